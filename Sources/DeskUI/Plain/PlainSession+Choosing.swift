import Desk
import DeskModel
import TerminalKit

// What is typed where something is asked: lookups, lists to choose from, forms.
extension PlainSession {
    mutating func takeInOverlay(_ line: String) -> [Effect] {
        let text = line.trimmed
        if text == "back" || text == "cancel" {
            let effects = state.run(.back)
            if state.overlay == nil { output.append("Left.") }
            return effects
        }
        switch state.overlay {
        case .lookup(let lookup): return take(text, lookup)
        case .search(let search): return take(text, search)
        case .picker(let picker): return take(text, picker)
        case .form(let form): return take(text, form)
        case .duplicates, .sideBySide, .parting: return takeAmongPeople(text)
        case .palette, .help, .definition, nil:
            state.overlay = nil
            return command(line)
        }
    }

    // MARK: Lookups

    private mutating func take(_ text: String, _ lookup: Lookup) -> [Effect] {
        var lookup = lookup
        let listed = state.listed(in: lookup)
        if let number = Int(text), number <= listed.count || number < 100 {
            guard listed.indices.contains(number - 1) else {
                output.append(
                    listed.isEmpty
                        ? "Nobody is listed: type a name, a phone, an email." : "The list ends with \(listed.count).")
                return []
            }
            lookup.selected = number - 1
            state.overlay = .lookup(lookup)
            return state.run(.open)
        }
        // Who asks the same again is answered again.
        told.overlay = nil
        switch text {
        case "": return listed.isEmpty ? [] : state.run(.open)
        case "new": return state.run(.lookupNewTicket)
        case "usual": return state.run(.lookupUsual)
        default: break
        }
        lookup.input = .line(text)
        state.overlay = .lookup(lookup)
        return state.look()
    }

    private mutating func take(_ text: String, _ search: TextSearch) -> [Effect] {
        var search = search
        if let number = Int(text), search.matches.indices.contains(number - 1) {
            search.selected = number - 1
            state.overlay = .search(search)
            return state.run(.open)
        }
        told.overlay = nil
        guard !text.isEmpty else { return [] }
        search.input = .line(text)
        state.overlay = .search(search)
        return state.searchTexts()
    }

    // MARK: Lists to choose from

    private mutating func take(_ text: String, _ picker: Picker) -> [Effect] {
        var picker = picker
        let shown = picker.matching
        if let number = Int(text), shown.indices.contains(number - 1) {
            picker.selected = number - 1
            state.overlay = .picker(picker)
            return state.takeChosen()
        }
        guard !text.isEmpty else {
            output += describe(picker)
            return []
        }
        picker.input = .line(text)
        picker.selected = 0
        let exact = picker.matching.firstIndex { $0.label.lowercased() == text.lowercased() }
        if let exact { picker.selected = exact }
        state.overlay = .picker(picker)
        if exact == nil, let doubt = doubt(of: picker.matching, by: text, for: picker.purpose) {
            output.append(doubt)
            picker.input = .line()
            state.overlay = .picker(picker)
            return []
        }
        guard picker.matching.count > 1, exact == nil else {
            let effects = state.takeChosen()
            // What was typed is none of them: all are there to choose from again.
            if case .picker(var left) = state.overlay, left.purpose == picker.purpose, let problem = left.problem {
                output.append(problem)
                left.input = .line()
                left.problem = nil
                state.overlay = .picker(left)
            }
            return effects
        }
        return []
    }

    /// What is said to a line that is no item's own name and may have been meant for something else: one that only stands
    /// somewhere in what is told of what becomes of a draft, or that would make a new reason. The same once more is meant.
    private mutating func doubt(of found: [Picker.Item], by text: String, for purpose: Picker.Purpose) -> String? {
        let isRepeated = doubted == text
        doubted = nil
        if isRepeated { return nil }
        switch (found.first, purpose) {
        case (nil, .solve), (nil, .bulkValue(.solve)):
            doubted = text
            return "No reason is called “\(text)”: the same once more makes it one; an empty line tells all of them."
        case (let item?, .draft) where found.count == 1:
            if text.count > 1, item.label.lowercased().hasPrefix(text.lowercased()) { return nil }
            doubted = text
            return "“\(item.label)”? The same once more, or its number, does it; “back” leaves."
        default: return nil
        }
    }

    // MARK: Forms

    private mutating func take(_ text: String, _ form: Form) -> [Effect] {
        guard form.underway == nil else { return [] }
        var form = form
        // An empty line keeps what is proposed.
        if !text.isEmpty { form.fields[form.focus].input = .line(text) }
        form.problem = nil
        state.overlay = .form(form)
        let effects = state.submit()
        if case .form(var left) = state.overlay, let problem = left.problem {
            output.append(problem)
            left.problem = nil
            state.overlay = .form(left)
        }
        return effects
    }

    // MARK: Telling of them

    /// What an overlay asks, and what there is to choose from.
    func describe(_ overlay: Overlay) -> [String] {
        switch overlay {
        case .lookup(let lookup): return describe(lookup)
        case .search(let search): return describe(search)
        case .picker(let picker): return describe(picker)
        case .form(let form): return describe(form)
        case .duplicates(let list): return describe(list)
        case .sideBySide(let pair): return describe(pair)
        case .parting(let parting): return describe(parting)
        case .definition(let figure): return ["\(figure.spoken): \(figure.definition)"]
        case .palette, .help: return []
        }
    }

    private func describe(_ lookup: Lookup) -> [String] {
        if let problem = lookup.problem { return [problem.sentence] }
        let listed = state.listed(in: lookup)
        guard lookup.result != nil || !listed.isEmpty else {
            let what = lookup.partner.map { "Who is one person with \($0.name)?" } ?? "Find a customer."
            return ["\(what) Type a name as it was heard, a phone, an email, an order number; “back” leaves."]
        }
        guard !listed.isEmpty else {
            return ["Nobody is found. Type other words, “new” for a new customer, or “back”."]
        }
        let lines = listed.prefix(Self.mostFound).enumerated().map { "\($0 + 1). \(words.found($1))" }
        let more = listed.count > Self.mostFound ? ["And \(listed.count - Self.mostFound) more."] : []
        return lines + more
            + [
                "A number opens one, an empty line the first; or type other words, “new” for a new ticket of the first, “back”."
            ]
    }

    private func describe(_ search: TextSearch) -> [String] {
        if let problem = search.problem { return [problem.sentence] }
        guard search.result != nil else {
            return ["Search all texts. Type words, and filters such as from:roohi before:7d; “back” leaves."]
        }
        let remarks = [search.result?.remark].compactMap(\.self)
        guard !search.matches.isEmpty else {
            let unknown = search.result?.unknown ?? []
            return remarks + (unknown.isEmpty ? ["Nothing is found."] : unknown) + ["Type other words, or “back”."]
        }
        let lines = search.matches.prefix(Self.mostFound).enumerated().map { "\($0 + 1). \(words.found($1))" }
        let more = search.matches.count > Self.mostFound ? ["And \(search.matches.count - Self.mostFound) more."] : []
        return lines + more + remarks + ["A number opens one; or type other words, or “back”."]
    }

    private func describe(_ picker: Picker) -> [String] {
        let items = picker.matching.enumerated().map { place, item in
            "\(place + 1). \(item.label)" + (item.detail.isEmpty ? "" : ", \(item.detail)")
        }
        let hint = picker.hint
        return [picker.title + (picker.title.hasSuffix("?") ? "" : ".")] + picker.warnings + items
            + ["Type a number or words of it. \(hint) “back” leaves it."]
    }

    private func describe(_ form: Form) -> [String] {
        let field = form.fields[form.focus]
        var asks = form.focus == 0 ? ["\(form.title); “back” leaves."] : []
        var parts: [String] = []
        if !field.hint.isEmpty { parts.append(field.hint) }
        if !field.value.isEmpty { parts.append("an empty line keeps “\(field.value)”") }
        if field.isOptional, field.value.isEmpty { parts.append("may stay empty") }
        if !parts.isEmpty { asks.append("\(field.label): \(parts.joined(separator: "; ")).") }
        return asks
    }

    /// How many of those found are read out.
    private static let mostFound = 10
}
