import Desk
import TOML
import TerminalKit

/// Reads `config.toml`, the saved views and a person's themes, as texts: no file is opened here.
///
/// ```toml
/// theme = "dusk"     # optional
/// mouse = false      # optional
/// [keys]             # optional: see KeyMapReader
/// claim = "C"
/// [views]            # optional: see SavedViewFile
/// refunds = "reason:refund"
/// ```
public enum SettingsReader {
    /// The settings of these files; `text` is nil where there is no config.toml, `path` is what messages call it, and `saved`
    /// are the views that were saved on screen, likewise.
    public static func settings(
        _ text: String?, path: String, themes files: [ThemeFile] = [], saved: (text: String, path: String)? = nil
    ) -> Settings {
        var faults: [TOMLError] = []
        let themes = ThemeLibrary(own: files, faults: &faults)
        var settings = Settings(themes: themes)
        if let text {
            do throws(TOMLError) {
                let root = try TOMLDocument(parsing: text, name: path).root
                faults += root.unknownKeys(known: ["theme", "mouse", "keys", "views"])
                read(root, into: &settings, &faults)
            } catch {
                faults.append(error)
            }
        }
        if let saved {
            do throws(TOMLError) {
                // What the configuration has by the same name or of the same filter goes before; what is no view any more
                // is passed over, and stays in the file.
                for view in try SavedViewFile.saved(saved.text, path: saved.path)
                where SavedView.fault(ofName: view.name) == nil && QueueView.fault(ofFilter: view.filter) == nil
                    && settings.views.count < SavedView.most
                    && !settings.views.contains(where: { $0.isCalled(view.name) || $0.filter == view.filter })
                {
                    settings.views.append(view)
                }
            } catch {
                faults.append(error)
            }
        }
        settings.faults = faults.map { "\($0)." }
        return settings
    }

    private static func read(_ root: TOMLTable, into settings: inout Settings, _ faults: inout [TOMLError]) {
        do throws(TOMLError) {
            if let value = root["theme"] {
                let name = try value.string()
                guard settings.themes.theme(named: name) != nil else {
                    let known = settings.themes.names.joined(separator: ", ")
                    throw value.error("there is no theme \"\(name)\": choose \(known)")
                }
                settings.theme = name
            }
        } catch {
            faults.append(error)
        }
        do throws(TOMLError) {
            if let value = root["mouse"] { settings.usesMouse = try value.bool() }
        } catch {
            faults.append(error)
        }
        do throws(TOMLError) {
            let (keys, wrong) = KeyMapReader.keys(try root.table("keys"))
            settings.keys = keys
            faults += wrong
        } catch {
            faults.append(error)
        }
        do throws(TOMLError) {
            if let table = try root.table("views") {
                settings.views = SavedViewFile.views(table, &faults)
            }
        } catch {
            faults.append(error)
        }
    }
}
