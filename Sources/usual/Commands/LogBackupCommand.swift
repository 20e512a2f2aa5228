import ArgumentParser
import Desk
import EventLog
import Glibc

/// `usual log backup DIR`: a verified copy of a desk that is at work.
struct LogBackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the desk, while it is at work, to a directory; the copy is verified.",
        discussion: """
            What no longer changes is linked where the file system can, so that a backup on the same disk costs little; \
            --copy copies it all, as a backup for another disk needs. To restore, end all programs that have the desk open, \
            move what is left of it aside, and copy the backup to its place: cp -a DIR DESK. A backup that is opened itself \
            is a desk from then on.
            """)

    @Argument(help: "The directory to make; it must not be there yet, or be empty.")
    var directory: String

    @Flag(help: "Copy every file, instead of linking those that no longer change.")
    var copy = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard !directory.isEmpty else { throw ValidationError("Name the directory to make.") }
        let log = try global.openLog()
        // The desk itself is told to be there already.
        if directory != global.desk {
            try OutsideDesk.require(directory, outside: global.desk, "back it up to")
        }
        // An empty directory that is named by a link, or as the one that one is in, is that directory.
        let place = realpath(directory, nil).map { path in
            defer { free(path) }
            return String(cString: path)
        }
        Interruption.await()
        let companions = try Desk.backupCompanions(at: global.desk)
        let made: LogBackup
        do throws(EventLogError) {
            made = try log.backup(to: place ?? directory, copying: copy, with: companions) { Interruption.hasCome }
        } catch {
            try Interruption.check()
            if case .damaged = error { throw CommandFailure(error.exitStatus, "No backup was made. \(error)") }
            throw CommandFailure(error.exitStatus, "\(error)")
        }
        if global.json {
            try Output.json { json in
                json.object { json in
                    json.field("directory", directory)
                    json.field("events", made.events)
                    json.field("last_sequence", made.lastSequence)
                    json.field("linked", made.linked)
                    json.field("copied", made.copied)
                    json.field("attachments", made.attachments)
                }
            }
        } else {
            try Output.line(
                "\(made.events) events are in \(directory), verified. To restore, copy it: cp -a \(directory) DESK")
        }
    }
}
