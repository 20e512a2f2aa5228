/// Words that should not be said to a customer, and what to say instead.
public struct ReplyRule: Sendable {
    /// What is wrong with them, the gravest first.
    public enum Kind: String, CaseIterable, Sendable {
        /// Asks for what the customer told us.
        case asksAgain
        /// Blames the customer.
        case blame
        /// Says that nothing can be done.
        case refusal
        /// Hides behind a policy.
        case policy
        /// Sends the customer to somebody else.
        case deflection
        /// Promises what nobody can keep.
        case overPromise
        /// Does not say sorry.
        case noApology
    }

    /// What is wrong with the words.
    public var kind: Kind
    /// The words, in small letters with one space between them.
    public var words: [String]
    /// What to say instead, in a few words.
    public var better: String

    /// All that come with the program.
    public static let all: [ReplyRule] = [
        ReplyRule(
            kind: .blame,
            words: [
                "you should have", "you should not have", "you shouldn't have", "you could have told", "you failed to",
                "you forgot to", "you did not read", "you didn't read", "you must have", "you never told", "you claim",
                "your own fault", "your fault", "your mistake", "your error", "as i told you", "as i already told you",
                "as we told you", "as i already said", "as i said before", "as stated before",
            ], better: "say what we do now"),
        ReplyRule(
            kind: .refusal,
            words: [
                "nothing i can do", "nothing we can do", "nothing can be done", "can't help you", "cannot help you",
                "unable to help", "not able to help", "there is no way", "that is not possible", "that's not possible",
                "is impossible", "we don't do that", "we do not do that", "out of my hands", "my hands are tied",
            ], better: "say what you can do"),
        ReplyRule(
            kind: .policy,
            words: [
                "our policy", "company policy", "the policy", "store policy", "policy is", "against policy",
                "terms and conditions", "our rules", "the rules", "our system does not allow",
                "the system does not allow",
                "our system doesn't allow", "the system doesn't allow",
            ], better: "say what is possible"),
        ReplyRule(
            kind: .deflection,
            words: [
                "not my department", "not our department", "another department", "not my job", "not our responsibility",
                "you need to call", "you have to call", "you need to contact", "you have to contact",
                "please contact the",
                "contact your bank", "ask the courier", "call the courier", "try again later", "see our website",
                "check our website", "see our faq", "refer to our", "visit our website",
            ], better: "say who will, and when"),
        ReplyRule(
            kind: .overPromise,
            words: [
                "i guarantee", "we guarantee", "guaranteed", "guarantee that", "never happen again",
                "won't happen again", "will not happen again", "never again", "100%", "100 %", "every single time",
            ], better: "say what we can keep"),
    ]
}
