import Foundation
import Testing

@testable import Desk
@testable import DeskModel

@Suite("Time zones")
struct TimeZoneTests {
    @Test("a zone with summer time knows both its offsets, to the second")
    func zone() {
        // Los Angeles, 2026: summer time from 8 March 10:00 UTC to 1 November 9:00 UTC.
        let start: Int64 = 1_772_964_000
        let end: Int64 = 1_793_523_600
        let zone = LocalZone(from: start - 10_000_000, to: end + 10_000_000) { seconds in
            (start..<end).contains(seconds) ? -25_200 : -28_800
        }
        #expect(zone.offset(at: Timestamp(seconds: start - 1)) == -28_800)
        #expect(zone.offset(at: Timestamp(seconds: start)) == -25_200)
        #expect(zone.offset(at: Timestamp(seconds: end)) == -28_800)
        let gap = LocalTime(date: CivilDate(year: 2026, month: 3, day: 8), hour: 2, minute: 30)
        #expect(zone.local(zone.instant(of: gap)).hour == 3)
        let twice = LocalTime(date: CivilDate(year: 2026, month: 11, day: 1), hour: 1, minute: 30)
        #expect(zone.instant(of: twice) == Timestamp(seconds: end - 1800))
    }

    @Test("a zone file is read as RFC 8536 has it")
    func zoneFile() throws {
        var bytes = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 39)
        let second = bytes.count
        bytes += Array("TZif2".utf8) + [UInt8](repeating: 0, count: 39)
        bytes[second + 35] = 1
        bytes[second + 39] = 2
        bytes += [0, 0, 0, 0, 0x69, 0xAD, 0x5F, 0x20]
        bytes += [1]
        bytes += [0xFF, 0xFF, 0x8F, 0x80, 0, 0, 0xFF, 0xFF, 0x9D, 0x90, 1, 0]
        let zone = try #require(LocalZone(zoneFile: bytes))
        #expect(zone.periods.map(\.offset) == [-28_800, -25_200])
        #expect(zone.periods[1].start == 0x69AD_5F20)
        for length in 0..<bytes.count { #expect(LocalZone(zoneFile: Array(bytes.prefix(length))) == nil) }
    }

    @Test(
        "The closing rule of a zone tells what its table does, and goes on after it",
        arguments: [
            "America/Los_Angeles", "Europe/Lisbon", "Europe/Dublin", "Australia/Lord_Howe", "America/Santiago",
            "Asia/Kathmandu", "America/Nuuk", "Africa/Casablanca",
        ])
    func closingRule(name: String) throws {
        let path = "/usr/share/zoneinfo/\(name)"
        let bytes = try #require(ZoneFile.read(path), "tzdata is not installed")
        let text = bytes.split(separator: UInt8(ascii: "\n")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let rule = try #require(ZoneRule(text), "\(text)")
        let whole = try #require(LocalZone(zoneFile: bytes))
        guard rule.summer != nil else {
            #expect(whole.offset(at: Timestamp(rfc3339: "2090-07-01T00:00:00Z")!) == rule.offset)
            return
        }
        // From 2030 on by the rule alone, as a file without a table of those years has it.
        let start = Timestamp(rfc3339: "2030-01-01T00:00:00Z")!.seconds
        var periods = [LocalZone.Period(start: start, offset: whole.offset(at: Timestamp(seconds: start)))]
        rule.extend(&periods)
        let byRule = LocalZone(periods: periods)
        for hour in stride(from: start, to: start + 7 * 365 * 86_400, by: 3600) {
            let time = Timestamp(seconds: hour)
            try #require(byRule.offset(at: time) == whole.offset(at: time), "\(name) at \(time.rfc3339)")
        }
        let summers = Set(
            (1...12).map { month in
                whole.offset(at: Timestamp(rfc3339: "2080-\(month < 10 ? "0" : "")\(month)-15T12:00:00Z")!)
            })
        #expect(summers.count == 2)
    }

    @Test(
        "What is no rule is none",
        arguments: [
            "", "PST", "8", "PST8PDT", "PST8PDT,M3.2.0", "PST8PDT,M13.2.0,M11.1.0", "PST8PDT,M3.2.0,M11.1.0x", "<-03",
        ])
    func noRule(text: String) { #expect(ZoneRule(text) == nil) }

    @Test("Days of the year are counted with and without 29 February")
    func days() throws {
        let julian = try #require(ZoneRule("AAA0BBB,J60/0,J300")).summer
        let ordinal = try #require(ZoneRule("AAA0BBB,59/0,300")).summer
        let march = Timestamp(rfc3339: "2028-03-01T00:00:00Z")!.seconds
        #expect(julian?.begins.seconds(in: 2028) == march)
        #expect(ordinal?.begins.seconds(in: 2028) == march - 86_400)
        #expect(ordinal?.begins.seconds(in: 2027) == Timestamp(rfc3339: "2027-03-01T00:00:00Z")!.seconds)
    }

    @Test("Calendars of several zones tell their own time, and the process keeps its own")
    func severalZones() {
        let before = ProcessInfo.processInfo.environment["TZ"]
        let noon = Timestamp(rfc3339: "2026-07-01T12:00:00Z")!
        let lisbon = DeskCalendar(timeZone: "Europe/Lisbon")
        let tokyo = DeskCalendar(timeZone: "Asia/Tokyo")
        #expect(lisbon.localHour(of: noon) == 13)
        #expect(tokyo.localHour(of: noon) == 21)
        #expect(lisbon.words(for: noon) == "Wed 1 Jul 2026, 13:00")
        #expect(tokyo.words(for: Timestamp(rfc3339: "2026-12-31T20:05:00Z")!) == "Fri 1 Jan 2027, 05:05")
        #expect(ProcessInfo.processInfo.environment["TZ"] == before)
        let unknown = DeskCalendar(timeZone: "Mars/Olympus")
        #expect(unknown.utcOffset(at: noon) == DeskCalendar(timeZone: nil).utcOffset(at: noon))
    }
}
