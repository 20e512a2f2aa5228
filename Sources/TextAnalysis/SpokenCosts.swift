/// What it costs that one sound is another, or is not there (see `SpokenWord`): 64 columns a sign, the first for none.
enum SpokenCosts {
    // Set by hand, then changed one at a time as long as the names that Russian writes alike (Wikidata) were found more
    // often, those left out of which half the spellings of the benchmark are (docs/performance.md).

    /// Between two spellings of what was heard.
    static let heard = table(near: near + nearHeard, gaps: 0.28, 0.8, 0.35, v: 0.7)

    /// Between a spelling and what another script left of it.
    static let transcribed = table(near: near + nearTranscribed, gaps: 0.22, 0.7, 0.2, v: 0.6)

    /// The same where the script leaves short vowels out.
    static let withoutVowels = table(near: near + nearTranscribed, gaps: 0.1, 0.75, 0.15, v: 0.6)

    /// Where in a table stands what it costs that a sign is not there.
    static let gaps = 64 * 64

    /// By sign, the bits that `SpokenWord.weigh` sets included, what it costs that it is not there: the first column of a
    /// table of costs, and a share of that.
    static func gaps(of table: [Float]) -> [Float] {
        (0..<256).map { sign in
            let isVowel = sign & 63 <= Int(SpokenSign.lastVowel)
            let shares: [Float] = isVowel ? [1, besideVowel, lastVowel, 1] : [1, ending, nominative, 1]
            return table[(sign & 63) << 6] * shares[sign >> 6]
        }
    }

    /// What a vowel costs beside another one, and at the end of a word.
    private static let besideVowel: Float = 0.52
    private static let lastVowel: Float = 0.8
    /// What an ending that is not said in all tongues costs of what it would inside a word.
    private static let ending: Float = 0.4
    /// The same of an s behind a consonant, which Latvian puts at the end of a man's name.
    private static let nominative: Float = 0.6

    private typealias Sign = SpokenSign

    /// Groups of signs with what it costs to take one for another.
    private static let near: [([UInt8], Float)] = [
        ([Sign.a, Sign.e, Sign.i, Sign.o, Sign.u], 0.3),
        ([Sign.a, Sign.e], 0.22), ([Sign.a, Sign.o], 0.22), ([Sign.e, Sign.i], 0.15), ([Sign.o, Sign.u], 0.15),
        ([Sign.b, Sign.p], 0.25), ([Sign.f, Sign.v], 0.12), ([Sign.b, Sign.v], 0.25), ([Sign.p, Sign.f], 0.3),
        ([Sign.v, Sign.u], 0.25), ([Sign.v, Sign.o], 0.35),
        ([Sign.m, Sign.n], 0.4), ([Sign.l, Sign.r], 0.45),
        ([Sign.t, Sign.d], 0.25), ([Sign.t, Sign.ts], 0.35),
        ([Sign.k, Sign.g], 0.25), ([Sign.k, Sign.kh], 0.2), ([Sign.g, Sign.kh], 0.35), ([Sign.g, Sign.h], 0.35),
        ([Sign.kh, Sign.h], 0.08), ([Sign.k, Sign.h], 0.45),
        ([Sign.s, Sign.z], 0.08), ([Sign.s, Sign.sh], 0.2), ([Sign.z, Sign.zh], 0.15), ([Sign.sh, Sign.zh], 0.25),
        ([Sign.z, Sign.sh], 0.3), ([Sign.s, Sign.zh], 0.3),
        ([Sign.s, Sign.tsh], 0.35), ([Sign.sh, Sign.tsh], 0.25), ([Sign.z, Sign.tsh], 0.35),
        ([Sign.ts, Sign.tsh], 0.25),
        ([Sign.ts, Sign.s], 0.15), ([Sign.ts, Sign.z], 0.12), ([Sign.ts, Sign.sh], 0.35), ([Sign.ts, Sign.zh], 0.35),
        ([Sign.dzh, Sign.tsh], 0.25), ([Sign.dzh, Sign.zh], 0.15), ([Sign.dzh, Sign.z], 0.3),
        ([Sign.dzh, Sign.ts], 0.25),
        ([Sign.dzh, Sign.d], 0.45),
        ([Sign.c, Sign.k], 0.2), ([Sign.c, Sign.s], 0.1), ([Sign.c, Sign.ts], 0.06), ([Sign.c, Sign.tsh], 0.1),
        ([Sign.c, Sign.z], 0.2), ([Sign.c, Sign.sh], 0.25), ([Sign.c, Sign.ch], 0.12), ([Sign.c, Sign.dzh], 0.3),
        ([Sign.ch, Sign.tsh], 0.06), ([Sign.ch, Sign.kh], 0.1), ([Sign.ch, Sign.sh], 0.15), ([Sign.ch, Sign.k], 0.15),
        ([Sign.ch, Sign.h], 0.2), ([Sign.ch, Sign.ts], 0.3), ([Sign.ch, Sign.s], 0.3), ([Sign.ch, Sign.g], 0.35),
        ([Sign.ch, Sign.zh], 0.3), ([Sign.ch, Sign.dzh], 0.3),
        ([Sign.j, Sign.i], 0.1), ([Sign.j, Sign.dzh], 0.08), ([Sign.j, Sign.zh], 0.1), ([Sign.j, Sign.h], 0.3),
        ([Sign.j, Sign.kh], 0.25), ([Sign.j, Sign.z], 0.3), ([Sign.j, Sign.tsh], 0.35), ([Sign.j, Sign.g], 0.35),
        ([Sign.j, Sign.sh], 0.35), ([Sign.j, Sign.e], 0.3),
        ([Sign.softG, Sign.g], 0.04), ([Sign.softG, Sign.dzh], 0.1), ([Sign.softG, Sign.zh], 0.15),
        ([Sign.softG, Sign.j], 0.12), ([Sign.softG, Sign.k], 0.25), ([Sign.softG, Sign.h], 0.3),
        ([Sign.softG, Sign.kh], 0.3), ([Sign.softG, Sign.tsh], 0.35), ([Sign.softG, Sign.z], 0.4),
        ([Sign.wetL, Sign.l], 0.06), ([Sign.wetL, Sign.j], 0.15), ([Sign.wetL, Sign.i], 0.1),
        ([Sign.wetL, Sign.r], 0.45),
        ([Sign.wetL, Sign.yod], 0.1),
        ([Sign.softN, Sign.n], 0.1), ([Sign.softN, Sign.ng], 0.25), ([Sign.softN, Sign.g], 0.55),
        ([Sign.softN, Sign.m], 0.45),
        ([Sign.n, Sign.ng], 0.3), ([Sign.m, Sign.ng], 0.45), ([Sign.g, Sign.ng], 0.6),
        ([Sign.weak, Sign.a], 0.15), ([Sign.weak, Sign.e], 0.1), ([Sign.weak, Sign.i], 0.15),
        ([Sign.weak, Sign.o], 0.1), ([Sign.weak, Sign.u], 0.05),
        ([Sign.vav, Sign.o], 0.03), ([Sign.vav, Sign.u], 0.03), ([Sign.vav, Sign.v], 0.08), ([Sign.vav, Sign.a], 0.25),
        ([Sign.vav, Sign.b], 0.25), ([Sign.vav, Sign.f], 0.25),
        ([Sign.yod, Sign.i], 0.02), ([Sign.yod, Sign.e], 0.08), ([Sign.yod, Sign.j], 0.1), ([Sign.yod, Sign.a], 0.25),
        ([Sign.alef, Sign.a], 0.02), ([Sign.alef, Sign.e], 0.08), ([Sign.alef, Sign.o], 0.12),
        ([Sign.alef, Sign.i], 0.15),
        ([Sign.alef, Sign.u], 0.12), ([Sign.long, Sign.r], 0.1), ([Sign.long, Sign.l], 0.2),
        ([Sign.long, Sign.u], 0.1), ([Sign.long, Sign.i], 0.1), ([Sign.long, Sign.e], 0.1),
        ([Sign.long, Sign.v], 0.15),
        ([Sign.long, Sign.h], 0.1),
    ]

    /// What tongues spell one for the other: Ōkouchi and Ōkōchi, Ecaterina and Katarina.
    private static let nearHeard: [([UInt8], Float)] = [([Sign.e, Sign.i], 0.07), ([Sign.o, Sign.u], 0.07)]

    /// What other scripts do not tell apart: Japanese l and r, b and v; Arabic p and b, g and j; Chinese most of them.
    private static let nearTranscribed: [([UInt8], Float)] = [
        ([Sign.l, Sign.r], 0.1), ([Sign.b, Sign.v], 0.12), ([Sign.b, Sign.p], 0.12), ([Sign.p, Sign.f], 0.2),
        ([Sign.t, Sign.d], 0.15), ([Sign.k, Sign.g], 0.15), ([Sign.m, Sign.n], 0.3), ([Sign.v, Sign.u], 0.12),
        ([Sign.f, Sign.h], 0.2), ([Sign.t, Sign.tsh], 0.2), ([Sign.t, Sign.ts], 0.15), ([Sign.t, Sign.ch], 0.25),
        ([Sign.d, Sign.z], 0.3), ([Sign.t, Sign.s], 0.3), ([Sign.d, Sign.dzh], 0.25), ([Sign.dzh, Sign.g], 0.2),
        ([Sign.dzh, Sign.k], 0.35), ([Sign.j, Sign.g], 0.25), ([Sign.s, Sign.sh], 0.12), ([Sign.z, Sign.dzh], 0.15),
        ([Sign.softG, Sign.z], 0.25), ([Sign.softG, Sign.k], 0.12), ([Sign.softG, Sign.zh], 0.1),
        ([Sign.sh, Sign.kh], 0.3), ([Sign.sh, Sign.h], 0.35), ([Sign.tsh, Sign.k], 0.3),
        ([Sign.s, Sign.tsh], 0.25), ([Sign.h, Sign.g], 0.3), ([Sign.n, Sign.ng], 0.12), ([Sign.s, Sign.z], 0.05),
        ([Sign.ch, Sign.tsh], 0.04), ([Sign.ch, Sign.k], 0.12), ([Sign.ch, Sign.kh], 0.06), ([Sign.ch, Sign.sh], 0.1),
        ([Sign.dzh, Sign.softG], 0.05), ([Sign.dzh, Sign.j], 0.05), ([Sign.dzh, Sign.zh], 0.1),
        ([Sign.kh, Sign.j], 0.15),
        ([Sign.h, Sign.j], 0.2),
    ]

    private static func table(
        near: [([UInt8], Float)], gaps vowel: Float, _ consonant: Float, _ breath: Float, v: Float
    ) -> [Float] {
        var table = [Float](repeating: 1, count: 64 * 64)
        for sign in 0..<64 {
            table[sign << 6 | sign] = 0
            table[sign << 6] = consonant
        }
        for sign in 1...Int(Sign.lastVowel) { table[sign << 6] = vowel }
        table[Int(Sign.h) << 6] = breath
        table[Int(Sign.j) << 6] = 0.4
        table[Int(Sign.kh) << 6] = 0.5
        table[Int(Sign.wetL) << 6] = 0.6
        table[Int(Sign.v) << 6] = v
        table[Int(Sign.weak) << 6] = 0.05
        table[Int(Sign.vav) << 6] = 0.3
        table[Int(Sign.yod) << 6] = 0.2
        table[Int(Sign.alef) << 6] = 0.12
        table[Int(Sign.long) << 6] = 0.04
        // What lies far from Latin letters is never the same.
        table[Int(Sign.other) << 6 | Int(Sign.other)] = 1
        for (signs, cost) in near {
            for one in signs {
                for other in signs where one != other {
                    let place = Int(one) << 6 | Int(other)
                    table[place] = min(table[place], cost)
                }
            }
        }
        return table
    }
}
