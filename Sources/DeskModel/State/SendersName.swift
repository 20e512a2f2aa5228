/// A sender's id and the thing it stands for.
struct SendersName: Equatable, Sendable {
    var id = ""
    var number: UInt64 = 0
    /// The sender, by the table's own number.
    var source: UInt32 = 0
    var kind = EntityKind.event
}

extension SendersName: Frozen {
    init(frozen number: UInt64) {}

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&kind)
        coder.code(&number)
        var sender = UInt64(source)
        coder.code(&sender)
        source = UInt32(truncatingIfNeeded: sender)
        coder.code(&id)
    }
}
