/// The kind of a loss record: why what it stands for is lost.
///
/// The lower byte is one of the numbers below, 0 for a reason that this version does not know; the highest bit says that
/// nobody knew how many records there were, and the record's sequence is the last that there was room for.
struct LossCode: Hashable, Sendable {
    let kind: Damage.Kind
    let isUpperBound: Bool

    private static let numbers: [Damage.Kind: UInt16] = [
        .record: 1, .missing: 2, .order: 3, .truncated: 4, .file: 5, .header: 6, .attachment: 7, .sync: 8,
    ]
    private static let upperBound: UInt16 = 1 << 15

    init(_ kind: Damage.Kind, isUpperBound: Bool) {
        self.kind = kind
        self.isUpperBound = isUpperBound
    }

    init(rawValue: UInt16) {
        kind = Self.numbers.first { $0.value == rawValue & 0xFF }?.key ?? .missing
        isUpperBound = rawValue & Self.upperBound != 0
    }

    var rawValue: UInt16 { (Self.numbers[kind] ?? 0) | (isUpperBound ? Self.upperBound : 0) }
}
