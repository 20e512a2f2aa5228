@testable import DeskUI

/// The parts of the state, so that a test can say which of them something may change.
enum StateField: String, CaseIterable {
    case now, zone, size, isASCII, isPlain, theme, themes, keys, views, configuredTheme, settingsFaults, facts, screens,
        covered
    case focus, overlay, queue, queueReadAt, followDue, ticket, pages, lists, timelineScope, composer, customer, wall,
        present
    case drafts, spoken, notices, tour, undo, justChanged, ahead, refused, nextStruckAt, hasFound, lastSearch
    case recentCustomers, recentReasons, requests, shownPresence, exitStatus, lineMemory

    /// Whether two states differ in it.
    func differs(_ left: State, _ right: State) -> Bool {
        switch self {
        case .now: left.now != right.now
        case .zone: left.zone != right.zone
        case .size: left.size != right.size
        case .isASCII: left.isASCII != right.isASCII
        case .isPlain: left.isPlain != right.isPlain
        case .theme: left.theme != right.theme
        case .themes: left.themes != right.themes
        case .keys: left.keys != right.keys
        case .views: left.views != right.views
        case .configuredTheme: left.configuredTheme != right.configuredTheme
        case .settingsFaults: left.settingsFaults != right.settingsFaults
        case .facts: left.facts != right.facts
        case .screens: left.screens != right.screens
        case .covered: left.covered != right.covered
        case .focus: left.focus != right.focus
        case .overlay: left.overlay != right.overlay
        case .queue: left.queue != right.queue
        case .queueReadAt: left.queueReadAt != right.queueReadAt
        case .followDue: left.followDue != right.followDue
        case .ticket: left.ticket != right.ticket
        case .pages: left.pages != right.pages
        case .lists: left.lists != right.lists
        case .timelineScope: left.timelineScope != right.timelineScope
        case .composer: left.composer != right.composer
        case .customer: left.customer != right.customer
        case .wall: left.wall != right.wall
        case .present: left.present != right.present
        case .drafts: left.drafts != right.drafts
        case .spoken: left.spoken != right.spoken
        case .notices: left.notices != right.notices
        case .tour: left.tour != right.tour
        case .undo: left.undo != right.undo
        case .justChanged: left.justChanged != right.justChanged
        case .ahead: left.ahead != right.ahead
        case .refused: left.refused != right.refused
        case .nextStruckAt: left.nextStruckAt != right.nextStruckAt
        case .hasFound: left.hasFound != right.hasFound
        case .lastSearch: left.lastSearch != right.lastSearch
        case .recentCustomers: left.recentCustomers != right.recentCustomers
        case .recentReasons: left.recentReasons != right.recentReasons
        case .requests: left.requests != right.requests
        case .shownPresence: left.shownPresence != right.shownPresence
        case .exitStatus: left.exitStatus != right.exitStatus
        // All are alike: LineMemoryTests look at what is drawn with it.
        case .lineMemory: left.lineMemory != right.lineMemory
        }
    }

    /// The parts in which two states differ.
    static func changes(from before: State, to after: State) -> Set<StateField> {
        Set(allCases.filter { $0.differs(before, after) })
    }
}

/// What kind of thing an effect does.
enum EffectKind: String, CaseIterable {
    case loadQueue, loadRows, loadTicket, prefetch, loadAhead, copy, loadCustomer, loadEarlier, suggest, find, search,
        loadStatistics,
        perform
    case loadDuplicates, compare, loadSequel
    case loadDraft, saveDraft, discardDraft, showPresence, keepTheme, keepView, repaint, suspend, quit

    init(_ effect: Effect) {
        switch effect {
        case .loadQueue: self = .loadQueue
        case .loadRows: self = .loadRows
        case .loadTicket: self = .loadTicket
        case .prefetch: self = .prefetch
        case .loadAhead: self = .loadAhead
        case .loadCustomer: self = .loadCustomer
        case .loadEarlier: self = .loadEarlier
        case .suggest: self = .suggest
        case .find: self = .find
        case .search: self = .search
        case .loadStatistics: self = .loadStatistics
        case .loadDuplicates: self = .loadDuplicates
        case .compare: self = .compare
        case .loadSequel: self = .loadSequel
        case .perform: self = .perform
        case .loadDraft: self = .loadDraft
        case .saveDraft: self = .saveDraft
        case .discardDraft: self = .discardDraft
        case .showPresence: self = .showPresence
        case .keepTheme: self = .keepTheme
        case .keepView: self = .keepView
        case .copy: self = .copy
        case .repaint: self = .repaint
        case .suspend: self = .suspend
        case .quit: self = .quit
        }
    }
}

extension Effect {
    /// The number under which it was asked for, where it answers with one.
    var number: RequestNumber? {
        switch self {
        case .loadQueue(let number, _, _), .loadRows(let number, _), .loadTicket(let number, _),
            .loadCustomer(let number, _),
            .loadEarlier(let number, _, _), .suggest(let number, _), .find(let number, _, _), .search(let number, _),
            .loadStatistics(let number, _), .perform(let number, _), .loadDuplicates(let number),
            .compare(let number, _, _), .loadSequel(let number, _), .keepView(let number, _, _):
            number
        case .prefetch, .loadAhead, .loadDraft, .saveDraft, .discardDraft, .showPresence, .keepTheme, .copy,
            .repaint,
            .suspend, .quit:
            nil
        }
    }
}
