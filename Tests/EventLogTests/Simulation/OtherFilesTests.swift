import Foundation
import Seeded
import Testing

@testable import EventLog

/// Damage to the files of a desk in which no event stands: the shared page, the segment prepared ahead, an attachment.
/// Events are as they were, whatever becomes of those, and the log goes on.
///
/// While the machine is up the page is memory that processes share, and no file to be damaged a bit at a time: it is gone,
/// or not the log's. Once the machine was started anew, nothing that stands in it counts.
@Suite struct OtherFilesTests {
    private static let control = "log/control"
    private static let prepared = "log/next.prepared"
    /// All of it where the tests are built for release, every so many bits where not.
    private static let step = Sample.scale == 1 ? 41 : 1

    @Test(arguments: [false, true]) func thePageIsGoneOrAnything(isStartedAnew: Bool) throws {
        let desk = try DamagedDesk()
        let page = try #require(desk.others[Self.control])
        expectWhole(desk, nil, Self.control, isStartedAnew)
        for bytes in Self.rubbish(page.count) { expectWhole(desk, bytes, Self.control, isStartedAnew) }
        for length in stride(from: 0, to: page.count, by: 61 * Self.step) {
            expectWhole(desk, Array(page.prefix(length)), Self.control, isStartedAnew)
        }
    }

    @Test func aPageOfBeforeTheMachineWasStartedSaysNothing() throws {
        let desk = try DamagedDesk()
        let page = try #require(desk.others[Self.control])
        // What it holds stands in its first 512 bytes; of the rest every so many bits.
        for bit in Array(stride(from: 0, to: 4096, by: Self.step))
            + Array(stride(from: 4096, to: page.count * 8, by: 997 * Self.step))
        {
            var bytes = page
            bytes[bit / 8] ^= 1 << (bit % 8)
            expectWhole(desk, bytes, Self.control, true)
        }
    }

    @Test func aSegmentThatIsPreparedIsGoneOrAnything() throws {
        let desk = try DamagedDesk()
        let zeros = try #require(desk.others[Self.prepared])
        // As long as the next segment: it is taken.
        #expect(desk.contents.dropLast().allSatisfy { $0.count == zeros.count })
        expectWhole(desk, nil, Self.prepared, false)
        for bytes in Self.rubbish(zeros.count) + [zeros, Array(zeros.dropLast()), zeros + [0]] {
            expectWhole(desk, bytes, Self.prepared, false)
        }
        // Another segment of this very desk, with events that were acknowledged there.
        for segment in desk.contents.dropLast() { expectWhole(desk, segment, Self.prepared, false) }
        for offset in stride(from: 0, to: zeros.count, by: 53 * Self.step) {
            var bytes = zeros
            bytes[offset] = 0xA5
            expectWhole(desk, bytes, Self.prepared, false)
        }
    }

    @Test func anAttachmentIsGoneOrAnything() throws {
        let desk = try DamagedDesk()
        let (path, content) = try #require(desk.others.first { $0.key.hasPrefix("attachments/") })
        var harmed: [[UInt8]?] = [nil] + Self.rubbish(content.count)
        harmed += (0..<content.count).map { Array(content.prefix($0)) }
        for bit in stride(from: 0, to: content.count * 8, by: Self.step) {
            var bytes = content
            bytes[bit / 8] ^= 1 << (bit % 8)
            harmed.append(bytes)
        }
        for bytes in harmed { expectWhole(desk, bytes, path, false, isAttachmentHarmed: true) }
    }

    private static func rubbish(_ count: Int) -> [[UInt8]] {
        (UInt64(1)...8).map { seed in
            var dice = SeededGenerator(seed: seed)
            return (0..<count).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
        }
    }

    private func expectWhole(
        _ desk: DamagedDesk, _ bytes: [UInt8]?, _ path: String, _ isStartedAnew: Bool, isAttachmentHarmed: Bool = false,
        location: SourceLocation = #_sourceLocation
    ) {
        let machine = desk.machine(with: bytes, for: path, isStartedAnew: isStartedAnew)
        let fault = desk.faultOfWhole(on: machine, isAttachmentHarmed: isAttachmentHarmed)
        #expect(fault == nil, "\(path) of \(bytes?.count ?? -1) bytes", sourceLocation: location)
    }
}
