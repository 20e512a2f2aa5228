import DeskModel
import EventLog

extension Desk {
    /// Keeps a draft in place of the one before. Throws where another desk has taken this one's place: there, the ticket of
    /// this number may be another customer's.
    public func keep(_ draft: Draft, on ticket: TicketID) throws(DeskError) {
        do throws(EventLogError) {
            try log.requirePlace(within: 0)
        } catch {
            throw .log(error)
        }
        try drafts.save(draft, on: ticket)
    }
}
