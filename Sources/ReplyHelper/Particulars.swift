/// Takes out of a reply what was true of one customer only: their order's number, their seat, the amount they got.
///
/// A piece of text with a digit in it is a particular, with the capitalised words right behind it (`7 Fourth Street`),
/// unless it stands in replies on several tickets (`within 24 hours`). In its place goes a placeholder, so that it cannot
/// be sent to somebody else unseen.
struct Particulars: Sendable {
    /// On how many tickets a piece stands before it belongs to the reply and not to a customer.
    static let common = 3

    /// The replies that hold a piece, counted.
    private var uses: [String: Int] = [:]

    /// Counts the pieces of a reply.
    mutating func add(_ reply: String) {
        for piece in Set(Self.pieces(of: reply).map { String(reply[$0]) }) { uses[piece, default: 0] += 1 }
    }

    /// Takes back a reply that was counted.
    mutating func remove(_ reply: String) {
        for piece in Set(Self.pieces(of: reply).map { String(reply[$0]) }) {
            guard let count = uses[piece] else { continue }
            uses[piece] = count > 1 ? count - 1 : nil
        }
    }

    /// The text as parts of a template, its particulars placeholders.
    func generalised(_ text: String) -> [PlaceholderTemplate.Part] {
        var parts: [PlaceholderTemplate.Part] = []
        var place = text.startIndex
        for range in Self.pieces(of: text) where range.lowerBound >= place {
            let piece = text[range]
            guard uses[String(piece), default: 0] < Self.common else { continue }
            if place < range.lowerBound { parts.append(.text(String(text[place..<range.lowerBound]))) }
            parts.append(.placeholder(Self.name(of: piece, behind: text[..<range.lowerBound])))
            place = Self.endOfName(behind: range.upperBound, in: text)
        }
        if place < text.endIndex { parts.append(.text(String(text[place...]))) }
        return parts
    }

    /// What is ordered, in the tongues of the sample desk and its neighbours.
    private static let orders: Set<String> = [
        "order", "bestellung", "auftrag", "bestelling", "commande", "pedido", "orden", "encomenda", "ordine", "заказ",
        "замовлення",
    ]
    /// What may stand between that word and its number.
    private static let signs: Set<String> = ["number", "no", "nr", "nummer", "numéro", "número", "numero", "номер"]

    /// What a placeholder for a piece is called: by its shape, and a number by the word before it: that of an order is known
    /// of most customers.
    private static func name(of piece: Substring, behind before: Substring) -> String {
        let digits = piece.split(whereSeparator: { !$0.isNumber })
        if piece.contains(":") { return "time" }
        let isDecimal = digits.count == 2 && digits[1].count == 2 && (piece.contains(".") || piece.contains(","))
        if isDecimal { return "amount" }
        let words = before.suffix(40).split { !$0.isLetter }.suffix(2).map { $0.lowercased() }
        // A word that a sentence ended with is of another matter.
        guard let last = words.last, before.last?.isLetter != true,
            !before.suffix(2).contains(where: { ".!?;".contains($0) }) || signs.contains(last)
        else { return "number" }
        let word = signs.contains(last) ? words.first ?? last : last
        return orders.contains(word) ? "order.number" : "number"
    }

    /// The runs of letters, digits and joining signs that have a digit in them.
    private static func pieces(of text: String) -> [Range<String.Index>] {
        var pieces: [Range<String.Index>] = []
        var start: String.Index?
        var end = text.startIndex
        var hasDigit = false
        func close() -> Range<String.Index>? { hasDigit ? start.map { $0..<end } : nil }
        for index in text.indices {
            let character = text[index]
            if character.isLetter || character.isNumber {
                if start == nil { start = index }
                if character.isNumber { hasDigit = true }
                // Signs join what stands on both sides of them; those at the end are the sentence's.
                end = text.index(after: index)
            } else if start == nil || !".,:/-#'’".contains(character) || index != end {
                if let piece = close() { pieces.append(piece) }
                start = nil
                hasDigit = false
            }
        }
        if let piece = close() { pieces.append(piece) }
        return pieces
    }

    /// Where the capitalised words behind a place end.
    private static func endOfName(behind place: String.Index, in text: String) -> String.Index {
        var end = place
        while end < text.endIndex, text[end] == " " {
            let word = text.index(after: end)
            guard word < text.endIndex, text[word].isUppercase else { break }
            end = text[word...].firstIndex { !$0.isLetter } ?? text.endIndex
        }
        return end
    }
}
