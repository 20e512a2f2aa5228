import DeskModel
import Seeded
import Testing

@testable import CustomerIndex

/// Whatever the bytes of a layer are, reading them ends in an answer or in `IndexDamage`: never in a trap, never in a
/// read outside of them.
@Suite struct HostileBytesTests {
    let now = Timestamp(seconds: 1_770_000_000)

    private static let queries = [
        "roohi mula", "anna", "s", "box7@example.com", "707 555 1007", "AC-10007", "1007", "@person", "@exa", "avdb",
        "keller 12 zurich", "иван щербаков", "xqzzy okafro", "vanderberg",
    ]

    private func ask(_ index: CustomerIndex, _ round: Int) throws {
        for offset in 0..<3 { _ = try index.find(Self.queries[(round + 5 * offset) % Self.queries.count], now: now) }
        _ = try index.entry(for: CustomerID(UInt64(round % 20 + 1)))
        if round % 16 == 0 { _ = try index.customers(withIdentity: "box7@example.com") }
        guard round % 8 == 0 else { return }
        var changed = index
        changed.update(Crowd.person(3))
        _ = try changed.frozenChanges()
    }

    private static let layer: [UInt8] = {
        var builder = LayerBuilder(region: "US")
        for number in 1...20 as ClosedRange<UInt64> {
            var crowd = Crowd(seed: number)
            builder.add(crowd.entry(number))
        }
        return builder.finish().bytes
    }()

    /// Counts what came of it, so that a change of the test cannot make it empty of meaning.
    private func read(_ bytes: [UInt8], superseded: [UInt8]? = nil, _ round: Int) -> Bool {
        do throws(IndexDamage) {
            let list = superseded.map { IndexBytes($0) }
            let index = try CustomerIndex(layers: [IndexBytes(bytes)], superseded: list, region: "US")
            do {
                try ask(index, round)
                return true
            } catch {
                #expect(error is IndexDamage)
                return false
            }
        } catch {
            return false
        }
    }

    @Test func bytesThatAreOthers() {
        var random = SeededGenerator(seed: 11)
        var answered = 0
        for round in 0..<1600 {
            var bytes = Self.layer
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                case 1: bytes[place] = 0xFF
                case 2: bytes[place] = 0
                default: bytes[place] = UInt8.random(in: 0...255, using: &random)
                }
            }
            if read(bytes, round) { answered += 1 }
        }
        #expect((1..<1600).contains(answered))
    }

    /// The same of a layer with crowds, which are looked up by queries of words that many have.
    @Test func bytesOfCrowdsThatAreOthers() throws {
        var builder = LayerBuilder(region: "US")
        for number in 1...2_100 as ClosedRange<UInt64> {
            let family = ["Berg", "Blom", "Boye"][Int(number % 3)]
            builder.add(CustomerEntry(id: CustomerID(number), names: ["Anna \(family)\(number % 200)", "B Anna"]))
        }
        let layer = builder.finish().bytes
        let queries = ["anna b", "anna b berg7", "b", "anna ber", "b anna blom"]
        var random = SeededGenerator(seed: 14)
        var answered = 0
        for round in 0..<300 {
            var bytes = layer
            for _ in 0..<Int.random(in: 1...200, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = [0, 0xFF, UInt8.random(in: 0...255, using: &random)][round % 3]
            }
            guard let index = try? CustomerIndex(layers: [IndexBytes(bytes)], superseded: nil, region: "US") else {
                continue
            }
            do throws(IndexDamage) {
                for query in queries { _ = try index.find(query, limit: 20, now: now) }
                answered += 1
            } catch {
                continue
            }
        }
        #expect((1..<300).contains(answered))
    }

    @Test func integersThatAreExtremes() {
        var random = SeededGenerator(seed: 12)
        for round in 0..<800 {
            var bytes = Self.layer
            for _ in 0..<3 {
                let place = Int.random(in: 0..<bytes.count / 4, using: &random) * 4
                let extremes: [UInt32] = [0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, UInt32(bytes.count)]
                let value = extremes[Int.random(in: 0..<extremes.count, using: &random)]
                for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> UInt32(8 * byte)) }
            }
            _ = read(bytes, round)
        }
    }

    @Test func everyByteOfTheHeader() {
        for place in 0..<LayerLayout.headerLength {
            for value in [1, 0xFF] as [UInt8] {
                var bytes = Self.layer
                bytes[place] = value
                _ = read(bytes, place)
            }
        }
    }

    @Test func layersThatAreCutShort() {
        for length in stride(from: 0, to: Self.layer.count, by: 131) {
            #expect(!read(Array(Self.layer[..<length]), length))
        }
    }

    @Test func listsOfSupersededThatAreOthers() throws {
        var index = try CustomerIndex(layers: [IndexBytes(Self.layer)], superseded: nil, region: "US")
        for id in [3, 11, 20] as [UInt64] { index.remove(CustomerID(id)) }
        let list = try index.frozenChanges().superseded
        #expect(read(Self.layer, superseded: list, 0))
        var random = SeededGenerator(seed: 13)
        for round in 0..<500 {
            var bytes = list
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            _ = read(Self.layer, superseded: bytes, round)
        }
    }
}
