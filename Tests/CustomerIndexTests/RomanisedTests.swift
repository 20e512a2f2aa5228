import CustomerIndex
import DeskModel
import Testing

/// Names in other scripts that are asked for in Latin letters, among many in Latin letters that sound about so.
@Suite struct RomanisedTests {
    private static let now = Timestamp(seconds: 1_770_000_000)

    private static func index(_ names: [String]) -> CustomerIndex {
        CustomerIndex(
            names.enumerated().map { place, name in
                CustomerEntry(id: CustomerID(UInt64(place + 1)), names: [name], lastContact: now, contactCount: 9)
            })
    }

    private static func names(_ query: String, in index: CustomerIndex, limit: Int) throws -> [String] {
        try index.find(query, limit: limit, now: now).compactMap { try index.entry(for: $0.id)?.names.first }
    }

    /// Who may well be called what was typed, and who is called about so.
    @Test(arguments: [
        ("dunlop haas", "ダンロップ ハース", ["Hassall Dunlop"]),
        ("anita nicklas", "아니타 니클라스", ["Nicolas Ania"]),
        ("morrow piccoli", "모로 피콜리", ["Marie Piccoli"]),
        ("beatriz pollock", "베아트리스 폴록", ["Beatrice Pallas"]),
        ("cornford sixten", "コーンフォード シクステン", ["Clifford Chastain"]),
        ("tomi stav", "טומי סתיו", ["Tommy Gustav"]),
        ("lamine macpherson", "الأمين ماكفيرسون", ["Aline Macpherson"]),
    ])
    func itComesBeforeWhatOnlySoundsSo(query: String, name: String, others: [String]) throws {
        let found = try Self.names(query, in: Self.index(others + [name]), limit: 5)
        #expect(found.first == name, "\(found)")
    }

    /// Twelve hundred commoner names with the consonants that Japanese leaves of Burton.
    @Test func itIsFoundAmongManyOfItsSound() throws {
        let vowels = ["a", "e", "i", "o", "u"]
        let sounds = vowels + vowels.flatMap { first in vowels.map { first + $0 } }
        let families = sounds.flatMap { first in
            sounds.flatMap { second in [second, "\(second)h"].map { "B\(first)t\($0)n" } }
        }
        let index = Self.index(families.flatMap { ["Jared \($0)", "Vicky \($0)"] } + ["ワトソン バートン"])
        #expect(try Self.names("burton", in: index, limit: 2000).contains("ワトソン バートン"))
    }

    /// Whoever is called just what was typed comes before who may be.
    @Test func latinLettersComeFirst() throws {
        let index = Self.index(["ワトソン バートン", "Watson Burton", "왓슨 버튼"])
        #expect(try Self.names("watson burton", in: index, limit: 5).first == "Watson Burton")
    }

    @Test(arguments: ["kovács ilona", "schulz", "nguyen thanh", "xqzvw kkjhq", "burton xqzvw kkjhq"])
    func strangersAreNobody(query: String) throws {
        let index = Self.index(["ライリー オフリン", "ブロンテ デンカー", "레드먼드 포드", "薇姬 庫蘭", "טומי סתיו", "فيلوسو هنت"])
        let found = try Self.names(query, in: index, limit: 5)
        #expect(found.isEmpty, "\(found)")
    }
}
