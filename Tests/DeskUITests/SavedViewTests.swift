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
        if let number = state.requests.queue {
            _ = update(&state, .answer(.queue(number, state.queue.selection, .success(Fixture.queue))))
        }
        return state
    }

    /// The views are kept, or cannot be.
    private func answer(_ effects: [Effect], _ result: Result<[SavedView], Problem>, _ state: inout State) {
        for case .keepView(let number, let name, let filter) in effects {
            _ = update(&state, .answer(.viewKept(number, name, filter: filter, result)))
        }
    }

    private func kept(_ effects: [Effect]) -> [String?] {
        effects.compactMap {
            if case .keepView(_, let name, let filter) = $0 { "\(name): \(filter ?? "none")" } else { nil }
        }
    }

    private func problem(_ state: State) -> String? {
        if case .form(let form) = state.overlay { form.problem } else { nil }
    }

    @Test("a filter is kept under a name, listed among the views, and come to by going through them")
    func saved() {
        var state = filtered()
        #expect(state.queue.selection == .view(.filter("reason:refund")))
        let effects = state.burst("VRefunds\r")
        #expect(kept(effects) == ["Refunds: reason:refund"] && state.overlay == nil)
        #expect(state.notices.isEmpty && state.views.isEmpty, "it is told when it is so")
        #expect(state.burst("V").isEmpty && state.overlay == nil, "one at a time")
        answer(effects, .success([refunds]), &state)
        #expect(state.views == [refunds])
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

    @Test("one that is saved elsewhere is offered where one is being chosen, and the cursor stays on its own")
    func offered() throws {
        func picker(_ state: State) throws -> Picker {
            guard case .picker(let picker) = state.overlay else { throw CancellationError() }
            return picker
        }
        var state = filtered(with: [refunds])
        state.burst("\u{1B}v")
        let all = try picker(state).items.count
        state.burst("refund")
        #expect(try picker(state).chosen?.value == .view(.filter("reason:refund")))
        let saved = "[views]\nrefused = \"tag:refund\"\nrefunds = \"reason:refund\"\n"
        _ = update(&state, .settings(SettingsReader.settings(saved, path: "config.toml")))
        #expect(try picker(state).items.count == all + 1)
        #expect(try picker(state).matching.map(\.label) == ["refused", "refunds"])
        #expect(try picker(state).chosen?.label == "refunds")
        // What is there no more cannot be chosen.
        _ = update(&state, .settings(SettingsReader.settings("", path: "config.toml")))
        #expect(try picker(state).matching.isEmpty && picker(state).chosen == nil)
    }

    @Test("a name takes no word away from filters")
    func filtersStay() {
        #expect(filtered("refunds", with: [refunds]).queue.selection == .view(.filter("refunds")))
    }

    @Test("that the settings are read again for it tells no fault a second time, and what was saved stays told")
    func faultsStayRead() {
        var state = filtered()
        let settings = SettingsReader.settings("them = 1\n", path: "config.toml")
        _ = update(&state, .settings(settings))
        #expect(state.notices.count == 1)
        state.burst("\u{1B}")
        let effects = state.burst("VRefunds\r")
        answer(effects, .success([refunds]), &state)
        _ = update(&state, .settings(settings))
        #expect(state.notices.map(\.kind) == [.done])
        // Another one is told.
        _ = update(&state, .settings(SettingsReader.settings("them = 1\nother = 2\n", path: "config.toml")))
        #expect(state.notices.map(\.kind) == [.error] && state.notices[0].text.contains("other"))
    }

    @Test("what is saved in place of another, or called otherwise, is told")
    func replaced() {
        var state = filtered("vip", with: [refunds])
        var effects = state.burst("Vrefunds\r")
        answer(effects, .success([SavedView("refunds", filter: "vip")]), &state)
        #expect(state.notices.last?.text == "Saved as “refunds”, in place of “reason:refund”.")
        effects = state.burst("VRegulars\r")
        answer(effects, .success([SavedView("Regulars", filter: "vip")]), &state)
        #expect(state.notices.last?.text == "“refunds” is called “Regulars” now.")
    }

    @Test("what is listed is proposed by its name; where it cannot be saved that is told, and nothing is otherwise")
    func again() {
        var state = filtered(with: [refunds])
        state.burst("V")
        guard case .form(let form) = state.overlay else {
            Issue.record("the form is open")
            return
        }
        #expect(form.fields[0].value == "Refunds")
        let effects = state.burst("Money back\r")
        #expect(kept(effects) == ["Money back: reason:refund"])
        answer(effects, .failure(Problem("The disk is full.")), &state)
        #expect(state.views == [refunds] && state.notices.map(\.text) == ["The disk is full."])
        #expect(state.notices.first?.kind == .error && state.requests.view == nil)
    }

    @Test("a name that cannot be one is refused in the form, and nothing that was typed is lost")
    func refused() {
        for (name, sentence) in [
            ("tag:x", "A view's name has no colon: that is how a filter is told from it."),
            ("Mine", "“Mine” is a view already: choose another name."),
            (String(repeating: "n", count: 41), "A view's name has 40 characters at most."),
            ("by hand", "“By hand” stands in config.toml: it is changed there."),
            ("another name for vip", "“By hand” stands in config.toml: it is changed there."),
        ] {
            let text = name.hasPrefix("another") ? "vip" : "reason:refund"
            var state = filtered(text, with: [SavedView("By hand", filter: "vip", isKept: false)])
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
        #expect(state.notices.last?.text == "No saved view is listed: v chooses one.")
        var listed = filtered(with: [refunds])
        let effects = listed.run(.forgetView)
        #expect(kept(effects) == ["Refunds: none"])
        answer(effects, .success([]), &listed)
        #expect(listed.views.isEmpty && listed.queue.selection == .view(.filter("reason:refund")))
        #expect(listed.notices.last?.text == "“Refunds” is no view any more; what it listed stays listed.")
        var own = filtered(with: [SavedView("Refunds", filter: "reason:refund", isKept: false)])
        #expect(own.run(.forgetView).isEmpty && own.views.count == 1)
        #expect(own.notices.last?.text == "“Refunds” stands in config.toml: it is changed there.")
    }

    @Test("are read from config.toml, then from what was saved; what is wrong is told with its line")
    func files() {
        let settings = SettingsReader.settings(
            """
            [views]
            refunds = "reason:refund"
            mine = "vip"
            empty = " "
            number = 3
            slip = "before:whenever"
            Refunds = "tag:b"
            other = "reason:refund"
            " spaced" = "tag:c"
            """, path: "config.toml",
            saved: (
                "\"REFUNDS\" = \"x\"\nsame = \"reason:refund\"\n\"at \\\"night\\\"\" = \"tag:night\"\n", "views.toml"
            ))
        #expect(
            settings.views == [
                SavedView("refunds", filter: "reason:refund", isKept: false),
                SavedView("at \"night\"", filter: "tag:night"),
            ])
        #expect(settings.faults.count == 7, "\(settings.faults)")
        for (fault, line) in zip(settings.faults, 3...9) { #expect(fault.hasPrefix("config.toml:\(line)"), "\(fault)") }
        let broken = SettingsReader.settings(nil, path: "config.toml", saved: ("x = 1\n", "views.toml"))
        #expect(broken.views.isEmpty && broken.faults.first?.hasPrefix("views.toml:1") == true)
    }

    @Test("what is written is read back, whatever signs stand in it")
    func roundTrip() throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("usual-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: home) }
        let settings = try #require(SettingsFolder(environment: ["HOME": home.path]))
        let odd = [("a \"b\" \\ c", "from:\"x\\y\""), ("naïve 名前", "café\t名 \u{7F}x"), ("third", "vip")]
        for (name, filter) in odd { #expect(settings.keep(view: name, filter: filter) == nil) }
        #expect(settings.read().faults == [])
        #expect(settings.read().views == odd.map { SavedView($0, filter: $1) })
        #expect(settings.keep(view: "THIRD", filter: nil) == nil)
        #expect(settings.keep(view: "naïve 名前", filter: "open") == nil)
        #expect(settings.read().views.map(\.filter) == [odd[0].1, "open"])
        // Of one filter there is one view: the name that was given last.
        #expect(settings.keep(view: "opened", filter: "open") == nil)
        #expect(settings.read().views.map(\.name) == [odd[0].0, "opened"])
        // What the person wrote since by the same name hides what was saved, and does not keep it from being forgotten.
        try "[views]\nopened = \"tag:x\"\nbad = \"before:whenever\"\n".write(
            toFile: settings.configurationPath, atomically: false, encoding: .utf8)
        #expect(settings.read().views.map(\.filter) == ["tag:x", odd[0].1])
        #expect(settings.keep(view: "new", filter: "vip") == nil && settings.keep(view: "opened", filter: nil) == nil)
        #expect(settings.read().views.map(\.name) == ["opened", odd[0].0, "new"])
        // What cannot be read is not thrown away.
        try "broken = \n".write(toFile: settings.viewsPath, atomically: false, encoding: .utf8)
        #expect(
            settings.keep(view: "new", filter: "vip")?.hasPrefix("No view can be saved or forgotten: ~/.config") == true
        )
        #expect(try String(contentsOfFile: settings.viewsPath, encoding: .utf8) == "broken = \n")
    }

    @Test("of two who save at once neither loses a view; one who cannot be waited for is told of")
    func together() async throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("usual-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: home) }
        let settings = try #require(SettingsFolder(environment: ["HOME": home.path]))
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    for number in 0..<10 {
                        #expect(settings.keep(view: "\(writer) \(number)", filter: "tag:\(writer)-\(number)") == nil)
                    }
                }
            }
        }
        #expect(settings.read().views.count == 20)
        let other = open(settings.path, O_RDONLY | O_DIRECTORY)
        #expect(flock(other, LOCK_EX) == 0)
        #expect(settings.keep(view: "late", filter: "vip") == "Another terminal is saving a view: try again.")
        close(other)
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
