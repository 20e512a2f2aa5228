import ArgumentParser
import TextAnalysis

/// Pairs of Latin spellings of one name, as several tongues write it: Ludvík and Ludwik, Thorpe and Torp.
///
/// The names of Wikidata's people in other scripts show them, by one rule, whatever any lookup makes of them: two
/// spellings are a pair that are not the same without accents, and that
///
/// - Russian writes alike, each of at least two people: of the six scripts at hand it alone has all vowels and tells l from
///   r, b from v and f from p, and what is told of one person only is often somebody else's name; or
/// - at least two scripts write alike. One alone makes one of many names that are not: Arabic and Hebrew leave vowels out,
///   Japanese, Korean and Chinese do not tell Hall from Hole.
///
/// What ends in a full stop is the beginning of a name and no spelling of it (`dž.` for `g.`), and four names are another word's
/// (`misaligned`). Nothing else is left out, not what is hard (Wein, Vane).
struct SpellingPairs {
    /// Given names of which the list says that Russian writes a family's name: of people of the houses of Matsudaira (мацудаира) and
    /// Hōjō (ходзё), whose family names stand in front in Russian and last in Latin letters, the words were put side by side in the
    /// wrong order. No spelling is shown by them, and nobody can find Noritsune by Matsudaira.
    private static let misaligned: Set = ["noritsune", "yorimichi", "ujitaka", "kanejumaru"]

    private var scripts: [Pair: Set<String>] = [:]
    private var ofSeveral: Set<Pair> = []

    private struct Pair: Hashable, Comparable {
        let one: String
        let other: String

        static func < (left: Pair, right: Pair) -> Bool { (left.one, left.other) < (right.one, right.other) }
    }

    /// Takes in what a script writes alike, each name with the people who are called so.
    mutating func add(_ names: [(name: String, people: Int)], in script: String) {
        let names = names.filter { !$0.name.hasSuffix(".") && !Self.misaligned.contains($0.name) }
        for (place, one) in names.enumerated() {
            for other in names[..<place] where Folding.fold(one.name) != Folding.fold(other.name) {
                let pair = Pair(one: min(one.name, other.name), other: max(one.name, other.name))
                scripts[pair, default: []].insert(script)
                if script == "russian", min(one.people, other.people) > 1 { ofSeveral.insert(pair) }
            }
        }
    }

    /// The pairs that the rule takes, in order; of one half, where it is given.
    func chosen(_ half: Half? = nil) -> [(String, String)] {
        scripts.filter { $0.value.count > 1 || ofSeveral.contains($0.key) }.keys
            .filter { half == nil || half == Half($0.one, $0.other) }
            .sorted().map { ($0.one, $0.other) }
    }

    /// By spelling, the others that Russian writes alike, of however many people, or that two scripts do: whoever has one of them
    /// is called what was typed as much as who was meant, as Anatoliy is where Anatolij is asked for as Anatolii. That one
    /// person's name stands beside another's is no reason to ask for it, but it is none to call it wrong either.
    var alike: [String: [String]] {
        var alike: [String: [String]] = [:]
        for (pair, scripts) in scripts where scripts.count > 1 || scripts.contains("russian") {
            alike[pair.one, default: []].append(pair.other)
            alike[pair.other, default: []].append(pair.one)
        }
        return alike
    }

    /// A half of the pairs: what is missed of one may be looked at, the other tells whether a change holds for names that
    /// were not.
    enum Half: String, CaseIterable, ExpressibleByArgument {
        case looked, judged

        /// The half that a pair is of, as a bit of its FNV-1a says.
        fileprivate init(_ one: String, _ other: String) {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in "\(one) \(other)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            // The lowest bit of an FNV is only the parity of the bytes.
            self = hash >> 33 & 1 == 0 ? .looked : .judged
        }

        static var list: String { allCases.map(\.rawValue).joined(separator: " or ") }
    }
}
