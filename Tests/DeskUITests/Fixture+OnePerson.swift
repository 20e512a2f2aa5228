@testable import Desk
@testable import DeskModel
@testable import DeskUI

extension Fixture {
    /// Roohi's other record.
    static let ruhi = CustomerID(31)

    private static let evidence = [
        DuplicatePair.Evidence(
            field: "phone", level: "same", bits: 9, first: "+1 415 555 0136", second: "(415) 555-0136"),
        DuplicatePair.Evidence(field: "name", level: "near", bits: 7, first: "Roohi Moolla", second: "Ruhi Moolla"),
        DuplicatePair.Evidence(
            field: "address", level: "different", bits: -2, first: "Petaluma", second: "12 Water Street, San Rafael"),
    ]

    /// Two pairs who may be one person.
    static let duplicates = [
        DuplicatePair(
            first: DuplicatePair.Side(customer: roohi, id: "c-roohi", name: "Roohi Moolla"),
            second: DuplicatePair.Side(customer: ruhi, id: "c-ruhi", name: "Ruhi Moolla"), score: 0.994,
            evidence: evidence),
        DuplicatePair(
            first: DuplicatePair.Side(customer: CustomerID(32), id: "c-dana", name: "Dana Okafor"),
            second: DuplicatePair.Side(customer: CustomerID(33), id: "~c33", name: "D. Okafor"), score: 0.971,
            evidence: [evidence[0]],
            through: DuplicatePair.Side(customer: CustomerID(34), id: "~c34", name: "Dana Okafor-Bell")),
    ]

    /// The first pair side by side.
    static let comparison = CustomerComparison(
        first: CustomerComparison.Side(
            customer: roohi, id: "c-roohi", name: "Roohi Moolla", holds: ["3 tickets", "1 open", "2 notes"]),
        second: CustomerComparison.Side(
            customer: ruhi, id: "c-ruhi", name: "Ruhi Moolla", holds: ["1 ticket", "1 open promise"]),
        fields: [
            CustomerComparison.Field(
                key: "name", title: "name", first: "Roohi Moolla", second: "Ruhi Moolla", isList: false),
            CustomerComparison.Field(
                key: "preferred_name", title: "called", first: "Roohi", second: "", isList: false),
            CustomerComparison.Field(
                key: "emails", title: "emails", first: "roohi@example.com", second: "ruhi@example.com", isList: true),
            CustomerComparison.Field(
                key: "address", title: "address", first: "Petaluma, US",
                second: "12 Water Street, 94901, San Rafael, CA, US", isList: false),
            CustomerComparison.Field(key: "language", title: "language", first: "en", second: "hi", isList: false),
            CustomerComparison.Field(key: "since", title: "since", first: "2019", second: "2019", isList: false),
        ], evidence: evidence, areApart: false, isOnePerson: false)

    /// What came since the two were merged.
    static let sequel = Sequel(
        MergeSequel(
            merge: MergeID(1), from: ruhi, into: roohi, at: Fixture.minutes(-600),
            things: [
                MergeSequel.Entry(
                    thing: CustomerThing(.note, 7), of: roohi, at: Fixture.minutes(-90), text: "Train at 8:10."),
                MergeSequel.Entry(
                    thing: CustomerThing(.ticket, 71), of: ruhi, at: Fixture.minutes(-60), text: "The invoice is wrong"),
            ]), into: "Roohi Moolla", from: "Ruhi Moolla")
}
