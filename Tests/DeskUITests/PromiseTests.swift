import TerminalKit
import Testing

@testable import Desk
@testable import DeskModel
@testable import DeskUI

@Suite("Promises in drafts")
struct PromiseTests {
    private func writing(_ text: String, columns: Int = 120, rows: Int = 36) -> State {
        var state = Fixture.opened(columns: columns, rows: rows)
        state.burst("r")
        _ = update(&state, .paste(text))
        return state
    }

    @Test("a promise that was broken is marked as such, with its reason")
    func broken() throws {
        var state = Fixture.opened()
        state.burst(":break promise\r")
        guard case .picker(let picker) = state.overlay else {
            Issue.record("the open promises are listed")
            return
        }
        #expect(picker.title == "Which promise is broken?")
        state.burst("\r")
        guard case .form(let form) = state.overlay else {
            Issue.record("the reason is asked for")
            return
        }
        #expect(form.title.hasPrefix("Broken: “"))
        #expect(state.burst("\r").deeds.isEmpty)
        let deeds = state.burst("no courier\r").deeds
        guard case .breakPromise(_, reason: "no courier")? = deeds.first else {
            Issue.record("the promise is broken: \(deeds)")
            return
        }
        state.done()
        #expect(state.notices.first?.text == "It is noted that we broke it.")
        guard case .reopenPromise? = state.burst("u").deeds.first else {
            Issue.record("it is taken back")
            return
        }
        state.done()
        #expect(state.notices.first?.text == "The promise is open again.")
    }

    private func found(_ text: String) -> PromiseFinder.Found? {
        PromiseFinder(reader: MomentReader(now: Fixture.now, zone: Fixture.zone)).find(in: text)
    }

    @Test(
        "a promise is kept at the hour that the draft says",
        arguments: [
            ("I will call you tomorrow by 10:00.", "2026-03-06T10:00", "tomorrow by 10:00"),
            ("I will call you tomorrow before 8:00.", "2026-03-06T08:00", "tomorrow before 8:00"),
            ("You will have it Friday by 17:00.", "2026-03-06T17:00", "Friday by 17:00"),
            ("I'll send it on Monday before noon.", "2026-03-09T12:00", "on Monday before noon"),
            ("I'll send it before noon on Monday.", "2026-03-09T12:00", "before noon on Monday"),
            ("Tomorrow I will call you by 10:00!", "2026-03-06T10:00", "Tomorrow … by 10:00"),
            ("By 10:00 I will call you, tomorrow.", "2026-03-06T10:00", "By 10:00 … tomorrow"),
            ("I will call you by half past four.", "2026-03-05T16:30", "by half past four"),
            ("I'll ring at a quarter to five, I promise.", "2026-03-05T16:45", "quarter to five"),
            ("I will call you by 4:30.", "2026-03-05T16:30", "by 4:30"),
            ("I'll call at four o'clock tomorrow.", "2026-03-06T16:00", "at four o'clock tomorrow"),
            ("You will hear from me by the end of the day.", "2026-03-05T17:00", "by the end of the day"),
            ("By the end of tomorrow you will have it.", "2026-03-06T17:00", "By the end of tomorrow"),
            ("I will write tomorrow afternoon.", "2026-03-06T17:00", "tomorrow afternoon"),
            ("I'll ring you at 9 a.m. tomorrow.", "2026-03-06T09:00", "at 9 a.m. tomorrow"),
            ("I will tell Dr. Smith by 4 pm.", "2026-03-05T16:00", "by 4 pm"),
            ("You will have it by the 9th of March.", "2026-03-09T09:00", "by the 9th of March"),
            ("I will call you today.", "2026-03-05T17:00", "today"),
            ("Within two hours I will call you.", "2026-03-05T13:54", "Within two hours"),
            ("I'll be back in half an hour.", "2026-03-05T12:24", "in half an hour"),
            ("You waited two days. I will call you tomorrow by 10:00.", "2026-03-06T10:00", "tomorrow by 10:00"),
            ("Ich rufe Sie morgen um 10 Uhr an.", "2026-03-06T10:00", "morgen um 10 Uhr"),
            ("Ich melde mich bis morgen 10 Uhr.", "2026-03-06T10:00", "bis morgen 10 Uhr"),
            ("Morgen rufe ich Sie um halb fünf an.", "2026-03-06T16:30", "Morgen … um halb fünf"),
            ("Sie hören bis Ende des Tages von mir.", "2026-03-05T17:00", "bis Ende des Tages"),
            ("Ich melde mich bis Freitag, 17:00 Uhr.", "2026-03-06T17:00", "bis Freitag, 17:00 Uhr"),
            ("Das Geld ist bis zum 9. März da.", "2026-03-09T09:00", "bis zum 9. März"),
            ("Übermorgen vor 8:00 haben Sie es.", "2026-03-07T08:00", "Übermorgen vor 8:00"),
            ("Ich melde mich innerhalb von zwei Stunden.", "2026-03-05T13:54", "innerhalb von zwei Stunden"),
        ])
    func hours(draft: String, due: String, words: String) throws {
        var state = writing(draft)
        let promise = try #require(state.promiseInDraft)
        #expect(promise.words == words)
        state.burst("\u{10}\r\r")
        #expect(
            state.requests.deeds.last?.deed
                == .promise(
                    Fixture.roohi, ticket: Fixture.cold, text: promise.deed,
                    due: try #require(Timestamp(rfc3339: due + ":00-08:00"))))
    }

    @Test(
        "what is promised goes on from “we will”; where the draft speaks otherwise, it stands as it was written",
        arguments: [
            ("Dear Priya, I will call you before 5pm with the answer.", "call you before 5pm with the answer."),
            ("I'll call the crew myself before noon.", "call the crew myself before noon."),
            ("Roohi, I’m sorry: I’ll call the crew before noon.", "call the crew before noon."),
            ("I put the money back and we'll call you by 16:00.", "call you by 16:00."),
            ("We shall write by Friday, and I will call you.", "write by Friday, and I will call you."),
            ("Tomorrow I will call you by 10:00!", "Tomorrow I will call you by 10:00!"),
            ("You will have it Friday by 17:00.", "You will have it Friday by 17:00."),
            ("What I will do by Friday is call.", "What I will do by Friday is call."),
            ("By Friday I will", "By Friday I will"), ("I will", "I will"), ("", ""),
            ("Ich rufe Sie morgen um 10 Uhr an.", "Ich rufe Sie morgen um 10 Uhr an."),
        ])
    func deeds(sentence: String, deed: String) {
        #expect(PromiseFinder.deed(in: sentence) == deed)
    }

    @Test("what the promise book has by its words is not proposed again")
    func booked() {
        let finder = PromiseFinder(reader: MomentReader(now: Fixture.now, zone: Fixture.zone))
        let draft = "Dear Priya, I will call you before 5pm."
        #expect(finder.find(in: draft)?.deed == "call you before 5pm.")
        #expect(finder.find(in: draft, except: ["call you before 5pm."]) == nil)
        #expect(finder.find(in: draft, except: [draft]) == nil)
    }

    @Test("in the evening, the end of the day is its last minute")
    func evening() {
        let reader = MomentReader(now: Fixture.now.adding(seconds: 7 * 3600), zone: Fixture.zone)
        let found = PromiseFinder(reader: reader).find(in: "I will write by the end of the day.")
        #expect(found?.time == "23:59")
        #expect(reader.read("end of the day") == Timestamp(rfc3339: "2026-03-05T23:59:00-08:00"))
    }

    @Test(
        "what promises nothing is not announced",
        arguments: [
            "", "I put 4.50 back on card 12.", "Sorry for the trouble today.", "Guten Morgen Frau Moolla,",
            "Dear Ms Morgen, thank you.", "Can you come tomorrow by 10:00?", "Ihre Bestellung kam vor zwei Stunden.",
            "It left us two hours ago.", "You wrote on Friday.", "By 5 parcels it is too many.", "Have a great day!",
            "I will call you today by 10:00.", "We talk this afternoon.",
        ])
    func announcesNothing(draft: String) {
        #expect(writing(draft).promiseInDraft == nil)
    }

    @Test(
        "what agents type is read with the words they say it with",
        arguments: [
            ("tomorrow by 10:00", "2026-03-06T10:00"), ("on monday before noon", "2026-03-09T12:00"),
            ("morgen um 10 uhr", "2026-03-06T10:00"), ("freitag 16.30", "2026-03-06T16:30"),
            ("half past four", "2026-03-05T16:30"), ("in 2 hours", "2026-03-05T13:54"), ("4 pm", "2026-03-05T16:00"),
            ("5. märz um 18 uhr", "2026-03-05T18:00"), ("4:30", "2026-03-06T04:30"), ("eod", "2026-03-05T17:00"),
        ])
    func typed(text: String, due: String) {
        let reader = MomentReader(now: Fixture.now, zone: Fixture.zone)
        #expect(reader.read(text) == Timestamp(rfc3339: due + ":00-08:00"))
    }

    // MARK: On screen

    @Test(
        "the composer announces the promise of its draft, at every size",
        arguments: [(40, 16), (60, 20), (80, 24), (100, 30), (120, 36), (200, 60)])
    func announced(columns: Int, rows: Int) {
        var state = writing("Sorry, I put 4.50 back. I'll call the crew before noon.", columns: columns, rows: rows)
        let foot = state.drawn.split(separator: "\n").first { $0.contains("╰") && $0.contains("promise") } ?? ""
        #expect(foot.contains("\"before noon\""), "\(state.drawn)")
        #expect(foot.contains([40, 100].contains(columns) ? "^P books it" : "^P promise book"))
        let keys = state.drawn.split(separator: "\n").last ?? ""
        #expect(columns < 60 || keys.contains("^P promise book"), "\(keys)")
        // What is in the book is not announced again.
        state.burst("\u{10}\r\r")
        state.done(made: 9)
        #expect(state.overlay == nil)
        #expect(state.composer != nil && state.promiseInDraft == nil)
        #expect(!state.drawn.contains("promise found"))
        // The next one is.
        _ = update(&state, .paste(" And I will write tomorrow by 10:00."))
        #expect(state.promiseInDraft?.words == "tomorrow by 10:00")
    }

    @Test("a note promises the customer nothing, and an empty form nothing either")
    func notes() {
        var state = writing("I will call her before noon.")
        #expect(state.promiseInDraft != nil)
        state.burst("\u{14}")
        #expect(state.promiseInDraft == nil)
    }

    @Test("the form shows the moment that its time comes to, as it is typed")
    func moment() {
        var state = writing("I will call you tomorrow by 10:00.")
        state.burst("\u{10}")
        #expect(state.drawn.contains("until Fri 6 Mar, 10:00, in 22h"))
        state.burst("\r" + "mon")
        #expect(state.drawn.contains("until Mon 9 Mar, 09:00, in 3d"))
        state.burst(" 14:30")
        #expect(state.drawn.contains("until Mon 9 Mar, 14:30"))
        state.burst("x")
        #expect(!state.drawn.contains("until Mon"))
    }
}
