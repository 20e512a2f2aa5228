/// The texts of a stretch that have what was looked for so far, and how often.
struct SlotCandidates {
    /// Their sequences, ascending.
    private(set) var texts: [UInt64] = []
    // By what was looked for, empty where it has not been: how often it stands in each text.
    private var often: [[Double]]

    /// No texts yet, of a search for so many things.
    init(sought count: Int) { often = Array(repeating: [], count: count) }

    /// Begins with texts of which nothing is known yet, by their ascending sequences.
    init(of texts: [UInt64], sought count: Int) {
        self.init(sought: count)
        self.texts = texts
    }

    private static func sequence(of place: UInt64) -> UInt64 { place &>> (WordPlace.placeBits + 1) }

    /// What a place counts: half where the word is only a beginning.
    private static func worth(of place: UInt64) -> Double { place & 1 == 0 ? 1 : 0.5 }

    /// Begins with the texts of one thing's places, as `SoughtWords` has them.
    mutating func begin(with sought: Int, _ places: [UInt64]) {
        var often: [Double] = []
        for place in places {
            let text = Self.sequence(of: place)
            if text == texts.last {
                often[often.count - 1] += Self.worth(of: place)
            } else {
                texts.append(text)
                often.append(Self.worth(of: place))
            }
        }
        self.often[sought] = often
    }

    /// Some of them, in their order.
    func part(_ range: Range<Int>) -> SlotCandidates {
        var part = SlotCandidates(sought: often.count)
        part.texts = Array(texts[range])
        for sought in often.indices where !often[sought].isEmpty { part.often[sought] = Array(often[sought][range]) }
        return part
    }

    /// Keeps the texts that are among another thing's places.
    mutating func narrow(to sought: Int, _ places: [UInt64]) {
        var kept: [Int] = []
        var often: [Double] = []
        var next = 0
        for (candidate, text) in texts.enumerated() {
            while next < places.count, Self.sequence(of: places[next]) < text { next += 1 }
            var count = 0.0
            while next < places.count, Self.sequence(of: places[next]) == text {
                count += Self.worth(of: places[next])
                next += 1
            }
            guard count > 0 else { continue }
            kept.append(candidate)
            often.append(count)
        }
        if kept.count < texts.count {
            texts = kept.map { texts[$0] }
            for known in self.often.indices where !self.often[known].isEmpty {
                let counts = self.often[known]
                self.often[known] = kept.map { counts[$0] }
            }
        }
        self.often[sought] = often
    }

    /// How often something stands in a text; words that are only beginnings count half.
    func often(_ sought: Int, at candidate: Int) -> Double { often[sought][candidate] }
}
