import Glibc
import TextAnalysis

/// Compares two people field by field (Fellegi and Sunter, 1969).
struct PairComparison {
    let rarity: ValueRarity

    /// The evidence that there is, the weightiest first.
    func evidence(_ left: ComparedPerson, _ right: ComparedPerson) -> [DuplicateEvidence] {
        let found = [
            names(left.names, right.names), birth(left.birth, right.birth),
            values(.account, left.accounts, right.accounts, .account, slip: 6, differing: -2.5),
            values(.email, left.emails, right.emails, .email, slip: 5, differing: -1),
            values(.phone, left.phones, right.phones, .phone, slip: 4, differing: -1),
            values(.handle, left.handles, right.handles, .handle, slip: 2, differing: -0.5), address(left, right),
        ]
        return found.compactMap(\.self).sorted { abs($0.bits) > abs($1.bits) }
    }

    // MARK: Names

    private static let mostNameBits = 11.0

    /// What tells a father from a son of the same name.
    private static let generations: [[UInt8]: Int] = [
        Array("sr".utf8): 1, Array("senior".utf8): 1, Array("i".utf8): 1, Array("jr".utf8): 2,
        Array("junior".utf8): 2, Array("ii".utf8): 2, Array("iii".utf8): 3, Array("iv".utf8): 4,
    ]

    private static func generation(_ names: [[UInt8]]) -> Int? {
        names.count > 2 ? names.compactMap { generations[$0] }.max() : nil
    }

    /// Each word of the one with fewer words meets the word of the other that fits best.
    private func names(_ left: [[UInt8]], _ right: [[UInt8]]) -> DuplicateEvidence? {
        guard !left.isEmpty, !right.isEmpty else { return nil }
        let (few, many) = left.count <= right.count ? (left, right) : (right, left)
        var free = Set(many.indices)
        var bits = 0.0
        var isSame = few.count == many.count
        // One word that only looks alike is another name: Mark and Marsha, John and Patrick.
        var isOther = false
        for word in few {
            var best: (bits: Double, place: Int)?
            for place in free {
                let found = agreement(word, many[place])
                if found > best?.bits ?? -100 { best = (found, place) }
            }
            guard let best, best.bits > Self.disagreement else {
                isSame = false
                isOther = true
                bits += word.count == 1 ? -1.5 : Self.disagreement
                continue
            }
            free.remove(best.place)
            if many[best.place] != word { isSame = false }
            if best.bits < 0 { isOther = true }
            bits += best.bits
        }
        let generations = (Self.generation(left), Self.generation(right))
        if let one = generations.0, let other = generations.1, one != other {
            return DuplicateEvidence(field: .name, level: .different, bits: -8)
        }
        if (generations.0 == nil) != (generations.1 == nil) { bits -= 3 }
        bits = max(bits, -8)
        return DuplicateEvidence(field: .name, level: isOther ? .different : isSame ? .same : .near, bits: bits)
    }

    private static let disagreement = -4.5

    /// What two words of names say together: as much against one person as for, where they only look alike.
    private func agreement(_ left: [UInt8], _ right: [UInt8]) -> Double {
        let rare = min(
            rarity.bits(left, .name, most: Self.mostNameBits), rarity.bits(right, .name, most: Self.mostNameBits))
        if left == right { return max(1, rare - 0.3) }
        if left.count == 1 || right.count == 1 { return left.first == right.first ? 0.8 : Self.disagreement }
        if Nicknames.of(left).contains(right) || Nicknames.of(right).contains(left) { return max(0.8, rare - 2) }
        let length = min(left.count, right.count)
        if length >= 5, let distance = EditDistance.between(left, right, atMost: length >= 7 ? 2 : 1) {
            return max(0.5, rare - 2.5 * Double(distance))
        }
        // Mark and Mary, Dan and Dana: a slip as like as not.
        if length >= 3, EditDistance.between(left, right, atMost: 1) != nil { return -1 }
        if length >= 4, left.starts(with: right) || right.starts(with: left) { return -0.5 }
        if length >= 3, let sound = SoundKey(left), sound == SoundKey(right) { return max(0, rare - 4.5) }
        return Self.disagreement
    }

    // MARK: Birth dates

    private func birth(_ left: [UInt8], _ right: [UInt8]) -> DuplicateEvidence? {
        guard left.count == 8, right.count == 8 else { return nil }
        if left == right {
            let bits = min(13, max(6, rarity.bits(left, .birth, most: 13)))
            return DuplicateEvidence(field: .birthDate, level: .same, bits: bits)
        }
        let isTurned = left[0..<4] == right[0..<4] && left[4..<6] == right[6..<8] && left[6..<8] == right[4..<6]
        if isTurned { return DuplicateEvidence(field: .birthDate, level: .near, bits: 7) }
        if EditDistance.between(left, right, atMost: 1) != nil {
            return DuplicateEvidence(field: .birthDate, level: .near, bits: 4)
        }
        let agreeing = zip(left, right).count { $0 == $1 }
        return DuplicateEvidence(field: .birthDate, level: .different, bits: agreeing >= 6 ? -2.5 : -5)
    }

    // MARK: Values that are one person's

    private func values(
        _ field: DuplicateEvidence.Field, _ left: [[UInt8]], _ right: [[UInt8]], _ kind: ValueRarity.Kind,
        slip: Double, differing: Double
    ) -> DuplicateEvidence? {
        guard !left.isEmpty, !right.isEmpty else { return nil }
        let shared = left.filter(right.contains)
        if !shared.isEmpty {
            // Many have the switchboard's number, and a family one address for its mail.
            let bits = shared.map {
                rarity.bits($0, kind, most: kind == .phone ? 9 : 15) - 3
                    * log2(Double(max(1, rarity.count(of: $0, kind) - 1)))
            }
            return DuplicateEvidence(field: field, level: .same, bits: max(0, bits.max() ?? 0))
        }
        for value in left where value.count >= 6 {
            if right.contains(where: { EditDistance.between(value, $0, atMost: 1) != nil }) {
                return DuplicateEvidence(field: field, level: .near, bits: slip)
            }
        }
        return DuplicateEvidence(field: field, level: .different, bits: differing)
    }

    // MARK: Addresses

    /// Who lives together shares all of it.
    private static let mostAddressBits = 7.0

    /// Words of street and town, house numbers and postcode together: they hang together, so that all of them say little
    /// more than the best of them.
    private func address(_ left: ComparedPerson, _ right: ComparedPerson) -> DuplicateEvidence? {
        let hasPlaces = !left.places.isEmpty && !right.places.isEmpty
        let hasPostcodes = !left.postcode.isEmpty && !right.postcode.isEmpty
        guard hasPlaces || hasPostcodes else { return nil }
        var bits = 0.0
        var agreements = 0
        var compared = 0
        if hasPlaces {
            let (few, many) =
                left.places.count <= right.places.count ? (left.places, right.places) : (right.places, left.places)
            for word in few {
                compared += 1
                if many.contains(word) {
                    bits += 0.6 * rarity.bits(word, .place, most: 8)
                    agreements += 1
                } else if word.count >= 4, many.contains(where: { EditDistance.between(word, $0, atMost: 2) != nil }) {
                    bits += 0.4 * rarity.bits(word, .place, most: 8)
                    agreements += 1
                }
            }
        }
        if !left.numbers.isEmpty, !right.numbers.isEmpty {
            compared += 1
            if let shared = left.numbers.first(where: right.numbers.contains) {
                bits += agreements > 0 ? 0.8 * rarity.bits(shared, .number, most: 7) : 1
                agreements += 1
            } else {
                bits -= 1.5
            }
        }
        if hasPostcodes {
            compared += 1
            if left.postcode == right.postcode {
                bits += 0.6 * rarity.bits(left.postcode, .postcode, most: 10)
                agreements += 1
            } else if EditDistance.between(left.postcode, right.postcode, atMost: 1) != nil {
                bits += 1.5
            }
        }
        if agreements == 0 { return DuplicateEvidence(field: .address, level: .different, bits: -2) }
        let level: DuplicateEvidence.Level = agreements == compared ? .same : .near
        return DuplicateEvidence(field: .address, level: level, bits: min(Self.mostAddressBits, bits))
    }
}
