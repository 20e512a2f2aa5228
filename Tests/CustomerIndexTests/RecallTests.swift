import CustomerIndex
import DeskModel
import Foundation
import Testing

/// Person records with the slips of real typists (Febrl, dataset 3): a duplicate's name must find the original.
///
/// The data is not part of the package. Without it these tests are skipped; `USUAL_SHARED` says where it is.
@Suite(.enabled(if: SharedData.has("febrl/dataset3.csv"), "needs ../shared/data/febrl, or USUAL_SHARED"))
struct RecallTests {
    let now = Timestamp(seconds: 1_770_000_000)

    @Test func corruptedNamesFindTheirOwner() throws {
        let people = try Febrl.load("febrl/dataset3.csv")
        let index = CustomerIndex(people.originals)
        var asked = 0
        var first = 0
        var amongFive = 0
        for (place, duplicate) in people.duplicates.enumerated() where place % 7 == 0 {
            let name = people.originals[duplicate.original].names
            let matches = try index.find(duplicate.nameAndSuburb, limit: 5, now: now)
            let ranks = try matches.indices.filter { try index.entry(for: matches[$0].id)?.names == name }
            asked += 1
            if ranks.first == 0 { first += 1 }
            if !ranks.isEmpty { amongFive += 1 }
        }
        #expect(asked > 300)
        #expect(Double(first) / Double(asked) >= 0.96, "\(first) of \(asked)")
        #expect(Double(amongFive) / Double(asked) >= 0.98, "\(amongFive) of \(asked)")
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

/// The originals of a Febrl file, and what a clerk typed when they came again.
struct Febrl {
    var originals: [CustomerEntry] = []
    var duplicates: [(nameAndSuburb: String, original: Int)] = []

    static func load(_ path: String) throws -> Febrl {
        let text = try String(contentsOf: SharedData.file(path), encoding: .utf8)
        let rows = text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        }
        var febrl = Febrl()
        var places: [String: Int] = [:]
        for row in rows where row[0].hasSuffix("-org") {
            places[String(row[0].split(separator: "-")[1])] = febrl.originals.count
            febrl.originals.append(
                CustomerEntry(
                    id: CustomerID(UInt64(febrl.originals.count + 1)), names: ["\(row[1]) \(row[2])"],
                    addressWords: Array(row[3...8])))
        }
        for row in rows where row[0].contains("-dup-") && !row[1].isEmpty && !row[2].isEmpty {
            guard let original = places[String(row[0].split(separator: "-")[1])] else { continue }
            febrl.duplicates.append(("\(row[1]) \(row[2]) \(row[6])", original))
        }
        return febrl
    }
}
