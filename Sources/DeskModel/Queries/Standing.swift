/// How a person stands with the company.
public struct Standing: Equatable, Sendable {
    /// A sum of money in one currency.
    public struct Spend: Equatable, Sendable {
        /// The currency, as given; empty where the orders name none.
        public var currency: String
        /// What the orders came to.
        public var amount: Amount
    }

    /// Since when they are a customer, as given.
    public var since: String?
    /// How many tickets they began in the last 30 days.
    public var contactsIn30Days: Int
    /// How many orders they made.
    public var orderCount: Int
    /// What their orders came to, by currency in order of its name.
    public var spend: [Spend]
    /// When either side last spoke.
    public var lastContact: Timestamp?
    /// Which agent last wrote to them.
    public var lastContactWith: String?
    /// Signs that they may leave, the weightiest first.
    public var leavingSigns: [LeavingSign]
}

extension DeskState {
    /// How the person stands that a customer is part of. Takes time in the number of their tickets and orders.
    public func standing(of id: CustomerID, at now: Timestamp) -> Standing {
        let person = person(of: id)
        let monthAgo = now.adding(seconds: -30 * 86_400)
        let begun = gather(person, \.tickets).filter { ticket in
            tickets[ticket].map { $0.at > monthAgo && $0.at <= now } ?? false
        }
        var spend: [String: Amount] = [:]
        for order in gather(person, \.orders) {
            guard let order = orders[order], let total = order.total else { continue }
            let currency = order.currency ?? ""
            spend[currency] = (spend[currency] ?? Amount(millionths: 0)) + total
        }
        let members = person.members.compactMap { customers[$0] }
        let latest = members.filter { $0.lastContactWithAt != nil }
            .max { ($0.lastContactWithAt ?? now) < ($1.lastContactWithAt ?? now) }
        return Standing(
            since: profile(of: id)?.since,
            contactsIn30Days: begun.count,
            orderCount: members.reduce(0) { $0 + $1.orders.count },
            spend: spend.sorted { $0.key < $1.key }.map { Standing.Spend(currency: $0.key, amount: $0.value) },
            lastContact: members.compactMap(\.lastContact).max(),
            lastContactWith: latest?.lastContactWith,
            leavingSigns: leavingSigns(of: person, at: now))
    }
}
