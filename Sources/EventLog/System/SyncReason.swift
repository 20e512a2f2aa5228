/// Why the engine makes a sync. Each has a test that fails when that sync alone is left out.
public enum SyncReason: String, CaseIterable, Sendable {
    /// Events before they are acknowledged.
    case events
    /// The events of a segment before another begins: only the active one may hold data that was not synced.
    case sealedEvents
    /// The last word of a program that ends.
    case mark
    /// Events that a scan found, before they count as durable.
    case foundEvents
    /// The place that was cleared of an unfinished batch, before another is written there: no crash may mix the two.
    case clearedTail
    /// What was taken out of the log, before it is cleared there.
    case quarantined
    /// The name of it.
    case quarantinedName
    /// The name of the folder that it is in.
    case quarantineFolder
    /// A segment with its header, before it has its name.
    case newSegment
    /// The name of a segment, before a manifest names it.
    case newSegmentName
    /// Zeros that were written ahead, so that a roll has only a header to sync.
    case preparedSegment
    /// A manifest, before it takes the place of the one before.
    case manifest
    /// The name of a manifest, before events rest on it.
    case manifestName
    /// The manifest of somebody who died in a roll, before events rest on it.
    case finishedRoll
    /// What could be read after a failed sync, in a file of its own, before it takes the place of the old one.
    case savedSegment
    /// The name of that file, before a manifest names it.
    case savedSegmentName
    /// The name of a manifest, before files are put away that it does not name: whoever gave it that name may have died before
    /// the sync, and after a crash the one before would count again.
    case outlivedManifest
    /// A segment that a repair wrote anew, before it has its name.
    case repairedSegment
    /// Its name, before a manifest names it.
    case repairedSegmentName
    /// Names in `log` that a first opening found; whoever made them may have died before the sync.
    case foundLogNames
    /// Names in the desk, likewise.
    case foundDeskNames
    /// The desk's own name, likewise.
    case foundDeskName
    /// An attachment, before it has its name.
    case attachment
    /// Its name, before it is acknowledged.
    case attachmentName
    /// The name of an attachment that was there already, likewise.
    case foundAttachmentName
    /// The name of the folder that it is in, likewise.
    case attachmentFolder
    /// The name of the folder of folders, likewise.
    case attachmentsFolder
    /// A file of a backup.
    case backup
    /// The names in a backup.
    case backupNames
    /// A backup's own name, before it is said to be there.
    case backupName
}
