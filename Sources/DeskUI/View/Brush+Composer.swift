import Desk
import DeskModel
import ReplyHelper
import TerminalKit

/// The box in which a reply is written.
enum ComposerBox {
    /// The columns of its text: those of the conversation, less the frame, and no more than can be read with ease.
    static func textColumns(in size: Size) -> Column {
        max(8, min(DeskLayout.textColumns, DeskLayout.conversationColumns(in: size) - 4))
    }
}

extension Brush {
    /// The text being written in its frame: a reply looks like one, a note like a note.
    mutating func drawComposer(on canvas: inout Canvas) {
        let rect = layout.composer
        guard rect.rows >= 3, let composer = state.composer else { return }
        let isFocused = state.focus == .composer
        let findings = state.shownFindings
        let inside = Rect(row: rect.top + 1, column: rect.left + 2, rows: rect.rows - 2, columns: rect.columns - 4)
        let columns = ComposerBox.textColumns(in: state.size)
        let view = EditorView(
            placeholder: composer.isPublic ? "What do you say?" : "Only agents will see this.",
            highlights: composer.gaps)
        let (place, lines) = canvas.within(inside) { view.drawLines(composer.editor, width: columns, on: &$0) }
        let rows = inside.rows.value
        // What is found stands on the rows that the text leaves free, which takes them back as it grows, and the last of it in
        // the frame, if nothing stands there that is to be done first.
        // But whoever goes to what is found is told of it.
        let isFrameFree = composerFoot(composer) == nil || composer.visitedKind != nil
        let beside = max(0, min(findings.count - (isFrameFree ? 1 : 0), rows - lines))
        let hasFoot = isFrameFree && beside < findings.count
        // Where not all fit, the one that the agent went to is the first.
        let areHidden = beside + (hasFoot ? 1 : 0) < findings.count
        let first = areHidden ? findings.firstIndex { $0.kind == composer.visitedKind } ?? 0 : 0
        // Behind the last that there is room for stands how to come to each.
        func line(_ row: Int, isLast: Bool) -> Line {
            let place = (first + row) % findings.count
            let way = !isLast ? nil : areHidden ? Way.always : .whereWordsHaveRoom
            return self.line(of: findings[place], place, of: findings.count, way, room: inside.columns)
        }
        for row in 0..<beside {
            let text = line(row, isLast: !hasFoot && row + 1 == beside)
            canvas.draw(text, at: Point(row: inside.bottom - Row(beside - row), column: inside.left))
        }
        drawComposerFrame(
            composer, hasFoot ? line(beside, isLast: true) : nil, rect, isFocused: isFocused, on: &canvas)
        if isFocused, state.overlay == nil, composer.sending == nil {
            cursor = inside.origin.moved(down: place.row, right: place.column)
        }
    }

    private func drawComposerFrame(
        _ composer: Composer, _ finding: Line?, _ rect: Rect, isFocused: Bool, on canvas: inout Canvas
    ) {
        let role: Role = !composer.isPublic ? .note : isFocused ? .ruleFocused : .rule
        canvas.drawFrame(rect, Style(role))
        let title = composer.isPublic ? "Reply" : "Internal note"
        var name = Line([
            Span(isFocused ? Symbol.cursor : " ", .cursor),
            Span(DisplayText(title), isFocused ? .titleFocused : .title, .strong), Span(" "),
        ])
        if !composer.isPublic {
            name = Line([
                Span(isFocused ? Symbol.cursor : " ", .note), Span(DisplayText(title), .note, .strong), Span(" "),
            ])
        }
        canvas.draw(name, at: rect.origin.moved(right: 1))
        let status = composerStatus(composer)
        canvas.within(rect) { canvas in
            _ = canvas.drawRight(status.truncated(to: rect.columns - name.width - 4), row: 0, inset: 2)
        }
        let place = Point(row: rect.bottom - 1, column: rect.left + 2)
        if let finding {
            canvas.draw(finding, at: place)
        } else if let foot = composerFoot(composer) {
            let line = (foot.width <= rect.columns - 4 ? foot : Line(Array(foot.spans.dropLast()) + [Span(" ")]))
                .truncated(to: rect.columns - 4)
            canvas.draw(line, at: place)
        } else if let promise = state.promiseInDraft {
            canvas.draw(announcement(of: promise, room: rect.columns - 4), at: place)
        }
    }

    /// By which way it goes, and whether it is kept.
    private func composerStatus(_ composer: Composer) -> Line {
        var line = Line(" ")
        if composer.isPublic, let channel = state.shownRow?.channel {
            line.append(Glyph.channel(channel), .dim)
            line.append(" \(channel) · ", .dim)
        }
        let kept: DisplayText = composer.sending != nil ? "sending" : composer.isEmpty ? "empty" : "draft"
        line.append(kept, .dim)
        // One cell tells that every letter is on disk: all that changes of the frame from letter to letter. What stands
        // before it stays where it is.
        let isKept = kept == "draft" && composer.isKept
        line.append(isKept ? " " + Symbol.done : .spaces(DisplayText("sending").width - kept.width), .dim)
        line.append(" ")
        return line
    }

    /// `promise found: "before noon"  ^P promise book`, in fewer words where there is no room for these; then the words that
    /// tell the time are cut before the key is.
    private func announcement(of promise: PromiseFinder.Found, room: Column) -> Line {
        let key = state.keys.key(for: .promiseFromDraft, in: state.scopes)?.label(inASCII: state.isASCII)
        func line(_ head: DisplayText, _ words: DisplayText, _ help: DisplayText) -> Line {
            let found = Line([Span(" "), Span(head, .promise), Span("\"" + words + "\" ", .promise, .strong)])
            return found + (key.map { Line([Span($0, .key), Span(help, .keyHelp)]) } ?? Line())
        }
        let words = DisplayText(promise.words)
        let whole = line("promise found: ", words, " promise book ")
        if whole.width <= room { return whole }
        let rest = line("promise: ", "", " books it ").width
        return line("promise: ", words.truncated(to: max(4, room - rest)), " books it ")
    }

    /// When a finding is told with the key that goes to it and the others.
    private enum Way {
        case always
        /// Only where its own words are not cut for that.
        case whereWordsHaveRoom
    }

    /// `1/2 blames: "you should have"  say what we do now`; where there is no room for all of it, the words that are found are
    /// cut or left out, which are in the text as well.
    private func line(
        of finding: ReplyCheck.Finding, _ place: Int, of count: Int, _ way: Way?, room: Column
    ) -> Line {
        // Blanks are plain: what is found is underlined in some themes.
        var head = Line(" ")
        if count > 1 {
            head.append("\(place + 1)/\(count)", .finding, .strong)
            head.append(" ")
        }
        head.append(DisplayText(finding.kind.told + ":"), .finding)
        head.append(" ")
        let better = DisplayText(finding.better)
        var key = Line()
        if way != nil, let label = state.keys.key(for: .nextFinding, in: state.scopes)?.label(inASCII: state.isASCII) {
            key = Line([Span("  "), Span(label, .key), Span(count > 1 ? " next" : " goes there", .keyHelp)])
        }
        let words = finding.words.isEmpty || way == .always ? 0 : DisplayText(finding.words).width + 4
        if head.width + words + better.width + key.width + 1 > room { key = Line() }
        var line = head
        let left = room - 1 - head.width - better.width - key.width - 4
        if !finding.words.isEmpty, left >= 5 {
            line.append("\"" + DisplayText(finding.words).truncated(to: left) + "\"", .finding, .strong)
            line.append("  ")
        }
        line.append(better, .keyHelp)
        return (line + key).truncated(to: room - 1) + Line(" ")
    }

    /// What stands against sending.
    private func composerFoot(_ composer: Composer) -> Line? {
        let open = composer.unfilled
        guard composer.isPublic, !open.isEmpty else { return nil }
        let more = open.count > 1 ? " +\(open.count - 1)" : ""
        return Line([
            Span(" "), Span("fill in ", .warning), Span(DisplayText(open[0] + more), .unfilled), Span("  "),
            Span("Tab", .key),
            Span(" goes there ", .keyHelp),
        ])
    }
}
