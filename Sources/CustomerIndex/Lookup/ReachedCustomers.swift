/// The customers whom one search has reached in one layer, and what each query word found of them at best.
struct ReachedCustomers {
    private let segment: IndexSegment
    private let levelRoom: ScratchRoom<UInt32>
    private let touchedRoom: ScratchRoom<UInt64>
    /// By local number, four bits a query word (see `QualityLevel`).
    let levels: UnsafeMutablePointer<UInt32>
    /// A bit for each customer, so that most questions for one stay in the processor's nearest caches.
    private let touched: UnsafeMutablePointer<UInt64>
    private let localRoom: ScratchRoom<UInt32>
    /// Who has been reached, in the order in which they were.
    let locals: UnsafeMutablePointer<UInt32>
    /// How many.
    private(set) var count = 0

    /// Nobody yet; at most `most` are reached.
    init(_ segment: IndexSegment, most: Int) {
        self.segment = segment
        localRoom = segment.locals.borrow(most)
        locals = localRoom.numbers
        levelRoom = segment.levels.borrow(segment.count)
        touchedRoom = segment.touched.borrow((segment.count + 63) / 64)
        levels = levelRoom.numbers
        touched = touchedRoom.numbers
    }

    /// Reaches the customers of some words for a query word. The most counts: what was too much to reach at first, and is
    /// noted later, may be worth more than what was not.
    mutating func add(_ group: WordExpansion.Group, for word: Int) throws(IndexDamage) {
        let (level, mask) = Self.bits(group, word)
        precondition(count + group.count <= localRoom.count, "no more are reached than there is room for")
        let (levels, touched, locals) = (levels, touched, locals)
        var count = count
        try segment.postings.forEach(group.words) { (local) throws(IndexDamage) in
            let before = levels[local]
            if before == 0 {
                locals[count] = UInt32(local)
                count += 1
                touched[local &>> 6] |= 1 &<< UInt64(local & 63)
            }
            if before & mask < level { levels[local] = before & ~mask | level }
        }
        self.count = count
    }

    /// Reaches the most current customers who have all of some words, of one query word each, at most `most`, among those
    /// who are passed in so many steps.
    ///
    /// For words that too many have to reach all of them: a walk along their lists, which stops early.
    mutating func addCurrent(
        _ parts: [(word: Int, group: WordExpansion.Group)], most: Int, steps: Int
    ) throws(IndexDamage) {
        var (level, mask): (UInt32, UInt32) = (0, 0)
        var cursors: [PostingCursor] = []
        var locals: [Int] = []
        for (word, group) in parts {
            precondition(group.words.count == 1, "a walk is along the customers of one word")
            let bits = Self.bits(group, word)
            level |= bits.level
            mask |= bits.mask
            var cursor = try segment.postings.cursor(group.words.lowerBound)
            guard let local = try cursor.next() else { return }
            cursors.append(cursor)
            locals.append(local)
        }
        guard var sought = locals.max() else { return }
        var found = 0
        var left = steps
        while found < most, left > 0 {
            var areTogether = true
            for place in cursors.indices {
                while locals[place] < sought {
                    left -= 1
                    guard let next = try cursors[place].next() else { return }
                    locals[place] = next
                }
                guard locals[place] > sought else { continue }
                sought = locals[place]
                areTogether = false
                break
            }
            guard areTogether else { continue }
            add(sought, level, mask)
            found += 1
            guard let next = try cursors[0].next() else { return }
            locals[0] = next
            sought = next
        }
    }

    /// Reaches the most current customers who have one word and any of those that another one may stand for, at most `most`.
    ///
    /// For a word that too many have beside the beginning of too many words: who has any of these is marked, and the list of
    /// the one is walked along until there are enough. O(customers of both).
    mutating func addCurrent(
        _ one: (word: Int, group: WordExpansion.Group),
        amongThoseOf others: [(word: Int, group: WordExpansion.Group)], most: Int
    ) throws(IndexDamage) {
        // Of all that another word may stand for, what is worth most: nobody can be worth more.
        guard let best = others.max(by: { $0.group.level < $1.group.level }) else { return }
        let room = segment.touched.borrow((segment.count + 63) / 64)
        let marked = room.numbers
        for other in others {
            try segment.postings.forEach(other.group.words) { (local) throws(IndexDamage) in
                marked[local &>> 6] |= 1 &<< UInt64(local & 63)
            }
        }
        let (first, second) = (Self.bits(one.group, one.word), Self.bits(best.group, best.word))
        let (level, mask) = (first.level | second.level, first.mask | second.mask)
        var cursor = try segment.postings.cursor(one.group.words.lowerBound)
        var found = 0
        while found < most, let local = try cursor.next() {
            guard marked[local &>> 6] & (1 &<< UInt64(local & 63)) != 0 else { continue }
            add(local, level, mask)
            found += 1
        }
        // Where damage is met the room is dropped.
        marked.update(repeating: 0, count: room.count)
        segment.touched.giveBack(room)
    }

    private mutating func add(_ local: Int, _ level: UInt32, _ mask: UInt32) {
        let before = levels[local]
        if before == 0 {
            guard count < localRoom.count else { return }
            locals[count] = UInt32(local)
            count += 1
            touched[local &>> 6] |= 1 &<< UInt64(local & 63)
        }
        var both = before & ~mask
        for shift in stride(from: UInt32(0), to: 32, by: 4) where mask >> shift & 15 != 0 {
            both |= max(before >> shift & 15, level >> shift & 15) << shift
        }
        levels[local] = both
    }

    /// Notes who of those reached has some words.
    func note(_ group: WordExpansion.Group, for word: Int) throws(IndexDamage) {
        let (level, mask) = Self.bits(group, word)
        let (levels, touched) = (levels, touched)
        try segment.postings.forEach(group.words) { (local) throws(IndexDamage) in
            guard touched[local &>> 6] & (1 &<< UInt64(local & 63)) != 0 else { return }
            let before = levels[local]
            if before & mask < level { levels[local] = before & ~mask | level }
        }
    }

    private static func bits(_ group: WordExpansion.Group, _ word: Int) -> (level: UInt32, mask: UInt32) {
        let shift = UInt32(word * 4)
        return (UInt32(group.level.rawValue) << shift, 15 << shift)
    }

    /// Gives the room back, all zero again.
    func giveBack() {
        for place in 0..<count {
            let local = Int(locals[place])
            levels[local] = 0
            touched[local &>> 6] = 0
            locals[place] = 0
        }
        segment.locals.giveBack(localRoom)
        segment.levels.giveBack(levelRoom)
        segment.touched.giveBack(touchedRoom)
    }
}
