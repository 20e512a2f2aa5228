import TerminalKit

extension State {
    /// The scopes in force, innermost first.
    public var scopes: [Scope] {
        switch overlay {
        case .lookup: return [.lookup, .choosing, .always]
        case .palette, .picker, .search: return [.choosing, .always]
        case .duplicates, .sideBySide, .parting: return [.comparing, .moving, .always]
        case .form: return [.form, .always]
        case .help, .definition: return [.help, .moving, .always]
        case nil: return scopesBelow
        }
    }

    /// The scopes in force where nothing floats.
    var scopesBelow: [Scope] {
        switch screen {
        case .wallboard: return [.wallboard, .moving, .everywhere, .always]
        case .customer: return [.customer, .moving, .everywhere, .always]
        case .desk:
            if focus == .composer, composer != nil { return [.composer, .always] }
            return (ticket == nil ? [] : [.ticket, .customer]) + [.desk, .moving, .everywhere, .always]
        }
    }

    /// Does a command, or says why not.
    public mutating func run(_ id: CommandID) -> [Effect] {
        if waitsForLook(id) || waitsForSearch(id) { return [] }
        let followed = follow(before: id)
        if let reason = CommandTable[id].disabledReason(self) {
            refuse(reason)
            if id.isFollowedByTyping { dropWhatFollows(reason) }
            return followed
        }
        return followed + perform(id) + settle()
    }

    private mutating func perform(_ id: CommandID) -> [Effect] {
        if let number = id.suggestionNumber { return takeSuggestion(number) }
        switch id {
        case .moveDown, .moveUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .goToFirst, .goToLast:
            return move(id)
        case .open: return openChosen()
        case .back: return goBack()
        case .leave: return leave()
        case .nextPane: return goToPane(forward: true)
        case .previousPane: return goToPane(forward: false)
        case .nextTicket, .claim, .release, .moveToPending, .moveToOnHold, .reopen, .solve, .solveAndNext, .snooze,
            .prioritise, .assign, .takeOver, .skip, .tagTicket:
            return work(id)
        case .mergeTicket, .unmergeTicket, .splitTicket, .linkTicket, .unlinkTicket, .mergeCustomer, .unmergeCustomer:
            return join(id)
        case .duplicates: return openDuplicates()
        case .takeLeft: return chooseSide(.first)
        case .takeRight: return chooseSide(.second)
        case .switchWhoGoesOn: return switchWhoGoesOn()
        case .tellApart: return tellApart()
        case .nextView, .previousView, .chooseView, .filter, .saveView, .forgetView:
            return changeView(id)
        case .markTicket: return markTicket()
        case .markAll: return markAll()
        case .markedTickets: return chooseBulkWork()
        case .reply: return write(isPublic: true)
        case .note: return write(isPublic: false)
        case .send: return send()
        case .switchDraftKind: return switchDraftKind()
        case .discardDraft: return discardDraft()
        case .nextFinding: return goToNextFinding()
        case .timelineScope: return changeTimelineScope()
        case .undo: return undoLast()
        case .openCustomer: return shownCustomer.map { open(customer: $0.id) } ?? []
        case .addToCustomer, .addNote, .addPinnedNote, .addPreference, .addUsual, .addFact, .addPromise, .keepPromise,
            .breakPromise,
            .addComplaint, .recoveryStep, .newTicket, .newCustomer, .promiseFromDraft:
            return record(id)
        case .copy:
            if let view = shownCustomer { overlay = .picker(copyPicker(for: view)) }
            return []
        case .find: return openLookup()
        case .search: return openSearch()
        case .lookupNewTicket: return newTicketFromLookup()
        case .lookupUsual: return usualFromLookup()
        case .wallboard: return openWallboard()
        case .definition: return defineFigure()
        case .window: return changeWindow()
        case .palette:
            overlay = .palette(Palette())
            return []
        case .help:
            if case .help = overlay { return [] }
            let isOver = scopes.first == .comparing
            overlay = .help(HelpPage(scopes: isOver ? scopes : scopesBelow, over: isOver ? overlay : nil))
            return []
        case .theme: return chooseTheme()
        case .repaint: return [.repaint] + refresh()
        case .suspend: return saveDraft() + [.suspend]
        case .cancel: return cancel()
        case .suggestion1, .suggestion2, .suggestion3, .suggestion4, .suggestion5, .suggestion6, .suggestion7,
            .suggestion8, .suggestion9:
            return []
        }
    }

    /// A key that is no command goes into the text that is being typed, if any; nil where it means nothing there either.
    mutating func type(_ key: Key) -> [Effect]? {
        switch overlay {
        case .lookup(var lookup):
            let before = lookup.input.text
            guard lookup.input.take(key) else { return nil }
            overlay = .lookup(lookup)
            return lookup.input.text == before ? [] : look()
        case .search(var search):
            let before = search.input.text
            guard search.input.take(key) else { return nil }
            overlay = .search(search)
            return search.input.text == before ? [] : searchTexts()
        case .palette(var palette):
            guard palette.input.take(key) else { return nil }
            palette.selected = 0
            overlay = .palette(palette)
        case .picker(var picker):
            guard picker.input.take(key) else { return nil }
            picker.selected = 0
            picker.problem = nil
            overlay = .picker(picker)
            return previewTheme()
        case .form(var form):
            guard form.fields[form.focus].input.take(key) else { return nil }
            form.problem = nil
            overlay = .form(form)
        case .help, .definition, .duplicates, .sideBySide, .parting: return nil
        case nil:
            let columns = ComposerBox.textColumns(in: size)
            return typeIntoComposer { $0.take(key, width: columns) }
        }
        return []
    }

    /// Pasted text is typed text: never a command.
    mutating func paste(_ text: String) -> [Effect] {
        defer {
            // As much as is ever taken of a paste; its last character may have been cut, too.
            if text.utf8.count > KeyParser.maximumPaste - 4 {
                tell("More was pasted than fits here: its end is left out.", .error)
            }
        }
        switch overlay {
        case .lookup(var lookup):
            lookup.input.take(paste: text)
            overlay = .lookup(lookup)
            return look()
        case .search(var search):
            search.input.take(paste: text)
            overlay = .search(search)
            return searchTexts()
        case .palette(var palette):
            palette.input.take(paste: text)
            palette.selected = 0
            overlay = .palette(palette)
        case .picker(var picker):
            picker.input.take(paste: text)
            picker.selected = 0
            overlay = .picker(picker)
        case .form(var form):
            form.fields[form.focus].input.take(paste: text)
            overlay = .form(form)
        case .help, .definition, .duplicates, .sideBySide, .parting: break
        case nil:
            let effects = typeIntoComposer { editor in
                editor.take(paste: text)
                return true
            }
            composer?.readEditor = nil
            return effects ?? []
        }
        return []
    }

    private mutating func typeIntoComposer(_ change: (inout TextEditor) -> Bool) -> [Effect]? {
        guard screen == .desk, focus == .composer, var composer, composer.sending == nil else { return nil }
        let before = composer.editor
        guard change(&composer.editor) else { return nil }
        if composer.editor.revision != before.revision {
            if composer.readEditor == nil { composer.readEditor = before }
            composer.changedAt = composer.changedAt ?? now
            composer.struckAt = now
        }
        if composer.editor.isFull { refuse("The draft is full: nothing more fits in.") }
        self.composer = composer
        return []
    }
}
