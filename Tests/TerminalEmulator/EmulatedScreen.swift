import CVTerm

/// libvterm with what a program has drawn on it. Not for more than one thread at a time.
final class EmulatedScreen {
    private let emulator: OpaquePointer
    private let screen: OpaquePointer
    private let state: OpaquePointer
    private(set) var size: TerminalSize
    private(set) var modes = PrivateModes()
    /// What the terminal has to say to the program: keys, and answers to its questions.
    private var answers: [UInt8] = []
    /// The beginning of a letter whose other bytes are still to come: libvterm 0.1 takes it for a broken one where it comes alone.
    private var begun: [UInt8] = []

    init(size: TerminalSize) {
        guard let emulator = vterm_new(Int32(size.rows), Int32(size.columns)),
            let screen = vterm_obtain_screen(emulator), let state = vterm_obtain_state(emulator)
        else { preconditionFailure("libvterm ran out of memory") }
        self.emulator = emulator
        self.screen = screen
        self.state = state
        self.size = size
        vterm_set_utf8(emulator, 1)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
        vterm_output_set_callback(
            emulator,
            { bytes, count, context in
                guard let bytes, let context else { return }
                let owner = Unmanaged<EmulatedScreen>.fromOpaque(context).takeUnretainedValue()
                owner.answers.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    deinit {
        vterm_free(emulator)
    }

    /// Draws what a program wrote.
    func show(_ bytes: ArraySlice<UInt8>) {
        modes.read(bytes)
        let all = begun + bytes
        let whole = all.count - Self.unfinished(all)
        begun = Array(all[whole...])
        all[..<whole].withUnsafeBytes { raw in
            _ = vterm_input_write(emulator, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
    }

    /// How many bytes at the end begin a letter in UTF-8 that is not all there yet.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            // Inside a letter: its first byte is further back.
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }

    /// Bytes for the program that have come up since last asked.
    func takeAnswers() -> [UInt8] {
        defer { answers = [] }
        return answers
    }

    func resize(to size: TerminalSize) {
        self.size = size
        vterm_set_size(emulator, Int32(size.rows), Int32(size.columns))
    }

    /// The bytes a terminal sends for a key, in the modes that the program has set.
    func bytes(for key: Key) -> [UInt8] {
        switch key {
        case .text(let text): return Array(text.utf8)
        case .control(let character): return [(character.asciiValue ?? 0) & 0x1F]
        case .alt(let character): return [0x1B] + Array(String(character).utf8)
        case .function(let number): return bytes(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
        case .enter: return bytes(VTERM_KEY_ENTER.rawValue)
        case .escape: return [0x1B]
        case .tab: return bytes(VTERM_KEY_TAB.rawValue)
        case .backTab: return bytes(VTERM_KEY_TAB.rawValue, VTERM_MOD_SHIFT)
        case .backspace: return bytes(VTERM_KEY_BACKSPACE.rawValue)
        case .up: return bytes(VTERM_KEY_UP.rawValue)
        case .down: return bytes(VTERM_KEY_DOWN.rawValue)
        case .left: return bytes(VTERM_KEY_LEFT.rawValue)
        case .right: return bytes(VTERM_KEY_RIGHT.rawValue)
        case .home: return bytes(VTERM_KEY_HOME.rawValue)
        case .end: return bytes(VTERM_KEY_END.rawValue)
        case .pageUp: return bytes(VTERM_KEY_PAGEUP.rawValue)
        case .pageDown: return bytes(VTERM_KEY_PAGEDOWN.rawValue)
        case .insert: return bytes(VTERM_KEY_INS.rawValue)
        case .delete: return bytes(VTERM_KEY_DEL.rawValue)
        }
    }

    private func bytes(_ key: UInt32, _ modifiers: VTermModifier = VTERM_MOD_NONE) -> [UInt8] {
        let before = takeAnswers()
        defer { answers = before }
        vterm_keyboard_key(emulator, VTermKey(rawValue: key), modifiers)
        return takeAnswers()
    }

    /// What is on the screen now.
    func snapshot() -> TerminalScreen {
        var cell = CVTermCell()
        var lines: [String] = []
        lines.reserveCapacity(size.rows)
        for row in 0..<size.rows {
            var line = ""
            for column in 0..<size.columns where cvterm_get_cell(screen, Int32(row), Int32(column), &cell) != 0 {
                line += TerminalCell.text(of: cell)
            }
            while line.last == " " { line.removeLast() }
            lines.append(line)
        }
        var cursor = VTermPos()
        vterm_state_get_cursorpos(state, &cursor)
        return TerminalScreen(
            size: size,
            lines: lines,
            cursor: TerminalScreen.Position(row: Int(cursor.row), column: Int(cursor.col)),
            isCursorVisible: modes.on.contains(PrivateModes.cursor)
        )
    }

    /// The cell there, or nothing off the screen.
    func cell(row: Int, column: Int) -> TerminalCell? {
        guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return nil }
        var cell = CVTermCell()
        guard cvterm_get_cell(screen, Int32(row), Int32(column), &cell) != 0 else { return nil }
        return TerminalCell(cell)
    }
}
