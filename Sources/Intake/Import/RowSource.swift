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
    let queue: RowHandOver

    /// Reads everything, until the queue is abandoned.
    func run() {
        defer { queue.finish(()) }
        var chunk = RowChunk(into: queue)
        for index in files.indices {
            let isWanted: Bool
            do throws(InputError) {
                switch format {
                case .jsonLines: isWanted = try readLines(index, &chunk)
                case .csv(let mapping): isWanted = try readRows(index, mapping, &chunk)
                }
            } catch {
                isWanted = false
                stop(index, error.stop, &chunk)
            }
            guard isWanted else { return }
        }
    }

    private func readLines(_ file: Int, _ chunk: inout RowChunk) throws(InputError) -> Bool {
        do throws(LineReaderError) {
            return try putLines(file, &chunk)
        } catch {
            throw InputError(error)
        }
    }

    private func putLines(_ file: Int, _ chunk: inout RowChunk) throws(LineReaderError) -> Bool {
        let lines =
            files[file] == "-"
            ? LineReader(descriptor: STDIN_FILENO, maximumLineBytes: ImportLimits.lineBytes)
            : try LineReader(path: files[file], maximumLineBytes: ImportLimits.lineBytes)
        let reader = NativeLineReader(source: source, now: now)
        while let line = try lines.next() {
            let row: SourceRow
            switch line.content {
            case .tooLong(let bytes):
                row = SourceRow(
                    file: file, line: line.number, content: .rejected(.lineTooLong(bytes: bytes), records: 1), text: [],
                    bytesConsumed: lines.bytesConsumed)
            case .bytes(let bytes):
                if isBlank(bytes) {
                    if lines.isNextAtHand || chunk.handOver() { continue }
                    return false
                }
                row = SourceRow(
                    file: file, line: line.number, content: content(reader.read(bytes, number: line.number)),
                    text: Array(bytes), bytesConsumed: lines.bytesConsumed)
            }
            guard chunk.add(row, isLastForNow: !lines.isNextAtHand) else { return false }
        }
        return chunk.handOver()
    }

    private func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, first != UInt8(ascii: "{") else { return bytes.isEmpty }
        return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    private func content(_ result: Result<ImportLine, LineRejection>) -> SourceRow.Content {
        switch result {
        case .success(let line): .lines([line])
        case .failure(let reason): .rejected(reason, records: 1)
        }
    }

    private func readRows(_ file: Int, _ mapping: CSVMapping, _ chunk: inout RowChunk) throws(InputError) -> Bool {
        let rows =
            files[file] == "-"
            ? CSVReader(descriptor: STDIN_FILENO, dialect: mapping.dialect)
            : try CSVReader(path: files[file], dialect: mapping.dialect)
        var heading = mapping.givenColumns
        if mapping.hasHeading {
            guard let first = try rows.next() else { return true }
            guard case .fields(let names) = first.content else {
                let sentence = "\(rows.file):\(first.line): the heading cannot be read"
                stop(file, ImportStop(sentence: sentence, exitStatus: 65), &chunk)
                return false
            }
            heading = names
        }
        let rules: CSVRowRules
        do throws(TOMLError) {
            rules = try mapping.bound(to: heading)
        } catch {
            stop(file, ImportStop(sentence: "\(rows.file): \(error)", exitStatus: 65), &chunk)
            return false
        }
        for doubt in rules.doubts {
            let warning = SourceRow(
                file: file, line: 1, content: .warning("\(rows.file): \(doubt); the mapping reads none of them."),
                text: [], bytesConsumed: 0)
            guard chunk.add(warning, isLastForNow: false) else { return false }
        }
        let reader = NativeLineReader(source: source, now: now)
        let isPipe = rows.totalBytes == nil
        while let row = try rows.next() {
            let content: SourceRow.Content =
                switch rules.lines(of: row, reader: reader) {
                case .success(let lines): .lines(lines)
                case .failure(let rejection): .rejected(rejection.reason, records: rejection.records)
                }
            let settled = SourceRow(
                file: file, line: row.line, content: content, text: row.text, bytesConsumed: rows.bytesConsumed)
            guard chunk.add(settled, isLastForNow: isPipe) else { return false }
        }
        return chunk.handOver()
    }

    private func stop(_ file: Int, _ stop: ImportStop, _ chunk: inout RowChunk) {
        _ = chunk.add(
            SourceRow(file: file, line: 0, content: .stop(stop), text: [], bytesConsumed: 0), isLastForNow: true)
    }
}
