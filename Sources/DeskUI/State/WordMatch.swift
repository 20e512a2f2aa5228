/// Words in any order, each of which has to begin a word of a text, or stand somewhere in it.
public struct WordMatch: Equatable, Sendable {
    /// The words, in lower case.
    public let words: [String]

    /// The words of what was typed.
    public init(_ typed: String) {
        words = typed.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Whether every word is in one of the texts.
    public func matches(_ texts: String...) -> Bool {
        guard !words.isEmpty else { return true }
        let lowered = texts.map { $0.lowercased() }
        return words.allSatisfy { word in lowered.contains { $0.contains(word) } }
    }

    /// How well the words fit: 2 for every word that begins a word of the first text, 1 for one that is elsewhere; nil
    /// when one is nowhere.
    public func score(_ first: String, _ rest: String...) -> Int? {
        let first = first.lowercased()
        let rest = rest.map { $0.lowercased() }
        let beginnings = first.split { !($0.isLetter || $0.isNumber) }
        var score = 0
        for word in words {
            if beginnings.contains(where: { $0.hasPrefix(word) }) {
                score += 2
            } else if first.contains(word) || rest.contains(where: { $0.contains(word) }) {
                score += 1
            } else {
                return nil
            }
        }
        return score
    }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
