import DeskModel

/// What came since a merge, and what the two are called.
public struct Sequel: Equatable, Sendable {
    /// What came.
    public var sequel: MergeSequel
    /// The name of the one into whom the other went.
    public var into: String
    /// The name of the other.
    public var from: String

    /// What came to two of these names.
    public init(_ sequel: MergeSequel, into: String, from: String) {
        self.sequel = sequel
        self.into = into
        self.from = from
    }
}
