// The words.
extension MomentWords {
    /// Words that may stand before and between the parts.
    static let between: Set<String> = [
        "at", "on", "by", "before", "until", "till", "within", "in", "the", "latest", "this", "um", "am", "bis", "vor",
        "gegen", "zum", "zur", "den", "dem", "spätestens", "innerhalb", "binnen", "von",
    ]

    /// What stands before an hour.
    static let beforeHours: Set<String> = [
        "at", "by", "before", "until", "till", "um", "bis", "vor", "gegen",
    ]

    static let endings = [
        ["of", "the", "day"], ["of", "day"], ["of", "business"], ["of", "work"], ["of", "the", "business", "day"],
        ["des", "tages"], ["des", "arbeitstages"],
    ]

    /// When the parts of a day are over, for who promises something by then.
    static let partsOfDay: [String: Clock] = [
        "morning": .noon, "vormittag": .noon, "früh": Clock(hour: 9, minute: 0), "afternoon": .endOfWork,
        "nachmittag": .endOfWork, "evening": .endOfEvening, "night": .endOfEvening, "abend": .endOfEvening,
    ]

    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    static let germanWeekdays = [
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ]
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    static let germanMonths = [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
    ]
    static let spelledHours = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "eins": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
    ]
    static let numbers = spelledHours.merging([
        "a": 1, "an": 1, "einer": 1, "einem": 1, "fifteen": 15, "fünfzehn": 15, "twenty": 20, "zwanzig": 20,
        "thirty": 30, "dreißig": 30,
    ]) { $1 }
    static let units = [
        "minute": "m", "minutes": "m", "min": "m", "minuten": "m", "hour": "h", "hours": "h", "stunde": "h",
        "stunden": "h", "day": "d", "days": "d", "tag": "d", "tage": "d", "tagen": "d", "week": "w", "weeks": "w",
        "woche": "w", "wochen": "w",
    ]

    /// The words with which something can begin, besides figures.
    private static let beginnings = Set(weekdays + germanWeekdays + months + germanMonths)
        .union(spelledHours.keys).union(numbers.keys)
        .union([
            "today", "heute", "tomorrow", "morgen", "übermorgen", "sonnabend", "noon", "midday", "mittag", "mittags",
            "eod", "cob", "feierabend", "tagesende", "geschäftsschluss", "büroschluss", "end", "close", "ende", "half",
            "halb", "quarter", "viertel", "day",
        ]).union(months.map { String($0.prefix(3)) }).union(["sept"])

    /// Whether something may begin with a word of a text: most words are passed over for it.
    static func mayBegin(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        return (0x30...0x39).contains(first) || beginnings.contains(word)
    }
}

extension Substring {
    /// A word in lower case, without the signs around it.
    var bare: String {
        // Most words are nothing but small letters.
        if utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) { return String(self) }
        var word = self
        while let last = word.last, Self.signs.contains(last) { word = word.dropLast() }
        while let first = word.first, Self.signs.contains(first) { word = word.dropFirst() }
        let bare = word.lowercased()
        return bare.contains("’") ? bare.replacing("’", with: "'") : bare
    }

    private static let signs: Set<Character> = [
        ",", ";", ".", ":", "!", "?", "(", ")", "\"", "“", "”", "„", "'", "’", "…", "–", "—", "-", "*",
    ]
}
