import DeskModel
import TextAnalysis

/// The facts of a person in the form in which they are compared.
struct ComparedPerson: Equatable {
    var id: CustomerID
    /// The words of all names, each once.
    var names: [NameWord] = []
    /// Digits of the birth date in the order year, month, day where that is clear, else as given; empty where unknown.
    var birth: [UInt8] = []
    var emails: [[UInt8]] = []
    /// National digits.
    var phones: [[UInt8]] = []
    var accounts: [[UInt8]] = []
    var handles: [[UInt8]] = []
    /// What has digits in the address, the postcode apart: the house number first, as a rule.
    var numbers: [[UInt8]] = []
    /// Other words of street and town, in the short forms of `StreetWords`.
    var places: [[UInt8]] = []
    var postcode: [UInt8] = []
    /// Which of several of one name: 1 the elder, 2 the younger, …; 0 where the name does not say.
    var generation: UInt8 = 0

    /// As many words, or values of a kind, count.
    static let mostWords = 16
    /// As many bytes of one count.
    static let longest = 64

    /// Nobody yet.
    init(id: CustomerID) { self.id = id }

    init(_ facts: PersonFacts, region: String) {
        id = facts.id
        for name in facts.names { addWords(of: name) }
        birth = BirthDate.digits(facts.birthDate ?? "")
        emails = Self.values(facts.emails, Self.email)
        phones = Self.values(facts.phones) { Array((PhoneNumber($0, region: region)?.national ?? "").utf8) }
        accounts = Self.values(facts.accounts) { text in Self.words(text).flatMap(\.self) }
        handles = Self.values(facts.handles) { Array(Folding.fold($0).utf8.drop { $0 == UInt8(ascii: "@") }) }
        for word in Self.words(facts.address?.street ?? "") + Self.words(facts.address?.city ?? "") {
            if word.first.map({ (0x30...0x39).contains($0) }) == true {
                if !numbers.contains(word) { numbers.append(word) }
            } else if word.count > 1 {
                let short = StreetWords.short(word)
                if !places.contains(short) { places.append(short) }
            }
        }
        postcode = Array(Self.words(facts.address?.postcode ?? "").flatMap(\.self).prefix(Self.longest))
        // The nine-digit codes of the United States are five digits and a part of the street.
        if postcode.count == 9, postcode.allSatisfy({ (0x30...0x39).contains($0) }) { postcode.removeLast(4) }
        numbers.removeAll { $0 == postcode }
    }

    private mutating func addWords(of name: String) {
        let text = name.filter { $0 != "'" && $0 != "’" }
        let words = Self.words(text)
        for word in words {
            if words.count > 2, let generation = NameWord.generations[word] {
                self.generation = max(self.generation, generation)
                continue
            }
            if words.count > 1, NameWord.legalForms.contains(word) { continue }
            for word in NameWord.reading(word) where names.count < Self.mostWords && !names.contains(word) {
                names.append(word)
            }
        }
    }

    private static func words(_ text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for token in Token.all(in: text, limit: mostWords) {
            let word = Array(token.folded.utf8.prefix(longest))
            if !words.contains(word) { words.append(word) }
        }
        return words
    }

    private static func values(_ texts: [String], _ form: (String) -> [UInt8]) -> [[UInt8]] {
        var values: [[UInt8]] = []
        for text in texts.prefix(mostWords) {
            let value = Array(form(text).prefix(longest))
            if value.count > 2, !values.contains(value) { values.append(value) }
        }
        return values
    }

    /// An address without the name that may stand around it (`Ruhi <ruhi@example.com>`).
    private static func email(_ text: String) -> [UInt8] {
        var address = text[...]
        if let open = text.lastIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
            address = text[text.index(after: open)..<close]
        }
        return Array(Folding.fold(address.filter { !$0.isWhitespace }).utf8)
    }
}

/// A word of a name.
struct NameWord: Hashable {
    /// The folded word in Latin letters, or as it is where its script is not known here.
    var letters: [UInt8]
    /// Whether it went through another script, and one that leaves vowels out.
    var manner: SpokenWord.Manner = .heard
    /// The word as it is said, where it went through another script.
    var spoken: [UInt8] { manner == .heard ? letters : original }
    /// What `Transliteration.spoken` gave; empty for a word of Latin letters.
    var original: [UInt8] = []

    /// A word of Latin letters.
    init(_ letters: [UInt8], manner: SpokenWord.Manner = .heard, spoken: [UInt8] = []) {
        self.letters = letters
        self.manner = manner
        original = spoken
    }

    /// A folded word, whatever its script; a name of Han characters is two words.
    static func reading(_ word: [UInt8]) -> [NameWord] {
        guard word.contains(where: { $0 >= 0xC0 }) else { return [NameWord(word)] }
        if let han = Transliteration.hanNames(word) {
            return [han.family, han.given].map { NameWord(clipped($0), manner: .transcribed, spoken: clipped($0)) }
        }
        guard let latin = Transliteration.latin(word) else { return [NameWord(word)] }
        let spoken = Transliteration.spoken(word) ?? latin
        let manner: SpokenWord.Manner =
            Transliteration.leavesVowelsOut(word) ? .transcribedWithoutVowels : .transcribed
        return [NameWord(clipped(latin), manner: manner, spoken: clipped(spoken))]
    }

    private static func clipped(_ word: [UInt8]) -> [UInt8] { Array(word.prefix(ComparedPerson.longest)) }

    /// What tells a father from a son of the same name.
    static let generations: [[UInt8]: UInt8] = [
        Array("sr".utf8): 1, Array("senior".utf8): 1, Array("i".utf8): 1, Array("jr".utf8): 2,
        Array("junior".utf8): 2, Array("ii".utf8): 2, Array("iii".utf8): 3, Array("iv".utf8): 4,
    ]

    /// Words that say what a company is, and not which.
    static let legalForms: Set<[UInt8]> = Set(
        [
            "inc", "incorporated", "llc", "llp", "ltd", "limited", "plc", "corp", "corporation", "gmbh", "ag", "kg",
            "ohg", "ug",
            "sarl", "srl", "spa", "bv", "nv", "oy", "oyj", "ab", "aps", "pty", "pte", "kk", "sp", "zoo",
        ].map { Array($0.utf8) })
}

/// Words of addresses that are written in several ways.
enum StreetWords {
    /// The short form of a word, itself where it has none. After the table of street suffixes of the United States Postal
    /// Service (Publication 28, appendix C1), its commonest lines, with those of German and French.
    static func short(_ word: [UInt8]) -> [UInt8] { table[word] ?? word }

    /// Whether a word says what kind of street it is, and not which.
    static func isKind(_ word: [UInt8]) -> Bool { kinds.contains(word) }

    private static let table: [[UInt8]: [UInt8]] = {
        var table: [[UInt8]: [UInt8]] = [:]
        for line in lines {
            let words = line.split(separator: " ").map { Array($0.utf8) }
            guard let short = words.first else { continue }
            for word in words.dropFirst() { table[word] = short }
        }
        return table
    }()

    private static let kinds: Set<[UInt8]> = Set(
        lines.compactMap { $0.split(separator: " ").first.map { Array($0.utf8) } })

    private static let lines = [
        "st street str strasse", "ave avenue av", "rd road", "dr drive drv", "ln lane", "ct court crt", "pl place plc",
        "blvd boulevard boul", "sq square", "ter terrace tce terr", "cir circuit cct circle", "cres crescent cr",
        "hwy highway",
        "pkwy parkway", "way wy", "cl close", "gr grove gv", "ste suite", "apt apartment apartments appt",
        "bldg building bld",
        "fl floor flr", "mt mount", "n north", "s south", "e east", "w west",
    ]
}
