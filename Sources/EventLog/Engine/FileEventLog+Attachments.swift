import Glibc

extension FileEventLog {
    /// The longest attachment in bytes (256 MiB).
    public static let attachmentLimit = 256 << 20

    /// Keeps `bytes` under their digest; on the disk when the call returns. Storing the same again is no harm.
    public func store(attachment bytes: [UInt8]) throws(EventLogError) -> AttachmentDigest {
        if let reason = readOnlyReason { throw .readOnly(path: path, reason: reason) }
        guard bytes.count <= Self.attachmentLimit else {
            throw .tooLong(what: "An attachment", bytes: bytes.count, limit: Self.attachmentLimit)
        }
        try requirePlace()
        let digest = AttachmentDigest(of: bytes)
        let folder = folder(of: digest)
        let path = "\(folder)/\(digest)"
        try files.makeDirectory(layout.attachments)
        try files.makeDirectory(folder)
        if try intactLength(of: path, digest) == nil {
            try files.replace(path, with: bytes, in: folder, for: .attachment, .attachmentName)
        } else {
            // It is there, and whoever put it there may not have come to sync its name.
            try files.synchronize(directory: folder, for: .foundAttachmentName)
        }
        try files.synchronize(directory: layout.attachments, for: .attachmentFolder)
        try files.synchronize(directory: layout.desk, for: .attachmentsFolder)
        return digest
    }

    /// The length of a stored attachment whose bytes hold; nil when it is missing or damaged.
    private func intactLength(of path: String, _ digest: AttachmentDigest) throws(EventLogError) -> Int? {
        guard let stored = try files.read(path, limit: Self.attachmentLimit) else { return nil }
        return AttachmentDigest(of: stored) == digest ? stored.count : nil
    }

    /// The bytes stored under `digest`, checked against it.
    public func attachment(_ digest: AttachmentDigest) throws(EventLogError) -> [UInt8] {
        guard let bytes = try files.read(layout.path(of: digest.fileName), limit: Self.attachmentLimit) else {
            throw .noAttachment(digest)
        }
        guard AttachmentDigest(of: bytes) == digest else {
            throw .damaged(Damage(file: digest.fileName, offset: 0, sequences: nil, kind: .attachment))
        }
        return bytes
    }

    private func folder(of digest: AttachmentDigest) -> String {
        "\(layout.attachments)/\(digest.description.prefix(2))"
    }
}

extension FileWork {
    /// Every stored attachment, below the desk. Files of another name are none.
    func attachmentNames(_ layout: DeskLayout) -> [String] {
        var names: [String] = []
        for folder in system.names(in: layout.attachments) ?? [] {
            for name in system.names(in: "\(layout.attachments)/\(folder)") ?? [] where AttachmentDigest(name) != nil {
                names.append("attachments/\(folder)/\(name)")
            }
        }
        return names
    }
}
