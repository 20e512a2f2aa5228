import Checkpoints
import DeskModel
import Foundation
import Testing

@testable import Search

@Suite struct RetrievalTests {
    @Test func findsWordsInAnyFormAndOrder() throws {
        let library = Library(
            "My order came cold", "I was refunded for the cold order", "Colder than cold, but no refund please",
            "nothing of the kind")
        #expect(try Set(library.found("cold order")) == [1, 2])
        #expect(try Set(library.found("refund cold")) == [2, 3])
        #expect(try library.found("please \"no refund\"") == [3])
        #expect(try library.found("\"refund no\"") == [])
        #expect(try library.found("pleas") == [3])
        #expect(try library.found("pl cold") == [])
        #expect(try library.found("KIND") == [4])
        #expect(try library.found("missing") == [])
        #expect(try library.found("-cold") == [], "what must not stand there finds nothing by itself")
    }

    @Test func onlyTheLastWordMayBeHalfTyped() throws {
        let library = Library("a card for the cargo", "the car is here")
        #expect(try Set(library.found("the car")) == [1, 2])
        #expect(try library.found("car here") == [2])
        #expect(try library.found("\"car\"") == [2])
    }

    @Test func findsInsideRunsWithoutSpaces() throws {
        let library = Library("私は東京駅にいる", "京都へ行く", "東の京", "ไปกรุงเทพ")
        #expect(try library.found("東京") == [1])
        #expect(try library.found("東京駅") == [1])
        #expect(try Set(library.found("京")) == [1, 2, 3])
        #expect(try library.found("กรุงเทพ") == [4])
    }

    @Test func theBetterAndTheNewerComesFirst() throws {
        let long = String(repeating: "and so on and so forth ", count: 20)
        let library = Library("refund \(long)", "refund refund, please", "refund refund, please", "only refunds?")
        #expect(try library.found("refund please") == [3, 2], "of equals, the newer one")
        #expect(try library.found("refund").last == 1)
        let beginning = Library("the refundability of it", "the refund of it")
        #expect(try beginning.found("refund") == [2, 1], "a word that only begins so counts less")
        for hit in try library.hits([TextCondition("refund")], nil, library.overlay()) {
            #expect((0...1).contains(hit.score) && hit.score > 0)
        }
    }

    /// Whatever is searched for, however the texts are spread over layers and memory: what a scan of all texts finds.
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func findsWhatAScanDoes(seed: UInt64) throws {
        var maker = TextMaker(seed)
        var sequence: UInt64 = 0
        let library = Library(
            (0..<150).map { _ in
                sequence += UInt64(maker.number(1..<6))
                return (sequence, maker.text())
            })
        let whole = try #require(try library.index())
        let memory = library.overlay()
        let middle = library.texts[library.texts.count / 2].sequence
        let mixed = Library(library.texts)
        let half = try #require(try mixed.index(through: middle, wordsInLayer: 300))
        let rest = library.overlay(after: middle)
        var found = 0
        for _ in 0..<80 {
            let conditions = maker.conditions()
            let scanned = library.scanned(conditions)
            found += scanned.count
            let inIndex = try library.hits(conditions, whole, nil)
            let inMemory = try library.hits(conditions, nil, memory)
            let inBoth = try library.hits(conditions, half, rest)
            // What is found is read before it is shown; nothing that would hold may be missing.
            for hits in [inIndex, inMemory, inBoth] {
                let sequences = Set(hits.map(\.sequence))
                #expect(sequences.count == hits.count, "no text twice: \(conditions)")
                #expect(scanned.isSubset(of: sequences), "\(conditions)")
            }
            #expect(inIndex == inMemory, "\(conditions)")
            #expect(inBoth.map(\.sequence) == inMemory.map(\.sequence), "\(conditions)")
            guard conditions.allSatisfy({ $0.text.utf8.count == $0.text.count }) else { continue }
            let texts = library.texts.filter { $0.text.count < 1000 }.map(\.sequence)
            #expect(
                Set(inIndex.map(\.sequence)).intersection(texts) == scanned.intersection(texts),
                "and in texts of common length no more: \(conditions)")
        }
        #expect(found > 300)
    }

    @Test func portionsGoBackInTimeAndCoverEverything() throws {
        let library = Library((1...30_000 as ClosedRange<UInt64>).map { ($0, $0 % 3 == 0 ? "tea and milk" : "tea") })
        let index = try #require(try library.index(wordsInLayer: 9000))
        for words in [["tea"], ["tea", "milk"]] {
            var retrieval = try TextRetrieval(
                words.map { TextCondition($0, mayBegin: false) }, in: index, nil, now: library.now)
            var portions: [[UInt64]] = []
            while let portion = try retrieval.next() { portions.append(portion.map(\.sequence)) }
            #expect(portions.count > (words.count == 1 ? 1 : 0))
            for (newer, older) in zip(portions, portions.dropFirst()) {
                #expect(try #require(newer.min()) > (try #require(older.max())))
            }
            let all = portions.flatMap(\.self)
            #expect(all.count == (words.count == 1 ? 30_000 : 10_000))
            #expect(Set(all).count == all.count)
        }
    }

    @Test func wordsThatSeldomFollowOneAnotherAreFoundAPageAtATime() throws {
        let apart = String(repeating: "milk ", count: 8) + String(repeating: "tea ", count: 8)
        let together = String(repeating: "tea milk ", count: 8)
        let library = Library((1...9000 as ClosedRange<UInt64>).map { ($0, $0 % 20 == 0 ? together : apart) })
        let index = try #require(try library.index())
        var retrieval = try TextRetrieval(
            [TextCondition("tea milk", isPhrase: true)], in: index, nil, now: library.now)
        var portions: [[UInt64]] = []
        while let portion = try retrieval.next() { portions.append(portion.map(\.sequence)) }
        #expect(portions.count > 1)
        #expect((100..<450).contains(portions[0].count), "a page, and not all of it")
        #expect(portions.flatMap(\.self).sorted() == Array(stride(from: 20, through: 9000, by: 20)))
    }

    @Test func wordsFollowOneAnotherFarInsideALongText() throws {
        let long = String(repeating: "and so on ", count: 400)
        let library = Library("\(long) a cold refund", "\(long) refund", "cold \(long) refund")
        let found = try library.found("\"cold refund\"")
        #expect(found.contains(1) && !found.contains(2))
    }

    @Test func aCancelledSearchEnds() throws {
        let library = Library((1...9000 as ClosedRange<UInt64>).map { ($0, "tea") })
        var retrieval = try TextRetrieval(
            [TextCondition("tea")], in: nil, library.overlay(), now: library.now)
        #expect(try retrieval.next(isCancelled: { true }) == nil)
        #expect(try retrieval.next()?.isEmpty == false)
    }
}
