/// The modes that we ask for beyond what ncurses does, and how they are taken back.
///
/// Private modes that a terminal does not know are ignored by it; questions are only put to families that keep still
/// when they don't understand.
final class TerminalModes {
    /// Whether the mouse is taken from the terminal's own selecting.
    var usesMouse: Bool
    let asks: Bool
    /// Whether letters beyond the right margin stay in their row (DECAWM is off): a letter that the terminal takes for wider than we do
    /// moves nothing but what is behind it in its row.
    let stopsAtMargin: Bool
    /// Keypad transmit mode on and off, as the terminfo entry has it.
    var keypad: (on: [UInt8], off: [UInt8]) = ([], [])

    init(usesMouse: Bool, asks: Bool, stopsAtMargin: Bool) {
        self.usesMouse = usesMouse
        self.stopsAtMargin = stopsAtMargin
        self.asks = asks
    }

    /// Bracketed paste, focus events, rows that end at the margin and, where wanted, the mouse; the title is put aside.
    var enter: [UInt8] {
        var bytes = keypad.on + Array("\u{1B}[?2004h\u{1B}[?1004h".utf8)
        if stopsAtMargin { bytes += Array("\u{1B}[?7l".utf8) }
        if usesMouse { bytes += Self.mouseOn }
        if asks { bytes += Array("\u{1B}[22;2t".utf8) }
        return bytes
    }

    /// All of that taken back.
    var leave: [UInt8] {
        var bytes = Array("\u{1B}[?1004l\u{1B}[?2004l".utf8) + keypad.off
        if stopsAtMargin { bytes += Array("\u{1B}[?7h".utf8) }
        if usesMouse { bytes = Self.mouseOff + bytes }
        if asks { bytes = Array("\u{1B}[?69l\u{1B}[?2026l\u{1B}[23;2t".utf8) + bytes }
        return bytes
    }

    /// Buttons and the wheel, told in SGR's way (mode 1006): no place is out of its reach. Moves are not asked for.
    static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
    static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

    /// Whether frames can be held back, whether there are margins at the sides, what the ground is, and what kind of terminal it
    /// is: the last one is answered by all, so that nothing more is to come after its answer.
    static let questions = Array("\u{1B}[?2026$p\u{1B}[?69$p\u{1B}]11;?\u{1B}\\\u{1B}[c".utf8)
    static let questionCount = 4

    static let sideMarginsOn = Array("\u{1B}[?69h".utf8)

    /// How many bytes of a frame come in one piece anyway, in bytes: less than what goes in one packet of a network
    /// (Ethernet's 1,500) and in one read of a terminal's.
    static let shortFrame = 1024
    static let holdFrame = Array("\u{1B}[?2026h".utf8)
    static let showFrame = Array("\u{1B}[?2026l".utf8)

    /// Sets the window's title, at most 80 columns of it, where the terminal has one.
    func title(_ title: DisplayText, isUnicode: Bool) -> [UInt8] {
        guard asks else { return [] }
        var text = title.prefix(80).string.unicodeScalars
        if !isUnicode { text = String.UnicodeScalarView(text.map(ASCIITwin.of)) }
        return Array("\u{1B}]2;\(String(text))\u{1B}\\".utf8)
    }

    /// The longest text that goes to the clipboard, in bytes: what xterm takes in one OSC 52.
    static let maximumClipboard = 74_994

    /// Hands text to the terminal's clipboard; none where it is too long. What a stranger wrote is pasted into who knows what:
    /// only what may be drawn goes there, line by line.
    static func clipboard(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= maximumClipboard else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let bytes = Array(lines.map { DisplayText(String($0)).string }.joined(separator: "\n").utf8)
        // What may not be drawn is replaced by signs that take more bytes.
        guard bytes.count <= maximumClipboard else { return nil }
        return Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x1B, 0x5C]
    }

    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for place in 0..<3 { bits = bits << 8 | (place < group.count ? Int(group[start + place]) : 0) }
            for place in 0..<4 {
                result.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return result
    }
}
