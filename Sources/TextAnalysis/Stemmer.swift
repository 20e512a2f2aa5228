import CStemmer

/// Cuts words to their stems (`refunded`, `refunds` → `refund`) with a Snowball algorithm.
///
/// Not shared between threads; making one is cheap (about a microsecond).
public final class Stemmer {
    /// The language in which stems are cut.
    public let language: StemmerLanguage
    private let handle: OpaquePointer?

    /// A stemmer for a language.
    public init(_ language: StemmerLanguage = .english) {
        self.language = language
        handle = sb_stemmer_new(language.rawValue, "UTF_8")
    }

    /// Whether the installed library cuts stems in this language; else words stay whole.
    public var isAvailable: Bool { handle != nil }

    deinit { sb_stemmer_delete(handle) }

    /// The stem of a folded word, as UTF-8; the word itself where the library has no answer.
    public func stem(_ word: [UInt8]) -> [UInt8] {
        guard let handle, let stem = sb_stemmer_stem(handle, word, Int32(clamping: word.count)) else { return word }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }

    /// The stem of a folded word.
    public func stem(_ word: String) -> String { String(decoding: stem(Array(word.utf8)), as: UTF8.self) }

    /// The stems of a text's words in order, at most `limit`; runs of scripts without spaces give overlapping pairs.
    public func stems(of text: String, limit: Int = .max) -> [String] { tokens(of: text, limit: limit).map(\.folded) }

    /// The same with the place of each in the original, in UTF-8 bytes; pairs have the place of their whole run.
    public func tokens(of text: String, limit: Int = .max) -> [Token] {
        var reader = WordReader(text)
        var tokens: [Token] = []
        while tokens.count < limit, reader.next() {
            if UnspacedScript.contains(reader.word) {
                tokens += UnspacedScript.pairs(of: reader.word).map { Token(folded: $0, range: reader.range) }
            } else {
                tokens.append(Token(folded: String(decoding: stem(reader.word), as: UTF8.self), range: reader.range))
            }
        }
        if tokens.count > limit { tokens.removeLast(tokens.count - limit) }
        return tokens
    }
}

/// The languages whose stems the Snowball library cuts; the raw value is its name there.
public enum StemmerLanguage: String, Sendable, CaseIterable {
    case danish, dutch, english, finnish, french, german, hungarian, italian, norwegian, portuguese, romanian, russian
    case spanish, swedish, turkish

    /// The language of an ISO 639-1 code or BCP 47 tag (`de`, `de-CH`), or nil where no stemmer is known.
    public init?(tag: String) {
        switch Folding.fold(String(tag.prefix { $0 != "-" && $0 != "_" })) {
        case "da": self = .danish
        case "nl": self = .dutch
        case "en": self = .english
        case "fi": self = .finnish
        case "fr": self = .french
        case "de": self = .german
        case "hu": self = .hungarian
        case "it": self = .italian
        case "no", "nb", "nn": self = .norwegian
        case "pt": self = .portuguese
        case "ro": self = .romanian
        case "ru": self = .russian
        case "es": self = .spanish
        case "sv": self = .swedish
        case "tr": self = .turkish
        default: return nil
        }
    }
}

/// Scripts that are written without spaces, in which a run of letters is no word.
enum UnspacedScript {
    /// Whether a folded word begins in Han, kana, Thai, Lao, Khmer or Burmese.
    static func contains(_ word: [UInt8]) -> Bool {
        guard let lead = word.first, lead >= 0xE0 else { return false }
        switch UTF8Decoding.scalar(in: word, at: 0).value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF:
            return true
        default: return false
        }
    }

    /// The overlapping pairs of letters of a run, or the single letter.
    static func pairs(of word: [UInt8]) -> [String] {
        let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
        guard scalars.count > 2 else { return [String(decoding: word, as: UTF8.self)] }
        return (0..<scalars.count - 1).map { first in
            var pair = String.UnicodeScalarView()
            pair.append(scalars[first])
            pair.append(scalars[first + 1])
            return String(pair)
        }
    }
}
