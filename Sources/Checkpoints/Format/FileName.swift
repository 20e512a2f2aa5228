/// The names of the files in the directory of the checkpoints.
///
///     v7-00000000000000a1-1c2d3e4f50617283.manifest    a checkpoint of format 7: its number, then a random one
///     v7-customers-9f8e7d6c5b4a3928.section            a section of format 7: its table, then its file number
///     ….new                                            a file on its way to its name
///
/// Numbers are 16 hexadecimal digits. A file of any other name is none of ours and is never touched.
enum FileName {
    static let temporarySuffix = ".new"
    static let manifestSuffix = ".manifest"
    static let sectionSuffix = ".section"

    static func manifest(format: UInt32, number: UInt64, random: UInt64) -> String {
        "v\(format)-\(digits(number))-\(digits(random))\(manifestSuffix)"
    }

    static func section(format: UInt32, table: String, fileNumber: UInt64) -> String {
        "v\(format)-\(table)-\(digits(fileNumber))\(sectionSuffix)"
    }

    /// The format that a file belongs to, or nil when it is none of ours.
    static func format(of name: String) -> UInt32? {
        let kept =
            name.hasSuffix(temporarySuffix) ? name.dropLast(temporarySuffix.count) : Substring(name)
        guard kept.hasSuffix(manifestSuffix) || kept.hasSuffix(sectionSuffix), kept.first == "v",
            let dash = kept.firstIndex(of: "-")
        else { return nil }
        let format = kept[kept.index(after: kept.startIndex)..<dash]
        guard let first = format.utf8.first, first != UInt8(ascii: "+") else { return nil }
        return UInt32(format)
    }

    /// Number and random number in the name of a manifest of `format`; nil for every other name.
    static func manifest(named name: String, format: UInt32) -> (number: UInt64, random: UInt64)? {
        guard name.hasSuffix(manifestSuffix) else { return nil }
        let parts = name.dropLast(manifestSuffix.count).split(
            separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "v\(format)", let number = UInt64(parts[1], radix: 16),
            let random = UInt64(parts[2], radix: 16),
            name == manifest(format: format, number: number, random: random)
        else { return nil }
        return (number, random)
    }

    /// Whether a table may be called so: 1 to 48 lower-case letters, digits and `_`.
    static func isTable(_ name: String) -> Bool {
        let bytes = name.utf8
        return (1...48).contains(bytes.count)
            && bytes.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
            }
    }

    private static func digits(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
