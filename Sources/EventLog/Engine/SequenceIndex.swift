/// Where to begin reading: some sequences and where their records begin, noted as they were come across.
///
/// One place in 64 KiB of log is kept for good (16 bytes each), and the last few places for reading on.
struct SequenceIndex: Sendable {
    struct Place: Sendable, Equatable {
        /// The sequence of the record that begins, or will begin, at `position`; marks may stand before it.
        var sequence: UInt64
        var position: RecordPosition
    }

    static let spacing: UInt32 = 64 << 10
    private static let recentLimit = 16

    private var places: [Place] = []
    private var recent: [Place] = []
    private var oldest = 0
    /// Behind what this process wrote last.
    private var written: Place?

    /// The last place in `segment` at or before `sequence`.
    func place(before sequence: UInt64, in segment: UInt32) -> Place? {
        var best: Place?
        let index = firstIndex(after: sequence)
        if index > 0, places[index - 1].position.segment == segment { best = places[index - 1] }
        for place in recent where place.sequence <= sequence && place.position.segment == segment {
            if place.sequence >= best?.sequence ?? 0 { best = place }
        }
        if let written, written.sequence <= sequence, written.position.segment == segment,
            written.sequence >= best?.sequence ?? 0
        {
            best = written
        }
        return best
    }

    /// Notes a place on the way; most are passed over.
    mutating func pass(_ place: Place) {
        if let last = places.last, last.sequence < place.sequence {
            if isFar(place, from: last) { places.append(place) }
            return
        }
        let index = firstIndex(after: place.sequence)
        if index > 0, !isFar(place, from: places[index - 1]) { return }
        if index < places.count, !isFar(places[index], from: place) { return }
        places.insert(place, at: index)
    }

    /// Notes a place where a reader stopped, to go on from soon.
    mutating func stop(_ place: Place) {
        if recent.contains(place) { return }
        if recent.count < Self.recentLimit {
            recent.append(place)
        } else {
            recent[oldest] = place
            oldest = (oldest + 1) % Self.recentLimit
        }
    }

    /// Notes where the next record will begin. O(1), one place is kept.
    mutating func wrote(through place: Place) { written = place }

    private func isFar(_ place: Place, from other: Place) -> Bool {
        place.position.segment != other.position.segment
            || place.position.offset >= other.position.offset &+ Self.spacing
    }

    private func firstIndex(after sequence: UInt64) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].sequence <= sequence { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
