import CustomerIndex

/// What an agent may type for a customer, a class of query a case.
enum QueryClass: String, CaseIterable {
    /// The whole name.
    case exact
    /// The beginning of a name's last word, after the words before it.
    case prefix
    /// One letter of the name too many, too few, wrong or at the wrong place.
    case typo
    /// The name as one may write it who heard it.
    case sound
    /// The phone number, written otherwise.
    case phone
    /// The whole email address.
    case email
    /// The domain of an email address, behind an at sign.
    case domain
    /// The first two letters of a name.
    case letters
    /// The initials of a name of three or four words.
    case initials

    /// A query of the class for a customer, or nil where there is nothing to ask for.
    func query(for entry: CustomerEntry, _ random: inout SeededRandom) -> String? {
        guard let name = entry.names.first else { return nil }
        switch self {
        case .exact: return name
        case .prefix: return Self.beginning(of: name)
        case .typo: return Self.mistyped(name, &random)
        case .sound: return Self.respelt(name)
        case .phone: return entry.phones.first.map(Self.rewritten)
        case .email: return entry.emails.first
        case .domain: return entry.emails.first.map { String($0[($0.firstIndex(of: "@") ?? $0.startIndex)...]) }
        case .initials: return Self.initials(of: name)
        case .letters: return name.count > 2 ? String(name.prefix(2)) : nil
        }
    }

    /// Whether somebody who was found is whom the query was meant for, or another one whom it fits as well.
    func isRight(_ found: CustomerEntry, for query: String, of entry: CustomerEntry) -> Bool {
        if self == .domain { return found.emails.contains { $0.hasSuffix(query) } }
        if self == .initials { return found.names.contains { Self.initials(of: $0) == query } }
        return entry.names.first.map(found.names.contains) ?? false
    }

    private static func initials(of name: String) -> String? {
        let words = name.split { $0 == " " || $0 == "-" }
        let letters = words.compactMap(\.first).filter(\.isASCII)
        guard (3...4).contains(words.count), letters.count == words.count else { return nil }
        return String(letters).lowercased()
    }

    private static func beginning(of name: String) -> String? {
        var words = name.split(separator: " ").map(String.init)
        guard let last = words.last, last.count > 3 else { return nil }
        words[words.count - 1] = String(last.prefix(3))
        return words.joined(separator: " ")
    }

    private static func mistyped(_ name: String, _ random: inout SeededRandom) -> String? {
        var words = name.split(separator: " ").map { Array($0) }
        let long = words.indices.filter { words[$0].count >= 4 && words[$0].allSatisfy(\.isASCII) }
        guard !long.isEmpty else { return nil }
        let word = random.pick(long)
        // The first letter is the one that people get right.
        let place = 1 + random.below(words[word].count - 2)
        switch random.below(4) {
        case 0: words[word].remove(at: place)
        case 1: words[word].insert(random.pick(Array("aeinorst")), at: place)
        case 2: words[word].swapAt(place, place + 1)
        default: words[word][place] = random.pick(Array("aeinorst"))
        }
        let typed = words.map { String($0) }.joined(separator: " ")
        return typed == name ? nil : typed
    }

    /// Spellings that sound alike in English.
    private static let alike: [(heard: String, written: String)] = [
        ("ph", "f"), ("oo", "u"), ("ee", "i"), ("ck", "k"), ("sch", "sh"), ("ou", "u"), ("ai", "ay"), ("ll", "l"),
        ("nn", "n"), ("tt", "t"), ("ss", "s"), ("y", "i"), ("c", "k"), ("z", "s"), ("v", "w"),
    ]

    /// The name as one may write it who heard it, or nil where nothing in it is heard alike.
    static func respelt(_ name: String) -> String? {
        let lower = name.lowercased()
        guard lower.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        for (heard, written) in alike {
            guard let place = lower.firstRange(of: heard), place.lowerBound != lower.startIndex else { continue }
            return lower.replacingCharacters(in: place, with: written)
        }
        return nil
    }

    /// A number as a person reads it out: no country code's plus, other signs between the digits.
    private static func rewritten(_ phone: String) -> String {
        phone.filter { $0 != "+" }.map { $0 == " " ? "-" : String($0) }.joined()
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
