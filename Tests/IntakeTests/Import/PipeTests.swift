import DeskModel
import Foundation
import Intake
import Synchronization
import Testing

/// A program that waits for each acknowledgement before it sends the next line gets it.
struct PipeTests {
    @Test func aLineIsAcknowledgedBeforeTheNextComes() throws {
        let scratch = try Scratch()
        let path = "\(scratch.path)/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        // Both ends, so that opening waits for nobody and no end of file comes early.
        let keeper = open(path, O_RDWR)
        try #require(keeper >= 0)
        let writer = FileHandle(forWritingAtPath: path)!
        let desk = MemoryDesk()
        let sent = Mutex(0)
        func send() {
            let number = sent.withLock { count in
                count += 1
                return count
            }
            writer.write(Data("{\"kind\":\"agent\",\"id\":\"a\(number)\",\"name\":\"A\"}\n".utf8))
        }
        send()
        let report = Importer(into: desk, now: desk.now).run([path]) { line in
            // The next line is sent only now: had the importer waited for more, it would wait for ever.
            #expect(line.line == sent.withLock { $0 })
            if line.line < 50 {
                send()
            } else {
                try? writer.close()
                close(keeper)
            }
        }
        #expect(report.totals.imported == 50)
        #expect(desk.batches.count == 50)
    }
}
