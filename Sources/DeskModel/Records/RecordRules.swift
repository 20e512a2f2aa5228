/// What must hold of a record before it is taken, from a command or an import line.
enum RecordRules {
    /// How many bytes the texts of one record may take; what does not fit the log itself is kept beside it.
    static let byteLimit = 5 << 20

    /// Why a record cannot be taken, as a sentence, or nil when it can.
    ///
    /// A new thing needs its kind's required keys; of a known one they cannot be emptied. `surveyKind` is the known
    /// kind of the survey that a record changes.
    static func problem(in record: AnyRecord, isNew: Bool, surveyKind: Survey.Kind? = nil) -> String? {
        problem(in: record, RequiredFields(of: record), isNew: isNew, surveyKind: surveyKind)
    }

    /// The same of a record whose required fields have been looked at.
    static func problem(
        in record: AnyRecord, _ fields: RequiredFields, isNew: Bool, surveyKind: Survey.Kind? = nil
    ) -> String? {
        if let (key, fault) = fields.firstFault(isNew: isNew) {
            let kind = record.kind.nativeName
            return switch fault {
            case .missing: "a new \(kind) needs \"\(key)\""
            case .cleared: "\"\(key)\" of a \(kind) cannot be emptied"
            case .blank: "\"\(key)\" of a \(kind) is empty"
            }
        }
        if fields.bytes > byteLimit {
            let kind = record.kind.nativeName
            return "the \(kind) holds \(fields.bytes) bytes of text; \(byteLimit) is the most that one event can hold"
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
