/// Writes several neighbouring layers of a table as one.
struct LayerMerger {
    let builder: CheckpointBuilder
    /// Oldest first; never empty.
    let sections: [Section]
    /// The number of the oldest one, which the new one gets. On layer 0 tombstones have nothing left to hide.
    let layer: Int

    private var isLowest: Bool { layer == 0 }

    func merged() throws(CheckpointError) -> Section {
        switch sections[0].record.kind {
        case .keyed: try mergedKeyed()
        case .list: try mergedList()
        case .hash: try mergedHash()
        case .raw: preconditionFailure("a raw section has no layers")
        }
    }

    private func mergedKeyed() throws(CheckpointError) -> Section {
        let table = try reading { () throws(CheckpointDamage) in try KeyedTable(sections) }
        var merge = try reading { () throws(CheckpointDamage) in try KeyMerge(table.layers, from: 0) }
        let writer = try builder.sectionWriter(like: sections[0])
        var groups = KeyGroupWriter(writer)
        while let (key, elements) = try reading({ () throws(CheckpointDamage) in try merge.next() }) {
            guard let (layer, element) = elements.first else { continue }
            guard let place = element.place else {
                if !isLowest { try groups.endValue(of: key, isTombstone: true) }
                continue
            }
            let value = try reading { () throws(CheckpointDamage) in
                try table.layers[layer].section.unsafeBytes(at: place.offset, count: place.length)
            }
            try writer.append(value)
            try groups.endValue(of: key)
        }
        return try groups.finish(layer: layer)
    }

    private func mergedList() throws(CheckpointError) -> Section {
        let table = try reading { () throws(CheckpointDamage) in try ListTable(sections) }
        var merge = try reading { () throws(CheckpointDamage) in try KeyMerge(table.layers, from: 0) }
        var lists = ListLayerWriter(
            try builder.sectionWriter(like: sections[0]), columns: table.columns)
        var entries: [ListEntry] = []
        while let (key, elements) = try reading({ () throws(CheckpointDamage) in try merge.next() }) {
            let parts = try reading { () throws(CheckpointDamage) in
                try ListTable.parts(elements, of: table.layers, columns: table.columns)
            }
            if parts.views.isEmpty {
                if !isLowest { try lists.appendTombstone(key) }
                continue
            }
            try lists.begin(key, replaces: parts.replaces && !isLowest)
            for view in parts.views {
                for chunk in 0..<view.chunkCount {
                    entries.removeAll(keepingCapacity: true)
                    let first = chunk * ListCodec.chunkCount
                    try reading { () throws(CheckpointDamage) in
                        _ = try view.scan(in: first..<min(first + ListCodec.chunkCount, view.count)) {
                            (entry) throws(CheckpointDamage) in
                            entries.append(entry)
                            return true
                        }
                    }
                    for entry in entries { try lists.append(entry) }
                }
            }
        }
        return try lists.finish(layer: layer)
    }

    private func mergedHash() throws(CheckpointError) -> Section {
        let table = try reading { () throws(CheckpointDamage) in try HashTable(sections) }
        var merge = try reading { () throws(CheckpointDamage) in
            try HashMerge(table.layers, layering: table.form.layering)
        }
        var writer = try HashLayerWriter(
            try builder.sectionWriter(like: sections[0]), form: table.form, bound: table.entryCountBound)
        while let (hash, entries) = try reading({ () throws(CheckpointDamage) in try merge.next() }) {
            for entry in entries where !isLowest || entry < HashIndex.tombstone {
                try writer.append(hash, entry)
            }
        }
        return try writer.finish(layer: layer)
    }

    private func reading<Value>(_ read: () throws(CheckpointDamage) -> Value) throws(CheckpointError)
        -> Value
    {
        do throws(CheckpointDamage) {
            return try read()
        } catch {
            throw .damaged(error)
        }
    }
}
