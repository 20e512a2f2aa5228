@testable import DeskModel

/// Things as checkpoints hold them: read as written or known to be broken, never anything else.
enum FrozenFuzz {
    static func read(_ input: UnsafeRawBufferPointer) {
        guard let kind = input.first else { return }
        let bytes = UnsafeRawBufferPointer(rebasing: input.dropFirst())
        switch kind % 11 {
        case 0: thaw(bytes, Customer(frozen: 3))
        case 1: thaw(bytes, Ticket(frozen: 3))
        case 2: thaw(bytes, Message(frozen: 3))
        case 3: thaw(bytes, Order(frozen: 3))
        case 4: thaw(bytes, Complaint(frozen: 3))
        case 5: thaw(bytes, Promised(frozen: 3))
        case 6: thaw(bytes, Survey(frozen: 3))
        case 7: thaw(bytes, SavedReply(frozen: 3))
        case 8: thaw(bytes, Agent(frozen: 3))
        case 9: thaw(bytes, Idea(frozen: 3))
        default: thaw(bytes, MergeEdge(frozen: 3))
        }
    }

    private static func thaw<Subject: Frozen>(_ bytes: UnsafeRawBufferPointer, _ blank: Subject) {
        var subject = blank
        var reader = FrozenReader(bytes)
        subject.code(&reader)
        guard reader.isDone else { return }
        // What was read whole can be written, and is read whole again as the same bytes.
        var writer = FrozenWriter()
        subject.code(&writer)
        var again = blank
        writer.bytes.withUnsafeBytes { written in
            var reader = FrozenReader(written)
            again.code(&reader)
            mustHold(reader.isDone, "a thing that was frozen is thawed")
        }
        var second = FrozenWriter()
        again.code(&second)
        mustHold(second.bytes == writer.bytes, "a thing is always frozen the same way")
    }

    static let seeds: [[UInt8]] = (UInt8(0)..<11).map { kind in
        func frozen<Subject: Frozen>(_ subject: Subject) -> [UInt8] {
            var subject = subject
            var writer = FrozenWriter()
            subject.code(&writer)
            return [kind] + writer.bytes
        }
        switch kind {
        case 0:
            var customer = Customer(frozen: 3)
            customer.name = "Roohi Moolla"
            return frozen(customer)
        case 1: return frozen(Ticket(frozen: 3))
        case 2: return frozen(Message(frozen: 3))
        case 3: return frozen(Order(frozen: 3))
        case 4: return frozen(Complaint(frozen: 3))
        case 5: return frozen(Promised(frozen: 3))
        case 6: return frozen(Survey(frozen: 3))
        case 7: return frozen(SavedReply(frozen: 3))
        case 8: return frozen(Agent(frozen: 3))
        case 9: return frozen(Idea(frozen: 3))
        default: return frozen(MergeEdge(frozen: 3))
        }
    }
}
