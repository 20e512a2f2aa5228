import JSON

extension Report {
    /// The report as a table for people.
    var text: String {
        var lines = ["\(benchmark): seed \(seed), \(rounds) rounds"]
        lines[0] += settings.map { ", \($0.name) \($0.value)" }.joined()
        for section in sections {
            lines += ["", "  \(section.title)", Self.row("", ["median", "min", "max", "unit"])]
            for figure in section.figures {
                lines.append(Self.row(figure.name, Self.cells(figure.summary) + [figure.unit]))
            }
            for ratio in section.ratios {
                lines.append(Self.row("ratio: \(ratio.name)", Self.cells(ratio.summary) + ["×"]))
            }
        }
        if !notes.isEmpty { lines.append("") }
        lines += notes.map { "  \($0)" }
        lines.append("  checksum \(checksum)")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func cells(_ summary: Summary) -> [String] {
        [summary.median, summary.lowest, summary.highest].map(NumberText.of)
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        let figures = cells.prefix(3).map { String(repeating: " ", count: max(0, 13 - $0.count)) + $0 }
        let padded = name + String(repeating: " ", count: max(0, 56 - name.count))
        return "    \(padded)\(figures.joined())  \(cells.last ?? "")"
    }

    /// Writes the report as a JSON object.
    func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("benchmark", benchmark)
        json.key("seed")
        json.write(JSONNumber(seed))
        json.member("rounds", rounds)
        json.key("settings")
        json.beginObject()
        for setting in settings { json.member(setting.name, setting.value) }
        json.endObject()
        json.key("sections")
        json.beginArray()
        for section in sections { Self.write(section, into: &json) }
        json.endArray()
        json.member("notes", notes)
        json.member("checksum", String(checksum))
        json.endObject()
    }

    private static func write(_ section: Section, into json: inout JSONWriter) {
        json.beginObject()
        json.member("title", section.title)
        json.key("figures")
        json.beginArray()
        for figure in section.figures {
            json.beginObject()
            json.member("name", figure.name)
            json.member("unit", figure.unit)
            write(figure.summary, into: &json)
            json.endObject()
        }
        json.endArray()
        json.key("ratios")
        json.beginArray()
        for ratio in section.ratios {
            json.beginObject()
            json.member("name", ratio.name)
            write(ratio.summary, into: &json)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func write(_ summary: Summary, into json: inout JSONWriter) {
        json.member("median", summary.median)
        json.member("min", summary.lowest)
        json.member("max", summary.highest)
        json.member("rounds", summary.count)
    }
}
