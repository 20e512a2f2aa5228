import Testing
import TextAnalysis

@Suite struct SoundKeyTests {
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
}
