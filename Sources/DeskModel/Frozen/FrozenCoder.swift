/// Writes a thing's fields, or reads them: each thing lists its fields once, in `code`, and both go by that list.
///
/// The bytes are the program's own between two of its runs (a checkpoint), not a format that others read: a change to a
/// list is a new `DeskState.frozenVersion`, and what an older program froze is made anew from the log.
protocol FrozenCoder {
    /// Whether it writes. Then what it is given stays as it is, so that lists need not be copied for it.
    var isWriting: Bool { get }
    /// An unsigned number: 7 bits a byte, low ones first.
    mutating func code(_ value: inout UInt64)
    /// Eight bytes, for numbers that are rarely small.
    mutating func codeFixed(_ value: inout Int64)
    /// UTF-8 behind its length.
    mutating func code(_ value: inout String)
    /// How many elements follow, and room for them: `count` elements when writing, as many as are there when reading.
    mutating func codeCount(_ count: Int) -> Int
    /// Whether what follows is there.
    mutating func codePresence(_ isPresent: Bool) -> Bool
}

/// A thing that can be frozen: written as bytes, and made again from them.
protocol Frozen {
    /// The thing with a number, of which nothing is known; its fields are read next.
    init(frozen number: UInt64)
    /// Lists its fields, all but the number.
    mutating func code(_ coder: inout some FrozenCoder)
    /// Writes it. A requirement only so that each kind has its own compiled for the writer it is written with.
    func freeze(into writer: inout FrozenWriter)
    /// The thing in these bytes, or nil when nobody wrote them so; for each kind compiled of its own too.
    static func thaw(_ number: UInt64, _ bytes: UnsafeRawBufferPointer) -> Self?
}

extension Frozen {
    @inline(__always)
    func freeze(into writer: inout FrozenWriter) {
        var copy = self
        copy.code(&writer)
    }

    @inline(__always)
    static func thaw(_ number: UInt64, _ bytes: UnsafeRawBufferPointer) -> Self? {
        guard number > 0 else { return nil }
        var subject = Self(frozen: number)
        var reader = FrozenReader(bytes)
        subject.code(&reader)
        return reader.isDone ? subject : nil
    }
}

/// A part of a thing: its fields and a blank to read them into.
protocol FrozenPart {
    /// A part of which nothing is known.
    init(blank: Void)
    /// Lists its fields.
    mutating func code(_ coder: inout some FrozenCoder)
}

extension FrozenCoder {
    mutating func code(_ value: inout Bool) { value = codePresence(value) }

    mutating func code(_ value: inout Int64) {
        var zigzag = UInt64(bitPattern: (value << 1) ^ (value >> 63))
        code(&zigzag)
        value = Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
    }

    mutating func code(_ value: inout Int) {
        var number = Int64(value)
        code(&number)
        value = Int(number)
    }

    mutating func code(_ value: inout Timestamp) { codeFixed(&value.microseconds) }

    mutating func code(_ value: inout Amount) { code(&value.millionths) }

    /// A case of a closed list; bytes of no case leave the value as it is.
    mutating func code<Value: RawRepresentable>(_ value: inout Value) where Value.RawValue == UInt8 {
        var raw = UInt64(value.rawValue)
        code(&raw)
        if let known = UInt8(exactly: raw).flatMap(Value.init(rawValue:)) { value = known }
    }

    mutating func code<Subject>(_ value: inout ID<Subject>) {
        var number = value.number
        code(&number)
        if let id = ID<Subject>(stored: number) { value = id }
    }

    mutating func code(_ part: inout some FrozenPart) { part.code(&self) }

    // MARK: What may be absent

    mutating func code<Value>(
        _ value: inout Value?, blank: @autoclosure () -> Value, _ body: (inout Self, inout Value) -> Void
    ) {
        guard codePresence(value != nil) else {
            value = nil
            return
        }
        var present = value ?? blank()
        body(&self, &present)
        if !isWriting { value = present }
    }

    mutating func code(_ value: inout String?) { code(&value, blank: "") { $0.code(&$1) } }

    mutating func code(_ value: inout Timestamp?) {
        code(&value, blank: Timestamp(microseconds: 0)) { $0.code(&$1) }
    }

    mutating func code(_ value: inout Amount?) { code(&value, blank: Amount(millionths: 0)) { $0.code(&$1) } }

    mutating func code(_ value: inout Int64?) { code(&value, blank: 0) { $0.code(&$1) } }

    mutating func code<Subject>(_ value: inout ID<Subject>?) {
        code(&value, blank: ID<Subject>(1)) { $0.code(&$1) }
    }

    mutating func code<Value: RawRepresentable>(
        _ value: inout Value?, blank: Value
    ) where Value.RawValue == UInt8 {
        code(&value, blank: blank) { $0.code(&$1) }
    }

    mutating func code<Part: FrozenPart>(_ part: inout Part?) { code(&part, blank: Part(blank: ())) { $1.code(&$0) } }

    // MARK: Lists

    mutating func code<Value>(
        _ list: inout [Value], blank: @autoclosure () -> Value, _ body: (inout Self, inout Value) -> Void
    ) {
        let count = codeCount(list.count)
        if isWriting {
            for var value in list { body(&self, &value) }
            return
        }
        list = Array(repeating: blank(), count: count)
        for index in list.indices { body(&self, &list[index]) }
    }

    mutating func code(_ list: inout [String]) { code(&list, blank: "") { $0.code(&$1) } }

    mutating func code(_ list: inout [Timestamp]) {
        code(&list, blank: Timestamp(microseconds: 0)) { $0.code(&$1) }
    }

    mutating func code(_ list: inout [Int64?]) { code(&list, blank: nil) { $0.code(&$1) } }

    /// Numbers as the differences between neighbours: lists of ids mostly ascend.
    mutating func codeSteps(_ list: inout [UInt64]) {
        var before: UInt64 = 0
        code(&list, blank: 0) { coder, number in
            var step = Int64(bitPattern: number &- before)
            coder.code(&step)
            number = before &+ UInt64(bitPattern: step)
            before = number
        }
    }

    mutating func code<Subject>(_ list: inout [ID<Subject>]) {
        let count = codeCount(list.count)
        var before: UInt64 = 0
        if isWriting {
            for id in list {
                var step = Int64(bitPattern: id.number &- before)
                code(&step)
                before = id.number
            }
            return
        }
        list = Array(repeating: ID<Subject>(1), count: count)
        for index in list.indices {
            var step: Int64 = 0
            code(&step)
            before &+= UInt64(bitPattern: step)
            if let id = ID<Subject>(stored: before) { list[index] = id }
        }
    }

    mutating func code<Part: FrozenPart>(_ list: inout [Part]) {
        code(&list, blank: Part(blank: ())) { $1.code(&$0) }
    }
}
