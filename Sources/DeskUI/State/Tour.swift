import Desk
import DeskModel
import TerminalKit

/// Two minutes through the sample desk: one sentence at a time above the keys, until what it asks for is done.
///
/// It tells the story of one call: a regular is found by a half-heard name, known, answered. What each step asks for may be
/// done in other ways, and where the agent is elsewhere the sentence says how to go on from there.
public struct Tour: Equatable, Sendable {
    /// The step that is shown, from 0.
    public private(set) var step = 0
    /// The ticket that was answered.
    private var answered: TicketID?
    /// The ticket under the queue's cursor before the agent moves it.
    private var start: TicketID?

    /// The tour at its beginning.
    public init() {}

    /// How many steps there are.
    static let count = 8

    /// What the step says that is shown, with its number; keys by the command that they are for.
    func sentence(_ state: State) -> String { "\(step + 1)/\(Self.count)  \(words(state))" }

    private func words(_ state: State) -> String {
        switch step {
        case 0: "A regular calls. ‹find›, and the name as you heard it: type roohi mula, ‹open›."
        case 1:
            if state.screen != .customer {
                "‹open› opens the ticket under the cursor: who is it, what went wrong?"
            } else if state.focus == .queue {
                "All that is known of her, on one screen. ‹open› opens what she calls about."
            } else {
                "All that is known of her. ‹next-pane› to her tickets, ‹open› opens one."
            }
        case 2:
            state.ticket?.suggestions?.isEmpty == true
                ? "Nothing fits here: ‹reply› begins a reply of your own. Write a word or two."
                : "‹suggestion-1› puts the best reply into a draft, filled in. It never sends."
        case 3:
            state.isComposing
                ? "Make it yours, then ‹send›: it goes in ten seconds, ‹undo› takes it back."
                : state.composer == nil
                    ? "‹reply› begins another reply; with ‹send› it goes in ten seconds."
                    : "‹reply› takes up the draft again; with ‹send› it goes in ten seconds."
        case 4:
            state.overlay == nil
                ? "‹solve› solves it, and asks why they came. Or go on: ‹back›."
                : "Choose what becomes of the draft, ‹open› takes it. Or ‹back›."
        case 5:
            if state.overlay != nil {
                "Choose why they came, ‹open› takes it. Or ‹back›: it stays open."
            } else if state.isInQueue {
                "What presses most comes first: ‹move-down› and ‹move-up› go through the queue."
            } else {
                "‹back› goes back, up to the queue: what presses most comes first there."
            }
        case 6: "‹wallboard› shows the whole desk in figures, each with the tickets behind it."
        default: "‹palette› does anything by words of its name, ‹help› tells every key."
        }
    }

    /// Goes on where the agent has done what the step asks for; true once there is no step left.
    mutating func follow(_ state: State) -> Bool {
        while step < Self.count, isDone(state) { step += 1 }
        return step >= Self.count
    }

    private mutating func isDone(_ state: State) -> Bool {
        switch step {
        case 0: return state.screen == .customer || state.hasOpenedTicket
        case 1: return state.hasOpenedTicket
        case 2: return state.composer?.isEmpty == false || state.isAskingWhy
        case 3:
            // Thrown away: the step before once more.
            if state.composer == nil, case .discardedDraft? = state.undo.last, !state.isAskingWhy {
                step = 2
                return false
            }
            guard state.isAskingWhy || state.hasWritten else { return false }
            answered = state.ticket?.id
            return true
        case 4: return state.isSolving || state.screen == .customer || hasGoneOn(state) || state.isInQueue
        case 5:
            if hasGoneOn(state) { return true }
            guard state.isInQueue else { return false }
            // Whoever comes back is brought to where they were: that is no move of theirs, which the panes follow only later.
            guard start != nil, state.followDue != nil else {
                start = state.queue.selected
                return false
            }
            return state.queue.selected != start
        case 6: return state.screen == .wallboard
        default:
            switch state.overlay {
            case .palette, .help: return true
            default: return false
            }
        }
    }

    /// Whether the agent looks at another ticket than the one that was answered, or at the figures.
    private func hasGoneOn(_ state: State) -> Bool {
        state.screen == .wallboard || state.hasOpenedTicket && state.ticket?.id != answered
    }
}

extension State {
    /// The tour goes on, and ends.
    mutating func followTour() {
        guard var tour else { return }
        let isOver = tour.follow(self)
        self.tour = isOver ? nil : tour
        if isOver { tell("That was the tour: the desk is yours. ‹leave› goes back, and at the top quits.") }
    }

    /// The tour's sentence; nil where there is no tour.
    var tourSentence: String? { tour.map { spelled($0.sentence(self)) } }

    /// Whether a ticket is to be solved: the agent is asked why they came, or what becomes of the draft before.
    fileprivate var isAskingWhy: Bool {
        if case .picker(let picker) = overlay, case .draft = picker.purpose { return true }
        return isSolving
    }

    /// Whether the agent is asked why a customer came.
    fileprivate var isSolving: Bool {
        if case .picker(let picker) = overlay, case .solve = picker.purpose { return true }
        return false
    }

    fileprivate var hasOpenedTicket: Bool { screen == .desk && ticket?.isOpened == true }

    fileprivate var isInQueue: Bool { screen == .desk && focus == .queue && overlay == nil }

    /// Whether a reply or a note was sent and the draft is gone with it.
    fileprivate var hasWritten: Bool {
        guard composer == nil, let ticket else { return false }
        return undo.contains { $0.isReply } || undo.last?.stays == true && undo.last?.tickets == [ticket.id]
    }
}
