import DeskUI
import Foundation
import SampleDesk
import TerminalKit

/// Writes what is compiled in from files and what is documented from code: themes, the sample desk, the list of keys, the
/// manual page.
///
/// Run from the project's root. `--check` writes nothing and exits 1, naming the files, when any is stale.
@main
struct Generate {
    static func main() throws {
        let isCheck = CommandLine.arguments.dropFirst() == ["--check"]
        guard isCheck || CommandLine.arguments.count == 1 else {
            FileHandle.standardError.write(Data("usage: usual-generate [--check]\n".utf8))
            exit(64)
        }
        var stale: [String] = []
        for (path, content) in try generated() {
            let current = try? String(contentsOfFile: path, encoding: .utf8)
            guard current != content else { continue }
            if isCheck {
                stale.append(path)
            } else {
                try content.write(toFile: path, atomically: true, encoding: .utf8)
                print("wrote \(path)")
            }
        }
        guard stale.isEmpty else {
            FileHandle.standardError.write(
                Data("stale: \(stale.joined(separator: ", ")); run `make generate`.\n".utf8))
            exit(1)
        }
    }

    /// Every generated file with what belongs in it.
    private static func generated() throws -> [(path: String, content: String)] {
        let themes = try files(in: "Themes", withExtension: "toml").map { file in
            ThemeFile(name: file.name, text: file.text)
        }
        let sample = try SampleDesk.files.map { name in
            try String(contentsOfFile: "Sources/SampleDesk/Data/\(name).jsonl", encoding: .utf8)
        }
        return [
            ("Sources/TerminalKit/Style/EmbeddedThemes+Files.swift", EmbeddedThemes.source(files: themes)),
            ("Sources/SampleDesk/SampleDeskData.swift", SampleDesk.generatedSource(from: sample)),
            ("docs/keys.md", KeyDocumentation.markdown()),
            ("docs/usual.1", ManualPage.roff()),
        ]
    }

    /// The files of a folder with an extension, by name without it, in order of name.
    private static func files(in folder: String, withExtension suffix: String) throws -> [(name: String, text: String)]
    {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix("." + suffix) }.sorted().map {
            (String($0.dropLast(suffix.count + 1)), try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
        }
    }
}
