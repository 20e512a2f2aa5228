import DeskModel
import Foundation
import ReplyHelper
import Testing

/// Real questions of bank customers, each with the intent that a saved reply would answer (banking77).
///
/// The data is not part of the package. Without it these tests are skipped; `USUAL_SHARED` says where it is.
@Suite(.enabled(if: SharedData.has("banking77/train.csv"), "needs ../shared/data/banking77, or USUAL_SHARED"))
struct Banking77Tests {
    @Test func theRightSavedReplyComesFirst() throws {
        let train = try Banking77.load("train.csv")
        let test = try Banking77.load("test.csv")
        let intents = Set(train.map(\.intent)).sorted()
        var helper = ReplyHelper()
        for (place, intent) in intents.enumerated() {
            let title = intent.replacing("_", with: " ")
            helper.update(SavedReplyEntry(id: SavedReplyID(UInt64(place + 1)), title: title, body: ""))
        }
        for (place, row) in train.enumerated() {
            let reply = SavedReplyID(UInt64((intents.firstIndex(of: row.intent) ?? 0) + 1))
            helper.update(
                PastReplyEntry(
                    id: MessageID(UInt64(place + 1)), ticket: TicketID(UInt64(place + 1)), question: row.text,
                    reply: "",
                    savedReply: reply, outcome: .endedWell))
        }
        var asked = 0
        var first = 0
        var amongFive = 0
        for (place, row) in test.enumerated() where place % 20 == 0 {
            let replies = helper.suggest(for: row.text, limit: 5).compactMap(\.savedReply).map {
                intents[Int($0.number) - 1]
            }
            asked += 1
            if replies.first == row.intent { first += 1 }
            if replies.contains(row.intent) { amongFive += 1 }
        }
        #expect(asked > 120)
        #expect(Double(first) / Double(asked) >= 0.85, "\(first) of \(asked)")
        #expect(Double(amongFive) / Double(asked) >= 0.96, "\(amongFive) of \(asked)")
    }
}

/// Where the development data lies.
enum SharedData {
    static let root: URL = {
        if let path = ProcessInfo.processInfo.environment["USUAL_SHARED"] { return URL(filePath: path) }
        return URL(filePath: #filePath).resolvingSymlinksInPath()
            .appending(path: "../../../../shared").standardizedFileURL
    }()

    static func file(_ path: String) -> URL { root.appending(path: "data").appending(path: path) }

    static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: file(path).path) }
}

/// The questions of one half, with their intents.
enum Banking77 {
    static func load(_ name: String) throws -> [(text: String, intent: String)] {
        let file = try String(contentsOf: SharedData.file("banking77/" + name), encoding: .utf8)
        var rows: [(text: String, intent: String)] = []
        var field = ""
        var isQuoted = false
        var fields: [String] = []
        for character in file {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                fields.append(field)
                field = ""
            case "\n" where !isQuoted, "\r\n" where !isQuoted:
                if fields.count == 1, field != "category" { rows.append((fields[0], field)) }
                fields = []
                field = ""
            default: field.append(character)
            }
        }
        return rows
    }
}
