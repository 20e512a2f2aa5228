import DeskModel
import TextAnalysis

/// People as they are compared, in one run of bytes: a hundred or so bytes each, where a `ComparedPerson` takes a dozen
/// pieces of the heap.
///
/// A person is the number of the customer (8 bytes), the generation, then lists: a count, and for each value its length and
/// its bytes. Names have a byte in front of each word (the manner in which it was spelt), and are followed by how they are
/// said where that is another script.
struct PackedPeople {
    private var bytes: [UInt8] = []
    private var starts: [Int] = []

    /// How many.
    var count: Int { starts.count }

    /// Takes one more.
    mutating func append(_ person: ComparedPerson) {
        starts.append(bytes.count)
        withUnsafeBytes(of: person.id.number.littleEndian) { bytes.append(contentsOf: $0) }
        bytes.append(person.generation)
        bytes.append(UInt8(person.names.count))
        for word in person.names {
            bytes.append(UInt8(word.manner.rawValue))
            append(word.letters)
            append(word.original)
        }
        append(person.birth)
        append(person.postcode)
        for list in [person.emails, person.phones, person.accounts, person.handles, person.numbers, person.places] {
            bytes.append(UInt8(list.count))
            for value in list { append(value) }
        }
    }

    private mutating func append(_ value: [UInt8]) {
        bytes.append(UInt8(value.count))
        bytes.append(contentsOf: value)
    }

    /// The customer at a place. O(1).
    func id(_ place: Int) -> CustomerID {
        let start = starts[place]
        return CustomerID(bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// The person at a place.
    subscript(place: Int) -> ComparedPerson {
        var reader = Reader(bytes: bytes, position: starts[place] + 8)
        var person = ComparedPerson(id: id(place))
        person.generation = reader.byte()
        let names = Int(reader.byte())
        person.names.reserveCapacity(names)
        for _ in 0..<names {
            let manner = SpokenWord.Manner(rawValue: Int(reader.byte())) ?? .heard
            let letters = reader.value()
            person.names.append(NameWord(letters, manner: manner, spoken: reader.value()))
        }
        person.birth = reader.value()
        person.postcode = reader.value()
        person.emails = reader.list()
        person.phones = reader.list()
        person.accounts = reader.list()
        person.handles = reader.list()
        person.numbers = reader.list()
        person.places = reader.list()
        return person
    }

    private struct Reader {
        let bytes: [UInt8]
        var position: Int

        mutating func byte() -> UInt8 {
            defer { position += 1 }
            return bytes[position]
        }

        mutating func value() -> [UInt8] {
            let length = Int(byte())
            defer { position += length }
            return length == 0 ? [] : Array(bytes[position..<position + length])
        }

        mutating func list() -> [[UInt8]] {
            let count = Int(byte())
            return count == 0 ? [] : (0..<count).map { _ in value() }
        }
    }
}
