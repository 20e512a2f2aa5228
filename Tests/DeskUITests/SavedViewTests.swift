import Foundation
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Filters of the queue that are kept under a name.
@Suite("Saved views")
struct SavedViewTests {
    private let refunds = SavedView("Refunds", filter: "reason:refund")

    private func filtered(_ text: String = "reason:refund", with views: [SavedView] = []) -> State {
        var state = Fixture.desk()
        state.views = views
        state.burst("f" + text + "\r")
        return state
    }

    private func problem(_ state: State) -> String? {
        if case .form(let form) = state.overlay { form.problem } else { nil }
    }

    @Test("a filter is kept under a name, listed among the views, and come to by going through them")
    func saved() {
        var state = filtered()
        #expect(state.queue.selection == .view(.filter("reason:refund")))
        let effects = state.burst("VRefunds\r")
        #expect(effects == [.keepView("Refunds", filter: "reason:refund")])
        #expect(state.views == [refunds] && state.overlay == nil)
        #expect(state.notices.last?.text == "Saved as “Refunds”: v lists it, ] comes to it.")
        #expect(state.title(of: state.queue.selection) == "Refunds" && state.drawn.contains("Refunds"))
        var other = Fixture.desk()
        other.views = [refunds]
        other.burst("v")
        #expect(other.drawn.contains("Refunds") && other.drawn.contains("reason:refund"))
        other.burst("refu\r")
        #expect(other.queue.selection == .view(.filter("reason:refund")))
        var gone = Fixture.desk()
        gone.views = [refunds]
        var seen: [Selection] = []
        for _ in 0...QueueView.named.count {
            gone.burst("]")
            seen.append(gone.queue.selection)
        }
        #expect(seen.contains(.view(.filter("reason:refund"))) && seen.last == .view(.all))
    }

    @Test("a view's name typed as a filter means the view, whatever its capitals")
    func byName() {
        #expect(filtered("refunds", with: [refunds]).queue.selection == .view(.filter("reason:refund")))
        #expect(filtered("refunds").queue.selection == .view(.filter("refunds")))
    }

    @Test("a name is taken once: saved again it has the newer filter, and what is listed is proposed by its name")
    func again() {
        var state = filtered("reason:refund vip", with: [refunds])
        state.burst("Vrefunds\r")
        #expect(state.views == [SavedView("refunds", filter: "reason:refund vip")])
        state.burst("V")
        guard case .form(let form) = state.overlay else {
            Issue.record("the form is open")
            return
        }
        #expect(form.fields[0].value == "refunds")
    }

    @Test("a name that cannot be one is refused in the form, and nothing that was typed is lost")
    func refused() {
        for (name, sentence) in [
            ("Mine", "“Mine” is a view already: choose another name."),
            (String(repeating: "n", count: 41), "A view's name has 40 characters at most."),
            ("by hand", "“by hand” stands in config.toml: it is changed there."),
        ] {
            var state = filtered(with: [SavedView("By hand", filter: "vip", isKept: false)])
            #expect(state.burst("V" + name + "\r").isEmpty)
            #expect(problem(state) == sentence)
            #expect(state.views.count == 1)
        }
        var full = filtered(with: (0..<SavedView.most).map { SavedView("view \($0)", filter: "tag:\($0)") })
        full.burst("Vone more\r")
        #expect(problem(full) == "50 views are saved: :forget-view takes one away.")
    }

    @Test("what is no filter cannot be saved, what is no saved view not forgotten; one is forgotten by name")
    func forgotten() {
        var state = Fixture.desk()
        #expect(state.burst("V").isEmpty && state.overlay == nil)
        #expect(state.notices.last?.text == "f filters the queue first.")
        _ = state.run(.forgetView)
        #expect(state.notices.last?.text == "No saved view is listed.")
        var listed = filtered(with: [refunds])
        #expect(listed.run(.forgetView) == [.keepView("Refunds", filter: nil)])
        #expect(listed.views.isEmpty && listed.queue.selection == .view(.filter("reason:refund")))
        var own = filtered(with: [SavedView("Refunds", filter: "reason:refund", isKept: false)])
        #expect(own.run(.forgetView).isEmpty && own.views.count == 1)
        #expect(own.notices.last?.text == "“Refunds” stands in config.toml: it is changed there.")
    }

    @Test("are read from config.toml, then from what was saved; what is wrong is told with its line")
    func files() {
        let settings = SettingsReader.settings(
            "[views]\nrefunds = \"reason:refund\"\nmine = \"vip\"\nempty = \" \"\nnumber = 3\n", path: "config.toml",
            saved: ("\"REFUNDS\" = \"x\"\n\"at \\\"night\\\"\" = \"tag:night\"\n", "views.toml"))
        #expect(
            settings.views == [
                SavedView("refunds", filter: "reason:refund", isKept: false),
                SavedView("at \"night\"", filter: "tag:night"),
            ])
        #expect(settings.faults.count == 4)
        for (fault, line) in zip(settings.faults, ["config.toml:3", "config.toml:4", "config.toml:5", "views.toml:1"]) {
            #expect(fault.hasPrefix(line), "\(fault)")
        }
    }

    @Test("what is written is read back, whatever signs stand in it")
    func roundTrip() throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("usual-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: home) }
        let settings = try #require(SettingsFolder(environment: ["HOME": home.path]))
        let odd = [("a \"b\" \\ c", "from:\"x\\y\""), ("naïve 名前", "tag:\t\u{7F}"), ("third", "vip")]
        for (name, filter) in odd { #expect(settings.keep(view: name, filter: filter) == nil) }
        #expect(settings.read().faults == [])
        #expect(settings.read().views == odd.map { SavedView($0, filter: $1) })
        #expect(settings.keep(view: "THIRD", filter: nil) == nil)
        #expect(settings.keep(view: "naïve 名前", filter: "open") == nil)
        #expect(settings.read().views.map(\.filter) == [odd[0].1, "open"])
        // What cannot be read is not thrown away.
        try "broken = \n".write(toFile: settings.viewsPath, atomically: false, encoding: .utf8)
        #expect(settings.keep(view: "new", filter: "vip")?.hasPrefix("The view is not saved. ~/.config") == true)
        #expect(try String(contentsOfFile: settings.viewsPath, encoding: .utf8) == "broken = \n")
    }

    @Test("in lines a filter is saved with its name behind the command")
    func plain() {
        var talk = PlainTalk()
        _ = talk.say("filter reason:refund")
        let told = talk.say("save view Refunds")
        #expect(told.contains { $0.hasPrefix("Saved as “Refunds”") }, "\(told)")
        #expect(talk.state.views == [refunds])
    }
}
