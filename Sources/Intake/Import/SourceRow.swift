import Desk
import DeskModel

/// The way of rows from the thread that reads and checks them to the one that appends them.
typealias RowHandOver = HandOver<[SourceRow], Void>

/// One line or row of the input, read and checked for itself.
struct SourceRow: Sendable {
    /// What it comes to.
    enum Content: Sendable {
        /// The records it makes; none where a mapping wants none of the row.
        case lines([ImportLine])
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
    /// Its bytes, for the file of rejected lines.
    var text: [UInt8]
    /// How many bytes of the file are dealt with behind it.
    var bytesConsumed: Int64
}
