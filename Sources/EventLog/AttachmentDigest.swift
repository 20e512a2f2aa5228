import CSodium

/// The name of an attachment: BLAKE2b of its bytes, 32 bytes long.
public struct AttachmentDigest: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    static let length = 32

    /// The digest with these bytes, or nil unless they are 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// The digest written in 64 hexadecimal digits, or nil for anything else.
    public init?(_ text: String) {
        guard let bytes = Hexadecimal.bytes(of: text) else { return nil }
        self.init(bytes: bytes)
    }

    /// The digest of `content`. O(length).
    public init(of content: [UInt8]) {
        var digest = [UInt8](repeating: 0, count: Self.length)
        let failed = crypto_generichash(&digest, Self.length, content, UInt64(content.count), nil, 0)
        precondition(failed == 0, "BLAKE2b takes any input")
        bytes = digest
    }
}

extension AttachmentDigest: CustomStringConvertible {
    /// 64 hexadecimal digits, lower case.
    public var description: String { Hexadecimal.text(of: bytes) }
}

extension AttachmentDigest {
    /// The file that the attachment is kept in, below the desk.
    public var fileName: String {
        let name = description
        return "attachments/\(name.prefix(2))/\(name)"
    }
}
