/// The numbers of what was changed since somebody last asked. Nothing is kept until somebody wants to know, so that
/// folding a long log costs nothing.
struct ChangeList: Sendable {
    private var numbers: [UInt64] = []
    private var isKept = false

    /// Who has so much to catch up on looks at everything.
    private static let most = 8192

    /// Takes note of a change. Constant time.
    mutating func note(_ number: UInt64) {
        guard isKept, numbers.last != number else { return }
        guard numbers.count < Self.most else {
            self = ChangeList()
            return
        }
        numbers.append(number)
    }

    /// What was changed since the last time; nil where that is not known. From now on changes are kept.
    mutating func take() -> Set<UInt64>? {
        defer {
            numbers = []
            isKept = true
        }
        return isKept ? Set(numbers) : nil
    }
}
