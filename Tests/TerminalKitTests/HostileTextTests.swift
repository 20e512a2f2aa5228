import Seeded
import Testing

@testable import TerminalKit

@Suite("Hostile text", .enabled(if: SharedData.folder != nil, "shared data is not beside the project"))
struct HostileTextTests {
    @Test("Naughty strings, malformed UTF-8 and escape streams are harmless once they are display text")
    func files() throws {
        let paths =
            ["blns/blns.txt", "utf8_stress_kuhn/UTF-8-test.txt"]
            + (try SharedData.files(under: "xterm_escape_fixtures"))
        #expect(paths.count > 50)
        for path in paths {
            let bytes = try SharedData.bytes(path)
            let whole = DisplayText(bytes: bytes)
            #expect(offence(in: whole) == nil, "\(path)")
            for line in DisplayText.lines(of: String(decoding: bytes, as: UTF8.self)) {
                #expect(offence(in: line) == nil, "\(path)")
                for wrapped in line.wrapped(to: 20) { #expect(offence(in: wrapped) == nil && wrapped.width <= 20) }
            }
        }
    }

    @Test("Every emoji of the table keeps to two columns or becomes what terminals agree on")
    func emoji() throws {
        var count = 0
        for line in String(decoding: try SharedData.bytes("unicode/emoji-test.txt"), as: UTF8.self).split(
            separator: "\n")
        where !line.hasPrefix("#") {
            let scalars = line.prefix { $0 != ";" }.split(separator: " ").compactMap {
                UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            let shown = DisplayText(String(text))
            count += 1
            #expect(offence(in: shown) == nil, "\(line)")
            #expect(shown.width >= 1 && shown.width <= 2, "\(line)")
        }
        #expect(count > 4000)
    }

    @Test("Every scalar's width is what the table of East Asian widths says, ambiguous as one")
    func eastAsianWidth() throws {
        var checked = 0
        for line in String(decoding: try SharedData.bytes("unicode/EastAsianWidth.txt"), as: UTF8.self).split(
            separator: "\n"
        ) where !line.hasPrefix("#") {
            let fields = line.prefix { $0 != "#" }.split(separator: ";")
            guard fields.count == 2 else { continue }
            let ends = fields[0].filter { $0 != " " }.split(separator: ".").compactMap { UInt32($0, radix: 16) }
            guard let first = ends.first, let last = ends.last else { continue }
            let kind = fields[1].filter { $0 != " " }
            for value in first...last {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let text = DisplayText(String(Character(scalar)))
                guard text.string.unicodeScalars.count == 1, text.string.unicodeScalars.first == scalar else {
                    continue
                }
                let expected: Column = kind == "W" || kind == "F" ? 2 : 1
                #expect(text.width == expected, "U+\(String(value, radix: 16)) \(kind)")
                checked += 1
            }
        }
        #expect(checked > 100_000)
    }

    @Test("Grapheme break tests pass the gate unharmed")
    func graphemes() throws {
        for line in String(decoding: try SharedData.bytes("unicode/GraphemeBreakTest.txt"), as: UTF8.self).split(
            separator: "\n"
        ) where !line.hasPrefix("#") {
            var text = String.UnicodeScalarView()
            for field in line.prefix(while: { $0 != "#" }).split(separator: " ") {
                if let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            #expect(offence(in: DisplayText(String(text))) == nil, "\(line)")
        }
    }
}

@Suite("Random text")
struct RandomTextTests {
    @Test("No bytes get anything past the gate, and cutting keeps that so")
    func gate() {
        let seed = SeededGenerator.drawnSeed
        var random = SeededGenerator(seed: seed)
        let pieces: [[UInt8]] = [
            Array("\u{1B}[".utf8), Array("\u{200D}".utf8), Array("👩".utf8), Array("\u{301}".utf8), Array("🇬".utf8),
            Array("日".utf8), Array(" ".utf8), Array("word".utf8), [0xC2], [0x9B], [0xF0, 0x9F], Array("\u{1161}".utf8),
            Array("\u{FE0F}".utf8), Array("\u{1F3FD}".utf8), [0x0D], [0x0A],
        ]
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                if Bool.random(using: &random) {
                    bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
                } else {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                }
            }
            let text = DisplayText(bytes: bytes)
            let width = Column(Int.random(in: 0..<20, using: &random))
            for part in [text, text.prefix(width), text.dropFirst(width), text + text, text.truncated(to: width)]
                + text.wrapped(to: width)
            {
                #expect(offence(in: part) == nil, "seed \(seed), bytes \(bytes)")
            }
        }
    }
}
