import Foundation
import FuzzTargets
import Seeded
import Testing

/// Goes over the inputs that fuzzing began with and those that it found something by: none may end the program.
@Suite struct FuzzReplayTests {
    /// `Tests/Fuzzing/Corpus`, a folder a target.
    private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus")

    @Test(arguments: FuzzTarget.allCases) func keptInputsAreReadOrRefused(_ target: FuzzTarget) throws {
        let folder = Self.corpus.appendingPathComponent(target.rawValue)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!target.seeds.isEmpty && !names.isEmpty)
        for seed in target.seeds { seed.withUnsafeBytes { target.read($0) } }
        for name in names {
            let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
            [UInt8](bytes).withUnsafeBytes { target.read($0) }
        }
    }

    /// What a fuzzer does first: some thousand random changes of each seed, another seed every time.
    @Test(arguments: FuzzTarget.allCases) func changedInputsAreReadOrRefused(_ target: FuzzTarget) {
        let start = SeededGenerator.drawnSeed
        print("FuzzReplayTests: \(target.rawValue), USUAL_SEED=\(start)")
        var dice = SeededGenerator(seed: start)
        let seeds = target.seeds
        for round in 0..<300 {
            var input = seeds[round % seeds.count]
            for _ in 0..<Int.random(in: 1...8, using: &dice) where !input.isEmpty {
                let place = Int.random(in: 0..<input.count, using: &dice)
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: input[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
                case 1: input[place] = UInt8.random(in: 0...255, using: &dice)
                case 2: input.remove(at: place)
                default: input.insert(UInt8.random(in: 0...255, using: &dice), at: place)
                }
            }
            input.withUnsafeBytes { target.read($0) }
            // Now and then nothing is as it was but the beginning.
            guard round.isMultiple(of: 4), let first = input.first else { continue }
            let wild =
                [first] + (0..<Int.random(in: 1...400, using: &dice)).map { _ in dice.next() & 0xFF }.map(UInt8.init)
            wild.withUnsafeBytes { target.read($0) }
        }
    }
}
