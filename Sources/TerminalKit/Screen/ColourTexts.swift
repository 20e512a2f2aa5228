/// Colours as they are written in SGR sequences (`38;5;210`, `91`), by number: comparing two is comparing numbers then.
///
/// A frame names some hundreds of times the same few dozen colours, so that looking one up is a glance at one place of a
/// table, and makes nothing.
struct ColourTexts {
    /// All texts, one after the other.
    private var bytes: [UInt8] = []
    /// Where each ends; the first, which is none, at the beginning.
    private var ends = [0]
    /// The number that was found last for a sum of a text's bytes; 0 for none.
    private var known = [Int32](repeating: 0, count: Self.places)

    private static let places = 512
    /// How many colours are remembered; themes have some dozens.
    private static let most = 4096

    /// Whether so many are known that it is time to begin anew.
    var isFull: Bool { ends.count > Self.most }

    /// The number of the colour that stands there; it is remembered where it is new. O(length), O(colours) where others have
    /// the same place in the table.
    mutating func number(of text: Swift.Span<UInt8>, _ range: Range<Int>) -> Int {
        var sum: UInt32 = 2_166_136_261
        for place in range { sum = (sum ^ UInt32(text[place])) &* 16_777_619 }
        let place = Int((sum ^ sum >> 16) % UInt32(Self.places))
        let guess = Int(known[place])
        if guess > 0, self.is(guess, text, range) { return guess }
        var number = 1
        while number < ends.count, !self.is(number, text, range) { number += 1 }
        if number == ends.count {
            for place in range { bytes.append(text[place]) }
            ends.append(bytes.count)
        }
        known[place] = Int32(number)
        return number
    }

    private func `is`(_ number: Int, _ text: Swift.Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = ends[number - 1]
        guard ends[number] - start == range.count else { return false }
        for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] { return false }
        return true
    }

    /// Writes a colour behind the parameters that are there.
    func put(_ number: Int, into parameters: inout [UInt8]) {
        if !parameters.isEmpty { parameters.append(UInt8(ascii: ";")) }
        for place in ends[number - 1]..<ends[number] { parameters.append(bytes[place]) }
    }
}
