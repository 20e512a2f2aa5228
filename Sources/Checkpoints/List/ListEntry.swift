/// An entry of a list: up to four numbers, of which a table uses the first so many; the others read as 0.
///
/// A signed number, a time before 1970 perhaps, goes in by its bit pattern and keeps its size.
public typealias ListEntry = SIMD4<UInt64>
