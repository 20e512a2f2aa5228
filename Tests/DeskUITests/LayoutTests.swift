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

    @Test("gives what a wide terminal has to spare to the timeline")
    func wide() {
        let narrow = DeskLayout(Size(rows: 60, columns: 160), .init())
        let wide = DeskLayout(Size(rows: 60, columns: 200), .init())
        #expect(wide.queue.columns == narrow.queue.columns)
        #expect(wide.customer.columns == narrow.customer.columns)
        #expect(wide.timeline.columns == narrow.timeline.columns + 40)
    }

    @Test("keeps four lines of the customer above the conversation where the customer view is not beside it")
    func summary() {
        let layout = DeskLayout(Size(rows: 24, columns: 80), .init(focus: .conversation, suggestions: 3))
        #expect(layout.summary.rows == 4)
        #expect(layout.summary.bottom == layout.timeline.top)
        #expect(DeskLayout(Size(rows: 24, columns: 80), .init(focus: .customer)).summary.isEmpty)
        #expect(DeskLayout(Size(rows: 36, columns: 120), .init()).summary.isEmpty)
    }
}
