import Desk
import DeskModel
import TerminalKit

extension State {
    // MARK: Opening

    /// Opens the form or the picker with which something is recorded of the customer shown.
    mutating func record(_ id: CommandID) -> [Effect] {
        if id == .newCustomer {
            overlay = .form(newCustomerForm(typed: ""))
            return []
        }
        guard let (customer, name) = shownPerson else { return [] }
        let ticket = shownTicket?.id
        switch id {
        case .addToCustomer: overlay = .picker(addPicker())
        case .addNote, .addPinnedNote:
            let pinned = id == .addPinnedNote
            overlay = .form(
                Form(
                    .note(customer, pinned: pinned), title: pinned ? "Pin a note on \(name)" : "Note about \(name)",
                    fields: [Form.Field("Note", hint: "for example: likes to be called back")]))
        case .addPreference:
            overlay = .form(
                Form(
                    .preference(customer), title: "What \(name) prefers",
                    fields: [
                        Form.Field("About", hint: "for example: seat"),
                        Form.Field("Prefers", hint: "for example: aisle"),
                    ]))
        case .addUsual: overlay = .form(usualForm(for: customer, name: name))
        case .addFact:
            overlay = .form(
                Form(
                    .fact(customer, ticket), title: "What \(name) told us",
                    fields: [
                        Form.Field("What", hint: "for example: order number"),
                        Form.Field("Is", hint: "for example: 12345"),
                    ]))
        case .addPromise: overlay = .form(promiseForm(for: customer, name: name, ticket: ticket))
        case .promiseFromDraft:
            overlay = .form(promiseForm(for: customer, name: name, ticket: ticket, findPromise()))
        case .keepPromise:
            if let view = shownCustomer {
                overlay = .picker(promisePicker(for: view, .keepPromise, title: "Which promise is kept?"))
            }
        case .breakPromise:
            if let view = shownCustomer {
                overlay = .picker(promisePicker(for: view, .breakPromise, title: "Which promise is broken?"))
            }
        case .recoveryStep:
            guard let complaint = shownCustomer?.openComplaint else { break }
            let isOver = complaint.nextStep == nil
            overlay = isOver ? .form(closingForm(for: complaint)) : .picker(recoveryPicker(for: complaint))
        case .addComplaint: overlay = .form(complaintForm(for: customer, name: name, ticket: ticket))
        case .newTicket: overlay = .picker(channelPicker(for: customer, name: name))
        default: break
        }
        return []
    }

    func usualForm(for customer: CustomerID, name: String) -> Form {
        let known = shownCustomer.flatMap { $0.members.contains(customer) ? $0.usual.first : nil }
        return Form(
            .usual(customer), title: "The usual of \(name)",
            fields: [
                Form.Field(
                    "Item", hint: "for example: a large tea, no sugar", text: known?.item ?? "", isProposal: true),
                Form.Field(
                    "When", hint: "for example: mornings", isOptional: true, text: known?.context ?? "",
                    isProposal: true),
            ])
    }

    private func promiseForm(
        for customer: CustomerID, name: String, ticket: TicketID?, _ found: PromiseFinder.Found? = nil
    ) -> Form {
        var form = Form(
            .promise(customer, ticket), title: "Promise to \(name)",
            fields: [
                Form.Field(
                    "We will", hint: "for example: call back with the answer", text: found?.deed ?? "",
                    isProposal: true),
                Form.Field(
                    "Until", hint: "for example: 2h, 14:30, tomorrow, fri 9:00", text: found?.time ?? "",
                    isProposal: true),
            ])
        form.proposal = found?.sentence
        return form
    }

    /// What the ticket is about is proposed as what went wrong, where it is known.
    private func complaintForm(for customer: CustomerID, name: String, ticket: TicketID?) -> Form {
        Form(
            .complaint(customer, ticket), title: "Complaint of \(name)",
            fields: [
                Form.Field(
                    "What went wrong", hint: "for example: \(facts.reasons.first ?? "delivery/late")",
                    text: ticket == nil ? "" : shownRow?.reason ?? "", isProposal: true),
                Form.Field("Made good by", hint: "for example: a refund of 4.50", isOptional: true),
            ])
    }

    private func closingForm(for complaint: Complaint) -> Form {
        Form(
            .closeComplaint(complaint.id),
            title: "Every step is done: close “\(CustomerLines.reason(complaint.reason))”",
            fields: [
                Form.Field(
                    "Made good by", hint: "for example: a refund of 4.50", isOptional: true,
                    text: complaint.remedy ?? "", isProposal: true)
            ])
    }

    func breakingForm(for promise: PromiseID) -> Form {
        let text = shownCustomer?.promises.first { $0.id == promise }?.text
        return Form(
            .breakPromise(promise), title: "Broken" + (text.map { ": “\($0)”" } ?? ""),
            fields: [Form.Field("Why", hint: "for example: the courier never came")])
    }

    func holdForm(for ticket: TicketID) -> Form {
        Form(
            .hold(ticket), title: "Put on hold",
            fields: [Form.Field("Waits for", hint: "for example: the courier", isOptional: true)])
    }

    func newTicketForm(for customer: CustomerID, name: String, channel: String) -> Form {
        Form(
            .newTicket(customer, channel: channel), title: "New ticket for \(name), by \(channel)",
            fields: [
                Form.Field("About", hint: "for example: the parcel has not arrived"),
                Form.Field("They said", hint: "in their own words", isOptional: true),
            ])
    }

    /// What was typed in the lookup goes where it belongs by its shape.
    func newCustomerForm(typed: String) -> Form {
        let text = typed.trimmed
        let isEmail = text.contains("@") && !text.hasPrefix("@")
        let isPhone = !text.isEmpty && text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
        return Form(
            .newCustomer, title: "New customer",
            fields: [
                Form.Field("Name", hint: "as they say it", text: isEmail || isPhone ? "" : text),
                Form.Field("Phone", hint: "for example: 415 555 0100", isOptional: true, text: isPhone ? text : ""),
                Form.Field("Email", hint: "for example: name@example.com", isOptional: true, text: isEmail ? text : ""),
            ])
    }

    // MARK: Sending

    /// Enter: to the next line, or, from the last one or when the rest may stay empty, done.
    mutating func submit() -> [Effect] {
        guard case .form(var form) = overlay, form.underway == nil else { return [] }
        if form.fields[form.focus].value.isEmpty, !form.fields[form.focus].isOptional {
            form.problem = "\(form.fields[form.focus].label): \(Self.wanted)"
            overlay = .form(form)
            return []
        }
        if form.focus + 1 < form.fields.count {
            form.focus += 1
            overlay = .form(form)
            return []
        }
        if let missing = form.fields.firstIndex(where: { $0.value.isEmpty && !$0.isOptional }) {
            form.focus = missing
            form.problem = "\(form.fields[missing].label): \(Self.wanted)"
            overlay = .form(form)
            return []
        }
        return carryOut(form)
    }

    private static let wanted = "something is needed here."

    private mutating func carryOut(_ form: Form) -> [Effect] {
        let first = form.fields[0].value
        let second = form.fields.count > 1 ? form.fields[1].value : ""
        switch form.purpose {
        case .note(let customer, let pinned): return carryOut(form, .note(customer, text: first, pinned: pinned))
        case .preference(let customer): return carryOut(form, .preference(customer, key: first, value: second))
        case .usual(let customer):
            return carryOut(form, .usual(customer, item: first, context: second.isEmpty ? nil : second))
        case .fact(let customer, let ticket):
            return carryOut(form, .fact(customer, ticket: ticket, key: first, value: second))
        case .promise(let customer, let ticket):
            guard let due = MomentReader(now: now, zone: zone).read(second) else {
                var form = form
                form.focus = 1
                form.problem = "“\(second)” is no time to come: 2h, 14:30, tomorrow, fri 9:00 are."
                overlay = .form(form)
                return []
            }
            return carryOut(form, .promise(customer, ticket: ticket, text: first, due: due))
        case .complaint(let customer, let ticket):
            return carryOut(
                form, .complaint(customer, ticket: ticket, reason: first, remedy: second.isEmpty ? nil : second))
        case .closeComplaint(let complaint):
            return carryOut(form, .closeComplaint(complaint, remedy: first.isEmpty ? nil : first))
        case .breakPromise(let promise): return carryOut(form, .breakPromise(promise, reason: first))
        case .newTicket(let customer, let channel):
            return carryOut(
                form, .newTicket(customer, channel: channel, subject: first, body: second.isEmpty ? nil : second),
                then: .openTicket)
        case .newCustomer:
            let third = form.fields[2].value
            return carryOut(
                form,
                .newCustomer(name: first, phone: second.isEmpty ? nil : second, email: third.isEmpty ? nil : third),
                then: .openCustomer)
        case .takeOver(let ticket): return carryOut(form, .takeOver(ticket, reason: first))
        case .skip(let ticket): return carryOut(form, .skip(ticket, reason: first.isEmpty ? nil : first))
        case .hold(let ticket):
            return carryOut(form, .move(ticket, to: .onHold, reason: first.isEmpty ? nil : first))
        case .tags(let ticket): return carryOut(form, .tag(ticket, Self.tags(in: first)))
        case .bulkTags:
            overlay = nil
            return addTags(Self.tags(in: first))
        case .split(let ticket, let messages):
            return carryOut(form, .split(ticket, messages, subject: first), then: .openTicket)
        case .filter:
            overlay = nil
            return show(.view(first.isEmpty ? .all : .filter(first)))
        case .saveView(let filter): return save(view: filter, as: first, in: form)
        }
    }

    /// The tags in a text, each once, as it stands there.
    private static func tags(in text: String) -> [String] {
        var tags: [String] = []
        for tag in text.split(separator: ",").map({ String($0).trimmed }) where !tag.isEmpty && !tags.contains(tag) {
            tags.append(tag)
        }
        return tags
    }

    /// The form stays until the desk has it, so that nothing typed is lost when it says no.
    private mutating func carryOut(
        _ form: Form, _ deed: Deed, then followUp: Requests.FollowUp = .report
    ) -> [Effect] {
        let effect = perform(deed, then: followUp)
        var form = form
        form.underway = requests.last
        form.problem = nil
        overlay = .form(form)
        return [effect]
    }
}

extension CustomerView {
    /// What to call them. A first name is never cut out of a full one: nobody can tell which part it is.
    var shortName: String { profile.addressedAs ?? displayName }

    /// The complaint whose recovery goes on: open ones stand first.
    var openComplaint: Complaint? { complaints.first.flatMap { $0.isOpen ? $0 : nil } }

    /// The whole name as it is best known.
    var fullName: String { displayName }
}
