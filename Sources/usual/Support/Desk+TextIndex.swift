import Desk

extension Desk {
    /// Takes what came since into the index of texts where that is worth it, with a bar that tells how far it is: neither an
    /// import nor a search leaves that to whoever searches next.
    func indexTexts() {
        guard isSearchIndexDue else { return }
        let bar = ProgressBar(label: "Indexing texts", unit: "events")
        renewSearchIndex { done, all in
            bar.show(Int(clamping: done), of: Int(clamping: all))
            return true
        }
        bar.end()
    }
}
