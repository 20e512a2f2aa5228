import DeskModel

/// The unified view of a customer: everything an agent should see before the sentence is finished (product: Customer view).
public struct CustomerView: Equatable, Sendable {
    /// The customer that stands for the person: the root of their merges.
    public var id: CustomerID
    /// Its output id.
    public var outputID: String
    /// Everybody this person is, the root first.
    public var members: [CustomerID]
    /// What to show for the person: the name, else whatever else we know them by.
    public var displayName: String
    /// Their own data, with merges applied.
    public var profile: Profile
    /// What they usually have, recorded ones first, then what orders show.
    public var usual: [Usual]
    /// Preferences, the newest of each key.
    public var preferences: [Preference]
    /// Notes, pinned first, then newest first.
    public var notes: [Note]
    /// Facts already given, newest first.
    public var facts: [Fact]
    /// Complaints, open first, then newest first.
    public var complaints: [Complaint]
    /// Promises, open first by due time, then newest first.
    public var promises: [Promised]
    /// Orders, newest first.
    public var orders: [Order]
    /// Survey answers, newest first.
    public var feedback: [Survey]
    /// Product ideas, newest first.
    public var ideas: [Idea]
    /// Their tickets, active first, then newest first.
    public var tickets: [QueueRow]
    /// How many tickets they have.
    public var ticketCount: Int
    /// Since when, how often, how much, and signs of leaving.
    public var standing: Standing
    /// One sentence to begin with, when there is something to say.
    public var openingLine: String?
    /// The newest entries of the timeline, newest first.
    public var timeline: [TimelineEntry]
    /// How many entries the whole timeline has.
    public var timelineCount: Int
}
