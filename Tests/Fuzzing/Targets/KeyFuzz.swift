import TerminalKit

/// Bytes as a terminal sends them: keys, pastes and answers come of them, the same however they are cut, and no sequence
/// becomes typed text that no hand typed.
enum KeyFuzz {
    private static let strings = KeyStrings([
        (bytes: Array("\u{1B}[11~".utf8), key: Key(.function(1))), (bytes: Array("\u{1B}OA".utf8), key: Key(.up)),
        (bytes: Array("\u{1B}[[A".utf8), key: Key(.function(1))),
    ])

    static func read(_ input: UnsafeRawBufferPointer) {
        var feed = InputFeed(input)
        let plan = feed.byte()
        let step = Int(feed.byte() % 16) + 1
        let bytes = feed.all()
        let isWhole = plan & 1 != 0
        var parser = KeyParser(plan & 2 == 0 ? KeyStrings() : strings, backspaceIsControlH: plan & 4 == 0)
        if plan & 8 != 0 { parser.awaitAnswer() }
        var events: [InputEvent] = []
        var place = 0
        while place < bytes.count {
            let end = isWhole ? bytes.count : min(bytes.count, place + step)
            let chunk = bytes[place..<end]
            events += parser.feed(chunk)
            place = end
            if plan & 16 != 0, place % 7 == 0 {
                events += parser.expire()
                mustHold(parser.patience == nil, "after giving up nothing is waited for")
            }
        }
        if let patience = parser.patience { mustHold(patience <= .seconds(2), "nothing is waited for for long") }
        events += parser.expire()
        mustHold(parser.patience == nil, "after giving up nothing is waited for")
        mustHold(parser.expire().isEmpty, "giving up twice finds nothing more")
        examine(events, bytes)
        // Without a pause, where the bytes were cut is nobody's business.
        guard plan & 16 == 0, plan & 8 == 0, !isWhole else { return }
        // But where two pastes end: what came together is one.
        guard bytes.ranges(of: Array("\u{1B}[201~".utf8)).count < 2 else { return }
        var other = KeyParser(plan & 2 == 0 ? KeyStrings() : strings, backspaceIsControlH: plan & 4 == 0)
        let whole = other.feed(bytes) + other.expire()
        mustHold(whole == events, "the same keys however the bytes are cut")
    }

    private static func examine(_ events: [InputEvent], _ bytes: [UInt8]) {
        mustHold(events.count <= 2 * bytes.count + 2, "no more comes out than went in")
        for event in events {
            switch event {
            case .key(let key):
                guard let typed = key.typed else { continue }
                for scalar in typed.unicodeScalars {
                    mustHold(
                        scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "a control character was typed")
                }
            case .paste(let text):
                mustHold(text.utf8.count <= 3 * KeyParser.maximumPaste, "a paste has an end")
            case .mouse(let mouse):
                mustHold(mouse.point.row >= 0 && mouse.point.column >= 0, "the mouse is on the screen")
            case .focus, .answer: break
            }
        }
    }

    /// Keys of all kinds, a paste, answers, reports of the mouse, and what is cut off.
    static let seeds: [[UInt8]] = [
        "jk\r\u{7F}\u{1B}", "\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[15~",
        "\u{1B}[200~pasted\n\u{1B}[31mtext\u{1B}[201~after",
        "\u{1B}]11;rgb:1111/2222/3333\u{1B}\\x", "\u{1B}[?2026;2$y\u{1B}[?1;2c",
        "\u{1B}[<0;12;3M\u{1B}[<0;12;3m\u{1B}[<64;1;1M",
        "\u{1B}[97;5u\u{1B}[27;5;97~", "\u{1B}x\u{1B}\u{1B}[A", "\u{1B}[I\u{1B}[O", "Öé日本\u{1B}[M !!",
        "\u{1B}[[A\u{1B}P+q\u{1B}\\",
        "\u{1B}[200~cut off",
    ].flatMap { text in [[0, 0], [2, 3], [16, 1]].map { (plan: [UInt8]) in plan + Array(text.utf8) } }
}
