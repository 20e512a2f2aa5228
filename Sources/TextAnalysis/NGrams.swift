/// Short runs cut from longer ones, for comparing things that share parts.
public enum NGrams {
    /// The runs of `length` letters of a word with `^` and `$` at its ends; the framed word itself when it is shorter.
    public static func letters(of word: String, length: Int) -> [String] {
        precondition(length > 0, "an n-gram has at least one letter")
        let framed = ["^"] + word.unicodeScalars.map { Character($0) } + ["$"]
        guard framed.count > length else { return [String(framed)] }
        return (0...framed.count - length).map { String(framed[$0..<$0 + length]) }
    }

    /// The runs of `length` neighbouring words, joined by a space; none when there are fewer words.
    public static func words(_ words: [String], length: Int) -> [String] {
        precondition(length > 0, "an n-gram has at least one word")
        guard words.count >= length else { return [] }
        return (0...words.count - length).map { words[$0..<$0 + length].joined(separator: " ") }
    }

    /// The share of runs that two words have in common, 0…1 (Dice's coefficient over the distinct runs).
    public static func similarity(_ left: String, _ right: String, length: Int = 2) -> Double {
        let first = Set(letters(of: left, length: length))
        let second = Set(letters(of: right, length: length))
        return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
    }
}
