/// Goes over the keys of a section in their order.
struct KeyCursor {
    private let index: KeyIndex
    private var groups: Range<Int>
    private var head: KeyGroupHead?
    private var position = 0
    private var before: UInt64?

    init(_ index: KeyIndex, groups: Range<Int>) {
        self.index = index
        self.groups = groups
    }

    struct Element {
        var key: UInt64
        /// The value's place in the content; nil for a tombstone.
        var place: (offset: Int, length: Int)?
    }

    /// Passes over the keys before `key` in the first of the groups.
    mutating func skip(before key: UInt64) throws(CheckpointDamage) {
        guard let group = groups.popFirst() else { return }
        let head = try index.head(of: group)
        position = head.count(before: key)
        self.head = head
    }

    mutating func next() throws(CheckpointDamage) -> Element? {
        while true {
            if let head, position < head.count {
                let key = head.key(at: position)
                // Keys that do not ascend would be found by one reader and not by another.
                if let before, key <= before { throw index.section.damage(at: 0) }
                before = key
                let found = try index.value(at: position, in: head)
                position += 1
                if case .value(let offset, let length) = found {
                    return Element(key: key, place: (offset, length))
                }
                return Element(key: key, place: nil)
            }
            guard let group = groups.popFirst() else { return nil }
            head = try index.head(of: group)
            position = 0
        }
    }
}
