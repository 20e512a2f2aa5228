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
}

/// Looks in the tables of identifiers of one segment, the shape of the query first.
struct IdentifierSearch {
    let segment: IndexSegment

    /// Hits read per table.
    private static let mostHits = 2000
    /// Digits that make part of a phone number worth looking for.
    private static let leastPhoneDigits = 4

    /// Every hit of a query with this shape; a customer may come more than once.
    func hits(_ query: String, shape: QueryShape) -> [IdentifierHit] {
        switch shape {
        case .empty: return []
        case .email(let email): return emailHits(email)
        case .handle(let handle): return begun(segment.handles, .handle, handle)
        case .digits(let digits, let isInternational):
            return phoneHits(query, digits: digits, isInternational: isInternational) + numberHits(digits)
        case .number(let number):
            return numberHits(number) + begun(segment.handles, .handle, Folding.fold(query.trimmed))
                + begunEmails(Folding.fold(query.trimmed))
        case .words:
            let text = Folding.fold(query.trimmed)
            guard text.utf8.count >= 3, !text.contains(where: \.isWhitespace) else { return [] }
            return begun(segment.handles, .handle, text) + begunEmails(text) + wholeNumbers(text)
        }
    }

    private func begun(_ table: IdentifierTable, _ field: MatchField, _ key: String) -> [IdentifierHit] {
        table.hits(withPrefix: key, limit: Self.mostHits).map { hit in
            IdentifierHit(
                local: hit.customer, field: field,
                fit: MatchScore.identifier(typed: key.utf8.count, whole: hit.length, atEnd: false), key: key,
                atEnd: false)
        }
    }

    private func begunEmails(_ key: String) -> [IdentifierHit] { begun(segment.emails, .email, key) }

    private func emailHits(_ email: String) -> [IdentifierHit] {
        var hits = segment.emails.hits(withPrefix: email, limit: Self.mostHits).map { hit in
            IdentifierHit(
                local: hit.customer, field: .email,
                fit: MatchScore.begunEmail(typed: email.utf8.count, whole: hit.length), key: email, atEnd: false)
        }
        let mailbox = String(email.prefix { $0 != "@" }) + "@"
        if hits.isEmpty, mailbox.utf8.count > 2 {
            hits = segment.emails.hits(withPrefix: mailbox, limit: Self.mostHits).map { hit in
                IdentifierHit(
                    local: hit.customer, field: .email, fit: MatchScore.otherDomain, key: mailbox, atEnd: false)
            }
        }
        return hits
    }

    private func numberHits(_ number: String) -> [IdentifierHit] {
        var hits: [IdentifierHit] = []
        for (table, field) in [
            (segment.accountNumbers, MatchField.accountNumber), (segment.orderNumbers, .orderNumber),
        ] {
            if number.utf8.count >= 2 { hits += begun(table, field, number) }
            guard number.utf8.count >= 3 else { continue }
            hits += table.hits(withSuffix: number, limit: Self.mostHits).map { hit in
                IdentifierHit(
                    local: hit.customer, field: field,
                    fit: MatchScore.identifier(typed: number.utf8.count, whole: hit.length, atEnd: true), key: number,
                    atEnd: true)
            }
        }
        return hits
    }

    private func wholeNumbers(_ text: String) -> [IdentifierHit] {
        let number = IdentifierText.normalized(text)
        return numberHits(number).filter { $0.fit == 1 }
    }

    private func phoneHits(_ query: String, digits: String, isInternational: Bool) -> [IdentifierHit] {
        guard digits.utf8.count >= Self.leastPhoneDigits else { return [] }
        var ends = Set([digits])
        var beginnings = Set([digits])
        // Trunk zeros and "00" are dialled, not stored.
        let significant = String(digits.drop { $0 == "0" })
        ends.insert(significant)
        beginnings.insert(significant)
        if let number = PhoneNumber(query, region: segment.region) {
            ends.insert(number.digits)
            if number.national.utf8.count >= 6 { ends.insert(number.national) }
            beginnings.insert(number.national)
        }
        if digits.utf8.count >= 11, digits.first == "8" || digits.first == "1" {
            ends.insert(String(digits.dropFirst()))
        }
        var hits: [IdentifierHit] = []
        for end in ends.sorted() where end.utf8.count >= Self.leastPhoneDigits {
            hits += segment.phones.hits(endingWith: end, limit: Self.mostHits).map { entry in
                // A whole national number is the whole number.
                let whole = Int(entry.length) - (isInternational ? 0 : Int(entry.codeLength))
                let fit = MatchScore.identifier(typed: end.utf8.count, whole: whole, atEnd: true)
                return IdentifierHit(local: Int(entry.customer), field: .phone, fit: fit, key: end, atEnd: true)
            }
        }
        for beginning in beginnings.sorted() where beginning.utf8.count >= Self.leastPhoneDigits {
            hits += beginningHits(beginning, codeLength: 0)
            let code = CallingCodeLength.of(beginning)
            let rest = String(beginning.dropFirst(code))
            if rest.utf8.count >= 3 {
                hits += beginningHits(rest, codeLength: code, code: String(beginning.prefix(code)))
            }
        }
        return hits
    }

    /// Numbers whose national digits begin so; behind a calling code only those of that code's length.
    private func beginningHits(_ national: String, codeLength: Int, code: String = "") -> [IdentifierHit] {
        segment.phones.hits(beginningWith: national, limit: Self.mostHits).compactMap { entry in
            guard codeLength == 0 || entry.code == UInt16(code) else { return nil }
            let whole = Int(entry.length) - Int(entry.codeLength)
            let fit = MatchScore.identifier(typed: national.utf8.count, whole: whole, atEnd: false)
            return IdentifierHit(
                local: Int(entry.customer), field: .phone, fit: fit, key: code + national, atEnd: false)
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
