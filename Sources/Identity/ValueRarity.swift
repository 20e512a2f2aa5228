import Glibc

/// How many bits it says that two people share a value: the fewer have it, the more.
///
/// By Fellegi and Sunter (1969) an agreement weighs log₂(m ÷ u): m is how often one person's two records agree, u how
/// often two strangers do, which for a value is the share of people who have it (Winkler's frequency-based weights).
struct ValueRarity {
    private var counts: [UInt64: UInt32] = [:]
    private(set) var people = 0

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
        for word in person.names { count(.name, word) }
        if !person.birth.isEmpty { count(.birth, person.birth) }
        for value in person.emails { count(.email, value) }
        for value in person.phones { count(.phone, value) }
        for value in person.accounts { count(.account, value) }
        for value in person.handles { count(.handle, value) }
        for word in person.places { count(.place, word) }
        for word in person.numbers { count(.number, word) }
        if !person.postcode.isEmpty { count(.postcode, person.postcode) }
    }

    private mutating func count(_ kind: Kind, _ value: [UInt8]) { counts[Self.hash(kind, value), default: 0] += 1 }

    /// How many people have a value.
    func count(of value: [UInt8], _ kind: Kind) -> Int { Int(counts[Self.hash(kind, value)] ?? 0) }

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
