/// People whose names stand in another script, and who are asked for in Latin letters.
struct ForeignNames {
    /// Of each script, names as it and as Latin letters write them, each of two people at least.
    private var names: [[(latin: String, written: String)]] = []

    /// Takes in the names of a script.
    mutating func add(_ ofScript: [(latin: String, written: String)]) {
        if !ofScript.isEmpty { names.append(ofScript) }
    }

    /// A person of one of the scripts, of two of its names; nil where there is none.
    func draw(_ random: inout SeededRandom) -> (latin: String, written: String)? {
        guard !names.isEmpty else { return nil }
        let ofScript = random.pick(names)
        let (given, family) = (random.pick(ofScript), random.pick(ofScript))
        return ("\(given.latin) \(family.latin)", "\(given.written) \(family.written)")
    }
}
