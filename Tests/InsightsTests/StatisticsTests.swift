import DeskModel
import Testing

@testable import Insights

/// A desk made of hand-written events, so that every figure can be worked out on paper.
private struct TinyDesk {
    var state = DeskState()
    private var sequence: UInt64 = 0
    private var messages: UInt64 = 0

    mutating func record(_ record: AnyRecord, number: UInt64, at: Int64, ticket: UInt64? = nil) {
        append(.recorded(record, number: number), at: at, ticket: ticket)
    }

    mutating func append(_ body: EventBody, at: Int64, ticket: UInt64? = nil, actor: String = "ana") {
        sequence += 1
        let time = Timestamp(seconds: at)
        let event = Event(
            at: time, recordedAt: time, actor: actor, customer: CustomerID(1), ticket: ticket.map { TicketID($0) },
            body: body)
        state.evolve(event, sequence: sequence)
        state.settle()
    }

    mutating func ticket(
        _ number: UInt64, at: Int64, channel: String = "email", reason: String? = nil, customer: UInt64 = 1
    ) {
        var record = TicketRecord()
        record.customer = .set(.known(CustomerID(customer)))
        record.at = .set(Timestamp(seconds: at))
        record.channel = .set(channel)
        record.reason = .given(reason)
        self.record(.ticket(record), number: number, at: at, ticket: number)
    }

    mutating func message(on ticket: UInt64, at: Int64, from: String) {
        messages += 1
        var record = MessageRecord()
        record.ticket = .set(.known(TicketID(ticket)))
        record.at = .set(Timestamp(seconds: at))
        record.from = .set(from)
        record.body = .set("words")
        self.record(.message(record), number: messages, at: at, ticket: ticket)
    }

    func statistics(at: Int64, window: Int64 = 3600) -> Statistics {
        Statistics(of: state, at: Timestamp(seconds: at), windowSeconds: window)
    }
}

@Suite("Live figures")
struct StatisticsTests {
    @Test("A ticket waits on us while the customer had the last word, and the oldest wait is theirs")
    func waiting() {
        var desk = TinyDesk()
        desk.ticket(1, at: 1000)
        desk.message(on: 1, at: 1000, from: "customer")
        desk.ticket(2, at: 2000)
        desk.message(on: 2, at: 2000, from: "customer")
        desk.message(on: 2, at: 2100, from: "agent")
        let figures = desk.statistics(at: 3000)
        #expect(figures.standing.open == 2)
        #expect(figures.standing.waitingOnUs == 1)
        #expect(figures.standing.oldestWaitSeconds == 2000)
        #expect(figures.tickets[.waitingOnUs] == [TicketID(1)])
        #expect(figures.tickets[.oldestWait] == [TicketID(1)])
    }

    @Test("First reply counts by the time of the reply, with its median and 90th percentile")
    func firstReply() {
        var desk = TinyDesk()
        for (index, wait) in [10, 20, 30, 40].enumerated() {
            let number = UInt64(index + 1)
            desk.ticket(number, at: 1000)
            desk.message(on: number, at: 1000, from: "customer")
            desk.message(on: number, at: 1000 + Int64(wait), from: "agent")
        }
        let figures = desk.statistics(at: 2000)
        #expect(figures.flow.firstReplySeconds.count == 4)
        #expect(figures.flow.firstReplySeconds.median == 25)
        #expect(figures.flow.firstReplySeconds.p90 == 40)
        #expect(desk.statistics(at: 2000 + 3600).flow.firstReplySeconds.count == 0)
        #expect(desk.statistics(at: 2000 + 3600).previousFlow.firstReplySeconds.count == 4)
    }

    @Test("A ticket that we began has no first reply")
    func startedByUs() {
        var desk = TinyDesk()
        desk.ticket(1, at: 1000)
        desk.message(on: 1, at: 1000, from: "agent")
        desk.message(on: 1, at: 1100, from: "customer")
        desk.message(on: 1, at: 1200, from: "agent")
        #expect(desk.statistics(at: 2000).flow.firstReplySeconds.count == 0)
    }

    @Test("CSAT is the mean, NPS promoters less detractors in percent")
    func surveys() {
        var desk = TinyDesk()
        let answers: [(String, Int64)] = [
            ("csat", 5), ("csat", 4), ("csat", 3), ("nps", 10), ("nps", 9), ("nps", 7), ("nps", 2),
        ]
        for (index, answer) in answers.enumerated() {
            var record = SurveyRecord()
            record.customer = .set(.known(CustomerID(1)))
            record.at = .set(Timestamp(seconds: 1000))
            record.type = .set(answer.0)
            record.score = .set(answer.1)
            desk.record(.survey(record), number: UInt64(index + 1), at: 1000)
        }
        let flow = desk.statistics(at: 2000).flow
        #expect(flow.csat == Score(score: 4, count: 3))
        #expect(flow.nps == Score(score: 25, count: 4))
    }

    @Test("Solving and reopening count in the window in which they happen")
    func solving() {
        var desk = TinyDesk()
        desk.ticket(1, at: 1000)
        desk.append(.held(HoldChange(.claimed, from: nil, to: "ana")), at: 1100, ticket: 1)
        desk.append(.status(StatusChange(from: .new, to: .open)), at: 1100, ticket: 1)
        desk.append(.status(StatusChange(from: .open, to: .solved)), at: 1400, ticket: 1)
        desk.append(.status(StatusChange(from: .solved, to: .open)), at: 1500, ticket: 1)
        let flow = desk.statistics(at: 2000).flow
        #expect(flow.solved == 1)
        #expect(flow.reopened == 1)
        #expect(flow.handleSeconds.median == 300)
        #expect(desk.statistics(at: 2000).agents.first?.holds == 1)
    }

    @Test("A solving that was taken back is neither solved nor reopened, and the time between is not worked on")
    func takenBack() {
        var desk = TinyDesk()
        desk.ticket(1, at: 1000)
        desk.append(.held(HoldChange(.claimed, from: nil, to: "ana")), at: 1100, ticket: 1)
        desk.append(.status(StatusChange(from: .open, to: .solved)), at: 1400, ticket: 1)
        desk.append(.status(StatusChange(from: .solved, to: .open, takesBack: true)), at: 1500, ticket: 1)
        let flow = desk.statistics(at: 2000).flow
        #expect(flow.solved == 0 && flow.reopened == 0 && flow.handleSeconds.count == 0)
        desk.append(.status(StatusChange(from: .open, to: .solved)), at: 1600, ticket: 1)
        let then = desk.statistics(at: 2000).flow
        #expect(then.solved == 1 && then.reopened == 0 && then.handleSeconds.median == 400)
        // Of what is not solved nothing is taken back.
        desk.append(.status(StatusChange(from: .solved, to: .open)), at: 1700, ticket: 1)
        desk.append(.status(StatusChange(from: .open, to: .open, takesBack: true)), at: 1800, ticket: 1)
        #expect(desk.statistics(at: 2000).flow.reopened == 1)
    }

    @Test("An empty desk has no figures, and divides by nothing")
    func empty() {
        let figures = Statistics(of: DeskState(), at: Timestamp(seconds: 1), windowSeconds: 0)
        #expect(figures.standing == QueueStanding())
        #expect(figures.flow.firstReplySeconds.median == nil)
        #expect(figures.windowSeconds == 1)
    }
}

@Suite("Trends and the watch list")
struct TrendTests {
    @Test(
        "A direction needs more than chance",
        arguments: [(5, 24, "flat"), (12, 24, "up"), (1, 240, "down"), (4, 0, "flat")])
    func direction(now: Int, before: Int, expected: String) {
        #expect(TrendCounter.direction(now: now, before: before, windows: 24).rawValue == expected)
    }

    @Test("A desk without a past has no directions")
    func young() {
        var desk = TinyDesk()
        for number in 1...9 as ClosedRange<UInt64> { desk.ticket(number, at: 1000, reason: "drink/cold") }
        let trends = desk.statistics(at: 2000).trends
        #expect(trends.map(\.now) == [9])
        #expect(trends.map(\.direction) == [.flat])
    }

    @Test("Several customers with one reason within an hour are watched; one customer alone is not")
    func cluster() {
        var desk = TinyDesk()
        for number in 1...4 as ClosedRange<UInt64> {
            desk.ticket(number, at: 1000, reason: "drink/cold", customer: number)
            desk.ticket(10 + number, at: 1000, reason: "gift", customer: 9)
        }
        let watched = desk.statistics(at: 2000).viralWatch
        #expect(watched.map(\.subject) == [.reason("drink/cold")])
        #expect(watched.first?.why == ["4 customers within an hour"])
    }

    @Test("Customers who were merged are one customer with one trouble")
    func mergedCluster() {
        var desk = TinyDesk()
        for number in 1...4 as ClosedRange<UInt64> {
            desk.ticket(number, at: 1000, reason: "drink/cold", customer: number)
        }
        #expect(desk.statistics(at: 2000).viralWatch.count == 1)
        desk.append(
            .customersMerged(MergeID(1), from: CustomerID(2), into: CustomerID(3), fromFields: []), at: 1500)
        #expect(desk.statistics(at: 2000).viralWatch.isEmpty)
    }

    @Test("The earliest and the latest times, and a window longer than all history, are figured like others")
    func extremes() throws {
        let first = try #require(Timestamp(rfc3339: "0000-01-01T00:00:00Z"))
        let last = try #require(Timestamp(rfc3339: "9999-12-31T23:59:59Z"))
        var desk = TinyDesk()
        desk.ticket(1, at: first.seconds, reason: "gift")
        desk.message(on: 1, at: first.seconds, from: "customer")
        desk.ticket(2, at: last.seconds, reason: "gift")
        desk.message(on: 1, at: last.seconds, from: "agent")
        for window in [Int64.min, 0, 1, 86_400, .max] {
            for now in [first, Timestamp(seconds: 0), last] {
                let figures = Statistics(of: desk.state, at: now, windowSeconds: window)
                #expect(figures.windowSeconds == min(max(1, window), TimeWindow.longest))
            }
        }
        #expect(
            desk.statistics(at: last.seconds, window: .max).flow.firstReplySeconds.median
                == Double(last.seconds(since: first)))
    }
}
