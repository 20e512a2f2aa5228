/// The desk to try the program on: a café chain with an airline's troubles, sixty people written by hand and as many
/// made-up ones as asked for, all as native JSON Lines.
///
/// The hand-made part lies in `Data/*.jsonl` around a fixed instant, the anchor; it is compiled in by
/// `generatedSource(from:)` and moved in time when asked for, so that its clocks run from any `now`.
public enum SampleDesk {
    /// The instant that the hand-made part is written around, in microseconds since 1970: 2026-03-03T11:54:00-08:00.
    public static let anchor: Int64 = 1_772_567_640_000_000

    /// How many customers the hand-made part has.
    public static let handMadeCustomers = 60

    /// The files of the hand-made part in the order they are compiled in, without `.jsonl`.
    public static let files = ["agents", "saved-replies", "customers", "orders", "tickets", "solved", "history"]

    /// The hand-made lines without line feeds, every time in them moved by `now` − anchor.
    ///
    /// `now` is in microseconds since 1970. Moves the values of the keys `at`, `due` and `solved_at`; dates without a
    /// time of day (`since`, `birth_date`) stay.
    public static func lines(now: Int64) -> [[UInt8]] {
        let shift = TimeShift(microseconds: now - anchor)
        return SampleDeskData.files.flatMap { file in
            UnsafeBufferPointer(start: file.utf8Start, count: file.utf8CodeUnitCount)
                .split(separator: UInt8(ascii: "\n"))
                .map { shift.moved($0) }
        }
    }

    /// Hands out the lines of a desk with `customers` people, line by line without line feeds, the hand-made ones first.
    ///
    /// The same arguments give the same bytes. With the sixty made by hand there are never fewer. About
    /// `eventsPerCustomer` lines are made for each further customer, and an active ticket for `activeTickets` of them: where that
    /// is not said for one in a hundred, at most 3,000. O(lines) time, O(1) room. The buffer is valid during the call only.
    public static func generate<Failure: Error>(
        customers: Int,
        seed: UInt64 = 1,
        now: Int64,
        eventsPerCustomer: Int = 10,
        activeTickets: Int? = nil,
        each: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        for line in lines(now: now) {
            try line.span.withUnsafeBytes { bytes throws(Failure) in try each(bytes) }
        }
        guard customers > handMadeCustomers else { return }
        var crowd = Crowd(
            customers: customers - handMadeCustomers,
            seed: seed,
            now: now,
            eventsPerCustomer: max(1, eventsPerCustomer),
            activeTickets: activeTickets
        )
        while crowd.hasNext {
            crowd.makeNext()
            try crowd.lines { bytes throws(Failure) in try each(bytes) }
        }
    }
}
