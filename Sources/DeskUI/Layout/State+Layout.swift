import Desk
import TerminalKit

extension State {
    /// Where everything stands now.
    public var layout: DeskLayout {
        guard screen != .wallboard else { return DeskLayout(size, DeskLayout.Demand(hasTabs: false)) }
        var demand = DeskLayout.Demand(focus: focus, hasTabs: screen == .desk)
        if screen == .desk {
            let columns = ComposerBox.textColumns(in: size)
            demand.composerLines = composer.map { EditorLayout($0.editor, width: columns).lines.count }
            // While they are on their way their place is kept, so that nothing jumps when they come.
            demand.suggestions = ticket.map { $0.suggestions?.count ?? 3 } ?? 0
            demand.hasOthers = ticket.map { !others(on: $0.id).isEmpty } ?? false
        }
        return DeskLayout(size, demand)
    }

    /// The list of tickets on screen: the queue, or a customer's.
    var list: QueuePane { screen == .customer ? customer?.tickets ?? QueuePane() : queue }
}
