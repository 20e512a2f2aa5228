/// One word of one customer, packed in 32 bits: which word, in which kind of field, and in which of the names.
struct IndexedWord: Hashable, Sendable {
    let packed: UInt32

    /// The kinds of fields whose words are searched.
    enum Place: UInt32 {
        /// A name, as written.
        case name = 0
        /// A name written in Latin letters.
        case latinName = 1
        /// An address.
        case address = 2
        /// The readable part of an email address or handle.
        case contact = 3
    }

    /// Distinct words that fit.
    static let mostWords = 1 << 27
    /// Names of a customer that are told apart; words of further ones count as of the last.
    static let mostNames = 8
    /// Words of a customer that are searched; further ones are not.
    static let mostPerCustomer = 64

    init(word: Int, place: Place, name: Int) {
        packed = UInt32(word) << 5 | place.rawValue << 3 | UInt32(min(name, Self.mostNames - 1))
    }

    init(packed: UInt32) { self.packed = packed }

    var word: Int { Int(packed >> 5) }
    var place: Place { Place(rawValue: packed >> 3 & 3) ?? .name }
    var name: Int { Int(packed & 7) }
}
