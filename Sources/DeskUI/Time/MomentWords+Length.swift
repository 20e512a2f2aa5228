// Lengths of time from now.
extension MomentWords {
    /// `2h`, `two hours`, `half an hour`, `einer halben Stunde`: in seconds, and as it is typed.
    func length(_ words: [String], _ place: Int) -> (Int64, String, Int)? {
        let first = words[place]
        if let seconds = Self.short(first) { return (seconds, first, place + 1) }
        if first == "half", ["an", "a"].contains(word(words, place + 1)), word(words, place + 2) == "hour" {
            return (1800, "30m", place + 3)
        }
        if first == "einer", word(words, place + 1) == "halben", word(words, place + 2) == "stunde" {
            return (1800, "30m", place + 3)
        }
        guard let number = Self.numbers[first] ?? Int(first), number > 0,
            let unit = Self.units[word(words, place + 1)], let seconds = Self.short("\(number)\(unit)")
        else { return nil }
        // `two hours ago` is none to come.
        if ["ago", "late", "old", "earlier"].contains(word(words, place + 2)) { return nil }
        return (seconds, "\(number)\(unit)", place + 2)
    }

    /// `30m`, `2h`, `1h30`, `3d`, `1w` in seconds; at most two years.
    private static func short(_ word: String) -> Int64? {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
        var total: Int64 = 0
        var number: Int64?
        var lastUnit: Int64 = 0
        for character in word {
            if let digit = character.wholeNumberValue, character.isASCII {
                let value = (number ?? 0) * 10 + Int64(digit)
                guard value < 100_000 else { return nil }
                number = value
                continue
            }
            guard let value = number else { return nil }
            switch character {
            case "m": lastUnit = 60
            case "h": lastUnit = 3600
            case "d": lastUnit = 86_400
            case "w": lastUnit = 7 * 86_400
            default: return nil
            }
            total += value * lastUnit
            number = nil
        }
        if let number {
            guard lastUnit == 3600 else { return nil }
            total += number * 60
        }
        return (1...(2 * 366 * 86_400)).contains(total) ? total : nil
    }
}
