import Desk
import DeskModel

// Customers who may be one person, in lines: the list of them, two beside each other, and taking them apart again.
extension PlainSession {
    /// The most pairs that are read out.
    private static let mostPairs = 20

    func describe(_ list: DuplicateList) -> [String] {
        if let problem = list.problem { return [problem.sentence] }
        guard let pairs = list.pairs else { return ["Looking for customers who are on the desk twice."] }
        guard !pairs.isEmpty else { return ["Nobody seems to be on the desk twice. “back” leaves."] }
        let lines = pairs.prefix(Self.mostPairs).enumerated().map { number, pair in
            let through = pair.through.map { "; by way of \($0.name)" } ?? ""
            return "\(number + 1). \(pair.first.name) and \(pair.second.name), \(Int(pair.score * 100)) of 100: "
                + pair.evidence.prefix(3).map(Self.words).joined(separator: ", ") + through + "."
        }
        let more = pairs.count > Self.mostPairs ? ["And \(pairs.count - Self.mostPairs) more."] : []
        return lines + more + ["A number puts two beside each other; “apart 1” says that they are two people; “back”."]
    }

    /// What speaks for it or against it, as the screen says it.
    private static func words(_ evidence: DuplicatePair.Evidence) -> String {
        let field = evidence.field.replacing("_", with: " ")
        switch evidence.level {
        case "same": return "same \(field)"
        case "near": return "nearly the same \(field)"
        default: return "other \(field)"
        }
    }

    func describe(_ pair: SideBySide) -> [String] {
        if let problem = pair.problem { return [problem.sentence] }
        guard let both = pair.both else { return ["Reading both."] }
        let goesOn = pair.goesOn == .first ? both.first : both.second
        let lines = both.fields.enumerated().map { number, field in
            let values = [field.first, field.second].map { $0.isEmpty ? "nothing" : $0 }
            guard field.differs else { return "\(number + 1). \(field.title): \(values[0]), the same." }
            let kept =
                switch pair.kept(field) {
                case .first: "the first is kept"
                case .second: "the second is kept"
                case nil: "both are kept"
                }
            return "\(number + 1). \(field.title): \(values[0]); \(values[1]); \(kept)."
        }
        return ["First \(both.first.name), second \(both.second.name). \(goesOn.name) goes on."] + lines + [
            "“first 2” or “second 2” chooses a value, “other” lets the other go on, “merge” makes them one person, “apart” says that they are two, “back”."
        ]
    }

    func describe(_ parting: Parting) -> [String] {
        let lines = parting.sequel.things.enumerated().map { number, entry in
            let end = entry.text.last.map { ".?!".contains($0) } ?? true ? "" : "."
            let with = parting.goesWithFrom(entry) ? parting.fromName : parting.intoName
            return "\(number + 1). \(entry.text)\(end) Goes with \(with)."
        }
        return ["What came since they were one, first \(parting.intoName), second \(parting.fromName):"] + lines + [
            "“first 2” or “second 2” gives a thing to one of them, “part” takes them apart, “back”."
        ]
    }

    /// A line typed at one of them.
    mutating func takeAmongPeople(_ text: String) -> [Effect] {
        let words = text.lowercased().split(separator: " ").map(String.init)
        let number = words.last.flatMap { Int($0) }
        if let number, !select(number) {
            output.append("There is no \(number) on the list.")
            return []
        }
        switch (words.first ?? "", state.overlay) {
        case ("first", .sideBySide), ("first", .parting): return read(state.run(.takeLeft))
        case ("second", .sideBySide), ("second", .parting): return read(state.run(.takeRight))
        case ("other", .sideBySide): return read(state.run(.switchWhoGoesOn))
        case ("apart", .sideBySide), ("apart", .duplicates): return state.run(.tellApart)
        case ("merge", .sideBySide), ("part", .parting): return state.run(.open)
        case (_, .duplicates) where words.count == 1 && number != nil: return state.run(.open)
        default:
            if let overlay = state.overlay { output += describe(overlay) }
            return []
        }
    }

    /// Puts the cursor on a thing of what is listed; false when there are fewer.
    private mutating func select(_ number: Int) -> Bool {
        let index = number - 1
        switch state.overlay {
        case .duplicates(var list):
            guard let pairs = list.pairs, pairs.indices.contains(index) else { return false }
            list.selected = index
            state.overlay = .duplicates(list)
        case .sideBySide(var pair):
            guard pair.fields.indices.contains(index) else { return false }
            pair.selected = index
            state.overlay = .sideBySide(pair)
        case .parting(var parting):
            guard parting.sequel.things.indices.contains(index) else { return false }
            parting.selected = index
            state.overlay = .parting(parting)
        default: return false
        }
        return true
    }

    /// Reads out how it stands after a choice.
    private mutating func read(_ effects: [Effect]) -> [Effect] {
        if let overlay = state.overlay { output += describe(overlay) }
        return effects
    }
}
