import Desk
import DeskModel
import JSON

/// The contract's shape of `show`.
struct CustomerShape {
    let view: CustomerView
    let desk: Desk
    let now: Timestamp

    /// Writes the unified view as an object.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.object("customer") { identity(in: &$0) }
            json.array("usual", view.usual) { json, usual in
                json.object { json in
                    json.field("item", usual.item)
                    json.field("context", usual.context)
                    json.field("source", usual.source.rawValue)
                    json.field("confidence", usual.confidence)
                }
            }
            json.array("preferences", view.preferences) { json, preference in
                json.object { json in
                    json.field("key", preference.key)
                    json.field("value", preference.value)
                    json.field("at", preference.at)
                    json.field("by", preference.by)
                }
            }
            json.array("notes", view.notes) { json, note in
                json.object { json in
                    json.field("text", note.text)
                    json.field("pinned", note.pinned)
                    json.field("at", note.at)
                    json.field("by", note.by)
                }
            }
            json.array("facts", view.facts) { json, fact in
                json.object { json in
                    json.field("key", fact.key)
                    json.field("value", fact.value)
                    json.field("ticket", fact.ticket.map { id(.ticket, $0.number) })
                    json.field("at", fact.at)
                }
            }
            json.array("complaints", view.complaints) { json, complaint in self.write(complaint, to: &json) }
            json.array("promises", view.promises) { json, promise in self.write(promise, to: &json) }
            json.array("orders", view.orders) { json, order in self.write(order, to: &json) }
            json.array("feedback", view.feedback) { json, survey in self.write(survey, to: &json) }
            json.array("ideas", view.ideas) { json, idea in
                json.object { json in
                    json.field("id", id(.idea, idea.id.number))
                    json.field("at", idea.at)
                    json.field("text", idea.text)
                    json.field("topic", idea.topic)
                }
            }
            json.array("tickets", view.tickets) { json, row in QueueShape.write(row, at: now, to: &json) }
            json.object("standing") { standing(in: &$0) }
            json.field("opening_line", view.openingLine)
            json.array("timeline", view.timeline) { json, entry in TimelineShape.write(entry, on: desk, to: &json) }
            json.field("timeline_count", view.timelineCount)
        }
    }

    private func identity(in json: inout JSONWriter) {
        let profile = view.profile
        json.field("id", view.outputID)
        json.field("name", profile.name)
        json.field("preferred_name", profile.preferredName)
        json.field("pronunciation", profile.pronunciation)
        json.field("form_of_address", profile.formOfAddress)
        json.field("emails", profile.emails)
        json.field("phones", profile.phones)
        json.array("handles", profile.handles) { json, handle in
            json.object { json in
                json.field("channel", handle.channel)
                json.field("handle", handle.handle)
            }
        }
        json.field("account_numbers", profile.accountNumbers)
        json.field("language", profile.language)
        json.field("vip", profile.vip)
        json.field("since", profile.since)
        json.field("tags", profile.tags)
        json.key("address")
        if let address = profile.address {
            json.object { json in
                json.field("street", address.street)
                json.field("city", address.city)
                json.field("region", address.region)
                json.field("postcode", address.postcode)
                json.field("country", address.country)
            }
        } else {
            json.writeNull()
        }
        json.field("birth_date", profile.birthDate)
        json.field("merged", view.members.dropFirst().map { id(.customer, $0.number) })
    }

    private func write(_ complaint: Complaint, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id(.complaint, complaint.id.number))
            json.field("reason", complaint.reason)
            json.field("status", complaint.isOpen ? "open" : "closed")
            json.field("opened_at", complaint.at)
            json.object("steps") { json in
                for step in RecoveryStep.allCases {
                    json.key(step.name)
                    guard let done = complaint.steps[step] else {
                        json.writeNull()
                        continue
                    }
                    json.object { json in
                        json.field("at", done.at)
                        json.field("by", done.by)
                        json.field("skipped", done.skipped)
                        json.field("message", done.message.map { id(.message, $0.number) })
                        json.field("reason", done.reason)
                    }
                }
            }
            json.field("next_step", complaint.isOpen ? complaint.nextStep?.name : nil)
            json.field("remedy", complaint.remedy)
            json.field("ticket", complaint.ticket.map { id(.ticket, $0.number) })
        }
    }

    private func write(_ promise: Promised, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id(.promise, promise.id.number))
            json.field("text", promise.text)
            json.field("due", promise.due)
            json.field("owner", promise.owner)
            json.field("status", promise.status.rawValue)
            json.field("overdue", promise.status == .open && promise.due < now)
            if let reason = promise.reason { json.field("reason", reason) }
            json.field("ticket", promise.ticket.map { id(.ticket, $0.number) })
        }
    }

    private func write(_ order: Order, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id(.order, order.id.number))
            json.field("at", order.at)
            json.array("items", order.items) { json, item in
                json.object { json in
                    json.field("name", item.name)
                    json.field("quantity", item.quantity)
                    json.field("price", item.price)
                }
            }
            json.field("total", order.total)
            json.field("currency", order.currency)
            json.field("status", order.status)
        }
    }

    private func write(_ survey: Survey, to json: inout JSONWriter) {
        json.object { json in
            json.field("at", survey.at)
            json.field("type", survey.kind.rawValue)
            json.field("score", survey.score)
            json.field("comment", survey.comment)
            json.field("ticket", survey.ticket.map { id(.ticket, $0.number) })
        }
    }

    private func standing(in json: inout JSONWriter) {
        let standing = view.standing
        json.field("since", standing.since)
        json.field("contacts_in_30_days", standing.contactsIn30Days)
        json.field("orders", standing.orderCount)
        json.array("spend", standing.spend) { json, spend in
            json.object { json in
                json.field("currency", spend.currency)
                json.field("amount", spend.amount)
            }
        }
        json.field("last_contact", standing.lastContact)
        json.field("last_contact_with", standing.lastContactWith)
        json.array("signs_of_leaving", standing.leavingSigns) { json, sign in
            json.object { json in
                json.field("sign", sign.kind.rawValue)
                json.field("reason", sign.reason)
            }
        }
    }

    private func id(_ kind: EntityKind, _ number: UInt64) -> String { desk.outputID(kind, number) }
}
