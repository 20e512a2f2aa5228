import TextAnalysis

/// Birth dates as people write them.
enum BirthDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Eight digits, year first; empty where there is no date. Which of day and month comes first cannot be told from
    /// two small numbers: the month does, and a comparison takes the other order for nearly the same.
    static func digits(_ text: String) -> [UInt8] {
        var parts: [Int] = []
        var month: Int?
        for token in Token.all(in: text, limit: 8) {
            if let number = Int(token.folded) {
                if token.folded.utf8.count == 8, number >= 10_000_101 {
                    parts = [number / 10_000, number / 100 % 100, number % 100]
                } else {
                    parts.append(number)
                }
            } else if let place = months.firstIndex(where: { token.folded.hasPrefix($0) }) {
                month = place + 1
            }
        }
        if let month { parts.insert(month, at: parts.first.map { $0 > 31 } == true ? 1 : 0) }
        guard parts.count >= 3 else { return [] }
        var (year, first, second) = (parts[0], parts[1], parts[2])
        if parts[0] <= 31 { (first, second, year) = (parts[0], parts[1], parts[2]) }
        if year < 100 { year += year > 30 ? 1900 : 2000 }
        if first > 12, second <= 12 { swap(&first, &second) }
        let number = year * 10_000 + first * 100 + second
        let digits = Array("\(number)".utf8)
        return digits.count == 8 ? digits : []
    }
}
