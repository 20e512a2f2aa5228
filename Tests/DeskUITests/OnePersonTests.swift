import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("Customers who may be one person")
struct OnePersonTests {
    private struct Closed: Error {}

    private func pair(_ state: State) throws -> SideBySide {
        guard case .sideBySide(let pair) = state.overlay else { throw Closed() }
        return pair
    }

    private func listed(columns: Int = 120, rows: Int = 36) throws -> State {
        var state = Fixture.desk(columns: columns, rows: rows)
        let effects = state.burst("=")
        #expect(effects == [.loadDuplicates(try #require(state.requests.duplicates))])
        _ = update(
            &state, .answer(.duplicates(try #require(state.requests.duplicates), .success(Fixture.duplicates))))
        return state
    }

    private func compared(columns: Int = 120, rows: Int = 36) throws -> State {
        var state = try listed(columns: columns, rows: rows)
        let effects = state.burst("\r")
        #expect(effects == [.compare(try #require(state.requests.comparison), Fixture.roohi, Fixture.ruhi)])
        _ = update(
            &state, .answer(.comparison(try #require(state.requests.comparison), .success(Fixture.comparison))))
        return state
    }

    @Test("The list says how sure it is, why, and by way of whom")
    func list() throws {
        let text = try listed().drawn
        #expect(text.contains("99%") && text.contains("Roohi Moolla  and  Ruhi Moolla"))
        #expect(text.contains("same phone · nearly the same name · other address"))
        #expect(text.contains("by way of Dana Okafor-Bell"))
        var waiting = Fixture.desk()
        waiting.burst("=")
        #expect(waiting.drawn.contains("Every customer is compared"))
        _ = update(&waiting, .answer(.duplicates(try #require(waiting.requests.duplicates), .success([]))))
        #expect(waiting.drawn.contains("Nobody seems to be on the desk twice."))
        let keys = waiting.drawn.split(separator: "\n").last ?? ""
        #expect(keys.contains("back") && !keys.contains("side by side"), "only what works now")
    }

    @Test("The page of keys tells those of the list and of two side by side, and closes to them as they were")
    func keys() throws {
        for state in [try listed(), try compared()] {
            var state = state
            state.burst("j")
            let moved = state.overlay
            state.burst("?")
            #expect(state.scopes.first == .help && state.drawn.contains("They are two people"), "\(state.drawn)")
            for key in ["q", "\u{1B}", "\r"] {
                #expect(state.after(key).overlay == moved)
                #expect(state.after(key).notices.isEmpty)
            }
            // Help over help would take as many steps back.
            _ = state.run(.help)
            #expect(state.after("q").overlay == moved)
        }
        // What comes while the page is open is asked for again.
        var waiting = Fixture.desk()
        waiting.burst("=?")
        let first = try #require(waiting.requests.duplicates)
        _ = update(&waiting, .answer(.duplicates(first, .success(Fixture.duplicates))))
        let effects = waiting.burst("q")
        let second = try #require(waiting.requests.duplicates)
        #expect(effects == [.loadDuplicates(second)] && second != first)
        _ = update(&waiting, .answer(.duplicates(second, .success(Fixture.duplicates))))
        #expect(waiting.drawn.contains("Roohi Moolla  and  Ruhi Moolla"))
    }

    @Test("A key that is for elsewhere says so")
    func elsewhere() throws {
        var state = Fixture.desk()
        _ = state.run(.openCustomer)
        state.overlay = try compared().overlay
        for (key, sentence) in [
            (":", ": is for “Do anything”, which does not go here: ? tells the keys."),
            // Enter would make them one person: it is not what opens a ticket here.
            ("r", "r is for “Reply”, which does not go here: ? tells the keys."),
            ("Y", "Y means nothing here: ? tells the keys."),
        ] {
            state.burst(key)
            #expect(state.notices.last?.text == sentence)
        }
    }

    @Test("An address is whole at 80x24: it goes on below, where there is room")
    func wholeAddress() throws {
        let text = try compared(columns: 80, rows: 24).drawn
        #expect(text.contains("12 Water Street,") && text.contains("94901"))
        #expect(!text.contains("94901,…"))
        #expect(try compared(columns: 80, rows: 16).drawn.contains("One person?"))
    }

    @Test("Field by field a side is chosen; Enter merges, and u takes them apart")
    func merges() throws {
        var state = try compared()
        #expect(try pair(state).selected == 0, "the name is the first to choose")
        state.burst("l")
        let field = Fixture.comparison.fields[0]
        #expect(try pair(state).kept(field) == .second)
        state.burst("jl")
        #expect(state.notices.last?.text.contains("nothing to choose") == true, "one has none")
        state.burst("jl")
        #expect(state.notices.last?.text == "Of lists both are kept.")
        state.burst("jj")
        #expect(try pair(state).selected == 4)
        state.burst("lh")
        #expect(
            state.burst("\r").deeds == [.mergeCustomers(Fixture.ruhi, into: Fixture.roohi, taking: ["name"])])
        guard case .duplicates(let list) = state.overlay else { throw Closed() }
        #expect(list.pairs?.count == 1, "back in the list, without them")
        state.done(made: Fixture.roohi.number)
        #expect(state.notices.last?.text == "They are one person now: u takes them apart.")
        state.burst("\u{1B}")
        #expect(state.burst("u").deeds == [.unmergeCustomer(Fixture.ruhi)])
    }

    @Test("Tab lets the other go on; what was chosen by hand stays chosen")
    func goesOn() throws {
        var state = try compared()
        state.burst("l\t")
        #expect(
            state.burst("\r").deeds == [.mergeCustomers(Fixture.roohi, into: Fixture.ruhi)],
            "the name chosen is the one who goes on's own")
        var other = try compared()
        other.burst("h\t")
        #expect(
            other.burst("\r").deeds == [.mergeCustomers(Fixture.roohi, into: Fixture.ruhi, taking: ["name"])])
    }

    @Test("It is said what comes of it before it is done")
    func outcome() throws {
        var state = try compared()
        #expect(state.drawn.contains("Ruhi Moolla (c-ruhi) becomes part of Roohi Moolla (c-roohi), with 1 ticket"))
        state.burst("\t")
        #expect(state.drawn.contains("Roohi Moolla (c-roohi) becomes part of Ruhi Moolla (c-ruhi), with 3 tickets"))
    }

    @Test("x says that they are two people, in the list and side by side; u takes it back")
    func apart() throws {
        var state = try listed()
        #expect(state.burst("x").deeds == [.tellApart(Fixture.roohi, Fixture.ruhi, apart: true)])
        guard case .duplicates(let list) = state.overlay else { throw Closed() }
        #expect(list.pairs?.count == 1)
        state.done()
        state.burst("\u{1B}")
        #expect(state.burst("u").deeds == [.tellApart(Fixture.roohi, Fixture.ruhi, apart: false)])
        var side = try compared()
        #expect(side.burst("x").deeds == [.tellApart(Fixture.roohi, Fixture.ruhi, apart: true)])
    }

    @Test("a merge that is taken back while the list is open is proposed there again")
    func mergedAndBack() throws {
        var state = try compared()
        state.burst("\r")
        state.done(made: Fixture.roohi.number)
        guard case .duplicates = state.overlay else { throw Closed() }
        #expect(state.burst("u").deeds == [.unmergeCustomer(Fixture.ruhi)])
        let effects = state.done()
        let request = try #require(state.requests.duplicates)
        #expect(effects.contains(.loadDuplicates(request)))
        _ = update(&state, .answer(.duplicates(request, .success(Fixture.duplicates))))
        #expect(state.drawn.contains("Roohi Moolla  and  Ruhi Moolla"))
    }

    @Test("Esc goes back from two to the list, and from the list to the desk")
    func back() throws {
        var state = try compared()
        state.burst("\u{1B}")
        guard case .duplicates = state.overlay else { throw Closed() }
        state.burst("\u{1B}")
        #expect(state.overlay == nil)
    }

    @Test("Taken apart at once where nothing came since; else it is asked with whom each thing goes")
    func parts() throws {
        var state = Fixture.opened()
        state.ticket?.page?.customer?.members = [Fixture.roohi, Fixture.ruhi]
        let effects = state.run(.unmergeCustomer)
        let number = try #require(state.requests.sequel)
        #expect(effects.contains(.loadSequel(number, Fixture.roohi)))
        var quiet = state
        let none = MergeSequel(merge: MergeID(1), from: Fixture.ruhi, into: Fixture.roohi, at: Fixture.now)
        let answer = Sequel(none, into: "Roohi Moolla", from: "Ruhi Moolla")
        #expect(
            update(&quiet, .answer(.sequel(number, Fixture.roohi, .success(answer)))).deeds == [
                .unmergeCustomer(Fixture.roohi)
            ])
        _ = update(&state, .answer(.sequel(number, Fixture.roohi, .success(Fixture.sequel))))
        #expect(state.drawn.contains("Train at 8:10.") && state.drawn.contains("The invoice is wrong"))
        state.burst("l")
        var still = state
        #expect(still.burst("h\r").deeds == [.unmergeCustomer(Fixture.roohi)], "as it was")
        #expect(
            state.burst("jh\r").deeds == [
                .unmergeCustomer(
                    Fixture.roohi, giving: [CustomerThing(.note, 7), CustomerThing(.ticket, 71)])
            ])
    }

    @Test("Small screens lose no key and do not crash", arguments: [(40, 10), (80, 24), (200, 50)])
    func sizes(columns: Int, rows: Int) throws {
        #expect(try !listed(columns: columns, rows: rows).drawn.isEmpty)
        let side = try compared(columns: columns, rows: rows).drawn
        #expect(side.contains("goes on"))
    }
}
