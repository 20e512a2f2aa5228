import DeskModel
import JSON
import TerminalKit

/// What commands print: one JSON document, or lines for people.
enum Output {
    /// Prints one JSON document and a newline.
    static func json(_ write: (inout JSONWriter) throws -> Void) throws {
        var writer = JSONWriter()
        try write(&writer)
        writer.endLine()
        try StandardOutput.write(writer.bytes)
    }

    /// Prints a line for people: whatever a stranger wrote in it cannot control the terminal.
    static func line(_ text: String) throws(CommandFailure) {
        try StandardOutput.print(plain(text).string)
    }

    /// A text as lines for people hold it: control bytes are dropped; on a screen a mark would stand for each.
    static func plain(_ text: String) -> DisplayText {
        guard text.unicodeScalars.contains(where: isControl) else { return DisplayText(text) }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.filter { !isControl($0) })
        return DisplayText(String(kept))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D: false
        case 0x00..<0x20, 0x7F..<0xA0: true
        default: false
        }
    }
}

/// Members of objects by the contract's rule: a key that is promised is there, `null` where nothing is known.
extension JSONWriter {
    /// An object written by `body`.
    mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        beginObject()
        try body(&self)
        endObject()
    }

    /// A member that is an object written by `body`.
    mutating func object(_ key: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
        self.key(key)
        try object(body)
    }

    /// A member that is an array, an element written by `body` for each of `values`.
    mutating func array<Element>(
        _ key: String, _ values: some Sequence<Element>, _ body: (inout JSONWriter, Element) throws -> Void
    ) rethrows {
        self.key(key)
        beginArray()
        for value in values { try body(&self, value) }
        endArray()
    }

    /// A member that is an array of texts.
    mutating func field(_ key: String, _ texts: [String]) { member(key, texts) }

    /// A member that is a text or null.
    mutating func field(_ key: String, _ text: String?) {
        self.key(key)
        if let text { write(text) } else { writeNull() }
    }

    /// A member that is true or false.
    mutating func field(_ key: String, _ flag: Bool) { member(key, flag) }

    /// A member that is a whole number or null.
    mutating func field(_ key: String, _ number: Int64?) {
        self.key(key)
        if let number { write(number) } else { writeNull() }
    }

    /// A member that is a whole number.
    mutating func field(_ key: String, _ number: Int) { field(key, Int64(number)) }

    /// A member that is a sequence.
    mutating func field(_ key: String, _ number: UInt64) { field(key, Int64(clamping: number)) }

    /// A member that is a number with decimals or null.
    mutating func field(_ key: String, _ number: Double?) {
        self.key(key)
        if let number { write(number) } else { writeNull() }
    }

    /// A member that is a time or null.
    mutating func field(_ key: String, _ time: Timestamp?) { field(key, time?.rfc3339) }

    /// A member that is an amount of money or null.
    mutating func field(_ key: String, _ amount: Amount?) {
        self.key(key)
        if let amount, let number = JSONNumber(literal: amount.decimal) { write(number) } else { writeNull() }
    }
}
