import DeskModel
import JSON

/// Values of native lines.
extension JSONView {
    /// The rejection that says that something else was expected here.
    func wrong(_ key: String, _ expected: String) -> LineRejection {
        .wrongType(key: key, expected: expected, found: kindName)
    }

    /// The members of an object.
    func objectMembers(_ key: String) throws(LineRejection) -> LineMembers {
        guard kind == .object else { throw wrong(key, "object") }
        return LineMembers(of: self)
    }

    /// A short text that may not be empty: an id or a name of a sender.
    func name(_ key: @autoclosure () -> String, limit: Int) throws(LineRejection) -> String {
        guard let text = string else { throw wrong(key(), "text") }
        guard !text.isEmpty else {
            throw .notAllowed(key: key(), value: text, expected: "a text with something in it")
        }
        guard text.utf8.count <= limit else { throw .tooLong(key: key(), bytes: text.utf8.count, limit: limit) }
        return text
    }

    /// An instant, which must not lie more than a day after `now` where that is given.
    func time(_ key: String, notAfter now: Timestamp?) throws(LineRejection) -> Timestamp {
        guard let text = stringBytes else { throw wrong(key, "time") }
        guard let time = Timestamp(rfc3339: text) else { throw .notATime(key: key, value: string ?? "") }
        if let now, time > now.adding(seconds: ImportLimits.futureSeconds) {
            throw .future(key: key, value: string ?? "")
        }
        return time
    }

    /// A number with at most six decimals.
    func amount(_ key: @autoclosure () -> String) throws(LineRejection) -> Amount {
        guard kind == .integer || kind == .decimal else { throw wrong(key(), "number") }
        guard let amount = Amount(decimal: rawBytes) else {
            throw .notAllowed(
                key: key(), value: rawText,
                expected: "a number of at most six decimals and thirteen digits before them")
        }
        return amount
    }

    /// A thing by its sender's id: the id alone, or an object with `source` and `id`.
    func foreignID(_ key: String, source: String) throws(LineRejection) -> ForeignID {
        guard kind == .object else {
            guard kind == .string else { throw wrong(key, "id") }
            return ForeignID(source: source, id: try name(key, limit: ImportLimits.idBytes))
        }
        var members = LineMembers(of: self)
        guard let id = members.take("id") else { throw .missing(key: "\(key).id") }
        var sender = source
        if let given = members.take("source") {
            sender = try given.name("\(key).source", limit: ImportLimits.sourceBytes)
        }
        if let other = members.rest.first { throw .unknownKey(key: "\(key).\(other.key)") }
        return ForeignID(source: sender, id: try id.name("\(key).id", limit: ImportLimits.idBytes))
    }
}
