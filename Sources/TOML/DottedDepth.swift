/// Finds keys such as `a.a.a.a…` whose tables would nest deeper than a limit, before the parser builds them.
///
/// toml++ 3.3 bounds the nesting of values but not of dotted keys, and takes its trees apart recursively, so a long
/// enough key would run off the stack. This scan reads just enough of TOML to tell strings and comments from keys.
struct DottedDepth {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var line = 1

    /// The line of the first key with more than `limit` dots, or `nil`. O(bytes).
    static func firstLine(in bytes: UnsafeBufferPointer<UInt8>, over limit: Int) -> Int? {
        var scan = DottedDepth(bytes: bytes)
        return scan.firstLine(over: limit)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func firstLine(over limit: Int) -> Int? {
        var dots = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "."):
                dots += 1
                if dots > limit { return line }
            case UInt8(ascii: "\n"):
                line += 1
                dots = 0
            case UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "}"):
                dots = 0
            case UInt8(ascii: "#"):
                skipComment()
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                skipString(quote: bytes[place])
                continue
            default: break
            }
            place += 1
        }
        return nil
    }

    private mutating func skipComment() {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    }

    private func quotes(_ quote: UInt8) -> Int {
        var count = 0
        while count < 3, place + count < bytes.count, bytes[place + count] == quote { count += 1 }
        return count
    }

    private mutating func skipString(quote: UInt8) {
        let opening = quotes(quote)
        if opening == 2 {
            place += 2
            return
        }
        let isBlock = opening == 3
        place += isBlock ? 3 : 1
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\n"):
                // A string of one line ends with its line: the parser will say that it lacks a quote.
                if !isBlock { return }
                line += 1
                place += 1
            case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
                place += 1
                if place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
            case quote:
                if !isBlock {
                    place += 1
                    return
                }
                let closing = quotes(quote)
                place += closing
                if closing == 3 {
                    // Up to two quotes before the closing three belong to the text.
                    place += min(2, quotes(quote))
                    return
                }
            default: place += 1
            }
        }
    }
}
