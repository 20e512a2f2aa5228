extension Order: Frozen {
    init(frozen number: UInt64) { self.init(id: OrderID(number), at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&customer)
        coder.code(&at)
        coder.code(&items)
        coder.code(&total)
        coder.code(&currency)
        coder.code(&status)
    }
}

extension OrderItem: FrozenPart {
    init(blank: Void) { self.init(name: "", quantity: Amount(millionths: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&name)
        coder.code(&quantity)
        coder.code(&price)
    }
}

extension Complaint: Frozen {
    init(frozen number: UInt64) { self.init(id: ComplaintID(number), at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&isKnown)
        coder.code(&customer)
        coder.code(&ticket)
        coder.code(&at)
        coder.code(&reason)
        coder.code(&isOpen)
        coder.code(&remedy)
        for step in RecoveryStep.allCases { coder.code(&steps[step]) }
    }
}

extension Complaint.Step: FrozenPart {
    init(blank: Void) { self.init(at: Timestamp(microseconds: 0), by: "", skipped: false) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&at)
        coder.code(&by)
        coder.code(&skipped)
        coder.code(&message)
        coder.code(&reason)
    }
}

extension Promised: Frozen {
    init(frozen number: UInt64) {
        self.init(id: PromiseID(number), due: Timestamp(microseconds: 0), at: Timestamp(microseconds: 0))
    }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&customer)
        coder.code(&ticket)
        coder.code(&text)
        coder.code(&due)
        coder.codeName(&status)
        coder.code(&owner)
        coder.code(&at)
        coder.code(&reason)
    }
}

extension Survey: Frozen {
    init(frozen number: UInt64) { self.init(id: SurveyID(number), at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&customer)
        coder.code(&ticket)
        coder.code(&at)
        coder.codeName(&kind)
        coder.code(&score)
        coder.code(&comment)
    }
}

extension SavedReply: Frozen {
    init(frozen number: UInt64) { self.init(id: SavedReplyID(number)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&title)
        coder.code(&body)
        coder.code(&tags)
    }
}

extension Agent: Frozen {
    init(frozen number: UInt64) { self.init(id: AgentID(number)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&name)
        coder.code(&role)
    }
}

extension Idea: Frozen {
    init(frozen number: UInt64) { self.init(id: IdeaID(number), at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&customer)
        coder.code(&at)
        coder.code(&text)
        coder.code(&topic)
    }
}

extension MergeEdge: Frozen {
    init(frozen number: UInt64) {
        self.init(
            id: MergeID(number), ends: .tickets(from: TicketID(1), into: TicketID(1)),
            at: Timestamp(microseconds: 0), by: "")
    }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&at)
        coder.code(&by)
        coder.code(&isUndone)
        var (isOfCustomers, from, into, fields) = parts
        coder.code(&isOfCustomers)
        coder.code(&from)
        coder.code(&into)
        coder.code(&fields)
        guard from > 0, into > 0 else { return }
        ends =
            isOfCustomers
            ? .customers(from: CustomerID(from), into: CustomerID(into), fromFields: fields)
            : .tickets(from: TicketID(from), into: TicketID(into))
    }

    private var parts: (isOfCustomers: Bool, from: UInt64, into: UInt64, fields: [String]) {
        switch ends {
        case .customers(let from, let into, let fields): (true, from.number, into.number, fields)
        case .tickets(let from, let into): (false, from.number, into.number, [])
        }
    }
}

extension FrozenCoder {
    /// A case of a closed list that goes by its name.
    mutating func codeName<Value: RawRepresentable>(_ value: inout Value) where Value.RawValue == String {
        var name = value.rawValue
        code(&name)
        if let known = Value(rawValue: name) { value = known }
    }
}
