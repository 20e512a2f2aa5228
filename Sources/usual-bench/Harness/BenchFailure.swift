import Glibc

/// Why a benchmark could not be run: a sentence for its user.
struct BenchFailure: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String) { description = sentence }

    /// What the system said to something, from `errno`.
    static func system(_ what: String, _ number: Int32 = errno) -> BenchFailure {
        BenchFailure("\(what): \(String(cString: strerror(number)))")
    }
}
