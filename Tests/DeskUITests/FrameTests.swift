import Foundation
import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Whole frames as text, compared with those kept in Frames/. `USUAL_RENEW=1 swift test --filter FrameTests` writes them
/// anew, to be looked at before they are kept.
@Suite("Frames")
struct FrameTests {
    private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("Frames")

    /// The scenes, each made from the desk at a size.
    private static let scenes: [(name: String, make: @Sendable (Int, Int) -> State)] = [
        ("opening", { Fixture.opening(columns: $0, rows: $1) }),
        ("desk", { Fixture.desk(columns: $0, rows: $1) }),
        (
            "composing",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows)
                _ = update(&state, .key(.character("1")))
                state.present = [PresentAgent(agent: "ben", ticket: Fixture.cold, isReplying: false)]
                return state
            }
        ),
        (
            "lookup",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                _ = update(&state, .key(.character("/")))
                for character in "ruhi mula water" { _ = update(&state, .key(.character(character))) }
                _ = update(&state, .answer(.found(state.requests.last, .success(Fixture.found))))
                return state
            }
        ),
        (
            "nobody",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.burst("/zzyzx")
                let nobody = FindResult(query: "zzyzx", microseconds: 90, matches: [])
                _ = update(&state, .answer(.found(state.requests.last, .success(nobody))))
                return state
            }
        ),
        (
            "search",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.burst("lstone cold from:roohi")
                _ = update(&state, .answer(.searched(state.requests.last, .success(Fixture.searched))))
                return state
            }
        ),
        (
            "nothing",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.burst("lzzyzx status:solved")
                var nothing = Fixture.searched
                nothing.matches = []
                _ = update(&state, .answer(.searched(state.requests.last, .success(nothing))))
                return state
            }
        ),
        (
            "twice",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.burst("=")
                _ = update(&state, .answer(.duplicates(state.requests.last, .success(Fixture.duplicates))))
                return state
            }
        ),
        (
            "nobody-twice",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.burst("=")
                _ = update(&state, .answer(.duplicates(state.requests.last, .success([]))))
                return state
            }
        ),
        (
            "side-by-side",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.burst("=")
                _ = update(&state, .answer(.duplicates(state.requests.last, .success(Fixture.duplicates))))
                state.burst("\r")
                _ = update(&state, .answer(.comparison(state.requests.last, .success(Fixture.comparison))))
                return state
            }
        ),
        (
            "customer",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows)
                _ = update(&state, .key(.character("o")))
                _ = update(
                    &state,
                    .answer(.customer(state.requests.customer ?? .none, Fixture.roohi, .success(Fixture.customer))))
                return state
            }
        ),
        (
            "wallboard",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                _ = update(&state, .key(.character("W")))
                _ = update(&state, .answer(.statistics(state.requests.last, .success(Fixture.statistics))))
                return state
            }
        ),
        (
            "help",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows)
                _ = update(&state, .key(.character("?")))
                return state
            }
        ),
        (
            "solving",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows)
                _ = update(&state, .key(.character("s")))
                return state
            }
        ),
        (
            "palette",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows)
                _ = update(&state, .key(.character(":")))
                for character in "note" { _ = update(&state, .key(.character(character))) }
                return state
            }
        ),
        (
            "form",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows)
                _ = update(&state, .key(.character("U")))
                return state
            }
        ),
        (
            "parting",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.overlay = .parting(
                    Parting(
                        customer: Fixture.roohi, sequel: Fixture.sequel.sequel, intoName: Fixture.sequel.into,
                        fromName: Fixture.sequel.from))
                return state
            }
        ),
        (
            "definition",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.burst("W")
                _ = update(&state, .answer(.statistics(state.requests.last, .success(Fixture.statistics))))
                state.burst("d")
                return state
            }
        ),
        (
            "complaint",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows)
                _ = state.askForTicket()
                var page = Fixture.coldPage
                page.customer?.complaints = []
                _ = update(
                    &state,
                    .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
                state.burst("!second cold latte\r")
                return state
            }
        ),
        (
            "waits",
            { columns, rows in
                var state = Fixture.opening(columns: columns, rows: rows)
                _ = state.begin()
                var waiting = Fixture.rows
                waiting[4].statusReason = "the courier"
                let page = QueuePage(rows: waiting, summary: Fixture.summary)
                _ = update(&state, .answer(.queue(.init(number: 1), .view(.all), .success(page))))
                return state
            }
        ),
        ("hold", { Fixture.opened(columns: $0, rows: $1).after("h") }),
        ("snooze", { Fixture.opened(columns: $0, rows: $1).after("z") }),
        (
            "finding",
            { columns, rows in
                var state = Fixture.opened(columns: columns, rows: rows).after("r")
                _ = update(&state, .paste("You should have told the crew at once."))
                return state
            }
        ),
        ("marked", { Fixture.desk(columns: $0, rows: $1).after("mmBhold\r") }),
        (
            "first-run",
            { columns, rows in
                var state = Fixture.opening(columns: columns, rows: rows)
                _ = state.begin()
                let page = QueuePage(rows: [], summary: QueueSummary())
                _ = update(&state, .answer(.queue(.init(number: 1), .view(.all), .success(page))))
                return state
            }
        ),
        (
            "tour",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.tour = Tour()
                _ = update(&state, .clock(state.now))
                return state
            }
        ),
        (
            "error",
            { columns, rows in
                var state = Fixture.desk(columns: columns, rows: rows)
                state.tell(
                    Problem("Could not write the log of this desk: the disk is full. Free some space and try again."))
                return state
            }
        ),
    ]

    @Test(
        "look as kept", arguments: scenes.map(\.name), [(80, 24), (120, 36), (200, 60)] as [(Int, Int)])
    func frames(name: String, size: (columns: Int, rows: Int)) throws {
        let scene = try #require(Self.scenes.first { $0.name == name })
        let state = scene.make(size.columns, size.rows)
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        let file = Self.folder.appendingPathComponent("\(name)-\(size.columns)x\(size.rows).txt")
        if ProcessInfo.processInfo.environment["USUAL_RENEW"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try (canvas.text + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        if kept != canvas.text + "\n" { Issue.record("\(file.lastPathComponent) looks different now:\n\(canvas.text)") }
    }

    @Test("of a terminal with nothing but ASCII tell the same things apart, and spell keys")
    func ascii() {
        var state = Fixture.desk()
        state.isASCII = true
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        let text = canvas.text(inASCII: true)
        #expect(text.contains("Enter open") && text.contains("1-3 suggestion"))
        // Done, going on, open: three signs; neither reads as failed.
        #expect(text.contains("+ sorry") && text.contains("o clarified") && text.contains(". owned"))
        let signs = [
            Symbol.done, Symbol.active, Symbol.open, Symbol.star, Symbol.broken, Symbol.flag, Symbol.note, Symbol.dot,
            "!",
        ].compactMap { $0.string.unicodeScalars.first.map(ASCIITwin.of) }
        #expect(Set(signs).count == signs.count)
    }

    @Test("show the cursor in reverse, whatever colour the terminal gives its own")
    func cursor() throws {
        var state = Fixture.opened()
        _ = state.run(.reply)
        for character in "Dear" { _ = update(&state, .key(.character(character))) }
        var canvas = Canvas(size: state.size)
        let picture = view(state, into: &canvas)
        let place = try #require(picture.cursor)
        #expect(canvas.style(at: place).emphasis.contains(.reversed))
        #expect(!canvas.style(at: place.moved(right: 1)).emphasis.contains(.reversed))
    }

    @Test("dim what lies under a box, and leave its keys in the footer")
    func veiled() {
        var state = Fixture.desk()
        _ = update(&state, .key(.character("/")))
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.style(at: Point(row: 2, column: 14)).role == .veil)
        let hints = canvas.text.split(separator: "\n").filter { $0.contains("new customer") }
        #expect(hints.count == 1 && hints[0] == canvas.text.split(separator: "\n").last)
    }

    @Test("of any size from none to huge are drawn, every scene", arguments: scenes.map(\.name))
    func anySize(name: String) throws {
        let scene = try #require(Self.scenes.first { $0.name == name })
        for (columns, rows) in [
            (0, 0), (1, 1), (20, 5), (40, 10), (41, 11), (69, 15), (70, 16), (99, 24), (100, 16), (500, 200),
        ] {
            let state = scene.make(columns, rows)
            var canvas = Canvas(size: state.size)
            let picture = view(state, into: &canvas)
            if let cursor = picture.cursor { #expect(Rect(state.size).contains(cursor), "\(name) \(columns)x\(rows)") }
        }
    }

    @Test("under 40x10 say so in one sentence")
    func small() {
        let state = Fixture.desk(columns: 39, rows: 9)
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.replacing("\n", with: " ").contains("usual needs 40x10 at least; this terminal is 39x9."))
    }

    @Test("never hold a control character, whatever a customer writes")
    func hostile() {
        var state = Fixture.desk()
        var page = Fixture.coldPage
        let hostile =
            "\u{1B}[2J\u{1B}]52;c;AAAA\u{07}\u{202E}evil\u{0}\u{9B}31m\r\nنص 👩‍👩‍👧 e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}"
        page.ticket.row.subject = hostile
        page.ticket.row.customerName = hostile
        page.ticket.entries[0].body = hostile
        page.ticket.entries[0].author = hostile
        page.customer?.displayName = hostile
        page.customer?.notes[0].text = hostile
        page.customer?.facts[0].value = hostile
        _ = update(&state, .deskChanged)
        _ = update(&state, .answer(.ticket(state.requests.ticket ?? .none, Fixture.cold, .success(page))))
        var canvas = Canvas(size: state.size)
        let picture = view(state, into: &canvas)
        for scalar in (canvas.text + picture.title.string).unicodeScalars where scalar != "\n" {
            #expect(
                !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                    || (0x202A...0x202E).contains(scalar.value)))
        }
    }

    @Test("say when they next look otherwise, and do not before")
    func until() throws {
        var state = Fixture.desk()
        var canvas = Canvas(size: state.size)
        let picture = view(state, into: &canvas)
        let until = try #require(picture.until)
        #expect(until == Fixture.now.adding(seconds: 1) || until > Fixture.now)
        let text = canvas.text
        state.now = Timestamp(microseconds: until.microseconds - 1)
        _ = view(state, into: &canvas)
        #expect(canvas.text == text)
        state.now = until
        _ = view(state, into: &canvas)
        #expect(canvas.text != text)
    }

    @Test("have the same letters in monochrome as in colour: nothing is told by colour alone")
    func symbols() {
        let state = Fixture.desk()
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        #expect(canvas.text.contains("!  3m over"))
        #expect(canvas.text.contains("▌"))
        #expect(canvas.text.contains("⚑"))
        let isASCII = canvas.text(inASCII: true).utf8.allSatisfy { $0 < 0x80 }
        #expect(isASCII)
    }
}
