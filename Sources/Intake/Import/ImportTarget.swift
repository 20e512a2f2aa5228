import DeskModel

/// Why an import had to stop: a sentence for its user, and the exit status of the command line.
public struct ImportStop: Error, Equatable, Sendable {
    /// What happened, to what, and what to do next.
    public var sentence: String
    /// The status (contract: Conventions).
    public var exitStatus: Int32

    /// A stop for this reason.
    public init(sentence: String, exitStatus: Int32) {
        self.sentence = sentence
        self.exitStatus = exitStatus
    }
}

/// Where an import's lines go: a desk.
public protocol ImportTarget {
    /// Takes the lines of one batch in order, in the pieces in which they were read; durable when it returns. The outcomes
    /// stand in the order of the lines. Lines that are joined come in one piece, and are taken together or not at all.
    func take(_ chunks: [[ImportLine]]) throws(ImportStop) -> [ImportOutcome]
    /// The sequence to acknowledge for a line of the desk's own history, or nil for any line it does not have. Asked only
    /// of lines whose source begins with `~`, as a desk's does.
    func ownSequence(of line: ImportLine) -> UInt64?
    /// Senders' ids that lines referred to and that no line has told of.
    func unresolvedNames() throws(ImportStop) -> [ImportedEvent.Name]
    /// The region that phones without a country code belong to; nil when that is not known.
    var region: String? { get }
}

extension ImportTarget {
    /// Not known.
    public var region: String? { nil }
}
