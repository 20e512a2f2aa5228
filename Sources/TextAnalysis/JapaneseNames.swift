/// How names in Han characters are read in Japanese: 田中 is Tanaka, and not the Tianzhong of Mandarin.
///
/// Family and given names of IPADIC 2.7.0 (NAIST), in Hepburn letters without marks of length, as passports have them.
enum JapaneseNames {
    /// The readings of a family name, the commonest first; none when it is not known. O(log names).
    static func family(_ word: ArraySlice<UInt8>) -> [[UInt8]] { readings(of: word, in: familyNames) }

    /// The readings of a given name, the commonest first; none when it is not known. O(log names).
    static func given(_ word: ArraySlice<UInt8>) -> [[UInt8]] { readings(of: word, in: givenNames) }

    /// A table has a name and its readings (`仁井nii`, `京谷kyotani/kyoya`) between spaces or ends of lines.
    private static func readings(of name: ArraySlice<UInt8>, in table: StaticString) -> [[UInt8]] {
        guard let lead = name.first, lead >= 0xE3 else { return [] }
        return table.withUTF8Buffer { table in
            var low = 0
            var high = table.count
            while low < high {
                // The entry in which the middle lies.
                var start = (low + high) / 2
                while start > low, !isSeparator(table[start - 1]) { start -= 1 }
                var letters = start
                while letters < high, table[letters] >= 0x80 { letters += 1 }
                var end = letters
                while end < high, !isSeparator(table[end]) { end += 1 }
                let known = table[start..<letters]
                if known.elementsEqual(name) {
                    return table[letters..<end].split(separator: UInt8(ascii: "/")).map { Array($0) }
                }
                if known.lexicographicallyPrecedes(name) { low = min(end + 1, high) } else { high = start }
            }
            return []
        }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
