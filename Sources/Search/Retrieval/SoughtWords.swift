import Checkpoints

/// What a text must have: a word, or several that follow one another.
///
/// Words that follow one another are looked for place by place, the rarest first: what stands where the next one would have
/// to stand is all that is kept, so that a phrase of common words is down to few places after two of them.
struct SoughtWords {
    /// In their order.
    private let words: [SlotWords]
    /// The same by how often they stand in all texts.
    private let order: [Int]

    /// Words that follow one another, at least one.
    init(_ words: [SlotWords]) {
        self.words = words
        order = words.indices.sorted { (words[$0].count, $0) < (words[$1].count, $1) }
    }

    /// It stands in all texts at most so often.
    var count: Int { order.first.map { words[$0].count } ?? 0 }

    /// How often each of the words stands in all texts.
    var counts: [Int] { words.map(\.count) }

    /// Where it begins in texts with sequences in a range, in order: `WordPlace`, with a bit below it that is set where it is
    /// only the beginning of a word.
    func places(in sequences: Range<UInt64>, _ overlay: SearchOverlay?) throws(CheckpointDamage) -> [UInt64] {
        guard let rarest = order.first else { return [] }
        return try starts(of: words[rarest].places(in: sequences, overlay), overlay)
    }

    /// The same in some texts alone, by the ascending sequences of their events.
    func places(of texts: [UInt64], _ overlay: SearchOverlay?) throws(CheckpointDamage) -> [UInt64] {
        guard let rarest = order.first else { return [] }
        return try starts(of: words[rarest].places(of: texts, overlay), overlay)
    }

    /// Where the words begin to follow one another, by the places of the rarest.
    private func starts(of leading: [UInt64], _ overlay: SearchOverlay?) throws(CheckpointDamage) -> [UInt64] {
        guard words.count > 1, let rarest = order.first else { return leading }
        var starts = Self.starts(of: leading, behind: UInt64(rarest))
        for word in order.dropFirst() where !starts.isEmpty {
            var wanted: [UInt64] = []
            wanted.reserveCapacity(starts.count)
            for start in starts {
                let place = Self.place(of: UInt64(word), from: start)
                if place != wanted.last { wanted.append(place) }
            }
            let found = try words[word].places(at: wanted, overlay)
            var next = 0
            starts.removeAll { start in
                let place = Self.place(of: UInt64(word), from: start)
                while next < found.count, found[next] &>> 1 < place { next += 1 }
                return next == found.count || found[next] &>> 1 != place
            }
        }
        for index in starts.indices { starts[index] &<<= 1 }
        return starts
    }

    /// Where words would begin of which the one so far behind the first stands at these places.
    private static func starts(of places: [UInt64], behind count: UInt64) -> [UInt64] {
        var starts: [UInt64] = []
        starts.reserveCapacity(places.count)
        var before: UInt64?
        for marked in places {
            let raw = marked &>> 1
            guard raw != before else { continue }
            before = raw
            let place = raw & WordPlace.last
            if place == WordPlace.last {
                // That is all places behind it, too.
                for start in raw - count...raw { starts.append(start) }
            } else if place >= count {
                starts.append(raw - count)
            }
        }
        return starts
    }

    /// The place of a word so far behind where the first one stands.
    private static func place(of count: UInt64, from start: UInt64) -> UInt64 {
        start + min(count, WordPlace.last - (start & WordPlace.last))
    }
}
