import DeskModel
import Testing

@testable import Intake

struct DatePatternTests {
    @Test(arguments: [
        ("%Y-%m-%d %H:%M:%S %z", "2015-02-24 11:35:52 -0800", "2015-02-24T19:35:52Z"),
        ("%a %b %d %H:%M:%S %z %Y", "Tue Oct 31 22:10:47 +0000 2017", "2017-10-31T22:10:47Z"),
        ("%d/%m/%y %I:%M %p", "01/12/10 12:05 am", "2010-12-01T00:05:00Z"),
        ("%d/%m/%y %I:%M %p", "1/2/70 1:05 PM", "1970-02-01T13:05:00Z"),
        ("%FT%T.%f%z", "2026-03-03T11:54:00.25+01:30", "2026-03-03T10:24:00.250Z"),
        ("%F %R", "2026-03-03 23:59", "2026-03-03T23:59:00Z"),
        ("%s", "1425000000", "2015-02-27T01:20:00Z"),
        ("%e %B %Y", "9 March 2026", "2026-03-09T00:00:00Z"),
        ("%Y%m%d%H%M%S", "20260303115400", "2026-03-03T11:54:00Z"),
        ("100%% %Y", "100%  2026", "2026-01-01T00:00:00Z"),
        ("%S %Y", "60 2016", "2016-01-01T00:00:59Z"),
    ])
    func timesAreRead(pattern: String, text: String, expected: String) throws {
        let read = try #require(DatePattern(pattern))
        let reading = try #require(read.read(text))
        #expect(reading.timestamp(standardOffset: 0).rfc3339 == expected)
    }

    @Test(arguments: [
        ("%Y%m%d", "19551192"), ("%Y%m%d", "19404502"), ("%Y%m%d", "1956040"), ("%Y%m%d", "195604091"),
        ("%Y-%m-%d", "2026-02-29"), ("%H:%M", "24:00"), ("%b", "Foo"), ("%p", "xm"), ("%z", "+2"), ("%Y", ""),
        ("%d %b", "1 marc"),
    ])
    func whatIsNoDateIsNone(pattern: String, text: String) throws {
        let read = try #require(DatePattern(pattern))
        #expect(read.read(text) == nil)
    }

    @Test func daysAreRead() throws {
        let read = try #require(DatePattern("%Y%m%d"))
        let reading = try #require(read.read("19560409"))
        #expect(reading.date.description == "1956-04-09")
    }

    @Test func anOffsetOfTheMappingCountsWhereTheTextHasNone() throws {
        let pattern = try #require(DatePattern("%F %R"))
        let reading = try #require(pattern.read("2026-03-03 10:00"))
        #expect(reading.timestamp(standardOffset: 3600).rfc3339 == "2026-03-03T09:00:00Z")
    }

    @Test func unknownFieldsAreNoPattern() {
        #expect(DatePattern("%Q") == nil)
        #expect(DatePattern("%") == nil)
    }
}
