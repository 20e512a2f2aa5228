import Desk
import TerminalKit

/// Two minutes through the sample desk: one sentence at a time in the rule above the keys, until what it asks for is done.
public struct Tour: Equatable, Sendable {
    /// The step that is shown, from 0.
    public private(set) var step = 0
    /// Where the queue's cursor stood at the beginning.
    private var start: Int?

    /// The tour at its beginning.
    public init() {}

    /// What each step says; keys by the command that they are for.
    static let sentences = [
        "‹move-down› and ‹move-up› go through the queue: what presses most comes first.",
        "‹open› opens a ticket: who is it, what do they usually have, what went wrong?",
        "‹suggestion-1› puts the best reply into a draft. It never sends.",
        "Make it yours, then ‹send›: it goes in ten seconds, ‹undo› takes it back.",
        "‹solve› solves it, and asks why they came. (‹back› leaves that open.)",
        "Somebody calls. ‹find›, and what you heard of the name: try ruhi mula. ‹open› opens.",
        "All that is known of them, in one place. ‹wallboard› shows the desk in figures.",
        "‹palette› does anything by words of its name, ‹help› tells every key. That is the desk.",
    ]

    /// The sentence of the step that is shown, with its number.
    var sentence: String { "\(step + 1)/\(Self.sentences.count)  \(Self.sentences[step])" }

    /// Goes on where the agent has done what the step asks for.
    mutating func follow(_ state: State) {
        guard step + 1 < Self.sentences.count, state.queue.rows != nil else { return }
        let begin = start ?? state.queue.cursor
        start = begin
        let isDone =
            switch step {
            case 0: state.queue.cursor != begin
            case 1: state.ticket?.isOpened == true
            case 2: state.composer?.isEmpty == false
            case 3: state.composer == nil && state.undo.contains(where: \.isReply)
            case 4: state.isAskingWhy
            case 5: state.screen == .customer
            case 6: state.screen == .wallboard
            default: false
            }
        if isDone { step += 1 }
    }
}

extension State {
    /// Whether the agent is asked why a customer came, to solve a ticket.
    fileprivate var isAskingWhy: Bool {
        guard case .picker(let picker) = overlay, case .solve = picker.purpose else { return false }
        return true
    }
}
