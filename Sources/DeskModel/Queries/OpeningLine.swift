/// The first words to a customer: greeted by name, what is open owned up to, the usual offered.
///
/// Says only what is known and right to say aloud. Reasons and promises are kept in the words of those who work here
/// (`drink/cold`, "tell her what the courier said"), so that neither is ever read out: that there is something is. A first
/// name is never cut out of a full one, since nobody can tell which part it is; a time of day is only wished where the
/// hour at the desk is known.
struct OpeningLine {
    /// What to call the customer.
    var name: String?
    /// The hour of the day at the desk, 0…23.
    var hour: Int?
    /// What they usually have.
    var usual: Usual?
    /// Whether a complaint is open.
    var hasComplaint = false
    /// Whether it is not their first one lately.
    var isRepeated = false
    /// What is promised and not yet kept: nothing, something, or something whose time is over.
    var promise = Promise.none

    /// What is owed.
    enum Promise {
        case none
        case open
        case overdue
    }

    /// The words, or nil when there is nothing to say that the customer would know to be about them.
    var text: String? {
        guard name != nil || usual != nil || hasComplaint || promise != .none else { return nil }
        var sentences = [greeting + (name.map { ", \($0)." } ?? ".")]
        if hasComplaint {
            sentences.append(
                isRepeated ? "I'm sorry that something went wrong again." : "I'm sorry about what went wrong.")
        }
        switch promise {
        case .none: break
        case .open: sentences.append("We have not forgotten what we promised you.")
        case .overdue:
            sentences.append("We still owe you what we promised\(hasComplaint ? "" : ", and I'm sorry it is late").")
        }
        // Whoever has a trouble open hears of that; coffee can wait until it is dealt with.
        if let usual, !hasComplaint, promise != .overdue { sentences.append(offer(usual)) }
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
        let complaints = complaints(of: person)
        line.hasComplaint = complaints.contains { $0.isOpen }
        line.isRepeated = complaints.count { $0.at <= now && $0.at > now.adding(seconds: -30 * 86_400) } > 1
        if let promise = promises(of: person).first, promise.status == .open {
            line.promise = promise.due < now ? .overdue : .open
        }
        return line.text
    }
}
