import Foundation
import Seeded
import Testing

@testable import EventLog

/// Whatever happens to the bytes of a log of three hundred events: no event is altered, and what is lost is named. Here a
/// sample, in `make soak` all of it.
@Suite struct EveryDamageTests {
    @Test func aSampleOfAllDamage() throws {
        let desk = try DamagedDesk()
        #expect(desk.written.count == 300)
        #expect(desk.names.count > 6)
        let seed = SeededGenerator.drawnSeed
        print("EveryDamageTests: seed \(seed)")
        var dice = SeededGenerator(seed: seed)
        let harms = desk.all
        for _ in 0..<(300 * Sample.scale) {
            let harm = dice.one(of: harms)
            #expect(desk.fault(of: harm) == nil, "\(harm)")
            #expect(desk.faultAfterRepair(of: harm) == nil, "\(harm), repaired")
        }
        for file in desk.names.indices {
            for harm in [DamagedDesk.Harm.gone(file: file), .rubbish(file: file, seed: seed)] + desk.growths(of: file) {
                #expect(desk.fault(of: harm) == nil, "\(harm)")
                #expect(desk.faultAfterRepair(of: harm) == nil, "\(harm), repaired")
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
            #expect(desk.faultAfterRepair(of: harm) == nil, "\(harm), repaired")
        }
    }

    /// The last batch and the mark behind it are overwritten: nothing vouches for them, and they are told of all the same.
    @Test func theEndIsOverwritten() throws {
        let desk = try DamagedDesk()
        let active = desk.names.count - 2
        for sector in 0..<8 {
            let harm = DamagedDesk.Harm.swapped(file: 1, sector: 3, with: active, otherSector: sector)
            #expect(desk.fault(of: harm) == nil, "\(harm)")
            #expect(desk.faultAfterRepair(of: harm) == nil, "\(harm), repaired")
        }
    }

    /// A crash or a kill at every call that a repair makes: the next one comes to the same end.
    @Test(arguments: [true, false]) func aRepairThatIsCutOff(isCrash: Bool) throws {
        let desk = try DamagedDesk()
        let middle = desk.names.count / 2
        let manifest = desk.names.count - 1
        let harms: [DamagedDesk.Harm] = [
            .zeroed(file: middle, sector: 3), .gone(file: middle), .cut(file: manifest - 1, to: 1000),
            .swapped(file: 1, sector: 0, with: manifest, otherSector: 0), .rubbish(file: manifest - 1, seed: 1),
        ]
        let stacks = StackPool()
        // Every so many calls here, in `make soak` every one.
        let stride = Soak.minutes == nil ? 23 : 1
        for harm in harms {
            let lost = desk.lost(by: harm)
            var call = Int.random(in: 1...stride)
            while true {
                let machine = desk.machine(after: harm, seed: UInt64(call), stacks)
                let target = machine.calls + call
                if isCrash { machine.crashesAt = target } else { machine.killsAt = target }
                machine.start { system in
                    _ = try? FileEventLog.repair(at: Clerk.desk, options: LogOptions(system: system))
                }
                let isCut = machine.run() || machine.kills > 0
                (machine.crashesAt, machine.killsAt) = (nil, nil)
                let fault = desk.faultAfterRepair(on: machine, losing: lost)
                #expect(fault == nil, "\(harm), \(isCrash ? "crash" : "kill") at call \(call)")
                if !isCut { break }
                call += stride
            }
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
                        // Of the bits of a byte one is enough: repair sees only that a checksum fails.
                        if case .flipped(_, let bit) = harm, !bit.isMultiple(of: 8) { continue }
                        #expect(desk.faultAfterRepair(of: harm) == nil, "\(harm), repaired")
                    }
                }
            }
        }
        print("EveryDamageSoakTests: \(harms.count) damages")
    }
}
