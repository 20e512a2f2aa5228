import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Line mode, as somebody who has it read out works with it.
@Suite("The desk in lines")
struct PlainTests {
    private func deeds(_ talk: PlainTalk) -> [Deed] {
        talk.desk.record.withLock { $0.deeds }.filter { if case .view = $0 { false } else { true } }
    }

    @Test("the queue is read out, numbered, in words and without a sign")
    func queue() {
        var talk = PlainTalk()
        let heard = talk.heard()
        #expect(
            heard == [
                "All queue: 6 tickets. You have 3, 5 wait on us, 1 over time.",
                "1. Roohi Moolla, VIP, phone: order 1182 came cold; 2 minutes left for the next reply; nobody has it; a complaint.",
                "2. Dana Okafor, social: still no refund, day 6; the next reply is 3 minutes over time; you have it.",
                "3. Ikram ul-Haq, email: wrong address on invoice; 23 minutes left for the next reply; nobody has it.",
                "4. Ōe Kenzaburō, email: gift card balance; 1 hour 4 minutes left for the next reply; nobody has it.",
                "5. Mei Lin, email: waiting on courier; on hold; ben has it.",
                "6. Zoë Brandt-Ødegård, chat: no subject; sleeps until 14:54; nobody has it.",
            ])
        #expect(talk.prompt == "all queue> ")
        #expect(talk.say("down").first?.hasPrefix("2. Dana Okafor") == true)
        #expect(talk.say("").first == "All queue of Petaluma desk, 6 tickets.")
    }

    @Test("a number opens a ticket: who it is, what went wrong, what was said, what can be said")
    func opens() {
        var talk = PlainTalk()
        let heard = talk.say("1")
        #expect(talk.prompt == "ticket of Roohi Moolla> ")
        for line in [
            "Customer: Roohi Moolla, said ROO-hee MOO-lah, likes to be called Roohi, she, customer since 2019, VIP.",
            "The usual: Café au lait, very light coffee, 9 of 10 orders.",
            "Promise: talk with the crew, by ana, overdue since 10:54.",
            "Roohi, by phone, 11:52:",
            "  Second time now. Order 1182, Water Street. The latte was stone cold. I come in every morning!",
            "1. Sorry, owned, refunded, 92%: 13 of 14 ended well",
        ] {
            #expect(heard.contains(line), "\(line)\n\(heard)")
        }
        #expect(talk.state.ticket?.isOpened == true)
    }

    @Test("a suggestion is a draft that is read out; what is not filled in stops it, and is filled in")
    func suggestion() {
        var talk = PlainTalk()
        talk.say("1")
        let heard = talk.say("1")
        #expect(heard.contains("To be filled in: customer.preferred_name, order.total. Say “fill TEXT”."))
        #expect(talk.say("send") == ["Fill in {{customer.preferred_name}}, {{order.total}} first."])
        #expect(deeds(talk).isEmpty)
        talk.say("fill Roohi")
        #expect(
            talk.say("fill 4.50").contains(
                "  Roohi, I'm sorry: twice is twice too many. I have put 4.50 back."))
        #expect(talk.say("send") == ["The reply goes out in ten seconds: “undo” takes it back."])
        guard case .reply(let reply) = deeds(talk).first else {
            Issue.record("it was sent")
            return
        }
        #expect(reply.body == "Roohi, I'm sorry: twice is twice too many. I have put 4.50 back.")
        #expect(reply.savedReply == SavedReplyID(7))
    }

    @Test("a reply is written a line at a time, each on disk before the next; a dot ends it, lines can be changed")
    func writes() {
        var talk = PlainTalk()
        talk.say("1", "reply")
        #expect(talk.prompt == "reply: ")
        talk.say("I am sorry, Roohi.")
        #expect(talk.desk.record.withLock { $0.drafts[Fixture.cold]?.text } == "I am sorry, Roohi.")
        talk.say("n", "..", "quit")
        let heard = talk.say(".")
        #expect(
            heard.prefix(5) == [
                "Your reply to Roohi Moolla:", "  1. I am sorry, Roohi.", "  2. n", "  3. .", "  4. quit",
            ])
        talk.say("line 4 Ana", "line 2", "line 2")
        #expect(talk.desk.record.withLock { $0.drafts[Fixture.cold]?.text } == "I am sorry, Roohi.\nAna")
        #expect(talk.say("line 9 x") == ["The draft has 2 lines: “line 1 TEXT”."])
        #expect(talk.say("discard draft") == ["The draft is thrown away: “undo” brings it back."])
        #expect(talk.say("undo").first == "The draft is back.")
    }

    @Test("a reply in one line, said with the command")
    func replyAtOnce() {
        var talk = PlainTalk()
        talk.say("1", "reply A fresh one is waiting.", "send")
        guard case .reply(let reply) = deeds(talk).first else {
            Issue.record("it was sent")
            return
        }
        #expect(reply.body == "A fresh one is waiting.")
    }

    @Test("solving asks for the reason, by number or words, and warns of what is open; undo takes it back")
    func solves() {
        var talk = PlainTalk()
        talk.say("1")
        let heard = talk.say("solve")
        #expect(heard.first == "Solve: why did they come?")
        #expect(heard.contains("Promise overdue since 10:54: talk with the crew"))
        #expect(heard.contains("1. drink/cold"))
        #expect(talk.say("drink").contains("2. drink/wrong"))
        talk.say("2")
        #expect(deeds(talk) == [.solve(Fixture.cold, reason: "drink/wrong")])
        talk.say("undo")
        #expect(deeds(talk).last == .setReason(Fixture.cold, nil))
    }

    @Test("what may have been meant for something else makes no new reason and throws no draft away")
    func doubts() {
        var talk = PlainTalk()
        talk.say("1", "solve")
        #expect(talk.say("find ruhi mula").first?.hasPrefix("No reason is called “find ruhi mula”") == true)
        #expect(deeds(talk) == [])
        #expect(talk.say("").contains("1. drink/cold"))
        talk.say("find ruhi mula", "find ruhi mula")
        #expect(deeds(talk) == [.solve(Fixture.cold, reason: "find ruhi mula")])
        var other = PlainTalk()
        other.say("1", "reply", "A fresh one is waiting.", ".", "solve")
        #expect(other.say("u") == ["“Throw it away”? The same once more, or its number, does it; “back” leaves."])
        other.say("throw", "drink/cold")
        #expect(deeds(other) == [.solve(Fixture.cold, reason: "drink/cold")])
    }

    @Test(
        "words behind a command go into what it opens",
        arguments: [
            ("solve refund", Deed.solve(Fixture.cold, reason: "refund")),
            ("solve a reason of its own", .solve(Fixture.cold, reason: "a reason of its own")),
            ("snooze 2h", .snooze(Fixture.cold, until: Fixture.minutes(120))),
            ("z 2h", .snooze(Fixture.cold, until: Fixture.minutes(120))),
            ("assign ben", .assign(Fixture.cold, to: "ben")),
            ("priority urgent", .prioritise(Fixture.cold, .urgent)),
            ("tags refund, water-street", .tag(Fixture.cold, ["refund", "water-street"])),
            ("claim", .claim(Fixture.cold)), ("c", .claim(Fixture.cold)),
            ("wait for customer", .move(Fixture.cold, to: .pending)),
            ("put on hold the courier", .move(Fixture.cold, to: .onHold, reason: "the courier")),
        ])
    func atOnce(line: String, deed: Deed) {
        var talk = PlainTalk()
        talk.say("1", line)
        #expect(deeds(talk) == [deed])
        #expect(talk.state.overlay == nil)
    }

    @Test(
        "what nothing takes back is asked about first, and left on anything but yes",
        arguments: [
            "add note Always hurried", "add preference milk: oat", "add fact order: 1182",
            "recovery step clarified", "skip needs French",
        ])
    func asks(line: String) {
        var talk = PlainTalk()
        talk.say("1")
        let heard = talk.say(line)
        #expect(heard.last?.hasSuffix("stays, and nothing takes it back. Do it?") == true, "\(heard)")
        #expect(talk.prompt == "yes or no: ")
        #expect(talk.say("perhaps").first?.hasPrefix("Yes or no. ") == true)
        #expect(deeds(talk).isEmpty)
        var leaving = talk
        leaving.say("quit")
        #expect(leaving.state.exitStatus == 0 && deeds(leaving).isEmpty)
        talk.say("no")
        #expect(deeds(talk).isEmpty)
        #expect(talk.prompt == "ticket of Roohi Moolla> ")
        talk.say(line, "yes")
        #expect(deeds(talk).count == 1)
    }

    @Test("a form asks line by line, tells what may be left out, and says what is missing")
    func form() {
        var talk = PlainTalk()
        talk.say("1")
        #expect(talk.say("add usual").first == "The usual of Roohi; “back” leaves.")
        #expect(talk.prompt == "Item: ")
        talk.say("a flat white")
        #expect(talk.prompt == "When: ")
        talk.say("mornings", "yes")
        #expect(deeds(talk) == [.usual(Fixture.roohi, item: "a flat white", context: "mornings")])
        talk.say("add note")
        #expect(talk.say("").first == "Note: something is needed here.")
        #expect(talk.say("back") == ["Left."])
    }

    @Test("a name half heard finds, tells why, and opens by its number")
    func finds() {
        var talk = PlainTalk()
        let heard = talk.say("/ruhi mula")
        #expect(
            heard.first
                == "1. Roohi Moolla, VIP, Petaluma, 415 555 0136, last contact today, 1 open ticket, sounds alike")
        let customer = talk.say("1")
        #expect(talk.prompt == "customer Roohi> ")
        #expect(customer.contains("Already told us, 2:"))
        #expect(customer.contains("Tickets; a number opens one:"))
        #expect(talk.say("1").first?.hasPrefix("Ticket of Roohi Moolla") == true)
        talk.say("back")
        #expect(talk.prompt == "customer Roohi> ")
        talk.say("back")
        #expect(talk.prompt == "all queue> ")
    }

    @Test("the same name asked for twice is answered twice")
    func findsAgain() {
        var talk = PlainTalk()
        let heard = talk.say("find ruhi mula")
        #expect(heard.first?.hasPrefix("1. Roohi Moolla") == true)
        #expect(talk.say("ruhi mula") == heard)
    }

    @Test("a draft is neither sent nor changed where the prompt names somebody else")
    func draftOfAnother() {
        var talk = PlainTalk()
        talk.say("1", "reply A fresh one is waiting.", "find ruhi mula", "1")
        #expect(talk.prompt == "customer Roohi> ")
        let refusal = ["The draft is for a ticket that is not shown: “back” goes back to it."]
        for line in ["send", "draft", "line 1 Changed", "fill x", "discard draft"] {
            #expect(talk.say(line) == refusal, "\(line)")
        }
        #expect(deeds(talk).isEmpty)
        talk.say("back")
        #expect(talk.say("draft").prefix(2) == ["Your reply to Roohi Moolla:", "  A fresh one is waiting."])
    }

    @Test("the wallboard is read out, and its numbers open the tickets behind them")
    func wallboard() {
        var talk = PlainTalk()
        let heard = talk.say("wallboard")
        #expect(heard.first == "Wallboard, last hour vs the hour before. A number opens the tickets behind a figure.")
        #expect(heard.contains { $0.hasPrefix("1. Waiting on us: ") })
        #expect(!heard.joined().contains("▲"))
        #expect(talk.say("definition 1").first?.hasPrefix("Waiting on us: ") == true)
        talk.say("1")
        #expect(talk.prompt == "waiting on us queue> ")
    }

    @Test("what others say meanwhile, or the agent elsewhere, is told before the next line is asked for, once")
    func meanwhile() {
        let agent = PlainTalk().session.state.facts.agent
        let said: [(from: MessageSender, by: String, spoken: UInt64, isTold: Bool)] = [
            (.customer, "Roohi", 0, true), (.agent, agent, 0, true), (.agent, agent, 9, false),
        ]
        for (from, author, spoken, isTold) in said {
            var talk = PlainTalk()
            talk.say("1")
            var page = Fixture.coldPage
            page.ticket.entries.append(
                Fixture.message(
                    9, at: Fixture.minutes(0), from: from, author, "phone", "Are you there?", ticket: Fixture.cold))
            page.ticket.basis = 9
            talk.session.state.spoken[Fixture.cold] = spoken
            _ = talk.session.state.askForTicket()
            let number = talk.session.state.requests.ticket ?? .none
            talk.receive(.answer(.ticket(number, Fixture.cold, .success(page))))
            #expect(talk.say("where").contains("Meanwhile:") == isTold, "\(author), \(spoken)")
            #expect(!talk.say("where").contains("Meanwhile:"))
        }
    }

    @Test("every command is answered: what none understands, what more than one could be, what cannot be done")
    func understands() {
        var talk = PlainTalk()
        #expect(talk.say("frobnicate") == ["No command has these words: “help” tells what can be done here."])
        #expect(
            talk.say("hold the courier") == [
                "No command has all of these words: “help” tells what can be done here.",
                "“put on hold TEXT” is near: put on hold.",
            ])
        #expect(talk.say("take").first?.hasPrefix("Which one? “") == true)
        #expect(talk.say("7") == ["The list has numbers 1 to 6."])
        #expect(talk.say("send") == ["Nothing is being written: “reply” begins a reply."])
        #expect(talk.say("theme") == ["“theme” is for a screen: there is nothing to be done here."])
        #expect(talk.say("back").first?.hasPrefix("All queue of") == true)
    }

    @Test("help tells what can be done here, from the command table, and of one command why not")
    func help() {
        var talk = PlainTalk()
        let heard = talk.say("?")
        #expect(heard.contains("  claim, c: Claim the ticket. Takes a ticket that nobody has."))
        #expect(heard.contains("  fill TEXT: puts the text in the first place of the draft that nothing filled."))
        #expect(!heard.contains { $0.contains("‹") })
        #expect(talk.say("help throw draft").contains("    Not now: Nothing is being written: “reply” begins a reply."))
    }

    @Test(
        "every command of the table can be said, and every one is answered with something",
        arguments: CommandID.allCases)
    func everyCommand(id: CommandID) {
        for first in ["where", "1", "/ruhi", "wallboard"] {
            var talk = PlainTalk()
            talk.say(first)
            if first == "/ruhi" { talk.say("1") }
            let heard = talk.say(id.spoken)
            let isLeft = talk.state.exitStatus != nil
            #expect(!heard.isEmpty || isLeft, "\(id) after \(first)")
            #expect(!heard.contains { $0.contains("‹") || $0.contains("›") }, "\(heard)")
        }
    }

    @Test("at the end of the input the draft is kept and the desk is left")
    func end() {
        var talk = PlainTalk()
        talk.say("1", "note", "Call back.")
        let effects = talk.session.takeEnd()
        #expect(talk.state.exitStatus == 0)
        #expect(talk.desk.record.withLock { $0.drafts[Fixture.cold]?.text } == "Call back.")
        #expect(effects.contains(.quit(status: 0)))
    }
}
