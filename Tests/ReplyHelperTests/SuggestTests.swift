import DeskModel
import ReplyHelper
import Testing

@Suite struct SuggestTests {
    static let cold = SavedReplyID(1)
    static let refund = SavedReplyID(2)
    static let bags = SavedReplyID(3)

    private func helper() -> ReplyHelper {
        var helper = ReplyHelper()
        helper.update(
            SavedReplyEntry(
                id: Self.cold, title: "Cold drink", body: "Sorry {{customer.preferred_name}}, the next latte is on us.",
                tags: ["coffee"]))
        helper.update(
            SavedReplyEntry(id: Self.refund, title: "Refund on its way", body: "Order {{order.number}} is refunded."))
        helper.update(SavedReplyEntry(id: Self.bags, title: "Delayed baggage", body: "We are tracing the bag."))
        return helper
    }

    private func past(
        _ id: UInt64, _ question: String, _ reply: String, saved: SavedReplyID? = nil,
        outcome: ReplyOutcome = .endedWell, values: [String: String] = [:]
    ) -> PastReplyEntry {
        PastReplyEntry(
            id: MessageID(id), ticket: TicketID(id), question: question, reply: reply, savedReply: saved,
            outcome: outcome, values: values)
    }

    @Test func aSavedReplyIsFoundByItsOwnWords() throws {
        let suggestions = helper().suggest(for: "My latte was stone cold!")
        let first = try #require(suggestions.first)
        #expect(first.savedReply == Self.cold)
        #expect(first.source == .savedReply)
        #expect(first.unfilled == ["customer.preferred_name"])
        #expect(first.why == "words: latte, cold")
    }

    @Test func placeholdersAreFilledFromTheContext() throws {
        let context = SuggestionContext(values: ["customer.preferred_name": "Roohi"])
        let first = try #require(helper().suggest(for: "cold latte", context: context).first)
        #expect(first.body == "Sorry Roohi, the next latte is on us.")
        #expect(first.unfilled.isEmpty)
    }

    @Test func whatAnsweredSuchMessagesBeforeComesFirst() throws {
        var helper = helper()
        for id in 1...13 {
            helper.update(past(UInt64(id), "I never got my money back, ticket \(id)", "Done.", saved: Self.refund))
        }
        helper.update(past(14, "money still missing", "Done.", saved: Self.refund, outcome: .endedBadly))
        let first = try #require(helper.suggest(for: "Where is the money you owe me back?").first)
        #expect(first.savedReply == Self.refund)
        #expect(first.why.hasPrefix("13 of 14 well · words: "))
        #expect(first.why.contains("money"))
        #expect(first.score > 0.3 && first.score <= 1)
    }

    @Test func noReasonIsAWordThatHoldsSentencesTogetherInAnotherTongue() throws {
        var helper = helper()
        let reply = "Die Reparatur geht auf unsere Kosten, schicken Sie uns die Rechnung."
        helper.update(past(1, "Koffer und Rolle, two zerbrochen", reply))
        let first = try #require(
            helper.suggest(for: "Mein Koffer und die Rolle: two zerbrochen").first { $0.source == .pastReply })
        #expect(first.why.contains("koffer") && first.why.contains("rolle"))
        for word in ["und", "two", "die"] { #expect(!first.why.contains(word), "\(first.why)") }
    }

    @Test func aReplyThatWasTypedByHandIsSuggestedToo() throws {
        var helper = helper()
        let reply = "Hello Ann, the garden gate code is 4711 and it opens at eight."
        helper.update(past(1, "How do I get into the garden in the morning?", reply, values: ["customer.name": "Ann"]))
        helper.update(past(2, "garden gate locked in the morning", reply, values: ["customer.name": "Ann"]))
        let context = SuggestionContext(values: ["customer.name": "Roohi"])
        let suggestions = helper.suggest(for: "Which code opens the garden gate in the morning?", context: context)
        let garden = suggestions.filter { $0.source == .pastReply }
        #expect(garden.count == 1)
        let first = try #require(garden.first)
        // Twice may be chance: who reads it fills the code in, or finds that it is another one now.
        #expect(first.body == "Hello Roohi, the garden gate code is {{number}} and it opens at eight.")
        #expect(first.unfilled == ["number"])
        #expect(first.savedReply == nil)
        #expect(first.why.hasPrefix("2 similar tickets, ended well"))
        #expect(first.title.count <= 60)
    }

    @Test func whatIsTrueOfOneCustomerIsNotSaidToAnother() throws {
        var helper = ReplyHelper()
        let values = ["customer.name": "Xóchitl Ñíguez", "customer.preferred_name": "Xóchitl"]
        helper.update(
            past(
                1, "please change my delivery address and seat",
                "Done, Señora Ñíguez: deliveries go to 7 Fourth Street, you sit in 14C, and 4.50 is back at 14:30.",
                values: values))
        let context = SuggestionContext(values: ["customer.name": "Ikram ul-Haq", "customer.preferred_name": "Ikram"])
        let first = try #require(
            helper.suggest(for: "change the delivery address, and my seat", context: context).first)
        #expect(
            first.body
                == "Done, Señora Ikram ul-Haq: deliveries go to {{number}}, you sit in {{number}}, and {{amount}} is "
                + "back at {{time}}.")
        #expect(first.unfilled == ["number", "amount", "time"])
    }

    /// Of a customer of whom nobody knows what they are called, the name stands twice among the values.
    @Test(arguments: [
        ("Dana Okafor", "Dana Okafor, the order is on its way."), ("Dana Okafor", "Dana, the order is on its way."),
        ("Dana", "Dana, the order is on its way."), ("Didi", "Dana, the order is on its way."),
    ])
    func whoWasCalledByNameIsCalledAsTheyWantIt(called: String, reply: String) throws {
        var helper = ReplyHelper()
        let values = ["customer.name": "Dana Okafor", "customer.preferred_name": called]
        helper.update(past(1, "where is the order with the oat milk", reply, values: values))
        let context = SuggestionContext(
            values: ["customer.name": "Roohi Moolla", "customer.preferred_name": "Roohi"])
        let first = try #require(helper.suggest(for: "my order with oat milk, where is it", context: context).first)
        #expect(first.body == "Roohi, the order is on its way.")
    }

    @Test(arguments: [
        ("I have refunded order 1097 today.", "I have refunded order 1182 today."),
        ("Ihre Bestellung Nr. 1097 ist da.", "Ihre Bestellung Nr. 1182 ist da."),
        ("Order #1097 is refunded.", "Order #1182 is refunded."),
        ("It was our order. 77 cups are here.", "It was our order. {{number}} cups are here."),
        ("In order of size: seat 14C.", "In order of size: seat {{number}}."),
    ])
    func theNumberOfAnOrderIsThatOfTheirs(reply: String, expected: String) throws {
        var helper = ReplyHelper()
        helper.update(past(1, "the latte from the counter was cold", reply))
        let context = SuggestionContext(values: ["order.number": "1182"])
        let first = try #require(helper.suggest(for: "a cold latte from the counter", context: context).first)
        #expect(first.body == expected)
    }

    @Test func aNumberThatStandsInRepliesToSeveralBelongsToTheReply() throws {
        var helper = ReplyHelper()
        let reply = "You can return it within 30 days, your number is "
        for id in 1...3 { helper.update(past(UInt64(id), "can I return the cup", reply + "\(id)77.")) }
        let body = try #require(helper.suggest(for: "returning a cup").first?.body)
        #expect(body == "You can return it within 30 days, your number is {{number}}.")
        helper.remove(MessageID(3))
        let fewer = try #require(helper.suggest(for: "returning a cup").first?.body)
        #expect(fewer == "You can return it within {{number}} days, your number is {{number}}.")
    }

    @Test func aReplyInATongueTheCustomerDoesNotReadIsNone() {
        var helper = ReplyHelper()
        var entry = past(1, "flight cancelled refund", "Lo siento mucho, el reembolso está en camino.")
        entry.language = "es-MX"
        helper.update(entry)
        helper.update(past(2, "flight cancelled refund now", "Возврат уже в пути, простите нас."))
        let text = "my flight was cancelled, refund please"
        #expect(helper.suggest(for: text, context: SuggestionContext(language: "hi")).isEmpty)
        #expect(
            helper.suggest(for: text, context: SuggestionContext(language: "es")).map(\.pastReply) == [MessageID(1)])
        #expect(helper.suggest(for: text).map(\.pastReply) == [MessageID(1)])
    }

    @Test func aGreetingAloneIsNearNothing() {
        var helper = helper()
        for id in 1...5 {
            helper.update(past(UInt64(id), "hi, where is my refund", "It is on its way.", saved: Self.refund))
        }
        #expect(helper.suggest(for: "Hi").allSatisfy { $0.score < 0.05 })
        #expect(helper.suggest(for: "hi, where is the refund for my cup").first?.score ?? 0 > 0.3)
    }

    @Test func aMuchEditedSavedReplyIsAPastReplyThatNamesIt() throws {
        var helper = helper()
        helper.update(
            past(
                1, "my bag with the violin is missing", "The violin is in Oslo; a courier brings it at noon.",
                saved: Self.bags))
        helper.update(past(2, "bag missing, blue one", "We are tracing the bag.", saved: Self.bags))
        let suggestions = helper.suggest(for: "missing bag with a violin in it")
        let edited = try #require(suggestions.first { $0.source == .pastReply })
        #expect(edited.savedReply == Self.bags)
        #expect(edited.pastReply == MessageID(1))
        #expect(suggestions.filter { $0.source == .pastReply }.count == 1)
        #expect(suggestions.contains { $0.source == .savedReply && $0.savedReply == Self.bags })
    }

    @Test func repliesThatEndedBadlyAreNotRepeated() {
        var helper = ReplyHelper()
        helper.update(past(1, "the machine ate my card", "Nothing we can do.", outcome: .endedBadly))
        #expect(helper.suggest(for: "the machine ate my card").isEmpty)
        helper.update(past(1, "the machine ate my card", "A new card is on its way."))
        #expect(helper.suggest(for: "the machine ate my card").map(\.body) == ["A new card is on its way."])
    }

    @Test func theTicketsOwnRepliesAreLeftOut() {
        var helper = ReplyHelper()
        helper.update(past(5, "the machine ate my card", "A new card is on its way."))
        let context = SuggestionContext(ticket: TicketID(5))
        #expect(helper.suggest(for: "the machine ate my card", context: context).isEmpty)
        #expect(helper.suggest(for: "the machine ate my card").count == 1)
    }

    @Test func removedRepliesAreForgotten() {
        var helper = helper()
        helper.update(past(1, "cold latte again", "Fresh one coming.", saved: Self.cold))
        let before = helper
        helper.remove(Self.cold)
        helper.remove(MessageID(1))
        helper.remove(MessageID(99))
        #expect(helper.suggest(for: "cold latte again").allSatisfy { $0.savedReply != Self.cold })
        #expect(before.suggest(for: "cold latte again").first?.savedReply == Self.cold)
        #expect(helper.count == (2, 0))
    }

    /// Adding and taking away leaves nothing behind: answers are those of a helper that never knew.
    @Test func takingAwayIsExact() {
        var helper = helper()
        helper.update(past(1, "cold latte on monday", "Sorry.", saved: Self.cold))
        let expected = helper.suggest(for: "a cold latte and no refund")
        for round in 0..<3 {
            for id in 10..<60 {
                helper.update(
                    past(UInt64(id), "refund \(round) my latte number \(id)", "Refunded \(id).", saved: Self.refund))
            }
            for id in 10..<60 { helper.remove(MessageID(UInt64(id))) }
        }
        let after = helper.suggest(for: "a cold latte and no refund")
        #expect(after.map(\.body) == expected.map(\.body))
        for (left, right) in zip(after, expected) { #expect(abs(left.score - right.score) < 1e-5) }
    }

    @Test(arguments: ["", "   ", "🙂🙂", "zzzz qqqq", "\u{0}"])
    func nothingAlikeNothingSuggested(text: String) {
        #expect(helper().suggest(for: text).isEmpty)
    }

    @Test func hugeTextsAreBounded() {
        var helper = helper()
        let huge = String(repeating: "my latte was cold and I want a refund now ", count: 30_000)
        helper.update(past(1, huge, huge))
        #expect(!helper.suggest(for: huge).isEmpty)
        #expect(helper.suggest(for: "cold", limit: 0).isEmpty)
        #expect(helper.suggest(for: huge, limit: 1).count == 1)
    }
}
