/// How many colours a terminal can show.
public enum ColourDepth: Int, Comparable, CaseIterable, Sendable {
    /// None, or the person asked for none (`NO_COLOR`).
    case none
    /// The eight of old.
    case eight
    /// The same, and their bright siblings.
    case sixteen
    /// The sixteen, a cube of 216 and 24 greys.
    case indexed
    /// Any colour of 24 bits.
    case direct

    /// Whether the left one shows fewer.
    public static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }

    /// The depth of a terminal that shows so many colours.
    public init(colours: Int) {
        self =
            switch colours {
            case ..<8: .none
            case ..<16: .eight
            case ..<256: .sixteen
            case ..<0x100_0000: .indexed
            default: .direct
            }
    }
}

extension Colour {
    /// What a terminal of a depth is told: a colour's number, `0xRRGGBB` at ``ColourDepth/direct``, or -1 for its default.
    ///
    /// The nearest colour it has, weighted as the eye sees differences. O(1), at most 256 comparisons.
    public func number(at depth: ColourDepth) -> Int {
        switch self {
        case .terminalDefault:
            return -1
        case .ansi(let number):
            switch depth {
            case .none: return -1
            case .eight: return Int(number & 7)
            default: return Int(number & 15)
            }
        case .rgb(let red, let green, let blue):
            switch depth {
            case .none: return -1
            case .eight: return ANSIPalette.nearest(red, green, blue, among: 0..<8)
            case .sixteen: return ANSIPalette.nearest(red, green, blue, among: 0..<16)
            case .indexed: return ANSIPalette.nearest(red, green, blue, among: 16..<256)
            case .direct:
                let value = Int(red) << 16 | Int(green) << 8 | Int(blue)
                // Terminfo's direct entries take 0 to 7 for the palette's own colours.
                return max(value, 8)
            }
        }
    }

    /// The colour that a terminal of a depth really shows, where that is known: the cube and the greys are fixed.
    public func shown(at depth: ColourDepth) -> Colour {
        guard case .rgb = self, depth == .indexed else { return self }
        return ANSIPalette.colour(number(at: depth))
    }
}

/// The colours behind the numbers; the first sixteen as xterm has them, people change them.
enum ANSIPalette {
    private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    private static let first: [(UInt8, UInt8, UInt8)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    static func colour(_ number: Int) -> Colour {
        let (red, green, blue) = channels(number)
        return .rgb(red: red, green: green, blue: blue)
    }

    private static func channels(_ number: Int) -> (UInt8, UInt8, UInt8) {
        switch number {
        case ..<16: return first[max(0, number)]
        case 16..<232:
            let place = number - 16
            return (levels[place / 36], levels[place / 6 % 6], levels[place % 6])
        default:
            let grey = UInt8(8 + 10 * min(23, number - 232))
            return (grey, grey, grey)
        }
    }

    /// The nearest by the "redmean" distance, which weighs channels by how red both are.
    static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8, among numbers: Range<Int>) -> Int {
        var best = numbers.lowerBound
        var bestDistance = Int.max
        for number in numbers {
            let (r, g, b) = channels(number)
            let mean = (Int(red) + Int(r)) / 2
            let (dr, dg, db) = (Int(red) - Int(r), Int(green) - Int(g), Int(blue) - Int(b))
            let distance = (512 + mean) * dr * dr / 256 + 4 * dg * dg + (767 - mean) * db * db / 256
            if distance < bestDistance { (best, bestDistance) = (number, distance) }
        }
        return best
    }
}
