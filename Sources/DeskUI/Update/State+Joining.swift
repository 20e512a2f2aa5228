import Desk
import DeskModel

// Tickets and customers that turn out to be one, or two.
extension State {
    /// Opens the list with which something is joined or parted.
    mutating func join(_ id: CommandID) -> [Effect] {
        switch id {
        case .mergeCustomer:
            guard let (customer, name) = shownPerson else { return [] }
            var lookup = Lookup()
            lookup.partner = Lookup.Partner(customer: customer, name: name)
            overlay = .lookup(lookup)
            return []
        case .unmergeCustomer: return shownCustomer.map { askForSequel(of: $0.id) } ?? []
        default: break
        }
        guard let row = shownRow else { return [] }
        switch id {
        case .mergeTicket:
            if let composer, composer.ticket == row.ticket, !composer.isEmpty {
                refuse("The draft on it would be left behind: ‹reply› goes on with it, to be sent or thrown away.")
                return []
            }
            overlay = .picker(
                Picker(
                    .merge(row.ticket), title: "Merge into which ticket?", items: otherTickets(than: row, for: .merge)))
        case .linkTicket:
            overlay = .picker(
                Picker(.link(row.ticket), title: "Link to which ticket?", items: otherTickets(than: row, for: .link)))
        case .unmergeTicket: return [perform(.unmergeTicket(row.ticket), then: .report)]
        case .unlinkTicket:
            let links = shownTicket?.page?.ticket.links ?? []
            overlay = .picker(
                Picker(
                    .unlink(row.ticket), title: "Which link goes?",
                    items: links.map { Picker.Item($0, detail: "", .ticket(.typed($0))) }))
        case .splitTicket:
            overlay = .picker(Picker(.split(row.ticket), title: "Split off from which message on?", items: splittable))
        default: break
        }
        return []
    }

    private enum Joint { case merge, link }

    /// The customer's other tickets: those that a ticket can go into, or all.
    private func otherTickets(than row: QueueRow, for joint: Joint) -> [Picker.Item] {
        let links = shownTicket?.page?.ticket.links ?? []
        return (shownCustomer?.tickets ?? [])
            .filter { other in
                guard other.ticket != row.ticket else { return false }
                return joint == .merge ? other.status != .closed : !links.contains(other.id)
            }
            .map { other in
                Picker.Item(
                    other.subject.isEmpty ? "no subject" : other.subject,
                    detail: "\(other.status.words) · \(other.channel) · \(other.id)", .ticket(.known(other.ticket)))
            }
    }

    /// The messages from which on a ticket can be split off, the newest first: not the first of all, for one at least
    /// stays with its ticket.
    var splittable: [Picker.Item] {
        guard let page = shownTicket?.page else { return [] }
        let messages = page.ticket.entries.filter {
            $0.message != nil && !$0.isWithdrawn && $0.ticket == page.ticket.row.ticket
        }
        return messages.indices.dropFirst().reversed().map { place in
            let entry = messages[place]
            let moved = messages[place...].compactMap(\.message)
            let who = entry.author ?? (entry.from == .customer ? page.ticket.row.customerName : "")
            return Picker.Item(
                "\(words.moment(entry.at))  \(who)",
                detail: moved.count == 1 ? entry.summary : "and \(moved.count - 1) after it · \(entry.summary)",
                .messages(moved))
        }
    }

    /// Takes what was chosen for something that joins or parts.
    mutating func takeJoint(_ value: Picker.Value, for purpose: Picker.Purpose) -> [Effect] {
        switch (purpose, value) {
        case (.merge(let ticket), .ticket(let other)):
            return [perform(.mergeTickets(ticket, into: other), then: .openTicket)]
        case (.link(let ticket), .ticket(let other)):
            return [perform(.link(ticket, other, linked: true), then: .report)]
        case (.unlink(let ticket), .ticket(let other)):
            return [perform(.link(ticket, other, linked: false), then: .report)]
        case (.split(let ticket), .messages(let messages)):
            let count = messages.count == 1 ? "a message" : "\(messages.count) messages"
            overlay = .form(
                Form(
                    .split(ticket, messages), title: "New ticket of \(count)",
                    fields: [
                        Form.Field(
                            "About", hint: "for example: the invoice", text: shownRow?.subject ?? "", isProposal: true)
                    ]))
            return []
        default: return []
        }
    }
}
