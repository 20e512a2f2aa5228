/// What must hold of a record before it is taken, from a command or an import line.
enum RecordRules {
    /// How many bytes the texts of one record may take; what does not fit the log itself is kept beside it.
    static let byteLimit = 5 << 20

    /// Why a record cannot be taken, as a sentence, or nil when it can.
    ///
    /// A new thing needs its kind's required keys; of a known one they cannot be emptied. `surveyKind` is the known
    /// kind of the survey that a record changes.
    static func problem(in record: AnyRecord, isNew: Bool, surveyKind: Survey.Kind? = nil) -> String? {
        let outline = RecordOutline(record)
        let kind = record.kind.nativeName
        for key in record.required {
            if isNew, !outline.given.contains(key) { return "a new \(kind) needs \"\(key)\"" }
            if outline.cleared.contains(key) { return "\"\(key)\" of a \(kind) cannot be emptied" }
            if outline.blank.contains(key), key != "body" { return "\"\(key)\" of a \(kind) is empty" }
        }
        if outline.bytes > byteLimit {
            return "the \(kind) holds \(outline.bytes) bytes of text; \(byteLimit) is the most that one event can hold"
        }
        if case .survey(let survey) = record { return problem(in: survey, surveyKind) }
        return nil
    }

    private static func problem(in survey: SurveyRecord, _ known: Survey.Kind?) -> String? {
        guard let score = survey.score.value else { return nil }
        let kind = survey.type.value.flatMap(Survey.Kind.init(rawValue:)) ?? known
        switch kind {
        case .csat where !(1...5).contains(score): return "a csat score lies between 1 and 5, not at \(score)"
        case .nps where !(0...10).contains(score): return "an nps score lies between 0 and 10, not at \(score)"
        default: return nil
        }
    }
}
