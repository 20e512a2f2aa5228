import Testing
import TextAnalysis

@Suite struct QueryShapeTests {
    @Test(arguments: [
        ("Roohi@Example.com", QueryShape.email("roohi@example.com")), ("<a@b>", .email("a@b")),
        ("roohi@", .email("roohi@")),
        ("Roohi Moolla <Roohi@Example.com>", .email("roohi@example.com")),
        ("soph ie@example.com", .email("soph ie@example.com")), ("meet @ noon", .words), ("ask @roohi", .words),
        ("mailto:a@b.c", .email("a@b.c")), ("@Roohi_M", .handle("roohi_m")), ("@", .empty), ("", .empty),
        ("  -- ", .empty),
        ("(707) 555-0123", .digits("7075550123", isInternational: false)),
        ("+44 20", .digits("4420", isInternational: true)),
        ("A-1001", .number("A1001")), ("#4711", .number("4711")), ("ab12", .number("AB12")), ("roohi", .words),
        ("ruhi mula pet", .words), ("12 main street", .words), ("12", .words), ("O'Brien", .words),
    ])
    func toldByShape(query: String, shape: QueryShape) {
        #expect(QueryShape(query) == shape)
    }

    @Test func identifiersIgnoreSeparatorsAndCase() {
        #expect(IdentifierText.normalized("ord 12-34/b") == "ORD1234B")
        #expect(IdentifierText.normalized("—") == "")
    }
}
