import TextAnalysis

/// What people must share to be compared at all, as hashes.
enum BlockingKeys {
    /// The keys of a person, each once, in order.
    static func of(_ person: ComparedPerson) -> [UInt64] {
        var keys: Set<UInt64> = []
        func add(_ kind: UInt8, _ parts: [UInt8]...) { keys.insert(hash(kind, parts)) }
        for value in person.emails { add(1, value) }
        for value in person.phones { add(2, Array(value.suffix(7))) }
        for value in person.accounts { add(3, value) }
        for value in person.handles { add(4, value) }
        // Two letters are an initial with a dot or a particle.
        let words = person.names.prefix(6).map(\.letters).filter { $0.count > 1 }
        let sounds = words.map { word in SoundKey(word).map { withUnsafeBytes(of: $0.packed) { Array($0) } } ?? word }
        for (place, sound) in sounds.enumerated() {
            for other in sounds[(place + 1)...] { add(5, ordered(sound, other).0, ordered(sound, other).1) }
            if !person.postcode.isEmpty { add(6, sound, person.postcode) }
            for word in person.places where !StreetWords.isKind(word) { add(7, sound, word) }
        }
        if person.birth.count == 8 {
            // The order of day and month is not to be relied on.
            let (one, other) = ordered(Array(person.birth[4..<6]), Array(person.birth[6..<8]))
            let date = Array(person.birth[0..<4]) + one + other
            for word in words { add(8, date, Array(word.prefix(1))) }
            if !person.postcode.isEmpty { add(9, date, person.postcode) }
            for number in person.numbers { add(10, date, number) }
        }
        for number in person.numbers {
            for word in person.places where !StreetWords.isKind(word) { add(11, number, word) }
        }
        return keys.sorted()
    }

    private static func ordered(_ one: [UInt8], _ other: [UInt8]) -> ([UInt8], [UInt8]) {
        one.lexicographicallyPrecedes(other) ? (one, other) : (other, one)
    }

    private static func hash(_ kind: UInt8, _ parts: [[UInt8]]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(kind)
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0x1FF) &* 0x9E37_79B9_7F4A_7C15
        }
        return hash ^ hash &>> 29
    }
}
