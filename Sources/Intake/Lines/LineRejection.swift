import DeskModel
import JSON

/// Why a line cannot be taken; nothing of it is stored.
public enum LineRejection: Error, Equatable, Sendable {
    /// The line is no JSON text, or not UTF-8.
    case json(JSONError)
    /// The line is longer than `ImportLimits.lineBytes`.
    case lineTooLong(bytes: Int64)
    /// The line is longer than `ImportLimits.writtenBytes` as an export would write it.
    case writtenTooLong(bytes: Int)
    /// A key that every such line needs is not there.
    case missing(key: String)
    /// A value is of the wrong type.
    case wrongType(key: String, expected: String, found: String)
    /// A value is none of a closed list.
    case unknownWord(key: String, value: String, known: [String])
    /// A text is no RFC 3339 time.
    case notATime(key: String, value: String)
    /// A time lies more than a day ahead.
    case future(key: String, value: String)
    /// A number or text is not one that the key can have.
    case notAllowed(key: String, value: String, expected: String)
    /// A text is too long.
    case tooLong(key: String, bytes: Int, limit: Int)
    /// The line's texts together do not fit one event.
    case tooMuch(bytes: Int, limit: Int)
    /// A key that this kind of event does not have.
    case unknownKey(key: String)
    /// What a whole sentence tells: a row of a CSV file is not what its heading or mapping says, a configuration cannot
    /// be read.
    case sentence(String)
}

extension LineRejection: CustomStringConvertible {
    /// The reason as one sentence that names key and value; values are cut short and escaped.
    public var description: String {
        switch self {
        case .json(let error): error.description
        case .lineTooLong(let bytes): "the line has \(bytes) bytes, at most \(ImportLimits.lineBytes) are taken"
        case .writtenTooLong(let bytes):
            "an export would write the line, with its control characters escaped, in \(bytes) bytes; at most "
                + "\(ImportLimits.writtenBytes) are taken"
        case .missing(let key): "\(key) is missing"
        case .wrongType(let key, let expected, let found): "\(key): \(expected) expected, found \(found)"
        case .unknownWord(let key, let value, let known):
            "\(key): \(Self.quoted(value)) is none of \(known.joined(separator: ", "))"
        case .notATime(let key, let value): "\(key): \(Self.quoted(value)) is no RFC 3339 time"
        case .future(let key, let value): "\(key): \(Self.quoted(value)) lies more than a day ahead"
        case .notAllowed(let key, let value, let expected): "\(key): \(Self.quoted(value)) is not \(expected)"
        case .tooLong(let key, let bytes, let limit): "\(key): \(bytes) bytes are too long, at most \(limit) are taken"
        case .tooMuch(let bytes, let limit):
            "the line's shorter texts have \(bytes) bytes together, at most \(limit) fit one event"
        case .unknownKey(let key): "\(Self.bare(key)): this kind of event has no such key"
        case .sentence(let sentence): sentence
        }
    }

    /// A value as a JSON string of at most 60 scalars.
    static func quoted(_ value: String) -> String {
        var writer = JSONWriter()
        let scalars = value.unicodeScalars
        var short = String(String.UnicodeScalarView(scalars.prefix(60)))
        if scalars.dropFirst(60).first != nil { short += "…" }
        writer.write(short)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// A key without what could harm a terminal, of at most 60 scalars.
    static func bare(_ key: String) -> String {
        String(quoted(key).dropFirst().dropLast())
    }

    /// A sentence without anything that could end its line or control a terminal.
    static func oneLine(_ sentence: String) -> String {
        var json = JSONWriter()
        json.write(sentence)
        let isPlain = json.count == sentence.utf8.count + 2
        if isPlain { return sentence }
        // Quotes and backslashes may stay as they are; the rest is shown escaped.
        var text = ""
        for scalar in sentence.unicodeScalars {
            if scalar == "\"" || scalar == "\\" {
                text.unicodeScalars.append(scalar)
            } else {
                text += bare(String(scalar))
            }
        }
        return text
    }
}
