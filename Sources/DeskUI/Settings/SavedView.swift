import Desk
import TOML

/// A filter of the queue that a person keeps under a name, among the views.
public struct SavedView: Equatable, Sendable {
    /// What it is called, as it was typed.
    public var name: String
    /// The filter, in the language of `Search`.
    public var filter: String
    /// Whether the desk keeps it (`views.toml`): one that stands in `config.toml` is the person's to change there.
    public var isKept: Bool

    /// A view with these parts.
    public init(_ name: String, filter: String, isKept: Bool = true) {
        self.name = name
        self.filter = filter
        self.isKept = isKept
    }

    /// The most that are read, and the longest name, in characters.
    static let most = 50
    static let longestName = 40

    /// Why a view cannot be called so; nil where it can.
    static func fault(ofName name: String) -> String? {
        if name.isEmpty { return "A view wants a name." }
        if name != name.trimmed || name.contains(where: \.isNewline) {
            return "A view's name is one line, with no spaces at its ends."
        }
        if name.contains(":") { return "A view's name has no colon: that is how a filter is told from it." }
        if name.count > longestName { return "A view's name has \(longestName) characters at most." }
        if QueueView.named.contains(where: { $0.name == name.lowercased() }) {
            return "“\(name)” is a view already: choose another name."
        }
        return nil
    }

    /// Whether it is the one of this name, capitals aside.
    public func isCalled(_ other: String) -> Bool { name.lowercased() == other.lowercased() }
}

/// Saved views as text: a table of names and filters.
///
/// ```toml
/// "refunds that wait" = "reason:refund status:open"
/// ```
enum SavedViewFile {
    /// A person's own views, of `config.toml`: one that cannot be a view is a fault, and left out.
    static func views(_ table: TOMLTable, _ faults: inout [TOMLError]) -> [SavedView] {
        var views: [SavedView] = []
        for (name, value) in table.entries.map({ ($0.key, $0.value) }) {
            do throws(TOMLError) {
                let filter = try value.string(expected: expected)
                if let fault = SavedView.fault(ofName: name) { throw value.error(fault.withoutFullStop) }
                if filter.allSatisfy(\.isWhitespace) { throw value.error("the filter of “\(name)” is empty") }
                if let fault = QueueView.fault(ofFilter: filter) { throw value.error(fault.withoutFullStop) }
                if let other = views.first(where: { $0.isCalled(name) || $0.filter == filter }) {
                    throw value.error("“\(other.name)” is the same view")
                }
                guard views.count < SavedView.most else { throw value.error("only \(SavedView.most) views are read") }
                views.append(SavedView(name, filter: filter, isKept: false))
            } catch {
                faults.append(error)
            }
        }
        return views
    }

    /// The views that were saved on screen, every one, as they stand in `views.toml`.
    static func saved(_ text: String, path: String) throws(TOMLError) -> [SavedView] {
        var views: [SavedView] = []
        for entry in try TOMLDocument(parsing: text, name: path).root.entries {
            views.append(SavedView(entry.key, filter: try entry.value.string(expected: expected)))
        }
        return views
    }

    private static let expected = "a filter such as \"reason:refund\""

    /// The text of a file that holds views.
    static func text(_ views: [SavedView]) -> String {
        "# Views that were saved on screen; your own stand in config.toml, under [views].\n"
            + views.map { "\(quoted($0.name)) = \(quoted($0.filter))\n" }.joined()
    }

    /// A basic string of TOML.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension String {
    /// The text without the full stop at its end: faults of files are told with one.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
