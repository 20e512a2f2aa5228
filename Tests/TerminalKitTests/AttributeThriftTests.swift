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
            // The beginning of the next row is two controls away, that of another has no column.
            (
                "\u{1B}[3;4Ha\u{1B}[4;1Hb\r\u{1B}[5dc\u{1B}[7;1Hd\u{1B}[H\u{1B}[m",
                "\u{1B}[3;4Ha\r\nb\r\nc\u{1B}[7Hd\u{1B}[H"
            ),
            // Not where a part of the screen scrolls alone: at its end a feed would.
            (
                "\u{1B}[2;5r\u{1B}[5;1Ha\u{1B}[6;1Hb\u{1B}[m",
                "\u{1B}[2;5r\u{1B}[5Ha\u{1B}[6Hb"
            ),
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

    @Test("a pair of colours by its number is said in the terminal's words, which are asked for once")
    func pairs() {
        nonisolated(unsafe) var asked: [Int] = []
        var thrift = AttributeThrift(endsSingly: true) { number in
            asked.append(number)
            // The third is of a kind that nobody knows here.
            return Array("\u{1B}[38;5;\(number)m\u{1B}[\(number == 3 ? "4:3" : number == 5 ? "1;49" : "49")m".utf8)
        }
        func saved(_ text: String) -> String { String(decoding: thrift.saving(Array(text.utf8)), as: UTF8.self) }
        _ = saved("\u{1B}[m")
        #expect(
            saved("\u{1B}[=7ma\u{1B}[=300mb\u{1B}[1m\u{1B}[=7mc\u{1B}[m")
                == "\u{1B}[38;5;7ma\u{1B}[38;5;300mb\u{1B}[1;38;5;7mc\u{1B}[m")
        #expect(saved("\u{1B}[=7m \u{1B}[=300m\u{1B}[m") == " ")
        #expect(asked == [7, 300])
        #expect(
            saved("\u{1B}[=3ma\u{1B}[=7mb\u{1B}[m\u{1B}[=7mc\u{1B}[m")
                == "\u{1B}[38;5;3m\u{1B}[4:3ma\u{1B}[38;5;7m\u{1B}[49mb\u{1B}[0;38;5;7mc\u{1B}[m")
        // Words that say more than colours are taken anew each time.
        #expect(
            saved("\u{1B}[=5ma\u{1B}[m\u{1B}[=6mb\u{1B}[=5mc\u{1B}[m")
                == "\u{1B}[1;38;5;5ma\u{1B}[0;38;5;6mb\u{1B}[1;38;5;5mc\u{1B}[m")
        #expect(asked.filter { $0 == 5 }.count == 2)
        // What is no number is nobody's word.
        #expect(saved("\u{1B}[=ma\u{1B}[=1;2mb\u{1B}[m") == "ab")
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
}
