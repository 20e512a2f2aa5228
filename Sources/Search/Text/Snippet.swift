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
        let characters = TextCharacters(full)
        let window = Self.window(characters, marks, width: max(3, width))
        let ellipsis = "…".utf8
        var text: [UInt8] = []
        text.reserveCapacity(characters.end(of: window) - characters.start(of: window) + 2 * ellipsis.count)
        if window.lowerBound > 0 { text += ellipsis }
        var shown: [Range<Int>] = []
        var next = 0
        for place in window {
            let bytes = characters.bytes(of: place)
            while next < marks.count, marks[next].upperBound <= bytes.lowerBound { next += 1 }
            let isMarked = next < marks.count && marks[next].overlaps(bytes)
            let start = text.count
            if characters.isSpace(place) {
                text.append(UInt8(ascii: " "))
            } else {
                text += characters.utf8[bytes]
            }
            guard isMarked else { continue }
            let mark = start..<text.count
            if let last = shown.last, last.upperBound == start, marks[next].lowerBound < bytes.lowerBound {
                shown[shown.count - 1] = last.lowerBound..<mark.upperBound
            } else {
                shown.append(mark)
            }
        }
        if window.upperBound < characters.count { text += ellipsis }
        self.text = String(decoding: text, as: UTF8.self)
        self.marks = shown
    }

    /// The places of characters to show.
    private static func window(_ characters: TextCharacters, _ marks: [Range<Int>], width: Int) -> Range<Int> {
        guard characters.count > width else { return 0..<characters.count }
        let room = width - 2
        let starts = characters.places(of: marks.map(\.lowerBound))
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
            let space = (start..<starts[best]).first(where: characters.isSpace)
            start = space.map { $0 + 1 } ?? start
        }
        var stop = min(characters.count, start + room)
        if stop < characters.count, let space = (start..<stop).last(where: characters.isSpace), space > last {
            stop = space
        }
        return start..<stop
    }
}

/// The characters of a text and where each stands in its UTF-8.
private struct TextCharacters {
    let utf8: [UInt8]
    /// How many there are.
    let count: Int
    // Where each begins, and the last ends; nil where each is a byte.
    private let offsets: [Int]?

    /// The characters of `text`. O(length); where all is ASCII without carriage returns, which may be half a character,
    /// nothing is looked for.
    init(_ text: String) {
        utf8 = Array(text.utf8)
        if utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
            offsets = nil
            count = utf8.count
        } else {
            let offsets =
                text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + CollectionOfOne(utf8.count)
            self.offsets = offsets
            count = offsets.count - 1
        }
    }

    /// Where a character stands.
    func bytes(of place: Int) -> Range<Int> {
        guard let offsets else { return place..<place + 1 }
        return offsets[place]..<offsets[place + 1]
    }

    /// Where some characters begin, and where they end.
    func start(of window: Range<Int>) -> Int { offsets?[window.lowerBound] ?? window.lowerBound }
    func end(of window: Range<Int>) -> Int { offsets?[window.upperBound] ?? window.upperBound }

    /// Whether a character is white space.
    func isSpace(_ place: Int) -> Bool {
        let bytes = bytes(of: place)
        let first = utf8[bytes.lowerBound]
        if first < 0x80 { return first == UInt8(ascii: " ") || first >= 0x09 && first <= 0x0D }
        return Character(String(decoding: utf8[bytes], as: UTF8.self)).isWhitespace
    }

    /// The characters that stand at bytes; both ascend.
    func places(of bytes: [Int]) -> [Int] {
        guard let offsets else { return bytes.map { min($0, max(0, count - 1)) } }
        var places: [Int] = []
        var place = 0
        for byte in bytes {
            while place + 1 < offsets.count, offsets[place + 1] <= byte { place += 1 }
            places.append(place)
        }
        return places
    }
}
