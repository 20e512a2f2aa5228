/// Names side by side on a line, the chosen one strong and underlined: `Mine 3 · Waiting 5 · All 27`.
public struct Tabs: Sendable {
    /// What is drawn.
    public private(set) var line: Line
    /// The tabs that are shown, and where on the line each stands.
    public private(set) var places: [(tab: Int, start: Column, width: Column)] = []

    /// Tabs in so much room, after what leads them in, if anything does. Names that do not fit whole are left out, from the
    /// last on, but never the chosen one; before that the gaps give way.
    public init(_ names: [DisplayText], selected: Int?, after lead: Line = Line(), room: Column) {
        line = lead
        func width(_ shown: [Int], gap: Column) -> Column {
            shown.reduce(lead.width) { $0 + ($0 == 0 ? 0 : gap) + names[$1].width }
        }
        var shown = Array(names.indices)
        while shown.count > 1 || lead.width > 0, width(shown, gap: 2) > room,
            let place = shown.lastIndex(where: { $0 != selected })
        {
            shown.remove(at: place)
        }
        let gap = width(shown, gap: 3) <= room ? Line(" · ", .dim) : Line("  ")
        for tab in shown {
            if line.width > 0 { line = line + gap }
            places.append((tab, line.width, names[tab].width))
            let isChosen = tab == selected
            line.append(names[tab], isChosen ? .titleFocused : .dim, isChosen ? [.strong, .underlined] : [])
        }
    }
}
