/// What a program wrote to its terminal, apart from letters: every escape sequence and control byte, to be held against those
/// that are ours. What is none of ours is a stranger's.
struct EscapeSequences {
    /// Those that are not ours, as they can be read, each once.
    private(set) var strangers: [String] = []

    /// The private modes that the desk sets: keypad, cursor, wrapping, screens, margins at the sides, focus, paste, frames held back.
    private static let modes: Set<String> = [
        "1", "7", "12", "25", "47", "69", "1000", "1002", "1004", "1006", "1049", "2004", "2026",
    ]
    /// What CSI sequences without a private mark may end in: movements, erasing, inserting, deleting, looks, margins,
    /// repeating, insert mode, windows' titles put aside, and the question what the terminal is.
    private static let finals = Set("ABCDEFGHJKLMPSTX@`bdfhlmrstc".utf8)

    init(_ output: [UInt8]) {
        var place = 0
        while place < output.count {
            let end = Self.end(of: output, at: place)
            let piece = output[place..<end]
            if !Self.isOurs(piece) {
                let text = piece.prefix(60).map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "<\($0)>" }
                let shown = text.joined()
                if !strangers.contains(shown) { strangers.append(shown) }
            }
            place = end
        }
    }

    /// Where the letter or sequence that begins at `start` ends.
    private static func end(of output: [UInt8], at start: Int) -> Int {
        guard output[start] == 0x1B, start + 1 < output.count else { return scalarEnd(output, start) }
        switch output[start + 1] {
        case UInt8(ascii: "["):
            return (output[(start + 2)...].firstIndex { (0x40...0x7E).contains($0) } ?? output.count - 1) + 1
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "X"):
            // To its end, or to where another sequence begins.
            let stop = output[(start + 2)...].firstIndex { $0 == 0x1B || $0 == 0x07 } ?? output.count - 1
            return min(output.count, stop + (output[stop] == 0x1B ? 2 : 1))
        default:
            let last = output[(start + 1)...].firstIndex { !(0x20...0x2F).contains($0) } ?? output.count - 1
            return last + 1
        }
    }

    private static func scalarEnd(_ output: [UInt8], _ start: Int) -> Int {
        let length = output[start] >= 0xF0 ? 4 : output[start] >= 0xE0 ? 3 : output[start] >= 0xC2 ? 2 : 1
        return min(output.count, start + length)
    }

    private static func isOurs(_ piece: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(piece)
        guard bytes[0] == 0x1B else { return isLetter(bytes) }
        guard bytes.count > 1 else { return false }
        switch bytes[1] {
        case UInt8(ascii: "["): return isOurs(control: bytes.dropFirst(2))
        case UInt8(ascii: "]"):
            // The window's title, which is letters, and the question for the ground.
            let text = String(decoding: bytes.dropFirst(2).dropLast(2), as: UTF8.self)
            if text == "11;?" { return true }
            return text.hasPrefix("2;")
                && text.unicodeScalars.dropFirst(2).allSatisfy { isLetter(Array(String($0).utf8)) }
        case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count == 3 && "AB0".utf8.contains(bytes[2])
        // Keypad modes, places saved, lines scrolled, tabs set.
        default: return bytes.count == 2 && "=>78MDEHcg".utf8.contains(bytes[1])
        }
    }

    private static func isOurs(control bytes: ArraySlice<UInt8>) -> Bool {
        guard let final = bytes.last else { return false }
        let parameters = String(decoding: bytes.dropLast(), as: UTF8.self)
        guard parameters.hasPrefix("?") else {
            return finals.contains(final) && parameters.utf8.allSatisfy { (0x30...0x3B).contains($0) }
        }
        let numbers = parameters.dropFirst().split(separator: ";").map(String.init)
        if ["?2026$", "?69$"].contains(parameters) { return final == UInt8(ascii: "p") }
        // The Linux console's cursor.
        if final == UInt8(ascii: "c") { return numbers.allSatisfy { UInt8($0) != nil } }
        return "hl".utf8.contains(final) && numbers.allSatisfy(modes.contains)
    }

    /// Whether a byte, or a letter of several, is for reading, or one of the few control bytes that move the cursor.
    private static func isLetter(_ bytes: [UInt8]) -> Bool {
        if bytes.count == 1 {
            // NUL pads for terminals of old; shifts are vt100's line drawing.
            return (0x20...0x7E).contains(bytes[0]) || [0x00, 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F].contains(bytes[0])
        }
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x80..<0xA0, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE0FFF:
            return false
        default: return scalar.value != 0xFFFD || bytes == Array("\u{FFFD}".utf8)
        }
    }
}

extension String {
    /// A line of a screen without its figures: between two screens a minute may pass.
    var withoutTime: String {
        filter { !$0.isNumber }.split(separator: " ").joined(separator: " ")
    }
}
