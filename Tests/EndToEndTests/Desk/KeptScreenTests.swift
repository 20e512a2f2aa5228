import Foundation
import TerminalEmulator
import Testing

/// Screens kept as text, cell by cell: what the desk shows at every size, and in which looks with every depth of colour.
/// `make screens` renews them; look at the difference before it is committed.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct KeptScreenTests {
    /// The moment that everything is looked at: the same screens come of the same desk.
    private static let now = "2026-03-03T11:54:00Z"

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Screens").path

    private static let lines = [
        #"{"kind":"agent","id":"ana","name":"ana"}"#, #"{"kind":"agent","id":"ben","name":"ben"}"#,
        #"{"kind":"customer","id":"c-roohi","name":"Roohi Moolla","preferred_name":"Roohi","pronunciation":"ROO-hee MOO-lah","emails":["roohi@example.com"],"phones":["+1 415 555 0136"],"since":"2019-05-02","vip":true,"address":{"city":"Petaluma","country":"US"}}"#,
        #"{"kind":"usual","customer":"c-roohi","item":"Café au lait, very light coffee","context":"mornings"}"#,
        #"{"kind":"customer","id":"c-ken","name":"大江健三郎","emails":["ken@example.com"]}"#,
        #"{"kind":"customer","id":"c-dana","name":"Dana Okafor","emails":["dana@example.com"]}"#,
        #"{"kind":"note","customer":"c-roohi","text":"Train at 8:10, always hurried","pinned":true,"at":"2026-02-01T09:00:00Z","by":"ana"}"#,
        #"{"kind":"saved_reply","id":"r-cold","title":"Cold drink, sorry and refunded","body":"Hello {{customer.preferred_name}}, I am sorry that your latte came cold.","tags":["drink"]}"#,
        #"{"kind":"ticket","id":"t-cold","customer":"c-roohi","at":"2026-03-03T11:09:00Z","channel":"phone","subject":"Order 1182 came cold","priority":"urgent","complaint":true}"#,
        #"{"kind":"message","id":"m-cold","ticket":"t-cold","at":"2026-03-03T11:09:00Z","from":"customer","author":"Roohi","body":"Order 1182 again. The latte was stone cold. I come in every morning!"}"#,
        #"{"kind":"complaint","id":"k-cold","customer":"c-roohi","ticket":"t-cold","at":"2026-03-03T11:09:00Z","reason":"drink/cold"}"#,
        #"{"kind":"ticket","id":"t-card","customer":"c-ken","at":"2026-03-03T11:34:00Z","channel":"email","subject":"ギフトカードの残高"}"#,
        #"{"kind":"message","id":"m-card","ticket":"t-card","at":"2026-03-03T11:34:00Z","from":"customer","body":"残高を教えてください。"}"#,
        #"{"kind":"ticket","id":"t-refund","customer":"c-dana","at":"2026-03-03T11:44:00Z","channel":"social","subject":"Still no refund","assignee":"ben"}"#,
        #"{"kind":"message","id":"m-refund","ticket":"t-refund","at":"2026-03-03T11:44:00Z","from":"customer","author":"Dana","body":"Day six, and still no refund."}"#,
    ]

    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        _ = try desk.succeed(
            "import", "--now", Self.now, try desk.file("desk.jsonl", Self.lines))
        return desk
    }

    /// Opens a desk to be looked at, at the instant of the lines.
    private func open(
        _ desk: TestDesk, _ columns: Int, _ rows: Int, _ environment: [String: String]
    ) throws -> Terminal {
        try desk.open(
            "--read-only", "--now", Self.now, size: TerminalSize(columns: columns, rows: rows),
            environment: environment.merging(["USUAL_DESK": Self.name(of: desk)]) { $1 }.mapValues { $0 })
    }

    /// The desk as seen from its folder: a whole path is another each time, and some screens show it.
    private static func name(of desk: TestDesk) -> String { URL(fileURLWithPath: desk.path).lastPathComponent }

    /// Goes from screen to screen and hands each over once it is whole.
    private func walk(_ ana: Terminal, _ take: (String) throws -> Void) throws {
        try ana.waits(for: "Roohi Moolla")
        try ana.settles(quietFor: 0.6)
        // The first second is over: what was a whole minute away is a minute nearer.
        try ana.waits(for: "19m left")
        // That nothing can be changed here stays until a key is struck.
        ana.press(.escape)
        try ana.waits(untilGone: "Nothing can be changed")
        try take("queue")
        ana.press("\r")
        try ana.waits(for: "stone cold")
        try take("ticket")
        ana.press("/")
        try ana.waits(for: "Find a customer")
        ana.type("ruhi mula")
        try ana.waits(for: "sounds alike")
        try take("lookup")
        ana.press(.escape)
        try ana.waits(untilGone: "Find a customer")
        ana.press("?")
        try ana.waits(for: "─ Keys ─")
        try take("keys")
        ana.press("q")
        try ana.waits(untilGone: "─ Keys ─")
        ana.press(":")
        try ana.waits(for: "Do anything")
        try take("palette")
        ana.press(.escape)
        try ana.waits(untilGone: "Do anything")
        ana.send(signal: SIGTERM)
        _ = try ana.waitsForEnd()
    }

    @Test(arguments: [(69, 20), (80, 24), (100, 30), (120, 36), (200, 60)])
    func atEverySize(columns: Int, rows: Int) throws {
        let desk = try desk()
        let ana = try open(desk, columns, rows, ["TERM": "xterm-256color"])
        let kept = ScreenComparison(folder: Self.folder)
        try walk(ana) { scene in
            try kept.compare(try ana.settles().text, with: "\(scene)-\(columns)x\(rows)")
        }
    }

    /// The ends of what there is: a sentence, one pane at a time, and more room than anybody has.
    @Test(arguments: [(20, 5), (40, 10), (70, 16), (500, 200)])
    func atTheEnds(columns: Int, rows: Int) throws {
        let desk = try desk()
        let ana = try open(desk, columns, rows, ["TERM": "xterm-256color"])
        let kept = ScreenComparison(folder: Self.folder)
        if rows < 10 {
            try ana.waits(for: "40x10")
            try kept.compare(try ana.settles().text, with: "sentence-\(columns)x\(rows)")
        } else {
            try ana.waits(for: "Roohi")
            try ana.settles(quietFor: 0.6)
            try ana.waits(for: "19m left")
            ana.press(.escape)
            try ana.waits(untilGone: "can be changed")
            try kept.compare(try ana.settles().text, with: "queue-\(columns)x\(rows)")
            ana.press("\r")
            try ana.waits(for: "stone cold")
            try kept.compare(try ana.settles().text, with: "ticket-\(columns)x\(rows)")
        }
        ana.send(signal: SIGTERM)
        _ = try ana.waitsForEnd()
    }

    @Test(
        arguments: [
            ("24-bit", ["TERM": "xterm-256color", "COLORTERM": "truecolor"]), ("256", ["TERM": "tmux-256color"]),
            ("16", ["TERM": "xterm-16color"]), ("8", ["TERM": "linux"]),
            ("no-colour", ["TERM": "xterm-256color", "NO_COLOR": "1"]),
            ("vt100", ["TERM": "vt100"]), ("ascii", ["TERM": "xterm-256color", "LANG": "C", "LC_ALL": "POSIX"]),
        ] as [(String, [String: String])])
    func inEveryDepth(name: String, environment: [String: String]) throws {
        let desk = try desk()
        let ana = try open(desk, 80, 24, environment)
        let kept = ScreenComparison(folder: Self.folder)
        try ana.waits(for: "Roohi Moolla")
        try ana.settles(quietFor: 0.6)
        try ana.waits(for: "19m left")
        ana.press(.escape)
        try ana.waits(untilGone: "Nothing can be changed")
        ana.press("\r")
        try ana.waits(for: "stone cold")
        let screen = try ana.settles()
        let looks = ScreenLooks(screen) { ana.cell(row: $0, column: $1) }
        try kept.compare(looks.text, with: "looks-\(name)")
        ana.send(signal: SIGTERM)
        _ = try ana.waitsForEnd()
    }
}
