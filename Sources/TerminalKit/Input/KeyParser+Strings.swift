extension KeyParser {
    /// Whether what is being read is the terminal's answer about its ground.
    enum ColourAnswer: Equatable {
        case no
        /// So far it could be, or a hand typed it.
        case possible
        case certain
    }

    /// `ESC ] 11;` is begun by no hand, and ends as an answer or not at all.
    var colourAnswer: ColourAnswer {
        let begin: [UInt8] = [0x1B, 0x5D, 0x31, 0x31, 0x3B]
        if buffer.count < begin.count { return buffer.count > 2 && begin.starts(with: buffer) ? .possible : .no }
        return buffer.starts(with: begin) ? .certain : .no
    }

    /// The body of an OSC, DCS, SOS, PM or APC string: kept as far as an answer may be long, swallowed beyond. Only an OSC
    /// is ended by BEL, and only where it begins with a number; otherwise ^G was typed.
    mutating func string(_ byte: UInt8, _ introducer: UInt8) {
        switch byte {
        case 0x1B: state = .stringEscape(introducer: introducer)
        case 0x07 where introducer == 0x5D && buffer.count > 2 && (0x30...0x39).contains(buffer[2]):
            finishString(introducer)
        case 0x18, 0x1A:
            if overflow == 0, colourAnswer != .certain {
                replay()
                ground(byte)
            } else {
                reset()
            }
        default: keep(byte, limit: Self.maximumAnswer)
        }
    }

    mutating func stringEscape(_ byte: UInt8, _ introducer: UInt8) {
        if byte == 0x5C {
            finishString(introducer)
        } else {
            // Not the terminator: whatever this ESC begins is read as that.
            if overflow == 0, colourAnswer != .certain { replay() }
            reset()
            ground(0x1B)
            escape(byte)
        }
    }

    private mutating func finishString(_ introducer: UInt8) {
        if altHeld { emit(.escape) }
        if introducer == 0x5D, overflow == 0 {
            let body = String(decoding: buffer.dropFirst(2), as: UTF8.self)
            if body.hasPrefix("11;"), let colour = Self.colour(body.dropFirst(3)) { emit(answer: .background(colour)) }
        }
        reset()
    }

    /// Reads `rgb:rrrr/gggg/bbbb` with one to four hexadecimal digits each.
    private static func colour(_ text: Substring) -> Colour? {
        guard text.hasPrefix("rgb:") || text.hasPrefix("rgba:"), let colon = text.firstIndex(of: ":") else {
            return nil
        }
        let channels = text[text.index(after: colon)...].split(separator: "/").prefix(3).compactMap { field -> UInt8? in
            guard (1...4).contains(field.utf8.count), let value = UInt32(field, radix: 16) else { return nil }
            let greatest = (UInt32(1) << (4 * UInt32(field.utf8.count))) - 1
            return UInt8(value * 255 / greatest)
        }
        guard channels.count == 3 else { return nil }
        return .rgb(red: channels[0], green: channels[1], blue: channels[2])
    }

    /// A pasted byte. The end is `ESC [ 2 0 1 ~`, and nothing else in a paste means anything. Not every terminal takes it out of
    /// what is pasted (tmux does not), so one before another is not believed, unless the next paste begins right behind it:
    /// then it is two, with no key between them that a stranger could have pressed.
    mutating func paste(_ byte: UInt8) {
        if buffer.count < Self.maximumPaste {
            buffer.append(byte)
        } else {
            // Beyond the limit only the tail is watched, for the end.
            pasteTail.append(byte)
            if pasteTail.count > 64 { pasteTail.removeFirst(pasteTail.count - Self.pasteBorder.count) }
        }
        guard byte == 0x7E else { return }
        if anotherEndFollows {
            beginNextPaste()
            return
        }
        if pasteTail.isEmpty {
            if buffer.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
                finishPaste(dropping: Self.pasteEnd.count)
            }
        } else if (buffer.suffix(Self.pasteEnd.count) + pasteTail).suffix(Self.pasteEnd.count)
            .elementsEqual(Self.pasteEnd)
        {
            finishPaste(dropping: max(0, Self.pasteEnd.count - pasteTail.count))
        }
    }

    /// Where the end of one paste and the beginning of the next were read, the first is whole, and the next begins.
    private mutating func beginNextPaste() {
        let border = Self.pasteBorder
        guard (buffer.suffix(border.count) + pasteTail).suffix(border.count).elementsEqual(border) else { return }
        finishPaste(dropping: max(0, border.count - pasteTail.count))
        state = .paste
    }

    mutating func finishPaste(dropping count: Int) {
        let bytes = buffer.dropLast(count).replacing(Self.pasteEnd, with: []).replacing(Self.pasteStart, with: [])
        let text = String(decoding: bytes, as: UTF8.self)
        pasteTail.removeAll()
        reset()
        if !text.isEmpty { events.append(.paste(text)) }
    }

    /// Where among `bytes` the last byte of the last end of a paste stands; -1 where there is none.
    static func lastPasteEnd(in bytes: some Collection<UInt8>) -> Int {
        guard bytes.contains(0x7E), let last = bytes.ranges(of: pasteEnd).last else { return -1 }
        return bytes.distance(from: bytes.startIndex, to: last.upperBound) - 1
    }

    private static let pasteStart: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x30, 0x7E]
    private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    /// What stands between a paste and the next.
    private static let pasteBorder = pasteEnd + pasteStart
}
