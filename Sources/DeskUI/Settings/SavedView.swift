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
    /// The views of a table, in its order; a name that is taken or cannot be one is a fault, and left out.
    static func views(_ table: TOMLTable, isKept: Bool, beside others: [SavedView], _ faults: inout [TOMLError])
        -> [SavedView]
    {
        var views: [SavedView] = []
        for (name, value) in table.entries.map({ ($0.key, $0.value) }) {
            do throws(TOMLError) {
                let filter = try value.string(expected: "a filter such as \"reason:refund\"")
                if let fault = SavedView.fault(ofName: name) { throw value.error(fault.trimmedFullStop) }
                guard !(others + views).contains(where: { $0.isCalled(name) }) else {
                    throw value.error("there is another view called “\(name)”")
                }
                guard others.count + views.count < SavedView.most else {
                    throw value.error("only \(SavedView.most) views are read")
                }
                guard !filter.allSatisfy(\.isWhitespace) else { throw value.error("the filter of “\(name)” is empty") }
                views.append(SavedView(name, filter: filter, isKept: isKept))
            } catch {
                faults.append(error)
            }
        }
        return views
    }

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
    fileprivate var trimmedFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
