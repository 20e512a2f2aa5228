import DeskModel
import TextAnalysis

/// One layer of an index: some customers, immutable, read in place from its bytes.
///
/// Customers have local numbers, the most current first (open tickets, then last contact, then contacts, then id): a
/// list cut short loses the least likely. Both directions are held: a customer's words, to score one; a word's
/// customers, to find some. Opening reads the header alone; whatever the bytes hold, reading ends in an answer or in
/// `IndexDamage`.
final class IndexSegment: Sendable {
    let bytes: IndexBytes
    /// How many customers, those replaced or removed since included.
    let count: Int
    let dictionary: WordDictionary
    let trie: WordTrie
    /// The tree of the words read backwards.
    let endTrie: WordTrie
    let spoken: SpokenTable
    let skeletons: SoundTable
    let postings: PostingLists
    let crowds: CrowdTable
    let initials: InitialsTable
    let records: RecordReader
    let emails: IdentifierTable
    let emailDomains: DomainTable
    let handles: IdentifierTable
    let accountNumbers: IdentifierTable
    let orderNumbers: IdentifierTable
    let phones: PhoneTable
    /// Where the sections lie.
    let layout: LayerLayout
    private let shortIDs: Column<UInt32>
    private let longIDs: Column<UInt64>
    private let byID: Column<UInt32>
    private let standings: Column<UInt64>

    /// The layer in these bytes; throws where they are none of this version, or of another region.
    init(_ bytes: IndexBytes, region: String?) throws(IndexDamage) {
        let memory = bytes.memory
        let layout = try LayerLayout(memory)
        guard layout.region == LayerLayout.packed(region: region) else { throw .region }
        self.bytes = bytes
        self.layout = layout
        count = layout.customers
        shortIDs = Column(memory, layout[.ids])
        longIDs = Column(memory, layout[.ids])
        byID = Column(memory, layout[.byID])
        standings = Column(memory, layout[.standing])
        dictionary = WordDictionary(
            offsets: Column(memory, layout[.wordOffsets]), bytes: Column(memory, layout[.words]),
            signposts: Column(memory, layout[.wordSignposts]))
        trie = WordTrie(
            nodes: Column(memory, layout[.trieNodes]), firstWords: Column(memory, layout[.trieWords]), backwards: nil)
        endTrie = WordTrie(
            nodes: Column(memory, layout[.endTrieNodes]), firstWords: Column(memory, layout[.endTrieWords]),
            backwards: Column(memory, layout[.wordsBackwards]))
        spoken = SpokenTable(
            offsets: Column(memory, layout[.spokenOffsets]), signs: Column(memory, layout[.spokenSigns]),
            consonants: Column(memory, layout[.spokenConsonants]))
        skeletons = SoundTable(
            keys: Column(memory, layout[.skeletonKeys]), words: Column(memory, layout[.skeletonWords]))
        postings = PostingLists(
            places: Column(memory, layout[.postingPlaces]), lists: Column(memory, layout[.postings]),
            customers: layout.customers)
        crowds = CrowdTable(
            words: Column(memory, layout[.crowdWords]), bits: Column(memory, layout[.crowdBits]),
            customers: layout.customers)
        initials = InitialsTable(
            keys: Column(memory, layout[.initialsKeys]), starts: Column(memory, layout[.initialsStarts]),
            customers: Column(memory, layout[.initialsCustomers]), of: layout.customers)
        let records = RecordReader(memory, layout)
        self.records = records
        func table(_ field: MatchField, _ entries: LayerSection, ends: LayerSection? = nil) -> IdentifierTable {
            IdentifierTable(
                field, Column(memory, layout[entries]), backwards: Column(memory, ends.map { layout[$0] } ?? 0..<0),
                several: Column(memory, layout[.several]), records: records)
        }
        let emails = table(.email, .emails)
        self.emails = emails
        emailDomains = DomainTable(
            emails, entries: Column(memory, layout[.emailDomains]), latest: Column(memory, layout[.emailDomainsLatest]),
            standings: Column(memory, layout[.standing]))
        handles = table(.handle, .handles)
        accountNumbers = table(.accountNumber, .accountNumbers, ends: .accountNumberEnds)
        orderNumbers = table(.orderNumber, .orderNumbers, ends: .orderNumberEnds)
        phones = PhoneTable(
            backwards: Column(memory, layout[.phones]), customers: Column(memory, layout[.phoneCustomers]),
            national: Column(memory, layout[.phonesNational]))
    }

    /// Room for one search at a time to note whom it reached and how, lent out and given back.
    let levels = ScratchPool<UInt32>()
    let touched = ScratchPool<UInt64>()
    let places = ScratchPool<UInt16>()
    let locals = ScratchPool<UInt32>()
    /// The same for the words of one customer.
    let wordRooms = ScratchPool<UInt32>()
    /// The same for the words that a query may mean.
    let meant = ScratchPool<UInt8>()
    /// The same for how near the words come to one that was typed.
    let nearness = ScratchPool<UInt8>()

    /// Hands out words whose letters and signs are to be read, which are on their way by then: some at a time are asked for
    /// together, so that their ways are one.
    @inline(__always)
    func forEachSought(_ words: [Int], _ body: (Int) throws(IndexDamage) -> Void) throws(IndexDamage) {
        var start = 0
        while start < words.count {
            let some = words[start..<min(start + Self.soughtTogether, words.count)]
            for word in some {
                try dictionary.prefetch(word)
                try spoken.prefetch(word)
            }
            for word in some { try body(word) }
            start = some.endIndex
        }
    }

    /// Asks the processor for what is read to score some customers.
    func seek(_ locals: ArraySlice<UInt32>) throws(IndexDamage) {
        for local in locals {
            try records.prefetch(Int(local))
            standings.prefetch(Int(local))
        }
    }

    /// Whether a word tells how one of another script is said: these come first.
    func hasTranscribed() throws(IndexDamage) -> Bool {
        guard dictionary.count > 0 else { return false }
        return try SpokenWord.Manner(ofIndexed: dictionary.word(0)) != .heard
    }

    /// Words whose letters and signs stay in the nearest cache until they are read.
    private static let soughtTogether = 64

    /// A customer's number.
    @inline(__always)
    func id(_ local: Int) throws(IndexDamage) -> UInt64 {
        let id = layout.idWidth == 4 ? UInt64(try shortIDs[local]) : try longIDs[local]
        guard id > 0 else { throw .form(offset: shortIDs.start) }
        return id
    }

    /// How current a customer is.
    @inline(__always)
    func standing(_ local: Int) throws(IndexDamage) -> Standing { Standing(packed: try standings[local]) }

    /// The local number of a customer, if they are here. O(log count).
    func local(_ id: UInt64) throws(IndexDamage) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if try self.id(Int(try byID[middle])) < id { low = middle + 1 } else { high = middle }
        }
        guard low < count, case let local = Int(try byID[low]), try self.id(local) == id else { return nil }
        return local
    }

    /// The entry from which a customer was indexed; the last contact is known to the minute.
    func entry(_ local: Int) throws(IndexDamage) -> CustomerEntry {
        let standing = try standing(local)
        return CustomerEntry(
            id: CustomerID(try id(local)),
            names: try records.values(.name, of: local),
            emails: try records.values(.email, of: local),
            phones: try records.values(.phone, of: local),
            handles: try records.values(.handle, of: local),
            accountNumbers: try records.values(.accountNumber, of: local),
            orderNumbers: try records.values(.orderNumber, of: local),
            addressWords: try records.values(.address, of: local),
            lastContact: standing.time,
            contactCount: Int(standing.contacts),
            openTickets: Int(standing.openTickets))
    }

    /// Bytes of the layer: order numbers, and all the rest.
    var byteCount: (orders: Int, rest: Int) {
        let sections: [LayerSection] = [.orderOffsets, .orders, .orderNumbers, .orderNumberEnds]
        let orders = sections.reduce(0) { $0 + layout[$1].count }
        return (orders, bytes.count - orders)
    }
}
