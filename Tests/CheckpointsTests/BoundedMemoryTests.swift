import Foundation
import Seeded
import Testing

@testable import Checkpoints

@Suite("Building a checkpoint")
struct BoundedMemoryTests {
    @Test("holds no section and no run that was put aside in memory")
    func bounded() throws {
        let temporary = TemporaryStore()
        let before = try anonymousMemory()
        var most = before
        var random = SeededGenerator(seed: 7)
        let checkpoint = try temporary.make { builder in
            builder.sortedLength = 1 << 20
            let keyed = try builder.keyedWriter("values", version: 1)
            let value = [UInt8](repeating: 5, count: 4096)
            for key in 0..<30_000 as Range<UInt64> { try keyed.append(key, value) }
            most = max(most, try anonymousMemory())
            try keyed.finish()
            let hash = try builder.hashWriter(
                "hashes", version: 1, form: HashForm(width: .full, layering: .union))
            for value in 0..<1_000_000 as Range<UInt64> {
                try hash.add(Hash128(high: random.next(), low: random.next()), value)
            }
            most = max(most, try anonymousMemory())
            try hash.finish()
            most = max(most, try anonymousMemory())
        }
        #expect(checkpoint.byteCount > 130 << 20)
        // Other tests run in this process too, and need far less than this all together.
        #expect(most - before < 80 << 20)
    }

    /// Bytes of this process that are no file's.
    private func anonymousMemory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") })
        return try #require(Int(line.filter(\.isNumber))) << 10
    }
}
