/// Turns the bytes of a terminal into keys, pastes and answers; a pure state machine.
///
/// It knows the sequences of xterm and its kin (CSI, SS3, `CSI u`, modifyOtherKeys, SGR mouse, bracketed paste, focus) and
/// those of the terminal's terminfo entry. Whole sequences that it does not know are swallowed: neither those, answers
/// that come late, nor malformed UTF-8 ever turn into typed text. What only began like a sequence was typed: ESC with the
/// key behind it is a chord (`.alt`), the rest are keys; nothing a hand typed is lost. Each byte costs O(1), all buffers
/// are bounded.
///
/// A sequence may stop anywhere: ``patience`` says how long to wait for more before calling ``expire()``.
public struct KeyParser: Sendable {
    /// The longest paste that is kept, in bytes; the rest of a longer one is dropped.
    public static let maximumPaste = 1 << 20
    static let maximumSequence = 128
    static let maximumAnswer = 4096

    enum State: Equatable {
        case ground
        case escape
        case sequence
        case singleShift
        case linuxFunction
        case oldMouse(remaining: Int)
        case string(introducer: UInt8)
        case stringEscape(introducer: UInt8)
        case letter(remaining: Int, lowest: UInt8, highest: UInt8)
        case paste
    }

    let keyStrings: KeyStrings
    let backspaceIsControlH: Bool
    var state = State.ground
    /// The bytes of what is being read, from ESC on.
    var buffer: [UInt8] = []
    /// What was left out because the buffer is full.
    var overflow = 0
    /// Whether ESC stands before what is being read.
    var altHeld = false
    var scalar: UInt32 = 0
    var events: [InputEvent] = []
    /// The last bytes of a paste that is over the limit.
    var pasteTail: [UInt8] = []
    /// Whether another end of a paste came together with what is being read, further behind.
    var anotherEndFollows = false
    var oldMouseFollows = false
    private(set) var answersAwaited = 0
    /// What was waited for in vain and taken for keys since, from ESC on: perhaps the beginning of an answer that comes in pieces.
    private var expired: [UInt8] = []
    /// How many bytes of what is being read were taken for keys before.
    private var alreadyTaken = 0

    /// A parser for a terminal whose keys send these strings.
    ///
    /// - Parameter backspaceIsControlH: whether the Backspace key sends `^H`, so that `^?` is no other key; both are
    ///   Backspace otherwise too, for terminals whose entry and habit differ.
    public init(_ keyStrings: KeyStrings = KeyStrings(), backspaceIsControlH: Bool = true) {
        self.keyStrings = keyStrings
        self.backspaceIsControlH = backspaceIsControlH
    }

    /// How long to wait for the rest of what has begun; none where nothing has.
    public var patience: Duration? {
        switch state {
        case .ground: nil
        case .escape, .singleShift: answersAwaited > 0 ? .milliseconds(100) : .milliseconds(25)
        case .sequence where buffer.count == 2: answersAwaited > 0 ? .milliseconds(100) : .milliseconds(25)
        case .string where buffer.count == 2: answersAwaited > 0 ? .milliseconds(100) : .milliseconds(25)
        case .sequence, .linuxFunction, .oldMouse, .letter: .milliseconds(250)
        case .string, .stringEscape:
            switch colourAnswer {
            case .certain: .seconds(1)
            case .possible: .milliseconds(250)
            case .no: answersAwaited > 0 ? .milliseconds(100) : .milliseconds(25)
            }
        case .paste: .seconds(2)
        }
    }

    /// Tells that the terminal was asked something, so that an answer cut in two is not taken for Escape and text.
    public mutating func awaitAnswer() { answersAwaited += 1 }
    /// Tells that nothing more will be answered.
    public mutating func stopAwaitingAnswers() { answersAwaited = 0 }

    /// Takes bytes as they came and returns what they complete. O(bytes).
    ///
    /// A paste goes on to the last end of one among them: of what came together, only the terminal's own end is surely no
    /// part of what a stranger wrote, and keys between the ends would be his. One that begins right behind the end of another
    /// is a paste of its own.
    public mutating func feed(_ bytes: some Collection<UInt8>) -> [InputEvent] {
        guard !bytes.isEmpty else { return [] }
        if mayGoOnAsAnswer(bytes) {
            let introduction = expired.dropFirst()
            begin()
            state = .escape
            for byte in introduction { take(byte) }
            alreadyTaken = expired.count
        }
        expired = []
        let lastEnd = Self.lastPasteEnd(in: bytes)
        for (place, byte) in bytes.enumerated() {
            anotherEndFollows = place < lastEnd
            take(byte)
        }
        return drain()
    }

    /// Whether what comes may be the rest of an answer whose beginning was waited for in vain: `]1` of an OSC, `[?` of a report.
    /// Nobody types these as fast as they come in one read. Where nothing is awaited any more it takes more to be believed. What
    /// introduces either, alone, is waited upon as long as behind an ESC; if nothing comes, it is the key that it looks like.
    private func mayGoOnAsAnswer(_ coming: some Collection<UInt8>) -> Bool {
        guard !expired.isEmpty else { return false }
        if expired.count == 1, coming.count == 1, let byte = coming.first { return byte == 0x5D || byte == 0x5B }
        let bytes = Array((expired.dropFirst() + coming.prefix(4)).prefix(4))
        guard answersAwaited == 0 else { return bytes.starts(with: [0x5D, 0x31]) || bytes.starts(with: [0x5B, 0x3F]) }
        return bytes.elementsEqual([0x5D, 0x31, 0x31, 0x3B])
            || bytes.count == 4 && bytes.starts(with: [0x5B, 0x3F]) && (0x30...0x39).contains(bytes[2])
    }

    /// Gives up waiting: an ESC alone is Escape, an unfinished paste is what there is of it, an unfinished report of the
    /// terminal is nothing, and anything else was typed.
    public mutating func expire() -> [InputEvent] {
        switch state {
        case .ground: break
        case .escape:
            if altHeld { emit(.escape) }
            emit(.escape)
            expired = buffer
        case .string where buffer.count == 2, .sequence where buffer.count == 2:
            let introduction = buffer
            replay()
            expired = introduction
        case .string: if overflow == 0, colourAnswer != .certain { replay() }
        case .stringEscape: if overflow == 0, colourAnswer != .certain { replay(and: .escape) }
        // One key behind a bracket that was a key: the next is too, if nothing follows.
        case .sequence where buffer[1] != 0x5B || alreadyTaken == 2 && buffer.count == 3: replay()
        case .singleShift, .linuxFunction: replay()
        case .letter: if altHeld { emit(.escape) }
        case .paste: finishPaste(dropping: 0)
        case .sequence, .oldMouse: break
        }
        reset()
        return drain()
    }

    /// What began like a sequence is none: ESC with the byte behind it is a chord, the rest are keys.
    mutating func replay(and last: Key? = nil) {
        let (bytes, taken) = (buffer, alreadyTaken)
        if altHeld { emit(.escape) }
        reset()
        guard bytes.count > 1 else { return }
        altHeld = taken == 0
        for byte in bytes.dropFirst(max(1, taken)) { take(byte) }
        if let last { emit(last) }
    }

    private mutating func drain() -> [InputEvent] {
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }

    mutating func emit(_ key: Key) { events.append(.key(key)) }

    mutating func emit(answer: TerminalAnswer) {
        answersAwaited = max(0, answersAwaited - 1)
        events.append(.answer(answer))
    }

    mutating func begin() {
        buffer = [0x1B]
        overflow = 0
    }

    mutating func reset() {
        state = .ground
        buffer.removeAll(keepingCapacity: true)
        overflow = 0
        altHeld = false
        alreadyTaken = 0
    }

    mutating func keep(_ byte: UInt8, limit: Int) {
        if buffer.count < limit { buffer.append(byte) } else { overflow += 1 }
    }

    mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: ground(byte)
        case .escape: escape(byte)
        case .sequence: sequence(byte)
        case .singleShift: singleShift(byte)
        case .linuxFunction:
            guard (0x41...0x45).contains(byte) else {
                replay()
                ground(byte)
                return
            }
            emit(Key(.function(Int(byte) - 0x40), altHeld ? .alt : []))
            reset()
        case .oldMouse(let remaining):
            if remaining == 1 { reset() } else { state = .oldMouse(remaining: remaining - 1) }
        case .string(let introducer): string(byte, introducer)
        case .stringEscape(let introducer): stringEscape(byte, introducer)
        case .letter(let remaining, let lowest, let highest): letter(byte, remaining, lowest, highest)
        case .paste: paste(byte)
        }
    }

    mutating func ground(_ byte: UInt8) {
        let modifiers: Key.Modifiers = altHeld ? .alt : []
        switch byte {
        case 0x1B:
            begin()
            state = .escape
            return
        case 0x00: emit(Key(.character(" "), modifiers.union(.control)))
        case 0x08 where backspaceIsControlH, 0x7F: emit(Key(.backspace, modifiers))
        case 0x09: emit(Key(.tab, modifiers))
        case 0x0D: emit(Key(.enter, modifiers))
        case 0x01...0x1A: emit(Key(.character(Character(Unicode.Scalar(byte + 0x60))), modifiers.union(.control)))
        case 0x1C...0x1F: emit(Key(.character(Character(Unicode.Scalar(byte + 0x40))), modifiers.union(.control)))
        case 0x20..<0x7F: emit(Key(.character(Character(Unicode.Scalar(byte))), modifiers))
        default:
            if beginLetter(byte) { return }
            if altHeld { emit(.escape) }
        }
        reset()
    }
}
