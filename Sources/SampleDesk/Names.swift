/// A name as it is written, in its own letters and in Latin ones, and in the letters that an address may have.
struct WrittenName {
    let native: [UInt8]
    let latin: [UInt8]
    let slug: [UInt8]

    /// Reads `Latin=native`, or one form for both.
    init(_ entry: Substring) {
        let forms = entry.split(separator: "=", maxSplits: 1)
        let latinText = forms.first ?? ""
        latin = Array(latinText.utf8)
        native = Array((forms.count > 1 ? forms[1] : latinText).utf8)
        slug = latinText.unicodeScalars.compactMap(Self.plainLetter).map { UInt8(ascii: $0) }
    }

    var hasOwnLetters: Bool { native != latin }

    /// The ASCII letter that a mail address would have for a letter; `nil` for marks and spaces.
    private static func plainLetter(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
        let lower = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
        if lower.isASCII { return lower.properties.isAlphabetic ? lower : nil }
        return plain[lower]
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let groups: [(Unicode.Scalar, String)] = [
            ("a", "áàâäãåāăąảạấầẩẫậắằẳẵặæ"), ("c", "çćč"), ("d", "ďđð"), ("e", "éèêëēęěẻẽẹếềểễệ"), ("g", "ğ"),
            ("i", "íìîïīịĩỉı"), ("l", "łľĺ"), ("n", "ñńňṅ"), ("o", "óòôöõøōőọỏốồổỗộớờởỡợơ"), ("r", "řŕ"),
            ("s", "śšşșṣß"), ("t", "ťțţ"), ("u", "úùûüūůűụủứừửữựư"), ("y", "ýÿỳỷỹỵ"), ("z", "źżž"), ("t", "þ"),
        ]
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, forms) in groups {
            for form in forms.unicodeScalars { plain[form] = letter }
        }
        return plain
    }()
}

/// A list of names, taken apart for fast use.
struct NameBook {
    let language: [UInt8]
    let order: NameList.Order
    let calling: [UInt8]
    let cities: [[UInt8]]
    let given: [WrittenName]
    let family: [WrittenName]

    init(_ list: NameList) {
        language = Array("\(list.language)".utf8)
        order = list.order
        calling = Array("\(list.calling)".utf8)
        cities = "\(list.cities)".split(separator: "|").map { Array($0.utf8) }
        given = "\(list.given)".split(separator: "|").map(WrittenName.init)
        family = "\(list.family)".split(separator: "|").map(WrittenName.init)
    }

    static let all = NameList.all.map(NameBook.init)
}
