/// What laying out a text has to know of one of its characters, in one byte: found out when it comes in, never again.
struct Grain: Hashable, Sendable {
    private let bits: UInt8

    /// A character's grain. Through the gate for what is not ASCII; a tab is as wide as four spaces.
    init(_ character: Character) {
        if let ascii = character.asciiValue {
            self = Self.ascii[Int(ascii)]
            return
        }
        let text = EditorLayout.shown(character)
        let width = text.width.value
        let kind = WordWrap.kind(of: text.string.unicodeScalars.first ?? "x", width: width)
        self.init(WordWrap.Unit(width: width, kind: kind))
    }

    private init(_ unit: WordWrap.Unit, isLineFeed: Bool = false, isBrace: Bool = false) {
        bits =
            UInt8(truncatingIfNeeded: min(max(0, unit.width), 7)) | unit.kind.rawValue << 3 | (isLineFeed ? 0x40 : 0)
            | (isBrace ? 0x80 : 0)
    }

    /// The columns it takes when drawn.
    var width: Int { Int(bits & 7) }
    /// Whether it ends a line.
    var isLineFeed: Bool { bits & 0x40 != 0 }
    /// Whether it is `{` or `}`.
    var isBrace: Bool { bits & 0x80 != 0 }
    /// As wrapping sees it.
    var unit: WordWrap.Unit {
        WordWrap.Unit(width: width, kind: WordWrap.Kind(rawValue: bits >> 3 & 7) ?? .letter)
    }

    private static let ascii: [Grain] = (0..<128).map { value in
        let scalar = Unicode.Scalar(UInt8(value))
        let width = value == 0x09 ? 4 : value == 0x0A ? 0 : 1
        return Grain(
            WordWrap.Unit(width: width, kind: WordWrap.kind(of: scalar, width: width)), isLineFeed: value == 0x0A,
            isBrace: value == 0x7B || value == 0x7D)
    }
}
