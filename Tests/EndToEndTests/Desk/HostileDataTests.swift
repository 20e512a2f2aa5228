import Foundation
import TerminalEmulator
import Testing

/// The worst texts there are, as names, subjects and messages: shown, scrolled and found, and none of them obeyed.
@Suite(.enabled(if: Program.isBuilt, Program.missing), .serialized)
struct HostileDataTests {
    static let isThere = FileManager.default.fileExists(atPath: Program.sharedData.path)
    static let missing: Comment = "SKIPPED: no ../shared/data beside the repository; set USUAL_SHARED"

    /// The lines of files as texts: as UTF-8, and once more byte by byte, so that C1 control bytes are scalars of their own.
    private func texts(_ path: String) throws -> [String] {
        let place = Program.sharedData.appendingPathComponent(path)
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
        var files = [place]
        if isFolder.boolValue {
            let names = FileManager.default.enumerator(atPath: place.path)?.allObjects as? [String] ?? []
            files = names.filter { $0.hasSuffix(".in") || $0.contains("issue") }.sorted().map(
                place.appendingPathComponent)
        }
        var texts: [String] = []
        for file in files {
            guard let data = try? Data(contentsOf: file) else { continue }
            for line in data.prefix(200_000).split(separator: UInt8(ascii: "\n")) {
                let bytes = line.prefix(1500)
                texts.append(String(decoding: bytes, as: UTF8.self))
                if bytes.contains(where: { (0x80..<0xA0).contains($0) }) {
                    texts.append(String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })))
                }
            }
        }
        return texts
    }

    @Test(
        .enabled(if: isThere, missing),
        arguments: [
            "blns/blns.txt", "utf8_stress_kuhn/UTF-8-test.txt", "xterm_escape_fixtures/test", "unicode/emoji-test.txt",
            "unicode/GraphemeBreakTest.txt",
        ])
    func isShownAndNotObeyed(path: String) throws {
        let texts = try texts(path)
        try #require(!texts.isEmpty)
        // Eighty of them, evenly, each as everything that a stranger writes; all of them as one customer's messages.
        let chosen = stride(from: 0, to: texts.count, by: max(1, texts.count / 80)).map { texts[$0] }
        var lines: [String] = []
        func add(_ fields: [String: Any]) throws {
            lines.append(String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self))
        }
        for (place, text) in chosen.enumerated() {
            let time = SampleLines.time(minutesFromNow: -200 + Double(place))
            try add(["kind": "customer", "id": "c\(place)", "name": "N \(text)", "preferred_name": text])
            try add(["kind": "note", "customer": "c\(place)", "text": text, "pinned": true])
            try add([
                "kind": "ticket", "id": "t\(place)", "customer": "c\(place)", "at": time, "channel": "email",
                "subject": text,
            ])
            try add([
                "kind": "message", "id": "m\(place)", "ticket": "t\(place)", "at": time, "from": "customer",
                "body": text, "author": text,
            ])
        }
        for (place, text) in texts.prefix(1200).enumerated() {
            try add([
                "kind": "message", "id": "x\(place)", "ticket": "t0", "from": "customer", "body": text,
                "at": SampleLines.time(minutesFromNow: -100),
            ])
        }
        let desk = try TestDesk()
        let outcome = try desk.run("import", try desk.file("hostile.jsonl", lines))
        try #require(outcome.status == 0 || outcome.status == 65, "\(outcome)")
        for size in [TerminalSize(columns: 80, rows: 24), TerminalSize(columns: 200, rows: 60)] {
            try goThrough(desk, size, redraws: texts.contains(where: hasLettersOfLater))
        }
    }

    private func goThrough(_ desk: TestDesk, _ size: TerminalSize, redraws: Bool) throws {
        let ana = try desk.open("--read-only", size: size)
        try ana.waits(until: "the queue") { $0.text.contains("N ") && $0.text.contains("Queue") }
        try expectStraight(ana, size, redraws: redraws)
        for _ in 0..<12 {
            ana.press("j")
            try ana.settles(quietFor: 0.2)
            try expectStraight(ana, size, redraws: redraws)
        }
        // The one with all of them.
        ana.press("g", "\r")
        try ana.settles()
        for _ in 0..<30 {
            ana.press(.pageUp)
            try ana.settles(quietFor: 0.05)
        }
        try expectStraight(ana, size, redraws: redraws)
        ana.press("o")
        try ana.settles()
        try expectStraight(ana, size, redraws: redraws)
        ana.send(signal: SIGTERM)
        #expect(try ana.waitsForEnd() == .exited(143))
        #expect(ana.leftovers == [])
        #expect(EscapeSequences(ana.output()).strangers == [])
    }

    /// The rules between the panes stand where they should, in every row: no text is wider than it was taken for.
    private func expectStraight(
        _ ana: Terminal, _ size: TerminalSize, redraws: Bool, location: SourceLocation = #_sourceLocation
    ) throws {
        if redraws {
            // Letters that the emulator takes for narrow leave traces where the next screen differs: here they are drawn over.
            let mark = ana.mark
            ana.press(.control("l"))
            try ana.waits(until: "a screen drawn anew") { _ in
                String(decoding: ana.output(since: mark), as: UTF8.self).contains("\u{1B}[2J")
            }
            try ana.settles(quietFor: 0.1)
        }
        #expect(ana.screen.lines.count == size.rows, sourceLocation: location)
        // A busy machine may be in the middle of drawing whenever one looks: what counts is what stands there in the end.
        _ = try? ana.waits(until: "straight rules", within: 10) { _ in crookedRule(ana, size) == nil }
        if let fault = crookedRule(ana, size) {
            Issue.record("\(fault)\n\(ana.screen.text)", sourceLocation: location)
        }
    }

    /// The first place where a rule between two panes is not where it is in the rows above, in words.
    private func crookedRule(_ ana: Terminal, _ size: TerminalSize) -> String? {
        let lines = ana.screen.lines
        guard size.columns >= 100, lines.count == size.rows else { return nil }
        let rows = (2..<(size.rows - 2)).filter { !hasLettersOfLater(lines[$0]) }
        guard let first = rows.first else { return nil }
        // The emulator's columns, not the text's: a wide letter is one cell of two.
        for column in 0..<size.columns where ana.cell(row: first, column: column)?.text == "│" {
            for row in rows {
                let text = ana.cell(row: row, column: column)?.text
                if text != "│" { return "row \(row), column \(column): \(text ?? "")" }
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
