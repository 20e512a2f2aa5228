import TextAnalysis

/// A customer found by an email, phone, handle or number.
struct IdentifierHit {
    let local: Int
    let field: MatchField
    /// 0…1, see `MatchScore`.
    let fit: Double
    /// What was looked for, normalised as the field is.
    let key: String
    /// Whether the key is the end of the value rather than its beginning.
    let atEnd: Bool
    /// Whether it is the same otherwise, but at another domain or in another country than was typed.
    var isElsewhere = false
}

/// Looks in the tables of identifiers of one layer, the shape of the query first.
struct IdentifierSearch {
    let segment: IndexSegment
    /// To whose region phones without a country code belong.
    let region: String?

    /// Hits read per table.
    private static let mostHits = 200
    /// Phone numbers read that begin or end so.
    private static let mostPhones = 2000
    /// Digits that make part of a phone number worth looking for.
    static let leastPhoneDigits = 4
    /// Digits from which on a national number is looked for in other writings.
    private static let leastNational = 6

    /// Every hit of a query with this shape; a customer may come more than once.
    func hits(_ query: String, shape: QueryShape) throws(IndexDamage) -> [IdentifierHit] {
        switch shape {
        case .empty: return []
        case .email(let email): return try emailHits(email)
        case .handle(let handle): return try begun(segment.handles, handle)
        case .digits(let digits, let isInternational):
            // Nobody's account or order number begins with a plus.
            return try phoneHits(query, digits: digits, isInternational: isInternational)
                + (isInternational ? [] : numberHits(digits))
        case .number(let number):
            let text = Folding.fold(query.trimmed)
            return try numberHits(number) + begun(segment.handles, text) + begun(segment.emails, text)
        case .words:
            let text = Folding.fold(query.trimmed)
            guard text.utf8.count >= 3 else { return [] }
            guard !text.contains(where: \.isWhitespace) else { return try spokenNumbers(text) }
            return try begun(segment.handles, text) + begun(segment.emails, text) + wholeNumbers(text)
        }
    }

    private func begun(_ table: IdentifierTable, _ key: String) throws(IndexDamage) -> [IdentifierHit] {
        try table.hits(withPrefix: key, limit: Self.mostHits).map { hit in
            let fit = MatchScore.identifier(typed: key.utf8.count, whole: hit.length, atEnd: false)
            return IdentifierHit(local: hit.customer, field: table.field, fit: fit, key: key, atEnd: false)
        }
    }

    private func ended(_ table: IdentifierTable, _ key: String) throws(IndexDamage) -> [IdentifierHit] {
        try table.hits(withSuffix: key, limit: Self.mostHits).map { hit in
            let fit = MatchScore.identifier(typed: key.utf8.count, whole: hit.length, atEnd: true)
            return IdentifierHit(local: hit.customer, field: table.field, fit: fit, key: key, atEnd: true)
        }
    }

    /// Whose email begins so; where words stand beside the address, those of the address alone, if nobody's has them.
    private func emailHits(_ email: String) throws(IndexDamage) -> [IdentifierHit] {
        let hits = try hits(ofEmail: email)
        let alone = email.split(whereSeparator: \.isWhitespace).last { $0.contains("@") }.map(String.init)
        guard hits.isEmpty, let alone, alone != email else { return hits }
        return try self.hits(ofEmail: alone)
    }

    private func hits(ofEmail email: String) throws(IndexDamage) -> [IdentifierHit] {
        let hits = try segment.emails.hits(withPrefix: email, limit: Self.mostHits).map { hit in
            IdentifierHit(
                local: hit.customer, field: .email,
                fit: MatchScore.begunEmail(typed: email.utf8.count, whole: hit.length), key: email, atEnd: false)
        }
        let mailbox = String(email.prefix { $0 != "@" }) + "@"
        guard hits.isEmpty, mailbox.utf8.count > 2 else { return hits }
        return try segment.emails.hits(withPrefix: mailbox, limit: Self.mostHits).map { hit in
            IdentifierHit(
                local: hit.customer, field: .email, fit: MatchScore.otherDomain, key: mailbox, atEnd: false,
                isElsewhere: true)
        }
    }

    private func numberHits(_ number: String) throws(IndexDamage) -> [IdentifierHit] {
        var hits: [IdentifierHit] = []
        for table in [segment.accountNumbers, segment.orderNumbers] {
            if number.utf8.count >= 2 { hits += try begun(table, number) }
            if number.utf8.count >= 3 { hits += try ended(table, number) }
        }
        return hits
    }

    private func wholeNumbers(_ text: String) throws(IndexDamage) -> [IdentifierHit] {
        let number = IdentifierText.normalized(text)
        guard number.utf8.count >= 2 else { return [] }
        return try (begun(segment.accountNumbers, number) + begun(segment.orderNumbers, number)).filter { $0.fit == 1 }
    }

    /// Whose account or order number is among words: in pieces (`pd 20417`), behind a word that tells what it is (`order 1182`), where
    /// it may be a part, or behind a name, where it is whole and has a letter: digits there may as well be a postcode.
    private func spokenNumbers(_ text: String) throws(IndexDamage) -> [IdentifierHit] {
        func hasDigit(_ word: Substring) -> Bool { word.utf8.contains { (0x30...0x39).contains($0) } }
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.firstIndex(where: hasDigit) else { return [] }
        let whole = try wholeNumbers(text)
        guard whole.isEmpty, first > 0 else { return whole }
        let number = IdentifierText.normalized(words[first...].joined())
        let isTold = words[..<first].allSatisfy { Self.numberWords.contains(IdentifierText.normalized(String($0))) }
        if isTold { return try numberHits(number) }
        return number.contains(where: \.isLetter) ? try wholeNumbers(number) : []
    }

    /// Words that people say before a number of theirs.
    private static let numberWords: Set = [
        "ORDER", "ACCOUNT", "ACCT", "CUSTOMER", "MEMBER", "INVOICE", "BOOKING", "REFERENCE", "REF", "NUMBER", "NO",
        "NR", "MY", "IS", "",
    ]

    /// Whose number has these digits, or begins or ends so; the query is the number as it was typed.
    func phoneHits(
        _ query: String, digits: String, isInternational: Bool
    ) throws(IndexDamage) -> [IdentifierHit] {
        guard digits.utf8.count >= Self.leastPhoneDigits else { return [] }
        let number = PhoneNumber(query, region: region)
        // Trunk zeros and "00" are dialled, not stored.
        let significant = String(digits.drop { $0 == "0" })
        // Behind a plus, or what is dialled for one, stands a calling code, whose country it must be.
        if isInternational || number.map({ $0.isDialledAbroad(digits) }) ?? false {
            return try phoneHits(ofCountry: number?.digits ?? digits, national: number?.national)
        }
        var ends: Set = [digits, significant]
        if let number {
            ends.insert(number.digits)
            if number.national.utf8.count >= Self.leastNational { ends.insert(number.national) }
        }
        if digits.utf8.count >= 11, digits.first == "8" || digits.first == "1" {
            ends.insert(String(digits.dropFirst()))
        }
        var hits: [IdentifierHit] = []
        for end in ends.sorted() where end.utf8.count >= Self.leastPhoneDigits {
            hits += try segment.phones.hits(endingWith: end, limit: Self.mostPhones).map { entry in
                // A whole national number is the whole number.
                let whole = entry.number.length - entry.number.codeLength
                let fit = MatchScore.identifier(typed: end.utf8.count, whole: whole, atEnd: true)
                return IdentifierHit(local: entry.customer, field: .phone, fit: fit, key: end, atEnd: true)
            }
        }
        let beginnings = Set([digits, significant] + (number.map { [$0.national] } ?? []))
        for beginning in beginnings.sorted() where beginning.utf8.count >= Self.leastPhoneDigits {
            hits += try beginningHits(beginning, code: "") + beginningHits(international: beginning)
        }
        return hits
    }

    /// Whose number these are, or begins or ends so, the calling code first; and whose national number it is in another
    /// country, or in one that is not known.
    private func phoneHits(
        ofCountry digits: String, national: String?
    ) throws(IndexDamage) -> [IdentifierHit] {
        var hits = try segment.phones.hits(endingWith: digits, limit: Self.mostPhones).map { entry in
            let fit = MatchScore.identifier(typed: digits.utf8.count, whole: entry.number.length, atEnd: true)
            return IdentifierHit(local: entry.customer, field: .phone, fit: fit, key: digits, atEnd: true)
        }
        hits += try beginningHits(international: digits)
        guard let national, national.utf8.count >= Self.leastNational else { return hits }
        return try hits
            + segment.phones.hits(endingWith: national, limit: Self.mostPhones).compactMap { entry in
                let isElsewhere = entry.number.codeLength > 0
                guard entry.number.length - entry.number.codeLength == national.utf8.count else { return nil }
                guard !digits.hasPrefix(entry.number.code) || !isElsewhere else { return nil }
                return IdentifierHit(
                    local: entry.customer, field: .phone, fit: isElsewhere ? MatchScore.otherCountry : 1, key: national,
                    atEnd: true, isElsewhere: isElsewhere)
            }
    }

    /// Numbers that begin so, the calling code first.
    private func beginningHits(international digits: String) throws(IndexDamage) -> [IdentifierHit] {
        let code = CallingCodeLength.of(digits)
        let rest = String(digits.dropFirst(code))
        return rest.utf8.count >= 3 ? try beginningHits(rest, code: String(digits.prefix(code))) : []
    }

    /// Numbers whose national digits begin so; behind a calling code only those of that code.
    private func beginningHits(_ national: String, code: String) throws(IndexDamage) -> [IdentifierHit] {
        try segment.phones.hits(beginningWith: national, limit: Self.mostPhones).compactMap { entry in
            guard code.isEmpty || entry.number.code == code else { return nil }
            let whole = entry.number.length - entry.number.codeLength
            let fit = MatchScore.identifier(typed: national.utf8.count, whole: whole, atEnd: false)
            return IdentifierHit(local: entry.customer, field: .phone, fit: fit, key: code + national, atEnd: false)
        }
    }
}

/// The digits of a calling code at the beginning of an international number.
enum CallingCodeLength {
    /// 1, 2 or 3, as `PhoneNumber` divides it.
    static func of(_ digits: String) -> Int {
        PhoneNumber("+" + digits + "0000")?.countryCode.utf8.count ?? 1
    }
}

extension PhoneNumber {
    /// Whether digits are this number behind what is dialled for a plus (`00`, `011`). O(digits).
    fileprivate func isDialledAbroad(_ dialled: String) -> Bool {
        !countryCode.isEmpty && dialled.utf8.count >= digits.utf8.count + 2 && dialled.hasSuffix(digits)
    }
}
