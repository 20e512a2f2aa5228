import TerminalKit
import Testing

@testable import DeskUI

@Suite("The layout")
struct LayoutTests {
    static let sizes = [
        (40, 10), (41, 15), (69, 30), (70, 16), (80, 24), (99, 50), (100, 16), (100, 30), (119, 40), (120, 36),
        (159, 45),
        (160, 50), (200, 60), (500, 200),
    ]

    static var demands: [DeskLayout.Demand] {
        Pane.allCases.flatMap { focus in
            [nil, 1, 4, 400].flatMap { lines in
                [0, 3, 9].map { count in
                    DeskLayout.Demand(
                        focus: focus, composerLines: lines, suggestions: count, hasOthers: count > 0, hasTabs: true)
                }
            }
        }
    }

    @Test("puts no pane over another or over the edge, at any size", arguments: sizes)
    func disjoint(columns: Int, rows: Int) {
        let size = Size(rows: Row(rows), columns: Column(columns))
        for demand in Self.demands {
            let layout = DeskLayout(size, demand)
            let panes = [
                layout.bar, layout.titles, layout.queue, layout.tabs, layout.middleRule, layout.summary,
                layout.timeline,
                layout.others, layout.composer, layout.suggestions, layout.customer, layout.lowerRule, layout.footer,
            ].filter { !$0.isEmpty }
            for (place, pane) in panes.enumerated() {
                #expect(Rect(size).intersection(pane) == pane)
                for other in panes[(place + 1)...] { #expect(pane.intersection(other).isEmpty, "\(pane) \(other)") }
            }
        }
    }

    @Test("shows the pane that has the keys, at any size", arguments: sizes)
    func focused(columns: Int, rows: Int) {
        let size = Size(rows: Row(rows), columns: Column(columns))
        for demand in Self.demands {
            let layout = DeskLayout(size, demand)
            switch demand.focus {
            case .queue: #expect(!layout.queue.isEmpty)
            case .conversation: #expect(!layout.timeline.isEmpty)
            case .customer: #expect(!layout.customer.isEmpty)
            case .composer: if demand.composerLines != nil { #expect(layout.composer.rows >= 3) }
            }
        }
    }

    @Test("stands side by side from 100 columns, stacked from 70x16, alone below, and not at all under 40x10")
    func arrangements() {
        func arrangement(_ columns: Int, _ rows: Int) -> DeskLayout.Arrangement {
            DeskLayout(Size(rows: Row(rows), columns: Column(columns)), .init()).arrangement
        }
        #expect(arrangement(100, 16) == .columns)
        #expect(arrangement(99, 60) == .stacked)
        #expect(arrangement(70, 16) == .stacked)
        #expect(arrangement(69, 60) == .single)
        #expect(arrangement(120, 15) == .single)
        #expect(arrangement(40, 10) == .single)
        #expect(arrangement(39, 10) == .sentence)
        #expect(arrangement(40, 9) == .sentence)
        #expect(arrangement(0, 0) == .sentence)
    }

    @Test("gives a wide terminal's room first to the timeline's 90 columns, then to queue and customer view")
    func wide() {
        let widths = [160, 180, 200].map {
            DeskLayout(Size(rows: 60, columns: Column($0)), .init(composerLines: 1, suggestions: 3))
        }
        for layout in widths {
            #expect(
                layout.timeline.columns >= DeskLayout.textColumns
                    && layout.timeline.columns <= DeskLayout.textColumns + 4)
        }
        #expect(widths[2].queue.columns > widths[1].queue.columns && widths[1].queue.columns > widths[0].queue.columns)
        #expect(widths[2].customer.columns > widths[0].customer.columns)
        let huge = DeskLayout(Size(rows: 60, columns: 500), .init(composerLines: 1, suggestions: 3))
        #expect(
            huge.composer.columns == DeskLayout.textColumns + 4 && huge.suggestions.columns == huge.composer.columns)
    }

    @Test("keeps the queue's height while something is written")
    func steady() {
        for rows in [16, 24, 36] {
            let size = Size(rows: Row(rows), columns: 80)
            let idle = DeskLayout(size, .init(suggestions: 3))
            let writing = DeskLayout(size, .init(focus: .composer, composerLines: 2, suggestions: 3, summaryLines: 1))
            #expect(idle.queue == writing.queue)
        }
    }

    @Test("keeps four lines of the customer above the conversation where the customer view is not beside it")
    func summary() {
        let layout = DeskLayout(Size(rows: 24, columns: 80), .init(focus: .conversation, suggestions: 3))
        #expect(layout.summary.rows == 4)
        #expect(layout.summary.bottom == layout.timeline.top)
        #expect(DeskLayout(Size(rows: 24, columns: 80), .init(focus: .customer)).summary.isEmpty)
        #expect(DeskLayout(Size(rows: 36, columns: 120), .init()).summary.isEmpty)
    }

    @Test("is as wide as asked for: times, counts and suggestions never lose a word's end to an edge")
    func shortened() {
        #expect(
            [7, 812, 1000, 5300, 20_000, 1_250_000].map(Figures.short) == ["7", "812", "1.0k", "5.3k", "20k", "1.2M"])
        var state = Fixture.desk(columns: 120)
        state.queue.summary.all = 20_312
        state.queue.summary.waitingOnUs = 5312
        // All is shown, so that it goes last.
        for (columns, text) in [
            (40, "Mine 3 · Waiting 5.3k · All 20k"), (30, "Mine 3  Waiting 5.3k  All 20k"), (28, "Mine 3 · All 20k"),
            (12, "All 20k"),
        ] as [(Column, String)] {
            #expect(Brush(state).tabs(in: columns).line.text.string == text)
        }
        state.queue.show(.view(.filter("status:solved reason:drink")))
        #expect(Brush(state).tabs(in: 70).line.text.string.hasPrefix("status:solved reason:drink 0 · Mine 3"))
    }

    @Test("shows why before how sure, and why in full before on one line")
    func suggestions() {
        let long = Fixture.suggestions.suggestions.map { suggestion in
            var suggestion = suggestion
            suggestion.why = "sent before for the same reason, 13 of 14 ended well"
            return suggestion
        }
        let size = Size(rows: 36, columns: 120)
        #expect(SuggestionLines.areLong(long, in: size))
        #expect(!SuggestionLines.areLong(Fixture.suggestions.suggestions, in: size))
        let lines = SuggestionLines.make(long, width: 56, rows: 6)
        #expect(lines.count == 6)
        #expect(lines[1].text.string == "  sent before for the same reason, 13 of 14 ended well")
        let wide = SuggestionLines.make(long, width: 92, rows: 3)
        #expect(wide[0].text.string.hasSuffix("92%  sent before for the same reason, 13 of 14 ended well"))
        let tight = SuggestionLines.make(Fixture.suggestions.suggestions, width: 51, rows: 3)
        #expect(tight[0].text.string == "1 Sorry, owned, refunded   13 of 14 ended well")
        #expect(SuggestionLines.make([], width: 50, rows: 0).map(\.text.string) == ["Nothing fits yet."])
    }

    @Test("of a conversation shows notes in full with their author, and a reply taken back in one dim line")
    func notes() throws {
        var state = Fixture.opened()
        var page = Fixture.coldPage
        let words = String(repeating: "The courier says he left it at the back door. ", count: 6)
        var note = Fixture.message(
            7, at: Fixture.minutes(-1), from: .agent, "ben", "phone", words, ticket: Fixture.cold, isPublic: false)
        note.kind = .note
        var taken = Fixture.message(
            8, at: Fixture.minutes(-1), from: .agent, "ana", "phone", "Too early.", ticket: Fixture.cold)
        taken.isWithdrawn = true
        page.ticket.entries += [note, taken]
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.contains("▤ ben  internal note"))
        let said = canvas.text.split(separator: "\n").map { $0.split(separator: "│").dropFirst().first ?? "" }
            .joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(said.contains(words.trimmed))
        #expect(canvas.text.contains("✎ ana  taken back, not sent: Too early."))
    }

    @Test("keeps the customer's last words on the pane while they are answered, with who said them")
    func answering() {
        var state = Fixture.opened(columns: 80, rows: 24)
        var page = Fixture.coldPage
        page.ticket.entries[0].body = String(
            repeating: "It was cold again this morning, and nobody said a word. ", count: 12)
        var note = Fixture.message(
            7, at: Fixture.minutes(-1), from: .agent, "ben", "phone", "I call the shop.", ticket: Fixture.cold,
            isPublic: false)
        note.kind = .note
        page.ticket.entries.append(note)
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        _ = state.run(.reply)
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.contains("☎ Roohi  11:52") || canvas.text.contains("☎ Roohi  new"))
        #expect(canvas.text.contains("It was cold again this morning"))
        // One line of the customer, and no rows lost.
        #expect(state.layout.summary.rows == 1)
        #expect(canvas.text.contains("! promise overdue"))
    }
}
