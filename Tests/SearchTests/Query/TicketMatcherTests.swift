import DeskModel
import Search
import Testing

@Suite struct TicketMatcherTests {
    /// 2026-03-03T20:00:00Z, noon in Petaluma.
    let context = SearchContext(me: ["ana", "Ana Lima"], now: Timestamp(seconds: 1_772_568_000), utcOffset: -28_800)

    let ticket = TicketFacts(
        id: TicketID(1), status: .open, isWaitingOnUs: true, assignee: ["ana"], reason: "Drinks/Cold/Latte",
        channel: "Email", priority: "high", tags: ["VIP", "café"], isComplaint: true,
        startedAt: Timestamp(seconds: 1_772_524_800), customerNames: ["Roohi Moolla"],
        customerIdentities: ["roohi@example.com", "+17075550123"],
        texts: ["Cold latte", "I was charged twice and want it refunded. Free refills, please."])

    @Test(arguments: [
        ("", true), ("status:open", true), ("status:new,open", true), ("-status:open", false), ("is:active", true),
        ("is:unassigned", false), ("is:waiting", true), ("is:snoozed", false), ("is:breached", false),
        ("assignee:me", true),
        ("assignee:ANA", true), ("assignee:none", false), ("-assignee:bob", true), ("reason:drinks", true),
        ("reason:cold", true), ("reason:drinks/cold", true), ("reason:drinks/cold/latte", true), ("reason:col", false),
        ("channel:email", true), ("channel:phone,email", true), ("tag:vip tag:cafe", true), ("-tag:x", true),
        ("tag:x", false), ("priority:high", true), ("complaint:yes", true), ("complaint:no", false), ("vip:no", true),
        ("from:roohi", true), ("from:moo", true), ("from:\"moolla roohi\"", true), ("from:ruth", false),
        ("from:ROOHI@example.com", true), ("from:\"(707) 555-0123\"", true), ("refund", true), ("refunds cold", true),
        ("\"free refill\"", true), ("\"refill free\"", false), ("-refund", false), ("tea", false), ("lat", true),
        ("la", false),
        ("latte -tag:spam status:open \"charged twice\"", true),
        // It began on 2026-03-03 at 00:00 in Petaluma… eight hours after it was that day in UTC.
        ("after:2026-03-03", true), ("before:2026-03-03", false), ("after:today", true), ("before:today", false),
        ("after:yesterday", true), ("after:2026-03-04", false), ("before:2026-03-04", true), ("after:13h", true),
        ("after:11h", false), ("before:11h", true),
    ])
    func asks(text: String, isMatch: Bool) throws {
        let matcher = TicketMatcher(try SearchQuery(text), context: context)
        #expect(matcher.matches(ticket) == isMatch)
    }

    @Test func dayStartsWhereTheDeskIs() throws {
        var early = ticket
        early.startedAt = Timestamp(seconds: 1_772_524_799)
        let matcher = TicketMatcher(try SearchQuery("after:2026-03-03"), context: context)
        #expect(matcher.matches(ticket))
        #expect(!matcher.matches(early))
    }

    @Test func wordsOfOtherLanguages() throws {
        var german = ticket
        german.texts = ["Die Lieferungen kamen zu spät"]
        let query = try SearchQuery("lieferung")
        #expect(TicketMatcher(query, context: context, language: .german).matches(german))
        #expect(TicketMatcher(try SearchQuery("spat"), context: context).matches(german))
    }
}
