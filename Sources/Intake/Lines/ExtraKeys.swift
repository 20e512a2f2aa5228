import DeskModel
import JSON

/// Keys that the desk does not know, kept with their values to be exported again.
///
/// A key of the line itself is kept under its name; one inside a value that the desk knows is kept under its place as a
/// JSON pointer (RFC 6901): `/address/floor`, `/items/0/sku`. So that the two cannot be taken for each other, a line's
/// key that begins with a slash is kept with a second one before it.
enum ExtraKeys {
    /// The unknown key of a line as it is kept.
    static func top(_ view: JSONView) -> ExtraKey {
        let key = view.key
        return ExtraKey(key: key.utf8.first == UInt8(ascii: "/") ? "/" + key : key, json: text(of: view))
    }

    /// The unknown key of a value at `place`, such as `/items/0`, as it is kept.
    static func nested(_ view: JSONView, at place: String) -> ExtraKey {
        let key = view.key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
        return ExtraKey(key: "\(place)/\(key)", json: text(of: view))
    }

    /// The line's own unknown keys: name and JSON text.
    static func top(of extras: [ExtraKey]) -> [(key: String, json: String)] {
        extras.compactMap { extra in
            guard extra.key.utf8.first == UInt8(ascii: "/") else { return (extra.key, extra.json) }
            guard extra.key.utf8.dropFirst().first == UInt8(ascii: "/") else { return nil }
            return (String(extra.key.dropFirst()), extra.json)
        }
    }

    /// The unknown keys of the value at `place`: name and JSON text.
    static func nested(of extras: [ExtraKey], at place: String) -> [(key: String, json: String)] {
        guard !extras.isEmpty else { return [] }
        return extras.compactMap { extra in
            guard extra.key.hasPrefix(place + "/") else { return nil }
            let key = extra.key.dropFirst(place.count + 1)
            guard !key.contains("/") else { return nil }
            return (
                key.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/")
                    .split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~"),
                extra.json
            )
        }
    }

    private static func text(of view: JSONView) -> String {
        var writer = JSONWriter(canonical: true)
        writer.write(view)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
