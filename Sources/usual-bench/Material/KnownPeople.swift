import DeskModel
import Identity
import JSON

/// Records of people of which it is known who is who: sets that are no part of the package, or made ones.
struct KnownPeople {
    /// The records; the place of one is its number less one.
    private(set) var people: [PersonFacts] = []
    /// Who each is.
    private(set) var truth: [UInt64] = []
    private var names: [String: UInt64] = [:]

    private var nextID: CustomerID { CustomerID(UInt64(people.count + 1)) }

    private mutating func add(_ person: PersonFacts, who: String) {
        let number = names[who] ?? UInt64(names.count + 1)
        names[who] = number
        people.append(person)
        truth.append(number)
    }

    // MARK: Public sets

    /// A set of febrl: people and their corrupted duplicates.
    init(febrl path: String) throws {
        for line in try Files.text(of: path).split(whereSeparator: \.isNewline).dropFirst() {
            let row = line.split(separator: ",", omittingEmptySubsequences: false).map {
                String($0.drop(while: \.isWhitespace))
            }
            guard row.count >= 11, row[0] != "rec_id" else { continue }
            add(
                PersonFacts(
                    id: nextID, names: ["\(row[1]) \(row[2])"], birthDate: row[9],
                    accounts: row[10].isEmpty ? [] : [row[10]],
                    address: PostalAddress(
                        street: "\(row[3]) \(row[4]) \(row[5])", city: row[6], region: row[8], postcode: row[7])),
                who: String(row[0].split(separator: "-")[1]))
        }
    }

    /// The truth set of Senzing, a folder: people and companies of three sources.
    init(senzing folder: String) throws {
        var key: [String: String] = [:]
        for line in try Files.text(of: "\(folder)/actual_truthset_key.csv").split(whereSeparator: \.isNewline) {
            let row = line.split(separator: ",").map(String.init)
            if row.count >= 4 { key[row[2] + row[3]] = row[1] }
        }
        let reader = JSONReader()
        for file in ["customers", "watchlist", "reference"] {
            for line in try Files.text(of: "\(folder)/\(file).jsonl").split(whereSeparator: \.isNewline) {
                let id = nextID
                let (person, name) = try reader.read(Array(line.utf8)) { view throws(JSONError) in
                    (
                        Self.person(id, view["FEATURES"]),
                        (view["DATA_SOURCE"]?.string ?? "") + (view["RECORD_ID"]?.string ?? "")
                    )
                }
                add(person, who: key[name] ?? "? \(people.count)")
            }
        }
    }

    private static func person(_ id: CustomerID, _ features: JSONView?) -> PersonFacts {
        var person = PersonFacts(id: id, names: [])
        guard let features else { return person }
        for feature in features.elements {
            func text(_ key: StaticString) -> String? { feature[key]?.string }
            person.names += [text("NAME_FULL"), text("NAME_ORG")].compactMap(\.self)
            let parts = [text("NAME_FIRST"), text("NAME_MIDDLE"), text("NAME_LAST")].compactMap(\.self)
            if !parts.isEmpty { person.names.append(parts.joined(separator: " ")) }
            person.birthDate = text("DATE_OF_BIRTH") ?? person.birthDate
            person.emails += [text("EMAIL_ADDRESS")].compactMap(\.self)
            person.phones += [text("PHONE_NUMBER")].compactMap(\.self)
            person.accounts += [
                text("SSN_NUMBER"), text("DRIVERS_LICENSE_NUMBER"), text("PASSPORT_NUMBER"),
                text("NATIONAL_ID_NUMBER"), text("TAX_ID_NUMBER"), text("LEI_NUMBER"),
            ].compactMap(\.self)
            if let street = text("ADDR_LINE1") ?? text("ADDR_FULL") {
                person.address = PostalAddress(
                    street: street, city: text("ADDR_CITY"), region: text("ADDR_STATE"),
                    postcode: text("ADDR_POSTAL_CODE"), country: text("ADDR_COUNTRY"))
            }
        }
        return person
    }

    // MARK: Made people

    /// So many made records: one in twenty is somebody's second, told otherwise: a slip in the name or the birth date, a new
    /// phone, no email, an address left out. Every twelfth household has two of one family name, one phone and one address.
    init(made count: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let given = Self.words(6_000, &random)
        let family = Self.words(40_000, &random)
        let streets = Self.words(8_000, &random)
        let towns = Self.words(2_000, &random)
        people.reserveCapacity(count)
        while people.count < count {
            let who = truth.last.map { $0 + 1 } ?? 1
            // Common names are many people's, and most names few's.
            let name = family[Self.skewed(family.count, &random)]
            let town = random.below(towns.count)
            let address = PostalAddress(
                street: "\(1 + random.below(400)) \(streets[random.below(streets.count)]) street", city: towns[town],
                postcode: "\(10_000 + town * 37)")
            let phone = "+1415\(1_000_000 + random.below(9_000_000))"
            var first = PersonFacts(
                id: nextID, names: ["\(given[Self.skewed(given.count, &random)]) \(name)"],
                birthDate: Self.date(&random), emails: ["\(name)\(random.below(1_000_000_000))@example.com"],
                phones: [phone], address: address)
            if random.below(5) == 0 { first.birthDate = nil }
            append(first, who)
            if random.below(20) == 0, people.count < count { append(Self.otherwise(first, nextID, &random), who) }
            if random.below(12) == 0, people.count < count {
                append(
                    PersonFacts(
                        id: nextID, names: ["\(given[Self.skewed(given.count, &random)]) \(name)"],
                        birthDate: Self.date(&random), phones: [phone], address: address), who + 1)
            }
        }
    }

    private mutating func append(_ person: PersonFacts, _ who: UInt64) {
        people.append(person)
        truth.append(who)
    }

    /// The same person as another clerk wrote them down.
    private static func otherwise(_ person: PersonFacts, _ id: CustomerID, _ random: inout SeededRandom) -> PersonFacts
    {
        var other = person
        other.id = id
        if random.below(2) == 0 { other.names = [slip(person.names[0], &random)] }
        switch random.below(4) {
        case 0: other.phones = ["+1415\(1_000_000 + random.below(9_000_000))"]
        case 1: other.emails = []
        case 2: other.address = nil
        default: other.birthDate = person.birthDate.map { slip($0, &random) }
        }
        return other
    }

    /// A letter too many, too few, wrong or swapped with its neighbour.
    private static func slip(_ text: String, _ random: inout SeededRandom) -> String {
        var letters = Array(text)
        let place = 1 + random.below(max(1, letters.count - 2))
        guard place < letters.count - 1, letters[place].isLetter || letters[place].isNumber else { return text }
        let other: Character = letters[place].isNumber ? "7" : "e"
        switch random.below(4) {
        case 0: letters.insert(other, at: place)
        case 1: letters.remove(at: place)
        case 2: letters[place] = other
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }

    private static func date(_ random: inout SeededRandom) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(1935 + random.below(70))-\(two(1 + random.below(12)))-\(two(1 + random.below(28)))"
    }

    /// A place in a list of which the first are drawn far more often than the last.
    private static func skewed(_ count: Int, _ random: inout SeededRandom) -> Int {
        let share = Double(random.below(1 << 30)) / Double(1 << 30)
        return min(count - 1, Int(Double(count) * share * share * share))
    }

    private static func words(_ count: Int, _ random: inout SeededRandom) -> [String] {
        let starts = [
            "b", "br", "c", "d", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w",
        ]
        let vowels = ["a", "e", "i", "o", "u", "ai", "ea", "oo"]
        let ends = ["", "n", "r", "l", "s", "t", "nd", "ck", "m"]
        var words: Set<String> = []
        while words.count < count {
            var word = ""
            for _ in 0..<2 + random.below(2) { word += random.pick(starts) + random.pick(vowels) }
            words.insert(word + random.pick(ends))
        }
        return words.sorted()
    }

    // MARK: What is right

    /// How many of the proposed pairs are right, and how many of the right ones are proposed.
    func quality(_ pairs: [(UInt64, UInt64)]) -> (precision: Double, recall: Double) {
        let right = pairs.count { truth[Int($0.0) - 1] == truth[Int($0.1) - 1] }
        var sizes: [UInt64: Int] = [:]
        for who in truth { sizes[who, default: 0] += 1 }
        let all = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        return (Double(right) / Double(max(1, pairs.count)), Double(right) / Double(max(1, all)))
    }
}
