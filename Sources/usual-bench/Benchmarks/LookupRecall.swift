import CustomerIndex

/// How often lookup finds the right customer first and among the first five, by class of query on public sets of names,
/// beside other programs on the same names and queries.
struct LookupRecall {
    let customers: Int
    /// Of each class.
    let queries: Int
    let seed: UInt64
    let peers: [LookupPeer]
    /// Of each class, asked of peers.
    let peerQueries: Int
    /// Beginnings of the classes that are asked; all where there is none.
    let only: [String]
    /// The half of the pairs of spellings that is asked; both where it is nil.
    let half: SpellingPairs.Half?
    /// A file for the queries whose right customer is not first.
    let misses: String?
    /// Of each class, the slowest queries that are named.
    let slowest: Int

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
        let crowd = try PublicNames(count: customers, folder: data, seed: seed, half: half)
        var builder = LayerBuilder(region: "US")
        for entry in crowd.entries { builder.add(entry) }
        let layer = builder.finish()
        let index = try CustomerIndex(layers: [IndexBytes(layer)], superseded: nil, region: "US")
        let asked = PublicNames.Class.allCases.filter { kind in
            only.isEmpty || only.contains { kind.rawValue.hasPrefix($0) }
        }
        let answered = try asked.map { kind in
            let questions = crowd.questions(kind, count: queries, seed: seed &+ 31)
            return Answered(kind: kind, questions: questions, answers: try answers(to: questions, of: index, sink))
        }
        if let misses { try Misses.write(answered.map { ($0.kind, $0.questions) }, of: index, crowd, to: misses) }
        var ofPeers: [(peer: LookupPeer, answers: [LookupPeer.Answer])] = []
        let ofNames = answered.filter(\.kind.isOfNames).flatMap { $0.questions.prefix(peerQueries) }
        for peer in peers {
            guard peer.isThere else {
                notes.append("SKIPPED: \(peer.rawValue), whose programs are not here.")
                continue
            }
            let names = crowd.entries.map { $0.names[0] }
            let answers = try peer.answers(to: ofNames.map(\.text), among: names, in: folder)
            guard answers.count == ofNames.count else {
                throw BenchFailure("\(peer.rawValue) answered \(answers.count) of \(ofNames.count) queries.")
            }
            ofPeers.append((peer, answers))
        }
        notes += [
            "Public names: right is the customer meant, a namesake of theirs, or who is called just what was typed. Spellings",
            "of other tongues are names that Russian writes alike, of two people each, or any two other scripts do.",
            "Peers are asked the first \(peerQueries) queries of each class of names; the ratios are of these, the second where",
            "a peer is right as often at 1 and at 5. Private memory: dirty pages since before the index was mapped.",
        ]
        for class_ in answered { notes += slowest(of: class_) }
        var first = 0
        let sections = answered.map { class_ in
            defer { if class_.kind.isOfNames { first += min(peerQueries, class_.questions.count) } }
            return section(class_, from: first, ofPeers)
        }
        let texts = answered.flatMap { $0.questions.map(\.text) }
        let costs = try costs(layer.bytes, crowd.entries.count, texts, folder)
        return [costs, try changing(index, crowd.entries, sink)] + sections
    }

    /// The slowest queries of a class, by the processor's time.
    private func slowest(of class_: Answered) -> [String] {
        zip(class_.questions, class_.answers)
            .sorted { $0.1.processor ?? 0 > $1.1.processor ?? 0 }
            .prefix(slowest)
            .map { "\(class_.kind.rawValue), \(Int(($1.processor ?? 0) / 1000)) µs: `\($0.text)`" }
    }

    /// What the index takes on disk, and in a process that asks it everything.
    private func costs(
        _ bytes: [UInt8], _ count: Int, _ queries: [String], _ folder: WorkFolder
    ) throws -> Report.Section {
        var section = Report.Section(title: "public names: the index")
        let memory = try LookupMemoryCommand.measure(bytes, queries, folder)
        section.figures = [
            Figure("index", "B/customer", [Double(bytes.count) / Double(count)]),
            Figure("private memory of a process that asked \(queries.count) queries", "MB", [memory / 1e6]),
        ]
        return section
    }

    /// How long it takes to change the names of a tenth of the customers in a frozen index, and to write what has changed.
    private func changing(_ index: CustomerIndex, _ entries: [CustomerEntry], _ sink: Sink) throws -> Report.Section {
        let changed = entries.prefix(max(1, customers / 10)).map { entry in
            var entry = entry
            entry.names = entry.names.map { String($0.reversed()) }
            return entry
        }
        let start = Stopwatch.processor()
        var growing = GrowingIndex(on: index)
        growing.update(contentsOf: changed)
        let changes = try growing.finish().frozenChanges()
        let elapsed = Stopwatch.processor() - start
        sink.take(changes.newLayer?.count ?? 0)
        var section = Report.Section(title: "public names: \(changed.count) changes merged into the index")
        section.figures = [
            Figure("time of the processor", "s", [Double(elapsed) / 1e9]),
            Figure("customers written", "", [Double(changes.newLayer?.count ?? 0)]),
        ]
        return section
    }

    private func answers(
        to questions: [PublicNames.Question], of index: CustomerIndex, _ sink: Sink
    ) throws -> [LookupPeer.Answer] {
        try questions.map { question in
            let (start, processor) = (Stopwatch.now(), Stopwatch.processor())
            let found = try index.find(question.text, limit: 20, now: BenchDesk.now)
            let (busy, elapsed) = (Stopwatch.processor() - processor, Stopwatch.now() - start)
            sink.take(found.count)
            return LookupPeer.Answer(
                customers: found.map(\.id.number), nanoseconds: Double(elapsed), processor: Double(busy))
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
        let count = min(peerQueries, class_.questions.count)
        let questions = Array(class_.questions.prefix(count))
        let own = Self.median(Array(class_.answers.prefix(count)))
        var fastest = Double.infinity
        // The fastest of those who are right as often, at 1 and at 5.
        var fastestEqual = Double.infinity
        let rates = Self.rates(questions, Array(class_.answers.prefix(count)))
        if !ofPeers.isEmpty {
            section.figures += Self.figures(
                "find, asked what peers are", questions, Array(class_.answers.prefix(count)))
        }
        for (peer, answers) in ofPeers {
            let answers = Array(answers[first..<first + count])
            section.figures += Self.figures(peer.rawValue, questions, answers)
            fastest = min(fastest, Self.median(answers))
            let others = Self.rates(questions, answers)
            if others.first >= rates.first, others.amongFive >= rates.amongFive {
                fastestEqual = min(fastestEqual, Self.median(answers))
            }
        }
        if fastest < .infinity { section.ratios = [Ratio("fastest peer ÷ find, p50", [fastest], to: [own])] }
        if fastestEqual < .infinity {
            section.ratios.append(Ratio("fastest peer as often right ÷ find, p50", [fastestEqual], to: [own]))
        }
        return section
    }

    private static func figures(
        _ name: String, _ questions: [PublicNames.Question], _ answers: [LookupPeer.Answer]
    ) -> [Figure] {
        let rates = rates(questions, answers)
        let times = answers.map { $0.nanoseconds / 1000 }.sorted()
        return [
            Figure("\(name): right at 1", "of 100", [100 * rates.first]),
            Figure("\(name): right at 5", "of 100", [100 * rates.amongFive]),
            Figure("\(name): mean reciprocal rank", "", [rates.reciprocal]),
            Figure("\(name): p50", "µs", [times.isEmpty ? 0 : times[times.count / 2]]),
            Figure("\(name): p99", "µs", [times.isEmpty ? 0 : times[times.count * 99 / 100]]),
        ] + processor(name, answers)
    }

    /// The same of the processor's own time, where that is known.
    private static func processor(_ name: String, _ answers: [LookupPeer.Answer]) -> [Figure] {
        let busy = answers.compactMap(\.processor).map { $0 / 1000 }.sorted()
        guard !busy.isEmpty else { return [] }
        return [
            Figure("\(name): p50 of the processor", "µs", [busy[busy.count / 2]]),
            Figure("\(name): p99 of the processor", "µs", [busy[busy.count * 99 / 100]]),
        ]
    }

    /// The share of queries whose right customer was first and among the first five, and the mean reciprocal rank.
    private static func rates(
        _ questions: [PublicNames.Question], _ answers: [LookupPeer.Answer]
    ) -> (first: Double, amongFive: Double, reciprocal: Double) {
        var (first, amongFive, reciprocal) = (0.0, 0.0, 0.0)
        for (question, answer) in zip(questions, answers) {
            guard let rank = answer.customers.firstIndex(where: question.right.contains) else { continue }
            if rank == 0 { first += 1 }
            if rank < 5 { amongFive += 1 }
            reciprocal += 1 / Double(rank + 1)
        }
        let count = Double(max(1, questions.count))
        return (first / count, amongFive / count, reciprocal / count)
    }

    private static func median(_ answers: [LookupPeer.Answer]) -> Double {
        let times = answers.map(\.nanoseconds).sorted()
        return times.isEmpty ? 0 : times[times.count / 2]
    }
}
