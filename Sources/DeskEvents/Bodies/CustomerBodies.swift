import DeskModel

extension PBCustomerMerge {
    init(_ merge: MergeID, from: CustomerID, into: CustomerID, fromFields: [String]) {
        self.init()
        self.merge = merge.number
        self.from = from.number
        self.into = into.number
        self.fromFields = fromFields
    }

    func body() throws(EventCodecError) -> EventBody {
        .customersMerged(
            try ID(merge, in: "customers_merged.merge"), from: try ID(from, in: "customers_merged.from"),
            into: try ID(into, in: "customers_merged.into"), fromFields: fromFields)
    }
}

extension PBCustomerUnmerge {
    init(_ merge: MergeID) {
        self.init()
        self.merge = merge.number
    }

    func body() throws(EventCodecError) -> EventBody {
        .customersUnmerged(try ID(merge, in: "customers_unmerged.merge"))
    }
}

extension PBCustomersApart {
    init(_ other: CustomerID, apart: Bool) {
        self.init()
        self.other = other.number
        self.apart = apart
    }

    func body() throws(EventCodecError) -> EventBody {
        .customersToldApart(other: try ID(other, in: "customers_told_apart.other"), apart: apart)
    }
}

extension PBRecoveryChange {
    init(_ complaint: ComplaintID, _ change: RecoveryChange) {
        self.init()
        self.complaint = complaint.number
        step = .stored(change.step)
        skipped = change.skipped
        if let value = change.message { message = value.number }
        if let value = change.reason { reason = value }
    }

    func body() throws(EventCodecError) -> EventBody? {
        let complaint = try ComplaintID(complaint, in: "recovery.complaint")
        let source = hasMessage ? try MessageID(message, in: "recovery.message") : nil
        guard let step: RecoveryStep = try step.word(in: "recovery.step") else { return nil }
        return .recovery(
            complaint,
            RecoveryChange(step, skipped: skipped, message: source, reason: hasReason ? reason : nil))
    }
}

extension PBRemedyGiven {
    init(_ given: RemedyGiven) {
        self.init()
        kind = .stored(given.kind)
        if let value = given.amount { amountMillionths = value.millionths }
        if let value = given.currency { currency = value }
        if let value = given.complaint { complaint = value.number }
        if let value = given.reason { reason = value }
    }

    func body() throws(EventCodecError) -> EventBody? {
        let answered = hasComplaint ? try ComplaintID(complaint, in: "remedy.complaint") : nil
        guard let kind: RemedyKind = try kind.word(in: "remedy.kind") else { return nil }
        return .remedy(
            RemedyGiven(
                kind, amount: hasAmountMillionths ? Amount(millionths: amountMillionths) : nil,
                currency: hasCurrency ? currency : nil, complaint: answered, reason: hasReason ? reason : nil))
    }
}

extension PBConfiguration {
    init(toml: String) {
        self.init()
        self.toml = toml
    }
}
