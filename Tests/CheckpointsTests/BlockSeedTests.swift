import Testing

@testable import Checkpoints

@Suite("A block's checksum")
struct BlockSeedTests {
    @Test("is another for another desk, format, erasure, table, version, file, place and content")
    func differs() {
        func checksum(
            desk: String = "0011", format: UInt32 = 1, erasures: UInt64 = 2, table: String = "a", version: UInt32 = 3,
            file: UInt64 = 4, number: UInt64 = 5, bytes: [UInt8] = [1, 2, 3]
        ) -> UInt32 {
            let identity = CheckpointIdentity(desk: desk, format: format, erasureGeneration: erasures)
            let seed = BlockSeed(identity, table: table, version: version, fileNumber: file)
            return bytes.withUnsafeBytes { seed.checksum(of: $0, number: number) }
        }
        let different = [
            checksum(), checksum(desk: "0012"), checksum(desk: "001"), checksum(format: 2), checksum(erasures: 3),
            checksum(table: "b"), checksum(table: "ab"), checksum(version: 4), checksum(file: 5),
            checksum(file: 1 << 63), checksum(number: 6), checksum(number: .max), checksum(bytes: [1, 2, 2]),
            checksum(bytes: [1, 2]), checksum(bytes: []),
        ]
        #expect(Set(different).count == different.count)
        #expect(checksum() == different[0])
    }
}
