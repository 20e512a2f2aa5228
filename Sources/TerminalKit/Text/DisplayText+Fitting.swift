/// The side that spaces are put on, or the text.
public enum Alignment: Sendable {
    /// Text first, then spaces.
    case left
    /// Spaces first, so that figures align.
    case right
    /// Half the spaces on each side, the odd one behind.
    case centre
}

extension DisplayText {
    /// As much of the beginning as fits; a wide character that fits by half is left out. O(width).
    public func prefix(_ columns: Column) -> DisplayText {
        guard columns < width else { return self }
        guard columns > 0 else { return .empty }
        if isPrintableASCII {
            return DisplayText(
                trusted: String(string.utf8.prefix(columns.value)) ?? "",
                width: columns.value,
                isPrintableASCII: true
            )
        }
        var used = 0
        var end = string.startIndex
        for cluster in clusters {
            guard used + cluster.width <= columns.value else { break }
            used += cluster.width
            end = cluster.range.upperBound
        }
        return part(string.startIndex..<end, width: used)
    }

    /// What is left without the first columns; a wide character that is cut in two is left out. O(length).
    public func dropFirst(_ columns: Column) -> DisplayText {
        guard columns > 0 else { return self }
        guard columns < width else { return .empty }
        var passed = 0
        for cluster in clusters {
            if passed >= columns.value {
                return part(cluster.range.lowerBound..<string.endIndex, width: width.value - passed)
            }
            passed += cluster.width
        }
        return .empty
    }

    /// The text, or its beginning and an ellipsis where it is too long. O(width).
    public func truncated(to columns: Column) -> DisplayText {
        guard width > columns else { return self }
        guard columns > 0 else { return .empty }
        return prefix(columns - 1) + Symbol.ellipsis
    }

    /// Exactly so wide: cut with an ellipsis, or filled with spaces.
    public func fitted(to columns: Column, _ alignment: Alignment = .left) -> DisplayText {
        let text = truncated(to: columns)
        let room = columns - text.width
        guard room > 0 else { return text }
        switch alignment {
        case .left: return text + .spaces(room)
        case .right: return .spaces(room) + text
        case .centre: return .spaces(room / 2) + text + .spaces(room - room / 2)
        }
    }

    /// Without spaces at the end. O(length).
    public func trimmedEnd() -> DisplayText {
        var count = 0
        for byte in string.utf8.reversed() {
            guard byte == 0x20 else { break }
            count += 1
        }
        guard count > 0 else { return self }
        let end = string.utf8.index(string.endIndex, offsetBy: -count)
        return part(string.startIndex..<end, width: width.value - count)
    }
}
