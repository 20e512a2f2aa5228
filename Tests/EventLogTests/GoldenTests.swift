import Foundation
import Testing

@testable import EventLog

/// The bytes of format 1. A change that these tests notice makes desks unreadable: it needs a new format version.
@Suite struct GoldenTests {
    static let uuid = DeskUUID(high: 0x0102_0304_0506_0708, low: 0x1112_1314_1516_1718)
    static let seed = RecordSeed(uuid)
    static let stamp = BatchEncoder.Stamp(durableBefore: 2, time: 1_700_000_000_123_456, writer: 0xFEED_FACE_CAFE_BEEF)

    static let segmentHeader = SegmentHeader(
        compatibleFlags: 5, uuid: uuid, number: 3, generation: 2, capacity: 1024, firstSequence: 3,
        time: 1_700_000_000_000_000, writer: 77,
        previous: .init(firstSequence: 1, count: 2, lastSequence: 2, end: 248))
    static let drafts = [
        RecordDraft(kind: 0x0102, payload: Array("caf\u{E9} au lait".utf8)),
        RecordDraft(kind: 0xFFFF, flags: .ignorable, payload: []),
    ]
    static let manifest = Manifest(
        compatibleFlags: 5, uuid: uuid, generation: 9, erasureGeneration: 4,
        entries: [
            .init(
                number: 2, generation: 0, capacity: 1024, firstSequence: 1, count: 2, lastSequence: 2, end: 248),
            .init(number: 3, generation: 2, capacity: 1024, firstSequence: 3),
        ])
    static let identity = FileIdentity(device: 0x21, inode: 0x4455_6677)
    static let boot = [UInt8](0xA0...0xAF)

    /// A segment with a batch of two records and a mark.
    static func segment() -> [UInt8] {
        let start = RecordPosition(segment: 3, offset: UInt32(SegmentHeader.length))
        let batch = BatchEncoder.bytes(of: drafts, at: start, first: 3, stamp: stamp, seed: seed)
        let behind = RecordPosition(segment: 3, offset: start.offset + UInt32(batch.count))
        var markStamp = stamp
        markStamp.durableBefore = 4
        let mark = BatchEncoder.mark(at: behind, sequence: 4, stamp: markStamp, seed: seed)
        return segmentHeader.encoded() + batch + mark
    }

    @Test func segmentsAreWrittenAsEver() throws {
        try expectGolden("segment-1", Self.segment())
    }

    @Test func manifestsAreWrittenAsEver() throws {
        try expectGolden("manifest-1", Self.manifest.encoded())
    }

    @Test func controlPagesBeginAsEver() throws {
        let page = ControlLayout.page(uuid: Self.uuid, boot: Self.boot, identity: Self.identity)
        #expect(page.count == 4096)
        try expectGolden("control-4", Array(page[..<ControlLayout.headerLength]))
    }

    @Test func theGoldenSegmentIsRead() throws {
        let bytes = try golden("segment-1")
        #expect(try SegmentHeader.decode(bytes, file: "golden") == Self.segmentHeader)
        var offset = SegmentHeader.length
        var headers: [RecordHeader] = []
        try bytes.withUnsafeBytes { bytes in
            while offset < bytes.count {
                let position = RecordPosition(segment: 3, offset: UInt32(offset))
                let record = UnsafeRawBufferPointer(rebasing: bytes[offset...])
                let header = try #require(RecordHeader(record, at: position, seed: Self.seed))
                let payload = record[RecordHeader.length..<(RecordHeader.length + Int(header.payloadLength))]
                #expect(
                    Self.seed.checksum(of: UnsafeRawBufferPointer(rebasing: payload), at: position)
                        == header.payloadChecksum)
                if headers.isEmpty { #expect(Array(payload) == Self.drafts[0].payload) }
                headers.append(header)
                offset += header.recordLength
            }
        }
        #expect(headers.map(\.sequence) == [3, 4, 4])
        #expect(headers.map(\.kind) == [0x0102, 0xFFFF, 0])
        #expect(headers.map(\.flags) == [[], [.ignorable, .lastInBatch], [.mark, .ignorable, .lastInBatch]])
        #expect(headers.map(\.durableBefore) == [2, 2, 4])
        #expect(headers.allSatisfy { $0.time == Self.stamp.time && $0.writer == Self.stamp.writer })
    }

    @Test func theGoldenManifestIsRead() throws {
        #expect(try Manifest.decode(golden("manifest-1"), name: "golden") == Self.manifest)
    }

    @Test func theGoldenControlPageIsOwn() throws {
        let page = try golden("control-4") + [UInt8](repeating: 0, count: 4096 - ControlLayout.headerLength)
        #expect(ControlLayout.isOwn(page, uuid: Self.uuid, boot: Self.boot, identity: Self.identity))
        var other = Self.identity
        other.inode += 1
        #expect(!ControlLayout.isOwn(page, uuid: Self.uuid, boot: Self.boot, identity: other))
        let restarted = Self.boot.map { $0 ^ 1 }
        #expect(!ControlLayout.isOwn(page, uuid: Self.uuid, boot: restarted, identity: Self.identity))
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private func golden(_ name: String) throws -> [UInt8] {
        let text = try String(contentsOf: Self.folder.appending(path: name + ".hex"), encoding: .utf8)
        return try #require(Hexadecimal.bytes(of: String(text.filter { !$0.isWhitespace })))
    }

    /// With USUAL_WRITE_GOLDEN set, writes the files that are missing, never one that is there.
    private func expectGolden(_ name: String, _ bytes: [UInt8]) throws {
        let file = Self.folder.appending(path: name + ".hex")
        if ProcessInfo.processInfo.environment["USUAL_WRITE_GOLDEN"] != nil,
            !FileManager.default.fileExists(atPath: file.path)
        {
            let lines = stride(from: 0, to: bytes.count, by: 16).map {
                Hexadecimal.text(of: Array(bytes[$0..<min($0 + 16, bytes.count)]))
            }
            try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try golden(name) == bytes)
    }
}
