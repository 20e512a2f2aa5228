import DeskModel
import TextAnalysis

/// Reads customers one by one, in any order, and lays out a layer of them.
///
/// Holds no entry: of a customer it keeps their words' numbers, their texts coded, and the keys of their emails and
/// numbers, some 300 bytes in all. At most 2³¹ customers and 4 GiB of texts make a layer; texts beyond are left out.
public struct LayerBuilder: Sendable {
    private let region: String?
    private let plan: DialingPlan?
    private var interner = WordInterner()
    private var ids: [UInt64] = []
    private var standings: [UInt64] = []
    private var wordOffsets: [UInt32] = [0]
    /// With the interner's numbers until the words are sorted.
    private var words: [UInt32] = []
    private var records = RecordPool(choosesSymbols: true)
    private var orders = RecordPool(choosesSymbols: false)
    private var emails = KeyRun()
    private var handles = KeyRun()
    private var accountNumbers = KeyRun()
    private var orderNumbers = KeyRun()
    private var phones: [(bits: UInt64, customer: UInt32)] = []
    /// Places of customers that were let go of again.
    private var removed: Set<UInt32> = []

    /// Values of one field of a customer that are searched; the others are only kept. Order numbers all are.
    private static let mostValues = 64

    /// A builder whose phones without a country code belong to `region` (ISO 3166, `US`).
    public init(region: String? = nil) {
        self.region = region
        plan = region.flatMap(DialingPlan.init(region:))
    }

    /// How many customers were read so far.
    public var count: Int { ids.count }

    /// How many of them the layer will hold.
    var liveCount: Int { ids.count - removed.count }

    /// Reads one customer, who must come once only. O(texts).
    public mutating func add(_ entry: CustomerEntry) {
        addWords(entry)
        addTexts(entry)
    }

    /// Lets go of the customer who was read when so many had been.
    mutating func remove(at place: Int) { removed.insert(UInt32(place)) }

    /// Reads the customers of a layer that count, without looking at their words again.
    mutating func add(contentsOf slot: IndexSlot) throws(IndexDamage) {
        let segment = slot.segment
        var numbers = [UInt32](repeating: .max, count: segment.dictionary.count)
        let packed = UnsafeMutablePointer<UInt32>.allocate(capacity: IndexedWord.mostPerCustomer)
        defer { packed.deallocate() }
        for local in 0..<segment.count where try slot.isLive(local) {
            for place in 0..<(try segment.records.readWords(of: local, into: packed)) {
                let indexed = IndexedWord(packed: packed[place])
                guard indexed.word < numbers.count else { throw .form(offset: 0) }
                if numbers[indexed.word] == .max {
                    numbers[indexed.word] = interner.number(of: try segment.dictionary.word(indexed.word))
                }
                words.append(numbers[indexed.word] << 5 | packed[place] & 0x1F)
            }
            wordOffsets.append(UInt32(words.count))
            addTexts(try segment.entry(local))
        }
    }

    private mutating func addTexts(_ entry: CustomerEntry) {
        let customer = UInt32(ids.count)
        ids.append(entry.id.number)
        standings.append(Standing(entry).packed)
        var values: [(field: MatchField, text: [UInt8])] = []
        func append(_ field: MatchField, _ texts: [String]) {
            for text in texts { values.append((field, Array(text.utf8))) }
        }
        append(.name, entry.names)
        append(.address, entry.addressWords)
        append(.email, entry.emails)
        append(.phone, entry.phones)
        append(.handle, entry.handles)
        append(.accountNumber, entry.accountNumbers)
        records.append(values)
        Self.addKeys(.email, entry.emails, of: customer, to: &emails)
        Self.addKeys(.handle, entry.handles, of: customer, to: &handles)
        Self.addKeys(.accountNumber, entry.accountNumbers, of: customer, to: &accountNumbers)
        for phone in entry.phones.prefix(Self.mostValues) {
            if let number = PhoneNumber(phone, plan: plan) { phones.append((PackedPhone(number).bits, customer)) }
        }
        addOrders(entry.orderNumbers, of: customer)
    }

    private static func addKeys(_ field: MatchField, _ texts: [String], of customer: UInt32, to keys: inout KeyRun) {
        for (place, text) in texts.prefix(mostValues).enumerated() {
            let key = IdentifierForm.key(field, Array(text.utf8))
            keys.append(key, of: customer, place: texts.count == 1 ? KeyRun.only : UInt32(place))
        }
    }

    private mutating func addOrders(_ numbers: [String], of customer: UInt32) {
        var values: [(field: MatchField, text: [UInt8])] = []
        var place = 0
        for number in numbers {
            let text = Array(number.utf8)
            values.append((.orderNumber, text))
            let key = IdentifierForm.key(.orderNumber, text)
            orderNumbers.append(key, of: customer, place: numbers.count == 1 ? KeyRun.only : UInt32(place))
            place += RecordPool.length(of: text)
        }
        orders.append(values)
    }

    private mutating func addWords(_ entry: CustomerEntry) {
        let start = words.count
        for (number, name) in entry.names.enumerated() { addWords(of: name, place: .name, name: number, from: start) }
        for part in entry.addressWords { addWords(of: part, place: .address, name: 0, from: start) }
        for email in entry.emails {
            addWords(of: String(email.prefix { $0 != "@" }), place: .contact, name: 0, from: start)
        }
        for handle in entry.handles { addWords(of: handle, place: .contact, name: 0, from: start) }
        wordOffsets.append(UInt32(words.count))
    }

    private mutating func addWords(of text: String, place: IndexedWord.Place, name: Int, from start: Int) {
        var reader = WordReader(text)
        var before: [UInt8] = []
        while reader.next() {
            // `roohi1987` is a name and a number: whole, everybody's would be a word that nobody else has.
            if place == .contact, let parts = reader.word.lettersAndDigits {
                for part in parts where part.isWorthAWord { add(part, place: place, name: name, from: start) }
                continue
            }
            add(reader.word, place: place, name: name, from: start)
            if let latin = Transliteration.latin(reader.word) {
                let latinPlace = place == .name ? IndexedWord.Place.latinName : place
                add(latin, place: latinPlace, name: name, from: start)
                if place == .name {
                    if let spoken = Transliteration.markedSpoken(reader.word) {
                        add(spoken, place: latinPlace, name: name, from: start)
                    }
                    let usual =
                        UsualSpelling.all(of: reader.word) + UsualSpelling.all(of: reader.word, behind: before)
                    for spelling in usual { add(spelling.letters, place: latinPlace, name: name, from: start) }
                    before = reader.word
                }
            }
        }
    }

    private mutating func add(_ word: [UInt8], place: IndexedWord.Place, name: Int, from start: Int) {
        guard words.count - start < IndexedWord.mostPerCustomer, interner.count < IndexedWord.mostWords,
            word.count <= WordReader.longestWord
        else { return }
        let number = word.withUnsafeBytes { interner.number(of: $0) }
        let indexed = IndexedWord(word: Int(number), place: place, name: name)
        for known in words[start...] {
            let known = IndexedWord(packed: known)
            guard known.word == indexed.word else { continue }
            // A word of an email that is in the name as well says nothing new.
            if place == .contact || known.packed == indexed.packed { return }
        }
        words.append(indexed.packed)
    }

    /// The finished layer. O(texts + values × log values).
    public consuming func finish() -> IndexLayer {
        records.close()
        orders.close()
        let order = currentFirst()
        var local = [UInt32](repeating: KeyRun.nobody, count: ids.count)
        for (place, index) in order.enumerated() { local[Int(index)] = UInt32(place) }
        var contents: [LayerSection: SectionContent] = [:]

        let isShort = ids.allSatisfy { $0 <= UInt64(UInt32.max) }
        contents[.ids] =
            isShort ? .words(order.map { UInt32(ids[Int($0)]) }) : .longs(order.map { ids[Int($0)] })
        contents[.byID] = .words(
            (0..<UInt32(order.count)).sorted { ids[Int(order[Int($0)])] < ids[Int(order[Int($1)])] })
        contents[.standing] = .longs(order.map { standings[Int($0)] })

        let (dictionary, rank) = interner.sorted(keeping: removed.isEmpty ? nil : wordsInUse(order))
        interner = WordInterner()
        for index in words.indices { words[index] = rank[Int(words[index] >> 5)] << 5 | words[index] & 0x1F }
        let wordWidth = (1...3).first { dictionary.count <= 1 << ($0 * 8) } ?? 4
        let postings = PostingBuilder(wordCount: dictionary.count) { body in
            for (place, index) in order.enumerated() {
                Self.forEachDistinct(words[range(of: index)]) { body(UInt32(place), $0) }
            }
        }
        let trie = TrieBuilder(dictionary)
        let (backwards, wordsBackwards) = dictionary.backwards()
        let endTrie = TrieBuilder(backwards)
        contents[.endTrieNodes] = .longs(endTrie.nodes)
        contents[.endTrieWords] = .words(endTrie.firstWords)
        contents[.wordsBackwards] = .words(wordsBackwards)
        let spoken = SpokenTableBuilder(dictionary)
        let skeletons = SoundTableBuilder(spoken, counts: postings.counts)
        contents[.skeletonKeys] = .words(skeletons.keys)
        contents[.skeletonWords] = .words(skeletons.words)
        let crowds = CrowdTableBuilder(dictionary, postings, customers: order.count)
        contents[.crowdWords] = .longs(crowds.words)
        contents[.crowdBits] = .longs(crowds.bits)
        let initials = InitialsTableBuilder(dictionary, customers: order.count) { words[range(of: order[$0])] }
        contents[.initialsKeys] = .words(initials.keys)
        contents[.initialsStarts] = .words(initials.starts)
        contents[.initialsCustomers] = .words(initials.customers)
        contents[.wordOffsets] = .words(dictionary.offsets)
        contents[.words] = .bytes(dictionary.bytes)
        contents[.wordSignposts] = .longs(WordDictionary.signposts(of: dictionary))
        contents[.postingPlaces] = .longs(postings.places)
        contents[.postings] = .bytes(postings.lists)
        contents[.trieNodes] = .longs(trie.nodes)
        contents[.trieWords] = .words(trie.firstWords)
        contents[.spokenOffsets] = .words(spoken.offsets)
        contents[.spokenSigns] = .bytes(spoken.signs)
        contents[.spokenConsonants] = .words(spoken.consonants)

        addRecords(order, wordWidth, to: &contents)
        addIdentifiers(local, to: &contents)
        let layout = LayerLayout(
            customers: order.count, words: dictionary.count, idWidth: isShort ? 4 : 8, wordWidth: wordWidth,
            region: LayerLayout.packed(region: region),
            lengths: LayerSection.allCases.map { contents[$0]?.byteCount ?? 0 })
        return IndexLayer(layout: layout, contents: LayerSection.allCases.map { contents[$0] ?? .bytes([]) })
    }

    private func range(of index: UInt32) -> Range<Int> {
        Int(wordOffsets[Int(index)])..<Int(wordOffsets[Int(index) + 1])
    }

    private func currentFirst() -> [UInt32] {
        let live =
            removed.isEmpty ? Array(0..<UInt32(ids.count)) : (0..<UInt32(ids.count)).filter { !removed.contains($0) }
        let keyed = live.map { index in
            (rank: Standing(packed: standings[Int(index)]).rank, id: ids[Int(index)], index: index)
        }
        return keyed.sorted { left, right in left.rank != right.rank ? left.rank > right.rank : left.id < right.id }
            .map(\.index)
    }

    /// Which words these customers have, by the interner's numbers.
    private func wordsInUse(_ order: [UInt32]) -> [Bool] {
        var isInUse = [Bool](repeating: false, count: interner.count)
        for index in order { for word in words[range(of: index)] { isInUse[Int(word >> 5)] = true } }
        return isInUse
    }

    private static func forEachDistinct(_ words: ArraySlice<UInt32>, _ body: (Int) -> Void) {
        for position in words.indices {
            let word = words[position] >> 5
            var isKnown = false
            for earlier in words.startIndex..<position where words[earlier] >> 5 == word { isKnown = true }
            if !isKnown { body(Int(word)) }
        }
    }

    private mutating func addRecords(
        _ order: [UInt32], _ wordWidth: Int, to contents: inout [LayerSection: SectionContent]
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(records.bytes.count + words.count * (wordWidth + 1))
        var offsets: [UInt32] = [0]
        offsets.reserveCapacity(order.count + 1)
        for index in order {
            var rest = words[range(of: index)]
            while let first = rest.first {
                let run = rest.prefix { $0 & 0x1F == first & 0x1F }.prefix(7)
                bytes.append(UInt8(first & 0x1F) << 3 | UInt8(run.count))
                for word in run {
                    for byte in 0..<wordWidth { bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(5 + byte * 8))) }
                }
                rest = rest.dropFirst(run.count)
            }
            bytes.append(0)
            bytes.append(contentsOf: records.values(of: Int(index)))
            offsets.append(UInt32(bytes.count))
        }
        contents[.recordOffsets] = .words(offsets)
        contents[.records] = .bytes(bytes)
        contents[.symbols] = .bytes(records.coder?.section ?? [])
        records = RecordPool(choosesSymbols: false)
        guard !orders.bytes.isEmpty else { return }
        var orderBytes: [UInt8] = []
        orderBytes.reserveCapacity(orders.bytes.count)
        var orderOffsets: [UInt32] = [0]
        for index in order {
            orderBytes.append(contentsOf: orders.values(of: Int(index)))
            orderOffsets.append(UInt32(orderBytes.count))
        }
        contents[.orderOffsets] = .words(orderOffsets)
        contents[.orders] = .bytes(orderBytes)
        orders = RecordPool(choosesSymbols: false)
    }

    private mutating func addIdentifiers(_ local: [UInt32], to contents: inout [LayerSection: SectionContent]) {
        var several: [UInt32] = []
        let latest = standings.map { Standing(packed: $0).recency }
        let mail = emails.table(local: local, several: &several, second: .domains(latest))
        emails = KeyRun()
        contents[.emails] = .words(mail.first)
        contents[.emailDomains] = .words(mail.second)
        contents[.handles] = .words(handles.table(local: local, several: &several, second: .none).first)
        handles = KeyRun()
        let accounts = accountNumbers.table(local: local, several: &several, second: .ends)
        accountNumbers = KeyRun()
        contents[.accountNumbers] = .words(accounts.first)
        contents[.accountNumberEnds] = .words(accounts.second)
        let orders = orderNumbers.table(local: local, several: &several, second: .ends)
        orderNumbers = KeyRun()
        contents[.orderNumbers] = .words(orders.first)
        contents[.orderNumberEnds] = .words(orders.second)
        contents[.several] = .words(several)
        let owners = mail.second.map { entry in
            entry & IdentifierTable.isSeveral == 0 ? entry : several[Int(entry & ~IdentifierTable.isSeveral) * 2]
        }
        var recencies = [UInt32](repeating: 0, count: local.count)
        for (index, place) in local.enumerated() where place != KeyRun.nobody { recencies[Int(place)] = latest[index] }
        contents[.emailDomainsLatest] = .words(DomainTable.latest(owners.map { recencies[Int($0)] }))

        let numbers = phones.map { (bits: $0.bits, customer: local[Int($0.customer)]) }
            .filter { $0.customer != KeyRun.nobody }
            .sorted { ($0.bits, $0.customer) < ($1.bits, $1.customer) }
        let national = numbers.enumerated().map { (national: PackedPhone(bits: $1.bits).national, place: UInt32($0)) }
            .sorted { ($0.national, $0.place) < ($1.national, $1.place) }
        contents[.phones] = .longs(numbers.map(\.bits))
        contents[.phoneCustomers] = .words(numbers.map(\.customer))
        contents[.phonesNational] = .words(national.map(\.place))
    }
}

extension [UInt8] {
    /// Whether a part of an email is a word of its own: longer numbers are nearly everybody's own, and whoever types one
    /// types what stands in front of it too.
    fileprivate var isWorthAWord: Bool { count <= 4 || self[0] < UInt8(ascii: "0") || self[0] > UInt8(ascii: "9") }

    /// The runs of digits and of everything else in a word; nil when there is only one.
    var lettersAndDigits: [[UInt8]]? {
        func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        var runs: [[UInt8]] = []
        for byte in self {
            if let last = runs.last?.last, isDigit(last) == isDigit(byte) {
                runs[runs.count - 1].append(byte)
            } else {
                runs.append([byte])
            }
        }
        return runs.count > 1 ? runs : nil
    }
}
