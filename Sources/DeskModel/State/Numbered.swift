/// A thing that lies in a list ordered by its number.
protocol Numbered {
    var number: UInt64 { get }
}

extension ID: Numbered {}

extension Array where Element: Numbered {
    /// The index of the first element whose number is not below `number`. Logarithmic time.
    private func position(of number: UInt64) -> Int {
        if let last, last.number < number { return count }
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The index of the element with a number, if there. Logarithmic time.
    func index(of number: UInt64) -> Int? {
        let index = position(of: number)
        return index < count && self[index].number == number ? index : nil
    }

    /// Puts an element at its place, unless one with its number is there. Constant time behind the last.
    mutating func place(_ element: Element) {
        let index = position(of: element.number)
        if index < count, self[index].number == element.number { return }
        insert(element, at: index)
    }

    /// Takes the element with a number out, if it is there.
    @discardableResult
    mutating func take(_ number: UInt64) -> Element? {
        guard let index = index(of: number) else { return nil }
        return remove(at: index)
    }
}
