/// What is damaged in a log, and what a repair does about it.
public struct LogRepair: Hashable, Sendable {
    /// One thing that is wrong, and what becomes of it.
    public struct Step: Hashable, Sendable {
        /// What is wrong; its sequences are those that are lost for good, nil when none are.
        public var damage: Damage
        /// What is done about it.
        public var remedy: Remedy
    }

    /// What is done about a damage.
    public enum Remedy: String, Hashable, Sendable {
        /// A record takes the place of the lost ones and says that they are lost; their sequences are never given again.
        case lossRecorded = "loss_recorded"
        /// The same; nobody knows how many there were, so all that there was room for count as lost.
        case greatestLossRecorded = "greatest_loss_recorded"
        /// The header is made anew from what other files say of the segment.
        case headerMadeAnew = "header_made_anew"
        /// Free space that was cut off is put back.
        case lengthRestored = "length_restored"
        /// Space in which no event stood is filled.
        case spaceFilled = "space_filled"
        /// The manifest is made out anew from the segments.
        case manifestMadeOut = "manifest_made_out"
        /// The attachment goes to quarantine.
        case attachmentSetAside = "attachment_set_aside"
        /// All that can be read is copied to a new file.
        case contentCopied = "content_copied"
    }

    /// What is wrong, in the order of the log; empty when nothing is.
    public var steps: [Step] = []
    /// Files below the desk that keep what was changed or taken out; empty before the repair.
    public var kept: [String] = []

    /// What stood behind the last whole batch and looked like one that a crash cut off: taken out as at any opening.
    public var recoveries: [LogRecovery] = []

    /// What is lost for good.
    public var lost: [Damage.Sequences] { steps.compactMap(\.damage.sequences) }
}

extension LogRepair.Step: CustomStringConvertible {
    /// What is wrong and what becomes of it, in a sentence.
    public var description: String { "\(damage): \(remedy.words)." }
}

extension LogRepair.Remedy {
    /// What is done, in words.
    public var words: String {
        switch self {
        case .lossRecorded: "what stood there is lost, and a record in its place says so"
        case .greatestLossRecorded:
            "how much stood there is not known, and a record in its place says that all there was room for is lost"
        case .headerMadeAnew: "the header is made anew, no event is lost by it"
        case .lengthRestored: "free space is put back, no event is lost by it"
        case .spaceFilled: "no event stood there, the space is filled"
        case .manifestMadeOut: "it is made out anew from the segments, no event is lost by it"
        case .attachmentSetAside: "it goes to quarantine"
        case .contentCopied: "all that can be read is copied to a new file"
        }
    }
}
