import Desk
import DeskModel
import JSON

/// The shape of `search`, and its lines for people.
enum SearchShape {
    /// Writes a result as an object: marks are in Unicode scalars of the snippet.
    static func write(_ result: SearchResult, to json: inout JSONWriter) {
        json.object { json in
            json.field("query", result.query)
            json.field("microseconds", result.microseconds)
            json.field("events_to_index", Int64(clamping: result.eventsToIndex))
            json.field("complete", result.isWhole)
            json.array("unknown", result.unknown) { json, sentence in json.write(sentence) }
            json.array("matches", result.matches) { json, match in
                json.object { json in fields(of: match, in: &json) }
            }
        }
    }

    private static func fields(of match: FoundText, in json: inout JSONWriter) {
        json.field("kind", match.kind.rawValue)
        json.field("ticket", match.ticketOutputID)
        json.field("sequence", Int64(clamping: match.sequence))
        json.field("customer", match.customerOutputID)
        json.field("customer_name", match.customerName)
        json.field("subject", match.subject)
        json.field("at", match.at)
        json.field("channel", match.channel)
        json.field("from", match.from?.name)
        json.field("author", match.author)
        json.field("public", match.isPublic)
        json.field("status", match.status?.name)
        json.field("snippet", match.snippet)
        json.array("marks", scalarMarks(match)) { json, mark in
            json.object { json in
                json.field("start", Int64(mark.lowerBound))
                json.field("end", Int64(mark.upperBound))
            }
        }
        json.field("score", match.score)
    }

    private static func scalarMarks(_ match: FoundText) -> [Range<Int>] {
        var ends = [0]
        for character in match.snippet { ends.append((ends.last ?? 0) + character.unicodeScalars.count) }
        return match.marks.compactMap { mark in
            mark.upperBound < ends.count ? ends[mark.lowerBound]..<ends[mark.upperBound] : nil
        }
    }

    /// Two lines a match: whose it is and where it stands, then the text around what was found.
    static func lines(_ result: SearchResult) -> [String] {
        guard result.unknown.isEmpty else { return result.unknown }
        guard !result.matches.isEmpty else {
            return ["Nothing found for \(result.query). Try fewer words or filters, or the beginning of a word."]
        }
        var lines: [String] = []
        for match in result.matches {
            let date = match.at.rfc3339.prefix(10)
            let place = match.ticketOutputID.map { "ticket \($0)" } ?? "note"
            let who = [match.customerName, match.channel, match.status?.name].compactMap(\.self).filter { !$0.isEmpty }
            lines.append("\(place)  \(date)  \(who.joined(separator: " · "))  \(match.subject)")
            if match.kind != .subject {
                let speaker = match.author ?? match.from?.name ?? ""
                lines.append("    \(speaker.isEmpty ? "" : speaker + ": ")\(match.snippet)")
            }
        }
        return lines
    }
}
