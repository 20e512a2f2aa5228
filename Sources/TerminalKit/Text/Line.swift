/// Text of one style.
public struct Span: Hashable, Sendable {
    /// What is drawn.
    public var text: DisplayText
    /// How.
    public var style: Style

    /// Text in a style.
    public init(_ text: DisplayText, _ style: Style) {
        self.text = text
        self.style = style
    }

    /// Text in a role.
    public init(_ text: DisplayText, _ role: Role = .text, _ emphasis: Emphasis = []) {
        self.init(text, Style(role, on: .base, emphasis))
    }
}

/// One line of differently styled pieces.
public struct Line: Hashable, Sendable {
    /// The pieces from left to right.
    public private(set) var spans: [Span]
    /// How many columns all take.
    public private(set) var width: Column

    /// A line of pieces.
    public init(_ spans: [Span] = []) {
        self.spans = spans
        width = spans.reduce(0) { $0 + $1.text.width }
    }

    /// A line of one piece.
    public init(_ text: DisplayText, _ role: Role = .text, _ emphasis: Emphasis = []) {
        self.init([Span(text, role, emphasis)])
    }

    /// A line of one piece in a style.
    public init(_ text: DisplayText, style: Style) {
        self.init([Span(text, style)])
    }

    /// A line whose marked clusters (ascending, apart from each other) are drawn as matches and the rest in a style. O(length).
    public init(_ text: DisplayText, style: Style, marks: [Range<Int>]) {
        guard !marks.isEmpty else {
            self.init(text, style: style)
            return
        }
        var spans: [Span] = []
        var marks = marks[...]
        var start = text.string.startIndex
        var end = start
        var width = 0
        var isMarked = false
        func close() {
            guard width > 0 else { return }
            spans.append(Span(text.part(start..<end, width: width), isMarked ? style.meaning(.match) : style))
        }
        for (index, cluster) in text.clusters.enumerated() {
            while let mark = marks.first, mark.upperBound <= index { marks = marks.dropFirst() }
            let marked = marks.first?.contains(index) ?? false
            if marked != isMarked {
                close()
                (start, width, isMarked) = (cluster.range.lowerBound, 0, marked)
            }
            end = cluster.range.upperBound
            width += cluster.width
        }
        close()
        self.init(spans)
    }

    /// Adds a piece at the end.
    public mutating func append(_ text: DisplayText, _ role: Role = .text, _ emphasis: Emphasis = []) {
        append(Span(text, role, emphasis))
    }

    /// Adds a piece at the end.
    public mutating func append(_ span: Span) {
        spans.append(span)
        width += span.text.width
    }

    /// Both, one after the other.
    public static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

    /// The line, or its beginning and an ellipsis in the style of what was cut.
    public func truncated(to columns: Column) -> Line {
        guard width > columns else { return self }
        guard columns > 0 else { return Line() }
        var kept: [Span] = []
        var room = columns - 1
        for span in spans {
            guard span.text.width <= room else {
                kept.append(Span(span.text.prefix(room) + Symbol.ellipsis, span.style))
                break
            }
            kept.append(span)
            room -= span.text.width
        }
        return Line(kept)
    }

    /// The words without their styles.
    public var text: DisplayText { spans.map(\.text).joined() }
}

extension Line: ExpressibleByStringInterpolation {
    /// A sentence of ours as plain text.
    public init(stringLiteral value: String) { self.init(DisplayText(stringLiteral: value)) }

    /// A sentence of ours with values in it, each of which passes the gate.
    public init(stringInterpolation: DefaultStringInterpolation) {
        self.init(DisplayText(stringInterpolation: stringInterpolation))
    }
}
