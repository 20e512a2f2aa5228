import Glibc

/// How far the words of somebody's name, typed letter for letter, tell who is meant, whatever else was typed.
///
/// A word that `n` of `N` customers have is worth `log2(N / n)` bits, and the words of a name what they are worth together;
/// `log2(N)` bits are what tells one customer from all others. Words of names come together more often than by chance, so
/// that somewhat more than these are asked for, and somewhat less says something, too (see `MatchScore`).
struct NameSpecificity: Sendable {
    /// By set of query words, a bit each.
    private let shares: [Float]

    /// Nil where fewer than three words were typed: what is told by a name's two words needs none that is wrong.
    /// `owners` are the customers who have each word, just as it was typed; none of a word that does not count. O(2^words).
    init?(owners: [Int], of customers: Int) {
        guard owners.count > 2 else { return nil }
        let needed = log2(Double(max(2, customers)))
        let bits = owners.map { owners in owners > 0 ? log2(Double(max(owners, customers)) / Double(owners)) : 0 }
        shares = (0..<1 << owners.count).map { set in
            guard bits.indices.count(where: { set >> $0 & 1 == 1 && bits[$0] > 0 }) >= Self.fewest else { return 0 }
            let sum = bits.indices.reduce(0.0) { $0 + (set >> $1 & 1 == 1 ? bits[$1] : 0) }
            return MatchScore.pinned(by: sum / needed)
        }
    }

    /// Words of a name that must have been typed letter for letter.
    private static let fewest = 2

    /// The part of a wrong word's worth that a name with these words makes up for, 0…1; the set has a bit for each query word.
    @inline(__always)
    subscript(words: UInt8) -> Float { shares[Int(words)] }
}
