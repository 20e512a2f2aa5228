import CUTF8Proc

/// The gate that every text passes once on its way to the screen; what it lets through cannot control a terminal.
///
/// | what comes | what passes |
/// |---|---|
/// | tab, line feed, carriage return, vertical tab, form feed, line and paragraph separators | one space (CR LF is one) |
/// | other control bytes (C0, DEL, C1), noncharacters, private use, unassigned, visible format signs | `U+FFFD` |
/// | bidi controls, zero-width and other invisible format characters, variation selectors, fillers | nothing |
/// | spaces of any kind | as many plain spaces as they are wide |
/// | regional indicators (flags) | their letters |
/// | emoji joined by ZWJ, skin tones, keycaps | the first emoji or the digit alone |
/// | a combining mark with nothing before it | the mark on a dotted circle |
/// | more than four combining marks on one letter | the first four |
/// | scalars that width tables disagree on | `U+FFFD` |
///
/// Malformed UTF-8 has become `U+FFFD` before, as Swift's `String` decodes it. One pass, O(scalars); the output holds at
/// most as many scalars as the input and a dotted circle.
struct TextGate {
    /// A terminal cell of ncurses holds a base and four marks.
    static let marksPerCluster = 4
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    private(set) var text = String.UnicodeScalarView()
    private(set) var width = 0
    private(set) var isPrintableASCII = true

    private var marks = 0
    private var hasBase = false
    private var baseIsEmoji = false
    private var lastBaseWidth = 0
    private var skipsJoinedEmoji = false
    private var afterCarriageReturn = false
    private var full = false
    private let limit: Int

    /// The limit is the greatest width in columns that may come out.
    init(limit: Int) { self.limit = limit }

    /// True once the limit was reached: nothing more passes.
    var isFull: Bool { full }

    mutating func take(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value >= 0x20, value < 0x7F {
            afterCarriageReturn = false
            skipsJoinedEmoji = false
            base(scalar, width: 1, emoji: false)
            return
        }
        let followsCarriageReturn = afterCarriageReturn
        afterCarriageReturn = value == 0x0D
        switch value {
        case 0x0A where followsCarriageReturn: return
        case 0x09...0x0D, 0x2028, 0x2029: base(" ", width: 1, emoji: false)
        case 0x00..<0x20, 0x7F..<0xA0: base(Self.replacement, width: 1, emoji: false)
        case 0x200D: skipsJoinedEmoji = baseIsEmoji
        case 0x1F3FB...0x1F3FF where baseIsEmoji: return
        case 0x1F1E6...0x1F1FF: letter(ofRegionalIndicator: value)
        default: other(scalar)
        }
    }

    private mutating func letter(ofRegionalIndicator value: UInt32) {
        skipsJoinedEmoji = false
        let letter = Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0x1F1E6) + 0x41)
        base(letter, width: 1, emoji: false)
    }

    private mutating func other(_ scalar: Unicode.Scalar) {
        switch ScalarClass.of(scalar) {
        case .invisible: return
        case .replaced:
            skipsJoinedEmoji = false
            base(Self.replacement, width: 1, emoji: false)
        case .space(let columns):
            skipsJoinedEmoji = false
            for _ in 0..<columns { base(" ", width: 1, emoji: false) }
        case .mark: mark(scalar)
        case .visible(let width):
            let emoji = scalar.properties.isEmoji
            if skipsJoinedEmoji, emoji {
                skipsJoinedEmoji = false
                return
            }
            skipsJoinedEmoji = false
            base(scalar, width: width, emoji: emoji)
        }
    }

    private mutating func base(_ scalar: Unicode.Scalar, width columns: Int, emoji: Bool) {
        guard !full, width + columns <= limit else {
            full = true
            return
        }
        text.append(scalar)
        width += columns
        marks = 0
        hasBase = true
        baseIsEmoji = emoji
        if scalar.value >= 0x80 { isPrintableASCII = false }
    }

    private mutating func mark(_ scalar: Unicode.Scalar) {
        if !hasBase { base("\u{25CC}", width: 1, emoji: false) }
        guard !full, marks < Self.marksPerCluster else { return }
        marks += 1
        text.append(scalar)
        isPrintableASCII = false
    }
}

/// What the gate does with a scalar beyond ASCII.
private enum ScalarClass {
    case invisible
    case replaced
    case space(columns: Int)
    case mark
    case visible(width: Int)

    static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
        let value = scalar.value
        if let exception = exceptions(value) { return exception }
        switch utf8proc_category(Int32(bitPattern: value)) {
        case UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_CS, UTF8PROC_CATEGORY_CC:
            return .replaced
        case UTF8PROC_CATEGORY_CF:
            return .invisible
        case UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP:
            return .space(columns: value == 0x3000 ? 2 : 1)
        default:
            let width = ScalarWidth.of(scalar)
            return width == 0 ? .mark : .visible(width: width)
        }
    }

    private static func exceptions(_ value: UInt32) -> ScalarClass? {
        switch value {
        // Default-ignorable letters and marks that draw nothing.
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFE00...0xFE0F, 0xFFA0,
            0xE0000...0xE0FFF:
            .invisible
        // Keycaps: terminals measure the digit with it as one column or two.
        case 0x20E3: .invisible
        // Format characters that do draw something, differently everywhere.
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: .replaced
        // One column by some tables, two by others: circled tens and hexagrams.
        case 0x3248...0x324F, 0x4DC0...0x4DFF: .replaced
        case 0x2800: .space(columns: 1)
        default: nil
        }
    }
}
