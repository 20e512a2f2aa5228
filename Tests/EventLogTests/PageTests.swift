import Foundation
import Synchronization
import Testing

@testable import EventLog

/// The shared page, put back from an earlier time or changed: what was acknowledged is written over by nobody.
@Suite struct PageTests {
    private let options = LogOptions(firstSegment: 8192)
    private static let page = "log/control"

    /// How a page of before gets there.
    enum Way: CaseIterable { case writtenInPlace, moved, underTheWriter }

    @Test(arguments: Way.allCases) func aPageOfAnEarlierTimeIsNotBelieved(way: Way) throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create(options)
        try writer.append([1])
        let before = try desk.bytes(Self.page)
        if way == .moved { try desk.move(Self.page, to: Self.page + ".old") }
        let other = try desk.open(.readWrite, options)
        for number in UInt8(2)...4 { try other.append([number]) }
        switch way {
        case .moved:
            try desk.remove(Self.page)
            try desk.move(Self.page + ".old", to: Self.page)
        case .writtenInPlace, .underTheWriter: try desk.put(before, Self.page, at: 0)
        }
        let next = way == .underTheWriter ? other : try desk.open(.readWrite, options)
        try next.append([5])
        try writer.append([6])
        try other.append([7])
        let all = (UInt8(1)...7).map { [$0] }
        #expect(try desk.open(.readWrite, options).all().map(\.payload) == all)
        #expect(try other.all().map(\.payload) == all)
        #expect(try other.verify().isOK)
    }

    /// A page that is put back between a writer's publication and its wait: it sees that nothing can become durable on it.
    @Test(.timeLimit(.minutes(1))) func aPageOfAnEarlierTimeHoldsUpNoWaitingWriter() throws {
        let desk = try TemporaryDesk()
        let system = FaultySystem()
        var options = options
        options.system = system
        let writer = try desk.create(options)
        try writer.append([1])
        let before = try desk.bytes(Self.page)
        for number in UInt8(2)...4 { try writer.append([number]) }
        let wrong = Mutex<(any Error)?>(nil)
        system.set {
            $0.behindUnlock = {
                do { try desk.put(before, Self.page, at: 0) } catch { wrong.withLock { $0 = error } }
            }
        }
        try writer.append([5])
        #expect(wrong.withLock { $0 } == nil)
        #expect(system.plan.withLock { $0.behindUnlock == nil })
        try writer.append([6])
        #expect(try desk.open(.readWrite, options).all().map(\.payload) == (UInt8(1)...6).map { [$0] })
        #expect(try writer.verify().isOK)
    }

    /// What is left of the mark of a program that died in its sync.
    enum Left: CaseIterable { case whole, torn, nothing }

    /// Nobody was told whether it lasts: what is written next stands behind no hole.
    @Test(arguments: Left.allCases) func aMarkWhoseWriterDiedLeavesNoHole(left: Left) throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create(options)
        try writer.append([1])
        var before = try desk.bytes(Self.page)
        let mark = Int(writer.control.published.next.offset)
        writer.close()
        let end = Int(writer.control.published.next.offset)
        #expect(end > mark)
        before.replaceSubrange(ControlLayout.appending..<(ControlLayout.appending + 4), with: [1, 0, 0, 0])
        try desk.put(before, Self.page, at: 0)
        let lost: Range<Int> =
            switch left {
            case .whole: end..<end
            case .torn: (mark + 16)..<end
            case .nothing: mark..<end
            }
        try desk.put([UInt8](repeating: 0, count: lost.count), "log/00000001.segment", at: lost.lowerBound)
        let next = try desk.open(.readWrite, options)
        try next.append([2])
        #expect(try next.all().map(\.payload) == [[1], [2]])
        next.close()
        let verification = try next.verify()
        #expect(verification.isOK)
        #expect(verification.notes.isEmpty)
    }

    /// Bit by bit, but for what programs count and queue with.
    @Test func aChangedWordIsNotBelieved() throws {
        let words =
            [ControlLayout.durable, ControlLayout.turn, ControlLayout.checks, ControlLayout.checks + 8]
            + stride(from: 0, to: 32, by: 8).map { ControlLayout.slots + $0 }
        let step = Soak.minutes == nil ? 29 : 1
        for bit in stride(from: Soak.minutes == nil ? Int.random(in: 0..<step) : 0, to: 64, by: step) {
            for word in words {
                for isOpen in [false, true] { try change(word, bit, isOpen) }
            }
        }
    }

    private func change(_ word: Int, _ bit: Int, _ isOpen: Bool) throws {
        let desk = try TemporaryDesk()
        let writer = try desk.create(options)
        for number in UInt8(1)...3 { try writer.append([number]) }
        let page = try desk.bytes(Self.page)
        try desk.put([page[word + bit / 8] ^ 1 << UInt8(bit % 8)], Self.page, at: word + bit / 8)
        let next = isOpen ? writer : try desk.open(.readWrite, options)
        // A decision that rests on all that is there.
        var folded: [[UInt8]] = []
        try next.commit(
            after: 0, fold: { folded.append([UInt8]($0.payload)) },
            decide: { Decision([RecordDraft(kind: 1, payload: [4])], outcome: ()) })
        #expect(folded == [[1], [2], [3]], "bit \(bit) of the word at \(word)")
        let found = try desk.open(.readWrite, options)
        #expect(try found.all().map(\.payload) == [[1], [2], [3], [4]], "bit \(bit) of the word at \(word)")
        #expect(try found.verify().isOK, "bit \(bit) of the word at \(word)")
    }
}
