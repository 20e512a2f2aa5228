import DeskModel
import TextAnalysis

/// What tells one person from another, as a desk has it of a customer.
public struct PersonFacts: Sendable {
    /// Which customer.
    public var id: CustomerID
    /// All names, as given.
    public var names: [String]
    /// Birth date, as given.
    public var birthDate: String?
    /// Email addresses, as given.
    public var emails: [String]
    /// Phones, as given.
    public var phones: [String]
    /// Account numbers and other numbers that are one person's, as given.
    public var accounts: [String]
    /// Handles on social channels, as given.
    public var handles: [String]
    /// Where they live.
    public var address: PostalAddress?

    /// Facts; most may be left out.
    public init(
        id: CustomerID, names: [String], birthDate: String? = nil, emails: [String] = [], phones: [String] = [],
        accounts: [String] = [], handles: [String] = [], address: PostalAddress? = nil
    ) {
        self.id = id
        self.names = names
        self.birthDate = birthDate
        self.emails = emails
        self.phones = phones
        self.accounts = accounts
        self.handles = handles
        self.address = address
    }
}

/// The facts of a person in the form in which they are compared.
struct ComparedPerson {
    let id: CustomerID
    /// Folded words of all names, each once.
    let names: [[UInt8]]
    /// Digits of the birth date in the order year, month, day where that is clear, else as given.
    let birth: [UInt8]
    let emails: [[UInt8]]
    let phones: [[UInt8]]
    let accounts: [[UInt8]]
    let handles: [[UInt8]]
    /// House numbers of the street.
    let numbers: [[UInt8]]
    /// Other words of the street and the town.
    let places: [[UInt8]]
    let postcode: [UInt8]

    private static let mostWords = 16

    init(_ facts: PersonFacts, region: String) {
        id = facts.id
        names = Self.words(facts.names.joined(separator: " "))
        birth = BirthDate.digits(facts.birthDate ?? "")
        emails = Self.values(facts.emails) { Array(Folding.fold($0.filter { !$0.isWhitespace }).utf8) }
        phones = Self.values(facts.phones) { Array((PhoneNumber($0, region: region)?.national ?? "").utf8) }
        accounts = Self.values(facts.accounts) { text in Self.words(text).flatMap(\.self) }
        handles = Self.values(facts.handles) { Array(Folding.fold($0).utf8.drop { $0 == UInt8(ascii: "@") }) }
        let street = Self.words(facts.address?.street ?? "")
        numbers = street.filter { $0.first.map { (0x30...0x39).contains($0) } == true }
        places =
            street.filter { $0.first.map { (0x30...0x39).contains($0) } != true && $0.count > 1 }
            + Self.words(facts.address?.city ?? "")
        postcode = Self.words(facts.address?.postcode ?? "").flatMap(\.self)
    }

    private static func words(_ text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for token in Token.all(in: text, limit: mostWords) {
            let word = Array(token.folded.utf8)
            if !words.contains(word) { words.append(word) }
        }
        return words
    }

    private static func values(_ texts: [String], _ form: (String) -> [UInt8]) -> [[UInt8]] {
        var values: [[UInt8]] = []
        for text in texts.prefix(mostWords) {
            let value = form(text)
            if value.count > 2, !values.contains(value) { values.append(value) }
        }
        return values
    }
}

/// Birth dates as people write them.
enum BirthDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Eight digits, year first; empty where there is no date. Which of day and month comes first cannot be told from
    /// two small numbers: the month does, and a comparison takes the other order for nearly the same.
    static func digits(_ text: String) -> [UInt8] {
        var parts: [Int] = []
        var month: Int?
        for token in Token.all(in: text, limit: 8) {
            if let number = Int(token.folded) {
                if token.folded.utf8.count == 8, number >= 10_000_101 {
                    parts = [number / 10_000, number / 100 % 100, number % 100]
                } else {
                    parts.append(number)
                }
            } else if let place = months.firstIndex(where: { token.folded.hasPrefix($0) }) {
                month = place + 1
            }
        }
        if let month { parts.insert(month, at: parts.first.map { $0 > 31 } == true ? 1 : 0) }
        guard parts.count >= 3 else { return [] }
        var (year, first, second) = (parts[0], parts[1], parts[2])
        if parts[0] <= 31 { (first, second, year) = (parts[0], parts[1], parts[2]) }
        if year < 100 { year += year > 30 ? 1900 : 2000 }
        if first > 12, second <= 12 { swap(&first, &second) }
        let number = year * 10_000 + first * 100 + second
        let digits = Array("\(number)".utf8)
        return digits.count == 8 ? digits : []
    }
}
