/// The rules by which a desk reckons time.
public struct DeskPolicy: Equatable, Sendable {
    /// After so many seconds a solved ticket is closed, unless a complaint or a promise holds it open.
    public var closingPeriodSeconds: Int64
    /// A customer's view is recorded at most once in so many seconds for each agent.
    public var viewSeconds: Int64
    /// A clock is at risk when less than this part of its target is left: one in so many.
    public var riskDivisor: Int64
    /// The targets; of those that match a ticket the first one holds.
    public var clocks: [ClockPolicy]

    /// The policy with these parts; `clocks` must hold one that matches every ticket, or some tickets have no clock.
    public init(closingPeriodSeconds: Int64, viewSeconds: Int64, riskDivisor: Int64, clocks: [ClockPolicy]) {
        precondition(riskDivisor > 0, "a part of a target is one in at least one")
        self.closingPeriodSeconds = closingPeriodSeconds
        self.viewSeconds = viewSeconds
        self.riskDivisor = riskDivisor
        self.clocks = clocks
    }

    /// The targets for a ticket, or nil when no policy is for it.
    public func clocks(priority: TicketPriority, channel: String, isVIP: Bool) -> ClockPolicy? {
        clocks.first { $0.matches(priority: priority, channel: channel, isVIP: isVIP) }
    }

    /// What holds where a desk says nothing else.
    ///
    /// Solved tickets close after 4 days, a view is recorded once in a quarter of an hour, a clock is at risk in the
    /// last fifth of its target. Targets at normal priority:
    ///
    /// | channel | first reply | next reply | resolution |
    /// |---|---|---|---|
    /// | phone, chat, counter | 5 min | 5 min | 1 day |
    /// | social | 30 min | 30 min | 2 days |
    /// | email, web and any other | 4 h | 4 h | 3 days |
    ///
    /// Urgent tickets have a quarter of that, high ones half, low ones double; VIP customers half of what is left.
    public static let standard = DeskPolicy(
        closingPeriodSeconds: 4 * 86_400, viewSeconds: 15 * 60, riskDivisor: 5, clocks: standardClocks)

    private static var standardClocks: [ClockPolicy] {
        let channels: [(names: Set<String>, reply: Int64, resolution: Int64)] = [
            (["phone", "chat", "counter"], 5 * 60, 86_400), (["social"], 30 * 60, 2 * 86_400),
            ([], 4 * 3600, 3 * 86_400),
        ]
        let quarters: [(priority: TicketPriority, factor: Int64)] = [(.urgent, 1), (.high, 2), (.normal, 4), (.low, 8)]
        var clocks: [ClockPolicy] = []
        for vip in [true, false] {
            for (names, reply, resolution) in channels {
                for (priority, factor) in quarters {
                    let divisor: Int64 = vip ? 8 : 4
                    clocks.append(
                        ClockPolicy(
                            priorities: [priority], channels: names, vipOnly: vip,
                            firstReplySeconds: reply * factor / divisor, nextReplySeconds: reply * factor / divisor,
                            resolutionSeconds: resolution * factor / divisor))
                }
            }
        }
        return clocks
    }
}
