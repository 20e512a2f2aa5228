/// The tickets of a made-up customer, from a story each.
extension CrowdMember {
    mutating func writeSolvedTicket(to buffer: inout LineBuffer) {
        let story = random.pick(Story.all)
        let agent = random.pick(Self.agents)
        let ticket = takeThing()
        let opened = pastMoment()
        let solved = opened + Int64(600 + random.below(2 * 86_400))
        let replied = opened + Int64(60 + random.below(5400))
        begin(ticket, story, at: opened, to: &buffer)
        buffer.member("status", now - solved > 30 * 86_400 ? "closed" : "solved")
        buffer.member("priority", random.pick(Self.priorities))
        buffer.member("assignee", agent)
        buffer.member("solved_at", time: min(max(solved, replied + 60), now))
        buffer.end()
        writeOpening(story, ticket, 1, at: opened, to: &buffer)
        writeReply(story, ticket, 2, by: agent, at: min(replied, now), to: &buffer)
        if random.chance(60) {
            beginMessage(ticket, 3, at: min(replied + 900, now), to: &buffer)
            buffer.member("from", "customer")
            buffer.member("body", words(story)?.thanks ?? random.pick(story.thanks))
            buffer.end()
        }
        if story.isComplaint, random.chance(25) {
            writeComplaint(story, ticket, at: opened, isOpen: false, to: &buffer)
        }
        if random.chance(35) { writeSurvey(ticket, at: min(solved + 86_400, now), to: &buffer) }
    }

    /// A ticket of the last hours that somebody still has to do something about.
    mutating func writeActiveTicket(to buffer: inout LineBuffer) {
        let story = random.pick(Story.all)
        let ticket = takeThing()
        let status = random.pick(
            ["new", "new", "open", "open", "open", "pending", "on_hold", "snoozed"] as [StaticString])
        let isNew = "\(status)" == "new"
        let opened = now - Int64(isNew ? 60 + random.below(3 * 3600) : 3600 + random.below(4 * 86_400))
        let agent = random.pick(Self.agents)
        begin(ticket, story, at: opened, to: &buffer)
        buffer.member("status", status)
        buffer.member("priority", random.pick(Self.priorities))
        if !isNew, random.chance(70) { buffer.member("assignee", agent) }
        buffer.end()
        writeOpening(story, ticket, 1, at: opened, to: &buffer)
        if !isNew {
            writeReply(story, ticket, 2, by: agent, at: opened + 1200, to: &buffer)
            if "\(status)" == "open", random.chance(60) { writeReminder(story, ticket, since: opened, to: &buffer) }
            writePromise(ticket, due: now + Int64(random.below(86_400)) - 14_400, by: agent, to: &buffer)
        }
        if story.isComplaint { writeComplaint(story, ticket, at: opened, isOpen: true, to: &buffer) }
    }

    /// The customer writes again and waits.
    private mutating func writeReminder(
        _ story: Story, _ ticket: Int, since opened: Int64, to buffer: inout LineBuffer
    ) {
        beginMessage(ticket, 3, at: max(opened + 1260, now - Int64(random.below(7200))), to: &buffer)
        buffer.member("from", "customer")
        buffer.member("body", random.pick(story.details))
        buffer.end()
    }

    private mutating func begin(_ ticket: Int, _ story: Story, at seconds: Int64, to buffer: inout LineBuffer) {
        buffer.begin("ticket")
        buffer.member("id", id: "t", number, ticket)
        buffer.member("customer", id: "g", number)
        buffer.member("at", time: seconds)
        buffer.member("channel", random.pick(Self.channels))
        buffer.member("subject", random.pick(story.subjects))
        buffer.member("reason", story.reason)
        if story.isComplaint { buffer.put(",\"complaint\":true") }
    }

    private func beginMessage(_ ticket: Int, _ place: Int, at seconds: Int64, to buffer: inout LineBuffer) {
        buffer.begin("message")
        buffer.open("id")
        buffer.put(id: "m", number, ticket)
        buffer.put("-")
        buffer.put(place)
        buffer.put("\"")
        buffer.member("ticket", id: "t", number, ticket)
        buffer.member("at", time: seconds)
    }

    private mutating func writeOpening(
        _ story: Story, _ ticket: Int, _ place: Int, at seconds: Int64, to buffer: inout LineBuffer
    ) {
        beginMessage(ticket, place, at: seconds, to: &buffer)
        buffer.member("from", "customer")
        buffer.open("body")
        if let words = words(story) {
            buffer.put(words.opening)
        } else {
            buffer.put(random.pick(story.openings))
            buffer.put(" ")
            buffer.put(random.pick(story.details))
        }
        buffer.put("\"")
        buffer.end()
    }

    /// The story in the customer's own language, for those who write it and where there are words.
    private func words(_ story: Story) -> Story.Words? {
        guard usesOwnLetters else { return nil }
        return story.foreign.first { words in
            let language = UnsafeBufferPointer(start: words.language.utf8Start, count: words.language.utf8CodeUnitCount)
            return language.elementsEqual(book.language)
        }
    }

    private mutating func writeReply(
        _ story: Story, _ ticket: Int, _ place: Int, by agent: StaticString, at seconds: Int64,
        to buffer: inout LineBuffer
    ) {
        beginMessage(ticket, place, at: seconds, to: &buffer)
        buffer.member("from", "agent")
        buffer.member("author", agent)
        buffer.open("body")
        buffer.put(random.pick(story.replies), name: spokenName)
        buffer.put("\"")
        if random.chance(80) { buffer.member("saved_reply", story.savedReply) }
        buffer.end()
    }

    private mutating func writeComplaint(
        _ story: Story, _ ticket: Int, at seconds: Int64, isOpen: Bool, to buffer: inout LineBuffer
    ) {
        buffer.begin("complaint")
        buffer.member("id", id: "k", number, ticket)
        buffer.member("customer", id: "g", number)
        buffer.member("ticket", id: "t", number, ticket)
        buffer.member("at", time: seconds)
        buffer.member("reason", story.reason)
        buffer.member("status", isOpen ? "open" : "closed")
        if !isOpen { buffer.member("remedy", random.pick(["refund", "voucher 10.00", "replacement", "apology"])) }
        buffer.end()
    }

    private func writePromise(_ ticket: Int, due: Int64, by agent: StaticString, to buffer: inout LineBuffer) {
        buffer.begin("promise")
        buffer.member("id", id: "p", number, ticket)
        buffer.member("customer", id: "g", number)
        buffer.member("ticket", id: "t", number, ticket)
        buffer.member("text", "Come back with an answer")
        buffer.member("due", time: due)
        buffer.member("status", "open")
        buffer.member("owner", agent)
        buffer.end()
    }

    private mutating func writeSurvey(_ ticket: Int, at seconds: Int64, to buffer: inout LineBuffer) {
        let isCSAT = random.chance(75)
        buffer.begin("survey")
        buffer.member("id", id: "s", number, ticket)
        buffer.member("customer", id: "g", number)
        buffer.member("ticket", id: "t", number, ticket)
        buffer.member("at", time: seconds)
        buffer.member("type", isCSAT ? "csat" : "nps")
        buffer.put(",\"score\":")
        buffer.put(isCSAT ? random.pick([5, 5, 5, 4, 4, 3, 2, 1]) : random.pick([10, 10, 9, 9, 8, 7, 6, 3, 0]))
        buffer.end()
    }
}
