import DeskModel
import JSON

/// Reads the fields of a record from a JSON object; the first thing wrong is kept and what follows is passed over.
struct RecordReader: RecordFields {
    /// The members that no field has asked for.
    var members: LineMembers
    /// The first thing wrong, if any.
    private(set) var failure: LineRejection? { didSet { hasFailed = true } }
    /// Whether there is one: asked for every field, and cheaper than looking at it.
    private var hasFailed = false
    /// Unknown keys inside values that are known.
    private(set) var extra: [ExtraKey] = []
    /// How many bytes of text there are that are not stored aside.
    private(set) var inlineBytes = 0

    private let source: String
    private let now: Timestamp

    init(_ members: LineMembers, source: String, now: Timestamp) {
        self.members = members
        self.source = source
        self.now = now
    }

    mutating func text(_ key: String, _ field: inout Change<String>) {
        read(key, &field) { (reader, view) throws(LineRejection) in
            let text = try reader.text(view, key)
            // These may be told in any words; where they are a date, it is one of the past.
            if key == "since" || key == "birth_date", let date = Timestamp(rfc3339: text),
                date > reader.now.adding(seconds: ImportLimits.futureSeconds)
            {
                throw .future(key: key, value: text)
            }
            return text
        }
    }

    mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) {
        read(key, &field) { (reader, view) throws(LineRejection) in
            let text = try reader.text(view, key)
            guard known.contains(text) else { throw .unknownWord(key: key, value: text, known: known) }
            return text
        }
    }

    mutating func texts(_ key: String, _ field: inout Change<[String]>) {
        list(key, &field) { (reader, view, _) throws(LineRejection) in try reader.text(view, key) }
    }

    mutating func flag(_ key: String, _ field: inout Change<Bool>) {
        read(key, &field) { (_, view) throws(LineRejection) in
            guard let flag = view.bool else { throw view.wrong(key, "true or false") }
            return flag
        }
    }

    mutating func integer(_ key: String, _ field: inout Change<Int64>) {
        read(key, &field) { (_, view) throws(LineRejection) in
            guard view.kind == .integer || view.kind == .decimal else { throw view.wrong(key, "whole number") }
            guard let integer = view.integer else {
                throw .notAllowed(key: key, value: view.rawText, expected: "a whole number of at most 64 bits")
            }
            return integer
        }
    }

    mutating func amount(_ key: String, _ field: inout Change<Amount>) {
        read(key, &field) { (_, view) throws(LineRejection) in try view.amount(key) }
    }

    mutating func time(_ key: String, _ field: inout Change<Timestamp>) {
        // These tell of what has happened; `due`, `until` and `send_after` may lie ahead.
        let now = key == "at" || key == "solved_at" ? self.now : nil
        read(key, &field) { (_, view) throws(LineRejection) in try view.time(key, notAfter: now) }
    }

    mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {
        list(key, &field) { (reader, view, index) throws(LineRejection) in
            var members = try view.objectMembers(key)
            let handle = Handle(
                channel: try reader.required("channel", of: &members, in: key),
                handle: try reader.required("handle", of: &members, in: key))
            reader.keep(members, at: "/\(key)/\(index)")
            return handle
        }
    }

    mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {
        read(key, &field) { (reader, view) throws(LineRejection) in
            var members = try view.objectMembers(key)
            let address = PostalAddress(
                street: try reader.optional("street", of: &members, in: key),
                city: try reader.optional("city", of: &members, in: key),
                region: try reader.optional("region", of: &members, in: key),
                postcode: try reader.optional("postcode", of: &members, in: key),
                country: try reader.optional("country", of: &members, in: key))
            reader.keep(members, at: "/\(key)")
            return address
        }
    }

    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {
        list(key, &field) { (reader, view, index) throws(LineRejection) in
            var members = try view.objectMembers(key)
            let name = try reader.required("name", of: &members, in: key)
            guard let quantity = members.take("quantity") else { throw .missing(key: "\(key).quantity") }
            var item = OrderItem(name: name, quantity: try quantity.amount("\(key).quantity"))
            if let price = members.take("price"), !price.isNull { item.price = try price.amount("\(key).price") }
            reader.keep(members, at: "/\(key)/\(index)")
            return item
        }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { refer(key, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { refer(key, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { refer(key, &field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) { refer(key, &field) }

    /// Takes what no field asked for as unknown keys. Call it last.
    mutating func keepRest() {
        for view in members.rest { keep(ExtraKeys.top(view)) }
    }

    // MARK: Values

    private mutating func refer<Subject>(_ key: String, _ field: inout Change<Reference<Subject>>) {
        let source = source
        read(key, &field) { (_, view) throws(LineRejection) in .foreign(try view.foreignID(key, source: source)) }
    }

    private mutating func read<Value>(
        _ key: String, _ field: inout Change<Value>,
        _ convert: (inout RecordReader, JSONView) throws(LineRejection) -> Value
    ) {
        guard !hasFailed, let view = members.take(key) else { return }
        guard !view.isNull else {
            field = .clear
            return
        }
        do throws(LineRejection) {
            field = .set(try convert(&self, view))
        } catch {
            failure = error
        }
    }

    private mutating func list<Value>(
        _ key: String, _ field: inout Change<[Value]>,
        _ convert: (inout RecordReader, JSONView, Int) throws(LineRejection) -> Value
    ) {
        read(key, &field) { (reader, view) throws(LineRejection) in
            guard view.kind == .array else { throw view.wrong(key, "array") }
            var values: [Value] = []
            values.reserveCapacity(view.count)
            for element in view.elements { values.append(try convert(&reader, element, values.count)) }
            return values
        }
        if case .set(let values) = field, values.isEmpty { field = .clear }
    }

    private mutating func text(
        _ view: JSONView, _ key: @autoclosure () -> String
    ) throws(LineRejection) -> String {
        guard let text = view.string else { throw view.wrong(key(), "text") }
        let bytes = text.utf8.count
        guard bytes <= ImportLimits.textBytes else {
            throw .tooLong(key: key(), bytes: bytes, limit: ImportLimits.textBytes)
        }
        if bytes <= ImportLimits.asideBytes { inlineBytes += bytes }
        return text
    }

    private mutating func required(
        _ name: String, of members: inout LineMembers, in key: String
    ) throws(LineRejection) -> String {
        guard let view = members.take(name) else { throw .missing(key: "\(key).\(name)") }
        return try text(view, "\(key).\(name)")
    }

    private mutating func optional(
        _ name: String, of members: inout LineMembers, in key: String
    ) throws(LineRejection) -> String? {
        guard let view = members.take(name), !view.isNull else { return nil }
        return try text(view, "\(key).\(name)")
    }

    private mutating func keep(_ members: LineMembers, at place: @autoclosure () -> String) {
        for view in members.rest { keep(ExtraKeys.nested(view, at: place())) }
    }

    private mutating func keep(_ key: ExtraKey) {
        inlineBytes += key.key.utf8.count + key.json.utf8.count
        extra.append(key)
    }
}
