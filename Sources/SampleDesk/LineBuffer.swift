/// Native lines being made, one after the other in one buffer.
///
/// Texts that go in are our own and hold nothing that JSON escapes.
struct LineBuffer {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func begin(_ kind: StaticString) {
        put("{\"kind\":\"")
        put(kind)
        put("\"")
    }

    mutating func end() {
        put("}")
        ends.append(bytes.count)
    }

    mutating func put(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func put(_ text: [UInt8]) { bytes.append(contentsOf: text) }

    mutating func put(_ number: Int, digits: Int = 1) {
        precondition(number >= 0, "the sample counts upwards")
        var divisor = 1
        var count = 1
        while number / divisor >= 10 || count < digits {
            divisor *= 10
            count += 1
        }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }

    /// An id such as `o61-3`: a letter, the customer's number, and the number of the thing among the customer's.
    mutating func put(id letter: StaticString, _ customer: Int, _ thing: Int? = nil) {
        put(letter)
        put(customer)
        if let thing {
            put("-")
            put(thing)
        }
    }

    /// A key of the line and the quote that opens its string.
    mutating func open(_ key: StaticString) {
        put(",\"")
        put(key)
        put("\":\"")
    }

    mutating func member(_ key: StaticString, _ text: StaticString) {
        open(key)
        put(text)
        put("\"")
    }

    mutating func member(_ key: StaticString, _ text: [UInt8]) {
        open(key)
        put(text)
        put("\"")
    }

    mutating func member(_ key: StaticString, id letter: StaticString, _ customer: Int, _ thing: Int? = nil) {
        open(key)
        put(id: letter, customer, thing)
        put("\"")
    }

    /// A time in the sample's offset, eight hours behind UTC.
    mutating func member(_ key: StaticString, time seconds: Int64) {
        open(key)
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: WrittenTime.byteCount))
        WrittenTime(seconds: seconds, offset: -28_800).write(into: &bytes, at: start)
        put("\"")
    }

    mutating func put(cents: Int) {
        put(cents / 100)
        put(".")
        put(cents % 100, digits: 2)
    }

    /// A day without a time: `2019-04-11`.
    mutating func put(day seconds: Int64) {
        let day = CivilDay(number: seconds.dividingFloored(by: 86_400))
        put(Int(day.year), digits: 4)
        put("-")
        put(Int(day.month), digits: 2)
        put("-")
        put(Int(day.day), digits: 2)
    }

    /// A story's text with the customer's name for each `@`.
    mutating func put(_ text: StaticString, name: [UInt8]) {
        for place in 0..<text.utf8CodeUnitCount {
            let byte = text.utf8Start[place]
            if byte == UInt8(ascii: "@") { put(name) } else { bytes.append(byte) }
        }
    }
}
