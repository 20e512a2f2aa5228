import DeskModel

/// A message of the schema that holds a record: `cleared` lists the fields it empties.
protocol RecordMessage {
    associatedtype Record: NativeRecord

    var number: UInt64 { get set }
    var cleared: [UInt32] { get set }

    init(_ record: Record, number: UInt64)
    func record() throws(EventCodecError) -> Record
}

extension RecordMessage {
    /// The value to store in field `field`; a cleared field is noted.
    mutating func stored<Value>(_ field: UInt32, _ change: Change<Value>) -> Value? {
        switch change {
        case .keep: return nil
        case .set(let value): return value
        case .clear:
            cleared.append(field)
            return nil
        }
    }

    /// The list to store in field `field`; an empty one is a cleared one.
    mutating func storedList<Value>(_ field: UInt32, _ change: Change<[Value]>) -> [Value] {
        switch change {
        case .keep: return []
        case .set(let values) where !values.isEmpty: return values
        case .set, .clear:
            cleared.append(field)
            return []
        }
    }

    /// The number to store in field `field` for a reference, which `decide` has resolved by now.
    mutating func storedNumber<Subject>(_ field: UInt32, _ change: Change<Reference<Subject>>) -> UInt64? {
        guard let reference = stored(field, change) else { return nil }
        guard let id = reference.known else {
            preconditionFailure("an event in the log refers to things by their numbers")
        }
        return id.number
    }

    /// What the message says of field `field`, whose value is nil where it is absent.
    func change<Value>(_ field: UInt32, _ value: Value?) -> Change<Value> {
        if let value { return .set(value) }
        return cleared.contains(field) ? .clear : .keep
    }

    /// What the message says of a list.
    func changes<Value>(_ field: UInt32, _ values: [Value]) -> Change<[Value]> {
        if !values.isEmpty { return .set(values) }
        return cleared.contains(field) ? .clear : .keep
    }

    /// What the message says of an instant.
    func time(_ field: UInt32, _ microseconds: Int64?) -> Change<Timestamp> {
        change(field, microseconds.map { Timestamp(microseconds: $0) })
    }

    /// What the message says of a reference, whose number must not be zero.
    func reference<Subject>(
        _ field: UInt32, _ number: UInt64?, _ name: String
    ) throws(EventCodecError) -> Change<Reference<Subject>> {
        guard let number else { return cleared.contains(field) ? .clear : .keep }
        return .set(.known(try ID(number, in: name)))
    }
}

extension ID {
    /// The thing with a stored number that must be there.
    init(_ number: UInt64, in field: String) throws(EventCodecError) {
        guard let id = ID(stored: number) else { throw .numberMissing(field) }
        self = id
    }
}
