import DeskModel
import SwiftProtobuf

// Words of closed lists have the same numbers in the model and in the schema. Zero is no word; a number past the
// list is a newer program's, and makes the body an unknown one.

extension SwiftProtobuf.Enum where RawValue == Int {
    /// The model's word of this number; nil when this program does not know it.
    func word<Word: RawRepresentable>(
        in field: String
    ) throws(EventCodecError) -> Word? where Word.RawValue == UInt8 {
        guard rawValue != 0 else { throw .wordMissing(field) }
        return UInt8(exactly: rawValue).flatMap { Word(rawValue: $0) }
    }

    /// The schema's word for the model's.
    static func stored(_ word: some RawRepresentable<UInt8>) -> Self {
        guard let stored = Self(rawValue: Int(word.rawValue)) else {
            preconditionFailure("an open enumeration takes every number")
        }
        return stored
    }
}
