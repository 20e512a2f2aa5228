/// The made-up customers of a big desk: one after the other, each with all that belongs to them.
struct Crowd {
    private let count: Int
    private let seed: UInt64
    private let now: Int64
    private let events: Int
    /// How many customers have an active ticket, evenly spread; where nobody says so, one in `activeEvery`.
    private let activeTickets: Int?
    private let activeEvery: Int
    private var made = 0
    private var buffer = LineBuffer()
    private let books = NameBook.all

    /// The most active tickets that are made up where nobody says how many, however many customers there are.
    static let maximumActive = 3000

    init(customers: Int, seed: UInt64, now: Int64, eventsPerCustomer: Int, activeTickets: Int?) {
        count = customers
        self.seed = seed
        self.now = now.dividingFloored(by: 1_000_000)
        events = eventsPerCustomer
        activeEvery = max(100, (customers + Self.maximumActive - 1) / Self.maximumActive)
        self.activeTickets = activeTickets.map { min(max($0, 0), customers) }
    }

    /// Whether there is another customer to make.
    var hasNext: Bool { made < count }

    /// Makes the next customer's lines, in place of the last one's.
    mutating func makeNext() {
        made += 1
        buffer.removeAll()
        var random = SplitMix(seed: seed, part: made)
        let book = books[random.below(books.count)]
        var person = CrowdMember(number: made, book: book, now: now, random: random)
        person.write(to: &buffer, events: events, hasActiveTicket: hasActiveTicket)
    }

    /// Whether the customer who is being made has one.
    private var hasActiveTicket: Bool {
        guard let activeTickets else { return made % activeEvery == 0 }
        return made * activeTickets / count > (made - 1) * activeTickets / count
    }

    /// Hands out the lines made last.
    func lines<Failure: Error>(_ each: (UnsafeRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
        try buffer.bytes.span.withUnsafeBytes { bytes throws(Failure) in
            var start = 0
            for end in buffer.ends {
                try each(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
        }
    }
}
