/// The first words to a customer: greeted by name, the usual offered, what is open owned up to.
///
/// Says only what is known. A first name is never cut out of a full one, since nobody can tell which part it is; a
/// time of day is only wished where the hour at the desk is known.
struct OpeningLine {
    /// What to call the customer.
    var name: String?
    /// The hour of the day at the desk, 0…23.
    var hour: Int?
    /// What they usually have.
    var usual: Usual?
    /// What the newest open complaint is about.
    var complaint: String?
    /// What was promised and not yet kept.
    var promise: String?
    /// Whether the promise's time is over.
    var isOverdue = false

    /// The words, or nil when there is nothing to say that the customer would know to be about them.
    var text: String? {
        guard name != nil || usual != nil || complaint != nil || promise != nil else { return nil }
        var sentences = [greeting + (name.map { ", \($0)." } ?? ".")]
        if let usual { sentences.append(offer(usual)) }
        if let complaint {
            sentences.append((usual == nil ? "I'm sorry about " : "And I'm sorry about ") + Self.matter(complaint))
        }
        if let promise {
            let clause = Self.clause(promise)
            sentences.append(isOverdue ? "We still owe you this: \(clause)" : "We have not forgotten: \(clause)")
        }
        return sentences.joined(separator: " ")
    }

    private var greeting: String {
        switch hour {
        case .some(5..<12): "Good morning"
        case .some(12..<18): "Good afternoon"
        case .some(18..<24): "Good evening"
        default: "Hello"
        }
    }

    private func offer(_ usual: Usual) -> String {
        let item = Self.bounded(Self.lowered(usual.item))
        return usual.source == .recorded ? "Your \(item)?" : "The usual, \(item)?"
    }

    /// A reason as the customer hears it: a path in the tree of reasons becomes words, an order number stays.
    private static func matter(_ reason: String) -> String {
        let words = reason.split(separator: "/").map { $0.replacing("_", with: " ") }.filter { !$0.isEmpty }
        return "what happened: \(clause(words.joined(separator: ", ")))"
    }

    /// The text as the end of a sentence.
    private static func clause(_ text: String) -> String {
        let text = bounded(text)
        guard let last = text.last else { return text }
        return ".!?…".contains(last) ? text : text + "."
    }

    /// The text without the capital that began it as a line of its own; `IT` and `Dr` keep theirs where a second
    /// capital or a lone letter shows that it belongs to the word.
    private static func lowered(_ text: String) -> String {
        let word = text.prefix { $0.isLetter }
        guard let first = word.first, first.isUppercase, word.count > 2, word.dropFirst().allSatisfy(\.isLowercase)
        else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// One line of at most 120 characters.
    private static func bounded(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 120 ? line : line.prefix(119) + "…"
    }
}

extension DeskState {
    /// One suggested opening for the person that a customer is part of, or nil when nothing is known to build it from.
    ///
    /// `localHour` is the hour of the day at the desk, 0…23, if known.
    public func openingLine(for id: CustomerID, at now: Timestamp, localHour: Int? = nil) -> String? {
        let person = person(of: id)
        var line = OpeningLine()
        line.name = profile(of: id)?.addressedAs
        line.hour = localHour
        line.usual = usual(of: id).first
        line.complaint = complaints(of: person).first { $0.isOpen && !$0.reason.isEmpty }?.reason
        if let promise = promises(of: person).first, promise.status == .open, !promise.text.isEmpty {
            line.promise = promise.text
            line.isOverdue = promise.due < now
        }
        return line.text
    }
}
