/// Chooses the symbols of a layer from a sample of its texts, and writes texts with them (see `SymbolTable`).
struct SymbolCoder {
    /// A run of up to eight bytes, the first one lowest.
    private struct Symbol: Hashable {
        var bytes: UInt64
        var length: Int

        /// The bits of `bytes` that count.
        var mask: UInt64 { length == 8 ? .max : (1 << UInt64(length * 8)) - 1 }

        /// This and then another, cut at eight bytes.
        func followed(by next: Symbol) -> Symbol {
            let joined = length == 8 ? bytes : bytes | next.bytes << UInt64(length * 8)
            var symbol = Symbol(bytes: joined, length: min(8, length + next.length))
            symbol.bytes &= symbol.mask
            return symbol
        }
    }

    private var symbols: [Symbol] = []
    /// For two bytes the code of the longest symbol of one or two bytes that they begin with, else `none`.
    private var short = [UInt16](repeating: none, count: 1 << 16)
    /// Longer symbols by a hash of their first three bytes; of two that meet, the one that saves more is kept.
    private var long = [UInt16](repeating: none, count: 1 << 10)

    private static let none: UInt16 = .max
    /// Bytes of the sample that are looked at.
    private static let sampleBytes = 1 << 16
    private static let rounds = 5

    /// The symbols that save most in a sample: from the single bytes on, each round joins what often comes together.
    init(sample: [[UInt8]]) {
        var texts: [[UInt8]] = []
        var taken = 0
        for text in sample where taken < Self.sampleBytes {
            texts.append(text)
            taken += text.count
        }
        for _ in 0..<Self.rounds { improve(texts) }
    }

    /// The table as it stands in a layer.
    var section: [UInt8] {
        symbols.flatMap { symbol in
            [UInt8(symbol.length)] + (0..<8).map { UInt8(truncatingIfNeeded: symbol.bytes >> UInt64($0 * 8)) }
        }
    }

    /// Appends a text, coded.
    func encode(_ text: [UInt8], into coded: inout [UInt8]) {
        var position = 0
        while position < text.count {
            let word = Self.word(of: text, at: position)
            if let code = code(of: word, left: text.count - position) {
                coded.append(UInt8(code))
                position += symbols[code].length
            } else {
                coded.append(SymbolTable.escape)
                coded.append(text[position])
                position += 1
            }
        }
    }

    /// The next eight bytes, the first lowest; zeros behind the end.
    private static func word(of text: [UInt8], at position: Int) -> UInt64 {
        if position + 8 <= text.count {
            return text.withUnsafeBytes { bytes in
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            }
        }
        var word: UInt64 = 0
        for index in position..<text.count { word |= UInt64(text[index]) << UInt64((index - position) * 8) }
        return word
    }

    private func code(of word: UInt64, left: Int) -> Int? {
        if left >= 3, case let code = long[Self.slot(word)], code != Self.none {
            let symbol = symbols[Int(code)]
            if symbol.length <= left, word & symbol.mask == symbol.bytes { return Int(code) }
        }
        let code = short[Int(word & 0xFFFF)]
        guard code != Self.none, symbols[Int(code)].length <= left else {
            // Two bytes may be a symbol of their own and the last one alone another: behind it stands a zero.
            guard code != Self.none, left == 1 else { return nil }
            return symbols.firstIndex(of: Symbol(bytes: word & 0xFF, length: 1))
        }
        return Int(code)
    }

    private static func slot(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: ((word & 0xFF_FFFF) &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }

    private mutating func improve(_ texts: [[UInt8]]) {
        var gains: [Symbol: Int] = [:]
        for text in texts {
            var position = 0
            var previous: Symbol?
            while position < text.count {
                let word = Self.word(of: text, at: position)
                let found = code(of: word, left: text.count - position).map { symbols[$0] }
                let symbol = found ?? Symbol(bytes: word & 0xFF, length: 1)
                gains[symbol, default: 0] += symbol.length
                if let previous {
                    let joined = previous.followed(by: symbol)
                    gains[joined, default: 0] += joined.length
                }
                // A single byte is a candidate even where a longer symbol was taken.
                if symbol.length > 1 { gains[Symbol(bytes: word & 0xFF, length: 1), default: 0] += 1 }
                previous = symbol
                position += symbol.length
            }
        }
        let best = gains.sorted { left, right in
            (right.value, left.key.bytes, left.key.length) < (left.value, right.key.bytes, right.key.length)
        }
        choose(best.map(\.key))
    }

    private mutating func choose(_ candidates: [Symbol]) {
        symbols = []
        short = [UInt16](repeating: Self.none, count: short.count)
        long = [UInt16](repeating: Self.none, count: long.count)
        for symbol in candidates where symbols.count < SymbolTable.most {
            if symbol.length > 2 {
                guard long[Self.slot(symbol.bytes)] == Self.none else { continue }
                long[Self.slot(symbol.bytes)] = UInt16(symbols.count)
            }
            symbols.append(symbol)
        }
        for (code, symbol) in symbols.enumerated() where symbol.length == 1 {
            for next in 0..<256 { short[next << 8 | Int(symbol.bytes)] = UInt16(code) }
        }
        for (code, symbol) in symbols.enumerated() where symbol.length == 2 {
            short[Int(symbol.bytes)] = UInt16(code)
        }
    }
}
