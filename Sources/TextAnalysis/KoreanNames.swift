/// Korean family names as people with them write them, which is seldom as the Revised Romanisation would: 이 is Lee, and not I.
///
/// Common knowledge, collected by hand: the families of more than ten thousand people or so.
enum KoreanNames {
    /// How long a full name is that is taken apart, in syllables.
    static let fullName = 2...5

    /// The usual spellings of a family name in Hangul, composed or not; none when it is not known. O(1).
    static func family(_ name: String) -> [Substring] { spellings[name] ?? [] }

    private static let spellings: [String: [Substring]] = {
        var spellings: [String: [Substring]] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            spellings[String(words[0])] = Array(words.dropFirst())
        }
        return spellings
    }()

    private static let table = """
        김 kim gim
        이 lee yi rhee
        박 park pak bak
        최 choi choe
        정 jung jeong chung
        강 kang gang
        조 cho jo
        윤 yoon yun
        장 jang chang
        임 lim im
        림 lim rim
        한 han
        오 oh o
        서 seo suh
        신 shin sin
        권 kwon gwon
        황 hwang
        안 ahn an
        송 song
        류 ryu yoo
        유 yoo yu
        전 jeon jun chun
        홍 hong
        고 ko go koh
        문 moon mun
        양 yang
        손 son sohn
        배 bae pae
        백 baek paik
        허 heo hur huh
        남 nam
        심 shim sim
        노 noh roh no
        로 roh noh
        하 ha
        곽 kwak gwak
        성 sung seong
        차 cha
        주 joo ju chu
        우 woo wu u
        구 koo gu ku
        나 na ra
        라 ra na
        민 min
        진 jin chin
        지 ji chi
        엄 eom um
        채 chae
        원 won
        천 cheon chun
        방 bang pang
        공 kong gong
        현 hyun hyeon
        함 ham
        변 byun byeon
        염 yeom yum
        여 yeo
        추 choo chu
        도 do doh
        소 so
        석 seok suk
        선 sun seon
        설 seol sul
        마 ma
        길 gil kil
        연 yeon yun
        위 wi wee
        표 pyo
        명 myung myeong
        기 ki gi
        반 ban
        왕 wang
        금 keum geum
        옥 ok
        육 yook yuk
        인 in
        맹 maeng
        제 je
        모 mo
        탁 tak
        국 kook guk
        어 eo uh
        은 eun
        편 pyun pyeon
        용 yong
        예 ye
        경 kyung gyeong
        봉 bong
        사 sa
        부 boo bu
        가 ka ga
        복 bok
        태 tae
        목 mok
        형 hyung hyeong
        피 pi
        두 doo du
        감 kam gam
        음 eum
        빈 bin
        동 dong
        온 ohn on
        호 ho
        범 bum beom
        좌 jwa
        팽 paeng
        승 seung
        간 kan gan
        상 sang
        갈 kal gal
        남궁 namgung namkoong
        황보 hwangbo
        제갈 jegal
        사공 sagong
        선우 sunwoo seonu
        서문 seomun
        독고 dokgo dokko
        """
}
