import CUTF8Proc

/// How many columns a scalar takes, from utf8proc's table: the one table that everything here measures by.
///
/// East Asian ambiguous counts as one. Where utf8proc gives a letter no column of its own although terminals do
/// (spacing vowel signs), or a column although terminals join it to what precedes (medial and final Hangul letters),
/// the terminals' view is taken.
enum ScalarWidth {
    /// 0, 1 or 2. O(1).
    @inline(__always)
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value >= 0x20 && value != 0x7F && !(0x80..<0xA0).contains(value) ? 1 : 0 }
        // Dashes, quotes, dots; lines and blocks: what every screen is full of.
        if (0x2010...0x2027).contains(value) || (0x2500...0x259F).contains(value) { return 1 }
        return ofOther(value)
    }

    /// The same, looked up in the table.
    static func ofOther(_ value: UInt32) -> Int {
        if isJoining(value) { return 0 }
        let code = Int32(bitPattern: value)
        if utf8proc_category(code) == UTF8PROC_CATEGORY_MC { return 1 }
        return Int(utf8proc_charwidth(code))
    }

    private static func isJoining(_ value: UInt32) -> Bool {
        // Hangul vowels and finals, Hangul tone marks, Vietnamese reading marks.
        (0x1160...0x11FF).contains(value) || value == 0x302E || value == 0x302F || value == 0x16FF0 || value == 0x16FF1
            || (0xD7B0...0xD7FF).contains(value)
    }
}
