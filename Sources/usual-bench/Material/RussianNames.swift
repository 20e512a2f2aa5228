import TextAnalysis

/// Russian names as four tongues write them: Хрущёва is Khrushchyova in English, Chruschtschowa in German, Khrouchtchiova in
/// French and Chruszczowa in Polish.
///
/// Family names are those of Wikidata's people that end as Russian, Ukrainian and Belarusian families do and that English
/// writes after its own rule, which leaves out most whose home is another script; given names are common ones.
struct RussianNames {
    /// A tongue with a rule of its own for Cyrillic.
    enum Tongue: CaseIterable {
        /// As BGN/PCGN has it, in the short form of newspapers: -y for -iy, yo for ë.
        case english
        /// As newspapers and Duden have it: Jelzin, Tschaikowski.
        case german
        /// As newspapers have it: Tchaïkovski, Khrouchtchiov.
        case french
        /// As newspapers and PWN have it, without the marks on soft consonants that folding drops: Czajkowski, Jelcyn.
        case polish

        /// A name in lower-case Cyrillic letters, as this tongue writes it.
        func spelling(of name: String) -> String { Romanisation(self, name).text }
    }

    /// Families' names in Cyrillic letters, of men.
    private var families: [String] = []

    private static let men = names(
        """
        александр алексей анатолий андрей антон аркадий борис
        вадим валентин валерий василий виктор виталий владимир
        владислав вячеслав геннадий георгий григорий дмитрий
        евгений егор иван игорь илья кирилл константин лев леонид
        максим михаил николай олег павел пётр роман семён сергей
        станислав степан тимофей фёдор юрий яков ярослав
        """)
    private static let women = names(
        """
        александра алла анастасия анна валентина валерия вера
        вероника виктория галина дарья евгения екатерина елена
        елизавета жанна зинаида зоя ирина ксения лариса лидия
        любовь людмила маргарита марина мария надежда наталья нина
        оксана ольга полина раиса светлана софья таисия тамара
        татьяна юлия яна
        """)

    private static func names(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Takes in a name with its Cyrillic spelling.
    mutating func add(_ latin: String, _ cyrillic: String) {
        let endings = ["ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "енко", "чук", "вич"]
        let isOfHere = endings.contains(where: cyrillic.hasSuffix)
        if isOfHere, Tongue.english.spelling(of: cyrillic) == latin { families.append(cyrillic) }
    }

    /// Somebody's given and family name in Cyrillic letters; nil where there are no names.
    func draw(_ random: inout SeededRandom) -> String? {
        guard !families.isEmpty else { return nil }
        let family = random.pick(families)
        guard random.below(2) == 0 else { return "\(random.pick(Self.men)) \(family)" }
        return "\(random.pick(Self.women)) \(Self.ofWoman(family))"
    }

    private static func ofWoman(_ family: String) -> String {
        if family.hasSuffix("ий") { return family.dropLast(2) + "ая" }
        return family.hasSuffix("ко") || family.hasSuffix("к") || family.hasSuffix("ч") ? family : family + "а"
    }
}

/// One name in Latin letters, after one tongue's rule.
private struct Romanisation {
    private(set) var text = ""

    private static let vowels = Set("аеёиоуыэюя")
    private static let hissing = Set("жчшщ")

    /// What stands for a letter wherever it stands.
    private static let plain: [RussianNames.Tongue: [Character: String]] = [
        .english: letters("a b v g d zh z i y k l m n o p r s t u f kh ts ch sh shch y e"),
        .german: letters("a b w g d sch s i i k l m n o p r s t u f ch z tsch sch schtsch y e"),
        .french: letters("a b v g d j z i ï k l m n o p r s t ou f kh ts tch ch chtch y e"),
        .polish: letters("a b w g d ż z i j k ł m n o p r s t u f ch c cz sz szcz y e"),
    ]

    private static func letters(_ list: String) -> [Character: String] {
        Dictionary(
            uniqueKeysWithValues: zip("абвгджзийклмнопрстуфхцчшщыэ", list.split(separator: " ").map(String.init)))
    }

    init(_ tongue: RussianNames.Tongue, _ name: String) {
        text = name.split(separator: " ").map { Self.word(Array($0), tongue) }.joined(separator: " ")
    }

    private static func word(_ word: [Character], _ tongue: RussianNames.Tongue) -> String {
        var text = ""
        for (place, letter) in word.enumerated() {
            let before = place > 0 ? word[place - 1] : nil
            let after = place + 1 < word.count ? word[place + 1] : nil
            // At the end of -ий and -ый one letter is enough in every tongue.
            if letter == "й", after == nil, before == "и" || before == "ы" {
                if tongue == .english { text = text.dropLast() + "y" }
                continue
            }
            let special = softened(letter, before, tongue) ?? turned(letter, before, after, tongue)
            text += special ?? plain[tongue]?[letter] ?? ""
        }
        return tongue == .french && word.suffix(2) == ["и", "н"] ? text + "e" : text
    }

    /// The vowels that begin with a y of their own or soften what stands before them.
    private static func softened(_ letter: Character, _ before: Character?, _ tongue: RussianNames.Tongue) -> String? {
        guard let vowel = ["е": "e", "ё": "o", "ю": "u", "я": "a"][letter] else { return nil }
        let isOpen = before.map { vowels.contains($0) || "йъь".contains($0) } ?? true
        let isHissed = before.map { hissing.contains($0) } ?? false
        switch tongue {
        case .english:
            if letter == "е" { return isOpen ? "ye" : "e" }
            return letter == "ё" && isHissed ? "o" : "y" + vowel
        case .german:
            if letter == "е" { return isOpen ? "je" : "e" }
            return letter == "ё" && isHissed ? "o" : "j" + vowel
        case .french:
            if letter == "е" { return isOpen ? before.map { vowels.contains($0) } == true ? "ïe" : "ie" : "e" }
            if letter == "ё" && isHissed || letter == "я" && before == "и" { return vowel }
            return letter == "ю" ? "iou" : "i" + vowel
        case .polish:
            if isOpen { return "j" + vowel }
            return isHissed || before == "ц" || before == "л" ? vowel : "i" + vowel
        }
    }

    /// What stands for a letter between its neighbours, where it is not what stands for it elsewhere.
    private static func turned(
        _ letter: Character, _ before: Character?, _ after: Character?, _ tongue: RussianNames.Tongue
    ) -> String? {
        let isBetween = before.map(vowels.contains) == true && after.map(vowels.contains) == true
        switch (tongue, letter) {
        case (.german, "с"), (.french, "с"):
            if tongue == .german, before == "к" { return "" }
            return isBetween ? "ss" : nil
        case (.german, "к"): return after == "с" ? "x" : nil
        case (.french, "г"): return after.map("еёиы".contains) == true ? "gu" : nil
        case (.french, "и"): return before.map(vowels.contains) == true ? "ï" : nil
        case (.polish, "л"): return after.map("еёиюяь".contains) == true ? "l" : nil
        case (.polish, "и"): return before.map("жшц".contains) == true ? "y" : nil
        default: return nil
        }
    }
}
