import JSON
import Seeded

/// Random texts and values.
extension SeededGenerator {
    mutating func string() -> String {
        let scalars: [ClosedRange<UInt32>] = [
            0...0x7F, 0x80...0x9F, 0xA0...0x17F, 0x5D0...0x6FF, 0x900...0x97F, 0xE00...0xE7F, 0x2000...0x206F,
            0x4E00...0x4FFF, 0xFE00...0xFFFD, 0x1F300...0x1F6FF, 0xE0000...0xE007F, 0x10FFF0...0x10FFFF,
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &self) {
            let range = scalars.randomElement(using: &self) ?? 0...0x7F
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    mutating func value(depth: Int = 0) -> JSONValue {
        switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &self) {
        case 0: return .null
        case 1: return .bool(.random(using: &self))
        case 2: return .integer(Int64(bitPattern: next()) >> Int64.random(in: 0...63, using: &self))
        case 3: return .double(Double(bitPattern: next()))
        case 4: return .string(string())
        case 5: return .array((0..<Int.random(in: 0...5, using: &self)).map { _ in value(depth: depth + 1) })
        default:
            var members: [JSONMember] = []
            var keys: Set<[UInt8]> = []
            for _ in 0..<Int.random(in: 0...(depth == 0 ? 40 : 5), using: &self) {
                let key = string()
                if keys.insert(Array(key.utf8)).inserted { members.append(JSONMember(key, value(depth: depth + 1))) }
            }
            return .object(members)
        }
    }
}
