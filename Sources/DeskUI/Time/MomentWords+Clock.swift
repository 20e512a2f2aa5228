// Times of day.
extension MomentWords {
    /// `end of the day`, `close of business`, `Ende des Tages`: the place behind it.
    static func endOfDay(_ words: [String], _ place: Int) -> Int? {
        switch words[place] {
        case "eod", "cob", "feierabend", "tagesende", "geschäftsschluss", "büroschluss": return place + 1
        case "end", "close", "ende": break
        default: return nil
        }
        for ending in endings where words[(place + 1)...].starts(with: ending) { return place + 1 + ending.count }
        return nil
    }

    func clock(_ words: [String], _ place: Int) -> (Clock, Shape, Int)? {
        let (first, second, third) = (words[place], word(words, place + 1), word(words, place + 2))
        switch first {
        case "noon", "midday", "mittag", "mittags": return (.noon, .clear, place + 1)
        case "half":
            guard second == "past", let hour = Self.hour(third) else { return nil }
            return (spoken(hour, 30), .clear, pastClockWord(words, place + 3))
        case "halb": return Self.hour(second).map { (spoken($0 - 1, 30), .clear, place + 2) }
        case "quarter", "viertel":
            guard let hour = Self.hour(third) else { return nil }
            if ["past", "after", "nach"].contains(second) {
                return (spoken(hour, 15), .clear, pastClockWord(words, place + 3))
            }
            let isBefore = ["to", "before", "vor"].contains(second)
            return isBefore ? (spoken(hour - 1, 45), .clear, pastClockWord(words, place + 3)) : nil
        default: break
        }
        if let hour = Self.spelledHours[first] {
            switch second {
            case "o'clock", "uhr": return (spoken(hour, 0), .clear, place + 2)
            case "am", "a.m": return (Clock(hour: hour % 12, minute: 0), .clear, place + 2)
            case "pm", "p.m": return (Clock(hour: hour % 12 + 12, minute: 0), .clear, place + 2)
            default: return isProse ? (spoken(hour, 0), .bare, place + 1) : nil
            }
        }
        guard let (clock, shape, isHalved) = Self.figures(first) else { return nil }
        if isHalved { return (clock, .clear, place + 1) }
        switch second {
        case "am", "a.m", "pm", "p.m":
            guard (1...12).contains(clock.hour) else { break }
            let hour = clock.hour % 12 + (second.hasPrefix("p") ? 12 : 0)
            return (Clock(hour: hour, minute: clock.minute), .clear, place + 2)
        case "uhr":
            // `10 Uhr 30`
            if shape == .bare, third.utf8.count == 2, let minute = Int(third), (0..<60).contains(minute) {
                return (Clock(hour: clock.hour, minute: minute), .clear, place + 3)
            }
            return (clock, .clear, place + 2)
        case "o'clock": return (afternoon(clock, first), .clear, place + 2)
        default: break
        }
        return (afternoon(clock, first), shape, place + 1)
    }

    /// An hour that is told in words, of a clock of twelve hours: from one to six in the afternoon.
    private func spoken(_ hour: Int, _ minute: Int) -> Clock {
        let hour = hour <= 0 ? 12 : hour
        return Clock(hour: (1...6).contains(hour) ? hour + 12 : hour, minute: minute)
    }

    /// In a text to somebody, `4:30` is of the afternoon; `04:30` and what is typed into a field are what they say.
    private func afternoon(_ clock: Clock, _ word: String) -> Clock {
        guard isProse, (1...6).contains(clock.hour), !word.hasPrefix("0") else { return clock }
        return Clock(hour: clock.hour + 12, minute: clock.minute)
    }

    private func pastClockWord(_ words: [String], _ place: Int) -> Int {
        ["uhr", "o'clock"].contains(word(words, place)) ? place + 1 : place
    }

    private static func hour(_ word: String) -> Int? {
        spelledHours[word] ?? Int(word).flatMap { (1...12).contains($0) ? $0 : nil }
    }

    /// How sure it is that a time of day is one.
    enum Shape {
        /// `9:00`, `4pm`, `noon`
        case clear
        /// `9`
        case bare
        /// `16.30`
        case dotted
    }

    private static func figures(_ word: String) -> (Clock, Shape, isHalved: Bool)? {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
        var digits = word[...]
        var half: Int?
        for (ending, shift) in [("am", 0), ("pm", 12), ("a.m", 0), ("p.m", 12)] where word.hasSuffix(ending) {
            digits = digits.dropLast(ending.count)
            half = shift
        }
        let hasColon = digits.contains(":")
        let parts = digits.split(separator: hasColon ? ":" : ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, first.count <= 2, var hour = Int(first) else { return nil }
        var minute = 0
        if parts.count == 2 {
            guard parts[1].count == 2, let value = Int(parts[1]) else { return nil }
            minute = value
        }
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + half
        }
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        let shape: Shape = parts.count == 1 ? .bare : hasColon ? .clear : .dotted
        return (Clock(hour: hour, minute: minute), shape, isHalved: half != nil)
    }
}
