import DeskModel
import JSON

/// The `data` of an event line while it is read: its members, and the things that it names.
struct EventData {
    /// Builds the body from the numbers of the names.
    typealias Make = @Sendable ([UInt64]) -> EventBody?

    /// The things named so far, each once.
    private(set) var names: [ImportedEvent.Name] = []
    /// Unknown keys inside known values of a record.
    private(set) var extra: [ExtraKey] = []
    /// How many bytes of text there are that are not stored aside.
    private(set) var inlineBytes = 0

    let source: String
    let now: Timestamp
    private var members: LineMembers?
    private var places: [ImportedEvent.Name: Int] = [:]

    init(_ members: LineMembers?, source: String, now: Timestamp) {
        self.members = members
        self.source = source
        self.now = now
    }

    // MARK: Values

    /// A thing that must be named; the result is its place among the names.
    mutating func thing(_ kind: EntityKind, _ key: String) throws(LineRejection) -> Int {
        guard let place = try optionalThing(kind, key) else { throw .missing(key: "data.\(key)") }
        return place
    }

    /// A thing that may be named.
    mutating func optionalThing(_ kind: EntityKind, _ key: String) throws(LineRejection) -> Int? {
        guard let view = take(key) else { return nil }
        return add(ImportedEvent.Name(kind, try view.foreignID("data.\(key)", source: source)))
    }

    /// A list of things.
    mutating func things(_ kind: EntityKind, _ key: String) throws(LineRejection) -> [Int] {
        guard let view = take(key) else { throw .missing(key: "data.\(key)") }
        guard view.kind == .array else { throw view.wrong("data.\(key)", "array") }
        var places: [Int] = []
        for element in view.elements {
            places.append(add(ImportedEvent.Name(kind, try element.foreignID("data.\(key)", source: source))))
        }
        return places
    }

    /// A text that may be there.
    mutating func text(_ key: String) throws(LineRejection) -> String? {
        guard let view = take(key) else { return nil }
        return try text(view, "data.\(key)")
    }

    /// A text that must be there.
    mutating func requiredText(_ key: String) throws(LineRejection) -> String {
        guard let text = try text(key) else { throw .missing(key: "data.\(key)") }
        return text
    }

    /// A list of texts that may be there.
    mutating func texts(_ key: String) throws(LineRejection) -> [String] {
        guard let view = take(key) else { return [] }
        guard view.kind == .array else { throw view.wrong("data.\(key)", "array") }
        var texts: [String] = []
        for element in view.elements { texts.append(try text(element, "data.\(key)")) }
        return texts
    }

    /// A word of a closed list, which must be there.
    mutating func word<Word>(
        _ key: String, _ words: [Word], _ name: (Word) -> String
    ) throws(LineRejection) -> Word {
        let text = try requiredText(key)
        guard let word = words.first(where: { name($0) == text }) else {
            throw .unknownWord(key: "data.\(key)", value: text, known: words.map(name))
        }
        return word
    }

    /// A truth value, `standard` where it is not there.
    mutating func flag(_ key: String, standard: Bool) throws(LineRejection) -> Bool {
        guard let view = take(key) else { return standard }
        guard let flag = view.bool else { throw view.wrong("data.\(key)", "true or false") }
        return flag
    }

    /// An instant that may be there and may lie ahead.
    mutating func time(_ key: String) throws(LineRejection) -> Timestamp? {
        guard let view = take(key) else { return nil }
        return try view.time("data.\(key)", notAfter: nil)
    }

    /// An amount that may be there.
    mutating func amount(_ key: String) throws(LineRejection) -> Amount? {
        guard let view = take(key) else { return nil }
        return try view.amount("data.\(key)")
    }

    /// The fields of a record, which are all that is left.
    mutating func record(_ empty: AnyRecord) throws(LineRejection) -> AnyRecord {
        guard let members else { return empty }
        var record = empty
        var reader = RecordReader(members, source: source, now: now)
        record.visit(&reader)
        try reader.check(record)
        inlineBytes += reader.inlineBytes
        extra += reader.extra
        self.members = reader.members
        var references = RecordReferences(gatheringBehind: names)
        record.visit(&references)
        for name in references.names.dropFirst(names.count) { add(name) }
        return record
    }

    /// Gives a thing a place among the names.
    @discardableResult
    mutating func add(_ name: ImportedEvent.Name) -> Int {
        if let place = places[name] { return place }
        names.append(name)
        places[name] = names.count - 1
        return names.count - 1
    }

    /// Throws when a key was not asked for.
    func finish() throws(LineRejection) {
        if let other = members?.rest.first { throw .unknownKey(key: "data.\(other.key)") }
    }

    private mutating func take(_ key: String) -> JSONView? {
        guard let view = members?.take(key), !view.isNull else { return nil }
        return view
    }

    private mutating func text(_ view: JSONView, _ key: String) throws(LineRejection) -> String {
        guard let text = view.string else { throw view.wrong(key, "text") }
        let bytes = text.utf8.count
        guard bytes <= ImportLimits.textBytes else {
            throw .tooLong(key: key, bytes: bytes, limit: ImportLimits.textBytes)
        }
        inlineBytes += bytes
        return text
    }
}

extension [UInt64] {
    /// The thing whose name has this place.
    func id<Subject>(_ place: Int) -> ID<Subject>? {
        indices.contains(place) ? ID(stored: self[place]) : nil
    }
}
