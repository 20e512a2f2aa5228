import Desk
import DeskModel
import Glibc
import JSON
import TOML

/// Reads the rows of one file after another and puts them into a queue.
struct RowSource: Sendable {
    let files: [String]
    let format: ImportFormat
    let source: String
    let now: Timestamp
    let contacts: ContactCheck
    let queue: RowHandOver

    /// What is read and not yet handed over.
    private struct Reading {
        var chunk = RowChunk()
        let queue: RowHandOver

        /// Adds a row; it is handed over at once where the next may be long in coming. False when nobody wants more.
        mutating func add(_ row: SourceRow, isLastForNow: Bool) -> Bool {
            chunk.add(row)
            return isLastForNow || chunk.isFull ? handOver() : true
        }

        /// Hands over what is there.
        mutating func handOver() -> Bool {
            guard !chunk.isEmpty else { return true }
            let weight = chunk.weight
            return queue.put(exchange(&chunk, with: RowChunk()), weight: weight)
        }
    }

    /// Reads everything, until the queue is abandoned.
    func run() {
        var reading = Reading(queue: queue)
        defer { queue.finish(()) }
        for index in files.indices {
            let isWanted: Bool
            do throws(InputError) {
                switch format {
                case .jsonLines: isWanted = try readLines(index, &reading)
                case .csv(let mapping): isWanted = try readRows(index, mapping, &reading)
                }
            } catch {
                isWanted = false
                stop(index, error.stop, &reading)
            }
            guard isWanted else { return }
        }
    }

    private func readLines(_ file: Int, _ reading: inout Reading) throws(InputError) -> Bool {
        do throws(LineReaderError) {
            return try putLines(file, &reading)
        } catch {
            throw InputError(error)
        }
    }

    private func putLines(_ file: Int, _ reading: inout Reading) throws(LineReaderError) -> Bool {
        let lines =
            files[file] == "-"
            ? LineReader(descriptor: STDIN_FILENO, maximumLineBytes: ImportLimits.lineBytes)
            : try LineReader(path: files[file], maximumLineBytes: ImportLimits.lineBytes)
        let reader = NativeLineReader(source: source, now: now)
        while let line = try lines.next() {
            let isLastForNow = !lines.isNextAtHand
            reading.chunk.makeRoom(isLastForNow: isLastForNow)
            var row = SourceRow(
                file: file, line: line.number, content: .lines(1), text: 0..<0, bytesConsumed: lines.bytesConsumed)
            switch line.content {
            case .tooLong(let bytes): row.content = .rejected(.lineTooLong(bytes: bytes), records: 1)
            case .bytes(let bytes):
                if isBlank(bytes) {
                    if !isLastForNow || reading.handOver() { continue }
                    return false
                }
                row.text = reading.chunk.add(text: bytes)
                switch reader.read(bytes, number: line.number) {
                case .success(let line): take(line, of: &row, &reading)
                case .failure(let reason): row.content = .rejected(reason, records: 1)
                }
            }
            guard reading.add(row, isLastForNow: isLastForNow) else { return false }
        }
        return reading.handOver()
    }

    /// Adds a record to what is read, with all that can be said of it before it is decided.
    private func take(_ line: consuming ImportLine, of row: inout SourceRow, _ reading: inout Reading) {
        if case .record(let record) = line.content, record.kind == .customer {
            row.oddities += contacts.warnings(of: record)
        }
        reading.chunk.add(line)
    }

    private func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, first != UInt8(ascii: "{") else { return bytes.isEmpty }
        return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    private func readRows(_ file: Int, _ mapping: CSVMapping, _ reading: inout Reading) throws(InputError) -> Bool {
        let rows =
            files[file] == "-"
            ? CSVReader(descriptor: STDIN_FILENO, dialect: mapping.dialect)
            : try CSVReader(path: files[file], dialect: mapping.dialect)
        var heading = mapping.givenColumns
        if mapping.hasHeading {
            guard let first = try rows.next() else { return true }
            guard case .fields(let names) = first.content else {
                let sentence = "\(rows.file):\(first.line): the heading cannot be read"
                stop(file, ImportStop(sentence: sentence, exitStatus: 65), &reading)
                return false
            }
            heading = names
        }
        let rules: CSVRowRules
        do throws(TOMLError) {
            rules = try mapping.bound(to: heading)
        } catch {
            stop(file, ImportStop(sentence: "\(rows.file): \(error)", exitStatus: 65), &reading)
            return false
        }
        for doubt in rules.doubts {
            let warning = SourceRow(
                file: file, line: 1, content: .warning("\(rows.file): \(doubt); the mapping reads none of them."),
                text: 0..<0, bytesConsumed: 0)
            guard reading.add(warning, isLastForNow: false) else { return false }
        }
        let reader = NativeLineReader(source: source, now: now)
        let isPipe = rows.totalBytes == nil
        while let row = try rows.next() {
            reading.chunk.makeRoom(isLastForNow: isPipe)
            let text = row.text.withUnsafeBytes { reading.chunk.add(text: $0) }
            var settled = SourceRow(
                file: file, line: row.line, content: .lines(0), text: text, bytesConsumed: rows.bytesConsumed)
            switch rules.lines(of: row, reader: reader) {
            case .success(let lines):
                settled.content = .lines(lines.count)
                for (index, line) in lines.enumerated() {
                    var line = line
                    line.isJoined = index > 0
                    take(line, of: &settled, &reading)
                }
            case .failure(let rejection): settled.content = .rejected(rejection.reason, records: rejection.records)
            }
            guard reading.add(settled, isLastForNow: isPipe) else { return false }
        }
        return reading.handOver()
    }

    private func stop(_ file: Int, _ stop: ImportStop, _ reading: inout Reading) {
        _ = reading.add(
            SourceRow(file: file, line: 0, content: .stop(stop), text: 0..<0, bytesConsumed: 0), isLastForNow: true)
    }
}
