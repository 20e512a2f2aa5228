import CustomerIndex
import DeskModel
import Foundation
import Testing
import TextAnalysis

/// Names that look alike and are different people's.
@Suite struct FalseFriendTests {
    let now = Timestamp(seconds: 1_770_000_000)

    @Test(arguments: [
        ("Jean", "Joan"), ("Eric", "Erica"), ("Julian", "Juliana"), ("Mario", "Maria"), ("Leta", "Netta"),
        ("Aaron", "Baron"), ("Bernardo", "Eduardo"), ("Adele", "Ardella"), ("Marten", "Martin"), ("Ali", "Alli"),
        ("Francis", "Frances"), ("Robert", "Bob"), ("Ivan", "Evan"), ("Wei", "Wai"),
    ])
    func theOneWhoseNameIsTypedComesFirst(one: String, other: String) throws {
        // The other has been in touch just now and has a ticket open: that must not count for more than the name.
        for (asked, friend) in [(one, other), (other, one)] {
            let index = CustomerIndex([
                CustomerEntry(id: CustomerID(1), names: ["\(asked) Quillfeather"]),
                CustomerEntry(
                    id: CustomerID(2), names: ["\(friend) Quillfeather"], lastContact: now, contactCount: 90,
                    openTickets: 2),
            ])
            let found = try index.find("\(asked) Quillfeather", limit: 5, now: now)
            #expect(found.first?.id == CustomerID(1), "\(found)")
        }
    }

    @Test func scoresTellSlipsAndPetNamesFromOtherNames() throws {
        let right = [
            ("jonh", "John"), ("bob", "Robert"), ("katarina", "Katharina"), ("ruhi", "Roohi"), ("liz", "Elizabeth"),
        ]
        let wrong = [
            ("tabitha", "Martha"), ("leroy", "Leo"), ("adolphe", "Rodolph"), ("theron", "Thornton"), ("zella", "Elma"),
        ]
        func score(_ pair: (String, String)) throws -> Double {
            let index = CustomerIndex([CustomerEntry(id: CustomerID(1), names: ["\(pair.1) Quillfeather"])])
            return try index.find("\(pair.0) quillfeather", limit: 1, now: now).first?.score ?? 0
        }
        let worstRight = try right.map(score).min() ?? 0
        let bestWrong = try wrong.map(score).max() ?? 1
        #expect(worstRight > bestWrong)
    }
}

/// What people judged (nama): pairs of given names that look alike, and that reviewers called different names.
///
/// The data is not part of the package. Without it these tests are skipped; `USUAL_SHARED` says where it is.
@Suite(
    .enabled(
        if: SharedData.has("nama/given_variants_clorinda_reviewed.tsv"), "needs ../shared/data/nama, or USUAL_SHARED"))
struct JudgedNameTests {
    let now = Timestamp(seconds: 1_770_000_000)

    /// A name that was typed, and the name that somebody has.
    private struct Pair {
        let typed: String
        let name: String
    }

    @Test func scoresTellOneNameFromAnother() throws {
        let different = try Self.different(every: 23)
        // The same name with a slip of the fingers, or a pet name.
        let same = different.enumerated().map { place, pair in
            let pets = Nicknames.of(Array(pair.name.utf8)).map { String(decoding: $0, as: UTF8.self) }
            let slip = Self.slip(pair.name, at: place)
            return Pair(typed: place % 2 == 0 ? pets.first ?? slip : slip, name: pair.name)
        }
        #expect(different.count > 500)
        let scores = try self.scores(same + different)
        let (right, wrong) = (scores[..<same.count], scores[same.count...])
        var wins = 0.0
        for one in right { for other in wrong { wins += one > other ? 1 : one == other ? 0.5 : 0 } }
        let area = wins / Double(right.count * wrong.count)
        #expect(area >= 0.95, "\(area)")
    }

    @Test func theWrongOneIsNotAboveTheRightOne() throws {
        var wrongFirst = 0
        let pairs = try Self.different(every: 61)
        for (place, pair) in pairs.enumerated() {
            let index = CustomerIndex([
                CustomerEntry(id: CustomerID(1), names: ["\(pair.name) quillfeather"], lastContact: now),
                CustomerEntry(id: CustomerID(2), names: ["\(pair.typed) quillfeather"]),
            ])
            let exact = try index.find("\(pair.typed) quillfeather", limit: 5, now: now)
            #expect(exact.first?.id == CustomerID(2), "\(pair)")
            let mistyped = try index.find("\(Self.slip(pair.typed, at: place)) quillfeather", limit: 5, now: now)
            if mistyped.first?.id != CustomerID(2) { wrongFirst += 1 }
        }
        #expect(pairs.count > 200)
        #expect(Double(wrongFirst) <= 0.03 * Double(pairs.count), "\(wrongFirst) of \(pairs.count)")
    }

    private static func different(every step: Int) throws -> [Pair] {
        let text = try String(contentsOf: SharedData.file("nama/given_variants_clorinda_reviewed.tsv"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).enumerated().compactMap { place, line in
            let names = line.split(separator: "\t").map(String.init)
            guard place % step == 0, names.count == 2, names[0] != names[1] else { return nil }
            return Pair(typed: names[0], name: names[1])
        }
    }

    /// One letter left out, or two swapped, in the middle.
    private static func slip(_ name: String, at place: Int) -> String {
        var letters = Array(name)
        guard letters.count > 3 else { return name }
        let middle = 1 + place % (letters.count - 2)
        if place % 3 == 0 { letters.remove(at: middle) } else { letters.swapAt(middle, middle - 1) }
        return String(letters)
    }

    /// The scores at which these people are found, each of whom has a family name of their own.
    private func scores(_ pairs: [Pair]) throws -> [Double] {
        func family(_ place: Int) -> String {
            let letters = Array("bdfgklmnprst")
            let vowels = Array("aeiou")
            var rest = place
            var name = "qu"
            for _ in 0..<4 {
                name += "\(letters[rest % letters.count])\(vowels[rest % vowels.count])"
                rest = rest / letters.count + 7 * place
            }
            return name
        }
        let index = CustomerIndex(
            pairs.enumerated().map { place, pair in
                CustomerEntry(id: CustomerID(UInt64(place + 1)), names: ["\(pair.name) \(family(place))"])
            })
        return try pairs.enumerated().map { place, pair in
            let found = try index.find("\(pair.typed) \(family(place))", limit: 20, now: now)
            return found.first { $0.id.number == UInt64(place + 1) }?.score ?? 0
        }
    }
}
