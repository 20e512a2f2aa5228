import Glibc

/// Why a file of lines cannot be read (on): names the file and what the system says.
public struct LineReaderError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was being done.
    public enum Operation: Equatable, Sendable {
        case open, read
    }

    /// The file's name as it was handed in; `standard input` for a bare descriptor.
    public let file: String
    /// What was being done.
    public let operation: Operation
    /// The system's error number: `ENOENT`, `EACCES`, `EISDIR`, `EIO` …
    public let errorNumber: CInt

    /// File and what the system says: `orders.jsonl: No such file or directory`.
    public var description: String {
        "\(file): \(String(cString: strerror(errorNumber)))"
    }
}
