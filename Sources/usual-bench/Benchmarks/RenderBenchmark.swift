import ArgumentParser
import Desk
import Glibc
import TerminalKit

/// `usual-bench render`: drawing frames and finding what changed, beside copying and comparing as many cells.
struct RenderBenchmark: BenchCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Frames and what changes in them, beside memcpy and memcmp of the same cells.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Customers of the desk; one in a hundred has an open ticket, and 10,000 in a terminal.")
    var customers: Int = 5000

    @Option(help: "Frames and keys of each kind, a round.")
    var keys: Int = 60

    @Option(help: "Entries of the timeline that is scrolled in a terminal.")
    var entries: Int = 100_000

    @Option(
        help: "A sample desk of --customers that is there already, for keys in a terminal; it gets a long timeline.")
    var largeDesk: String?

    @Flag(help: "Only keys in a terminal, on the large desk and on one of 100 customers.")
    var onlyKeys = false

    @Option(help: "How many of the slowest keys in a terminal are told, of each kind.")
    var slowest: Int = 0

    @OptionGroup var program: UsualProgram

    func validate() throws {
        guard (60...1_000_000).contains(customers), (2...10_000).contains(keys), (50...1_000_000).contains(entries)
        else {
            throw ValidationError(
                "--customers wants a number from 60 to 1000000, --keys one from 2 to 10000, --entries one from 50 to 1000000."
            )
        }
    }

    func measure(in folder: WorkFolder) throws -> Report {
        var report = Report("render", options)
        report.settings = [("customers", "\(customers)"), ("keys", "\(keys)")]
        let sink = Sink()
        if !onlyKeys {
            let desk = try BenchDesk.make(at: folder.path("desk"), customers: customers, seed: options.seed)
            for size in [Size(rows: 24, columns: 80), Size(rows: 36, columns: 120), Size(rows: 60, columns: 200)] {
                report.sections.append(try rendering(desk, size, sink))
            }
        }
        report.notes = [
            "A frame is the view of the whole desk, drawn anew. A key is its update, the frame after it, and the search",
            "for rows that are others than before; what it asks of the desk is answered outside of the time.",
            "Cells are eight bytes.",
        ]
        if let usual = try program.path() {
            if !onlyKeys {
                let wire = WireRendering(options: options, usual: usual, customers: customers)
                report.sections += try wire.measure(in: folder)
            }
            let keys = KeyRendering(
                options: options, usual: usual, customers: customers, largeDesk: largeDesk, entries: entries,
                keys: min(keys, 200), slowest: slowest)
            report.sections += try keys.measure(in: folder)
            report.notes += [
                "In a terminal: from writing the key to the last byte that comes of it, before a silence of 12 ms, or of 40",
                "where the desk is asked; what the key asks of the desk is part of it. The panes follow the cursor when it",
                "rests, 150 ms later. Keys that draw nothing are counted apart. One program runs at a time, the others are",
                "stopped. The echo: a byte to cat through another terminal, and back.",
            ]
        } else {
            report.notes.append(UsualProgram.isMissing)
        }
        report.checksum = sink.sum
        return report
    }

    private func rendering(_ desk: Desk, _ size: Size, _ sink: Sink) throws -> Report.Section {
        var still = StillScreen(desk, size: size)
        let cells = size.rows.value * size.columns.value
        let block = CellBlock(cells: cells)
        var frames = StillScreen(desk, size: size)
        var writing = StillScreen(desk, size: size)
        for key in [Key.enter, .character("r")] { writing.press(key) }
        writing.draw()
        guard writing.state.composer != nil else { throw BenchFailure("The desk's composer did not open.") }

        var looking = StillScreen(desk, size: size)
        looking.press(.character("/"))
        let name = Array("roohi moolla petaluma ")
        let letters = Array("a letter as it is typed, word by word, line by line, ")
        let series = try Sampler(rounds: options.rounds).sample([
            Contender("frame") {
                (0..<keys).map { _ in Stopwatch.time { frames.draw() } }
            },
            Contender("cursor move") {
                // Down and up by turns: the list is always the same.
                (0..<keys).map { turn in
                    let struck = still.strike(.character(turn.isMultiple(of: 2) ? "j" : "k"))
                    sink.take(struck.rows)
                    return struck.nanoseconds
                }
            },
            Contender("letter") {
                (0..<keys).map { turn in
                    let struck = writing.strike(.character(letters[turn % letters.count]))
                    sink.take(struck.rows)
                    return struck.nanoseconds
                }
            },
            Contender("letter in the lookup") {
                (0..<keys).map { turn in
                    let letter = turn % (2 * name.count)
                    // A name is typed, and taken back again.
                    let struck = looking.strike(letter < name.count ? .character(name[letter]) : .backspace)
                    sink.take(struck.rows)
                    return struck.nanoseconds
                }
            },
            Contender("memcpy and memcmp") {
                (0..<keys).map { _ in
                    Stopwatch.time { sink.take(block.copyAndCompare()) }
                }
            },
        ])
        let medians = series.map { $0.percentiles(0.5).map { $0 / 1000 } }
        let tails = series.map { $0.percentiles(0.99).map { $0 / 1000 } }
        let copies = medians[4]
        let moved = changes(of: frames, by: .character("j"))
        let typed = changes(of: writing, by: .character("a"))
        var section = Report.Section(title: "\(size.columns.value)x\(size.rows.value)")
        section.figures = [
            Figure("frame p50", "µs", medians[0]), Figure("frame p99", "µs", tails[0]),
            Figure("cursor move p50", "µs", medians[1]), Figure("cursor move p99", "µs", tails[1]),
            Figure("letter in the composer p50", "µs", medians[2]),
            Figure("letter in the composer p99", "µs", tails[2]),
            Figure("letter in the lookup p50", "µs", medians[3]), Figure("letter in the lookup p99", "µs", tails[3]),
            Figure("memcpy and memcmp of the cells p50", "µs", copies),
            Figure("cursor move: rows that are others", "rows", [Double(moved.rows)]),
            Figure("cursor move: cells that are others", "B", [Double(moved.cells * 8)]),
            Figure("letter: rows that are others", "rows", [Double(typed.rows)]),
            Figure("letter: cells that are others", "B", [Double(typed.cells * 8)]),
        ]
        section.ratios = zip(["frame", "cursor move", "letter in the composer", "letter in the lookup"], medians).map {
            Ratio("\($0) ÷ memcpy and memcmp, p50", $1, to: copies)
        }
        return section
    }

    /// How much of the screen is another once a key is struck.
    private func changes(of still: StillScreen, by key: Key) -> (rows: Int, cells: Int) {
        var still = still
        let screen = MemoryScreen(size: still.state.size)
        screen.present(Frame(canvas: still.canvas, theme: .bare))
        _ = still.strike(key)
        screen.present(Frame(canvas: still.canvas, theme: .bare))
        return (screen.rowsChanged.last ?? 0, screen.cellsChanged.last ?? 0)
    }
}

/// Two blocks of as many bytes as a canvas has cells times eight.
final class CellBlock {
    private let source: UnsafeMutableRawBufferPointer
    private let target: UnsafeMutableRawBufferPointer

    init(cells: Int) {
        source = .allocate(byteCount: cells * 8, alignment: 64)
        target = .allocate(byteCount: cells * 8, alignment: 64)
        source.initializeMemory(as: UInt8.self, repeating: 0x20)
        target.initializeMemory(as: UInt8.self, repeating: 0)
    }

    deinit {
        source.deallocate()
        target.deallocate()
    }

    /// Copies one block over the other and compares both.
    @inline(never)
    func copyAndCompare() -> Int32 {
        guard let from = source.baseAddress, let to = target.baseAddress else { return -1 }
        // Another byte each time, so that neither the copy nor the comparison is known beforehand.
        source[source.count / 2] &+= 1
        memcpy(to, from, source.count)
        return memcmp(to, from, source.count)
    }
}
