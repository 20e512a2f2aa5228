extension FileEventLog {
    /// Takes note of where a record begins, so that reading on from there does not begin at the start of its segment.
    /// Who tells it has read the record there.
    public func note(sequence: UInt64, at position: RecordPosition) {
        live.withLock { $0.index.stop(.init(sequence: sequence, position: position)) }
    }
}
