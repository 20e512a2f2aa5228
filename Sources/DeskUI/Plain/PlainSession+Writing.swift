import DeskModel
import TerminalKit

// Writing a reply or a note, a line at a time: every line is on disk before the next is asked for.
extension PlainSession {
    /// Begins a reply or a note, or goes on with it; what stands behind the command is its first line.
    mutating func begin(_ id: CommandID, _ text: String) -> [Effect] {
        let effects = state.run(id)
        guard state.focus == .composer, let composer = state.composer, composer.isPublic == (id == .reply) else {
            return effects
        }
        guard text.isEmpty else {
            add(text)
            state.focus = .conversation
            draftToTell = .whole
            return effects + state.saveDraft()
        }
        isWriting = true
        draftToTell = .beginning
        return effects
    }

    /// A line of the text, or the dot that ends it.
    mutating func write(_ line: String) -> [Effect] {
        guard state.composer != nil else {
            isWriting = false
            return []
        }
        if line.trimmed == "." {
            isWriting = false
            state.focus = .conversation
            tellDraft()
            return state.saveDraft()
        }
        // As in mail: a line that is to begin with a dot has two.
        add(line.hasPrefix("..") ? String(line.dropFirst()) : line)
        return state.saveDraft()
    }

    /// The last line of the draft.
    private mutating func add(_ line: String) {
        guard let composer = state.composer else { return }
        let text = composer.editor.text
        set(text.isEmpty ? line : text + "\n" + line)
    }

    private mutating func set(_ text: String) {
        guard var composer = state.composer, composer.sending == nil else { return }
        composer.editor.replaceAll(with: text)
        composer.changedAt = state.now
        composer.keptRevision = nil
        state.composer = composer
    }

    /// The draft, where its ticket is what the prompt tells; else it is said why there is none to change.
    private mutating func writtenHere() -> Composer? {
        guard let reason = Reason.nothingWritten(state) else { return state.composer }
        output.append(state.spelled(reason))
        return nil
    }

    /// Puts a text in place of the first placeholder that nothing filled.
    mutating func fill(_ text: String) {
        guard let composer = writtenHere() else { return }
        guard let gap = composer.gaps.first else {
            output.append("Nothing in the draft is left to fill in.")
            return
        }
        guard !text.isEmpty else {
            output.append("Say what stands for \(composer.unfilled.first ?? "it"): “fill TEXT”.")
            return
        }
        let characters = composer.editor.characters
        set(String(characters[..<gap.lowerBound]) + text + String(characters[gap.upperBound...]))
        tellDraft()
    }

    /// `line 2 TEXT` replaces a line of the draft, `line 2` takes it out.
    mutating func changeLine(_ text: String) -> [Effect] {
        guard let composer = writtenHere() else { return [] }
        var lines = composer.editor.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let number = parts.first.flatMap({ Int($0) }), lines.indices.contains(number - 1) else {
            output.append("The draft has \(lines.count) \(lines.count == 1 ? "line" : "lines"): “line 1 TEXT”.")
            return []
        }
        if parts.count > 1 { lines[number - 1] = String(parts[1]) } else { lines.remove(at: number - 1) }
        set(lines.joined(separator: "\n"))
        tellDraft()
        return state.saveDraft()
    }

    /// Reads out what is written, for whom, with the numbers of its lines, and what can be done with it.
    mutating func tellDraft() {
        guard let composer = state.composer, !composer.isEmpty else {
            output.append("Nothing is written.")
            return
        }
        guard writtenHere() != nil else { return }
        let name = state.shownRow?.customerName ?? "a customer"
        output.append(composer.isPublic ? "Your reply to \(name):" : "Your internal note, which no customer sees:")
        let lines = DisplayText.lines(of: composer.editor.text)
        output += lines.enumerated().map { lines.count == 1 ? "  \($1)" : "  \($0 + 1). \($1)" }
        let unfilled = composer.unfilled
        if !unfilled.isEmpty { output.append("To be filled in: \(unfilled.joined(separator: ", ")). Say “fill TEXT”.") }
        for finding in state.draftFindings {
            let words = finding.words.isEmpty ? "" : ", “\(finding.words)”"
            output.append("Check: \(finding.kind.told)\(words): \(finding.better).")
        }
        guard !isWriting else { return }
        output.append(
            "Say “send”, “\(composer.isPublic ? "reply" : "note")” to go on, “line 1 TEXT” to change a line, or “discard draft”."
        )
    }
}
