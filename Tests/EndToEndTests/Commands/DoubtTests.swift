import TerminalEmulator
import Testing

/// Words that the desk does not know are kept as they are given, and said to be so.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct DoubtTests {
    private func desk() throws -> TestDesk {
        try TestDesk([
            #"{"kind":"agent","id":"ana","name":"Ana Lima"}"#,
            #"{"kind":"customer","id":"c1","name":"Inês"}"#,
            #"{"kind":"ticket","id":"t1","customer":"c1","at":"2026-03-03T11:52:00Z","channel":"email"}"#,
        ])
    }

    @Test func anAgentNobodyKnows() throws {
        let desk = try desk()
        let odd = try desk.run("ticket", "assign", "t1", "anna")
        #expect(odd.status == 0 && odd.errorText.contains("knows no agent anna"), "\(odd)")
        #expect(try desk.ask("ticket", "show", "t1")["assignee"].string == "anna")
        for known in ["ana", "Ana Lima"] {
            let plain = try desk.run("ticket", "assign", "t1", known)
            #expect(plain.status == 0 && plain.errorText.isEmpty, "\(plain)")
        }
        let nobody = try desk.run("ticket", "assign", "t1")
        #expect(nobody.status == 0 && nobody.errorText.isEmpty, "\(nobody)")
    }

    @Test func aDeskWithoutAgentsTakesEverybodysWord() throws {
        let desk = try TestDesk(SampleLines.crowd(1))
        let outcome = try desk.run("ticket", "assign", "t0", "mia")
        #expect(outcome.status == 0 && outcome.errorText.isEmpty, "\(outcome)")
    }

    @Test func aReasonOutsideTheTree() throws {
        let desk = try desk()
        let toml = "name = \"Till\"\nregion = \"US\"\nreasons = [\"drink/cold\", \"drink/wrong\"]\n"
        _ = try desk.file("desk/desk.toml", bytes: Array(toml.utf8))
        let odd = try desk.run("ticket", "set", "t1", "--reason", "drink/clod")
        #expect(odd.status == 0 && odd.errorText.contains("none of the desk's reasons"), "\(odd)")
        #expect(try desk.ask("ticket", "show", "t1")["reason"].string == "drink/clod")
        for known in ["drink/cold", "drink"] {
            let plain = try desk.run("ticket", "set", "t1", "--reason", known)
            #expect(plain.status == 0 && plain.errorText.isEmpty, "\(plain)")
        }
        let solving = try desk.run("ticket", "solve", "t1", "--reason", "weather")
        #expect(solving.errorText.contains("none of the desk's reasons"), "\(solving)")
    }
}
