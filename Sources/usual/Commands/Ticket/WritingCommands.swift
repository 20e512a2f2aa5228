import ArgumentParser
import Desk
import DeskModel
import Glibc

/// `usual ticket reply`: sends a public reply at once.
struct ReplyToTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reply", abstract: "Send a reply at once.")

    @OptionGroup var arguments: TicketArguments

    @Argument(help: "The text; - reads it from standard input.")
    var text: String

    @Option(help: "The saved reply it was made from.")
    var savedReply: String?

    @Option(help: "Refuse when anything newer than this sequence arrived on the ticket.")
    var basis: UInt64?

    @Option(help: "Where the ticket goes then: open, pending or on_hold.")
    var then: String?

    func run() throws {
        let status: TicketStatus?
        if let then {
            guard let named = TicketStatus(name: then), [.open, .pending, .onHold].contains(named) else {
                throw ValidationError("--then wants open, pending or on_hold, not \"\(then)\".")
            }
            status = named
        } else {
            status = nil
        }
        let body = try TextArgument.read(text)
        try arguments.global.perform(on: arguments.ticket) { desk, id in
            let reply = try savedReply.map { SavedReplyID(try desk.resolve(.savedReply, $0)) }
            return .reply(id, body: body, savedReply: reply, basis: basis, sendAfter: nil, then: status)
        }
    }
}

/// `usual ticket note`: an internal note.
struct NoteOnTicket: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "note", abstract: "Write an internal note.")

    @OptionGroup var arguments: TicketArguments

    @Argument(help: "The text; - reads it from standard input.")
    var text: String

    func run() throws {
        let body = try TextArgument.read(text)
        try arguments.global.perform(on: arguments.ticket) { _, id in .ticketNote(id, body: body) }
    }
}

/// A text given as an argument, or `-` for standard input.
enum TextArgument {
    /// The most bytes a text may have.
    static let limit = 4 << 20

    /// The text, without the newline that ends standard input.
    static func read(_ argument: String) throws(CommandFailure) -> String {
        guard argument == "-" else { return argument }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw CommandFailure(
                    74, "Could not read standard input: \(String(cString: strerror(errno)).lowercased()).")
            }
            bytes += buffer[0..<count]
            guard bytes.count <= limit else { throw CommandFailure(65, "The text is longer than 4 MiB.") }
        }
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(65, "The text is not UTF-8.")
        }
        return text
    }
}
