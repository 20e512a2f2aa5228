/// How an import ended.
public struct ImportReport: Sendable {
    /// What became of its records.
    public var totals: ImportTotals
    /// What its user should know, each as a sentence: what is odd about a file, and references that no line has told of,
    /// of these at most `maximumWarnings`.
    public var warnings: [String]
    /// How many references no line has told of.
    public var unresolvedCount: Int
    /// Why it stopped early, if it did; what was acknowledged before is in the log.
    public var stop: ImportStop?

    /// How many warnings are put into words.
    public static let maximumWarnings = 100

    /// The exit status of the command line: that of the stop, else 65 when a line was rejected or a reference is open.
    public var exitStatus: Int32 {
        if let stop { return stop.exitStatus }
        return totals.rejected > 0 || unresolvedCount > 0 ? 65 : 0
    }
}
