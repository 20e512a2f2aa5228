import DeskModel

/// How figures read.
enum Figures {
    /// Digits in groups of three: `12,345`.
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// An amount of money: `1,803.50`.
    static func grouped(_ amount: Amount) -> String {
        let price = amount.price
        guard let point = price.firstIndex(of: "."), let whole = Int(price[..<point]) else { return price }
        return (price.hasPrefix("-0") ? "-" : "") + grouped(whole) + price[point...]
    }

    /// A count in at most four columns: `812`, `5.3k`, `20k`, `1.2M`.
    static func short(_ count: Int) -> String {
        func scaled(_ unit: Int, _ letter: String) -> String {
            count < 10 * unit
                ? "\(count / unit).\(count % unit * 10 / unit)\(letter)" : "\(count / unit)\(letter)"
        }
        switch count {
        case ..<1000: return "\(count)"
        case ..<1_000_000: return scaled(1000, "k")
        default: return scaled(1_000_000, "M")
        }
    }

    /// A number with one decimal: `4.6`.
    static func oneDecimal(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e9 else { return "—" }
        let tenths = Int((number * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// A share as a percentage: `92%`.
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "—" }
        return "\(Int((min(max(share, 0), 1) * 100).rounded()))%"
    }
}
