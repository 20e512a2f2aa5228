import Glibc

/// Opens and makes the file `control`.
struct ControlStore {
    let layout: DeskLayout
    let uuid: DeskUUID
    let system: any LogSystem

    /// The mapped page, or nil when there is none that is this desk's own since the machine started.
    func open(isWritable: Bool) throws(EventLogError) -> ControlPage? {
        let path = layout.control
        let descriptor = system.open(path, flags: isWritable ? O_RDWR : O_RDONLY, mode: 0)
        guard descriptor >= 0 else {
            if EventLogError.tellsOfNoFile(-descriptor) { return nil }
            throw EventLogError(-descriptor, path, doing: "open")
        }
        do throws(EventLogError) {
            let files = FileWork(system: system)
            let page = try files.read(descriptor, count: ControlLayout.length, at: 0, path: path)
            if try isWhole(page), let identity = system.identity(of: path),
                ControlLayout.isOwn(page, uuid: uuid, boot: system.bootIdentity(), identity: identity),
                let memory = system.map(descriptor, length: ControlLayout.length, isWritable: isWritable)
            {
                return ControlPage(
                    mapped: memory, isWritable: isWritable, descriptor: descriptor, identity: identity, system: system)
            }
        } catch {
            system.close(descriptor)
            if error.meansNoFile { return nil }
            throw error
        }
        system.close(descriptor)
        return nil
    }

    private func isWhole(_ page: [UInt8]) throws(EventLogError) -> Bool {
        try FormatStamp.check(
            page, magic: ControlLayout.magic, newest: ControlLayout.version, checksum: .ofHeader,
            file: DeskLayout.controlName) != nil
    }

    /// Whether the page that is there, and is not used because an older version of the program made it, says that a sync
    /// failed since the machine started: nothing else knows of that.
    func tellsOfFailedSync() throws(EventLogError) -> Bool {
        let path = layout.control
        let descriptor = system.open(path, flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else { return false }
        defer { system.close(descriptor) }
        let page: [UInt8]
        do throws(EventLogError) {
            page = try FileWork(system: system).read(descriptor, count: ControlLayout.length, at: 0, path: path)
        } catch {
            if error.meansNoFile { return false }
            throw error
        }
        guard try isWhole(page), let identity = system.identity(of: path) else { return false }
        let poison = page.withUnsafeBytes { $0.integer(at: ControlLayout.poison, as: UInt32.self) }
        return poison != 0
            && ControlLayout.isOwn(
                page, uuid: uuid, boot: system.bootIdentity(), identity: identity, isOfAnyVersion: true)
    }

    /// Makes a new control file in the place of whatever is there. It is poisoned: until what was found has been synced,
    /// nobody may build on it, and should that sync fail, nobody may ask the disk again. Only under the append lock.
    func make(
        _ published: ControlPage.Published, durable: UInt64, generation: UInt64
    ) throws(EventLogError) -> ControlPage {
        let files = FileWork(system: system)
        let temporary = "\(layout.control).\(String(system.random(), radix: 36)).new"
        let descriptor = try files.create(temporary)
        do throws(EventLogError) {
            let control = try map(descriptor, at: temporary)
            control.publish(published)
            control.raiseDurable(to: durable)
            control.begin(generation)
            control.setPoison(ControlPage.unsettled)
            let result = system.rename(temporary, to: layout.control)
            guard result == 0 else { throw EventLogError(-result, layout.control, doing: "make") }
            return control
        } catch {
            _ = system.remove(temporary)
            throw error
        }
    }

    /// Fills a new file and maps it. The page owns the descriptor.
    private func map(_ descriptor: Int32, at path: String) throws(EventLogError) -> ControlPage {
        do throws(EventLogError) {
            guard let identity = system.identity(of: path) else {
                throw EventLogError.file(path: path, doing: "make", code: ENOENT)
            }
            let page = ControlLayout.page(uuid: uuid, boot: system.bootIdentity(), identity: identity)
            try FileWork(system: system).write(page, to: descriptor, at: 0, path: path)
            guard let memory = system.map(descriptor, length: ControlLayout.length, isWritable: true) else {
                throw EventLogError.file(path: path, doing: "map", code: ENODEV)
            }
            return ControlPage(
                mapped: memory, isWritable: true, descriptor: descriptor, identity: identity, system: system)
        } catch {
            system.close(descriptor)
            throw error
        }
    }
}
