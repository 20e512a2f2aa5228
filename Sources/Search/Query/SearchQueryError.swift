/// Why a query can't be read, and where.
public struct SearchQueryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// No filter has this name; `nearest` does sound like it.
        case unknownFilter(String, nearest: String?)
        /// A filter without a value.
        case missingValue(String)
        /// A filter with a value it does not take.
        case badValue(filter: String, value: String, allowed: String)
        /// A quote that never closes.
        case openQuote
        /// More parts than are read.
        case tooLong(limit: Int)
    }

    /// What is wrong.
    public let reason: Reason
    /// Where, in characters from 1.
    public let column: Int

    /// An error at a column.
    public init(_ reason: Reason, column: Int) {
        self.reason = reason
        self.column = column
    }

    /// One sentence: what is wrong and what to write instead.
    public var description: String {
        switch reason {
        case .unknownFilter(let name, let nearest?):
            "Column \(column): there is no filter “\(name):”; did you mean “\(nearest):”?"
        case .unknownFilter(let name, nil):
            "Column \(column): there is no filter “\(name):”; put the words in quotes to search for them."
        case .missingValue(let name):
            "Column \(column): “\(name):” needs a value right behind it."
        case .badValue(let filter, let value, let allowed):
            "Column \(column): “\(filter):” takes \(allowed), not “\(value)”."
        case .openQuote:
            "Column \(column): this quote is never closed."
        case .tooLong(let limit):
            "Column \(column): a query has at most \(limit) parts."
        }
    }
}
