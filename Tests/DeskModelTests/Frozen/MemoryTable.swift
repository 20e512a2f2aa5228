import Synchronization

@testable import DeskModel

/// A frozen table in memory.
final class MemoryTable: FrozenTable {
    let things: [UInt64: [UInt8]]
    private let damage = Atomic<Bool>(false)

    init(_ things: [UInt64: [UInt8]]) { self.things = things }

    var count: Int { things.count }
    var isDamaged: Bool { damage.load(ordering: .relaxed) }
    func contains(_ number: UInt64) -> Bool { things[number] != nil }
    func reportDamage() { damage.store(true, ordering: .relaxed) }

    func read(_ number: UInt64, _ body: (UnsafeRawBufferPointer) -> Void) {
        things[number]?.withUnsafeBytes(body)
    }

    func forEach(_ body: (UInt64, UnsafeRawBufferPointer) -> Void) {
        for number in things.keys.sorted() { read(number) { body(number, $0) } }
    }
}

extension DeskState {
    /// The state with every table frozen as it is now; `below` is what each stood on before, and stands on afterwards.
    mutating func freeze(_ below: inout [FrozenKind: MemoryTable]) {
        for kind in FrozenKind.allCases {
            var things = below[kind]?.things ?? [:]
            forEachChanged(in: kind) { things[$0] = $1 }
            let table = MemoryTable(things)
            below[kind] = table
            stand(kind, on: table)
        }
    }
}
