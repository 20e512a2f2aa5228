/// What a word is worth, in four bits, so that it can be noted for eight words of each customer: 0 for nothing, 15 for
/// the word itself, the others in equal steps from 0.44 to 0.972.
struct QualityLevel: Comparable, Sendable {
    let rawValue: UInt8

    /// Of the word itself.
    static let exact = QualityLevel(1)

    /// The least level that is not below a worth.
    init(_ value: Float) {
        rawValue = value >= 1 ? 15 : UInt8(max(1, min(14, ((value - Self.base) / Self.step).rounded(.up))))
    }

    /// The most that words of a level are worth.
    static func most(_ rawValue: Int) -> Double {
        rawValue >= 15 ? 1 : rawValue == 0 ? 0 : Double(base) + Double(step) * Double(rawValue)
    }

    static func < (left: QualityLevel, right: QualityLevel) -> Bool { left.rawValue < right.rawValue }

    private static let base: Float = 0.44
    private static let step: Float = 0.038
}
