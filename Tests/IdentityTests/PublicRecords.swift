import DeskModel
import Foundation
import Identity

/// Records of people of which it is known who is who, from sets that are no part of the package.
struct PublicRecords {
    /// The records; the place of one is its number less one.
    private(set) var people: [PersonFacts] = []
    /// Who each is.
    private(set) var truth: [String] = []

    /// A folder with the sets, where there is one: in `USUAL_SHARED`, else `shared/data` beside the checkout.
    static let folder: String? = {
        let beside = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("../../../shared/data").standardized.path
        let given = ProcessInfo.processInfo.environment["USUAL_SHARED"].map { "\($0)/data" }
        return [given, beside].compactMap(\.self).first {
            FileManager.default.fileExists(atPath: "\($0)/febrl/dataset1.csv")
        }
    }()

    /// A set of febrl: originals and their corrupted duplicates.
    init(febrl number: Int, in folder: String) throws {
        for row in try Self.rows("\(folder)/febrl/dataset\(number).csv") where row.count >= 11 {
            add(
                PersonFacts(
                    id: nextID, names: ["\(row[1]) \(row[2])"], birthDate: row[9],
                    accounts: row[10].isEmpty ? [] : [row[10]],
                    address: PostalAddress(
                        street: "\(row[3]) \(row[4]) \(row[5])", city: row[6], region: row[8], postcode: row[7])),
                who: String(row[0].split(separator: "-")[1]))
        }
    }

    /// The truth set of Senzing: people and companies of three sources.
    init(senzing folder: String) throws {
        var key: [String: String] = [:]
        for row in try Self.rows("\(folder)/senzing_truthset/actual_truthset_key.csv") where row.count >= 4 {
            key[row[2] + row[3]] = row[1]
        }
        for file in ["customers", "watchlist", "reference"] {
            let text = try String(contentsOfFile: "\(folder)/senzing_truthset/\(file).jsonl", encoding: .utf8)
            for line in text.split(whereSeparator: \.isNewline) {
                guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                    let features = object["FEATURES"] as? [[String: String]],
                    let source = object["DATA_SOURCE"] as? String, let record = object["RECORD_ID"] as? String
                else { continue }
                add(Self.person(nextID, features), who: key[source + record] ?? "? \(people.count)")
            }
        }
    }

    private static func person(_ id: CustomerID, _ features: [[String: String]]) -> PersonFacts {
        var person = PersonFacts(id: id, names: [])
        for feature in features {
            person.names += ["NAME_FULL", "NAME_ORG"].compactMap { feature[$0] }
            let parts = ["NAME_FIRST", "NAME_MIDDLE", "NAME_LAST"].compactMap { feature[$0] }
            if !parts.isEmpty { person.names.append(parts.joined(separator: " ")) }
            person.birthDate = feature["DATE_OF_BIRTH"] ?? person.birthDate
            person.emails += [feature["EMAIL_ADDRESS"]].compactMap(\.self)
            person.phones += [feature["PHONE_NUMBER"]].compactMap(\.self)
            person.accounts += feature.filter { $0.key.hasSuffix("_NUMBER") && $0.key != "PHONE_NUMBER" }.values
                .sorted()
            if let street = feature["ADDR_LINE1"] ?? feature["ADDR_FULL"] {
                person.address = PostalAddress(
                    street: street, city: feature["ADDR_CITY"], region: feature["ADDR_STATE"],
                    postcode: feature["ADDR_POSTAL_CODE"], country: feature["ADDR_COUNTRY"])
            }
        }
        return person
    }

    private var nextID: CustomerID { CustomerID(UInt64(people.count + 1)) }

    private mutating func add(_ person: PersonFacts, who: String) {
        people.append(person)
        truth.append(who)
    }

    private static func rows(_ path: String) throws -> [[String]] {
        try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
    }

    /// How many of the proposed pairs are right, and how many of the right ones are proposed.
    func quality(_ proposals: [DuplicateProposal]) -> (precision: Double, recall: Double) {
        let right = proposals.count { truth[Int($0.first.number) - 1] == truth[Int($0.second.number) - 1] }
        var sizes: [String: Int] = [:]
        for who in truth { sizes[who, default: 0] += 1 }
        let all = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        return (Double(right) / Double(max(1, proposals.count)), Double(right) / Double(max(1, all)))
    }
}
