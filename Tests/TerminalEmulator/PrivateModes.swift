/// The modes a program has switched on or off, read out of its output as it passes.
///
/// DEC private modes come as `ESC [ ? 1049 ; 25 h` (on) and `… l` (off), the application keypad as `ESC =` and
/// `ESC >` (ECMA-48 and xterm's ctlseqs). libvterm acts on most of them but tells nobody about some, such as
/// bracketed paste; what a program leaves behind is what these tests are about.
struct PrivateModes: Sendable, Equatable {
    /// The private modes that are on.
    private(set) var on: Set<Int> = [Self.wraps, Self.cursor]
    /// Whether the keypad sends application codes.
    private(set) var hasApplicationKeypad = false

    static let wraps = 7
    static let cursorBlink = 12
    static let cursor = 25
    static let bracketedPaste = 2004
    static let alternateScreens: Set = [47, 1047, 1049]
    static let mouse: Set = [9, 1000, 1001, 1002, 1003, 1005, 1006, 1015, 1016]

    private enum State: Sendable, Equatable {
        case ground, escape, controlSequence, privateSequence, otherSequence, string, stringEscape
    }

    private var state = State.ground
    private var numbers: [Int] = []
    private var number = 0

    mutating func read(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { read(byte) }
    }

    private mutating func read(_ byte: UInt8) {
        switch state {
        case .ground:
            if byte == 0x1B { state = .escape }
        case .escape:
            readAfterEscape(byte)
        case .controlSequence:
            if byte == UInt8(ascii: "?") {
                state = .privateSequence
                numbers = []
                number = 0
            } else {
                state = Self.ends(byte) ? .ground : .otherSequence
            }
        case .privateSequence:
            readPrivate(byte)
        case .otherSequence:
            if byte == 0x1B { state = .escape } else if Self.ends(byte) { state = .ground }
        case .string:
            if byte == 0x1B { state = .stringEscape } else if byte == 0x07 { state = .ground }
        case .stringEscape:
            state = byte == UInt8(ascii: "\\") ? .ground : .string
        }
    }

    private mutating func readAfterEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["): state = .controlSequence
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            state = .string
        case UInt8(ascii: "="):
            hasApplicationKeypad = true
            state = .ground
        case UInt8(ascii: ">"):
            hasApplicationKeypad = false
            state = .ground
        case UInt8(ascii: "c"):
            self = PrivateModes()
        case 0x1B: break
        default: state = .ground
        }
    }

    private mutating func readPrivate(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            number = min(number * 10 + Int(byte - UInt8(ascii: "0")), 99_999)
        case UInt8(ascii: ";"):
            keepNumber()
        case UInt8(ascii: "h"):
            keepNumber()
            on.formUnion(numbers)
            state = .ground
        case UInt8(ascii: "l"):
            keepNumber()
            on.subtract(numbers)
            state = .ground
        case 0x1B: state = .escape
        default: state = Self.ends(byte) ? .ground : .otherSequence
        }
    }

    private mutating func keepNumber() {
        // No program switches more modes at once; a longer list is somebody's hostile text.
        if numbers.count < 32 { numbers.append(number) }
        number = 0
    }

    private static func ends(_ byte: UInt8) -> Bool {
        (0x40...0x7E).contains(byte)
    }

    /// What is not as it was when the terminal was new, a sentence each. Whether the cursor blinks is nobody's loss.
    var leftovers: [String] {
        var left: [String] = []
        if !on.isDisjoint(with: Self.alternateScreens) { left.append("the alternate screen is still shown") }
        if !on.contains(Self.cursor) { left.append("the cursor is still hidden") }
        if !on.contains(Self.wraps) { left.append("long lines do not wrap any more") }
        if on.contains(Self.bracketedPaste) { left.append("bracketed paste is still on") }
        if !on.isDisjoint(with: Self.mouse) { left.append("the mouse is still reported") }
        if hasApplicationKeypad { left.append("the keypad still sends application codes") }
        let known = Self.alternateScreens.union(Self.mouse)
            .union([Self.cursor, Self.wraps, Self.bracketedPaste, Self.cursorBlink])
        for mode in on.subtracting(known).sorted() { left.append("private mode \(mode) is still on") }
        return left
    }
}
