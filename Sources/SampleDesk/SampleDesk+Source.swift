extension SampleDesk {
    /// The Swift source that compiles the hand-made lines in, from the contents of `files` in their order.
    ///
    /// Raw string literals compile in no time and cost none at the start. The result belongs in
    /// `SampleDeskData.swift`; a test fails when it is not up to date.
    public static func generatedSource(from contents: [String]) -> String {
        precondition(contents.count == files.count, "there is one content for each file")
        var source = """
            // Written by usual-generate from Sources/SampleDesk/Data: edit those files, not this one.
            // swift-format-ignore-file

            /// The lines that were made by hand.
            enum SampleDeskData {
                /// One text a file, in the order of `SampleDesk.files`.
                static let files: [StaticString] = [

            """
        for content in contents {
            let text = content.hasSuffix("\n") ? String(content.dropLast()) : content
            let fence = fence(for: text)
            source += "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence),\n"
        }
        return source + "    ]\n}\n"
    }

    /// As many number signs as keep every quote and backslash of the text plain.
    private static func fence(for text: String) -> String {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "#") ? run + 1 : 0
            longest = max(longest, run)
        }
        return String(repeating: "#", count: longest + 1)
    }
}
