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
        /// What is promised in it, as it goes on from `we will`: `call you before noon.`
        var deed: String { PromiseFinder.deed(in: sentence) }
        /// The words that tell the time, as they stand there: `before noon`.
        var words = ""
        /// The time in words that `MomentReader` reads; nil where it reads none.
        var time: String?
        /// Whether it is a promise by all appearances, and not only a time.
        var isPromise = false
    }

    /// How much of a text is looked at, in words.
    private static let most = 2000

    /// The first sentence that promises something by a time that can be read, else the first with such a time, else the
    /// first that speaks of one; nil when none does. Sentences are passed over that are in `booked`, or what they promise. O(length).
    func find(in text: String, except booked: [String] = []) -> Found? {
        var timed: Found?
        var vague: Found?
        var left = Self.most
        for sentence in Self.sentences(of: text) {
            let written = sentence.prefix(left)
            guard let first = sentence.first, let last = sentence.last else { continue }
            let whole = String(text[first.startIndex..<last.endIndex])
            guard !booked.contains(whole), booked.isEmpty || !booked.contains(Self.deed(in: whole)) else { continue }
            let words = written.map(\.bare)
            left -= words.count
            if let found = time(in: words, Array(written), whole) {
                if found.isPromise { return found }
                if found.time != nil { timed = timed ?? found } else { vague = vague ?? found }
            } else if vague == nil, words.contains(where: Self.vague.contains) {
                vague = Found(sentence: whole)
            }
            if left <= 0 { break }
        }
        return timed ?? vague
    }

    /// The words of the texts up to a full stop, a question or exclamation mark at the end of a word, or the end of a line. By
    /// bytes: a draft is looked through after every letter.
    private static func sentences(of text: String) -> [[Substring]] {
        var sentences: [[Substring]] = []
        for line in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map { Substring($0) }
            var start = 0
            for (place, word) in words.enumerated() where place + 1 == words.count || ends(word, words[place + 1]) {
                sentences.append(Array(words[start...place]))
                start = place + 1
            }
        }
        return sentences
    }

    /// Whether a word is the last of a sentence: `Dr. Smith`, `by 9 a.m. tomorrow` and `am 5. März` go on.
    private static func ends(_ word: Substring, _ next: Substring) -> Bool {
        switch word.utf8.last {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "."): break
        default: return false
        }
        let bare = word.bare
        if abbreviations.contains(bare) { return false }
        if ["a.m", "p.m"].contains(where: bare.hasSuffix) { return next.first?.isLowercase != true }
        return !(bare.utf8.count <= 2 && Int(bare) != nil && MomentWords.month(next.bare) != nil)
    }

    /// What a sentence promises, as it goes on from `we will`: without the greeting before `I will`, without that itself. The
    /// whole sentence where it speaks otherwise, or of a time before that. O(length).
    static func deed(in sentence: String) -> String {
        let written = sentence.split(whereSeparator: \.isWhitespace)
        let words = written.map(\.bare)
        for (place, word) in words.enumerated() {
            let start: Int
            if ["i'll", "we'll"].contains(word) {
                start = place + 1
            } else if ["i", "we"].contains(word), place + 1 < words.count, ["will", "shall"].contains(words[place + 1])
            {
                start = place + 2
            } else if MomentWords.mayBegin(word) {
                break
            } else {
                continue
            }
            let isBegun = place == 0 || ",:;–—".contains(written[place - 1].last ?? " ") || words[place - 1] == "and"
            guard isBegun, start < words.count else { break }
            return written[start...].joined(separator: " ")
        }
        return sentence
    }

    // MARK: The time of a sentence

    /// What a run of words says, and which.
    private struct Run {
        var reading: MomentWords.Reading
        var words: Range<Int>
        var isPromise: Bool
    }

    /// The time that a sentence names: the first that is promised, else the first; a day and a time of day that stand apart
    /// (`Tomorrow I call you by 10:00`) are one.
    private func time(in words: [String], _ written: [Substring], _ sentence: String) -> Found? {
        let runs = self.runs(in: words, written, isQuestion: sentence.hasSuffix("?"))
        guard let first = runs.first(where: \.isPromise) ?? runs.first else { return nil }
        var reading = first.reading
        var told = [first.words]
        if reading.length == nil, reading.date == nil || reading.clock == nil,
            let other = runs.first(where: { run in
                run.words != first.words && run.reading.length == nil
                    && (run.reading.date == nil) == (reading.date != nil)
                    && (run.reading.clock == nil) == (reading.clock != nil)
            })
        {
            reading.join(other.reading)
            told.append(other.words)
        }
        if reading.date == reader.today, reading.clock == nil {
            reading.clock = .endOfWork
            reading.isEndOfDay = true
        }
        if reading.isEndOfDay, let clock = reading.clock, reading.date ?? reader.today == reader.today,
            reader.instant(reader.today, clock) <= reader.now
        {
            reading.clock = .lastMinute
        }
        let quote = told.sorted { $0.lowerBound < $1.lowerBound }.map { Self.quote($0, words, written) }
            .joined(separator: " … ")
        let isReadable = reader.moment(of: reading) != nil
        return Found(
            sentence: sentence, words: quote, time: isReadable ? reading.typed : nil,
            isPromise: isReadable && (first.isPromise || runs.contains { told.contains($0.words) && $0.isPromise }))
    }

    /// The runs of words of a sentence that say something of a time.
    private func runs(in words: [String], _ written: [Substring], isQuestion: Bool) -> [Run] {
        let vocabulary = MomentWords(today: reader.today, isProse: true)
        guard words.contains(where: MomentWords.mayBegin) else { return [] }
        let speaksOfToCome = words.contains { Self.toCome.contains($0) || $0.hasSuffix("'ll") }
        var runs: [Run] = []
        var place = 0
        while place < words.count {
            guard MomentWords.mayBegin(words[place]), !Self.isMorning(place, words, written),
                let (reading, end) = vocabulary.read(words, from: place)
            else {
                place += 1
                continue
            }
            let before = words[..<place].suffix(3).reversed().prefix { Self.isBetween($0) }
            // `vor zwei Stunden` is none to come.
            if reading.length == nil || before.first != "vor" {
                let isPromise =
                    !isQuestion
                    && (speaksOfToCome || before.contains(where: Self.deadlines.contains)
                        || reading.length == nil && Self.daysToCome.contains(reading.day))
                    && (reading.length == nil || before.contains(where: Self.withins.contains))
                runs.append(Run(reading: reading, words: place..<end, isPromise: isPromise))
            }
            place = end
        }
        return runs
    }

    /// Words as they stand in the text, with those before them that belong to them.
    private static func quote(_ range: Range<Int>, _ words: [String], _ written: [Substring]) -> String {
        let before = words[..<range.lowerBound].suffix(3).reversed().prefix { isBetween($0) }.count
        let text = written[(range.lowerBound - before)..<range.upperBound].joined(separator: " ")
        guard let last = text.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return text }
        return String(text[...last])
    }

    private static func isBetween(_ word: String) -> Bool {
        MomentWords.between.contains(word) || ["next", "nächsten", "kommenden"].contains(word)
    }

    /// Whether `morgen` is the morning, or somebody's name: `Guten Morgen`, `heute Morgen`, `Frau Morgen`.
    private static func isMorning(_ place: Int, _ words: [String], _ written: [Substring]) -> Bool {
        guard words[place] == "morgen" else { return false }
        if place == 0 { return written.count == 1 || written[0].last == "," }
        return mornings.contains(words[place - 1]) || written[place].first == "M"
    }

    private static let abbreviations: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "hr", "fr"]
    private static let mornings: Set<String> = [
        "guten", "gute", "schönen", "am", "jeden", "diesen", "heute", "gestern", "der", "den", "einen",
    ]
    private static let deadlines: Set<String> = [
        "by", "before", "until", "till", "within", "in", "latest", "bis", "vor", "spätestens", "innerhalb", "binnen",
    ]
    private static let withins: Set<String> = ["within", "in", "innerhalb", "binnen"]
    private static let daysToCome: Set<String> = ["tomorrow", "morgen", "übermorgen"]
    private static let toCome: Set<String> = [
        "will", "shall", "going", "promise", "werde", "werden", "wird", "verspreche", "versprechen",
    ]
    private static let vague: Set<String> = [
        "tonight", "afternoon", "evening", "morning", "week", "weekend", "month", "soon", "shortly", "midnight", "bald",
        "woche", "wochenende", "nachmittag", "abend",
    ]
}

extension MomentWords.Reading {
    /// Takes the day or the time of day that it lacks from another.
    mutating func join(_ other: Self) {
        if date == nil {
            date = other.date
            day = other.day
        }
        if clock == nil {
            clock = other.clock
            isEndOfDay = other.isEndOfDay
        }
    }
}
