import JSON

/// What became of an import's records; `read` is the sum of the other three.
public struct ImportTotals: Equatable, Sendable {
    /// Records read: lines that are not blank, or rows of a CSV file times the records each makes.
    public var read = 0
    /// Records now in the log.
    public var imported = 0
    /// Records whose content had been seen before.
    public var unchanged = 0
    /// Records that cannot be taken.
    public var rejected = 0
    /// What was odd about records that were imported: emails and phones that do not parse.
    public var warnings = 0
    /// How long it took.
    public var seconds = 0.0

    /// No records.
    public init() {}

    /// `{"read":N,"imported":N,"unchanged":N,"rejected":N,"warnings":N,"seconds":S}`, with the seconds to the millisecond.
    public func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("read", read)
        json.member("imported", imported)
        json.member("unchanged", unchanged)
        json.member("rejected", rejected)
        json.member("warnings", warnings)
        json.member("seconds", (seconds * 1000).rounded() / 1000)
        json.endObject()
    }
}

/// How far an import is, after a batch.
public struct ImportProgress: Equatable, Sendable {
    /// The file being read.
    public var file: String
    /// Bytes of all files dealt with so far.
    public var bytes: Int64
    /// How long the files are together, where that can be known (not for pipes).
    public var totalBytes: Int64?
    /// What became of the records so far.
    public var totals: ImportTotals

    /// Records a second so far.
    public var recordsPerSecond: Double { totals.seconds > 0 ? Double(totals.read) / totals.seconds : 0 }
}
