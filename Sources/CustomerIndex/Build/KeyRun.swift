/// The keys of one identifying field while a layer is built (see `IdentifierTable`).
struct KeyRun {
    private var bytes: [UInt8] = []
    private var offsets: [UInt32] = [0]
    private var owners: [UInt32] = []
    /// The value's place among its customer's, or `only`.
    private var places: [UInt32] = []

    /// The place of a customer's only value.
    static let only: UInt32 = .max
    /// The number of a customer who is not in the layer: their keys are left out.
    static let nobody: UInt32 = .max
    /// What offsets can tell apart. Keys beyond it are left out.
    private static let mostBytes = Int(UInt32.max) - 1 << 20

    /// Adds a value's key; empty ones are not searched.
    mutating func append(_ key: [UInt8], of customer: UInt32, place: UInt32) {
        guard !key.isEmpty, bytes.count + key.count < Self.mostBytes else { return }
        bytes.append(contentsOf: key)
        offsets.append(UInt32(bytes.count))
        owners.append(customer)
        places.append(place)
    }

    /// The second order in which a field's entries lie.
    enum Second {
        case none
        /// That of keys read backwards.
        case ends
        /// That of the domains of emails, then of what is given by owner, the highest first (see `DomainTable`).
        case domains([UInt32])
    }

    /// The entries in the order of keys, then of customers; and in a second order where asked. `local` gives the customers'
    /// numbers. O(keys × log keys).
    func table(
        local: [UInt32], several: inout [UInt32], second: Second
    ) -> (first: [UInt32], second: [UInt32]) {
        var entries: [UInt32] = []
        entries.reserveCapacity(owners.count)
        for index in owners.indices {
            let customer = local[Int(owners[index])]
            if customer == Self.nobody {
                entries.append(customer)
            } else if places[index] == Self.only {
                entries.append(customer)
            } else {
                entries.append(IdentifierTable.isSeveral | UInt32(several.count / 2))
                several.append(customer)
                several.append(places[index])
            }
        }
        let forwards = order(local) { run, index, position in
            run.bytes[Int(run.offsets[index]) + position]
        }
        let other: [UInt32] =
            switch second {
            case .none: []
            case .ends: order(local) { run, index, position in run.bytes[Int(run.offsets[index + 1]) - 1 - position] }
            case .domains(let latest): domainOrder(local, latest)
            }
        return (forwards.map { entries[Int($0)] }, other.map { entries[Int($0)] })
    }

    /// The keys in the order of what stands behind the last at sign, and of one domain by `latest` of their owners, the
    /// highest first; keys without an at sign are left out.
    private func domainOrder(_ local: [UInt32], _ latest: [UInt32]) -> [UInt32] {
        var interner = WordInterner()
        var keyed: [LeadOrder.Entry] = []
        keyed.reserveCapacity(owners.count)
        bytes.withUnsafeBytes { bytes in
            for index in owners.indices where local[Int(owners[index])] != Self.nobody {
                let key = bytes[Int(offsets[index])..<Int(offsets[index + 1])]
                guard let sign = key.lastIndex(of: UInt8(ascii: "@")) else { continue }
                let domain = interner.number(of: UnsafeRawBufferPointer(rebasing: key[(sign + 1)...]))
                keyed.append((UInt64(domain) << 32 | UInt64(~latest[Int(owners[index])]), UInt32(index)))
            }
        }
        let rank = interner.sorted().rank
        for place in keyed.indices {
            let lead = keyed[place].lead
            keyed[place].lead = UInt64(rank[Int(lead >> 32)]) << 32 | lead & 0xFFFF_FFFF
        }
        return LeadOrder.sorted(keyed) { local[Int(owners[Int($0)])] < local[Int(owners[Int($1)])] }
    }

    private func length(_ index: Int) -> Int { Int(offsets[index + 1] - offsets[index]) }

    /// The keys in the order of what `letter` reads of them: by the first eight as one integer, and where these are the
    /// same by the rest.
    @inline(__always)
    private func order(_ local: [UInt32], _ letter: (KeyRun, Int, Int) -> UInt8) -> [UInt32] {
        var keyed: [LeadOrder.Entry] = []
        keyed.reserveCapacity(owners.count)
        for index in owners.indices where local[Int(owners[index])] != Self.nobody {
            var lead: UInt64 = 0
            for position in 0..<8 {
                lead = lead << 8 | (position < length(index) ? UInt64(letter(self, index, position)) : 0)
            }
            keyed.append((lead, UInt32(index)))
        }
        return LeadOrder.sorted(keyed) { left, right in
            let (first, second) = (Int(left), Int(right))
            let (firstLength, secondLength) = (length(first), length(second))
            var position = 8
            while position < min(firstLength, secondLength) {
                let (one, other) = (letter(self, first, position), letter(self, second, position))
                if one != other { return one < other }
                position += 1
            }
            if firstLength != secondLength { return firstLength < secondLength }
            return local[Int(owners[first])] < local[Int(owners[second])]
        }
    }
}
