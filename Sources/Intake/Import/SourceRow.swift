import DeskModel

/// One line or row of the input, read and checked for itself.
struct SourceRow: Sendable {
    /// What it comes to.
    enum Content: Sendable {
        /// So many lines of its chunk are its records; none where a mapping wants none of the row.
        case lines(Int)
        /// It cannot be taken; so many records are lost with it.
        case rejected(LineRejection, records: Int)
        /// Something about the file that its user should know; no line of it.
        case warning(String)
        /// The file cannot be read on, or its mapping does not fit it.
        case stop(ImportStop)
    }

    /// Which of the import's files it stands in.
    var file: Int
    /// Its number there, from 1.
    var line: Int
    var content: Content
    /// Its bytes among those of its chunk, for the file of rejected lines.
    var text: Range<Int>
    /// How many bytes of the file are dealt with behind it.
    var bytesConsumed: Int64
    /// What is odd about it though it can be taken: a clause each.
    var oddities: [String] = []
}
