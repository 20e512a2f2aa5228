/// Moves the times of a native line.
struct TimeShift {
    private let seconds: Int64

    /// `microseconds` may be negative; parts of a second are dropped, so that whole seconds stay whole.
    init(microseconds: Int64) {
        seconds = microseconds.dividingFloored(by: 1_000_000)
    }

    private static let keys: [StaticString] = ["\"at\":\"", "\"due\":\"", "\"solved_at\":\""]

    /// The line with its times moved; their offset from UTC stays.
    ///
    /// A quote within a JSON string is escaped, so a key with its quotes and colon is never part of a text.
    func moved(_ line: some Collection<UInt8>) -> [UInt8] {
        var bytes = Array(line)
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\""), let start = valueStart(in: bytes, at: place),
                let time = WrittenTime(bytes, at: start)
            {
                time.moved(by: seconds).write(into: &bytes, at: start)
                place = start + WrittenTime.byteCount
            } else {
                place += 1
            }
        }
        return bytes
    }

    private func valueStart(in bytes: [UInt8], at place: Int) -> Int? {
        for key in Self.keys {
            let count = key.utf8CodeUnitCount
            if place + count <= bytes.count, (0..<count).allSatisfy({ bytes[place + $0] == key.utf8Start[$0] }) {
                return place + count
            }
        }
        return nil
    }
}

extension Int64 {
    /// The quotient rounded towards minus infinity.
    func dividingFloored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
