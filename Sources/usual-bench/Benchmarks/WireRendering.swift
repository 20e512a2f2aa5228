import Desk
import Glibc

/// The part of `usual-bench render` that needs a terminal: how long a key takes to its last byte, and how many bytes.
struct WireRendering {
    let options: BenchOptions
    let usual: String
    let customers: Int

    /// How long nothing must come for a screen to be settled, in milliseconds.
    private static let silence: Int32 = 80
    /// Keys of each kind, a round.
    private static let keys = 10

    /// What keys of a kind did, over all rounds.
    private struct Strokes {
        let name: String
        var bytes: [Double] = []
    }

    /// Measures a move of the cursor, letters in the lookup and in the composer, and an echo, on a desk of their own.
    func measure(in folder: WorkFolder) throws -> [Report.Section] {
        let path = folder.path("wire")
        let desk = try BenchDesk.make(
            at: path, customers: customers, seed: options.seed, now: BenchDesk.clockTime())
        let signs = try BenchDesk.signs(of: desk)
        desk.log.close()
        return try [(rows: 24, columns: 80), (rows: 60, columns: 200)].map { size in
            try measure(path, signs, rows: size.rows, columns: size.columns)
        }
    }

    private func measure(_ path: String, _ signs: [String], rows: UInt16, columns: UInt16) throws -> Report.Section {
        let moving = try session(path, signs, rows, columns)
        let looking = try session(path, signs, rows, columns)
        _ = try looking.strike("/", silence: 300)
        let writing = try session(path, signs, rows, columns)
        _ = try writing.strike("\r", silence: 500)
        _ = try writing.strike("r", silence: 500)
        let echoing = try TerminalSession("cat", [], rows: rows, columns: columns)
        // The first line tells that cat is there; from then on a line comes back twice: echoed, and copied.
        _ = try echoing.strike("x\n", silence: 300)
        var moves = Strokes(name: "cursor move")
        var letters = Strokes(name: "letter in the lookup")
        var written = Strokes(name: "letter in the composer")
        func strike(_ session: TerminalSession, _ key: String, _ strokes: inout Strokes) throws -> UInt64 {
            let burst = try session.strike(key, silence: Self.silence)
            strokes.bytes.append(Double(burst.bytes))
            return burst.last
        }
        let name = "roohi"
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("cursor move") {
                try (0..<Self.keys).map { try strike(moving, $0.isMultiple(of: 2) ? "j" : "k", &moves) }
            },
            Contender("letter in the lookup") {
                // The name is typed, and taken back again.
                try (0..<2 * name.count).map { turn in
                    let letter = turn < name.count ? Array(name)[turn] : "\u{7F}"
                    return try strike(looking, String(letter), &letters)
                }
            },
            Contender("letter in the composer") {
                try (0..<Self.keys).map { turn in
                    try strike(writing, turn % 6 == 5 ? " " : "e", &written)
                }
            },
            Contender("echo") {
                try (0..<Self.keys).map { _ in try echoing.strike("x\n", silence: 20).last }
            },
        ])
        for session in [moving, looking, writing, echoing] { try session.end() }

        let medians = series.map { $0.percentiles(0.5).map { $0 / 1000 } }
        let tails = series.map { $0.percentiles(0.99).map { $0 / 1000 } }
        var section = Report.Section(title: "in a terminal of \(columns)x\(rows), a key to its last byte")
        for (index, one) in series.enumerated() {
            section.figures.append(Figure("\(one.name) p50", "µs", medians[index]))
            section.figures.append(Figure("\(one.name) p99", "µs", tails[index]))
        }
        section.figures += [moves, letters, written].map { Figure("\($0.name): bytes", "B", $0.bytes) }
        section.figures += [moves, letters, written].map {
            Figure("\($0.name): most bytes", "B", [$0.bytes.max() ?? 0])
        }
        section.ratios = [
            Ratio("cursor move ÷ echo, p50", medians[0], to: medians[3]),
            Ratio("letter in the lookup ÷ echo, p50", medians[1], to: medians[3]),
            Ratio("letter in the composer ÷ echo, p50", medians[2], to: medians[3]),
        ]
        return section
    }

    /// A desk that is open on its own terminal, with everything drawn.
    private func session(
        _ path: String, _ signs: [String], _ rows: UInt16, _ columns: UInt16
    ) throws -> TerminalSession {
        let session = try TerminalSession(usual, ["--desk", path], rows: rows, columns: columns)
        _ = try session.opening(showing: signs, silence: 500)
        return session
    }
}
