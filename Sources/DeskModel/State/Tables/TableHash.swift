/// Hashes texts and numbers for tables in memory: one multiplication for eight bytes.
///
/// A secret that differs from process to process goes into every step, so that nobody can choose ids which meet in one
/// place of a table. Nothing that is stored may rest on these hashes. The standard library's hasher is several times
/// slower on short keys.
package enum TableHash {
    private static let secret: (start: UInt64, factor: UInt64) =
        (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max) | 1)

    /// The hash of a number, going on from another.
    static func of(_ number: UInt64, _ start: UInt64 = 0) -> UInt64 {
        let secret = secret
        return mix(mix(number ^ secret.start, secret.factor) ^ start, secret.factor)
    }

    /// The hash of a text's UTF-8, going on from another.
    package static func of(_ text: String, _ start: UInt64) -> UInt64 {
        var text = text
        return text.withUTF8 { of(UnsafeRawBufferPointer($0), start) }
    }

    private static func of(_ bytes: UnsafeRawBufferPointer, _ start: UInt64) -> UInt64 {
        let secret = secret
        var hash = start ^ secret.start
        var place = 0
        while place + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            hash = mix(hash ^ word, secret.factor)
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        // The length tells texts apart that end in NULs.
        return mix(mix(hash ^ rest, secret.factor) ^ UInt64(bytes.count), secret.factor)
    }

    private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let product = one.multipliedFullWidth(by: other)
        return product.high ^ product.low
    }
}
