import TextAnalysis

/// How values of identifying fields are compared: what `QueryShape` makes of a query, made of a stored value.
enum IdentifierForm {
    /// The key of a value: emails and handles folded, handles without the at sign, numbers without what separates them.
    static func key(_ field: MatchField, _ text: [UInt8]) -> [UInt8] {
        guard text.allSatisfy({ $0 < 0x80 }) else { return foldedKey(field, String(decoding: text, as: UTF8.self)) }
        var key: [UInt8] = []
        key.reserveCapacity(text.count)
        switch field {
        case .accountNumber, .orderNumber:
            for byte in text {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte)
                case UInt8(ascii: "a")...UInt8(ascii: "z"): key.append(byte & 0xDF)
                default: break
                }
            }
        default:
            var rest = text[...]
            while let first = rest.first, isSpace(first) { rest.removeFirst() }
            while let last = rest.last, isSpace(last) { rest.removeLast() }
            if field == .handle { while rest.first == UInt8(ascii: "@") { rest.removeFirst() } }
            for byte in rest {
                key.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
            }
        }
        return key
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func foldedKey(_ field: MatchField, _ text: String) -> [UInt8] {
        switch field {
        case .accountNumber, .orderNumber: Array(IdentifierText.normalized(text).utf8)
        case .handle: Array(Folding.fold(String(text.trimmed.drop { $0 == "@" })).utf8)
        default: Array(Folding.fold(text.trimmed).utf8)
        }
    }
}

extension String {
    /// Without spaces at the ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
