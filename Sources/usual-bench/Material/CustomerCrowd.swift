import CustomerIndex
import DeskModel
import JSON
import SampleDesk

/// Sample customers as lookup knows them, without a desk around them.
struct CustomerCrowd {
    private(set) var entries: [CustomerEntry] = []

    init(count: Int, seed: UInt64) throws {
        entries.reserveCapacity(count)
        let reader = JSONReader()
        var random = SeededRandom(seed: seed)
        try SampleDesk.generate(customers: count, seed: seed, now: BenchDesk.now.microseconds, eventsPerCustomer: 1) {
            (line) throws(JSONError) in
            let entry = try reader.read(line) { view throws(JSONError) -> CustomerEntry? in
                guard view["kind"]?.isString("customer") == true else { return nil }
                return try Self.entry(view, number: UInt64(entries.count + 1), &random)
            }
            if let entry { entries.append(entry) }
        }
    }

    /// The entry of a native line; when and how often the customer was in touch is drawn.
    private static func entry(
        _ view: JSONView, number: UInt64, _ random: inout SeededRandom
    ) throws(JSONError) -> CustomerEntry {
        let names = [view["name"]?.string, view["preferred_name"]?.string].compactMap(\.self)
        let address = view["address"]
        let days = random.below(1000)
        return CustomerEntry(
            id: CustomerID(number), names: names, emails: texts(view["emails"]), phones: texts(view["phones"]),
            handles: view["handles"]?.elements.compactMap { $0["handle"]?.string } ?? [],
            accountNumbers: texts(view["account_numbers"]),
            addressWords: [address?["street"]?.string, address?["city"]?.string].compactMap(\.self),
            lastContact: BenchDesk.now.adding(seconds: -Int64(days) * 86_400), contactCount: random.below(20),
            openTickets: random.below(100) == 0 ? 1 : 0)
    }

    private static func texts(_ view: JSONView?) -> [String] { view?.elements.compactMap(\.string) ?? [] }
}
