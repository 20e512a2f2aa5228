import Seeded
import Testing

@testable import TerminalKit

@Suite("Key parser")
struct KeyParserTests {
    private func parse(_ text: String, _ parser: KeyParser = KeyParser()) -> [InputEvent] {
        var parser = parser
        return parser.feed(Array(text.utf8)) + parser.expire()
    }

    @Test(
        "Sequences of xterm and its kin are keys",
        arguments: [
            ("a", Key.character("a")), ("é", .character("é")), ("日", .character("日")), ("🎉", .character("🎉")),
            (" ", .character(" ")), ("\r", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
            ("\n", .control("j")), ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{0}", .control(" ")),
            ("\u{1F}", .control("_")), ("\u{1B}", .escape), ("\u{1B}a", .alt("a")), ("\u{1B}1", .alt("1")),
            ("\u{1B}é", .alt("é")), ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}\u{7F}", Key(.backspace, .alt)),
            ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home),
            ("\u{1B}[4~", .end), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
            ("\u{1B}[1;5C", Key(.right, .control)), ("\u{1B}[1;3D", Key(.left, .alt)),
            ("\u{1B}[1;2A", Key(.up, .shift)), ("\u{1B}[3;5~", Key(.delete, .control)), ("\u{1B}[Z", .backTab),
            ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
            ("\u{1B}[1;2P", Key(.function(1), .shift)), ("\u{1B}[[C", .function(3)), ("\u{1B}OM", .enter),
            ("\u{1B}Oj", .character("*")), ("\u{1B}[97;5u", .control("a")), ("\u{1B}[13;2u", Key(.enter, .shift)),
            ("\u{1B}[27;5;105~", .control("i")), ("\u{1B}\u{1B}[A", Key(.up, .alt)), ("\u{1B}[a", Key(.up, .shift)),
            ("\u{1B}[", .alt("[")), ("\u{1B}]", .alt("]")), ("\u{1B}O", .alt("O")),
        ]
    )
    func keys(bytes: String, key: Key) {
        #expect(parse(bytes) == [.key(key)])
        // The same, byte by byte.
        var parser = KeyParser()
        var events: [InputEvent] = []
        for byte in bytes.utf8 { events += parser.feed([byte]) }
        #expect(events + parser.expire() == [.key(key)])
    }

    @Test(
        "What is unknown, malformed or late never becomes text",
        arguments: [
            "\u{1B}[?1;2c", "\u{1B}[?64;1;2;6;22c", "\u{1B}[12;40R", "\u{1B}]10;rgb:0/0/0\u{7}",
            "\u{1B}]52;c;aGk=\u{1B}\\",
            "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^private\u{1B}\\", "\u{1B}Xsos\u{1B}\\",
            "\u{1B}[M !!", "\u{1B}[999~", "\u{1B}[201~", "\u{1B}[1;2;3;4;5;6;7;8;9;10;11x", "\u{1B}[<0;1;1X",
            "\u{1B}[38:2::1:2:3m", "\u{1B}[?2004;1\u{18}",
        ]
    )
    func swallowed(bytes: String) {
        let events = parse(bytes + "x")
        #expect(events == [.key(.character("x"))])
    }

    @Test("Malformed UTF-8 is dropped, what follows is not")
    func malformed() {
        for bytes: [UInt8] in [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3], [0x9B],
            [0xC2, 0x9B],
            [0xF0, 0x9F, 0x98],
        ] {
            var parser = KeyParser()
            #expect(parser.feed(bytes + [0x78]) == [.key(.character("x"))], "\(bytes)")
        }
    }

    @Test("A paste is one event, whatever is in it")
    func paste() {
        #expect(
            parse("\u{1B}[200~two\rlines \u{1B}[A\u{7}\u{1B}[201~x") == [
                .paste("two\rlines \u{1B}[A\u{7}"), .key(.character("x")),
            ])
        #expect(parse("\u{1B}[200~never ends") == [.paste("never ends")])
        #expect(parse("\u{1B}[200~\u{1B}[201~").isEmpty)
    }

    @Test("An end that is pasted ends nothing: what comes together with the terminal's own end is text up to that")
    func pastedEnd() {
        let start = "\u{1B}[200~"
        let end = "\u{1B}[201~"
        for (pasted, text) in [
            ("a\(end):quit\r", "a:quit\r"), ("a\(end)S\(start)b", "aSb"), ("\(end)\(end)q", "q"),
            ("a\(end)\u{1B}[A\(end)\r", "a\u{1B}[A\r"),
        ] {
            let events = parse("\(start)\(pasted)\(end)x")
            #expect(events == [.paste(text), .key(.character("x"))], "\(text.debugDescription)")
        }
        // Two that come one after the other are two.
        var parser = KeyParser()
        let events = parser.feed(Array("\(start)a\(end)".utf8)) + parser.feed(Array("x\(start)b\(end)".utf8))
        #expect(events == [.paste("a"), .key(.character("x")), .paste("b")])
        let long = String(repeating: "p", count: KeyParser.maximumPaste)
        #expect(parse("\(start)\(long)\(end)q\(end)x") == [.paste(long), .key(.character("x"))])
    }

    @Test("Pastes that come in one read, one right behind the other, are as many; no key is pressed between them")
    func pastesTogether() {
        let start = "\u{1B}[200~"
        let end = "\u{1B}[201~"
        #expect(parse("\(start)a\(end)\(start)b\(end)x") == [.paste("a"), .paste("b"), .key(.character("x"))])
        #expect(
            parse("\(start)a\(end)\(start)b\(end)\(start)c\(end)") == [.paste("a"), .paste("b"), .paste("c")])
        #expect(parse("\(start)a\(end)\(start)\(end)x") == [.paste("a"), .key(.character("x"))])
        // Keys behind an end that is not the last may be a stranger's: they stay text.
        #expect(parse("\(start)a\(end)\r\(start)b\(end)") == [.paste("a\rb")])
        #expect(parse("\(start)a\(end)\(start)q\(end)\r\(end)") == [.paste("a"), .paste("q\r")])
        for length in [KeyParser.maximumPaste - 3, KeyParser.maximumPaste, KeyParser.maximumPaste + 70] {
            let long = String(repeating: "p", count: length)
            let kept = String(repeating: "p", count: min(length, KeyParser.maximumPaste))
            let events = parse("\(start)\(long)\(end)\(start)b\(end)x")
            #expect(events == [.paste(kept), .paste("b"), .key(.character("x"))], "\(length)")
        }
    }

    @Test("A paste over the limit keeps its beginning, and its end is still seen")
    func longPaste() {
        for extra in [-6, -3, 0, 1, 5, 1000] {
            let text = String(repeating: "p", count: KeyParser.maximumPaste + extra)
            let events = parse("\u{1B}[200~\(text)\u{1B}[201~x")
            let kept = String(repeating: "p", count: min(KeyParser.maximumPaste, text.utf8.count))
            #expect(events.count == 2)
            #expect(events.last == .key(.character("x")))
            guard case .paste(let pasted) = events.first else {
                Issue.record("no paste")
                continue
            }
            #expect(pasted.utf8.count == kept.utf8.count && pasted == kept, "\(extra)")
        }
    }

    @Test("Focus, mouse and answers are told")
    func others() {
        #expect(parse("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
        #expect(parse("\u{1B}[<0;10;5M") == [.mouse(Mouse(.press(button: 0), at: Point(row: 4, column: 9)))])
        #expect(parse("\u{1B}[<2;1;1m") == [.mouse(Mouse(.release(button: 2), at: .origin))])
        #expect(parse("\u{1B}[<80;3;3M") == [.mouse(Mouse(.scrollUp, at: Point(row: 2, column: 2), .control))])
        #expect(parse("\u{1B}[?2026;2$y") == [.answer(.mode(2026, isKnown: true))])
        #expect(parse("\u{1B}[?2026;0$y") == [.answer(.mode(2026, isKnown: false))])
        #expect(
            parse("\u{1B}]11;rgb:1616/1919/1f1f\u{1B}\\") == [
                .answer(.background(.rgb(red: 0x16, green: 0x19, blue: 0x1F)))
            ]
        )
        #expect(parse("\u{1B}]11;rgb:f/8/0\u{7}") == [.answer(.background(.rgb(red: 255, green: 136, blue: 0)))])
        #expect(parse("\u{1B}]11;rgb:zz/8/0\u{7}").isEmpty)
    }

    @Test("An answer that is cut behind its ESC is not typed")
    func lateAnswer() {
        var parser = KeyParser()
        parser.awaitAnswer()
        #expect(parser.feed([0x1B]).isEmpty)
        #expect(parser.patience == .milliseconds(100))
        #expect(parser.expire() == [.key(.escape)])
        #expect(
            parser.feed(Array("]11;rgb:0/0/0\u{7}y".utf8)) == [
                .answer(.background(.rgb(red: 0, green: 0, blue: 0))), .key(.character("y")),
            ]
        )
        // What a hand types after Escape is typed, awaited answers or not.
        parser.awaitAnswer()
        #expect(parser.feed([0x1B]) + parser.expire() + parser.feed([0x50]) == [.key(.escape), .key(.character("P"))])
        let bracket: [InputEvent] = [.key(.escape), .key(.character("]"))]
        #expect(parser.feed([0x1B]) + parser.expire() + parser.feed([0x5D]) + parser.expire() == bracket)
        #expect(parser.feed(Array("\u{1B}[?62;4c".utf8)).isEmpty)
        #expect(parser.feed([0x1B]).isEmpty && parser.patience == .milliseconds(25))
        _ = parser.expire()
        // Nothing is awaited any more: a bracket after Escape is a bracket.
        #expect(parser.feed([0x1B]) + parser.expire() + parser.feed([0x5D]) + parser.expire() == bracket)
        #expect(parser.patience == nil)
    }

    @Test("An answer that stops behind what introduces it is not typed, awaited or not", arguments: [0, 1])
    func answerInPieces(awaited: Int) {
        for (first, rest) in [("\u{1B}]", "11;rgb:1111/1111/1111\u{1B}\\"), ("\u{1B}[", "?62;22c")] {
            var parser = KeyParser()
            for _ in 0..<awaited { parser.awaitAnswer() }
            let chord = parser.feed(Array(first.utf8)) + parser.expire()
            #expect(chord == [.key(Key(.character(Character(String(first.dropFirst()))), .alt))])
            #expect(struck(parser.feed(Array(rest.utf8))) == [], "\(rest)")
            #expect(parser.feed(Array("y".utf8)) == [.key(.character("y"))])
        }
    }

    @Test("An answer that comes a byte at a time behind a late ESC is not typed")
    func answerByteForByte() {
        for answer in ["]11;rgb:0/0/0\u{7}", "[?62;22c", "[?2026;2$y"] {
            var parser = KeyParser()
            var events = parser.feed([0x1B]) + parser.expire()
            for byte in answer.utf8 { events += parser.feed([byte]) }
            #expect(struck(events) == [.escape], "\(answer)")
        }
    }

    @Test("What a hand types after Escape, however slowly or fast, is typed once")
    func bracketsAfterEscape() {
        for text in ["]1", "]11", "[?", "[a", "]]", "[["] {
            for awaited in 0...1 {
                var parser = KeyParser()
                for _ in 0..<awaited { parser.awaitAnswer() }
                var events = parser.feed([0x1B]) + parser.expire()
                for byte in text.utf8 { events += parser.feed([byte]) + parser.expire() }
                let keys = text.map { Key(.character($0)) }
                #expect(struck(events) == [.escape] + keys, "\(text), \(awaited)")
            }
        }
    }

    @Test("Escape waits 25 ms, and nothing waits in between")
    func patience() {
        var parser = KeyParser()
        #expect(parser.patience == nil)
        _ = parser.feed([0x1B])
        #expect(parser.patience == .milliseconds(25))
        _ = parser.feed(Array("[1;".utf8))
        #expect(parser.patience == .milliseconds(250))
        _ = parser.feed(Array("5A".utf8))
        #expect(parser.patience == nil)
    }

    @Test("The terminal's own strings win")
    func terminfo() {
        let strings = KeyStrings([
            (Array("\u{1B}[7$".utf8), Key(.home, .shift)), (Array("\u{1B}A".utf8), .up),
            (Array("\u{1B}[11^".utf8), .function(1)),
            (Array("x".utf8), .down),
        ])
        let parser = KeyParser(strings)
        #expect(
            parse("\u{1B}[7$\u{1B}A\u{1B}[11^x\u{1B}[A", parser) == [
                .key(Key(.home, .shift)), .key(.up), .key(.function(1)), .key(.character("x")), .key(.up),
            ])
    }

    @Test("Unfinished strings never hold more than their bound, and keys work again after the wait")
    func bounds() {
        var parser = KeyParser()
        _ = parser.feed(Array("\u{1B}]0;".utf8) + [UInt8](repeating: 0x41, count: 1_000_000))
        #expect(parser.buffer.count <= KeyParser.maximumAnswer)
        #expect(parser.expire().isEmpty)
        #expect(parser.feed([0x71]) == [.key(.character("q"))])
        _ = parser.feed(Array("\u{1B}[".utf8) + [UInt8](repeating: 0x31, count: 100_000))
        #expect(parser.buffer.count <= KeyParser.maximumSequence)
        #expect(parser.feed(Array("~q".utf8)) == [.key(.character("q"))])
    }

    /// Keys as a hand struck them: a chord with Alt is Escape and the key.
    private func struck(_ events: [InputEvent]) -> [Key] {
        events.flatMap { event -> [Key] in
            guard case .key(let key) = event else { return [] }
            guard key.modifiers.contains(.alt) else { return [key] }
            return [.escape, Key(key.code, key.modifiers.subtracting(.alt))]
        }
    }

    @Test(
        "What a hand types behind Escape is typed, however fast",
        arguments: [
            "\u{1B}]", "\u{1B}]q", "\u{1B}]1", "\u{1B}]11", "\u{1B}]0;title", "\u{1B}Pl", "\u{1B}P", "\u{1B}Xyz",
            "\u{1B}^a", "\u{1B}_G",
            "\u{1B}]q\u{1B}]q", "\u{1B}]q\u{1B}", "\u{1B}Oq\u{1B}Oz", "\u{1B}O5", "\u{1B}[[q", "\u{1B}[\r", "\u{1B}[é",
            "\u{1B}é", "\u{1B}\u{1B}]x",
            "\u{1B}]hello there\u{18}", "\u{1B}]q\u{7}",
        ])
    func typedBehindEscape(text: String) {
        let wanted = text.replacing("\u{1B}Oq", with: "\u{1B}1").unicodeScalars.map { scalar -> Key in
            switch scalar {
            case "\u{1B}": .escape
            case "\r": .enter
            case "\u{18}": .control("x")
            case "\u{7}": .control("g")
            default: .character(Character(scalar))
            }
        }
        let events = parse(text)
        if text.contains("Oq") {
            // ESC O q is 1 on a keypad; ESC O z is nothing, so that it was typed.
            #expect(struck(events) == [.character("1"), .escape, .character("O"), .character("z")])
        } else {
            #expect(struck(events) == wanted)
        }
    }

    @Test("No key of a hand is lost, whatever it types, and no answer becomes text, however late")
    func nothingIsLost() {
        let seed = SeededGenerator.drawnSeed
        var random = SeededGenerator(seed: seed)
        // Without what makes whole sequences behind ESC: those are keys of their own, or a terminal's.
        let hand: [Unicode.Scalar] = ["a", "]", "P", "X", "^", "_", "1", ";", "q", " ", "é", "日", "\r", "G"]
        let reports = [
            "\u{1B}]11;rgb:1616/1919/1f1f\u{1B}\\", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}[I", "\u{1B}[O",
            "\u{1B}[<0;10;5M",
            "\u{1B}[?64;1;2c", "\u{1B}[?2026;2$y", "\u{1B}P1$r0m\u{1B}\\",
        ]
        for _ in 0..<3000 {
            var parser = KeyParser()
            var events: [InputEvent] = []
            var wanted: [Key] = []
            for _ in 0..<Int.random(in: 1..<12, using: &random) {
                if Int.random(in: 0..<4, using: &random) == 0 {
                    // A report comes in pieces, with nothing between them for as long as its beginning is waited for.
                    let report = Array(reports[Int.random(in: 0..<reports.count, using: &random)].utf8)
                    let cut = Int.random(in: 0...report.count, using: &random)
                    events += parser.expire() + parser.feed(report[..<cut]) + parser.feed(report[cut...])
                    continue
                }
                for _ in 0..<Int.random(in: 1..<6, using: &random) {
                    let isEscape = Int.random(in: 0..<3, using: &random) == 0
                    let scalar = isEscape ? "\u{1B}" : hand[Int.random(in: 0..<hand.count, using: &random)]
                    wanted.append(
                        scalar == "\u{1B}" ? .escape : scalar == "\r" ? .enter : .character(Character(scalar)))
                    events += parser.feed(Array(String(scalar).utf8))
                    if Int.random(in: 0..<3, using: &random) == 0 { events += parser.expire() }
                }
                events += parser.expire()
            }
            events += parser.expire()
            #expect(struck(events) == wanted, "seed \(seed)")
        }
    }

    @Test("An answer whose ESC came alone, long after anybody waited for it, is no text")
    func veryLateAnswer() {
        for answer in ["]11;rgb:0/0/0\u{7}", "[?64;1;2c", "[?2026;2$y"] {
            var parser = KeyParser()
            var events = parser.feed([0x1B]) + parser.expire()
            events += parser.feed(Array(answer.utf8))
            #expect(struck(events) == [.escape], "\(answer)")
        }
        // The end of one that never ends is nothing either.
        #expect(parse("\u{1B}]11;rgb:16/19").isEmpty)
        #expect(struck(parse("\u{1B}\u{1B}[200~text\u{1B}[201~")) == [.escape])
    }

    @Test("Random bytes, cut anywhere, never crash nor get control characters typed")
    func random() {
        let seed = SeededGenerator.drawnSeed
        var random = SeededGenerator(seed: seed)
        let pieces: [[UInt8]] = [
            [0x1B], Array("\u{1B}[".utf8), Array("\u{1B}]11;rgb:".utf8), Array("\u{1B}[200~".utf8),
            Array("\u{1B}[201~".utf8),
            Array("\u{1B}O".utf8), Array("é".utf8), [0xC3], Array("1;5".utf8), [0x07], Array("\u{1B}[<0;1;1M".utf8),
            [0x7E],
        ]
        for _ in 0..<2000 {
            var parser = KeyParser()
            var events: [InputEvent] = []
            for _ in 0..<Int.random(in: 1..<40, using: &random) {
                switch Int.random(in: 0..<4, using: &random) {
                case 0: events += parser.feed(pieces[Int.random(in: 0..<pieces.count, using: &random)])
                case 1: events += parser.expire()
                default: events += parser.feed([UInt8.random(in: 0...255, using: &random)])
                }
            }
            events += parser.expire()
            #expect(parser.state == .ground, "seed \(seed)")
            for case .key(let key) in events {
                if case .character(let character) = key.code {
                    let isControl = character.unicodeScalars.contains {
                        $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
                    }
                    #expect(!isControl, "seed \(seed)")
                }
            }
        }
    }

    @Test(
        "Keys are written and read in one notation",
        arguments: [
            (Key.control("p"), "C-p", "^P"), (.alt("1"), "M-1", "Alt-1"), (.backTab, "S-Tab", "S-Tab"),
            (.enter, "Enter", "↵"),
            (.function(5), "F5", "F5"), (.character("j"), "j", "j"), (.character("G"), "G", "G"),
            (.pageDown, "PageDown", "PgDn"),
            (.character(" "), "Space", "Space"), (Key(.up, [.control, .shift]), "C-S-Up", "C-S-↑"),
            (.character("-"), "-", "-"),
            (.control(" "), "C-Space", "C-Space"),
        ]
    )
    func notation(key: Key, notation: String, label: String) {
        #expect(key.notation == notation)
        #expect(key.label.string == label)
        #expect(Key(notation: notation) == key)
    }

    @Test("What is no key's name is none")
    func badNotation() {
        for text in ["", "C-", "X-a", "F0", "F99", "Enterr", "ab", "S-a", "\n"] {
            #expect(Key(notation: text) == nil, "\(text)")
        }
        #expect(Key(notation: "^P") == .control("p"))
        #expect(Key(notation: "C-P") == .control("p"))
        #expect(Key(notation: "enter") == .enter)
    }
}
