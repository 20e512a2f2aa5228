import Checkpoints

/// The tables of a frozen index.
///
/// | table | kind | holds |
/// |---|---|---|
/// | `words` | keyed | under each `WordKey` the words of that key, a zero byte between them, in order |
/// | `places` | list | under each `WordKey` where its words stand (`WordPlace`), ascending |
/// | `documents` | keyed | each text, by the sequence of the event that told it (`IndexedDocument`) |
/// | `counts` | raw | how many words all texts have: eight bytes, least significant first |
///
/// An index is of the log and of nothing else: a text is in it once for each event that told it, and never changes
/// there. Whether it still stands is asked when it is found.
public enum SearchTables {
    /// The version of all that the tables hold and mean, and of how words are read.
    public static let formatVersion: UInt32 = 1

    static let words = "words"
    static let places = "places"
    static let documents = "documents"
    static let counts = "counts"

    /// The tables that a next layer is put upon.
    static let layered = [words, places, documents]

    /// Bytes of words under one key that are kept: those of words that were made up to meet there are not.
    static let wordsLimit = 4096
}
