/// The scripts in which people write, as far as replies have to be told apart by them.
public enum WritingSystem: Hashable, Sendable, CaseIterable {
    case latin
    case greek
    case cyrillic
    case armenian
    case hebrew
    case arabic
    case indic
    case thai
    case georgian
    case hangul
    /// Chinese and Japanese, kana included.
    case han

    /// The script in which most letters of a text are written, of equals the earlier case; nil of none.
    ///
    /// Reads the first 2,000 scalars.
    public static func dominant(in text: String) -> WritingSystem? {
        var counts: [WritingSystem: Int] = [:]
        for scalar in text.unicodeScalars.prefix(2000) {
            if let system = of(scalar) { counts[system, default: 0] += 1 }
        }
        var best: (system: WritingSystem, count: Int)?
        for system in allCases {
            if let count = counts[system], count > best?.count ?? 0 { best = (system, count) }
        }
        return best?.system
    }

    /// The script of a letter, by the blocks of the Unicode Standard; nil for signs, digits and scripts not told apart.
    private static func of(_ scalar: Unicode.Scalar) -> WritingSystem? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF, 0xFB1D...0xFB4F: .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: .arabic
        case 0x900...0xDFF: .indic
        case 0xE00...0xE7F: .thai
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
        case 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D,
            0x20000...0x3FFFF:
            .han
        default: nil
        }
    }
}
