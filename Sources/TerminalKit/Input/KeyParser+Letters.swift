extension KeyParser {
    /// Takes the first byte of a letter of several; false where none begins so. The bounds on the byte after it keep out
    /// overlong forms, surrogates and what lies beyond U+10FFFF (Unicode 15, table 3-7).
    mutating func beginLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2...0xDF: state = .letter(remaining: 1, lowest: 0x80, highest: 0xBF)
        case 0xE0: state = .letter(remaining: 2, lowest: 0xA0, highest: 0xBF)
        case 0xED: state = .letter(remaining: 2, lowest: 0x80, highest: 0x9F)
        case 0xE1...0xEF: state = .letter(remaining: 2, lowest: 0x80, highest: 0xBF)
        case 0xF0: state = .letter(remaining: 3, lowest: 0x90, highest: 0xBF)
        case 0xF1...0xF3: state = .letter(remaining: 3, lowest: 0x80, highest: 0xBF)
        case 0xF4: state = .letter(remaining: 3, lowest: 0x80, highest: 0x8F)
        default: return false
        }
        scalar = UInt32(byte) & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07)
        return true
    }

    mutating func letter(_ byte: UInt8, _ remaining: Int, _ lowest: UInt8, _ highest: UInt8) {
        guard (lowest...highest).contains(byte) else {
            // What began is dropped; this byte begins something of its own.
            if altHeld { emit(.escape) }
            reset()
            ground(byte)
            return
        }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        guard remaining == 1 else {
            state = .letter(remaining: remaining - 1, lowest: 0x80, highest: 0xBF)
            return
        }
        if scalar >= 0xA0, let scalar = Unicode.Scalar(scalar) {
            emit(Key(.character(Character(scalar)), altHeld ? .alt : []))
        } else if altHeld {
            emit(.escape)
        }
        reset()
    }
}
