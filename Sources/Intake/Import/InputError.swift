import Glibc
import JSON

/// Why a file of an import cannot be read: names the file and what the system says.
public struct InputError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file's name as it was given.
    public let file: String
    /// Whether it could not even be opened.
    public let isOpening: Bool
    /// The system's error number: `ENOENT`, `EACCES`, `EISDIR`, `EIO` …
    public let errorNumber: CInt

    /// The system's answer for a file.
    init(file: String, isOpening: Bool, errorNumber: CInt) {
        self.file = file
        self.isOpening = isOpening
        self.errorNumber = errorNumber
    }

    /// The same of a file of lines.
    init(_ error: LineReaderError) {
        self.init(file: error.file, isOpening: error.operation == .open, errorNumber: error.errorNumber)
    }

    /// File and what the system says: `orders.csv: No such file or directory`.
    public var description: String { "\(file): \(String(cString: strerror(errorNumber)))" }

    /// The end of an import by it: 66 for a file that is not there or not to be opened, 74 for one that breaks off.
    var stop: ImportStop { ImportStop(sentence: description, exitStatus: isOpening ? 66 : 74) }
}
