import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("Merging, splitting, linking, tags")
struct JoiningTests {
    /// The opened ticket of somebody who has two more, one of them closed, and who wrote twice.
    private var opened: State {
        var state = Fixture.opened()
        state.ticket?.page?.customer?.tickets = [
            Fixture.rows[0], Fixture.row(21, Fixture.roohi, "Roohi Moolla", "cold, once more", "chat", due: 30),
            Fixture.row(22, Fixture.roohi, "Roohi Moolla", "an old one", "email", due: nil, status: .closed),
        ]
        state.ticket?.page?.ticket.entries.append(
            Fixture.message(
                6, at: Fixture.minutes(-1), from: .customer, "Roohi", "phone", "And the invoice has the wrong address.",
                ticket: Fixture.cold))
        return state
    }

    private func picker(_ state: State) -> Picker? {
        if case .picker(let picker) = state.overlay { picker } else { nil }
    }

    @Test("M merges into another ticket of the customer, opens it, and u takes them apart")
    func mergesTickets() throws {
        var state = opened
        state.burst("M")
        // A closed ticket takes nothing in, and none goes into itself.
        #expect(try #require(picker(state)).items.map(\.label) == ["cold, once more"])
        #expect(state.burst("\r").deeds == [.mergeTickets(Fixture.cold, into: .known(TicketID(21)))])
        state.done(made: 21)
        #expect(state.ticket?.id == TicketID(21))
        #expect(state.notices.last?.text == "The two tickets are one now: u takes them apart.")
        state.read()
        #expect(state.burst("u").deeds == [.unmergeTicket(Fixture.cold)])
        state.done()
        #expect(state.notices.last?.text == "The two tickets are apart again.")
    }

    @Test("Where the customer has no other ticket, none is offered to choose, and it is said what to type")
    func nothingToMergeInto() {
        var state = opened
        state.ticket?.page?.customer?.tickets = [Fixture.rows[0]]
        state.burst("M")
        #expect(!FooterHints(state).hints.contains { $0.command == .open })
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.contains("│ Type a ticket's id as its head shows it: T1962, ~t12.  "))
        #expect(canvas.text.contains("The customer has no other ticket for that."))
        #expect(!canvas.text.contains("Choose, or"))
        #expect(state.burst("\r").deeds == [])
        #expect(
            picker(state)?.problem
                == "The customer has no other ticket for that. Type a ticket's id as its head shows it: T1962, ~t12.")
        state.burst("~t7")
        #expect(FooterHints(state).hints.contains { $0.command == .open && $0.label == "take" })
    }

    @Test("A ticket that is not on the list is named by its id, which the desk looks up")
    func typedTicket() throws {
        var state = opened
        state.burst("L~t77")
        #expect(try #require(picker(state)).matching.isEmpty)
        let deeds = state.burst("\r").deeds
        #expect(deeds == [.link(Fixture.cold, .typed("~t77"), linked: true)])
        let named = try deeds.first?.naming { text throws(DeskError) in
            #expect(text == "~t77")
            return TicketID(77)
        }
        #expect(named == .link(Fixture.cold, .known(TicketID(77)), linked: true))
        state.done()
        state.read()
        #expect(state.burst("u").deeds == [.link(Fixture.cold, .typed("~t77"), linked: false)])
    }

    @Test("A draft is not left behind on a ticket that goes into another")
    func draftStays() {
        var state = opened
        state.burst("rSorry\u{1B}M")
        #expect(state.overlay == nil)
        #expect(state.notices.last?.text.contains("draft") == true)
    }

    @Test("A message and all after it become a ticket of their own, with a subject")
    func splits() throws {
        var state = opened
        _ = state.run(.splitTicket)
        let items = try #require(picker(state)).items
        // The first message stays: a ticket without any is none.
        #expect(items.count == 1)
        #expect(items[0].detail == "And the invoice has the wrong address.")
        state.burst("\r")
        #expect(state.burst("the invoice\r").deeds == [.split(Fixture.cold, [MessageID(6)], subject: "the invoice")])
        state.done(made: 40)
        #expect(state.ticket?.id == TicketID(40))
        #expect(state.notices.last?.text.contains("ticket of its own") == true)

        var single = Fixture.opened()
        _ = single.run(.splitTicket)
        #expect(single.overlay == nil)
        #expect(single.notices.last?.text == "There is one message: nothing would be left to split off.")
    }

    @Test("Tags are words between commas, each once; u gives the ticket those it had")
    func tags() {
        var state = opened
        state.ticket?.page?.ticket.row.tags = ["drink"]
        state.burst("#")
        #expect(
            state.burst(", refund ,drink,, water street\r").deeds == [
                .tag(Fixture.cold, ["drink", "refund", "water street"])
            ])
        state.done()
        state.read()
        #expect(state.burst("u").deeds == [.tag(Fixture.cold, ["drink"])])
    }

    @Test("What is typed in the field of tags begins a tag beside those that are there, and Enter alone changes none")
    func anotherTag() {
        var state = opened
        state.ticket?.page?.ticket.row.tags = ["drink", "flight"]
        #expect(state.burst("#vip\r").deeds == [.tag(Fixture.cold, ["drink", "flight", "vip"])])
        var same = opened
        same.ticket?.page?.ticket.row.tags = ["drink", "flight"]
        #expect(same.burst("#\r").deeds == [.tag(Fixture.cold, ["drink", "flight"])])
    }

    @Test("Merging customers asks whom, and shows both side by side; u takes them apart")
    func mergesCustomers() throws {
        var state = opened
        _ = state.run(.mergeCustomer)
        state.burst("ruhi")
        _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
        state.burst("\r")
        #expect(state.notices.last?.text == "That is the same customer.")
        _ = update(&state, .key(.down))
        let other = try #require(state.chosenCustomer)
        state.burst("\r")
        let request = try #require(state.requests.comparison)
        #expect(state.burst("\r").deeds.isEmpty, "they are still being read")
        _ = update(&state, .answer(.comparison(request, .success(Fixture.comparison))))
        #expect(state.burst("\r").deeds == [.mergeCustomers(other.customer, into: Fixture.roohi)])
        state.done(made: Fixture.roohi.number)
        #expect(state.screen == .customer)
        #expect(state.notices.last?.text == "They are one person now: u takes them apart.")
        #expect(state.burst("u").deeds == [.unmergeCustomer(other.customer)])
    }

    @Test("Whom a customer is one person with is chosen, and no ticket begun on the way")
    func onlyChooses() {
        var state = opened
        _ = state.run(.mergeCustomer)
        state.burst("\u{0E}")
        guard case .lookup = state.overlay else {
            Issue.record("the lookup is gone")
            return
        }
        #expect(state.notices.last?.text == "Choose who they are one person with, or Esc.")
    }

    @Test("Each of them is in the palette")
    func palette() {
        let state = opened
        for words in ["merge ticket", "split", "link", "tags", "priority", "merge customer", "apart"] {
            var palette = Palette()
            palette.input = .line(words)
            #expect(!state.paletteItems(palette).isEmpty, "\(words)")
        }
    }

    @Test("The next ticket comes from the whole queue where the list shown has none to serve")
    func nextBeyondTheList() {
        var state = Fixture.desk()
        state.queue.show(.view(.mine))
        _ = update(&state, .answer(.queue(state.requests.last, .view(.all), .success(Fixture.queue))))
        state.queue.replace(with: [], visible: 10, now: Fixture.now)
        #expect(state.burst("n").deeds == [.claimNext(among: nil)])
    }

    @Test("On the wallboard u takes back a reply that has not gone, and nothing else")
    func undoOnTheWall() {
        var state = opened
        state.undo = [.claim(Fixture.cold)]
        state.burst("W")
        #expect(!FooterHints(state).hints.contains { $0.label == "undo" })
        #expect(state.burst("u").deeds == [])
        state.undo.append(
            .reply(
                MessageID(9), on: Fixture.cold, until: Fixture.minutes(1), body: "Sorry", savedReply: nil, name: "Roohi"
            ))
        #expect(FooterHints(state).hints.contains { $0.label == "undo" })
    }

    @Test("A desk.toml that is wrong is said once, and stays until it is read")
    func configurationFault() {
        var state = Fixture.desk()
        var facts = Fixture.facts
        facts.configurationFault = "desk.toml:2: unknown key regoin, did you mean region?"
        _ = update(&state, .facts(facts))
        #expect(state.notices.map(\.kind) == [.error])
        #expect(state.notices[0].text.hasPrefix("desk.toml:2"))
        _ = update(&state, .key(.escape))
        _ = update(&state, .facts(facts))
        #expect(state.notices == [])
    }

    @Test("What will soon keep the desk from being written is said once, and nothing of desk.toml with it")
    func warning() {
        var state = Fixture.desk()
        var facts = Fixture.facts
        facts.warning = "Room for the next part of the log could not be made."
        _ = update(&state, .facts(facts))
        #expect(state.notices.map(\.text) == ["Room for the next part of the log could not be made."])
        _ = update(&state, .key(.escape))
        _ = update(&state, .facts(facts))
        #expect(state.notices == [])
    }

    @Test("What has kept the desk from being written since is said once")
    func damage() {
        var state = Fixture.desk()
        var facts = Fixture.facts
        facts.readOnlyReason = "attachments/42/42 at byte 0: the file is gone."
        for _ in 0..<2 {
            _ = update(&state, .facts(facts))
            #expect(
                state.notices.map(\.text) == [
                    "Nothing can be changed here: attachments/42/42 at byte 0: the file is gone."
                ])
        }
        facts.readOnlyReason = nil
        _ = update(&state, .key(.escape))
        _ = update(&state, .facts(facts))
        #expect(state.notices == [])
    }
}
