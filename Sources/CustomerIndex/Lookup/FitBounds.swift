/// The customers whom a search reached, by the best fit they can have, in steps of 1/255: those who can fit best, and a few
/// more than are asked for.
struct FitBounds {
    /// Customers who can have the same fit.
    struct Bucket {
        /// The best fit they can have.
        let most: Double
        fileprivate let range: Range<Int>
        /// How many they are.
        var count: Int { range.count }
    }

    /// The best first.
    let buckets: [Bucket]
    private let ordered: [UInt32]
    private let customerCount: Int
    /// Those before this place have come up.
    private var cameUp = 0

    private static let steps = 256

    /// Puts those reached in order by their levels; `worth` tells what each query word and level adds, and
    /// `specificity` what a name makes up for. O(touched).
    init(_ reached: ReachedCustomers, customers: Int, worth: [Float], _ specificity: NameSpecificity?, most: Int) {
        customerCount = customers
        let (levels, locals, count) = (reached.levels, reached.locals, reached.count)
        // What eight words add, two by two: most queries have two, so that the other pairs add nothing.
        var pairs: [Float] = []
        for pair in 0..<4 {
            let first = pair * 32
            for both in 0..<256 { pairs.append(worth[first + (both & 15)] + worth[first + 16 + (both >> 4)]) }
        }
        let isShort = worth[32...].allSatisfy { $0 == 0 }
        // Of two words each pair of levels has its step.
        let steps = isShort ? pairs[..<256].map(Self.step) : []
        var buckets: [Bucket] = []
        ordered = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, count)) { bounds in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.steps) { places in
                places.initialize(repeating: 0)
                if isShort {
                    steps.withUnsafeBufferPointer { steps in
                        for place in 0..<count {
                            let step = steps[Int(levels[place] & 255)]
                            bounds[place] = step
                            places[Int(step)] += 1
                        }
                    }
                } else {
                    pairs.withUnsafeBufferPointer { pairs in
                        for place in 0..<count {
                            let level = levels[place]
                            var bound = pairs[Int(level & 255)]
                            bound += pairs[256 + Int(level >> 8 & 255)]
                            bound += pairs[512 + Int(level >> 16 & 255)]
                            bound += pairs[768 + Int(level >> 24)]
                            if let specificity { bound += max(0, 1 - bound) * specificity[Self.literal(level)] }
                            let step = Self.step(bound)
                            bounds[place] = step
                            places[Int(step)] += 1
                        }
                    }
                }
                var start = 0
                for step in stride(from: Self.steps - 1, through: 0, by: -1) {
                    let size = start < most ? places[step] : 0
                    places[step] = size > 0 ? start : -1
                    if size > 0 { buckets.append(Bucket(most: Double(step) / 255, range: start..<start + size)) }
                    start += size
                }
                return [UInt32](unsafeUninitializedCapacity: start) { ordered, filled in
                    for place in 0..<count where places[Int(bounds[place])] >= 0 {
                        ordered[places[Int(bounds[place])]] = locals[place]
                        places[Int(bounds[place])] += 1
                    }
                    filled = start
                }
            }
        }
        self.buckets = buckets
    }

    /// Who comes next, from a bucket on, at most so many from its beginning, and nobody twice.
    mutating func comingUp(to bucket: Bucket, _ most: Int) -> ArraySlice<UInt32> {
        let start = max(cameUp, bucket.range.lowerBound)
        let end = max(start, min(ordered.count, bucket.range.lowerBound + most))
        cameUp = end
        return ordered[start..<end]
    }

    /// A bit for each query word of whose levels it is the highest: which of them are there letter for letter.
    @inline(__always)
    private static func literal(_ levels: UInt32) -> UInt8 {
        let all = levels & levels >> 1 & levels >> 2 & levels >> 3 & 0x1111_1111
        // The lowest bit of each four, put side by side.
        let pairs = (all | all >> 3) & 0x0303_0303
        let fours = (pairs | pairs >> 6) & 0x000F_000F
        return UInt8(truncatingIfNeeded: fours | fours >> 12)
    }

    /// The step of a fit, rounded up.
    @inline(__always)
    private static func step(_ bound: Float) -> UInt8 { UInt8(max(0, min(255, bound * 255 + 0.999))) }

    /// The most current customers of a bucket, at most so many.
    func customers(_ bucket: Bucket, atMost limit: Int) -> ArraySlice<UInt32> {
        var locals = ordered[bucket.range]
        if locals.count > limit * 4 {
            // Low local numbers are the current ones: only those are put in order among which there will be enough.
            let cut = UInt32(customerCount / locals.count * limit * 2)
            let current = locals.filter { $0 < cut }
            if current.count >= limit { locals = current[...] }
        }
        return locals.sorted().prefix(limit)
    }
}
