import JSON

/// `--batch`: every line of standard input gets a line of output at once, an empty one included; a line that begins with
/// a quotation mark is a JSON string, so that a text may hold newlines.
enum BatchInput {
    /// Calls `answer` with each line's text, and sends out what it printed before the next line is read.
    static func answer(_ answer: (String) throws -> Void) throws {
        let reader = JSONReader()
        while let line = readLine(strippingNewline: true) {
            var text = line
            if line.hasPrefix("\""), case .string(let unquoted)? = try? reader.value(line) { text = unquoted }
            try answer(text)
            try StandardOutput.finish()
        }
    }
}
