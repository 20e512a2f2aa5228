import Glibc

/// What a customer usually has, and how that is known.
public struct Usual: Equatable, Sendable {
    /// How it is known. The raw values are the contract's words.
    public enum Source: String, Sendable {
        /// An agent recorded it.
        case recorded
        /// It shows in the orders.
        case orders
    }

    /// What they have.
    public var item: String
    /// When it applies.
    public var context: String?
    /// How it is known.
    public var source: Source
    /// For what shows in the orders, in how many of the last ones: `8 of 10`.
    public var confidence: String?
}

extension DeskState {
    /// The usual of the person that a customer is part of: what agents recorded, newest first; where they recorded
    /// nothing, what the orders show, if they show anything.
    public func usual(of id: CustomerID) -> [Usual] {
        let person = person(of: id)
        let recorded = gather(person, \.usuals).sorted { ($0.at, $0.number) > ($1.at, $1.number) }
        if !recorded.isEmpty {
            return recorded.map { Usual(item: $0.item, context: $0.context, source: .recorded) }
        }
        return UsualOrder(newestOrders(of: person, limit: UsualOrder.window)).map { [$0.usual] } ?? []
    }

    /// The newest orders of a person, newest first. Takes O(n log limit) for n orders.
    func newestOrders(of person: Person, limit: Int) -> [Order] {
        var newest: [Order] = []
        for id in gather(person, \.orders) {
            guard let order = orders[id] else { continue }
            if newest.count == limit, let last = newest.last, (order.at, order.id) < (last.at, last.id) { continue }
            let index = newest.firstIndex { ($0.at, $0.id) < (order.at, order.id) } ?? newest.count
            newest.insert(order, at: index)
            if newest.count > limit { newest.removeLast() }
        }
        return newest
    }
}

/// The items that a customer's last orders have in common.
///
/// Of the sets of items that at least 3 of the last 10 orders hold, the most frequent, an order counting half for
/// every 90 days that it lies before the newest one. Of two sets held by the same orders the larger is meant: who
/// takes a croissant with every coffee has both as the usual.
struct UsualOrder {
    /// How many of the newest orders are looked at.
    static let window = 10
    /// In how many of them the items must be.
    static let leastOrders = 3
    /// After how many seconds an order counts half.
    static let halfLifeSeconds = 90.0 * 86_400
    /// How many lines of one order are looked at.
    static let lineLimit = 100

    var usual: Usual

    /// Looks at a customer's newest orders, newest first; nil when they show no usual.
    init?(_ orders: [Order]) {
        guard let newest = orders.first?.at else { return nil }
        var holders: [String: UInt32] = [:]
        var names: [String: String] = [:]
        var sequence: [String] = []
        var weights: [Double] = []
        for (index, order) in orders.enumerated() {
            weights.append(Self.weight(of: order.at, newest: newest))
            for item in order.items.prefix(Self.lineLimit)
            where item.quantity > Amount(millionths: 0) && !item.name.isEmpty {
                let key = item.name.lowercased()
                if names[key] == nil {
                    names[key] = item.name
                    sequence.append(key)
                }
                holders[key, default: 0] |= 1 << UInt32(index)
            }
        }
        var best: (mask: UInt32, weight: Double)?
        for key in sequence {
            guard let mask = holders[key], mask.nonzeroBitCount >= Self.leastOrders else { continue }
            let weight = weights.indices.reduce(0) { $0 + (mask >> UInt32($1) & 1 == 1 ? weights[$1] : 0) }
            if weight > best?.weight ?? 0 { best = (mask, weight) }
        }
        guard let best else { return nil }
        let items = sequence.filter { holders[$0] == best.mask }.compactMap { names[$0] }
        usual = Usual(
            item: items.joined(separator: ", "), source: .orders,
            confidence: "\(best.mask.nonzeroBitCount) of \(orders.count)")
    }

    private static func weight(of time: Timestamp, newest: Timestamp) -> Double {
        let seconds = Double(max(0, BusinessTime.calendar.seconds(from: time, to: newest)))
        return exp2(-min(1000, seconds / halfLifeSeconds))
    }
}
