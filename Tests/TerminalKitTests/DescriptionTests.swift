import CNcurses
import Foundation
import Testing

@testable import TerminalKit

// Descriptions are read through what ncurses has one of: beside no screen, and one at a time.
extension NcursesScreenTests {
    /// What ncurses is told of a terminal, as `infocmp` reads it, beside what is installed.
    @Suite("The description that ncurses is given")
    struct DescriptionTests {
        /// Wrapping, the ways to move that are left to row and column, those to move whole rows, several attributes at once, and what defines
        /// pairs of colours.
        private static let leftOut: Set = [
            "am", "hpa", "vpa", "cuf", "cub", "cuu", "cud", "csr", "ri", "rin", "indn", "il", "il1", "dl", "dl1", "sgr",
            "initp",
        ]

        /// The capabilities of a terminal by their names, of the installed description or of one in `TERMINFO`; none where no
        /// terminal of that name is known.
        private func capabilities(_ name: String, terminfo: String? = nil) throws -> [String: String] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["infocmp", "-x", "-1", name]
            process.environment = ProcessInfo.processInfo.environment
            process.environment?["TERMINFO"] = terminfo
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            var capabilities: [String: String] = [:]
            for line in text.split(separator: "\n") where line.hasPrefix("\t") {
                let capability = line.dropFirst().dropLast()
                let end = capability.firstIndex { "=#@".contains($0) } ?? capability.endIndex
                capabilities[String(capability[..<end])] = String(capability[end...].dropFirst())
            }
            // The size is what the terminal has, not what the description says.
            return capabilities.filter { !["cols", "lines"].contains($0.key) }
        }

        private func description(_ name: String, isFiltered: Bool) -> String? {
            guard let description = terminal_description(name, 1, isFiltered) else { return nil }
            defer { free(description) }
            return String(cString: description)
        }

        @Test(
            "says all that is installed, but for the ways to move and to say looks",
            arguments: [
                "xterm-256color", "xterm", "xterm-direct", "tmux-256color", "screen-256color", "screen", "linux",
                "alacritty",
                "putty-256color", "rxvt", "rxvt-unicode-256color", "vte-256color", "konsole-256color", "st-256color",
            ])
        func whole(name: String) throws {
            let installed = try capabilities(name)
            try #require(installed.count > 50, "ncurses-term is not installed")
            let description = try #require(self.description(name, isFiltered: true))
            var given = try capabilities(name, terminfo: description)
            // Where colours exclude reversing, ncurses reverses by their means.
            let pair = given.removeValue(forKey: "scp")
            #expect(pair == (name == "putty-256color" ? nil : #"\E[=%p1%dm"#))
            #expect((given["sgr"] != nil) == (name == "putty-256color"))
            #expect(Set(installed.keys).subtracting(given.keys).isSubset(of: Self.leftOut))
            #expect(Set(given.keys).isDisjoint(with: Self.leftOut.subtracting(["sgr"])))
            for (capability, value) in given { #expect(installed[capability] == value, "\(capability)") }
        }

        @Test(
            "is what ncurses goes by, a file's under a name that is none of its own too", arguments: ["xterm", "rxvt"])
        func taken(name: String) throws {
            let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
            var options = NcursesScreen.Options(environment: ["TERM": name, "LANG": "C.UTF-8"])
            (options.input, options.output) = (terminal.program, terminal.program)
            let screen = try NcursesScreen(options)
            defer { screen.close() }
            #expect(screen.abilities.entry == name)
            #expect(terminal_string("cuf") == nil)
            #expect(terminal_string("cup") != nil)
        }

        @Test("leaves colours and attributes as they are where there is no other way to say them")
        func kept() throws {
            let source = FileManager.default.temporaryDirectory.appending(path: "usual-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: source) }
            try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
            // Bold is said with others alone; letters in colours are reversed by swapping them; one has to be waited for.
            let sources = [
                "one|one of ours,xenl,cup=\\E[%i%p1%d;%p2%dH,sgr0=\\E[m,sgr=\\E[0%?%p6%t;1%;m,setaf=\\E[3%p1%dm,"
                    + "setab=\\E[4%p1%dm,colors#8,pairs#64,",
                "two|another,cup=\\E[%i%p1%d;%p2%dH,ncv#4,setaf=\\E[3%p1%dm,setab=\\E[4%p1%dm,",
                // Underlining ends with everything else; what would read a number as a text's address is left alone.
                "four|a fourth,cup=\\E[%i%p1%d;%p2%dH,smul=\\E[4m,rmul=\\E[m,sgr0=\\E[m^O,sgr=\\E[0%?%p2%t;4%;m,"
                    + "setaf=\\E[3%p1%dm,setab=\\E[4%p1%dm,colors#8,pairs#64,",
                "five|a fifth,cup=\\E[%i%p1%d;%p2%dH,sgr0=\\E[m,sgr=%p1%s%p2%s,setaf=%p1%s,setab=\\E[4%p1%dm,",
                "three|a third,cup=\\E[%i%p1%d;%p2%dH,setaf=\\E[3%p1%dm$<5>,setab=\\E[4%p1%dm,",
            ]
            let file = source.appending(path: "source")
            try Data(sources.joined(separator: "\n").utf8).write(to: file)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["tic", "-x", "-o", source.path, file.path]
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0)
            let before = ProcessInfo.processInfo.environment["TERMINFO"]
            setenv("TERMINFO", source.path, 1)
            defer { if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") } }
            let given = try ["one", "two", "three", "four", "five"].map { name in
                try capabilities(name, terminfo: self.description(name, isFiltered: true))
            }
            #expect(given.map { $0["sgr"] != nil } == [true, false, false, true, true])
            #expect(given.map { $0["scp"] != nil } == [true, false, false, true, false])
        }

        @Test("of ansi waits at the margin, which the installed one does not")
        func margin() throws {
            let installed = try capabilities("ansi")
            try #require(installed["xenl"] == nil)
            let description = try #require(self.description("ansi", isFiltered: false))
            var given = try capabilities("ansi", terminfo: description)
            #expect(given.removeValue(forKey: "xenl") != nil)
            #expect(given == installed)
        }

        @Test("is the installed one where every movement has to be said as it is, and where there is none")
        func untouched() {
            #expect(self.description("vt100", isFiltered: false) == nil)
            #expect(self.description("no-such-terminal", isFiltered: true) == nil)
        }
    }
}
