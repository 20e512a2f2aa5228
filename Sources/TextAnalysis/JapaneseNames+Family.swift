// swift-format-ignore-file: lines are as long as they hold names.

extension JapaneseNames {
    /// Family names with their readings, the commonest first, in the order of their bytes.
    static let familyNames: StaticString = """
        一井ichii 一休ikkyu 一安ichiyasu 一宮ichinomiya/ichimiya 一岡ichioka 一川ichikawa 一文字ichimonji 一方井ichikatai 一星ichiboshi
        一木ichiki 一本松ipponmatsu 一村ichimura 一条ichijo 一条寺ichijoji 一柳ichiryu/ichiyanagi 一條ichijo 一橋hitotsubashi 一氏ichiuji
        一澤ichizawa 一瀬ichinose 一色isshiki 一路ichiro 一野ichino 丁cho 丁子choji 七五三shime 七井nanai 七会nanakai 七城shichijo
        七塚nanatsuka 七宝shippo 七宮nanamiya 七尾nanao 七山shichiyama 七島nanashima 七役nanayaku 七戸shichinohe 七木田nanakida/nanakita
        七森nanamori 七沢nanasawa 七海nanami/nanaumi 七瀬nanase 七社nanayashiro 七里shichiri 七隈nanakuma 万代bandai/mandai 万城目manjome
        万場manba 万波mannami 万田manda 万羽manba/banba 万谷mantani 万里mari 三上mikami 三井mitsui 三井田miida 三代川miyokawa 三代沢miyosawa
        三倉mikura 三光sanko 三刀屋mitoya 三加和mikawa 三加茂mikamo 三原mihara 三厩minmaya 三又mitsumata 三友mitomo 三吉miyoshi 三咲misaki
        三品mishina 三善miyoshi 三喜miki 三国mikuni 三国谷mikuniya 三國mikuni 三國屋mikuniya 三園misono 三坂misaka 三塚mitsuzuka 三好miyoshi
        三宅miyake 三室mimuro 三宮sannomiya 三宿mishuku 三富mitomi 三小田sankoda 三尾mio 三岡mitsuoka 三岳mitake 三岸migishi 三島mishima
        三島木mishimagi 三崎misaki 三嶋mishima 三川mikawa 三戸sannohe 三戸部mitobe 三日月mikazuki 三星mitsuboshi 三朝misasa 三木miki
        三木元mikimoto 三木田mikita 三本mimoto/mitsumoto 三村mitsumura 三条sanjo 三条西sanjonishi 三枝saegusa 三栄子mieko 三栖misu 三根mine
        三桝mimasu 三森mimori 三樹miki 三橋mitsuhashi/mihashi 三水samizu 三池miike 三沢misawa 三河mikawa 三波minami 三津木mitsugi
        三津谷mitsuya 三浦miura 三渡miwatari 三滝mitaki 三潴mizuma 三澤misawa 三瀦mizuma 三瀬mise 三玉mitama 三珠mitama 三瓶sanbe 三甘miama
        三田mita 三田川mitagawa 三田村mitamura 三由miyoshi 三留mitome 三省mitsuyoshi 三矢mitsuya 三石mitsuishi 三神mikami 三科mishina
        三竹mitake 三笠mikasa 三笥misu 三筋misuji 三股mimata 三膳miyoshi 三船mifune 三良坂mirasaka 三芳miyoshi 三苫mitoma 三萩野mihagino
        三藤mito 三角misumi 三谷mitani 三豊mitoyo 三賀mitsuga 三輪miwa/mitsuwa 三輪田miwata 三辻mitsuji 三重野mieno 三野mino 三野村minomura
        三野輪minowa 三鍋minabe 三門mikado 三間mitsuma 三隅misumi 三雲mikumo 三須misu 三養基miyaki 三鬼miki 上ue 上三川kaminokawa 上中kaminaka
        上中里kaminakazato 上丸子kamimaruko 上乃ueno 上久保kamikubo 上之園kaminozono 上九沢kamikuzawa 上五島kamigoto 上井kamii 上井草kamiigusa
        上今泉kamiimaizumi 上代継kamiyotsugi 上伊那kamiina 上住uwazumi/uezumi 上住吉uesumiyoshi 上作延kamisakunobe 上依知kamiechi 上出kamide
        上利agari 上到津kamiitozu 上前津kamimaezu 上勝kamikatsu 上北kamikita 上北台kamikitadai 上北山kamikitayama 上北沢kamikitazawa
        上十条kamijujo 上原uehara 上口kamiguchi 上古沢kamifurusawa 上司kamitsukasa 上吉沢kamikichisawa 上和田kamiwada 上和白kamiwajiro
        上和野kamiwano 上園uesono/uezono 上土棚kamitsuchidana 上地uechi 上坂kamisaka/uesaka 上垣uegaki 上埜ueno 上塘kamitomo
        上士幌kamishihoro 上大槻kamiozuki 上妻agatsuma 上安kamiyasu 上富田kamitonda 上富野kamitomino 上山ueyama 上山田kamiyamada
        上岡ueoka/kamioka 上島ueshima/uejima/kamijima 上嶋kamijima/kamishima 上川kamikawa/uekawa 上市kamiichi 上布田kamifuda
        上平kamihira 上平塚kamihiratsuka 上平間kamihirama 上床uwatoko 上志比kamishihi 上敷領kamishikiryo 上斉原kamisaibara 上斎原kamisaibara
        上斗米kamitomai 上新城kamishinjo 上新川kaminikawa 上新庄kamishinjo 上新田kamishinden 上方kamigata 上曰佐kamiosa 上曾我kamisoga
        上月kozuki 上月隈kamitsukiguma 上木ueki 上末吉kamisueyoshi 上杉uesugi 上村uemura 上条kamijo 上東uehigashi 上松uematsu/agematsu
        上板kamiita 上林uebayashi/kanbayashi/kamibayashi 上柚木kamiyugi 上柳ueyanagi 上柿uegaki 上條kamijo 上水内kamiminochi
        上永谷kaminagaya 上汐ueshio 上池台kamiikedai 上池田kamiikeda 上河uekawa 上河内kamigochi/kamikawachi 上治ueji 上沼kaminuma
        上泉kamiizumi 上津江kamitsue 上浦kamiura 上浮穴kamiukena 上海shanhai 上清戸kamikiyoto 上温品kaminukushina 上溝kamimizo 上濱uehama
        上瀬野kamiseno 上牟田kamimuta 上牧kanmaki 上田ueda 上町uemachi 上町屋kamimachiya 上白土kamishirato 上益城kamimashiki 上目黒kamimeguro
        上矢uwaya 上矢部kamiyabe 上石kamiishi 上石原kamiishihara 上石田kamiishida 上砂川kamisunagawa 上磯kamiiso 上社kamiyashiro 上祐joyu
        上神田kamikanda 上福岡kamifukuoka 上粕屋kamikasuya 上総katsusa/kazusa 上脇uewaki/kamiwaki 上臼井kamiusui 上花輪kamihanawa
        上草柳kamisoyagi 上荻野kamiogino 上菅kamisuge 上葛原kamikuzuhara 上藤松kamifujimatsu 上西kaminishi 上諸kamimoro 上谷uetani/kamiya
        上道joto 上遠野katono 上那賀kaminaka 上部uwabe 上郷kamisato 上都賀kamitsuga 上里uesato/uezato/kamisato 上野ueno 上野原uenohara
        上野山uenoyama 上野毛kaminoge 上釜uegama 上長尾kaminagao 上閉伊kamihei 上間uema 上関kaminoseki 上阪kosaka/uesaka 上陽joyo 上馬kamiuma
        上馬寄kamimaiso 上高丸kamitakamaru 上高井kamitakai 上高田kamitakada 上高畑kamitakabata 上鶴間kamitsuruma 上鷺宮kamisaginomiya
        上麻生kamiasao 下並木shimonamiki 下中shimonaka 下久保shimokubo 下九沢shimokuzawa 下仁田shimonita 下今泉shimoimaizumi
        下代継shimoyotsugi 下仲shimonaka 下伊那shimoina 下作延shimosakunobe 下依知shimoechi 下保谷shimohoya 下到津shimoitozu 下北shimokita
        下北山shimokitayama 下北沢shimokitazawa 下南方shimominamigata 下原shimobaru 下古沢shimofurusawa 下吉沢shimokichisawa
        下向shimomukai 下和田shimowada 下和白shimowajiro 下土棚shimotsuchidana 下地shimoji 下坂shimosaka 下坪shimotsubo 下城野shimojono
        下埜shimono 下堀shimobori 下大井shimooi 下大槻shimoozuki 下宿shitajuku 下富野shimotomino 下寺shimodera 下寺尾shimoterao 下尾shimoo
        下山shimoyama 下山村shimoyamamura 下山田shimoyamada 下山門shimoyamato 下岡shimooka 下島shimojima 下嶋shimojima 下川shimokawa
        下川入shimokawairi 下川原shimokawara 下市shimoichi 下布田shimofuda 下平shimohira/shimodaira 下平間shimohirama 下成shimonari
        下戸成kadonari 下斗米shimotome 下新城shimoshinjo 下新川shimonikawa 下新庄shimoshinjo 下新田shimoshinden 下曰佐shimoosa 下曾根shimosone
        下月隈shimotsukiguma 下末吉shimosueyoshi 下村shimomura 下条shimojo 下松kudamatsu 下林shimobayashi 下柚木shimoyugi 下柳shimoyanagi
        下條shimojo 下橋shimohashi 下毛shimoge 下水内shimominochi 下江shimoe 下沢shimozawa 下河原shimokawara 下河辺shimokobe
        下沼部shimonumabe 下清戸shimokiyoto 下溝shimomizo 下瀬谷shimoseya 下田shimoda/shimota 下町屋shimomachiya 下畑shimohata
        下益城shimomashiki 下目黒shimomeguro 下石原shimoishihara 下石田shimoishida 下秋shimoaki 下粕屋shimokasuya 下総shimosa/shimofusa
        下臼井shimousui 下草柳shimosoyagi 下荻野shimoogino 下落合shimoochiai 下蒲刈shimokamagari 下諏訪shimosuwa 下谷shimotani 下辺shimobe
        下辻shimotsuji 下連雀shimorenjaku 下郡山shimokoriyama 下部shimobe 下郷shimogo 下里shimozato/shimosato 下重shimoshige 下野shimono
        下野毛shimonoge 下閉伊shimohei 下馬shimouma 下馬寄shimomaiso 下高井shimotakai 下魚棚shimouonotana 下鳥shimotori 下鶴間shimotsuruma
        下麻生shimoasao 不二崎fujisaki 不流furyu 不知火shiranuhi 不破fuwa 不破野fuwano 与口yoguchi 与本yomoto 与板yoita 与田yoda 与謝野yosano
        与那原yonabaru 与那国yonaguni 与那城yonagusuku 丑田ushida 丑込ushigome 世代sedai 世利seri 世永yonaga 世知原sechibaru 世羅sera 世良sera
        丘oka 丘咲okazaki 丘野okano 両川ryokawa 両津ryotsu 両角morozumi 並木namiki 並河namikawa 中naka 中上nakagami 中上川nakamigawa
        中丸nakamaru 中主chuzu 中久喜nakakuki 中之口nakanokuchi 中之島nakanoshima 中之条nakanojo 中井nakai 中仙nakasen 中俣nakamata
        中倉nakakura 中元nakamoto 中内nakauchi 中出nakaide/nakade 中務nakatsukasa 中南nakaminami 中原nakahara 中台nakadai 中名生nakanomyo
        中和chuka 中和泉nakaizumi 中園nakasono/nakazono 中坪nakatsubo 中垣nakagaki 中垣内nakagaichi 中城nakashiro/nakajo 中埜nakano
        中堀nakahori 中堂nakado 中堤nakatsutsumi 中場nakajo 中塚nakatsuka 中塩nakashio 中大路nakaoji 中妻nakatsuma 中安nakayasu
        中宮nakamiya 中富nakatomi 中寺nakadera 中尊寺chusonji 中尾nakao 中居nakai 中屋nakaya 中山nakayama 中岡nakaoka 中島nakajima
        中崎nakazaki 中嶋nakajima/nakashima 中嶌nakajima 中川nakagawa 中川原nakagawara 中川根nakakawane 中市nakaichi 中平nakahira
        中延nakanobu 中御門nakamikado 中戸nakato 中戸川nakatogawa 中易nakayasu 中時nakatoki 中曽nakaso 中曽根nakasone 中曾根nakasone
        中木nakaki 中木屋nakakiya 中本nakamoto 中村nakamura 中村原nakamurahara 中束nakatsuka 中条chujo/nakajo 中来田nakakita 中松nakamatsu
        中林nakabayashi 中根nakane 中桐nakagiri 中條chujo/nakajo 中森nakamori 中橋nakahashi 中武nakatake 中江nakae 中沖nakaoki
        中沢nakazawa 中河nakagawa 中河内nakagochi 中沼nakanuma 中泉nakaizumi 中津山nakatsuyama 中津江nakatsue 中洲nakasu 中浜nakahama
        中浦nakaura 中清戸nakakiyoto 中溝nakamizo 中澤nakazawa 中濱nakahama 中瀬nakase 中田nakata/nakada 中畑nakahata 中目nakame 中矢nakaya
        中石nakaishi 中神nakagami 中程nakahodo 中立nakadate 中竹nakatake 中筋nakasuji 中舘nakadate 中茶屋nakanochaya 中荒井nakaarai
        中落合nakaochiai 中薗nakazono 中藤nakato 中西nakanishi 中角nakazumi 中谷nakatani/nakaya 中越nakagoe/nakakoshi/nakagoshi
        中路nakaji 中込nakagome/nakagomi 中迎nakamukae 中迫nakasako 中道nakamichi 中邨nakamura 中部nakabe 中郷nakago
        中里nakasato/nakazato 中重nakashige 中野nakano 中野渡nakanowatari 中野目nakanome 中鉢chubachi 中開nakabiraki 中院nakanoin
        中陣nakajin 中陳nakajin 中雄nakao 中静nakashizuka 中須nakasu 中須賀nakasuka 中頚城nakakubiki 中頭nakagami 中館nakadate 中馬chuma
        中馬込nakamagome 中黒nakaguro 串山kushiyama 串岡kushioka 串本kushimoto 串橋kushihashi 串田kushida 串間kushima 丸maru 丸井marui
        丸内maruuchi 丸子maruko 丸尾maruo 丸屋maruya 丸山maruyama 丸岡maruoka 丸川marukawa 丸市maruichi 丸本marumoto 丸林marubayashi
        丸橋maruhashi/marubashi 丸池maruike 丸沢marusawa 丸浜maruhama 丸田maruta 丸町marumachi 丸茂marumo 丸谷maruya 丸野maruno 丹tan
        丹下tange 丹内tannai 丹前tanzen 丹南tannan 丹原tanbara 丹呉tango 丹沢tanzawa 丹波tanba 丹澤tanzawa 丹生tanjo/nyu 丹田tanda 丹羽niwa
        丹藤tando 丹野tanno 主藤shuto 乃咲nozaki 乃木nogi 久々宇kukuu 久万kuma 久下kuge 久世kuze 久仁kuni 久住hisazumi/kusumi 久保kubo 久保井kuboi
        久保倉kubokura 久保内kubouchi 久保口kuboguchi 久保吉kuboyoshi 久保寺kubodera 久保山kuboyama 久保庭kuboniwa 久保木kuboki 久保杉kubosugi
        久保沢kubosawa 久保田kubota 久力kuriki 久原kuhara 久和kuwa 久坂kusaka 久城kujo 久宝kubo 久宝寺kyuhoji 久富hisatomi 久山hisayama
        久岡hisaoka 久島hisashima/kushima 久崎hisazaki 久川hisakawa 久弘hisahiro 久徳kyutoku 久慈kuji 久我kuga 久手堅kushuken 久方hisakata
        久木hisaki 久木野kugino 久末hisasue 久本hisamoto 久村hisamura 久松hisamatsu 久板hisaita 久枝hisaeda 久梨原kurihara 久比里kubiri
        久永hisanaga 久津hisatsu 久津見kutsumi 久瀬kuze 久玉hisadama 久生hisao 久田hisata 久留kuru/hisadome 久留島kurushima 久石hisaishi
        久積hisazumi 久米kume 久米川kumekawa 久米田kumeta/kumeda 久美kumi 久美浜kumihama 久能kuno 久芳kuba 久谷kutani 久貴kuki 久賀kuka
        久迩宮kuninomiya 久遠kudo 久邇kuni 久郷kugo 久里kuri 久里浜kurihama 久野hisano/kuno 久門kumon 久間kuma 久間木kumaki 久隅kusumi 久馬kyuma
        乗田norita 乗鞍norikura 乙坂otosaka 乙川otogawa 乙木otogi 乙辺otobe 乙部otobe 九十九tsukumo 九品仏kuhonbutsu 九島kushima 九嶋kushima
        九戸kunohe 九条kujo 九楽kuraku 九谷kutani 九貫kunuki 九里kunori 九重kokonoe 九鬼kuki 乞田kotta 乳井nyui 乾inui 亀丘kameoka 亀井kamei
        亀井野kameino 亀倉kamekura 亀卦川kikegawa 亀尾kameo 亀屋原kameyabara 亀山kameyama 亀島kamejima 亀崎kamezaki 亀戸kameido 亀有kameari
        亀梨kamenashi 亀田kameda 亀甲kikko 亀谷kametani 二丈nijo 二上futakami/nikami/futagami 二井nii 二俣futamata 二又futamata
        二口futakuchi 二名nimyo/nina 二宮ninomiya 二島futajima 二川futagawa/futakawa 二川原nigawara 二戸nito/ninohe 二所宮nishomiya
        二木futatsugi/futaki/niki 二本松nihonmatsu 二本柳nihonyanagi 二村futamura/nimura 二条nijo 二橋futahashi 二滝nitaki 二瓶nihei
        二田futada 二神nikami 二科nishina 二葉futaba 二藤部nitobe 二見futami 二谷nitani 二郷nigo 二関nizeki/niseki 二階堂nikaido 互野tagaino
        五上gojo/gogami 五井goi 五代godai 五代儀iyogi 五個荘gokasho 五十崎ikazaki 五十嵐igarashi 五十川isogawa 五十木isogi 五十路isoji
        五十里isori/ikari 五十野isono 五味gomi 五和itsuwa 五大godai 五姓田goseda 五島goshima/goto 五戸gonohe 五摂gosho 五明gomyo 五月satsuki
        五月丘satsukigaoka 五月女saotome 五木itsuki 五木田gokita 五条gojo 五條gojo 五橋itsuhashi 五泉gosen 五百川imokawa 五百木ioki 五百部iobe
        五百里iori 五石itsuishi 五竜goryu 五箇goka 五色goshiki 五輪itsuwa 五霞goka 井上inoue 井下ishita 井丸imaru 井之川inokawa 井伊ii 井伏ibuse
        井佐原isahara 井倉ikura 井元imoto 井内iuchi 井出ide 井原ihara 井口iguchi 井土ido 井地知ijichi 井坂isaka 井垣igaki 井城igi 井堀ibori 井場iba
        井奥ioku 井尻ijiri 井尾io 井岡ioka 井島ishima 井崎izaki 井川ikawa/igawa 井形igata 井戸川idogawa 井戸木idoki 井戸沼idonuma 井手ide
        井手上ideue 井手口ideguchi 井手尾ideo 井手浦ideura 井早ihaya 井月itsuki 井本imoto 井村imura 井東ito 井林ibayashi 井桁igeta 井森imori 井比ibi
        井沢izawa 井波inami 井浦iura 井深ibuka 井清isei 井熊ikuma 井田ida 井畑ibata 井相田isoda 井石iseki 井砂isago 井端ibata 井筒izutsu
        井細田isaida 井良沢irasawa 井芹iseri 井苅igari 井草igusa 井葉野ibano 井谷itani 井越igoshi 井部ibe 井野ino 井野元inomoto 井野口inoguchi
        井野岡inooka 井開ikai 井関iseki/izeki 井面imen/inomo 井高野itakano 京kyo 京塚kyozuka 京本kyomoto 京極kyogoku 京濤kyoto 京田kyoda
        京町kyomachi 京谷kyotani/kyoya 京野kyono 人吉hitoyoshi 人見hitomi 人野hitono 仁乃jinno 仁井nii 仁井田niida 仁保niho 仁和niwa
        仁多田nitada 仁多見nitami 仁孝ninko 仁尾nio 仁川nigawa 仁平nidaira/nihira 仁志nishi 仁摩nima 仁明ninmyo 仁木niki 仁杉nisugi 仁淀niyodo
        仁熊nikuma 仁瓶nihei 仁田nitta/nita/nitsuta 仁科nishina 仁藤nito 仁賀保nikaho 仁賢ninken 仁阿弥ninami 今ima/kon 今一imaichi
        今中imanaka 今井imai 今元imamoto 今光imamitsu 今出imade 今出川imadegawa 今別imabetsu 今北imakita 今原imahara 今吉imayoshi 今堀imahori
        今子imako 今宮imamiya 今宿imajuku 今寺imadera 今居imai 今岡imaoka 今川imagawa 今市imaichi 今帰仁nakijin 今庄imajo 今成imanari 今戸imado
        今本imamoto 今村imamura 今来konrai 今林imabayashi 今枝imaeda 今橋imahashi/imabashi 今氏imauji 今池imaike 今沢imazawa 今泉imaizumi
        今津imazu 今溝imamizo 今田imada 今町imamachi 今福imafuku 今立imadate 今藤kondo 今西imanishi 今谷imatani 今道imamichi
        今里imasato/imazato 今野konno/imano 今金imagane/imakane 今関imazeki 仙城senjo 仙場senba 仙石sengoku 仙葉senba 仙道sendo
        代田shirota/daita 仮屋kariya 仮谷kariya 仰木ogi 仲naka 仲上nakagami 仲丸nakamaru 仲井nakai 仲井戸nakaido 仲井間nakaima 仲代nakadai
        仲俣nakamata 仲六郷nakarokugo 仲南chunan 仲原nakahara 仲吉nakayoshi 仲哀chusetsu 仲地nakachi 仲多度nakatado 仲家nakaie 仲宿nakajuku
        仲尾nakao 仲居nakai 仲山nakayama 仲岡nakaoka 仲島nakajima 仲崎nakazaki 仲川nakagawa 仲平nakahira 仲恭chukyo 仲手原nakatehara
        仲摩nakama 仲木nakagi 仲本nakamoto 仲村nakamura 仲林nakabayashi 仲根nakane 仲條nakajo 仲池上nakaikegami 仲沢nakazawa
        仲田nakata/nakada 仲町nakamachi 仲畑nakahata 仲西nakanishi 仲谷nakatani/nakaya 仲辻nakatsuji 仲道nakamichi 仲里nakazato
        仲野nakano 仲鉢chubachi 仲間nakama 伊上igami 伊与田iyoda 伊丹itami 伊久地ikuji 伊予田iyoda 伊井ii 伊井野iino 伊佐isa 伊佐見isami 伊倉ikura
        伊勢ise 伊勢子iseko 伊勢屋iseya 伊勢山iseyama 伊勢崎isesaki 伊勢田iseda 伊勢谷iseya 伊南inami 伊原ihara 伊吹ibuki 伊地知ijichi 伊坂isaka
        伊奈ina 伊妻izuma 伊山iyama 伊島ito/ijima 伊崎izaki 伊川igawa 伊庭iba 伊敷ishiki 伊村imura 伊東ito 伊林ibayashi 伊橋ihashi 伊武ibu 伊比ibi
        伊江ie 伊沢isawa/izawa 伊波iha 伊海iumi 伊深ibuka 伊澤isawa/izawa 伊熊ikuma 伊牟田imuta 伊田ida 伊礼irei 伊神igami 伊福部ifukube 伊織iori
        伊能ino 伊良子irako 伊良部irabu 伊藤ito 伊谷itani 伊豆izu 伊豆田izuta 伊賀iga 伊賀山igayama 伊達date 伊部ibe 伊野ino 伊野部inobe 伊関iseki
        伊集院ijuin/ishuin 伊馬ima 伍代godai 伍樹itsuki 伏屋fushiya 伏島fusejima 伏木fushiki 伏見fushimi 伏谷fushiya 会川aikawa 会沢aizawa
        会津aizu 会津屋aizuya 会田aida 会谷aitani 伝den 伝川tsutagawa 伝法denpo 伝田denda 伝馬tenma 伯太hakuta 伯方hakata 伴ban
        伴野banno/tomono 伸二shinji 似内nitanai 似鳥nitadori 佃tsukuda 但木tadaki 但野tadano 但馬tajima 位寄iki 位川ikawa 住友sumitomo
        住吉sumiyoshi 住子sumiko 住山sumiyama 住岡sumioka 住川sumikawa 住母家sumoge 住江sumie 住田sumita 住石sumiishi 住羽地sumihachi
        住野sumino 佐々sasa/sassa 佐々井sasai 佐々城sasaki 佐々岡sasaoka 佐々木sasaki 佐々田sasada 佐久田sakuta 佐久間sakuma 佐井sai 佐京sakyo
        佐伯saeki 佐佐木sasaki 佐保saho 佐倉sakura 佐内sanai 佐分利saburi 佐原sahara 佐取satori 佐古sako 佐合sago 佐呂間saroma 佐和sawa
        佐和田sawada/sawata 佐土原sadowara 佐屋sata 佐山sayama 佐島sajima 佐川sagawa 佐左木sasaki 佐恵子saeko 佐敷sashiki 佐月satsuki 佐東sato
        佐橋sahashi 佐武satake 佐沢sazawa 佐治saji 佐沼sanuma 佐波sawa 佐浦saura 佐渡sawatari 佐渡谷sadoya 佐瀬sase 佐熊sakuma 佐田sata/sada
        佐登sato 佐直sajiki 佐立satachi 佐竹satake 佐織saori 佐藤sato 佐谷saya 佐貫sanuki 佐賀saga 佐越sagoshi 佐近sakon 佐野sano 佐野内sanouchi
        余川yokawa 余目amarume 余膳yozen 余西yonishi 作並sakunami 作久間sakuma 作山sakuyama/sayama 作手tsukude 作木sakugi 作松sakumatsu
        作田sakuta 作花sakka 作野sakuno 作間sakuma 佳山kayama 佳橋kahashi 供田tomoda 依岡yorioka 依田yoda 依藤yorifuji 侯ho 保々hobo 保倉hokura
        保内honai 保刈hokari 保利hori 保原hobara 保土原hodohara 保坂hosaka 保富hotomi 保屋野hoyano 保志hoshi 保志場hoshiba 保木間hokima 保田yasuda
        保科hoshina 保積hozumi 保苅hokari 保谷hoya 保里hori 保阪hosaka 保高hodaka 信太shida 信岡nobuoka 信楽shigaraki 信沢nobusawa 信濃shinano
        信田shinoda/nobuta/shida 信貴shigi 信長nobunaga 俣野matano 俵tawara 俵屋tawaraya 俵谷tawaraya 倉kura 倉井kurai 倉光kuramitsu
        倉内kurauchi 倉前kuramae 倉原kurahara 倉又kuramata 倉品kurashina 倉地kurachi 倉富kuratomi 倉山kurayama 倉岡kuraoka 倉岳kuratake
        倉島kurashima 倉崎kurasaki 倉嶋kurashima 倉川kurakawa 倉成kuranari 倉戸kurato 倉持kuramochi 倉本kuramoto 倉林kurabayashi
        倉橋kurahashi 倉沢kurasawa 倉淵kurabuchi 倉田kurata/kurada 倉知kurachi 倉石kuraishi 倉科kurashina 倉繁kurashige 倉谷kuratani
        倉部kurabe 倉重kurashige 倉金kurakane 傅den 傳田denta 優加yuka 元gen 元井motoi 元倉motokura 元和泉motoizumi 元宮motomiya 元尾motoo
        元山motoyama 元岡motooka 元島motoshima 元木motoki 元浜motohama 元渕motofuchi 元満motomitsu 元田motoda 元良motora 元谷mototani
        元郷motogo 先原sakihara 光井mitsui 光友mitsutomo 光山koyama 光岡mitsuoka 光延mitsunobu 光成mitsunari 光明komyo 光月kozuki
        光本mitsumoto 光村mitsumura 光武mitsutake 光永mitsunaga 光澤mitsuzawa 光瀬mitsuse 光用mitsumochi 光田mitsuta 光藤mitsufuji
        光野mitsuno 免田menda 兎内tonai 兎沢tozawa 兎澤tozawa 児山koyama 児島kojima 児嶋kojima 児湯koyu 児玉kodama 児珠kodama 兒玉kodama
        兜森kabutomori 入交irimajiri 入佐irisa 入倉irikura 入内島iriuchijima 入善nyuzen 入場iriba 入山iriyama 入広瀬irihirose 入戸nitto
        入戸野nittono 入村irimura 入来iriki 入江irie 入沢irisawa 入澤irisawa 入生田iriuda 入谷iriya 入貝irigai 入部iribu 入野irino 入野田irinoda
        入間川irimagawa 入間田irimada 全chon/zen 八丈hachijo 八事yagoto 八代yashiro 八前hachimae 八剣yatsurugi 八十島yasojima 八十嶋yasojima
        八十神yasogami 八千穂yachiho 八千草yachigusa 八名yana 八坂yasaka 八城yashiro 八塚yatsuka 八塩yashio 八奈見yanami 八尋yahiro
        八島yajima/yashima 八嶋yashima 八巻yatsumaki/hachimaki 八広yahiro 八木yagi 八木原yagihara 八木橋yagihashi 八木沢yagisawa
        八木沼yaginuma 八木田yagita 八木野yagino 八杉yasugi 八束yatsuka 八東hatto 八板yaita 八柳yatsuyanagi 八森yatsumori/hachimori
        八沢hatsusawa 八津尾yatsuo 八津川yatsugawa 八潮yashio 八熊yaguma 八生yayoi 八田hatta/hatsuta 八百原yaohara 八百屋yaoya 八矢hachiya
        八神yagami 八縞yajima 八角yasumi 八重島yaejima 八重樫yaegashi 八重沢yaezawa 八重畑yaehata 八重野yaeno 八鍬yakuwa 八開hachikai 八須hachisu
        八頭yazu 八鹿yoka 公平kimihira 公文kumon 六合kuni 六川rokukawa 六戸rokunohe 六木mutsugi 六本松ropponmatsu 六浦mutsuura 六田rokuden
        六笠mukasa 六角rokkaku 六車muguruma 六野mutsuno 兵藤hyodo 兵頭hyodo 其川sonokawa 其田sonoda 其角堂kikakudo 具平tomohira 具志堅gushiken
        具志川gushikawa 具志頭gushikami 兼久kaneku 兼佐kanesa 兼増kanemasu 兼子kaneko 兼崎kanesaki 兼常kanetsune 兼平kanehira 兼明kaneakira
        兼永kanenaga 兼清kensei 兼田kaneda 兼築kanechiku 内原uchihara 内堀uchibori 内妻uchizuma 内子uchiko 内尾uchio 内山uchiyama
        内山田uchiyamada 内崎uchizaki 内川uchikawa 内幸uchisaiwai 内木uchiki 内木場uchikoba 内本uchimoto 内村uchimura 内橋uchihashi 内水usui
        内池uchiike 内浦uchiura 内海utsumi/uchimi/uchinomi 内灘uchinada 内田uchida 内藤naito 内野uchino 内館uchidate 円madoka 円井marui
        円光寺enkoji 円地enchi 円城enjo 円子maruko 円山maruyama 円本enmoto 円爾enni 円融enyu 円谷tsuburaya/enya 冠kanmuri 冠木kabuki
        冨士原fujiwara/fujihara 冨士川fujigawa 冨士枝fujieda 冨山toyama 冨岡tomioka 冨手tomite 冨樫togashi 冨永tominaga 冨江tomie
        冨沢tomisawa 冨澤tomizawa/tomisawa 冨田tomita 冬木fuyuki 冬泉fuyuizumi 冬野fuyuno 冴島saejima 冴木saeki 冴樹saeki 冷川hiyakawa
        出井dei 出光idemitsu 出原idehara 出口ideguchi/deguchi 出城deshiro 出島dejima 出川degawa 出村idemura 出来島dekishima 出来野dekino
        出汐deshio 出海deumi 出田ideta 出町demachi 出縄idenawa 出羽dewa 出野ideno 出雲izumo 刀根tone 刀根山toneyama 刀禰tone 分水bunsui
        切欠kikkake 刈羽kariwa 刈谷kariya 刑部osakabe 初井hatsui 初台hatsudai 初宿shiyake 初山hatsuyama 初沢hatsuzawa 初瀬hatsuse 初田hatta
        初芝hatsushiba 初谷hatsutani 初貝hatsugai 初鹿hatsushika 別堀beppori 別宮betsumiya 別当betto 別役betsuyaku 別所bessho 利岡toshioka
        利根tone 利根川tonegawa 利賀toga 利部kagabu 制野seino 則包norikane 則定norisada 則松norimatsu 前原maehara/maebara 前園maezono
        前坂maesaka 前場maeba 前尾maeo 前山maeyama 前島maejima 前嶋maejima 前川maekawa 前村maemura 前沢maesawa 前津江maetsue 前澤maesawa
        前田maeda 前田河maedagawa/maedako 前町maemachi 前畑maehata 前薗maezono 前谷maetani 前野maeno 剣吉kenyoshi 剣持kenmochi/kenmotsu
        剣淵kenbuchi 副島soejima 割田warita 割石wariishi 割谷wariya 劉ryu 劔持kenmochi 力武rikitake 力石rikiishi 功刀kunugi 加々美kagami
        加々見kagami 加佐kasa 加冶川kajikawa 加勢kase 加地kaji 加堂kado 加塩kashio 加寿kazu 加山kayama 加島kashima 加川kagawa 加悦kaya 加来kaku
        加沢kazawa 加治kaji 加澤kazawa 加瀬kase 加瀬谷kaseya 加畑kabata 加知kachi 加納kano 加美山kamiyama 加能kano 加舎kaya 加茂kamo 加茂川kamogawa
        加茂部kamobe 加藤kato 加計kake 加賀kaga 加賀屋kagaya 加賀山kagayama 加賀田kagata 加賀見kagami 加賀谷kagaya 加野kano 加須kazo
        助川sukegawa/sukekawa 助野sukeno 勇isamu 勝katsu 勝井katsui 勝亦katsumata 勝俣katsumata 勝倉katsukura 勝又katsumata 勝呂katsuro
        勝城katsuki 勝央shoo 勝安katsuyasu 勝山katsuyama 勝峯katsumine 勝島katsushima 勝木katsuki 勝本katsumoto 勝村katsumura
        勝沼katsunuma 勝浦katsuura 勝海katsumi 勝瀬katsuse 勝然katsushika 勝田katsuta/katsuda 勝股katsumata 勝見katsumi 勝賀瀬shogase
        勝部katsube 勝野katsuno 勝野井katsunoi 勝長katsunaga 勝間katsuma 勝間田katsumata 勝馬katsuma 勢和seiwa 勢多seta 勧角kankaku
        匂坂sakisaka 北kita 北上kitakami 北井kitai 北住kitazumi 北内kitauchi 北原kitahara 北口kitaguchi 北垣kitagaki 北大路kitaoji
        北宇智kitauchi 北尾kitao 北山kitayama 北岡kitaoka 北島kitajima 北崎kitasaki/kitazaki 北嶋kitajima 北川kitagawa 北形kitagata
        北新kitashin 北方kitagata 北本kitamoto 北村kitamura 北条hojo 北松kitamatsu 北林kitabayashi 北條hojo 北楯kitadate 北橋kitahashi
        北橘kitatachibana 北沢kitazawa 北河kitagawa 北泉kitaizumi 北浜kitahama 北浦kitaura 北澤kitazawa 北爪kitazume 北田kitada
        北畠kitabatake 北目kitame 北砂kitasuna 北脇kitawaki 北見kitami 北角kitazumi 北詰kitazume 北谷kitaya 北辻kitatsuji 北道kitamichi
        北郷kitago 北野kitano 北開kitabiraki 北館kitadate 匹田hikita 十一谷juichiya 十倍tobe 十和towa 十和田towada 十四山jushiyama 十寸見masumi
        十川sogawa 十文字jumonji 十朱toake 十枝toeda 十河sogo 十津川totsukawa 十王juo 十返togaeri 千sen 千々松chijimatsu 千々石chijiwa 千代chiyo
        千代倉chiyokura 千代崎chiyozaki 千代川chiyokawa 千代村chiyomura 千代谷chiyoya/chiyotani 千代野chiyono 千住senju 千倉chikura
        千原chihara 千厩senmaya 千品chishina 千坂chisaka 千堂sendo 千家senge 千寿senju 千村chimura 千束chizuka 千東sendo 千枝chieda
        千歳chitose 千波chinami 千田senda/chida 千畑senhata 千秋chiaki 千羽senba 千草sengusa 千葉chiba 千野chino 千間senma 千阪chisaka
        千頭chikami/chigami 千馬chiba 千駄木sendagi 升川masukawa 升水masumizu 升沢masuzawa 升田masuda 升野masuno 午後野gogono 半井nakarai
        半崎hanzaki 半戸hando 半村hanmura 半沢hanzawa 半海hankai 半澤hanzawa 半田handa 半藤hando 半谷hangai/hangaya 南minami 南井minai
        南保nanbo/nanpo 南出minamide 南原nanbara 南国nangoku 南城nanjo 南場nanba 南外nangai 南山minamiyama 南崎minamizaki 南川minamikawa
        南幌nanporo 南平minamidaira 南庄minamisho 南方minakata/minamigata/minamikata 南本minamimoto 南村minamimura/nanson 南条nanjo
        南條nanjo 南江namie/nane 南沢minamisawa/minamizawa 南河minamikawa 南波nanba 南湖nango 南牟礼minamimure 南牧nanmoku/minamimaki
        南田minamida 南砂minamisuna 南舘minamidate 南葉nanba 南街nangai 南谷minamitani/nanya 南部nanbu/minabe 南郷nango 南里nanri
        南野minamino/nanno 南関nankan 南雲nagumo/nangumo 南風minamikaze 南風見haemi 卜部urabe 占部urabe 卯尾uo 卯月uzuki 卯田uda 卯野uno
        印南inami 印牧kanemaki 印藤indo 厚沢部atsusabu/assabu 厚田atsuta 厚真atsuma 厚美atsumi 厚見atsumi 原hara 原井harai 原口haraguchi
        原子harako 原小宮harakomiya 原屋haraya 原山harayama 原岡haraoka 原島harashima 原崎harasaki 原嶋harashima 原木haraki 原村haramura
        原武haratake 原沢harasawa 原澤harasawa 原瀬harase 原田harada 原谷haraya 原賀haraga 原野harano 厨川kuriyagawa 厳imu 厳原izuhara
        厳木kyuragi 又井matai 又吉matayoshi 又村matamura 及川oikawa 及森oimori 及田oita 友丘tomooka 友利tomori 友坂tomosaka 友寄tomoyori
        友岡tomooka 友杉tomosugi 友松tomomatsu 友永tomonaga 友沢tomozawa 友田tomoda 友石tomoishi 友部tomobe 友野tomono 双三futami 双海futami
        双葉futaba 反町tanmachi/sorimachi 取田torita 叡尊eison 口和kuchiwa 古久保kokubo 古井furui 古代kodai 古住kozumi 古作kosaku 古俣komata
        古元komoto 古内furuuchi 古出来kodeki 古前furumae 古千谷kojiya 古口koguchi 古味komi 古和kowa 古和口kowaguchi 古城furushiro/kojo
        古堅furukata 古塩koshio 古宇furuu 古宇田kouda 古室komuro 古宮furumiya/komiya 古家furuya 古寺kodera 古小高kootaka 古尾谷furuoya
        古屋koya/furuya 古屋敷furuyashiki 古山furuyama 古島kojima/furushima 古川furukawa 古市furuichi 古平kodaira 古庄furusho 古座koza
        古座川kozagawa 古徳kotoku 古志koshi 古性furusho 古手川kotegawa 古暮kogure 古木furuki/kogi 古本furumoto 古村komura 古松komatsu
        古林furubayashi 古柴koshiba 古橋furuhashi 古殿furudono 古水furumizu 古江上furueue 古沢furusawa 古河furukawa 古泉koizumi 古海furumi
        古渕kobuchi 古溝furumizo 古澤furusawa 古瀬furuse 古玉kodama 古田furuta 古田島kotajima 古町furumachi 古畑furuhata 古知屋kochiya
        古石furuishi 古石場furuishiba 古舘furutachi/furudate 古藤koto 古藤野kotono 古西konishi 古見furumi 古谷furuya/kotani/furutani
        古賀koga 古野furuno 古門furukado 古閑koga 古関koseki 古館furudate 古鳴海konarumi 只埜tadano 只木tadaki 只腰tadakoshi 只見tadami
        只野tadano 召田mesuda 可愛kawai 可愛手kawaide 可村kamura 可知kachi 可祝kashuku 可野kano 右城ujo 右田migita 叶kano 叶内kanauchi
        叶沢kanozawa 司tsukasa 司代shidai 司城tsukasaki 司東shito 司馬shiba 各務kagami 各務原kakamigahara 合川aikawa 合沢aizawa
        合田aida/goda 合馬ouma 吉yoshi 吉中yoshinaka 吉丸yoshimaru 吉井yoshii 吉住yoshizumi 吉倉yoshikura 吉元yoshimoto
        吉原yoshihara/yoshiwara 吉口kichiguchi 吉国yoshikuni 吉塚yoshizuka 吉宮yoshimiya 吉家kitsuka 吉富yoshitomi 吉尾yoshio
        吉屋yoshiya 吉山yoshiyama 吉岡yoshioka 吉峯yoshimine 吉島yoshijima 吉崎yoshizaki 吉川yoshikawa 吉成yoshinari 吉新yoshishin
        吉木yoshiki 吉本yoshimoto 吉村yoshimura 吉根kikko 吉桑yoshikuwa 吉森yoshimori 吉植yoshiue 吉楽kichiraku 吉武yoshitake
        吉水yoshimizu 吉永yoshinaga 吉江yoshie 吉池yoshiike 吉沢yoshizawa 吉泉yoshiizumi 吉津kitsu 吉浜yoshihama 吉浦yoshiura 吉海yoshiumi
        吉澤yoshizawa 吉瀬yoshise 吉田yoshida 吉益yoshimasu 吉目木yoshimeki 吉積yoshizumi 吉竹yoshitake 吉舎kisa 吉良kira 吉荒yoshiara
        吉行yoshiyuki 吉見yoshimi 吉谷yoshitani 吉越yoshikoshi 吉里yoshisato 吉野yoshino 吉野谷yoshinodani 吉開yoshikai 吉際yoshigiwa
        吉鶴yoshitsuru 名久井nakui 名倉nagura/nakura 名児耶nagoya 名出nade/naide 名原nahara 名取natori 名古屋nagoya 名古木naganuki 名和nawa
        名執natori 名塚nazuka 名寄nayoro 名島najima 名川nagawa 名村namura 名栗naguri 名梶nakaji 名田nada 名畑nabata 名立nadachi 名良橋narahashi
        名護屋nagoya 名賀naga 名越nagoya/nagoshi 名迫nasako 名香野nakano 名高nadaka 向mukai 向丘mukogaoka 向井mukai 向井田mukaida
        向原mukaihara 向台mukaedai 向坂sakisaka 向坊mukaibo 向山mukoyama/mukaiyama 向島mukaishima 向後kogo 向江mukae 向田mukaida/mukoda
        向野kono/mukaino 君和田kimiwada 君島kimishima/kimijima 君嶋kimishima 君成田kiminarita 君津kimitsu 君田kimita 君矢kimiya 君野kimino
        吹上fukigami 吹田suita/fukita 吹石fukiishi 吹越fukikoshi 吾妻azuma 吾川agawa 吾郷ago 呉go/kure 呉座goza 呉田kureta 周shu 周智shuchi
        周東shuto 周栄shuei 周桑shuso 周防suo 味上mikami 味岡ajioka 味方ajikata 味水ajimizu/ajimi 呼子yobuko 呼野yobuno 和kazu 和久井wakui
        和倉wakura 和地wachi 和多田watada 和岐多wakita 和島wajima/washima 和嶋wajima 和智wachi 和暮wagure 和木waki/wagi 和束wazuka 和栗waguri
        和歌森wakamori 和気wake 和泉izumi 和泉田izumita/izumida 和田wada 和白wajiro 和見kazumi 和賀waga/waka 和賀井wagai 和野wano 咲坂sakisaka
        咲川sakikawa 咲浜sakihama 咲田sakita 哀川aikawa 哀澤aizawa 品原shinahara 品山shinayama 品川shinagawa 品田shinada 品野shinano
        員弁inabe 唐崎karasaki 唐川karakawa 唐木karaki 唐木沢karakisawa 唐木田karakida 唐橋karahashi 唐沢karasawa 唐津karatsu 唐笠togasa
        唐糸karaito 唐菜karana 唐衣karagoromo 唐鎌karakama 唯木tadaki 唯根tadane 唯野tadano 善哉zenzai 喜内kinai 喜多kita 喜多原kitahara
        喜多島kitajima 喜多嶋kitajima 喜多川kitagawa 喜多方kitakata 喜多村kitamura 喜多羅kitara 喜多見kitami 喜安kiyasu 喜屋武kiyan 喜波kiwa
        喜田kita 喜舎場chishaba 喜茂別kimobetsu 喜藤kito 喜谷kitani 喜連kire 喜連川kitsuregawa 喬木takagi 嘉島kashima 嘉数kakazu 嘉村kamura
        嘉瀬kase 嘉登kato 嘉納kano 嘉藤kato 嘉賀kaga 嘉門kamon 四之宮shinomiya 四倉yotsukura 四元yotsumoto 四冨shitomi 四分一shibuichi
        四十住aizumi 四十宮yosomiya 四季shiki 四宮shinomiya 四富shitomi 四戸shinohe 四方yomo/shikata 四方堂shihodo 四方田yomoda
        四条宮shijonomiya 四津yotsu 四海shikai 四禮shirei 四竃shikama 四葉yotsuba 四賀shiga 四辻yotsutsuji 四野宮shinomiya 四野見shinomi
        四釜shikama 四釡shikama 因幡inaba 団dan 団野danno 図司zushi 図師zushi 固山koyama 国井kunii 国光kunimitsu 国冨kokubu
        国分kokubu/kuniwake/kokubun 国原kunihara 国友kunitomo 国吉kuniyoshi 国守kunimori 国安kuniyasu 国定kunisada 国実kunizane
        国富kunitomi 国岡kunioka 国島kunishima 国崎kunisaki 国広kunihiro 国府kokubu 国府田koda 国延kuninobu 国持kunimochi 国木田kunikida
        国本kunimoto 国松kunimatsu 国枝kunieda 国武kunitake 国沢kunisawa 国生kokusho 国田kunita 国立kunitachi 国米kokumai 国舞kokumai
        国見kunimi 国谷kuniya 国部kokubu 国頭kunigami 國井kunii 國光kunimitsu 國分kokubun 國吉kuniyoshi 國守kunimori 國賀kunika 園原sonohara
        園山sonoyama 園川sonokawa 園池sonoike 園田sonoda 園部sonobe 圓子maruko 團dan 土井doi 土佐tosa 土佐堀tosabori 土佐山tosayama 土佐房tosabo
        土佐林tosabayashi 土倉tsuchikura 土光doko 土原tsuchihara 土子tsuchiko 土家tsuchiya 土居doi 土屋tsuchiya 土山tsuchiyama 土岐toki
        土岐田tokita 土岡tsuchioka 土川tsuchikawa 土師haji 土庄tonosho 土御門tsuchimikado 土成donari 土持tsuchimochi 土方hijikata
        土棚tsuchidana 土棟tsuchimune 土橋dobashi 土浦tsuchiura 土生habu 土生谷habutani 土田tsuchita 土筆tsukushi 土肥doi/dohi
        土谷tsuchitani/tsuchiya 土門domon 在原ariwara 地井chii 地引jibiki 地木chiki 地花chibana 地野chino 圷akutsu 坂saka
        坂上sakagami/sakaue/sakajo 坂下sakashita 坂井sakai 坂倉sakakura 坂元sakamoto 坂入sakairi 坂内bannai 坂出sakaide 坂北sakakita
        坂原sakahara 坂口sakaguchi 坂和sakakazu/sakawa 坂城sakaki 坂大bandai 坂尻sakajiri 坂尾sakao 坂崎sakazaki 坂巻sakamaki 坂庭sakaniwa
        坂戸sakado/sakato 坂木sakaki 坂本sakamoto 坂村sakamura 坂東bando 坂根sakane 坂梨sakanashi 坂森sakamori 坂浜sakahama 坂爪sakatsume
        坂牧sakamaki 坂理sakari 坂田sakata 坂藤bando/sakafuji/sakato 坂西sakanishi 坂谷sakatani 坂路sakaji 坂部sakabe 坂野sakano
        坂間sakama 坊山boyama 坊澤bosawa 坪井tsuboi 坪倉tsubokura 坪内tsubouchi 坪山tsuboyama 坪川tsubokawa 坪本tsubomoto 坪沼tsubonuma
        坪田tsubota 坪谷tsuboya 坪野tsubono 垂水tarumi/tarumizu 垂石taruishi 垣下kakishita 垣之内kakinouchi 垣内kakiuchi/kaito
        垣本kakimoto 垣脇kakiwaki 垣花kakihana 垣見kakimi 垣谷kakitani 垣野kakino 城jo/shiro/tachi 城下shiroshita 城丸shiromaru
        城之内jonouchi 城井shiroi 城代shirodai 城内kiuchi 城南jonan 城山shiroyama 城島jojima/joshima 城崎kinosaki 城川shirokawa
        城廻shiromeguri 城後jogo 城戸kido 城戸崎kidosaki 城所kidokoro 城本shiromoto 城沢shirosawa 城源寺jogenji 城田shirota 城端johana
        城西josei 城辺gusukube/johen 城野shirono 城間joma/shiroma 城陽joyo 埜田noda 埣浦soneura 埴生habu 埴田hanta 埴科hanishina 基山kiyama
        堀hori 堀上horigami 堀之内horinouchi 堀井horii 堀内horiuchi 堀切horikiri 堀口horiguchi 堀合horiai 堀地horichi 堀坂horisaka
        堀場horiba 堀家horiie 堀尾horio 堀岡horioka 堀川horikawa 堀木horiki 堀本horimoto 堀村horimura 堀松horimatsu 堀江horie 堀池horiike
        堀沢horisawa 堀河horikawa 堀澤horisawa 堀田hotta/horita/hotsuta 堀畑horihata 堀篭horigome 堀米horigome 堀船horifune
        堀西horinishi 堀谷horiya 堀越horikoshi/horigoshi 堀部horibe 堀野horino 堀金horigane/horikane 堂下doshita 堂坂dosaka 堂島dojima
        堂本domoto 堂脇dowaki 堂谷dotani 堂馬doma/douma 堅二kenji 堅田katada 堅粕katakasu 堤tsutsumi 堰口sekiguchi 報庸hoyo 堺sakai
        堺屋sakaiya 堺本sakaimoto 塔山toyama 塙hanawa 塚原tsukahara 塚本tsukamoto 塚根tsukane 塚田tsukada 塚腰tsukagoshi 塚谷tsukatani
        塚越tsukagoshi/tsukakoshi 塚野tsukano 塩井shioi 塩入shioiri 塩出shiode 塩原shiobara 塩坪shiotsubo 塩尻shiojiri 塩屋shioya
        塩山shioyama/enzan 塩崎shiozaki 塩川shiokawa 塩月shiotsuki 塩本shiomoto 塩村shiomura 塩森shiomori 塩江shionoe 塩沢shiozawa
        塩津shiozu 塩浜shiohama 塩澤shiozawa 塩田shioda/shiota 塩竃shiogama 塩練shioneri 塩船shiobune 塩草shiokusa 塩見shiomi 塩谷shioya
        塩越shiokoshi 塩路shioji 塩野shiono 塩野入shionoiri 塩野谷shionoya 塩飽shiwaku 境之谷sakainotani 境川sakaigawa 境沢sakaizawa
        境田sakaida 境野sakaino 増井masui 増子mashiko/masuko 増尾masuo 増山masuyama 増岡masuoka 増川masukawa 増戸masuto 増本masumoto
        増村masumura 増森masumori 増毛mashike 増永masunaga 増沢masuzawa 増淵masubuchi 増渕masubuchi 増田masuda 増穂masuho 増茂mashimo
        増藤masuto 増谷masutani 増野mashino/masuno 増間masuma 墨boku 墨井sumii 墨田sumida 壁巣kabesu 壁谷kabeya 壇dan 壗下mamashita
        士別shibetsu 士幌shihoro 壬生mibu 売木urugi 壷井tsuboi 壹岐iki 夏natsu 夏乃natsuno 夏井natsui 夏八木natsuyagi 夏原natsuhara
        夏坂natsusaka 夏堀natsubori 夏川natsukawa 夏木natsuki 夏未natsumi 夏樹natsuki 夏海natsumi 夏生natsuo 夏田natsuda 夏目natsume
        夏美natsumi 夏見natsumi 夏観natsumi 夏野natsuno 夕樹yuki 外園hokazono 外山toyama 外岡tonooka 外島toshima 外崎tonosaki/sotozaki
        外川sotokawa 外村tonomura/sotomura 外海sotome 外田toda 外立hashidate 外里tozato 外門tomon 多々納tatano 多々良tatara 多久taku
        多勢tasei/tase 多和田tawada 多岐川takigawa 多川tagawa 多度tado 多摩tama 多村tamura 多気taki 多澤tazawa 多田tada 多田羅tatara 多羅尾tarao
        多聞tamon 多胡tago 多良木taragi 多良間tarama 多賀taga 多野tano 多鶴tazu 夛田tada 夜久野yakuno 夜叉yasha 夜宮yomiya 夜野yano 夜須yasu
        夢園yumezono 夢野yumeno 大三島omishima 大上ogami 大下oshita 大中onaka 大串ogushi 大丸omaru 大久ohisa 大久保okubo 大久間daikuma 大井oi
        大井川oigawa 大亦omata 大仁ohito 大今里oimazato 大仏daibutsu/oragi 大仲onaka 大任oto 大伴otomo 大住osumi 大佐osa 大信taishin 大信田oshida
        大倉okura 大倉山okurayama 大八木oyagi 大内ouchi 大内山ouchiyama 大内田ouchida 大出oide 大刀洗tachiarai 大利根otone 大前omae 大前田omaeda
        大北okita 大南ominami 大原ohara 大友otomo 大口oguchi/okuchi 大古oko 大台odai 大向omukai 大和yamato/taiwa 大和久owaku 大和屋yamatoya
        大和田owada 大喜多okita 大図ozu 大国okuni 大國okuni 大地daichi/ochi 大坂osaka 大坪otsubo 大城oshiro 大堀ohori 大場oba 大塔oto 大塚otsuka
        大塩oshio 大塵ochiri 大壁okabe 大多和otawa 大多喜otaki 大子daigo 大宅otaku/oya 大宇陀ouda 大安daian 大宜味ogimi 大室omuro 大宮omiya
        大家daike 大寳otakara 大寺otera 大屋oya 大山oyama/daisen 大岡ooka 大岡山ookayama 大岩oiwa 大岳otake 大峠otoge 大峰omine 大島oshima
        大崎osaki/ozaki 大嶋oshima 大嶺omine 大嶽otake 大川okawa 大川原okawara 大川戸okawado 大巻omaki 大平ohira 大年otoshi 大庭oba/oniwa
        大引obiki 大戸oto 大房ofusa 大手ote 大手門otemon 大日向ohinata 大日方obinata 大星oboshi 大曲omagari 大曽根osone 大曾根osone 大月otsuki
        大朝oasa 大木oki 大本omoto 大杉osugi 大村omura 大束otsuka 大東ohigashi 大松沢omatsuzawa 大林obayashi 大枝oeda 大柏okashiwa 大柳oyanagi
        大柴oshiba 大柿ogaki 大栄oe/taiei 大根one 大根田oneta 大桃omomo 大桑okuwa 大森omori 大楠okusu 大槌otsuchi 大槻otsuki 大樹taiki 大橋ohashi
        大櫛okushi 大正taisho 大武otake 大江oe 大池oike 大沢osawa 大沢野osawano 大河okawa 大河内okochi 大河原okawara 大治oharu 大沼onuma 大泉oizumi
        大洗oarai 大津otsu 大津賀otsuga 大洲ozu 大浜ohama 大浦oura 大浪onami 大海oumi 大淀oyodo 大淵ofuchi 大渓otani 大渕ofuchi/obuchi
        大渡owatari 大港ominato 大湊ominato 大湯oyu 大溝omizo 大滝otaki 大潟ogata 大澤osawa 大濠ohori 大濱ohama 大瀧otaki 大瀬ose 大瀬戸oseto
        大熊okuma 大玉otama 大田ota 大田原otawara 大田垣otagaki 大田黒otaguro 大町omachi 大畑ohata 大畠ohata/obatake 大白oshiro 大矢oya
        大矢根oyane 大矢知oyachi 大矢部oyabe 大矢野oyano 大石oishi 大神ogami 大穂oho 大積otsumi 大空ozora 大窪okubo 大竹otake 大箱obako 大築otsuki
        大網oami 大胡ogo 大脇owaki 大船ofuna 大芝oshiba 大芝台oshibadai 大花ohana 大苗onae 大苗代onawashiro 大草okusa 大菅osuga 大葉oba 大蒔omaki
        大蔵okura 大薮oyabu 大藤ofuji/daito 大西onishi 大見omi 大覚daikaku 大角osumi 大谷oya/otani 大谷地oyachi 大谷木oyagi 大谷田oyata 大豊taiho
        大貝ogai 大貫onuki 大賀oga 大越ogoshi/okoshi 大路oji 大軒onoki 大辻otsuji 大迫osako 大道omichi 大達odachi 大部obu 大里osato 大重oshige
        大野ono 大野木onoki 大野沢onosawa 大野田onoda 大野見onomi 大金okane 大釜okama 大針obari 大鐘ogane 大門daimon 大開ohiraki 大間oma 大間々omama
        大間知omachi 大関ozeki/oseki 大阿久oaku 大隅osumi 大隈okuma 大雄taiyu 大須osu 大須賀osuga 大額ogaku 大類orui 大飯oi 大高otaka/odaka
        大鰐owani 大鳥otori 大鳥居otorii 大鶴otsuru 大鷲owashi 大鷹otaka 大鹿oshika 大黒oguro/okuro/daikoku 天久ameku 天井amai 天内amanai
        天口amaguchi 天地amachi 天坂tensaka 天子田amakoda 天宮amamiya 天川tenkawa/amakawa 天摩tenma 天方amagata 天智tenji 天本amamoto
        天栄tenei 天武tenmu 天水tensui 天沼amanuma 天海amami/amagai 天満tenma 天瀬amagase 天王田tennoden 天田amada/amata 天白tenpaku
        天知amachi 天竜tenryu 天童tendo 天竺tenjiku 天笠amagasa 天羽amo 天草amakusa 天谷amaya 天野amano 天間tenma 天間林tenmabayashi
        天間館tenmadate 天馬tenma 天龍tenryu 太刀川tachikawa 太刃掛tachikake 太古tako 太地taichi 太宰dazai 太川tagawa 太田ota 太田代otashiro
        太田和otawa 太田垣otagaki 太田黒otaguro 太良tara 奈々見nanami 奈倉nakura 奈多nata 奈川nagawa 奈月natsuki 奈河nagawa 奈良nara 奈良井narai
        奈良原narahara 奈良坂narasaka 奈良岡naraoka 奈良木naraki 奈良橋narahashi 奈良野narano 奈須nasu 奈須川nasukawa 奈須野nasuno 奥oku 奥乃okuno
        奥井okui 奥住okuzumi 奥出okude 奥原okuhara 奥口okuguchi 奥名okuna 奥宮okumiya/okunomiya 奥富okutomi 奥寺okudera 奥居okui 奥山okuyama
        奥崎okuzaki 奥川okugawa 奥平okudaira 奥志賀okushiga 奥戸okudo 奥本okumoto 奥村okumura 奥永okunaga 奥泉okuizumi 奥津okutsu 奥海okumi
        奥澤okusawa 奥瀬okuse 奥田okuda 奥秋okuaki 奥菜okina 奥西okunishi 奥谷okutani 奥貫okunuki 奥野okuno 奧田okuda 奧野okuno 女鹿mega
        好奇koki 好川yoshikawa 妙木myoki 妹尾senoo 妻木tsumaki 妻沼menuma 妻田tsumada 姉崎anezaki 姉帯anetai 姉歯aneha 姜kyo 姫hime
        姫乃樹himenogi 姫井himei 姫宮himemiya 姫島himeshima 姫嶋himejima 姫川himekawa 姫戸himedo 姫木himeki 姫里himesato 姫野himeno
        媚山kobiyama 嬉野ureshino 嬬恋tsumagoi 子安koyasu 子安台koyasudai 子持komochi 子易koyasu 子母口shibokuchi 子母沢shimozawa 子玉kodama
        子道shido 子野日nenohi 季村kimura 孫田magota 宅taku 宅井takui 宅和takuwa 宅島takushima 宅森takumori 宅間takuma 宅麻takuma 宇之津unotsu
        宇井ui 宇佐美usami 宇佐見usami 宇内unai 宇南山unayama 宇古uko 宇和uwa 宇品ujina 宇喜多ukita 宇土udo 宇垣ugaki 宇壽山ujiyama 宇多uta/uda
        宇多川utagawa 宇多津utazu 宇多田utada 宇奈根unane 宇尾野uono 宇山uyama 宇崎uzaki 宇川ugawa 宇徳utoku 宇摩uma 宇江佐ueza 宇沙美usami 宇沢uzawa
        宇治田ujita 宇治谷ujitani 宇津utsu 宇津井utsui 宇津呂utsuro 宇津喜utsuki 宇津宮utsunomiya 宇津志utsushi 宇津木utsuki 宇田uda 宇田川udagawa
        宇留守urusu 宇留野uruno 宇目ume 宇美umi 宇藤uto 宇角ukaku 宇賀田ugata 宇賀神ugajin 宇都uto 宇都宮utsunomiya 宇都美utsumi 宇都野utsuno 宇野uno
        宇高udaka 守井morii 守分moriwake 守口moriguchi 守安moriyasu 守屋moriya 守山moriyama 守岡morioka 守川morikawa 守木moriki 守本morimoto
        守橋morihashi 守田morita 守純morizumi 守谷moriya/moritani 守門sumon 守隨shuzui 安an 安中annaka 安久津akutsu 安井yasui 安住azumi
        安保abo 安倍abe 安元yasumoto 安則yasunori 安加賀yasukaga 安原yasuhara 安国寺ankokuji 安在anzai 安坂yasusaka 安堂ando 安場yasuba
        安塚yasuzuka 安奈anna 安孫子abiko 安宅ataka/antaku 安室amuro 安富yasutomi 安富祖yafuso 安寧annei 安岐aki 安岡yasuoka
        安島ajima/yasujima 安川yasukawa 安座間azama 安康anko 安徳antoku 安成yasunari 安斉anzai 安斎anzai 安曇azumi 安本yasumoto 安村yasumura
        安東ando 安栗aguri 安武yasutake 安永yasunaga 安江yasue 安沢yasuzawa 安浦yasuura 安瀬anse 安田yasuda 安福yasufuku 安積asaka 安立adachi
        安竹yasutake 安芸aki 安藤ando 安西anzai 安財anzai 安達adachi 安部abe 安部山abeyama 安部川abekawa 安里asato 安野yasuno/anno 安間anma
        安食ajiki 安齋anzai 宋so 宍倉shishikura 宍喰shishikui 宍戸shishido 宍粟shiso 宍道shinji 宍野shishino 宏岡hirooka 宗so 宗久munehisa
        宗像munekata 宗宮munemiya 宗尊munekata 宗形munakata 宗方munakata 宗村munemura 宗良munenaga 宗谷soya 定方sadakata 定村sadamura
        宜保gibo 宜野座ginoza 宜野湾ginowan 宝takara 宝劔hoken 宝来horai 宝沢hozawa 宝珠山hoshuyama 宝生hosho 宝田hoda/takarada
        宝町takaramachi 宝積hoshaku 宝飯hoi 実吉saneyoshi 実川jitsukawa 実田mita 実相寺jissoji 実藤saneto 室muro 室井muroi
        室伏murofushi/murobuse 室原murohara 室園murozono 室坂murosaka 室岡murooka 室崎murosaki 室川murokawa 室市muroichi 室根murone
        室橋murohashi 室生muro 室田murota 室町muromachi 室積murozumi 室見muromi 室谷murotani 室賀muroga 室野井muronoi 室館murodate 宮miya
        宮下miyashita 宮丸miyamaru 宮之川miyanokawa 宮井miyai 宮住miyasumi 宮元miyamoto 宮入miyairi 宮内miyauchi 宮前miyamae 宮北miyakita
        宮原miyahara 宮口miyaguchi 宮古miyako 宮地miyaji/miyachi 宮坂miyasaka 宮城miyagi 宮守miyamori 宮尾miyao 宮山miyayama 宮岡miyaoka
        宮島miyajima 宮崎miyazaki 宮嶋miyajima 宮川miyagawa/miyakawa 宮戸miyato 宮木miyagi/miyaki 宮本miyamoto 宮村miyamura
        宮東miyahigashi 宮林miyabayashi 宮條kujo 宮森miyamori 宮武miyatake 宮永miyanaga 宮沢miyazawa 宮津miyazu 宮浦miyanoura/miyaura
        宮淵miyabuchi 宮渕miyabuchi 宮澤miyazawa 宮瀬miyase 宮田miyata 宮盛miyamori 宮窪miyakubo 宮篠miyashino 宮脇miyawaki
        宮腰miyakoshi/miyagoshi 宮苑miyazono 宮藤kudo 宮西miyanishi 宮越miyakoshi 宮路miyaji 宮迫miyasako 宮部miyabe
        宮里miyazato/miyasato 宮野miyano 宮鍋miyanabe 宮間miyama 宮關miyazeki 家内yanai 家坂iesaka 家守kamori 家室kamuro 家島iejima
        家村iemura 家永ienaga 家田ieda 家西kasai 寄元yorimoto 寄合yoriai 寄島yorishima 寄木yoriki 寄田yorita 密島mitsushima 富丘tomioka
        富井tomii 富倉tomikura 富司fuji 富合tomiai 富塚tomizuka/tomitsuka 富増tomimasu 富士fuji 富士塚fujizuka 富士宮fujinomiya
        富士川fujikawa 富士本fujimoto 富士田fujita 富士野fujino 富安tomiyasu 富尾tomio 富山tomiyama 富岡tomioka 富崎tomisaki 富川tomikawa
        富所tomitokoro/tomidokoro 富手tomite 富木tomiki 富本tomimoto 富来togi 富樫tokashi/togashi 富永tominaga 富沢tomizawa 富津futtsu
        富浦tomiura 富澤tomizawa/tomisawa 富田tomita 富盛tomimori 富貴塚fukitsuka 富里tomisato 富野tomino 寒川samukawa/sangawa 寒河江sagae
        實川jitsukawa 實藤saneto 寳takara 寳来horai 寺上teragami 寺下terashita 寺久保terakubo 寺井terai 寺内terauchi 寺分terabun 寺前teramae
        寺原terahara 寺口teraguchi 寺園terazono 寺地terachi 寺坂terasaka 寺塚terazuka 寺尾terao 寺山terayama 寺岡teraoka
        寺島terashima/terajima 寺崎terasaki/terazaki 寺嶋terashima 寺師terashi 寺戸terato 寺本teramoto 寺村teramura 寺林terabayashi
        寺沢terasawa 寺泉teraizumi 寺泊teradomari 寺澤terasawa 寺田terada 寺田縄teradanawa 寺町teramachi 寺石teraishi 寺脇terawaki
        寺西teranishi 寺谷teratani 寺野terano 寺門terakado 寺阪terasaka 対島tsushima 寿kotobuki 寿松木suzuki 寿都sutsu/suttsu 射場iba
        射水imizu 對馬tsushima 小中konaka 小中居konakai 小中村konakamura 小久保kokubo 小久江kogue 小井koi 小井土koido 小井戸koido 小井田koida
        小代koshiro 小佐々kosaza 小佐井kosai 小佐野osano 小保内obonai 小俣omata/komata 小倉ogura 小八幡koyawata 小出koide 小別沢kobetsuzawa
        小千谷ojiya 小南kominami 小原ohara 小原台obaradai 小原田oharada 小又omata/komata 小口oguchi 小台odai 小名木onagi 小向komukai 小吹obuki
        小和田kowada/owada 小国oguni 小國oguni 小園kozono 小圷koakutsu 小坂kosaka 小坂井kozakai 小坂田osakada 小坂衣kozakai 小坪kotsubo 小城ogi
        小埜寺onodera 小堀kobori 小堤kozutsumi/kotsutsumi 小堺kosakai/kozakai 小塚kozuka/otsuka 小塩koshio 小宅oyake 小守komori
        小室komuro 小宮komiya 小宮山komiyama 小寺kodera/kotera 小尾kobi/obi 小屋koya 小屋平koyadaira 小屋敷koyashiki 小屋畑koyahata
        小山koyama/oyama 小山内osanai 小山田oyamada 小岩井koiwai 小峯komine 小峰komine 小島kojima 小崎ozaki/kozaki 小嵐kogarashi 小嶋kojima
        小嶺komine 小川ogawa 小川原ogawara 小川名ogawana 小市koichi 小布施kofuse 小師komoro 小幡obata 小平kodaira 小庄司koshoji 小座間ozama
        小形ogata 小成konari 小手川kotegawa 小手森otemori 小指ozashi 小掛kokake 小文字komonji 小斎kosai 小方ogata
        小日向obinata/kohinata/kobinata 小早川kobayakawa 小暮kogure 小曾木osoki 小木ogi 小木曽kogiso 小木曾ogiso 小本komoto 小杉kosugi
        小村komura/omura 小束山kozukayama 小松komatsu 小松代komatsushiro 小松原komatsubara 小松崎komatsuzaki 小松川komatsugawa
        小松田komatsuda 小板橋koitabashi 小林kobayashi 小枝樹saeki 小柳koyanagi 小柳津oyaizu 小柴koshiba 小栗oguri 小根山oneyama 小根沢onezawa
        小桃komomo 小桑kokuwa 小桜町kozakuracho 小桧山kobiyama 小梨konashi 小梶kokaji 小森komori 小森江komorie 小森谷komoriya 小椋ogura
        小橋kohashi/kobashi 小檜山kobiyama 小此木okonogi 小毛利komori 小永井konagai 小池koike 小池田koikeda 小沢ozawa 小河ogawa/ogo
        小河原ogawara 小沼konuma/onuma 小泉koizumi 小泊kodomari 小浅koasa 小浪konami 小海kokai/koumi 小深山komiyama 小淵沢kobuchizawa
        小清水koshimizu 小渕obuchi 小渡kowatari 小湊kominato 小滝kotaki 小潟ogata 小澤ozawa 小瀬kose 小熊koguma/oguma 小熊野kogumano 小片ogata
        小牧komaki 小玉kodama 小田oda/kota 小田中odanaka 小田井odai 小田内odauchi 小田切odagiri 小田原odawara 小田島odajima 小田嶋odajima
        小田桐odagiri 小田部otabe/odabu/kotabe 小田野odano 小町komachi 小畑obata 小畔koune 小畠obata/kobatake 小番kotsugai 小皆komina
        小矢部oyabe/koyabe 小石原koishiwara 小石川koishikawa 小石澤koishizawa 小碓ousu 小磯koiso 小祝koiwai 小禄oroku 小稲葉koinaba 小穴oana
        小竹kodake 小笠ogasa 小笠原ogasawara 小笠木okasagi 小笹ozasa 小管kosuga 小篠koshino 小綿kowata 小美野omino 小股komata 小舘kodate
        小舟kofune 小船obune 小芝koshiba 小花kobana 小苗konae 小若kowaka 小茂根komone 小荒井koarai 小菅kosuga/kosuge 小華和kohanawa
        小蓑毛kominoge 小袋谷kobukuroya 小西konishi 小見omi 小見山komiyama 小見川omigawa 小谷otani/kotani/odani 小谷地koyachi 小谷松oyamatsu
        小谷田koyata 小谷野koyano 小豆shozu 小豆嶋shozushima 小豆沢azusawa 小貫onuki 小賀坂kogasaka 小越kogoshi/ogoshi 小路shoji
        小路口shojiguchi 小路川ojikawa 小辻kotsuji 小迫kosako 小達odate 小郡ogori 小部kobe 小郷ogo 小酒井kozakai/kosakai 小里ozato 小野ono
        小野上onogami 小野原onohara 小野口onoguchi 小野地onochi 小野塚onozuka 小野寺onodera 小野山onoyama 小野岡onooka 小野島onojima 小野崎onozaki
        小野木onogi 小野村onomura 小野江onoe 小野沢onozawa 小野瀬onose 小野田onoda 小野里onozato 小金丸koganemaru 小金井koganei 小金沢koganezawa
        小金湯koganeyu 小金澤koganezawa 小針kobari 小鍋島konabeshima 小長konaga 小長谷konagaya 小門okado 小間koma 小関ozeki 小須戸kosudo
        小須田kosuda 小館kodate 小高odaka/kodaka 小鳩kobato 小鴨kokamo 小鷹kotaka 小鹿kojika 小鹿野ogano 小黒oguro 尹in 尹東ito 尺seki 尼子amako
        尼崎amasaki/amazaki 尾上onoe/ogami/onoue 尾倉ogura 尾内onai 尾原ohara 尾口oguchi 尾和owa 尾坂osaka 尾家oie 尾尻ojiri 尾山oyama
        尾島ojima 尾崎ozaki 尾嵜ozaki 尾嶋ojima 尾川ogawa 尾平ohira 尾形ogata 尾後ogo 尾暮ogure 尾月ozuki 尾本omoto 尾林obayashi 尾沢ozawa
        尾河ogawa 尾沼onuma 尾澤ozawa 尾瀬ose 尾田oda 尾畑obata 尾登onobori 尾美omi 尾羽oba 尾股omata 尾花obana 尾花沢obanazawa 尾藤bito 尾西bisai
        尾谷otani 尾身omi 尾辻otsuji 尾郷ogo 尾野ono 尾針ohari 尾間oma 尾関ozeki 尾高odaka 尾鷲owase 屁奈hena 居原田iharada 居城ijiro 居川igawa
        居村imura 居波inami 屋代yashiro 屋敷yashiki 屋良yara 山一yamaichi 山上yamagami/yamakami 山下yamashita 山並yamanami 山中yamanaka
        山主yamanushi 山之内yamanouchi 山之口yamanokuchi/yamanoguchi 山井yamai 山仲yamanaka 山保yamaho 山倉yamakura 山元yamamoto
        山内yamauchi 山初yamahatsu 山北yamakita 山原yamahara 山口yamaguchi/yamakuchi 山古志yamakoshi 山吉yamayoshi 山名yamana
        山吹yamabuki 山咲yamazaki 山国yamakuni 山地yamaji 山坂yamasaka 山城yamashiro 山埜yamano 山埜井yamanoi 山塚yamatsuka 山室yamamuro
        山宮yamamiya/sangu 山家yamaya 山寺yamadera 山尾yamao 山屋yamaya 山岡yamaoka 山岸yamagishi 山崎yamazaki 山川yamakawa 山平yamahira
        山形yamagata 山影yamakage 山懸yamagata 山我yamaga 山戸yamato 山手yamate 山方yamagata 山木yamaki 山本yamamoto 山村yamamura 山来yamaki
        山東santo 山根yamane 山梨yamanashi 山森yamamori 山武sanbu 山沖yamaoki 山沢yamazawa/yamasawa 山浦yamaura 山添yamazoe 山澤yamasawa
        山瀬yamase 山火yamabi 山片yamagata 山王sanno 山王丸sannomaru 山理yamari 山田yamada 山田林yamadahayashi 山県yamagata 山石yamaishi
        山科yamashina 山端yamahata 山縣yamagata 山脇yamawaki 山花yamahana 山菅yamasuga 山蔭yamakage 山西sansei/yamanishi 山見yamami
        山谷yamatani 山貝yamagai 山賀yamaga 山越yamakoshi 山路yamaji 山辺yamabe 山部yamabe 山都yamato 山里yamazato 山野yamano 山野上yamanoue
        山野井yamanoi 山野目yamanome 山野辺yamanobe 山野部yamanobe 山門yamakado 山際yamagiwa 山香yamaga 山高yamataka 山鹿yamaga 岐部kibe 岡oka
        岡上okagami 岡井okai 岡信okanobu 岡倉okakura 岡元okamoto 岡原okahara 岡地okaji 岡坂okasaka 岡垣okagaki 岡安okayasu 岡宮okamiya
        岡山okayama 岡島okajima 岡崎okazaki 岡崎屋okazakiya 岡嶋okajima 岡市okaichi 岡広okahiro 岡庭okaniwa 岡戸okado 岡本okamoto 岡村okamura
        岡松okamatsu 岡林okabayashi 岡橋okahashi 岡江okae 岡沢okazawa 岡沼okanuma 岡添okazoe 岡田okada 岡田上okadaue 岡留okadome 岡西okanishi
        岡谷okaya 岡部okabe 岡野okano 岩上iwakami 岩下iwashita 岩並iwanami 岩井iwai 岩井野iwaino 岩代iwashiro 岩佐iwasa 岩倉iwakura 岩元iwamoto
        岩先iwasaki 岩内iwanai 岩出iwade 岩切iwakiri 岩原iwahara 岩吉iwakichi 岩名iwana 岩國iwakuni 岩坂iwasaka 岩坪iwatsubo 岩垂iwadare
        岩垣iwagaki 岩城iwaki/iwashiro 岩塚iwatsuka 岩室iwamuro 岩尾iwao 岩山iwayama 岩岡iwaoka 岩岬iwasaki 岩島iwashima 岩崎iwasaki
        岩川iwakawa 岩手iwate 岩持iwamochi 岩月iwatsuki 岩木iwaki 岩本iwamoto 岩村iwamura 岩松iwamatsu 岩根iwane 岩森iwamori 岩橋iwahashi
        岩永iwanaga 岩沙iwasa 岩沢iwasawa 岩泉iwaizumi 岩波iwanami 岩津iwatsu 岩浅iwasa 岩浜iwahama 岩浪iwanami 岩淵iwabuchi 岩渕iwabuchi
        岩溪iwatani 岩滝iwataki 岩澤iwasawa 岩瀬iwase 岩片iwakata 岩田iwata 岩男iwao 岩畔iwaguro 岩立iwatachi 岩織iwaori 岩脇iwawaki
        岩舟iwafune 岩花iwahana 岩見iwami 岩見沢iwamizawa 岩谷iwatani/iwaya 岩部iwabe 岩野iwano 岩金iwakane 岩間iwama 岩隈iwakuma 岩館iwadate
        岬misaki 岸kishi 岸上kishigami 岸井kishii 岸子kishiko 岸川kishikawa 岸本kishimoto 岸根kishine 岸森kishimori 岸波kishinami
        岸浪kishinami 岸田kishida 岸科kishina 岸谷kishitani/kishiya 岸辺kishibe 岸部kishibe 岸里kishinosato 岸野kishino 峠toge 峡部kibe
        峯mine 峯井minei 峯岡mineoka 峯岸minegishi 峯木mineki 峯村minemura 峯沢minesawa 峯浦mineura 峯田mineta 峯邑minemura 峯野mineno
        峰mine 峰山mineyama 峰岸minegishi 峰村minemura 峰松minematsu 峰浜minehama 峰田mineta 島shima 島中shimanaka 島之内shimanouchi
        島倉shimakura 島内shimauchi 島地shimaji 島宗shimamune 島尻shimajiri 島尾shimao 島居shimai 島屋shimaya 島岡shimaoka
        島崎shimazaki/shimasaki 島川shimakawa 島影shimakage 島木shimagi/shimaki 島本shimamoto 島村shimamura 島松shimamatsu
        島森shimamori 島津shimatsu/shimazu 島渕shimabuchi 島牧shimamaki 島田shimada 島町shimamachi 島矢shimaya 島袋shimabukuro
        島西shimanishi 島谷shimatani/shimaya 島貫shimanuki 島野shimano 崇道sudo 崎元sakimoto 崎山sakiyama 崎本sakimoto 崎林sakibayashi
        崎谷sakiya 崎野sakino 崔sai 嵐arashi 嵐山arashiyama 嵐田arashida 嵩kasami 嵯峨saga 嶋shima 嶋中shimanaka 嶋倉shimakura
        嶋守shimamori 嶋尾shimao 嶋屋shimaya 嶋岡shimaoka 嶋崎shimazaki/shimasaki 嶋影shimakage 嶋本shimamoto 嶋村shimamura 嶋津shimazu
        嶋田shimada 嶋脇shimawaki 嶋貫shimanuki 嶋道shimamichi 嶋野shimano 嶌崎shimazaki 嶌田shimada 嶺mine 嶺井minei 嶺岸minegishi
        嶺村minemura 嶽尾takeo 巌本iwamoto 巌谷iwaya 川上kawakami 川下kawashita 川並kawanami 川中kawanaka 川久保kawakubo 川井kawai
        川代kawashiro 川住kawazumi 川俣kawamata 川倉kawakura 川元kawamoto 川内kawauchi 川出kawade 川副kawazoe/kawasoe 川勝kawakatsu
        川匂kawawa 川北kawakita 川南kawaminami 川原kawahara 川原田kawaharada/kawarada 川又kawamata 川口kawaguchi 川合kawai 川名kawana
        川向kawamukai 川園kawasono 川地kawachi 川城kawashiro 川場kawaba 川奈kawana 川守田kawamorita 川安kawayasu 川尻kawajiri 川岸kawagishi
        川島kawashima 川崎kawasaki 川嶋kawashima 川幡kawahata/kawabata 川手kawate/kawade 川本kawamoto 川村kawamura 川林kawabayashi
        川根kawane 川森kawamori 川水流kawazuru 川波kawanami 川津kawazu 川浜kawahama 川浪kawanami 川淵kawabuchi 川添kawazoe 川澄kawasumi
        川瀬kawase 川熊kawakuma 川田kawata/kawada 川町kawamachi 川畑kawahata/kawabata 川目kawame 川真田kawamata 川窪kawakubo 川端kawabata
        川股kawamata 川菜kawana 川西kawanishi 川見kawami 川角kawasumi/kawazumi 川谷kawatani 川越kawagoe 川路kawaji 川辺kawabe 川邊kawabe
        川部kawabe 川里kawasato 川野kawano 川野部kawanobe 川面kawazura 巣山suyama 巣鴨sugamo 工藤kudo 左hidari 左々sasa 左右田soda 左合sago
        左川sagawa 左海sakai 左用sayo 巨摩koma 巨泉koizumi 差形sashikata 己斐上koiue 巴tomoe 巻maki 巻口makiguchi 巻山makiyama 巻島makishima
        巻幡makihata 巻田makita 巽tatsumi 市丸ichimaru 市乃菊ichinogiku 市井ichii 市來ichiki 市原ichihara 市古ichiko 市場ichiba 市塙ichihana
        市山ichiyama 市島ichijima/ichishima 市崎ichizaki 市川ichikawa 市村ichimura 市来ichiki 市橋ichihashi 市毛ichige 市沢ichisawa
        市河ichikawa 市浦shiura 市瀬ichinose 市田ichida 市谷ichitani 市貝ichikai 市野ichino 布川fukawa 布施fuse 布田nunota 布目nunome
        布袋hotei 布野funo 帆刈hokari 帆苅hokari 帆足hoashi 希志kishi 希生kio 帖佐chosa 師勝shikatsu 師岡morooka 帯刀tatewaki 帯解obitoke
        帯谷obiya 帰山kaeriyama 常世田tokoyoda 常北johoku 常呂tokoro 常山tsuneyama 常川tsunekawa 常徳jotoku 常木tsuneki 常本tsunemoto
        常深tsunemi 常滑tokoname 常澄tsunezumi 常田tokida/tsuneta/tsuneda 常盤hitachi/tokiwa/joban 常石tsuneishi 常磐津tokiwazu
        常葉tokiwa 常藤tsuneto 常見tsunemi 常陸hitachi 常陸宮hitachinomiya 常陸山hitachiyama 常陽joyo 幅下habashita 幅内habauchi 幅野habano
        幌延horonobe 幕別makubetsu 幕田makuta/makuda 幡hata 幡本hatamoto 幡谷hataya 幡豆hazu 幡野hatano 幡鎌hatakama 干場hoshiba
        干潟higata/hikata 干隈hoshiguma 平taira/hira 平下hirashita 平丸hiramaru 平久江hirakue 平井hirai 平内heinai 平出hirade
        平原hirahara/hirabaru 平取hiratori 平口hiraguchi 平台hiradai 平向hiramuki 平吹hirabuki 平地hirachi 平坂hirasaka 平堀hirahori
        平塚hiratsuka 平子hirako 平宮hiramiya 平家hiraka/heike 平尾hirao 平山hirayama 平岡hiraoka 平岩hiraiwa 平島hirashima 平崎hirasaki
        平嶋hirashima 平川hirakawa 平形hiragata 平手hirate 平方hirakata 平木hiraki 平本hiramoto 平松hiramatsu 平林hirabayashi 平栗hiraguri
        平根hirane 平楽heiraku 平江hirae 平沢hirasawa 平沼hiranuma 平泉hiraizumi 平海hiraumi 平渡hirawata 平澤hirasawa 平瀬hirase
        平片hirakata 平生hirao 平田hirata 平石hiraishi 平磯hiraiso 平綿hirawata 平繁hirashige 平群heguri 平良taira/hirayoshi/hirara
        平谷hiraya/hiratani 平賀hiraga 平野hirano 平間hirama 平高hirataka 平鹿hiraka 幸saiwai 幸地kochi 幸坂kosaka 幸堂kodo 幸徳kotoku
        幸浦sachiura 幸田koda 幸谷kotani 幸野yukino 幾世橋kiyohashi 幾野ikuno 広中hironaka 広井hiroi 広尾hiroo 広山hiroyama 広岡hirooka
        広崎hirosaki 広嶋hiroshima 広川hirokawa 広木hiroki 広末hirosue 広林hirobayashi 広橋hirohashi 広江hiroe 広沢hirosawa 広津hirotsu
        広瀬hirose 広田hirota 広畑hirohata 広石hiroishi 広神hirokami 広絵hiroe 広菜hirona 広藤hirofuji 広谷hirotani 広重hiroshige 広野hirono
        広間hiroma 庄原shobara 庄司shoji 庄和showa 庄山shoyama 庄島shojima 庄川shogawa 庄村shomura 庄田shoda 庄野shono 床嶋tokoshima
        床次tokonami 床田tokota 府川fukawa 府野funo 府金fugane 度々tabitabi 座間見zamami 庭井niwai 庭山niwayama 庭田niwata 庭野niwano
        庵原iohara 庵地iochi 康kan 廣世hirose 廣川hirokawa 廣澤hirosawa 廣瀬hirose 廣田hirota 延原enbara 延友nobutomo 延澤nobesawa 建tate
        建入tateiri 建内kennai 建石tateishi 建部takebe/tatebe 式亭shikitei 式場shikiba 式子shokushi/shikishi 式沢shikizawa 式田shikida
        式野shikino 弓yumi 弓削yuge 弓削田yugeta 弓吉yumiyoshi 弓場yuba 弓岡yumioka 弓月yuzuki 弓納持yuminamochi 弓館yudate 引佐inasa
        引地hikichi 引田hikita/hiketa 引野hikino 引間hikima 弘中hironaka 弘仲hironaka 弘妃hiroki 弘山hiroyama 弘文kobun 弘田hirota
        弘野hirono 弟子屈teshikaga 弥吉yakichi 弥富yatomi 弥島yajima 弥栄yasaka 弥永yanaga 弥生yayoi 弦巻tsurumaki 張cho 張間harima
        強口kowaguchi 強矢suneya 当別tobetsu 当山toyama 当麻toma/taima 彗月hazuki 形田katada 彦坂hikosaka 彦野hikono 彩aya/sai
        彩木saiki/ayaki 彩森ayamori 彩瀬ayase 影下kageshita 影井kagei 影山kageyama 影沢kagesawa 影田kageta 役山yakuyama 彼杵sonogi
        待井machii 待寺machidera 後志shiribe 後月shitsuki 後田ushiroda 後藤goto 後藤田gotoda 後醍醐godaigo 後閑gokan 後鳥羽gotoba 徐jo
        得丸tokumaru 得平tokuhira 得本tokumoto 得津tokutsu 得田tokuda 得能tokuno 御代miyo 御厨mikuriya 御喜家mikiya 御園misono 御坂misaka
        御坊gobo 御堂mido 御子柴mikoshiba 御宿onjuku 御岳mitake 御島崎mishimazaki 御幣島mitejima 御幸山miyukiyama 御所gose 御手洗mitarai
        御木本mikimoto 御杖mitsue 御池oike 御法川minorikawa 御津mitsu 御浜mihama 御纏omatoi 御船mifune 御荘misho 御薗misono 徳丸tokumaru
        徳井tokui 徳元tokumoto 徳光tokumitsu 徳力tokuriki 徳地tokuji 徳垣tokugaki 徳増tokumasu 徳大寺tokudaiji 徳富tokutomi 徳山tokuyama
        徳岡tokuoka 徳島tokushima 徳川tokugawa 徳巻tokumaki 徳延tokunobu 徳橋tokuhashi 徳武tokutake 徳永tokunaga 徳江tokue
        徳田tokuta/tokuda 徳留tokudome 徳能tokuno 徳野tokuno 徳間tokuma 忌野imawano 忍shinobu 忍壁osakabe 忍田oshida 忍野oshino 志井田shiida
        志位shii 志保shiho 志免shime 志和shiwa 志喜屋shikiya 志垣shigaki 志子田shikoda 志岐shiki 志度shido 志徳shitoku 志摩shima 志方shikata
        志村shimura 志水shimizu 志治shiji 志波shiba 志甫shiho 志田shida 志知shichi 志穂美shihomi 志筑shizuki 志茂shimo 志藤shito 志賀shiga
        志賀浪shiganami 志賀野shigano 志野shino 志鎌shikama 志間shima 志関shizeki 応神oshin 忠岡tadaoka 忠鉢chubachi 忽滑谷nukariya 忽那kutsuna
        怒田nuda 恒任tsuneto 恒崎tsunezaki 恒川tsunekawa 恒松tsunematsu 恒森tsunemori 恒藤tsuneto 恒貞tsunesada 恩地onchi 恩田onda
        恩納onna/unna 恵庭eniwa 恵心eshin 恵比根ebine 惠比志ebishi 惠比須ebisu 愛名aina 愛咲aizaki 愛川aikawa 愛敬aikyo 愛本aimoto 愛染aizome
        愛沢aizawa 愛田aida 愛甲aiko 愛知aichi 愛禾aika 愛賀aiga 愛野aino 愛鷹ashitaka 慈恵jie 慎maki 慶田yoshida 憂木yuki 憂花yuga 戎ebisu
        戎本ebisumoto 戎谷ebisuya 成井narui 成原narihara 成合nariai 成城seijo 成増narimasu 成宮narumiya 成富naritomi 成岡naruoka
        成島narushima/narishima 成嶋narishima 成木nariki 成本narimoto 成東naruto 成松narimatsu 成毛naruke 成沢narusawa/narisawa
        成清narikiyo 成澤narusawa/narisawa 成瀬naruse 成田narita 成町narumachi 成知naruchi 成羽nariwa 成良narinaga 成見narimi 成都seito
        成願jogan 我喜屋gakiya 我妻azuma/agatsuma 我孫子abiko 戸井toi 戸井田toida 戸伏tobushi 戸倉tokura 戸口toguchi 戸坂tosaka 戸塚totsuka
        戸室tomuro 戸屋toya 戸山toyama 戸島toshima 戸崎tozaki 戸嶋toshima 戸川togawa 戸張tobari 戸恒tozune 戸手tote 戸敷tojiki 戸村tomura
        戸来herai 戸松tomatsu 戸枝toeda 戸根tone 戸梶tokaji 戸沢tozawa 戸河内togochi 戸沼tonuma 戸津totsu 戸澤tozawa 戸田toda 戸田沢todasawa
        戸畑tobata 戸石toishi 戸羽toba 戸谷totani/toya 戸賀toga 戸賀沢togasawa 戸越togoshi 戸部tobe 戸野本tonomoto 戸隠togakushi 戸館todate
        房州boshu 房間fusama 所tokoro 扇ogi 扇子ogi 扇島ogishima 扇橋ogibashi 扇谷ogiya 手代木teshirogi 手塚tezuka 手島tejima/teshima
        手崎terasaki 手嶋tejima 手川tegawa 手稲teine 打中uchinaka 打出uchide 打川uchikawa 打戻uchimodori 打木uchiki 打田uchita 打矢uchiya
        打越uchigoshi/uchikoshi 払川haraigawa 払殿haraidono 扶桑fuso 把田tahata 折井orii 折内oriuchi 折原orihara 折口origuchi/orikuchi
        折坂orisaka 折尾orio 折居orii 折式田orishikida 折戸orito 折本orimoto 折田orita 折竹oritake 折笠orikasa 折茂orimo 折谷oriya 抜山nukiyama
        押井oshii 押切oshikiri 押味oshimi 押川oshikawa 押木oshiki 押水oshimizu 押田oshida 押立oshitate 押見oshimi 押野oshino 押鐘shido
        押領司oryoji 拓植tsuge 拓殖tsuge 拓磨takuma 拓馬takuma 持丸mochimaru 持地mochiji 持永mochinaga 持田mochida 指原sasuhara
        指田sashida/sasuda 挟間hazama 挾間hasama 捧sasage 掛合kakeya 掛川kakegawa 掛橋kakehashi 掛田kakeda 掛端kakehata 掛貝kakegai 揖保ibo
        揚原agehara 揚田agarita 摺沢surisawa 播口hariguchi 播本harimoto 播磨harima 播磨谷harimaya 支倉hasekura 放生hojo 政木masaki
        敦賀tsuruga 敬天keiten 数井kazui 数藤suto/sudo 敷島shikishima 敷田shikida 文挟bunkyo 文村fumimura 斉川saikawa 斉木saiki/saeki
        斉田saida 斉藤saito 斎宮itsuki 斎木saiki 斎田saida/saita 斎藤saito 斎賀saiga 斑尾madarao 斑目madarame 斑鳩ikaru 斜里shari 斧山onoyama
        斯波shiba 新atarashi/arata 新井arai 新井田araida/niida 新保shinbo 新倉nikura 新免shinmen 新冠nikappu 新出nide 新吉富shinyoshitomi
        新名nina 新和shinwa 新喜多shigita 新国nikkuni/nikuni/nitsukuni 新土居shindoi 新地shinchi 新垣nigaki/arakaki/aragaki
        新城shinjo/shinshiro 新堀nibori/shinbori 新堂shindo 新妻nizuma/nitsuma 新子atarashi 新実nimi 新家ninomi 新實nimi 新寺nidera
        新小田shinkoda 新居nii/arai 新屋araya 新屋敷shinyashiki 新山niyama 新岡nioka 新島nijima 新崎arasaki/nizaki
        新川shinkawa/nikawa/arakawa 新巻aramaki 新庄shinjo 新得shintoku 新木araki 新本nimoto 新村nimura/shinmura 新樹araki 新沢nizawa
        新治niharu/nihari 新沼ninuma 新津nitsu 新浜nihama 新海shinkai/ninomi 新添nizoe 新渡戸nitobe 新湊shinminato 新珠aratama
        新田nitta/shinden/arata 新田目aratame 新町shinmachi 新磯野araisono 新穂niho/nibo/shinbo 新美nimi 新藤shindo 新見nimi 新谷shintani
        新道shindo 新郷shingo 新里nisato/nizato 新野shinno/nino 新門shinmon 新開shinkai 新関nizeki 新高nitaka 新鶴nitsuru 方ho 方南honan
        方城hojo 方波見katabami 於島ojima 旅田tabita 旗野hatano 日下kusaka 日下部kusakabe 日内地hinaiji 日出hinode/hiji
        日原hinohara/hihara/nichihara 日吉hiyoshi 日吉津hiezu 日向hyuga/hinata 日向野hyugano/higano 日和佐hiwasa 日夏hinatsu 日妻hizuma
        日山hiyama 日岐hiki 日当hinata 日影hikage 日戸nitto/nitsuto/hinoto 日揮nikki 日明hiagari 日昔himukashi 日景hikage 日暮higurashi
        日村himura 日比hibi 日比野hibino 日江井hiei 日沖hioki 日沼hinuma 日浅hiasa 日浦hiura 日渡hiwatari 日生hinase 日田hita 日笠hikasa
        日置hioki/heki 日置川hikigawa 日義hiyoshi 日野hino 日野浦hinoura 日開higai 日馬kusama 日高hidaka 早乙女saotome 早勢hayase 早匂sakaori
        早原hayahara 早坂hayasaka 早宮hayamiya 早島hayashima 早崎hayasaki 早川hayakawa 早来hayakita 早水hayami/hayamizu 早津hayatsu
        早渡hayato 早瀬hayase 早田soda/hayata 早福hayafuku 早紀saki 早船hayafune 早良sawara 早藤hayafuji 早見hayami 早野hayano 早高hayataka
        旭asahi 昆kon 昆野konno 昇nobori 昇斎shosai 昌子shoji 明下akeshita 明地akechi 明富akitomi 明寺aketera 明文akifumi 明日香asuka
        明智akechi 明津akutsu 明浜akehama 明王myoo 明田aketa/akeda 明石akashi 明石家akashiya 明科akashina 明道myodo 明野akeno 明間akema
        星hoshi 星乃hoshino 星井hoshii 星原hoshihara 星合hoshiai 星名hoshina 星奈hoshina 星子hoshiko 星山hoshiyama 星崎hoshizaki
        星川hoshikawa 星永hoshinaga 星沢hoshizawa 星澤hoshizawa 星田hoshida 星羅seira 星野hoshino 春原haruhara/sunohara 春名haruna
        春山haruyama 春川harukawa 春日kasuga/haruhi 春日井kasugai 春日居kasugai 春日野kasugano 春木haruki 春田haruta 春町harumachi
        春畑haruhata 春菜haruna 春藤shundo 春谷harutani 春野haruno 春雄haruo 昨木sakugi 昭城akishiro 昭島akishima 昭憲shoken 是井korei
        是松korematsu 是枝koreeda 是澤koresawa 是竹koretake 昼田hiruta 時任tokito 時枝tokieda 時田tokida/tokita 時野谷tokinoya 景山kageyama
        晴hare 晴山hariyama/haruyama/hareyama 晴見harumi 暮石kureishi 曰佐osa 曲山kyokuyama/magariyama 曲松magarimatsu
        曲淵magaribuchi 曲渕magaribuchi 曲直瀬manase 曳地hikichi 更井sarai 更別sarabetsu 更埴koshoku 更科sarashina 更級sarashina
        曵地hikichi 曽原sohara 曽和sowa 曽宮somiya 曽山soyama 曽川sogawa 曽我soga 曽我部sogabe 曽根sone 曽根原sonehara 曽根崎sonezaki 曽根田soneda
        曽爾soni 曽田sota/soda 曽部sobe 曾我soga 曾我原sogahara 曾於soo 曾根sone 曾根崎sonezaki 曾比sobi 曾爾soni 最上mogami 會津aizu 月亭tsukitei
        月原tsukihara 月夜野tsukiyono 月寒tsukisamu 月尾tsukio 月山gassan 月岡tsukioka 月島tsukishima 月形tsukigata 月本tsukimoto
        月森tsukimori 月永tsukinaga 月浦tsukiura 月潟tsukigara 月濱tsukihama 月田tsukida 月舘tsukidate/tsukitate 月野tsukino
        月館tsukidate 有井arii 有住arizumi 有倉arikura 有働udo 有原arihara 有吉ariyoshi 有坂arisaka 有壁arikabe 有安ariyasu 有家ariya
        有富aritomi 有山ariyama 有岡arioka 有川arikawa 有希yuki 有座ariza 有我ariga 有木ariki 有末arisue 有本arimoto 有村arimura 有松arimatsu
        有栖川arisugawa 有森arimori 有毛arige 有江arie 有沢arisawa 有泉ariizumi 有海ariumi 有瀬arise 有珠usu 有田arita/arida 有紀yuki 有賀ariga
        有路ariji 有輝yuki 有野arino 有門arikado 有馬arima 服巻haramaki 服部hattori 朔saku 望地mochi 望月mochizuki 朝丘asaoka 朝井asai
        朝倉asakura 朝内asauchi 朝凪asanagi 朝加asaka 朝原asahara 朝吹asabuki 朝地asaji 朝夏asaka 朝山asayama 朝岡asaoka 朝川asakawa
        朝彦asahiko 朝日asahi 朝日奈asahina 朝月asatsuki 朝木asaki 朝本asamoto 朝来asago 朝枝asaeda 朝比奈asahina 朝水asami
        朝永tomonaga/asanaga 朝河asakawa 朝田asada 朝賀asaka 朝野asano 朝霞asaka 朝霧asagiri 朝風asakaze 朝香asaka 木下kinoshita
        木之下kinoshita 木之元kinomoto 木之内kinouchi 木之原kinohara 木之本kinomoto 木伏kifuse/kifushi 木住野kishino 木佐kisa 木佐貫kisanuki
        木俣kimata 木元kimoto 木全kimata 木内kiuchi/kinouchi 木南kinami 木原kihara 木口kiguchi 木古内kikonai 木地谷kichiya 木坂kisaka 木城kijo
        木場kiba/koba 木塚kizuka 木宮kimiya 木屋瀬koyanose 木山kiyama 木島kijima/kishima 木崎kizaki/kisaki 木嶋kijima 木川kigawa
        木幡kibata/kobata/kihata 木戸kido 木戸口kidoguchi 木方kiho 木暮kogure 木曽kiso 木曾kiso 木月kizuki 木本kimoto 木村kimura
        木林kibayashi 木栖kisumi 木根kine 木根渕kinebuchi 木梨kinashi 木次kisuki 木江kinoe 木沢kisawa/kizawa 木津kizu/kitsu
        木津川kitsukawa/kizukawa 木浦kiura 木滝kitaki 木瀬kise 木田kida 木町kimachi 木皿kisara/kizara 木祖kiso 木立kidachi 木築kizuki
        木綿kowata 木股kimata 木船kifune 木藤kito 木許kimoto 木谷kitani/kiya 木賀kiga 木造kizukuri 木部kibe 木野kino 木野下kinoshita
        木野内kinouchi 木頭kito 未來miki 未樹miki 未永suenaga 末光suemitsu 末富suetomi 末岡sueoka 末崎matsusaki 末広suehiro 末木sueki
        末松suematsu 末次suetsugu 末永suenaga 末沢suezawa 末石sueishi 末若suewaka 末谷sueya 末長suenaga 末高suetaka 本moto 本上honjo
        本並motonami 本丸honmaru 本井motoi 本内motouchi 本匠honjo 本原motohara 本合hongo 本名honna 本城honjo 本埜motono 本多honda
        本宮motomiya/hongu 本山motoyama 本岡motooka 本島motojima 本川hongawa/motokawa 本庄honjo 本所honjo 本木motogi/motoki 本杉motosugi
        本村motomura 本林motobayashi 本柳motoyanagi 本橋motohashi 本池motoike 本渡hondo 本田honda 本町honmachi 本目honme 本荘honjo
        本谷honya/motoya 本道hondo 本郷hongo 本間honma 本陣honjin 札場fudaba 札木fudaki 朱shu 朱楽akera 朱門shumon 朴boku 朴木honoki
        朴沢hozawa 朴澤hozawa 朽原kuchihara 朽木kutsuki 杉sugi 杉下sugishita 杉中suginaka 杉久保sugikubo 杉之下suginoshita 杉井sugii
        杉内sugiuchi 杉原sugihara/sugiwara 杉坂sugisaka 杉妻suginome 杉山sugiyama 杉岡sugioka 杉島sugishima 杉崎sugisaki/sugizaki
        杉木sugiki 杉本sugimoto 杉村sugimura 杉林sugibayashi 杉森sugimori 杉沢sugisawa 杉沼suginuma 杉浦sugiura 杉生sugiu 杉田sugita
        杉町sugimachi 杉目suginome 杉若sugiwaka 杉藤sugito 杉見sugimi 杉谷sugitani 杉野sugino 李ri 材木谷zaimokuya 村上murakami 村中muranaka
        村主muranushi 村井murai 村儀muragi 村元muramoto 村口muraguchi 村地murachi 村城murashiro 村尾murao 村山murayama 村岡muraoka
        村島murashima 村崎murasaki 村嶋murashima 村川murakawa 村形murakata 村手murate 村木muraki 村本muramoto 村杉murasugi 村松muramatsu
        村林murabayashi 村橋murahashi 村沢murasawa 村瀬murase 村田murata 村石muraishi 村西muranishi 村角murasumi 村越murakoshi
        村重murashige 村野murano 村雨murasame 杓永shakunaga 杖本tsuemoto 杜川morikawa 条野jono 杢保mokubo 杣soma 来住kishi 来宮kurumiya
        来島kurushima 来栖kurusu 来生kisugi 来見田kimita 杭全kumata 東azuma/higashi 東伯tohaku 東儀toki/togi 東出higashide 東原higashihara
        東口higashiguchi 東員toin 東城tojo 東堂todo 東家azumaya 東尾higashio 東山higashiyama 東島tojima 東嶋higashijima
        東川higashigawa/higashikawa 東庄tonosho 東本higashimoto 東村azumamura/higashimura/toson 東条tojo 東根higashine
        東桜higashisakura 東條tojo 東浜higashihama 東浦higashiura 東海tokai 東海林shoji 東港higashiminato 東田higashida 東砂higashisuna
        東穂toho 東耶toya 東舘azumatate 東谷higashidani/higashitani 東郷togo 東野tono 東野辺tonobe 東金togane 東風平kochihira 杵築kitsuki
        杷木haki 松matsu 松上matsugami 松下matsushita 松丘matsuoka 松並matsunami 松中matsunaka 松丸matsumaru 松久保matsukubo
        松之山matsunoyama 松井matsui 松井田matsuida 松代matsudai/matsushiro 松任matto/matsuto 松任谷matsutoya 松伏matsubushi
        松倉matsukura 松元matsumoto 松内matsunai/matsuuchi 松前masaki/matsumae 松原matsubara 松友matsutomo 松口matsuguchi
        松吉matsuyoshi 松園matsuzono 松坂matsusaka/matsuzaka 松宮matsumiya 松富matsutomi 松尾matsuo 松居matsui 松山matsuyama
        松岡matsuoka 松島matsushima 松崎matsuzaki 松嶋matsushima 松川matsukawa 松平matsudaira 松方matsukata 松木matsuki/matsugi
        松本matsumoto 松村matsumura 松林shorin 松枝matsueda 松根matsune/one 松森matsumori 松樹matsuki 松橋matsubase/matsuhashi
        松比良matsuhira 松永matsunaga 松江matsue 松沢matsuzawa 松沼matsunuma 松波matsunami 松浦matsuura 松浪matsunami 松澤matsuzawa
        松瀬matsuse 松生matsuoi 松田matsuda 松盛matsumori 松石matsuishi 松竹matsutake 松舘matsudate 松茂matsushige 松葉matsuba
        松薗matsuzono 松藤matsufuji 松谷matsuya/matsutani 松重matsushige 松野matsuno 松長matsunaga 松阪matsuzaka 松雪matsuyuki
        松音matsune 松館matsudate 板井itai 板付itazuke 板倉itakura 板坂itasaka/itazaka 板垣itagaki 板場itaba 板宮itamiya 板屋itaya
        板山itayama 板戸itado 板東bando 板柳itayanagi 板橋itabashi 板櫃itabitsu 板沢itazawa 板津itatsu 板羽itaba 板谷itaya 板野itano
        林hayashi/rin 林原hayashibara 林口hayashiguchi 林家hayashiya 林寺hayashiji 林屋hayashiya 林崎hayashizaki 林田hayashida
        林葉hayashiba 林部hayashibe 枝並edanami 枝光edamitsu 枝吉edayoshi 枝川edagawa 枝幸esashi 枝本edamoto 枝村edamura 枡形masugata
        枡田masuda 架谷hasatani 柁原kajihara 柄本emoto 柄杓田hishakuda 柄沢karasawa 柏kashiwa 柏井kashiwai 柏倉kashiwagura 柏原kashiwabara
        柏尾kashio 柏山kashiyama 柏岡kashioka 柏崎kashiwazaki 柏木kashiwagi 柏村kashimura 柏森kayamori 柏瀬kashiwase 柏熊kashiwaguma
        柏田kashiwada 柏葉kashiwaba 柏谷kashiwaya 柏里kashiwazato 柏野kashino 染井somei 染地somechi 染崎somezaki 染川somekawa 染谷someya
        染野someno 柘植tsuge 柚原yuhara 柚木yunoki/yuzuki 柚須yusu 柱谷hashiratani 柳yanagi 柳下yagishita/yanagishita 柳井yanai 柳内yanai
        柳原yanagihara 柳家yanagiya 柳島yanagishima 柳川yanagawa 柳本yanagimoto 柳橋yanagihashi/yagihashi 柳沢yanagisawa
        柳河内yanagochi 柳沼yaginuma/yanaginuma 柳澤yanagisawa 柳瀬yanase 柳生yagyu 柳田yanagida 柳窪yanagikubo 柳葉yanagiba
        柳谷yanagiya/yanagitani 柴shiba 柴倉shibakura 柴内shibanai 柴原shibahara 柴垣shibagaki 柴宮shibamiya 柴山shibayama 柴島kunijima
        柴崎shibazaki/shibasaki 柴床shibatoko 柴木shibaki 柴本shibamoto 柴村shibamura 柴田shibata 柴町shibamachi 柴草shibakusa
        柴谷shibatani 柴野shibano 柴門saimon 柵原yanahara 柾木masaki 柾谷masaya 柿下kakishita 柿倉kakikura 柿原kakihara 柿崎kakizaki
        柿木kakinoki 柿本kakimoto 柿沢kakizawa 柿沼kakinuma 柿添kakizoe 柿田kakita 柿野kakino 栂野togano 栃tochi 栃久保tochikubo
        栃倉tochikura 栃内tochinai 栃原tochihara 栃尾tochio 栃窪tochikubo 栄森eimori 栖原suhara 栖本sumoto 栗原kurihara 栗坂kurisaka
        栗城kuriki 栗尾kurio 栗山kuriyama 栗崎kurisaki 栗平kurihira 栗木kuriki 栗本kurimoto 栗村kurimura 栗東ritto 栗林kuribayashi
        栗栖kurisu 栗橋kurihashi 栗沢kurisawa 栗源kurimoto 栗生kuryu 栗田kurita 栗田谷kuritaya 栗花kurihana 栗谷kuriya 栢山kayama
        栢森kayamori 栫井kakoi 根上neagari 根井nei 根内neuchi 根坂間nezakama 根子neko 根守nemori 根岸negishi 根川negawa 根木negi 根本nemoto
        根来negoro 根橋nebashi 根津nezu 根田konda 根矢neya 根立nedachi 根羽neba 格和kakuwa 桂katsura 桂井katsurai 桂台katsuradai
        桂島katsurashima 桂川katsuragawa 桂木katsuragi 桂村katsuramura 桂田katsurada 桃中軒tochuken 桃井momoi 桃瀬momose 桃生mono
        桃田momota/momoda 桃谷momodani 桃野momono 桐井kirii 桐原kirihara 桐山kiriyama 桐島kirishima 桐嶋kirishima 桐木kiriki 桐本kirimoto
        桐林kiribayashi 桐沢kirisawa 桐淵kiribuchi 桐渕kiribuchi 桐生kiryu 桐畑kiribatake 桐谷kiritani/kiriya 桐越kirikoshi 桐野kirino
        桑原kuwabara/kuwahara 桑名kuwana 桑山kuwayama 桑島kuwashima 桑嶋kuwajima 桑折kuwaori 桑木kuwaki 桑机kuwaki 桑村kuwamura 桑江kuwae
        桑津kuwazu 桑田kuwata 桑畑kuwahata 桑野kuwano 桜sakura 桜上水sakurajosui 桜井sakurai 桜内sakurauchi 桜台sakuradai 桜坂sakurazaka
        桜堤sakurazutsumi 桜塚sakurazuka 桜山sakurayama 桜川sakuragawa 桜庭sakuraba 桜木sakuragi 桜本sakuramoto 桜村sakuramura
        桜林sakurabayashi 桜森sakuramori 桜樹sakuragi 桜江sakurae 桜沢sakurazawa 桜田sakurada 桜葉oba/sakuraba 桜野sakurano 桝井masui
        桝本masumoto 桝満masumitsu 桝田masuda 桝谷masuya 桟敷sajiki 桧並hinami 桧原hinohara/hibara 桧垣higaki 桧室himuro 桧山hiyama
        桶川okegawa 桶谷oketani/okeya 梁ryo 梁井yanai 梁取yanadori 梁川hashikawa/yanagawa 梁瀬yanase 梁田yanada 梅ume 梅丘umegaoka
        梅亭baitei 梅内umeuchi/umenai 梅南bainan 梅原umehara 梅園umezono 梅垣umegaki 梅宮umemiya 梅屋umeya 梅山umeyama 梅岡umeoka
        梅島umejima 梅崎umesaki/umezaki 梅川umekawa 梅暮里umebori 梅木umeki 梅本umemoto 梅村umemura 梅林umebayashi 梅森umemori 梅棹umesao
        梅沢umezawa 梅津umezu 梅澤umezawa 梅田umeda 梅若umewaka 梅谷umetani 梅辻umetsuji 梅郷baigo 梅里umezato 梅野umeno 梓azusa 梓沢azusawa
        條jo 梨本nashimoto 梶kaji 梶井kajii 梶原kajihara/kajiwara 梶子kajiko 梶尾kajio 梶山kajiyama 梶川kajikawa 梶木kajiki 梶本kajimoto
        梶浦kajiura 梶田kajita 梶谷kajiya/kajitani 梶野kajino 梶間kajima 梼原yusuhara 棒sasage 棗natsume 棚井tanai 棚倉tanagura 棚夏tanaka
        棚木tanaki 棚橋tanahashi/tanabashi 棚沢tanazawa 棚瀬tanase 棚田tanada 棚網tanaami 棚辺tanabe 棟上tojo 棟形munakata
        棟方munakata/munekata 森mori 森一moriichi 森下morishita 森丘morioka 森中morinaka 森久保morikubo 森之宮morinomiya 森井morii
        森保moriyasu 森元morimoto 森兼morikane 森内moriuchi 森原morihara 森友moritomo 森口moriguchi 森吉moriyoshi 森咲morisaki
        森園morizono 森塚morizuka 森奈morina 森安moriyasu 森小路morishoji 森尾morio 森居morii 森屋moriya 森山moriyama 森岡morioka
        森島morishima 森崎morisaki 森嶋morishima 森川morikawa 森戸morito 森景morikage 森木moriki 森末morisue 森本morimoto 森村morimura
        森林moribayashi 森永morinaga 森沢morisawa 森泉moriizumi 森滝moritaki 森澤morisawa 森瀬morise 森田morita 森町morimachi
        森繁morishige 森脇moriwaki 森若moriwaka 森藤morifuji/morito 森谷moritani/moriya 森越morikoshi 森近morichika 森部moribe
        森野morino 森長morinaga 森際morigiwa 森高moritaka 椋木mukunoki 植原uehara 植山ueyama 植岡ueoka 植月uetsuki 植木ueki 植本uemoto
        植村uemura 植松uematsu 植田ueda 植竹uetake 植芝ueshiba 植草uekusa 植谷uetani 植野ueno 椎井shii 椎原shiiba 椎名shiina 椎崎shiizaki
        椎木shiiki 椎本shiinomoto 椎橋shiihashi 椎葉shiiba 椎谷shiiya 椎野shiino 椙山sugiyama 椙本sugimoto 椙田sugita 椛沢kabazawa
        椿tsubaki 椿田tsubakida 楓kaede 楓山akiyama 楠kusunoki 楠井kusui 楠元kusumoto 楠原kusuhara 楠山kusuyama 楠岡kusuoka 楠木kusunoki
        楠本kusumoto 楠橋kusubashi 楠瀬kusunose/kususe 楠田kusuda 楠美kusumi 楠葉kuzuha 楠野kusuno 楢山narayama 楢崎narasaki/narazaki
        楢川narakawa 楢葉naraha 楯石tateishi 楳林umebayashi 楳津umetsu 榊sakaki 榊原sakakibara 榊山sakakiyama 榎enoki 榎並enami
        榎戸enokido 榎木enoki 榎本enomoto 榎森enomori 榎沢enosawa 榎田enokida 榑松kurematsu 榛原haibara 榛東shinto 榛澤hanzawa 榧野kayano
        槌谷tsuchiya 槙maki 槙原makihara 槙坂makisaka 槙島makishima 槙嶋makishima 槙田makita 槙野makino 槻keyaki 槻山tsukiyama
        槻木tsukinoki 槻田tsukita 樋上higami 樋井川hiikawa 樋口higuchi 樋地hiji 樋山hiyama 樋川hikawa 樋木hiki 樋泉hiizumi 樋浦hiura
        樋渡hiwatashi/hiwatari 樋熊higuma 樋田toida 樋野hino 標shimegi 標葉shineha 樟kusunoki 権守gonmori 権藤gondo 横井yokoi
        横代yokoshiro 横倉yokokura 横光yokomitsu 横内yokouchi 横原yokohara 横地yokochi 横坂yokosaka 横堀yokobori 横堤yokozutsumi
        横塚yokotsuka 横室yokomuro 横家yokoya 横尾yokoo 横山yokoyama 横島yokoshima 横川yokokawa 横平yokohira 横戸yokoto 横手yokote
        横森yokomori 横橋yokohashi 横江yokoe 横沢yokozawa 横沼yokonuma 横溝yokomizo 横澤yokozawa 横瀬yokose 横田yokota 横矢yokoya
        横芝yokoshiba 横藤yokofuji 横谷yokotani 横越yokogoshi 横路yokomichi 横野yokono 横関yokoseki 樫山kashiyama 樫木kashiki
        樫本kashimoto 樫村kashimura 樫野kashino 樹原kihara 樹咲kizaki 樹坂mikisaka 樹木kiki 樹本kimoto 樹林kibayashi 樹水kisui 樹里juri
        樹高kidaka 樺山kabayama 樺島kabashima 樺戸kabato 樺沢kabasawa 樽井tarui 樽川tarukawa 樽本tarumoto 樽沢tarusawa 樽町tarumachi
        樽見tarumi 樽谷taruya 橋hashi 橋上hashigami 橋元hashimoto 橋口hashiguchi 橋場hashiba 橋岡hashioka 橋川hashikawa 橋戸hashido
        橋本hashimoto 橋村hashimura 橋浦hashiura 橋爪hashizume 橋田hashida 橋立hashidate 橋西hashinishi 橋見hashimi 橋詰hashizume
        橋谷hashitani/hashiya 橋谷田hashiyada 橋野hashino 橋間hashima 橘tachibana 橘内kitsunai 橘川kitsukawa/kikkawa 橘田kitta
        橘高kittaka 檀dan 檜原hibaru 檜山hiyama 檪本ichinomoto 櫃割hitsuwari 櫛引kushibiki 櫛形kushigata 櫛田kushita/kushida 櫛見kushimi
        櫛谷kushiya 櫛部kushibe 櫟本ichinomoto 櫻sakura 櫻井sakurai 櫻内sakurauchi 櫻場sakuraba 櫻木sakuragi 櫻田sakurada 櫻谷sakuratani
        欲yoku 歌代utashiro 歌原utahara 歌岡utaoka 歌島utajima 歌崎utazaki 歌川utagawa 歌志内utashinai 歌敷山utashikiyama 歌書utagaki
        歌登utanobori 歌野utano 正井masai 正力shoriki 正司shoji 正名masana 正宗masamune 正富masatomi 正岡masaoka 正方masakata 正木masaki
        正本masamoto 正田shoda 正親町oogimachi 正路masaji 正野masano 此村konomura 武take 武下takeshita 武中takenaka 武井takei 武内takeuchi
        武友taketomo 武口takeguchi 武地takechi 武安takeyasu 武富taketomi 武尾takeo 武居takesue/takei 武山takeyama 武川mukawa/takekawa
        武市takeichi 武政takemasa 武智takechi 武本takemoto 武村takemura 武林takebayashi 武樋takehi 武沢takezawa 武河mukawa 武満takemitsu
        武生takefu 武田takeda 武石takeishi 武者musha 武花takehana 武藤muto 武見takemi 武谷takeya 武輪takewa 武部takebe 武野muno/takeno
        殖栗ueguri 段田danda 殿内tonouchi 殿岡tonooka 殿村tonomura 殿町tonomachi 殿畑tonohata 殿辻tonotsuji 毒島busujima 比企hiki 比佐hisa
        比佐野hisano 比嘉hika/higa 比木konoki 比毛himo 比留川hirukawa 比留間hiruma 比護higo 毛mo 毛内monai 毛利mori 毛塚kezuka
        毬谷mariya/maritani 氏原ujihara 氏家ujiie 氏田ujita 民田minda 気仙kesen 気田keta 気高ketaka 氣仙kesen 氣谷kitani
        水上mizukami/minakami 水之尾mizunoo 水井mizui 水倉mizukura 水元mizumoto 水内mizuuchi/minochi 水出mizuide 水前寺suizenji
        水原mizuhara/suibara 水口mizuguchi 水吉mizuyoshi 水品mizushina 水垣mizugaki 水城mizuki 水守mizumori 水尾mizuo 水島mizushima
        水崎mizusaki 水嶋mizushima 水川mizukawa 水巻mizumaki 水希mizuki 水府suifu 水庭mizuniwa 水戸mito 水戸部mitobe 水木mizuki 水本mizumoto
        水村mizumura 水柿mizukaki 水梨mizunashi 水森mizumori 水樹mizuki 水橋mizuhashi 水永mizunaga 水沢mizusawa 水沼mizunuma 水津suitsu
        水澤mizusawa 水無月minazuki/minatsuki 水田mizuta 水町mizumachi 水石mizuishi 水科mizushina 水窪misakubo 水竹mizutake 水落mizuochi
        水谷mizutani 水越mizukoshi 水輝mizuki 水里mizusato 水野mizuno 水野谷mizunoya 水間mizuma 氷上hikami 氷室himuro 氷見himi 氷鉋hyoho
        氷高hidaka 永ei 永井nagai 永代nagayo/eitai 永作nagasaku 永倉nagakura 永光nagamitsu 永原nagahara 永友nagatomo 永吉nagayoshi
        永坂nagasaka 永堀nagahori 永塚nagatsuka 永守nagamori 永尾nagao 永山nagayama 永岡nagaoka 永峯nagamine 永峰nagamine 永島nagashima
        永嶋nagashima 永川eikawa 永広nagahiro 永戸eito 永易nagayasu 永村nagamura 永松nagamatsu 永桶nagaoke 永森nagamori 永椎nagashii
        永楽eiraku 永橋nagahashi 永武nagatake 永江nagae 永沢nagasawa 永沼naganuma 永洞nagahora 永浜nagahama 永浦nagaura 永滝eitaki
        永澤nagasawa 永瀬nagase 永田nagata 永石nagaishi 永福eifuku 永芳nagayoshi 永見nagami 永谷nagatani/nagaya 永野nagano 永黒nagaguro
        汀migiwa 汐留shiodome 汐見shiomi 汐風shiokaze 江ko 江上egami 江中enaka 江別ebetsu 江利eri 江刺esashi 江剌esashi 江副ezoe
        江南konan/enami 江原ebara/ehara 江口eguchi 江古田ekoda 江夏enatsu 江守emori 江尻ejiri 江山eyama 江島ejima 江島屋ejimaya
        江崎ezaki/esaki 江嶋eshima 江川egawa 江差esashi 江幡ebata/ehata 江府kofu 江成enari 江戸edo 江戸家edoya 江戸崎edosaki 江戸川edogawa
        江指esashi 江木egi 江本emoto 江村emura 江森emori 江民emi 江沢ezawa 江沼enuma 江波戸ebato 江津gotsu 江浦eura 江渡eto 江田eda 江田島etajima
        江畑ehata 江畠ebata 江端ebata 江良era 江花ebana 江藤eto 江蘇kouso 江袋ebukuro 江見emi 江角esumi 江辺ebe 江部ebe 江里口eriguchi 江間ema
        江頭egashira 江馬ema 江麻ema 江黒eguro 池ike 池上ikegami 池下ikeshita 池乃ikeno 池乃波ikenonami 池之内ikenouchi 池之端ikenohata
        池亀ikegame 池井ikei 池元ikemoto 池内ikeuchi/ikenouchi 池原ikehara 池口ikeguchi 池坊ikenobo 池場ikeba 池宮ikemiya 池尻ikejiri
        池尾ikeo 池山ikeyama 池島ikejima 池崎ikezaki 池嶋ikejima 池川ikegawa 池末ikematsu 池本ikemoto 池村ikemura 池水ikemizu 池永ikenaga
        池沢ikezawa 池波ikenami 池津iketsu 池浦ikeura 池淵ikebuchi 池添ikezoe 池澤ikezawa 池田ikeda 池畑ikehata 池端ikehata 池脇ikewaki
        池藤ikefuji 池袋ikebukuro 池西ikenishi 池見ikemi 池谷ikegaya/ikenoya/ikeya 池貝ikegai 池辺ikebe 池部ikebe 池野ikeno 池鍋ikenabe
        汲沢gumizawa 汲田kumita 沓名kutsuna 沓木kutsuki 沓水minami 沓沢kutsuzawa 沖oki 沖中okinaka 沖井okii 沖台okidai 沖山okiyama
        沖嶌okishima 沖手okite 沖本okimoto 沖津okitsu 沖浦okiura 沖田okita 沖野okino 沙原sahara 沙川sagawa 沙羅sara 沢sawa
        沢上sawagami/sawakami 沢中sawanaka 沢井sawai 沢入sawairi 沢口sawaguchi 沢向sawamukai 沢山sawayama 沢岡sawaoka
        沢崎sawazaki/sawasaki 沢川sawakawa 沢庵takuan 沢弥sawami 沢木sawaki 沢本sawamoto 沢杉sawasugi 沢村sawamura 沢松sawamatsu
        沢柳sawayanagi 沢栗sawakuri/sawaguri 沢橋sawahashi 沢江sawae 沢渡sawawatari/sawatari 沢田sawada 沢畑sawahata 沢畠sawahata
        沢登sawanobori 沢目sawame 沢知sawachi 沢藤sawafuji 沢見sawami 沢詩takushi 沢谷sawatani/sawaya 沢辺sawabe 沢里sawasato 沢野sawano
        沢頭sawagashira 河上kawakami 河中kawanaka 河井kawai 河内kawauchi/kawachi 河内家kawachiya 河出kawade 河北kawakita 河原kawahara
        河原口kawaraguchi 河原崎kawarazaki 河原木kawaragi 河原田kawarada 河又kawamata 河口kawaguchi 河合kawai 河奈kawana 河室kawamuro
        河島kawashima 河崎kawasaki 河嶋kawashima 河本kawamoto/komoto 河村kawamura 河東kawato/kawahigashi 河東田katoda 河沼kawanuma
        河津kawazu 河浦kawaura 河瀬kawase 河田kawata/kawada 河目kawame 河相kaai 河端kawabata 河竹kawatake 河芸kawage 河菜kawana
        河西kasai/kawanishi 河辺kawabe 河野kono/kawano 河鍋kawanabe 河鰭kawahata 油井yui 油川aburakawa 油平aburadai 油木yuki
        油谷aburaya/yuya 治田haruta 沼numa 沼下numashita 沼代numashiro 沼倉numakura 沼口numaguchi 沼宮内numakunai 沼尻numajiri 沼尾numao
        沼岡numaoka 沼崎numazaki 沼木numaki 沼沢numasawa/numazawa 沼波nunami 沼澤numasawa/numazawa 沼田numata 沼畑numahata 沼目numame
        沼知numachi 沼舘numadate 沼部numabe 沼里numazato 沼野numano 沼間numama/numa 沼隈numakuma 沼館numadate 泉izumi 泉井izumii
        泉台izumidai 泉尾izuo 泉山izumiyama 泉崎izumisaki/izumizaki 泉川izumikawa 泉本izumoto/izumimoto 泉沢izumisawa 泉澤izumisawa
        泉田izumida 泉谷izumiya/izumitani 泊tomari 法円坂hoenzaka 法山noriyama 法林horin 法橋hokkyo 法華hokke 波塚namitsuka 波多hata
        波多野hatano 波子namiko 波山namiyama 波崎hasaki 波形namikata 波戸hato 波田namita/hata 波田野hatano 波留haru 波賀haga 波部habe 波野namino
        波間hama 泥亀deiki 注連shime 泰地taiji 泰阜yasuoka 洞口horaguchi/doguchi 洞戸horado 洞爺toya 津々良tsutsura 津下tsushita 津久井tsukui
        津久家tsugui/tsukui 津久茂tsukumo 津具tsugu 津別tsubetsu 津和tsuwa 津国tsunokuni 津奈木tsunagi 津守tsumori 津屋tsuya 津屋崎tsuyazaki
        津山tsuyama 津島tsushima 津嶋tsushima 津川tsugawa 津幡tsubata 津志田tsushida 津曲tsumagari 津村tsumura 津森tsumori 津田tsuda
        津田沼tsudanuma 津留崎tsurusaki 津秋tsuaki 津端tsubata 津花tsubana 津藤tsuto 津西tsunishi 津谷tsuya 津軽tsugaru 津野tsuno 津野田tsunoda
        津金tsugane/tsukane 洲shima 洲之内sunouchi 洲崎suzaki 浅丘asaoka 浅井asai 浅倉asakura 浅利asari 浅加asaka 浅原asahara 浅口asakuchi
        浅坂asazaka 浅場asaba 浅尾asao 浅山asayama 浅岡asaoka 浅島asajima 浅川asagawa/asakawa 浅水asamizu 浅沼asanuma 浅海asami 浅生aso
        浅田asada 浅石asaishi 浅福asafuku 浅科asashina 浅羽asaba 浅茅asaji 浅葉asaba 浅見asami 浅賀asaka 浅越asagoe 浅輪asawa 浅野asano
        浅野目asanome 浅間asama 浅香asaka 浅黄asagi 浜hama 浜上hamagami 浜下hamashita 浜丘hamaoka 浜中hamanaka 浜之郷hamanogo 浜口hamaguchi
        浜名hamana 浜地hamachi 浜坂hamasaka 浜家hamaya 浜尾hamao 浜屋hamaya 浜岡hamaoka 浜島hamajima/hamashima 浜崎hamazaki/hamasaki
        浜本hamamoto 浜村hamamura 浜玉hamatama 浜田hamada 浜畑hamahata 浜益hamamasu 浜竹hamatake 浜納hamana 浜谷hamaya 浜野hamano
        浜野谷hamanotani 浜須賀hamasuka 浜館hamadate 浦上urakami/uragami 浦中uranaka 浦井urai 浦口uraguchi 浦和urawa 浦壁urakabe 浦子urako
        浦山urayama 浦岡uraoka 浦島urashima 浦嶋urashima 浦川urakawa 浦川原uragawara 浦幌urahoro 浦戸urato 浦松uramatsu 浦江urae 浦沢urasawa
        浦河urakawa 浦添urasoe 浦田urata 浦臼urausu 浦西uranishi 浦辺urabe 浦部urabe 浦里urasato 浦野urano 浩野hirono 浪内namiuchi 浪合namiai
        浪岡namioka 浪花naniwa 浮島ukishima 浮津ukitsu 浮田ukita 浮穴ukena 浮間ukima 浮須ukisu 海上unagami/unakami 海原unabara/kaibara
        海堂kaido 海士ama 海宝kaiho 海尻kaijiri 海山miyama 海島umishima 海川umikawa 海江田kaieda 海津kaizu 海田kaita 海老ebi 海老原ebihara
        海老名ebina 海老江ebie 海老沢ebisawa 海老田ebita 海賀kaiga 海部kaifu 海野umino/unno 海野尾kainoo 海音寺kaionji 涌井wakui 涌沢wakusawa
        涼木suzuki 涼森suzumori 涼風suzukaze 淀川yodogawa 淀江yodoe 淀野yodono 淋代sabishiro 淡島awashima 淡谷awaya 淡路awaji 淨沼kiyonuma
        深乃fukano 深井fukai 深堀fukahori/fukabori 深安fukayasu 深尾fukao 深居fukai 深山fukayama/miyama 深川fukagawa 深村fukamura
        深水fukami 深沢fukazawa 深津fukazu/fukatsu 深浦fukaura 深海fukaumi/fukami 深澤fukazawa 深瀬fukase 深田fukata 深町fukamachi
        深石fukaishi 深草fukakusa 深見fukami 深谷fukaya 深野fukano 深雪miyuki 淳仁junnin 淳和junna 淵上fuchigami 淵本fuchimoto 淵江fuchie
        淵田fuchita 淺野asano 添上soekami 添原soihara 添川tenkawa/soekawa 添田soeta/soeda 清sei 清井kiyoi 清元kiyomoto 清内路seinaiji
        清原kiyohara 清和seiwa 清塚kiyozuka/kiyotsuka 清姫kiyohime 清宮kiyomiya/seimiya 清家kiyoie/seike 清山kiyoyama 清岡kiyooka
        清巌seigan 清川kiyokawa 清文seibun 清方kiyokata 清本kiyomoto 清松kiyomatsu 清枝kiyoshi 清水shimizu 清水谷shimizudani
        清沢kiyosawa/kiyozawa 清河kiyokawa 清洲kiyosu 清滝kiyotaki 清瀬kiyose 清田kiyota/kiyoda 清華seika 清見kiyomi 清谷kiyotani
        清里kiyosato 清野kiyono/seino 清風seifu 渋井shibui 渋佐shibusa 渋川shibukawa 渋木shibuki 渋江shibue 渋沢shibusawa 渋澤shibusawa
        渋田shibuta 渋谷shibuya 渕上fuchigami 渕岡fuchioka 渕崎fuchizaki 渕野辺fuchinobe 渡watari 渡久地toguchi 渡井watai 渡会watarai
        渡利watari 渡合watarai 渡名喜tonaki 渡嘉敷tokashiki 渡守watashimori 渡島oshima 渡志野watashino 渡木wataki 渡瀬watase 渡田watarida
        渡辺watanabe 渡邉watanabe 渡邊watanabe 渡部watanabe 渡里watari 渥美atsumi 温品nukushina 温水nurumizu 温泉津yunotsu 港島minatojima
        港谷minatoya 游yu 湊minato 湊屋minatoya 湊谷minatoya 湖南konan 湖東koto 湖西kosai 湖陵koryo 湧井wakui 湯下yuge 湯之谷yunotani
        湯前yunomae 湯原yuhara/yubara 湯地yuchi 湯室yumuro 湯尾yuo 湯山yuyama 湯島yushima 湯川yukawa/yugawa 湯座yuza 湯本yumoto 湯村yumura
        湯来yuki 湯江yue 湯沢yuzawa 湯河原yugawara 湯津上yuzukami 湯浅yuasa 湯淺yuasa 湯澤yuzawa 湯田yuda 湯町yumachi 湯目yunome 湯藤yuto
        湯谷yutani/yuya 湯里yuzato 湯野川yunokawa 満井mitsui 満山mitsuyama 満岡mitsuoka 満島mitsushima 満川mitsukawa 満濃manno 満田mitsuta
        源minamoto 源三位genzanmi 源口minaguchi 源川minakawa 源氏genji 源馬genma 溝上mizokami 溝井mizoi 溝口mizoguchi 溝手mizote 溝江mizoe
        溝淵mizobuchi 溝渕mizobuchi 溝田mizota 溝部mizobe 滋野shigeno 滑川namekawa 滝taki 滝上takinoue 滝下takishita 滝之上takinoue
        滝井takii 滝亭ryutei 滝口takiguchi 滝尻takijiri 滝山takiyama 滝島takishima 滝川takigawa/takikawa 滝本takimoto 滝村takimura
        滝根takine 滝沢takizawa 滝波takinami 滝浪takinami 滝澤takizawa 滝瀬takise 滝田takida/takita 滝谷takiya 滝野takino 滝頭takigashira
        漁野ryono 漆原urushibara 漆山urushiyama 漆崎urushizaki 漆戸urushido 漆沢urushizawa 漆田urushida 漆谷urushiya 漆野urushino
        漆間uruma 漢人kando 潘han 潟東katahigashi 潮ushio 潮来itako 潮田ushioda 潮見shiomi 澁谷shibuya 澁野shibuno 澄川sumikawa 澄田sumita
        澤sawa 澤井sawai 澤入sawairi 澤内sawauchi 澤原sawahara 澤口sawaguchi 澤山sawayama 澤岻takushi 澤崎sawazaki 澤木sawaki 澤本sawamoto
        澤村sawamura 澤田sawada 澤登sawanobori 澤谷sawatani/sawaya 澤近sawachika 澤邉sawabe 澤邊sawabe 澤里sawasato 澤野sawano
        濁川nigorikawa 濱hama 濱上hamagami 濱中hamanaka 濱口hamaguchi 濱尾hamao 濱岡hamaoka 濱島hamashima 濱崎hamazaki/hamasaki
        濱本hamamoto 濱村hamamura 濱松hamamatsu 濱田hamada 濱畑hamahata 濱谷hamaya 濱野hamano 瀧taki 瀧口takiguchi 瀧山takiyama
        瀧川tatsukawa/takigawa 瀧沢takizawa 瀧澤takizawa 瀧田takita 瀬sera 瀬上senoue 瀬下seshimo 瀬南senami 瀬口seguchi 瀬古seko 瀬名sena
        瀬尾senoo/seo 瀬山seyama 瀬崎sezaki 瀬川sekawa/segawa 瀬戸seto 瀬戸内setouchi 瀬戸口setoguchi 瀬戸山setoyama 瀬戸岡sedooka
        瀬戸川setogawa 瀬戸田setoda 瀬木seki 瀬棚setana 瀬水semizu 瀬河segawa 瀬沼senuma 瀬田seda 瀬田石setaishi 瀬端sahata 瀬能seno 瀬見井semii
        瀬谷setani/seya 瀬賀sega 瀬野seno 瀬野尾senoo 瀬長senaga 瀬間sema 瀬高sedaka 灘崎nadasaki 火浦hiura 火野hino 灰野haino 炭tan
        炭田sumita/sumida 炭谷sumitani 為川tamekawa 為平tamehira 為永tamenaga 為田tameda 為重tameshige 烏丸karasuma/karasumaru
        烏山karasuyama 烏龍亭urontei 無量井muryoi 焼津yaizu 焼野yakeno 焼額yakibitai 煎澤irisawa 煙山kemuriyama 煤孫susumago 照井terui
        照屋teruya 照沼terunuma 熊之助kumanosuke 熊井kumai 熊倉kumakura 熊原kumahara 熊取kumatori 熊地kumachi 熊坂kumasaka 熊山kumayama
        熊島kumashima 熊崎kumazaki 熊川kumakawa 熊手kumade 熊本kumamoto 熊沢kumasawa/kumazawa 熊澤kumasawa 熊田kumada 熊石kumaishi
        熊耳kumagami 熊西kumanishi 熊谷kumagai 熊野kumano 熱田atsuta 燕tsubame 爾志nishi 爾見shikami 片井katai 片倉katakura 片吹katabuki
        片品katashina 片寄katayose 片山katayama 片岡kataoka 片岸katagishi 片島katashima 片平katahira 片所katasho 片折kataori 片方katagata
        片木katagi 片柳katayanagi 片根katane 片桐katagiri 片江katae 片沼katanuma 片瀬katase 片田katada 片町katamachi 片石kataishi 片見katami
        片谷kataya 片里katasato 片野katano 牛gyuu 牛丸ushimaru 牛久保ushikubo 牛原ushihara 牛堀ushibori 牛尾ushio 牛山ushiyama 牛島ushijima
        牛崎ushizaki 牛川ushikawa 牛木ushiki 牛津ushizu 牛浜ushihama 牛深ushibuka 牛渡ushiwata 牛牧ushimaki 牛田ushida 牛窓ushimado
        牛窪ushikubo 牛込ushigome 牛頭gozu 牟婁muro 牟岐mugi 牟田muta 牡渡oto 牡鹿ojika 牧maki 牧丘makioka 牧之内makinouchi 牧内makiuchi
        牧原makihara 牧口makiguchi 牧尾makio 牧山makiyama 牧島makishima 牧戸makito 牧本makimoto 牧村makimura 牧江makie 牧瀬makise 牧田makita
        牧谷makiya 牧野makino 牧野田makinoda 物江monoe 物袋motte 物部monobe 犀川saigawa 犬丸inumaru 犬井inui 犬塚inuzuka 犬山inuyama
        犬島inujima 犬村inumura 犬田inuta 犬飼inukai 狗飼inukai 狩口台kariguchidai 狩場台karibadai 狩谷kariya 狩野kano/karino 狭山sayama
        狹山sayama 猪ino 猪井inoi 猪俣inomata 猪倉inokura 猪原inohara 猪又inomata 猪口inoguchi/inokuchi 猪岡inooka 猪平inohira 猪方inogata
        猪木inoki 猪本inomoto 猪浦inoura 猪瀬inose 猪熊inokuma 猪爪inotsume 猪狩igari/ikari/igai 猪田inoda 猪股inomata 猪苗代inawashiro
        猪野iino/ino 猪飼ikai 猶原naohara 猿喰saruhami 猿島sarushima 猿払sarufutsu 猿橋saruhashi 猿江sarue 猿渡saruwatari/sawatari
        猿田saruta 猿谷saruya 獅子shishi 獺郷osogo 玄田genda 玉上tamagami 玉乃tamano 玉井tamai 玉利tamari 玉名tamana 玉喜tamaki 玉城tamaki
        玉堀tamahori 玉堤tamazutsumi 玉山tamayama 玉岡tamaoka 玉川tamagawa 玉市tamaichi 玉懸tamakake/tamagake 玉手tamate 玉木tamaki
        玉村tamamura 玉東gyokuto 玉柏tamakashi 玉椿tamatsubaki 玉橋tamahashi 玉水tamamizu 玉沖tamaoki 玉沢tamazawa 玉河tamakawa
        玉津tamatsu 玉湯tamayu 玉澤tamazawa/tamasawa 玉田tamada 玉縄tamanawa 玉置tamaki 玉腰tamakoshi 玉蟲tamamushi 玉谷tamaya 玉里tamari
        玉野tamano 玉野井tamanoi 王寺oji 王居殿oiden 王滝otaki 王禅寺ozenji 玖珂kuga 玖珠kusu 玖賀kuga 珍田chinda 珠洲suzu 班目madarame 球磨kuma
        理岡rioka 琢磨takuma 琴丘kotooka 琴南kotonami 瑞木良mizukiri 環tamaki 瓜生uryu 瓜田urita 瓜連urizura 瓦林kawarabayashi 甘利amari
        甘楽kanra 甘沼amanuma 甘粕amakasu 甘糟amakasu 甚目寺jimokuji 生亀ikekame 生井namai/ikui 生内shonai/obonai 生出oide 生名ikina/omyo
        生坂ikusaka 生天目namatame 生島ikushima 生川oikawa 生方ubukata 生江namae 生瀬namase 生熊ikuma 生田ikuta 生田原ikutahara 生田目namatame
        生畑目namatame 生白堂seihakudo 生稲ikuina 生茂omo 生起seiki 生越ogose 生野ikuno 生間ikuma/ikama 生駒ikoma 生麦namamugi 産山ubuyama
        用田yoda 用賀yoga 田万川tamagawa 田上taue/tagami/tanoue 田下tashimo 田中tanaka 田中館tanakadate 田丸tamaru 田久保takubo 田之上tanoue
        田京takyo 田付tatsuki 田代tashiro 田仲tanaka 田伏tabuse 田保橋tabohashi 田倉takura/tanokura 田内tauchi 田制tasei 田北takita
        田原tahara 田口taguchi 田名網tanaami 田名部tanabe/tanabu 田向tamukai 田和tawa 田土部tatobe 田地taji 田坂tasaka 田子tatsuko/tago/takko
        田守tamori 田安tayasu 田宮tamiya 田富tatomi 田尻tajiri 田尾tao 田屋taya 田山tayama 田岡taoka 田島tajima 田崎tasaki/tazaki
        田嶋tajima/tashima 田嶌tatsuta 田川tagawa 田巻tamaki 田布施tabuse 田幡tabata 田形tagata 田房tafusa 田所tadokoro 田方takata 田本tamoto
        田村tamura 田林tabayashi 田柄tagara 田桐tagiri 田母神tamogami/tamokami 田沢tazawa 田治米tajime 田治見tajimi 田沼tanuma 田波tanami
        田浦taura 田淵tabuchi 田添tazoe 田渕tabuchi 田澤tazawa 田熊taguma 田片tagata 田町tamachi 田畑tabata 田穂taho 田窪takubo 田端tabata
        田縁tabuchi 田老taro 田藤tafuji 田谷taya 田賀taga 田路toji 田辺tanabe 田近tajika 田邉tanabe 田邊tanabe 田部tanabe/tabe 田部井tabei
        田郷tago 田野tano 田野崎tanosaki 田野浦tanoura 田野畑tanohata 田鍋tanabe 田鎖tagusari/takusari 田隈taguma 田雁tagari 田頭tagashira
        田高tataka/tako/tadaka 田鹿tajika 由井yui 由利yuri 由月yuzuki 由木yoshiki 由比yuhi/yui 由紀yuki 甲kinoe 甲佐kosa 甲元komoto 甲地kochi
        甲山kozan 甲斐kai 甲田koda 甲良kora 甲西kosai 甲賀koga 男沢ozawa/otokozawa 男澤otokozawa 男谷odani 男鹿oga 町machi 町井machii
        町分machibun 町屋machiya 町山machiyama 町永machinaga 町田machida 町谷machiya 町野machino 町陽choyo 界川sakaigawa 畑hata
        畑中hatanaka 畑井hatai 畑仲hatanaka 畑原hatahara 畑山hatayama/hatakeyama 畑島hatajima 畑本hatamoto 畑村hatamura 畑沢hatazawa
        畑瀬hatase 畑田hatada 畑谷hataya 畑賀hataka 畑野hatano 畔上unegami 畔柳kuroyanagi 留別rubetsu 留守都rusutsu 留寿都rusutsu 留畑tomehata
        留目todome 留萌rumoe/rumoi 畝傍unebi 畠hatake/hata 畠中hatakenaka/hatanaka 畠山hatakeyama 畠本hatamoto 畠田hatada/hatakeda
        畠野hatano 畦柳azeyanagi 番匠bansho 番場banba 疋田hikita/hikida 発地hotsuchi/hotchi 発寒hassamu 登nobori/noboru 登喜toki
        登坂tosaka/noborizaka 登張tobari 登戸noborito 白haku 白井shirai 白倉shirakura 白出shirade 白勢shirose/shirase 白原shirahara
        白取shiratori 白土shiratsuchi 白坂shirasaka 白城shiraki 白子shirako 白尾shirao 白山shiroyama 白岡shiraoka 白岩shiraiwa
        白峰shiramine 白島shirashima/shiroshima 白崎shirasaki/shirosaki 白川shirakawa 白州hakushu 白幡shirahata 白戸shirato/shiroto
        白方shirakata 白旗shirahata 白木shiraki 白柳shirayanagi 白根shirane 白楽hakuraku 白武shiratake 白水shirozu/hakusui 白沢shirasawa
        白河shirakawa 白津shiratsu 白浜shirahama 白滝shirataki 白澤shirasawa 白濱shirahama 白瀬shirase 白田shirota 白畑shirahata
        白石shiraishi 白砂shirasuna 白神shirakami 白羽shiraha 白藤shirafuji 白谷shiratani 白都shirato 白野江shiranoe 白金shirogane
        白銀shirogane 白須shirasu 白馬shirouma 白髭shirahige 白鳥shiratori/shirotori 白鷹shirataka 白鷺shirasagi 百々todo 百々地momochi
        百々瀬momose 百井momoi 百島hyakushima 百川momokawa 百武momotake 百瀬momose 百田momota/hyakuda 百石momoishi 百草mogusa 百道momoji
        的場matoba 皆上minakami 皆口minaguchi 皆吉minayoshi 皆実minami 皆島minashima 皆川minakawa/minagawa 皆木minagi/minaki
        皆本minamoto 皆瀬munase/minase 皆野minano 皇生kimio 皿井sarai 皿山sarayama 皿沼saranuma 皿谷saraya 益子mashiko/masuko 益山masuyama
        益岡masuoka 益戸mashido 益江masue 益田masuda 益野masuno 盛mori 盛口moriguchi 盛合moriai 盛本morimoto 盛田morita 監物kenmotsu
        盤渓bankei 盧no 目々沢memezawa 目加田mekada/mekata 目崎mesaki/mezaki 目時metoki 目梨menashi 目白mejiro 目黒meguro 直井naoi 直入naoiri
        直原naohara 直山naoyama 直島naoshima 直方nogata 直木naoki 直江naoe 直江津naoetsu 直瀬naose 直田naota 相内aiuchi 相原aihara 相園aizono
        相坂aisaka 相場aiba 相島aijima 相崎aizaki 相川aikawa 相座aiza 相曽aiso 相本aimoto 相村aimura 相楽sagara 相沢aizawa 相浦aiura 相澤aizawa
        相生aioi 相生垣aioigaki 相田aida 相知ochi 相磯aiso 相築aitsuki 相米somai 相羽aiba 相良sagara 相蘇aiso 相馬soma/aiba 眞山mayama
        眞彦masahiko 眞木maki 眞田sanada 眞篭magome 眞野mano 真下mashimo/mashita 真中manaka 真保shinbo 真名子manako 真咲masaki 真坂masaka
        真城maki 真堂shindo 真壁makabe 真夏manatsu 真央mao 真家maya 真山mayama 真岡mooka 真島majima 真崎masaki/mazaki 真嶋mashima 真巨mami
        真弓mayumi 真木maki/masaki 真杉masugi 真板maita 真柄magara 真柴mashiba 真樹maki 真正shinsho 真水shimizu 真渕mabuchi 真湖mako
        真瀬manase 真狩makkari/matsukari 真玉matama 真理邑marimura 真田sanada 真知machi 真石maishi 真砂masago 真篭magome 真継matsugi
        真船mabune/mafune 真藤shindo 真行寺shingyoji 真辺manabe 真部manabe 真野maya/mano 真鍋manabe 真鶴manazuru 眠nemuri 着付kitsuke
        睦沢mutsuzawa 矢上yagami 矢中yanaka 矢代yashiro 矢作yasaku/yahagi 矢倉yakura/yagura 矢倉沢yagurazawa 矢内yanai/yauchi 矢口yaguchi
        矢吹yabuki 矢場yaba 矢尾yao 矢尾板yaoita 矢島yajima 矢崎yasaki/yazaki 矢嶋yajima 矢川yagawa 矢巾yahaba 矢幅yahaba 矢幡yahata 矢延yanobe
        矢掛yakage 矢木yagi 矢松yamatsu 矢板yaita 矢樹yagi 矢橋yahashi 矢沢yazawa 矢澤yazawa 矢玉yadama 矢田yada/yata 矢田目yatame 矢田部yatabe
        矢祭yamatsuri 矢羽多yawata 矢花yabana 矢萩yahagi 矢蒔yamaki 矢賀yaga 矢越yagoshi 矢部yabe 矢野yano 矢野口yanokuchi 矢間yazama 矢須yasu
        知久tomohisa 知久馬chikuma 知多chita 知念chinen 知立chiryu 知花chibana 知里chiri 知野chino 石上ishigami/isonokami 石下ishige
        石丸ishimaru 石亀ishigame 石井ishii 石倉ishikura 石倭ishiwa 石光ishimitsu 石内ishiuchi 石割ishiwari 石原ishihara 石口ishiguchi
        石和isawa 石坂ishizaka 石垣ishigaki 石堂ishido 石場ishiba 石塚ishizuka 石山ishiyama 石岡ishioka 石島ishijima 石崎ishizaki
        石嶋ishijima 石嶺ishimine 石川ishikawa 石幡ishihata 石平ishidaira 石底ishisoko 石戸ishido 石戸谷ishitoya 石曽根ishisone/ishizone
        石木ishiki 石本ishimoto 石村ishimura 石松ishimatsu 石栗ishiguri 石森ishimori 石槫ishikure 石橋ishibashi 石母田ishimota 石毛ishige
        石江ishie 石沢ishizawa 石河ishikawa 石津ishizu 石浜ishihama 石渡ishiwata/ishiwatari 石澤ishizawa 石牟礼ishimure 石牧ishimaki
        石狩ishikari 石田ishida/ishita 石町kokumachi 石畑ishihata/ishibata 石直ishijiki 石破ishiba 石神ishigami 石立ishidate 石腸ishicho
        石船ishifune 石西ishinishi 石見iwami 石谷ishitani/ishigaya 石賀ishiga 石郷岡ishigooka 石野ishino 石釜ishigama 石鍋ishinabe
        石間ishima 石関ishizeki 石附ishizuki 石高ishitaka 石鳥谷ishidoriya 石黒ishiguro 砂入sunairi 砂原sunahara 砂塚sunazuka 砂子isago
        砂子田sunakoda 砂山sunayama/sayama 砂川sunakawa 砂押sunaoshi 砂津sunatsu 砂澤sunazawa 砂田sunada 砂谷sunaya 砂賀saga 砂金isago 研ken
        砥上togami 砥用tomochi 砥部tobe 砺波tonami 硯川suzurikawa 硲hazama 碇ikari 碇谷ikariya 碓井usui 碓水usui 碓氷usui 磐井iwai 磐城iwaki
        磐梯bandai 磨香mako 磯iso 磯上isogami 磯地isochi 磯山isoyama 磯島isojima 磯崎isozaki 磯村isomura 磯江isoe 磯田isoda 磯目isome
        磯西isonishi 磯谷isogai/isoya 磯貝isogai 磯路isoji 磯辺isobe 磯部isobe 磯野isono 礒iso 礒崎isozaki 礒村isomura 礒田isoda 礒野isono
        礪波tonami 礼森ayamori 社yashiro 社口yashiroguchi 社台yashirodai 社本shamoto 祐天寺yutenji 祐川sukegawa 祖原sohara 祖師谷soshigaya
        祖泉soizumi 祖父江sofue/sobue 祖谷sotani/soya/iya 祝hori 神kami/jin 神乃jinno 神代kumashiro/kojiro/kamishiro 神作kansaku
        神保jinbo 神出kamide 神前kamimae 神力shinriki 神功jingu 神原kamihara/kanbara 神取kandori 神吉kanki 神和住kamiwazumi 神坂kamisaka
        神城shinjo/kamishiro 神威kamoi 神子kamiko 神子島mikojima 神室kamuro 神宮jingu 神尾kamio 神山kamiyama/koyama 神島kamishima
        神崎kanzaki 神川kamikawa 神庭kaminiwa 神恵内kamoenai 神戸kanbe 神月kozuki 神木shiboku 神村kamimura 神林kanbayashi 神栖kamisu
        神楽坂kagurazaka 神永kaminaga 神沢kamisawa 神泉shinsen/kamiizumi 神波kannami 神津kozu 神田kanda 神白kamishiro 神矢kamiya
        神石jinseki 神菜kanna 神蔵kamikura 神西jinzai 神谷kamiya/kamitani 神路kamiji 神辺kanbe/kannabe 神近kamichika 神部kanbe 神郷shingo
        神里kamisato 神野kamino/shinno 神長kaminaga 神馬jinba 祭matsuri 福中fukunaka 福井fukui 福住fukuzumi 福元fukumoto 福内fukuuchi
        福原fukuhara 福地fukuchi 福場fukuba 福士fukushi 福家fuke 福富fukutomi 福尾fukuo 福居fukui 福屋fukuya 福山fukuyama 福岡fukuoka
        福島fukushima 福崎fukuzaki 福嶋fukushima 福本fukumoto 福村fukumura 福森fukumori 福武fukutake 福永fukunaga 福池fukuike
        福沢fukusawa/fukuzawa 福浜fukuhama 福浦fukuura 福田fukuda 福留fukutome 福良fukura 福西fukunishi 福谷fukutani 福部fukube 福野fukuno
        福間fukuma 秋aki 秋乃akino 秋保akiho/akiu 秋元akimoto 秋友akitomo 秋吉akiyoshi 秋場akiba 秋定akisada 秋尾akio 秋山akiyama 秋岡akioka
        秋川akikawa/akigawa 秋庭akiba 秋月akizuki 秋末akisue 秋本akimoto 秋沢akizawa/akisawa 秋津akitsu 秋浜akihama 秋澤akisawa 秋田akita
        秋田谷akitaya 秋篠宮akishinonomiya 秋良akira 秋葉akiba 秋葉台akibadai 秋谷akiya 秋野akino 秦hata/shin 秦荘hatasho 秦野hatano
        移川utsushikawa 稀崎kizaki 程久保hodokubo 税所saisho 稗田hieta/hieda 種口taneguchi 種岡taneoka 種本tanemoto 種村tanemura
        種田taneta/taneda 種谷taneya/tanetani 稲井inai 稲元inamoto 稲光inemitsu 稲内inauchi 稲原inahara 稲吉inayoshi 稲坂inasaka
        稲垣inagaki 稲場inaba 稲富inatomi 稲尾inao 稲山inayama 稲岡inaoka 稲崎inazaki 稲川inagawa 稲庭inaniwa 稲本inamoto 稲村inamura
        稲松inamatsu 稲森inamori 稲武inabu 稲毛inage 稲泉inaizumi 稲熊inaguma 稲生ino 稲田inada 稲積inazumi 稲端inahata 稲築inatsuki 稲葉inaba
        稲見inami 稲角inazumi 稲辺inabe 稲部inabe 稲野inano 稲餅inamochi 稻井inai 穀田kokuta 穂刈hokari 穂別hobetsu 穂坂hosaka 穂志hoshi
        穂波honami 穂積hozumi 穂苅hokari 穂高hodaka 積田tsumita 穐山akiyama 穐里akisato 穴井anai 穴原anahara 穴吹anabuki 穴山anayama
        穴水anamizu 穴沢anazawa 穴澤anazawa 穴生ano 穴部anabe 空知sorachi 窪kubo 窪島kubojima 窪川kubokawa 窪木kuboki 窪田kubota
        立原tachihara 立売tachiuri 立岩tateiwa 立川tachikawa/tatekawa 立木tachiki 立松tatematsu 立河tachikawa 立波tatsunami
        立浪tatsunami 立田tatsuta 立町tatemachi 立石tateishi 立科tateshina 立花tachibana 立花寺ryugeji 立葉tateba 立見tatsumi 立谷tachiya
        立野tateno 竜ryu 竜丘tatsuoka 竜山tatsuyama 竜崎ryuzaki 竜泉ryusen 竜田tatsuta 竜神ryujin 端山hayama 端樹mizuki 端野tanno
        竹下takeshita 竹丘takeoka 竹並takenami 竹中takenaka 竹久takehisa 竹之下takenoshita 竹之内takenouchi 竹井takei 竹俣takemata
        竹内takeuchi 竹前takemae 竹原takehara 竹友taketomo 竹口takeguchi 竹味takemi 竹園takezono 竹定takesada 竹富taketomi 竹尾takeo
        竹屋takeya 竹山takeyama 竹岡takeoka 竹島takeshima 竹崎takezaki 竹川takekawa 竹末takesue 竹本takemoto 竹村takemura 竹松takematsu
        竹林takebayashi 竹柴takeshiba 竹森takemori 竹沢takezawa 竹浪takenami 竹添takezoe 竹田takeda/taketa 竹石takeishi 竹節takefushi
        竹股takemata 竹脇takewaki 竹腰takekoshi 竹花takehana 竹藤takefuji 竹見takemi 竹谷taketani/takeya 竹貫takenuki
        竹越takegoshi/takekoshi 竹部takebe 竹野takeno 竹鼻takehana 笈入oiri 笈原oihara 笈川oikawa 笘篠tomashino 笙野shono 笛吹usui 笛木fueki
        笛田fueda 笠ryu 笠井kasai 笠原kasahara 笠尾kasao 笠島kasajima 笠川kasagawa 笠師kasashi 笠智ryuchi 笠松kasamatsu 笠森kasamori
        笠沼kasanuma 笠田kasada 笠矢kasaya 笠神kasagami 笠窪kasakubo 笠置kasagi 笠貫kasanuki 笠間kasama 笹sasa 笹丘sasaoka 笹井sasai
        笹倉sasakura 笹原sasahara 笹口sasaguchi 笹城戸sasakido 笹尾sasao 笹山sasayama 笹岡sasaoka 笹峰sasamine 笹島sasajima 笹崎sasazaki
        笹嶋sasajima 笹川sasagawa/sasakawa 笹木sasaki 笹本sasamoto 笹村sasamura 笹栗sasaguri 笹森sasamori 笹氣sasaki 笹沢sasazawa
        笹沼sasanuma 笹渕sasabuchi 笹生saso 笹田sasada 笹神sasakami 笹谷sasaya 笹野sasano 筈見hazumi 等々力todoriki 筏井ikadai 筑井tsukui
        筑後chikugo 筑摩chikuma 筑田tsukita/tsukuda/chikuda 筑穂chikuho 筑紫tsukushi/chikushi 筒井tsutsui 筒美tsutsumi 筒賀tsutsuga
        筥松hakomatsu 筧kakei/kakehi 箕嶋minoshima 箕川mikawa 箕浦minoura 箕田mita 箕輪minowa 管原sugawara 管沼suganuma 管野kanno 箭内yanai
        箭川senkawa 箱崎hakozaki 箱石hakoishi 篁takamura 築城tsuiki 築田tsukita 築紫tsukushi 築茂tsukumo 築達chikudate 篠井shinoi/sasai
        篠倉sasakura 篠原shinohara 篠塚shinozuka 篠宮shinomiya 篠山shinoyama 篠岡shinooka 篠島shinojima 篠崎shinozaki 篠木shinoki
        篠本shinomoto 篠栗sasaguri 篠森shinomori 篠永shinonaga 篠沢shinozawa 篠田shinoda 篭島kagoshima 篭谷kagotani 簑助minosuke
        簑島minoshima 簑沢minosawa 簗取yanadori 簸川hikawa 簾内sunouchi 簾舞misumai 籠谷kagotani 米yone 米井yonei 米倉yonekura
        米光yonemitsu 米内yonai 米内山yonaiyama 米坂yonesaka 米城yoneki 米屋yoneya 米山yoneyama 米岡yoneoka 米崎yonezaki 米川yonekawa
        米持yonemochi 米本yonemoto 米村yonemura 米森yonemori 米水津yonozu 米永yonenaga 米沢yonezawa 米津yonetsu 米澤yonezawa/yonesawa
        米田yoneda 米畑yonehata 米神komekami 米谷kometani/yonetani 米里yonesato 米野komeno/yoneno 米長yonenaga 籾井momii 籾山momiyama
        粂川kumekawa 粉川kokawa 粉河kokawa 粉浜kohama 粕屋kasuya 粕川kasukawa 粕田kasuda 粕谷araya/kasuya 粟屋awaya 粟津awazu 粟生屋aoya
        粟田awata 粟窪awakubo 粟谷awaya 粟野awano 糟谷kasuya 糠沢nukazawa 糠谷nukaya 糯田mochida 糸井itoi 糸原itohara 糸島itoshima 糸川itokawa
        糸永itonaga 糸満itoman 糸田itoda 糸谷itotani 糸賀itoga 糸魚川itoigawa 紀kino 紀井kii 紀勢kisei 紀国屋kinokuniya 紀宝kiho 紀室kimuro
        紀宮norinomiya 紀寺kidera 紀平kihira 紀田kida 紀藤kito 紀野國kinokuni 紅林kurebayashi 紅谷beniya 納富notomi 納屋naya 納米nomai
        納言nagon 納谷naya 紗倉sakura 紘川hirokawa 紙子kamiko 紙谷kamitani 紙野kamino 素木shiraki 紡木tsumugi 紫murasaki 紫合shigo
        紫月shizuki 紫桃shito 紫竹shichiku 紫野murasakino 紫門saimon 細井hosoi 細入hosoiri 細尾hosoo 細山hosoyama 細島hosojima 細川hosokawa
        細木saiki/hosoki 細木原hosokibara 細梅hosoume 細江hosoe 細沼hosonuma 細浦hosoura 細田hosoda 細目hosome 細矢hosoya 細見hosomi
        細谷hosoya/hosotani 細貝hosogai 細越hosogoe 細野hosono 細金hosogane 紺kon 紺名野konnano 紺堂kondo 紺戸konto 紺田konda 紺谷kontani
        紺野konno 結城yuki 結川yukawa 結木yuki 結縁yuen 統乃tono 絵崎ezaki 絵本emoto 絹川kinukawa 綱島tsunajima/tsunashima 綱嶋tsunashima
        綱川tsunakawa 綱木tsunaki 綱田tsunada 網中aminaka 網代ajiro/amishiro 網岡amioka 網干aboshi 網浜amihama 網田amita 網谷amitani
        網野amino 綺月hazuki 綾世ayase 綾仁ayani 綾小路ayanokoji 綾川ayakawa 綾瀬ayase 綾田ayata 綾羽ayahane 綾部ayabe 綾野ayano
        綿引watahiki/watabiki 綿田watada 綿谷wataya 綿貫watanuki 緋田akeda 総和sowa 総生fuso 総社soja 総領soryo 緑midori 緑井midorii
        緑山midoriyama 緑川midorikawa 緑木midorigi 緒原obara 緒川ogawa 緒形ogata 緒方ogata 緒沢ozawa 練木neriki 縄井nawai 縄田nawata
        縄野nawano 縫nui 繁原shigehara 繁在家hanzaike 繁本shigemoto 繁泉shigeizumi 繁田shigeta 繁野shigeno 織作orisaku 織内oriuchi
        織原orihara 織戸orido 織本orimoto 織江orie 織田oda 織笠orikasa/origasa 織茂orimo 織衣orii 織部oribe 織野orino 繰上kurigami 纐纈koketsu
        纒matoi 置戸oketo 置田okita 置賜okitama 置鮎okiayu 羅ra 美作misaku/mimasaka 美保miho 美倉mikura 美内miuchi 美名口minaguchi 美咲misaki
        美嚢mino 美園misono 美奈川minagawa 美山miyama 美島mishima 美崎misaki 美川mikawa 美月mizuki 美木miki 美杉misugi 美樹miki 美沢misawa
        美波minami 美津井mitsui 美津島mitsushima 美濃mino 美濃和minowa 美濃庄minosho 美濃谷minoya 美濃部minobe 美穂miho 美空misora 美翔misho
        美裕mihiro 美輪miwa 美里misato 美野mino 美野島minoshima 美雪miyuki 美香mika 群司gunji 義良norinaga 羽下haneshita/haga 羽二生hanyu
        羽井佐haisa 羽仁hani 羽佐間hazama 羽倉hagura 羽入hanyu 羽出hade 羽前uzen 羽原habara 羽合hawai 羽吹habuki 羽咋hakui 羽場haba 羽尾hao
        羽山hayama 羽岡haoka 羽島hashima 羽崎hasaki 羽幌haboro 羽後ugo 羽成hanari 羽村hamura 羽染hasome 羽柴hashiba 羽根hane 羽根尾haneo
        羽根戸hanedo 羽根木hanegi 羽根田haneda 羽毛田umoda 羽沢hazawa 羽深habuka 羽渕habuchi 羽瀬hase 羽生habu 羽生田hanyuda 羽田hata 羽田野hatano
        羽白hajiro 羽茂hamo 羽藤hato 羽角hasumi 羽賀haga 羽部habu 羽野hano 羽金hagane 羽鳥hatori 羽黒haguro 翁ou 翠midori 老川oikawa 老沼oinuma
        耳野mimino 耶麻yama 聖hijiri 聖名sena 聖護院shogoin 肘井hijii 肝付kimotsuki 肥後higo 肥田hida 肥田野hidano 肥留川hirukawa 肱川hijikawa
        胆振iburi 胆沢isawa 背戸口setoguchi 背振sefuri 胡桃沢kurumizawa 能久yoshihisa 能代noshiro 能仲nonaka 能勢nose 能地nochi 能戸noto
        能智nochi 能瀬nose 能生no 能登noto 能登島notojima 能登川notogawa 能登谷notoya 能美nomi 能義nogi 能見nomi 能都noto 脇waki 脇坂wakisaka
        脇屋wakiya 脇山wakiyama 脇本wakimoto 脇村wakimura 脇浜wakihama 脇田wakita 脇田町wakitacho 脇町wakicho 脇谷wakiya/wakitani
        腰原koshihara 腰越koshigoe 膳場zenba 膳所zeze 膽澤isawa 臼井usui 臼倉usukura 臼木usuki 臼杵usuki 臼田usuda 與atae 興津okitsu 興野okino
        舎人toneri 舎利寺shariji 舎川shagawa 舘tate/tachi 舘内tateuchi 舘山tateyama 舘岡tateoka 舘岩tateiwa 舘崎tatezaki 舘森tatemori
        舘田tateda 舘脇tatewaki 舘野tateno 舛masu 舛井masui 舛添masuzoe 舛瀉masuzoe 舛田masuda 舛谷masuya 舛野masuno 舞mai 舞坂maisaka
        舞島maijima 舞崎maisaki 舞浜maihama 舞田maita 舞野maino 舞阪maisaka 舟倉funakura 舟崎funesaki/funazaki/funasaki 舟形funagata
        舟戸funato 舟木funaki 舟橋funabashi/funahashi 舟波funami 舟渡funato 舟生funyu 舟田funada 舟町funamachi 舟見funami 舟越funakoshi
        舩山funayama 舩田funata 舵川kajikawa 船井funai 船堀funabori 船場funaba 船子funako 船守funamori 船山funayama 船岡funaoka 船島funajima
        船床funatoko 船引funehiki 船戸funato 船木funaki 船村funamura 船橋funabashi 船水funamizu 船津funatsu/funazu 船渡funato 船生funyu
        船田funada 船盛funamori 船穂funao/funaho 船窪funakubo 船見funami 船越funakoshi 良原yoshihara 色川irokawa 色摩shikama 色部irobe 艾ai
        芋川imokawa 芋窪imokubo 芝shiba 芝原shibahara 芝口shibaguchi 芝山shibayama 芝崎shibasaki 芝浦shibaura 芝田shibata 芝草shibakusa
        芝野shibano 芥川akutagawa 芦原ashihara 芦口ashiguchi 芦名ashina 芦屋ashiya 芦川ashikawa/ashigawa 芦沢ashizawa 芦田ashida
        芦谷ashiya 芦野ashino 芦間ashima 花上hanaue 花井hanai 花咲hanasaki 花園hanazono 花坂hanasaka 花城hanashiro 花塚hanazuka/hanatsuka
        花山院kasannoin 花岡hanaoka 花島hanajima/hanashima 花崎hanasaki 花川hanakawa 花川戸hanakawado 花形hanagata 花戸hanato
        花房hanafusa/hanabusa 花木hanaki 花本hanamoto 花村hanamura 花松hanamatsu 花柳hanayagi 花森hanamori 花水木hanamizuki 花沢hanazawa
        花泉hanaizumi 花海hanaumi 花渕hanabuchi 花澤hanazawa 花田hanata 花畑hanahata 花笠hanagasa 花菱hanabishi 花角hanazumi 花輪hanawa
        花里hanazato 花野hanano 花香hanaka 芳井yoshii 芳川yoshikawa 芳本yoshimoto 芳村yoshimura 芳田yoshida 芳見yoshimi 芳賀haga 芳野yoshino
        芸北geihoku 芸濃geino 芹seri 芹川serikawa 芹沢serizawa 芹澤serizawa 芹田serita 芽室memuro 苅宿kariyado 苅屋kariya 苅田karita
        苅谷kariya 苅部karibe 苅野karino 苗場naeba 苗村namura 苗田inada 若井wakai 若佐wakasa 若命wakamei 若園wakazono 若宮wakamiya 若尾wakao
        若山wakayama 若島wakashima 若月wakatsuki 若木wakaki 若本wakamoto 若杉wakasugi 若村wakamura 若松wakamatsu 若林wakabayashi
        若栗wakaguri 若桑wakakuwa 若桜wakasa 若森wakamori 若槻wakatsuki 若水wakamizu 若江wakae 若洲wakasu 若狭wakasa 若生wako 若田wakata
        若田部wakatabe 若草wakakusa 若菜wakana 若葉wakaba 若野wakano 若麻績wakaomi 苫前tomamae 苫田tomata 苫篠tomashino 苫米地tomabechi
        茂原shigehara/mobara 茂呂moro 茂山shigeyama 茂庭moniwa 茂木mogi/motegi/moki 茂森shigemori 茂泉moizumi/shigeizumi 茂田shigeta
        茂篭shigekago 茂野shigeno 茄子川nasukawa 茅kaya 茅原chihara/kayahara 茅根chinone 茅部kayabe 茅野chino/kayano 茉理mari 茉莉mari
        茎崎kukizaki 茜谷akaneya 茨城ibaragi 茨戸barato 茨木ibaragi 茶山chayama 茶木chaki 茶谷chatani 草分kusawake 草刈kusakari 草地kusachi
        草場kusaba 草壁kusakabe 草尾kusao 草山kusayama 草岡kusaoka 草島kusajima 草川kusakawa 草村kusamura 草柳kusayanagi 草次kusatsugi
        草皆kusakai 草花kusahana 草苅kusakari 草葉kusaba 草薙kusanagi 草野kusano 草間kusama 草香江kusagae 荏子田ekoda 荏畑ebata 荒ara 荒井arai
        荒子arako 荒尾arao 荒居arai 荒川arakawa 荒巻aramaki 荒幡arahata 荒戸arato 荒木araki 荒木田arakida 荒江arae 荒沢arasawa 荒津aratsu
        荒浪aranami 荒澤arasawa 荒瀬arase 荒牧aramaki 荒生田arouda 荒田arata 荒畑arahata 荒神kojin 荒船arafune 荒谷araya 荘埜sono 荘野shono
        荻ogi 荻原ogiwara 荻島ogishima 荻村ogimura 荻洲ogisu 荻澤ogisawa 荻生ogyu 荻田ogita 荻莊ogisho 荻野ogino 荻野目oginome 荻須ogisu
        莖田kukita 菅kan/suga 菅井sugai 菅原sugawara 菅又sugamata 菅名sugana 菅家kanke 菅山sugayama 菅崎sugasaki 菅川sugakawa 菅平sugadaira
        菅本sugamoto 菅松sugamatsu 菅江sugae 菅沢sugasawa 菅沼suganuma/sugenuma 菅泉sugaizumi 菅波suganami 菅浪suganami 菅生sugo
        菅田sugeta/sugata 菅股suganomata/sugamata 菅谷sugenoya/sugaya 菅野kanno 菅間sugama 菊井kikui 菊亭kikutei 菊住kikusumi
        菊入kikuiri 菊名kikuna 菊地kikuchi 菊山kikuyama 菊岡kikuoka 菊川kikukawa 菊森kikumori 菊水kikusui 菊池kikuchi 菊沢kikuzawa
        菊澤kikusawa 菊田kikuda/kikuta 菊竹kikutake 菊谷kikuya 菊野kikuno 菊間kikuma 菊陽kikuyo 菊鹿kikuka 菖蒲shobu 菜園場saenba 菜木nagi
        菟田野utano 菩提bodai 華hana 華井hanai 華原kahara 華村hanamura 華野kano 菰原komohara 菰田komota 菱井hishii 菱山hishiyama 菱川hishikawa
        菱木hishiki 菱沼hishinuma 菱田hishida 菱谷hishiya 萓場kayaba 萩中haginaka 萩井hagii 萩原hagihara/hagiwara 萩園hagisono 萩尾hagio
        萩本hagimoto 萩永oginaga 萩生田hagiuda 萩田hagita 萩谷hagiya 萩野hagino 萬yorozu 萬代bandai 萬屋yorozuya 萬田manda 萬谷manya
        萱場kayaba 萱島kayashima 萱森kayamori 萱野kayano 落合ochiai 落川ochikawa 葉坂hazaka 葉山hayama 葉月hazuki 葉梨hanashi 葉田野hatano
        葛原kuzuhara 葛城katsuragi 葛尾katsurao 葛山katsurayama 葛岡kuzuoka 葛巻kuzumaki 葛生kuzuu 葛葉kuzuha 葛西kasai 葛谷kuzuya
        葛野kuzuno 葛飾katsushika 葭原yoshihara 葭田yoshida 葵aoi 蒔村makimura 蒔田makita 蒲kaba 蒲倉kabakura 蒲刈kamagari 蒲原kanbara
        蒲山kabayama 蒲島kamashima 蒲江kamae 蒲池kamachi 蒲生gamo 蒲田kamata 蒲谷kabaya 蒼aoi 蓑原minohara 蓑和minowa 蓑毛minoge 蓑輪minowa
        蓬田yomogida/yomogita 蓮井hasui 蓮実hasumi 蓮尾hasuo 蓮村hasumura 蓮根hasune 蓮池hasuike 蓮沼hasunuma 蓮田hasuda 蓮舎hasuya
        蓮見hasumi 蓼川tatekawa 蓼沼tadenuma 蔦tsuta 蔦井tsutai 蔦谷tsutaya 蔭山kageyama 蔵並kuranami 蔵元kuramoto 蔵前kuramae 蔵原kurahara
        蔵敷zoshiki 蔵本kuramoto 蔵田kurata 蔵辻kuratsuji 蔵部kurabe 蕊取shibetoro 蕨warabi 蕪木kaburaki 薄usuki 薄井usui 薄木usuki
        薄田usuda/susukida 薄葉usuba 薄衣usuginu 薗sono 薗田sonoda 薗部sonobe 薩川satsukawa 薫kaoru 薬丸yakumaru 薬師yakushi
        薬師丸yakushimaru 薬師寺yakushiji 薮yabu 薮下yabushita 薮内yabuuchi 薮本yabumoto 薮田yabuta 藁谷waragai 藍ai 藍住aizumi 藍原aihara
        藍島ainoshima 藍月aitsuki 藍沢aizawa 藍田aida 藏本kuramoto 藤fuji 藤下fujishita 藤中fujinaka 藤之倉fujinokura 藤井fujii
        藤代fujishiro 藤倉fujikura 藤元fujimoto 藤前fujimae 藤原fujiwara 藤口fujiguchi 藤吉fujiyoshi 藤城fujishiro 藤堂todo 藤塚fujitsuka
        藤宮fujimiya 藤尾fujio 藤屋fujiya 藤山fujiyama/toyama 藤岡fujioka 藤島fujishima 藤崎fujisaki 藤嶋fujishima 藤川fujikawa
        藤巻fujimaki 藤平fujihira 藤懸fujikake 藤戸fujito 藤掛fujikake 藤木fujiki/fujinoki 藤本fujimoto 藤村fujimura 藤松fujimatsu
        藤林fujibayashi 藤枝fujieda 藤根fujine 藤森fujimori 藤橋fujihashi 藤正fujimasa 藤永fujinaga 藤江fujie 藤沢fujisawa 藤沼fujinuma
        藤波fujinami 藤津fujitsu 藤浦fujiura 藤浪fujinami 藤澤fujisawa 藤牧fujimaki 藤田fujita 藤畑fujihata 藤盛fujimori 藤立fujitate
        藤縄fujinawa 藤脇fujiwaki 藤蔭fujikage 藤谷fujitani/fujiya 藤邑fujimura 藤里fujisato 藤野fujino 藤間toma 藤高fujitaka 藩han
        藪内yabuuchi 藪本yabumoto 蘇so 蘇武sobu 蘇陽soyo 蘭越rankoshi 虎姫torahime 虎岩toraiwa 虎谷toraya 虫明mushiake 虻川abukawa 虻田abuta
        蛇石hebiishi 蛍池hotarugaike 蛭子ebisu 蛭川hirukawa 蛭田hiruta 蛯原ebihara 蛯名ebina 蛯沢ebisawa 蛸井takoi 蛸島takoshima 蜂屋hachiya
        蜂巣hachisu 蜂谷hachiya 蜂須賀hachisuka 蜑住amasumi 蜷川ninagawa 蝦名ebina 蟹江kanie 蟹田kanita 蟻坂arisaka 行友yukitomo 行川namekawa
        行待yukimachi 行方namikata/namekata 行橋yukuhashi 行谷namegaya 衛藤eto 衣koromo 衣川kinugawa 表山omoteyama 表谷omotedani
        袋fukuro 袖山sodeyama 袖川sodekawa 袖野sodeno 袰岩horoiwa 袴田hakamada 裏澤urasawa 裕木yuki 西nishi 西上nishigami 西下nishishita
        西丘nishioka 西中nishinaka 西丸nishimaru 西乃nishino 西久保nishikubo 西之原nishinohara 西井nishii 西倉nishikura 西元nishimoto
        西光saiko 西内nishiuchi 西出nishide 西前nishimae 西原nishihara 西口nishiguchi 西台nishidai 西名nishina 西国saigoku 西園寺saionji
        西坂nishisaka/nishizaka 西垣nishigaki 西垣内nishigaichi 西城saijo 西堀nishibori 西塚nishizuka 西奈nishina 西宮nishinomiya
        西家nishiie 西富nishitomi 西尾nishio 西山nishiyama 西岡nishioka 西島nishijima/nishishima 西崎nishizaki 西嶋nishijima
        西川nishikawa 西巻nishimaki 西広nishihiro 西形nishigata 西新nishijin 西方nishikata 西春nishiharu 西木nishiki 西本nishimoto
        西村nishimura 西条saijo/nishijo 西東saito 西松nishimatsu 西林nishibayashi 西柴nishishiba 西根nishine 西條saijo 西森nishimori
        西橋nishihashi 西沢nishizawa 西河nishikawa 西浜nishihama 西浦nishiura/nishinoura 西海nishiumi 西淡seidan 西潟nishikata
        西澤nishizawa 西濃nishino 西片nishikata 西牟田nishimuta 西牧nishimaki 西田nishida 西町nishimachi 西畑nishihata 西目nishime
        西目屋nishimeya 西秋nishiaki 西端nishihata 西紀nishiki 西脇nishiwaki 西舘nishidate 西荻nishiogi 西見nishimi 西谷nishitani
        西邑nishimura 西郡nishigori 西部nishibe 西郷saigo/nishigo 西里nishizato 西野nishino 西野川nishinogawa 西銘nishime
        西間木nishimagi/nishimaki 西阪nishisaka 西陣nishijin 西館nishidate 西麻布nishiazabu 見上mikami 見世mise 見井田miida 見原mihara
        見城kenjo 見山miyama 見方mikata 見沢misawa 見沼minuma 見澤misawa 見物kenmotsu 見田mita 見目kenmoku 見花山mihanayama 見角mikado
        見附mitsuke 覚前kakuzen 覚張kakuhari 親松oyamatsu 親王塚shinnozuka 観世kanze 観堂kando 観月mizuki 角sumi 角井kakui 角南sunami
        角口sumiguchi 角屋kakuya/sumiya 角山tsunoyama 角川kadokawa 角張kakubari 角所kakusho 角本kadomoto 角松kadomatsu 角浜kadohama
        角熊tsunokuma 角田tsunoda 角藤sudo 角谷kadoya 角野kakuno/kadono 角間kakuma 角館kakunodate 解良kera 計良kera 設楽shitara 設樂shitara
        許斐konomi 詫摩takuma 詫間takuma 誉田honda 説田setsuda 諌山isayama 諏佐susa 諏方suwa 諏訪suwa 諏訪内suwanai 諏訪坂suwazaka 諏訪部suwabe
        諸井moroi 諸伏morofushi 諸口morokuchi 諸塚morotsuka 諸富morotomi/morodomi 諸岡morooka 諸我moroga 諸星moroboshi 諸根morone
        諸橋morohashi 諸江moroe 諸沢morosawa 諸田morota 諸県morokata 諸角morozumi 諸遊moroyu 警固kego 譲原yuzurihara
        護良morinaga/moriyoshi 谷tani 谷中taninaka/yanaka 谷井tanii 谷保yaho 谷内taniuchi 谷内田yachida 谷原tanihara/yahara
        谷口taniguchi/tanikuchi 谷吹yabuki 谷和原yawahara/yawara 谷在家yazaike 谷地yachi 谷地森yachimori 谷地田yachida 谷地舘yachidate
        谷垣tanigaki 谷奥tanioku 谷山taniyama 谷岡tanioka 谷島yajima/tanishima 谷崎tanizaki 谷嶋tanishima 谷川tanigawa/tanikawa
        谷戸tanito 谷本tanimoto 谷村tanimura/yamura 谷森tanimori 谷水tanimizu 谷江tanie 谷汲tanigumi 谷沢tanisawa/tanizawa/yazawa
        谷河tanigawa 谷津tanitsu 谷澤tanizawa 谷田tanida/tanita 谷田貝yatagai 谷田辺yatabe 谷田部yatabe 谷畑tanihata 谷脇taniwaki
        谷藤tanifuji 谷野tanino/yano 谷頭tanigashira 谷風tanikaze 豆田mameda 豊丘toyooka 豊丸toyomaru 豊元toyomoto 豊原toyohara
        豊口toyoguchi 豊喜toyoki 豊増toyomasu 豊宮toyomiya 豊富toyotomi 豊山toyoyama 豊岡toyooka 豊島toshima 豊崎toyosaki 豊嶋toyoshima
        豊川toyokawa 豊巻toyomaki 豊後bungo 豊村toyomura 豊根toyone 豊沢toyosawa 豊泉toyoizumi 豊洲toyosu 豊浜toyohama 豊浦toyoura
        豊滝toyotaki 豊澤toyosawa 豊田toyoda 豊福toyofuku 豊科toyoshina 豊能toyono 豊臣toyotomi 豊若toyowaka 豊見城tomigusuku 豊郷toyosato
        豊重toyoshige 豊野toyono 豊頃toyokoro 象潟kisakata 貝原kaibara 貝塚kaizuka 貝沢kaizawa 貝満kaiman 貝瀬kaise 貝賀kaiga 貝野kaino
        貞方sadakata 貞明teimei 貞森sadamori 財takara 財前zaizen 財津zaitsu 財田saita 貫井nukui 貫和nukiwa 貴井takai 貴俵kitawara 貴司kishi
        貴島kijima 貴志kishi 貴志川kishigawa 貴本kimoto 貴杉takasugi 貴村takamura 貴田kida/takada 貴田岡kitaoka 貴石takaishi
        貴船kibune/kifune 賀古kako 賀川kagawa 賀来kaku 賀沢kazawa 賀茂kamo 賀茂川kamogawa 賀谷gaya 賀陽kayo 赤井akai 赤井川akaigawa
        赤井畑akaihata 赤司akashi 赤坂akasaka 赤垣akagaki 赤城akagi 赤埴akahani/akabane 赤堀akahori 赤堤akatsutsumi 赤塚akatsuka
        赤塩akashio 赤尾akao 赤山akayama 赤岡akaoka 赤岩akaiwa 赤島akajima 赤嶺akamine 赤川akagawa 赤平akahira 赤星akahoshi 赤木akagi
        赤村akamura 赤来akagi 赤松akamatsu 赤枝akaeda 赤染akazome 赤根akane 赤橋akabashi 赤池akaike 赤沢akazawa 赤沼akanuma 赤泊akadomari
        赤津akatsu 赤瀬akase 赤田akada 赤石akashi 赤石沢akaishizawa 赤碕akasaki 赤磐akaiwa 赤祖父akasofu 赤穂akaho 赤羽akaba/akahane/akabane
        赤羽根akabane 赤荻akaogi 赤道akamichi 赤部akabe 赤間akama 赤阪akasaka 赤須akasu 走水hashirimizu 越koshi 越中谷etchuya 越井koshii
        越前echizen 越前屋echizenya 越前谷echizenya 越塚koshizuka 越尾koshio 越山koshiyama 越川koshikawa 越廼koshino 越後屋echigoya
        越後谷echigoya 越智ochi 越本koshimoto 越村koshimura 越森koshimori 越水koshimizu 越沼koshinuma 越田koshida 越知ochi 越賀koshiga
        越路koshiji 越野koshino 趙cho 足代ajiro 足利ashikaga 足助asuke 足原ashihara 足和田ashiwada 足寄ashoro 足尾ashio 足摺ashizuri
        足柄ashigara 足立adachi 足羽asuwa 足達adachi 跡見atomi 跡部atobe 身延minobu 車力shariki 車山kurumayama 車田kurumada 軽木karuki
        軽米karumai 軽部karube 輪hanawa 輪島wajima 輿水koshimizu 輿石koshiishi 轟todoroki 轟木todoroki 轡田kutsuwada 辛口karakuchi
        辛島karashima 辰口tatsunokuchi 辰吉tatsuyoshi 辰已tatsumi 辰沼tatsunuma 辰野tatsuno 辺見henmi 辻tsuji 辻井tsujii 辻堂tsujido
        辻山tsujiyama 辻岡tsujioka 辻川tsujikawa 辻本tsujimoto 辻村tsujimura 辻沢tsujisawa 辻田tsujita 辻脇tsujiwaki 辻谷tsujitani
        辻野tsujino 込山komiyama 込田komita 迎mukai 迎田mukaeda 近内konnai 近埜konno 近山chikayama 近岡chikaoka 近嵐chikaarashi
        近川chikagawa 近村chikamura 近松chikamatsu 近森chikamori 近江omi 近江谷omiya 近沢chikazawa 近田chikada 近藤kondo 近衛konoe
        近角chikazumi 近道kondo 近野konno 近間chikama 迩摩nima 迫sako/hazama 迫水sakomizu 迫田sakota 追分oiwake 追川oikawa 逆井sakasai
        速水hayami/hayamizu 速見hayami 逢坂osaka/aisaka 逢崎aizaki 連坊renbo 連川tsurekawa 進士shinshi 進藤shindo 逸見itsumi 遅塚chizuka
        遊井yui 遊佐yusa 道上michigami/michikami 道下michishita 道又michimata 道場michiba 道家michiya 道浦michiura 達子tatsuko
        達山tatsuyama 遠別enbetsu 遠地onchi 遠宮tomiya 遠山toyama 遠峯tomine 遠江totomi 遠田enda/toda 遠矢toya 遠藤endo 遠谷toya 遠越togoshi
        遠野tono 遥haruka 邉見henmi 邊見henmi 邑久oku 邑智ochi 邑楽oura 邑田murata 那古野nagono 那州nasu 那珂naka 那珂川nakagawa 那賀naga
        那賀川nakagawa 那須nasu 那須川nasukawa 那須野nasuno 邨山murayama 郡kori 郡上gujo 郡司gunji 郡家koge 郡山kooriyama 郭kaku 郭李kakuri 郷go
        郷倉gokura 郷司goshi 郷津gotsu 郷田goda 郷里gori 都miyako 都万tsuma 都倉tokura 都原tohara 都幾川tokigawa 都木toki 都沢miyakozawa
        都澤miyakozawa 都田miyakoda 都甲toko 都留tsuru 都祁tsuge 都窪tsukubo 都築tsuzuki 都賀tsuga 都路miyakoji 都農tsuno 鄭tei 酒sake
        酒々井shisui 酒井sakai 酒勾sako/sakawa 酒匂sako/sakawa 酒向sako 酒寄sakayori 酒巻sakamaki 酒田sakata/sakada 酒見sakami 酒谷sakaya
        醍醐daigo 釈shaku 里中satonaka 里塚satozuka 里庄satosho 里村satomura 里見satomi 里谷satoya 重井shigei 重住shigezumi 重信shigenobu
        重元shigemoto 重光shigemitsu 重原shigehara 重岡shigeoka 重本shigemoto 重村shigemura 重東shigeto 重泉shigeizumi 重田shigeta
        重留shigedome 重見shigemi 重野shigeno 野々nono 野々口nonoguchi 野々垣nonogaki 野々山nonoyama 野々市nonoichi 野々村nonomura 野々田nonoda
        野上nogami/nokami 野並nonami 野中nonaka 野久保nokubo 野付notsuke 野俣nomata 野元nomoto 野内nouchi/yanai 野副nozoe 野原nohara
        野口noguchi 野呂noro 野呂瀬norose 野咲nosaki 野地nochi/noji 野坂nosaka 野塩noshio 野多目notame 野夫井nofui 野室nomuro 野宮nomiya
        野尻nojiri 野島nojima 野崎nosaki 野嶋nojima 野川nogawa 野市noichi 野引nobiki 野徒noto 野手note 野方nogata/nokata 野明noake 野木nogi
        野末nozue 野本nomoto 野村nomura 野林nobayashi 野栄nosaka 野母崎nomozaki 野比nobi 野水nomizu 野江noe 野沢nozawa 野波nonami
        野津notsu/nozu 野津原notsuharu 野洲yasu 野添nozoe 野澤nozawa 野瀬nose 野火止nobidome 野田noda 野畑nobata 野矢noya 野義nogi 野茂nomo
        野見山nomiyama 野谷noya 野跡noseki 野辺nobe 野辺地noheji 野迫川nosegawa 野里nozato 野間noma 野間口nomaguchi 野際nogiwa 野面nobu
        金kimu/kin 金上kanagami 金丸kanemaru 金久保kanakubo 金井kanai 金井塚kanaizuka 金光kanemitsu/konko 金児kaneko
        金内kaneuchi/kanauchi 金刺kanazashi 金剛kongo 金剛寺kongoji 金原kinbara/kanahara/kanehara 金古kaneko 金地院konchiin 金坂kanasaka
        金城kinjo 金塚kanatsuka 金子kaneko 金安kaneyasu/kanayasu 金尾kanao/kaneo 金屋kanaya 金山kanayama 金岡kanaoka 金崎kanesaki
        金川kanagawa 金巻kanemaki 金戸kaneto 金星kanaboshi 金春konparu 金月kingetsu 金木kanagi 金本kanamoto/kanemoto 金杉kanasugi
        金村kanamura/kanemura 金松kanematsu 金森kanamori/kanemori 金武kanatake 金沢kanazawa 金泉kanaizumi 金波kanenami 金津kanazu
        金浜kanehama 金浦konoura 金澤kanazawa 金玉kingyoku 金田kaneda 金田一kindaichi 金町kanamachi 金石kaneishi 金砂郷kanasago 金程kanahodo
        金箱kanebako 金綱kanetsuna 金谷kanaya/kanetani 金賀kanega 金重kaneshige 金野konno 金隈kanenokuma 金須kinsu 金高kanetaka
        釘宮kugimiya 釘本kugimoto 釜島kamashima 釜本kamamoto 釜池kamaike 釜澤kamazawa 釜田kamata 釜石kamaishi 釜谷kamaya 針中野harinakano
        針生haryu 針谷harigaya 針重harigasane 針間矢harimaya 釣巻tsurumaki 釼持kenmochi 鈴川suzukawa 鈴木suzuki 鈴村suzumura 鈴森suzumori
        鈴江suzue 鈴田suzuta 鈴置suzuoki 鈴里suzuri 鈴野suzuno 鉄炮塚teppozuka 鉾田hokota 銅脈domyaku 銚子choshi 銭sen 銭場zeniba 鋸南kyonan
        錦戸nishikido 錦織nishikiori/nishigori/nishikori 錦見nishikimi 錦部nishikibe 鍋井nabei 鍋倉nabekura 鍋島nabeshima
        鍋嶋nabeshima 鍋田nabeta 鍋谷nabeya/nabetani 鍛冶kaji 鍛治kaji 鍬田kuwata 鍵富kagitomi 鍵山kagiyama 鍵本kagimoto 鍵矢kagiya
        鍵谷kagitani 鎌上kamagami 鎌倉kamakura 鎌倉山kamakurayama 鎌内kamauchi 鎌原kanbara 鎌崎kamasaki 鎌形kamagata 鎌松kamamatsu
        鎌江kamae 鎌田kamata 鎌野kamano 鎗水yarimizu 鎗田yarita 鎮目shizume 鎮西chinzei 鏑木kaburaki/kaburagi 鏡kagami 鏡村kagamimura
        鏡石kagamiishi 鏡野kagamino 鐘sho 鐘徳kanetoku 鐙abumi 鐙谷abumiya 鐵本tetsumoto 鐸木suzuki 鑑田kagamida 鑓水yarimizu 鑓田yarita
        長cho 長与nagayo 長丘nagaoka 長久nagahisa 長久保nagakubo 長井nagai 長住nagazumi 長保nagaho 長倉nagakura 長内osanai 長冨nagatomi
        長勢nagase 長原nagahara 長友nagatomo 長坂nagasaka 長場nagaba 長塚nagatsuka 長壁osakabe 長尾nagao 長屋nagaya 長山nagayama 長岐nagaki
        長岡nagaoka 長岩nagaiwa 長峯nagamine 長峰nagamine 長島nagashima 長崎nagasaki 長嶋nagashima 長嶺nagamine 長川nagakawa 長底nagasoko
        長後chogo 長慶chokei 長戸nagato 長村osamura/nagamura 長束nagatsuka 長松nagamatsu 長柄nagara 長根nagane 長森nagamori 長橋nagahashi
        長江nagae 長池nagaike 長沖nagaoki 長沢nagasawa 長沼naganuma 長泉nagaizumi 長津nagatsu 長津田nagatsuta/nagatsuda 長洲nagasu
        長浜nagahama 長浜屋nagahamaya 長淵nagabuchi 長渕nagabuchi 長潟nagakata 長澤nagasawa 長濱nagahama 長瀞nagatoro 長瀬nagase
        長田nagata/osada 長町nagamachi 長畑nagahata 長砂nagasuna 長窪nagakubo 長竹nagatake 長縄naganawa 長船osafune 長見osami
        長谷nagatani/nagaya/hase 長谷井hasei 長谷山haseyama 長谷川hasegawa 長谷美hasemi 長谷見hasemi 長谷部hasebe 長越nagakoshi 長部osabe
        長郷nagasato 長重nagashige 長野nagano 長野原naganohara 長門nagato 門kado 門伝monden 門倉kadokura 門傳monden 門出kadode 門別monbetsu
        門前monzen 門叶tokanai 門名monna 門奈kadona 門屋kadoya 門岡kadooka 門川kadogawa 門戸mondo 門村kadomura 門沢kadosawa 門治monji
        門田kadota/monta/monden 門矢kadoya 門脇kadowaki 門谷monya 門野monno/kadono 門間kadoma/monma 門馬monma 閉伊hei 開原kaihara
        開成kaisei 開田kaida 開高kaiko 閏間uruma 間hazama 間下mashita 間中manaka 間仁田manita 間壁makabe 間宮mamiya 間山mayama 間島majima
        間嶋majima 間庭maniwa 間瀬mase 間田mada 間藤mato 間部mabe/manabe 間野mano 関seki 関上sekijo 関下sekishita 関井sekii 関内kannai
        関前sekimae 関原sekihara 関口sekiguchi 関城sekijo 関場sekiba 関子sekiko 関宮sekinomiya 関家sekiya 関屋sekiya 関山sekiyama
        関岡sekioka 関崎sekizaki 関川sekikawa/sekigawa 関戸sekido/sekito 関本sekimoto 関村sekimura 関根sekine 関沢sekizawa 関澤sekizawa
        関田sekita 関目sekime 関矢sekiya 関藤sekifuji 関谷sekiya 関野sekino 関金sekigane 関麻sekima 關谷sekiya 阪ban 阪上sakaue/sakagami
        阪下sakashita 阪中sakanaka 阪井sakai 阪口sakaguchi 阪本sakamoto 阪田sakata 阪谷sakatani 阿久aku 阿久沢akuzawa 阿久津akutsu
        阿久澤akusawa 阿井ai 阿仏abutsu 阿佐慶asage 阿佐野asano 阿保aho 阿倍abe 阿南anami 阿嘉aka 阿坂asaka 阿山ayama 阿川agawa 阿形agata 阿彦abiko
        阿後ago 阿曽aso 阿曽沼asonuma 阿木agi 阿本amoto 阿桑akuwa 阿武abu 阿波根ahagon 阿礼arei 阿草agusa 阿藤ato 阿蘇aso 阿達adachi 阿邊abe 阿部abe
        阿野ano 陀田dada 附田tsukuta/tsukuda 降旗furuhata/furihata 降矢furuya 降籏furihata 院内innai 陣内jinnai/jinnouchi 除村yokemura
        陳chin 陶to/sue 陶山suyama 陸riku 陸奥mutsu 陽田yoda 隅木sumiki 隅田sumita/sumida 隅谷sumiya 隆ryu 隆速takasumi 隈元kumamoto
        隈本kumamoto 隈部kumabe 階上hashikami 雁部karibe 雁金karigane 雄賀多ogata 雅masa/miyabi 雅川tsunekawa 雑賀saika/saiga 雛形hinagata
        難波nanba/naniwa 雨倉amekura 雨地amachi 雨坪amatsubo 雨宮amamiya/amemiya/amenomiya 雨尾ameo/amao 雨森amenomori 雨池amaike
        雨海amagai 雨竜uryu 雨野amano 雨間amema 雨龍uryu 雪村yukimura 雪田yukita 雪野yukino 雫石shizukuishi 雲井kumoi 雲村kumomura 雲照unsho
        雲田kumota 雲章unsho 雲谷unkoku 雲野unno 雲霧kumogiri 霊山ryozen 霜山shimoyama 霜島shimojima 霜月shimozuki 霜田shimoda
        霜越shimokoshi 霜野shimono 霜鳥shimotori 霧島kirishima 霧浪kirinami 露口tsuyuguchi 露崎tsuyusaki 露木tsuyuki 露橋tsuyuhashi 青ao
        青井aoi 青地aochi 青垣aogaki 青塚aotsuka 青尾aoo 青山aoyama 青島aoshima 青崎aosaki 青嶋aoshima 青戸aoto 青木aoki 青柳aoyagi 青江aoe
        青池aoike 青沼aonuma 青津aotsu 青海aomi/oumi 青田aota 青砥aoto 青空aozora 青葉aoba 青谷aoya 青野aono 静内shizunai 静野shizuno
        面川omokawa 面河omogo 面谷mentani/omotani 革島kawashima 鞠谷maritani 韓kan 韮崎nirasaki 韮沢nirasawa 音oto 音喜多otokita
        音山otoyama 音戸ondo 音更otofuke 音無otonashi 音田otoda 音羽otowa 音葉otowa/otoba 響hibiki 響野kyono 頃川koromogawa 順徳juntoku
        須々田susuda 須之内sunouchi 須之部sunobe 須佐susa 須原suhara 須古suko 須坂suzaka 須山suyama 須崎susaki/suzaki 須川sugawa/sukawa
        須木suki 須永sunaga 須波sunami 須玉sudama 須田suda 須磨suma 須藤suto/sudo 須見sumi 須貝sugai 須賀suka/suga 須賀川sukagawa 須軽谷sugaruya
        須郷sugo 須野suno 須釜sugama 須長sunaga 頓原tonbara 頓宮tongu 頓所tonsho 頓田tonda 頚城kubiki 頭山toyama 頭師zushi 頴田kaita
        頼近yorichika 額田nukata 顕宗kenso 類家ruike 風kaze 風原kazahara 風吹fubuki 風岡kazaoka 風師kazashi 風戸kazato 風祭kazamatsuri
        風穴kazaana 風見kazami 風間kazama 飛世tobise 飛塚tobitsuka 飛天hiten 飛岡tobioka 飛島tobishima 飛嶋tobishima 飛川tobikawa
        飛弾野hidano 飛松tobimatsu 飛沢tobisawa 飛田hida/tobita 飛知和hichiwa 飛石tobiishi 飛香asuka 飛鳥asuka 飛鳥井asukai 飯倉ikura 飯南inan
        飯合meshiai 飯吉iyoshi 飯坂izaka 飯場iba 飯塚izuka 飯室imuro 飯尾io 飯山iyama 飯岡ioka 飯島ijima 飯崎hansaki 飯嶋ijima 飯川ikawa
        飯干iboshi 飯星iboshi 飯村imura 飯森imori 飯氏iji 飯沢izawa 飯沼inuma 飯泉izumi 飯浜ihama 飯田ida 飯田岡idaoka 飯田川itagawa 飯畑ihata
        飯石ishi 飯窪ikubo 飯端ibata 飯藤hando 飯野ino 飯間ima 飯阪izaka 飯館idate 飯高itaka/idaka 飽海akumi 飽田akita 飽託hotaku 飾磨shikama
        養父yabu 養老yoro 館tate/tachi 館下tateshita 館山tateyama 館岡tateoka 館岩tateiwa 館森tatemori 館田tateda 館町tatemachi 館野tateno
        饗場aiba 饗庭aeba/aiba 首藤shudo/shuto/sudo 香々地kakaji 香住kasumi 香取katori 香坂kosaka 香夢楼kamuro 香寺kodera 香山kayama
        香川kagawa 香我美kagami 香春kawara 香月kazuki/katsuki 香椎kashii 香沙kosa 香田koda 香西kozai 香野kono 馬uma 馬上moue 馬借bashaku
        馬入banyu 馬出maidashi 馬城bajo 馬場baba 馬場山babayama 馬場崎babasaki 馬塲baba 馬島mashima 馬崎masaki/mazaki 馬嶋majima 馬木umaki
        馬杉masugi 馬淵mabuchi 馬渕mabuchi 馬渡mawatari 馬瀬maze 馬田mada 馬目manome 馬絹maginu 馬路umaji 馬野umano 馬頭bato 馬飼野makaino
        駅家ekiya 駈上kakeage 駒井komai 駒倉komakura 駒場komaba 駒塚komazuka 駒崎komazaki 駒嵐komaarashi 駒嶺komamine 駒形komagata
        駒木komaki 駒木根komagine 駒村komamura 駒板komaita 駒林komabayashi 駒沢komazawa 駒澤komazawa 駒瀬komase 駒田komada 駒谷komatani
        駒込komagome 駒野komano 駿河suruga 驛田ekida 高ko 高世takase 高中takanaka 高丸takamaru 高乃takano 高久takaku 高久田takakuda 高井takai
        高井戸takaido 高任takato 高倉takakura 高内takauchi 高円宮takamadonomiya 高力koriki 高務takatsuki 高千穂takachiho 高原takahara
        高取takatori 高品takashina 高地takachi 高坂kosaka/takasaka 高坊takabo 高垣takagaki 高城takagi/takashiro 高塚takatsuka
        高塩takashio 高奥takaoku 高好takayoshi 高安takayasu 高室takamuro 高宮takamiya 高尾takao 高居takai 高屋takaya 高屋敷takayashiki
        高山takayama 高岡takaoka 高岩takaiwa 高岳takaoka/takadake 高岸takagishi 高峰takamine 高島takashima 高崎takasaki 高嶋takashima
        高嶺takane/takamine 高川takagawa 高市takaichi 高幡takahata 高座koza 高手takate 高折takaori 高月takatsuki 高木takagi 高本takamoto
        高杉takasugi 高村takamura/komura 高杢takamoku 高来takagi 高松takamatsu 高林takabayashi 高柳takayanagi 高根takane 高根沢takanezawa
        高桑takakuwa 高桜takazakura 高梨takanashi 高森takamori 高椋takamuku 高楠takakusu 高樹takagi/takaki 高橋takahashi 高水takamizu
        高沢takasawa/takazawa 高泉takaizumi 高波takanami 高津takatsu 高津尾takatsuo 高浜takahama 高浦takaura 高浪takanami 高澤takazawa
        高濱takahama 高瀬takase 高玉takadama 高田takada 高田屋takadaya 高畑takahata 高畠takahata/takabatake 高石takaishi 高社takayashiro
        高祖koso 高秀takahide 高群takamure 高羽takaha 高良kora 高草木takakusaki 高荒takaara 高菜takana 高萩takahagi 高藤takato 高西takanishi
        高見takami 高見沢takamizawa 高谷takaya 高貝takagai 高辻takatsuji 高遠takato 高邑takamura 高部takabe 高郷takasato 高野takano
        高野内koyauchi 高野槙takanomaki 高針takabari 高間takama 高関takazeki 高階takashina 高際takagiwa 高須takasu 高須賀takasuga 高頭takato
        高館takadate 高鳥takatori 鬼丸onimaru 鬼塚onizuka 鬼山oniyama 鬼川kikawa 鬼木oniki 鬼村onimura 鬼束onitsuka 鬼柳oniyanagi 鬼沢kizawa
        鬼澤kizawa 鬼無里kinasa 鬼石onishi 鬼追kioi 鬼頭onigashira/kito 鬼龍院kiryuin 魚下uoshita 魚井uoi 魚住uozumi 魚島uoshima 魚崎uozaki
        魚瀬uose 魚町uomachi 魚谷uotani 鮎ayu 鮎原ayuhara 鮎川aikawa/ayukawa 鮎貝ayukai 鮫島sameshima 鮫川samekawa 鮭川sakekawa 鯉沼koinuma
        鯉渕koibuchi 鯨岡kujiraoka 鯰田namazuda 鯵坂ajisaka 鰍沢kajikazawa 鰐淵wanibuchi 鰐渕wanibuchi 鰐田wanida 鰹谷katsuya 鱒沢masuzawa
        鱧屋hamoya 鳥丸torimaru 鳥井torii 鳥喰toribami 鳥尾torio 鳥居torii 鳥屋toriya 鳥屋部toriyabe 鳥山toriyama 鳥木toriki 鳥村torimura
        鳥海toriumi/chokai 鳥潟torigata 鳥畑torihata 鳥羽toba 鳥羽田totsupata 鳥脇toriwaki 鳥膚totsupata 鳥谷toritani/toriya
        鳥谷部toriyabe/toyabe 鳥越torikoshi/torigoe 鳥飼torikai 鳩山hatoyama 鳩岡hatooka 鳩織hatoori 鳳otori 鳳来horai 鳳至fugeshi
        鳴丘naruoka 鳴尾naruo 鳴水narumizu 鳴沢narusawa 鳴海narumi 鳴竹narutake 鳶尾tobio 鴇toki 鴇沢tokisawa 鴇田tokita 鴛海oshiumi 鴨kamo
        鴨下kamoshita 鴨井kamoi 鴨宮kamonomiya 鴨居kamoi 鴨島kamojima 鴨方kamogata 鴨沢kamozawa 鴨生田kamooda 鴨田kamoda 鴫原shigihara
        鴬谷uguisudani 鴻巣konosu 鴻池konoike 鴻田koda 鵜原uhara 鵜崎uzaki 鵜川ugawa/ukawa 鵜木unoki 鵜殿udono 鵜沢uzawa 鵜沼unuma 鵜浦unoura
        鵜野uno 鵜野森unomori 鵜飼ukai 鵠沼kugenuma 鵡川mukawa 鶴tsuru 鶴久tsuruku 鶴喜tsuruki 鶴宮tsurumiya 鶴居tsurui 鶴屋tsuruya
        鶴岡tsuruoka 鶴崎tsurusaki 鶴川tsurukawa 鶴巻tsurumaki 鶴木tsuruki 鶴本tsurumoto 鶴来tsurugi 鶴橋tsuruhashi 鶴水tsurumizu
        鶴沢tsurusawa 鶴海tsurumi 鶴牧tsurumaki 鶴田tsuruta/tsuruda 鶴甲tsurukabuto 鶴町tsurumachi 鶴羽tsuruha 鶴舞tsurumai 鶴見tsurumi
        鶴谷tsurutani/tsuruya 鶴賀tsuruga 鶴野tsuruno 鶴間tsuruma 鶴飼tsurukai 鷲尾washio 鷲崎washizaki 鷲敷wajiki 鷲沢washizawa
        鷲津washizu 鷲田washida 鷲見sumi/washimi 鷲谷washiya 鷲足washiashi 鷲野washino 鷹司takatsukasa 鷹合takaai 鷹嘴takanohashi
        鷹巣takanosu 鷹木takagi 鷹栖takasu 鷹森takamori 鷹田takada 鷹番takaban 鷹羽takahane 鷹西takanishi 鷹見takami 鷹觜takanohashi
        鷹野takano 鷺山sagiyama 鷺沢sagisawa 鷺洲sagisu 鷺野谷saginoya 鹿住kazumi 鹿倉shikakura 鹿児島kagoshima 鹿内shikanai
        鹿又kanomata/shikamata 鹿取katori 鹿地kaji 鹿央kao 鹿子木kanokogi 鹿子沢kanokozawa 鹿山shikayama 鹿島kashima 鹿島田kashimada
        鹿嶋kashima 鹿志村kashimura 鹿戸shikato 鹿本kamoto 鹿毛kage 鹿沢kazawa 鹿瀬kanose 鹿田shikada 鹿町shikamachi 鹿目kanome 鹿糠kanuka
        鹿股kanomata 鹿西rokusei 鹿角katsuno/kazuno 鹿賀kaga 鹿足kanoashi 鹿追shikaoi 鹿部shikabe 鹿野kano 鹿野又kanomata 鹿間shikama
        鹿骨shishibone 麦島mugishima 麦嶋mugishima 麦沢mugisawa 麦谷mugitani 麦野mugino 麻上asagami 麻丘asaoka 麻乃asano 麻井asai
        麻倉asakura 麻原asahara/mahara 麻吹asabuki 麻実asami 麻宮asamiya 麻寺asaji 麻山mayama 麻川asakawa 麻布azabu 麻希maki 麻木asagi 麻植oe
        麻生aso 麻田asada 麻績omi 麻績村omimura 麻美asami 麻谷asaya 麻貴maki 麻里asazato 麻野asano 黄川田kikawada/kikawata 黄月kizuki 黄木oki
        黄田kida 黒丸kuromaru 黒井kuroi 黒住kurozumi 黒保根kurohone 黒原kurobaru 黒坂kurosaka 黒埼kurosaki 黒岡kurooka 黒岩kuroiwa
        黒島kuroshima 黒崎kurosaki 黒川kurokawa 黒木kuroki 黒松kuromatsu 黒柳kuroyanagi 黒森kuromori 黒氏kurouji 黒江kuroe 黒沢kurosawa
        黒河内kurokochi 黒沼kuronuma 黒滝kurotaki 黒澤kurosawa 黒瀬kurose 黒田kuroda 黒石kuroishi 黒羽kuroha/kurohane
        黒谷kurotani/kurodani 黒金kurogane 黒須kurosu 黒鳥kurotori 黛mayuzumi 鼎kanae 齊藤saito 齋藤saito 龍山tatsuyama 龍田tatsuta
        龍神ryujin 龍野tatsuno 龝山akiyama
        """
}
