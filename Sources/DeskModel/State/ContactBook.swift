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

    mutating func add(_ customer: Customer) {
        for key in Self.keys(of: customer) { add(key, customer.id) }
    }

    mutating func remove(_ customer: Customer) {
        for key in Self.keys(of: customer) { remove(key, customer.id) }
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

    private static func keys(of customer: Customer) -> Set<String> {
        var keys = Set(customer.emails.compactMap(email))
        keys.formUnion(customer.phones.compactMap(phone))
        keys.formUnion(customer.accountNumbers.compactMap(account))
        return keys
    }

    private static func email(_ text: String) -> String? {
        text.contains("@") ? "e" + trimmed(text).lowercased() : nil
    }

    private static func phone(_ text: String) -> String? {
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

    private static func account(_ text: String) -> String? {
        let account = trimmed(text).lowercased()
        return account.isEmpty ? nil : "a" + account
    }

    private static func trimmed(_ text: String) -> String {
        var part = Substring(text)
        while let character = part.first, character.isWhitespace { part.removeFirst() }
        while let character = part.last, character.isWhitespace { part.removeLast() }
        return String(part)
    }
}
