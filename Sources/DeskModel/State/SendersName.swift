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

/// The first name of a thing, and whether it is the only thing of its kind that any sender calls so.
struct NearName: Frozen {
    var name = SendersName()
    var isUnique = false

    init(frozen number: UInt64) {}

    init(_ name: SendersName, isUnique: Bool) {
        self.name = name
        self.isUnique = isUnique
    }

    mutating func code(_ coder: inout some FrozenCoder) {
        name.code(&coder)
        coder.code(&isUnique)
    }
}
