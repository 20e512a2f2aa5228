import Desk
import DeskModel
import TerminalKit

extension State {
    /// Seconds for which a reply can be taken back.
    public static let undoSeconds: Int64 = 10

    /// Begins a reply or a note on the ticket shown, or goes on with what was begun.
    mutating func write(isPublic: Bool) -> [Effect] {
        guard let shown = shownTicket else { return [] }
        if let composer {
            if composer.isPublic != isPublic, !composer.isEmpty {
                refuse(
                    composer.isPublic
                        ? "The draft is a reply: ‹switch-reply-and-note› makes it a note."
                        : "The draft is a note: ‹switch-reply-and-note› makes it a reply.")
            } else {
                self.composer?.isPublic = isPublic
            }
        } else {
            // Zero until the ticket is read: letters typed meanwhile are text, not commands.
            composer = Composer(ticket: shown.id, isPublic: isPublic, basis: shown.page?.ticket.basis ?? 0)
            ticket?.conversation?.beginReply()
        }
        ticket?.isOpened = true
        focus = .composer
        return recordView(of: shown.customer?.id)
    }

    /// Puts a suggestion in the draft. It never sends.
    mutating func takeSuggestion(_ number: Int) -> [Effect] {
        guard let suggestions = ticket?.suggestions, suggestions.indices.contains(number - 1) else {
            return []
        }
        let suggestion = suggestions[number - 1]
        var effects: [Effect] = []
        if composer == nil { effects += write(isPublic: true) }
        guard var composer, composer.sending == nil else { return effects }
        focus = .composer
        if composer.isEmpty {
            composer.editor = TextEditor(suggestion.body)
            composer.keptRevision = nil
            // A note stays a note: only ^T has the customer read it.
            composer.savedReply = composer.isPublic ? suggestion.savedReply : nil
        } else {
            insert(suggestion.body, into: &composer.editor)
        }
        composer.changedAt = composer.changedAt ?? now
        composer.readEditor = nil
        self.composer = composer
        _ = selectUnfilled()
        return effects
    }

    /// Puts a text into a draft: apart from what stands before and behind it, and without a greeting where the draft has one.
    private func insert(_ text: String, into editor: inout TextEditor) {
        let place = editor.selection ?? editor.cursor..<editor.cursor
        let before = String(editor.characters[..<place.lowerBound])
        var text = text
        if let rest = withoutGreeting(text), greets(before) { text = rest }
        if let last = before.last, !last.isWhitespace { text = (".!?:…".contains(last) ? "\n\n" : " ") + text }
        if place.upperBound < editor.characters.count, !editor.characters[place.upperBound].isWhitespace { text += " " }
        editor.insert(text)
    }

    /// The names that the customer is greeted by.
    private var greetedNames: [String] {
        guard let customer = shownCustomer else { return [] }
        return [customer.profile.addressedAs, customer.profile.preferredName, customer.displayName].compactMap(\.self)
            .filter { !$0.isEmpty }
    }

    /// Whether a draft begins with a greeting: the customer's name, or a word of greeting.
    private func greets(_ draft: String) -> Bool {
        let opening = draft.trimmed.prefix { !",!.?:\n".contains($0) }
        guard !opening.isEmpty, opening.count <= 60 else { return false }
        let first = opening.split(separator: " ").first?.bare ?? ""
        return Self.greetings.contains(first) || greetedNames.contains { opening.contains($0) }
    }

    /// A text without the greeting that it begins with, `Roohi, ` or `Dear Roohi, `; nil where it begins with none.
    private func withoutGreeting(_ text: String) -> String? {
        guard let comma = text.firstIndex(of: ",") else { return nil }
        let opening = text[..<comma]
        let isName =
            greetedNames.contains { opening.hasSuffix($0) } || opening.hasSuffix("{{customer.preferred_name}}")
        guard isName, opening.split(separator: " ").count <= 5 else { return nil }
        let rest = String(text[text.index(after: comma)...]).trimmed
        return rest.isEmpty ? nil : rest.capitalizedFirst
    }

    private static let greetings: Set<String> = [
        "hi", "hello", "dear", "hey", "good", "hallo", "guten", "liebe", "lieber", "sehr",
    ]

    /// Puts the cursor on the next placeholder that nothing filled; false when there is none.
    mutating func selectUnfilled() -> Bool {
        guard let range = composer?.nextUnfilled() else { return false }
        composer?.editor.select(range)
        return true
    }

    /// Tells of the next thing that the check finds, in the text's order from the cursor on, round and round, and chooses its words.
    mutating func goToNextFinding() -> [Effect] {
        let findings = draftFindings
        guard !findings.isEmpty, let composer else {
            refuse(composer?.isPublic == false ? "A note is not checked." : "The check finds nothing.")
            return []
        }
        let editor = composer.editor
        // What has no words in the text, for they are missing, comes last.
        let places = findings.map { (kind: $0.kind, range: $0.range(in: editor.characters)) }
            .sorted { ($0.range?.lowerBound ?? .max) < ($1.range?.lowerBound ?? .max) }
        let here = places.firstIndex {
            $0.kind == composer.visitedKind && ($0.range == nil || $0.range == editor.selection)
        }
        let ahead = places.firstIndex { $0.range.map { $0.lowerBound >= editor.cursor } ?? false }
        let next = places[here.map { ($0 + 1) % places.count } ?? ahead ?? 0]
        self.composer?.visited = VisitedFinding(kind: next.kind, revision: editor.revision)
        self.composer?.readEditor = nil
        if let range = next.range { self.composer?.editor.select(range) }
        focus = .composer
        return []
    }

    mutating func switchDraftKind() -> [Effect] {
        guard composer?.sending == nil else { return [] }
        composer?.isPublic.toggle()
        composer?.keptRevision = nil
        if composer?.changedAt == nil { composer?.changedAt = now }
        return []
    }

    /// Throws the draft away; `u` brings it back.
    mutating func discardDraft() -> [Effect] {
        guard let composer, composer.sending == nil else { return [] }
        if !composer.isEmpty {
            remember(
                .discardedDraft(
                    composer.ticket, text: composer.editor.text, isPublic: composer.isPublic, basis: composer.basis,
                    savedReply: composer.savedReply))
            tell("The draft is thrown away: ‹undo› brings it back.", claim: .draftIsGone(composer.ticket))
        }
        return closeComposer()
    }

    /// The composer goes, and the draft on disk with it.
    mutating func closeComposer() -> [Effect] {
        guard let composer else { return [] }
        self.composer = nil
        drafts.remove(composer.ticket)
        if focus == .composer { focus = .conversation }
        return [.discardDraft(composer.ticket)]
    }

    /// Keeps what is written, if it changed since it was last kept.
    mutating func saveDraft() -> [Effect] {
        guard let composer, composer.changedAt != nil, composer.sending == nil else { return [] }
        self.composer?.changedAt = nil
        self.composer?.readEditor = nil
        if composer.isEmpty {
            drafts.remove(composer.ticket)
            return [.discardDraft(composer.ticket)]
        }
        drafts.insert(composer.ticket)
        return [.saveDraft(composer.ticket, composer.draft)]
    }

    /// Sends what is written, unless something stands against it: then says what, and shows it.
    mutating func send(then followUp: Requests.FollowUp = .report) -> [Effect] {
        guard let composer, let shown = ticket, let page = shown.page else { return [] }
        if composer.isEmpty {
            refuse("There is nothing to send yet.", claim: .nothingWritten)
            return []
        }
        let unfilled = composer.unfilled
        if composer.isPublic, let first = unfilled.first {
            _ = selectUnfilled()
            refuse(
                unfilled.count == 1
                    ? "Fill in {{\(first)}} first."
                    : "Fill in \(unfilled.map { "{{\($0)}}" }.joined(separator: ", ")) first.")
            return []
        }
        if composer.isPublic, stopsForNews(composer, page.ticket) { return [] }
        let text = composer.editor.text.trimmedEnd
        // What was sent from here stood against nothing public before it, read by now or not.
        let basis = max(self.composer?.basis ?? composer.basis, spoken[composer.ticket] ?? 0)
        let deed: Deed =
            composer.isPublic
            ? .reply(
                ReplyDeed(
                    ticket: composer.ticket, body: text, savedReply: composer.savedReply, basis: basis,
                    sendAfter: now.adding(seconds: Self.undoSeconds)))
            : .ticketNote(composer.ticket, body: text)
        // Kept until the desk has it: what is sent is never only in memory.
        let effects = saveDraft()
        let effect = perform(deed, then: followUp)
        self.composer?.sending = requests.last
        return effects + [effect]
    }

    /// Whether something newer than the draft's basis stands on the ticket; it is shown, and taken for seen.
    private mutating func stopsForNews(_ composer: Composer, _ view: TicketView) -> Bool {
        let news = view.entries.filter { entry in
            entry.sequence > composer.basis
                && (entry.isNews(to: facts.agent) || isFromElsewhere(entry, on: composer.ticket))
        }
        guard let newest = news.last else {
            self.composer?.basis = max(composer.basis, view.basis)
            return false
        }
        showNews(since: composer.basis, newest: newest)
        self.composer?.basis = max(composer.basis, view.basis)
        return true
    }

    /// Whether an entry of a ticket, or of one that was merged into it, is a reply that the agent sent from another terminal.
    func isFromElsewhere(_ entry: TimelineEntry, on ticket: TicketID) -> Bool {
        entry.isReply(by: facts.agent) && entry.sequence > spoken[entry.ticket ?? ticket] ?? 0
    }

    /// Says who wrote meanwhile, and scrolls to it.
    mutating func showNews(since basis: UInt64, newest: TimelineEntry) {
        let author = newest.author ?? (newest.from == .customer ? ticket?.row?.customerName : nil) ?? "Somebody"
        let who = newest.isReply(by: facts.agent) ? "You, from another terminal," : author
        ticket?.conversation?.stop(after: basis, for: newest.sequence)
        refuse("\(who) wrote meanwhile, and nothing was sent: read it, then ‹send› sends.")
    }
}

extension Composer {
    /// The first placeholder behind the cursor that nothing filled, else the first of all, as a range of characters.
    func nextUnfilled() -> Range<Int>? {
        let ranges = gaps
        let from = editor.selection?.lowerBound ?? editor.cursor
        if let selected = editor.selection, ranges.contains(selected) {
            return ranges.first { $0.lowerBound > from } ?? (ranges.count > 1 ? ranges.first : nil)
        }
        return ranges.first { $0.lowerBound >= from } ?? ranges.first
    }
}

extension String {
    /// Without white space at its end.
    var trimmedEnd: String {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[...last])
    }
}
