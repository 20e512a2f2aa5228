import DeskEvents
import DeskModel
import Foundation
import Testing

/// The bytes of one event of every kind, as the first release wrote them: they decode for ever.
///
/// `USUAL_GOLDEN=write swift test --filter GoldenFileTests` writes files that are missing; it changes none.
struct GoldenFileTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    @Test(arguments: SampleEvents.all.map(\.name))
    func goldenBytesDecodeAndEncode(name: String) throws {
        let sample = try #require(SampleEvents.all.first { $0.name == name })
        let file = Self.folder.appending(path: "\(name).hex")
        if ProcessInfo.processInfo.environment["USUAL_GOLDEN"] == "write",
            !FileManager.default.fileExists(atPath: file.path)
        {
            try Hex.lines(EventCodec.encode(sample.event)).write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try Hex.bytes(String(contentsOf: file, encoding: .utf8))
        #expect(try EventCodec.decode(golden) == sample.event)
        #expect(EventCodec.encode(sample.event) == golden)
    }

    @Test func everyGoldenFileHasItsSample() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.hasSuffix(".hex")
        }
        #expect(Set(files) == Set(SampleEvents.all.map { "\($0.name).hex" }))
    }

    @Test func everyKindHasASample() {
        let kinds = Set(SampleEvents.all.map { EventKindNumber(of: $0.event.body) }.filter(\.isKnown))
        let known = (0...UInt16.max).map { EventKindNumber(rawValue: $0) }.filter(\.isKnown)
        #expect(kinds == Set(known))
    }
}

/// Bytes as lines of 32 pairs of hexadecimal digits.
enum Hex {
    struct NotHexadecimal: Error {}

    static func lines(_ bytes: [UInt8]) -> String {
        var text = ""
        for (index, byte) in bytes.enumerated() {
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
            if index % 32 == 31 || index == bytes.count - 1 { text += "\n" }
        }
        return text
    }

    static func bytes(_ text: String) throws -> [UInt8] {
        let digits = Array(text.filter { !$0.isWhitespace })
        guard digits.count % 2 == 0 else { throw NotHexadecimal() }
        return try stride(from: 0, to: digits.count, by: 2).map {
            guard let byte = UInt8(String(digits[$0...$0 + 1]), radix: 16) else { throw NotHexadecimal() }
            return byte
        }
    }
}
