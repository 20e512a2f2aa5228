/// A text with places to fill: `Hello {{customer.preferred_name}}`.
///
/// A name is what stands between two opening and two closing braces on one line, spaces around it dropped, at most 64
/// bytes. `\{{` is two braces meant as such. Braces that never close are text. Values are put in as they are: a
/// placeholder inside a value is not filled again.
public struct PlaceholderTemplate: Hashable, Sendable {
    /// A piece of a template.
    public enum Part: Hashable, Sendable {
        /// Text as it is.
        case text(String)
        /// A place to fill, by name.
        case placeholder(String)
    }

    /// The pieces in order.
    public let parts: [Part]

    /// The longest name of a placeholder, in bytes.
    public static let longestName = 64

    /// Reads a template; any text is one. O(length).
    public init(_ text: String) {
        var parts: [Part] = []
        var plain = ""
        var rest = Substring(text)
        while let character = rest.first {
            if rest.hasPrefix("\\{{") {
                plain += "{{"
                rest = rest.dropFirst(3)
            } else if character == "{", let (name, after) = Self.placeholder(rest) {
                if !plain.isEmpty { parts.append(.text(plain)) }
                plain = ""
                parts.append(.placeholder(name))
                rest = after
            } else {
                plain.append(character)
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { parts.append(.text(plain)) }
        self.parts = parts
    }

    private static func placeholder(_ text: Substring) -> (name: String, after: Substring)? {
        guard text.hasPrefix("{{") else { return nil }
        var name = ""
        var rest = text.dropFirst(2)
        while let character = rest.first, name.utf8.count <= longestName + 8 {
            if rest.hasPrefix("}}") {
                let trimmed = name.trimmed
                guard !trimmed.isEmpty, trimmed.utf8.count <= longestName else { return nil }
                return (trimmed, rest.dropFirst(2))
            }
            guard character != "{", character != "}", !character.isNewline else { return nil }
            name.append(character)
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The names of its placeholders in order, each once.
    public var names: [String] {
        var names: [String] = []
        for case .placeholder(let name) in parts where !names.contains(name) { names.append(name) }
        return names
    }

    /// The text with every placeholder filled that has a value; the others stay, and are named. A blank value is none.
    public func filled(with values: [String: String]) -> (body: String, unfilled: [String]) {
        var body = ""
        var unfilled: [String] = []
        for part in parts {
            switch part {
            case .text(let text): body += text
            case .placeholder(let name):
                if let value = values[name], !value.trimmed.isEmpty {
                    body += value
                } else {
                    body += "{{\(name)}}"
                    if !unfilled.contains(name) { unfilled.append(name) }
                }
            }
        }
        return (body, unfilled)
    }

    /// Fills a template in one step.
    public static func fill(_ template: String, values: [String: String]) -> (body: String, unfilled: [String]) {
        PlaceholderTemplate(template).filled(with: values)
    }

    /// A text that was sent, with placeholders again where these values stand as whole words.
    ///
    /// The longest value first, so that a full name goes before the first name in it. Values of fewer than 3 letters
    /// stay: they stand in any text by chance. A part of a name is the name: what somebody is called by, where it is that or
    /// what their name begins with; else the whole one, as behind a title. Where both are the same, whoever wrote it called
    /// them so.
    public static func unfilled(_ text: String, values: [String: String]) -> PlaceholderTemplate {
        unfilled(text, values: values, particulars: nil)
    }

    /// As above; what else was true of one customer only becomes a placeholder too.
    static func unfilled(
        _ text: String, values: [String: String], particulars: Particulars?
    ) -> PlaceholderTemplate {
        var parts = PlaceholderTemplate(escaping: text).parts
        var named = values.map { (name: $0.key, value: $0.value.trimmed) }
        let (whole, called) = ("customer.name", "customer.preferred_name")
        for (name, value) in named where name == whole || name == called {
            let words = value.split(whereSeparator: { !$0.isWordCharacter }).map(String.init)
            for (place, word) in words.enumerated() where word.count < value.count {
                let isFirst = place == 0 && values[called] != nil
                // Where nobody knows what they are called, that is their whole name, and its parts are told above.
                if name == called, value == values[whole]?.trimmed { continue }
                named.append((isFirst ? called : name, word))
            }
        }
        func rank(_ name: String) -> Int { name == called ? 0 : 1 }
        let ordered = named.filter { $0.value.count >= 3 }
            .sorted { (-$0.value.utf8.count, rank($0.name), $0.name) < (-$1.value.utf8.count, rank($1.name), $1.name) }
        for (name, value) in ordered {
            parts = parts.flatMap { part in
                guard case .text(let text) = part else { return [part] }
                return split(text, at: value, name: name)
            }
        }
        if let particulars {
            parts = parts.flatMap { part in
                guard case .text(let text) = part else { return [part] }
                return particulars.generalised(text)
            }
        }
        return PlaceholderTemplate(parts: parts)
    }

    /// A text in which nothing is a placeholder.
    private init(escaping text: String) { self.init(parts: [.text(text)]) }

    private init(parts: [Part]) { self.parts = parts }

    private static func split(_ text: String, at value: String, name: String) -> [Part] {
        var parts: [Part] = []
        var plain = ""
        var rest = Substring(text)
        var last: Character = " "
        while let character = rest.first {
            if character == value.first, !last.isWordCharacter, rest.hasPrefix(value),
                !(rest.dropFirst(value.count).first?.isWordCharacter ?? false)
            {
                if !plain.isEmpty { parts.append(.text(plain)) }
                plain = ""
                parts.append(.placeholder(name))
                rest = rest.dropFirst(value.count)
                last = " "
            } else {
                plain.append(character)
                last = character
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { parts.append(.text(plain)) }
        return parts
    }
}

extension Character {
    fileprivate var isWordCharacter: Bool { isLetter || isNumber }
}

extension String {
    /// Without spaces at the ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
