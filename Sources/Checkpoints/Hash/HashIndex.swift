/// Finds the values of a hash in one section.
///
/// Its content is the entries by hash, behind the section's header: the hash's high half, its low half where the form
/// is full, and the value, 8 bytes each; the value's highest bit marks a tombstone. Behind them the directory: for each
/// of 2^k buckets, the number of its first entry, and then the number of all entries, 4 bytes each. The bucket of an
/// entry is the first k bits of its hash; k is such that a bucket has some eight entries. The record's numbers are: k,
/// width, layering.
struct HashIndex: Sendable {
    static let tombstone: UInt64 = 1 << 63
    private static let scanLimit = 32

    let section: Section
    let form: HashForm
    private let shift: UInt64
    private let stride: Int
    private let directory: Int

    init(_ section: Section) throws(CheckpointDamage) {
        let record = section.record
        guard record.kind == .hash, (1...32).contains(record.parameters[0]),
            record.count <= UInt64(UInt32.max),
            let width = HashForm.Width(rawValue: UInt8(truncatingIfNeeded: record.parameters[1])),
            let layering = HashForm.Layering(rawValue: UInt8(truncatingIfNeeded: record.parameters[2]))
        else { throw section.recordDamage() }
        self.section = section
        form = HashForm(width: width, layering: layering)
        shift = 64 - record.parameters[0]
        stride = Int(width.rawValue) + 8
        directory = SectionHeader.length + section.count * stride
        guard directory + (1 << Int(record.parameters[0]) + 1) * 4 <= section.byteCount else {
            throw section.recordDamage()
        }
    }

    var count: Int { section.count }

    /// The entries whose hash is this one, as far as it is kept.
    func entries(of hash: Hash128) throws(CheckpointDamage) -> HashEntries {
        let bucket = directory &+ Int(hash.high &>> shift) &* 4
        let bounds = try section.unsafeBytes(at: bucket, count: 8)
        let start = Int(bounds.integer(at: 0, as: UInt32.self))
        let end = Int(bounds.integer(at: 4, as: UInt32.self))
        guard start < end else {
            if start > end { throw section.damage(at: bucket) }
            return HashEntries(bytes: bounds, stride: stride, count: 0)
        }
        guard end <= count else { throw section.damage(at: bucket) }
        let bytes = try section.unsafeBytes(
            at: SectionHeader.length &+ start &* stride, count: (end &- start) &* stride)
        var first = 0
        let all = end &- start
        if all > Self.scanLimit {
            var high = all
            while first < high {
                let middle = (first + high) / 2
                if isBefore(bytes, middle, hash) { first = middle + 1 } else { high = middle }
            }
        } else {
            while first < all, isBefore(bytes, first, hash) { first &+= 1 }
        }
        var last = first
        while last < all, isEqual(bytes, last, hash) { last &+= 1 }
        let found = UnsafeRawBufferPointer(rebasing: bytes[first &* stride..<last &* stride])
        return HashEntries(bytes: found, stride: stride, count: last &- first)
    }

    @inline(__always)
    private func isBefore(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ hash: Hash128) -> Bool {
        let high: UInt64 = bytes.integer(at: index &* stride)
        if high != hash.high || form.width == .half { return high < hash.high }
        return bytes.integer(at: index &* stride &+ 8, as: UInt64.self) < hash.low
    }

    @inline(__always)
    private func isEqual(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ hash: Hash128) -> Bool {
        bytes.integer(at: index &* stride) == hash.high
            && (form.width == .half || bytes.integer(at: index &* stride &+ 8) == hash.low)
    }

    /// Entry `index` in the order of the hashes.
    func entry(at index: Int) throws(CheckpointDamage) -> (hash: Hash128, value: UInt64) {
        let bytes = try section.unsafeBytes(at: SectionHeader.length + index * stride, count: stride)
        let low: UInt64 = form.width == .full ? bytes.integer(at: 8) : 0
        return (Hash128(high: bytes.integer(at: 0), low: low), bytes.integer(at: stride - 8))
    }
}

/// The entries of one hash, next to each other in a section.
struct HashEntries {
    let bytes: UnsafeRawBufferPointer
    let stride: Int
    let count: Int

    /// The value, with the mark of a tombstone in its highest bit.
    @inline(__always)
    subscript(index: Int) -> UInt64 {
        bytes.integer(at: index &* stride &+ stride &- 8)
    }
}
