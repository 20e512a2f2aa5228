import ArgumentParser

/// The program `usual-bench`: what the desk costs, each figure beside a peer or a physical limit of the same run.
@main
struct UsualBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usual-bench",
        abstract: "Measure what the desk costs.",
        discussion: """
            Every figure stands beside a peer or a limit of the machine that was measured in the same run, in turn with \
            it. Read the ratios: the figures alone are those of this machine at this hour.
            """,
        subcommands: [
            LogBenchmark.self, ReplayBenchmark.self, FindBenchmark.self, SuggestBenchmark.self, RenderBenchmark.self,
            ImportBenchmark.self, OpenBenchmark.self, DuplicatesBenchmark.self, SearchBenchmark.self,
            AllBenchmarks.self, WriterCommand.self, LookupMemoryCommand.self,
        ]
    )
}

/// `usual-bench all`: every benchmark with its usual sizes.
struct AllBenchmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "all", abstract: "Run every benchmark with its usual sizes.")

    @OptionGroup var options: BenchOptions

    func run() throws {
        let commands: [any BenchCommand] = [
            try LogBenchmark.parse([]), try ReplayBenchmark.parse([]), try FindBenchmark.parse([]),
            try SuggestBenchmark.parse([]), try RenderBenchmark.parse([]), try ImportBenchmark.parse([]),
            try OpenBenchmark.parse([]), try DuplicatesBenchmark.parse([]), try SearchBenchmark.parse([]),
        ]
        try Bench.present(commands.map(configured), options)
    }

    private func configured(_ command: any BenchCommand) -> any BenchCommand {
        var command = command
        command.options = options
        return command
    }
}
