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

    /// Reaches the most current customers who have a word of each of some groups, at most `most`, passing so many at most.
    mutating func addCurrent(
        _ parts: [(word: Int, group: WordExpansion.Group)], most: Int, steps: Int
    ) throws(IndexDamage) {
        var (level, mask): (UInt32, UInt32) = (0, 0)
        for (word, group) in parts {
            let bits = Self.bits(group, word)
            level |= bits.level
            mask |= bits.mask
        }
        // Where damage is met the walk's rooms are dropped: what is in them is not known.
        guard var walk = try SharedCustomers(parts.map(\.group.words), in: segment, steps: steps) else { return }
        var found = 0
        while found < most, let local = try walk.next() {
            add(local, level, mask)
            found += 1
        }
        walk.giveBack()
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

    /// Notes who of those reached has some words, which may be all of a crowd's.
    func note(_ group: WordExpansion.Group, of crowd: CustomerBits?, for word: Int) throws(IndexDamage) {
        let (level, mask) = Self.bits(group, word)
        let (levels, touched) = (levels, touched)
        if let crowd, count < group.count {
            for place in 0..<count {
                let local = Int(locals[place])
                guard crowd[local] else { continue }
                let before = levels[local]
                if before & mask < level { levels[local] = before & ~mask | level }
            }
            return
        }
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
