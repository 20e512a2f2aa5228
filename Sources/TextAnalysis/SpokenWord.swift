/// Tells how alike two words are said, whatever tongue each is spelt in.
///
/// A word is first read into signs, one for each sound that a spelling of some tongue stands for: `sch`, `sh` and `sz`
/// are one, `tsch`, `tch` and `cz` are one, `w` and `v` are one, and a letter that tongues read differently (`c`, `ch`,
/// `j`, soft `g`) has a sign of its own, which is near to all that it may mean. The signs of two words are then compared
/// with costs. The signs and costs are our own, set by hand and checked on names of Wikidata as English, German, French
/// and Polish spell them, and on the same names in six scripts.
public enum SpokenWord {
    /// Signs of a word that count.
    public static let longest = 32

    /// What is compared: words of one script, or a word with what another script left of it.
    public enum Manner: Int, Sendable {
        /// Both are spelt by people who heard them.
        case heard = 0
        /// One went through a script that has fewer sounds.
        case transcribed = 1
        /// The same, and that script leaves short vowels out.
        case transcribedWithoutVowels = 2

        /// Stands in front of a transcribed word; a control character, as no folded word has one.
        var mark: UInt8 { UInt8(rawValue) }

        /// What a word is that stands in a dictionary of Latin words.
        @inlinable
        public init(ofIndexed word: UnsafeRawBufferPointer) {
            self = word.first == 1 ? .transcribed : word.first == 2 ? .transcribedWithoutVowels : .heard
        }
    }

    /// The letters of a marked word (`Transliteration.markedSpoken`) with those for its marks that are nearest, to be compared with a
    /// spelling; returns how many. `letters` has room for the word. O(length).
    public static func spell(
        marked word: UnsafeRawBufferPointer, into letters: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        for letter in word.dropFirst() where letter != SpokenLetter.long {
            letters[count] = letter >= 0x41 && letter <= 0x5A ? SpokenLetter.nearest(to: letter) : letter
            count += 1
        }
        return count
    }

    /// How alike two folded words of Latin letters are said, 0…1: one less the cost of turning one into the other, by the
    /// mean number of signs. O(product of lengths).
    public static func likeness(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, _ manner: Manner = .heard
    ) -> Double {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * longest) { room in
            guard let base = room.baseAddress else { return 0 }
            let one = UnsafeMutableBufferPointer(start: base, count: longest)
            let other = UnsafeMutableBufferPointer(start: base + longest, count: longest)
            let (rows, columns) = (read(left, into: one), read(right, into: other))
            return compare(
                UnsafeBufferPointer(rebasing: one[..<rows]), UnsafeBufferPointer(rebasing: other[..<columns]), manner)
        }
    }

    /// Reads a folded word of Latin letters into at most `longest` signs; returns how many. In six bits a sign says which it
    /// is, in two what it counts where it stands. O(length).
    public static func read(_ word: UnsafeRawBufferPointer, into signs: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var reader = SpokenReader(word: word, signs: signs)
        reader.read()
        weigh(UnsafeMutableBufferPointer(rebasing: signs[..<reader.count]))
        return reader.count
    }

    /// How alike what `read` gave of two words is; it may be zero where that is less than `lowest`.
    public static func compare(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, _ manner: Manner,
        least lowest: Double = 0
    ) -> Double {
        let (rows, columns) = (left.count, right.count)
        guard rows > 0, columns > 0 else { return 0 }
        // What turning one into the other may cost.
        let most = Float((1 - lowest) * Double(rows + columns) / 2)
        return costs[manner.rawValue].withUnsafeBufferPointer { table in
            // The row of costs that is being overwritten, and what it costs to leave each sign of the right out.
            withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * columns + 1) { room in
                guard let costs = room.baseAddress else { return 0 }
                let gaps = costs + (columns + 1)
                for column in 0..<columns { gaps[column] = gap(right[column], table) }
                costs[0] = 0
                for column in 1...columns { costs[column] = costs[column - 1] + gaps[column - 1] }
                var row = 0
                if rows % 2 == 1 {
                    let one = Row(left, 0, table)
                    guard one.step(costs, gaps, right, table) <= most else { return 0 }
                    row = 1
                }
                while row < rows {
                    let (one, next) = (Row(left, row, table), Row(left, row + 1, table))
                    // Costs only grow from row to row.
                    guard one.step(with: next, costs, gaps, right, table) <= most else { return 0 }
                    row += 2
                }
                return max(0, 1 - Double(costs[columns]) * 2 / Double(rows + columns))
            }
        }
    }

    /// A sign of the left word: what it costs to take others for it, and to leave it out.
    private struct Row {
        private let costs: Int
        private let leave: Float

        @inline(__always)
        init(_ left: UnsafeBufferPointer<UInt8>, _ place: Int, _ table: UnsafeBufferPointer<Float>) {
            costs = Int(left[place] & 63) << 6
            leave = gap(left[place], table)
        }

        /// Puts this row in place of the one above it; returns the lowest of its costs.
        @inline(__always)
        func step(
            _ room: UnsafeMutablePointer<Float>, _ gaps: UnsafeMutablePointer<Float>,
            _ right: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<Float>
        ) -> Float {
            var diagonal = room[0]
            var beside = diagonal + leave
            room[0] = beside
            var cheapest = beside
            for column in 1...right.count {
                let above = room[column]
                beside = cell(diagonal, above, beside, gaps[column - 1], right[column - 1], table)
                diagonal = above
                room[column] = beside
                cheapest = least(cheapest, beside)
            }
            return cheapest
        }

        /// Puts the row after this one in place of the one above it, both worked out at once: each cell waits for the one
        /// beside it, and of two rows, the second a column behind, two are worked on in the time of one.
        @inline(__always)
        func step(
            with next: Row, _ room: UnsafeMutablePointer<Float>, _ gaps: UnsafeMutablePointer<Float>,
            _ right: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<Float>
        ) -> Float {
            var diagonal = room[0]
            // Beside the cell that is worked out, and in the column before that, of this row; beside it of the next one.
            var (beside, before) = (diagonal + leave, diagonal + leave)
            var nextBeside = beside + next.leave
            room[0] = nextBeside
            var cheapest = nextBeside
            let first = room[1]
            beside = cell(diagonal, first, beside, gaps[0], right[0], table)
            diagonal = first
            var column = 1
            while column < right.count {
                let above = room[column + 1]
                let here = cell(diagonal, above, beside, gaps[column], right[column], table)
                nextBeside = next.cell(before, beside, nextBeside, gaps[column - 1], right[column - 1], table)
                (diagonal, before, beside) = (above, beside, here)
                room[column] = nextBeside
                cheapest = least(cheapest, nextBeside)
                column += 1
            }
            nextBeside = next.cell(before, beside, nextBeside, gaps[column - 1], right[column - 1], table)
            room[column] = nextBeside
            return least(cheapest, nextBeside)
        }

        @inline(__always)
        private func cell(
            _ diagonal: Float, _ above: Float, _ beside: Float, _ gap: Float, _ sign: UInt8,
            _ table: UnsafeBufferPointer<Float>
        ) -> Float {
            least(least(diagonal + table[costs | Int(sign & 63)], above + leave), beside + gap)
        }
    }

    /// The lower of two costs, neither of which is NaN: one instruction.
    @inline(__always)
    private static func least(_ one: Float, _ other: Float) -> Float { one < other ? one : other }

    /// What it costs that a sign is not there, where it stands.
    @inline(__always)
    static func gap(_ sign: UInt8, _ table: UnsafeBufferPointer<Float>) -> Float { table[SpokenCosts.gaps | Int(sign)] }

    /// Notes in the two highest bits of each sign what it costs less there that it is not there: less for a vowel beside
    /// another one and at the end of a word, and for endings that not all tongues have.
    static func weigh(_ word: UnsafeMutableBufferPointer<UInt8>) {
        for place in word.indices {
            let sign = word[place] & 63
            let before = place > 0 ? word[place - 1] & 63 : SpokenSign.other
            let behind = place + 1 < word.count ? word[place + 1] & 63 : SpokenSign.other
            let isLast = place + 1 == word.count
            let isBehindVowel = before <= SpokenSign.lastVowel
            var share = UInt8(0)
            if sign <= SpokenSign.lastVowel {
                let isBeside = isBehindVowel || behind <= SpokenSign.lastVowel || behind == SpokenSign.vav
                share = isBeside ? 1 : isLast ? 2 : 0
            } else if place > 1, isLast {
                // At the end of a word French leaves it out, and other tongues put it there: Maillot, Lucius, Ivans.
                if sign == SpokenSign.s {
                    share = isBehindVowel ? 1 : 2
                } else if sign == SpokenSign.t || sign == SpokenSign.d, isBehindVowel {
                    share = 1
                }
            }
            word[place] = sign | share << 6
        }
    }

    /// By manner what it costs to take a sign for another (64 columns a sign), then what it costs that a sign is not there.
    static let costs = [SpokenCosts.heard, SpokenCosts.transcribed, SpokenCosts.withoutVowels].map {
        $0 + SpokenCosts.gaps(of: $0)
    }
}

/// The sounds that are told apart.
enum SpokenSign {
    static let a: UInt8 = 1
    static let e: UInt8 = 2
    static let i: UInt8 = 3
    static let o: UInt8 = 4
    static let u: UInt8 = 5
    static let lastVowel: UInt8 = 5
    static let b: UInt8 = 6
    static let p: UInt8 = 7
    static let f: UInt8 = 8
    static let v: UInt8 = 9
    static let m: UInt8 = 10
    static let n: UInt8 = 11
    static let l: UInt8 = 12
    static let r: UInt8 = 13
    static let t: UInt8 = 14
    static let d: UInt8 = 15
    static let k: UInt8 = 16
    static let g: UInt8 = 17
    static let kh: UInt8 = 18
    static let h: UInt8 = 19
    static let s: UInt8 = 20
    static let z: UInt8 = 21
    static let sh: UInt8 = 22
    static let zh: UInt8 = 23
    /// As in `tsch`, `tch`, `cz`.
    static let tsh: UInt8 = 24
    /// As in `dsch`, `dzh`, `dj`.
    static let dzh: UInt8 = 25
    static let ts: UInt8 = 26
    /// A `c` that may be any of k, s, ts and tsh.
    static let c: UInt8 = 27
    /// A `ch` that may be any of tsh, kh, sh and k.
    static let ch: UInt8 = 28
    /// A `j` that may be any of dzh, zh, i and kh.
    static let j: UInt8 = 29
    /// A `g` before e and i.
    static let softG: UInt8 = 30
    /// What is no Latin letter.
    static let other: UInt8 = 31
    /// A vowel that a script wants behind a consonant, said or not.
    static let weak: UInt8 = 32
    /// A letter that stands for o and u as well as for v and w.
    static let vav: UInt8 = 33
    /// A letter that stands for i and e as well as for y.
    static let yod: UInt8 = 34
    /// A letter that holds the place of a vowel, mostly a.
    static let alef: UInt8 = 35
    /// An `ng` with no vowel behind it.
    static let ng: UInt8 = 36
    /// An `ll` behind an i, which may be an l and may be a y: Miller, Castillo, Maillot.
    static let wetL: UInt8 = 38
    /// A `gn` between vowels, which French and Italian say as one sound and other tongues as two: Bologna, Agnes.
    static let softN: UInt8 = 39
    /// What lengthens the vowel before it: often an r that is not said, as in Hopper.
    static let long: UInt8 = 37
}
