import DeskModel
import Insights

extension State {
    mutating func openWallboard() -> [Effect] {
        guard screen != .wallboard else { return [] }
        var effects = saveDraft()
        if let place = covered.indices.last(where: { screens[$0] == .wallboard }) {
            effects += uncover(place)
        } else {
            push(.wallboard)
        }
        return effects + (requests.statistics == nil ? askForStatistics() : [])
    }

    /// What the cursor can stand on, in reading order.
    var wallItems: [WallItem] {
        let reasons = WallLines.reasons(of: wall.statistics).map { WallItem.reason($0) }
        let agents = WallLines.agents(of: wall.statistics).map { WallItem.agent($0) }
        return Figure.board.map { .figure($0) } + reasons + agents
    }

    mutating func stepOnWall(_ step: Int) -> [Effect] {
        let items = wallItems
        let place = items.firstIndex(of: wall.selected) ?? 0
        wall.selected = items[(place + step + items.count) % items.count]
        return []
    }

    /// Up and down go by the rows of figures, then by the lines of what is below.
    mutating func moveOnWall(_ id: CommandID) -> [Effect] {
        let items = wallItems
        let figures = Figure.board.count
        let perRow = WallLines.figuresPerRow(in: size)
        let place = items.firstIndex(of: wall.selected) ?? 0
        var target = place
        switch Movement(id, page: figures) {
        case .by(let step) where abs(step) == 1:
            if step > 0 {
                if place >= figures {
                    target = place + 1
                } else {
                    target = min(place + perRow, max(figures, place + 1))
                }
                if place < figures, place + perRow > figures - 1, place / perRow == (figures - 1) / perRow {
                    target = figures
                }
            } else if place > figures {
                target = place - 1
            } else {
                target = place == figures ? (figures - 1) / perRow * perRow : max(0, place - perRow)
            }
        case let movement?: target = movement.index(from: place, count: items.count)
        case nil: break
        }
        wall.selected = items[max(0, min(items.count - 1, target))]
        return []
    }

    /// Enter: the tickets behind the number.
    mutating func openFigure() -> [Effect] {
        goToDesk()
        return show(wall.selected.selection(window: wall.window.seconds))
    }

    mutating func defineFigure() -> [Effect] {
        guard case .figure(let figure) = wall.selected else {
            refuse("Tickets of this one, as far as they are known; Enter opens them.")
            return []
        }
        overlay = .definition(figure)
        return []
    }

    mutating func changeWindow() -> [Effect] {
        let windows = Wallboard.Window.allCases
        let place = windows.firstIndex(of: wall.window) ?? 0
        wall.window = windows[(place + 1) % windows.count]
        return askForStatistics()
    }
}
