extension CommandID {
    /// Words that people look for a command by and that neither its name nor its sentence has.
    var otherWords: String {
        switch self {
        case .theme: "color settings appearance dark light"
        case .leave: "exit close"
        case .undo: "revert take back unsend"
        case .find: "search lookup phone"
        case .claim: "take mine"
        case .help: "shortcuts manual"
        case .repaint: "redraw refresh"
        case .addNote: "comment"
        case .discardDraft: "delete"
        case .wallboard: "dashboard statistics"
        case .snooze: "later remind postpone"
        default: ""
        }
    }
}
