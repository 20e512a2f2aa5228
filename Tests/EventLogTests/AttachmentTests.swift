import Testing

@testable import EventLog

@Suite struct AttachmentTests {
    @Test func bytesComeBackByTheirName() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        let long = [UInt8](repeating: 0xC3, count: 300_000)
        for bytes in [[], [0], long] as [[UInt8]] {
            let digest = try log.store(attachment: bytes)
            #expect(digest == AttachmentDigest(of: bytes))
            #expect(try log.store(attachment: bytes) == digest)
            #expect(try desk.open(.readOnly).attachment(digest) == bytes)
            #expect(AttachmentDigest(digest.description) == digest)
        }
        #expect(AttachmentDigest("12") == nil)
        #expect(AttachmentDigest(String(repeating: "g", count: 64)) == nil)
    }

    /// BLAKE2b-256 of the empty string and of "abc", computed with Python's hashlib.
    @Test func theNameIsBLAKE2b() {
        #expect(
            AttachmentDigest(of: []).description == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")
        #expect(
            AttachmentDigest(of: Array("abc".utf8)).description
                == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
    }

    @Test func damageIsNamedAndMendedByStoringAgain() throws {
        let desk = try TemporaryDesk()
        let log = try desk.create()
        let bytes: [UInt8] = [1, 2, 3, 4]
        let digest = try log.store(attachment: bytes)
        let name = digest.fileName
        try desk.flip(name, at: 2)
        let damage = Damage(file: name, offset: 0, sequences: nil, kind: .attachment)
        #expect(throws: EventLogError.damaged(damage)) { try log.attachment(digest) }
        #expect(try log.verify().damage == [damage])
        _ = try log.store(attachment: bytes)
        #expect(try log.attachment(digest) == bytes)
        let missing = AttachmentDigest(of: [9])
        #expect(throws: EventLogError.noAttachment(missing)) { try log.attachment(missing) }
    }
}
