/// A short part of a text around what was found in it.
public struct Snippet: Hashable, Sendable {
    /// What to show, on one line; `…` where the text goes on.
    public let text: String
    /// What was found, in UTF-8 bytes of `text`, ascending.
    public let marks: [Range<Int>]

    /// Cuts a snippet of at most `width` characters out of a text, where most marks are.
    ///
    /// `marks` are in UTF-8 bytes of `full`, ascending and apart, at least one. O(length + marks).
    init(_ full: String, marks: [Range<Int>], width: Int) {
        let characters = Array(full)
        var offsets: [Int] = [0]
        for character in characters { offsets.append((offsets.last ?? 0) + String(character).utf8.count) }
        let window = Self.window(characters, offsets, marks, width: max(3, width))
        var text = window.lowerBound > 0 ? "…" : ""
        var shown: [Range<Int>] = []
        var next = 0
        for place in window {
            let bytes = offsets[place]..<offsets[place + 1]
            while next < marks.count, marks[next].upperBound <= bytes.lowerBound { next += 1 }
            let isMarked = next < marks.count && marks[next].overlaps(bytes)
            let start = text.utf8.count
            if characters[place].isWhitespace { text += " " } else { text.append(characters[place]) }
            guard isMarked else { continue }
            let mark = start..<text.utf8.count
            if let last = shown.last, last.upperBound == start, marks[next].lowerBound < bytes.lowerBound {
                shown[shown.count - 1] = last.lowerBound..<mark.upperBound
            } else {
                shown.append(mark)
            }
        }
        self.text = window.upperBound < characters.count ? text + "…" : text
        self.marks = shown
    }

    /// The places of characters to show.
    private static func window(
        _ characters: [Character], _ offsets: [Int], _ marks: [Range<Int>], width: Int
    ) -> Range<Int> {
        guard characters.count > width else { return 0..<characters.count }
        let room = width - 2
        let starts = places(of: marks.map(\.lowerBound), offsets)
        var best = 0
        var bestCount = 0
        var end = 0
        for first in starts.indices {
            end = max(end, first)
            while end < starts.count, starts[end] < starts[first] + room { end += 1 }
            if end - first > bestCount {
                best = first
                bestCount = end - first
            }
        }
        // A little of what stands before, from the beginning of a word on.
        let last = starts[best + bestCount - 1]
        let spare = max(0, room - (last - starts[best]) - 12)
        var start = max(0, starts[best] - spare / 2)
        if start > 0 {
            let word = characters[start..<starts[best]].firstIndex { $0.isWhitespace }
            start = word.map { $0 + 1 } ?? start
        }
        var stop = min(characters.count, start + room)
        if stop < characters.count, let space = characters[start..<stop].lastIndex(where: \.isWhitespace), space > last
        {
            stop = space
        }
        return start..<stop
    }

    /// The characters at byte offsets, both ascending.
    private static func places(of bytes: [Int], _ offsets: [Int]) -> [Int] {
        var places: [Int] = []
        var place = 0
        for byte in bytes {
            while place + 1 < offsets.count, offsets[place + 1] <= byte { place += 1 }
            places.append(place)
        }
        return places
    }
}
