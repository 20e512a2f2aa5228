import CustomerIndex
import Glibc

/// The queries whose right customer is not first, for somebody to look at.
enum Misses {
    /// Writes a line for each: the class, the query, the name that was meant, the place where somebody right stands
    /// (0 for none of twenty), and the first five with the score and the reason of each, between tabs.
    static func write(
        _ classes: [(kind: PublicNames.Class, questions: [PublicNames.Question])], of index: CustomerIndex,
        _ crowd: PublicNames, to path: String
    ) throws {
        guard let file = fopen(path, "w") else { throw BenchFailure.system("Could not write \(path)") }
        defer { fclose(file) }
        for (kind, questions) in classes {
            for question in questions {
                let found = try index.find(question.text, limit: 20, now: BenchDesk.now)
                let place = found.firstIndex { question.right.contains($0.id.number) }
                guard place != 0 else { continue }
                let shown = (found.prefix(5) + (place.map { [found[$0]] } ?? [])).map { match in
                    let name = crowd.entries[Int(match.id.number) - 1].names[0]
                    return "\(name) \(NumberText.fixed(match.score, decimals: 3)) (\(match.why))"
                }
                let rank = place.map { $0 + 1 } ?? 0
                let line = [kind.rawValue, question.text, question.meant, "\(rank)"] + shown
                guard fputs(line.joined(separator: "\t") + "\n", file) >= 0 else {
                    throw BenchFailure.system("Could not write \(path)")
                }
            }
        }
    }
}
