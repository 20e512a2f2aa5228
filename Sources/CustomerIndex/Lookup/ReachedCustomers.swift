/// The customers whom one search has reached in one layer, and what each query word found of them at best.
///
/// They are kept in the order in which they were reached, with a small table that tells where each stands: of a million
/// customers a search reaches some thousands, and what it keeps of them is to stay in the processor's nearest caches.
struct ReachedCustomers {
    private let segment: IndexSegment
    private let levelRoom: ScratchRoom<UInt32>
    private let touchedRoom: ScratchRoom<UInt64>
    private let placeRoom: ScratchRoom<UInt16>
    private let localRoom: ScratchRoom<UInt32>
    /// By place, four bits a query word (see `QualityLevel`).
    let levels: UnsafeMutablePointer<UInt32>
    /// A bit for each customer: most questions are for one who has not been reached.
    private let touched: UnsafeMutablePointer<UInt64>
    /// By the hash of a customer, or behind it, one more than the place; zero where nobody is.
    private let places: UnsafeMutablePointer<UInt16>
    /// The bits of a hash that count: at least twice as many slots are in use as there are customers.
    private var slotBits: UInt32 = 10
    /// Who has been reached, in the order in which they were.
    let locals: UnsafeMutablePointer<UInt32>
    /// How many.
    private(set) var count = 0

    /// The bits of a hash at most, and so many customers.
    private static let mostSlotBits: UInt32 = 16
    private static let most = 1 << 15

    /// Nobody yet; at most `most` are reached.
    init(_ segment: IndexSegment, most: Int) {
        precondition(most <= Self.most, "a place has sixteen bits")
        self.segment = segment
        localRoom = segment.locals.borrow(most)
        locals = localRoom.numbers
        levelRoom = segment.levels.borrow(most)
        touchedRoom = segment.touched.borrow((segment.count + 63) / 64)
        placeRoom = segment.places.borrow(1 << Int(Self.mostSlotBits))
        levels = levelRoom.numbers
        touched = touchedRoom.numbers
        places = placeRoom.numbers
    }

    /// Reaches the customers of some words for a query word. The most counts: what was too much to reach at first, and is
    /// noted later, may be worth more than what was not.
    mutating func add(_ group: WordExpansion.Group, for word: Int) throws(IndexDamage) {
        let (level, mask) = Self.bits(group, word)
        precondition(count + group.count <= localRoom.count, "no more are reached than there is room for")
        makeRoom(for: group.count)
        let (levels, touched, locals, places, slotBits) = (levels, touched, locals, places, slotBits)
        var count = count
        try segment.postings.forEach(group.words) { (local) throws(IndexDamage) in
            let bit = UInt64(1) &<< UInt64(local & 63)
            if touched[local &>> 6] & bit == 0 {
                touched[local &>> 6] |= bit
                locals[count] = UInt32(truncatingIfNeeded: local)
                levels[count] = level
                count &+= 1
                places[Self.freeSlot(local, places, slotBits)] = UInt16(truncatingIfNeeded: count)
            } else {
                Self.raise(&levels[Self.place(of: local, places, locals, slotBits)], level, mask)
            }
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
        guard
            var walk = try SharedCustomers(
                parts.map(\.group.words), in: segment, wanted: most, steps: steps)
        else { return }
        var found = 0
        while found < most, let local = try walk.next() {
            add(local, level, mask)
            found += 1
        }
        walk.giveBack()
    }

    private mutating func add(_ local: Int, _ level: UInt32, _ mask: UInt32) {
        let bit = UInt64(1) &<< UInt64(local & 63)
        guard touched[local &>> 6] & bit != 0 else {
            guard count < localRoom.count else { return }
            makeRoom(for: 1)
            touched[local &>> 6] |= bit
            locals[count] = UInt32(local)
            levels[count] = level
            count += 1
            places[Self.freeSlot(local, places, slotBits)] = UInt16(count)
            return
        }
        let place = Self.place(of: local, places, locals, slotBits)
        for shift in stride(from: UInt32(0), to: 32, by: 4) where mask >> shift & 15 != 0 {
            Self.raise(&levels[place], level & 15 << shift, 15 << shift)
        }
    }

    /// Notes who of those reached has some words, which may be all of a crowd's.
    func note(_ group: WordExpansion.Group, of crowd: CustomerBits?, for word: Int) throws(IndexDamage) {
        let (level, mask) = Self.bits(group, word)
        let (levels, touched, locals, places, slotBits) = (levels, touched, locals, places, slotBits)
        if let crowd, count < group.count {
            for place in 0..<count where crowd[Int(locals[place])] { Self.raise(&levels[place], level, mask) }
            return
        }
        try segment.postings.forEach(group.words) { (local) throws(IndexDamage) in
            guard touched[local &>> 6] & (1 &<< UInt64(local & 63)) != 0 else { return }
            Self.raise(&levels[Self.place(of: local, places, locals, slotBits)], level, mask)
        }
    }

    private static func bits(_ group: WordExpansion.Group, _ word: Int) -> (level: UInt32, mask: UInt32) {
        let shift = UInt32(word * 4)
        return (UInt32(group.level.rawValue) << shift, 15 << shift)
    }

    /// Keeps the higher of two levels of one query word.
    @inline(__always)
    private static func raise(_ levels: inout UInt32, _ level: UInt32, _ mask: UInt32) {
        if levels & mask < level { levels = levels & ~mask | level }
    }

    /// Where a customer stands who has been reached.
    @inline(__always)
    private static func place(
        of local: Int, _ places: UnsafeMutablePointer<UInt16>, _ locals: UnsafeMutablePointer<UInt32>,
        _ slotBits: UInt32
    ) -> Int {
        var slot = slot(of: local, slotBits)
        while locals[Int(places[slot]) &- 1] != UInt32(truncatingIfNeeded: local) {
            slot = (slot &+ 1) & (1 &<< Int(slotBits) &- 1)
        }
        return Int(places[slot]) &- 1
    }

    /// The slot for a customer who has not been reached.
    @inline(__always)
    private static func freeSlot(_ local: Int, _ places: UnsafeMutablePointer<UInt16>, _ slotBits: UInt32) -> Int {
        var slot = slot(of: local, slotBits)
        while places[slot] != 0 { slot = (slot &+ 1) & (1 &<< Int(slotBits) &- 1) }
        return slot
    }

    @inline(__always)
    private static func slot(of local: Int, _ slotBits: UInt32) -> Int {
        Int((UInt32(truncatingIfNeeded: local) &* 0x9E37_79B1) &>> (32 &- slotBits))
    }

    /// Sees to it that half of the slots stay free when so many more are reached, who are then let in one by one without
    /// those before them being put elsewhere.
    mutating func makeRoom(for more: Int) {
        let before = slotBits
        while (count + more) * 2 > 1 << Int(slotBits), slotBits < Self.mostSlotBits { slotBits += 1 }
        guard slotBits > before, count > 0 else { return }
        places.update(repeating: 0, count: 1 << Int(before))
        for place in 0..<count { places[Self.freeSlot(Int(locals[place]), places, slotBits)] = UInt16(place + 1) }
    }

    /// Gives the room back, all zero again.
    func giveBack() {
        for place in 0..<count { touched[Int(locals[place]) &>> 6] = 0 }
        places.update(repeating: 0, count: 1 << Int(slotBits))
        levels.update(repeating: 0, count: count)
        locals.update(repeating: 0, count: count)
        segment.locals.giveBack(localRoom)
        segment.levels.giveBack(levelRoom)
        segment.touched.giveBack(touchedRoom)
        segment.places.giveBack(placeRoom)
    }
}
