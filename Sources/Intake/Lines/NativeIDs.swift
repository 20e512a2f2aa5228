import DeskModel

/// The ids that desks give out themselves; all begin with `~`.
///
/// | id | names |
/// |---|---|
/// | `~t7` | thing number 7 of the kind with that letter, here a ticket, made at the desk that is the line's source |
/// | `~g3` | merge number 3, and the event line that made it |
/// | `~e12` | the event line of the event with sequence 12 |
/// | `~d0123…` | the thing of a line that came without an id, by the digest of its content (32 hexadecimal digits) |
///
/// The source of a desk's own lines is `~` and the first eight hexadecimal digits of its UUID.
enum NativeIDs {
    /// The id of a thing made at the desk.
    static func thing(_ kind: EntityKind, _ number: UInt64) -> String { "~\(kind.letter)\(number)" }

    /// The id of the line of an event.
    static func event(_ sequence: UInt64) -> String { "~e\(sequence)" }

    /// Whether an id is that of an event's line.
    static func isEvent(_ id: String) -> Bool { eventSequence(id) != nil }

    /// The sequence in the id of an event's line, at most the greatest there is; nil for any other id.
    static func eventSequence(_ id: String) -> UInt64? {
        guard id.utf8.starts(with: "~e".utf8) else { return nil }
        let digits = id.utf8.dropFirst(2)
        guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return UInt64(String(Substring(digits))) ?? .max
    }

    /// The id under which a thing is exported whose line had none.
    static func content(_ digest: ContentDigest) -> String { "~d" + hexadecimal(digest) }

    /// Whether an id is that of a line that came without one.
    static func isContent(_ id: String) -> Bool {
        id.utf8.count == 34 && id.utf8.starts(with: "~d".utf8)
            && id.utf8.dropFirst(2).allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// A digest as 32 hexadecimal digits.
    static func hexadecimal(_ digest: ContentDigest) -> String { digits(digest.high) + digits(digest.low) }

    private static func digits(_ half: UInt64) -> String {
        let digits = String(half, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
