/// A number of terminal rows: a height, or how far below an edge.
public struct Row: Hashable, Sendable, Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral {
    /// The number itself; negative only between two steps of a calculation, or left of and above what is seen.
    public var value: Int

    /// Wraps a number of rows.
    @inlinable
    public init(_ value: Int) { self.value = value }

    /// Lets a number in the source stand for itself.
    @inlinable
    public init(integerLiteral value: Int) { self.value = value }

    /// Nothing at all, and where counting starts.
    @inlinable public static var zero: Row { Row(0) }

    /// Whether the left one comes first.
    @inlinable
    public static func < (left: Row, right: Row) -> Bool { left.value < right.value }

    /// The sum of both.
    @inlinable
    public static func + (left: Row, right: Row) -> Row { Row(left.value + right.value) }

    /// What is left of the first when the second is taken away.
    @inlinable
    public static func - (left: Row, right: Row) -> Row { Row(left.value - right.value) }

    /// As many times.
    @inlinable
    public static func * (left: Row, factor: Int) -> Row { Row(left.value * factor) }

    /// The whole part of the quotient.
    @inlinable
    public static func / (left: Row, divisor: Int) -> Row { Row(left.value / divisor) }

    /// The value, brought within the range.
    @inlinable
    public func clamped(to range: ClosedRange<Row>) -> Row {
        min(max(self, range.lowerBound), range.upperBound)
    }
}

extension Row: CustomStringConvertible {
    /// The number in digits.
    public var description: String { "\(value)" }
}

extension Row: Strideable {
    /// How many rows from here to the other.
    @inlinable
    public func distance(to other: Row) -> Int { other.value - value }

    /// That many rows further.
    @inlinable
    public func advanced(by count: Int) -> Row { Row(value + count) }
}
