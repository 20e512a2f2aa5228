import DeskModel
import JSON

/// The members of one JSON object, each taken at most once: what is left over are keys that nobody knows.
///
/// It borrows from the reader and must not outlive the closure in which the object was handed out.
struct LineMembers {
    private let views: [JSONView]
    /// A bit for each of the first 64 members.
    private var taken: UInt64 = 0
    /// The others that were taken.
    private var takenLater: Set<Int> = []
    /// How many nobody has taken yet.
    private var left: Int
    /// Behind the member taken last: an export writes keys in the order in which they are asked for.
    private var likely = 0
    /// A bit for the shape of each key that is there: most keys that are asked for are not.
    private var shapes: UInt64 = 0

    init(of object: JSONView) {
        var views: [JSONView] = []
        views.reserveCapacity(object.count)
        for view in object.members {
            views.append(view)
            let key = view.keyBytes
            shapes |= Self.shape(key.count, key.first ?? 0)
        }
        self.views = views
        left = views.count
    }

    /// The member under a key, which from now on is no unknown one. O(members), and at once where keys are asked for in
    /// their order, and mostly for one that is not there.
    mutating func take(_ key: String) -> JSONView? {
        guard left > 0 else { return nil }
        if likely < views.count, views[likely].hasKey(key) { return take(at: likely) }
        let utf8 = key.utf8
        guard shapes & Self.shape(utf8.count, utf8.first ?? 0) != 0 else { return nil }
        for index in views.indices where views[index].hasKey(key) { return take(at: index) }
        return nil
    }

    private mutating func take(at index: Int) -> JSONView? {
        guard !isTaken(index) else { return nil }
        if index < 64 { taken |= 1 << UInt64(index) } else { takenLater.insert(index) }
        likely = index + 1
        left -= 1
        return views[index]
    }

    /// The bit of keys of this many bytes that begin with this one.
    private static func shape(_ count: Int, _ first: UInt8) -> UInt64 {
        1 << UInt64((count &* 11 &+ Int(first)) & 63)
    }

    private func isTaken(_ index: Int) -> Bool {
        index < 64 ? taken & (1 << UInt64(index)) != 0 : takenLater.contains(index)
    }

    /// The members that nobody took, in their order.
    var rest: [JSONView] {
        if left == 0 { return [] }
        return views.indices.filter { !isTaken($0) }.map { views[$0] }
    }
}
