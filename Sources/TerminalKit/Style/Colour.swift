/// A colour as a theme names it.
public enum Colour: Hashable, Sendable {
    /// Whatever the terminal draws text or ground in by itself.
    case terminalDefault
    /// One of the terminal's own sixteen, 0 to 15.
    case ansi(UInt8)
    /// Red, green and blue, 0 to 255 each.
    case rgb(red: UInt8, green: UInt8, blue: UInt8)

    /// The names of the terminal's own colours in theme files, by number.
    public static let ansiNames = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
        "bright_black", "bright_red", "bright_green", "bright_yellow", "bright_blue", "bright_magenta", "bright_cyan",
        "bright_white",
    ]

    /// Reads `#rrggbb`, `default` or one of the sixteen names.
    public init?(_ text: String) {
        if text == "default" {
            self = .terminalDefault
        } else if let number = Self.ansiNames.firstIndex(of: text) {
            self = .ansi(UInt8(number))
        } else if text.utf8.count == 7, text.first == "#", text.utf8.dropFirst().allSatisfy(Self.isHexDigit),
            let value = UInt32(text.dropFirst(), radix: 16)
        {
            self = .rgb(
                red: UInt8(value >> 16 & 0xFF),
                green: UInt8(value >> 8 & 0xFF),
                blue: UInt8(value & 0xFF)
            )
        } else {
            return nil
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}

extension Colour {
    /// How bright it looks, 0 (black) to 1 (white), as WCAG 2.1 defines relative luminance; none where the terminal decides.
    public var luminance: Double? {
        guard case .rgb(let red, let green, let blue) = self else { return nil }
        func linear(_ channel: UInt8) -> Double {
            let part = Double(channel) / 255
            return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast of two colours, 1 to 21, as WCAG 2.1 defines it (4.5 is enough for text); none where the terminal decides.
    public func contrast(with other: Colour) -> Double? {
        guard let own = luminance, let its = other.luminance else { return nil }
        return (max(own, its) + 0.05) / (min(own, its) + 0.05)
    }
}
