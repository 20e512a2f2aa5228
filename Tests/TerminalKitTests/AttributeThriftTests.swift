import Testing

@testable import TerminalKit

@Suite("Saying looks in fewer bytes")
struct AttributeThriftTests {
    private func saved(_ text: String, singly: Bool = true) -> String {
        var thrift = AttributeThrift(endsSingly: singly)
        _ = thrift.saving(Array("\u{1B}[m".utf8))
        return String(decoding: thrift.saving(Array(text.utf8)), as: UTF8.self)
    }

    @Test(
        "what a terminal has already is not said again, and the rest in one sequence",
        arguments: [
            ("\u{1B}[1m\u{1B}[31mred\u{1B}[m", "\u{1B}[1;31mred\u{1B}[m"),
            ("\u{1B}[31ma\u{1B}(B\u{1B}[m\u{1B}[31mb\u{1B}[m", "\u{1B}[31ma\u{1B}(Bb\u{1B}[m"),
            // Ends that are no change at all.
            ("a\u{1B}[39;49m\u{1B}[m", "a"),
            // A blank has no letter: its ground alone counts.
            ("\u{1B}[31;44ma\u{1B}[32;44m \u{1B}[31;44mb\u{1B}[m", "\u{1B}[31;44ma b\u{1B}[m"),
            ("\u{1B}[31ma\u{1B}[44m b\u{1B}[m", "\u{1B}[31ma\u{1B}[44m b\u{1B}[m"),
            // One that is reversed or underlined shows all of it.
            ("\u{1B}[7;31m \u{1B}[m", "\u{1B}[7;31m \u{1B}[m"),
            ("\u{1B}[4ma\u{1B}[m b", "\u{1B}[4ma\u{1B}[m b"),
            // Erasing leaves the ground, moving nothing.
            ("\u{1B}[44m\u{1B}[K\u{1B}[m", "\u{1B}[44m\u{1B}[K\u{1B}[m"),
            ("\u{1B}[44m\u{1B}[3;4H\u{1B}[mx", "\u{1B}[3;4Hx"),
            // Within a row the column is enough, and the beginning of a row is a place like any other.
            ("\u{1B}[3;4Ha\u{1B}[3;9Hb\u{1B}[4;9Hc\u{1B}[4;1Hd\u{1B}[m", "\u{1B}[3;4Ha\u{1B}[9Gb\u{1B}[4;9Hc\rd"),
            ("\u{1B}[3;4Ha\r\u{1B}[12db\u{1B}[12;5Hc\u{1B}[m", "\u{1B}[3;4Ha\u{1B}[12Hb\u{1B}[5Gc"),
            // After anything that may have moved the cursor elsewhere it is said whole.
            (
                "\u{1B}[3;4Ha\n\u{1B}[3;9Hb\u{1B}[B\u{1B}[3;9Hc\u{1B}[m",
                "\u{1B}[3;4Ha\n\u{1B}[3;9Hb\u{1B}[B\u{1B}[3;9Hc"
            ),
            // One attribute ends alone where that is shorter.
            (
                "\u{1B}[1;38;5;210;48;5;237ma\u{1B}[0;38;5;210;48;5;237mb\u{1B}[m",
                "\u{1B}[1;38;5;210;48;5;237ma\u{1B}[22mb\u{1B}[m"
            ),
            ("\u{1B}[38:2::1:2:3mx\u{1B}[38:2::1:2:3my\u{1B}[m", "\u{1B}[38:2::1:2:3mxy\u{1B}[m"),
            // What nobody knows here passes, and nothing is taken for granted after it.
            ("\u{1B}[31ma\u{1B}[4:3mb\u{1B}[31mc\u{1B}[m", "\u{1B}[31ma\u{1B}[4:3mb\u{1B}[31mc\u{1B}[m"),
            ("ö\u{1B}7\u{1B}8\u{1B}[?25l", "ö\u{1B}7\u{1B}8\u{1B}[?25l"),
        ])
    func saves(text: String, expected: String) {
        #expect(saved(text) == expected.replacing("\u{1B}(B", with: text.contains("(B") ? "\u{1B}(B" : ""))
    }

    @Test("old terminals are told everything anew where an attribute ends")
    func oldTerminals() {
        #expect(saved("\u{1B}[1;4ma\u{1B}[0;4mb\u{1B}[m", singly: false) == "\u{1B}[1;4ma\u{1B}[0;4mb\u{1B}[m")
    }

    @Test("of any number of colours each is told from the others")
    func manyColours() {
        var colours = ColourTexts()
        let texts = (0..<3000).map { Array("38;2;\($0 / 256);\($0 % 256);7".utf8) }
        for _ in 0..<2 {
            for (place, text) in texts.enumerated() {
                #expect(colours.number(of: text.span, text.indices) == place + 1)
            }
        }
        #expect(!colours.isFull)
        var parameters = Array("1".utf8)
        colours.put(2570, into: &parameters)
        #expect(String(decoding: parameters, as: UTF8.self) == "1;38;2;10;9;7")
    }

    @Test("whatever is sent, every letter looks as it did, and every blank has its ground")
    func random() {
        var seed = UInt64.random(in: 1 ... .max)
        let first = seed
        func roll(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        for _ in 0..<300 {
            var thrift = AttributeThrift(endsSingly: roll(2) == 0)
            var plain = PlainTerminal()
            var thrifty = PlainTerminal()
            for _ in 0..<4 {
                var bytes: [UInt8] = []
                for _ in 0..<roll(40) {
                    switch roll(11) {
                    case 0...2: bytes += Array("ab ".utf8)[roll(3)...].prefix(1)
                    case 3: bytes += Array("\u{1B}[\(1 + roll(3));\(1 + roll(8))H".utf8)
                    case 9: bytes += Array("\r\u{1B}[\(1 + roll(5))d".utf8)
                    case 10: bytes += Array("\u{1B}[\(1 + roll(5))d".utf8)
                    case 4: bytes += Array("\u{1B}[\(1 + roll(4))X".utf8)
                    case 5: bytes += Array("\u{1B}(B\u{1B}[m".utf8)
                    case 6: bytes += Array("\u{1B}[0;\([1, 2, 3, 4, 7, 9][roll(6)])m".utf8)
                    case 7: bytes += Array("\u{1B}[38;5;\(roll(4))m\u{1B}[48;5;\(roll(4))m".utf8)
                    default: bytes += Array("\u{1B}[\([22, 24, 27, 39, 49, 31, 42, 95][roll(8)])m".utf8)
                    }
                }
                bytes += Array("\u{1B}[m".utf8)
                plain.take(bytes)
                thrifty.take(thrift.saving(bytes))
            }
            #expect(plain.cells == thrifty.cells, "seed \(first)")
            #expect(thrifty.look == plain.look, "seed \(first)")
        }
    }
}

/// The least of a terminal: letters, looks, places, erasing. Of a blank it keeps what one sees.
private struct PlainTerminal {
    struct Look: Equatable {
        var flags: Set<Int> = []
        var foreground = ""
        var background = ""
    }

    struct Cell: Equatable {
        var letter: UInt8 = 0x20
        var look = Look()
    }

    private(set) var look = Look()
    private(set) var cells = [Cell](repeating: Cell(), count: 40)
    private var row = 0
    private var column = 0
    /// The cell under the cursor; at the right margin the cursor waits, and nothing is written.
    private var place: Int { row * 8 + column }

    mutating func take(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == 0x1B else {
                if byte == 0x0D { column = 0 } else { put(byte) }
                continue
            }
            if rest.first == UInt8(ascii: "(") {
                rest = rest.dropFirst(2)
                continue
            }
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return }
            let fields = String(decoding: rest[..<end], as: UTF8.self).split(
                separator: ";", omittingEmptySubsequences: false)
            let numbers = fields.map { Int($0) ?? 0 }
            switch rest[end] {
            case UInt8(ascii: "H"): (row, column) = (numbers[0] - 1, (numbers.count > 1 ? numbers[1] : 1) - 1)
            case UInt8(ascii: "G"): column = numbers[0] - 1
            case UInt8(ascii: "d"): row = numbers[0] - 1
            case UInt8(ascii: "X"):
                for offset in 0..<numbers[0] where column + offset < 8 { cells[place + offset] = blank }
            default: style(numbers)
            }
            rest = rest[(end + 1)...]
        }
    }

    private var blank: Cell {
        let shows = look.flags.intersection([4, 5, 7, 9])
        return Cell(look: shows.isEmpty ? Look(background: look.background) : look)
    }

    private mutating func put(_ byte: UInt8) {
        guard column < 8 else { return }
        cells[place] = byte == 0x20 ? blank : Cell(letter: byte, look: look)
        column += 1
    }

    private mutating func style(_ numbers: [Int]) {
        var rest = numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: look = Look()
            case 1...9: look.flags.insert(number)
            case 22: look.flags.subtract([1, 2])
            case 23...29: look.flags.remove(number - 20)
            case 39: look.foreground = ""
            case 49: look.background = ""
            case 38, 48:
                let text = "\(rest.prefix(2))"
                rest = rest.dropFirst(2)
                if number == 38 { look.foreground = text } else { look.background = text }
            case 30...37, 90...97: look.foreground = "\(number)"
            default: look.background = "\(number)"
            }
        }
    }
}
