/// The days on which the newest thing of each kind that figures count happened to a ticket.
struct TicketMarks: Equatable {
    private var began: Int64
    private var solved: Int64?
    private var reopened: Int64?
    private var answered: Int64?

    // Borrowed: an initializer would get a ticket of its own otherwise, every time an event is folded.
    init(_ ticket: borrowing Ticket) {
        began = DayIndex.day(of: ticket.at)
        solved = ticket.solvedAt.last.map(DayIndex.day)
        reopened = ticket.reopenedAt.last.map(DayIndex.day)
        answered = ticket.conversation.firstReply.map(DayIndex.day)
    }

    /// The days that are others than before.
    func news(since before: TicketMarks?) -> [Int64] {
        guard let before else { return [began] + [solved, reopened, answered].compactMap(\.self) }
        var news: [Int64] = []
        if began != before.began { news.append(began) }
        if let solved, solved != before.solved { news.append(solved) }
        if let reopened, reopened != before.reopened { news.append(reopened) }
        if let answered, answered != before.answered { news.append(answered) }
        return news
    }
}

extension DeskState {
    /// Puts a ticket under the days on which something happened to it that figures count.
    mutating func noteDays(of ticket: TicketID?, since before: TicketMarks?) {
        guard let ticket, let marks = tickets.read(ticket, TicketMarks.init), marks != before else { return }
        for day in marks.news(since: before) { ticketDays.note(ticket.number, on: day) }
    }

    /// The tickets that began, were solved, opened again or first answered between two instants, and perhaps others; the
    /// active ones are not looked for. Takes time in what happened on the days in between.
    public func tickets(from start: Timestamp, through end: Timestamp) -> Set<TicketID> {
        let days = min(DayIndex.day(of: start), DayIndex.day(of: end))...DayIndex.day(of: end)
        return Set(ticketDays.numbers(on: days).compactMap(TicketID.init(stored:)))
    }

    /// The survey answers given between two instants, and perhaps others.
    public func surveys(from start: Timestamp, through end: Timestamp) -> Set<SurveyID> {
        let days = min(DayIndex.day(of: start), DayIndex.day(of: end))...DayIndex.day(of: end)
        return Set(surveyDays.numbers(on: days).compactMap(SurveyID.init(stored:)))
    }

    /// The beginning of the first day on which anything happened to a ticket; nil before the first.
    public var firstTicketDay: Timestamp? {
        ticketDays.firstDay.map { Timestamp(seconds: $0.multipliedReportingOverflow(by: 86_400).partialValue) }
    }

    /// Our newest public replies that were not taken back, newest first, at most `limit`. Takes time in the days that
    /// they were written on.
    public func newestReplies(_ limit: Int) -> [MessageID] {
        // Some may have been taken back, or be none any more.
        let found = replyDays.newest(limit + limit / 8).compactMap(MessageID.init(stored:)).compactMap { messages[$0] }
            .filter { $0.from == .agent && $0.isPublic && !$0.isWithdrawn }
        return found.sorted { ($0.effectiveAt, $0.id) > ($1.effectiveAt, $1.id) }.prefix(limit).map(\.id)
    }
}
