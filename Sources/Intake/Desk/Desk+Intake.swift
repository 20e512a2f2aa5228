import Desk
import DeskModel

extension Desk: OutputNames {}

extension Desk: ExportIdentities {}

extension Desk: ImportTarget {
    /// Takes lines in order, durable when it returns.
    public func take(_ chunks: [[ImportLine]]) throws(ImportStop) -> [ImportOutcome] {
        do throws(DeskError) {
            return try importBatch(chunks: chunks)
        } catch {
            throw ImportStop(error)
        }
    }

    /// The sequence to acknowledge for a line of this desk's own history.
    ///
    /// Such a line comes back when a desk's export is imported into the desk itself; what the desk has is not made
    /// again. For an event's line it is the event's sequence, for a thing's the newest: the thing is in the log by then.
    public func ownSequence(of line: ImportLine) -> UInt64? {
        guard line.source == sourceName else { return nil }
        let newest = sequence
        if let event = NativeIDs.eventSequence(line.id) { return event <= newest ? event : nil }
        let kind: EntityKind =
            switch line.content {
            case .record(let record): record.kind
            case .event: .merge
            }
        return (try? resolve(kind, line.id)) == nil ? nil : newest
    }

    /// The region that phones without a country code belong to, as the desk's configuration says.
    public var region: String? { configuration.region }

    /// Senders' ids that lines referred to and that no line has told of.
    public func unresolvedNames() throws(ImportStop) -> [ImportedEvent.Name] {
        do throws(DeskError) {
            return try openPlaceholders().map { ImportedEvent.Name($0.kind, $0.foreign) }
        } catch {
            throw ImportStop(error)
        }
    }
}

extension ImportStop {
    /// The end of an import by what the desk says.
    public init(_ error: DeskError) {
        self.init(sentence: "\(error)", exitStatus: error.exitStatus)
    }
}
