import Checkpoints
import DeskModel

extension Projections {
    /// Writes what lies above what it stands on: together with that it is all of this. In two threads, for about as much
    /// work each. Up to so many layers of a table are left as they are.
    func freeze(
        into builder: CheckpointBuilder, hash: KeyHash, tolerating layers: Int
    ) throws(CheckpointError) {
        let things = DetachedWork { [self] in
            Result { () throws(CheckpointError) -> FrozenHalf in
                let sink = CheckpointSink(builder, hash: hash, tolerating: layers)
                let half = try state.freezeThings(into: sink)
                try freezePositions(into: sink)
                try timeline.freeze(into: sink)
                try sink.finish()
                return half
            }
        }
        let sink = CheckpointSink(builder, hash: hash, tolerating: layers)
        let names = Result { () throws(CheckpointError) in try state.freezeNames(into: sink) }
        // Whatever went wrong here, the builder is let go of only when nobody writes any more.
        let half = things.wait()
        try state.freezeHeader(into: sink, half.get(), names.get())
        try sink.finish()
    }

    private func freezePositions(into sink: CheckpointSink) throws(CheckpointError) {
        let writer = try sink.table(.positions)
        try positions.forEach { (sequence, position) throws(CheckpointError) in
            try withUnsafeBytes(of: position.littleEndian) { (bytes) throws(CheckpointError) in
                try writer.append(sequence, bytes)
            }
        }
    }
}
