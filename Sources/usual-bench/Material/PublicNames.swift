import CustomerIndex
import DeskModel
import Glibc
import JSON
import TextAnalysis

/// Customers with names of real people the world over, and what may be typed for them, from public sets of names that
/// are no part of the package: `febrl`, `nicknames`, `nama`, `transliteration` and `senzing_truthset` of the development data.
///
/// Behind the customers who are asked for stand the people of `febrl` and `senzing_truthset`, once each, some with Russian names
/// (`RussianNames`), and some whose names are in other scripts (`ForeignNames`).
struct PublicNames {
    /// The customers; the place of one is its number less one.
    private(set) var entries: [CustomerEntry] = []
    private var nicknames: [String: [String]] = [:]
    /// Spellings in other scripts, each of two people at least, by the Latin one.
    private var scripts: [String: [String]] = [:]
    /// Latin spellings of one name, as several tongues write it.
    private var spellings: [(String, String)] = []
    /// By spelling, the others that are as right (`SpellingPairs.alike`).
    private var written: [String: [String]] = [:]
    /// Pairs of given names that reviewers took for forms of one.
    private var givenForms: [(String, String)] = []
    /// People with Russian names, each as one tongue spells it: the name in Cyrillic letters, and the customer's number.
    private var russians: [(name: String, number: Int)] = []
    private var byRussian: [String: Set<UInt64>] = [:]
    private var foreign = ForeignNames()
    /// People whose names are in other scripts: as Latin letters write them, and the customer's number.
    private var foreigners: [(latin: String, number: Int)] = []
    private var byLatin: [String: Set<UInt64>] = [:]
    /// What else people of a set are called in it, with the name that a customer has.
    private var recorded: [Class: [(typed: String, name: String)]] = [:]
    private var byFamily: [String: [Int]] = [:]
    private var byGiven: [String: [Int]] = [:]
    /// Who is called so, accents apart.
    private var byFolded: [String: Set<UInt64>] = [:]
    /// The same names in order: those that begin alike stand together.
    private var foldedNames: [String] = []
    private var byName: [String: Set<UInt64>] = [:]

    /// A query, and whom it may mean: the customer it was made for, their namesakes, and who is called just what was typed.
    struct Question {
        let text: String
        let right: Set<UInt64>
        /// The name of whom it was made for.
        let meant: String
    }

    /// The classes of queries.
    enum Class: String, CaseIterable {
        case exact, order, prefix
        /// A slip of the fingers in one word, and in every word.
        case typo = "typo in a word"
        case typos = "typos in every word"
        case sound, nickname
        case initials = "initial and family name"
        case spelling = "spelling of another tongue"
        case tongue = "name as another tongue writes it"
        case form = "form of the given name (nama)"
        case script = "other script"
        case latin = "name that is in another script"
        case febrl = "clerks' slips (febrl)"
        case aliases = "other records (senzing)"
        case phone = "phone in any format"
        case email
        case account = "account number"

        /// Whether a list of names can be asked this.
        var isOfNames: Bool { ![.phone, .email, .account].contains(self) }
    }

    /// Customers drawn from the sets in a folder, the commoner names often and most names seldom.
    init(count: Int, folder: String, seed: UInt64, half: SpellingPairs.Half? = nil) throws {
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
        family.add(contentsOf: try readScripts(folder, half))
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
                    accountNumbers: ["AC-\(1_000_000 + number)"],
                    lastContact: BenchDesk.now.adding(seconds: -Int64(random.below(1000)) * 86_400),
                    contactCount: random.below(20)))
            note(name, number)
        }
        for (kind, people) in [(Class.febrl, try Self.febrl(folder)), (.aliases, try Self.senzing(folder))] {
            for person in people {
                let number = entries.count + 1
                entries.append(CustomerEntry(id: CustomerID(UInt64(number)), names: [person.name]))
                note(person.name, number)
                recorded[kind, default: []] += person.others.map { ($0, person.name) }
            }
        }
        try addRussians(folder, seed: seed)
        addForeigners(seed: seed)
        foldedNames = byFolded.keys.sorted()
    }

    /// People with Russian names, of whom each was written down in one of four tongues.
    private mutating func addRussians(_ folder: String, seed: UInt64) throws {
        var names = RussianNames()
        for row in try Self.rows("\(folder)/transliteration/wd_russian_16", separator: "\t") where row.count > 2 {
            names.add(row[0], row[1].filter { $0 != " " })
        }
        var random = SeededRandom(seed: seed &+ 16)
        for _ in 0..<Self.russianCount {
            guard let name = names.draw(&random) else { return }
            let written = random.pick(RussianNames.Tongue.allCases).spelling(of: name)
            let number = entries.count + 1
            let words = written.split(separator: " ").map { String($0).capitalizedFirst }
            entries.append(
                CustomerEntry(id: CustomerID(UInt64(number)), names: [words.joined(separator: " ")]))
            note(written, number)
            russians.append((name, number))
            byRussian[name, default: []].insert(UInt64(number))
        }
    }

    private static let russianCount = 10_000

    private mutating func addForeigners(seed: UInt64) {
        var random = SeededRandom(seed: seed &+ 17)
        for _ in 0..<Self.foreignCount {
            guard let (latin, written) = foreign.draw(&random) else { return }
            let number = entries.count + 1
            entries.append(CustomerEntry(id: CustomerID(UInt64(number)), names: [written]))
            note(written, number)
            foreigners.append((latin, number))
            byLatin[Folding.fold(latin), default: []].insert(UInt64(number))
        }
    }

    private static let foreignCount = 10_000

    private mutating func note(_ name: String, _ number: Int) {
        let lower = name.lowercased()
        byFolded[Folding.fold(name), default: []].insert(UInt64(number))
        if let family = lower.split(separator: " ").last { byFamily[String(family), default: []].append(number - 1) }
        if let given = lower.split(separator: " ").first { byGiven[String(given), default: []].append(number - 1) }
        byName[lower, default: []].insert(UInt64(number))
    }

    /// Reads how names are written in six scripts, and which names are spellings of one (see `SpellingPairs`); returns the
    /// names.
    private mutating func readScripts(_ folder: String, _ half: SpellingPairs.Half?) throws -> [String] {
        var names: [String] = []
        var pairs = SpellingPairs()
        for script in ["arabic", "chinese", "hebrew", "japanese", "korean", "russian"] {
            var alike: [String: [(name: String, people: Int)]] = [:]
            var ofSeveral: [(latin: String, written: String)] = []
            for row in try Self.rows("\(folder)/transliteration/wd_\(script)_16", separator: "\t") where row.count > 2 {
                let written = row[1].filter { $0 != " " }
                let people = Int(row[2]) ?? 1
                names.append(row[0])
                // What is told of one person is often another name of theirs.
                if people > 1 {
                    scripts[row[0], default: []].append(written)
                    ofSeveral.append((row[0], written))
                }
                alike[written, default: []].append((row[0], people))
            }
            for names in alike.values { pairs.add(names, in: script) }
            foreign.add(ofSeveral)
        }
        for pair in pairs.chosen(half) { spellings += [(pair.0, pair.1), (pair.1, pair.0)] }
        written = pairs.alike
        for row in try Self.rows("\(folder)/nama/given_missing_anchor_pos.txt", separator: " ") where row.count == 2 {
            givenForms += [(row[0], row[1]), (row[1], row[0])]
        }
        return names
    }

    /// A customer's name, and what else they are called.
    private typealias Person = (name: String, others: [String])

    /// The originals of dataset 3, and what a clerk typed when they came again.
    private static func febrl(_ folder: String) throws -> [Person] {
        var people: [String: Person] = [:]
        let rows = try rows("\(folder)/febrl/dataset3.csv", separator: ",").dropFirst()
        for isOriginal in [true, false] {
            for row in rows where row.count > 2 && !row[1].isEmpty && !row[2].isEmpty {
                guard row[0].hasSuffix("-org") == isOriginal else { continue }
                let key = String(row[0].split(separator: "-")[1])
                let name = "\(row[1]) \(row[2])"
                if isOriginal { people[key] = (name, []) } else { people[key]?.others.append(name) }
            }
        }
        return people.keys.sorted().compactMap { people[$0] }
    }

    /// The people of whom there are several records, as the set's key says, by the name of the first.
    private static func senzing(_ folder: String) throws -> [Person] {
        var people: [String: Person] = [:]
        var clusters: [String: String] = [:]
        for row in try rows("\(folder)/senzing_truthset/actual_truthset_key.csv", separator: ",") where row.count > 3 {
            clusters["\(row[2]) \(row[3])"] = row[1]
        }
        let reader = JSONReader()
        for list in ["customers", "reference", "watchlist"] {
            for line in try Files.text(of: "\(folder)/senzing_truthset/\(list).jsonl").split(
                whereSeparator: \.isNewline)
            {
                let record = try reader.value(Array(line.utf8))
                guard let source = record["DATA_SOURCE"]?.string, let id = record["RECORD_ID"]?.string,
                    let cluster = clusters["\(source) \(id)"], let name = name(in: record)
                else { continue }
                guard let person = people[cluster] else {
                    people[cluster] = (name, [])
                    continue
                }
                if person.name != name, !person.others.contains(name) { people[cluster]?.others.append(name) }
            }
        }
        return people.keys.sorted().compactMap { people[$0] }
    }

    private static func name(in record: JSONValue) -> String? {
        guard case .array(let features)? = record["FEATURES"] else { return nil }
        for feature in features {
            if let whole = feature["NAME_FULL"]?.string ?? feature["NAME_ORG"]?.string { return whole }
            guard let last = feature["NAME_LAST"]?.string else { continue }
            let parts = [feature["NAME_FIRST"]?.string, feature["NAME_MIDDLE"]?.string, last]
            return parts.compactMap(\.self).joined(separator: " ")
        }
        return nil
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
            let asked = question("\(words(entry)[0]) \(pair.1)", for: entry)
            let alike = (written[pair.1] ?? []).map { "\(words(entry)[0]) \($0)" }
            return Question(
                text: asked.text, right: alike.reduce(asked.right) { $0.union(byFolded[Folding.fold($1)] ?? []) },
                meant: asked.meant)
        case .tongue:
            guard !russians.isEmpty else { return nil }
            let (name, number) = random.pick(russians)
            let entry = entries[number - 1]
            let typed = random.pick(RussianNames.Tongue.allCases).spelling(of: name)
            guard Folding.fold(typed) != Folding.fold(entry.names[0]) else { return nil }
            let asked = question(typed, for: entry)
            return Question(text: typed, right: asked.right.union(byRussian[name] ?? []), meant: asked.meant)
        case .form:
            guard !givenForms.isEmpty else { return nil }
            let pair = random.pick(givenForms)
            guard let entry = byGiven[pair.0].map({ entries[random.pick($0)] }) else { return nil }
            return question("\(pair.1) \(words(entry).last ?? "")", for: entry)
        case .script:
            let entry = random.pick(entries)
            guard let family = words(entry).last, let written = scripts[family] else { return nil }
            return question("\(words(entry)[0]) \(random.pick(written))", for: entry)
        case .latin:
            guard !foreigners.isEmpty else { return nil }
            let (latin, number) = random.pick(foreigners)
            let asked = question(latin, for: entries[number - 1])
            let alike = byLatin[Folding.fold(latin)] ?? []
            return Question(text: latin, right: asked.right.union(alike), meant: asked.meant)
        case .febrl, .aliases:
            guard let people = recorded[kind], !people.isEmpty else { return nil }
            let person = random.pick(people)
            guard person.typed != person.name, let right = byName[person.name.lowercased()] else { return nil }
            let alike = byFolded[Folding.fold(person.typed)] ?? []
            return Question(text: person.typed, right: right.union(alike), meant: person.name)
        case .phone:
            let entry = random.pick(entries)
            guard let phone = entry.phones.first else { return nil }
            return Question(text: Self.rewritten(phone, &random), right: [entry.id.number], meant: entry.names[0])
        case .email:
            let entry = random.pick(entries)
            guard let email = entry.emails.first else { return nil }
            let text = random.below(2) == 0 ? email.uppercased() : "<\(email)>"
            return Question(text: text, right: [entry.id.number], meant: entry.names[0])
        case .account:
            let entry = random.pick(entries)
            guard let digits = entry.accountNumbers.first?.dropFirst(3) else { return nil }
            let written = ["AC-\(digits)", "ac\(digits)", "#AC-\(digits)", "\(digits)"]
            return Question(text: random.pick(written), right: [entry.id.number], meant: entry.names[0])
        case .initials:
            let entry = random.pick(entries)
            let words = words(entry)
            guard words.count == 2, let first = words[0].first, words[0].count > 1 else { return nil }
            let right = (byFamily[words[1]] ?? []).filter { self.words(entries[$0])[0].first == first }
            let numbers = Set(right.map { UInt64($0 + 1) })
            return Question(text: "\(first) \(words[1])", right: numbers, meant: entry.names[0])
        case .prefix:
            let entry = random.pick(entries)
            var words = words(entry)
            guard let last = words.popLast(), last.count > 3 else { return nil }
            words.append(String(last.prefix(3 + random.below(last.count - 3))))
            let text = words.joined(separator: " ")
            let begun = Folding.fold(text)
            let right = names(thatBegin: begun).reduce(into: Set<UInt64>()) { $0.formUnion(byFolded[$1] ?? []) }
            return Question(text: text, right: right, meant: entry.names[0])
        case .exact, .order, .typo, .typos, .sound, .nickname:
            let entry = random.pick(entries)
            return typed(kind, words(entry), &random).flatMap { question($0, for: entry) }
        }
    }

    /// The words of a name as somebody may type them who does not have them quite right.
    private func typed(_ kind: Class, _ words: [String], _ random: inout SeededRandom) -> String? {
        var typed = words
        switch kind {
        case .order: typed.reverse()
        case .typo:
            let place = random.below(words.count)
            typed[place] = Self.mistyped(words[place], &random)
        case .typos: typed = words.map { Self.mistyped($0, &random) }
        case .sound: return QueryClass.respelt(words.joined(separator: " "))
        case .nickname:
            guard let short = nicknames[words[0]] else { return nil }
            typed[0] = random.pick(short)
        default: return words.joined(separator: " ")
        }
        return typed == words ? nil : typed.joined(separator: " ")
    }

    private func question(_ text: String, for entry: CustomerEntry) -> Question {
        Question(
            text: text, right: namesakes(entry).union(byFolded[Folding.fold(text)] ?? []), meant: entry.names[0])
    }

    /// A number of ten digits behind `+1`, in one of the ways in which people write it.
    private static func rewritten(_ phone: String, _ random: inout SeededRandom) -> String {
        let parts = phone.split(separator: " ").map(String.init)
        guard parts.count == 4 else { return phone }
        switch random.below(6) {
        case 0: return "(\(parts[1])) \(parts[2])-\(parts[3])"
        case 1: return parts[1...].joined()
        case 2: return parts[1...].joined(separator: ".")
        case 3: return "1-" + parts[1...].joined(separator: "-")
        case 4: return "001 " + parts[1...].joined(separator: " ")
        default: return "+1" + parts[1...].joined(separator: "/")
        }
    }

    private func names(thatBegin begun: String) -> ArraySlice<String> {
        var low = 0
        var high = foldedNames.count
        while low < high {
            let middle = (low + high) / 2
            if foldedNames[middle] < begun { low = middle + 1 } else { high = middle }
        }
        return foldedNames[low...].prefix { $0.hasPrefix(begun) }
    }

    private func someone(of family: String, _ random: inout SeededRandom) -> CustomerEntry? {
        byFamily[family].map { entries[random.pick($0)] }
    }

    private func words(_ entry: CustomerEntry) -> [String] {
        entry.names[0].lowercased().split(separator: " ").map(String.init)
    }

    /// Who is called as a customer is, accents apart, as the lookup takes them.
    private func namesakes(_ entry: CustomerEntry) -> Set<UInt64> { byFolded[Folding.fold(entry.names[0])] ?? [] }

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

    mutating func add(contentsOf names: [String]) {
        for name in names { add(name) }
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
