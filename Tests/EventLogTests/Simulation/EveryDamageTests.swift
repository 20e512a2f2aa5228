import Foundation
import Testing

/// Whatever happens to the bytes of a log of three hundred events: no event is altered, and what is lost is named. Here a
/// sample, in `make soak` all of it.
@Suite struct EveryDamageTests {
    @Test func aSampleOfAllDamage() throws {
        let desk = try DamagedDesk()
        #expect(desk.written.count == 300)
        #expect(desk.names.count > 6)
        let seed = ProcessInfo.processInfo.environment["USUAL_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...999_999)
        print("EveryDamageTests: seed \(seed)")
        var dice = SeededGenerator(seed: seed)
        let harms = desk.all
        for _ in 0..<300 {
            let harm = dice.one(of: harms)
            #expect(desk.fault(of: harm) == nil, "\(harm)")
        }
        for file in desk.names.indices {
            for harm in [DamagedDesk.Harm.gone(file: file), .rubbish(file: file, seed: seed)] {
                #expect(desk.fault(of: harm) == nil, "\(harm)")
            }
        }
    }

    /// The manifest is made out from the headers, and may not be when one of them is gone too.
    @Test func aManifestAndAHeader() throws {
        let desk = try DamagedDesk()
        let manifest = desk.names.count - 1
        #expect(desk.names[manifest] == "manifest")
        for segment in 0..<manifest {
            let harm = DamagedDesk.Harm.swapped(file: segment, sector: 0, with: manifest, otherSector: 0)
            #expect(desk.fault(of: harm) == nil, "\(harm)")
        }
    }
}

@Suite(.enabled(if: Soak.minutes != nil, "only in `make soak`"))
struct EveryDamageSoakTests {
    @Test func allDamage() async throws {
        let desk = try DamagedDesk()
        let harms = desk.all
        let lanes = ProcessInfo.processInfo.activeProcessorCount
        await withTaskGroup(of: Void.self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    for index in stride(from: lane, to: harms.count, by: lanes) {
                        let harm = harms[index]
                        #expect(desk.fault(of: harm) == nil, "\(harm)")
                    }
                }
            }
        }
        print("EveryDamageSoakTests: \(harms.count) damages")
    }
}
