import Desk
import DeskModel

/// What the pointer did to what is drawn under it.
public struct Pointing: Equatable, Sendable {
    /// What it did.
    public enum Action: Equatable, Sendable {
        /// The left button went down.
        case press
        /// The wheel was turned away from the hand.
        case wheelUp
        /// The wheel was turned towards the hand.
        case wheelDown
    }

    /// What it did.
    public var action: Action
    /// What it did it to, on the frame that was on screen.
    public var target: PointerTarget

    /// An action on a target.
    public init(_ action: Action, _ target: PointerTarget) {
        self.action = action
        self.target = target
    }
}

/// Something on screen that answers to the pointer. Nothing needs it: each has its keys.
public enum PointerTarget: Equatable, Sendable {
    /// A pane, where nothing else of it answers.
    case pane(Pane)
    /// A ticket of the list.
    case ticket(TicketID)
    /// One of the queue's views.
    case view(QueueView)
    /// A key of the footer.
    case command(CommandID)
    /// A suggested reply, counted from 1.
    case suggestion(Int)
    /// Something of the wallboard.
    case wall(WallItem)
    /// The box that floats, where nothing else of it answers.
    case overlay
    /// An item of the list that floats, counted from 0 over all of its items.
    case item(Int)
    /// A line of a form.
    case field(Int)
}
