import Foundation
import JSON
import Seeded
import Testing

@Suite("The line reader")
struct LineReaderTests {
    private enum Seen: Equatable {
        case line(Int, Int64, String)
        case tooLong(Int, Int64, Int64)
    }

    private func file(_ bytes: [UInt8]) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString)").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func drain(_ reader: LineReader) throws -> [Seen] {
        var seen: [Seen] = []
        while let line = try reader.next() {
            switch line.content {
            case .bytes(let bytes): seen.append(.line(line.number, line.offset, String(decoding: bytes, as: UTF8.self)))
            case .tooLong(let count): seen.append(.tooLong(line.number, line.offset, count))
            }
        }
        return seen
    }

    private func lines(_ text: String, limit: Int = 100) throws -> [Seen] {
        let path = try file(Array(text.utf8))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let reader = try LineReader(path: path, maximumLineBytes: limit)
        let seen = try drain(reader)
        #expect(reader.totalBytes == Int64(text.utf8.count))
        #expect(reader.bytesConsumed == Int64(text.utf8.count))
        return seen
    }

    @Test("numbers lines and knows where they begin, whatever their endings")
    func endings() throws {
        #expect(try lines("a\nb\r\n\nc") == [.line(1, 0, "a"), .line(2, 2, "b"), .line(3, 5, ""), .line(4, 6, "c")])
        #expect(try lines("") == [])
        #expect(try lines("\n") == [.line(1, 0, "")])
        #expect(try lines("\r\r\n\r") == [.line(1, 0, "\r"), .line(2, 3, "\r")])
        #expect(try lines("\u{FEFF}a\n\u{FEFF}b") == [.line(1, 3, "a"), .line(2, 5, "\u{FEFF}b")])
        #expect(try lines("\u{FEFF}") == [])
        #expect(try lines("x\0y\n") == [.line(1, 0, "x\0y")])
    }

    @Test("reports a line that is too long, once, and goes on")
    func tooLong() throws {
        #expect(
            try lines("abcd\nabcde\nabcdef\nx", limit: 4) == [
                .line(1, 0, "abcd"), .tooLong(2, 5, 5), .tooLong(3, 11, 6), .line(4, 18, "x"),
            ])
        #expect(try lines("abcd\r\nabcde", limit: 4) == [.line(1, 0, "abcd"), .tooLong(2, 6, 5)])
        let long = String(repeating: "é", count: 600_000)
        #expect(
            try lines("a\n\(long)\nb\n", limit: 1000) == [
                .line(1, 0, "a"), .tooLong(2, 2, 1_200_000), .line(3, 1_200_003, "b"),
            ])
        #expect(try lines(long, limit: 1000) == [.tooLong(1, 0, 1_200_000)])
        #expect(try lines(long + "\n" + long, limit: 1_200_000) == [.line(1, 0, long), .line(2, 1_200_001, long)])
    }

    @Test("splits as a plain split does, whatever the pieces that arrive")
    func randomPieces() throws {
        var random = SeededGenerator.drawn(for: "randomPieces")
        for _ in 0..<40 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...300, using: &random) {
                let length = Int.random(in: 0...5, using: &random) == 0 ? Int.random(in: 0...9000, using: &random) : 7
                bytes += (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }.filter {
                    $0 != 10 && $0 != 13
                }
                bytes.append(10)
            }
            bytes.append(contentsOf: [0x78, 0x79])
            let expected = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
            let pipe = Pipe()
            var cuts = (0..<20).map { _ in Int.random(in: 0...bytes.count, using: &random) }.sorted()
            cuts = [0] + cuts + [bytes.count]
            let all = bytes
            let points = cuts
            let writer = Thread {
                for (from, to) in zip(points, points.dropFirst()) {
                    pipe.fileHandleForWriting.write(Data(all[from..<to]))
                }
                try? pipe.fileHandleForWriting.close()
            }
            writer.start()
            let reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor, maximumLineBytes: 10_000)
            #expect(reader.totalBytes == nil)
            var lines: [[UInt8]] = []
            while let line = try reader.next() {
                guard case .bytes(let bytes) = line.content else { continue }
                lines.append(Array(bytes))
            }
            #expect(lines == expected)
        }
    }

    @Test("says what cannot be opened or read")
    func failures() throws {
        let missing = #expect(throws: LineReaderError.self) { try LineReader(path: "/nowhere/at/all") }
        #expect(missing?.errorNumber == ENOENT && missing?.operation == .open)
        #expect(missing?.description == "/nowhere/at/all: No such file or directory")
        let directory = #expect(throws: LineReaderError.self) { try LineReader(path: "/tmp") }
        #expect(directory?.errorNumber == EISDIR)
        let closed = #expect(throws: LineReaderError.self) { try LineReader(descriptor: -1).next() }
        #expect(closed?.errorNumber == EBADF && closed?.operation == .read)
    }
}
