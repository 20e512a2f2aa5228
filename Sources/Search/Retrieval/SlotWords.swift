import Checkpoints
import TextAnalysis

/// The words of an index that a slot is satisfied with.
struct SlotWords {
    /// A word under its key.
    struct Choice {
        let key: UInt64
        /// Whether it only begins as the slot's word does: that weighs half.
        let isBeginning: Bool
        let frozen: SortedList?
        /// How often it stands in all texts.
        let count: Int
    }

    private(set) var choices: [Choice] = []
    /// How often any of them stands in all texts.
    let count: Int

    /// Words that are looked at for one slot, and those of them that are taken: the most frequent.
    static let mostLookedAt = 20_000
    static let mostTaken = 512

    init(
        of slot: SearchSlots.Slot, in index: SearchIndex?, _ overlay: SearchOverlay?, stemmer: Stemmer
    ) throws(CheckpointDamage) {
        var found: [UInt64: Bool] = [WordKey(slot.word).rawValue: false]
        let forms = slot.takesForms ? WordForms(of: slot.word, stemmer) : nil
        var prefixes = forms?.beginnings ?? []
        if slot.mayBegin, !prefixes.contains(where: slot.word.starts) { prefixes.append(slot.word) }
        for prefix in prefixes {
            var rest = Self.mostLookedAt
            let consider = { (word: UnsafeRawBufferPointer, key: UInt64) in
                guard let isBeginning = Self.fit(word, slot, forms, stemmer) else { return }
                found[key] = (found[key] ?? true) && isBeginning
            }
            overlay?.forEachWord(beginning: prefix) { word, key in
                word.withUnsafeBytes { consider($0, key) }
            }
            try index?.forEachWord(beginning: prefix) { word, key in
                rest -= 1
                consider(word, key)
                return rest > 0
            }
        }
        var choices: [Choice] = []
        for (key, isBeginning) in found {
            let frozen = try index?.places(of: key)
            let count = (frozen?.count ?? 0) + (overlay?.count(of: key) ?? 0)
            guard count > 0 else { continue }
            choices.append(Choice(key: key, isBeginning: isBeginning, frozen: frozen, count: count))
        }
        choices.sort { left, right in
            if left.isBeginning != right.isBeginning { return right.isBeginning }
            return left.count != right.count ? left.count > right.count : left.key < right.key
        }
        self.choices = Array(choices.prefix(Self.mostTaken))
        count = self.choices.reduce(0) { $0 + $1.count }
    }

    /// Whether a word fits, and if so, whether only as a beginning.
    private static func fit(
        _ word: UnsafeRawBufferPointer, _ slot: SearchSlots.Slot, _ forms: WordForms?, _ stemmer: Stemmer
    ) -> Bool? {
        if forms?.contains(word, stemmer) == true { return false }
        guard slot.mayBegin, word.starts(with: slot.word) else { return nil }
        return slot.takesForms
    }

    /// The places in texts with sequences in a range, in order: `WordPlace`, with a bit below it that is set where the
    /// word is only a beginning.
    func places(in sequences: Range<UInt64>, _ overlay: SearchOverlay?) throws(CheckpointDamage) -> [UInt64] {
        let range = WordPlace.range(sequences)
        return try places(in: range, overlay) { (frozen, part) throws(CheckpointDamage) in
            try frozen.append(in: range, to: &part)
        }
    }

    /// The same in some texts alone, which are named by the ascending sequences of their events.
    ///
    /// Each word's places are read on whichever side there is less: a word that stands seldom from its list, one that stands
    /// often only where the texts are. So it is of no account how many words begin as one that was typed does.
    func places(of texts: [UInt64], _ overlay: SearchOverlay?) throws(CheckpointDamage) -> [UInt64] {
        let starts = texts.map { WordPlace.range($0..<$0 + 1).lowerBound }
        return try places(inStretches: starts, width: WordPlace.range(0..<1).upperBound, overlay)
    }

    /// The same at some places alone, and at some others: those are given as `WordPlace`, ascending.
    func places(at places: [UInt64], _ overlay: SearchOverlay?) throws(CheckpointDamage) -> [UInt64] {
        try self.places(inStretches: places, width: 1, overlay)
    }

    private func places(
        inStretches starts: [UInt64], width: UInt64, _ overlay: SearchOverlay?
    ) throws(CheckpointDamage) -> [UInt64] {
        guard let first = starts.first, let last = starts.last else { return [] }
        // In a list that does not hold they may stand in any order.
        let range = first..<max(first, last) &+ width
        return try places(in: range, overlay) { (frozen, part) throws(CheckpointDamage) in
            try frozen.append(inStretches: starts, width: width, to: &part)
        }
    }

    /// All words' places, in order, of a range in memory and as they are read of the index.
    private func places(
        in range: Range<UInt64>, _ overlay: SearchOverlay?,
        _ read: (SortedList, inout [UInt64]) throws(CheckpointDamage) -> Void
    ) throws(CheckpointDamage) -> [UInt64] {
        var places: [UInt64] = []
        var part: [UInt64] = []
        var isInOrder = choices.count < 2
        for choice in choices {
            part.removeAll(keepingCapacity: true)
            if let frozen = choice.frozen { try read(frozen, &part) }
            let count = part.count
            overlay?.appendPlaces(of: choice.key, in: range, to: &part)
            if part.count > count { isInOrder = false }
            let mark: UInt64 = choice.isBeginning ? 1 : 0
            if places.isEmpty {
                swap(&places, &part)
                for index in places.indices { places[index] = places[index] &<< 1 | mark }
            } else {
                for place in part { places.append(place &<< 1 | mark) }
            }
        }
        if !isInOrder { places.sort() }
        return places
    }
}
