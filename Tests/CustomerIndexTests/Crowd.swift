import CustomerIndex
import DeskModel
import Seeded

/// Made-up customers and what somebody might type for them, the same for the same seed.
struct Crowd {
    private(set) var entries: [UInt64: CustomerEntry] = [:]
    /// Whom the last change took away.
    private(set) var removed = CustomerID(1)
    private var random: SeededGenerator

    private static let given = [
        "Anna", "Boris", "Chloé", "Dmitri", "Elena", "Farid", "Grace", "Hiro", "Roohi", "Søren", "José", "Иван", "R.",
        "Katharina", "Ottoline", "Wei", "Philippa",
    ]
    private static let family = [
        "Okafor", "Petrov", "Quispe", "Rossi", "Sato", "Tanaka", "Ueda", "Vargas", "Weiß", "Moolla", "MacDonald",
        "O'Brien", "Щербаков", "Zimmermann", "Papadopoulos", "van der Berg",
    ]
    private static let cities = ["Petaluma", "Zürich", "Porto", "New York", "Nairobi", "Львів"]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A customer of whom nothing is drawn.
    static func person(_ number: Int) -> CustomerEntry {
        let name = "\(given[number % given.count]) \(family[number / given.count % family.count])"
        return CustomerEntry(id: CustomerID(UInt64(number)), names: [name], emails: ["box\(number)@example.com"])
    }

    /// The next change: the new entry of a customer, or nil when `removed` is taken away.
    mutating func change() -> CustomerEntry? {
        let number = UInt64.random(in: 1...1500, using: &random)
        if Int.random(in: 0..<8, using: &random) == 0 {
            removed = CustomerID(number)
            entries[number] = nil
            return nil
        }
        let entry = entry(number)
        entries[number] = entry
        return entry
    }

    /// Some new entries at once; a customer may come twice.
    mutating func changes(_ count: Int) -> [CustomerEntry] {
        (0..<count).map { _ in
            let entry = entry(UInt64.random(in: 1...1500, using: &random))
            entries[entry.id.number] = entry
            return entry
        }
    }

    /// Everything about a customer, drawn anew.
    mutating func entry(_ number: UInt64) -> CustomerEntry {
        let name = "\(pick(Self.given)) \(pick(Self.family))"
        var entry = CustomerEntry(id: CustomerID(number), names: [name])
        if chance(4) { entry.names.append("\(pick(Self.given)) \(pick(Self.family))") }
        if chance(2) { entry.emails.append("box\(number)@example.com") }
        if chance(6) { entry.emails.append("\(pick(Self.family).lowercased())\(number)@example.org") }
        if chance(2) { entry.phones.append("+1 707 555 \(1000 + number % 9000)") }
        if chance(5) { entry.handles.append("@person_\(number)") }
        if chance(3) { entry.accountNumbers.append("AC-\(10_000 + number)") }
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
            entry.orderNumbers.append("A-\(Int.random(in: 1000..<9999, using: &random))")
        }
        if chance(2) { entry.addressWords = ["\(number % 90) Keller Street", pick(Self.cities)] }
        if chance(2) {
            let days = Int64.random(in: 0..<400, using: &random)
            entry.lastContact = Timestamp(seconds: 1_769_999_940 - days * 86_400)
            entry.contactCount = Int.random(in: 0..<9, using: &random)
        }
        return entry
    }

    /// What somebody may type.
    mutating func query() -> String {
        let number = UInt64.random(in: 1...1500, using: &random)
        switch Int.random(in: 0..<9, using: &random) {
        case 0: return "box\(number)@example.com"
        case 1: return "707 555 \(1000 + number % 9000)"
        case 2: return "AC-\(10_000 + number)"
        case 3: return "\(pick(Self.given)) \(pick(Self.cities))"
        case 4: return String(pick(Self.family).prefix(3))
        case 5: return "\(number % 90) keller"
        default:
            var name = Array("\(pick(Self.given)) \(pick(Self.family))")
            if chance(2) { name.remove(at: Int.random(in: 1..<name.count, using: &random)) }
            return String(name)
        }
    }

    private mutating func pick(_ texts: [String]) -> String { texts[Int.random(in: 0..<texts.count, using: &random)] }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
}
