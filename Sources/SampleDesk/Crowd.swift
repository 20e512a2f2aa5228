/// The made-up customers of a big desk: one after the other, each with all that belongs to them.
struct Crowd {
    private let count: Int
    private let seed: UInt64
    private let now: Int64
    private let events: Int
    /// One customer in this many has an active ticket.
    private let activeEvery: Int
    private var made = 0
    private var buffer = LineBuffer()
    private let books = NameBook.all

    /// The most active tickets that are made up, however many customers there are.
    static let maximumActive = 3000

    init(customers: Int, seed: UInt64, now: Int64, eventsPerCustomer: Int) {
        count = customers
        self.seed = seed
        self.now = now.dividingFloored(by: 1_000_000)
        events = eventsPerCustomer
        activeEvery = max(100, (customers + Self.maximumActive - 1) / Self.maximumActive)
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
        person.write(to: &buffer, events: events, hasActiveTicket: made % activeEvery == 0)
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
