import CUTF8Proc

/// Reduces text to the form in which words are compared: case, accents, ligatures and width dropped.
///
/// Unicode full case folding and compatibility decomposition (utf8proc), then accents removed, then the letters that
/// Unicode does not decompose but a keyboard without them replaces (`ø` → `o`, `ł` → `l`, `æ` → `ae`). `ß` becomes
/// `ss` by case folding. Marks that are vowels or change the letter (Devanagari, Thai, kana voicing) stay.
public enum Folding {
    /// The folded text. O(length).
    public static func fold(_ text: String) -> String {
        var folded: [UInt8] = []
        let bytes = Array(text.utf8)
        folded.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: position)
            append(value, to: &folded)
            position += length
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Appends the folded form of one scalar as UTF-8; nothing for marks and invisible characters.
    static func append(_ value: UInt32, to folded: inout [UInt8]) {
        if value < 0x80 {
            let byte = UInt8(value)
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            folded.append(isCapital ? byte | 0x20 : byte)
            return
        }
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: longestDecomposition) { parts in
            var boundary: Int32 = 0
            let count = utf8proc_decompose_char(
                Int32(bitPattern: value), parts.baseAddress, parts.count, options, &boundary)
            guard count >= 0, count <= parts.count else {
                UTF8Decoding.append(value, to: &folded)
                return
            }
            for part in parts.prefix(Int(count)) where !isAccent(part) {
                appendReplaced(UInt32(bitPattern: part), to: &folded)
            }
        }
    }

    /// U+FDFA is the longest: 18 scalars.
    private static let longestDecomposition = 32

    private static let options = utf8proc_option_t(
        rawValue: UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
            | UTF8PROC_IGNORE.rawValue)

    /// Whether a scalar is a mark that people leave out when they type.
    ///
    /// By canonical combining class (Unicode chapter 4): 1 overlays, 7 nuktas, 10…36 Hebrew, Arabic and Syriac points,
    /// 200…240 marks above and below. The others (8 kana voicing, 9 virama, 84…132 South Asian vowels) tell words apart.
    private static func isAccent(_ value: Int32) -> Bool {
        guard value >= 0x300 else { return false }
        if value == 0x0640 { return true }  // Arabic tatweel only stretches a word.
        switch utf8proc_get_property(value).pointee.combining_class {
        case 1, 7, 10...36, 200...240: return true
        default: return false
        }
    }

    private static func appendReplaced(_ value: UInt32, to folded: inout [UInt8]) {
        guard let replacement = replacement(of: value) else {
            UTF8Decoding.append(value, to: &folded)
            return
        }
        folded.append(contentsOf: replacement.utf8)
    }

    /// The letters that have no decomposition, with what a plain keyboard writes for them.
    private static func replacement(of value: UInt32) -> String? {
        switch value {
        case ..<0xE6: nil
        case 0xE6: "ae"  // æ
        case 0xF0, 0x111, 0x256, 0x257: "d"  // ð đ ɖ ɗ
        case 0xF8, 0x254: "o"  // ø ɔ
        case 0xFE: "th"  // þ
        case 0x127: "h"  // ħ
        case 0x131: "i"  // ı
        case 0x138, 0x199: "k"  // ĸ ƙ
        case 0x142, 0x19A: "l"  // ł ƚ
        case 0x14B: "ng"  // ŋ
        case 0x153: "oe"  // œ
        case 0x167: "t"  // ŧ
        case 0x180, 0x253: "b"  // ƀ ɓ
        case 0x1DD, 0x259, 0x25B: "e"  // ǝ ə ɛ
        case 0x1E5: "g"  // ǥ
        case 0x1B4: "y"  // ƴ
        case 0x1B6: "z"  // ƶ
        case 0x671: "\u{627}"  // Arabic alef wasla
        case 0x649, 0x6CC: "\u{64A}"  // alef maksura, Farsi yeh → yeh
        case 0x6A9: "\u{643}"  // keheh → kaf
        case 0x629: "\u{647}"  // teh marbuta → heh
        default: nil
        }
    }
}
