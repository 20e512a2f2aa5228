import DeskModel
import Search
import Testing

@Suite struct SearchQueryTests {
    @Test(arguments: [
        ("status:open,pending", SearchCondition.status([.open, .pending])), ("Status:ON-HOLD", .status([.onHold])),
        ("is:open", .status([.open])), ("is:new,on_hold", .status([.new, .onHold])), ("is:waiting", .state(.waiting)),
        ("is:VIP", .vip(true)), ("is:complaint", .complaint(true)),
        ("is:unassigned", .state(.unassigned)), ("assignee:me", .assignee([.me])),
        ("assignee:none,Ana", .assignee([.none, .named("ana")])), ("reason:Late/Bag", .reason(["late/bag"])),
        ("channel:email", .channel(["email"])), ("tag:VIP", .tag(["vip"])), ("priority:high", .priority(["high"])),
        ("complaint:yes", .complaint(true)), ("complaint:no", .complaint(false)), ("vip:true", .vip(true)),
        ("before:2026-03-01", .before(.day(CivilDate(year: 2026, month: 3, day: 1)))),
        ("after:7d", .after(.ago(seconds: 604_800))),
        ("after:today", .after(.today)), ("before:yesterday", .before(.yesterday)),
        ("before:2026-03-01T12:00:00Z", .before(.instant(Timestamp(seconds: 1_772_366_400)))),
        ("from:\"Roohi Moolla\"", .from("Roohi Moolla")), ("tag:\"two words\"", .tag(["two words"])),
        ("refund", .text(TextCondition("refund"))), ("\"a phrase\"", .text(TextCondition("a phrase", isPhrase: true))),
        ("“a phrase”", .text(TextCondition("a phrase", isPhrase: true))),
        ("https://x.org", .text(TextCondition("https://x.org"))),
        ("re:", .text(TextCondition("re:"))), ("12:30", .text(TextCondition("12:30"))),
        ("-", .text(TextCondition("-"))),
    ])
    func readsOnePart(text: String, condition: SearchCondition) throws {
        let query = try SearchQuery(text)
        if text == "-" {
            #expect(query.isEmpty)
        } else {
            #expect(query.terms.map(\.condition) == [condition])
        }
    }

    @Test func readsAWholeQuery() throws {
        let query = try SearchQuery("  status:open -tag:x   cold \"free refill\" ")
        #expect(query.terms.count == 4)
        #expect(query.terms.map(\.isNegated) == [false, true, false, false])
        #expect(query.terms.map(\.columns) == [2..<13, 14..<20, 23..<27, 28..<41])
        #expect(
            query.wantedTexts == [
                TextCondition("cold", mayBegin: false), TextCondition("free refill", isPhrase: true),
            ])
        #expect(try SearchQuery("").isEmpty)
    }

    @Test(arguments: [
        ("stauts:open", 1, "Column 1: there is no filter “stauts:”; did you mean “status:”?"),
        ("a colour:red", 3, "Column 3: there is no filter “colour:”; put the words in quotes to search for them."),
        ("status:", 1, "Column 1: “status:” needs a value right behind it."),
        (
            "tag:x status:opne", 14,
            "Column 14: “status:” takes new, open, pending, on_hold, solved, closed, not “opne”."
        ),
        ("priority:top", 10, "Column 10: “priority:” takes low, normal, high, urgent, not “top”."),
        ("complaint:maybe", 11, "Column 11: “complaint:” takes yes or no, not “maybe”."),
        ("say \"no more", 5, "Column 5: this quote is never closed."),
        ("from:\"\"", 1, "Column 1: “from:” needs a value right behind it."),
    ])
    func saysWhatIsWrongAndWhere(text: String, column: Int, sentence: String) {
        let error = #expect(throws: SearchQueryError.self) { try SearchQuery(text) }
        #expect(error?.column == column)
        #expect(error?.description == sentence)
    }

    @Test(arguments: ["before:2026-02-30", "after:99999999999999w", "before:soon", "after:-3d"])
    func timesThatAreNone(text: String) {
        #expect(throws: SearchQueryError.self) { try SearchQuery(text) }
    }

    @Test func aQueryHasABound() {
        let text = String(repeating: "word ", count: 65)
        let error = #expect(throws: SearchQueryError.self) { try SearchQuery(text) }
        #expect(error?.reason == .tooLong(limit: 64))
        #expect(error?.column == 321)
    }
}
