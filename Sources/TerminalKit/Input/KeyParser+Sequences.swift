extension KeyParser {
    mutating func escape(_ byte: UInt8) {
        keep(byte, limit: Self.maximumSequence)
        if let key = keyStrings.key(exactly: buffer) {
            emit(altHeld ? Key(key.code, key.modifiers.union(.alt)) : key)
            reset()
            return
        }
        switch byte {
        case 0x1B:
            // ESC ESC: Alt before another sequence, as rxvt sends it.
            if altHeld { emit(.escape) }
            altHeld = true
            begin()
        case 0x5B: state = .sequence
        case 0x4F: state = .singleShift
        case 0x5D, 0x50, 0x58, 0x5E, 0x5F: state = .string(introducer: byte)
        default:
            if keyStrings.isPrefix(buffer) {
                state = .sequence
                return
            }
            if altHeld { emit(.escape) }
            altHeld = true
            ground(byte)
        }
    }

    mutating func singleShift(_ byte: UInt8) {
        keep(byte, limit: Self.maximumSequence)
        if let key = keyStrings.key(exactly: buffer) {
            emit(altHeld ? Key(key.code, key.modifiers.union(.alt)) : key)
            reset()
            return
        }
        // xterm puts modifiers between: ESC O 5 P.
        if (0x30...0x39).contains(byte), buffer.count < 6 { return }
        let digits = buffer.dropFirst(2).dropLast()
        let modifiers = Self.modifiers(Int(String(decoding: digits, as: UTF8.self)) ?? 1).union(altHeld ? .alt : [])
        switch byte {
        case 0x41...0x44, 0x46, 0x48: if let code = Self.cursorKey(byte) { emit(Key(code, modifiers)) }
        case 0x50...0x53: emit(Key(.function(Int(byte) - 0x4F), modifiers))
        case 0x4D: emit(Key(.enter, modifiers))
        case 0x6A...0x79: emit(Key(.character(Character(Unicode.Scalar(byte - 0x40))), modifiers))
        default:
            buffer.removeLast()
            replay()
            ground(byte)
            return
        }
        reset()
    }

    mutating func sequence(_ byte: UInt8) {
        // A control character is no part of a sequence: right behind `ESC [` it was typed like that, further on what
        // began was cut off.
        if byte < 0x20, buffer.count == 2 || byte == 0x1B || ![0x18, 0x1A].contains(byte) {
            if buffer.count == 2 || buffer[1] != 0x5B { replay() } else { reset() }
            ground(byte)
            return
        }
        keep(byte, limit: Self.maximumSequence)
        if overflow == 0, let key = keyStrings.key(exactly: buffer) {
            emit(altHeld ? Key(key.code, key.modifiers.union(.alt)) : key)
            reset()
            return
        }
        guard buffer[1] == 0x5B else {
            if !keyStrings.isPrefix(buffer) { replay() }
            return
        }
        switch byte {
        case 0x5B where buffer.count == 3: state = .linuxFunction
        case 0x20...0x3F: break
        case 0x40...0x7E:
            let before = events.count
            let paste = finish(byte)
            if altHeld, !events[before...].contains(where: \.isKey) { events.insert(.key(.escape), at: before) }
            reset()
            if paste { state = .paste }
            if byte == 0x4D, oldMouseFollows { state = .oldMouse(remaining: 3) }
            oldMouseFollows = false
        case 0x18, 0x1A: reset()
        default:
            // No sequence holds such a byte: a letter beyond ASCII, or DEL.
            if buffer.count == 3 {
                buffer.removeLast()
                replay()
            } else {
                reset()
            }
            ground(byte)
        }
    }

    /// Interprets a whole CSI sequence; true where a paste begins.
    private mutating func finish(_ final: UInt8) -> Bool {
        guard overflow == 0, buffer.count >= 3, buffer[1] == 0x5B else { return false }
        var body = buffer[2..<buffer.count - 1]
        var prefix: UInt8 = 0
        if let first = body.first, (0x3C...0x3F).contains(first) {
            prefix = first
            body = body.dropFirst()
        }
        let intermediate = body.last.flatMap { (0x20...0x2F).contains($0) ? $0 : nil }
        if intermediate != nil { body = body.dropLast() }
        let numbers = Self.numbers(body)
        switch (prefix, intermediate, final) {
        case (0x3C, nil, 0x4D), (0x3C, nil, 0x6D): mouse(numbers, released: final == 0x6D)
        case (0x3F, nil, 0x63):
            // Every terminal answers this question, and it is asked last.
            stopAwaitingAnswers()
        case (0x3F, 0x24, 0x79):
            if numbers.count >= 2 { emit(answer: .mode(numbers[0], isKnown: (1...2).contains(numbers[1]))) }
        case (0, nil, 0x7E):
            if numbers.first == 200 { return true }
            tilde(numbers)
        case (0, nil, 0x49): events.append(.focus(true))
        case (0, nil, 0x4F): events.append(.focus(false))
        case (0, nil, 0x4D): oldMouseFollows = body.isEmpty
        case (0, nil, 0x5A): emit(.backTab)
        case (0, nil, 0x75): coded(numbers.first ?? 0, numbers.count > 1 ? numbers[1] : 1)
        case (0, nil, _): named(final, numbers)
        default: break
        }
        return false
    }

    private mutating func named(_ final: UInt8, _ numbers: [Int]) {
        let modifiers = Self.modifiers(numbers.count > 1 ? numbers[1] : 1).union(altHeld ? .alt : [])
        if let code = Self.cursorKey(final) {
            emit(Key(code, modifiers))
        } else if (0x50...0x53).contains(final), numbers.isEmpty || numbers[0] <= 1 {
            emit(Key(.function(Int(final) - 0x4F), modifiers))
        } else if (0x61...0x64).contains(final), numbers.isEmpty, let code = Self.cursorKey(final - 0x20) {
            // rxvt: Shift with an arrow.
            emit(Key(code, modifiers.union(.shift)))
        }
    }

    private mutating func tilde(_ numbers: [Int]) {
        let modifiers = Self.modifiers(numbers.count > 1 ? numbers[1] : 1).union(altHeld ? .alt : [])
        guard let first = numbers.first else { return }
        let code: Key.Code? =
            switch first {
            case 1, 7: .home
            case 2: .insert
            case 3: .delete
            case 4, 8: .end
            case 5: .pageUp
            case 6: .pageDown
            case 11...15: .function(first - 10)
            case 17...21: .function(first - 11)
            case 23...26: .function(first - 12)
            case 28...29: .function(first - 13)
            case 31...34: .function(first - 14)
            default: nil
            }
        if let code {
            emit(Key(code, modifiers))
        } else if first == 27, numbers.count == 3 {
            coded(numbers[2], numbers[1])
        }
    }

    /// A key given as the number of its character, with modifiers.
    private mutating func coded(_ number: Int, _ modifier: Int) {
        var modifiers = Self.modifiers(modifier).union(altHeld ? .alt : [])
        let code: Key.Code
        switch number {
        case 13, 57414: code = .enter
        case 9: code = .tab
        case 27: code = .escape
        case 8, 127: code = .backspace
        default:
            guard number >= 0x20, !(0x7F..<0xA0).contains(number), !(0xE000...0xF8FF).contains(number),
                let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init)
            else { return }
            code = .character(Character(scalar))
            modifiers.remove(.shift)
        }
        emit(Key(code, modifiers))
    }

    private mutating func mouse(_ numbers: [Int], released: Bool) {
        guard numbers.count == 3, (1...10_000).contains(numbers[1]), (1...10_000).contains(numbers[2]) else { return }
        let point = Point(row: Row(numbers[2] - 1), column: Column(numbers[1] - 1))
        let flags = numbers[0]
        var modifiers: Key.Modifiers = []
        if flags & 4 != 0 { modifiers.insert(.shift) }
        if flags & 8 != 0 { modifiers.insert(.alt) }
        if flags & 16 != 0 { modifiers.insert(.control) }
        let button = flags & 3
        let action: Mouse.Action
        switch flags & ~28 {
        case 0...2: action = released ? .release(button: button) : .press(button: button)
        case 32...34: action = .drag(button: button)
        case 64: action = .scrollUp
        case 65: action = .scrollDown
        default: return
        }
        events.append(.mouse(Mouse(action, at: point, modifiers)))
    }

    private static func numbers(_ body: ArraySlice<UInt8>) -> [Int] {
        guard !body.isEmpty else { return [] }
        var numbers: [Int] = []
        for field in body.split(separator: 0x3B, omittingEmptySubsequences: false).prefix(8) {
            var number = 0
            // What follows a colon refines the number before it; nothing here needs it.
            for byte in field.prefix(while: { $0 != 0x3A }) {
                guard (0x30...0x39).contains(byte) else { return [] }
                number = min(number * 10 + Int(byte) - 0x30, 0x7FFF_FFFF)
            }
            numbers.append(number)
        }
        return numbers
    }

    private static func modifiers(_ number: Int) -> Key.Modifiers {
        guard (2...256).contains(number) else { return [] }
        return Key.Modifiers(rawValue: UInt8(number - 1) & 7)
    }

    private static func cursorKey(_ final: UInt8) -> Key.Code? {
        switch final {
        case 0x41: .up
        case 0x42: .down
        case 0x43: .right
        case 0x44: .left
        case 0x46: .end
        case 0x48: .home
        default: nil
        }
    }
}

extension InputEvent {
    /// Whether it is a key.
    var isKey: Bool {
        if case .key = self { true } else { false }
    }
}
