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
/// What ends in a full stop is the beginning of a name and no spelling of it (`dž.` for `g.`). Nothing else is left out: not
/// what is hard (Wein, Vane), nor what is no pair (Matsudaira and Yorimichi, a family's name and a given one).
struct SpellingPairs {
    private var scripts: [Pair: Set<String>] = [:]
    private var ofSeveral: Set<Pair> = []

    private struct Pair: Hashable, Comparable {
        let one: String
        let other: String

        static func < (left: Pair, right: Pair) -> Bool { (left.one, left.other) < (right.one, right.other) }
    }

    /// Takes in what a script writes alike, each name with the people who are called so.
    mutating func add(_ names: [(name: String, people: Int)], in script: String) {
        let names = names.filter { !$0.name.hasSuffix(".") }
        for (place, one) in names.enumerated() {
            for other in names[..<place] where Folding.fold(one.name) != Folding.fold(other.name) {
                let pair = Pair(one: min(one.name, other.name), other: max(one.name, other.name))
                scripts[pair, default: []].insert(script)
                if script == "russian", min(one.people, other.people) > 1 { ofSeveral.insert(pair) }
            }
        }
    }

    /// The pairs that the rule takes, in order.
    var chosen: [(String, String)] {
        scripts.filter { $0.value.count > 1 || ofSeveral.contains($0.key) }.keys.sorted().map { ($0.one, $0.other) }
    }
}
