import ArgumentParser
import Desk
import DeskModel
import EventLog
import Glibc

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .customLong("desk"), help: "The desk's directory. Default: $USUAL_DESK, else ~/.local/share/usual/desk.")
    var deskPath: String?

    @Option(name: .customLong("as"), help: "The acting agent. Default: $USUAL_AGENT, else the login name.")
    var agentName: String?

    @Flag(name: .customLong("json"), help: "Print one JSON document and nothing else.")
    var json = false

    @Option(name: .customLong("now"), help: "Answer as of this RFC 3339 time instead of the clock's.")
    var nowText: String?

    /// The desk's directory, by the contract's rule.
    var desk: String {
        if let deskPath { return deskPath }
        if let path = Environment["USUAL_DESK"] { return path }
        if let data = Environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/usual/desk" }
        return "\(Environment["HOME"] ?? ".")/.local/share/usual/desk"
    }

    /// The acting agent, by the contract's rule.
    var agent: String {
        if let agentName, !agentName.isEmpty { return agentName }
        if let name = Environment["USUAL_AGENT"] { return name }
        if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name { return String(cString: name) }
        return Environment["LOGNAME"] ?? Environment["USER"] ?? "uid\(geteuid())"
    }

    /// The instant that `--now` names, or nil where it is not given.
    func givenNow() throws -> Timestamp? {
        guard let nowText else { return nil }
        guard let time = Timestamp(rfc3339: nowText) else {
            throw ValidationError("--now wants an RFC 3339 time such as 2026-03-03T11:54:00Z, not \"\(nowText)\".")
        }
        return time
    }

    /// The instant as of which queries answer.
    func now() throws -> Timestamp { try givenNow() ?? SystemClock.now() }

    /// Opens the desk for reading and writing, or only for reading where that is all it allows.
    ///
    /// A desk that `staysOpen` makes its checkpoints in the background. With `--now` it is looked at as of then, the time going on
    /// from there, and nothing is changed: what is done happens now.
    func openDesk(readOnly: Bool = false, staysOpen: Bool = false) throws(DeskError) -> Desk {
        let begun = SystemClock.now()
        let wanted = staysOpen ? nowText.flatMap { Timestamp(rfc3339: $0) } : nil
        let shift = wanted.map { $0.microseconds &- begun.microseconds } ?? 0
        var options = Desk.Options(
            agent: agent, userID: geteuid(), readOnly: readOnly || wanted != nil,
            clock: { Timestamp(microseconds: SystemClock.now().microseconds &+ shift) })
        options.renewsInBackground = staysOpen
        // On screen it is told there.
        let teller = DamageTeller()
        if !staysOpen { options.damageFound = { damage in teller.tell(damage) } }
        let desk = try Desk.open(at: desk, options: options)
        for damage in desk.damage { teller.tell(damage) }
        return desk
    }

    /// Opens the desk, making one where there is none. Where another process is just making it, waits for that.
    func openOrMakeDesk() throws(DeskError) -> Desk {
        let patience = ContinuousClock().now + .seconds(5)
        while true {
            do {
                return try openDesk()
            } catch .noDesk {
                do {
                    try Desk.create(at: desk, configuration: .standard)
                } catch .deskExists where ContinuousClock().now < patience {
                    usleep(20_000)
                }
            }
        }
    }
}

/// The process's environment.
enum Environment {
    /// All variables.
    static var all: [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return variables
    }

    /// The value of a variable, or nil when it is unset or empty.
    static subscript(name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}

/// The system's clock.
enum SystemClock {
    /// Now.
    static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}
