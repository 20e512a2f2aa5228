import Desk
import DeskModel
import TerminalKit

/// The desk's things as sentences, for who has them read out.
///
/// A sentence says what a screen shows by a place, a sign or a colour: nothing is abbreviated, nothing is aligned.
struct PlainWords {
    /// What is told of.
    let state: State

    init(_ state: State) { self.state = state }

    private var words: TimeWords { state.words }

    // MARK: Times

    /// `45 seconds`, `2 minutes`, `1 hour 4 minutes`, `26 hours`, `6 days`.
    static func length(_ seconds: Int64) -> String {
        func count(_ number: Int64, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
        let seconds = max(0, seconds)
        switch seconds {
        case ..<60: return count(seconds, "second")
        case ..<3600: return count(seconds / 60, "minute")
        case ..<36_000:
            let minutes = seconds / 60 % 60
            return count(seconds / 3600, "hour") + (minutes == 0 ? "" : " " + count(minutes, "minute"))
        case ..<172_800: return count(seconds / 3600, "hour")
        default: return count(seconds / 86_400, "day")
        }
    }

    // MARK: Tickets

    /// A ticket of a list, in one line.
    func row(_ row: QueueRow) -> String {
        var parts = [head(row)]
        parts += [status(row), held(row)].compactMap { $0 }
        if row.isComplaint { parts.append("a complaint") }
        if row.priority != .normal { parts.append("\(row.priority.name) priority") }
        if state.queue.marked.contains(row.ticket) { parts.append("marked") }
        if state.drafts.contains(row.ticket) { parts.append("you have a draft on it") }
        parts += presence(on: row.ticket)
        return parts.joined(separator: "; ") + "."
    }

    /// Whose a ticket is, how it came, what it is about.
    func head(_ row: QueueRow) -> String {
        let name = row.customerName.isEmpty ? "nobody known" : row.customerName
        return "\(name)\(row.isVIP ? ", VIP" : ""), \(row.channel): \(row.subject.isEmpty ? "no subject" : row.subject)"
    }

    /// What presses, or why nothing does. What is over time presses whatever the ticket waits for.
    private func status(_ row: QueueRow) -> String? {
        let rest: String? =
            switch row.status {
            case .snoozed: "sleeps" + (row.snoozedUntil.map { " until \(words.moment($0))" } ?? "")
            case .pending: "waits for the customer" + (row.statusReason.map { ": \($0)" } ?? "")
            case .onHold: "on hold" + (row.statusReason.map { ": \($0)" } ?? "")
            case .solved, .closed: row.status.words
            case .new, .open: nil
            }
        if row.status.isActive, let clock = row.clock, clock.isRunning {
            let what =
                switch clock.kind {
                case .firstReply: "the first reply"
                case .nextReply: "the next reply"
                case .resolution: "a solution"
                }
            let seconds = words.now.seconds(since: clock.due)
            if seconds >= 0 {
                return "\(what) is \(Self.length(seconds)) over time" + (rest.map { "; \($0)" } ?? "")
            }
            if rest == nil { return "\(Self.length(-seconds)) left for \(what)" }
        }
        return rest ?? row.waitingSince.map { "waits for \(Self.length(words.now.seconds(since: $0)))" }
    }

    private func held(_ row: QueueRow) -> String? {
        guard let holder = row.assignee else { return row.status.isActive ? "nobody has it" : nil }
        return state.isMe(holder) ? "you have it" : "\(holder) has it"
    }

    private func presence(on ticket: TicketID) -> [String] {
        state.others(on: ticket).map { "\($0.agent) is \($0.isReplying ? "writing on it" : "reading it")" }
    }

    // MARK: Timelines

    /// An entry of a timeline: who and when, then every line of the text.
    func entry(_ entry: TimelineEntry) -> [String] {
        let time = when(entry.at)
        guard entry.kind == .message || entry.kind == .note else {
            return [time + (entry.changer.map { ", \($0)" } ?? "") + ": \(entry.summary)"]
        }
        let who = entry.author ?? (entry.from == .customer ? customerName : entry.from == .system ? "desk" : "an agent")
        var head = who
        if entry.isWithdrawn {
            head += ", a reply that was taken back"
        } else if !entry.isPublic || entry.kind == .note {
            head += entry.ticket == nil ? ", a note on the customer" : ", an internal note"
        } else if let channel = entry.channel, entry.from == .customer {
            head += ", by \(channel)"
        }
        if let out = entry.sendAfter, out > words.now, !entry.isWithdrawn {
            head += ", goes out in \(Self.length(max(1, out.seconds(since: words.now))))"
        } else {
            head += ", \(time)"
        }
        return ["\(head):"] + DisplayText.lines(of: entry.body ?? entry.summary).map { $0.isEmpty ? "" : "  \($0)" }
    }

    /// `11:52`, `Tue 3 Mar 11:52`.
    private func when(_ time: Timestamp) -> String {
        let local = words.zone.local(time)
        let isToday = local.date == words.zone.local(words.now).date
        return isToday ? local.clockText : "\(words.heading(local.date)) \(local.clockText)"
    }

    private var customerName: String {
        state.shownCustomer?.shortName ?? state.shownRow?.customerName ?? "the customer"
    }

    // MARK: Suggestions, found ones

    /// A suggested reply in two lines at most: what it is and why, and how it begins.
    func suggestion(_ suggestion: SuggestedReply) -> String {
        "\(suggestion.title), \(Figures.percent(suggestion.score)): \(suggestion.why)"
    }

    /// A customer whom a lookup found.
    func found(_ found: FoundCustomer) -> String {
        var parts = [found.name + (found.isVIP ? ", VIP" : "")]
        parts += [found.city, found.phone].compactMap { $0 }
        if let last = found.lastContact { parts.append("last contact \(words.day(last))") }
        if found.openTickets > 0 {
            parts.append("\(found.openTickets) open \(found.openTickets == 1 ? "ticket" : "tickets")")
        }
        parts.append(found.why)
        return parts.joined(separator: ", ")
    }

    /// A text that a search found.
    func found(_ found: FoundText) -> String {
        let what = [found.customerName, found.subject].filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(what), \(words.day(found.at)): \(found.snippet)"
    }
}
