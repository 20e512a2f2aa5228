/// Numbers for people: four digits that count, thousands set apart.
enum NumberText {
    /// The number in as few digits as tell it.
    static func of(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let size = value.magnitude
        let decimals =
            switch size {
            case 0: 0
            case 1000...: 0
            case 100...: 1
            case 10...: 2
            case 1...: 3
            default: 5
            }
        return fixed(value, decimals: decimals)
    }

    /// The number with so many decimals.
    static func fixed(_ value: Double, decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        guard (value * scale).magnitude < 9e18 else { return "\(value)" }
        let scaled = Int64((value * scale).rounded())
        var digits = Array(String(scaled.magnitude))
        while digits.count <= decimals { digits.insert("0", at: 0) }
        var text = grouped(digits.dropLast(decimals))
        if decimals > 0 { text += "." + String(digits.suffix(decimals)) }
        return scaled < 0 ? "-" + text : text
    }

    private static func grouped(_ digits: some Collection<Character>) -> String {
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
