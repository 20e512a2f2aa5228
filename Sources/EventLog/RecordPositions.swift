/// Where the records of a batch begin, in their order. Most batches are one record, and need no array.
public struct RecordPositions: RandomAccessCollection, Hashable, Sendable {
    private var front: RecordPosition?
    private var others: [RecordPosition] = []

    /// None.
    init() {}

    mutating func append(_ position: RecordPosition) {
        if front == nil { front = position } else { others.append(position) }
    }

    mutating func reserveCapacity(_ count: Int) {
        if count > 1 { others.reserveCapacity(count - 1) }
    }

    /// 0.
    public var startIndex: Int { 0 }
    /// How many records there are.
    public var endIndex: Int { front == nil ? 0 : others.count + 1 }

    /// Where the record of this place in the batch begins. O(1).
    public subscript(index: Int) -> RecordPosition {
        if index > 0 { return others[index - 1] }
        guard index == 0, let front else { preconditionFailure("no record of a batch has this place") }
        return front
    }
}
