import Glibc

/// Emails, handles or numbers in order, found whole, by their beginning and, where asked, by their end.
struct IdentifierTable: Sendable {
    private let bytes: [UInt8]
    private let offsets: [UInt32]
    private let customers: [UInt32]
    /// The places of `offsets` in the order of the texts read backwards; empty where ends are not searched.
    private let backwards: [UInt32]

    /// One hit: whose, and how long the stored text is.
    struct Hit {
        let customer: Int
        let length: Int
    }

    /// A table of normalised texts with the customers they belong to.
    init(_ texts: [(text: String, customer: UInt32)], searchesEnds: Bool) {
        let ordered = texts.map { Entry(bytes: OrderedBytes(Array($0.text.utf8)), customer: $0.customer) }.sorted()
        var bytes: [UInt8] = []
        var offsets: [UInt32] = [0]
        offsets.reserveCapacity(ordered.count + 1)
        for entry in ordered {
            bytes.append(contentsOf: entry.bytes.bytes)
            offsets.append(UInt32(bytes.count))
        }
        self.bytes = bytes
        self.offsets = offsets
        customers = ordered.map(\.customer)
        guard searchesEnds else {
            backwards = []
            return
        }
        backwards = ordered.enumerated()
            .map { Entry(bytes: OrderedBytes($1.bytes.bytes.reversed()), customer: UInt32($0)) }
            .sorted().map(\.customer)
    }

    /// A text and a number that goes with it: its customer, or its place.
    private struct Entry: Comparable {
        let bytes: OrderedBytes
        let customer: UInt32

        static func < (left: Entry, right: Entry) -> Bool {
            left.bytes < right.bytes || (left.bytes == right.bytes && left.customer < right.customer)
        }
    }

    /// Bytes held.
    var byteCount: Int { bytes.count + offsets.count * 4 + customers.count * 4 + backwards.count * 4 }

    /// At most `limit` texts that begin with `prefix`, shortest differences first by order.
    func hits(withPrefix prefix: String, limit: Int) -> [Hit] {
        let target = Array(prefix.utf8)
        guard !target.isEmpty else { return [] }
        var place = firstPlace(count: customers.count) { compare($0, target, isBackwards: false) < 0 }
        var hits: [Hit] = []
        while place < customers.count, hits.count < limit, compare(place, target, isBackwards: false) == 0 {
            hits.append(Hit(customer: Int(customers[place]), length: Int(offsets[place + 1] - offsets[place])))
            place += 1
        }
        return hits
    }

    /// At most `limit` texts that end with `suffix`.
    func hits(withSuffix suffix: String, limit: Int) -> [Hit] {
        let target = Array(suffix.utf8.reversed())
        guard !target.isEmpty else { return [] }
        var order = firstPlace(count: backwards.count) { compare(Int(backwards[$0]), target, isBackwards: true) < 0 }
        var hits: [Hit] = []
        while order < backwards.count, hits.count < limit {
            let place = Int(backwards[order])
            guard compare(place, target, isBackwards: true) == 0 else { break }
            hits.append(Hit(customer: Int(customers[place]), length: Int(offsets[place + 1] - offsets[place])))
            order += 1
        }
        return hits
    }

    private func firstPlace(count: Int, where isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Below zero when the text sorts before the target, zero when it begins with it, else above.
    private func compare(_ place: Int, _ target: [UInt8], isBackwards: Bool) -> Int {
        let start = Int(offsets[place])
        let length = Int(offsets[place + 1]) - start
        for index in 0..<min(length, target.count) {
            let byte = isBackwards ? bytes[start + length - 1 - index] : bytes[start + index]
            if byte != target[index] { return Int(byte) - Int(target[index]) }
        }
        return length < target.count ? -1 : 0
    }
}

/// Bytes that compare in byte order, the first eight of them as one integer.
struct OrderedBytes: Comparable {
    let bytes: [UInt8]
    private let lead: UInt64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lead: UInt64 = 0
        for index in 0..<8 { lead = lead << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
        self.lead = lead
    }

    static func < (left: OrderedBytes, right: OrderedBytes) -> Bool {
        if left.lead != right.lead { return left.lead < right.lead }
        let order = left.bytes.withUnsafeBytes { first in
            right.bytes.withUnsafeBytes { second -> Int32 in
                guard let first = first.baseAddress, let second = second.baseAddress else { return 0 }
                return memcmp(first, second, min(left.bytes.count, right.bytes.count))
            }
        }
        return order != 0 ? order < 0 : left.bytes.count < right.bytes.count
    }

    static func == (left: OrderedBytes, right: OrderedBytes) -> Bool {
        left.lead == right.lead && left.bytes == right.bytes
    }
}
