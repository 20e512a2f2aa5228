import Foundation
import TerminalKit
import Testing

@testable import DeskUI

/// Pictures of every screen and overlay (`Situation`), in four themes at three sizes: `make pictures` writes them.
@Suite("Pictures")
struct PictureWriterTests {
    private static let folder = ProcessInfo.processInfo.environment["USUAL_PICTURES"]
    private static let themes = ["dark", "light", "contrast-dark", "deutan-light"]
    private static let sizes = [(80, 24), (120, 36), (200, 60)]

    private func picture(_ situation: Situation, _ theme: Theme, _ columns: Int, _ rows: Int) -> String {
        var state = situation.state
        _ = update(&state, .resize(Size(rows: Row(rows), columns: Column(columns))))
        var canvas = Canvas(size: state.size)
        _ = view(state, into: &canvas)
        return PictureWriter(theme: theme).svg(canvas)
    }

    @Test("show the letters and the colours of a frame")
    func letters() throws {
        let theme = try #require(ThemeLibrary().theme(named: "light"))
        let situation = try #require(Situation.all.first { $0.name == "a ticket" })
        let picture = picture(situation, theme, 120, 36)
        #expect(picture.contains("Roohi Moolla") && picture.contains("order 1182 came cold"))
        guard case .rgb(let red, let green, let blue) = theme.appearance(of: .plain).background else {
            Issue.record("the ground is a colour")
            return
        }
        #expect(picture.contains("<rect width=\"100%\" height=\"100%\" fill=\"rgb(\(red),\(green),\(blue))\"/>"))
        #expect(picture.hasSuffix("</svg>\n"))
        let xml = XMLCheck(picture)
        #expect(xml.isWellFormed)
    }

    @Test("of every screen and overlay", .enabled(if: folder != nil, "`make pictures` writes them"), arguments: themes)
    func all(name: String) throws {
        let theme = try #require(ThemeLibrary().theme(named: name))
        let folder = URL(fileURLWithPath: Self.folder ?? "").appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var page = "<!doctype html><meta charset=\"utf-8\"><title>\(name)</title>\n"
        for situation in Situation.all {
            page += "<h2>\(situation.name)</h2>\n"
            for (columns, rows) in Self.sizes {
                let letters = situation.name.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
                let file = "\(letters)-\(columns)x\(rows).svg"
                try picture(situation, theme, columns, rows).write(
                    to: folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
                page += "<p><img loading=\"lazy\" src=\"\(file)\" alt=\"\(columns)x\(rows)\"></p>\n"
            }
        }
        try page.write(to: folder.appendingPathComponent("index.html"), atomically: true, encoding: .utf8)
    }
}

/// Whether tags close in the order in which they opened: enough for what `PictureWriter` writes.
private struct XMLCheck {
    var isWellFormed = true

    init(_ text: String) {
        var open: [Substring] = []
        for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
            guard let end = piece.firstIndex(of: ">") else {
                isWellFormed = false
                return
            }
            let tag = piece[..<end]
            let name = tag.prefix { $0 != " " && $0 != "/" }
            if tag.hasPrefix("/") {
                if open.popLast() != tag.dropFirst() { isWellFormed = false }
            } else if !tag.hasSuffix("/") {
                open.append(name)
            }
        }
        if !open.isEmpty { isWellFormed = false }
    }
}
