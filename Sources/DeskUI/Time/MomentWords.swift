import DeskModel

/// What words say of a moment to come: a day, a time of day, or a length of time, in English or German.
///
/// The one vocabulary of what agents type (`MomentReader`) and of what they promise in drafts (`PromiseFinder`). Words are
/// in lower case, without the signs around them.
struct MomentWords {
    /// A time of day.
    struct Clock: Equatable {
        var hour: Int
        var minute: Int

        /// `9:00`, `16:30`.
        var text: String { "\(hour):\(minute < 10 ? "0" : "")\(minute)" }

        /// When a morning, the work of a day and an evening are over, and the last minute of a day.
        static let noon = Clock(hour: 12, minute: 0)
        static let endOfWork = Clock(hour: 17, minute: 0)
        static let endOfEvening = Clock(hour: 20, minute: 0)
        static let lastMinute = Clock(hour: 23, minute: 59)
    }

    /// What a run of words says.
    struct Reading: Equatable {
        /// The day.
        var date: CivilDate?
        /// The words that name the day.
        var day = ""
        /// The time of day.
        var clock: Clock?
        /// Whether it is the end of a day that was told, and no hour.
        var isEndOfDay = false
        /// A length of time from now, in seconds, and as it is typed: `2h`.
        var length: Int64?
        /// The length as it is typed.
        var lengthText = ""

        /// Whether it says nothing.
        var isEmpty: Bool { date == nil && clock == nil && length == nil }

        /// As an agent would type it.
        var typed: String {
            if length != nil { return lengthText }
            return [date == nil ? "" : day, clock?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// The local day.
    var today: CivilDate
    /// Whether the words stand in a text to somebody: there numbers may mean anything, names of days are written out, and
    /// `half past four`, `by 4:30` are of the afternoon.
    var isProse = false

    /// What the words from `start` on say, as far as they can be read, and the place behind the last of them; nil when the
    /// first of them says nothing. O(words read).
    func read(_ words: [String], from start: Int) -> (reading: Reading, end: Int)? {
        var reading = Reading()
        var place = start
        var end = start
        while place < words.count {
            guard let next = part(words, place, &reading) else {
                guard Self.between.contains(words[place]), place > start || !isProse else { break }
                place += 1
                continue
            }
            place = next
            end = next
            if reading.length != nil { break }
        }
        return reading.isEmpty ? nil : (reading, end)
    }

    /// Reads one part at a place into the reading; the place behind it, or nil where there is none that it lacks.
    private func part(_ words: [String], _ place: Int, _ reading: inout Reading) -> Int? {
        if reading.isEmpty, let (length, text, next) = length(words, place) {
            reading.length = length
            reading.lengthText = text
            return next
        }
        if reading.date == nil, let (date, text, next) = date(words, place) {
            reading.date = date
            reading.day = text
            return next
        }
        guard reading.clock == nil else { return nil }
        // `the end of tomorrow`: the day is the next part.
        if words[place] == "end", word(words, place + 1) == "of", date(words, place + 2) != nil {
            reading.clock = .endOfWork
            reading.isEndOfDay = true
            return place + 2
        }
        if let next = Self.endOfDay(words, place) {
            reading.clock = .endOfWork
            reading.isEndOfDay = true
            return next
        }
        if let (clock, shape, next) = clock(words, place) {
            guard !isProse || isMeant(shape, words, place, next, reading) else { return nil }
            reading.clock = clock
            return next
        }
        if isProse, reading.date != nil, let clock = Self.partsOfDay[words[place]] {
            reading.clock = clock
            return place + 1
        }
        return nil
    }

    /// Whether a number in a text is meant for an hour: `4.50` is a price, `5` may count anything.
    private func isMeant(_ shape: Shape, _ words: [String], _ place: Int, _ end: Int, _ reading: Reading) -> Bool {
        if shape == .clear { return true }
        guard place > 0, Self.beforeHours.contains(words[place - 1]) else { return false }
        if reading.date != nil { return true }
        guard shape == .bare else { return false }
        let after = word(words, end)
        return after.isEmpty || ["sharp", "on"].contains(after) || day(after) != nil
    }

    func word(_ words: [String], _ place: Int) -> String {
        words.indices.contains(place) ? words[place] : ""
    }

    // MARK: Days

    /// `tomorrow`, `friday`, `5 march`, `march 5th`, `5. märz`, `2026-03-05`.
    private func date(_ words: [String], _ place: Int) -> (CivilDate, String, Int)? {
        guard place < words.count else { return nil }
        if let date = dayAndMonth(words[place], word(words, place + 1)) {
            return (date, "\(words[place]) \(words[place + 1])", place + 2)
        }
        // `the 5th of march`, `the day after tomorrow`
        if word(words, place + 1) == "of", let date = dayAndMonth(words[place], word(words, place + 2)) {
            return (date, "\(words[place]) \(words[place + 2])", place + 3)
        }
        if words[place] == "day", word(words, place + 1) == "after", word(words, place + 2) == "tomorrow" {
            let date = today.adding(days: 2)
            return (date, "\(date)", place + 3)
        }
        return day(words[place]).map { ($0, words[place], place + 1) }
    }

    private func day(_ word: String) -> CivilDate? {
        switch word {
        case "today", "heute": return today
        case "tomorrow", "morgen": return today.adding(days: 1)
        case "übermorgen": return today.adding(days: 2)
        default: break
        }
        if let weekday = Self.weekday(word, isWhole: isProse) {
            let ahead = (weekday - today.weekday + 7) % 7
            return today.adding(days: ahead == 0 ? 7 : ahead)
        }
        return isProse && word.utf8.count != 10 ? nil : CivilDate(word)
    }

    /// `5 mar` or `mar 5`, this year or, when that has passed, the next.
    private func dayAndMonth(_ first: String, _ second: String) -> CivilDate? {
        let pair: (day: Int?, month: Int?)
        if let day = Self.dayOfMonth(first) {
            pair = (day, Self.month(second))
        } else {
            guard let month = Self.month(first) else { return nil }
            pair = (Self.dayOfMonth(second), month)
        }
        guard let day = pair.day, let month = pair.month else { return nil }
        for year in [today.year, today.year + 1] where (1...CivilDate.daysIn(month: month, year: year)).contains(day) {
            let date = CivilDate(year: year, month: month, day: day)
            if date >= today { return date }
        }
        return nil
    }

    /// `5`, `5.`, `5th`.
    private static func dayOfMonth(_ word: String) -> Int? {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
        for ending in ["", ".", "st", "nd", "rd", "th"] where word.hasSuffix(ending) {
            if let day = Int(word.dropLast(ending.count)) { return day }
        }
        return nil
    }

    /// 0 for Monday: by the beginning of the English name, three letters at least, or the whole German one.
    private static func weekday(_ word: String, isWhole: Bool) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        if let weekday = germanWeekdays.firstIndex(of: word) { return weekday }
        if word == "sonnabend" { return 5 }
        return weekdays.firstIndex { isWhole ? $0 == word : $0.hasPrefix(word) }
    }

    /// 1 for January: by the beginning of its English or German name, three letters at least.
    static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3, word.utf8.count <= 10 else { return nil }
        for names in [months, germanMonths] {
            if let month = names.firstIndex(where: { $0.hasPrefix(word) }) { return month + 1 }
        }
        return word == "sept" ? 9 : nil
    }
}
