import Glibc

/// How many bits it says that two people share a value: the fewer have it, the more.
///
/// By Fellegi and Sunter (1969) an agreement weighs log₂(m ÷ u): m is how often one person's two records agree, u how
/// often two strangers do, which for a value is the share of people who have it (Winkler's frequency-based weights).
struct ValueRarity {
    private var counts: CountSketch
    private(set) var people = 0

    /// For about so many people.
    init(people: Int) { counts = CountSketch(cells: people * 16, rows: 2) }

    /// What a value is of.
    enum Kind: UInt8 {
        case name, birth, email, phone, account, handle, place, number, postcode

        /// Among how many people a value is rare, where a desk has fewer.
        var fewest: Int {
            switch self {
            case .email, .phone, .account, .handle: 1 << 15
            case .birth: 1 << 13
            case .name, .postcode, .place: 1 << 9
            case .number: 1 << 6
            }
        }
    }

    /// Takes a person's values in.
    mutating func add(_ person: ComparedPerson) {
        people += 1
        for word in person.names { count(.name, word.letters) }
        if !person.birth.isEmpty { count(.birth, person.birth) }
        for value in person.emails { count(.email, value) }
        for value in person.phones { count(.phone, value) }
        for value in person.accounts { count(.account, value) }
        for value in person.handles { count(.handle, value) }
        for word in person.places { count(.place, word) }
        for word in person.numbers { count(.number, word) }
        if !person.postcode.isEmpty { count(.postcode, person.postcode) }
    }

    private mutating func count(_ kind: Kind, _ value: [UInt8]) { counts.add(Self.hash(kind, value)) }

    /// How many people have a value; now and then a few more than it is.
    func count(of value: [UInt8], _ kind: Kind) -> Int { counts.count(of: Self.hash(kind, value)) }

    /// The bits that sharing a value is worth, at most `most`.
    ///
    /// A desk of a few customers shows little of how rare its values are among people at large: it is taken for one of
    /// more, as many as it takes for a kind of value to come into its own.
    func bits(_ value: [UInt8], _ kind: Kind, most: Double) -> Double {
        let share = Double(max(1, count(of: value, kind))) / Double(max(kind.fewest, people))
        return min(most, max(0, -log2(min(share, 1))))
    }

    static func hash(_ kind: Kind, _ value: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(kind.rawValue)
        for byte in value { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash ^= hash &>> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}

/// How often each of very many things came, in a room of fixed size: never fewer than it was (Cormode and Muthukrishnan,
/// "An improved data stream summary: the count-min sketch", 2005).
struct CountSketch {
    private var cells: [UInt16]
    private let mask: Int
    private let rows: Int

    /// Room for about a quarter as many things as `cells`, with few of them in each other's way; at most 2²⁴ cells a row.
    init(cells: Int, rows: Int) {
        var size = 1 << 12
        while size < cells, size < 1 << 24 { size <<= 1 }
        mask = size - 1
        self.rows = rows
        self.cells = [UInt16](repeating: 0, count: size * rows)
    }

    /// Counts one by its hash.
    mutating func add(_ hash: UInt64) {
        for row in 0..<rows {
            let cell = self.cell(hash, row)
            if cells[cell] < .max { cells[cell] += 1 }
        }
    }

    /// How often it came: at most 65,535.
    func count(of hash: UInt64) -> Int {
        var least = UInt16.max
        for row in 0..<rows { least = min(least, cells[cell(hash, row)]) }
        return Int(least)
    }

    private func cell(_ hash: UInt64, _ row: Int) -> Int {
        let mixed = row == 0 ? hash : hash &* 0xC2B2_AE3D_27D4_EB4F
        return Int(truncatingIfNeeded: mixed &>> 36) & mask + row * (mask + 1)
    }
}
