/// Removes files that nobody will open again. Done by a builder, under its lock.
///
/// Of the own format all goes that the kept checkpoint does not refer to. Files of another format belong to another
/// version of the program, which may be at work side by side: they stay, as long as they are of one of the two other
/// formats whose files were written last, and not thirty days older than the newest file of all. So there are never
/// files of more than three formats after a build, however many versions there were.
struct Housekeeping {
    let files: CheckpointFiles
    let identity: CheckpointIdentity

    static let otherFormatLimit = 2
    static let otherFormatAge: Int64 = 30 * 86_400

    func clean(keeping checkpoint: Checkpoint?) {
        var kept: Set<String> = []
        if let checkpoint {
            kept.insert(checkpoint.manifest.fileName)
            for sections in checkpoint.tables.values { kept.formUnion(sections.map(\.file)) }
        }
        var others: [UInt32: (names: [String], time: Int64)] = [:]
        var newest = Int64.min
        // Manifests first: one that is left behind by a crash here must not be without its sections.
        for name in files.names().sorted(by: { Self.isManifest($0) && !Self.isManifest($1) }) {
            guard let format = FileName.format(of: name) else { continue }
            let isOwn = format == identity.format
            if isOwn, !kept.contains(name) {
                files.remove(name)
                continue
            }
            guard let time = files.system.modificationTime(of: files.path(of: name)) else { continue }
            newest = max(newest, time)
            guard !isOwn else { continue }
            let known = others[format] ?? ([], .min)
            others[format] = (known.names + [name], max(known.time, time))
        }
        let byAge = others.sorted { ($0.value.time, $0.key) > ($1.value.time, $1.key) }
        for (index, other) in byAge.enumerated() {
            let isOld = newest - other.value.time > Self.otherFormatAge
            guard index >= Self.otherFormatLimit || isOld || isErased(other.value.names) else { continue }
            for name in other.value.names { files.remove(name) }
        }
    }

    /// Whether a manifest tells that what it stands for was made before an erasure of this desk.
    private func isErased(_ names: [String]) -> Bool {
        names.contains { name in
            guard Self.isManifest(name),
                let bytes = files.read(name, limit: CheckpointManifest.lengthLimit),
                let manifest = CheckpointManifest.decode(bytes)
            else { return false }
            return manifest.identity.desk == identity.desk
                && manifest.identity.erasureGeneration < identity.erasureGeneration
        }
    }

    private static func isManifest(_ name: String) -> Bool {
        name.hasSuffix(FileName.manifestSuffix)
    }
}
