/// One made-up customer.
struct CrowdMember {
    let number: Int
    let book: NameBook
    let now: Int64
    var random: SplitMix

    private let given: WrittenName
    private let second: WrittenName?
    private let family: WrittenName?
    let usesOwnLetters: Bool
    private let since: Int64
    private let usualDrink: Int
    private var things = 0

    static let channels: [StaticString] = ["email", "phone", "chat", "social", "web", "counter"]
    static let agents: [StaticString] = ["ana", "ben", "chidi", "dana"]
    static let priorities: [StaticString] = ["low", "normal", "normal", "normal", "high", "urgent"]
    static let stores: [StaticString] = ["Water Street", "Depot", "Fourth Street"]
    static let streets: [StaticString] = ["Oak Street", "Station Road", "Mill Lane", "Garden Street", "Harbor Way"]
    static let domains: [StaticString] = ["example.com", "example.org", "example.net", "mail.example"]

    init(number: Int, book: NameBook, now: Int64, random: SplitMix) {
        self.number = number
        self.book = book
        self.now = now
        var random = random
        given = random.pick(book.given)
        second = random.chance(30) && book.order == .givenFirst ? random.pick(book.given) : nil
        family = random.chance(1) ? nil : random.pick(book.family)
        usesOwnLetters = random.chance(50)
        since = now - Int64(random.below(3000 * 86_400)) - 86_400
        usualDrink = random.below(Menu.drinks.count)
        self.random = random
    }

    /// The name by which the customer is spoken to.
    var spokenName: [UInt8] { usesOwnLetters ? given.native : given.latin }

    mutating func write(to buffer: inout LineBuffer, events: Int, hasActiveTicket: Bool) {
        writeCustomer(to: &buffer)
        // A few customers make most of the events: the shares are tenths and come to ten on average.
        let tenths = random.pick([2, 4, 6, 8, 10, 12, 16, 22])
        let lines = buffer.ends.count + ((events - 1) * tenths + random.below(10)) / 10
        while buffer.ends.count < lines { writeSomething(to: &buffer, room: lines - buffer.ends.count) }
        if hasActiveTicket { writeActiveTicket(to: &buffer) }
    }

    private mutating func writeSomething(to buffer: inout LineBuffer, room: Int) {
        switch random.below(100) {
        case ..<66: writeOrder(to: &buffer)
        case ..<72: writePreference(to: &buffer)
        case ..<74: writeUsual(to: &buffer)
        case ..<76: writeNote(to: &buffer)
        case ..<77: writeIdea(to: &buffer)
        default: if room >= 4 { writeSolvedTicket(to: &buffer) } else { writeOrder(to: &buffer) }
        }
    }

    /// A moment since the customer came, more often a recent one, while the cafés are open (7 to 21, UTC−8).
    mutating func pastMoment() -> Int64 {
        let age = Int(now - since)
        let recent = min(age, 120 * 86_400)
        let moment = now - Int64(random.below(random.chance(70) ? recent : age)) - 3600
        let midnight = (moment - 28_800).dividingFloored(by: 86_400) * 86_400 + 28_800
        let open = midnight + 7 * 3600 + Int64(random.below(14 * 3600))
        return open < now - 3600 ? open : open - 86_400
    }

    mutating func takeThing() -> Int {
        things += 1
        return things
    }

    private mutating func writeCustomer(to buffer: inout LineBuffer) {
        buffer.begin("customer")
        buffer.member("id", id: "g", number)
        buffer.open("name")
        writeName(to: &buffer)
        buffer.put("\"")
        if usesOwnLetters, given.hasOwnLetters, random.chance(50) { buffer.member("preferred_name", given.latin) }
        buffer.put(",\"emails\":[\"")
        buffer.put(given.slug.isEmpty ? Array("guest".utf8) : given.slug)
        if let family, !family.slug.isEmpty {
            buffer.put(".")
            buffer.put(family.slug)
        }
        buffer.put(number)
        buffer.put("@")
        buffer.put(random.pick(Self.domains))
        buffer.put("\"]")
        if random.chance(70) {
            buffer.put(",\"phones\":[\"")
            buffer.put(book.calling)
            buffer.put(" 555 ")
            buffer.put(random.below(10_000), digits: 4)
            buffer.put("\"]")
        }
        if random.chance(15) {
            buffer.put(",\"handles\":[{\"channel\":\"social\",\"handle\":\"@")
            buffer.put(given.slug)
            buffer.put("_")
            buffer.put(number)
            buffer.put("\"}]")
        }
        if random.chance(40) {
            buffer.put(",\"account_numbers\":[\"PD-")
            buffer.put(1_000_000 + number)
            buffer.put("\"]")
        }
        buffer.member("language", book.language)
        buffer.open("since")
        buffer.put(day: since)
        buffer.put("\"")
        if random.chance(2) { buffer.put(",\"vip\":true") }
        if random.chance(20) { writeAddress(to: &buffer) }
        buffer.end()
    }

    private func writeName(to buffer: inout LineBuffer) {
        var parts: [[UInt8]] = []
        func form(_ name: WrittenName) -> [UInt8] { usesOwnLetters ? name.native : name.latin }
        if let family, book.order == .familyFirst { parts.append(form(family)) }
        parts.append(form(given))
        if let second { parts.append(form(second)) }
        if let family, book.order == .givenFirst { parts.append(form(family)) }
        // Han and Hangul names are written without spaces in their own letters.
        let isJoined = usesOwnLetters && given.hasOwnLetters && book.order == .familyFirst
        for (place, part) in parts.enumerated() {
            if place > 0, !isJoined { buffer.put(" ") }
            buffer.put(part)
        }
    }

    private mutating func writeAddress(to buffer: inout LineBuffer) {
        buffer.put(",\"address\":{\"street\":\"")
        buffer.put(1 + random.below(400))
        buffer.put(" ")
        buffer.put(random.pick(Self.streets))
        buffer.put("\"")
        buffer.member("city", random.pick(book.cities))
        buffer.put("}")
    }

    private mutating func writeOrder(to buffer: inout LineBuffer) {
        let drink = Menu.drinks[random.chance(75) ? usualDrink : random.below(Menu.drinks.count)]
        let food = random.chance(25) ? random.pick(Menu.food) : nil
        buffer.begin("order")
        buffer.member("id", id: "o", number, takeThing())
        buffer.member("customer", id: "g", number)
        buffer.member("at", time: pastMoment())
        buffer.put(",\"items\":[")
        writeItem(drink, to: &buffer)
        if let food {
            buffer.put(",")
            writeItem(food, to: &buffer)
        }
        buffer.put("],\"total\":")
        buffer.put(cents: drink.cents + (food?.cents ?? 0))
        buffer.put(",\"currency\":\"USD\",\"status\":\"served\"")
        buffer.end()
    }

    private func writeItem(_ item: (name: StaticString, cents: Int), to buffer: inout LineBuffer) {
        buffer.put("{\"name\":\"")
        buffer.put(item.name)
        buffer.put("\",\"quantity\":1,\"price\":")
        buffer.put(cents: item.cents)
        buffer.put("}")
    }

    private mutating func writePreference(to buffer: inout LineBuffer) {
        let preference = random.pick(Menu.preferences)
        buffer.begin("preference")
        buffer.member("customer", id: "g", number)
        buffer.member("key", preference.key)
        buffer.member("value", preference.value)
        buffer.member("at", time: pastMoment())
        buffer.member("by", random.pick(Self.agents))
        buffer.end()
    }

    private mutating func writeUsual(to buffer: inout LineBuffer) {
        buffer.begin("usual")
        buffer.member("customer", id: "g", number)
        buffer.member("item", Menu.drinks[usualDrink].name)
        buffer.member("context", random.pick(["mornings", "afternoons", "before a flight"]))
        buffer.member("at", time: pastMoment())
        buffer.end()
    }

    private mutating func writeNote(to buffer: inout LineBuffer) {
        buffer.begin("note")
        buffer.member("customer", id: "g", number)
        buffer.member("text", random.pick(Menu.notes))
        if random.chance(30) { buffer.put(",\"pinned\":true") }
        buffer.member("at", time: pastMoment())
        buffer.member("by", random.pick(Self.agents))
        buffer.end()
    }

    private mutating func writeIdea(to buffer: inout LineBuffer) {
        let idea = random.pick(Menu.ideas)
        buffer.begin("idea")
        buffer.member("id", id: "i", number, takeThing())
        buffer.member("customer", id: "g", number)
        buffer.member("at", time: pastMoment())
        buffer.member("text", idea.text)
        buffer.member("topic", idea.topic)
        buffer.end()
    }
}
