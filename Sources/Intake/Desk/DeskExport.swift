import Desk
import DeskModel
import JSON

/// Writes a whole desk as native JSON Lines.
public enum DeskExport {
    /// How many bytes are gathered before they are handed on.
    private static let chunkBytes = 256 << 10

    /// Hands the lines of every durable event to `sink`, in chunks of whole lines; what `sink` throws ends it.
    ///
    /// Importing them into an empty desk makes an equal one. Linear in the log; memory does not grow with it but for
    /// what `Exporter` keeps.
    public static func write(_ desk: Desk, to sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        var exporter = Exporter(desk)
        var json = JSONWriter(reserving: chunkBytes * 2)
        func flush() throws {
            try json.bytes.withUnsafeBytes { try sink($0) }
            json.removeAll()
        }
        try desk.events(after: 0) { event, sequence in
            exporter.write(event, sequence: sequence, into: &json)
            if json.count >= chunkBytes { try flush() }
            return true
        }
        exporter.finish(into: &json)
        try flush()
    }
}
