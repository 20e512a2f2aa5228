/// Finds the customers who have exactly one email, phone or account number.
///
/// Emails and account numbers are compared without case and outer blanks, phones by their digits (7 at least).
/// Country codes and other ways to write the same phone are the lookup's matter, not this book's.
///
/// It holds whom to look at and not what they have: who changes an email is still to be found here under the old one, and
/// is passed over, since the customer's own data decides. May stand on frozen values.
struct ContactBook: Sendable {
    /// The first holder under the hash of each key.
    private var first: [UInt64: CustomerID] = [:]
    /// The others.
    private var others: [UInt64: ContiguousArray<CustomerID>] = [:]
    private var base: (any FrozenHashes)?

    init(on base: (any FrozenHashes)? = nil) { self.base = base }

    /// The customers who have what the text says, in order of number, as `customer` tells of them. Constant time.
    func customers(_ text: String, _ customer: (CustomerID) -> Customer?) -> [CustomerID] {
        var found: [CustomerID] = []
        for key in [Self.email(text), Self.phone(text), Self.account(text)].compactMap({ $0 }) {
            let hash = TableHash.of(key, 0)
            var candidates = first[hash].map { [$0] } ?? []
            candidates += others[hash] ?? []
            candidates += base?.values(of: .text(key, scope: 0)).compactMap(CustomerID.init(stored:)) ?? []
            for id in candidates where customer(id).map({ Self.keys(of: $0).contains(key) }) == true { found.place(id) }
        }
        return found
    }

    /// Takes note that a customer is to be found under keys that they did not have before. Constant time a key.
    mutating func add(_ keys: [String], _ id: CustomerID) {
        for key in keys {
            let hash = TableHash.of(key, 0)
            if let holder = first[hash] {
                if holder != id, others[hash]?.last != id { others[hash, default: []].append(id) }
            } else {
                first[hash] = id
            }
        }
    }

    /// Writes what lies above the frozen values: what the customers of whom note was taken have by now.
    func freeze<Sink: FrozenSink>(
        into sink: Sink, _ customers: EntityTable<Customer>
    ) throws(Sink.Failure) {
        // In the order in which customers lie.
        var ids = ContiguousArray(first.values)
        ids.append(contentsOf: others.values.joined())
        ids.sort()
        var last: CustomerID?
        for id in ids where id != last {
            last = id
            for key in customers.read(id, { Self.keys(of: $0) }) ?? [] {
                try sink.add(id.number, under: .text(key, scope: 0), to: .contacts)
            }
        }
    }

    /// What a customer is found by; the same key may come twice, which changes nothing.
    static func keys(of customer: Customer) -> [String] {
        var keys: [String] = []
        for email in customer.emails { if let key = Self.email(email) { keys.append(key) } }
        for phone in customer.phones { if let key = Self.phone(phone) { keys.append(key) } }
        for account in customer.accountNumbers { if let key = Self.account(account) { keys.append(key) } }
        return keys
    }

    private static func email(_ text: String) -> String? {
        text.utf8.contains(UInt8(ascii: "@")) && text.contains("@") ? folded(text, after: UInt8(ascii: "e")) : nil
    }

    private static func phone(_ text: String) -> String? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return phone(ascii: text) }
        var digits = "p"
        var count = 0
        for character in text {
            if let digit = character.wholeNumberValue, digit < 10 {
                digits.append(String(digit))
                count += 1
            } else if character.isLetter || character == "@" {
                return nil
            }
        }
        return count >= 7 ? digits : nil
    }

    /// The same of a text without letters of other scripts: such are nearly all, and quicker to look at.
    private static func phone(ascii text: String) -> String? {
        var digits: [UInt8] = [UInt8(ascii: "p")]
        digits.reserveCapacity(text.utf8.count + 1)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@"):
                return nil
            default: break
            }
        }
        return digits.count > 7 ? String(decoding: digits, as: UTF8.self) : nil
    }

    private static func account(_ text: String) -> String? {
        let account = folded(text, after: UInt8(ascii: "a"))
        return account.utf8.count > 1 ? account : nil
    }

    /// The text without outer blanks and case, behind a letter.
    private static func folded(_ text: String, after letter: UInt8) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return folded(ascii: text, after: letter) }
        var part = Substring(text)
        while let character = part.first, character.isWhitespace { part.removeFirst() }
        while let character = part.last, character.isWhitespace { part.removeLast() }
        return String(UnicodeScalar(letter)) + part.lowercased()
    }

    private static func folded(ascii text: String, after letter: UInt8) -> String {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        var part = text.utf8[...]
        while let byte = part.first, isBlank(byte) { part.removeFirst() }
        while let byte = part.last, isBlank(byte) { part.removeLast() }
        return String(unsafeUninitializedCapacity: part.count + 1) { room in
            room[0] = letter
            var count = 1
            for byte in part {
                let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                room[count] = isCapital ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }
}

extension ContactBook: Equatable {
    /// Always: it follows from the customers.
    static func == (left: ContactBook, right: ContactBook) -> Bool { true }
}
