/// What kind of thing somebody typed into the one lookup field, told by its shape alone.
public enum QueryShape: Hashable, Sendable {
    /// Has an at sign inside a word: an email address or the beginning of one, folded; of one in angle brackets behind a name,
    /// as mail programs write it, the address alone. Where words stand beside it they are kept: some addresses have spaces.
    case email(String)
    /// Begins with an at sign: a handle, folded, without the sign.
    case handle(String)
    /// Digits and the marks of phone numbers: a phone number or part of one, or a bare account or order number.
    case digits(String, isInternational: Bool)
    /// Letters and digits without a space, or a leading `#`: an account or order number, upper case, separators dropped.
    case number(String)
    /// Anything else: words of a name or address.
    case words
    /// Nothing but spaces and marks.
    case empty

    /// The shape of a query. O(length).
    public init(_ query: String) {
        let text = Self.trimmed(query)
        guard !text.isEmpty else {
            self = .empty
            return
        }
        let hasSpace = text.contains(where: \.isWhitespace)
        if text.first == "@", !hasSpace {
            let handle = Folding.fold(String(text.drop { $0 == "@" }))
            self = handle.isEmpty ? .empty : .handle(handle)
        } else if let address = Self.address(in: text) {
            self = .email(Folding.fold(String(address)))
        } else if text.first == "#", case let number = IdentifierText.normalized(String(text)), !number.isEmpty,
            !hasSpace
        {
            self = .number(number)
        } else if let phone = WrittenPhone(String(text)), phone.digits.count >= 3 {
            self = .digits(phone.digits, isInternational: phone.hasPlus)
        } else if !hasSpace, Self.mixesLettersAndDigits(text) {
            self = .number(IdentifierText.normalized(String(text)))
        } else {
            self = WordReader(String(text)).isBlank ? .empty : .words
        }
    }

    private static func trimmed(_ query: String) -> Substring {
        var text = Substring(query)
        while let first = text.first, first.isWhitespace || first == "<" { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == ">" || last == "," { text.removeLast() }
        return text
    }

    private static func address(in text: Substring) -> Substring? {
        let text = text.lowercased().hasPrefix("mailto:") ? text.dropFirst(7) : text
        func isAddress(_ word: Substring) -> Bool { word.dropFirst().contains("@") }
        if let bracket = text.lastIndex(of: "<") {
            let inside = text[text.index(after: bracket)...]
            if isAddress(inside), !inside.contains(where: \.isWhitespace) { return inside }
        }
        return text.split(whereSeparator: \.isWhitespace).contains(where: isAddress) ? text : nil
    }

    private static func mixesLettersAndDigits(_ text: Substring) -> Bool {
        var letters = false
        var digits = false
        for scalar in text.unicodeScalars where scalar.isASCII {
            switch scalar {
            case "0"..."9": digits = true
            case "a"..."z", "A"..."Z": letters = true
            default: break
            }
        }
        return letters && digits
    }
}

/// How account and order numbers are compared.
public enum IdentifierText {
    /// The letters and digits of a number, folded to upper case, everything between them dropped (`ab-12 3` → `AB123`).
    public static func normalized(_ text: String) -> String {
        var normalized = ""
        for scalar in Folding.fold(text).unicodeScalars where ScalarRole(scalar.value) == .word {
            normalized.unicodeScalars.append(scalar)
        }
        return normalized.uppercased()
    }
}

extension WordReader {
    fileprivate var isBlank: Bool {
        var reader = self
        return !reader.next()
    }
}
