import Foundation

@testable import TerminalKit

/// Colours as eyes without one kind of cone see them: Machado, Oliveira and Fernandes 2009, severity 1, in linear light.
enum ColourVision: CaseIterable {
    case protan
    case deutan
    case tritan

    private var matrix: [[Double]] {
        switch self {
        case .protan:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deutan:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritan:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }

    /// How far apart two colours look, in CIELAB (about 2 is just noticeable); nil where the terminal decides on one.
    func distance(_ left: Colour, _ right: Colour) -> Double? {
        guard let left = lab(left), let right = lab(right) else { return nil }
        return zip(left, right).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    private func lab(_ colour: Colour) -> [Double]? {
        guard case .rgb(let red, let green, let blue) = colour else { return nil }
        let linear = [red, green, blue].map { channel in
            let part = Double(channel) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        let seen = matrix.map { row in min(1, max(0, zip(row, linear).map(*).reduce(0, +))) }
        // sRGB to XYZ, in parts of the white of D65.
        let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047
        let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
        let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883
        let (fx, fy, fz) = (root(x), root(y), root(z))
        return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
    }

    private func root(_ part: Double) -> Double { part > 0.008856 ? cbrt(part) : 7.787 * part + 16.0 / 116 }
}
