import Desk
import DeskModel
import TerminalKit

/// A timeline as lines of a width: one entry after the other, a heading where the day changes.
///
/// Lines are made of the entries that are looked at and of no others, so that a timeline of any length costs what is on
/// screen. The update function scrolls by the same lines that the view draws.
struct ConversationLines {
    /// The entries, oldest first.
    let conversation: Conversation
    /// The columns there are.
    let width: Column
    /// Whether messages have an empty line between them.
    let isAiry: Bool
    /// Whether an answer is being written: the customer's last message then stays on the pane, from its author on.
    let isAnswered: Bool
    private let words: TimeWords
    private let customerName: String
    private let agent: String
    private let undoKey: DisplayText
    private let memory: LineMemory
    private let key: LineMemory.TimelineKey
    private let asked = Asked()

    /// The most of one text that is laid out, in bytes; what is behind it is told of.
    static let textLimit = 32_768
    /// The lines that a message of another ticket may take.
    private static let briefLines = 3

    /// The lines of a conversation on a pane of this width.
    init(_ conversation: Conversation, _ state: State, width: Column, isAiry: Bool = true, isAnswered: Bool = false) {
        self.conversation = conversation
        self.width = width
        self.isAiry = isAiry
        self.isAnswered = isAnswered
        words = state.words
        agent = state.facts.agent
        undoKey = state.keys.key(for: .undo, in: [.everywhere])?.label(inASCII: state.isASCII) ?? ":undo"
        customerName = state.shownCustomer?.shortName ?? state.shownRow?.customerName ?? "customer"
        memory = state.lineMemory
        key = LineMemory.TimelineKey(
            ticket: conversation.ticket, seen: conversation.seen, width: width, isAiry: isAiry,
            customerName: customerName, agent: agent, undoKey: undoKey, zone: words.zone, day: words.today)
    }

    private var entries: [TimelineEntry] { conversation.entries }

    // MARK: Walking

    /// A line of the whole: which entry's, and which of that.
    struct Mark: Equatable {
        var entry: Int
        var line: Int
    }

    /// What is on a pane of `height` lines at the reader's place, and when it next reads otherwise.
    func window(height: Int) -> (lines: [Line], top: Mark?, until: Timestamp?) {
        guard height > 0, !entries.isEmpty else { return ([], nil, nil) }
        let start = start(of: conversation.place, height: height)
        var lines: [Line] = []
        var until: Timestamp?
        var mark = start
        while mark.entry < entries.count, lines.count < height {
            let made = self.lines(of: mark.entry)
            if let next = made.until { until = min(until ?? next, next) }
            lines += made.lines.dropFirst(mark.line).prefix(height - lines.count)
            mark = Mark(entry: mark.entry + 1, line: 0)
        }
        return (lines, start, until)
    }

    /// The first line on a pane at a place: never so late that the pane has room to spare.
    func start(of place: Conversation.Place, height: Int) -> Mark {
        let last = lastStart(height: height)
        if place == .ticket { return anchored(ticketStart(height: height, last)) }
        guard case .top(let sequence, let line) = place,
            let entry = entries.firstIndex(where: { $0.sequence == sequence })
        else { return anchored(last) }
        let count = lines(of: entry).lines.count
        let mark = Mark(entry: entry, line: min(line, max(0, count - 1)))
        return (mark.entry, mark.line) < (last.entry, last.line) ? mark : last
    }

    /// The place that shows what a reply answers from its author on, where that is above a place: what it stopped for, else the
    /// customer's last message.
    private func anchored(_ last: Mark) -> Mark {
        let newest = entries.indices.suffix(200)
        guard isAnswered,
            let entry = newest.last(where: { stopsReply(entries[$0]) && isFull(entries[$0]) })
                ?? newest.last(where: {
                    entries[$0].kind == .message && entries[$0].from == .customer && isFull(entries[$0])
                })
        else { return last }
        let begin = Mark(entry: entry, line: dayLines(before: entry).count)
        return (begin.entry, begin.line) < (last.entry, last.line) ? begin : last
    }

    /// The first line on a pane that shows the end of the ticket: the last pane, where its newest entry begins there.
    private func ticketStart(height: Int, _ last: Mark) -> Mark {
        guard let ticket = conversation.ticket, let newest = entries.lastIndex(where: { $0.ticket == ticket }),
            (newest, 0) < (last.entry, last.line)
        else { return last }
        return lastStart(height: height, through: newest)
    }

    /// The first line on a pane that ends with an entry: the newest, where none is named.
    private func lastStart(height: Int, through end: Int? = nil) -> Mark {
        var room = height
        var entry = end.map { $0 + 1 } ?? entries.count
        while entry > 0 {
            entry -= 1
            let count = lines(of: entry).lines.count
            if count >= room { return Mark(entry: entry, line: count - room) }
            room -= count
        }
        return Mark(entry: 0, line: 0)
    }

    /// The place after a movement.
    func place(after movement: State.Movement, height: Int) -> Conversation.Place {
        guard !entries.isEmpty else { return .end }
        var mark = start(of: conversation.place, height: height)
        switch movement {
        case .toLast: return .end
        case .toFirst: mark = Mark(entry: 0, line: 0)
        case .by(let step): mark = moved(mark, by: step)
        }
        let last = lastStart(height: height)
        if (mark.entry, mark.line) >= (last.entry, last.line) { return .end }
        return .top(sequence: entries[mark.entry].sequence, line: mark.line)
    }

    private func moved(_ mark: Mark, by step: Int) -> Mark {
        var mark = mark
        var step = step
        while step > 0 {
            let rest = lines(of: mark.entry).lines.count - mark.line
            if step < rest { return Mark(entry: mark.entry, line: mark.line + step) }
            guard mark.entry + 1 < entries.count else { return Mark(entry: mark.entry, line: mark.line + rest - 1) }
            step -= rest
            mark = Mark(entry: mark.entry + 1, line: 0)
        }
        while step < 0 {
            if mark.line + step >= 0 { return Mark(entry: mark.entry, line: mark.line + step) }
            step += mark.line
            guard mark.entry > 0 else { return Mark(entry: 0, line: 0) }
            mark = Mark(entry: mark.entry - 1, line: lines(of: mark.entry - 1).lines.count)
        }
        return mark
    }

    /// Whether a place is so near the earliest entry that earlier ones should be read.
    func isNearTop(_ place: Conversation.Place) -> Bool {
        guard case .top(let sequence, _) = place else { return entries.count < 20 }
        return entries.prefix(20).contains { $0.sequence == sequence }
    }

    // MARK: One entry

    /// The lines of an entry, and when they next read otherwise.
    struct Made: Sendable {
        var lines: [Line]
        var until: Timestamp?
    }

    /// The lines of an entry, the day's heading before it where it is the first of its day.
    func lines(of index: Int) -> Made {
        if let known = asked.lines[index] { return known }
        let key = LineMemory.EntryKey(entry: entries[index], before: index == 0 ? nil : entries[index - 1])
        let made = memory.entry(key, of: self.key, at: words.now) { make(index) }
        asked.lines[index] = made
        return made
    }

    /// The lines that were asked for so far, by entry: where a pane begins is found by the lines that then stand on it.
    private final class Asked {
        var lines: [Int: Made] = [:]
    }

    private func make(_ index: Int) -> Made {
        let entry = entries[index]
        var lines = dayLines(before: index)
        guard entry.kind == .message || entry.kind == .note else { return Made(lines: lines + event(entry)) }
        if entry.isWithdrawn { return Made(lines: lines + [withdrawn(entry)]) }
        if !isFull(entry) { return Made(lines: lines + brief(entry)) }
        let (header, until) = header(entry)
        lines.append(header)
        lines += body(entry)
        if isAiry { lines.append(Line()) }
        return Made(lines: lines, until: until)
    }

    /// The day's heading, where the entry is the first of its day.
    private func dayLines(before index: Int) -> [Line] {
        let date = words.zone.local(entries[index].at).date
        guard index == 0 || words.zone.local(entries[index - 1].at).date != date else { return [] }
        let isSpaced = index == 0 || !isAiry || Self.endsAiry(entries[index - 1], isFull(entries[index - 1]))
        return (isSpaced ? [] : [Line()]) + [heading(date)]
    }

    private static func endsAiry(_ entry: TimelineEntry, _ isFull: Bool) -> Bool {
        (entry.kind == .message || entry.kind == .note) && isFull && !entry.isWithdrawn
    }

    /// Whether all of it is shown: what belongs to the ticket, and what is noted of the customer; elsewhere everything.
    private func isFull(_ entry: TimelineEntry) -> Bool {
        conversation.ticket == nil || entry.ticket == conversation.ticket
            || (entry.kind == .note && entry.ticket == nil)
    }

    private var textWidth: Column { max(8, min(DeskLayout.textColumns, width)) }

    private func heading(_ date: CivilDate) -> Line {
        let title = DisplayText("\(words.heading(date)) ")
        var line = Line([Span(title, .day, .strong)])
        let rest = textWidth - title.width
        if rest > 0 { line.append(Glyph.rule.repeated(rest.value), .rule) }
        return line
    }

    private func header(_ entry: TimelineEntry) -> (Line, Timestamp?) {
        var line = Line([
            Span(Glyph.sender(entry) + " ", entry.isPublic ? role(entry) : .note),
            Span(DisplayText(name(entry)), entry.isPublic ? role(entry) : .note, .strong),
        ])
        if !entry.isPublic { line.append(entry.ticket == nil ? "  note on the customer" : "  internal note", .note) }
        if isNew(entry) { line.append("  new", .warning, .strong) }
        if let out = entry.sendAfter, out > words.now {
            let left = (out.microseconds &- words.now.microseconds + 999_999) / 1_000_000
            line.append("  goes out in \(left) s", .atRisk)
            if entry.author == agent {
                line.append("  " + undoKey, .key)
                line.append(" takes it back", .keyHelp)
            }
            return (line.truncated(to: width), out.adding(seconds: -(left - 1)))
        } else {
            line.append("  \(words.clock(at: entry.at))", .dim)
        }
        return (line.truncated(to: width), nil)
    }

    /// Whether someone else said it since the ticket was opened, or the agent did from another terminal.
    private func isNew(_ entry: TimelineEntry) -> Bool {
        conversation.isNews(entry, after: conversation.seen, to: agent)
    }

    /// Whether the reply that is being written stopped for it.
    private func stopsReply(_ entry: TimelineEntry) -> Bool {
        guard let seen = conversation.stoppedAfter else { return false }
        return conversation.isNews(entry, after: seen, to: agent)
    }

    /// How many messages at the end of the timeline are new.
    var newCount: Int { entries.suffix(200).count(where: isNew) }

    private func body(_ entry: TimelineEntry) -> [Line] {
        let role: Role = entry.isPublic ? role(entry) : .noteText
        return text(entry).flatMap { $0.wrapped(to: textWidth - 2) }.map { Line([Span("  "), Span($0, role)]) }
    }

    /// A reply that was taken back says so in one line: nobody but agents ever read it.
    private func withdrawn(_ entry: TimelineEntry) -> Line {
        let words = text(entry).joined(separator: " ")
        return Line([
            Span(isFull(entry) ? "" : "  "), Span(Glyph.sender(entry) + " ", .dim),
            Span(DisplayText(name(entry)), .dim),
            Span("  taken back, not sent: ", .dim), Span(words, .dim),
        ]).truncated(to: textWidth)
    }

    /// A message of another ticket: who, and what in short.
    private func brief(_ entry: TimelineEntry) -> [Line] {
        let names: Column = min(9, max(4, width / 5))
        let who = DisplayText(name(entry)).fitted(to: names)
        let room = textWidth - names - 5
        let words = text(entry).joined(separator: " ")
        let lines = words.wrapped(to: max(8, room), maxLines: Self.briefLines)
        return lines.enumerated().map { place, text in
            place == 0
                ? Line([
                    Span("  "), Span(Glyph.sender(entry) + " ", entry.isPublic ? .dim : .note), Span(who, .dim),
                    Span(" "),
                    Span(text, entry.isPublic ? .text : .noteText),
                ]) : Line([Span(.spaces(names + 5)), Span(text, entry.isPublic ? .text : .noteText)])
        }
    }

    /// Anything that is no message. What was promised, complained of or answered is there in full; what the desk tells of
    /// itself takes two lines at most.
    private func event(_ entry: TimelineEntry) -> [Line] {
        let (symbol, role) = Glyph.event(entry)
        let time = DisplayText(words.clock(at: entry.at))
        let room = max(8, textWidth - 6 - time.width)
        let told = entry.changer.map { "\($0): \(entry.summary)" } ?? entry.summary
        let lines = DisplayText(told, limit: Column(Self.textLimit)).wrapped(
            to: room, maxLines: entry.isWorthReading ? 40 : 2)
        return lines.enumerated().map { place, text in
            guard place == 0 else { return Line([Span("    "), Span(text, role)]) }
            return Line([
                Span("  "), Span(symbol + " ", role), Span(text.fitted(to: room), role), Span("  "), Span(time, .dim),
            ])
        }
    }

    private func text(_ entry: TimelineEntry) -> [DisplayText] {
        let whole = entry.body ?? entry.summary
        guard whole.utf8.count > Self.textLimit else { return DisplayText.lines(of: whole) }
        let cut = String(decoding: whole.utf8.prefix(Self.textLimit), as: UTF8.self)
        let rest = (whole.utf8.count - Self.textLimit) / 1024 + 1
        return DisplayText.lines(of: cut) + ["… \(rest) KiB more: `usual ticket show` prints it all."]
    }

    private func name(_ entry: TimelineEntry) -> String {
        entry.author ?? (entry.from == .customer ? customerName : entry.from == .system ? "desk" : "agent")
    }

    private func role(_ entry: TimelineEntry) -> Role {
        switch entry.from {
        case .customer: .customerMessage
        case .agent: .agentMessage
        case .system, nil: .systemMessage
        }
    }
}
