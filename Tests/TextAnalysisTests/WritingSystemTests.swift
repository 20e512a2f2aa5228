import Testing

@testable import TextAnalysis

@Suite("Writing systems")
struct WritingSystemTests {
    @Test(
        "A text is in the script of most of its letters",
        arguments: [
            ("Where is my refund?", .latin), ("Señor Ñíguez", .latin), ("Возврат уже в пути", .cyrillic),
            ("ευχαριστώ", .greek), ("שירה בן־דוד", .hebrew), ("شكرا جزيلا", .arabic), ("धन्यवाद", .indic),
            ("ขอบคุณ", .thai), ("감사합니다", .hangul), ("ありがとう大江さん", .han), ("order 1182: 大江健三郎です", .han),
            ("1182 · 4.50 €!", nil), ("", nil), ("շնորհակալություն", .armenian), ("გმადლობთ", .georgian),
        ] as [(String, WritingSystem?)])
    func dominant(text: String, expected: WritingSystem?) {
        #expect(WritingSystem.dominant(in: text) == expected)
    }
}
