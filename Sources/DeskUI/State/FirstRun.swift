/// What an empty desk says of how things come to it, on screen and in lines.
enum FirstRun {
    /// How what one has comes in.
    static let bringsIn = "`usual import FILE` brings in customers, tickets, orders from JSON or CSV."
    /// The same where there is little room.
    static let bringsInBriefly = "`usual import FILE` brings in yours."
    /// Where to look around.
    static let shows = "`usual tour` shows a sample desk in two minutes, `usual demo` lets you play."
    /// The same where there is little room.
    static let showsBriefly = "`usual tour` shows a sample desk."
}
