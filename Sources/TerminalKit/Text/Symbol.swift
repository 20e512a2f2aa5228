/// Signs of our own, each one column wide, each with an ASCII twin for terminals that have no other letters.
public enum Symbol {
    /// Something was cut off here.
    public static let ellipsis: DisplayText = "…"
    /// The cursor of a list: what is chosen, by shape and not by colour alone.
    public static let cursor: DisplayText = "▌"
    /// A call.
    public static let phone: DisplayText = "☎"
    /// An email.
    public static let email: DisplayText = "✉"
    /// Something public: social media.
    public static let social: DisplayText = "@"
    /// A counter, a store.
    public static let counter: DisplayText = "⌂"
    /// A chat.
    public static let chat: DisplayText = "≡"
    /// A form on the web.
    public static let web: DisplayText = "◇"
    /// A note that only agents read.
    public static let note: DisplayText = "▤"
    /// What an agent wrote.
    public static let pen: DisplayText = "✎"
    /// Done.
    public static let done: DisplayText = "✔"
    /// Broken, failed.
    public static let broken: DisplayText = "✗"
    /// Not begun.
    public static let open: DisplayText = "○"
    /// Going on; someone is here.
    public static let active: DisplayText = "●"
    /// More than before.
    public static let up: DisplayText = "▲"
    /// Less than before.
    public static let down: DisplayText = "▼"
    /// A regular.
    public static let star: DisplayText = "★"
    /// A complaint.
    public static let flag: DisplayText = "⚑"
    /// Between two short things.
    public static let dot: DisplayText = "·"
    /// Nothing known.
    public static let dash: DisplayText = "—"
    /// The key that confirms.
    public static let enter: DisplayText = "↵"
    /// More to the left.
    public static let moreLeft: DisplayText = "‹"
    /// More to the right.
    public static let moreRight: DisplayText = "›"
    /// A full cell of a bar.
    public static let block: DisplayText = "█"
    /// An empty cell of a bar.
    public static let shade: DisplayText = "░"
}
