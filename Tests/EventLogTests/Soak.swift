import Foundation

/// How long `make soak` lets the long tests run; nil outside of it.
enum Soak {
    static let minutes = ProcessInfo.processInfo.environment["USUAL_SOAK_MINUTES"].flatMap { Double($0) }
    static var end: Date { Date(timeIntervalSinceNow: (minutes ?? 0) * 60) }
}
