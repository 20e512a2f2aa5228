import DeskModel
import TextAnalysis

/// Reads entries one by one and lays out a segment of them.
struct SegmentBuilder {
    private let region: String?
    private let plan: DialingPlan?
    private var interner = WordInterner()
    private var ids: [UInt64] = []
    private var lastContact: [Int32] = []
    private var contacts: [UInt16] = []
    private var openTickets: [UInt8] = []
    private var wordOffsets: [UInt32] = [0]
    /// With the interner's numbers until the words are sorted.
    private var words: [UInt32] = []
    private var texts = EntryText()
    private var emails: [(text: String, customer: UInt32)] = []
    private var handles: [(text: String, customer: UInt32)] = []
    private var accountNumbers: [(text: String, customer: UInt32)] = []
    private var orderNumbers: [(text: String, customer: UInt32)] = []
    private var phones: [(number: PhoneNumber, customer: UInt32)] = []

    /// A builder whose phones without a country code belong to `region`.
    init(region: String?) {
        self.region = region
        plan = region.flatMap(DialingPlan.init(region:))
    }

    /// How many entries so far.
    var count: Int { ids.count }

    /// Reads one entry; a customer must come once only.
    mutating func add(_ entry: CustomerEntry) {
        let customer = UInt32(ids.count)
        ids.append(entry.id.number)
        lastContact.append(entry.lastContact.map { Int32(clamping: $0.seconds / 60) } ?? .min)
        contacts.append(UInt16(clamping: entry.contactCount))
        openTickets.append(UInt8(clamping: entry.openTickets))
        texts.append(entry)
        addWords(entry)
        for email in entry.emails { emails.append((Folding.fold(email.trimmed), customer)) }
        for handle in entry.handles {
            handles.append((Folding.fold(String(handle.trimmed.drop { $0 == "@" })), customer))
        }
        for number in entry.accountNumbers { accountNumbers.append((IdentifierText.normalized(number), customer)) }
        for number in entry.orderNumbers { orderNumbers.append((IdentifierText.normalized(number), customer)) }
        for phone in entry.phones {
            if let number = PhoneNumber(phone, plan: plan) { phones.append((number, customer)) }
        }
    }

    private mutating func addWords(_ entry: CustomerEntry) {
        let start = words.count
        for (number, name) in entry.names.enumerated() {
            addWords(of: name, place: .name, name: number, from: start)
        }
        for part in entry.addressWords { addWords(of: part, place: .address, name: 0, from: start) }
        for email in entry.emails {
            addWords(of: String(email.prefix { $0 != "@" }), place: .contact, name: 0, from: start)
        }
        for handle in entry.handles { addWords(of: handle, place: .contact, name: 0, from: start) }
        wordOffsets.append(UInt32(words.count))
    }

    private mutating func addWords(of text: String, place: IndexedWord.Place, name: Int, from start: Int) {
        var reader = WordReader(text)
        while reader.next() {
            add(reader.word, place: place, name: name, from: start)
            if let latin = Transliteration.latin(reader.word) {
                add(latin, place: place == .name ? .latinName : place, name: name, from: start)
            }
        }
    }

    private mutating func add(_ word: [UInt8], place: IndexedWord.Place, name: Int, from start: Int) {
        guard words.count - start < IndexedWord.mostPerCustomer, interner.count < IndexedWord.mostWords else { return }
        let number = interner.number(of: word)
        let indexed = IndexedWord(word: Int(number), place: place, name: name)
        for known in words[start...] {
            let known = IndexedWord(packed: known)
            guard known.word == indexed.word else { continue }
            // A word of an email that is in the name as well says nothing new.
            if place == .contact || known.packed == indexed.packed { return }
        }
        words.append(indexed.packed)
    }

    /// The finished segment.
    func segment() -> IndexSegment {
        let order = currentFirst()
        var local = [UInt32](repeating: 0, count: order.count)
        for (place, index) in order.enumerated() { local[Int(index)] = UInt32(place) }
        let (dictionary, rank) = interner.sorted()
        var orderedWords: [UInt32] = []
        orderedWords.reserveCapacity(words.count)
        var orderedOffsets: [UInt32] = [0]
        orderedOffsets.reserveCapacity(order.count + 1)
        var orderedTexts = EntryText()
        for index in order {
            for position in wordOffsets[Int(index)]..<wordOffsets[Int(index) + 1] {
                let word = words[Int(position)]
                orderedWords.append(rank[Int(word >> 5)] << 5 | word & 0x1F)
            }
            orderedOffsets.append(UInt32(orderedWords.count))
            orderedTexts.append(Int(index), of: texts)
        }
        let (postingOffsets, postings) = Self.postings(orderedWords, orderedOffsets, wordCount: dictionary.count)
        func renumbered(_ texts: [(text: String, customer: UInt32)]) -> [(text: String, customer: UInt32)] {
            texts.compactMap { $0.text.isEmpty ? nil : ($0.text, local[Int($0.customer)]) }
        }
        return IndexSegment(
            ids: order.map { ids[Int($0)] },
            byID: (0..<UInt32(order.count)).sorted { ids[Int(order[Int($0)])] < ids[Int(order[Int($1)])] },
            lastContact: order.map { lastContact[Int($0)] },
            contacts: order.map { contacts[Int($0)] },
            openTickets: order.map { openTickets[Int($0)] },
            dictionary: dictionary,
            wordOffsets: orderedOffsets,
            words: orderedWords,
            postingOffsets: postingOffsets,
            postings: postings,
            emails: IdentifierTable(renumbered(emails), searchesEnds: false),
            handles: IdentifierTable(renumbered(handles), searchesEnds: false),
            accountNumbers: IdentifierTable(renumbered(accountNumbers), searchesEnds: true),
            orderNumbers: IdentifierTable(renumbered(orderNumbers), searchesEnds: true),
            phones: PhoneTable(phones.map { ($0.number, local[Int($0.customer)]) }),
            texts: orderedTexts,
            region: region)
    }

    private func currentFirst() -> [UInt32] {
        let keyed = (0..<UInt32(ids.count)).map { index in
            let place = Int(index)
            let recency = UInt64(bitPattern: Int64(lastContact[place])) & 0xFFFF_FFFF ^ 0x8000_0000
            let standing = (openTickets[place] > 0 ? 1 : 0) << 48 | recency << 16 | UInt64(contacts[place])
            return (standing: standing, index: index)
        }
        return keyed.sorted { left, right in
            left.standing != right.standing
                ? left.standing > right.standing : ids[Int(left.index)] < ids[Int(right.index)]
        }
        .map(\.index)
    }

    /// Turns customers' words round into words' customers: count, sum up, fill.
    private static func postings(
        _ words: [UInt32], _ offsets: [UInt32], wordCount: Int
    ) -> (offsets: [UInt32], postings: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: wordCount + 1)
        forEachDistinctWord(words, offsets) { _, word in starts[word + 1] += 1 }
        for word in 0..<wordCount { starts[word + 1] += starts[word] }
        var next = starts
        var postings = [UInt32](repeating: 0, count: Int(starts[wordCount]))
        forEachDistinctWord(words, offsets) { customer, word in
            postings[Int(next[word])] = UInt32(customer)
            next[word] += 1
        }
        return (starts, postings)
    }

    private static func forEachDistinctWord(
        _ words: [UInt32], _ offsets: [UInt32], _ body: (_ customer: Int, _ word: Int) -> Void
    ) {
        for customer in 0..<offsets.count - 1 {
            let start = Int(offsets[customer])
            for position in start..<Int(offsets[customer + 1]) {
                let word = words[position] >> 5
                var isKnown = false
                for earlier in start..<position where words[earlier] >> 5 == word { isKnown = true }
                if !isKnown { body(customer, Int(word)) }
            }
        }
    }
}

extension String {
    /// Without spaces at the ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
