/// The older part of a table, frozen: bytes by number, which many processes share and nobody changes.
///
/// Reading is total. Where the bytes behind it turn out not to hold, a table answers as if it had nothing, and
/// remembers it; whoever asked looks at `isDamaged` before believing the answer, and starts over without the table.
public protocol FrozenTable: Sendable {
    /// Whether it holds the thing with a number.
    func contains(_ number: UInt64) -> Bool
    /// Hands the bytes of a thing over, where it holds it; they are only there during the call.
    func read(_ number: UInt64, _ body: (UnsafeRawBufferPointer) -> Void)
    /// Hands over all it holds, in order of number.
    func forEach(_ body: (UInt64, UnsafeRawBufferPointer) -> Void)
    /// Takes note that the bytes of a thing are none that were ever written.
    func reportDamage()
    /// Whether anything that was asked of it did not hold.
    var isDamaged: Bool { get }
}

extension FrozenTable {
    /// The thing with a number as it was frozen, or nil where the table has none.
    func thaw<Subject: Frozen>(_ number: UInt64, as _: Subject.Type) -> Subject? {
        var thawed: Subject?
        read(number) { thawed = Subject.thaw(number, $0) }
        if thawed == nil, contains(number) { reportDamage() }
        return thawed
    }

    /// Hands over all things as they were frozen, in order of number.
    func forEachThawed<Subject: Frozen>(_ body: (UInt64, Subject) -> Void) {
        forEach { number, bytes in
            guard let subject = Subject.thaw(number, bytes) else {
                reportDamage()
                return
            }
            body(number, subject)
        }
    }
}
