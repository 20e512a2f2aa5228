import CustomerIndex

/// How often lookup finds the right customer first and among the first five, by class of query on public sets of names,
/// beside other programs on the same names and queries.
struct LookupRecall {
    let customers: Int
    /// Of each class.
    let queries: Int
    let seed: UInt64
    let peers: [LookupPeer]

    /// Queries of each class that peers are asked: they take a second each where there are a million names.
    private static let peerQueries = 20

    /// Questions of one class, and what came of them.
    private struct Answered {
        let kind: PublicNames.Class
        let questions: [PublicNames.Question]
        let answers: [LookupPeer.Answer]
    }

    /// Asks everything; one section a class.
    func sections(
        on data: String, _ folder: WorkFolder, _ notes: inout [String], _ sink: Sink
    ) throws -> [Report.Section] {
        guard PublicNames.isThere(data) else { throw BenchFailure("There are no sets of names in \(data).") }
        let crowd = try PublicNames(count: customers, folder: data, seed: seed)
        let index = CustomerIndex(crowd.entries, region: "US")
        let answered = try PublicNames.Class.allCases.map { kind in
            let questions = crowd.questions(kind, count: queries, seed: seed &+ 31)
            return Answered(kind: kind, questions: questions, answers: try answers(to: questions, of: index, sink))
        }
        var ofPeers: [(peer: LookupPeer, answers: [LookupPeer.Answer])] = []
        let asked = answered.filter(\.kind.isOfNames).flatMap { $0.questions.prefix(Self.peerQueries) }
        for peer in peers {
            guard peer.isThere else {
                notes.append("SKIPPED: \(peer.rawValue), whose programs are not here.")
                continue
            }
            let names = crowd.entries.map { $0.names[0] }
            let answers = try peer.answers(to: asked.map(\.text), among: names, in: folder)
            guard answers.count == asked.count else {
                throw BenchFailure("\(peer.rawValue) answered \(answers.count) of \(asked.count) queries.")
            }
            ofPeers.append((peer, answers))
        }
        notes += [
            "Public names: right is the customer meant, a namesake of theirs, or who is called just what was typed. Spellings",
            "of other tongues are names that at least two other scripts write alike.",
            "Peers are asked the first \(Self.peerQueries) queries of each class of names; the ratio is of these.",
        ]
        var first = 0
        return answered.map { class_ in
            defer { if class_.kind.isOfNames { first += min(Self.peerQueries, class_.questions.count) } }
            return section(class_, from: first, ofPeers)
        }
    }

    private func answers(
        to questions: [PublicNames.Question], of index: CustomerIndex, _ sink: Sink
    ) throws -> [LookupPeer.Answer] {
        try questions.map { question in
            let start = Stopwatch.now()
            let found = try index.find(question.text, limit: 20, now: BenchDesk.now)
            let elapsed = Stopwatch.now() - start
            sink.take(found.count)
            return LookupPeer.Answer(customers: found.map(\.id.number), nanoseconds: Double(elapsed))
        }
    }

    private func section(
        _ class_: Answered, from first: Int, _ ofPeers: [(peer: LookupPeer, answers: [LookupPeer.Answer])]
    ) -> Report.Section {
        var section = Report.Section(title: "public names: \(class_.kind.rawValue)")
        if let example = class_.questions.first {
            section = Report.Section(title: section.title + " (“\(example.text)”)")
        }
        section.figures = Self.figures("find", class_.questions, class_.answers)
        guard class_.kind.isOfNames, !class_.questions.isEmpty else { return section }
        let count = min(Self.peerQueries, class_.questions.count)
        let questions = Array(class_.questions.prefix(count))
        let own = Self.median(Array(class_.answers.prefix(count)))
        var fastest = Double.infinity
        if !ofPeers.isEmpty {
            section.figures += Self.figures(
                "find, asked what peers are", questions, Array(class_.answers.prefix(count)))
        }
        for (peer, answers) in ofPeers {
            let answers = Array(answers[first..<first + count])
            section.figures += Self.figures(peer.rawValue, questions, answers)
            fastest = min(fastest, Self.median(answers))
        }
        if fastest < .infinity { section.ratios = [Ratio("fastest peer ÷ find, p50", [fastest], to: [own])] }
        return section
    }

    private static func figures(
        _ name: String, _ questions: [PublicNames.Question], _ answers: [LookupPeer.Answer]
    ) -> [Figure] {
        var (first, amongFive, reciprocal) = (0.0, 0.0, 0.0)
        for (question, answer) in zip(questions, answers) {
            guard let rank = answer.customers.firstIndex(where: question.right.contains) else { continue }
            if rank == 0 { first += 1 }
            if rank < 5 { amongFive += 1 }
            reciprocal += 1 / Double(rank + 1)
        }
        let count = Double(max(1, questions.count))
        let times = answers.map { $0.nanoseconds / 1000 }.sorted()
        return [
            Figure("\(name): right at 1", "of 100", [100 * first / count]),
            Figure("\(name): right at 5", "of 100", [100 * amongFive / count]),
            Figure("\(name): mean reciprocal rank", "", [reciprocal / count]),
            Figure("\(name): p50", "µs", [times.isEmpty ? 0 : times[times.count / 2]]),
            Figure("\(name): p99", "µs", [times.isEmpty ? 0 : times[times.count * 99 / 100]]),
        ]
    }

    private static func median(_ answers: [LookupPeer.Answer]) -> Double {
        let times = answers.map(\.nanoseconds).sorted()
        return times.isEmpty ? 0 : times[times.count / 2]
    }
}
