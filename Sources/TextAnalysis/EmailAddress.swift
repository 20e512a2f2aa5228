/// The shape of an email address (RFC 5322 `addr-spec`, RFC 6531 for letters of all scripts): what a mail server could be
/// asked about. Whether it exists is another matter.
public enum EmailAddress {
    /// Whether a text, without blanks around it, is an address: something, an `@`, and a host of labels or an address in
    /// brackets. Linear in its length.
    public static func isOne(_ text: String) -> Bool {
        let bytes = trimmed(text.utf8[...])
        guard bytes.count <= 320, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
        return isLocal(bytes[..<at]) && isHost(bytes[bytes.index(after: at)...])
    }

    private static func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return bytes
    }

    /// Before the `@`: letters, digits and what the standard lets stand with them, in parts joined by single dots; or
    /// anything but control bytes in quotes.
    private static func isLocal(_ bytes: Substring.UTF8View) -> Bool {
        guard let first = bytes.first, let last = bytes.last, bytes.count <= 64 else { return false }
        let quote = UInt8(ascii: "\"")
        if first == quote { return bytes.count > 2 && last == quote && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
        var before = UInt8(ascii: ".")
        for byte in bytes {
            let isDot = byte == UInt8(ascii: ".")
            guard isDot ? before != UInt8(ascii: ".") : isWordByte(byte) || others.contains(byte) else { return false }
            before = byte
        }
        return before != UInt8(ascii: ".")
    }

    private static let others = Set("!#$%&'*+-/=?^_`{|}~".utf8)

    private static func isHost(_ bytes: Substring.UTF8View) -> Bool {
        guard let first = bytes.first, let last = bytes.last, bytes.count <= 255 else { return false }
        if first == UInt8(ascii: "[") { return last == UInt8(ascii: "]") && bytes.count > 2 }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            guard let first = label.first, let last = label.last else { return false }
            let hyphen = UInt8(ascii: "-")
            return first != hyphen && last != hyphen && label.allSatisfy { isWordByte($0) || $0 == hyphen }
        }
    }

    /// A letter of any script or a digit.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }
}
