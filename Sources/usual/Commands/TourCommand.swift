import ArgumentParser

/// `usual tour`: the sample desk, with a sentence at a time of what can be done there.
struct TourCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tour", abstract: "Walk through the sample desk in two minutes.")

    @OptionGroup var demo: DemoCommand

    func run() throws { try demo.open(tour: true) }
}
