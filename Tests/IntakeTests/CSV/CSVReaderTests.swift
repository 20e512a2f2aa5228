import Foundation
import Intake
import JSON
import Testing

struct CSVReaderTests {
    private func rows(_ text: String, _ dialect: CSVDialect = CSVDialect()) throws -> [CSVRow] {
        try rows(Array(text.utf8), dialect)
    }

    private func rows(_ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect()) throws -> [CSVRow] {
        let scratch = try Scratch()
        let reader = try CSVReader(path: try scratch.file("a.csv", bytes), dialect: dialect)
        var rows: [CSVRow] = []
        while let row = try reader.next() { rows.append(row) }
        #expect(reader.bytesConsumed == Int64(bytes.count))
        return rows
    }

    private func fields(_ text: String, _ dialect: CSVDialect = CSVDialect()) throws -> [[String]] {
        try rows(text, dialect).map { row in
            guard case .fields(let fields) = row.content else { return ["fault"] }
            return fields
        }
    }

    @Test func rowsEndWithLineEndsOfEitherKind() throws {
        #expect(try fields("a,b\r\n1,2\n3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(try fields("a\n\n\r\n b\n") == [["a"], [" b"]])
        #expect(try fields(",\n\"\"\n") == [["", ""], [""]])
        #expect(try fields("") == [])
    }

    @Test func quotedFieldsHoldAnything() throws {
        #expect(
            try fields("\"a,b\",\"c\r\nd\",\"say \"\"hi\"\"\"\r\n\"x\"\r\n") == [
                ["a,b", "c\r\nd", "say \"hi\""], ["x"],
            ])
        #expect(try fields("it\"s,5\" tall\n") == [["it\"s", "5\" tall"]])
    }

    @Test func linesAreCountedAsTheyLie() throws {
        let rows = try rows("h\n\"a\nb\"\n\nc\n")
        #expect(rows.map(\.line) == [1, 2, 5])
        #expect(rows.map { String(decoding: $0.text, as: UTF8.self) } == ["h", "\"a\nb\"", "c"])
    }

    @Test func spacesAreTrimmedWhereAsked() throws {
        let trimming = CSVDialect(trimsSpaces: true)
        #expect(try fields("a , b\t,  \" c \" ,d e\r\n", trimming) == [["a", "b", " c ", "d e"]])
        #expect(try fields("a , b\n") == [["a ", " b"]])
        #expect(try fields("a;b,c\n", CSVDialect(separator: UInt8(ascii: ";"))) == [["a", "b,c"]])
    }

    @Test func aByteOrderMarkIsPassedOver() throws {
        #expect(try rows([0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8)).map(\.content) == [.fields(["a", "b"])])
    }

    @Test func whatCannotBeReadCostsItsRowAlone() throws {
        let bytes =
            Array("\"a\"b,c\nok\n".utf8) + [UInt8(ascii: "x"), 0xFF, 0x0A] + [UInt8(ascii: "y"), 0, 0x0A]
            + Array("fine\n\"never closed\n,\n".utf8)
        let rows = try rows(bytes)
        #expect(
            rows.map(\.content) == [
                .fault("text follows the closing quote of a field"), .fields(["ok"]), .fault("field 1 is not UTF-8"),
                .fault("the row holds a NUL; is the file UTF-16?"), .fields(["fine"]),
                .fault("a quote that begins a field is never closed"),
            ])
        #expect(rows.map(\.line) == [1, 2, 3, 4, 5, 6])
    }

    @Test func aRowPastTheLimitIsPassedOver() throws {
        let long = String(repeating: "x", count: CSVReader.maximumRowBytes)
        let rows = try rows("\"\(long)\n,\"\"\",b\nnext\n")
        #expect(rows.count == 2)
        guard case .fault(let sentence) = rows[0].content else {
            Issue.record("taken")
            return
        }
        #expect(sentence.contains("more than 8388608 bytes"))
        #expect(rows[0].text.count == CSVReader.maximumRowBytes)
        #expect(rows[1].content == .fields(["next"]))
        #expect(rows[1].line == 3)
    }

    @Test(.enabled(if: SharedData.isThere, "needs ../shared/data/csv_spectrum"))
    func theSpectrumIsReadAsItsAnswersSay() throws {
        let folder = try #require(SharedData.folder) + "/csv_spectrum"
        // The answer to location_coordinates.csv is to another file, and newlines_crlf.csv has lost its CRs here.
        let unfit = ["location_coordinates.csv", "newlines_crlf.csv"]
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/csvs")
            .filter { $0.hasSuffix(".csv") && !unfit.contains($0) }
        #expect(names.count >= 10)
        for name in names {
            let reader = try CSVReader(path: "\(folder)/csvs/\(name)", dialect: CSVDialect())
            var rows: [[String]] = []
            while let row = try reader.next() {
                guard case .fields(let fields) = row.content else {
                    Issue.record("\(name)")
                    continue
                }
                rows.append(fields)
            }
            let answer = try Data(contentsOf: URL(filePath: "\(folder)/json/\(name.dropLast(4)).json"))
            let expected = try #require(try JSONSerialization.jsonObject(with: answer) as? [[String: String]])
            let heading = try #require(rows.first)
            let given = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heading, $0)) }
            #expect(given == expected, "\(name)")
        }
    }
}
