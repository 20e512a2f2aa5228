import DeskModel

/// A screen that another was opened over: how it is to be when it is on top again.
public struct Covered: Equatable, Sendable {
    /// What had the keys.
    var focus: Pane
    /// The customer whose screen it is, as far as it is one's.
    var customer: CustomerScreen?
    /// Which tickets the queue listed.
    var selection: Selection
    /// The ticket that the desk showed.
    var ticket: TicketID?
    /// Whether that was opened.
    var isOpened: Bool
    /// Whether it was left for one ticket: then Esc on that ticket leads straight back.
    var isByTicket: Bool
}
