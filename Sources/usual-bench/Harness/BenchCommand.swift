import ArgumentParser
import Glibc
import JSON

/// The options that every benchmark takes.
struct BenchOptions: ParsableArguments {
    @Flag(help: "Print one JSON document and nothing else.")
    var json = false

    @Option(help: "How often each side is measured.")
    var rounds: Int = 7

    @Option(help: "What sizes, names and queries are drawn from: the same number gives the same work.")
    var seed: UInt64 = 1

    @Option(help: "Where the files go while it runs. Default: $TMPDIR, else /tmp.")
    var directory: String?

    func validate() throws {
        guard (1...1000).contains(rounds) else { throw ValidationError("--rounds wants a number from 1 to 1000.") }
    }
}

/// A benchmark as a subcommand.
protocol BenchCommand: ParsableCommand {
    var options: BenchOptions { get set }
    /// Measures, with files in the folder.
    func measure(in folder: WorkFolder) throws -> Report
}

extension BenchCommand {
    func run() throws { try Bench.present([self], options) }
}

/// Runs benchmarks and prints what they measured.
enum Bench {
    /// Runs benchmarks one after the other, each in a folder of its own, and prints their reports.
    static func present(_ commands: [any BenchCommand], _ options: BenchOptions) throws {
        let parent = options.directory ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let machine = Machine(directory: parent)
        if !options.json { print(machine.text) }
        var reports: [Report] = []
        for command in commands {
            let folder = try WorkFolder(in: parent)
            defer { folder.remove() }
            let report = try command.measure(in: folder)
            if !options.json { print(report.text) }
            fflush(nil)
            reports.append(report)
        }
        guard options.json else { return }
        var json = JSONWriter()
        json.beginObject()
        machine.write(into: &json)
        json.key("benchmarks")
        json.beginArray()
        for report in reports { report.write(into: &json) }
        json.endArray()
        json.endObject()
        print(String(decoding: json.bytes, as: UTF8.self))
    }
}
