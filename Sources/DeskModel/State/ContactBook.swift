/// Finds the customers who have exactly one email, phone or account number.
///
/// Emails and account numbers are compared without case and outer blanks, phones by their digits (7 at least).
/// Country codes and other ways to write the same phone are the lookup's matter, not this book's.
struct ContactBook: Sendable, Equatable {
    private var first: [String: CustomerID] = [:]
    /// All holders of what several customers have.
    private var shared: [String: [CustomerID]] = [:]

    init() {}

    /// The customers who have what the text says, in order of number. Constant time.
    func customers(_ text: String) -> [CustomerID] {
        var found: [CustomerID] = []
        for key in [Self.email(text), Self.phone(text), Self.account(text)].compactMap({ $0 }) {
            for id in shared[key] ?? first[key].map({ [$0] }) ?? [] { found.place(id) }
        }
        return found
    }

    mutating func add(_ keys: [String], _ id: CustomerID) {
        for key in keys { add(key, id) }
    }

    mutating func remove(_ keys: [String], _ id: CustomerID) {
        for key in keys { remove(key, id) }
    }

    private mutating func add(_ key: String, _ id: CustomerID) {
        guard let holder = first[key] else {
            first[key] = id
            return
        }
        if shared[key] != nil {
            shared[key]?.place(id)
        } else if holder != id {
            shared[key] = [min(holder, id), max(holder, id)]
        }
    }

    private mutating func remove(_ key: String, _ id: CustomerID) {
        if shared[key] != nil {
            shared[key]?.take(id.number)
            if let left = shared[key], left.count == 1 {
                shared[key] = nil
                first[key] = left[0]
            }
        } else if first[key] == id {
            first[key] = nil
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
