import Desk
import DeskModel
import TerminalKit

/// The desk in lines: what is typed goes through the same commands and the same update function as keys on a screen, and
/// what they change is told in sentences.
///
/// A value without any input or output. The loop hands in lines, messages and the word that all is settled, prints `output`
/// and has the effects done.
struct PlainSession {
    /// The desk, as a screen would show it.
    var state: State
    /// What is to be printed, a line each.
    var output: [String] = []
    /// What numbers mean: the tickets that were read out last.
    var listed: [TicketID] = []
    /// Deeds that nothing takes back, and that wait for a yes.
    var questions: [Question] = []
    /// The deed that the agent said yes to last.
    private var allowed: RequestNumber?
    /// The last line that was no answer for certain, and was asked for once more.
    var doubted: String?
    /// What was told last, so that only what is otherwise is told again.
    var told = Told()
    /// The earliest entry of the timeline that was read out, by its sequence.
    var readFrom: UInt64?
    /// Whether a line was taken since something was told: none stays without an answer.
    var hasLine = false
    /// Whether earlier entries are on their way, to be read out when they come.
    var awaitsEarlier = false
    /// Whether lines are text of the draft.
    var isWriting = false
    /// What of the draft is to be told once the ticket is.
    var draftToTell: DraftTelling?

    /// What of a draft is told.
    enum DraftTelling: Equatable {
        /// What is written, and what can be done with it.
        case whole
        /// How to go on with it, or to begin it.
        case beginning
    }

    /// A deed that waits for a yes.
    struct Question: Equatable {
        var number: RequestNumber
        var deed: Deed
        var sentence: String
    }

    /// What was told of the state.
    struct Told: Equatable {
        var place: Place?
        var cursor: TicketID?
        /// The ticket that was told whole last: coming back to it needs fewer words.
        var ticket: TicketID?
        var overlay: Overlay?
        var question: Question?
        /// The newest entry of the ticket shown that was told or stood there when it was opened.
        var newest: UInt64 = 0
        var wallReadAt: Timestamp?
    }

    /// Where the agent is.
    enum Place: Equatable {
        case queue(Selection)
        case ticket(TicketID)
        case customer(CustomerID?)
        case wallboard
    }

    init(_ state: State) {
        self.state = state
        self.state.isPlain = true
    }

    var words: PlainWords { PlainWords(state) }

    /// Where the agent is.
    var place: Place {
        switch state.screen {
        case .wallboard: return .wallboard
        case .customer: return .customer(state.customer?.id)
        case .desk:
            guard let ticket = state.ticket, ticket.isOpened, state.focus != .queue else {
                return .queue(state.queue.selection)
            }
            return .ticket(ticket.id)
        }
    }

    /// What stands before what is typed: what the line will be taken for.
    var prompt: String {
        if !questions.isEmpty { return "yes or no: " }
        switch state.overlay {
        case .lookup: return "find: "
        case .search: return "search: "
        case .picker: return "choose: "
        case .form(let form): return "\(form.fields[form.focus].label): "
        case .duplicates, .sideBySide: return "one person: "
        case .parting: return "apart: "
        case .palette, .help, .definition, nil: break
        }
        if isWriting { return state.composer?.isPublic == false ? "note: " : "reply: " }
        switch place {
        case .queue(let selection):
            return "\(state.savedView(of: selection)?.name ?? state.title(of: selection).lowercased()) queue> "
        case .ticket: return "ticket of \(state.shownRow?.customerName ?? "a customer")> "
        case .customer: return "customer \(state.shownPerson?.name ?? "")> "
        case .wallboard: return "wallboard> "
        }
    }

    // MARK: What happens

    /// Something happened outside.
    mutating func receive(_ message: Message) -> [Effect] { sift(update(&state, message)) }

    /// A line was typed.
    mutating func take(_ line: String) -> [Effect] {
        hasLine = true
        let effects: [Effect]
        if !questions.isEmpty {
            effects = answer(line)
        } else if state.overlay != nil {
            effects = takeInOverlay(line)
        } else if isWriting {
            effects = write(line)
        } else {
            effects = command(line)
        }
        return sift(effects + state.follow() + state.settle())
    }

    /// No more lines come: what is written is kept, and the desk is left.
    mutating func takeEnd() -> [Effect] {
        let refusals = refuseAll()
        state.overlay = nil
        return refusals + state.end(status: 0)
    }

    /// Whether everything that was asked for is there, so that it can be told and the next line taken.
    var isSettled: Bool {
        let requests = state.requests
        if case .lookup(let lookup) = state.overlay, lookup.isLooking { return false }
        if case .search(let search) = state.overlay, search.isLooking { return false }
        let waiting = Set(questions.map(\.number))
        return requests.queue == nil && requests.ticket == nil && requests.suggestions == nil
            && requests.customer == nil && requests.earlier == nil && requests.statistics == nil && requests.view == nil
            && requests.deeds.allSatisfy { waiting.contains($0.number) } && state.ticket?.draftIsKnown ?? true
    }

    /// Takes what is to be printed.
    mutating func takeOutput() -> [String] {
        defer { output = [] }
        return output
    }

    // MARK: What cannot be taken back

    /// Holds back deeds that nothing takes back until the agent says yes, and what only a screen has.
    private mutating func sift(_ effects: [Effect]) -> [Effect] {
        effects.filter { effect in
            switch effect {
            case .perform(let number, let deed):
                // What is sent was asked for by that very word.
                guard let lasting = deed.lasting, number != allowed, state.composer?.sending != number else {
                    return true
                }
                questions.append(
                    Question(
                        number: number, deed: deed, sentence: "\(lasting) stays, and nothing takes it back. Do it?"))
                return false
            case .repaint, .suspend, .keepTheme, .copy: return false
            default: return true
            }
        }
    }

    private mutating func answer(_ line: String) -> [Effect] {
        switch line.trimmed.lowercased() {
        case "y", "yes":
            let question = questions.removeFirst()
            allowed = question.number
            return [.perform(question.number, question.deed)]
        case "n", "no", "back": return refuseAll()
        case "quit": return refuseAll() + state.end(status: 0)
        default:
            output.append("Yes or no. \(questions[0].sentence)")
            return []
        }
    }

    /// Nothing of what waits for a yes is done.
    private mutating func refuseAll() -> [Effect] {
        var effects: [Effect] = []
        for question in questions {
            effects += update(
                &state, .answer(.performed(question.number, question.deed, .failure(Problem("Left as it was.")))))
        }
        if !questions.isEmpty { state.overlay = nil }
        questions = []
        return effects
    }
}
