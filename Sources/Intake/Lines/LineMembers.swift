import DeskModel
import JSON

/// The members of one JSON object, each taken at most once: what is left over are keys that nobody knows.
///
/// It borrows from the reader and must not outlive the closure in which the object was handed out.
struct LineMembers {
    private let views: [JSONView]
    private var isTaken: [Bool]

    init(of object: JSONView) {
        views = Array(object.members)
        isTaken = Array(repeating: false, count: views.count)
    }

    /// The member under a key, which from now on is no unknown one. O(members).
    mutating func take(_ key: String) -> JSONView? {
        for index in views.indices where !isTaken[index] && key.utf8.elementsEqual(views[index].keyBytes) {
            isTaken[index] = true
            return views[index]
        }
        return nil
    }

    /// The members that nobody took, in their order.
    var rest: [JSONView] { views.indices.filter { !isTaken[$0] }.map { views[$0] } }
}
