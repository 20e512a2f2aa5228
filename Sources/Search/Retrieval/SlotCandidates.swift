/// The texts of a stretch that have the words of the slots looked at so far, and where.
struct SlotCandidates {
    /// Their sequences, ascending.
    private(set) var texts: [UInt64] = []
    // By slot: all places found, in order, and which of them are of each text.
    private var places: [[UInt64]]
    private var stretches: [[Range<Int>]]
    private var filled: [Int] = []

    init(slots: Int) {
        places = Array(repeating: [], count: slots)
        stretches = Array(repeating: [], count: slots)
    }

    /// Begins with texts of which nothing is known yet, by their ascending sequences.
    init(of texts: [UInt64], slots: Int) {
        self.init(slots: slots)
        self.texts = texts
    }

    private static func sequence(of place: UInt64) -> UInt64 { place &>> (WordPlace.placeBits + 1) }

    /// Begins with the texts of one slot's places.
    mutating func begin(with slot: Int, _ found: [UInt64]) {
        var first = 0
        while first < found.count {
            let text = Self.sequence(of: found[first])
            var end = first + 1
            while end < found.count, Self.sequence(of: found[end]) == text { end += 1 }
            texts.append(text)
            stretches[slot].append(first..<end)
            first = end
        }
        places[slot] = found
        filled = [slot]
    }

    /// Keeps the texts that are among another slot's places.
    mutating func narrow(to slot: Int, _ found: [UInt64]) {
        var kept = 0
        var first = 0
        var stretch: [Range<Int>] = []
        for candidate in texts.indices {
            let text = texts[candidate]
            while first < found.count, Self.sequence(of: found[first]) < text { first += 1 }
            var end = first
            while end < found.count, Self.sequence(of: found[end]) == text { end += 1 }
            guard end > first else { continue }
            texts[kept] = text
            for known in filled { stretches[known][kept] = stretches[known][candidate] }
            stretch.append(first..<end)
            kept += 1
            first = end
        }
        texts.removeLast(texts.count - kept)
        for known in filled { stretches[known].removeLast(stretches[known].count - kept) }
        places[slot] = found
        stretches[slot] = stretch
        filled.append(slot)
    }

    /// How often a slot's words stand in a text; those that are only beginnings count half.
    func weight(of slot: Int, at candidate: Int) -> Double {
        places[slot][stretches[slot][candidate]].reduce(0) { $0 + ($1 & 1 == 0 ? 1 : 0.5) }
    }

    /// Whether the words of some slots follow one another in a text, as far as places are told apart.
    func follow(_ slots: Range<Int>, at candidate: Int) -> Bool {
        guard slots.count > 1, let first = slots.first else { return true }
        return places[first][stretches[first][candidate]].contains { place in
            let start = WordPlace(place >> 1)
            return slots.dropFirst().allSatisfy { slot in
                let wanted = WordPlace(sequence: start.sequence, place: Int(start.place) + slot - first).rawValue
                return places[slot][stretches[slot][candidate]].contains { $0 >> 1 == wanted }
            }
        }
    }
}
