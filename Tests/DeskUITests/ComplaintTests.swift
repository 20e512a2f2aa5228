import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Complaints from the terminal: recorded, and closed when every step is done.
@Suite("Complaints")
struct ComplaintTests {
    /// The first ticket open, its customer after a change.
    private func opened(_ change: (inout TicketPage) -> Void) -> State {
        var state = Fixture.opened()
        _ = state.askForTicket()
        var page = Fixture.coldPage
        change(&page)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        return state
    }

    @Test("! asks what went wrong, proposing what the ticket is about, and how it was made good")
    func records() {
        var state = opened {
            $0.customer?.complaints = []
            $0.ticket.row.reason = "drink/cold"
        }
        state.burst("!")
        let screen = state.drawn
        #expect(screen.contains("Complaint of Roohi"))
        #expect(screen.contains("drink/cold"))
        #expect(screen.contains("Made good by"))
        // What is typed takes the place of the proposal.
        let deeds = state.burst("second cold latte\ra refund of 4.50\r").deeds
        let deed = Deed.complaint(
            Fixture.roohi, ticket: Fixture.cold, reason: "second cold latte", remedy: "a refund of 4.50")
        #expect(deeds == [deed])
        state.done(made: 9)
        #expect(state.overlay == nil)
        #expect(
            state.notices.last?.text == "The complaint is open: E records each step of its recovery.",
            "\(state.notices)")
        guard case .add(.complaint(let record)) = deed.command(now: Fixture.now, agent: "ana") else {
            Issue.record("it is a record")
            return
        }
        #expect(record.reason.value == "second cold latte" && record.remedy.value == "a refund of 4.50")
        #expect(record.ticket.value == .known(Fixture.cold) && record.customer.value == .known(Fixture.roohi))
        #expect(record.at.value == Fixture.now)
    }

    @Test("the remedy may stay empty, the reason may not")
    func needsAReason() {
        var state = opened { $0.customer?.complaints = [] }
        #expect(state.burst("!\r").deeds == [])
        guard case .form(let form) = state.overlay else {
            Issue.record("the form is open")
            return
        }
        #expect(form.problem == "What went wrong: something is needed here.")
        #expect(
            state.burst("late\r\r").deeds == [
                .complaint(Fixture.roohi, ticket: Fixture.cold, reason: "late", remedy: nil)
            ])
    }

    @Test("of one ticket there is one open complaint, of a customer's other tickets there may be more")
    func once() {
        var state = Fixture.opened()
        state.burst("!")
        #expect(state.overlay == nil)
        #expect(state.notices.last?.text == "A complaint about this ticket is open: E records its steps.")
        var other = opened { $0.customer?.complaints[0].ticket = TicketID(9) }
        other.burst("!")
        #expect(other.overlay != nil)
    }

    @Test("where no complaint is open, E names the key that records one")
    func none() {
        var state = opened { $0.customer?.complaints = [] }
        state.burst("E")
        #expect(state.notices.last?.text == "No complaint is open: ! records one.")
    }

    @Test("when every step is done, E closes the complaint")
    func closes() {
        var state = opened { page in
            for step in RecoveryStep.allCases {
                page.customer?.complaints[0].steps[step] = Complaint.Step(
                    at: Fixture.now, by: "ana", skipped: false)
            }
        }
        state.burst("E")
        #expect(state.drawn.contains("Every step is done: close “cold drink · Water Street”"))
        #expect(state.burst("a remake\r").deeds == [.closeComplaint(ComplaintID(1), remedy: "a remake")])
        state.done(made: 1)
        #expect(state.overlay == nil)
        #expect(state.notices.last?.text == "The complaint is closed.")
    }

    @Test("what is added to a customer may be a complaint")
    func added() {
        var state = opened { $0.customer?.complaints = [] }
        state.burst("acomplaint\r")
        guard case .form(let form) = state.overlay else {
            Issue.record("the form is open")
            return
        }
        #expect(form.purpose == .complaint(Fixture.roohi, Fixture.cold))
    }
}
