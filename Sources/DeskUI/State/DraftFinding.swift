import Desk
import DeskModel
import ReplyHelper
import TerminalKit

/// One of the things that the check finds, as it was gone to.
public struct VisitedFinding: Equatable, Sendable {
    /// Of each kind one is found.
    public var kind: ReplyRule.Kind
    /// The text's revision then: of another text it tells nothing.
    public var revision: Int
}

extension Composer {
    /// What was gone to last, unless something was written since.
    var visitedKind: ReplyRule.Kind? { visited.flatMap { $0.revision == editor.revision ? $0.kind : nil } }
}

extension State {
    /// What in the reply being written would be better said otherwise, the gravest first; nothing of a note, which no customer
    /// reads.
    var draftFindings: [ReplyCheck.Finding] { findings(in: composer?.editor) }

    /// The same of what was written up to the last pause.
    var shownFindings: [ReplyCheck.Finding] { findings(in: composer?.readEditor ?? composer?.editor) }

    private func findings(in editor: TextEditor?) -> [ReplyCheck.Finding] {
        guard let editor, let composer, composer.isPublic, composer.sending == nil, !composer.isEmpty else {
            return []
        }
        return ReplyCheck(editor.text).findings(replyContext)
    }

    /// What is known of whom the draft is for.
    private var replyContext: ReplyCheck.Context {
        var context = ReplyCheck.Context()
        guard let customer = shownCustomer else { return context }
        context.facts = customer.facts.prefix(20).map { (key: $0.key, value: $0.value) }
        let profile = customer.profile
        for (keys, value) in [
            (["phone number", "phone"], profile.phones.first), (["email address", "email"], profile.emails.first),
            (["account number"], profile.accountNumbers.first), (["address"], profile.address?.street),
        ] {
            if let value { context.facts += keys.map { (key: $0, value: value) } }
        }
        let said = ticket?.page?.ticket.entries.contains { $0.kind == .message && $0.from == .agent && $0.isPublic }
        context.awaitsApology =
            shownRow?.isComplaint == true && said == false && customer.openComplaint?.steps[.sorry] == nil
        return context
    }
}

extension ReplyRule.Kind {
    /// What is wrong, as the composer tells it before the words.
    var told: String {
        switch self {
        case .asksAgain: "asks again"
        case .blame: "blames"
        case .refusal: "refuses"
        case .policy: "hides behind rules"
        case .deflection: "sends away"
        case .overPromise: "promises too much"
        case .noApology: "no regret yet"
        }
    }
}
