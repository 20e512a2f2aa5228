import Foundation
import Testing

/// Where the programs under test are.
enum Program {
    /// The root of the package, or of a package made of parts of it.
    static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The same, where links have been followed: files that stand beside the repository are found from here.
    static let repository = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The program: `USUAL_BINARY`, else the release build.
    static let usual =
        environment["USUAL_BINARY"] ?? packageRoot.appendingPathComponent(".build/release/usual").path

    /// Whether it has been built.
    static let isBuilt = FileManager.default.isExecutableFile(atPath: usual)

    /// Whether it has to be there: when somebody says where, and in continuous integration.
    static let isRequired = environment["USUAL_BINARY"] != nil || environment["CI"] != nil

    /// What to say where it is not.
    static let missing: Comment =
        "SKIPPED: no program at .build/release/usual; `make build` builds it, or set USUAL_BINARY"

    /// Real data that is not part of the project; tests that want it skip where it is not there.
    static let sharedData = URL(
        fileURLWithPath: environment["USUAL_SHARED"] ?? repository.appendingPathComponent("../shared").path
    ).standardizedFileURL.appendingPathComponent("data")

    /// Screens kept to compare with.
    static let screens = repository.appendingPathComponent("Tests/EndToEndTests/Screens").path

    /// How long `make soak` goes on; nothing in an ordinary run.
    static let soakMinutes = environment["USUAL_SOAK_MINUTES"].flatMap(Double.init)

    /// Which of how many parts of a long soak to go through (`USUAL_SOAK_PART=2/4`): most of it is waiting for screens, so that
    /// several processes get through it at once. All of it where nothing is said.
    static let soakPart: (place: Int, count: Int) = {
        let parts = (environment["USUAL_SOAK_PART"] ?? "1/1").split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, parts[1] > 0, (1...parts[1]).contains(parts[0]) else {
            fatalError("USUAL_SOAK_PART is a part and how many there are, as 2/4")
        }
        return (parts[0] - 1, parts[1])
    }()

    static let environment = ProcessInfo.processInfo.environment
}
