import Foundation
import Seeded
import TerminalEmulator
import Testing

/// The worst texts there are, as names, subjects, notes and messages: each opened, scrolled, and none of them obeyed.
///
/// Here a sample of every place, by a seed that is printed; `make soak` shows all of them (`HostileDataSoakTests`).
@Suite(.enabled(if: Program.isBuilt, Program.missing), .serialized)
struct HostileDataTests {
    static let isThere = FileManager.default.fileExists(atPath: Program.sharedData.path)
    static let missing: Comment = "SKIPPED: no ../shared/data beside the repository; set USUAL_SHARED"

    @Test(.enabled(if: isThere, missing), arguments: HostileTexts.places)
    func aSampleIsShownAndNotObeyed(place: String) throws {
        let texts = try HostileTexts.all(in: place)
        try #require(texts.count >= 250)
        var dice = Dice()
        print("HostileDataTests: 40 of \(texts.count) texts of \(place), seed \(dice.seed)")
        try HostileDesk(Array(texts.shuffled(using: &dice).prefix(40)), dice.hint).isGoneThrough()
    }
}

/// All of them, a hundred on a desk.
@Suite(.enabled(if: Program.isBuilt && Program.soakMinutes != nil, "only in `make soak`"), .serialized)
struct HostileDataSoakTests {
    @Test(.enabled(if: HostileDataTests.isThere, HostileDataTests.missing), arguments: HostileTexts.places)
    func everyTextIsShownAndNotObeyed(place: String) throws {
        let texts = try HostileTexts.all(in: place)
        let part = Program.soakPart
        print("HostileDataSoakTests: all \(texts.count) texts of \(place), part \(part.place + 1) of \(part.count)")
        for start in stride(from: part.place * 100, to: texts.count, by: part.count * 100) {
            let end = min(texts.count, start + 100)
            try HostileDesk(Array(texts[start..<end]), "texts \(start)..<\(end) of \(place)").isGoneThrough()
        }
    }
}

/// A desk of hostile texts: each is a customer's names, a pinned note, a subject, an author and a message, and all of them are
/// messages of one more customer.
private struct HostileDesk {
    let texts: [String]
    /// Where they are from, for what fails.
    let hint: Comment
    let desk = try? TestDesk()

    init(_ texts: [String], _ hint: Comment) {
        self.texts = texts
        self.hint = hint
    }

    private func lines() throws -> [String] {
        var lines: [String] = []
        func add(_ fields: [String: Any]) throws {
            lines.append(String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self))
        }
        func addTicket(_ id: String, _ subject: String, minutes: Double) throws {
            try add([
                "kind": "ticket", "id": "t\(id)", "customer": "c\(id)", "channel": "email", "subject": subject,
                "at": SampleLines.time(minutesFromNow: minutes),
            ])
        }
        // What a message ends with is on screen once its end is: it says which one is shown.
        func addMessage(_ id: String, on ticket: String, _ text: String, end: String, minutes: Double) throws {
            try add([
                "kind": "message", "id": id, "ticket": ticket, "from": "customer", "author": text,
                "body": "\(text)\n\(end).", "at": SampleLines.time(minutesFromNow: minutes),
            ])
        }
        try add(["kind": "customer", "id": "call", "name": "All of them"])
        try addTicket("all", "all of them", minutes: -600)
        for (place, text) in texts.enumerated() {
            try add(["kind": "customer", "id": "c\(place)", "name": "\(text) N", "preferred_name": text])
            try add([
                "kind": "note", "customer": "c\(place)", "text": "\(text) N", "pinned": true,
                "at": SampleLines.time(minutesFromNow: -500),
            ])
            try addTicket("\(place)", text, minutes: -300 + Double(place))
            try addMessage("m\(place)", on: "t\(place)", text, end: "end-\(place)", minutes: -300 + Double(place))
            try addMessage("x\(place)", on: "tall", text, end: "all-\(place)", minutes: -590 + Double(place) / 10)
        }
        return lines
    }

    func isGoneThrough() throws {
        let desk = try #require(desk)
        let outcome = try desk.run("import", try desk.file("hostile.jsonl", try lines()))
        // Not one is refused.
        try #require(outcome.status == 0, "\(outcome) \(hint)")
        for size in [TerminalSize(columns: 80, rows: 24), TerminalSize(columns: 200, rows: 60)] {
            let ana = try desk.open("--read-only", size: size)
            try ana.waits(until: "the queue") { $0.text.contains("all-") && $0.text.contains("Queue") }
            try opensEach(ana, size)
            try scrollsThroughAll(ana, size)
            ana.send(signal: SIGTERM)
            #expect(try ana.waitsForEnd() == .exited(143), hint)
            #expect(ana.leftovers == [], hint)
            #expect(EscapeSequences(ana.output()).strangers == [], hint)
        }
    }

    /// Goes down the queue, in the order in which answers are due: every ticket is shown to its end, and its row is.
    private func opensEach(_ ana: Terminal, _ size: TerminalSize) throws {
        ana.press("g")
        try ana.waits(until: "the first ticket") { $0.text.contains("all-") }
        for place in texts.indices {
            ana.press("j")
            // The one that is next and no other: a trace of letters may make another number of it for a moment.
            try see(ana, "ticket \(place), \(hint)") { numbers(after: "end-", $0).contains(place) }
            try expectStraight(ana, size)
        }
    }

    /// The one with all of them: from its newest message up to the first, and the customer's own screen.
    private func scrollsThroughAll(_ ana: Terminal, _ size: TerminalSize) throws {
        ana.press("g", "\r")
        try see(ana, "the newest of all") { numbers(after: "all-", $0).contains(texts.count - 1) }
        var shown: Set<Int> = []
        // A busy machine may show a page too late to be looked at, and traces may hide an end: then it is gone through again, the
        // other way, with more patience and drawn anew.
        for pass in 0..<4 where shown.count < texts.count {
            let (key, last): (Key, Int) = pass.isMultiple(of: 2) ? (.pageUp, 0) : (.pageDown, texts.count - 1)
            var isAtEnd = false
            var pages = 0
            while !isAtEnd, pages < 4000 {
                try ana.settles(quietFor: pass == 0 ? 0.08 : 0.3)
                if pass > 0 {
                    ana.press(.control("l"))
                    try ana.settles(quietFor: 0.3)
                }
                let before = ana.screen.text
                let now = numbers(after: "all-", ana.screen)
                shown.formUnion(now)
                isAtEnd = now.contains(last)
                if pages % 8 == 0 { try expectStraight(ana, size) }
                ana.press(key)
                pages += 1
                // One page after the other: two at once would leave one unseen.
                _ = try? ana.waits(until: "the page before", within: 2) { $0.text != before }
            }
        }
        let missed = Set(texts.indices).subtracting(shown)
        #expect(missed.isEmpty, "\(missed.sorted()) \(hint)")
        ana.press("o")
        try ana.waits(for: "All of them")
        try ana.settles()
        try expectStraight(ana, size)
    }

    /// Waits until something is so on the screen, drawn anew where traces of letters hide it: see `hasLettersOfLater`.
    private func see(_ ana: Terminal, _ awaited: String, _ holds: (TerminalScreen) -> Bool) throws {
        if (try? ana.waits(until: awaited, within: 2, holds)) != nil { return }
        ana.press(.control("l"))
        try ana.waits(until: awaited, holds)
    }

    private func numbers(after mark: String, _ screen: TerminalScreen) -> Set<Int> {
        Set(
            screen.text.components(separatedBy: mark).dropFirst().compactMap { rest in
                let digits = rest.prefix(while: \.isNumber)
                // One that there is not was read while half of another frame stood there.
                guard rest.dropFirst(digits.count).first == ".", let number = Int(digits) else { return nil }
                return texts.indices.contains(number) ? number : nil
            })
    }

    /// The rules between the panes stand where they should, in every row: no text is wider than it was taken for.
    private func expectStraight(
        _ ana: Terminal, _ size: TerminalSize, location: SourceLocation = #_sourceLocation
    ) throws {
        #expect(ana.screen.lines.count == size.rows, sourceLocation: location)
        guard size.columns >= 100 else { return }
        // A busy machine may be in the middle of drawing whenever one looks: what counts is what stands there in the end.
        if (try? ana.waits(until: "straight rules", within: 1) { _ in crookedRule(ana, size) == nil }) != nil { return }
        // Letters that the emulator takes for narrow leave traces where the next screen differs: here they are drawn over.
        let mark = ana.mark
        ana.press(.control("l"))
        try ana.waits(until: "a screen drawn anew") { _ in
            // All is cleared before it is drawn.
            String(decoding: ana.output(since: mark), as: UTF8.self).contains("\u{1B}[2J")
        }
        _ = try? ana.waits(until: "straight rules", within: 10) { _ in crookedRule(ana, size) == nil }
        if let fault = crookedRule(ana, size) {
            Issue.record("\(fault) \(hint.rawValue)\n\(ana.screen.text)", sourceLocation: location)
        }
    }

    /// The first place where a rule between two panes is not where it is in the rows above, in words.
    private func crookedRule(_ ana: Terminal, _ size: TerminalSize) -> String? {
        let lines = ana.screen.lines
        guard lines.count == size.rows else { return nil }
        let rows = (2..<(size.rows - 2)).filter { !hasLettersOfLater(lines[$0]) }
        // The emulator's columns, not the text's: a wide letter is one cell of two.
        func isRule(_ row: Int, _ column: Int) -> Bool { ana.cell(row: row, column: column)?.text == "│" }
        // A text may hold the sign as well: a rule is where most rows have it.
        let rules = (0..<size.columns).filter { column in
            rows.count { isRule($0, column) } * 3 > rows.count * 2
        }
        if rules.isEmpty, rows.count > 3 { return "no rule at all" }
        for column in rules {
            for row in rows where !isRule(row, column) {
                return "row \(row), column \(column): \(ana.cell(row: row, column: column)?.text ?? "")"
            }
        }
        return nil
    }

    /// Whether a row has letters that came with Unicode 10 or later: libvterm 0.1 takes wide ones for narrow, and what stands
    /// behind them is a column further left on its screen than on that of a terminal of today.
    private func hasLettersOfLater(_ row: String) -> Bool {
        row.unicodeScalars.contains { ($0.properties.age?.major ?? 0) > 9 }
    }
}
