import Desk
import DeskModel
import Intake
import JSON

/// Made-up messages of made-up words, few of them common and most of them rare, as in any tongue: what a full-text search
/// is measured on. The same for the same seed.
struct TextCrowd {
    /// The words, the commonest first.
    let words: [String]
    /// How often words up to each are drawn, by Zipf's law with an exponent of 1.
    private let sums: [Double]
    private let seed: UInt64

    /// Messages of a ticket, and tickets of a customer.
    private static let messagesOfTicket = 4
    private static let ticketsOfCustomer = 5

    init(seed: UInt64, words count: Int = 50_000) {
        self.seed = seed
        var random = SeededRandom(seed: seed &+ 3)
        let heads = Array("bcdfghjklmnprstvwz")
        let vowels = Array("aeiou")
        let tails = ["", "n", "r", "st", "l", "nd", "m"]
        var known: Set<String> = []
        var words: [String] = []
        while words.count < count {
            let syllables = words.count < 200 ? 1 + random.below(2) : 2 + random.below(3)
            var word = ""
            for _ in 0..<syllables { word += "\(random.pick(heads))\(random.pick(vowels))" }
            word += random.pick(tails)
            if word.count > 2, known.insert(word).inserted { words.append(word) }
        }
        self.words = words
        var sum = 0.0
        sums = words.indices.map { place in
            sum += 1 / Double(place + 1)
            return sum
        }
    }

    /// A word, common ones often.
    func word(_ random: inout SeededRandom) -> String {
        let share = Double(random.below(1 << 30)) / Double(1 << 30) * (sums.last ?? 0)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < share { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }

    /// The text of a message: 8 to 40 words.
    func text(_ number: Int) -> [String] {
        var random = SeededRandom(seed: seed &+ 1_000_003 &* UInt64(number + 1))
        return (0..<8 + random.below(33)).map { _ in word(&random) }
    }

    /// The word that is told apart in the subject of a message's ticket.
    func subjectWord(ofMessage number: Int) -> String { words[number / Self.messagesOfTicket % 1000] }

    /// Makes a desk with so many messages on tickets of several channels, and returns it open.
    func make(at path: String, messages: Int) throws -> Desk {
        try Desk.create(at: path, configuration: .standard)
        let desk = try Desk.open(at: path, options: BenchDesk.options())
        let reader = NativeLineReader(source: "texts", now: BenchDesk.now)
        let start = BenchDesk.now.adding(seconds: -Int64(messages))
        let channels = ["email", "chat", "phone", "web"]
        var batch: [ImportLine] = []
        var count = 0
        func store() throws {
            for case .rejected(let reason) in try desk.importBatch(batch) {
                throw BenchFailure("A line of the desk was rejected: \(reason)")
            }
            count += batch.count
            batch.removeAll(keepingCapacity: true)
        }
        func add(_ kind: String, _ members: [(String, String)]) throws {
            var json = JSONWriter()
            json.beginObject()
            json.key("kind")
            json.write(kind)
            for (key, value) in members {
                json.key(key)
                json.write(value)
            }
            json.endObject()
            switch json.bytes.withUnsafeBytes({ reader.read($0, number: count + batch.count + 1) }) {
            case .success(let line): batch.append(line)
            case .failure(let rejection): throw BenchFailure("A line of the desk is wrong: \(rejection)")
            }
            if batch.count == 2000 { try store() }
        }
        for number in 0..<messages {
            let ticket = number / Self.messagesOfTicket
            let customer = ticket / Self.ticketsOfCustomer
            let at = start.adding(seconds: Int64(number)).rfc3339
            if number.isMultiple(of: Self.messagesOfTicket * Self.ticketsOfCustomer) {
                try add("customer", [("id", "c\(customer)"), ("name", "Customer \(customer)")])
            }
            if number.isMultiple(of: Self.messagesOfTicket) {
                let status = ticket.isMultiple(of: 50) ? "open" : "solved"
                try add(
                    "ticket",
                    [
                        ("id", "t\(ticket)"), ("customer", "c\(customer)"), ("at", at), ("status", status),
                        ("channel", channels[ticket % channels.count]),
                        ("subject", "About \(subjectWord(ofMessage: number))"),
                    ])
            }
            try add(
                "message",
                [
                    ("id", "m\(number)"), ("ticket", "t\(ticket)"), ("at", at),
                    ("from", number.isMultiple(of: 2) ? "customer" : "agent"),
                    ("body", text(number).joined(separator: " ")),
                ])
        }
        try store()
        return desk
    }
}
