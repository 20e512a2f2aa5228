/// A number of terminal columns: a width, or how far to the right of an edge.
public struct Column: Hashable, Sendable, Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral {
    /// The number itself; negative only between two steps of a calculation, or left of and above what is seen.
    public var value: Int

    /// Wraps a number of columns.
    @inlinable
    public init(_ value: Int) { self.value = value }

    /// Lets a number in the source stand for itself.
    @inlinable
    public init(integerLiteral value: Int) { self.value = value }

    /// Nothing at all, and where counting starts.
    @inlinable public static var zero: Column { Column(0) }

    /// Whether the left one comes first.
    @inlinable
    public static func < (left: Column, right: Column) -> Bool { left.value < right.value }

    /// The sum of both.
    @inlinable
    public static func + (left: Column, right: Column) -> Column { Column(left.value + right.value) }

    /// What is left of the first when the second is taken away.
    @inlinable
    public static func - (left: Column, right: Column) -> Column { Column(left.value - right.value) }

    /// As many times.
    @inlinable
    public static func * (left: Column, factor: Int) -> Column { Column(left.value * factor) }

    /// The whole part of the quotient.
    @inlinable
    public static func / (left: Column, divisor: Int) -> Column { Column(left.value / divisor) }

    /// The value, brought within the range.
    @inlinable
    public func clamped(to range: ClosedRange<Column>) -> Column {
        min(max(self, range.lowerBound), range.upperBound)
    }
}

extension Column: CustomStringConvertible {
    /// The number in digits.
    public var description: String { "\(value)" }
}

extension Column: Strideable {
    /// How many columns from here to the other.
    @inlinable
    public func distance(to other: Column) -> Int { other.value - value }

    /// That many columns further.
    @inlinable
    public func advanced(by count: Int) -> Column { Column(value + count) }
}
