import CustomerIndex
import DeskModel
import Glibc

/// Customers with names of real people the world over, and what may be typed for them, from public sets of names that
/// are no part of the package: `febrl`, `nicknames` and `transliteration` of the development data.
struct PublicNames {
    /// The customers; the place of one is its number less one.
    private(set) var entries: [CustomerEntry] = []
    private var nicknames: [String: [String]] = [:]
    /// Spellings in other scripts by the Latin one.
    private var scripts: [String: [String]] = [:]
    /// Latin spellings of one name, as several tongues write it.
    private var spellings: [(String, String)] = []
    private var byFamily: [String: [Int]] = [:]
    private var byName: [String: Set<UInt64>] = [:]

    /// A query, and whom it may mean: the customer it was made for and their namesakes.
    struct Question {
        let text: String
        let right: Set<UInt64>
    }

    /// The classes of queries.
    enum Class: String, CaseIterable {
        case exact, order, prefix, typo, nickname, spelling, script
    }

    /// Customers drawn from the sets in a folder, the commoner names often and most names seldom.
    init(count: Int, folder: String, seed: UInt64) throws {
        var given = NameList()
        var family = NameList()
        for row in try Self.rows("\(folder)/nicknames/names.csv", separator: ",").dropFirst() where row.count > 2 {
            nicknames[row[0], default: []].append(row[2])
            given.add(row[0])
        }
        for row in try Self.rows("\(folder)/febrl/dataset3.csv", separator: ",").dropFirst() where row.count > 2 {
            given.add(row[1])
            family.add(row[2])
        }
        for script in ["arabic", "chinese", "hebrew", "japanese", "korean", "russian"] {
            var alike: [String: String] = [:]
            for row in try Self.rows("\(folder)/transliteration/wd_\(script)_16", separator: "\t") where row.count > 1 {
                let written = row[1].filter { $0 != " " }
                family.add(row[0])
                scripts[row[0], default: []].append(written)
                if let other = alike[written], other.first == row[0].first { spellings.append((other, row[0])) }
                alike[written] = row[0]
            }
        }
        var random = SeededRandom(seed: seed)
        given.shuffle(&random)
        family.shuffle(&random)
        entries.reserveCapacity(count)
        for number in 1...count {
            let (first, last) = (given.draw(&random), family.draw(&random))
            let name = "\(first.capitalizedFirst) \(last.capitalizedFirst)"
            entries.append(
                CustomerEntry(
                    id: CustomerID(UInt64(number)), names: [name], emails: ["\(first).\(last)\(number)@example.com"],
                    phones: ["+1 \(200 + random.below(700)) \(200 + random.below(700)) \(1000 + random.below(9000))"],
                    lastContact: BenchDesk.now.adding(seconds: -Int64(random.below(1000)) * 86_400),
                    contactCount: random.below(20)))
            byFamily[last, default: []].append(number - 1)
            byName[name.lowercased(), default: []].insert(UInt64(number))
        }
    }

    /// Whether the sets are there.
    static func isThere(_ folder: String) -> Bool { access("\(folder)/nicknames/names.csv", R_OK) == 0 }

    /// Queries of one class.
    func questions(_ kind: Class, count: Int, seed: UInt64) -> [Question] {
        var random = SeededRandom(seed: seed)
        var questions: [Question] = []
        // Some customers give no query of a class: another one is asked for, but not for ever.
        for _ in 0..<count * 300 where questions.count < count {
            if let question = question(kind, &random) { questions.append(question) }
        }
        return questions
    }

    private func question(_ kind: Class, _ random: inout SeededRandom) -> Question? {
        switch kind {
        case .spelling:
            guard !spellings.isEmpty else { return nil }
            let pair = random.pick(spellings)
            guard let entry = someone(of: pair.0, &random) else { return nil }
            return Question(text: "\(words(entry)[0]) \(pair.1)", right: namesakes(entry))
        case .script:
            let entry = random.pick(entries)
            guard let family = words(entry).last, let written = scripts[family] else { return nil }
            let text = "\(words(entry)[0]) \(random.pick(written))"
            return Question(text: text, right: namesakes(entry))
        default:
            let entry = random.pick(entries)
            var words = words(entry)
            switch kind {
            case .order: words.reverse()
            case .prefix:
                guard let last = words.popLast(), last.count > 3 else { return nil }
                words.append(String(last.prefix(3 + random.below(last.count - 3))))
                let text = words.joined(separator: " ")
                let right = byName.filter { $0.key.hasPrefix(text) }.reduce(into: Set<UInt64>()) {
                    $0.formUnion($1.value)
                }
                return Question(text: text, right: right)
            case .typo:
                let typed = words.map { Self.mistyped($0, &random) }
                guard typed != words else { return nil }
                words = typed
            case .nickname:
                guard let short = nicknames[words[0]] else { return nil }
                words[0] = random.pick(short)
            default: break
            }
            return Question(text: words.joined(separator: " "), right: namesakes(entry))
        }
    }

    private func someone(of family: String, _ random: inout SeededRandom) -> CustomerEntry? {
        byFamily[family].map { entries[random.pick($0)] }
    }

    private func words(_ entry: CustomerEntry) -> [String] {
        entry.names[0].lowercased().split(separator: " ").map(String.init)
    }

    private func namesakes(_ entry: CustomerEntry) -> Set<UInt64> { byName[entry.names[0].lowercased()] ?? [] }

    /// A word with one slip of the fingers, seldom in its first letter.
    private static func mistyped(_ word: String, _ random: inout SeededRandom) -> String {
        var letters = Array(word)
        guard letters.count > 3 else { return word }
        let place = random.below(8) == 0 ? 0 : 1 + random.below(letters.count - 2)
        switch random.below(4) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(random.pick(Array("aeinorst")), at: place)
        case 2: letters.swapAt(place, place + 1)
        default: letters[place] = random.pick(Array("aeinorst"))
        }
        return String(letters)
    }

    private static func rows(_ path: String, separator: Character) throws -> [[String]] {
        try Files.text(of: path).split(whereSeparator: \.isNewline).map { line in
            line.split(separator: separator, omittingEmptySubsequences: false)
                .map { String($0.drop { $0 == " " }) }
        }
    }
}

/// Names in an order, drawn the more often the further in front they stand.
private struct NameList {
    private var names: [String] = []
    private var known: Set<String> = []
    private var sums: [Double] = []

    mutating func add(_ name: String) {
        if name.count > 1, known.insert(name).inserted { names.append(name) }
    }

    mutating func shuffle(_ random: inout SeededRandom) {
        for place in stride(from: names.count - 1, to: 0, by: -1) { names.swapAt(place, random.below(place + 1)) }
        var sum = 0.0
        sums = names.indices.map { place in
            sum += pow(Double(place + 1), -0.8)
            return sum
        }
    }

    /// A name after Zipf's law with an exponent of 0.8.
    func draw(_ random: inout SeededRandom) -> String {
        let share = Double(random.below(1 << 30)) / Double(1 << 30) * (sums.last ?? 0)
        var low = 0
        var high = names.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < share { low = middle + 1 } else { high = middle }
        }
        return names[low]
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
