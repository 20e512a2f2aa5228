/// Says the same to a terminal in fewer bytes: of what ncurses sends, letters and movements pass as they are, and the
/// attributes between them become the least that takes the terminal from one look to the next.
///
/// ncurses resets and sets everything anew at every change, ground and letters in sequences of their own; on a row of six
/// colours that is three quarters of the bytes, and over SSH bytes are what an agent waits for. Three rules save them: what
/// a terminal has already is not said again; several attributes go in one sequence; a blank has a ground but no letter, so
/// the letter's colour waits for the next letter. And a move within a row is said by the column alone. Sequences are those of ECMA-48 (8.3.117, SGR); from one with anything else
/// in it on, everything passes untouched until ncurses resets all attributes.
struct AttributeThrift {
    /// What letters look like: attributes as bits, colours as places in `colours`, 0 for the terminal's own.
    private struct Look: Equatable {
        var flags: UInt16 = 0
        var foreground = 0
        var background = 0
    }

    private enum Flag {
        static let bold: UInt16 = 1 << 1
        static let faint: UInt16 = 1 << 2
        static let italic: UInt16 = 1 << 3
        static let underlined: UInt16 = 1 << 4
        static let blinking: UInt16 = 1 << 5
        static let reversed: UInt16 = 1 << 7
        static let hidden: UInt16 = 1 << 8
        static let struck: UInt16 = 1 << 9
        /// Those that show on a blank.
        static let visibleOnBlank = underlined | blinking | reversed | struck
    }

    /// Whether the terminal knows how to end one attribute alone (22 to 29), as all do but the oldest.
    let endsSingly: Bool
    /// What the terminal has in force; nil when nobody knows.
    private var shown: Look?
    private var wanted = Look()
    /// Whether something unknown is in force, so that nothing may be said in other words.
    private var isUnknown = false
    /// The row that the cursor stands in, from 1; nil when nobody knows. Letters never leave it: at the right margin the
    /// cursor waits, and ncurses takes no wrapping for granted there.
    private var row: Int?
    /// Colours as they are written in a sequence (`38;5;210`), by number.
    private var colours: [[UInt8]] = [[]]
    private var numbers: [[UInt8]: Int] = [:]
    private var output: [UInt8] = []

    /// How many colours are remembered; themes have some dozens.
    private static let mostColours = 4096

    init(endsSingly: Bool) { self.endsSingly = endsSingly }

    /// Nobody knows any more what the terminal has in force.
    mutating func forget() { shown = nil }

    /// The same as these bytes, in fewer. They are whole: no sequence is cut at their end. O(bytes).
    mutating func saving(_ bytes: [UInt8]) -> [UInt8] {
        output.removeAll(keepingCapacity: true)
        output.reserveCapacity(bytes.count)
        if colours.count > Self.mostColours { forgetColours() }
        // A frame may come after something else that moved the cursor.
        row = nil
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 0x1B: place = sequence(bytes, at: place)
            // Movements change no look; what they are followed by may.
            case 0x08, 0x0D: pass(bytes[place], &place)
            case 0x0A, 0x0B, 0x0C:
                row = nil
                show()
                pass(byte, &place)
            case 0x20:
                showGround()
                pass(byte, &place)
            default:
                show()
                pass(byte, &place)
            }
        }
        show()
        return output
    }

    private mutating func pass(_ byte: UInt8, _ place: inout Int) {
        output.append(byte)
        place += 1
    }

    // MARK: Sequences

    /// Takes the sequence that begins at `start`; where the next byte stands.
    private mutating func sequence(_ bytes: [UInt8], at start: Int) -> Int {
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "[") else { return other(bytes, at: start) }
        var end = start + 2
        while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
        guard end < bytes.count else {
            output += bytes[start...]
            return bytes.count
        }
        let parameters = bytes[(start + 2)..<end]
        switch bytes[end] {
        case UInt8(ascii: "m"):
            if isUnknown, parameters.isEmpty || parameters.starts(with: Self.reset) {
                isUnknown = false
                forget()
            }
            if isUnknown || !take(parameters) {
                show()
                isUnknown = true
                output += bytes[start...end]
            }
            return end + 1
        case UInt8(ascii: "H"), UInt8(ascii: "f"):
            if goToColumn(parameters) { return end + 1 }
        case UInt8(ascii: "d"):
            if goToRowStart(parameters) { return end + 1 }
        // To a place within the row.
        case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "G"), UInt8(ascii: "`"): break
        // To another row, by lines.
        case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "E"), UInt8(ascii: "F"): row = nil
        // Erasing, inserting and deleting leave the ground.
        case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"), UInt8(ascii: "@"), UInt8(ascii: "P"),
            UInt8(ascii: "L"), UInt8(ascii: "M"), UInt8(ascii: "S"), UInt8(ascii: "T"):
            showGround()
        default:
            row = nil
            show()
        }
        output += bytes[start...end]
        return end + 1
    }

    /// `CSI row ; column H` to a place in the row where the cursor is: says the column alone (ECMA-48 8.3.9, CHA), and where
    /// that is the first, returns. False where it has to be said as it is.
    private mutating func goToColumn(_ parameters: ArraySlice<UInt8>) -> Bool {
        let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        guard fields.count <= 2 else {
            row = nil
            return false
        }
        let target = fields.first.flatMap(Self.place) ?? 1
        defer { row = target }
        guard endsSingly, target == row else { return false }
        let column = fields.count > 1 ? Self.place(fields[1]) ?? 1 : 1
        if column == 1 {
            output.append(0x0D)
        } else {
            output += [0x1B, UInt8(ascii: "[")] + Array("\(column)".utf8) + [UInt8(ascii: "G")]
        }
        return true
    }

    /// `CR CSI row d`: the beginning of a row in one sequence. False where the cursor's column stays.
    private mutating func goToRowStart(_ parameters: ArraySlice<UInt8>) -> Bool {
        row = Self.place(parameters)
        guard let row, output.last == 0x0D else { return false }
        output.removeLast()
        output += [0x1B, UInt8(ascii: "[")] + Array("\(row)".utf8) + [UInt8(ascii: "H")]
        return true
    }

    /// A row or column of up to four digits; nil for anything else, nothing included.
    private static func place(_ field: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(field.count), field.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return field.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Sequences of two or three bytes: letters' sets, saving and restoring the place.
    private mutating func other(_ bytes: [UInt8], at start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, (0x20...0x2F).contains(bytes[end]) { end += 1 }
        end = min(end, bytes.count - 1)
        // `ESC ( B` is said by ncurses with every reset, and is in force then, unless lines are drawn in letters.
        if Array(bytes[start...end]) == Self.plainLetters {
            if !lettersArePlain {
                output += Self.plainLetters
                lettersArePlain = true
            }
            return end + 1
        }
        if end == start + 2, bytes[start + 1] == UInt8(ascii: "(") {
            lettersArePlain = false
        } else {
            row = nil
            show()
        }
        output += bytes[start...end]
        return end + 1
    }

    private static let reset = Array("0;".utf8)
    private static let plainLetters: [UInt8] = [0x1B, UInt8(ascii: "("), UInt8(ascii: "B")]
    private var lettersArePlain = false

    /// Takes what an SGR sequence says into `wanted`; false where it says something that is not known here.
    private mutating func take(_ parameters: ArraySlice<UInt8>) -> Bool {
        var look = wanted
        var fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[...]
        while let field = fields.popFirst() {
            guard let number = Self.number(field) else {
                guard let (isGround, colour) = colonColour(field) else { return false }
                if isGround { look.background = colour } else { look.foreground = colour }
                continue
            }
            switch number {
            case 0: look = Look()
            case 1...5, 7...9: look.flags |= 1 << number
            case 22: look.flags &= ~(Flag.bold | Flag.faint)
            case 23...25, 27...29: look.flags &= ~(1 << (number - 20))
            case 30...37, 90...97: look.foreground = colour(Array(field))
            case 40...47, 100...107: look.background = colour(Array(field))
            case 39: look.foreground = 0
            case 49: look.background = 0
            case 38, 48:
                let count = fields.first.flatMap(Self.number) == 5 ? 2 : fields.first.flatMap(Self.number) == 2 ? 4 : 0
                guard count > 0, fields.count >= count else { return false }
                let rest = fields.prefix(count)
                fields = fields.dropFirst(count)
                let whole = colour(Array(([field] + rest).joined(separator: [UInt8(ascii: ";")])))
                if number == 48 { look.background = whole } else { look.foreground = whole }
            default: return false
            }
        }
        wanted = look
        return true
    }

    /// `38:5:210` or `48:2::12:34:56`.
    private mutating func colonColour(_ field: ArraySlice<UInt8>) -> (isGround: Bool, colour: Int)? {
        let isGround = field.starts(with: Array("48:".utf8))
        guard isGround || field.starts(with: Array("38:".utf8)),
            field.dropFirst(3).allSatisfy({ (0x30...0x3A).contains($0) })
        else { return nil }
        return (isGround, colour(Array(field)))
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        guard field.count <= 3 else { return nil }
        var number = 0
        for byte in field {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    private mutating func colour(_ text: [UInt8]) -> Int {
        if let known = numbers[text] { return known }
        colours.append(text)
        numbers[text] = colours.count - 1
        return colours.count - 1
    }

    private mutating func forgetColours() {
        colours = [[]]
        numbers = [:]
        // What is in force has no number any more.
        shown = nil
        wanted = Look()
    }

    // MARK: Saying it

    /// Brings the ground in force, for a blank: its letter's colour and weight do not show.
    private mutating func showGround() {
        guard !isUnknown else { return }
        guard var target = shown, wanted.flags & Flag.visibleOnBlank == 0, target.flags & Flag.visibleOnBlank == 0
        else {
            show()
            return
        }
        target.background = wanted.background
        say(target)
    }

    /// Brings everything in force.
    private mutating func show() { say(wanted) }

    private mutating func say(_ target: Look) {
        guard target != shown, !isUnknown else { return }
        let anew = changes(from: Look(), to: target, beginning: "0")
        var shortest = anew
        if let shown {
            let ended = shown.flags & ~target.flags
            if ended == 0 {
                shortest = changes(from: shown, to: target, beginning: nil)
            } else if endsSingly {
                var left = shown
                var ends: [String] = []
                if ended & (Flag.bold | Flag.faint) != 0 {
                    ends.append("22")
                    left.flags &= ~(Flag.bold | Flag.faint)
                }
                for number in [3, 4, 5, 7, 8, 9] where ended & (1 << number) != 0 {
                    ends.append("\(20 + number)")
                    left.flags &= ~(1 << number)
                }
                shortest = changes(from: left, to: target, beginning: ends.joined(separator: ";"))
            }
            if anew.count < shortest.count { shortest = anew }
        }
        output += [0x1B, UInt8(ascii: "[")] + shortest + [UInt8(ascii: "m")]
        shown = target
    }

    /// The parameters that take a look to another that has all of its attributes.
    private func changes(from before: Look, to target: Look, beginning: String?) -> [UInt8] {
        var fields: [[UInt8]] = beginning.map { [Array($0.utf8)] } ?? []
        let begun = target.flags & ~before.flags
        for number in 1...9 where begun & (1 << number) != 0 { fields.append([UInt8(0x30 + number)]) }
        if before.foreground != target.foreground {
            fields.append(target.foreground == 0 ? Array("39".utf8) : colours[target.foreground])
        }
        if before.background != target.background {
            fields.append(target.background == 0 ? Array("49".utf8) : colours[target.background])
        }
        // The plain look is said in the fewest bytes.
        if fields == [[UInt8(ascii: "0")]] { return [] }
        return Array(fields.joined(separator: [UInt8(ascii: ";")]))
    }
}
