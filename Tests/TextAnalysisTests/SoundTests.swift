import Testing
import TextAnalysis

@Suite struct SoundTests {
    @Test(arguments: [
        ("ruhi", "roohi"), ("mula", "moolla"), ("smith", "smyth"), ("martha", "marta"), ("schmidt", "schmitt"),
        ("catherine", "katherine"), ("phillip", "filip"), ("mohammed", "muhamad"), ("wright", "rite"),
        ("knight", "nite"),
        ("khan", "kan"), ("sarah", "sara"), ("jeffrey", "geoffrey"), ("ahmed", "ahmad"), ("steven", "stephen"),
        ("czarnecki", "charnecki"), ("allison", "alison"), ("shaun", "schaun"), ("mcdonald", "macdonald"),
    ])
    func soundAlike(left: String, right: String) {
        #expect(SoundKey(left) != nil)
        #expect(SoundKey(left) == SoundKey(right))
    }

    @Test(arguments: [
        ("roohi", "moolla"), ("smith", "jones"), ("anna", "hannah"), ("mary", "marie-claire"), ("lee", "ray"),
    ])
    func soundDifferent(left: String, right: String) {
        #expect(SoundKey(left) != SoundKey(right))
    }

    @Test func wordsWithoutLettersHaveNoSound() {
        #expect(SoundKey("1234") == nil)
        #expect(SoundKey("") == nil)
        #expect(SoundKey("東京") == nil)
    }

    @Test(arguments: [
        ("roohi", "ruhi"), ("moolla", "mula"), ("mueller", "muler"), ("muller", "muler"), ("anne", "an"),
        ("khan", "kan"),
        ("philip", "filip"), ("cindy", "sindi"), ("jacques", "jakes"), ("sarah", "sara"),
    ])
    func plainSpelling(word: String, plain: String) {
        #expect(SoundSpelling.plain(word) == plain)
    }

    @Test func likenessOfPlainSpellings() {
        func likeness(_ left: String, _ right: String) -> Double {
            SoundSpelling.similarity(SoundSpelling.plain(Array(left.utf8)), SoundSpelling.plain(Array(right.utf8)))
        }
        #expect(likeness("ruhi", "roohi") == 1)
        #expect(likeness("mila", "mula") < 1)
        #expect(likeness("mila", "mula") > likeness("mila", "emily"))
    }

    @Test(arguments: [
        ("Руслан", "ruslan"), ("Щербаков", "shcherbakov"), ("Николай", "nikolai"), ("Γιώργος", "giorgos"),
        ("Παπαδόπουλος", "papadopoulos"), ("Μπάμπης", "bambis"), ("サトウ", "satou"), ("きゃんべる", "kyanberu"), ("しゃ", "sha"),
        ("ガンダム", "gandamu"), ("한글", "hangeul"), ("김민수", "gimminsu"), ("שלום", "shlvm"), ("محمد", "mhmd"),
    ])
    func writtenInLatin(word: String, latin: String) {
        #expect(Transliteration.latin(Folding.fold(word)) == latin)
    }

    @Test func latinStays() {
        #expect(Transliteration.latin("roohi") == nil)
    }

    @Test func hanIsReadInMandarin() throws {
        #expect(Transliteration.latin("王小明") == "wangxiaoming")
        let names = try #require(Transliteration.hanNames(Array("王小明".utf8)))
        #expect(names.family == Array("wang".utf8))
        #expect(names.given == Array("xiaoming".utf8))
        #expect(Transliteration.hanNames(Array("さとう".utf8)) == nil)
    }

    @Test(arguments: [
        ("roohi", "ruhi"), ("casanova", "kaznvfa"), ("gasparro", "jiasipaluo"), ("shcherbakov", "chtcherbakoff"),
    ])
    func skeletonsOfOneNameAreNear(left: String, right: String) throws {
        let one = try #require(SoundSkeleton(Array(left.utf8)))
        let other = try #require(SoundSkeleton(Array(right.utf8)))
        #expect(one == other || one.neighbours.contains(other.packed))
        let likeness = Array(left.utf8).withUnsafeBytes { first in
            Array(right.utf8).withUnsafeBytes { SoundSkeleton.likeness(first, $0) }
        }
        #expect(likeness > 0.6)
    }

    @Test func nicknamesGoBothWays() {
        #expect(Nicknames.of(Array("bob".utf8)).contains(Array("robert".utf8)))
        #expect(Nicknames.of(Array("robert".utf8)).contains(Array("bob".utf8)))
        #expect(Nicknames.of(Array("aaron".utf8)).contains(Array("ron".utf8)))
        #expect(Nicknames.of(Array("zysk".utf8)).isEmpty)
        #expect(Nicknames.of(Array("zzzz".utf8)).isEmpty)
        #expect(Nicknames.of(Array("aa".utf8)).isEmpty)
    }
}
