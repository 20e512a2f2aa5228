/// Looks through a reply for what should not be said to a customer, or not so.
///
/// What to look for is data (`ReplyRule.all`): words that stand in a reply as they are, whatever their capitals and the line ends
/// between them. Besides, two things depend on who is written to: asking for what they told us already, and a complaint
/// that is answered for the first time without a word of regret. Only says what it found; what is sent is the agent's
/// choice. English; in other tongues nothing but regret is known.
public struct ReplyCheck: Sendable {
    /// What is known of whom the reply is for.
    public struct Context: Equatable, Sendable {
        /// What they told us: `order number`, `1182`.
        public var facts: [(key: String, value: String)] = []
        /// Whether it is the first reply to a complaint for which nobody has said sorry yet.
        public var awaitsApology = false

        /// Nothing is known.
        public init() {}

        /// Equal where both know the same.
        public static func == (left: Context, right: Context) -> Bool {
            left.awaitsApology == right.awaitsApology && left.facts.elementsEqual(right.facts) { $0 == $1 }
        }
    }

    /// One thing that was found.
    public struct Finding: Equatable, Sendable {
        /// Which kind of thing.
        public var kind: ReplyRule.Kind
        /// The words as they stand in the reply, in small letters; empty where something is missing.
        public var words: String
        /// What to say instead.
        public var better: String
    }

    /// How much of a text is looked at, in bytes.
    private static let longest = 8_000
    /// A reply of fewer words may still come to the apology.
    private static let fewWords = 12

    /// The text as it is compared: small letters, straight apostrophes, one space between words.
    private let bytes: [UInt8]
    /// Where words begin.
    private let starts: [Int]

    /// Reads a text. O(length), of its first 8,000 bytes.
    public init(_ text: String) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var isInside = false
        // Letters beyond ASCII have small ones that only a string knows.
        let start = text.utf8.prefix(Self.longest)
        let folded = start.contains { $0 >= 0x80 } ? String(decoding: start, as: UTF8.self).lowercased() : ""
        var rest = folded.isEmpty ? start[...] : folded.utf8[...]
        while let byte = rest.popFirst() {
            var letter = byte
            if letter == 0xE2, rest.starts(with: [0x80, 0x99]) {
                rest = rest.dropFirst(2)
                letter = UInt8(ascii: "'")
            }
            if (0x41...0x5A).contains(letter) { letter += 0x20 }
            guard letter > 0x20 else {
                if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
                isInside = false
                continue
            }
            let isPart = Self.isOfWord(letter)
            if isPart, !isInside { starts.append(bytes.count) }
            isInside = isPart
            bytes.append(letter)
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// All that is found, the gravest first; of one kind what stands first. O(length · rules that begin alike).
    public func findings(_ context: Context = Context()) -> [Finding] {
        var found: [ReplyRule.Kind: Finding] = [:]
        for start in starts {
            for rule in Self.rules[bytes[start]] ?? [] where found[rule.kind] == nil && stands(rule.bytes, at: start) {
                found[rule.kind] = Finding(kind: rule.kind, words: rule.words, better: rule.better)
            }
        }
        found[.asksAgain] = asksAgain(context.facts)
        if context.awaitsApology, starts.count >= Self.fewWords, !hasApology {
            found[.noApology] = Finding(kind: .noApology, words: "", better: "say that you are sorry")
        }
        return ReplyRule.Kind.allCases.compactMap { found[$0] }
    }

    // MARK: Comparing

    private static func isOfWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 || byte == UInt8(ascii: "'")
    }

    /// Whether these words stand there, whole.
    private func stands(_ words: [UInt8], at start: Int) -> Bool {
        let end = start + words.count
        guard end <= bytes.count, end == bytes.count || !Self.isOfWord(bytes[end]) else { return false }
        return bytes[start..<end].elementsEqual(words)
    }

    /// A rule's words, with what they begin with.
    private struct Indexed: Sendable {
        let kind: ReplyRule.Kind
        let words: String
        let bytes: [UInt8]
        let better: String
    }

    private static let rules: [UInt8: [Indexed]] = {
        var rules: [UInt8: [Indexed]] = [:]
        for rule in ReplyRule.all {
            for words in rule.words {
                let bytes = Array(words.utf8)
                rules[bytes[0], default: []].append(
                    Indexed(kind: rule.kind, words: words, bytes: bytes, better: rule.better))
            }
        }
        return rules
    }()

    /// `what is your order number`, where that is known.
    private func asksAgain(_ facts: [(key: String, value: String)]) -> Finding? {
        for (key, value) in facts where key.utf8.count >= 3 && !value.isEmpty {
            let words = Array(key.lowercased().utf8)
            for start in starts where stands(words, at: start) {
                for question in Self.questions {
                    let begin = start - question.count - 1
                    guard begin >= 0, begin == 0 || !Self.isOfWord(bytes[begin - 1]), bytes[start - 1] == 0x20,
                        bytes[begin..<start - 1].elementsEqual(question)
                    else { continue }
                    return Finding(
                        kind: .asksAgain,
                        words: String(decoding: bytes[begin..<start + words.count], as: UTF8.self),
                        better: "it is \(value)")
                }
            }
        }
        return nil
    }

    /// What somebody asks with, up to the word for what they want to know.
    private static let questions: [[UInt8]] = {
        let asking = [
            "what is", "what's", "what was", "tell me", "tell us", "send me", "send us", "send", "give me", "give us",
            "provide", "provide me with", "provide us with", "confirm", "may i have", "can i have", "could i have",
            "could i get", "can i get", "i need", "we need", "i will need", "do you have", "remind me of",
        ]
        return asking.flatMap { ["\($0) your", "\($0) the"] }.map { Array($0.utf8) } + [Array("which".utf8)]
    }()

    /// Whether a word of regret stands in it, in one of the tongues that are known.
    private var hasApology: Bool {
        starts.contains { start in
            Self.apologies.contains { word in
                start + word.count <= bytes.count && bytes[start..<start + word.count].elementsEqual(word)
            }
        }
    }

    private static let apologies = [
        "sorry", "apolog", "regret", "forgive", "entschuldig", "leid", "verzeih", "perdón", "perdon", "siento",
        "lamento",
        "disculp", "désolé", "excus", "scus", "dispiace", "desculp", "lament", "spijt", "извин", "прост", "пробач",
        "перепрош", "συγγνώμη", "λυπ",
    ].map { Array($0.utf8) }
}
