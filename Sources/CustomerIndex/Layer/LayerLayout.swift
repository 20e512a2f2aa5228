/// How a layer's bytes are laid out: a header, a directory of sections, the sections.
///
/// All integers are little-endian; every section begins at a multiple of 64.
///
///     0   magic, 8 bytes
///     8   version, 32 bits
///     12  customers, 32 bits
///     16  distinct words, 32 bits
///     20  bytes of a customer number, 4 or 8
///     21  bytes of a word number in a record, 1 to 4
///     24  region, 8 bytes: the code's letters, zeros behind them
///     32  length of the layer, 64 bits
///     64  for every section in the order of `LayerSection`: where it begins, and its length, 64 bits each
struct LayerLayout {
    static let version: UInt32 = 13
    static let magic: UInt64 = 0x5845_4449_4C41_5355  // USALIDEX
    static let alignment = 64
    static let headerLength = 64 + LayerSection.allCases.count * 16

    var customers: Int
    var words: Int
    var idWidth: Int
    var wordWidth: Int
    var region: UInt64
    var length = 0
    /// Where each section lies, by `LayerSection.rawValue`.
    var ranges: [Range<Int>] = []

    /// A region's code as it stands in the header; zero for none.
    static func packed(region: String?) -> UInt64 {
        (region ?? "").utf8.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
    }

    /// A layout whose sections have these lengths.
    init(customers: Int, words: Int, idWidth: Int, wordWidth: Int, region: UInt64, lengths: [Int]) {
        self.customers = customers
        self.words = words
        self.idWidth = idWidth
        self.wordWidth = wordWidth
        self.region = region
        var offset = Self.headerLength
        for length in lengths {
            offset = (offset + Self.alignment - 1) / Self.alignment * Self.alignment
            ranges.append(offset..<offset + length)
            offset += length
        }
        length = offset
    }

    /// The header as bytes.
    var header: [UInt8] {
        var bytes: [UInt8] = []
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(Self.magic)
        append(Self.version)
        append(UInt32(customers))
        append(UInt32(words))
        append(UInt8(idWidth))
        append(UInt8(wordWidth))
        append(UInt16(0))
        append(region)
        append(UInt64(length))
        bytes.append(contentsOf: [UInt8](repeating: 0, count: 64 - bytes.count))
        for range in ranges {
            append(UInt64(range.lowerBound))
            append(UInt64(range.count))
        }
        return bytes
    }

    /// Reads a header; throws where it is not one of this version, or says what cannot be.
    init(_ memory: IndexMemory) throws(IndexDamage) {
        guard memory.count >= Self.headerLength else { throw .form(offset: 0) }
        let bytes = Column<UInt8>(memory, 0..<Self.headerLength)
        let longs = Column<UInt64>(memory, 0..<Self.headerLength)
        let words32 = Column<UInt32>(memory, 0..<64)
        guard try longs[0] == Self.magic else { throw .form(offset: 0) }
        guard try words32[2] == Self.version else { throw .version }
        customers = Int(try words32[3])
        words = Int(try words32[4])
        idWidth = Int(try bytes[20])
        wordWidth = Int(try bytes[21])
        region = try longs[3]
        length = Int(truncatingIfNeeded: try longs[4])
        guard idWidth == 4 || idWidth == 8, (1...4).contains(wordWidth), length == memory.count else {
            throw .form(offset: 8)
        }
        for section in 0..<LayerSection.allCases.count {
            let start = try longs[8 + 2 * section]
            let count = try longs[9 + 2 * section]
            guard start <= UInt64(length), count <= UInt64(length) - start else { throw .form(offset: 64) }
            ranges.append(Int(start)..<Int(start + count))
        }
        try checkLengths()
    }

    subscript(section: LayerSection) -> Range<Int> { ranges[section.rawValue] }

    /// Lists that go with each other are of one length.
    private func checkLengths() throws(IndexDamage) {
        let expected: [(LayerSection, Int)] = [
            (.ids, customers * idWidth), (.byID, customers * 4), (.standing, customers * 8),
            (.recordOffsets, (customers + 1) * 4), (.wordOffsets, (words + 1) * 4),
            (.wordSignposts, WordDictionary.signposts(of: words) * 8), (.postingPlaces, (words + 1) * 8),
            (.trieWords, self[.trieNodes].count / 2), (.endTrieWords, self[.endTrieNodes].count / 2),
            (.wordsBackwards, words * 4),
            (.spokenOffsets, (words + 1) * 4), (.spokenConsonants, words * 4),
            (.skeletonWords, self[.skeletonKeys].count),
            (.crowdBits, self[.crowdWords].count * ((customers + 63) / 64)),
            (.emailDomainsLatest, DomainTable.blocks(of: self[.emailDomains].count / 4) * 4),
            (.initialsStarts, self[.initialsKeys].count + 4),
            (.phoneCustomers, self[.phones].count / 2), (.phonesNational, self[.phones].count / 2),
        ]
        for (section, count) in expected {
            guard self[section].count == count else { throw .form(offset: 64 + section.rawValue * 16) }
        }
    }
}

/// The sections of a layer.
enum LayerSection: Int, CaseIterable {
    /// Customer numbers by local number: 32 or 64 bits.
    case ids
    /// Local numbers in the order of customer numbers: 32 bits.
    case byID
    /// How current each customer is: `Standing`, 8 bytes.
    case standing
    /// Where each customer's record begins in `records`, and the end: 32 bits.
    case recordOffsets
    /// See `RecordReader`.
    case records
    /// Where each customer's order numbers begin in `orders`, and the end: 32 bits. Empty when nobody has any.
    case orderOffsets
    /// Order numbers as values of a record.
    case orders
    /// See `SymbolTable`.
    case symbols
    /// Where each word begins in `words`, and the end: 32 bits.
    case wordOffsets
    /// All words in byte order, one behind the other.
    case words
    /// The beginnings of some words: 64 bits each (see `WordDictionary`).
    case wordSignposts
    /// Of each word, and behind the last, how many customers the words before it have, counted per word, and where its
    /// customers begin in `postings`: 32 and 32 bits.
    case postingPlaces
    /// Local numbers by word, ascending: each the difference to the one before it, as a varint.
    case postings
    /// See `WordTrie`: 64 and 32 bits a node.
    case trieNodes, trieWords
    /// The same tree of the words read backwards, and which word each of them is: 32 bits.
    case endTrieNodes, endTrieWords, wordsBackwards
    /// See `SpokenTable`: 32 bits a word, 8 a sign, and 32 bits a word.
    case spokenOffsets, spokenSigns, spokenConsonants
    /// See `SoundTable`: 32 and 32 bits a skeleton of a word.
    case skeletonKeys, skeletonWords
    /// See `CrowdTable`: 64 bits a crowd, and as many each as there are customers, in whole 64s.
    case crowdWords, crowdBits
    /// See `IdentifierTable`: 32 bits a value, and as many again where ends are searched.
    case emails, handles, accountNumbers, accountNumberEnds, orderNumbers, orderNumberEnds
    /// See `DomainTable`: 32 bits an email, and 32 bits a block.
    case emailDomains, emailDomainsLatest
    /// Values of customers who have several: local number and place among them, 32 bits each.
    case several
    /// See `InitialsTable`: 32 bits each.
    case initialsKeys, initialsStarts, initialsCustomers
    /// See `PhoneTable`: 64, 32 and 32 bits a number.
    case phones, phoneCustomers, phonesNational
}
