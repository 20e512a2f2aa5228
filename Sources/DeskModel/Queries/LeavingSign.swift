/// A sign that a customer may leave, with its reason in words.
public struct LeavingSign: Equatable, Sendable {
    /// The signs, the weightiest first. The raw values are the words in JSON.
    public enum Kind: String, CaseIterable, Sendable {
        /// Two complaints or more in 30 days.
        case complaints
        /// A promise that was broken in the last 90 days, or is overdue by an hour or more.
        case promise = "broken_promise"
        /// The last survey answer, of the last 90 days, is a bad one.
        case survey = "bad_survey"
        /// A ticket of the last 30 days was opened again after it was solved.
        case reopened
        /// Three tickets or more with one reason in 14 days.
        case repeats = "repeat_contacts"
        /// No order for three times as long as usual, of one who ordered five times or more.
        case silence = "no_orders"
    }

    /// Which sign.
    public var kind: Kind
    /// Why it shows, such as `2 complaints in 21 days`.
    public var reason: String
}

extension DeskState {
    /// The signs that a person may leave. Takes time in the number of what belongs to them.
    func leavingSigns(of person: Person, at now: Timestamp) -> [LeavingSign] {
        LeavingSign.Kind.allCases.compactMap { kind in
            let reason =
                switch kind {
                case .complaints: complaintSign(person, now)
                case .promise: promiseSign(person, now)
                case .survey: surveySign(person, now)
                case .reopened: reopenedSign(person, now)
                case .repeats: repeatSign(person, now)
                case .silence: silenceSign(person, now)
                }
            return reason.map { LeavingSign(kind: kind, reason: $0) }
        }
    }

    private func complaintSign(_ person: Person, _ now: Timestamp) -> String? {
        let recent = complaints(of: person).map(\.at).filter { isWithin(30, $0, now) }
        guard recent.count >= 2, let first = recent.min() else { return nil }
        return "\(recent.count) complaints in \(counted(Self.days(from: first, to: now) + 1, "day"))"
    }

    private func promiseSign(_ person: Person, _ now: Timestamp) -> String? {
        let all = promises(of: person)
        // Some minutes late it is a matter of the desk's, not yet one for which anybody leaves.
        if let overdue = all.first(where: { $0.status == .open && $0.due <= now.adding(seconds: -3600) }) {
            return "a promise is \(length(from: overdue.due, to: now)) overdue"
        }
        let broken = all.filter { $0.status == .broken && isWithin(90, $0.due, now) }.count
        return broken == 0 ? nil : "\(counted(broken, "broken promise")) in 90 days"
    }

    private func surveySign(_ person: Person, _ now: Timestamp) -> String? {
        guard let last = surveys(of: person).first, last.isBad, isWithin(90, last.at, now) else { return nil }
        return last.kind == .csat ? "last answer: CSAT \(last.score) of 5" : "last answer: NPS \(last.score) of 10"
    }

    private func reopenedSign(_ person: Person, _ now: Timestamp) -> String? {
        let times = gather(person, \.tickets).reduce(0) { sum, id in
            sum + (tickets[id]?.reopenedAt.filter { isWithin(30, $0, now) }.count ?? 0)
        }
        return times == 0 ? nil : "a matter was opened again \(counted(times, "time")) in 30 days"
    }

    private func repeatSign(_ person: Person, _ now: Timestamp) -> String? {
        var counts: [String: Int] = [:]
        for id in gather(person, \.tickets) {
            guard let ticket = tickets[id], let reason = ticket.reason, isWithin(14, ticket.at, now) else { continue }
            counts[reason, default: 0] += 1
        }
        guard
            let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= 3
        else { return nil }
        return
            "\(most.value) contacts about \(most.key.replacing("/", with: ", ").replacing("_", with: " ")) in 14 days"
    }

    private func silenceSign(_ person: Person, _ now: Timestamp) -> String? {
        let times = newestOrders(of: person, limit: 20).map(\.at)
        guard times.count >= 5, let last = times.first else { return nil }
        let gaps = zip(times, times.dropFirst()).map { Self.days(from: $1, to: $0) }.sorted()
        let usual = max(1, gaps[gaps.count / 2])
        let silent = Self.days(from: last, to: now)
        return silent > 3 * usual
            ? "no order for \(counted(silent, "day")); usually every \(usual == 1 ? "day" : "\(usual) days")" : nil
    }

    private func isWithin(_ days: Int64, _ time: Timestamp, _ now: Timestamp) -> Bool {
        time <= now && time > now.adding(seconds: -days * 86_400)
    }

    private static func days(from start: Timestamp, to end: Timestamp) -> Int {
        Int(BusinessTime.calendar.seconds(from: start, to: end) / 86_400)
    }

    /// In days, or in hours where it is less than one.
    private func length(from start: Timestamp, to end: Timestamp) -> String {
        let seconds = max(0, BusinessTime.calendar.seconds(from: start, to: end))
        switch seconds {
        case ..<86_400: return counted(Int(seconds / 3600), "hour")
        default: return counted(Int(seconds / 86_400), "day")
        }
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
