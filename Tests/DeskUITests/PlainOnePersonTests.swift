import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Customers who may be one person, in lines.
@Suite("One person, in lines")
struct PlainOnePersonTests {
    private func deeds(_ talk: PlainTalk) -> [Deed] {
        talk.desk.record.withLock { $0.deeds }.filter { if case .view = $0 { false } else { true } }
    }

    private let hint = "A number puts two beside each other; “apart 1” says that they are two people; “back”."

    @Test("the list reads each pair with how sure it is and why, and says what can be said")
    func list() {
        var talk = PlainTalk()
        let heard = talk.say("duplicates")
        #expect(
            heard.suffix(3) == [
                "1. Roohi Moolla and Ruhi Moolla, 99 of 100: same phone, nearly the same name, other address.",
                "2. Dana Okafor and D. Okafor, 97 of 100: same phone; by way of Dana Okafor-Bell.", hint,
            ], "\(heard)")
        #expect(talk.say("9") == ["There is no 9 on the list."])
        #expect(talk.say("zzz").last == hint, "what is not understood reads the list again")
        talk.say("back")
        #expect(talk.state.overlay == nil)
    }

    @Test("two beside each other: field by field what each has and which is kept; choices are told at once")
    func sideBySide() {
        var talk = PlainTalk()
        talk.say("duplicates")
        let heard = talk.say("1")
        for line in [
            "First Roohi Moolla, second Ruhi Moolla. Roohi Moolla goes on.",
            "1. name: Roohi Moolla; Ruhi Moolla; the first is kept.",
            "2. called: Roohi; nothing; the first is kept.",
            "3. emails: roohi@example.com; ruhi@example.com; both are kept.", "6. since: 2019, the same.",
        ] {
            #expect(heard.contains(line), "\(line)\n\(heard)")
        }
        #expect(talk.say("second 1").contains("1. name: Roohi Moolla; Ruhi Moolla; the second is kept."))
        #expect(talk.say("second 5").contains("5. language: en; hi; the second is kept."))
        #expect(talk.say("first 5").contains("5. language: en; hi; the first is kept."))
        #expect(talk.say("second 44") == ["There is no 44 on the list."])
        #expect(talk.say("other").first == "First Roohi Moolla, second Ruhi Moolla. Ruhi Moolla goes on.")
        talk.say("other")
        talk.say("merge")
        #expect(deeds(talk) == [.mergeCustomers(Fixture.ruhi, into: Fixture.roohi, taking: ["name"])])
    }

    @Test("of a list both sides are kept, and it is said")
    func lists() {
        var talk = PlainTalk()
        talk.say("duplicates", "1")
        #expect(talk.say("second 3").contains("Of lists both are kept."))
    }

    @Test("that they are two people is said in the list or beside each other, and taken back")
    func apart() {
        var talk = PlainTalk()
        talk.say("duplicates")
        talk.say("apart 1")
        #expect(deeds(talk) == [.tellApart(Fixture.roohi, Fixture.ruhi, apart: true)], "\(deeds(talk))")
        talk.say("back")
        talk.say("undo")
        #expect(deeds(talk).count == 2)
    }

    @Test("what came since a merge is given to one of them, thing by thing, and then they are taken apart")
    func parting() {
        var talk = PlainTalk()
        talk.say("1")
        talk.session.state.ticket?.page?.customer?.members = [Fixture.roohi, Fixture.ruhi]
        let heard = talk.say("unmerge-customer")
        for line in [
            "What came since they were one, first Roohi Moolla, second Ruhi Moolla:",
            "1. Train at 8:10. Goes with Roohi Moolla.", "2. The invoice is wrong. Goes with Ruhi Moolla.",
        ] {
            #expect(heard.contains(line), "\(line)\n\(heard)")
        }
        #expect(talk.say("second 1").contains("1. Train at 8:10. Goes with Ruhi Moolla."))
        // Nothing takes it back, so it is asked about first.
        talk.say("part")
        #expect(deeds(talk).isEmpty)
        talk.say("yes")
        #expect(deeds(talk) == [.unmergeCustomer(Fixture.roohi, giving: [CustomerThing(.note, 7)])])
    }
}
