import ArgumentParser
import Desk
import DeskModel
import Glibc
import Intake
import SampleDesk

/// `usual demo`: the desk with sample data, thrown away afterwards unless a directory is named.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Open a throw-away desk with sample data.",
        discussion: """
            With --desk DIR the desk is kept there; one that is there already is opened as it is. The agent is ana, one \
            of the sample's, unless --as says otherwise.
            """)

    @Option(help: "How many customers, at most 1000000: the first 60 are made by hand.")
    var customers: Int = SampleDesk.handMadeCustomers

    @Option(help: "What the made-up customers are drawn from: the same number gives the same desk.")
    var seed: UInt64 = 1

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...1_000_000).contains(customers) else {
            throw ValidationError("--customers wants a number from 1 to 1000000.")
        }
    }

    func run() throws { try open(tour: false) }

    /// Opens the sample desk, with or without the walk through it.
    func open(tour: Bool) throws {
        var global = global
        if global.agentName == nil, Environment["USUAL_AGENT"] == nil { global.agentName = "ana" }
        guard global.deskPath == nil else {
            try Self.make(at: global.desk, customers: customers, seed: seed, as: global)
            try TerminalDesk.requireTerminal(for: screen, saying: "The sample desk is at \(global.desk).")
            try TerminalDesk.run(global, screen: screen, tour: tour)
            return
        }
        try TerminalDesk.requireTerminal(for: screen)
        let place = try TemporaryDirectory()
        defer { place.remove() }
        global.deskPath = place.path + "/desk"
        try Self.make(at: global.desk, customers: customers, seed: seed, as: global)
        try TerminalDesk.run(global, screen: screen, tour: tour, whenDone: place.remove)
    }

    /// Makes the sample desk, unless there is a desk already.
    ///
    /// It is filled aside and gets its name when it is whole: one that was killed on the way is begun anew.
    private static func make(at path: String, customers: Int, seed: UInt64, as global: GlobalOptions) throws {
        try SampleWorkshop.make(at: path) { place in
            try Desk.create(at: place, configuration: sampleConfiguration)
            var global = global
            global.deskPath = place
            try fill(customers: customers, seed: seed, as: global)
        }
    }

    private static func fill(customers: Int, seed: UInt64, as global: GlobalOptions) throws {
        let desk = try global.openDesk()
        let now = try global.now()
        let reader = NativeLineReader(source: "sample", now: now)
        let progress = ProgressBar(label: "Making the sample desk", unit: "lines")
        var batch: [ImportLine] = []
        var count = 0
        func store() throws {
            for case .rejected(let reason) in try desk.importBatch(batch) {
                throw CommandFailure(74, "A line of the sample desk was rejected: \(reason)")
            }
            count += batch.count
            batch.removeAll(keepingCapacity: true)
            progress.show(count)
        }
        try SampleDesk.generate(customers: customers, seed: seed, now: now.microseconds) { bytes in
            switch reader.read(bytes, number: count + batch.count + 1) {
            case .success(let line): batch.append(line)
            case .failure(let rejection): throw CommandFailure(74, "A line of the sample desk is wrong: \(rejection)")
            }
            if batch.count == 2000 { try store() }
        }
        try store()
        progress.end()
    }

    private static let sampleConfiguration = DeskConfiguration(
        name: "Petaluma desk", region: "US", currency: "USD",
        reasons: [
            "drink/cold", "drink/wrong", "food/wrong", "order/late", "order/missing", "delivery/late", "app/login",
            "app/payment", "refund", "gift-card", "loyalty/points", "praise", "question/hours", "question/allergens",
            "flight/delay", "flight/cancelled", "bag/lost", "bag/damaged", "booking/change", "invoice/address",
        ])
}
