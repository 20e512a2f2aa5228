@testable import DeskUI

/// What a command may do to the state, and what it may ask for, wherever it is given: all of it, and no more.
///
/// A new command has no row here, and the compiler says so. The test that goes over the situations finds what is missing in a
/// row, and what is said in vain.
struct CommandExpectation {
    var changes: Set<StateField>
    var effects: Set<EffectKind>

    private init(_ changes: Set<StateField>, asks effects: Set<EffectKind> = []) {
        self.changes = changes
        self.effects = effects
    }

    /// The cursor of the queue had just moved: what is struck then is meant for the ticket that it stands on, and brings it.
    private static let follows = CommandExpectation(
        [.followDue, .pages, .requests, .ticket], asks: [.loadDraft, .loadTicket])

    private static func following(
        _ changes: Set<StateField>, asks effects: Set<EffectKind> = []
    ) -> CommandExpectation {
        CommandExpectation(follows.changes.union(changes), asks: follows.effects.union(effects))
    }

    /// Opens something to choose from or to type into; where it cannot, says why, and drops what was typed for it.
    private static let asks = following([.overlay, .notices, .refused])
    /// Does something to the ticket, or says why not.
    private static let works = following([.notices], asks: [.perform])
    /// Opens the composer: others see that, and the look at the customer is recorded.
    private static let writes = following(
        [.composer, .focus, .notices, .refused, .shownPresence], asks: [.perform, .showPresence])

    /// Lists other tickets.
    private static func lists(asks effects: Set<EffectKind> = []) -> CommandExpectation {
        following(
            [.composer, .drafts, .focus, .lists, .notices, .overlay, .queue, .shownPresence],
            asks: effects.union([.loadQueue, .saveDraft, .showPresence]))
    }

    static func of(_ id: CommandID) -> CommandExpectation {
        switch id {
        // In the queue, the lists that float, the timeline, the customer, the wallboard; a theme shows as it is come to.
        case .moveDown, .halfPageDown, .pageDown, .goToLast:
            CommandExpectation([.customer, .followDue, .overlay, .queue, .theme, .ticket, .wall], asks: [.prefetch])
        case .moveUp: CommandExpectation([.followDue, .overlay, .queue, .ticket, .wall], asks: [.prefetch])
        case .halfPageUp, .pageUp, .goToFirst:
            CommandExpectation([.followDue, .overlay, .queue, .ticket, .wall])
        // Opens whatever is under the cursor: a ticket, a customer, a choice, a form that is done.
        case .open:
            following(
                [
                    .composer, .covered, .customer, .focus, .lastSearch, .lists, .notices, .overlay, .queue,
                    .recentCustomers, .recentReasons, .screens, .shownPresence,
                ], asks: [.compare, .keepView, .loadCustomer, .loadQueue, .perform, .showPresence])
        case .back:
            following(
                [
                    .composer, .covered, .customer, .drafts, .focus, .lastSearch, .notices, .overlay, .screens,
                    .shownPresence,
                ], asks: [.loadCustomer, .loadQueue, .prefetch, .saveDraft, .showPresence])
        case .leave:
            following(
                [
                    .composer, .covered, .customer, .drafts, .exitStatus, .focus, .lastSearch, .notices, .overlay,
                    .screens, .shownPresence,
                ], asks: [.loadCustomer, .loadQueue, .prefetch, .quit, .saveDraft, .showPresence])
        case .cancel:
            following([.composer, .drafts, .focus, .lastSearch, .notices, .overlay], asks: [.saveDraft])
        case .nextPane: following([.composer, .focus, .overlay, .wall])
        case .previousPane: following([.focus, .overlay, .wall])

        case .nextTicket: following([.notices, .refused], asks: [.perform])
        case .claim, .release, .moveToPending, .reopen, .unmergeTicket: works
        case .unmergeCustomer: following([.notices], asks: [.loadSequel])
        // Two customers who may be one person.
        case .duplicates: following([.overlay], asks: [.loadDuplicates])
        case .takeLeft, .takeRight: following([.notices, .overlay])
        case .switchWhoGoesOn: following([.notices, .overlay])
        case .tellApart: following([.notices, .overlay], asks: [.perform])
        case .takeOver, .skip, .assign, .chooseView, .filter, .saveView, .solve, .solveAndNext, .snooze, .moveToOnHold,
            .prioritise,
            .tagTicket,
            .mergeTicket, .splitTicket, .linkTicket, .unlinkTicket, .addToCustomer, .addNote, .addPinnedNote,
            .addPreference, .addUsual, .addFact, .addPromise, .keepPromise, .breakPromise, .addComplaint, .recoveryStep,
            .newTicket,
            .newCustomer,
            .mergeCustomer, .promiseFromDraft, .markedTickets, .copy:
            asks
        case .forgetView: following([.notices], asks: [.keepView])
        case .nextView: lists()
        // Back to one that was shown before: it is there, and what comes next in it is read ahead.
        case .previousView: lists(asks: [.prefetch])
        case .markTicket: CommandExpectation([.followDue, .notices, .queue], asks: [.prefetch])
        case .markAll: following([.notices, .queue])

        case .reply, .note, .suggestion1, .suggestion2, .suggestion3: writes
        // The customer of the situations has three.
        case .suggestion4, .suggestion5, .suggestion6, .suggestion7, .suggestion8, .suggestion9:
            following([.notices, .refused])
        case .timelineScope: following([.notices, .timelineScope])
        case .undo:
            following(
                [.composer, .drafts, .focus, .notices, .shownPresence, .undo],
                asks: [.perform, .saveDraft, .showPresence])
        case .openCustomer:
            following(
                [.composer, .covered, .customer, .drafts, .focus, .notices, .overlay, .screens, .shownPresence],
                asks: [.loadCustomer, .perform, .saveDraft, .showPresence])

        // What is sent is on disk first.
        case .send: following([.composer, .drafts, .notices], asks: [.perform, .saveDraft])
        case .switchDraftKind: following([.composer, .notices])
        case .nextFinding: following([.composer, .focus, .notices])
        case .discardDraft:
            following(
                [.composer, .drafts, .focus, .notices, .shownPresence, .undo, .justChanged],
                asks: [.discardDraft, .showPresence])

        case .find, .search, .palette, .help, .theme: following([.overlay])
        case .lookupNewTicket, .lookupUsual: following([.notices, .overlay, .recentCustomers])
        case .wallboard:
            following(
                [.composer, .covered, .customer, .drafts, .focus, .notices, .overlay, .screens],
                asks: [.loadStatistics, .saveDraft])
        case .definition: following([.notices, .overlay])
        case .window: following([.wall], asks: [.loadStatistics])
        case .repaint: following([], asks: [.loadCustomer, .loadQueue, .repaint])
        case .suspend: following([.composer, .drafts], asks: [.saveDraft, .suspend])
        }
    }
}
