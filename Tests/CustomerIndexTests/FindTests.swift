import CustomerIndex
import DeskModel
import Testing

@Suite struct FindTests {
    let now = Timestamp(seconds: 1_770_000_000)

    /// A hand-made desk: Roohi Moolla among people who are nearly her.
    static let people: [CustomerEntry] = {
        func person(
            _ id: UInt64, _ names: [String], emails: [String] = [], phones: [String] = [], handles: [String] = [],
            accounts: [String] = [], orders: [String] = [], address: [String] = [], daysAgo: Int64? = nil, open: Int = 0
        ) -> CustomerEntry {
            CustomerEntry(
                id: CustomerID(id), names: names, emails: emails, phones: phones, handles: handles,
                accountNumbers: accounts,
                orderNumbers: orders, addressWords: address,
                lastContact: daysAgo.map { Timestamp(seconds: 1_770_000_000 - $0 * 86_400) },
                contactCount: daysAgo == nil ? 0 : 3, openTickets: open)
        }
        return [
            person(
                1, ["Roohi Moolla", "Roo"], emails: ["roohi.moolla@example.com"], phones: ["(707) 555-0123"],
                handles: ["@roohi_m"], accounts: ["AC-10042"], orders: ["A-1001", "A-1007"],
                address: ["12 Keller Street", "Petaluma", "CA", "94952"], daysAgo: 3),
            person(2, ["Rui Mula"], address: ["Porto"]),
            person(3, ["Ruth Mullan"], address: ["Petaluma"]),
            person(4, ["Rahim Mullah"], emails: ["rahim@example.org"]),
            person(5, ["Ruhiyyih Amula"]),
            person(6, ["Mila Ruhl"], orders: ["94952"]),
            person(7, ["John Smith"], phones: ["+44 20 7946 0018"], daysAgo: 400),
            person(8, ["John Smith"], phones: ["+44 20 7946 0999"], daysAgo: 1, open: 1),
            person(9, ["Søren Łukasz Müller"], emails: ["soren@example.dk"], address: ["Straße des 17. Juni"]),
            person(10, ["Angus MacDonald"]),
            person(11, ["Anne Marie O'Brien"]),
            person(12, ["Руслан Щербаков"]),
            person(13, ["Γιώργος Παπαδόπουλος"]),
            person(14, ["R. Fernandez"]),
            person(15, ["王小明", "Wang Xiaoming"]),
            person(16, [], emails: ["petra.zimmermann@example.net"]),
            person(17, ["Katharina Zimmerman"], address: ["Zürich"]),
            person(18, ["محمد عبد الرحمن"]), person(19, ["이서연"]), person(20, ["田中 太郎"]), person(21, ["長谷川恵子"]),
            person(22, ["ג'ון סמית"]), person(23, ["فلاديمير بورودين"]), person(24, ["ヴァイオレット・ブルック"]),
            person(25, ["קיידן אורטס"]),
        ]
    }()

    let index = CustomerIndex(Self.people, region: "US")

    @Test(arguments: [
        ("ruhi mula", 1), ("mula ruhi", 1), ("roohi", 1), ("ROOHI MOOLLA", 1), ("moo", 1), ("ruhi mula pet", 1),
        ("moola petaluma", 1), ("rohi molla", 1), ("r moolla", 1), ("roohi xqzzy petaluma", 1), ("roo", 1),
        ("soren muller", 9), ("sören mueller", 9), ("lukasz", 9), ("mac donald", 10), ("angus macdonald", 10),
        ("annemarie obrien", 11), ("o brien", 11), ("anne o'brien", 11), ("ruslan shcherbakov", 12),
        ("Руслан", 12), ("giorgos papadopoulos", 13), ("rosa fernandez", 14), ("王小", 15), ("xiaoming", 15),
        ("petra zimmermann", 16), ("katarina zimerman", 17), ("zurich katharina", 17),
        ("mohamed", 18), ("mohammad abdelrahman", 18), ("lee seoyeon", 19), ("seoyeon", 19), ("tanaka taro", 20),
        ("keiko hasegawa", 21), ("hasegawa", 21), ("vladimir borodin", 23), ("violet brook", 24), ("brook", 24),
        ("kaden ortiz", 25),
    ])
    func findsByName(query: String, id: UInt64) throws {
        let first = try #require(try index.find(query, limit: 5, now: now).first)
        #expect(first.id == CustomerID(id), "\(first)")
        #expect((0...1).contains(first.score))
    }

    @Test("as a family's name a word is worth what it sounds like, where it might be a pet name of another")
    func soundOfFamilyName() throws {
        let index = CustomerIndex([
            CustomerEntry(id: CustomerID(1), names: ["Aidan Tom"]),
            CustomerEntry(id: CustomerID(2), names: ["Tom Aidan"]),
        ])
        let found = try index.find("aidan thom", limit: 5, now: now)
        #expect(found.first { $0.id == CustomerID(1) }?.why.contains("sounds alike") == true, "\(found)")
        #expect(found.first { $0.id == CustomerID(2) }?.why.contains("nickname") == true, "\(found)")
    }

    /// Spelt another tongue's way, so that nothing of it is near enough to be found alone: the rest of the name is.
    @Test(arguments: [
        ("wilfried muath", "Wilfried Muaaz"), ("ottilie borissovitch", "Ottilie Borysovyč"),
        ("ottilie golubzowa", "Ottilie Holubcová"), ("wilfried mészáros", "Wilfried Messarosch"),
        ("mészáros wilfried", "Wilfried Messarosch"),
    ])
    func aNameFarFromWhatWasTypedIsFoundByTheOtherWord(query: String, name: String) throws {
        let given = ["Wilfried", "Ottilie"]
        let others = ["Quist", "Hargreave", "Lindqvist", "Pemberton", "Oyelaran", "Castellano", "Vandermeer"]
        let names =
            given.flatMap { first in others.map { "\(first) \($0)" } }
            + ["Wilfried Muaaz", "Ottilie Borysovyč", "Ottilie Holubcová", "Wilfried Messarosch"]
        let index = CustomerIndex(
            names.enumerated().map { CustomerEntry(id: CustomerID(UInt64($0.offset + 1)), names: [$0.element]) })
        let first = try #require(try index.find(query, limit: 5, now: now).first)
        #expect(try index.entry(for: first.id)?.names == [name], "\(first)")
        #expect(first.why == "sounds alike")
    }

    /// What was only heard tells one spelling from another no better than who is in touch: but what was typed letter for
    /// letter does.
    @Test(arguments: [("ruhi mula", 1), ("ruhi mullah", 2), ("mula ruhi", 1), ("ruhi", 2)])
    func ofThoseWhoSoundAsTypedWhoIsInTouchComesFirst(query: String, id: UInt64) throws {
        let stranger = CustomerEntry(
            id: CustomerID(2), names: ["Ruhi Mullah"], lastContact: now.adding(seconds: -300 * 86_400), contactCount: 2)
        let index = CustomerIndex([
            CustomerEntry(
                id: CustomerID(1), names: ["Roohi Moolla"], lastContact: now.adding(seconds: -3600), contactCount: 30,
                openTickets: 1),
            stranger,
        ])
        #expect(try index.find(query, limit: 5, now: now).first?.id == CustomerID(id))
        // Of two strangers whoever is spelt so comes first.
        let strangers = CustomerIndex([CustomerEntry(id: CustomerID(1), names: ["Roohi Moolla"]), stranger])
        #expect(try strangers.find(query, limit: 5, now: now).first?.id == CustomerID(2))
    }

    @Test func aGivenNameIsFoundInTheFormOfAnotherTongue() throws {
        let index = CustomerIndex([
            CustomerEntry(id: CustomerID(1), names: ["Giovanni Castellano"]),
            CustomerEntry(id: CustomerID(2), names: ["Jovita Castellano"]),
            CustomerEntry(id: CustomerID(3), names: ["Yevgeniya Quist"]),
            CustomerEntry(id: CustomerID(4), names: ["Evadne Quist"]),
        ])
        let john = try #require(try index.find("john castellano", limit: 5, now: now).first)
        #expect(john.id == CustomerID(1))
        #expect(john.why == "other tongue")
        #expect(try index.find("eugenia quist", limit: 5, now: now).first?.id == CustomerID(3))
    }

    /// The codes of a country and a state mean what they are, and are no slip in anything else.
    @Test func aCodeInAnAddressOnlyMatchesItself() throws {
        let index = CustomerIndex([
            CustomerEntry(id: CustomerID(1), names: ["Ana Prado"], addressWords: ["Porto", "Portugal", "PT"]),
            CustomerEntry(id: CustomerID(2), names: ["Ana Prado"], addressWords: ["Petrolina", "Brazil", "BR"]),
        ])
        func ids(_ query: String) throws -> [UInt64] { try index.find(query, limit: 5, now: now).map(\.id.number) }
        #expect(try index.find("ana pet", limit: 5, now: now).first?.why == "name · Petrolina")
        #expect(try ids("pet") == [2])
        #expect(try ids("pt") == [1])
        #expect(try ids("p").sorted() == [1, 2])
        #expect(try ids("portug") == [1])
        #expect(try ids("bar").isEmpty)
    }

    /// What only sounds a little like a street is none of the reasons, and a town that is spelt wrong is told as that.
    @Test func aGuessedWordOfAnAddressIsNoReason() throws {
        let index = CustomerIndex([
            CustomerEntry(id: CustomerID(1), names: ["Linda Quist"], addressWords: ["12 Mill Lane", "Petaluma"])
        ])
        func why(_ query: String) throws -> String? { try index.find(query, limit: 5, now: now).first?.why }
        #expect(try why("mary quist") == "name · without “mary”")
        #expect(try why("m quist") == "name · without “m”")
        #expect(try why("quist petaluma") == "name · Petaluma")
        #expect(try why("quist pettaluma") == "name · Petaluma, sounds alike")
        #expect(try why("quist petalvma") == "name · Petaluma, typo")
        #expect(try why("quist pet") == "name · Petaluma")
    }

    @Test func aNameWithOneWordTwiceIsFoundWhole() throws {
        let index = CustomerIndex([
            CustomerEntry(id: CustomerID(1), names: ["Yusuf Hidayat Putra"], lastContact: now, openTickets: 1),
            CustomerEntry(id: CustomerID(2), names: ["Yusuf Yusuf Hidayat"]),
        ])
        let first = try #require(try index.find("yusuf yusuf hidayat", limit: 5, now: now).first)
        #expect(first.id == CustomerID(2))
        #expect(first.why == "exact name")
        #expect(first.marks.count == 3)
    }

    /// Each word is thousands of people's, and the three of them together are one's who has not been in touch for long.
    @Test func threeCommonWordsFindWhoHasAllOfThem() throws {
        var people: [CustomerEntry] = []
        for number in 1...24_000 {
            let names = [["Ana", "Lucia"], ["Lucia", "Prado"], ["Ana", "Prado"]][number % 3]
            people.append(
                CustomerEntry(
                    id: CustomerID(UInt64(number)), names: [names.joined(separator: " ")], lastContact: now,
                    contactCount: 5))
        }
        people.append(CustomerEntry(id: CustomerID(99_999), names: ["Ana Lucia Prado"]))
        let index = CustomerIndex(people)
        #expect(try index.find("ana lucia prado", limit: 5, now: now).first?.id == CustomerID(99_999))
        #expect(try index.find("prado ana lucia", limit: 5, now: now).first?.id == CustomerID(99_999))
    }

    @Test func oneLetterBeginsANameBeforeItIsAnInitial() throws {
        let names = ["Grace M. Holloway", "Mei Lin", "Bo M"]
        let entries = names.enumerated().map {
            CustomerEntry(id: CustomerID(UInt64($0.offset) + 1), names: [$0.element])
        }
        let index = CustomerIndex(entries, region: "US")
        #expect(try index.find("m", limit: 3, now: now).map(\.id.number) == [2, 3, 1])
        #expect(try index.find("grace m", limit: 1, now: now).map(\.id.number) == [1])
        #expect(try index.find("m holloway", limit: 1, now: now).map(\.id.number) == [1])
    }

    /// Thousands of others begin so; whose word the letter is comes first, and without them the beginning is enough.
    @Test func oneLetterBehindANameIsWhoseWordItIsBeforeItBeginsAnother() throws {
        var people = (1...6_000).map { number in
            CustomerEntry(
                id: CustomerID(UInt64(number)), names: ["Anna \(["Berg", "Blom", "Boye", "Bakke"][number % 4])"],
                lastContact: now, contactCount: 9, openTickets: 1)
        }
        people.append(CustomerEntry(id: CustomerID(9_001), names: ["Anna B"]))
        people.append(CustomerEntry(id: CustomerID(9_002), names: ["Vilma Anna C"]))
        let index = CustomerIndex(people)
        for query in ["Anna B", "anna b", "b anna"] {
            #expect(try index.find(query, limit: 5, now: now).first?.id == CustomerID(9_001), "\(query)")
        }
        #expect(try index.find("anna b", limit: 5, now: now).count == 5)
        #expect(try index.find("anna c", limit: 5, now: now).first?.id == CustomerID(9_002))
        #expect(try index.find("b bakke", limit: 5, now: now).count == 5)
    }

    /// An initial stands for the name that begins so, however many begin so, and whoever has just the letter comes first.
    @Test func anInitialBesideAFamilyNameFindsWhoseNameBeginsSo() throws {
        var people = (1...9_000).map { number in
            CustomerEntry(
                id: CustomerID(UInt64(number)),
                names: ["\(["Ferro", "Fiona", "Frank"][number % 3]) Tal\(number % 700)"],
                lastContact: now, contactCount: 9)
        }
        people.append(CustomerEntry(id: CustomerID(9_501), names: ["Flavia Olivera"]))
        people.append(CustomerEntry(id: CustomerID(9_502), names: ["Marta Olivera"], lastContact: now))
        people.append(CustomerEntry(id: CustomerID(9_503), names: ["F Olivera"]))
        let index = CustomerIndex(people)
        for query in ["f olivera", "olivera f"] {
            let found = try index.find(query, limit: 5, now: now).map(\.id.number)
            #expect(found.prefix(2) == [9_503, 9_501], "\(query)")
        }
    }

    /// Words that a crowd has are told apart as others are: together, as beginnings, and with one that few have.
    @Test func whoHasTheWordsOfCrowdsIsFoundAmongThem() throws {
        var people: [CustomerEntry] = []
        for number in 1...12_000 {
            let name =
                "\(["Mario", "Marta", "Martin", "Paula"][number % 4]) \(["Silva", "Silvan", "Souza"][number % 3])"
            people.append(
                CustomerEntry(id: CustomerID(UInt64(number)), names: [name], lastContact: now, contactCount: 5))
        }
        people.append(CustomerEntry(id: CustomerID(20_001), names: ["Marta Zuniga"]))
        people.append(CustomerEntry(id: CustomerID(20_002), names: ["Martin Souza Silva"]))
        let index = CustomerIndex(people)
        #expect(try index.find("marta zuniga", limit: 5, now: now).first?.id == CustomerID(20_001))
        #expect(try index.find("mar zun", limit: 5, now: now).first?.id == CustomerID(20_001))
        #expect(try index.find("zuniga m", limit: 5, now: now).first?.id == CustomerID(20_001))
        #expect(try index.find("silva souza martin", limit: 5, now: now).first?.id == CustomerID(20_002))
        for match in try index.find("paula sou", limit: 20, now: now) {
            #expect(match.value == "Paula Souza")
            #expect(match.why == "begins so")
        }
    }

    @Test func aParticleIsNoLongName() throws {
        let entries = ["Roohi ul-Haq", "Roohi Malla"].enumerated().map {
            CustomerEntry(id: CustomerID(UInt64($0.offset) + 1), names: [$0.element])
        }
        let found = try CustomerIndex(entries, region: "US").find("roohi mula", limit: 3, now: now)
        #expect(found.first?.id.number == 2)
        #expect(found.last?.id.number == 1 && found.last?.why.contains("without “mula”") == true)
    }

    /// One letter left out, too many, wrong, or two swapped, at any place.
    @Test(arguments: ["Kovacic", "Joanna", "Edgar", "Flem", "Papadopoulou", "Bloomfield"])
    func findsASlipAnywhere(word: String) throws {
        var people = (1...50).map { Crowd.person($0) }
        people.append(CustomerEntry(id: CustomerID(99), names: [word]))
        let index = CustomerIndex(people)
        let letters = Array(word.lowercased())
        for place in letters.indices {
            var slips: [[Character]] = []
            slips.append(Array(letters[..<place] + letters[(place + 1)...]))
            slips.append(Array(letters[..<place] + ["x"] + letters[place...]))
            slips.append(Array(letters[..<place] + ["x"] + letters[(place + 1)...]))
            if place > 0 {
                slips.append(
                    Array(letters[..<(place - 1)] + [letters[place], letters[place - 1]] + letters[(place + 1)...]))
            }
            for slip in slips {
                let found = try index.find(String(slip), limit: 5, now: now)
                #expect(found.contains { $0.id == CustomerID(99) }, "\(String(slip))")
            }
        }
    }

    @Test(arguments: [
        ("roohi.moolla@example.com", 1, MatchField.email), ("ROOHI.MOOLLA@EXAMPLE.COM", 1, .email),
        ("roohi.moolla@", 1, .email), ("Roohi M. <roohi.moolla@example.com>", 1, .email),
        ("roohi roohi.moolla@example.com", 1, .email),
        ("roohi.moolla@gmail.com", 1, .email), ("@roohi_m", 1, .handle), ("roohi_m", 1, .handle),
        ("707-555-0123", 1, .phone), ("+1 (707) 555 0123", 1, .phone), ("17075550123", 1, .phone),
        ("5550123", 1, .phone),
        ("0123", 1, .phone), ("707 555", 1, .phone), ("+1 707", 1, .phone), ("020 7946 0018", 7, .phone),
        ("0044 20 7946 0018", 7, .phone), ("AC-10042", 1, .accountNumber), ("ac10042", 1, .accountNumber),
        ("10042", 1, .accountNumber), ("AC-100", 1, .accountNumber), ("a-1007", 1, .orderNumber),
        ("#A1001", 1, .orderNumber), ("ac 10042", 1, .accountNumber), ("order a-1007", 1, .orderNumber),
        ("order 1007", 1, .orderNumber), ("A 1007", 1, .orderNumber), ("my account number is 10042", 1, .accountNumber),
        ("roohi ac-10042", 1, .accountNumber),
    ])
    func findsByShape(query: String, id: UInt64, field: MatchField) throws {
        let first = try #require(try index.find(query, limit: 5, now: now).first)
        #expect(first.id == CustomerID(id), "\(first)")
        #expect(first.field == field, "\(first)")
    }

    @Test func aPostcodeBehindANameIsNobodysOrder() throws {
        #expect(try index.find("roohi moolla 94952", limit: 5, now: now).first?.id == CustomerID(1))
        #expect(try index.find("order 94952", limit: 5, now: now).first?.id == CustomerID(6))
    }

    /// The same digits in another country are another number, and a plus stands before no order number.
    @Test(arguments: ["+44 707 555 0123", "0044 7075550123", "+44 (0)707 555 0123"])
    func aNumberOfAnotherCountryIsToldAsThat(query: String) throws {
        let found = try index.find(query, limit: 5, now: now)
        #expect(found.map(\.why) == ["same number, other country"], "\(found)")
        #expect(found.allSatisfy { $0.score < 0.75 })
        #expect(try index.customers(withIdentity: query).isEmpty)
        #expect(try index.find("+44 707", limit: 5, now: now).isEmpty)
        #expect(try index.find("+1 007", limit: 5, now: now).isEmpty)
        let other = CustomerIndex([CustomerEntry(id: CustomerID(1), names: ["Rosa"], emails: ["rosa707@example.com"])])
        #expect(try other.find("+44 707", limit: 5, now: now).isEmpty)
        #expect(try other.find("707", limit: 5, now: now).count == 1)
    }

    @Test(arguments: ["", "   ", "-- !", "xqzzyw", "@", "\u{0}\u{1}"])
    func whatIsNobody(query: String) throws {
        #expect(try index.find(query, limit: 5, now: now).isEmpty)
    }

    @Test func saysWhy() throws {
        func why(_ query: String) throws -> String { try #require(try index.find(query, limit: 1, now: now).first).why }
        #expect(try why("roohi moolla") == "exact name")
        #expect(try why("ruhi mula petaluma") == "sounds alike · Petaluma")
        #expect(try why("707 555 0123") == "phone")
        #expect(try why("0123") == "phone ends so")
        #expect(try why("roohi moolla xqzzyw") == "name · without “xqzzyw”")
        #expect(try why("moo") == "begins so")
        #expect(try why("fernamdez") == "typo")
    }

    @Test func marksWhatMatched() throws {
        func marked(_ query: String) throws -> [String] {
            let match = try #require(try index.find(query, limit: 1, now: now).first)
            return match.marks.compactMap { range in
                let bytes = Array(match.value.utf8)
                return String(decoding: bytes[range], as: UTF8.self)
            }
        }
        #expect(try marked("moo") == ["Moo"])
        #expect(try marked("ruhi mula") == ["Roohi", "Moolla"])
        #expect(try marked("sor") == ["Sør"])
        #expect(try marked("fern") == ["Fern"])
        #expect(try marked("555 0123") == ["555-0123"])
        #expect(try marked("ac10042") == ["AC-10042"])
        #expect(try marked("roohi.moolla@ex") == ["roohi.moolla@ex"])
    }

    /// In a full name of Han characters family and given name are words by themselves, and are marked so.
    @Test(arguments: [
        ("ming", "小明", "明"), ("wang", "王小明", "王"), ("xiaoming", "王小明", "小明"), ("王", "王小明", "王"),
        ("lee", "이서연", "이"), ("seoyeon", "이서연", "서연"), ("hasegawa", "長谷川恵子", "長谷川"), ("keiko", "長谷川恵子", "恵子"),
        ("mohammed", "محمد حسن", "محمد"),
    ])
    func marksCharactersThatAreReadAsWhatWasTyped(query: String, name: String, marked: String) throws {
        let index = CustomerIndex([CustomerEntry(id: CustomerID(1), names: [name])])
        let match = try #require(try index.find(query, limit: 1, now: now).first)
        let bytes = Array(match.value.utf8)
        #expect(match.marks.map { String(decoding: bytes[$0], as: UTF8.self) } == [marked])
    }

    /// Both parts of it are marked where both were typed, and a mark never covers another.
    @Test(arguments: [
        ("lee seoyeon", "이서연", ["이", "서연"]), ("keiko hasegawa", "長谷川恵子", ["長谷川", "恵子"]),
        ("wang xiaoming", "王小明", ["王", "小明"]), ("tanaka taro", "田中 太郎", ["田中", "太郎"]),
    ])
    func marksBothPartsOfAFullName(query: String, name: String, marked: [String]) throws {
        let index = CustomerIndex([CustomerEntry(id: CustomerID(1), names: [name])])
        let match = try #require(try index.find(query, limit: 1, now: now).first)
        let bytes = Array(match.value.utf8)
        #expect(match.marks.map { String(decoding: bytes[$0], as: UTF8.self) } == marked)
    }

    /// Seven thousand people of one given name: too many to be looked through for what comes near.
    @Test(arguments: [("anna valdis", "Anna Valde"), ("anna valde", "Anna Valdis")])
    func aNameIsFoundByAnotherEnding(query: String, name: String) throws {
        let others = (0..<7000).map { number in
            let letters = Array("bdfgklmnprtvz")
            let word = String([
                letters[number % 13], "o", letters[number / 13 % 13], "u", letters[number / 169 % 13], "e",
            ])
            return "Anna \(word)"
        }
        let index = CustomerIndex(
            (others + [name]).enumerated().map {
                CustomerEntry(id: CustomerID(UInt64($0.offset + 1)), names: [$0.element])
            })
        let found = try index.find(query, limit: 5, now: now).compactMap { try index.entry(for: $0.id)?.names.first }
        #expect(found.contains(name), "\(found)")
    }

    @Test func ofEqualNamesTheCurrentCustomerComesFirst() throws {
        let matches = try index.find("john smith", limit: 5, now: now)
        #expect(matches.prefix(2).map(\.id) == [CustomerID(8), CustomerID(7)])
        #expect(matches.allSatisfy { $0.score <= 1 })
    }

    @Test func betterMatchesScoreHigher() throws {
        func score(_ query: String) throws -> Double {
            try #require(try index.find(query, limit: 1, now: now).first { $0.id == CustomerID(1) }).score
        }
        #expect(try score("roohi moolla") > score("ruhi mula"))
        #expect(try score("ruhi mula") > score("roohi xqzzy"))
        #expect(try score("7075550123") > score("0123"))
    }

    @Test func aLimitIsKeptAndTheOrderIsStable() throws {
        let all = try index.find("r", limit: 50, now: now)
        #expect(all.count > 3)
        #expect(try index.find("r", limit: 3, now: now) == Array(all.prefix(3)))
        #expect(try index.find("r", limit: 0, now: now).isEmpty)
        for (left, right) in zip(all, all.dropFirst()) {
            #expect(left.score > right.score || (left.score == right.score && left.id < right.id))
        }
    }

    @Test func aCancelledSearchHasNoAnswer() throws {
        #expect(try index.find("ruhi mula", limit: 5, now: now, isCancelled: { true }) == nil)
        #expect(try index.find("ruhi mula", limit: 5, now: now, isCancelled: { false })?.isEmpty == false)
    }

    @Test func hostileQueriesAreBounded() throws {
        let long = String(repeating: "roohi ", count: 50_000)
        #expect(try index.find(long, limit: 5, now: now).first?.id == CustomerID(1))
        #expect(try index.find(String(repeating: "a", count: 1_000_000), limit: 5, now: now).isEmpty)
        _ = try index.find(String(repeating: "\u{301}", count: 10_000), limit: 5, now: now)
        _ = try index.find("👩‍👩‍👧\u{202E}%s\u{1B}[31m", limit: 5, now: now)
    }

    @Test func oneExactIdentity() throws {
        #expect(try index.customers(withIdentity: "+1 707 555 0123") == [CustomerID(1)])
        #expect(try index.customers(withIdentity: "AC10042") == [CustomerID(1)])
        #expect(try index.customers(withIdentity: "rahim@example.org") == [CustomerID(4)])
        #expect(try index.customers(withIdentity: "0123").isEmpty)
        #expect(try index.customers(withIdentity: "rahim@example").isEmpty)
        #expect(try index.customers(withIdentity: "A-1001").isEmpty)
    }

    /// Whoever asks for a page and one more takes fewer for all there are: of three hundred namesakes none may be left out for want
    /// of effort, however soon the first is found.
    @Test(arguments: ["maria garcia", "Maria Garc", "maria garcia lopez"]) func namesakesFillALongList(query: String)
        throws
    {
        let people = (1...6_000 as ClosedRange<UInt64>).map { number in
            let name =
                number % 20 == 0
                ? "Maria Garcia Lopez" : number % 3 == 0 ? "Maria Silva \(number)" : "Ana Garcia \(number)"
            return CustomerEntry(id: CustomerID(number), names: [name])
        }
        let found = try CustomerIndex(people, region: "US").find(query, limit: 151, now: now)
        #expect(found.count == 151)
        #expect(found.allSatisfy { $0.id.number % 20 == 0 })
    }
}
