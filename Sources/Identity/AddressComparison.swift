import TextAnalysis

/// What two addresses say together: words of street and town, house numbers and postcode. They hang together, so that all
/// of them say little more than the best of them.
struct AddressComparison {
    /// What it says, in bits.
    var bits = 0.0
    /// How they compare.
    var level = DuplicateEvidence.Level.near
    /// Whether it is one house: a number and a word of the street agree, and no number of the street stands against it.
    var isOneHouse = false

    /// Nil where one has no address.
    init?(_ left: ComparedPerson, _ right: ComparedPerson, _ rarity: ValueRarity, most: Double) {
        let hasPlaces = !left.places.isEmpty && !right.places.isEmpty
        let hasPostcodes = !left.postcode.isEmpty && !right.postcode.isEmpty
        guard hasPlaces || hasPostcodes else { return nil }
        var agreements = 0
        var compared = 0
        var agreeingWords = 0
        if hasPlaces {
            let (few, many) =
                left.places.count <= right.places.count ? (left.places, right.places) : (right.places, left.places)
            for word in few {
                compared += 1
                var share = 0.0
                if many.contains(word) {
                    share = 0.6
                } else if word.count >= 4, many.contains(where: { EditDistance.between(word, $0, atMost: 2) != nil }) {
                    share = 0.4
                }
                guard share > 0 else { continue }
                agreements += 1
                bits += share * rarity.bits(word, .place, most: 8)
                if !StreetWords.isKind(word) { agreeingWords += 1 }
            }
        }
        // A postcode may stand in the street's line, where it is a number among others.
        let leftNumbers = left.numbers.filter { $0 != right.postcode }
        let rightNumbers = right.numbers.filter { $0 != left.postcode }
        if !leftNumbers.isEmpty, !rightNumbers.isEmpty {
            compared += 1
            let shared = leftNumbers.filter(rightNumbers.contains)
            if let best = shared.map({ rarity.bits($0, .number, most: 7) }).max() {
                bits += agreements > 0 ? 0.8 * best : 1
                agreements += 1
                isOneHouse = agreeingWords > 0 && shared.count == min(leftNumbers.count, rightNumbers.count)
            } else {
                bits -= 1.5
            }
        }
        let postcodeInLine = left.numbers.contains(right.postcode) || right.numbers.contains(left.postcode)
        if hasPostcodes || postcodeInLine {
            compared += 1
            let postcode = left.postcode.isEmpty ? right.postcode : left.postcode
            if left.postcode == right.postcode || postcodeInLine {
                bits += 0.6 * rarity.bits(postcode, .postcode, most: 10)
                agreements += 1
            } else if EditDistance.between(left.postcode, right.postcode, atMost: 1) != nil {
                bits += 1.5
            }
        }
        if agreements == 0 {
            (bits, level) = (-2, .different)
            return
        }
        level = agreements == compared ? .same : .near
        bits = min(most, bits)
    }
}
