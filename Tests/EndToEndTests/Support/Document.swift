import Foundation
import TerminalEmulator
import Testing

/// A JSON document, asked for in passing: what is missing is nothing, and an expectation says so.
struct Document: CustomStringConvertible {
    private let value: Any?

    private init(_ value: Any?) {
        self.value = value is NSNull ? nil : value
    }

    /// Reads one document; fails where it is none.
    init(_ bytes: [UInt8]) throws {
        value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    init(_ text: String) throws {
        try self.init(Array(text.utf8))
    }

    subscript(key: String) -> Document { Document((value as? [String: Any])?[key]) }
    subscript(index: Int) -> Document {
        let array = value as? [Any] ?? []
        return Document(array.indices.contains(index) ? array[index] : nil)
    }

    var string: String? { value as? String }
    var number: Double? { (value as? NSNumber)?.doubleValue }
    var integer: Int? { (value as? NSNumber)?.intValue }
    var bool: Bool? { value as? Bool }
    var isMissing: Bool { value == nil }
    var array: [Document] { (value as? [Any] ?? []).map(Document.init) }
    var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
    var strings: [String] { array.compactMap(\.string) }

    var description: String { value.map { "\($0)" } ?? "nothing" }
}

extension Subprocess.Outcome {
    /// Standard output as one JSON document; an expectation fails where it is none.
    func document(_ location: SourceLocation = #_sourceLocation) throws -> Document {
        do {
            return try Document(output)
        } catch {
            Issue.record("not one JSON document: \(self)", sourceLocation: location)
            throw error
        }
    }

    /// Standard output as JSON Lines.
    func documents() throws -> [Document] {
        try outputText.split(separator: "\n").map { try Document(String($0)) }
    }

    /// What standard error says, without the line's end: people's messages.
    var sentence: String { errorText.trimmingCharacters(in: .whitespacesAndNewlines) }
}
