/// The least of a terminal: letters, looks, places, erasing, on five rows of eight columns. Of a blank it keeps what one sees.
struct PlainTerminal {
    struct Look: Equatable {
        var flags: Set<Int> = []
        var foreground = ""
        var background = ""
    }

    struct Cell: Equatable {
        var letter: UInt8 = 0x20
        var look = Look()
    }

    private(set) var look = Look()
    private(set) var cells = [Cell](repeating: Cell(), count: 40)
    private var row = 0
    private var column = 0
    /// The cell under the cursor; at the right margin the cursor waits, and nothing is written.
    private var place: Int { row * 8 + column }

    mutating func take(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == 0x1B else {
                switch byte {
                case 0x0D: column = 0
                case 0x0A: row += 1
                default: put(byte)
                }
                continue
            }
            if rest.first == UInt8(ascii: "(") {
                rest = rest.dropFirst(2)
                continue
            }
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return }
            let fields = String(decoding: rest[..<end], as: UTF8.self).split(
                separator: ";", omittingEmptySubsequences: false)
            let numbers = fields.map { Int($0) ?? 0 }
            switch rest[end] {
            case UInt8(ascii: "H"): (row, column) = (max(1, numbers[0]) - 1, (numbers.count > 1 ? numbers[1] : 1) - 1)
            case UInt8(ascii: "G"): column = numbers[0] - 1
            case UInt8(ascii: "d"): row = numbers[0] - 1
            case UInt8(ascii: "X"):
                for offset in 0..<numbers[0] where column + offset < 8 { cells[place + offset] = blank }
            default: style(numbers)
            }
            rest = rest[(end + 1)...]
        }
    }

    private var blank: Cell {
        let shows = look.flags.intersection([4, 5, 7, 9])
        return Cell(look: shows.isEmpty ? Look(background: look.background) : look)
    }

    private mutating func put(_ byte: UInt8) {
        guard column < 8 else { return }
        cells[place] = byte == 0x20 ? blank : Cell(letter: byte, look: look)
        column += 1
    }

    private mutating func style(_ numbers: [Int]) {
        var rest = numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: look = Look()
            case 1...9: look.flags.insert(number)
            case 22: look.flags.subtract([1, 2])
            case 23...29: look.flags.remove(number - 20)
            case 39: look.foreground = ""
            case 49: look.background = ""
            case 38, 48:
                let count = rest.first == 2 ? 4 : 2
                let text = "\(rest.prefix(count))"
                rest = rest.dropFirst(count)
                if number == 38 { look.foreground = text } else { look.background = text }
            case 30...37, 90...97: look.foreground = "\(number)"
            default: look.background = "\(number)"
            }
        }
    }
}
