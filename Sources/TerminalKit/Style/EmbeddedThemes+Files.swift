// Generated from Themes/*.toml by usual-generate. Edit those, then run it again.
// swift-format-ignore-file

extension EmbeddedThemes {
    /// Every theme that comes with the program, ordered by name.
    public static let files: [ThemeFile] = [
        ThemeFile(
            name: ##"contrast-dark"##,
            text: ##"""
                # As much contrast as a screen gives: every letter at 7 to 1 or more on its ground (WCAG AAA), light on black.
                ground = "dark"
                inherits = "dark"

                [palette]
                ground = "#000000"
                raised = "#0c0c0c"
                field = "#141414"
                chosen = "#00224d"
                resting = "#1c1c1c"
                fresh = "#241c00"
                marked = "#00224d"
                ink = "#ffffff"
                bright = "#ffffff"
                quiet = "#d9d9d9"
                line = "#b3b3b3"
                faded = "#8f8f8f"
                red = "#ff9d97"
                amber = "#ffb84d"
                blue = "#8fccff"
                green = "#7fe795"
                violet = "#dcc4ff"
                teal = "#77e6e0"
                yellow = "#ffe45c"
                black = "#000000"

                """##
        ),
        ThemeFile(
            name: ##"contrast-light"##,
            text: ##"""
                # As much contrast as a screen gives: every letter at 7 to 1 or more on its ground (WCAG AAA), black on white.
                ground = "light"
                inherits = "light"

                [palette]
                ground = "#ffffff"
                raised = "#f2f2f2"
                field = "#f7f7f7"
                chosen = "#dfefff"
                resting = "#ececec"
                fresh = "#fff6c7"
                marked = "#dfefff"
                ink = "#000000"
                bright = "#000000"
                quiet = "#262626"
                line = "#4d4d4d"
                red = "#7a0000"
                amber = "#3f2600"
                blue = "#001f66"
                green = "#003310"
                violet = "#37006f"
                teal = "#003338"
                yellow = "#332900"
                white = "#ffffff"

                """##
        ),
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
                cursor = { fg = "blue" }
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
            name: ##"deutan-dark"##,
            text: ##"""
                # For eyes that do not tell red from green, light on dark: late is orange, near is yellow, done is blue.
                ground = "dark"
                inherits = "dark"

                [palette]
                ground = "#14171c"
                raised = "#1d2229"
                field = "#222933"
                chosen = "#26374f"
                resting = "#252c36"
                fresh = "#302c1a"
                marked = "#14205c"
                ink = "#dfe3e8"
                bright = "#ffffff"
                quiet = "#a6afbb"
                line = "#8490a4"
                faded = "#78839a"
                red = "#ff8a3d"
                amber = "#ffd75f"
                blue = "#b4d8ff"
                green = "#4fb7ff"
                violet = "#c3b3f7"
                teal = "#9fd3e0"
                yellow = "#fff4c2"
                black = "#101216"

                """##
        ),
        ThemeFile(
            name: ##"deutan-light"##,
            text: ##"""
                # For eyes that do not tell red from green, dark on light: late is brick, near is olive, done is blue.
                ground = "light"
                inherits = "light"

                [palette]
                ground = "#fbfaf7"
                raised = "#efede8"
                field = "#f4f2ee"
                chosen = "#dbe8f7"
                resting = "#ecebe6"
                fresh = "#f8efc9"
                marked = "#dbe8f7"
                ink = "#1d2127"
                bright = "#000000"
                quiet = "#4b5563"
                line = "#6d7783"
                red = "#ad2200"
                amber = "#3d3500"
                blue = "#24407a"
                green = "#0041b8"
                violet = "#4a2a94"
                teal = "#0b4f6c"
                yellow = "#3a3413"
                white = "#ffffff"

                """##
        ),
        ThemeFile(
            name: ##"dusk"##,
            text: ##"""
                # Warm and low, for late shifts: a plum ground and candle colours.
                ground = "dark"
                inherits = "dark"

                [palette]
                ground = "#231f26"
                raised = "#2c2730"
                field = "#322c37"
                chosen = "#3d3344"
                resting = "#383140"
                fresh = "#43361f"
                marked = "#33245a"
                ink = "#ece3dc"
                bright = "#fff8f0"
                quiet = "#bfb2b4"
                line = "#a0949c"
                faded = "#9b8f97"
                red = "#ffa296"
                amber = "#f5b873"
                blue = "#9fc6ee"
                green = "#a9d39a"
                violet = "#d9b8ee"
                teal = "#8fd3c4"
                yellow = "#f0d68a"
                black = "#1c1519"

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
                cursor = { fg = "blue" }
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
                note_text = { fg = "default" }
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
        ThemeFile(
            name: ##"tritan-dark"##,
            text: ##"""
                # For eyes that do not tell blue from yellow, light on dark: late is red, near is rose, done is sea green.
                ground = "dark"
                inherits = "dark"

                [palette]
                ground = "#15171a"
                raised = "#1e2227"
                field = "#23292f"
                chosen = "#2f3640"
                resting = "#282d34"
                fresh = "#33282c"
                marked = "#28324a"
                ink = "#e2e6e8"
                bright = "#ffffff"
                quiet = "#a9b1b5"
                line = "#8d959d"
                faded = "#868e96"
                red = "#ff7a7a"
                amber = "#ffc2c9"
                blue = "#a6e3ee"
                green = "#3fd0b4"
                violet = "#d6b4ea"
                teal = "#8fdfe0"
                yellow = "#e9d7db"
                black = "#101216"

                """##
        ),
    ]
}
