import Desk
import Glibc

/// The part of `usual-bench render` that asks how long a key takes on a large desk and on a small one: from writing it to the
/// last byte that comes of it, in a terminal of 200x60, what it asks of the desk included.
struct KeyRendering {
    let options: BenchOptions
    let usual: String
    let customers: Int
    /// A sample desk that is there already, to use as the large one.
    let largeDesk: String?
    /// Entries of the timeline that is scrolled.
    let entries: Int
    /// Keys of each kind, a round.
    let keys: Int

    /// The desk that the large one is compared with.
    private static let few = 100
    /// How long nothing must come for a screen to be settled, in milliseconds: shorter than the cursor's rest.
    private static let silence: Int32 = 60
    private static let size: (rows: UInt16, columns: UInt16) = (60, 200)

    /// A desk with a program on it for every kind of key.
    private struct Side {
        let count: Int
        let moving: TerminalSession
        let opening: TerminalSession
        let switching: TerminalSession
        let looking: TerminalSession
        let scrolling: TerminalSession

        var sessions: [TerminalSession] { [moving, opening, switching, looking, scrolling] }
    }

    /// What is measured.
    private static let kinds = [
        "moving", "opening a ticket", "switching the view", "a letter in the lookup", "scrolling a timeline",
    ]

    /// Measures both desks in turn.
    func measure(in folder: WorkFolder) throws -> [Report.Section] {
        let large = try side(largeDesk ?? folder.path("keys-large"), customers, isThere: largeDesk != nil)
        let small = try side(folder.path("keys-small"), Self.few, isThere: false)
        let sides = [large, small]
        defer { for side in sides { for session in side.sessions { try? session.end() } } }
        let contenders = sides.flatMap { side in
            [
                Contender("moving") { try move(side.moving) }, Contender("opening") { try open(side.opening) },
                Contender("switching") { try change(side.switching) },
                Contender("looking") { try look(side.looking) },
                Contender("scrolling") { try scroll(side.scrolling) },
            ]
        }
        let series = try Sampler(rounds: options.rounds).sample(contenders)
        let count = Self.kinds.count
        var sections = sides.enumerated().map { place, side in
            var section = Report.Section(title: "a key to its last byte at 200x60, \(side.count) customers")
            for (kind, one) in zip(Self.kinds, series[(place * count)..<((place + 1) * count)]) {
                section.figures.append(Figure("\(kind) p50", "µs", one.percentiles(0.5).map { $0 / 1000 }))
                section.figures.append(Figure("\(kind) p99", "µs", one.percentiles(0.99).map { $0 / 1000 }))
            }
            return section
        }
        sections[0].ratios = Self.kinds.enumerated().map { place, kind in
            Ratio(
                "\(kind) ÷ the same at \(Self.few) customers, p50", series[place].percentiles(0.5),
                to: series[place + count].percentiles(0.5))
        }
        return sections
    }

    // MARK: Keys

    private func move(_ session: TerminalSession) throws -> [UInt64] {
        // Down and up by turns, with no rest between them.
        try (0..<keys).map { try session.strike($0.isMultiple(of: 2) ? "j" : "k", silence: Self.silence).last }
    }

    /// Another ticket each time, as far as there are some: the cursor moves and Enter opens, in one breath.
    private func open(_ session: TerminalSession) throws -> [UInt64] {
        try (0..<keys).map { turn in
            let time = try session.strike(turn % 12 < 6 ? "j\r" : "k\r", silence: 200).last
            _ = try session.strike("q", silence: 200)
            return time
        }
    }

    private func change(_ session: TerminalSession) throws -> [UInt64] {
        try (0..<keys).map { _ in try session.strike("]", silence: 400).last }
    }

    /// A name is typed, and taken back again.
    private func look(_ session: TerminalSession) throws -> [UInt64] {
        let name = Array("roohi moo")
        return try (0..<keys).map { turn in
            let place = turn % (2 * name.count)
            return try session.strike(place < name.count ? String(name[place]) : "\u{7F}", silence: Self.silence).last
        }
    }

    /// Half a page further back each time; the round begins at the newest entry again.
    private func scroll(_ session: TerminalSession) throws -> [UInt64] {
        defer { _ = try? session.strike("G", silence: 200) }
        return try (0..<keys).map { _ in try session.strike("\u{15}", silence: Self.silence).last }
    }

    // MARK: Desks

    private func side(_ path: String, _ count: Int, isThere: Bool) throws -> Side {
        let now = BenchDesk.clockTime()
        let desk =
            isThere
            ? try Desk.open(at: path, options: BenchDesk.options(at: now))
            : try BenchDesk.make(at: path, customers: count, seed: options.seed, now: now)
        try LongTimeline.add(entries: entries, to: desk, now: now)
        let signs = try BenchDesk.signs(of: desk)
        desk.log.close()
        func session() throws -> TerminalSession {
            let session = try TerminalSession(
                usual, ["--desk", path], rows: Self.size.rows, columns: Self.size.columns)
            _ = try session.opening(showing: signs, silence: 600)
            return session
        }
        let looking = try session()
        _ = try looking.strike("/", silence: 300)
        // The first look reads what lookups need. A clock that shows seconds paints every second: no silence is longer.
        for key in ["r", "\u{7F}"] { _ = try looking.strike(key, silence: 600) }
        let scrolling = try session()
        for key in ["/", "quillfeather", "\r", "\t"] { _ = try scrolling.strike(key, silence: 600) }
        return Side(
            count: count, moving: try session(), opening: try session(), switching: try session(), looking: looking,
            scrolling: scrolling)
    }
}
