/// How much one line of an import may hold, so that what it says fits one event.
public enum ImportLimits {
    /// The longest line, in bytes without its ending: 8 MiB.
    public static let lineBytes = 8 << 20
    /// The longest line as an export writes it, where it escapes what could control a terminal: what is taken can be taken
    /// again. The room left is for `recorded`.
    public static let writtenBytes = lineBytes - (16 << 10)
    /// The longest single text, in bytes of UTF-8: 4 MiB.
    public static let textBytes = 4 << 20
    /// Texts over this many bytes are stored aside as attachments: 256 KiB.
    public static let asideBytes = 256 << 10
    /// How many bytes everything that is not stored aside may have together: 768 KiB, since a payload is at most 1 MiB.
    public static let inlineBytes = 768 << 10
    /// The longest `id`, in bytes of UTF-8.
    public static let idBytes = 1024
    /// The longest `source`, in bytes of UTF-8.
    public static let sourceBytes = 256
    /// The most lines or rows of one batch.
    public static let batchRows = 4096
    /// The most bytes of one batch, unless a single line has more: 4 MiB.
    public static let batchBytes = 4 << 20
    /// How far ahead of the clock a time that tells of the past may lie, in seconds: a day, for clocks that differ.
    public static let futureSeconds: Int64 = 86_400
}
