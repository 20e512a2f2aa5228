/// Which scalars a terminal or a reader cannot see or may be misled by, so that JSON output escapes them.
///
/// C0, DEL and C1 controls; general category Cf (bidi controls, joiners, soft hyphen, byte order mark, tags; Unicode 16);
/// the line and paragraph separators.
enum InvisibleScalars {
    /// Whether the scalar is escaped. The first test passes nearly every letter there is.
    @inline(__always)
    static func contains(_ scalar: UInt32) -> Bool {
        if scalar < 0x20 || scalar >= 0x7F && scalar <= 0x9F { return true }
        if scalar < 0xAD { return false }
        return isFormat(scalar)
    }

    private static func isFormat(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x061C, 0x06DD, 0x070F, 0x08E2, 0x180E, 0xFEFF, 0x110BD, 0x110CD, 0xE0001: true
        case 0x0600...0x0605, 0x0890...0x0891, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0x2066...0x206F: true
        case 0xFFF9...0xFFFB, 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0020...0xE007F: true
        default: false
        }
    }
}
