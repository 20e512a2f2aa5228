import TOML
import TerminalKit

/// Reads `config.toml` and a person's themes, as texts: no file is opened here.
///
/// ```toml
/// theme = "dusk"     # optional
/// mouse = false      # optional
/// [keys]             # optional: see KeyMapReader
/// claim = "C"
/// ```
public enum SettingsReader {
    /// The settings of these files; `text` is nil where there is no config.toml, `path` is what messages call it.
    public static func settings(_ text: String?, path: String, themes files: [ThemeFile] = []) -> Settings {
        var faults: [TOMLError] = []
        let themes = ThemeLibrary(own: files, faults: &faults)
        var settings = Settings(themes: themes)
        if let text {
            do throws(TOMLError) {
                let root = try TOMLDocument(parsing: text, name: path).root
                faults += root.unknownKeys(known: ["theme", "mouse", "keys"])
                read(root, into: &settings, &faults)
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
    }
}
