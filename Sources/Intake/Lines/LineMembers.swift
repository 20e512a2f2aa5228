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
    /// Behind the member taken last: an export writes keys in the order in which they are asked for.
    private var likely = 0

    init(of object: JSONView) {
        var views: [JSONView] = []
        views.reserveCapacity(object.count)
        for view in object.members { views.append(view) }
        self.views = views
    }

    /// The member under a key, which from now on is no unknown one. O(members), and at once where keys are asked for in
    /// their order.
    mutating func take(_ key: String) -> JSONView? {
        if likely < views.count, views[likely].hasKey(key) { return take(at: likely) }
        for index in views.indices where views[index].hasKey(key) { return take(at: index) }
        return nil
    }

    private mutating func take(at index: Int) -> JSONView? {
        guard !isTaken(index) else { return nil }
        if index < 64 { taken |= 1 << UInt64(index) } else { takenLater.insert(index) }
        likely = index + 1
        return views[index]
    }

    private func isTaken(_ index: Int) -> Bool {
        index < 64 ? taken & (1 << UInt64(index)) != 0 : takenLater.contains(index)
    }

    /// The members that nobody took, in their order.
    var rest: [JSONView] {
        if views.count <= 64, taken.nonzeroBitCount == views.count { return [] }
        return views.indices.filter { !isTaken($0) }.map { views[$0] }
    }
}
