/// Text that may be drawn: the one gate between what people wrote and the terminal.
///
/// There is no way to make one that holds a control byte, an escape, a bidi control or an invisible character: whatever
/// goes in, through any initialiser, literal or interpolation, passes ``TextGate``'s table. It is one line; split a text of
/// several with ``lines(of:limit:)``. It knows its width, so drawing and fitting measure nothing twice.
public struct DisplayText: Sendable, Hashable {
    /// The cleaned text. Each base scalar is followed by at most four combining marks.
    public let string: String
    /// How many columns it takes.
    public let width: Column
    /// Whether every scalar is printable ASCII, one column each: fitting and drawing take the short way then.
    let isPrintableASCII: Bool

    /// Nothing to draw.
    public static let empty = DisplayText(trusted: "", width: 0, isPrintableASCII: true)

    /// Cleans a text of any origin. O(length); stops after `limit` columns where one is given.
    public init(_ text: some StringProtocol, limit: Column = Column(.max)) {
        var text = String(text)
        if let plain = Self.plain(&text, limit: limit) {
            self = plain
            return
        }
        var gate = TextGate(limit: limit.value)
        for scalar in text.unicodeScalars {
            gate.take(scalar)
            if gate.isFull { break }
        }
        self.init(gate)
    }

    /// Cleans bytes that claim to be UTF-8; what is malformed becomes `U+FFFD`.
    public init(bytes: some Collection<UInt8>, limit: Column = Column(.max)) {
        self.init(String(decoding: bytes, as: UTF8.self), limit: limit)
    }

    init(_ gate: TextGate) {
        self.init(trusted: String(gate.text), width: gate.width, isPrintableASCII: gate.isPrintableASCII)
    }

    /// For text that is made of what passed the gate before.
    init(trusted string: String, width: Int, isPrintableASCII: Bool) {
        self.string = string
        self.width = Column(width)
        self.isPrintableASCII = isPrintableASCII
    }

    /// Whether there is nothing to draw.
    public var isEmpty: Bool { width.value == 0 }

    private static func plain(_ text: inout String, limit: Column) -> DisplayText? {
        let count = text.utf8.count
        guard count <= limit.value else { return nil }
        let plain = text.withUTF8 { bytes in
            for byte in bytes where byte < 0x20 || byte > 0x7E { return false }
            return true
        }
        return plain ? DisplayText(trusted: text, width: count, isPrintableASCII: true) : nil
    }
}

extension DisplayText: CustomStringConvertible {
    /// The cleaned text.
    public var description: String { string }
}

extension DisplayText: ExpressibleByStringInterpolation {
    /// Texts of our own, written in the source.
    public init(stringLiteral value: String) { self.init(value) }

    /// A sentence of ours with values in it; each value passes the gate.
    public init(stringInterpolation: DefaultStringInterpolation) {
        self.init(String(describing: stringInterpolation))
    }
}

extension DisplayText {
    /// Both, one after the other.
    public static func + (left: DisplayText, right: DisplayText) -> DisplayText {
        if left.isEmpty { return right }
        if right.isEmpty { return left }
        // A text that passed the gate never begins with a bare mark, so that nothing joins at the seam.
        return DisplayText(
            trusted: left.string + right.string,
            width: left.width.value + right.width.value,
            isPrintableASCII: left.isPrintableASCII && right.isPrintableASCII
        )
    }

    /// The same text so many times; nothing for zero and less.
    public func repeated(_ count: Int) -> DisplayText {
        guard count > 0 else { return .empty }
        var one = string
        // String(repeating:count:) appends one by one, which for a rule across a screen takes as long as to draw ten rows.
        let all = one.withUTF8 { one in
            String(unsafeUninitializedCapacity: one.count * count) { all in
                for start in stride(from: 0, to: one.count * count, by: max(1, one.count)) {
                    for place in one.indices { all[start + place] = one[place] }
                }
                return one.count * count
            }
        }
        return DisplayText(trusted: all, width: width.value * count, isPrintableASCII: isPrintableASCII)
    }

    /// So many spaces.
    public static func spaces(_ count: Column) -> DisplayText {
        DisplayText(" ").repeated(count.value)
    }
}

extension Sequence<DisplayText> {
    /// All of them in a row, with the separator between each two.
    public func joined(separator: DisplayText = .empty) -> DisplayText {
        var string = ""
        var width = 0
        var plain = true
        var first = true
        for text in self {
            for part in first ? [text] : [separator, text] {
                string += part.string
                width += part.width.value
                plain = plain && part.isPrintableASCII
            }
            first = false
        }
        return DisplayText(trusted: string, width: width, isPrintableASCII: plain)
    }
}
