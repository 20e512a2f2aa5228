/// How every role on every surface looks.
///
/// A value made by ``ThemeReader``; complete by construction, so that looking up never fails.
public struct Theme: Hashable, Sendable {
    /// The ground it is made for.
    public enum Ground: String, Sendable, CaseIterable {
        /// Light letters on dark.
        case dark
        /// Dark letters on light.
        case light
        /// The terminal's own colours, whatever they are.
        case any
    }

    /// The name it is chosen by.
    public let name: String
    /// The ground it is made for.
    public let ground: Ground
    /// By the role's number; what the file left out is filled from the role's fallback.
    private let roles: [Paint]
    /// By the surface's number.
    private let surfaces: [Paint]

    /// Completes what a file says: roles left out take their fallback's paint.
    init(name: String, ground: Ground, roles given: [Role: Paint], surfaces: [Surface: Paint]) {
        self.name = name
        self.ground = ground
        func whole(_ role: Role) -> Paint {
            let own = given[role] ?? Paint()
            guard let fallback = role.fallback else { return own }
            let below = whole(fallback)
            return Paint(
                foreground: own.foreground ?? below.foreground,
                background: own.background ?? below.background,
                attributes: own.attributes ?? below.attributes
            )
        }
        var roles = Array(repeating: Paint(), count: Int(Role.allCases.map(\.rawValue).max() ?? 0) + 1)
        for role in Role.allCases { roles[Int(role.rawValue)] = whole(role) }
        self.roles = roles
        self.surfaces = Surface.allCases.map { surfaces[$0] ?? Paint() }
    }

    /// How a style looks. A role's own ground wins over the surface's; a surface's letters win over those of plain text
    /// only, so that what means something keeps its colour when it is chosen. A surface that is reversed shows all of its
    /// letters alike: colours would turn into patches of ground. O(1).
    public func appearance(of style: Style) -> Appearance {
        let role = roles[Int(style.role.rawValue)]
        let surface = surfaces[Int(style.surface.rawValue)]
        let base = surfaces[Int(Surface.base.rawValue)]
        let text = roles[Int(Role.text.rawValue)].foreground
        let own = role.foreground == text ? surface.foreground ?? role.foreground : role.foreground
        let background = role.background ?? surface.background ?? base.background ?? .terminalDefault
        let attributes = style.emphasis.union(role.attributes ?? []).union(surface.attributes ?? [])
        if surface.attributes?.contains(.reversed) ?? false {
            return Appearance(
                foreground: surface.foreground ?? base.foreground ?? text ?? .terminalDefault,
                background: surface.background ?? base.background ?? .terminalDefault,
                attributes: attributes.subtracting(.faint)
            )
        }
        return Appearance(
            foreground: own ?? base.foreground ?? .terminalDefault,
            background: background,
            attributes: attributes
        )
    }
}
