import Foundation

/// The worst texts there are, read out of a file or a folder below `../shared/data`: all of them.
enum HostileTexts {
    /// The files and folders that have some.
    static let places = ["blns", "utf8_stress_kuhn", "xterm_escape_fixtures", "unicode"]

    /// Bytes of a file that are one text: a longer one is cut into several. Each is looked for by its end, and the desk shows no
    /// more of a text than 32 KiB, to which bytes that become scalars of their own bring two each.
    private static let longest = 16_000

    /// Every text of a file, or of the files of a folder, in order, each once.
    ///
    /// Files of Unicode's tables are read for the letters that their hexadecimal numbers stand for, and line by line. Of all
    /// others every line is a text, and so is the whole file, in pieces: as UTF-8, and once more byte by byte where that
    /// makes C1 control bytes scalars of their own.
    static func all(in place: String) throws -> [String] {
        let root = Program.sharedData.appendingPathComponent(place)
        let names = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? []
        var texts: [String] = []
        for name in names.sorted() {
            let file = root.appendingPathComponent(name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            let data = try Data(contentsOf: file)
            texts += place == "unicode" ? table(data) : lines(data)
        }
        var seen: Set<[UInt8]> = []
        return texts.filter { seen.insert(Array($0.utf8)).inserted }
    }

    private static func lines(_ data: Data) -> [String] {
        var pieces = data.split(separator: UInt8(ascii: "\n")).map { $0 }
        for start in stride(from: data.startIndex, to: data.endIndex, by: longest) {
            pieces.append(data[start..<min(start + longest, data.endIndex)])
        }
        return pieces.filter { !$0.isEmpty }.flatMap { piece in
            let text = String(decoding: piece, as: UTF8.self)
            guard piece.contains(where: { (0x80..<0xA0).contains($0) }) else { return [text] }
            return [text, String(String.UnicodeScalarView(piece.map { UnicodeScalar($0) }))]
        }
    }

    /// `1F600 ; fully-qualified`, `÷ 0020 × 0308 ÷`, `0000..001F;N`: the letters, and forty lines of the file at a time.
    private static func table(_ data: Data) -> [String] {
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        var texts: [String] = []
        for line in lines {
            let values = line.prefix { $0 != "#" && $0 != ";" }
            let numbers = values.split { !$0.isHexDigit }.compactMap { UInt32($0, radix: 16) }
            let scalars = numbers.compactMap(UnicodeScalar.init)
            guard !scalars.isEmpty else { continue }
            // Of a range its ends, with a letter before and behind each.
            texts.append(
                values.contains("..")
                    ? scalars.map { "a\($0)b" }.joined() : String(String.UnicodeScalarView(scalars)))
        }
        for start in stride(from: 0, to: lines.count, by: 40) {
            texts.append(lines[start..<min(lines.count, start + 40)].joined(separator: "\n"))
        }
        return texts
    }
}
