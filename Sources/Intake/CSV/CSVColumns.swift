import TOML

/// The columns of a file, by the names in its heading.
struct CSVColumns {
    let names: [String]
    private let indexes: [String: Int]
    /// The places, from 1, of names that stand in the heading more than once.
    private let repeated: [String: [Int]]

    /// The columns with these names.
    init(_ names: [String]) {
        self.names = names
        indexes = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        guard indexes.count < names.count else {
            repeated = [:]
            return
        }
        repeated = Dictionary(grouping: names.indices.map { $0 + 1 }, by: { names[$0 - 1] }).filter { $1.count > 1 }
    }

    /// The index of a column that a mapping names; throws where there is none, or more than one.
    func index(of name: String, for value: TOMLValue) throws(TOMLError) -> Int {
        guard let index = indexes[name] else {
            let known = names.prefix(40).map { LineRejection.bare($0) }.joined(separator: ", ")
            throw value.error("the file has no column \(LineRejection.bare(name)); it has \(known)")
        }
        if let places = repeated[name] {
            throw value.error(
                "\(places.count) columns are named \(LineRejection.bare(name)) (\(Self.list(places))): "
                    + "which one is meant? Give the others another name")
        }
        return index
    }

    /// A clause for each name that several columns have, in their order; empty names are for nobody.
    var doubts: [String] {
        repeated.filter { !$0.key.isEmpty }.sorted { ($0.value[0]) < $1.value[0] }.map { name, places in
            "\(places.count) columns are named \(LineRejection.bare(name)) (\(Self.list(places)))"
        }
    }

    private static func list(_ places: [Int]) -> String {
        let shown = places.prefix(8).map(String.init).joined(separator: ", ")
        return places.count > 8 ? "columns \(shown), …" : "columns \(shown)"
    }
}
