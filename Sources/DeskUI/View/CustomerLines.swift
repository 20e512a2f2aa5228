import Desk
import DeskModel
import TerminalKit

/// What is known of a customer, as lines of a width: who they are, what they usually have, what went wrong, what we owe.
///
/// The order is that in which an agent needs it. What is not known has no line; nothing is guessed.
struct CustomerLines {
    /// The lines, from the top.
    var lines: [Line] = []
    /// When they next read otherwise.
    var until: Timestamp?

    let view: CustomerView
    let words: TimeWords
    let width: Column

    /// How many of a list are shown before it is cut; the rest is counted.
    private static let most = 6

    /// The lines of a customer on a pane of this width, as they were laid out before where nothing changed.
    static func of(_ view: CustomerView, _ state: State, width: Column) -> CustomerLines {
        let key = LineMemory.CustomerKey(view: view, width: width, zone: state.zone, day: state.words.today)
        return state.lineMemory.customer(key, at: state.now) { CustomerLines(view, state, width: width) }
    }

    /// The lines of a customer, laid out anew.
    private init(_ view: CustomerView, _ state: State, width: Column) {
        self.view = view
        self.width = max(12, width)
        words = state.words
        identity()
        openingLine()
        usual()
        complaints()
        promises()
        facts()
        notes()
        preferences()
        standing()
        tickets()
        orders()
        feedback()
        ideas()
        contacts()
        while lines.last == Line() { lines.removeLast() }
    }

    /// What is known of a customer whom a ticket only mentions: the name or number it mentions them by.
    static func mentioned(_ row: QueueRow, width: Column) -> [Line] {
        let width = max(12, width)
        guard row.customer != nil else { return [Line("No customer is known.", .dim).truncated(to: width)] }
        let id = row.customerOutputID ?? ""
        var lines = [Line(DisplayText(row.customerName.isEmpty ? id : row.customerName), .customer, .strong)]
        if !id.isEmpty, id != row.customerName { lines.append(Line(DisplayText("known as \(id)"), .dim)) }
        let text: DisplayText = "Not told of yet: this ticket mentions them, and nothing else is known."
        return lines.map { $0.truncated(to: width) } + [Line()]
            + text.wrapped(to: width - 1, maxLines: 4).map { Line($0, .dim) }
    }

    init(empty view: CustomerView, _ state: State, width: Column) {
        self.view = view
        self.width = max(12, width)
        words = state.words
    }

    // MARK: Sections

    private mutating func identity() {
        // A name, and how it is said, is never cut: both wrap.
        let name = DisplayText(view.fullName)
        let isTight = name.width + (regular?.width ?? 0) + 2 > width
        let star = isTight ? regular.map { Line(Array($0.spans.prefix(1))) } : regular
        for (place, part) in name.wrapped(to: width - (star?.width ?? 0) - 2, maxLines: 3).enumerated() {
            lines.append(spread(Line(part, .customer, .strong), place == 0 ? star : nil))
        }
        var said = Line()
        for part in view.profile.pronunciation.map({ DisplayText($0).wrapped(to: width, maxLines: 3) }) ?? [] {
            if said.width > 0 { lines.append(said) }
            said = Line([Span(part, Style(.pronunciation, on: .base, .italic))])
        }
        let others = [
            nickname.map { "“\($0)”" },
            view.profile.formOfAddress,
            view.profile.language, view.profile.since.map { "since \($0.prefix(4))" },
        ]
        for text in others.compactMap({ $0 }) {
            let piece = DisplayText(text)
            if said.width > 0, said.width + piece.width + 3 > width {
                lines.append(said)
                said = Line()
            }
            if said.width > 0 { said.append(" · ", .dim) }
            said.append(piece, .dim)
        }
        if said.width > 0 { lines.append(said.truncated(to: width)) }
        if !view.profile.tags.isEmpty {
            lines.append(Line(DisplayText(view.profile.tags.joined(separator: " · ")), .tag).truncated(to: width))
        }
        lines.append(Line())
    }

    /// What they like to be called, where it is no part of their name.
    private var nickname: String? {
        guard let name = view.profile.preferredName else { return nil }
        return view.displayName.split(separator: " ").contains { $0 == name } || view.displayName == name ? nil : name
    }

    /// A star for whom we serve first.
    var regular: Line? {
        view.profile.vip ? Line([Span(Symbol.star + " ", .regular), Span("VIP", .regular)]) : nil
    }

    private mutating func usual() {
        guard let first = view.usual.first else { return }
        heading("The usual", DisplayText(known(first)), .score)
        for usual in view.usual.prefix(3) {
            let context = usual.context.map { ", \($0)" } ?? ""
            wrapped(DisplayText(usual.item + context), .text)
        }
        lines.append(Line())
    }

    func known(_ usual: Usual) -> String {
        usual.source == .recorded ? "as told" : usual.confidence.map { "\($0) orders" } ?? "from orders"
    }

    private mutating func complaints() {
        guard let newest = view.complaints.first else { return }
        if newest.isOpen {
            heading("Open complaint", DisplayText(repetition), .complaint, title: .complaint)
            wrapped(DisplayText(Self.reason(newest.reason)), .text)
            steps(newest)
            if let remedy = newest.remedy { wrapped(DisplayText("remedy: \(remedy)"), .done) }
        } else {
            heading("Complaints", "\(view.complaints.count) closed", .dim)
            for complaint in view.complaints.prefix(2) {
                item(
                    Symbol.done, .done, DisplayText(Self.reason(complaint.reason)), DisplayText(words.day(complaint.at))
                )
            }
        }
        lines.append(Line())
    }

    /// Which complaint in a short time it is, where it is not the first.
    var repetition: String {
        guard let newest = view.complaints.first else { return "" }
        let recent = view.complaints.filter { newest.at.seconds(since: $0.at) <= 90 * 86_400 }
        guard recent.count > 1, let first = recent.map(\.at).min() else { return words.day(newest.at) }
        let days = max(1, newest.at.seconds(since: first) / 86_400)
        return "\(ordinal(recent.count)) in " + (days < 14 ? "\(days) d" : "\((days + 3) / 7) weeks")
    }

    private func ordinal(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...13): "\(number)th"
        case (1, _): "\(number)st"
        case (2, _): "\(number)nd"
        case (3, _): "\(number)rd"
        default: "\(number)th"
        }
    }

    /// `✔ sorry  ✔ heard  ● clarified  ○ owned …`, as many on a line as fit.
    private mutating func steps(_ complaint: Complaint) {
        let next = complaint.nextStep
        var line = Line([Span("  ")])
        for step in RecoveryStep.allCases {
            let done = complaint.steps[step]
            let (symbol, role): (DisplayText, Role) =
                done.map { $0.skipped ? (Symbol.dash, .dim) : (Symbol.done, .done) }
                ?? (step == next ? (Symbol.active, .atRisk) : (Symbol.open, .dim))
            let piece = Line([
                Span(symbol + " ", role),
                Span(DisplayText(step.name), step == next ? .text : .dim, step == next ? .strong : []),
            ])
            if line.width > 2, line.width + 2 + piece.width > width {
                lines.append(line)
                line = Line([Span("  ")])
            }
            if line.width > 2 { line.append("  ") }
            line = line + piece
        }
        lines.append(line.truncated(to: width))
    }

    private mutating func promises() {
        guard !view.promises.isEmpty else { return }
        let open = view.promises.filter { $0.status == .open }
        heading(
            open.isEmpty ? "Promises kept and broken" : "Promises", open.isEmpty ? .empty : "\(open.count) open",
            .promise)
        let shown = open.isEmpty ? 2 : min(open.count, Self.most)
        for promise in view.promises.prefix(shown) { self.promise(promise) }
        more(view.promises.count - Self.most, when: open.count > Self.most)
        lines.append(Line())
    }

    private mutating func promise(_ promise: Promised) {
        switch promise.status {
        case .kept: item(Symbol.done, .done, DisplayText(promise.text), "kept")
        case .broken:
            item(
                Symbol.broken, .promiseBroken, DisplayText(promise.text),
                DisplayText("broken" + (promise.reason.map { ": \($0)" } ?? "")))
        case .open:
            let isOverdue = promise.due <= words.now
            note(isOverdue ? words.nextDay : promise.due)
            let owner = promise.owner.map { " (\($0))" } ?? ""
            item(
                isOverdue ? Symbol.broken : Symbol.active, isOverdue ? .promiseBroken : .promise,
                DisplayText(promise.text + owner),
                isOverdue ? "overdue, \(words.moment(promise.due))" : "due \(words.moment(promise.due))",
                isOverdue ? .promiseBroken : .promise)
        }
    }

    private mutating func facts() {
        guard !view.facts.isEmpty else { return }
        heading("Already told us", .empty, .dim)
        for fact in view.facts.prefix(Self.most) {
            pair(DisplayText(fact.key), DisplayText(fact.value))
        }
        more(view.facts.count - Self.most)
        lines.append(Line())
    }

    private mutating func notes() {
        guard !view.notes.isEmpty else { return }
        heading("Notes", .empty, .dim)
        for note in view.notes.prefix(Self.most) {
            self.note(note)
        }
        more(view.notes.count - Self.most)
        lines.append(Line())
    }

    /// A note; who wrote it stands beside it where there is room. One that was pinned is there to be read to its end.
    private mutating func note(_ note: Note) {
        let text = DisplayText(note.text)
        let author = DisplayText(note.by ?? "")
        item(
            Symbol.note, .note, text,
            text.width + author.width + 6 <= width ? author : .empty,
            emphasis: note.pinned ? .strong : [], most: note.pinned ? 8 : 3)
    }

    private mutating func preferences() {
        guard !view.preferences.isEmpty else { return }
        heading("Prefers", .empty, .dim)
        for preference in view.preferences.prefix(Self.most) {
            pair(DisplayText(preference.key), DisplayText(preference.value))
        }
        more(view.preferences.count - Self.most)
        lines.append(Line())
    }

    private mutating func standing() {
        let standing = view.standing
        if let sign = standing.leavingSigns.first {
            wrapped(DisplayText("Leaving? \(sign.reason)"), .warning, indent: 0)
        }
        var figures: [DisplayText] = []
        let scores = view.feedback.filter { $0.kind == .csat }.prefix(5).map { "\($0.score)" }.reversed()
        if !scores.isEmpty { figures.append("CSAT \(scores.joined(separator: " "))") }
        if standing.orderCount > 0 {
            figures.append("\(Figures.grouped(standing.orderCount)) \(standing.orderCount == 1 ? "order" : "orders")")
        }
        if let spend = standing.spend.first { figures.append("\(Figures.grouped(spend.amount)) \(spend.currency)") }
        if standing.contactsIn30Days > 1 { figures.append("\(standing.contactsIn30Days) contacts in 30 d") }
        if let last = standing.lastContact {
            let with = standing.lastContactWith.map { " with \($0)" } ?? ""
            figures.append("last contact \(words.day(last))\(with)")
        }
        flow(figures)
        if standing.leavingSigns.first != nil || !figures.isEmpty { lines.append(Line()) }
    }

    private mutating func openingLine() {
        guard let text = view.openingLine else { return }
        heading("To begin with", .empty, .dim)
        wrapped(DisplayText("“\(text)”"), .suggestion)
        lines.append(Line())
    }

    private mutating func tickets() {
        guard view.tickets.count > 1 else { return }
        heading("Tickets", "\(view.ticketCount)", .dim)
        for row in view.tickets.prefix(4) {
            let subject = row.subject.isEmpty ? "no subject" : row.subject
            item(
                Glyph.channel(row.channel), row.status.isActive ? .waiting : .dim, DisplayText(subject),
                DisplayText(row.status.words))
        }
        more(view.ticketCount - 4)
        lines.append(Line())
    }

    private mutating func orders() {
        guard !view.orders.isEmpty else { return }
        heading("Orders", "\(Figures.grouped(view.standing.orderCount))", .dim)
        for order in view.orders.prefix(4) {
            let names = order.items.prefix(3).map(\.name).joined(separator: ", ")
            item(Symbol.dot, .dim, DisplayText(names.isEmpty ? "order" : names), DisplayText(words.day(order.at)))
        }
        lines.append(Line())
    }

    private mutating func feedback() {
        let commented = view.feedback.filter { $0.comment?.isEmpty == false }
        guard !commented.isEmpty else { return }
        heading("They told us", .empty, .dim)
        for survey in commented.prefix(2) {
            let score: DisplayText = survey.kind == .csat ? "CSAT \(survey.score)" : "NPS \(survey.score)"
            item(
                survey.isBad ? Symbol.down : Symbol.up, survey.isBad ? .complaint : .good,
                DisplayText(survey.comment ?? ""), score)
        }
        lines.append(Line())
    }

    private mutating func ideas() {
        guard !view.ideas.isEmpty else { return }
        heading("Ideas", .empty, .dim)
        for idea in view.ideas.prefix(2) { item(Symbol.dot, .dim, DisplayText(idea.text), .empty) }
        lines.append(Line())
    }

    private mutating func contacts() {
        let profile = view.profile
        var all = profile.phones.prefix(3).map { (Symbol.phone, $0) }
        all += profile.emails.prefix(3).map { (Symbol.email, $0) }
        all += profile.handles.prefix(2).map {
            (Symbol.social, $0.handle.hasPrefix("@") ? String($0.handle.dropFirst()) : $0.handle)
        }
        all += profile.accountNumbers.prefix(2).map { (Symbol.dot, "account \($0)") }
        if let address = profile.address {
            let parts = [address.street, address.city, address.country].compactMap { $0 }
            if !parts.isEmpty { all.append((Symbol.counter, parts.joined(separator: ", "))) }
        }
        guard !all.isEmpty else { return }
        heading("Reach them", .empty, .dim)
        for (symbol, text) in all { item(symbol, .dim, DisplayText(text), .empty) }
    }

    /// A path in the tree of reasons as words.
    static func reason(_ reason: String) -> String {
        reason.split(separator: "/").joined(separator: ", ").replacing("_", with: " ")
    }

    // MARK: Making lines

    mutating func note(_ time: Timestamp) { until = min(until ?? time, time) }

    /// A line and, where it fits, another at the right edge.
    func spread(_ left: Line, _ right: Line?) -> Line {
        guard let right, right.width > 0 else { return left.truncated(to: width) }
        guard right.width + 6 <= width else { return left.truncated(to: width) }
        let left = left.truncated(to: width - right.width - 2)
        return left + Line([Span(.spaces(width - left.width - right.width))]) + right
    }

    private mutating func heading(
        _ title: DisplayText, _ right: DisplayText, _ role: Role, title titleRole: Role = .heading
    ) {
        lines.append(spread(Line(title, titleRole, .strong), Line(right, role)))
    }

    private mutating func wrapped(_ text: DisplayText, _ role: Role, indent: Column = 2) {
        for line in text.wrapped(to: width - indent, maxLines: 4) {
            lines.append(Line([Span(.spaces(indent)), Span(line, role)]))
        }
    }

    /// `  ✗ crew talk, due 5 Mar   overdue`: a second line rather than a word cut in two.
    private mutating func item(
        _ symbol: DisplayText, _ role: Role, _ text: DisplayText, _ right: DisplayText, _ rightRole: Role = .dim,
        emphasis: Emphasis = [], most: Int = 3
    ) {
        let head = Line([Span("  "), Span(symbol + " ", role)])
        let room = width - 4
        if !right.isEmpty, text.width + right.width + 2 <= room {
            lines.append(spread(head + Line(text, .text, emphasis), Line(right, rightRole)))
            return
        }
        for (place, part) in text.wrapped(to: room, maxLines: most).enumerated() {
            lines.append((place == 0 ? head : Line([Span("    ")])) + Line(part, .text, emphasis))
        }
        guard !right.isEmpty, let last = lines.last else { return }
        let rest = Line(right.truncated(to: room), rightRole)
        if last.width + rest.width + 2 <= width {
            lines[lines.count - 1] = spread(last, rest)
        } else {
            lines.append(Line([Span("    ")]) + rest)
        }
    }

    private mutating func pair(_ key: DisplayText, _ value: DisplayText) {
        let key = key.truncated(to: width / 2)
        let parts = value.wrapped(to: max(6, width - key.width - 3), maxLines: 3)
        for (place, part) in parts.enumerated() {
            let lead = place == 0 ? Line([Span("  "), Span(key + " ", .dim)]) : Line([Span(.spaces(key.width + 3))])
            lines.append(lead + Line(part))
        }
    }

    mutating func labelled(
        _ label: DisplayText, _ text: DisplayText, _ role: Role, _ right: DisplayText = .empty
    ) {
        let head = Line([Span(label.fitted(to: 10), .dim), Span(" ")])
        lines.append(spread(head + Line(text, role), right.isEmpty ? nil : Line(right, .dim)))
    }

    private mutating func more(_ count: Int, when holds: Bool = true) {
        if holds, count > 0 { lines.append(Line("    and \(count) more", .dim)) }
    }

    /// Short texts one after the other, as many on a line as fit.
    private mutating func flow(_ texts: [DisplayText]) {
        var line = Line()
        for text in texts {
            if line.width > 0, line.width + text.width + 3 > width {
                lines.append(line)
                line = Line()
            }
            if line.width > 0 { line.append(" · ", .dim) }
            line.append(text, .dim)
        }
        if line.width > 0 { lines.append(line.truncated(to: width)) }
    }
}
