@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// A conversation in line mode with a desk of fixed answers: each line is answered at once.
struct PlainTalk {
    var session: PlainSession
    let desk: FakeDesk

    init(_ state: State = Fixture.opening(), desk: FakeDesk = FakeDesk()) {
        session = PlainSession(state)
        self.desk = desk
        settle(session.state.begin())
        session.tell()
    }

    var state: State { session.state }
    var prompt: String { session.prompt }

    /// What was printed since it was last asked for.
    mutating func heard() -> [String] { session.takeOutput() }

    /// Types lines; what is printed after the last of them.
    @discardableResult
    mutating func say(_ lines: String...) -> [String] {
        var heard: [String] = session.takeOutput()
        for line in lines {
            settle(session.take(line))
            session.tell()
            heard = session.takeOutput()
        }
        return heard
    }

    /// Something happens outside.
    mutating func receive(_ message: DeskUI.Message) { settle(session.receive(message)) }

    private mutating func settle(_ effects: [Effect]) {
        var waiting = effects
        while !waiting.isEmpty {
            let effect = waiting.removeFirst()
            for answer in desk.answers(to: effect) { waiting += session.receive(.answer(answer)) }
        }
    }
}
