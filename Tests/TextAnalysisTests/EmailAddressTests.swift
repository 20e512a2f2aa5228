import Testing
import TextAnalysis

@Suite("Email addresses")
struct EmailAddressTests {
    @Test(
        "What a mail server can be asked about is an address",
        arguments: [
            "roohi@example.com", "r.moolla+shop@mail.example.co.uk", "o'brien@example.ie", "ana@pos",
            " ana@example.com ",
            "\"ana maria\"@example.com", "josé@correo.example", "用户@例子.example", "ana@[192.0.2.1]", "a_b=c@x-y.example",
        ])
    func isOne(text: String) { #expect(EmailAddress.isOne(text)) }

    @Test(
        "What has no name, no host, or a slip in either is none",
        arguments: [
            "", "none", "roohi", "roohi@", "@example.com", "roohi(at)example.com", "roohi@example..com", "roohi@.com",
            "roohi@example.com.", "ro ohi@example.com", ".roohi@example.com", "roohi.@example.com", "a..b@example.com",
            "roohi@exam ple.com", "roohi@-example.com", "roohi@example.com, ana@example.com", "roohi@exa_mple.com",
        ])
    func isNone(text: String) { #expect(!EmailAddress.isOne(text)) }

    @Test("What is too long for a mail server is none")
    func tooLong() {
        #expect(EmailAddress.isOne(String(repeating: "x", count: 64) + "@example.com"))
        #expect(!EmailAddress.isOne(String(repeating: "x", count: 65) + "@example.com"))
        #expect(!EmailAddress.isOne("x@" + String(repeating: "y", count: 256)))
    }
}
