import CNcurses

/// What the terminfo entry in force says about keys, and about leaving full-screen mode.
enum TerminfoKeys {
    private static let capabilities: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
            ("kent", .enter), ("kLFT", Key(.left, .shift)), ("kRIT", Key(.right, .shift)), ("kri", Key(.up, .shift)),
            ("kind", Key(.down, .shift)), ("kHOM", Key(.home, .shift)), ("kEND", Key(.end, .shift)),
            ("kPRV", Key(.pageUp, .shift)), ("kNXT", Key(.pageDown, .shift)), ("kDC", Key(.delete, .shift)),
            ("kIC", Key(.insert, .shift)),
        ] + (1...12).map { ("kf\($0)", .function($0)) }

    static func read() -> (strings: KeyStrings, backspaceIsControlH: Bool) {
        let entries = capabilities.compactMap { name, key -> (bytes: [UInt8], key: Key)? in
            let bytes = string(name)
            return bytes.isEmpty ? nil : (bytes, key)
        }
        let backspace = string("kbs")
        return (KeyStrings(entries), backspace.isEmpty || backspace == [0x08])
    }

    static func keypadMode() -> (on: [UInt8], off: [UInt8]) { (string("smkx"), string("rmkx")) }

    /// Attributes off, cursor visible, full-screen mode left: for when ncurses has no chance to do it.
    static func restoringStrings() -> [UInt8] {
        ["sgr0", "op", "cnorm", "rmcup"].flatMap(string)
    }

    /// A capability's string without the padding marks that real terminals of old needed.
    private static func string(_ name: String) -> [UInt8] {
        guard let pointer = terminal_string(name) else { return [] }
        let bytes = Array(String(cString: pointer).utf8)
        guard let start = bytes.firstIndex(of: 0x24), start + 1 < bytes.count, bytes[start + 1] == 0x3C,
            let end = bytes[start...].firstIndex(of: 0x3E)
        else { return bytes }
        return Array(bytes[..<start] + bytes[(end + 1)...])
    }
}
