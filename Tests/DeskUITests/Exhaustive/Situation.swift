import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI
@testable import Insights

/// A representative state: something that an agent may have before them when a key is struck.
struct Situation: Testing.CustomTestStringConvertible, Sendable {
    /// What it is, in a few words.
    let name: String
    /// The state.
    let state: State

    var testDescription: String { name }

    private init(_ name: String, _ state: State) {
        self.name = name
        self.state = state
    }

    /// From a state, after keys.
    private init(_ name: String, _ state: State, keys: String) {
        var state = state
        state.burst(keys)
        self.init(name, state)
    }

    /// All of them: every screen, every pane, every overlay, and what the desk may be like.
    static let all: [Situation] = desks + writing + overlays + pickers + forms + screens + conditions

    private static let desks: [Situation] = [
        Situation("nothing is read", Fixture.opening()),
        Situation("the queue is being read", begun()),
        Situation("the queue", Fixture.desk()),
        Situation("the queue, its cursor just moved", Fixture.desk(), keys: "j"),
        Situation("the queue, its cursor on somebody else's ticket", rested(Fixture.desk(), "jjjj")),
        Situation("the queue, its cursor on a ticket of one's own", rested(Fixture.desk(), "j")),
        Situation("a ticket", Fixture.opened()),
        Situation("a ticket, the customer's pane", Fixture.opened(), keys: "\t"),
        Situation("a ticket that is one's own", opened { $0.assignee = "ana" }),
        Situation("a ticket that is solved", opened { $0.status = .solved }),
        Situation("a ticket that waits for the customer", opened { $0.status = .pending }),
        Situation("a ticket that is closed", opened { $0.status = .closed }),
        Situation("a ticket with links and several messages", linked()),
        Situation("a ticket of a customer only mentioned", mentioned()),
        Situation("a ticket that is being read", reading()),
        Situation("a ticket while it is being claimed", Fixture.opened(), keys: "c"),
        Situation("the next ticket on its way", Fixture.desk(), keys: "n"),
        Situation("another view on its way", Fixture.desk(), keys: "]"),
        Situation("tickets that match a filter", filtered("")),
        Situation(
            "a saved view",
            changed(filtered("")) { $0.views = [SavedView("Refunds", filter: "reason:refund")] }),
        Situation("a view while it is being saved", filtered("VRefunds\r")),
        Situation("an empty queue", emptyQueue()),
        Situation("marked tickets", Fixture.desk(), keys: "mm"),
        Situation("marked tickets while they are worked on", Fixture.desk(), keys: "mmBhold\r\r"),
    ]

    private static let writing: [Situation] = [
        Situation("an empty reply", Fixture.opened(), keys: "r"),
        Situation("a reply", Fixture.opened(), keys: "rI am sorry."),
        Situation("a reply that the check finds fault with", Fixture.opened(), keys: "rIt is your fault."),
        Situation("the same, left for the conversation", Fixture.opened(), keys: "rIt is your fault.\u{1B}"),
        Situation("a reply with a gap", Fixture.opened(), keys: "1"),
        Situation("an internal note", Fixture.opened(), keys: "iCall back."),
        Situation("a reply, left for the conversation", Fixture.opened(), keys: "rI am sorry.\u{1B}"),
        Situation("a reply on its way", Fixture.opened(), keys: "rI am sorry.\u{13}"),
        Situation("a reply that can be taken back", sent()),
    ]

    private static func people(_ overlay: Overlay) -> State {
        var state = Fixture.desk()
        state.overlay = overlay
        return state
    }

    private static var sideBySide: Overlay {
        var pair = SideBySide(Fixture.roohi, Fixture.ruhi)
        pair.both = Fixture.comparison
        pair.selected = Fixture.comparison.fields.firstIndex(where: \.isChoice) ?? 0
        return .sideBySide(pair)
    }

    private static let overlays: [Situation] = [
        Situation("the lookup", Fixture.desk(), keys: "/"),
        Situation("the lookup at work", Fixture.desk(), keys: "/ruhi"),
        Situation("the lookup with customers", found(Fixture.found)),
        Situation("the lookup with nobody", found(FindResult(query: "ruhi", microseconds: 1, matches: []))),
        Situation("the lookup for one person with another", partner()),
        Situation("who may be one person, being looked for", Fixture.desk(), keys: "="),
        Situation("who may be one person", people(.duplicates(DuplicateList(pairs: Fixture.duplicates)))),
        Situation("nobody twice", people(.duplicates(DuplicateList(pairs: [])))),
        Situation("two side by side", people(sideBySide)),
        Situation(
            "what came since a merge",
            people(
                .parting(
                    Parting(
                        customer: Fixture.roohi, sequel: Fixture.sequel.sequel, intoName: Fixture.sequel.into,
                        fromName: Fixture.sequel.from)))),
        Situation("the search", Fixture.desk(), keys: "l"),
        Situation("the search at work", Fixture.desk(), keys: "lstone"),
        Situation("the search with texts", searched()),
        Situation("the palette", Fixture.opened(), keys: ":"),
        Situation("the palette with words", Fixture.opened(), keys: ":claim"),
        Situation("the page of keys", Fixture.opened(), keys: "?"),
        Situation("what a figure means", wall("d")),
    ]

    private static let pickers: [Situation] = [
        Situation("why did they come", Fixture.opened(), keys: "s"),
        Situation("why did they come, and the next", Fixture.opened(), keys: "S"),
        Situation("what becomes of the draft", Fixture.opened(), keys: "rI am sorry.\u{1B}s"),
        Situation("until when it sleeps", Fixture.opened(), keys: "z"),
        Situation("who shall have it", Fixture.opened(), keys: "A"),
        Situation("how urgent it is", Fixture.opened(), keys: "p"),
        Situation("what to add", Fixture.opened(), keys: "a"),
        Situation("which view", Fixture.desk(), keys: "v"),
        Situation("which theme", ran(.theme)),
        Situation("which promise is kept", Fixture.opened(), keys: "K"),
        Situation("which step is done", Fixture.opened(), keys: "E"),
        Situation("which ticket to merge into", Fixture.opened(), keys: "M"),
        Situation("which ticket to link to", Fixture.opened(), keys: "L"),
        Situation("which link goes", ran(.unlinkTicket, linked())),
        Situation("from which message on", ran(.splitTicket, linked())),
        Situation("how they reached us", Fixture.opened(), keys: "+"),
        Situation("what to do with the marked tickets", Fixture.desk(), keys: "mmB"),
        Situation("why the marked ones came", Fixture.desk(), keys: "mmBsolve\r"),
        Situation("whether it is done to the marked ones", Fixture.desk(), keys: "mmBhold\r"),
        Situation("a list in which nothing fits", Fixture.opened(), keys: "pxyz"),
    ]

    private static let forms: [Situation] = [
        Situation("a note", Fixture.opened(), keys: "N"),
        Situation("a note that is written", Fixture.opened(), keys: "NAlways hurried"),
        Situation("a note on its way", Fixture.opened(), keys: "NAlways hurried\r"),
        Situation("the second line of a form", Fixture.opened(), keys: "Pmilk\r"),
        Situation("a promise that is written", promised()),
        Situation("a complaint", complaining("")),
        Situation("a complaint that is written", complaining("late\ra refund")),
        Situation("a complaint that is to be closed", recovered()),
        Situation("for whom it waits", Fixture.opened(), keys: "h"),
        Situation("why it is taken over", opened({ $0.assignee = "ben" }), keys: "T"),
        Situation("why it is skipped", Fixture.opened(), keys: "x"),
        Situation("the tags", Fixture.opened(), keys: "#"),
        Situation("the tags of the marked ones", Fixture.desk(), keys: "mmBtags\r"),
        Situation("a filter", Fixture.desk(), keys: "f"),
        Situation("a filter that is written", Fixture.desk(), keys: "frefund"),
        Situation("the name of a view", filtered("VRefunds")),
        Situation("a new customer", ran(.newCustomer)),
    ]

    private static let screens: [Situation] = [
        Situation("a customer", customer("")),
        Situation("a customer that is being read", Fixture.opened(), keys: "o"),
        Situation("a customer's timeline", customer("\t")),
        Situation("a customer, what is known of them", customer("\t\t")),
        Situation("a ticket over a customer", customer("\r")),
        Situation("the wallboard that is being read", Fixture.desk(), keys: "W"),
        Situation("the wallboard", wall("")),
        Situation("the wallboard, on a reason", wall("G")),
        Situation("the tickets behind a figure", wall("\r")),
    ]

    private static let conditions: [Situation] = [
        Situation(
            "a desk for reading only", readOnly()),
        Situation("an error that stands", changed(Fixture.opened()) { $0.tell("The disk is full.", .error) }),
        Situation("one pane at a time", Fixture.opened(columns: 60, rows: 14)),
        Situation("one pane at a time, the queue", Fixture.desk(columns: 60, rows: 14)),
        Situation("a narrow terminal", Fixture.opened(columns: 80, rows: 24)),
        Situation("a large terminal", Fixture.opened(columns: 200, rows: 60)),
        Situation("too small a terminal", Fixture.opened(columns: 20, rows: 5)),
        Situation("something to take back", undoable()),
        Situation("a thrown away draft to take back", Fixture.opened(), keys: "rI am sorry.\u{18}"),
        Situation(
            "another agent on the ticket",
            changed(Fixture.opened()) {
                $0.present = [PresentAgent(agent: "ben", ticket: Fixture.cold, isReplying: true)]
            }),
        Situation("the tour", touring()),
    ]

    // MARK: Getting there

    private static func changed(_ state: State, _ change: (inout State) -> Void) -> State {
        var state = state
        change(&state)
        return state
    }

    /// A filter is listed, and then keys are struck.
    private static func filtered(_ keys: String) -> State {
        changed(Fixture.desk()) { state in
            state.burst("freason:refund\r")
            if let number = state.requests.queue {
                _ = update(&state, .answer(.queue(number, state.queue.selection, .success(Fixture.queue))))
            }
            state.read()
            state.burst(keys)
        }
    }

    private static func begun() -> State { changed(Fixture.opening()) { _ = $0.begin() } }

    private static func rested(_ state: State, _ keys: String) -> State {
        changed(state) {
            $0.burst(keys)
            $0.rest()
            $0.read()
        }
    }

    private static func opened(_ change: @escaping (inout QueueRow) -> Void) -> State {
        changed(Fixture.opened()) {
            _ = $0.askForTicket()
            $0.read(change)
        }
    }

    private static func ran(_ command: CommandID, _ state: State = Fixture.opened()) -> State {
        changed(state) { _ = $0.run(command) }
    }

    private static func page(_ change: (inout TicketPage) -> Void) -> State {
        changed(Fixture.opened()) { state in
            _ = state.askForTicket()
            var page = Fixture.coldPage
            change(&page)
            _ = update(
                &state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        }
    }

    private static func linked() -> State {
        page { page in
            page.ticket.links = ["~t2"]
            page.ticket.entries += (6...8).map {
                Fixture.message(
                    $0, at: Fixture.minutes(-1), from: .customer, "Roohi", "phone", "And another thing.",
                    ticket: Fixture.cold)
            }
            page.customer?.tickets = Array(Fixture.rows.prefix(3))
            page.customer?.members = [Fixture.roohi, CustomerID(30)]
        }
    }

    private static func complaining(_ keys: String) -> State {
        changed(page { $0.customer?.complaints = [] }) { $0.burst("!" + keys) }
    }

    private static func recovered() -> State {
        changed(
            page { page in
                for step in RecoveryStep.allCases {
                    page.customer?.complaints[0].steps[step] = Complaint.Step(
                        at: Fixture.now, by: "ana", skipped: false)
                }
            }
        ) { $0.burst("E") }
    }

    private static func mentioned() -> State { page { $0.customer = nil } }

    private static func reading() -> State {
        var state = rested(Fixture.desk(), "")
        state.burst("jj\r")
        return state
    }

    /// The tour has looked at where it begins.
    private static func touring() -> State {
        changed(Fixture.desk()) {
            $0.tour = Tour()
            _ = update(&$0, .clock($0.now))
        }
    }

    private static func readOnly() -> State {
        changed(Fixture.desk()) {
            $0.facts.readOnlyReason = "the disk is full."
            _ = $0.run(.open)
        }
    }

    private static func emptyQueue() -> State {
        changed(begun()) {
            _ = update(
                &$0,
                .answer(
                    .queue(
                        $0.requests.queue ?? .none, .view(.all),
                        .success(QueuePage(rows: [], summary: QueueSummary())))))
        }
    }

    private static func sent() -> State {
        changed(Fixture.opened()) {
            $0.burst("rI am sorry.\u{13}")
            $0.done(made: 77)
            $0.read()
        }
    }

    private static func undoable() -> State {
        changed(Fixture.opened()) {
            $0.burst("w")
            $0.done()
            $0.read { $0.status = .pending }
        }
    }

    private static func found(_ result: FindResult) -> State {
        changed(Fixture.desk()) {
            $0.burst("/ruhi")
            _ = update(&$0, .answer(.found($0.requests.find ?? .none, .success(result))))
        }
    }

    private static func partner() -> State {
        changed(ran(.mergeCustomer)) {
            $0.burst("ruhi")
            _ = update(&$0, .answer(.found($0.requests.find ?? .none, .success(Fixture.found))))
        }
    }

    private static func searched() -> State {
        changed(Fixture.desk()) {
            $0.burst("lstone cold")
            _ = update(&$0, .answer(.searched($0.requests.search ?? .none, .success(Fixture.searched))))
        }
    }

    private static func promised() -> State {
        changed(ran(.addPromise)) { $0.burst("call back\rtomorrow 9:00") }
    }

    private static func customer(_ keys: String) -> State {
        changed(Fixture.opened()) {
            $0.burst("o")
            _ = update(
                &$0, .answer(.customer($0.requests.customer ?? .none, Fixture.roohi, .success(Fixture.customer))))
            $0.burst(keys)
        }
    }

    private static func wall(_ keys: String) -> State {
        changed(Fixture.desk()) {
            $0.burst("W")
            _ = update(&$0, .answer(.statistics($0.requests.statistics ?? .none, .success(Fixture.statistics))))
            $0.burst(keys)
        }
    }
}
