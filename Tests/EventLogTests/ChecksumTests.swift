import CPlatform
import Seeded
import Testing

@testable import EventLog

@Suite struct ChecksumTests {
    private func both(_ bytes: [UInt8], from crc: UInt32 = 0) -> [UInt32] {
        [cplatform_crc32c(crc, bytes, bytes.count), cplatform_crc32c_portable(crc, bytes, bytes.count)]
    }

    /// The check value of the catalogue of parametrised CRC algorithms (CRC-32/ISCSI), and RFC 3720, B.4.
    @Test func publishedValuesAreMet() {
        #expect(both(Array("123456789".utf8)) == [0xE306_9283, 0xE306_9283])
        #expect(both([UInt8](repeating: 0, count: 32)) == [0x8A91_36AA, 0x8A91_36AA])
        #expect(both([UInt8](repeating: 0xFF, count: 32)) == [0x62A8_AB43, 0x62A8_AB43])
        #expect(both([UInt8](0..<32)) == [0x46DD_794E, 0x46DD_794E])
        #expect(both([]) == [0, 0])
    }

    @Test func bothPathsAgreeAtEveryLengthAndGoOnWhereTheyStopped() {
        var generator = SeededGenerator(seed: 11)
        let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
        for length in 0...bytes.count {
            let part = Array(bytes[..<length])
            let answers = both(part)
            #expect(answers[0] == answers[1])
            let cut = length / 3
            let first = both(Array(part[..<cut]))[0]
            #expect(both(Array(part[cut...]), from: first) == answers)
        }
    }

    @Test func bothPathsAgreeOverLongStretchesWhereverTheyLie() {
        var generator = SeededGenerator(seed: 12)
        let bytes = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        for _ in 0..<400 {
            let start = Int.random(in: 0..<64, using: &generator)
            let length = Int.random(in: 0...50_000, using: &generator)
            let crc = UInt32.random(in: .min ... .max, using: &generator)
            let answers = both(Array(bytes[start..<start + length]), from: crc)
            #expect(answers[0] == answers[1], "\(length) bytes")
        }
    }

    @Test func aRecordOfAnotherDeskOrPlaceDoesNotFit() throws {
        let bytes = GoldenTests.segment()
        let record = Array(bytes[SegmentHeader.length...])
        let position = RecordPosition(segment: 3, offset: UInt32(SegmentHeader.length))
        record.withUnsafeBytes { record in
            #expect(RecordHeader(record, at: position, seed: GoldenTests.seed) != nil)
            let elsewhere = RecordPosition(segment: 3, offset: position.offset + 8)
            #expect(RecordHeader(record, at: elsewhere, seed: GoldenTests.seed) == nil)
            let otherSegment = RecordPosition(segment: 4, offset: position.offset)
            #expect(RecordHeader(record, at: otherSegment, seed: GoldenTests.seed) == nil)
            let otherDesk = RecordSeed(DeskUUID(high: 1, low: 2))
            #expect(RecordHeader(record, at: position, seed: otherDesk) == nil)
        }
    }
}
