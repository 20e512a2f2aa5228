/// A visitor that looks at references alone.
package protocol ReferenceFields: RecordFields {}

extension ReferenceFields {
    package mutating func text(_ key: String, _ field: inout Change<String>) {}
    package mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) {}
    package mutating func texts(_ key: String, _ field: inout Change<[String]>) {}
    package mutating func flag(_ key: String, _ field: inout Change<Bool>) {}
    package mutating func integer(_ key: String, _ field: inout Change<Int64>) {}
    package mutating func amount(_ key: String, _ field: inout Change<Amount>) {}
    package mutating func time(_ key: String, _ field: inout Change<Timestamp>) {}
    package mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {}
    package mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {}
    package mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {}
}
