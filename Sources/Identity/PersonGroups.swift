import DeskModel

/// Pairs joined into groups of records that are one person, the surest pairs first, so that what only a third record tells
/// is told too, and nobody is joined with two who cannot be one.
struct PersonGroups {
    /// A pair that is likely one person.
    struct Link {
        var left: Int
        var right: Int
        /// All bits, the prior's among them.
        var bits: Double
        var finding: PairComparison.Finding
    }

    /// Two of a group: directly where `finding` is what made it, else by way of others.
    struct Joint {
        var left: Int
        var right: Int
        /// The bits of the weakest link between them.
        var bits: Double
        /// Another of the group by whom they are joined; nil where they are directly.
        var through: Int?
    }

    /// No group grows larger.
    private static let mostMembers = 32

    private var members: [Int: [Int]] = [:]
    private var group: [Int: Int] = [:]
    private(set) var joints: [Joint] = []

    /// Groups of people by their links.
    ///
    /// `areApart` says of two customers that somebody knows them for two.
    init(
        _ links: [Link], _ people: PackedPeople, _ comparison: PairComparison,
        areApart: (CustomerID, CustomerID) -> Bool = { _, _ in false }
    ) {
        let direct = Set(links.map { UInt64($0.left) << 32 | UInt64($0.right) })
        var neighbours: [Int: [(place: Int, bits: Double)]] = [:]
        for link in links {
            neighbours[link.left, default: []].append((link.right, link.bits))
            neighbours[link.right, default: []].append((link.left, link.bits))
        }
        let sorted = links.sorted { ($1.bits, $0.left, $0.right) < ($0.bits, $1.left, $1.right) }
        for link in sorted {
            let (left, right) = (groupOf(link.left), groupOf(link.right))
            if left == right { continue }
            let (one, other) = (members[left] ?? [link.left], members[right] ?? [link.right])
            guard one.count + other.count <= Self.mostMembers else { continue }
            if isAmbiguous(link, neighbours, people, comparison) { continue }
            let strangers = one.contains { first in
                let first = people[first]
                return other.contains { second in
                    areApart(first.id, people.id(second)) || comparison.areContrary(first, people[second])
                }
            }
            if strangers { continue }
            join(link, left, one, right, other, direct)
        }
    }

    /// Whether one of them is as likely another who cannot be the first: John Smith without a birth date, at the address
    /// of two of the name.
    private func isAmbiguous(
        _ link: Link, _ neighbours: [Int: [(place: Int, bits: Double)]], _ people: PackedPeople,
        _ comparison: PairComparison
    ) -> Bool {
        for (end, far) in [(link.left, link.right), (link.right, link.left)] {
            for other in neighbours[end] ?? [] where other.place != far && other.bits >= link.bits - 4 {
                if comparison.areContrary(people[far], people[other.place]) { return true }
            }
        }
        return false
    }

    private func groupOf(_ place: Int) -> Int { group[place] ?? place }

    private mutating func join(
        _ link: Link, _ left: Int, _ one: [Int], _ right: Int, _ other: [Int], _ direct: Set<UInt64>
    ) {
        for first in one {
            for second in other {
                let isDirect = direct.contains(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
                joints.append(
                    Joint(
                        left: first, right: second, bits: link.bits,
                        through: isDirect ? nil : first == link.left ? link.right : link.left))
            }
        }
        members[left] = one + other
        members[right] = nil
        for place in one + other { group[place] = left }
    }
}
