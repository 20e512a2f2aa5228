import DeskModel

extension CivilDate {
    static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// 0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday.
    var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 }
    /// `Tue`.
    var weekdayName: String { Self.weekdayNames[weekday] }
    /// `Mar`.
    var monthName: String { Self.monthNames[month - 1] }
    /// `3 Mar`.
    var dayMonth: String { "\(day) \(monthName)" }

    /// The day so many days later.
    func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }
}
