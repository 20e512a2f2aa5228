import Seeded
import Testing

@testable import EventLog

/// Whatever happens to the bytes: what is read is what was written, and what is lost is named.
@Suite struct DamageTests {
    private static let system = {
        let system = FaultySystem()
        system.set { $0.skipsSyncs = true }
        return system
    }()
    private static let options = LogOptions(system: system, firstSegment: 2048, largestSegment: 2048)
    private static let oneSegment = LogOptions(system: system, firstSegment: 8192, largestSegment: 8192)

    /// Thirty events of different lengths, alone and in batches, over several segments when `options` are small.
    private func sample(_ options: LogOptions) throws -> (desk: TemporaryDesk, written: [Kept]) {
        let desk = try TemporaryDesk(inMemory: true)
        let log = try desk.create(options)
        for number in 1...20 {
            let drafts = (0...(number % 3)).map { RecordDraft(kind: UInt16(number), payload: payload(number * 7 + $0)) }
            try log.append(drafts)
        }
        log.close()
        return (desk, try log.all())
    }

    private func payload(_ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
    }

    /// What a fresh opening makes of the desk.
    private enum Reading {
        case refused(EventLogError)
        case read([Kept], damage: [Damage], recovered: Int, isOK: Bool)
    }

    private func reading(_ desk: TemporaryDesk) throws -> Reading {
        do throws(EventLogError) {
            let log = try FileEventLog.open(at: desk.path, options: Self.options)
            var kept: [Kept] = []
            let summary = try log.read(after: 0, through: .durable) { record in
                kept.append(Kept(record.sequence, record.kind, record.copyPayload()))
                return true
            }
            var damage = summary.damage
            if case .damage(let found) = log.readOnlyReason { damage.append(found) }
            return .read(kept, damage: damage, recovered: log.recoveries.count, isOK: try log.verify().isOK)
        } catch {
            return .refused(error)
        }
    }

    /// Every event that is handed out is as it was written; every one that is not is named.
    private func expectHonest(_ reading: Reading, _ written: [Kept], _ what: Comment) {
        guard case .read(let kept, let damage, let recovered, _) = reading else { return }
        var rest = written[...]
        for record in kept {
            while let next = rest.first, next.sequence < record.sequence { rest = rest.dropFirst() }
            #expect(rest.first == record, what)
            rest = rest.dropFirst()
        }
        let seen = Set(kept.map(\.sequence))
        let lost = written.map(\.sequence).filter { !seen.contains($0) }
        for sequence in lost {
            let isNamed = damage.contains { found in
                guard let sequences = found.sequences else { return false }
                return sequences.from <= sequence && sequence <= sequences.to ?? .max
            }
            // Without a later record that vouches for them, the last events look like a batch that was cut off.
            let isTail = recovered > 0 && sequence > kept.last?.sequence ?? 0
            #expect(isNamed || isTail, what)
        }
    }

    @Test func cutAtEveryByte() throws {
        let (desk, written) = try sample(Self.oneSegment)
        let name = "log/00000001.segment"
        let end = Int(try desk.tail().position.offset)
        try desk.forget()
        let whole = try desk.bytes(name)
        for length in 0..<end {
            try desk.make(name, Array(whole[..<length]))
            let reading = try reading(desk)
            expectHonest(reading, written, "cut to \(length) bytes")
            guard case .read(let kept, let damage, _, let isOK) = reading else { continue }
            #expect(kept == Array(written.prefix(kept.count)), "cut to \(length) bytes")
            #expect(!damage.isEmpty && !isOK, "cut to \(length) bytes")
        }
    }

    @Test func zeroedFromEveryByteOn() throws {
        let (desk, written) = try sample(Self.oneSegment)
        let name = "log/00000001.segment"
        let end = Int(try desk.tail().position.offset)
        try desk.forget()
        let whole = try desk.bytes(name)
        for length in SegmentHeader.length..<end {
            let zeros = [UInt8](repeating: 0, count: whole.count - length)
            try desk.make(name, whole[..<length] + zeros)
            try? desk.forget()
            guard case .read(let kept, _, _, let isOK) = try reading(desk) else {
                Issue.record("refused when zeroed from \(length) on")
                continue
            }
            #expect(kept == Array(written.prefix(kept.count)), "zeroed from \(length) on")
            #expect(isOK, "zeroed from \(length) on")
            #expect(length < end - RecordHeader.length || kept.count == written.count)
        }
    }

    @Test func bitsFlippedAnywhere() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("DamageTests.bitsFlippedAnywhere: seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        let (original, written) = try sample(Self.options)
        let names = try original.names("log").map { "log/" + $0 }.filter { !$0.contains("next") }
        let contents = try names.map { try original.bytes($0) }
        for round in 0..<600 {
            let file = Int.random(in: 0..<names.count, using: &generator)
            let offset = Int.random(in: 0..<contents[file].count, using: &generator)
            let bit = UInt8.random(in: 0..<8, using: &generator)
            let isRestarted = Bool.random(using: &generator)
            for (name, bytes) in zip(names, contents) { try original.make(name, bytes) }
            try original.flip(names[file], at: offset, bit: bit)
            if isRestarted { try original.forget() }
            let what = Comment(
                "seed \(seed), round \(round): bit \(bit) of \(names[file]) at \(offset), \(isRestarted)")
            expectHonest(try reading(original), written, what)
        }
    }

    @Test func sectorsZeroedAndSwapped() throws {
        let (original, written) = try sample(Self.options)
        let names = try original.names("log").filter { $0.hasSuffix(".segment") }.map { "log/" + $0 }
        for name in names {
            let bytes = try original.bytes(name)
            for sector in stride(from: 0, to: bytes.count, by: 512) {
                var zeroed = bytes
                zeroed.replaceSubrange(sector..<(sector + 512), with: [UInt8](repeating: 0, count: 512))
                var swapped = bytes
                let other = (sector + 512) % bytes.count
                swapped.replaceSubrange(sector..<(sector + 512), with: bytes[other..<(other + 512)])
                swapped.replaceSubrange(other..<(other + 512), with: bytes[sector..<(sector + 512)])
                for (what, changed) in [("zeroed", zeroed), ("swapped", swapped)] {
                    try original.make(name, changed)
                    try? original.forget()
                    expectHonest(try reading(original), written, "\(name), sector at \(sector) \(what)")
                    try original.make(name, bytes)
                    try clearQuarantine(original)
                }
            }
        }
    }

    private func clearQuarantine(_ desk: TemporaryDesk) throws {
        for name in try desk.names("quarantine") { try desk.remove("quarantine/" + name) }
    }
}
