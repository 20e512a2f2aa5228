import Seeded
import TerminalEmulator
import Testing

/// Of customers who are merged, each change is of the one whose id, email, phone or account number was named.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct NamedIdentityTests {
    @Test("Changes through the joined customer's identities, among merges and unmerges in any order", arguments: 0..<4)
    func asIfNeverMerged(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let (joined, apart) = (try TestDesk(Self.customers), try TestDesk(Self.customers))
        var people = Self.letters.map(Identities.init)
        for step in 0..<20 {
            let place = Int.random(in: people.indices, using: &dice)
            let one = people[place]
            switch Int.random(in: 0...3, using: &dice) {
            case 0:
                let other = people.randomElement(using: &dice) ?? one
                try joined.run("customer", "merge", one.id, other.id, "--take", "name,language")
            case 1: try joined.run("customer", "unmerge", one.id)
            default:
                let name = one.names.randomElement(using: &dice) ?? one.id
                let change = people[place].change(&dice, step)
                let outcome = try joined.run(["customer", "set", name] + change)
                #expect(outcome.status == 0, "seed \(seed) step \(step): \(outcome)")
                try apart.succeed(["customer", "set", one.id] + change)
            }
        }
        for one in people { while try joined.run("customer", "unmerge", one.id).status == 0 {} }
        for one in people {
            let (was, should) = (try joined.customer(one.id), try apart.customer(one.id))
            #expect(was == should, "seed \(seed)")
        }
    }

    private static let letters = ["a", "b", "c"]

    private static var customers: [String] {
        letters.enumerated().map { place, letter in
            #"{"kind":"customer","id":"c-\#(letter)","name":"Name \#(letter)","language":"en","emails":["\#(letter)@example.com"],"phones":["+1 415 555 010\#(place)"],"account_numbers":["AC-\#(letter)"]}"#
        }
    }

    /// What a customer can be named by, as things stand.
    private struct Identities {
        let id: String
        var email: String
        var phone: String
        var account: String

        var names: [String] { [id, email, phone, account] }

        init(_ letter: String) {
            id = "c-\(letter)"
            email = "\(letter)@example.com"
            phone = "+1 415 555 010\(letters.firstIndex(of: letter) ?? 0)"
            account = "AC-\(letter)"
        }

        /// What `customer set` is told to change.
        mutating func change(_ dice: inout Dice, _ step: Int) -> [String] {
            switch Int.random(in: 0...5, using: &dice) {
            case 0:
                email = "\(id)\(step)@example.com"
                return ["--email", email]
            case 1:
                phone = "+1 415 555 \(1000 + step)"
                return ["--phone", phone]
            case 2:
                account = "\(id)-\(step)"
                return ["--account", account]
            case 3: return ["--preferred-name", "Nick \(step)"]
            case 4: return ["--language", "fr"]
            default: return ["--name", "New \(step)"]
            }
        }
    }
}

extension TestDesk {
    fileprivate func succeed(_ arguments: [String]) throws {
        let outcome = try run(arguments)
        try #require(outcome.status == 0, "\(arguments): \(outcome)")
    }

    /// What is shown of a customer's own data.
    fileprivate func customer(_ id: String) throws -> [String] {
        let shown = try ask("show", id)["customer"]
        let single = ["id", "name", "preferred_name", "language"].map { "\($0): \(shown[$0].string ?? "none")" }
        let lists = ["emails", "phones", "account_numbers", "merged"].map { key in
            "\(key): \(shown[key].array.compactMap(\.string).joined(separator: ", "))"
        }
        return single + lists
    }
}
