/// Says the same to a terminal in fewer bytes: of what ncurses sends, letters and movements pass as they are, and the
/// attributes between them become the least that takes the terminal from one look to the next.
///
/// ncurses resets and sets everything anew at every change, ground and letters in sequences of their own; on a row of six
/// colours that is three quarters of the bytes, and over SSH bytes are what an agent waits for. Three rules save them: what
/// a terminal has already is not said again; several attributes go in one sequence; a blank has a ground but no letter, so
/// the letter's colour waits for the next letter. And a move within a row is said by the column alone, one to the beginning of the
/// next as two controls. Sequences are those of ECMA-48 (8.3.117, SGR); from one with anything else in it on, everything passes untouched until ncurses resets all attributes.
///
/// A pair of colours may come by its number, as `CSI = number m`, which is between ncurses and us (Description.c): it stands for
/// what `pairs` says.
struct AttributeThrift {
    /// What letters look like: attributes as bits, colours by their numbers, 0 for the terminal's own.
    private struct Look: Equatable {
        var flags: UInt16 = 0
        var foreground = 0
        var background = 0
    }

    private enum Flag {
        static let bold: UInt16 = 1 << 1
        static let faint: UInt16 = 1 << 2
        static let underlined: UInt16 = 1 << 4
        static let blinking: UInt16 = 1 << 5
        static let reversed: UInt16 = 1 << 7
        static let struck: UInt16 = 1 << 9
        /// Those that show on a blank.
        static let visibleOnBlank = underlined | blinking | reversed | struck
    }

    /// Whether the terminal knows how to end one attribute alone (22 to 29), as all do but the oldest.
    let endsSingly: Bool
    /// The terminal's own words for a pair of colours.
    private let pairs: (Int) -> [UInt8]
    /// What those say of the colours of letters and of the ground, by pair; nil where that is not known yet.
    private var coloursOfPairs: [(foreground: Int, background: Int)?] = []
    /// What the terminal has in force; nil when nobody knows.
    private var shown: Look?
    private var wanted = Look()
    /// Whether something unknown is in force, so that nothing may be said in other words.
    private var isUnknown = false
    /// The row that the cursor stands in, from 1; nil when nobody knows. Letters never leave it: wrapping is off
    /// (``TerminalModes/stopsAtMargin``).
    private var row: Int?
    /// Whether a line feed only moves: no part of the screen was set to scroll alone.
    private var feedsOnlyMove = true
    private var colours = ColourTexts()
    private var lettersArePlain = false
    private var output: [UInt8] = []
    /// How many pairs are remembered.
    private static let mostPairs = 65_536
    /// What takes the terminal to a look, said in two ways of which the shorter is sent.
    private var anew: [UInt8] = []
    private var onward: [UInt8] = []

    /// For a terminal that says pairs of colours in these words; none come by their number where there are none.
    init(endsSingly: Bool, pairs: @escaping (Int) -> [UInt8] = { _ in [] }) {
        self.endsSingly = endsSingly
        self.pairs = pairs
    }

    /// Nobody knows any more what the terminal has in force.
    mutating func forget() { shown = nil }

    /// What brings the plain look in force, for who says something before the next frame; nil where what is in force has to stay.
    mutating func endingLook() -> [UInt8]? {
        guard !isUnknown else { return nil }
        guard shown != Look() else { return [] }
        shown = Look()
        return [0x1B, UInt8(ascii: "["), UInt8(ascii: "m")]
    }

    /// The same as these bytes, in fewer. They are whole: no sequence is cut at their end. O(bytes).
    mutating func saving(_ bytes: [UInt8]) -> [UInt8] {
        output.removeAll(keepingCapacity: true)
        output.reserveCapacity(bytes.count)
        if colours.isFull { forgetColours() }
        // A frame may come after something else that moved the cursor.
        row = nil
        feedsOnlyMove = true
        take(bytes.span)
        show()
        return output
    }

    /// Takes bytes in which no sequence is cut.
    private mutating func take(_ bytes: Swift.Span<UInt8>) {
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case 0x1B: place = sequence(bytes, at: place)
            // Movements change no look; what they are followed by may.
            case 0x08, 0x0D: pass(bytes, &place)
            case 0x0A, 0x0B, 0x0C:
                row = nil
                show()
                pass(bytes, &place)
            case 0x20:
                showGround()
                pass(bytes, &place)
            default:
                show()
                // Everything is in force now, for blanks too, up to the next sequence or movement.
                let start = place
                repeat { place += 1 } while place < bytes.count && bytes[place] >= 0x20
                pass(bytes, from: start, through: place - 1)
            }
        }
    }

    private mutating func pass(_ bytes: Swift.Span<UInt8>, _ place: inout Int) {
        output.append(bytes[place])
        place += 1
    }

    private mutating func pass(_ bytes: Swift.Span<UInt8>, from start: Int, through end: Int) {
        bytes.extracting(start...end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
    }

    // MARK: Sequences

    /// Takes the sequence that begins at `start`; where the next byte stands.
    private mutating func sequence(_ bytes: Swift.Span<UInt8>, at start: Int) -> Int {
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "[") else { return other(bytes, at: start) }
        var end = start + 2
        while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
        guard end < bytes.count else {
            pass(bytes, from: start, through: bytes.count - 1)
            return bytes.count
        }
        let parameters = (start + 2)..<end
        switch bytes[end] {
        case UInt8(ascii: "m"):
            if !parameters.isEmpty, bytes[start + 2] == UInt8(ascii: "=") {
                takePair(bytes, (start + 3)..<end)
                return end + 1
            }
            if isUnknown, Self.isReset(bytes, parameters) {
                isUnknown = false
                forget()
            }
            if isUnknown || !take(bytes, parameters) {
                show()
                isUnknown = true
                pass(bytes, from: start, through: end)
            }
            return end + 1
        case UInt8(ascii: "H"), UInt8(ascii: "f"):
            if goToPlace(bytes, parameters) { return end + 1 }
        case UInt8(ascii: "d"):
            if goToRowStart(bytes, parameters) { return end + 1 }
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
            feedsOnlyMove = false
            show()
        }
        pass(bytes, from: start, through: end)
        return end + 1
    }

    /// Takes a pair of colours by its number. The terminal's words for it are read once, where they say two colours and nothing
    /// else; others (of bold for bright, say) are taken as if they stood there.
    private mutating func takePair(_ bytes: Swift.Span<UInt8>, _ field: Range<Int>) {
        guard let number = Self.number(bytes, field, digits: 1...6) else { return }
        if !isUnknown, number < coloursOfPairs.count, let colours = coloursOfPairs[number] {
            (wanted.foreground, wanted.background) = colours
            return
        }
        let words = pairs(number)
        guard !isUnknown, number < Self.mostPairs, let colours = coloursAlone(words.span) else {
            take(words.span)
            return
        }
        while coloursOfPairs.count <= number { coloursOfPairs.append(nil) }
        coloursOfPairs[number] = colours
        (wanted.foreground, wanted.background) = colours
    }

    /// The colours that SGR sequences say, whatever was in force before; nil where they say anything else, or not both.
    private mutating func coloursAlone(_ words: Swift.Span<UInt8>) -> (foreground: Int, background: Int)? {
        let before = wanted
        defer { wanted = before }
        for flags in [0, UInt16.max] {
            wanted = Look(flags: flags, foreground: -1, background: -1)
            var start = 0
            while start < words.count {
                guard start + 1 < words.count, words[start] == 0x1B, words[start + 1] == UInt8(ascii: "[") else {
                    return nil
                }
                var end = start + 2
                while end < words.count, !(0x40...0x7E).contains(words[end]) { end += 1 }
                guard end < words.count, words[end] == UInt8(ascii: "m"), take(words, (start + 2)..<end) else {
                    return nil
                }
                start = end + 1
            }
            guard wanted.flags == flags, wanted.foreground >= 0, wanted.background >= 0 else { return nil }
        }
        return (wanted.foreground, wanted.background)
    }

    /// Whether the parameters of an SGR sequence begin with an end of everything.
    private static func isReset(_ bytes: Swift.Span<UInt8>, _ parameters: Range<Int>) -> Bool {
        if parameters.isEmpty { return true }
        guard bytes[parameters.lowerBound] == UInt8(ascii: "0") else { return false }
        return parameters.count == 1 || bytes[parameters.lowerBound + 1] == UInt8(ascii: ";")
    }

    /// Where the field that begins at `start` ends.
    private static func fieldEnd(_ bytes: Swift.Span<UInt8>, _ start: Int, in parameters: Range<Int>) -> Int {
        var end = start
        while end < parameters.upperBound, bytes[end] != UInt8(ascii: ";") { end += 1 }
        return end
    }

    /// `CSI row ; column H` in fewer bytes: within the row where the cursor is by the column alone (ECMA-48 8.3.9, CHA), the
    /// beginning of the next row by CR and LF, that of another without a column. False where it has to be said as it is.
    private mutating func goToPlace(_ bytes: Swift.Span<UInt8>, _ parameters: Range<Int>) -> Bool {
        let end = Self.fieldEnd(bytes, parameters.lowerBound, in: parameters)
        let target = Self.number(bytes, parameters.lowerBound..<end, digits: 1...4) ?? 1
        var column = 1
        if end < parameters.upperBound {
            let second = (end + 1)..<Self.fieldEnd(bytes, end + 1, in: parameters)
            guard second.upperBound == parameters.upperBound else {
                row = nil
                return false
            }
            column = Self.number(bytes, second, digits: 1...4) ?? 1
        }
        let before = row
        row = target
        guard endsSingly else { return false }
        if column == 1 {
            goToRowStart(target, from: before)
            return true
        }
        guard target == before else { return false }
        begin()
        say(column)
        output.append(UInt8(ascii: "G"))
        return true
    }

    /// The beginning of a row, from the row that the cursor stands in.
    private mutating func goToRowStart(_ target: Int, from before: Int?) {
        if target == before {
            output.append(0x0D)
        } else if let before, target == before + 1, feedsOnlyMove {
            // A row that there is: the feed scrolls nothing.
            output += [0x0D, 0x0A]
        } else {
            begin()
            if target != 1 { say(target) }
            output.append(UInt8(ascii: "H"))
        }
    }

    /// `CR CSI row d`: the beginning of a row in one sequence. False where the cursor's column stays. Only where ncurses is
    /// told of this way to move (Description.c).
    private mutating func goToRowStart(_ bytes: Swift.Span<UInt8>, _ parameters: Range<Int>) -> Bool {
        let before = row
        row = Self.number(bytes, parameters, digits: 1...4)
        guard let row, output.last == 0x0D else { return false }
        output.removeLast()
        goToRowStart(row, from: before)
        return true
    }

    /// Sequences of two or three bytes: letters' sets, saving and restoring the place.
    private mutating func other(_ bytes: Swift.Span<UInt8>, at start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, (0x20...0x2F).contains(bytes[end]) { end += 1 }
        end = min(end, bytes.count - 1)
        let isLetters = end == start + 2 && bytes[start + 1] == UInt8(ascii: "(")
        // `ESC ( B` is said by ncurses with every reset, and is in force then, unless lines are drawn in letters.
        if isLetters, bytes[end] == UInt8(ascii: "B") {
            if !lettersArePlain { pass(bytes, from: start, through: end) }
            lettersArePlain = true
            return end + 1
        }
        if isLetters {
            lettersArePlain = false
        } else {
            row = nil
            show()
        }
        pass(bytes, from: start, through: end)
        return end + 1
    }

    /// Takes what an SGR sequence says into `wanted`; false where it says something that is not known here.
    private mutating func take(_ bytes: Swift.Span<UInt8>, _ parameters: Range<Int>) -> Bool {
        var look = wanted
        var start = parameters.lowerBound
        repeat {
            var end = Self.fieldEnd(bytes, start, in: parameters)
            let number = Self.number(bytes, start..<end, digits: 0...3)
            switch number {
            case nil:
                guard Self.isColonColour(bytes, start..<end) else { return false }
                let colour = colours.number(of: bytes, start..<end)
                if bytes[start] == UInt8(ascii: "4") { look.background = colour } else { look.foreground = colour }
            case 0?: look = Look()
            case let number? where (1...5).contains(number) || (7...9).contains(number): look.flags |= 1 << number
            case 22?: look.flags &= ~(Flag.bold | Flag.faint)
            case let number? where (23...25).contains(number) || (27...29).contains(number):
                look.flags &= ~(1 << (number - 20))
            case let number? where (30...37).contains(number) || (90...97).contains(number):
                look.foreground = colours.number(of: bytes, start..<end)
            case let number? where (40...47).contains(number) || (100...107).contains(number):
                look.background = colours.number(of: bytes, start..<end)
            case 39?: look.foreground = 0
            case 49?: look.background = 0
            case 38?, 48?:
                guard let whole = Self.colourEnd(bytes, after: end, in: parameters) else { return false }
                end = whole
                let colour = colours.number(of: bytes, start..<end)
                if number == 48 { look.background = colour } else { look.foreground = colour }
            default: return false
            }
            start = end + 1
        } while start <= parameters.upperBound
        wanted = look
        return true
    }

    /// Where a colour ends whose kind (`5` and one number, `2` and three) stands in the field behind `first`; nil where it
    /// is of no kind, or not whole.
    private static func colourEnd(_ bytes: Swift.Span<UInt8>, after first: Int, in parameters: Range<Int>) -> Int? {
        guard first < parameters.upperBound else { return nil }
        var end = fieldEnd(bytes, first + 1, in: parameters)
        let kind = number(bytes, (first + 1)..<end, digits: 0...3)
        for _ in 0..<(kind == 5 ? 1 : kind == 2 ? 3 : 0) {
            guard end < parameters.upperBound else { return nil }
            end = fieldEnd(bytes, end + 1, in: parameters)
        }
        return kind == 5 || kind == 2 ? end : nil
    }

    /// `38:5:210` or `48:2::12:34:56`.
    private static func isColonColour(_ bytes: Swift.Span<UInt8>, _ field: Range<Int>) -> Bool {
        let start = field.lowerBound
        guard field.count >= 3, bytes[start] == UInt8(ascii: "3") || bytes[start] == UInt8(ascii: "4"),
            bytes[start + 1] == UInt8(ascii: "8"), bytes[start + 2] == UInt8(ascii: ":")
        else { return false }
        for place in (start + 3)..<field.upperBound where !(0x30...0x3A).contains(bytes[place]) { return false }
        return true
    }

    /// A field of so many digits; 0 for none of them, nil for anything else.
    private static func number(_ bytes: Swift.Span<UInt8>, _ field: Range<Int>, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(field.count) else { return nil }
        var number = 0
        for place in field {
            let byte = bytes[place]
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    private mutating func forgetColours() {
        colours = ColourTexts()
        coloursOfPairs = []
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
        anew.removeAll(keepingCapacity: true)
        // The plain look is said in the fewest bytes.
        if target != Look() {
            anew.append(UInt8(ascii: "0"))
            Self.put(from: Look(), to: target, colours, into: &anew)
        }
        var isAnew = true
        if let shown, let left = beginOnward(from: shown, to: target) {
            Self.put(from: left, to: target, colours, into: &onward)
            isAnew = anew.count < onward.count
        }
        begin()
        output += isAnew ? anew : onward
        output.append(UInt8(ascii: "m"))
        shown = target
    }

    /// Ends, one by one, what is in force and no longer wanted; the look that is left. Nil where the terminal cannot.
    private mutating func beginOnward(from shown: Look, to target: Look) -> Look? {
        onward.removeAll(keepingCapacity: true)
        var left = shown
        let ended = shown.flags & ~target.flags
        guard ended != 0 else { return left }
        guard endsSingly else { return nil }
        if ended & (Flag.bold | Flag.faint) != 0 {
            Self.put(22, into: &onward)
            left.flags &= ~(Flag.bold | Flag.faint)
        }
        for number in 3...9 where ended & (1 << number) != 0 {
            Self.put(20 + number, into: &onward)
            left.flags &= ~(1 << number)
        }
        return left
    }

    /// The parameters that take a look to another that has all of its attributes.
    private static func put(
        from before: Look, to target: Look, _ colours: ColourTexts, into bytes: inout [UInt8]
    ) {
        let begun = target.flags & ~before.flags
        if begun != 0 {
            for number in 1...9 where begun & (1 << number) != 0 { put(number, into: &bytes) }
        }
        if before.foreground != target.foreground {
            if target.foreground == 0 { put(39, into: &bytes) } else { colours.put(target.foreground, into: &bytes) }
        }
        if before.background != target.background {
            if target.background == 0 { put(49, into: &bytes) } else { colours.put(target.background, into: &bytes) }
        }
    }

    /// A parameter, behind those that are there.
    private static func put(_ number: Int, into bytes: inout [UInt8]) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ";")) }
        if number >= 10 { bytes.append(0x30 + UInt8(number / 10)) }
        bytes.append(0x30 + UInt8(number % 10))
    }

    /// Begins a sequence.
    private mutating func begin() {
        output.append(0x1B)
        output.append(UInt8(ascii: "["))
    }

    /// A number of up to four digits, in a sequence.
    private mutating func say(_ number: Int) {
        var unit = 1000
        while unit > max(1, number) { unit /= 10 }
        while unit > 0 {
            output.append(0x30 + UInt8(number / unit % 10))
            unit /= 10
        }
    }
}
