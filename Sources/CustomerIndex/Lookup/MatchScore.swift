import Glibc

/// How well a customer fits a query, 0…1.
///
/// Names and addresses. Every query word `i` is given the best word of the customer that no other query word took, with
/// a quality `q` by how it matched (1 is letter for letter):
///
///     prefix      0.75 + 0.20 × typed / whole; of three letters or more of the last word, which may still be growing,
///                 0.90 + 0.07 × typed / whole, or 0.83 + 0.11 × typed / whole where the letters are somebody's whole
///                 word
///     nickname    0.93
///     tongue      0.88 + 0.06 × likeness (another tongue's form of a given name)
///     sound       0.955 − 0.7 × (1 − likeness), at least 0.925 when both are said the same
///     typo        0.97 − 0.55 / longer length for one edit, 0.97 − 1.4 / longer length for two; 0.03 less when the
///                 first letter differs
///     begun typo  0.62 + 0.20 × typed / whole (a prefix with one edit)
///     initial     0.60 (the customer's word is only the first letter); where it is typed so 1, but 0.90 as the last of
///                 several words, which may still be growing, and 0.76 alone
///     script      0.95 × quality of the word written in Latin letters, else 0.95 − 0.6 × (1 − likeness); where the
///                 customer's name is in the other script, and what was typed is not, 0.972 − 2 × (1 − likeness)²
///
/// where `likeness` is (sound + 0.3 × spelling + 0.1 × beginning) / 1.4: how alike both are said (see `SpokenWord`), one
/// less the edits by the longer length, and the share of the first four letters that are the same.
///
/// times a factor by place: name 1, the name in Latin letters 0.98, address 0.92, email or handle 0.90; and 0.92 where a
/// nickname or a form of a given name stands for the last word of a name, which is mostly a family's, but no less than
/// what the word is worth otherwise, as by its sound. An address has streets and towns that many other words are like: of its
/// words none is meant by a typo of less than 0.70, by a sound or another script of less than 0.80, by one letter, or as a
/// nickname, another tongue's form or an initial. Each word weighs `log2(2 + customers / meaning)`, where `meaning` is the number of customers the word could mean (those with
/// any word it may stand for): a typo in a rare name counts more than an exact common one. A word that stands for
/// nothing weighs 0.4 of the most a word can, so that one word may be wrong altogether.
///
///     fit   = Σ weight × q × place / Σ weight
///           × (0.9 + 0.1 × share of the name's words that were asked for)
///           × (0.99 when the words come in another order than in the name)
///
/// One word that is wrong. Where three words or more were typed, and all of a name was asked for, two of its words or more,
/// of more than a letter, as they are, the word that costs most is worth `pinned + 0.05 × q`, if that is more than its `q`:
///
///     pinned = 0.85 × (bits / log2(customers) − 0.3) / 0.9, between 0 and 0.85
///
/// where `bits` is Σ log2(customers / those who have the word) of these words: a rare name
/// in another town than was typed stands above a name in that town that only sounds so, a common name does not.
///
/// One word of three or four letters that are the initials of a whole name, word by word, fits it 0.75.
///
/// Identifiers. 1 when whole; 0.60 + 0.35 × typed / whole for a beginning (0.80 + 0.15 × for an email beyond its @),
/// 0.58 + 0.35 × for an end; 0.70 for the same mailbox at another domain,
/// and for the same national number in another country than was typed. The end of a phone number beside a name counts as one
/// more word, worth 0.90 or more, and the name must fit 0.50.
///
/// Domains. Who has an email at what was typed fits it 0.93, where that is the whole domain; 0.90 at one whose first label it
/// is, or that and more; else, at one that begins so, 0.60 and 0.05 more for each letter behind the third, at most 0.85. Of
/// these standing is 2^(−days since last contact / 90) alone.
///
///     score = 0.98 × fit + 0.02 × standing
///     standing = 0.50 × 2^(−days since last contact / 90) + 0.25 × min(1, log2(1 + contacts) / 8) + 0.25 if tickets are open
///
/// Where each word is the customer's or sounds as theirs does (0.92 or more), standing counts up to 0.035 more: all of it
/// below a fit of 0.925, nothing from 0.975 on. Whoever heard a name does not know how it is spelt, so that of those who
/// sound alike whoever is in touch comes before a stranger; a name typed letter for letter comes before both.
///
/// Nobody is listed who fits less than 0.30. Where no word of their name, email or handle was typed as it is, begun, or as a
/// nickname, it takes 0.40, if one is worth 0.80 or more (of a name in another script 0.855); 0.50, if there is a typo, the
/// beginning of one letter, or an address's word as it is or begun; and where all is only a sound, an initial, another script or tongue, or like an
/// address's word, 0.70: less is true of strangers, whatever is typed. A last word of up to three letters with a vowel is still
/// being typed: with it 0.30 is enough.
///
/// So standing decides between near equals only, and equal scores order by customer number. All constants are ours,
/// set by hand and checked on `febrl` and hand-made names; the shares of spelling and beginning on one half, drawn by a
/// hash, of the pairs of names that other scripts write alike (Wikidata), and then seen to hold on the other.
enum MatchScore {
    /// Results that fit less are no results.
    static let leastFit = 0.30
    /// The same of those of whom nothing but what comes near is there; but a slip, one letter or an address; and of whom all is
    /// only like what was typed.
    static let leastOfNear = 0.40
    static let leastOfTypo = 0.50
    static let leastOfLikeness = 0.70

    /// What somebody must fit at least of whom such a word is meant, at such a place; the least of all their words counts.
    static func leastFit(_ worth: (value: Float, kind: MatchKind), _ place: IndexedWord.Place) -> Double {
        switch worth.kind {
        case .exact, .prefix: place == .address ? leastOfTypo : leastFit
        case _ where place == .address: leastOfLikeness
        case .nickname: leastFit
        case .script where place == .latinName: worth.value >= nearInScript ? leastOfNear : leastOfLikeness
        case _ where worth.value >= near: leastOfNear
        case .typo: leastOfTypo
        case .sound, .initial, .script, .tongue: leastOfLikeness
        }
    }
    private static let near: Float = 0.80
    /// The same of a name in another script, of which more is worth as much.
    private static let nearInScript: Float = 0.855
    /// The share of the score that standing makes.
    static let standingShare = 0.02
    /// What standing adds to that where all words are somebody's or sound just like theirs.
    static let heardShare = 0.035
    /// The fit from which on nothing is added, and over how much less of it the share grows.
    private static let heardWhole = 0.975
    private static let heardRamp = 0.05
    /// What a word is worth at least that is taken to be what was heard.
    static let leastHeard: Float = 0.92

    static func prefix(typed: Int, whole: Int, isGrowing: Bool, isKnown: Bool) -> Float {
        let share = Float(typed) / Float(whole)
        guard isGrowing, typed >= 3 else { return 0.75 + 0.20 * share }
        return isKnown ? 0.83 + 0.11 * share : 0.90 + 0.07 * share
    }
    static func begunTypo(typed: Int, whole: Int) -> Float { 0.62 + 0.20 * Float(min(typed, whole)) / Float(whole) }
    /// What spelling, and the letters at the beginning, count beside the sound of two words.
    static let spellingShare = 0.3
    static let beginningShare = 0.1

    static func sound(_ likeness: SaidWord.Likeness) -> Float {
        let value = 0.955 - 0.7 * Float(1 - likeness.whole)
        return likeness.said >= 0.999 ? max(0.925, value) : value
    }
    static func typo(edits: Int, longer: Int, sameFirst: Bool) -> Float {
        0.97 - (edits == 1 ? 0.55 : 1.4) / Float(longer) - (sameFirst ? 0 : 0.03)
    }
    static let initial: Float = 0.60
    /// What somebody fits whose whole name has the letters typed for initials.
    static let initials = 0.75
    /// What one letter is worth where it is somebody's whole word: at the end of a query, and where it is all that is typed.
    static let growingLetter: Float = 0.90
    static let letterAlone: Float = 0.76
    static let script: Float = 0.95
    static let nickname: Float = 0.93
    static func otherTongue(_ likeness: Double) -> Float { 0.88 + 0.06 * Float(likeness) }
    /// Of a name in another script there is no one Latin spelling: one that it may well be read as is hardly a mistake, unlike
    /// another spelling of a name in Latin letters.
    static func romanised(_ likeness: SaidWord.Likeness) -> Float {
        let difference = Float(1 - likeness.whole)
        return 0.972 - 2 * difference * difference
    }
    static func scriptSound(_ likeness: SaidWord.Likeness) -> Float { 0.95 - 0.6 * Float(1 - likeness.whole) }

    /// What a given name's other form is worth that stands last in a name.
    static let formOfFamilyName: Float = 0.92

    static func factor(_ place: IndexedWord.Place) -> Float {
        switch place {
        case .name: 1
        case .latinName: 0.98
        case .address: 0.92
        case .contact: 0.90
        }
    }

    /// What a word of an address is worth at least that is meant by a word matched so: a guess tells little of a street.
    static func leastInAddress(_ kind: MatchKind) -> Float {
        switch kind {
        case .exact, .prefix: 0
        case .typo: 0.70
        case .sound, .script: 0.80
        case .initial, .nickname, .tongue: .infinity
        }
    }

    /// The weight of a query word that could mean so many customers out of all.
    static func weight(meaning: Double, customers: Int) -> Double {
        guard meaning > 0 else { return 0.4 * log2(2 + Double(customers)) }
        return log2(2 + Double(customers) / meaning)
    }

    /// The part of a wrong word's worth that a name makes up for, by its bits as a part of those that single a customer out.
    static func pinned(by share: Double) -> Float { Float(mostPinned * max(0, min(1, (share - 0.3) / 0.9))) }
    private static let mostPinned = 0.85
    /// What it adds to a word of this worth: those who have something of it stand before those who have nothing.
    static func gained(_ pinned: Double, _ value: Double) -> Double {
        pinned > 0 ? max(0, pinned - (1 - 0.05) * value) : 0
    }

    static func identifier(typed: Int, whole: Int, atEnd: Bool) -> Double {
        typed >= whole ? 1 : (atEnd ? 0.58 : 0.60) + 0.35 * Double(typed) / Double(whole)
    }

    static func begunEmail(typed: Int, whole: Int) -> Double {
        typed >= whole ? 1 : 0.80 + 0.15 * Double(typed) / Double(whole)
    }

    static let otherDomain = 0.70
    /// What the end of a phone number is worth at least beside a name, and what the name must fit.
    static let phoneEnd = 0.90
    static let leastBesidePhone = 0.50
    static let otherCountry = 0.70

    /// What somebody fits who has an email at a whole domain, at one whose first label was typed, and at one that begins with
    /// so many letters.
    static let domain = 0.93
    static let domainLabel = 0.90
    static func begunDomain(typed: Int) -> Double { min(0.85, 0.60 + 0.05 * Double(max(0, typed - 3))) }

    static func standing(_ standing: Standing, nowMinutes: Int64) -> Double {
        var sum = 0.25 * min(1, log2(1 + Double(standing.contacts)) / 8)
        if standing.openTickets > 0 { sum += 0.25 }
        return sum + 0.5 * recency(standing, nowMinutes: nowMinutes)
    }

    /// How recent the last contact is, 0…1.
    static func recency(_ standing: Standing, nowMinutes: Int64) -> Double {
        guard standing.lastContact != .min else { return 0 }
        return exp2(-max(0, Double(nowMinutes - Int64(standing.lastContact)) / 1440) / 90)
    }

    /// The score of a fit, greater for a greater one; `isHeard` says that all words were heard (see above).
    static func score(fit: Double, isHeard: Bool, standing: Double) -> Double {
        let fit = min(1, fit)
        let share = isHeard ? heardShare * max(0, min(1, (heardWhole - fit) / heardRamp)) : 0
        return (1 - standingShare) * fit + (standingShare + share) * standing
    }
}
