import Desk
import DeskModel
import Glibc
import Synchronization
import TerminalKit

/// Lines that were laid out for the frames before, kept for the next one: most of a frame is what was there already, and who
/// goes from ticket to ticket comes back to some.
///
/// It holds nothing that does not follow from the values beside it, so that all states are alike in it, and a frame drawn
/// with it is the frame drawn without: only sooner. What it keeps is bounded by what a screen or two show.
public final class LineMemory: Equatable, Sendable {
    /// What is known of the customer on screen.
    struct CustomerKey: Equatable {
        var view: CustomerView
        var width: Column
        var zone: LocalZone
        /// The local day: dates are told from it.
        var day: CivilDate
    }

    /// The suggestions on screen.
    struct SuggestionKey: Equatable {
        var suggestions: [SuggestedReply]
        var width: Column
        /// The rows there are; nil where only the room beside the titles is asked for.
        var rows: Int?
    }

    /// Customers who were found.
    struct FoundKey: Equatable {
        var found: [FoundCustomer]
        /// Those that are on screen.
        var rows: Range<Int>
        var width: Column
        var zone: LocalZone
        /// The local day: dates are told from it.
        var day: CivilDate
    }

    /// What the footer offers, whatever can be done now.
    struct OfferKey: Equatable {
        var scopes: [Scope]
        var keys: KeyMap
        var isASCII: Bool
    }

    /// What the promise that is found in a draft depends on.
    struct PromiseKey: Equatable {
        /// The draft.
        var characters: [Character]
        /// The sentences that are in the promise book.
        var booked: [String]
        var zone: LocalZone
    }

    /// What the lines of all entries of a timeline depend on.
    struct TimelineKey: Equatable {
        var ticket: TicketID?
        var seen: UInt64
        var width: Column
        var isAiry: Bool
        var customerName: String
        var agent: String
        var undoKey: DisplayText
        var zone: LocalZone
        var day: CivilDate
    }

    /// What the lines of one entry depend on besides.
    struct EntryKey: Equatable {
        var entry: TimelineEntry
        /// The one before it, with which its day is compared.
        var before: TimelineEntry?
    }

    /// A value, what it follows from, and when it does. A reference: values and keys are large, and looked at in every frame.
    /// It is in nobody's hands but the memory's, behind its lock.
    private final class Kept<Key: Equatable & Sendable, Value: Sendable>: @unchecked Sendable {
        var key: Key
        let value: Value
        let from: Timestamp
        let until: Timestamp?

        init(key: Key, value: Value, from: Timestamp, until: Timestamp?) {
            self.key = key
            self.value = value
            self.from = from
            self.until = until
        }

        func holds(for key: Key, at now: Timestamp) -> Bool {
            from <= now && until.map { now < $0 } ?? true && self.key == key
        }
    }

    /// Values that were needed lately, the latest last.
    private struct Lately<Key: Equatable & Sendable, Value: Sendable>: Sendable {
        private var kept: [Kept<Key, Value>] = []

        /// The value for a key, where it is kept and holds.
        mutating func value(for key: Key, at now: Timestamp) -> Value? {
            guard let place = kept.lastIndex(where: { $0.holds(for: key, at: now) }) else { return nil }
            if place != kept.count - 1 { kept.append(kept.remove(at: place)) }
            // Equal values that share their storage are compared at once: the newest are the likeliest to come again.
            kept[kept.count - 1].key = key
            return kept[kept.count - 1].value
        }

        mutating func keep(_ value: Kept<Key, Value>) {
            kept.append(value)
            if kept.count > LineMemory.mostKept { kept.removeFirst() }
        }
    }

    /// A text as its bytes: to bring it into the form in which Unicode compares it takes as long as to lay it out.
    private struct Exact: Hashable, Sendable {
        var string: String

        static func == (left: Exact, right: Exact) -> Bool {
            var (left, right) = (left.string, right.string)
            return left.withUTF8 { left in
                right.withUTF8 { right in
                    guard left.count == right.count, let one = left.baseAddress, let other = right.baseAddress else {
                        return left.count == right.count
                    }
                    return memcmp(one, other, left.count) == 0
                }
            }
        }

        func hash(into hasher: inout Hasher) {
            var string = string
            string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// The lines of the entries of a timeline, by sequence.
    private struct Timeline: Sendable {
        var key: TimelineKey
        var entries: [UInt64: Kept<EntryKey, ConversationLines.Made>] = [:]
    }

    private struct Contents: Sendable {
        var customers = Lately<CustomerKey, CustomerLines>()
        var summaries = Lately<CustomerKey, CustomerLines>()
        var suggestions = Lately<SuggestionKey, [Line]>()
        var suggestionRoom = Lately<SuggestionKey, Bool>()
        var found = Lately<FoundKey, [Line]>()
        var offers = Lately<OfferKey, [FooterHints.KeyedOffer]>()
        var promises = Lately<PromiseKey, PromiseFinder.Found?>()
        var below: Kept<State, DrawnParts>?
        var besides = Lately<State, DrawnParts>()
        var texts: [Exact: DisplayText] = [:]
        /// The latest last.
        var timelines: [Timeline] = []

        /// Where a timeline is kept; it is the latest now. Nil for one that is not.
        mutating func place(of timeline: TimelineKey) -> Int? {
            if timelines.last?.key == timeline { return timelines.count - 1 }
            guard let place = timelines.lastIndex(where: { $0.key == timeline }) else { return nil }
            timelines.append(timelines.remove(at: place))
            return timelines.count - 1
        }
    }

    private let contents = Mutex(Contents())

    /// The most timelines, customers and suggestions that are kept.
    private static let mostKept = 8
    /// The most entries of a timeline that are kept: what the tallest screen shows, above and below it.
    private static let mostEntries = 600
    /// The most names and subjects that are kept.
    private static let mostTexts = 1000

    /// For what does not depend on the time.
    private static let always = Timestamp(microseconds: 0)

    /// A memory of nothing.
    public init() {}

    /// All are alike: what one holds can be made anew at any time.
    public static func == (left: LineMemory, right: LineMemory) -> Bool { true }

    /// The screen below what floats, as it was drawn for a state like this one.
    func below(_ key: State, at now: Timestamp) -> DrawnParts? {
        contents.withLock { contents in
            guard let kept = contents.below, kept.holds(for: key, at: now) else { return nil }
            return kept.value
        }
    }

    /// Keeps the screen below what floats.
    func keep(below drawn: DrawnParts, for key: State, from now: Timestamp) {
        contents.withLock { $0.below = Kept(key: key, value: drawn, from: now, until: drawn.until) }
    }

    /// What was said and who the customer is, as it was drawn for a state like this one.
    func beside(_ key: State, at now: Timestamp) -> DrawnParts? {
        contents.withLock { $0.besides.value(for: key, at: now) }
    }

    /// Keeps what was said and who the customer is.
    func keep(beside drawn: DrawnParts, for key: State, from now: Timestamp) {
        contents.withLock { $0.besides.keep(Kept(key: key, value: drawn, from: now, until: drawn.until)) }
    }

    /// A name or a subject that is ready to be drawn. One in other letters than ASCII's is looked at once and not in every
    /// frame.
    func text(_ string: String) -> DisplayText {
        var string = string
        guard string.withUTF8({ bytes in bytes.contains { $0 >= 0x80 } }) else { return DisplayText(string) }
        let key = Exact(string: string)
        return contents.withLock { contents in
            if let known = contents.texts[key] { return known }
            if contents.texts.count >= Self.mostTexts { contents.texts.removeAll(keepingCapacity: true) }
            let text = DisplayText(string)
            contents.texts[key] = text
            return text
        }
    }

    /// The lines about a customer.
    func customer(_ key: CustomerKey, at now: Timestamp, make: () -> CustomerLines) -> CustomerLines {
        keeping(\.customers, key, at: now) {
            let made = make()
            return (made, made.until)
        }
    }

    /// The few lines about a customer, where there is no room for all.
    func summary(_ key: CustomerKey, at now: Timestamp, make: () -> CustomerLines) -> CustomerLines {
        keeping(\.summaries, key, at: now) {
            let made = make()
            return (made, made.until)
        }
    }

    /// The lines of suggestions.
    func suggestions(_ key: SuggestionKey, make: () -> [Line]) -> [Line] {
        keeping(\.suggestions, key, at: Self.always) { (make(), nil) }
    }

    /// Whether suggestions need lines of their own for their reasons.
    func areLong(_ key: SuggestionKey, make: () -> Bool) -> Bool {
        keeping(\.suggestionRoom, key, at: Self.always) { (make(), nil) }
    }

    /// The rows of customers who were found.
    func found(_ key: FoundKey, make: () -> [Line]) -> [Line] {
        keeping(\.found, key, at: Self.always) { (make(), nil) }
    }

    /// What the footer offers in some scopes.
    func keyedOffers(_ key: OfferKey, make: () -> [FooterHints.KeyedOffer]) -> [FooterHints.KeyedOffer] {
        keeping(\.offers, key, at: Self.always) { (make(), nil) }
    }

    /// The promise that is found in a draft.
    func promise(
        _ key: PromiseKey, at now: Timestamp, until: Timestamp, make: () -> PromiseFinder.Found?
    ) -> PromiseFinder.Found? {
        keeping(\.promises, key, at: now) { (make(), until) }
    }

    /// The lines of an entry of a timeline.
    func entry(
        _ key: EntryKey, of timeline: TimelineKey, at now: Timestamp, make: () -> ConversationLines.Made
    ) -> ConversationLines.Made {
        let sequence = key.entry.sequence
        let known = contents.withLock { contents -> ConversationLines.Made? in
            guard let place = contents.place(of: timeline), let kept = contents.timelines[place].entries[sequence],
                kept.holds(for: key, at: now)
            else { return nil }
            return kept.value
        }
        if let known { return known }
        let made = make()
        contents.withLock { contents in
            if contents.place(of: timeline) == nil {
                contents.timelines.append(Timeline(key: timeline))
                if contents.timelines.count > Self.mostKept { contents.timelines.removeFirst() }
            }
            let last = contents.timelines.count - 1
            if contents.timelines[last].entries.count >= Self.mostEntries { contents.timelines[last].entries = [:] }
            contents.timelines[last].entries[sequence] = Kept(key: key, value: made, from: now, until: made.until)
        }
        return made
    }

    private func keeping<Key: Equatable & Sendable, Value: Sendable>(
        _ place: WritableKeyPath<Contents, Lately<Key, Value>>, _ key: Key, at now: Timestamp,
        make: () -> (Value, until: Timestamp?)
    ) -> Value {
        let known = contents.withLock { $0[keyPath: place].value(for: key, at: now) }
        if let known { return known }
        let (value, until) = make()
        contents.withLock { $0[keyPath: place].keep(Kept(key: key, value: value, from: now, until: until)) }
        return value
    }
}
