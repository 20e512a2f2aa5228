import CUTF8Proc

/// What stands for a sign on a terminal that has nothing but ASCII: always as many columns as the sign has.
public enum ASCIITwin {
    /// The twin of one scalar, one printable ASCII character. Our own signs have twins chosen by hand, accented letters
    /// lose their accent, anything else is a question mark. O(1).
    public static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x80 { return scalar }
        if let twin = signs[scalar] { return twin }
        return letterWithoutAccent(scalar) ?? "?"
    }

    // What stands side by side on a screen has twins of its own: done, broken and overdue, open and going on, a complaint.
    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "…": "~", "▌": ">", "☎": "T", "✉": "M", "⌂": "C", "≡": "=", "◇": "W", "✎": "w", "✔": "+", "✗": "x", "▤": "#",
        "○": ".", "●": "o", "▲": "^", "▼": "v", "★": "*", "⚑": "F", "·": "-", "—": "-", "–": "-", "↵": "<", "‹": "<",
        "›": ">", "█": "#", "░": ".", "▏": "|", "▎": "|", "▍": "#", "▋": "#", "▊": "#", "▉": "#",
        "▁": "_", "▂": "_", "▃": "-", "▄": "-", "▅": "=", "▆": "=", "▇": "#",
        "─": "-", "│": "|", "┬": "+", "┴": "+", "├": "+", "┤": "+", "┼": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+",
        "×": "x", "÷": "/", "±": "+", "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "<", "»": ">", "•": "*",
        "→": ">", "←": "<", "↑": "^", "↓": "v", "✓": "+", "ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "đ": "d", "Đ": "D", "ð": "d", "þ": "t", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ı": "i", "◌": "o",
    ]

    private static func letterWithoutAccent(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        var decomposed: (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0, 0, 0)
        var boundary: Int32 = 0
        let count = withUnsafeMutableBytes(of: &decomposed) { buffer in
            utf8proc_decompose_char(
                Int32(bitPattern: scalar.value),
                buffer.baseAddress?.assumingMemoryBound(to: Int32.self),
                8,
                utf8proc_option_t(rawValue: UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue),
                &boundary
            )
        }
        guard count >= 1, (0x21..<0x7F).contains(decomposed.0) else { return nil }
        return Unicode.Scalar(UInt32(decomposed.0))
    }
}
