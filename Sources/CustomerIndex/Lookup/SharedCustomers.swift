/// A walk over those who have a word of each of several ranges, the most current first.
///
/// A range is one word, or all that begin alike. The shortest lists lead, or bits where those are a crowd's; whether their
/// customers have the other words is looked up in the bits of a crowd, in their records where few of these are likely to be
/// read, else in bits that are set beforehand.
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
    /// Customers whose records are on their way, the next one last; and how many may still be read.
    private var coming: [Int] = []
    private var readLeft = Self.mostRead
    /// Customers that may still be passed.
    private var left: Int
    /// Without a list, what is left of the 64 customers where the walk is.
    private var block = (number: -1, bits: UInt64(0))

    /// Customers for whom a bit is set at most, beyond whom a walk is none.
    private static let mostMarked = 60_000
    /// Customers whose records one walk reads at most, and how many customers of another list are passed, or marked, in the
    /// time of one.
    private static let mostRead = 2_000
    private static let readFactor = 12
    /// Records that are asked of the memory together.
    private static let readTogether = 16

    /// A walk to so many customers that passes so many customers of lists at most; nil where nobody can have them all, or where
    /// it cannot be told soon enough. What it returns must be ended with `giveBack`.
    init?(
        _ ranges: [Range<Int>], in segment: IndexSegment, wanted: Int, steps: Int
    ) throws(IndexDamage) {
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
            if let crowd = try segment.crowds.crowd(part.range) {
                bits.append(crowd)
            } else if let shortest, shortest.range != part.range,
                Self.isRead(shortest.count, for: wanted, rather: part.count, of: segment.count)
            {
                sought.append(part.range)
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

    /// Whether reading the records of a list's customers is cheaper than passing or marking another word's customers; it is
    /// taken that twice as many are read until enough are found as chance lets expect.
    private static func isRead(_ list: Int, for wanted: Int, rather other: Int, of customers: Int) -> Bool {
        let expected = min(list, wanted * 2 * (customers / max(1, other) + 1))
        return expected <= mostRead && expected * readFactor <= other
    }

    /// The next one; nil at the end, or where enough were passed or read.
    mutating func next() throws(IndexDamage) -> Int? {
        if sought.isEmpty { return try nextUnread() }
        while true {
            while let local = coming.popLast() { if try hasSought(local) { return local } }
            while readLeft > 0, coming.count < Self.readTogether, let local = try nextUnread() {
                readLeft -= 1
                try segment.records.prefetch(local)
                coming.append(local)
            }
            guard !coming.isEmpty else { return nil }
            coming.reverse()
        }
    }

    /// The next one who has what is not looked for in the records.
    private mutating func nextUnread() throws(IndexDamage) -> Int? {
        cursors.isEmpty ? nextOfBits() : try nextOfLists()
    }

    /// Gives the rooms back, all zero again.
    func giveBack() {
        for room in rooms {
            room.numbers.update(repeating: 0, count: room.count)
            segment.touched.giveBack(room)
        }
        words.numbers.update(repeating: 0, count: words.count)
        segment.wordRooms.giveBack(words)
    }

    private mutating func nextOfLists() throws(IndexDamage) -> Int? {
        if cursors.count == 1 { return try nextOfList() }
        while !isAtEnd {
            guard try meet() else { return nil }
            let aim = locals[0]
            left -= 1
            if left >= 0, let next = try cursors[0].next() { locals[0] = next } else { isAtEnd = true }
            if hasBits(aim) { return aim }
        }
        return nil
    }

    private mutating func nextOfList() throws(IndexDamage) -> Int? {
        guard !isAtEnd else { return nil }
        var (list, local) = (cursors[0], locals[0])
        while !isAtEnd {
            let aim = local
            left -= 1
            if left >= 0, let next = try list.next() { local = next } else { isAtEnd = true }
            guard hasBits(aim) else { continue }
            (cursors[0], locals[0]) = (list, local)
            return aim
        }
        return nil
    }

    @inline(__always)
    private func hasBits(_ local: Int) -> Bool {
        for bits in bits where !bits[local] { return false }
        return true
    }

    /// Moves the lists on until all are at the same customer; false where one ends or enough were passed before.
    private mutating func meet() throws(IndexDamage) -> Bool {
        var place = 1
        while place < cursors.count {
            var (one, other) = (cursors[0], cursors[place])
            var (here, there) = (locals[0], locals[place])
            let before = here
            while here != there {
                left -= 1
                guard left >= 0, let next = here < there ? try one.next() : try other.next() else {
                    isAtEnd = true
                    return false
                }
                if here < there { here = next } else { there = next }
            }
            (cursors[0], cursors[place]) = (one, other)
            (locals[0], locals[place]) = (here, there)
            // Those before this one are behind again where the first has moved.
            place = here == before || place == 1 ? place + 1 : 1
        }
        return true
    }

    private mutating func nextOfBits() -> Int? {
        guard let first = bits.first else { return nil }
        let blocks = (segment.count + 63) / 64
        var (number, common) = block
        while common == 0 {
            number += 1
            guard number < blocks else {
                block = (blocks, 0)
                return nil
            }
            common = first.block(number)
            var place = 1
            while place < bits.count {
                common &= bits[place].block(number)
                place += 1
            }
        }
        block = (number, common & (common - 1))
        let local = number * 64 + common.trailingZeroBitCount
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
