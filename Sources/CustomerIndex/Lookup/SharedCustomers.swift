/// A walk over those who have a word of each of several ranges, the most current first.
///
/// A range is one word, or all that begin alike. The shortest lists lead; whether their customers have the other words is
/// looked up in the bits of a crowd, in their records where the lists are short, else in bits that are set beforehand.
struct SharedCustomers {
    private let segment: IndexSegment
    private var cursors: [PostingCursor] = []
    private var locals: [Int] = []
    private var bits: [CustomerBits] = []
    /// Words that are looked for in the records.
    private var sought: [Range<Int>] = []
    private var rooms: [ScratchRoom<UInt64>] = []
    private let words: ScratchRoom<UInt32>
    private var isAtEnd = false
    /// Customers that may still be passed.
    private var left: Int
    /// Without a list, what is left of the 64 customers where the walk is.
    private var block = (number: -1, bits: UInt64(0))

    /// Customers for whom a bit is set at most, beyond whom a walk is none.
    private static let mostMarked = 60_000
    /// Customers of a list whose records are read at most, and how many times as many the other words must have.
    private static let mostRead = 400
    private static let readFactor = 25

    /// A walk that passes so many customers of lists at most; nil where nobody can have them all, or where it cannot be told
    /// soon enough. What it returns must be ended with `giveBack`.
    init?(_ ranges: [Range<Int>], in segment: IndexSegment, steps: Int) throws(IndexDamage) {
        self.segment = segment
        left = steps
        var parts: [(range: Range<Int>, count: Int)] = []
        for range in ranges {
            let count = try segment.postings.count(range)
            guard count > 0 else { return nil }
            parts.append((range, count))
        }
        parts.sort { ($0.count, $0.range.lowerBound) < ($1.count, $1.range.lowerBound) }
        let shortest = parts.first { $0.range.count == 1 }
        var marked: [(range: Range<Int>, count: Int)] = []
        var lists: [Range<Int>] = []
        for part in parts {
            if let shortest, shortest.range != part.range, shortest.count <= Self.mostRead,
                part.count / Self.readFactor >= shortest.count
            {
                sought.append(part.range)
            } else if let crowd = try segment.crowds.crowd(part.range) {
                bits.append(crowd)
            } else if part.range.count == 1 {
                lists.append(part.range)
            } else {
                marked.append(part)
            }
        }
        guard marked.reduce(0, { $0 + $1.count }) <= Self.mostMarked else { return nil }
        words = segment.wordRooms.borrow(IndexedWord.mostPerCustomer)
        for range in lists { cursors.append(try segment.postings.cursor(range.lowerBound)) }
        for part in marked {
            let room = segment.touched.borrow((segment.count + 63) / 64)
            rooms.append(room)
            let numbers = room.numbers
            try segment.postings.forEach(part.range) { (local) throws(IndexDamage) in
                numbers[local &>> 6] |= 1 &<< UInt64(local & 63)
            }
            bits.append(CustomerBits(UnsafeRawPointer(numbers)))
        }
        for place in cursors.indices {
            guard let local = try cursors[place].next() else {
                isAtEnd = true
                return
            }
            locals.append(local)
        }
    }

    /// The next one; nil at the end, or where enough were passed.
    mutating func next() throws(IndexDamage) -> Int? {
        while let local = cursors.isEmpty ? nextOfBits() : try nextOfLists() {
            if sought.isEmpty { return local }
            if try hasSought(local) { return local }
        }
        return nil
    }

    /// Gives the rooms back, all zero again.
    func giveBack() {
        for room in rooms {
            room.numbers.update(repeating: 0, count: room.count)
            segment.touched.giveBack(room)
        }
        segment.wordRooms.giveBack(words)
    }

    private mutating func nextOfLists() throws(IndexDamage) -> Int? {
        while !isAtEnd, var aim = locals.max() {
            var place = 0
            while place < cursors.count {
                while locals[place] < aim {
                    left -= 1
                    guard left >= 0, let next = try cursors[place].next() else {
                        isAtEnd = true
                        return nil
                    }
                    locals[place] = next
                }
                if locals[place] > aim {
                    aim = locals[place]
                    place = 0
                } else {
                    place += 1
                }
            }
            left -= 1
            if left >= 0, let next = try cursors[0].next() { locals[0] = next } else { isAtEnd = true }
            if bits.allSatisfy({ $0[aim] }) { return aim }
        }
        return nil
    }

    private mutating func nextOfBits() -> Int? {
        let blocks = (segment.count + 63) / 64
        while block.bits == 0 {
            block.number += 1
            guard block.number < blocks, !bits.isEmpty else { return nil }
            block.bits = bits.reduce(~0) { $0 & $1.block(block.number) }
        }
        let local = block.number * 64 + block.bits.trailingZeroBitCount
        block.bits &= block.bits - 1
        // Damaged bits may stand behind the last customer.
        return local < segment.count ? local : nil
    }

    private func hasSought(_ local: Int) throws(IndexDamage) -> Bool {
        let count = try segment.records.readWords(of: local, into: words.numbers)
        return sought.allSatisfy { range in
            (0..<count).contains { place in range.contains(Int(words.numbers[place] >> 5)) }
        }
    }
}
