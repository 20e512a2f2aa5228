/// A kind of key: what is struck before, what each time, and what is put right afterwards.
struct KeyKind: Sendable {
    let name: String
    /// What is struck before anything is timed.
    var preparation: [String] = []
    /// Every so manieth of the keys of a round are of this kind: those that take long are fewer.
    var share = 1
    /// How long nothing must come for its last byte to have come, in milliseconds. Longer where the desk is asked.
    let silence: Int32
    /// The key of a turn.
    let key: @Sendable (_ turn: Int) -> String
    /// What is struck after each, and not timed.
    var afterEach: String?
    /// What is struck after a round, and not timed.
    var afterRound: String?

    /// Every kind that is measured.
    static let all = [
        // Down and up by turns: the list is always the same.
        KeyKind(name: "moving", silence: 12) { $0.isMultiple(of: 2) ? "j" : "k" },
        // Past the list's last row it goes on by one each time.
        KeyKind(name: "moving on down the list", silence: 12, key: { _ in "j" }, afterRound: "g"),
        // Another ticket each time: the cursor moves and Enter opens, in one breath.
        KeyKind(
            name: "opening a ticket", share: 2, silence: 40, key: { $0 % 12 < 6 ? "j\r" : "k\r" }, afterEach: "q"),
        KeyKind(name: "switching the pane", silence: 12) { _ in "\t" },
        KeyKind(name: "switching the view", share: 2, silence: 40) { _ in "]" },
        KeyKind(name: "a letter in the lookup", preparation: ["/", "r", "\u{7F}"], silence: 40) { turn in
            there(andBack: "roohi moo", turn)
        },
        KeyKind(name: "a letter in the composer", preparation: ["\r", "r"], silence: 12) { turn in
            there(andBack: "a cup of cold coffee", turn)
        },
        // Half a page further back each time; the next round begins at the newest entry again.
        KeyKind(
            name: "scrolling a timeline", preparation: ["/", "quillfeather", "\r", "\t"], silence: 12,
            key: { _ in "\u{15}" }, afterRound: "G"),
    ]

    /// A text is typed, and taken back again.
    private static func there(andBack text: String, _ turn: Int) -> String {
        let letters = Array(text)
        let place = turn % (2 * letters.count)
        return place < letters.count ? String(letters[place]) : "\u{7F}"
    }
}

/// The keys of a kind as they are struck on a program of their own, and what came of them.
final class KeyStrokes {
    let kind: KeyKind
    let session: TerminalSession
    /// Nanoseconds to the last byte, of every key that counts.
    private(set) var times: [UInt64] = []
    /// Nanoseconds to the first byte, of every key that counts: when the key is answered, whatever the desk says later.
    private(set) var firsts: [UInt64] = []
    /// Bytes of every key that counts.
    private(set) var bytes: [Double] = []
    /// How many of them drew nothing.
    private(set) var idle = 0
    /// Every key that counts, with what came of it.
    private(set) var struck: [(key: String, number: Int, burst: TerminalSession.Burst)] = []
    private var rounds = 0

    /// How long nothing must come before a program that was stopped has caught up, in milliseconds.
    private static let rest: Int32 = 400
    /// How long the first byte of a key may take, in milliseconds, before the key is one that changes nothing.
    private static let patience: Int32 = 500

    /// The keys of a kind on a program that shows its desk.
    init(_ kind: KeyKind, on session: TerminalSession) throws {
        self.kind = kind
        self.session = session
        for key in kind.preparation { _ = try session.tap(key, silence: 600, patience: 3000) }
        session.pause()
    }

    /// Strikes the keys of a round and returns how long those took that drew something. The first round does not count.
    ///
    /// Between its rounds the program stands still: a desk that is open a dozen times over takes in each of them what any of
    /// them adds, and on two processors that is what would be measured.
    func strike(keys: Int) throws -> [UInt64] {
        try session.resume(silence: Self.rest)
        defer { session.pause() }
        var round: [UInt64] = []
        for turn in 0..<max(2, keys / kind.share) {
            let burst = try session.tap(kind.key(turn), silence: kind.silence, patience: Self.patience)
            if let burst { round.append(burst.last) }
            if rounds > 0 {
                if let burst {
                    times.append(burst.last)
                    firsts.append(burst.first)
                    bytes.append(Double(burst.bytes))
                    struck.append((kind.key(turn), turn, burst))
                } else {
                    idle += 1
                }
            }
            if let key = kind.afterEach {
                _ = try session.tap(key, silence: kind.silence, patience: Self.patience)
            }
        }
        if let key = kind.afterRound { _ = try session.tap(key, silence: 200, patience: Self.patience) }
        rounds += 1
        guard !round.isEmpty else { throw BenchFailure("No key draws anything: \(kind.name).") }
        return round
    }
}
