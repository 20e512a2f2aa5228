import DeskModel
import Testing

@testable import DeskUI

@Suite("Times on screen")
struct TimeTests {
    let now = Fixture.now
    var words: TimeWords { TimeWords(now: now, zone: Fixture.zone) }

    @Test(
        "lengths are short and never longer than five columns",
        arguments: [
            (0, "0s"), (59, "59s"), (60, "1m"), (3599, "59m"), (3600, "1h00"), (3840, "1h04"), (35_999, "9h59"),
            (36_000, "10h"), (172_799, "47h"), (172_800, "2d"), (-5, "0s"), (86_400_000, "2y"), (Int64.max, "9999y"),
        ] as [(Int64, String)])
    func lengths(seconds: Int64, text: String) {
        #expect(TimeWords.length(seconds) == text)
    }

    @Test(
        "a countdown changes exactly when it says it will",
        arguments: [1, 45, 61, 125, 3601, 40_000, 200_000] as [Int64])
    func countdown(seconds: Int64) throws {
        let due = now.adding(seconds: seconds)
        let text = words.remaining(until: due)
        let until = try #require(text.until)
        let before = TimeWords(now: Timestamp(microseconds: until.microseconds - 1), zone: Fixture.zone)
        #expect(before.remaining(until: due).text == text.text)
        #expect(TimeWords(now: until, zone: Fixture.zone).remaining(until: due).text != text.text)
    }

    @Test(
        "an age changes exactly when it says it will", arguments: [0, 59, 60, 3599, 3600, 36_000, 180_000] as [Int64])
    func age(seconds: Int64) throws {
        let start = now.adding(seconds: -seconds)
        let text = words.elapsed(since: start)
        let until = try #require(text.until)
        let before = TimeWords(now: Timestamp(microseconds: until.microseconds - 1), zone: Fixture.zone)
        #expect(before.elapsed(since: start).text == text.text)
        #expect(TimeWords(now: until, zone: Fixture.zone).elapsed(since: start).text != text.text)
    }

    @Test("what is over says so")
    func over() {
        #expect(words.remaining(until: now).text == "0s over")
        #expect(words.remaining(until: now.adding(seconds: -190)).text == "3m over")
        // Three columns for the number at most: a sign stands before it in the queue.
        for (seconds, text) in [(3840, "1h"), (35_999, "9h"), (172_799, "47h"), (8_640_000, "14w"), (40_000_000, "1y")]
        {
            #expect(words.remaining(until: now.adding(seconds: -Int64(seconds))).text == "\(text) over")
        }
        let late = words.remaining(until: now.adding(seconds: -3840))
        #expect(late.until == now.adding(seconds: 3360))
    }

    @Test("times at the ends of what can be told do not trap")
    func extremes() {
        for time in [Timestamp(microseconds: .max), Timestamp(microseconds: .min)] {
            #expect(!words.remaining(until: time).text.isEmpty)
            #expect(!words.elapsed(since: time).text.isEmpty)
            #expect(!words.moment(time).isEmpty)
            #expect(!words.day(time).isEmpty)
        }
    }

    @Test("moments are told as shortly as they can be")
    func moments() {
        #expect(words.moment(now.adding(seconds: 240)) == "11:58")
        #expect(words.moment(now.adding(seconds: 86_400)) == "Fri 11:54")
        #expect(words.moment(now.adding(seconds: 20 * 86_400)) == "25 Mar")
        #expect(words.day(now.adding(seconds: -86_400)) == "yesterday")
        #expect(words.day(now.adding(seconds: -3 * 86_400)) == "Mon")
        #expect(words.day(now.adding(seconds: -800 * 86_400)) == "Dec 2023")
        #expect(words.heading(CivilDate(year: 2026, month: 3, day: 3)) == "Tue 3 Mar")
        #expect(words.heading(CivilDate(year: 2026, month: 3, day: 5)) == "Today")
    }

    @Test(
        "what an agent types is read",
        arguments: [
            ("30m", "2026-03-05T12:24:00-08:00"), ("2h", "2026-03-05T13:54:00-08:00"),
            ("1h30", "2026-03-05T13:24:00-08:00"),
            ("3d", "2026-03-08T11:54:00-08:00"), ("14:30", "2026-03-05T14:30:00-08:00"),
            ("9:00", "2026-03-06T09:00:00-08:00"),
            ("tomorrow", "2026-03-06T09:00:00-08:00"), ("Tomorrow at 8", "2026-03-06T08:00:00-08:00"),
            ("mon", "2026-03-09T09:00:00-08:00"), ("thu", "2026-03-12T09:00:00-08:00"),
            ("fri 4pm", "2026-03-06T16:00:00-08:00"),
            ("12 mar", "2026-03-12T09:00:00-08:00"), ("mar 1 10:15", "2027-03-01T10:15:00-08:00"),
            ("2026-04-01 8:30", "2026-04-01T08:30:00-08:00"),
        ])
    func reads(text: String, time: String) {
        #expect(MomentReader(now: now, zone: Fixture.zone).read(text) == Timestamp(rfc3339: time))
    }

    @Test(
        "what is no moment to come is not",
        arguments: [
            "", "soon", "0m", "99999999h", "25:00", "9:7", "today", "2020-01-01", "30 feb", "mon tue", "13pm",
            "2h 3h", "today 9:00", "1 2 3 4 5",
        ])
    func refuses(text: String) {
        #expect(MomentReader(now: now, zone: Fixture.zone).read(text) == nil)
    }
}
