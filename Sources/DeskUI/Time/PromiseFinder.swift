import DeskModel

/// Finds in a draft the sentence that promises something by a time, and that time as an agent would type it.
///
/// Only proposes: the agent sees both in the form before anything is in the promise book.
struct PromiseFinder {
    /// Reads the times.
    var reader: MomentReader

    /// A sentence with a time in it.
    struct Found: Equatable {
        /// The sentence, without white space at its ends.
        var sentence: String
        /// The time in words that `MomentReader` reads; nil where it reads none.
        var time: String?
    }

    /// How much of a text is looked at, in words.
    private static let most = 2000

    /// The first sentence with a time that can be read, else the first that speaks of one; nil when none does.
    func find(in text: String) -> Found? {
        var vague: Found?
        var left = Self.most
        for sentence in Self.sentences(of: text) {
            let words = sentence.split(whereSeparator: \.isWhitespace).prefix(left).map(Self.bare)
            left -= words.count
            if let time = time(in: words) { return Found(sentence: sentence, time: time) }
            if vague == nil, words.contains(where: Self.vague.contains) { vague = Found(sentence: sentence, time: nil) }
            if left <= 0 { break }
        }
        return vague
    }

    /// Texts up to a full stop, a question or exclamation mark at the end of a word, or the end of a line.
    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var ends = false
        for character in text {
            if character.isNewline || ends && character.isWhitespace {
                sentences.append(current.trimmed)
                current = ""
                ends = false
                continue
            }
            ends = ".!?".contains(character)
            current.append(character)
        }
        sentences.append(current.trimmed)
        return sentences.filter { !$0.isEmpty }
    }

    /// A word in lower case without the signs around it.
    private static func bare(_ word: Substring) -> String {
        let signs: Set<Character> = [",", ";", ".", "!", "?", "(", ")", "\"", "“", "”", "'", "’"]
        var word = word.lowercased()[...]
        while let last = word.last, signs.contains(last) { word = word.dropLast() }
        while let first = word.first, signs.contains(first) { word = word.dropFirst() }
        return String(word)
    }

    /// The time that the words name: the longest run of words that can be read, the first of these.
    private func time(in words: [String]) -> String? {
        for start in words.indices {
            for length in stride(from: min(4, words.count - start), through: 1, by: -1) {
                let run = Array(words[start..<start + length])
                let around = (
                    before: start > 0 ? words[start - 1] : "",
                    after: start + length < words.count ? words[start + length] : ""
                )
                guard let typed = Self.typed(run, around), reader.read(typed) != nil else { continue }
                return typed
            }
        }
        return nil
    }

    /// Words as they would be typed for a time; nil when they are hardly meant for one: `4.50` alone is a price.
    private static func typed(_ words: [String], _ around: (before: String, after: String)) -> String? {
        if words.count == 2, let number = numbers[words[0]] ?? Int(words[0]), let unit = units[words[1]] {
            return "\(number)\(unit)"
        }
        let words = words.map { $0 == "noon" ? "12:00" : $0 }
        let typed = words.joined(separator: " ")
        let isClock = words.contains { word in
            word.contains(where: \.isNumber)
                && (word.contains(":") || word.hasSuffix("am") || word.hasSuffix("pm")
                    || units.values.contains { word.hasSuffix($0) })
        }
        let isDay = words.contains { word in
            word == "today" || word == "tomorrow" || word.count >= 6 && word.hasSuffix("day")
                || word.count == 10 && word.contains("-")
        }
        let isDate =
            words.count >= 2 && words.contains { $0.count >= 3 && months.contains(String($0.prefix(3))) }
            && words.contains { $0.contains(where: \.isNumber) }
        if isClock || isDay || isDate { return typed }
        // A bare number after such a word is an hour, unless what follows says of what it is the number.
        guard words.count == 1, ["by", "before", "at", "until", "till"].contains(around.before),
            Int(words[0]).map({ (0..<24).contains($0) }) == true
        else { return nil }
        return around.after.isEmpty || ["today", "sharp"].contains(around.after) ? typed : nil
    }

    private static let units = [
        "minute": "m", "minutes": "m", "min": "m", "hour": "h", "hours": "h", "day": "d", "days": "d", "week": "w",
        "weeks": "w",
    ]
    private static let numbers = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "twelve": 12,
        "twenty": 20, "thirty": 30,
    ]
    private static let months = Set(CivilDate.monthNames.map { $0.lowercased().prefix(3) }.map(String.init))
    private static let vague: Set<String> = [
        "tonight", "afternoon", "evening", "morning", "week", "weekend", "month", "soon", "shortly", "midnight",
    ]
}
