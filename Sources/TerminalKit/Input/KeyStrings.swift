/// The byte sequences that a terminal's terminfo entry gives for its keys.
public struct KeyStrings: Sendable {
    private var keys: [[UInt8]: Key] = [:]
    private var prefixes: Set<[UInt8]> = []

    /// No sequences but those that every parser knows: the ones of xterm and its kin.
    public init() {}

    /// Sequences and the keys they stand for. Those that do not begin with ESC are left out, as are those beyond 32 bytes.
    public init(_ entries: some Sequence<(bytes: [UInt8], key: Key)>) {
        for (bytes, key) in entries where bytes.first == 0x1B && (2...32).contains(bytes.count) {
            if keys.updateValue(key, forKey: bytes) == nil {
                for length in 1..<bytes.count { prefixes.insert(Array(bytes.prefix(length))) }
            }
        }
    }

    /// The key, where the bytes are one's sequence and not the beginning of another's.
    func key(exactly bytes: [UInt8]) -> Key? {
        guard !keys.isEmpty, let key = keys[bytes], !prefixes.contains(bytes) else { return nil }
        return key
    }

    /// Whether some key's sequence begins with the bytes and goes on.
    func isPrefix(_ bytes: [UInt8]) -> Bool { !keys.isEmpty && prefixes.contains(bytes) }
}
