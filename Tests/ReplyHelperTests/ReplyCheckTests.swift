import ReplyHelper
import Testing

@Suite struct ReplyCheckTests {
    private func context(_ facts: [(String, String)] = [], awaitsApology: Bool = false) -> ReplyCheck.Context {
        var context = ReplyCheck.Context()
        context.facts = facts.map { (key: $0.0, value: $0.1) }
        context.awaitsApology = awaitsApology
        return context
    }

    private func kinds(_ text: String, _ context: ReplyCheck.Context = ReplyCheck.Context()) -> [ReplyRule.Kind] {
        ReplyCheck(text).findings(context).map(\.kind)
    }

    @Test(arguments: ReplyRule.all.flatMap { rule in rule.words.map { (rule.kind, $0) } })
    func theWordsOfEveryRuleAreFoundAndNoPartOfOthers(kind: ReplyRule.Kind, words: String) {
        #expect(words == words.lowercased() && !words.contains("  ") && words.allSatisfy(\.isASCII))
        let found = ReplyCheck("Well,  \(words.uppercased().replacing(" ", with: "\n")).").findings()
        #expect(found.contains { $0.kind == kind && words.hasPrefix($0.words) || $0.words == words }, "\(found)")
        #expect(kinds("\(words)x") == [] || !ReplyCheck("\(words)x").findings().contains { $0.words == words })
        #expect(!ReplyCheck("x\(words)").findings().contains { $0.words == words })
    }

    @Test func theGravestComesFirstWithBetterWords() throws {
        let found = ReplyCheck("It’s guaranteed. You shouldn’t have opened it, and there is nothing we can do.")
            .findings()
        #expect(found.map(\.kind) == [.blame, .refusal, .overPromise])
        #expect(found.map(\.words) == ["you shouldn't have", "nothing we can do", "guaranteed"])
        #expect(found.allSatisfy { !$0.better.isEmpty })
    }

    @Test(arguments: [
        ("Could you send me your order number?", "send me your order number"),
        ("What is your ORDER number, please?", "what is your order number"),
        ("Which store was it?", "which store"),
    ])
    func whatIsKnownIsNotAskedAgain(text: String, words: String) throws {
        let known = context([("order number", "1182"), ("store", "Water Street")])
        let found = try #require(ReplyCheck(text).findings(known).first)
        #expect(found.kind == .asksAgain && found.words == words)
        #expect(found.better.hasSuffix(words.hasSuffix("store") ? "Water Street" : "1182"))
        #expect(kinds(text) == [], "nobody told us")
    }

    @Test(arguments: [
        "Could you tell me whether the order has come?", "I have sent your order number to the courier.",
        "The store will call you.", "What is your storey?", "", "  ", "\u{0}", "🙂",
    ])
    func whatOnlySpeaksOfItIsNoQuestion(text: String) {
        #expect(kinds(text, context([("order number", "1182"), ("order", "1182"), ("store", "Water Street")])) == [])
    }

    @Test func theFirstReplyToAComplaintSaysSorryBeforeItIsLong() {
        let waiting = context(awaitsApology: true)
        let long = "I have refunded your latte and the crew has been told to warm every cup before it is filled."
        #expect(kinds(long, waiting) == [.noApology])
        #expect(kinds(long) == [])
        #expect(kinds("I have refunded it.", waiting) == [])
        for regret in ["I am sorry.", "We apologise.", "Es tut mir leid.", "Lo siento.", "Перепрошую."] {
            #expect(kinds("\(regret) \(long)", waiting) == [], "\(regret)")
        }
    }

    @Test func onlyTheBeginningOfAnEndlessTextIsLookedAt() {
        let text = String(repeating: "All is well. ", count: 100_000)
        #expect(kinds(text + "It is your fault.") == [])
        #expect(kinds("It is your fault. " + text) == [.blame])
    }
}
