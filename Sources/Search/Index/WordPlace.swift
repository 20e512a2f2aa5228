/// Where a word stands: in which text, and as its how-manieth word, in one number that ascends with both.
///
/// The text is named by the sequence of the event that told it (54 bits); places from 1,023 on are all one (10 bits).
struct WordPlace {
    let rawValue: UInt64

    static let placeBits: UInt64 = 10
    /// The place that stands for itself and all behind it.
    static let last: UInt64 = 1 << placeBits - 1

    init(_ rawValue: UInt64) { self.rawValue = rawValue }

    init(sequence: UInt64, place: Int) {
        rawValue = sequence &<< Self.placeBits | min(UInt64(place), Self.last)
    }

    var sequence: UInt64 { rawValue &>> Self.placeBits }
    var place: UInt64 { rawValue & Self.last }

    /// All places in texts with these sequences.
    static func range(_ sequences: Range<UInt64>) -> Range<UInt64> {
        sequences.lowerBound &<< placeBits..<sequences.upperBound &<< placeBits
    }
}
