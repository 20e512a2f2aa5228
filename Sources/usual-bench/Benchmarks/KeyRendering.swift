import Desk
import Glibc

/// The part of `usual-bench render` that asks how long a key takes on a large desk and on a small one: from writing it to the
/// last byte that comes of it, in a terminal of 200x60, what it asks of the desk included.
///
/// A key that draws nothing is not timed as one that does, but counted. The whole takes a time that is known beforehand:
/// no key is waited for longer than its kind's patience and silence.
struct KeyRendering {
    let options: BenchOptions
    let usual: String
    let customers: Int
    /// A sample desk that is there already, to use as the large one.
    let largeDesk: String?
    /// Entries of the timeline that is scrolled.
    let entries: Int
    /// Keys of each kind, a round; those that take long are fewer.
    let keys: Int
    /// How many of the slowest keys of each kind are told.
    let slowest: Int

    /// The desk that the large one is compared with.
    private static let few = 100
    /// Customers of a desk who have an active ticket. All but those made by hand, of the small one: then the lists of both fill the
    /// screen, and what is compared is how many there are and not how much there is to draw.
    private static let active = 10_000
    private static let size: (rows: UInt16, columns: UInt16) = (60, 200)

    /// Measures both desks in turn.
    func measure(in folder: WorkFolder) throws -> [Report.Section] {
        let large = try strokes(largeDesk ?? folder.path("keys-large"), customers, isThere: largeDesk != nil)
        let small = try strokes(folder.path("keys-small"), Self.few, isThere: false)
        defer { for one in large + small { try? one.session.end() } }
        defer { tellSlowest(of: large + small) }
        // What is compared comes one after the other: the processors' speed changes from minute to minute.
        let pairs = zip(large, small).flatMap { [$0, $1] }
        // What the machine adds in the same minutes: a program that answers a line at once, with the same line.
        let echo = try TerminalSession("cat", [], rows: Self.size.rows, columns: Self.size.columns)
        defer { try? echo.end() }
        _ = try echo.strike("x\n", silence: 300)
        var echoes: [UInt64] = []
        let contenders =
            pairs.map { one in Contender(one.kind.name) { try one.strike(keys: keys) } }
            + [
                Contender("echo") {
                    let round = try (0..<keys).map { _ in try echo.strike("x\n", silence: 12).last }
                    echoes += round
                    return round
                }
            ]
        let series = try Sampler(rounds: options.rounds).sample(contenders)
        let ofLarge = stride(from: 0, to: pairs.count, by: 2).map { series[$0] }
        let ofSmall = stride(from: 1, to: pairs.count, by: 2).map { series[$0] }
        var sections = [section(large, ofLarge, customers), section(small, ofSmall, Self.few)]
        sections[0].ratios = KeyKind.all.enumerated().map { place, kind in
            Ratio(
                "\(kind.name) ÷ the same at \(Self.few) customers, p50", ofLarge[place].percentiles(0.5),
                to: ofSmall[place].percentiles(0.5))
        }
        let noise = echoes.map { Double($0) / 1000 }
        sections[0].figures += [
            Figure("an echo (cat) p50", "µs", series[pairs.count].percentiles(0.5).map { $0 / 1000 }),
            Figure("an echo (cat) p99, of \(noise.count)", "µs", [Summary.percentile(0.99, of: noise)]),
        ]
        return sections
    }

    /// The slowest keys of each kind, with when each piece of what they drew came: one that comes late and is small is no
    /// answer to a key, but a time on screen that went on.
    private func tellSlowest(of strokes: [KeyStrokes]) {
        guard slowest > 0 else { return }
        for one in strokes {
            print("  \(one.kind.name)")
            for key in one.struck.sorted(by: { $0.burst.last > $1.burst.last }).prefix(slowest) {
                let pieces = key.burst.pieces.map { "\($0.bytes) B at \($0.at / 1000) µs" }
                print("    \(key.key.debugDescription), number \(key.number): \(pieces.joined(separator: ", "))")
            }
        }
    }

    private func section(_ strokes: [KeyStrokes], _ series: [Series], _ customers: Int) -> Report.Section {
        var section = Report.Section(title: "a key to its last byte at 200x60, \(customers) customers")
        for (one, series) in zip(strokes, series) {
            let name = one.kind.name
            let times = one.times.map { Double($0) / 1000 }
            let firsts = one.firsts.map { Double($0) / 1000 }
            section.figures += [
                Figure("\(name) p50", "µs", series.percentiles(0.5).map { $0 / 1000 }),
                // Over all rounds: of so few keys, one round's is its longest.
                Figure("\(name) p99, of \(times.count)", "µs", [Summary.percentile(0.99, of: times)]),
                Figure("\(name), its first byte p50", "µs", [Summary.percentile(0.5, of: firsts)]),
                Figure("\(name), its first byte p99", "µs", [Summary.percentile(0.99, of: firsts)]),
                Figure("\(name): bytes", "B", one.bytes),
            ]
            if one.idle > 0 { section.figures.append(Figure("\(name): drew nothing", "keys", [Double(one.idle)])) }
        }
        return section
    }

    /// A program for every kind of key, on one desk.
    private func strokes(_ path: String, _ count: Int, isThere: Bool) throws -> [KeyStrokes] {
        let now = BenchDesk.clockTime()
        let desk =
            isThere
            ? try Desk.open(at: path, options: BenchDesk.options(at: now))
            : try BenchDesk.make(
                at: path, customers: count, seed: options.seed, now: now, activeTickets: min(count, Self.active))
        // What was being written on a desk that is used again would be drawn under every key.
        for ticket in desk.drafts.tickets() { _ = try desk.drafts.discard(ticket) }
        try LongTimeline.add(entries: entries, to: desk, now: now)
        let signs = try BenchDesk.signs(of: desk)
        desk.log.close()
        return try KeyKind.all.map { kind in
            let session = try TerminalSession(
                usual, ["--desk", path, "--as", BenchDesk.agent], rows: Self.size.rows, columns: Self.size.columns)
            _ = try session.opening(showing: signs, silence: 600)
            try session.answerAsXterm()
            return try KeyStrokes(kind, on: session)
        }
    }
}
