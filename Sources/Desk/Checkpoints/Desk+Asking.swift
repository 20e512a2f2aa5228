import Checkpoints
import DeskModel

// How questions are answered from a checkpoint that may turn out not to hold.
extension Desk {
    /// Begins anew after a checkpoint was found not to hold: it is taken away, and the log is folded. Where events were lost
    /// to a repair instead, catching up begins anew by itself.
    func startOver(_ projections: inout Projections) throws(DeskError) {
        if !isErased(projections) {
            if let base = projections.base { checkpoints.discard(base.checkpoint) }
            projections = Projections()
        }
        _ = try catchUp(&projections)
    }

    /// Asks what this process has folded. Where the answer, a refusal too, rests on a part of a checkpoint that does not
    /// hold, the checkpoint is taken away, the log is folded, and it is asked again.
    func ask<Answer>(
        _ body: (inout Projections) throws(DeskError) -> sending Answer
    ) throws(DeskError) -> sending Answer {
        try projections.withLock { projections throws(DeskError) in
            while true {
                do throws(DeskError) {
                    let answer = try body(&projections)
                    guard projections.restsOnDamage else { return answer }
                } catch {
                    guard projections.restsOnDamage || isErased(projections) else { throw error }
                }
                try startOver(&projections)
            }
        }
    }

    /// The same of a question that cannot fail; where the log cannot be read either, the answer is what there was.
    func look<Answer>(_ body: (inout Projections) -> sending Answer) -> sending Answer {
        projections.withLock { projections in
            while true {
                let answer = body(&projections)
                guard projections.restsOnDamage else { return answer }
                do throws(DeskError) {
                    try startOver(&projections)
                } catch {
                    return answer
                }
            }
        }
    }
}
