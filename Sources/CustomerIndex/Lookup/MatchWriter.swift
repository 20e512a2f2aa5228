import DeskModel
import TextAnalysis

/// Says where a customer matched, why in a few words, and which letters to mark.
struct MatchWriter {
    let slot: IndexSlot
    let local: Int
    let score: Double

    private var records: RecordReader { slot.segment.records }

    /// The match of an identifier.
    func match(_ hit: IdentifierHit) throws(IndexDamage) -> CustomerMatch {
        var value = ""
        var marks: [Range<Int>] = []
        try records.forEach(hit.field, of: local) { (text) throws(IndexDamage) in
            let candidate = String(decoding: text, as: UTF8.self)
            let place = Self.range(of: hit.key, atEnd: hit.atEnd, field: hit.field, in: candidate)
            guard let range = place else { return true }
            value = candidate
            marks = [range]
            return false
        }
        if value.isEmpty { value = try records.values(hit.field, of: local).first ?? "" }
        return CustomerMatch(
            id: CustomerID(try slot.segment.id(local)), score: score, why: Self.why(hit), field: hit.field,
            value: value, marks: marks)
    }

    /// The match of a name's initials.
    func match(initials: [UInt8]) throws(IndexDamage) -> CustomerMatch {
        let names = try records.values(.name, of: local)
        let marked = names.lazy.map { ($0, InitialsSearch.marks(of: initials, in: $0)) }.first { !$0.1.isEmpty }
        let (value, marks) = marked ?? (names.first ?? "", [])
        return CustomerMatch(
            id: CustomerID(try slot.segment.id(local)), score: score, why: "initials", field: .name, value: value,
            marks: marks)
    }

    /// The match of an email by its domain: of one at this domain, else of the first at one that begins so.
    func match(domain: String) throws(IndexDamage) -> CustomerMatch {
        var (value, marks, at) = ("", [Range<Int>](), "")
        try records.forEach(.email, of: local) { (text) throws(IndexDamage) in
            let candidate = String(decoding: text, as: UTF8.self)
            let (folded, places) = Self.normalized(candidate, .email)
            guard let sign = folded.utf8.lastIndex(of: UInt8(ascii: "@")) else { return true }
            let start = folded.utf8.distance(from: folded.startIndex, to: sign) + 1
            let found = folded.utf8.dropFirst(start)
            let isWhole = found.elementsEqual(domain.utf8)
            guard isWhole || value.isEmpty && found.starts(with: domain.utf8) else { return true }
            value = candidate
            marks = Self.span(places[start..<start + domain.utf8.count]).map { [$0] } ?? []
            let domain = candidate.lastIndex(of: "@").map { candidate[candidate.index(after: $0)...] }
            at = domain?.lowercased() ?? ""
            return !isWhole
        }
        return CustomerMatch(
            id: CustomerID(try slot.segment.id(local)), score: score, why: "email at \(at)", field: .email,
            value: value, marks: marks)
    }

    private static func why(_ hit: IdentifierHit) -> String {
        let what =
            switch hit.field {
            case .email: "email"
            case .phone: "phone"
            case .handle: "handle"
            case .accountNumber: "account number"
            case .orderNumber: "order number"
            case .name: "name"
            case .address: "address"
            }
        if hit.isElsewhere { return hit.field == .email ? "same mailbox, other domain" : "same number, other country" }
        if hit.fit == 1 { return what }
        return hit.atEnd ? "\(what) ends so" : "\(what) begins so"
    }

    /// Where the key stands at one end of the value, counting only what its field compares.
    private static func range(of key: String, atEnd: Bool, field: MatchField, in value: String) -> Range<Int>? {
        let (normalized, places) = Self.normalized(value, field)
        var key = key
        if field == .handle, normalized.hasPrefix("@") { key = "@" + key }
        // A stored national number is shorter than the international digits that found it.
        if field == .phone, key.utf8.count > normalized.utf8.count, key.hasSuffix(normalized) { key = normalized }
        let length = key.utf8.count
        if atEnd, normalized.hasSuffix(key) { return span(places.suffix(length)) }
        if !atEnd, normalized.hasPrefix(key) { return span(places.prefix(length)) }
        guard field == .phone, let place = find(key, in: normalized) else { return nil }
        return span(places[place..<place + length])
    }

    /// A value as its field compares it, and for each byte of that the place of the letter it comes from.
    private static func normalized(_ value: String, _ field: MatchField) -> (text: String, places: [Range<Int>]) {
        var normalized = ""
        var places: [Range<Int>] = []
        var position = 0
        for scalar in value.unicodeScalars {
            let width = UTF8.width(scalar)
            let part =
                switch field {
                case .phone: scalar.properties.numericType == .decimal ? String(scalar) : ""
                case .accountNumber, .orderNumber: IdentifierText.normalized(String(scalar))
                default: Folding.fold(String(scalar))
                }
            for _ in part.utf8 { places.append(position..<position + width) }
            normalized += part
            position += width
        }
        return (normalized, places)
    }

    private static func find(_ key: String, in text: String) -> Int? {
        let key = Array(key.utf8)
        let text = Array(text.utf8)
        guard !key.isEmpty, key.count <= text.count else { return nil }
        return (0...text.count - key.count).first { text[$0..<$0 + key.count].elementsEqual(key) }
    }

    private static func span(_ places: ArraySlice<Range<Int>>) -> Range<Int>? {
        guard let first = places.first, let last = places.last else { return nil }
        return first.lowerBound..<last.upperBound
    }

    /// The match of words, or of words beside an identifier.
    func match(
        _ fit: WordFit, of words: [QueryWord], beside identifier: IdentifierHit? = nil
    ) throws(IndexDamage) -> CustomerMatch {
        let nameClaims = fit.claims.filter { $0.indexed.place == .name || $0.indexed.place == .latinName }
        let addressClaims = fit.claims.filter { $0.indexed.place == .address }
        let contactClaims = fit.claims.filter { $0.indexed.place == .contact }
        var field = MatchField.name
        var value = ""
        var marks: [Range<Int>] = []
        if !nameClaims.isEmpty {
            (value, marks) = try nameValue(nameClaims, words)
        } else {
            value = try records.values(.name, of: local).first ?? ""
            field = .address
            if !contactClaims.isEmpty {
                (field, value, marks) = try contactValue(contactClaims, words) ?? (.email, value, [])
            }
        }
        var parts: [String] = []
        if !nameClaims.isEmpty {
            let isWhole = fit.nameShare == 1 && nameClaims.count == words.count
            parts.append(Self.kinds(nameClaims, exact: isWhole ? "exact name" : "name"))
        }
        if !contactClaims.isEmpty { parts.append(field == .handle ? "in the handle" : "in the email") }
        for claim in addressClaims {
            guard let text = try addressText(claim) else { continue }
            // A word that is only like what was typed is told as that.
            let likeness = claim.kind == .prefix ? nil : Self.phrase(claim.kind)
            parts.append(likeness.map { "\(text), \($0)" } ?? text)
        }
        if let identifier { parts.append(Self.why(identifier)) }
        let missing = words.indices.filter { word in !fit.claims.contains { $0.queryWord == word } }
        parts += missing.prefix(1).map { "without “\(String(decoding: words[$0].bytes, as: UTF8.self))”" }
        return CustomerMatch(
            id: CustomerID(try slot.segment.id(local)), score: score, why: parts.joined(separator: " · "), field: field,
            value: value, marks: marks)
    }

    /// How a word is like what was typed; nil where it is that.
    private static func phrase(_ kind: MatchKind) -> String? {
        switch kind {
        case .exact: nil
        case .prefix: "begins so"
        case .sound: "sounds alike"
        case .typo: "typo"
        case .initial: "initial"
        case .script: "other script"
        case .nickname: "nickname"
        case .tongue: "other tongue"
        }
    }

    private static func kinds(_ claims: [WordFit.Claim], exact: String) -> String {
        var phrases: [String] = []
        for claim in claims {
            if let phrase = phrase(claim.kind), !phrases.contains(phrase) { phrases.append(phrase) }
        }
        return phrases.isEmpty ? exact : phrases.joined(separator: ", ")
    }

    /// The name of which most words were claimed, and its claimed letters.
    private func nameValue(
        _ claims: [WordFit.Claim], _ words: [QueryWord]
    ) throws(IndexDamage) -> (String, [Range<Int>]) {
        let names = try records.values(.name, of: local)
        var best = ("", [Range<Int>]())
        for name in names {
            let marks = try marks(claims, words, in: name)
            if best.0.isEmpty || marks.count > best.1.count { best = (name, marks) }
        }
        return best
    }

    private func contactValue(
        _ claims: [WordFit.Claim], _ words: [QueryWord]
    ) throws(IndexDamage) -> (MatchField, String, [Range<Int>])? {
        for field in [MatchField.email, .handle] {
            for value in try records.values(field, of: local) {
                let marks = try marks(claims, words, in: value)
                if !marks.isEmpty { return (field, value, marks) }
            }
        }
        return nil
    }

    private func addressText(_ claim: WordFit.Claim) throws(IndexDamage) -> String? {
        for part in try records.values(.address, of: local) {
            var reader = WordReader(part)
            while reader.next() {
                guard try isWord(claim.indexed.word, reader.word, .address) else { continue }
                return part.text(inUTF8: reader.range).map(String.init)
            }
        }
        return nil
    }

    private func marks(
        _ claims: [WordFit.Claim], _ words: [QueryWord], in value: String
    ) throws(IndexDamage) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var reader = WordReader(value)
        var left = IndexedWord.mostPerCustomer
        while left > 0, reader.next() {
            left -= 1
            // One word holds several where it is a full name, family and given.
            var ofWord: [Range<Int>] = []
            for claim in claims {
                guard let range = try range(of: claim.indexed.word, reader, claim.indexed.place, in: value) else {
                    continue
                }
                let isBegun = claim.kind == .prefix && claim.indexed.place != .latinName
                let mark =
                    isBegun
                    ? Token.range(ofFoldedPrefix: words[claim.queryWord].bytes.count, at: reader.range, in: value)
                    : range
                if let other = ofWord.firstIndex(where: mark.overlaps) {
                    if mark.count > ofWord[other].count { ofWord[other] = mark }
                } else {
                    ofWord.append(mark)
                }
            }
            marks += ofWord.sorted { $0.lowerBound < $1.lowerBound }
        }
        return marks
    }

    /// Where a word of the layer stands in a word of a text of which it was indexed; nil where it was not. Of a full name in Han
    /// characters or Hangul family and given name are words by themselves.
    private func range(
        of number: Int, _ reader: WordReader, _ place: IndexedWord.Place, in value: String
    ) throws(IndexDamage) -> Range<Int>? {
        if try isWord(number, reader.word, place) { return reader.range }
        guard place == .latinName else { return nil }
        let word = try slot.segment.dictionary.word(number)
        guard let spelling = UsualSpelling.all(of: reader.word).first(where: { word.elementsEqual($0.letters) }) else {
            return nil
        }
        let start = Token.range(ofFoldedPrefix: spelling.bytes.lowerBound, at: reader.range, in: value).upperBound
        let end = Token.range(ofFoldedPrefix: spelling.bytes.upperBound, at: reader.range, in: value).upperBound
        return start..<end
    }

    /// Whether a word of the layer is what was indexed of a folded one.
    private func isWord(_ number: Int, _ folded: [UInt8], _ place: IndexedWord.Place) throws(IndexDamage) -> Bool {
        let word = try slot.segment.dictionary.word(number)
        if word.elementsEqual(folded) { return true }
        if place == .contact, let parts = folded.lettersAndDigits { return parts.contains { word.elementsEqual($0) } }
        guard let latin = Transliteration.latin(folded) else { return false }
        return word.elementsEqual(latin) || Transliteration.markedSpoken(folded).map(word.elementsEqual) ?? false
    }
}
