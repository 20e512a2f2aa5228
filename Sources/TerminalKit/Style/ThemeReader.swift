import TOML

/// Reads theme files: a palette, roles and surfaces, and the theme it inherits from.
///
/// ```toml
/// ground = "dark"                      # dark, light or any
/// inherits = "base theme's name"       # optional; its palette, roles and surfaces come first, so that a palette
///                                      # alone recolours all of it
/// [palette]
/// sky = "#89b4fa"                      # or default, red, bright_red …: the terminal's own
/// [roles]                              # each: fg, bg (a palette name or a colour), attributes; all optional
/// link = { fg = "sky", attributes = ["underlined"] }
/// [surfaces]
/// selection = { bg = "#313244" }
/// ```
///
/// Keys nobody knows, colours nobody can read and a role `text` that is missing are errors with file and line.
public struct ThemeReader: Sendable {
    /// Themes deep that may inherit from one another.
    static let maximumInheritance = 8

    private let source: @Sendable (String, ThemeFile) -> ThemeFile?

    /// A reader that finds inherited themes through `source`, by name.
    public init(source: @escaping @Sendable (String) -> ThemeFile? = { EmbeddedThemes.file(named: $0) }) {
        self.source = { name, _ in source(name) }
    }

    /// The same; `source` is told too which file it is that inherits.
    init(from source: @escaping @Sendable (String, ThemeFile) -> ThemeFile?) { self.source = source }

    /// The theme that a file describes. Errors carry the file's path and the line.
    public func theme(_ file: ThemeFile) throws(TOMLError) -> Theme {
        let parts = try read(file, depth: 0)
        guard parts.roles[.text] != nil else {
            throw TOMLError(file: file.path, line: 0, reason: .missing(key: "roles.text", expected: "table"))
        }
        return Theme(
            name: file.name, ground: parts.ground, roles: try painted(parts.roles, parts.palette),
            surfaces: try painted(parts.surfaces, parts.palette))
    }

    /// What the files say, colours still by name: a palette recolours what is inherited too.
    private struct Parts {
        var ground = Theme.Ground.any
        var palette: [String: Colour] = [:]
        var roles: [Role: NamedPaint] = [:]
        var surfaces: [Surface: NamedPaint] = [:]
    }

    private struct NamedPaint {
        var foreground: TOMLValue?
        var background: TOMLValue?
        var attributes: Emphasis?
    }

    private func read(_ file: ThemeFile, depth: Int) throws(TOMLError) -> Parts {
        let root = try TOMLDocument(parsing: file.text, name: file.path).root
        try root.rejectUnknownKeys(known: ["ground", "inherits", "palette", "roles", "surfaces"])
        var parts = try inherited(root, of: file, depth: depth)
        if let ground = root["ground"] {
            let word = try ground.string()
            guard let known = Theme.Ground(rawValue: word) else {
                throw ground.error(expected: "dark, light or any", found: "\"\(word)\"")
            }
            parts.ground = known
        }
        for entry in try root.table("palette")?.entries ?? [] {
            let text = try entry.value.string(expected: "colour")
            guard let colour = Colour(text) else {
                throw entry.value.error(expected: "colour such as #89b4fa or bright_red", found: "\"\(text)\"")
            }
            parts.palette[entry.key] = colour
        }
        try take(root.table("roles"), Role.allCases.map { ($0.name, $0) }, into: &parts.roles)
        try take(root.table("surfaces"), Surface.allCases.map { ($0.name, $0) }, into: &parts.surfaces)
        return parts
    }

    private func inherited(_ root: TOMLTable, of heir: ThemeFile, depth: Int) throws(TOMLError) -> Parts {
        guard let value = root["inherits"] else { return Parts() }
        let name = try value.string()
        guard depth < Self.maximumInheritance else {
            throw value.error(
                "themes inherit from one another in a circle, or more than \(Self.maximumInheritance) deep")
        }
        guard let file = source(name, heir) else { throw value.error("no theme is called \"\(name)\"") }
        return try read(file, depth: depth + 1)
    }

    private func take<Key: Hashable>(
        _ table: TOMLTable?, _ keys: [(String, Key)], into paints: inout [Key: NamedPaint]
    ) throws(TOMLError) {
        guard let table else { return }
        try table.rejectUnknownKeys(known: keys.map(\.0))
        for (name, key) in keys {
            guard let entry = try table.table(name) else { continue }
            try entry.rejectUnknownKeys(known: ["fg", "bg", "attributes"])
            var paint = paints[key] ?? NamedPaint()
            paint.foreground = entry["fg"] ?? paint.foreground
            paint.background = entry["bg"] ?? paint.background
            paint.attributes = try attributes(entry["attributes"]) ?? paint.attributes
            paints[key] = paint
        }
    }

    private func painted<Key: Hashable>(
        _ paints: [Key: NamedPaint], _ palette: [String: Colour]
    ) throws(TOMLError) -> [Key: Paint] {
        // In the order of the files, so that the first mistake is told first.
        let ordered = paints.sorted { Self.line(of: $0.value) < Self.line(of: $1.value) }
        var painted: [Key: Paint] = [:]
        for (key, paint) in ordered {
            painted[key] = Paint(
                foreground: try colour(paint.foreground, palette), background: try colour(paint.background, palette),
                attributes: paint.attributes)
        }
        return painted
    }

    private static func line(of paint: NamedPaint) -> Int { (paint.foreground ?? paint.background)?.line ?? 0 }

    private func colour(_ value: TOMLValue?, _ palette: [String: Colour]) throws(TOMLError) -> Colour? {
        guard let value else { return nil }
        let text = try value.string(expected: "colour")
        guard let colour = palette[text] ?? Colour(text) else {
            throw value.error(expected: "colour or a name of the palette", found: "\"\(text)\"")
        }
        return colour
    }

    private static let attributeNames: [String: Emphasis] = [
        "bold": .strong, "dim": .faint, "underlined": .underlined, "italic": .italic, "reversed": .reversed,
    ]

    private func attributes(_ value: TOMLValue?) throws(TOMLError) -> Emphasis? {
        guard let value else { return nil }
        var attributes: Emphasis = []
        for word in try value.array() {
            let name = try word.string(expected: "attribute")
            guard let attribute = Self.attributeNames[name] else {
                throw word.error(expected: "bold, dim, underlined, italic or reversed", found: "\"\(name)\"")
            }
            attributes.formUnion(attribute)
        }
        return attributes
    }
}
