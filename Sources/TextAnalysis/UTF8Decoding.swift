import CUTF8Proc

/// Reads and writes single scalars in arrays of UTF-8 bytes that came out of a `String` and so are well formed.
enum UTF8Decoding {
    /// The scalar that begins at `position`, and how many bytes it takes; a stray byte reads as itself.
    static func scalar(in bytes: [UInt8], at position: Int) -> (value: UInt32, length: Int) {
        let lead = bytes[position]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard length > 1, lead >= 0xC0, position + length <= bytes.count else { return (UInt32(lead), 1) }
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
        return (value, length)
    }

    /// Appends a scalar value as UTF-8.
    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        switch value {
        case ..<0x80:
            bytes.append(UInt8(value))
        case ..<0x800:
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        case ..<0x10000:
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | value >> 18 & 0x07))
            bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        }
    }
}

/// What a scalar is to a reader of words.
enum ScalarRole {
    /// A letter, mark or digit: part of a word.
    case word
    /// An apostrophe: joins what stands on both sides (`O'Brien` is one word).
    case apostrophe
    /// Invisible (soft hyphen, joiner, direction mark): neither part of a word nor a break in it.
    case invisible
    /// Anything else: ends a word.
    case separator

    init(_ value: UInt32) {
        if value < 0x80 {
            let byte = UInt8(value)
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                self = .word
            case UInt8(ascii: "'"), UInt8(ascii: "`"):
                self = .apostrophe
            default:
                self = .separator
            }
            return
        }
        switch value {
        case 0x2018, 0x2019, 0x02BB, 0x02BC, 0x00B4, 0x05F3, 0xFF07:
            self = .apostrophe
            return
        default:
            break
        }
        switch utf8proc_category(Int32(bitPattern: value)) {
        case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
            UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME,
            UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO:
            self = .word
        case UTF8PROC_CATEGORY_CF:
            self = .invisible
        default:
            self = .separator
        }
    }
}
