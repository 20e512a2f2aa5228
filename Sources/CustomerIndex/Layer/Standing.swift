import DeskModel

/// How current a customer is, in eight bytes: minutes since 1970 of the last contact (32 bits), contacts (16 bits),
/// open tickets (8 bits).
struct Standing: Hashable, Sendable {
    /// Minutes since 1970, `Int32.min` for never.
    let lastContact: Int32
    /// How often in touch, up to 65,535.
    let contacts: UInt16
    /// Open tickets, up to 255.
    let openTickets: UInt8

    init(_ entry: CustomerEntry) {
        lastContact = entry.lastContact.map { Int32(clamping: $0.seconds / 60) } ?? .min
        contacts = UInt16(clamping: entry.contactCount)
        openTickets = UInt8(clamping: entry.openTickets)
    }

    init(packed: UInt64) {
        lastContact = Int32(truncatingIfNeeded: packed)
        contacts = UInt16(truncatingIfNeeded: packed >> 32)
        openTickets = UInt8(truncatingIfNeeded: packed >> 48)
    }

    var packed: UInt64 {
        UInt64(UInt32(bitPattern: lastContact)) | UInt64(contacts) << 32 | UInt64(openTickets) << 48
    }

    /// The last contact as a time, to the minute.
    var time: Timestamp? { lastContact == .min ? nil : Timestamp(seconds: Int64(lastContact) * 60) }

    /// The later the last contact the larger, zero for never.
    var recency: UInt32 { UInt32(bitPattern: lastContact) ^ 0x8000_0000 }

    /// The more current the larger: open tickets, then the last contact, then how often.
    var rank: UInt64 {
        (openTickets > 0 ? 1 : 0) << 48 | UInt64(recency) << 16 | UInt64(contacts)
    }
}
