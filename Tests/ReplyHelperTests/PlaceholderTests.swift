import ReplyHelper
import Testing

@Suite struct PlaceholderTests {
    let values = ["customer.preferred_name": "Roohi", "order.number": "A-1001", "agent.name": " "]

    @Test(
        arguments: [
            ("Hello {{customer.preferred_name}},", "Hello Roohi,", []),
            ("{{ order.number }}{{order.number}}", "A-1001A-1001", []),
            ("Yours, {{agent.name}}", "Yours, {{agent.name}}", ["agent.name"]),
            ("{{unknown}} {{unknown}} {{other}}", "{{unknown}} {{unknown}} {{other}}", ["unknown", "other"]),
            ("\\{{order.number}}", "{{order.number}}", []), ("{{order.number", "{{order.number", []),
            ("{{}}", "{{}}", []),
            ("{{{order.number}}}", "{A-1001}", []), ("{ {order.number} }", "{ {order.number} }", []),
            ("{{order\nnumber}}", "{{order\nnumber}}", []), ("", "", []), ("}}{{", "}}{{", []), ("\\", "\\", []),
        ] as [(String, String, [String])])
    func fills(template: String, body: String, unfilled: [String]) {
        let filled = PlaceholderTemplate.fill(template, values: values)
        #expect(filled.body == body)
        #expect(filled.unfilled == unfilled)
    }

    @Test func aValueIsNotFilledAgain() {
        let filled = PlaceholderTemplate.fill("{{a}}", values: ["a": "{{b}}", "b": "x"])
        #expect(filled.body == "{{b}}")
        #expect(filled.unfilled.isEmpty)
    }

    @Test func aTooLongNameIsText() {
        let template = "{{" + String(repeating: "x", count: 65) + "}}"
        #expect(PlaceholderTemplate(template).names.isEmpty)
        #expect(PlaceholderTemplate("{{" + String(repeating: "x", count: 64) + "}}").names.count == 1)
        #expect(PlaceholderTemplate("{{" + String(repeating: "x", count: 200_000)).names.isEmpty)
    }

    @Test func manyOpenBracesAreReadInLinearTime() {
        let text = String(repeating: "{{x", count: 50_000)
        #expect(PlaceholderTemplate.fill(text, values: values).body == text)
    }

    @Test func whatAnotherCustomerWasCalledBecomesAPlaceholderAgain() {
        let sent = "Hi Ann, Ann Lee's order B-77 left; Annabel says hi. 12"
        let template = PlaceholderTemplate.unfilled(
            sent, values: ["first": "Ann", "full": "Ann Lee", "order": "B-77", "short": "12", "empty": ""])
        #expect(template.names == ["first", "full", "order"])
        let filled = template.filled(with: ["first": "Roohi", "full": "Roohi Moolla", "order": "A-1"])
        #expect(filled.body == "Hi Roohi, Roohi Moolla's order A-1 left; Annabel says hi. 12")
    }
}
