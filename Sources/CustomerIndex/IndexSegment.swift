import DeskModel
import TextAnalysis

/// An immutable index of some customers in flat arrays of integers, so that it can be mapped from a file as it is.
///
/// Customers have local numbers, the most current first (open tickets, then last contact, then contacts, then id): a
/// list cut short loses the least likely. Both directions are held: a customer's words, to score one; a word's
/// customers, to find some.
final class IndexSegment: Sendable {
    /// Customer numbers by local number.
    let ids: [UInt64]
    /// Local numbers in the order of customer numbers.
    let byID: [UInt32]
    /// Minutes since 1970 of the last contact, `Int32.min` for never.
    let lastContact: [Int32]
    /// How often in touch, up to 65,535.
    let contacts: [UInt16]
    /// Open tickets, up to 255.
    let openTickets: [UInt8]
    let dictionary: WordDictionary
    let trie: WordTrie
    let sounds: SoundTable
    /// Where each customer's words begin in `words`, and the end.
    let wordOffsets: [UInt32]
    /// `IndexedWord.packed`, by customer, in the order of the fields.
    let words: [UInt32]
    /// Where each word's customers begin in `postings`, and the end.
    let postingOffsets: [UInt32]
    /// Local numbers by word, ascending, each once.
    let postings: [UInt32]
    let emails: IdentifierTable
    let handles: IdentifierTable
    let accountNumbers: IdentifierTable
    let orderNumbers: IdentifierTable
    let phones: PhoneTable
    let texts: EntryText
    /// The region to which phones without a country code belong.
    let region: String?

    init(
        ids: [UInt64], byID: [UInt32], lastContact: [Int32], contacts: [UInt16], openTickets: [UInt8],
        dictionary: WordDictionary, wordOffsets: [UInt32], words: [UInt32], postingOffsets: [UInt32],
        postings: [UInt32], emails: IdentifierTable, handles: IdentifierTable, accountNumbers: IdentifierTable,
        orderNumbers: IdentifierTable, phones: PhoneTable, texts: EntryText, region: String?
    ) {
        self.ids = ids
        self.byID = byID
        self.lastContact = lastContact
        self.contacts = contacts
        self.openTickets = openTickets
        self.dictionary = dictionary
        trie = WordTrie(dictionary)
        sounds = SoundTable(dictionary, postingOffsets: postingOffsets)
        self.wordOffsets = wordOffsets
        self.words = words
        self.postingOffsets = postingOffsets
        self.postings = postings
        self.emails = emails
        self.handles = handles
        self.accountNumbers = accountNumbers
        self.orderNumbers = orderNumbers
        self.phones = phones
        self.texts = texts
        self.region = region
    }

    /// Room for one search at a time to note whom it reached, lent out and given back.
    let reached = ReachedPool()

    /// How many customers, those replaced or removed since included.
    var count: Int { ids.count }

    /// The local number of a customer, if they are here. O(log count).
    func local(_ id: UInt64) -> Int? {
        var low = 0
        var high = byID.count
        while low < high {
            let middle = (low + high) / 2
            if ids[Int(byID[middle])] < id { low = middle + 1 } else { high = middle }
        }
        guard low < byID.count, ids[Int(byID[low])] == id else { return nil }
        return Int(byID[low])
    }

    /// How many customers have any of these words, counted per word.
    func postingCount(_ words: Range<Int>) -> Int {
        Int(postingOffsets[words.upperBound] - postingOffsets[words.lowerBound])
    }

    /// The entry from which a customer was indexed; the last contact is known to the minute.
    func entry(_ local: Int) -> CustomerEntry {
        CustomerEntry(
            id: CustomerID(ids[local]),
            names: texts.values(.name, at: local),
            emails: texts.values(.email, at: local),
            phones: texts.values(.phone, at: local),
            handles: texts.values(.handle, at: local),
            accountNumbers: texts.values(.accountNumber, at: local),
            orderNumbers: texts.values(.orderNumber, at: local),
            addressWords: texts.values(.address, at: local),
            lastContact: lastContact[local] == .min ? nil : Timestamp(seconds: Int64(lastContact[local]) * 60),
            contactCount: Int(contacts[local]),
            openTickets: Int(openTickets[local]))
    }

    /// Bytes held: of what searching needs, and of the original texts.
    var byteCount: (search: Int, texts: Int) {
        let customers = ids.count * (8 + 4 + 4 + 2 + 1)
        let wordBytes = dictionary.bytes.count + dictionary.offsets.count * 4 + trie.byteCount + sounds.byteCount
        let lists = (wordOffsets.count + words.count + postingOffsets.count + postings.count) * 4
        let tables =
            emails.byteCount + handles.byteCount + accountNumbers.byteCount + orderNumbers.byteCount
            + phones.byteCount
        return (customers + wordBytes + lists + tables, texts.bytes.count + texts.offsets.count * 8)
    }
}
