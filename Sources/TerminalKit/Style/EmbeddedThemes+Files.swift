// Generated from Themes/*.toml by usual-generate. Edit those, then run it again.
// swift-format-ignore-file

extension EmbeddedThemes {
    /// Every theme that comes with the program, ordered by name.
    public static let files: [ThemeFile] = [
        ThemeFile(
            name: ##"dark"##,
            text: ##"""
                # Light letters on a dark ground. Calm by default; the loudest colour on the screen is a clock past its target.
                ground = "dark"

                [palette]
                ground = "#16191f"
                raised = "#1f242d"
                field = "#232a35"
                chosen = "#2c3a50"
                resting = "#262d38"
                fresh = "#33301d"
                marked = "#14205c"
                ink = "#dde3ea"
                bright = "#ffffff"
                quiet = "#a3afbf"
                line = "#8490a4"
                faded = "#78839a"
                red = "#ff9a94"
                amber = "#f3be6a"
                blue = "#8fc1f7"
                green = "#93d6a0"
                violet = "#cdb4f6"
                teal = "#7fd6d0"
                yellow = "#f0d97c"
                black = "#101216"

                [roles]
                text = { fg = "ink" }
                dim = { fg = "quiet" }
                title = { fg = "ink" }
                title_focused = { fg = "bright", attributes = ["bold"] }
                heading = { fg = "bright", attributes = ["bold"] }
                brand = { fg = "bright", attributes = ["bold"] }
                rule = { fg = "line" }
                rule_focused = { fg = "blue" }
                cursor = { fg = "blue", attributes = ["bold"] }
                over_time = { fg = "red", attributes = ["bold"] }
                at_risk = { fg = "amber" }
                waiting = { fg = "ink" }
                done = { fg = "green" }
                promise = { fg = "yellow" }
                promise_broken = { fg = "red", attributes = ["bold"] }
                complaint = { fg = "red" }
                note = { fg = "yellow" }
                link = { fg = "blue" }
                key = { fg = "blue", attributes = ["bold"] }
                key_help = { fg = "quiet" }
                unfilled = { fg = "black", bg = "amber" }
                match = { fg = "yellow", attributes = ["bold", "underlined"] }
                presence = { fg = "violet" }
                customer = { fg = "bright", attributes = ["bold"] }
                pronunciation = { fg = "teal", attributes = ["italic"] }
                regular = { fg = "yellow" }
                customer_message = { fg = "ink" }
                agent_message = { fg = "teal" }
                suggestion = { fg = "ink" }
                score = { fg = "quiet" }
                finding = { fg = "amber", attributes = ["underlined"] }
                figure = { fg = "bright", attributes = ["bold"] }
                chart = { fg = "blue" }
                chart_rest = { fg = "line" }
                tag = { fg = "violet" }
                veil = { fg = "faded" }

                [surfaces]
                base = { bg = "ground" }
                bar = { bg = "raised" }
                selection = { bg = "chosen" }
                idle_selection = { bg = "resting" }
                overlay = { bg = "raised" }
                input = { bg = "field" }
                changed = { bg = "fresh" }
                marked_text = { bg = "marked", fg = "bright" }

                """##
        ),
        ThemeFile(
            name: ##"light"##,
            text: ##"""
                # Dark letters on a light ground, for bright rooms. The same meanings as dark, in inks instead of lights.
                ground = "light"

                [palette]
                ground = "#fbfaf7"
                raised = "#eeece6"
                field = "#f3f1ec"
                chosen = "#d6e4f5"
                resting = "#e7e6e1"
                fresh = "#f8efc9"
                marked = "#cfe0f5"
                ink = "#22272e"
                bright = "#000000"
                quiet = "#4d5663"
                line = "#6d7783"
                red = "#a3161b"
                amber = "#6e3f00"
                blue = "#0b4f96"
                green = "#1b5e2c"
                violet = "#5a2ca0"
                teal = "#0a5757"
                yellow = "#655000"
                white = "#ffffff"

                [roles]
                text = { fg = "ink" }
                dim = { fg = "quiet" }
                title = { fg = "ink" }
                title_focused = { fg = "bright", attributes = ["bold"] }
                heading = { fg = "bright", attributes = ["bold"] }
                brand = { fg = "bright", attributes = ["bold"] }
                rule = { fg = "line" }
                rule_focused = { fg = "blue" }
                cursor = { fg = "blue", attributes = ["bold"] }
                over_time = { fg = "red", attributes = ["bold"] }
                at_risk = { fg = "amber" }
                waiting = { fg = "ink" }
                done = { fg = "green" }
                promise = { fg = "yellow" }
                promise_broken = { fg = "red", attributes = ["bold"] }
                complaint = { fg = "red" }
                note = { fg = "yellow" }
                link = { fg = "blue" }
                key = { fg = "blue", attributes = ["bold"] }
                key_help = { fg = "quiet" }
                unfilled = { fg = "white", bg = "amber" }
                match = { fg = "yellow", attributes = ["bold", "underlined"] }
                presence = { fg = "violet" }
                customer = { fg = "bright", attributes = ["bold"] }
                pronunciation = { fg = "teal", attributes = ["italic"] }
                regular = { fg = "yellow" }
                customer_message = { fg = "ink" }
                agent_message = { fg = "teal" }
                suggestion = { fg = "ink" }
                score = { fg = "quiet" }
                finding = { fg = "amber", attributes = ["underlined"] }
                figure = { fg = "bright", attributes = ["bold"] }
                chart = { fg = "blue" }
                chart_rest = { fg = "line" }
                veil = { fg = "line" }
                tag = { fg = "violet" }

                [surfaces]
                base = { bg = "ground" }
                bar = { bg = "raised" }
                selection = { bg = "chosen" }
                idle_selection = { bg = "resting" }
                overlay = { bg = "raised" }
                input = { bg = "field" }
                changed = { bg = "fresh" }
                marked_text = { bg = "marked", fg = "bright" }

                """##
        ),
        ThemeFile(
            name: ##"monochrome"##,
            text: ##"""
                # No colour at all: weight, underline and reverse carry what colour carries elsewhere.
                ground = "any"

                [roles]
                text = { fg = "default" }
                dim = { attributes = ["dim"] }
                title_focused = { attributes = ["bold"] }
                heading = { attributes = ["bold"] }
                brand = { attributes = ["bold"] }
                cursor = { attributes = ["bold"] }
                over_time = { attributes = ["bold"] }
                link = { attributes = ["underlined"] }
                key = { attributes = ["bold"] }
                suggestion = { attributes = [] }
                presence = { attributes = [] }
                unfilled = { attributes = ["reversed"] }
                match = { attributes = ["bold", "underlined"] }
                finding = { attributes = ["underlined"] }
                customer = { attributes = ["bold"] }
                figure = { attributes = ["bold"] }
                rule = { attributes = [] }
                key_help = { attributes = [] }
                veil = { attributes = ["dim"] }

                [surfaces]
                bar = { attributes = ["reversed"] }
                selection = { attributes = ["reversed"] }
                idle_selection = { attributes = ["bold"] }
                changed = { attributes = ["bold"] }
                marked_text = { attributes = ["reversed"] }

                """##
        ),
        ThemeFile(
            name: ##"plain16"##,
            text: ##"""
                # The terminal's own sixteen colours, whatever they are set to. Grounds are left alone: what is chosen is reversed,
                # so that it can be read in any palette.
                ground = "any"

                [roles]
                text = { fg = "default" }
                dim = { fg = "default", attributes = ["dim"] }
                title_focused = { attributes = ["bold"] }
                heading = { attributes = ["bold"] }
                brand = { attributes = ["bold"] }
                rule = { fg = "default", attributes = [] }
                rule_focused = { fg = "cyan" }
                cursor = { fg = "cyan", attributes = ["bold"] }
                over_time = { fg = "red", attributes = ["bold"] }
                at_risk = { fg = "yellow" }
                done = { fg = "green" }
                promise = { fg = "yellow" }
                complaint = { fg = "red" }
                note = { fg = "magenta" }
                link = { fg = "cyan" }
                key = { fg = "cyan", attributes = ["bold"] }
                key_help = { fg = "default", attributes = [] }
                unfilled = { fg = "yellow", attributes = ["reversed"] }
                match = { attributes = ["bold", "underlined"] }
                presence = { fg = "magenta" }
                customer = { attributes = ["bold"] }
                pronunciation = { fg = "cyan", attributes = [] }
                regular = { fg = "yellow" }
                agent_message = { fg = "cyan" }
                suggestion = { fg = "default" }
                score = { fg = "default", attributes = ["dim"] }
                finding = { fg = "yellow", attributes = ["underlined"] }
                figure = { attributes = ["bold"] }
                chart = { fg = "cyan" }
                tag = { fg = "magenta" }
                system_message = { fg = "default", attributes = ["dim"] }
                veil = { fg = "default", attributes = ["dim"] }

                [surfaces]
                bar = { attributes = ["reversed"] }
                selection = { attributes = ["reversed"] }
                idle_selection = { attributes = ["bold"] }
                changed = { attributes = ["bold"] }
                marked_text = { attributes = ["reversed"] }

                """##
        ),
    ]
}
