import Testing

@testable import DeskModel

/// One desk on which customers are merged, and one on which all else happens in the same way.
struct TwinDesks {
    var desk = TestDesk()
    var apart = TestDesk()
    let customers: [CustomerID]

    init() {
        customers = (1...6).map { CustomerID(UInt64($0)) }
        for id in customers {
            var record = CustomerRecord()
            record.name = .set("Customer \(id.number)")
            both(.add(.customer(record)))
        }
    }

    mutating func both(_ command: Command) {
        let isDone = (try? desk.perform(command)) != nil
        let isDoneApart = (try? apart.perform(command)) != nil
        #expect(isDone == isDoneApart && desk.events.count == apart.events.count, "\(command)")
    }

    /// Sets fields of one customer, alone or joined with others: what is new shows, and is nobody else's.
    mutating func set(_ record: CustomerRecord, of customer: CustomerID, _ place: String) {
        let before = desk.state.customers[customer]
        let others = customers.filter { $0 != customer }.map { desk.state.customers[$0] }
        both(.change(.customer(record), number: customer.number))
        let (own, whole) = (desk.state.customers[customer], desk.state.profile(of: customer))
        func shows<Value: Equatable>(_ field: KeyPath<Customer, Value?>, _ shown: KeyPath<Profile, Value?>) {
            guard let value = own?[keyPath: field], value != before?[keyPath: field] else { return }
            #expect(whole?[keyPath: shown] == value, "\(place)")
        }
        shows(\.name, \.name)
        shows(\.preferredName, \.preferredName)
        shows(\.pronunciation, \.pronunciation)
        shows(\.formOfAddress, \.formOfAddress)
        shows(\.language, \.language)
        shows(\.since, \.since)
        shows(\.birthDate, \.birthDate)
        shows(\.address, \.address)
        let emails = Set(whole?.emails ?? [])
        #expect(emails.isSuperset(of: own?.emails ?? []), "\(place)")
        #expect(others == customers.filter { $0 != customer }.map { desk.state.customers[$0] }, "\(place)")
    }

    /// Does it on the one desk; the other lets as many events pass that change nothing.
    @discardableResult
    mutating func join(_ command: Command) -> Bool {
        let count = desk.events.count
        let isDone = (try? desk.perform(command)) != nil
        apart.fold(
            desk.events[count...].map { event in
                Event(
                    at: event.at, recordedAt: event.recordedAt, actor: event.actor,
                    body: .unknown(type: 60_000, bytes: []))
            })
        return isDone
    }
}
