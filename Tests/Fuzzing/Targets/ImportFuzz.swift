import DeskModel
import Foundation
import Intake

/// Lines of an import: read or refused, each with a reason, and the same bytes always the same way.
enum ImportFuzz {
    private static let now = Timestamp(microseconds: 1_700_000_000_000_000)

    static func read(_ input: UnsafeRawBufferPointer) {
        guard let first = input.first else { return }
        let rest = UnsafeRawBufferPointer(rebasing: input.dropFirst())
        // A digit begins a CSV file, so that inputs can be read.
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { rows(rest, first) } else { line(input) }
    }

    private static func line(_ bytes: UnsafeRawBufferPointer) {
        let reader = NativeLineReader(source: "fuzz", now: now)
        let results = (0..<2).map { _ in reader.read(bytes, number: 1) }
        switch (results[0], results[1]) {
        case (.success(let one), .success(let other)):
            mustHold(one.digest == other.digest && one.id == other.id, "a line is always read the same way")
        case (.failure(let one), .failure): mustHold(!"\(one)".isEmpty, "a refusal says why")
        default: mustHold(false, "a line is taken or refused, not now this and now that")
        }
    }

    private static func rows(_ bytes: UnsafeRawBufferPointer, _ dialect: UInt8) {
        let descriptor = memory()
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = write(descriptor, bytes.baseAddress, bytes.count)
        lseek(descriptor, 0, SEEK_SET)
        let separator = dialect & 1 == 0 ? UInt8(ascii: ",") : UInt8(ascii: ";")
        let reader = CSVReader(
            descriptor: descriptor, dialect: CSVDialect(separator: separator, trimsSpaces: dialect & 2 != 0))
        var line = 0
        while let row = try? reader.next() {
            mustHold(row.line > line, "rows begin one behind the other")
            line = row.line
            if case .fault(let sentence) = row.content { mustHold(!sentence.isEmpty, "a fault says what is wrong") }
        }
    }

    private static func memory() -> Int32 {
        let template =
            FileManager.default.isWritableFile(atPath: "/dev/shm")
            ? "/dev/shm/usual-fuzz-XXXXXX" : "/tmp/usual-fuzz-XXXXXX"
        var path = Array(template.utf8CString)
        let descriptor = mkstemp(&path)
        if descriptor >= 0 { unlink(path) }
        return descriptor
    }

    static let lines = [
        #"{"kind":"customer","id":"c1","name":"Roohi \u00e9","preferred_name":null,"emails":["r@example.com"],"phones":["+1 415 555 0136"],"handles":[{"channel":"x","handle":"@r"}],"since":"2019-05-02T00:00:00Z","vip":true,"tags":["a"],"address":{"city":"Porto","country":"PT"},"birth_date":"1990-01-02","more":[1,2.5e3]}"#,
        #"{"kind":"order","id":"o1","customer":"c1","at":"2023-01-02T03:04:05.123456+02:00","items":[{"name":"Latte","quantity":1,"price":4.5}],"total":4.5,"currency":"USD"}"#,
        #"{"kind":"ticket","id":"t1","customer":"c1","at":"2023-01-02T03:04:05Z","channel":"email","subject":"M","priority":"high","complaint":true}"#,
        #"{"kind":"message","ticket":"t1","at":"2023-01-02T03:04:05Z","from":"customer","body":"Text\nmore","public":false}"#,
        #"{"kind":"survey","customer":"c1","at":"2023-01-02T03:04:05Z","type":"nps","score":7,"comment":"ok"}"#,
        #"{"kind":"promise","id":"p","customer":"c1","text":"call","due":"2023-02-02T03:04:05Z","status":"open"}"#,
        #"{"kind":"event","id":"~e1","at":"2023-01-02T03:04:05Z","type":"ticket_claimed","ticket":"t1","data":{"to":"ana"},"recorded":{"at":"2023-01-02T03:04:05Z","by":"ana"}}"#,
        #"{"kind":"saved_reply","id":"s","title":"T","body":"Hello {{customer.preferred_name}}","tags":["x"]}"#,
    ]

    static let seeds: [[UInt8]] =
        lines.map { Array($0.utf8) }
        + ["0id,name\n1,\"a \"\"b\"\"\n c\"\r\n2,x\n", "1a;b\n;\n\"\n", "3 a ; \"b\" \r\n"].map { Array($0.utf8) }
}
