import Foundation

/// How long `make soak` lets the long tests run; nil outside of it.
enum Soak {
    static let minutes = ProcessInfo.processInfo.environment["USUAL_SOAK_MINUTES"].flatMap { Double($0) }
    static var end: Date { Date(timeIntervalSinceNow: (minutes ?? 0) * 60) }
}

/// How much of what `make soak` does in full `make test` does.
enum Sample {
    /// Times as much as in a minute's debug build, where the tests are built for release.
    static let scale: UInt64 = {
        #if DEBUG
            1
        #else
            40
        #endif
    }()
}
