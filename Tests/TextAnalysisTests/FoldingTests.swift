import Testing
import TextAnalysis

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Ångström", "angstrom"), ("Søren Łukasz", "soren lukasz"), ("Straße", "strasse"), ("STRASSE", "strasse"),
        ("Æsa Œuvre", "aesa oeuvre"), ("Đặng Thị", "dang thi"), ("İSTANBUL ısı", "istanbul isi"), ("ﬁne", "fine"),
        ("ＦＵＬＬ", "full"), ("Þórður", "thordur"), ("Ёлкин", "елкин"), ("ΆΛΦΑΣ", "αλφασ"), ("مُحَمَّد", "محمد"),
        ("e\u{301}", "e"), ("soft\u{AD}hyphen", "softhyphen"), ("", ""), ("plain ascii 123", "plain ascii 123"),
    ])
    func folds(written: String, folded: String) {
        #expect(Folding.fold(written) == folded)
    }

    @Test func foldingTwiceChangesNothing() {
        for text in ["Ångström", "ガ", "हिन्दी", "\u{FDFA}", "𝔘𝔫𝔦", "👩‍👩‍👧 ok", "Ǻ"] {
            let once = Folding.fold(text)
            #expect(Folding.fold(once) == once)
        }
    }

    @Test func keepsMarksThatTellWordsApart() {
        #expect(Folding.fold("が") != Folding.fold("か"))
        #expect(Folding.fold("कि") != Folding.fold("का"))
    }
}
