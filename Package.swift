// swift-tools-version: 6.2
import PackageDescription

// A target is a room; arrows only go down. docs/architecture.md tells what each one holds.

/// Every Swift target speaks Swift 6 and may not warn.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

func room(
    _ name: String,
    on floors: [Target.Dependency] = [],
    exclude: [String] = []
) -> Target {
    .target(name: name, dependencies: floors, exclude: exclude, swiftSettings: strict)
}

func program(_ name: String, on floors: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: floors, swiftSettings: strict)
}

func tests(of name: String, on floors: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name), "Seeded"] + floors,
        exclude: exclude,
        swiftSettings: strict
    )
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")

let package = Package(
    name: "usual",
    products: [
        .executable(name: "usual", targets: ["usual"]),
        .executable(name: "usual-bench", targets: ["usual-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
    ],
    targets: [
        // C: module maps and the smallest shims.
        .target(name: "CPlatform"),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        .systemLibrary(name: "CUTF8Proc"),
        .systemLibrary(name: "CStemmer"),
        .systemLibrary(name: "CSodium"),
        .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
        .target(name: "CTomlPlusPlus"),
        // The log's protocol in bare C: what usual-bench measures the log against.
        .target(name: "CBareLog", dependencies: ["CPlatform"]),

        // The ground floor: no room here knows a customer.
        room("JSON", on: ["CSimdJSON"]),
        room("TOML", on: ["CTomlPlusPlus"]),
        room("EventLog", on: ["CPlatform", "CSodium"]),
        room("Checkpoints", on: ["CPlatform"]),
        room("TextAnalysis", on: ["CUTF8Proc", "CStemmer"]),
        room("TerminalKit", on: ["CNcurses", "CPlatform", "CUTF8Proc", "TOML"]),

        // What a desk is about.
        room("DeskModel"),
        room("DeskEvents", on: ["DeskModel", protobuf], exclude: ["Schema"]),
        room("CustomerIndex", on: ["DeskModel", "TextAnalysis", "CPlatform"]),
        room("Search", on: ["Checkpoints", "DeskModel", "TextAnalysis"]),
        room("Identity", on: ["DeskModel", "TextAnalysis"]),
        room("ReplyHelper", on: ["DeskModel", "TextAnalysis"]),
        room("Insights", on: ["DeskModel", "TextAnalysis"]),

        // The open desk, and the ways in and out of it.
        room(
            "Desk",
            on: [
                "EventLog", "Checkpoints", "DeskModel", "DeskEvents", "CustomerIndex", "Search", "Identity",
                "ReplyHelper", "Insights", "TextAnalysis", "JSON", "TOML", "CPlatform", "CSodium",
            ]
        ),
        room("Intake", on: ["Desk", "DeskModel", "DeskEvents", "JSON", "TOML", "CSodium"]),
        room("SampleDesk", exclude: ["Data"]),
        room("DeskUI", on: ["TerminalKit", "Desk", "DeskModel", "Insights", "ReplyHelper", "TOML"]),

        // The programs.
        program(
            "usual",
            on: [
                "DeskUI", "Intake", "Desk", "DeskEvents", "DeskModel", "EventLog", "Insights", "JSON", "SampleDesk",
                "TerminalKit", arguments,
            ]
        ),
        program(
            "usual-bench",
            on: [
                "DeskUI", "Intake", "Desk", "DeskEvents", "DeskModel", "EventLog", "JSON", "SampleDesk", "TerminalKit",
                "CustomerIndex", "Identity", "ReplyHelper", "TextAnalysis", "CPlatform", "CBareLog", arguments,
            ]
        ),
        // Writes what is compiled in from files (themes, sample desk) and what is documented from code (keys).
        program("usual-generate", on: ["DeskUI", "TerminalKit", "SampleDesk"]),

        // Tests mirror the rooms; random numbers that come again and a real terminal emulator are their tools.
        .target(name: "Seeded", path: "Tests/Seeded", swiftSettings: strict),
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
        .target(
            name: "TerminalEmulator",
            dependencies: ["CVTerm"],
            path: "Tests/TerminalEmulator",
            swiftSettings: strict
        ),
        tests(of: "JSON"),
        tests(of: "TOML"),
        tests(of: "EventLog", exclude: ["Golden"]),
        tests(of: "Checkpoints"),
        tests(of: "TextAnalysis"),
        tests(of: "TerminalKit", on: ["TerminalEmulator", "CNcurses"]),
        tests(of: "DeskModel"),
        tests(of: "DeskEvents", exclude: ["Golden"]),
        tests(of: "CustomerIndex"),
        tests(of: "Search"),
        tests(of: "Identity"),
        tests(of: "ReplyHelper"),
        tests(of: "Insights"),
        tests(of: "Desk"),
        tests(of: "Intake"),
        tests(of: "SampleDesk", on: ["JSON"]),
        tests(
            of: "DeskUI", on: ["TerminalKit", "Desk", "DeskModel", "Insights", "ReplyHelper"], exclude: ["Frames"]),
        // What is fuzzed, and the test that goes over the kept inputs; the fuzzer itself is below.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "EventLog", "Checkpoints", "DeskModel", "DeskEvents", "Intake", "TerminalKit", "CPlatform",
            ],
            path: "Tests/Fuzzing/Targets",
            swiftSettings: strict
        ),
        .testTarget(
            name: "FuzzReplayTests",
            dependencies: ["FuzzTargets", "Seeded"],
            path: "Tests/Fuzzing/Replay",
            swiftSettings: strict
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["TerminalEmulator", "Seeded"],
            exclude: ["Screens"],
            swiftSettings: strict
        ),
    ],
    cxxLanguageStandard: .cxx17
)

// It takes libFuzzer's runtime, which only `make fuzz` links.
if Context.environment["USUAL_FUZZ"] != nil {
    package.targets.append(.systemLibrary(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"))
    package.targets.append(
        .executableTarget(
            name: "usual-fuzz",
            dependencies: ["FuzzTargets", "CFuzzer"],
            path: "Tests/Fuzzing/Fuzzer",
            swiftSettings: strict
        )
    )
}

// The log's tests by themselves, which are soon built for release: simulated runs and damages by the hundred thousand want
// that. `make test` and `make soak` run them so.
if Context.environment["USUAL_LOG_ALONE"] != nil {
    package.products = []
    package.dependencies = []
    package.targets.removeAll { !["CPlatform", "CSodium", "EventLog", "Seeded", "EventLogTests"].contains($0.name) }
}
