import DeskModel
import JSON

/// Tells how the things of a desk are named in what is printed.
public protocol OutputNames {
    /// The output id of a thing: the sender's where it is unique in the desk, else the desk's own.
    func outputID(_ kind: EntityKind, _ number: UInt64) -> String
}

/// Writes references as output ids.
struct OutputStyle<Names: OutputNames>: ReferenceStyle {
    let names: Names

    func write(_ kind: EntityKind, _ number: UInt64, into json: inout JSONWriter) {
        json.write(names.outputID(kind, number))
    }

    func write(_ foreign: ForeignID, into json: inout JSONWriter) { json.write(foreign.id) }
}
