/// What is fuzzed: each reads bytes that anybody may have written, and may refuse them, but not crash, hang or say what is
/// not so. `make fuzz` runs them under libFuzzer; `FuzzReplayTests` goes over the kept inputs.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Segments, manifest and control file of a log: opened, read, verified, repaired, appended to.
    case log
    /// Sections and manifests of checkpoints.
    case checkpoint
    /// Lines of native JSON and rows of CSV.
    case `import`
    /// Events as they stand in records.
    case event
    /// Things as they stand in checkpoints.
    case frozen
    /// Texts on their way to the screen.
    case text
    /// Bytes as a terminal sends them for keys, pastes and answers.
    case keys
    /// Frames as they are drawn, compared and sent.
    case frames

    /// Reads one input; ends the program when something is wrong.
    public func read(_ input: UnsafeRawBufferPointer) {
        switch self {
        case .log: LogFuzz.read(input)
        case .checkpoint: CheckpointFuzz.read(input)
        case .import: ImportFuzz.read(input)
        case .event: EventFuzz.read(input)
        case .frozen: FrozenFuzz.read(input)
        case .text: TextFuzz.read(input)
        case .keys: KeyFuzz.read(input)
        case .frames: FrameFuzz.read(input)
        }
    }

    /// Inputs that lead into the depth, made by the writers themselves.
    public var seeds: [[UInt8]] {
        switch self {
        case .log: LogFuzz.seeds
        case .checkpoint: CheckpointFuzz.seeds
        case .import: ImportFuzz.seeds
        case .event: EventFuzz.seeds
        case .frozen: FrozenFuzz.seeds
        case .text: TextFuzz.seeds
        case .keys: KeyFuzz.seeds
        case .frames: FrameFuzz.seeds
        }
    }
}

/// Says what must be so of every input; libFuzzer keeps the input that ends the program.
func mustHold(_ holds: Bool, _ what: @autoclosure () -> String) {
    // A precondition says nothing in a release build.
    if !holds { fatalError(what()) }
}
