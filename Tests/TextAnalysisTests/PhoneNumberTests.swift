import Testing
import TextAnalysis

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("(707) 555-0123", "US"), ("707.555.0123", "US"), ("1 707 555 0123", "US"), ("+1 (707) 555-0123", "US"),
        ("+17075550123", "DE"), ("001 707 555 0123", "DE"), ("011 1 707 5550123", "US"), ("707-555-0123 x45", "US"),
        ("707-555-0123 ext. 45", "US"), ("707-555-0123 Ext 45", "US"),
        ("tel:+1-707-555-0123", ""), ("７０７－555 0123", "US"),
    ])
    func oneNumberInManyWritings(text: String, region: String) {
        // The full-width hyphen is no phone mark; full-width digits are.
        let cleaned = text.replacing("－", with: "-")
        #expect(PhoneNumber(cleaned, region: region)?.digits == "17075550123")
    }

    @Test(arguments: [
        ("030 901820", "DE", "4930901820"), ("+44 (0)20 7946 0018", "GB", "442079460018"),
        ("06 1 234 5678", "HU", "3612345678"),
        ("02 1234 5678", "IT", "390212345678"), ("+39 02 1234 5678", "US", "390212345678"),
        ("8 495 123-45-67", "RU", "74951234567"),
        ("0412 345 678", "AU", "61412345678"), ("090-1234-5678", "JP", "819012345678"),
        ("+971 50 123 4567", "US", "971501234567"),
        ("020 7946 0018", "", "2079460018"), ("555-0123", "US", "15550123"),
    ])
    func regions(text: String, region: String, digits: String) {
        #expect(PhoneNumber(text, region: region.isEmpty ? nil : region)?.digits == digits)
    }

    @Test(arguments: ["", "12", "call me", "+", "1+2345678", "12345678901234567890123", "555-CALL"])
    func whatIsNoNumber(text: String) {
        #expect(PhoneNumber(text, region: "US") == nil)
    }

    @Test func describesInternationally() {
        #expect(PhoneNumber("(707) 555-0123", region: "US")?.description == "+17075550123")
        #expect(PhoneNumber("707 555 0123")?.description == "7075550123")
    }
}
