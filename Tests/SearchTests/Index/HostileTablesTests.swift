import Checkpoints
import DeskModel
import Foundation
import Seeded
import Testing

@testable import Search

/// Whatever stands in the tables of an index, a search ends in an answer or in damage: never in a trap.
@Suite struct HostileTablesTests {
    private func bytes(_ random: inout SeededGenerator, _ count: Range<Int>) -> [UInt8] {
        (0..<Int.random(in: count, using: &random)).map { _ in
            Bool.random(using: &random)
                ? UInt8.random(in: .min ... .max, using: &random)
                : [0, 97, 114, 255][
                    Int.random(in: 0..<4, using: &random)]
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func tablesThatSomebodyMadeUp(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let library = Library()
        let builder = try #require(try library.store.beginBuilding())
        let version = SearchTables.formatVersion
        var keys = Set((0..<30).map { _ in UInt64.random(in: .min ... .max, using: &random) })
        for word in ["tea", "refund", "refunds", "transportation", "東京", "京"] {
            keys.insert(WordKey(Array(word.utf8)).rawValue)
        }
        let words = try builder.keyedWriter(SearchTables.words, version: version)
        for key in keys.sorted() { try words.append(key, bytes(&random, 0..<40).span.bytes) }
        try words.finish()
        let places = try builder.listWriter(SearchTables.places, version: version, columns: 1)
        for key in keys.sorted() {
            for _ in 0..<Int.random(in: 1..<300, using: &random) {
                // In no order, and of any size.
                let place = UInt64.random(in: 0...(1 << UInt64.random(in: 1..<64, using: &random)), using: &random)
                try places.append(key, ListEntry(place, 0, 0, 0))
            }
        }
        try places.finish()
        let documents = try builder.keyedWriter(SearchTables.documents, version: version)
        for sequence in 1...200 as ClosedRange<UInt64> {
            try documents.append(sequence, bytes(&random, 0..<20).span.bytes)
        }
        try documents.finish()
        let counts = try builder.rawWriter(SearchTables.counts, version: version)
        try counts.append(bytes(&random, 0..<16).span.bytes)
        try counts.finish()
        let checkpoint = try builder.commit(
            sequence: UInt64.random(in: 0...(1 << UInt64.random(in: 0..<63, using: &random)), using: &random),
            position: 0)
        var answers = 0
        do throws(CheckpointDamage) {
            let index = try SearchIndex(checkpoint)
            for text in ["tea", "refund", "refun", "transportatio", "東京", "京", "re", "q"] {
                for isPhrase in [false, true] {
                    var retrieval = try TextRetrieval(
                        [TextCondition(text, isPhrase: isPhrase), TextCondition("tea refund", isPhrase: true)],
                        in: index, nil, now: library.now)
                    while let portion = try retrieval.next() { answers += portion.count }
                    for hit in try library.hits([TextCondition(text)], index, nil) {
                        #expect(hit.score.isFinite)
                        answers += 1
                    }
                }
            }
        } catch {
            answers += 1
        }
        #expect(answers >= 0)
    }

    @Test func documentsInAnyBytes() {
        var random = SeededGenerator(seed: 9)
        var read = 0
        for _ in 0..<5000 {
            let bytes = bytes(&random, 0..<24)
            let document = bytes.withUnsafeBytes { IndexedDocument($0) }
            if let document {
                read += 1
                #expect(document.length <= 65_535)
            }
        }
        #expect(read > 0)
        for number in [1, 255, 256, 1 << 40, UInt64.max] {
            let document = IndexedDocument(
                SearchDocument(kind: .note, number: number, at: Timestamp(seconds: 1_770_000_060)), length: 70_000)
            let back = document.bytes.withUnsafeBytes { IndexedDocument($0) }
            #expect(back?.document == document.document)
            #expect(back?.length == 65_535)
        }
    }

    @Test func keysStandInTheOrderOfBeginnings() {
        let words = ["a", "ab", "abcdef", "abcdefg", "abcdefgh", "abd", "b", "東京"].map { Array($0.utf8) }
        let keys = words.map { WordKey($0).rawValue }
        #expect(Set(keys).count == keys.count)
        for prefix in ["a", "abc", "abcdef", "abcdefg", "b", "東"].map({ Array($0.utf8) }) {
            let range = WordKey.range(beginning: prefix)
            for (word, key) in zip(words, keys) where word.starts(with: prefix) { #expect(range.contains(key)) }
            guard prefix.count <= WordKey.prefixLength else { continue }
            for (word, key) in zip(words, keys) where !word.starts(with: prefix) { #expect(!range.contains(key)) }
        }
    }
}
