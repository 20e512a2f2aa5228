extension Customer {
    /// The fields of which a merge chooses one value, by their native keys, and whether two customers have the same in each.
    static let singleFields: [(key: String, isSame: @Sendable (Customer, Customer) -> Bool)] = [
        ("name", { $0.name == $1.name }),
        ("preferred_name", { $0.preferredName == $1.preferredName }),
        ("pronunciation", { $0.pronunciation == $1.pronunciation }),
        ("form_of_address", { $0.formOfAddress == $1.formOfAddress }),
        ("language", { $0.language == $1.language }),
        ("since", { $0.since == $1.since }),
        ("vip", { $0.vip == $1.vip }),
        ("address", { $0.address == $1.address }),
        ("birth_date", { $0.birthDate == $1.birthDate }),
    ]

    /// The native keys of those fields in which this has another value than that.
    func fieldsOtherwise(than other: Customer) -> Set<String> {
        Set(Self.singleFields.filter { !$0.isSame(self, other) }.map(\.key))
    }
}
