extension Customer: Frozen {
    init(frozen number: UInt64) { self.init(id: CustomerID(number)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&isKnown)
        coder.code(&name)
        coder.code(&preferredName)
        coder.code(&pronunciation)
        coder.code(&formOfAddress)
        coder.code(&emails)
        coder.code(&phones)
        coder.code(&handles)
        coder.code(&accountNumbers)
        coder.code(&language)
        coder.code(&since)
        coder.code(&vip)
        coder.code(&tags)
        coder.code(&address)
        coder.code(&birthDate)
        coder.code(&preferences)
        coder.code(&usuals)
        coder.code(&notes)
        coder.code(&facts)
        coder.code(&orders)
        coder.code(&tickets)
        coder.code(&complaints)
        coder.code(&promises)
        coder.code(&surveys)
        coder.code(&ideas)
        coder.code(&remedies)
        coder.code(&mergedBy)
        coder.code(&absorbed)
        coder.code(&apart)
        coder.code(&lastContact)
        coder.code(&lastContactWith)
        coder.code(&lastContactWithAt)
        codeViews(&coder)
    }

    /// In order of the agents' names, so that equal customers are equal bytes.
    private mutating func codeViews(_ coder: inout some FrozenCoder) {
        var views = viewedAt.sorted { $0.key < $1.key }.map { View(agent: $0.key, at: $0.value) }
        coder.code(&views)
        if coder.isWriting { return }
        viewedAt = Dictionary(views.map { ($0.agent, $0.at) }) { first, _ in first }
    }

    private struct View: FrozenPart {
        var agent = ""
        var at = Timestamp(microseconds: 0)

        init(agent: String, at: Timestamp) {
            self.agent = agent
            self.at = at
        }

        init(blank: Void) {}

        mutating func code(_ coder: inout some FrozenCoder) {
            coder.code(&agent)
            coder.code(&at)
        }
    }
}

extension Handle: FrozenPart {
    init(blank: Void) { self.init(channel: "", handle: "") }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&channel)
        coder.code(&handle)
    }
}

extension PostalAddress: FrozenPart {
    init(blank: Void) { self.init() }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&street)
        coder.code(&city)
        coder.code(&region)
        coder.code(&postcode)
        coder.code(&country)
    }
}

extension Preference: FrozenPart {
    init(blank: Void) { self.init(number: 0, at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.codeNumber(of: &self) { Preference(number: $0, at: $1.at) }
        coder.code(&key)
        coder.code(&value)
        coder.code(&at)
        coder.code(&by)
        coder.code(&message)
    }
}

extension RecordedUsual: FrozenPart {
    init(blank: Void) { self.init(number: 0, at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.codeNumber(of: &self) { RecordedUsual(number: $0, at: $1.at) }
        coder.code(&item)
        coder.code(&context)
        coder.code(&at)
        coder.code(&by)
    }
}

extension Note: FrozenPart {
    init(blank: Void) { self.init(number: 0, at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.codeNumber(of: &self) { Note(number: $0, at: $1.at) }
        coder.code(&text)
        coder.code(&pinned)
        coder.code(&at)
        coder.code(&by)
    }
}

extension Fact: FrozenPart {
    init(blank: Void) { self.init(number: 0, at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.codeNumber(of: &self) { Fact(number: $0, at: $1.at) }
        coder.code(&key)
        coder.code(&value)
        coder.code(&ticket)
        coder.code(&message)
        coder.code(&at)
    }
}

extension Remedy: FrozenPart {
    init(blank: Void) { self.init(given: RemedyGiven(.apology), at: Timestamp(microseconds: 0), by: "") }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&given.kind)
        coder.code(&given.amount)
        coder.code(&given.currency)
        coder.code(&given.complaint)
        coder.code(&given.reason)
        coder.code(&ticket)
        coder.code(&at)
        coder.code(&by)
    }
}

extension FrozenCoder {
    /// The number of a part, which is fixed once made: where another is read, the part is made anew with it.
    mutating func codeNumber<Part: Numbered>(of part: inout Part, _ make: (UInt64, Part) -> Part) {
        var number = part.number
        code(&number)
        if number != part.number { part = make(number, part) }
    }
}
