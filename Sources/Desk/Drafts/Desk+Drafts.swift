import DeskModel
import EventLog

extension Desk {
    /// Keeps a draft in place of the one before; what the agent wrote in another terminal since is kept as well, and returned.
    /// Throws where another desk has taken this one's place: there, the ticket of this number may be another customer's.
    @discardableResult
    public func keep(_ draft: Draft, on ticket: TicketID) throws(DeskError) -> DraftMeeting? {
        do throws(EventLogError) {
            try log.requirePlace(within: 0)
        } catch {
            throw .log(error)
        }
        return try drafts.keep(draft, on: ticket)
    }
}
