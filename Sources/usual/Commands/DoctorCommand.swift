import ArgumentParser
import Desk
import DeskModel
import DeskUI
import Glibc
import JSON
import TerminalKit

/// `usual doctor`: what is set up, where files are, what the terminal can do. Exit 1 when something needs attention.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what is set up, where files are, and what the terminal can do.")

    @OptionGroup var global: GlobalOptions

    /// One finding.
    private struct Finding {
        var name: String
        var value: String
        var advice: String?
    }

    func run() throws {
        let findings = deskFindings() + terminalFindings() + settingsFindings()
        let isWell = findings.allSatisfy { $0.advice == nil }
        if global.json {
            try Output.json { json in
                json.object { json in
                    json.field("ok", isWell)
                    json.array("findings", findings) { json, finding in
                        json.object { json in
                            json.field("name", finding.name)
                            json.field("value", finding.value)
                            json.field("advice", finding.advice)
                        }
                    }
                }
            }
        } else {
            var table = PlainTable(columns: [.left, .left])
            for finding in findings {
                table.add([finding.name, finding.value])
                if let advice = finding.advice { table.add(["", "! \(advice)"]) }
            }
            for line in table.lines { try Output.line(line) }
        }
        if !isWell { throw CommandFailure(1, "") }
    }

    private func deskFindings() -> [Finding] {
        var findings = [
            Finding(name: "desk", value: global.desk),
            Finding(name: "agent", value: global.agent),
        ]
        do {
            let desk = try global.openDesk()
            try desk.refresh()
            findings.append(Finding(name: "name", value: desk.configuration.name))
            findings.append(Finding(name: "events", value: "\(desk.sequence)"))
            if let checkpoint = desk.standing {
                let above = desk.sequence - checkpoint.sequence
                findings.append(
                    Finding(
                        name: "checkpoint",
                        value:
                            "up to event \(checkpoint.sequence), \(checkpoint.bytes >> 20) MiB; \(above) events above it"
                    ))
            }
            if let reason = desk.readOnlyReason {
                findings.append(Finding(name: "writing", value: "no", advice: reason))
            } else {
                findings.append(Finding(name: "writing", value: "yes"))
            }
            if let warning = desk.warning {
                findings.append(Finding(name: "room", value: "short", advice: warning))
            }
            if let fault = desk.configurationFault {
                findings.append(Finding(name: "desk.toml", value: "not adopted", advice: fault))
            }
        } catch {
            findings.append(Finding(name: "desk", value: "not open", advice: "\(error)"))
        }
        return findings
    }

    /// The person's own keys and themes.
    private func settingsFindings() -> [Finding] {
        guard let folder = SettingsFolder(environment: Environment.all) else { return [] }
        let settings = folder.read()
        let own = settings.themes.names.filter { !EmbeddedThemes.names.contains($0) }
        var findings = [
            Finding(name: "settings", value: folder.configurationPath),
            Finding(
                name: "theme",
                value: folder.keptTheme(over: settings.theme) ?? settings.theme ?? "as the terminal's ground is"),
        ]
        if !own.isEmpty { findings.append(Finding(name: "own themes", value: own.joined(separator: ", "))) }
        findings += settings.faults.map { Finding(name: "settings", value: "not as written", advice: $0) }
        return findings
    }

    private func terminalFindings() -> [Finding] {
        let term = Environment["TERM"]
        var findings = [Finding(name: "TERM", value: term ?? "(unset)")]
        if term == nil || term == "dumb" {
            findings[0].advice = "Set TERM to your terminal's name; without it only the line commands work."
        }
        findings.append(Finding(name: "COLORTERM", value: Environment["COLORTERM"] ?? "(unset)"))
        setlocale(LC_ALL, "")
        let codeset = String(cString: nl_langinfo(nl_item(CODESET)))
        let unset = Environment["LC_ALL"] == nil && Environment["LC_CTYPE"] == nil && Environment["LANG"] == nil
        findings.append(
            Finding(
                name: "codeset", value: unset ? "UTF-8 (no locale is set)" : codeset,
                advice: unset || codeset == "UTF-8" ? nil : "The desk shows ASCII only: choose a UTF-8 locale."))
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 {
            findings.append(Finding(name: "size", value: "\(size.ws_col)x\(size.ws_row)"))
        } else {
            findings.append(Finding(name: "size", value: "(not a terminal)"))
        }
        return findings
    }
}
