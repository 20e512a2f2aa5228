import Desk
import DeskModel
import TerminalKit

// A customer in a few lines: for a desk too narrow for all that is known of them.
extension CustomerLines {
    /// The four lines that matter most: who, what they usually have, what is open, what is owed.
    static func summary(_ view: CustomerView, _ state: State, width: Column) -> (lines: [Line], until: Timestamp?) {
        // The layout of every frame, and of every key, asks how many they are.
        let key = LineMemory.CustomerKey(view: view, width: width, zone: state.zone, day: state.words.today)
        let made = state.lineMemory.summary(key, at: state.now) {
            var made = CustomerLines(empty: view, state, width: width)
            made.summarise()
            return made
        }
        return (made.lines, made.until)
    }

    /// What matters while writing, on one line: who, what is open and its next step, what is owed, what was told already.
    static func brief(_ view: CustomerView, _ state: State, width: Column) -> (lines: [Line], until: Timestamp?) {
        var made = CustomerLines(empty: view, state, width: width)
        made.putBriefly()
        return (made.lines, made.until)
    }

    private mutating func summarise() {
        var first = Line(DisplayText(view.fullName), .customer, .strong)
        if let pronunciation = view.profile.pronunciation {
            first.append("  ")
            first.append(DisplayText(pronunciation), .pronunciation, .italic)
        }
        if let address = view.profile.formOfAddress { first.append(DisplayText(" · \(address)"), .dim) }
        lines.append(spread(first, regular))
        if let usual = view.usual.first {
            let context = usual.context.map { ", \($0)" } ?? ""
            labelled("The usual", DisplayText(usual.item + context), .text, DisplayText(known(usual)))
        } else if let note = view.notes.first {
            labelled("Note", DisplayText(note.text), .noteText)
        }
        if let complaint = view.complaints.first, complaint.isOpen {
            let step = complaint.nextStep.map { "next: \($0.name)" } ?? "every step done"
            labelled(
                "Complaint", DisplayText("\(Self.reason(complaint.reason)) · \(repetition)"), .complaint,
                DisplayText(step))
        } else if let sign = view.standing.leavingSigns.first {
            labelled("Leaving?", DisplayText(sign.reason), .warning)
        }
        if let promise = view.promises.first, promise.status == .open {
            let isOverdue = promise.due <= words.now
            if !isOverdue { note(promise.due) }
            labelled(
                "Promise", DisplayText(promise.text), isOverdue ? .promiseBroken : .promise,
                "\(isOverdue ? "overdue" : "due") \(words.moment(promise.due))")
        } else if let fact = view.facts.first {
            labelled("Told us", DisplayText("\(fact.key): \(fact.value)"), .text)
        }
        if lines.count == 1, let text = view.openingLine { labelled("Begin", DisplayText("“\(text)”"), .suggestion) }
    }

    private mutating func putBriefly() {
        let name = Line(DisplayText(view.shortName), .customer, .strong)
        var said = name
        if let pronunciation = view.profile.pronunciation {
            said.append(" ")
            said.append(DisplayText(pronunciation), .pronunciation, .italic)
        }
        var complaint: [Line] = [Line()]
        if let newest = view.complaints.first, newest.isOpen {
            let reason = Self.reason(newest.reason)
            complaint = [Line(DisplayText(reason), .complaint)]
            if let step = newest.nextStep {
                complaint.insert(Line(DisplayText("\(reason), next: \(step.name)"), .complaint), at: 0)
            }
        }
        var owed = Line()
        if let promise = view.promises.first, promise.status == .open {
            let isOverdue = promise.due <= words.now
            if !isOverdue { note(promise.due) }
            owed = Line(
                isOverdue ? "! promise overdue" : "promise due \(words.moment(promise.due))",
                isOverdue ? .promiseBroken : .promise)
        }
        func joined(_ pieces: [Line]) -> Line {
            pieces.filter { $0.width > 0 }.reduce(Line()) { $0.width == 0 ? $1 : $0 + Line(" · ", .dim) + $1 }
        }
        // What is said first goes last: how the name is pronounced, then the next step.
        let tries = [said, name].flatMap { who in complaint.map { joined([who, $0, owed]) } }
        var line = tries.first { $0.width <= width } ?? joined([name, owed, complaint[0]])
        for fact in view.facts.prefix(3) {
            let more = joined([line, Line(DisplayText("\(fact.key) \(fact.value)"), .text)])
            if more.width <= width { line = more }
        }
        lines.append(line.truncated(to: width))
    }
}
