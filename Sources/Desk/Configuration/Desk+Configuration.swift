import DeskModel
import EventLog

/// The configuration in force, read once for each text that was adopted.
struct ConfigurationCache: Sendable {
    var text: String?
    var configuration = DeskConfiguration.standard
    /// Why `desk.toml` was not adopted, if it was not.
    var fault: String?
    /// The file as it was when it was last looked into.
    var file: DeskFiles.Mark?
}

extension Desk {
    /// The configuration in force: the newest that was adopted into the log.
    public var configuration: DeskConfiguration {
        configuration(adopted: look { $0.state.configuration })
    }

    /// The configuration that a text means, the standard one for none.
    func configuration(adopted: String?) -> DeskConfiguration {
        configurationCache.withLock { cache in
            if let adopted, adopted != cache.text {
                cache.text = adopted
                if let configuration = try? DeskConfiguration(adopted: adopted, name: "desk.toml") {
                    cache.configuration = configuration
                }
            }
            return cache.configuration
        }
    }

    /// Why `desk.toml` was not adopted: file, line and reason; nil when all is well.
    public var configurationFault: String? { configurationCache.withLock { $0.fault } }

    /// The desk's local time.
    public var calendar: DeskCalendar { DeskCalendar(timeZone: configuration.timeZone) }

    /// What goes with a copy of the log of the desk in a directory: its configuration file, and the directories that a desk
    /// has.
    public static func backupCompanions(at path: String) throws(DeskError) -> BackupCompanions {
        var companions = BackupCompanions(directories: ["drafts", "presence"])
        companions.files["desk.toml"] = try DeskFiles.read("\(path)/desk.toml")
        return companions
    }

    /// Writes a configuration that came with an import to `desk.toml`, unless the file was edited since `before` was
    /// adopted: without it the next opening would take the old file for a change and adopt it again.
    func writeImportedConfiguration(since before: String?) throws(DeskError) {
        guard let adopted = look({ $0.state.configuration }), adopted != before else { return }
        let file = "\(path)/desk.toml"
        let replaced = Array((before ?? DeskConfiguration.standard.text).utf8)
        if let bytes = try DeskFiles.read(file), bytes != replaced { return }
        try DeskFiles.replace(file, with: Array(adopted.utf8), isLasting: true)
    }

    /// Adopts `desk.toml` when it was written since it was last looked into: for a desk that stays open. One system call
    /// where it was not.
    public func adoptChangedConfiguration() {
        let mark = DeskFiles.mark("\(path)/desk.toml")
        guard mark != configurationCache.withLock({ $0.file }) else { return }
        adoptConfiguration()
    }

    /// Adopts `desk.toml` into the log when it changed and is valid; otherwise remembers what is wrong with it.
    func adoptConfiguration() {
        guard readOnlyReason == nil else { return }
        let file = "\(path)/desk.toml"
        // Taken before the file is read: what is written meanwhile is looked into next time.
        let mark = DeskFiles.mark(file)
        configurationCache.withLock { cache in
            cache.file = mark
            cache.fault = nil
        }
        do throws(DeskError) {
            guard let bytes = try DeskFiles.read(file) else { return }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw DeskError.configuration("\(file): the file is not UTF-8.")
            }
            guard text != look({ $0.state.configuration }) else { return }
            _ = try DeskConfiguration(parsing: text, name: file)
            try perform(.configure(toml: text))
        } catch .configuration(let sentence) {
            configurationCache.withLock { $0.fault = sentence }
        } catch {
            // On a full disk the desk is read all the same; the file is looked into again once there may be room.
            configurationCache.withLock { cache in
                cache.fault = "\(file) could not be adopted: \(error)"
                cache.file = nil
            }
        }
    }
}
