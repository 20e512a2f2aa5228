/// A program without a terminal: its three streams are pipes, as in a script.
///
/// What it writes is read as it comes, whether anybody waits or not. It is ended when it is no longer used.
public final class Subprocess: Sendable {
    /// What a program did, once it has ended.
    public struct Outcome: Sendable, CustomStringConvertible {
        /// How it ended.
        public let ending: ProgramEnding
        /// All it wrote on standard output.
        public let output: [UInt8]
        /// All it wrote on standard error.
        public let errors: [UInt8]

        /// The status as a shell shows it.
        public var status: Int32 { ending.shellStatus }
        /// Standard output as text; bytes that are no UTF-8 are replaced.
        public var outputText: String { String(decoding: output, as: UTF8.self) }
        /// Standard error as text; bytes that are no UTF-8 are replaced.
        public var errorText: String { String(decoding: errors, as: UTF8.self) }

        /// Status and both streams, for a person who reads why a test failed.
        public var description: String {
            "status \(status)\nstdout: \(outputText.prefix(4000))\nstderr: \(errorText.prefix(4000))"
        }
    }

    private let session: StreamSession

    /// Starts a program.
    /// - Parameters:
    ///   - program: a path, or a name to look for along the path.
    ///   - input: what it reads; then standard input ends, unless `keepsInputOpen`.
    ///   - environment: as in `Terminal`.
    public init(
        _ program: String,
        _ arguments: [String] = [],
        input: [UInt8] = [],
        keepsInputOpen: Bool = false,
        environment: [String: String?] = [:],
        directory: String? = nil
    ) throws(TerminalFailure) {
        let start = ProgramStart(
            program: program,
            arguments: arguments,
            environment: Terminal.environment(with: environment),
            directory: directory
        )
        session = try StreamSession(start, input: input, endsInput: !keepsInputOpen)
    }

    deinit {
        session.end()
    }

    /// Runs a program to its end.
    public static func run(
        _ program: String,
        _ arguments: [String] = [],
        input: [UInt8] = [],
        environment: [String: String?] = [:],
        directory: String? = nil,
        within seconds: Double = 4 * Terminal.patience
    ) throws(TerminalFailure) -> Outcome {
        try Subprocess(program, arguments, input: input, environment: environment, directory: directory)
            .waitsForEnd(within: seconds)
    }

    /// The process.
    public var processIdentifier: Int32 { session.processIdentifier }

    /// Gives the program more to read.
    public func write(_ text: String) {
        session.write(Array(text.utf8))
    }

    /// Ends standard input, after what is still to be read.
    public func endInput() {
        session.endInput()
    }

    /// Sends the program a signal, unless it has ended.
    public func send(signal: Int32) {
        session.signal(signal)
    }

    /// What it has written on standard output so far.
    public var output: [UInt8] { session.outputSoFar }

    /// Waits until standard output is enough.
    /// - Returns: whether it was, before the program ended or time was up.
    public func waits(
        within seconds: Double = Terminal.patience,
        untilOutput isEnough: ([UInt8]) -> Bool
    ) -> Bool {
        session.wait(seconds, until: isEnough)
    }

    /// Waits until the program has ended and all it wrote has been read.
    public func waitsForEnd(within seconds: Double = 4 * Terminal.patience) throws(TerminalFailure) -> Outcome {
        guard let outcome = session.waitForEnd(seconds) else {
            throw .running(seconds: seconds, output: String(decoding: session.outputSoFar.suffix(2000), as: UTF8.self))
        }
        return outcome
    }
}
