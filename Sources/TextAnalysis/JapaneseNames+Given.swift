// swift-format-ignore-file: lines are as long as they hold names.

extension JapaneseNames {
    /// Given names with their readings, the commonest first, in the order of their bytes.
    static let givenNames: StaticString = """
        一hajime 一三kazumi/ichizo 一三郎ichisaburo 一世kazuyo 一久kazuhisa 一之kazuyuki 一九ikku 一也kazuya 一二kazuji 一二三hifumi
        一二美hifumi 一人kazuto 一仁kazuhito 一介kazusuke 一代kazuyo 一伸kazunobu 一作issaku 一俊kazutoshi 一保kazuyasu 一信kazunobu
        一光kazumitsu 一八kazuya 一公kazukimi 一六ichiroku 一典kazunori 一刀菜itona 一利kazutoshi 一則kazunori 一博kazuhiro
        一史kazushi/kazufumi 一司kazushi 一吉kazuyoshi 一哉kazuya 一嘉kazuyoshi 一城kazuki 一夜kazuyo 一太kazuta 一太郎ichitaro 一夫kazuo
        一女kazume 一好kazuyoshi 一子kazuko/ichiko 一孝kazutaka 一宏kazuhiro 一実kazumi/hitomi 一家kazuya 一寿kazutoshi/kazu 一己kazumi
        一巳kazumi 一希kazuki 一平ippei 一幸kazuyuki 一広kazuhiro 一弘kazuhiro 一弥kazuya 一彌kazuya 一彦kazuhiko 一彰kazuaki 一征kazuyuki
        一徳kazunori/ittoku 一心isshin 一志kazushi 一恵kazue 一惠kazue 一慶ikkei 一憲kazunori 一成issei/kazunari/kazushige 一政kazumasa
        一敏kazutoshi 一敬kazutaka 一文kazufumi 一昌kazumasa 一明ichimei/kazuaki 一春kazuharu 一昭kazuaki 一晃kazuaki 一景ikkei
        一暢kazunobu 一朗ichiro 一朗太ichirota 一未kazumi 一果ichika 一枝kazue 一栄kazue 一榮kazue 一樹kazuki 一次kazutsugu 一正kazumasa
        一歩hajime 一氏kazuuji 一民kazutami 一江kazue 一沙kazusa 一治ichiji 一洋kazuhiro 一浩kazuhiro 一清kazukiyo/issei 一瓢ippyo
        一生kazuo/issei 一男kazuo 一益kazumasu 一盛kazumori 一真kazumasa 一矢kazuya 一知kazutomo 一石路issekiro 一碧楼ippekiro 一磨kazuma
        一秀kazuhide 一秋kazuaki 一穂ichiho/issui/kazuho 一範kazunori 一紀kazunori 一統kazunori 一美kazumi 一義kazuyoshi 一臣kazuomi
        一興kazuoki 一良kazuyoshi 一芳kazuyoshi 一英ichiei/kazuhide 一茂kazushige 一茶issa 一草亭issotei 一葉kazuha/ichiyo 一虎kazutora
        一行ikko/kazuyuki 一衛kazue 一裕kazuhiro 一見kazumi 一規kazunori 一誠issei 一豊kazutoyo 一貴kazutaka 一起kazuki 一路kazumichi
        一転itten 一輝ikki/kazuteru 一造ichizo 一郎ichiro 一重kazushige/hitoe 一鉄ittetsu 一陽ichiyo 一隆kazutaka 一雄kazuo 一雅kazumasa
        一風ippu 一馬kazuma 七三郎shichisaburo 七五郎shichigoro 七助shichisuke 七司shichishi 七子nanako 七恵nanae 七星nanae 七次郎shichijiro
        七海nanami/nami 七瀬nanase 七絵nanae 七美nanami 七蔵shichizo 七衛shichie 七郎shichiro 七重nanae 七雄nanao 万yorozu 万三manzo
        万三郎manzaburo 万亀子makiko 万作mansaku 万利子mariko 万吉mankichi 万喜子makiko 万太郎mantaro 万奈mana 万寿mansu/manju 万希子makiko
        万平manpei 万年kazutoshi 万恵mane 万恵美maemi 万智machi 万智子machiko 万梨阿maria 万次manji 万次郎manjiro 万江mae 万治manji 万理子mariko
        万理江marie 万由子mayuko 万由美mayumi 万知子machiko 万祐子mayuko 万紀子makiko 万美mami 万美子mamiko 万葉maha 万蔵manzo 万裕美mayumi
        万起子makiko 万起男makio 万里banri/mari 万里乃marino 万里子mariko 万里菜marina 万鈴marin 万鎬banko 万長tsumunaga 丈take/jo 丈一郎joichiro
        丈二joji 丈人taketo 丈史takeshi 丈夫takeo 丈山jozan 丈志takeshi 丈晴takeharu 丈紀joki 丈草joso 丈雄takeo 三七子minako 三也mitsuya
        三代子miyoko 三代志miyoshi 三代治miyoji 三伯sanpaku 三佐子misako 三佐男misao 三佐雄misao 三佳mika 三保子mihoko 三允sanin 三八子miyako
        三公mitsukimi 三十五sanjugo 三十郎sanjuro 三千代michiyo 三千夫michio 三千子michiko 三千年michitoshi 三千彦michihiko 三千恵michie
        三千枝michie 三千男michio 三千雄michio 三升mimasu 三厳mitsuyoshi 三叉sansa 三吉sankichi 三和miwa 三和子miwako 三喜sanki 三喜夫mikio
        三喜子mikiko/sakiko 三喜男mikio 三喜雄mikio 三四二miyoji 三四四sayoshi 三四子miyoko 三四郎sanshiro 三夏mika 三太夫sandayu 三太郎santaro
        三夫mitsuo 三奈mina 三奈子minako 三奈江minae 三子mitsuko 三子郎mineo 三山sanzan 三峨sanga 三川sansen 三希miki 三平sanpei 三年子mineko
        三彦mitsuhiko 三徳mitsunori 三志sanshi 三恵mie 三恵子mieko 三惠子mieko 三成mitsunari 三春miharu 三昧sanmai 三智michi 三智子michiko
        三智雄michio 三朗saburo 三木助mikisuke 三果mika 三枝mie/sanshi 三枝子mieko 三根子mineko 三樹miki 三樹雄mikio 三次mitsuji 三江mitsue
        三江子mieko 三治sanji 三津夫mitsuo 三津子mitsuko 三津枝mitsue 三津男mitsuo 三洲sanshu 三溪sankei 三男mitsuo 三男三miozo 三男雄mitsuo
        三百mitsuo 三矢miya 三知michi 三知子michiko 三秋sanshu 三紀miki 三紀子mikiko 三紀男mikio 三義mitsuyoshi 三良saburo 三艸子misako 三蔵sanzo
        三貴miki 三貴子mikiko 三起子mikiko 三造mitsuzo/sanzo 三遊sanyu 三郎saburo 三郎丸saburomaru 三郎助saburosuke 三郎治saburoji 三重三miezo
        三重吉miekichi 三重子mieko 三雄mitsuo 三雪miyuki 三面子sanmenshi 三香子mikako 三馨mika 三馬sanba 三魯samuro 上noboru 不二fuji 不二夫fujio
        不二子fujiko 不二男fujio 不二雄fujio 不倒futo 不器男fukio 不孤fuko 不折fusetsu 不死男fujio 不矩fuki 不空fuku 不美fumi 不規夫fukio 与一yoichi
        与三yozo 与三次yosoji 与三郎yosaburo 与五郎yogoro 与作yosaku 与八yohachi 与六yoroku 与助yosuke 与十郎yojuro 与吉yokichi 与四郎yoshiro
        与太郎yotaro 与市yoichi 与平yohei 与志yoshi 与志夫yoshio 与志子yoshiko 与志雄yoshio 与惣治yosoji 与次郎yojiro 与治郎yojiro 与清tomokiyo
        与蔵yozo 与里yori 与重郎yojuro 丑吉ushikichi 丑松ushimatsu 丑次郎ushijiro 丑蔵ushizo 且行katsuyuki 世大sedai 世履seiri 世志子yoshiko
        世津子setsuko 世紀子sekiko 丘takashi 中ataru/kanae 中也chuya 中子nakako 中市nakaichi 中治chuji 中洲chushu 中車chusha 丸一maruichi
        丹makoto 丹佳代takayo 丹次郎tanjiro 丹治tanji 丹韵tanyu 主一shuichi 主浩omohiro 主税chikara 主膳shuzen 主計kazue 乃吏子noriko 乃婦nobu
        乃宇奈nouna 乃梨子noriko 乃武naibu 乃理子noriko 乃里子noriko 久hisa/hisashi 久一hisaichi/hisakazu/kyuichi
        久一郎kyuichiro/hisaichiro 久七kyushichi 久万吉kumakichi 久三kyuzo 久三郎kyusaburo 久乃hisano 久之hisayuki 久也hisaya 久二kyuji
        久二子kuniko 久二男kunio 久二郎kyujiro/hisajiro 久五郎kyugoro 久人hisato 久仁夫kunio 久仁子kuniko 久仁彦kunihiko 久仁枝kunie 久仁男kunio
        久仁雄kunio 久代hisayo 久作kyusaku 久俊hisatoshi 久保hisayasu 久信hisanobu 久允kyuin 久元hisamoto 久光hisamitsu 久八郎kyuhachiro
        久典hisanori 久利hisatoshi/kuri 久則hisanori 久助kyusuke 久勝hisakatsu 久史hisashi 久司hisashi 久吉hisayoshi 久吾hisago/kyugo
        久和hisakazu 久嗣hisatsugu/hisashi 久四郎kyushiro 久太kyuta 久太夫kyudayu 久太郎kyutaro 久夫hisao 久女hisajo 久子hisako 久実kumi
        久実子kumiko 久寛hisahiro 久寿hisatoshi 久尚hisanao 久市hisaichi 久常hisatsune 久平kyuhei 久幸hisayuki 久弥hisaya/kyuya 久彌hisaya
        久徳hisanori 久志hisashi 久忠hisatada 久恵hisae 久惠hisae 久憲hisanori 久敏hisatoshi 久文hisafumi 久明hisaaki 久春hisaharu
        久昭hisaaki 久未kumi 久松hisamatsu 久枝hisae 久栄hisae 久榮hisae 久次kyuji 久次郎kyujiro 久江hisae 久治kyuji/hisaharu 久治郎kyujiro
        久泰hisayasu 久満hisamitsu 久生hisao 久男hisao 久登hisato 久盛hisamori 久直hisanao 久秀hisahide 久範hisanori 久米子kumeko
        久美kumi/hisami 久美代kumiyo 久美子kumiko 久美恵kumie 久美江kumie 久美絵kumie 久美香kumika 久義hisayoshi 久老hisaoyu 久良hisayoshi
        久良伎kuraki 久良子kurako 久芳hisayoshi 久蔵kyuzo 久行hisayuki 久衛hisae 久裕hisahiro 久貴hisataka 久輝hisateru 久通hisamichi
        久造kyuzo 久道hisamichi 久郎hisao 久里hisato/kuri 久隆hisataka 久雄hisao 久須美kusumi 之子yukiko 之孝yukitaka 之宏yukihiro
        之浩yukihiro 之総shiso 乗児joji 乙丸otomaru 乙吉otokichi 乙女otome 乙字otsuji 乙州otokuni 乙彦otohiko 乙未otomi 乙松otomatsu 乙次otoji
        乙次郎otojiro 乙羽otowa 九kyu 九一八kotoya 九一郎kyuichiro 九万一kumaichi 九三kuzo 九二男kunio 九八郎kuhachiro 九峯kyuho 九平kuhei 九童kudo
        九紫kyushi 九華kyuka 九蔵kuzo 九郎kuro 也実narimi 也寸志yasushi 也有yayu 乱ran 乱歩ranpo 乾一郎kenichiro 乾二kenji 乾山kenzan 亀hisashi
        亀一kiichi/kameichi 亀三郎kamesaburo 亀二kameji 亀五郎kamegoro 亀代kameyo 亀代子kiyoko 亀光kamemitsu 亀吉kamekichi 亀太郎kametaro
        亀夫kameo 亀子kameko 亀寿kameju 亀松kamematsu 亀次郎kamejiro 亀治kameji 亀治郎kamejiro 亀男kameo 亀蔵kamezo 亀藏kamezo 亀輔kamesuke
        亀鑑kikan 亀雄kameo 亀鶴kikaku 了ryo 了一ryoichi 了三ryozo 了二ryoji 了俊ryoshun 了子ryoko 了意ryoi 了法ryoho 了英ryoei 二一niichi
        二一彦fuihiko 二三fumi 二三代fumiyo 二三四fumishi 二三夫fumio 二三子fumiko 二三枝fumie 二三江fumie 二三生fumio 二三男fumio 二三雄fumio 二介jikai
        二六niroku/furo 二夫tsugio/futao 二平nihei 二洲nishu 二男tsugio/futao 二美tsugumi/fumi 二美子fumiko 二規子fukiko 二郎jiro
        五丈原gojogen 五三itsumi 五代嗣iyoji 五十二isoji 五十八isoya 五十六isoroku 五十子isoko 五十男isoo 五十鈴isuzu 五十雄isoo 五城gojo 五夫itsuo
        五峰goho 五月satsuki 五朗goro 五瓶gohei 五男itsuo 五百子ihoko 五空goku 五紀itsuki 五美itsumi 五葉goyo 五郎goro 五郎太gorota 五雄itsuo
        井井seisei 井出ide 井月seigetsu 亘wataru 亘子nobuko 亘弘nobuhiro 亜也子ayako 亜佐子asako 亜子ako 亜希aki 亜希子akiko 亜弓ayumi 亜弥aya
        亜抄子asako 亜樹aki 亜津子atsuko 亜浪aro 亜由美ayumi 亜矢aya 亜矢子ayako 亜紀aki 亜紀子akiko 亜美ami 亜貴aki 交子tomoko 交来korai 亥太郎itaro
        亨toru 亨二koji 亨吉kokichi 亨子kyoko 亨治michiharu 亨生kyosei 享toru 享一kyoichi 享二kyoji 享司kyoji 享子kyoko 享美kyomi
        京miyako/kyo 京一kyoichi 京三kyozo 京五郎kyogoro 京介kyosuke 京伝kyoden 京助kyosuke 京司kyoji 京太kyota 京太郎kyotaro 京妙kyotae
        京子kyoko 京山kyozan 京巳kyomi 京平kyohei 京村kyoson 京枝kyoe 京治kyoji 京紫kyoshi 京美kyomi 京葭kyoka 京蔵kyozo 京香kyoka 亮akira/ryo
        亮一ryoichi 亮三ryozo 亮二ryoji 亮介ryosuke 亮作ryosaku 亮助ryosuke 亮司ryoji 亮吉ryokichi 亮太ryota 亮子akiko/kyoko/ryoko
        亮平ryohei 亮政sukemasa 亮次ryoji 亮治ryoji 亮源ryogen 亮輔ryosuke 人司hitoshi 人吉hitoyoshi 人志hitoshi 人美hitomi 仁hitoshi/jin
        仁一hitokazu/jinichi 仁一郎niichiro 仁三郎jinzaburo/nisaburo 仁之hitoshi 仁作nisaku 仁八nihachi 仁助nisuke 仁史hitoshi 仁司hitoshi
        仁吉nikichi 仁和hitokazu 仁士hitoshi 仁太郎nitaro 仁子satoko/kimiko/jinko 仁平nihei 仁志hitoshi 仁恵kimie 仁成hitonari 仁昌hitoaki
        仁明hitoaki 仁清hitokiyo 仁男kimio 仁示hitoshi 仁策nisaku 仁紀hitonori 仁絵hitoe 仁継masatsugu 仁美hitomi/satomi 仁義hitoyoshi
        仁蔵nizo 仁郎jiro/niro 仁香nika 仁鶴nikaku 今日子kyoko 今朝吉kesakichi 今朝夫kesao 今朝弥kesaya 今朝松kesamatsu 今朝治kesaji 今朝男kesao
        今朝美kesami 今朝蔵kesazo 今朝雄kesao 今江imae 今男imao 介二kaiji 介山kaizan 介春kaishun 介石kaiseki 他吉takichi 他喜子takiko 他家男takeo
        他石taseki 他美子tamiko 他見男tamio 仙sen 仙介sensuke 仙吉senkichi 仙子senko 仙果senka 仙酔sensui 代志子yoshiko 代志枝yoshie 代水daisui
        代美子yomiko 令三keizo 令太郎reitaro 令奈reina 令子reiko 令湖reiko 令輝reiki 以久子ikuko 仲naka 仲一郎nakaichiro 仲二郎nakajiro
        仲助nakasuke 仲太郎nakataro 仲子nakako 仲次郎nakajiro 仲治nakaji 仲秋nakaaki 仲蔵nakazo 仲藜churei 价子tomoko 任tsutomu 任史takashi
        伊一郎iichiro 伊三夫isao 伊三男isao 伊三郎isaburo 伊久生ikuo 伊代iyo 伊代子iyoko 伊代治iyoji 伊佐夫isao 伊佐子isako 伊佐次isaji 伊佐男isao
        伊佐美isami 伊佐雄isao 伊作isaku 伊保iho 伊保子ihoko 伊八ihachi 伊助isuke 伊勢吉isekichi 伊勢松isematsu 伊勢治iseji 伊勢蔵isezo 伊勢雄iseo
        伊十郎ijuro 伊吉ikichi 伊吹ibuki 伊太郎itaro 伊平ihei 伊智朗ichiro 伊次郎ijiro 伊津佳itsuka 伊津子itsuko 伊玖磨ikuma 伊知郎ichiro 伊織iori
        伊蔵izo 伊都子itsuko 伊門imon 伍一goichi 伍朗goro 伝tsutae/tsuto/tsutau 伝一denichi 伝一郎denichiro 伝七denshichi 伝三郎denzaburo
        伝作densaku 伝六denroku 伝助densuke 伝吉denkichi 伝吾dengo 伝四denshi 伝四郎denshiro 伝太郎dentaro 伝市denichi 伝平denpei 伝次denji
        伝次郎denjiro 伝治denji 伝治郎denjiro 伝蔵denzo 伝造denzo 伯円hakuen 伯寿hakuju 伯海hakkai 伴子tomoko 伴男tomoo 伴睦banboku 伴雄tomoo
        伶奈rena 伶子reiko 伶花reika 伸shin 伸一shinichi/nobukazu 伸之nobuyuki 伸也shinya/nobuya 伸二shinji 伸二郎shinjiro 伸介shinsuke
        伸代nobuyo 伸佳nobuyoshi 伸光nobumitsu 伸六shinroku 伸博nobuhiro 伸和nobukazu 伸哉nobuya 伸太郎shintaro 伸夫nobuo 伸子nobuko
        伸宏nobuhiro 伸幸nobuyuki 伸広nobuhiro 伸弘nobuhiro 伸彦nobuhiko 伸恵nobue 伸明nobuaki 伸昭nobuaki 伸晃nobuaki 伸枝nobue 伸次shinji
        伸江nobue 伸治shinji/nobuharu 伸洋nobuhiro 伸浩nobuhiro 伸生nobuo 伸男nobuo 伸英nobuhide 伸行nobuyuki 伸裕nobuhiro 伸郎nobuo
        伸雄nobuo 伽耶kaya 位知子ichiko 住枝sumie 住雄sumio 佐tasuku 佐一saichi 佐一郎saichiro 佐七sashichi 佐三sazo 佐世子sayoko 佐世男saseo
        佐久子sakuko 佐久治sakuji 佐也子sayako 佐代sayo 佐代子sayoko 佐保saho 佐保子sahoko 佐冶saji 佐助sasuke 佐十郎sajuro 佐千子sachiko 佐吉sakichi
        佐和sawa 佐和子sawako 佐喜子sakiko 佐喜雄sakio 佐四郎sashiro 佐太郎sataro 佐奈江sanae 佐奈美sanami 佐季子sakiko 佐平sahei 佐平次saheiji
        佐平治saheiji 佐忠治sachuji 佐敏satoshi 佐智子sachiko 佐智恵sachie 佐智江sachie 佐枝子saeko 佐次郎sajiro 佐武郎saburo 佐江子saeko 佐治郎sajiro
        佐津記satsuki 佐登子satoko 佐登志satoshi 佐知sachi 佐知子sachiko 佐知江sachie 佐紀子sakiko 佐紀江sakie 佐織saori 佐美子samiko 佐蔵sazo
        佐記子sakiko 佐起子sakiko 佑tasuku/yu 佑二yuji 佑介yusuke 佑吉yukichi 佑子yuko 佑季恵yukie 佑希yuki 佑未子yumiko 佑美yumi 佑衣yui
        佑輔yusuke 佑香yuka 何蝶kacho 余子yoshi 余志子yoshiko 余白yohaku 作tsukuru 作一sakuichi 作三郎sakusaburo 作五郎sakugoro 作太郎sakutaro
        作子sakuko 作左部sakusabe 作市sakuichi 作平sakuhei 作楽sakura 作次sakuji 作次郎sakujiro 作治sakuji 作治郎sakujiro 作男sakuo 作美sakumi
        作蔵sakuzo 作衛sakue 作造sakuzo 作郎sakuro 作雄sakuo 佳kei/yoshi 佳一yoshikazu 佳与子kayoko 佳世kayo 佳世子kayoko 佳乃yoshino
        佳久yoshihisa 佳之yoshiyuki 佳介keisuke 佳代kayo 佳代子kayoko 佳以kai/kei 佳伸yoshinobu 佳佑keisuke 佳余子kayoko 佳保里kahori
        佳信yoshinobu 佳克yoshikatsu 佳典yoshinori 佳則yoshinori 佳史yoshifumi 佳吉yoshikichi/kakichi 佳名子kanako 佳和yoshikazu
        佳夫yoshio 佳央理kaori 佳奈kana 佳奈子kanako 佳奈江kanae 佳子keiko/kako/yoshiko 佳孝yoshitaka 佳宏yoshihiro 佳寿子kazuko 佳幸yoshiyuki
        佳弘yoshihiro 佳彦yoshihiko 佳恵kae/yoshie 佳成yoshinari 佳明yoshiaki 佳昭yoshiaki 佳月kazuki 佳未yoshimi 佳枝kae/yoshie
        佳樹yoshiki 佳正yoshimasa 佳水kasui 佳江yoshie 佳洋yoshihiro 佳津子katsuko 佳津江katsue 佳澄kasumi 佳生yoshio 佳男yoshio 佳祐keisuke
        佳秀yoshihide 佳穂kaho 佳緑karoku 佳織kaori 佳美yoshimi 佳良子kayoko 佳苗kanae 佳英yoshihide 佳菜子kanako 佳菜美kanami 佳衣kae
        佳那子kanako 佳郎yoshio 佳野yoshino 佳雄yoshio 佳麻吏kaori 佶tadashi 侃tadashi 侑子yuko 侑香yuka 依光yorimitsu 依子yoriko 依莉eri
        依里eri 俊shun 俊一shunichi 俊一郎shunichiro 俊三shunzo 俊久toshihisa 俊之toshiyuki 俊也toshiya 俊二shunji 俊亮shunsuke 俊介shunsuke
        俊作shunsaku 俊信toshinobu 俊充toshimitsu 俊光toshimitsu 俊克toshikatsu 俊六shunroku 俊典toshinori 俊則toshinori 俊助shunsuke
        俊勝toshikatsu 俊博toshihiro 俊史shunji 俊右shunsuke 俊司shunji 俊吉shunkichi 俊吾shungo 俊和toshikazu 俊哉toshiya 俊啓toshiaki
        俊太郎shuntaro 俊夫toshio 俊子toshiko 俊孝toshitaka 俊安toshiyasu 俊宏toshihiro 俊寛toshihiro 俊己toshimi 俊平shunpei 俊幸toshiyuki
        俊広toshihiro 俊康toshiyasu 俊延toshinobu 俊弘toshihiro 俊弥toshiya 俊彦toshihiko 俊徳toshinori 俊志toshiyuki 俊恵toshie
        俊悦shunetsu 俊憲toshinori 俊成toshinari 俊文toshifumi 俊昌toshimasa 俊明toshiaki 俊春toshiharu 俊昭toshiaki 俊晴toshiharu
        俊晶toshiaki 俊朗toshiro 俊枝toshie 俊樹toshiki 俊次shunji 俊次郎shunjiro 俊正toshimasa 俊民toshitami 俊江toshie
        俊治shunji/toshiharu 俊洋toshihiro 俊浩toshihiro 俊生toshio 俊男toshio 俊直toshinao 俊秀toshihide 俊秋toshiaki 俊章toshiaki
        俊策shunsaku 俊範toshinori 俊紀toshinori 俊美toshimi 俊英toshihide 俊蔵toshizo/shunzo 俊行toshiyuki 俊裕toshihiro 俊輔shunsuke
        俊輝toshiteru 俊逸shunitsu 俊道toshimichi 俊邦toshikuni 俊郎toshio/toshiro 俊隆toshitaka 俊雄toshio 俔子chikako 保tamotsu
        保三yasuzo 保三郎yasusaburo 保久yasuhisa 保之yasuyuki 保二yasuji 保代yasuyo 保信yasunobu 保光yasumitsu 保全hozen 保典yasunori
        保則yasunori 保博yasuhiro 保司yasushi 保吉yasukichi 保太郎yasutaro 保夫yasuo/yasushi 保奈美honami 保子yasuko 保孝yasutaka
        保宏yasuhiro 保己一hokiichi 保幸yasuyuki 保広yasuhiro 保弘yasuhiro 保彦yasuhiko 保徳yasunori 保志yasushi 保恵yasue 保憲yasunori
        保昌yasumasa 保明yasuaki 保晴yasuharu 保枝yasue 保栄yasue 保次yasuji 保次郎yasujiro 保正yasumasa 保治yasuji 保清yasukiyo 保生yasuo
        保男yasuo 保秀yasuhide 保範yasunori 保美yasumi 保義yasuyoshi 保蔵yasuzo 保藏yasuzo 保行yasuyuki 保衛yasue 保裕yasuhiro 保隆yasutaka
        保雄yasuo 保鞏yasukata 保馬yasuma 信shin/makoto/nobu 信一shinichi 信一郎shinichiro 信三shinzo 信三郎shinzaburo 信世nobuyo 信乃shino
        信久nobuhisa 信之nobuyuki 信也shinya 信二shinji 信二郎shinjiro 信人nobuhito/nobuto 信介shinsuke/nobusuke 信代nobuyo 信佳nobuyoshi
        信俊nobutoshi 信保nobuyasu 信光nobumitsu 信六郎shinrokuro 信利nobutoshi 信助shinsuke 信勝nobukatsu 信包nobukane 信博nobuhiro
        信友nobutomo 信吉nobuyoshi/shinkichi/nobukichi 信吾shingo 信和nobukazu 信哉nobuya 信四郎nobushiro 信太nobuta
        信太郎shintaro/nobutaro 信夫shinobu/nobuo 信好nobuyoshi 信子nobuko 信孝nobutaka 信宏nobuhiro 信寛nobuhiro
        信寿nobuhisa/nobutoshi 信市nobuichi 信平shinpei/nobuhira 信幸nobuyuki 信広nobuhiro 信康nobuyasu 信廣nobuhiro 信弘nobuhiro
        信弥shinya/nobuya 信彦nobuhiko 信徳shintoku 信忠nobutada 信恵nobue 信成nobunari 信成子shinako 信房nobufusa 信政nobumasa
        信敏nobutoshi 信明nobuaki 信春nobuharu 信昭nobuaki 信景sadakage 信晴nobuharu 信枝nobue 信栄nobuei 信樹nobuki
        信次shinji/nobutsugu/nobuji 信次郎nobujiro 信正nobumasa 信武nobutake 信水shinsui 信江nobue 信治shinji/nobuharu/nobuji
        信洋nobuhiro 信浩nobuhiro 信淵nobuhiro 信清nobukiyo 信玄shingen 信生nobuo 信男nobuo 信秀nobuhide 信秋nobuaki 信種nobutane
        信章nobuaki 信篤nobuatsu 信綱nobutsuna 信繁nobushige 信美nobuyoshi/nobumi 信義nobuyoshi/shingi 信良nobuyoshi 信芳nobuyoshi
        信英nobuhide 信虎nobutora 信行nobuyuki 信裕nobuhiro 信辰nobutatsu 信通nobumichi 信道nobumichi 信郎nobuo 信重nobushige 信長nobunaga
        信隆nobutaka 信雄nobuo 信頭shinto 修osamu 修一shuichi 修一郎shuichiro 修三shuzo 修久nobuhisa 修之nobuyuki 修也shuya 修二shuji
        修二郎shujiro 修介shusuke 修代nobuyo 修作shusaku 修司shuji 修吉shukichi 修吉郎shukichiro 修吾shugo 修哉shuya 修太郎shutaro
        修子nobuko/shuko 修市shuichi 修平shuhei 修康nobuyasu 修弘nobuhiro 修悦shuetsu 修明nobuaki 修次shuji 修治shuji 修爾shuji 修男nobuo
        修蔵shuzo 修身shushin/osami 修造shuzo 修道shudo 修郎shuro 俵太hyota 倉一kuraichi 倉員kurakazu 倉松kuramatsu 倉次kuraji 倉治kuraji
        倉茂kurashige 倉蔵kurazo 倉造kurazo 倉雄kurao 倖子sachiko 倫rin 倫久michihisa 倫代michiyo 倫太郎rintaro 倫夫michio
        倫子tomoko/michiko/rinko 倫明michiaki 倭子shizuko 倭文子shizuko 倭衛shizue 倶子tomoko 倹治kenji 偉佐夫isao 偉夫hideo 偉男hideo
        偕子tomoko 停春teishun 健ken/takeshi 健一kenichi 健一朗kenichiro 健一郎kenichiro 健三kenzo 健三郎kenzaburo 健之kenshi/takeyuki
        健也kenya 健二kenji 健二郎kenjiro 健五kengo 健仁kenji 健介kensuke 健作kensaku 健児kenji 健兒kenji 健助kensuke 健史takeshi
        健司kenji/takeshi 健吉kenkichi 健吾kengo 健嗣kenji 健四郎kenshiro 健堂kendo 健壱kenichi 健太kenta 健太郎kentaro 健夫takeo 健子kenko
        健市kenichi 健幸takeyuki 健康kenko/takeyasu 健彦takehiko 健彰kenaki 健志takeshi 健忠taketada 健悟kengo 健悦kenetsu 健文takefumi
        健明takeaki 健樹takeki 健次kenji 健次郎kenjiro 健治kenji 健治郎kenjiro 健浩takehiro 健生takeo 健男takeo 健策kensaku 健美takemi 健至kenji
        健蔵kenzo 健藏kenzo 健輔kensuke 健造kenzo 健郎takeo/kenro 健雄takeo 偵智sadatomo 傅一denichi 傅吉denkichi 傑suguru/masaru
        備寛yoshihiro 傳tsuto 傳吉denkichi 傳藏denzo 僖子yoshiko 僚子ryoko 儀tadashi 儀一giichi 儀三郎gisaburo 儀信yoshinobu 儀太郎gitaro
        儀子noriko 儀平yoshihira 儀弥yoshiya 儀彦yoshihiko 儀次yoshiji 儀男yoshio 儀雄yoshio 優yu 優一yuichi 優二yuji 優代masayo 優作yusaku
        優佳子yukako 優太yuta 優奈yuna 優子yuko 優希yuki 優恵yue 優文masafumi 優有yuyu 優梨yuri 優樹yuki 優江yoshie 優璃yuri 優紀yuki 優紀子yukiko
        優美yumi/masami 優美子yumiko 優花yuka 優菜yuna 優衣yui 優貴yuki 優起yuki 優輝yuki 優里yuri 優里香yurika 優香yuka 優香子yukako 優香里yukari
        允makoto 允保mitsuho 允子nobuko/chikako 元hajime/gen 元一genichi/motokazu/motoichi 元丈genjo 元三motozo 元三郎motosaburo
        元久motohisa 元之motoyuki 元也motonari 元二motoji 元二郎motojiro 元保motoyasu 元信motonobu 元八genpachi 元助motosuke 元十genju
        元博motohiro 元吉motoyoshi/motokichi 元吾gengo 元夢motomu 元太郎gentaro 元夫motoo 元子motoko 元宏motohiro 元就motonari 元市motoichi
        元幸motoyuki 元康motoyasu 元弘motohiro 元彦motohiko 元忠mototada 元成motonari 元明motoaki 元春motoharu 元昭motoaki 元枝motoe
        元次mototsugu 元治motoharu 元治郎motojiro 元温genon 元男motoo 元秀motohide 元紀motonori 元美motomi 元義motoyoshi 元臣motoomi
        元良genryo/motoyoshi 元衛motoe 元親motochika 元辰mototoki 元造motozo 元雄motoo 充takashi/mitsuru 充代mitsuyo/michiyo
        充利mitsutoshi 充博mitsuhiro 充史atsushi 充夫mitsuo 充子mitsuko 充宏mitsuhiro 充弘mitsuhiro 充彦mitsuhiko 充恵mitsue 充晴mitsuharu
        充江mitsue 充洋mitsuhiro 充照mitsuteru 充生mitsuo 充男mitsuo 充美atsumi 充良mitsuyoshi 充蔵mitsuzo 充規mitsunori 充雄mitsuo 充香mika
        兆民chomin 光hikari/hikaru 光一koichi 光一郎koichiro 光三mitsuzo 光三郎kozaburo/mitsusaburo 光世mitsuyo 光久mitsuhisa
        光之mitsuyuki 光也mitsuya 光二郎kojiro 光人mitsuhito 光代mitsuyo 光伸mitsunobu 光俊mitsutoshi 光保mitsuyasu 光信mitsunobu
        光典mitsunori 光利mitsutoshi 光則mitsunori 光勝kosho 光博mitsuhiro 光友mitsutomo 光司koji/mitsuji 光吉kokichi/mitsuyoshi
        光和mitsukazu 光善mitsuyoshi 光喜mitsuyoshi 光国mitsukuni 光圀mitsukuni 光太夫kodayu 光太郎kotaro/mitsutaro 光夫mitsuo 光央mitsuo
        光好mitsuyoshi 光子mitsuko 光孝mitsutaka 光安mitsuyasu 光宏mitsuhiro 光宣mitsunobu 光寛mitsuhiro 光尊koson 光希mitsuki
        光幸mitsuyuki 光広mitsuhiro 光康mitsuyasu 光庸mitsunobu 光廣mitsuhiro 光延mitsunobu 光弘mitsuhiro 光弥mitsuya/koya 光彦mitsuhiko
        光彰mitsuaki 光徳mitsunori 光志mitsushi 光忠mitsutada 光恵mitsue 光悦koetsu 光惠mitsue 光憲mitsunori 光政mitsumasa 光敏mitsutoshi
        光明komei/mitsuaki 光春mitsuharu 光昭mitsuaki 光晴mitsuharu 光枝mitsue 光栄mitsue 光次mitsuji 光次郎mitsujiro 光正mitsumasa
        光江mitsue 光沢kotaku 光治koji 光洋mitsuhiro 光浩mitsuhiro 光涛mitsunobu 光清kosei 光演koen 光照mitsuteru 光琳korin 光瑞kozui 光瑩koei
        光生mitsuo 光由mitsuyoshi 光男mitsuo 光知kochi 光秀mitsuhide 光穂mitsuho 光章mitsuaki 光範mitsunori 光紀mitsunori 光美terumi
        光義mitsuyoshi 光臣mitsuomi 光興mitsuoki 光良teruyoshi/mitsuyoshi 光芳mitsuyoshi 光英mitsuhide 光茂mitsushige/mitsumochi
        光蔵mitsuzo 光行mitsuyuki 光衛mitsue 光貞mitsusada 光起mitsuoki 光輝mitsuteru 光輪子miwako 光造kozo/mitsuzo 光邦mitsukuni
        光郎mitsuo 光里hikari 光重mitsushige 光長mitsunaga 光隆mitsutaka 光雄mitsuo 光雲koun 光風kofu/mitsukaze 光高mitsutaka 克katsu
        克一katsuichi 克三katsuzo 克久katsuhisa 克之katsuyuki/yoshiyuki 克也katsuya 克二katsuji 克人katsuto/katsuhito 克仁katsuhito
        克介katsusuke 克代katsuyo 克俊katsutoshi 克信katsunobu 克典katsunori 克利katsutoshi 克則katsunori 克博katsuhiro 克司katsushi
        克哉katsuya 克太郎katsutaro 克夫katsuo 克子katsuko 克宏katsuhiro 克実katsumi 克己katsumi 克已katsumi 克巳katsumi 克幸katsuyuki
        克広katsuhiro 克弘katsuhiro 克彦katsuhiko 克彰katsuaki 克徳katsunori 克志katsushi 克恵katsue 克憲katsunori 克敏katsutoshi
        克明katsuaki 克昭katsuaki 克朗katsuro 克枝katsue 克樹katsuki 克次katsuji 克正katsumasa 克江katsue 克治katsuji 克洋katsuhiro
        克浩katsuhiro 克男katsuo 克礼yoshinori 克秀katsuhide 克紀katsunori 克美katsumi 克義katsuyoshi 克行katsuyuki 克衛katsue
        克裕katsuhiro 克郎katsuro 克雄katsuo 児太郎kotaro 兜太kota 兜子toshi 全akira 全子masako 全彦masahiko 全雄masao 八一yaichi
        八三郎hachisaburo 八井hassei 八代子yayoko 八代枝yayoe 八十yaso 八十一yasoichi 八十八yasohachi 八十助yasosuke 八十松yasomatsu 八十治yasoji
        八千代yachiyo 八千子yachiko 八大yahiro 八太hatta 八女yame 八子yako 八寿子yasuko 八州男yasuo 八弥hachiya 八恵子yaeko 八方happo 八朗hachiro
        八束yatsuka 八枝yae 八枝子yaeko 八男hachio 八百稔yaotoshi 八穂yaho 八造hachizo 八郎hachiro 八重yae 八重子yaeko 八重美yaemi 八重蔵yaezo
        八雄hachio 八雲yakumo 八風happu 公ko/isao 公一koichi 公乃kimino 公也kimiya 公人kimito 公仁子kuniko 公仁宏kunihiro 公仁彦kunihiko
        公代kimiyo 公佳kimika 公俊kimitoshi 公利kimitoshi 公則masanori 公功kinnaru 公博kimihiro 公司koji 公和kinkazu 公夫kimio 公子kimiko
        公孝kimitaka 公平kohei 公広kimihiro 公彦kimihiko 公徳kiminori 公恵kimie 公憲kiminori 公房kobo 公敏kimitoshi 公明komei/hiroaki
        公昭kimiaki 公望kinmochi 公枝kimie 公正kimimasa 公江kimie 公洋kimihiro 公献koken 公生kimio 公男kimio 公秀kinhide 公純kinito
        公継kintsugu 公綱kintsuna 公美kumi 公美子kumiko 公義kimiyoshi 公考kinnaru 公致kinyuki 公良kimiyoshi 公英kimihide 公郎kimio 公里kuri
        公雄kimio 六三郎rokusaburo 六助rokusuke 六平rokuhei 六月mutsuki 六朗rokuro 六林男murio 六男mutsuo 六福roppuku 六美mutsumi 六花rikka
        六蔵rokuzo 六輔rokusuke 六郎rokuro 六雄mutsuo 共之tomoyuki 共子kyoko 共笑tomoe 兵一hyoichi 兵一郎hyoichiro 兵三hyozo 兵二heiji
        兵助heisuke 兵吉heikichi 兵吾hyogo 兵太郎heitaro 兵市heiichi 兵次heiji 兵治heiji 兵蔵hyozo/heizo 兵輔hyosuke 兵部hyobu 其二sonoji
        其水kisui 其磧kiseki 其角kikaku 具子tomoko 具視tomomi 典nori 典之noriyuki 典予noriyo 典代noriyo 典俊noritoshi 典利江norie 典和norikazu
        典嗣tsunetsugu 典大norihiro 典夫norio 典子noriko 典孝noritaka 典幸noriyuki 典弘norihiro 典彦norihiko 典恵norie 典文norifumi
        典明noriaki 典昭noriaki 典正norimasa 典治tenji 典清norikiyo 典生norio 典男norio 典礼tenrei 典穂noriho 典義noriyoshi 典郎norio
        典雄norio 兼一kenichi 兼三kenzo 兼久kanehisa 兼二kenji 兼亮kanesuke 兼人kaneto 兼伊知kenichi 兼倶kanetomo 兼光kanemitsu 兼司kenji
        兼吉kenkichi 兼嘉kaneyoshi 兼太kaneta 兼太郎kanetaro 兼夫kaneo 兼奈子kanako 兼好kenko/kaneyoshi 兼定kanesada 兼山kenzan 兼平kanehira
        兼文kanebumi 兼方kanetaka 兼次kenji 兼武kanetake 兼治kenji 兼男kaneo 兼相kanesuke 兼義kaneyoshi 兼胤kanetane 兼良kanera/kaneyoshi
        兼蔵kanezo 兼行kaneyuki 兼載kensai 兼重kaneshige 兼雄kaneo 兼頼kaneyori 内光uchimitsu 内蔵助kuranosuke 円madoka 円了enryo
        円吉enkichi 円心enshin 円朝encho 円楽enraku 円次郎enjiro 円治enji 円爾enni 円空enku 円美marumi 円蔵enzo 円諦entai 円香madoka
        冗文人jomonjin 写楽sharaku 冠十郎kanjuro 冨久fuku 冨代子fuyoko 冨佐子fusako 冨吉tomikichi 冨喜子fukiko 冨士夫fujio 冨士子fujiko 冨士枝fujie
        冨士男fujio 冨士雄fujio 冨夫tomio 冨子tomiko 冨枝tomie 冨沙子fusako 冨治tomiji 冨男tomio 冨美fumi 冨美代fumiyo 冨美夫fumio
        冨美子tomiko/fumiko 冨美恵fumie 冨美枝fumie 冨美江fumie 冨美男fumio 冨美雄fumio 冨貴子fukiko 冨造tomizo 冨雄tomio 冬一郎fuyuichiro
        冬二fuyuji 冬子fuyuko 冬崖togai 冬樹fuyuki 冬男fuyuo 冬美fuyumi 冬良fuyura 冬華fuyuka 冬葉toyo 冬衛fuyue 冬道fuyumichi 冬野fuyuno 冴sae
        冴子saeko 冴絵sae 冷子reiko 冽kiyoshi 凉子ryoko 凌ryo 凌二ryoji 凌子ryoko 凌雲ryoun 凛rin 凡久bonku 凡児bonji 凡石bonseki 凪子nagiko
        凱夫tokio 出izuru 出羽守dewanokami 刀水士tomiji 初hajime 初乃hatsuno 初之輔hatsunosuke 初五郎hatsugoro 初代hatsuyo 初吉hatsukichi
        初太郎hatsutaro 初夫hatsuo 初子hatsuko 初恵hatsue 初惠hatsue 初枝hatsue 初栄hatsue 初次hatsuji 初江hatsue 初治hatsuji 初男hatsuo
        初穂hatsuho 初範hatsunori 初絵hatsue 初美hatsumi 初蔵hatsuzo 初郎hatsuro 初雄hatsuo 初香hatsuka 別天betten 利toshi
        利一toshikazu/riichi 利一郎riichiro 利七rishichi 利三toshimitsu/toshizo 利三郎risaburo/toshisaburo 利久toshihisa 利之toshiyuki
        利也toshiya 利二toshiji 利代子riyoko 利伸toshinobu 利佐子risako 利作risaku 利佳rika 利佳子rikako 利保toshiyasu 利信toshinobu
        利充toshimitsu 利光toshimitsu 利克toshikatsu 利八rihachi 利八郎rihachiro 利典toshinori 利則toshinori 利剛toshihisa 利加rika
        利加子rikako 利助risuke/toshisuke 利勝toshikatsu 利博toshihiro 利吉toshikichi 利和toshikazu 利喜夫rikio 利喜雄rikio 利国toshikuni
        利夫toshio 利奈rina 利子toshiko 利孝toshitaka 利宏toshihiro 利定toshisada 利家toshiie 利寿toshihisa 利島toshima 利市riichi
        利常toshitsune 利平rihei 利幸toshiyuki 利広toshihiro 利廣toshihiro 利弘toshihiro 利彦toshihiko 利彰toshiaki 利徳toshinori
        利志子toshiko 利忠toshitada 利恵rie/toshie 利恵子rieko 利惠toshie 利惠子rieko 利憲toshinori 利成toshinari 利政toshimasa 利文toshifumi
        利昌toshimasa 利明toshiaki 利春toshiharu 利昭toshiaki 利晃toshiaki 利晴toshiharu 利智子richiko 利朗toshiro 利枝rie/toshie
        利枝子rieko 利栄toshie 利樹toshiki 利次toshitsugu 利正toshimasa 利江toshie 利江子rieko 利沙risa 利治toshiharu 利洋toshihiro
        利津子ritsuko 利浩toshihiro 利為toshinari 利玄rigen 利男toshio 利直toshinao 利秀toshihide 利秋toshiaki 利章toshiaki 利絵rie/toshie
        利絵子rieko 利美toshimi 利良toshiyoshi 利英toshihide 利華rika 利蔵rizo 利行toshiyuki 利貞toshisada 利通toshimichi 利道toshimichi
        利郎toshiro 利重toshishige 利長toshinaga 利隆toshitaka 利雄toshio 利香rika 利麻rima 制治seiji 則一norikazu 則之noriyuki 則休noriyasu
        則友noritomo 則和norikazu 則夫norio 則子noriko 則宗norimune 則幸noriyuki 則彦norihiko 則明noriaki 則昭noriaki 則村norimura
        則松norimatsu 則枝norie 則樹noriki 則武noritake 則比古norihiko 則江norie 則男norio 則祐norisuke 則行noriyuki 則道norimichi 則雄norio
        前光sakimitsu 前嗣sakitsugu 剛tsuyoshi 剛一goichi 剛丈yoshihiro 剛久takehisa 剛史takeshi 剛司takeshi 剛士takeshi 剛夫takeo
        剛子takeko 剛弘takehiro 剛彦takehiko 剛志takeshi/takashi 剛生takeo 剛男takeo 剛立goryu 剣一kenichi 創hajime 創平sohei 劉生ryusei
        力tsutomu/chikara 力一rikiichi 力三rikizo 力丸rikimaru 力也rikiya 力太郎rikitaro 力夫rikio 力子rikiko 力弥rikiya 力松rikimatsu
        力男rikio 力蔵rikizo 力藏rikizo 力衛rikie 力造rikizo 力雄rikio 功isao/ko 功一koichi 功児koji 功夫isao 功子isako 功男isao 功至katsuji
        功補kosuke 功雄isao 加世子kayoko 加乃里kaori 加代kayo 加代子kayoko 加代美kayomi 加余子kayoko 加南子kanako 加奈kana 加奈子kanako 加奈恵kanae
        加奈枝kanae 加奈江kanae 加寿子kazuko 加寿美kazumi 加平kahei 加恋karen 加政masumasa 加津katsu 加津子katsuko/kazuko 加津江katsue
        加津美katsumi 加穂留kaoru 加織kaori 加菜kana 加衣kai 助suke 助一sukeichi 助三郎sukesaburo 助九郎sukekuro 助二sukeji 助五郎sukegoro
        助光sukemitsu 助十郎sukejuro 助太郎suketaro 助夫sukeo 助広sukehiro 助成josei 助松sukematsu 助次sukeji 助武suketake 助治sukeji
        助男sukeo 助蔵sukezo 助雄sukeo 努tsutomu 励子reiko 勅夫tadao/tokio 勇isamu 勇一yuichi 勇一郎yuichiro 勇七yushichi 勇三yuzo
        勇三郎yusaburo 勇二yuji 勇二郎yujiro 勇五郎yugoro 勇人hayato 勇作yusaku 勇信yushin 勇利yuri 勇助yusuke 勇司yuji 勇吉yukichi 勇吾yugo
        勇哉yuya 勇喜yuki 勇四郎yushiro 勇太yuta 勇太郎yutaro 勇夫isao 勇子yuko 勇孝yuko 勇季yuki 勇巳yumi 勇市yuichi 勇平yuhei 勇志yushi 勇恵isae
        勇悦yuetsu 勇松yumatsu 勇樹yuki 勇次yuji 勇次郎yujiro 勇気yuki 勇治yuji 勇治郎yujiro 勇男isao 勇直子isamunaoko 勇紀yuki 勇美isami 勇蔵yuzo
        勇藏yuzo 勇記yuki 勇造yuzo 勇雄isao 勉tsutomu 勗tsutomu 勘三郎kanzaburo 勘九郎kankuro 勘六kanroku 勘内kannai 勘助kansuke 勘太郎kantaro
        勘平kanpei 勘弥kanya 勘紫恵kashie 勘蔵kanzo 務tsutomu 勝masaru 勝一katsuichi 勝一郎katsuichiro 勝三katsuzo 勝三郎katsusaburo
        勝世masayo/katsuyo 勝久katsuhisa 勝之katsuyuki 勝也katsuya 勝二shoji/katsuji 勝二郎katsujiro 勝五郎katsugoro 勝亘katsunobu
        勝人masato/katsuto/katsundo 勝仁katsuhito 勝代katsuyo 勝以katsumochi 勝作shosaku 勝俊katsutoshi 勝保katsuyasu 勝信katsunobu
        勝儀katsuyoshi 勝元katsumoto 勝光katsumitsu 勝六katsuroku 勝典katsunori 勝利katsutoshi 勝則katsunori 勝功katsunori
        勝助shosuke/katsusuke 勝博katsuhiro 勝司shoji/katsuji 勝吉katsukichi/katsuyoshi 勝哉katsuya 勝善katsuyoshi 勝喜katsuyoshi
        勝四郎katsushiro 勝国katsukuni 勝士katsushi 勝太katsuta 勝太郎katsutaro 勝夫katsuo 勝好katsuyoshi 勝子katsuko 勝守katsumori
        勝宏katsuhiro 勝実katsumi 勝家katsuie 勝寿katsutoshi 勝己katsumi 勝巳katsumi 勝平shohei/katsuhei 勝年katsutoshi 勝幸katsuyuki
        勝広katsuhiro 勝康katsuyasu 勝廣katsuhiro 勝弘katsuhiro 勝弥katsuya 勝彌katsuya 勝彦katsuhiko 勝征katsuyuki 勝徳katsunori
        勝志katsushi/masashi 勝恵katsue 勝惠katsue 勝憲katsunori 勝成katsunari 勝政katsumasa 勝敏katsutoshi 勝教katsunori 勝文katsufumi
        勝昌katsumasa 勝明katsuaki 勝春katsuharu 勝昭katsuaki 勝智katsutomo 勝朗katsuro 勝枝katsue 勝栄katsuei 勝次katsuji 勝次郎katsujiro
        勝正katsumasa 勝永katsunaga 勝江katsue 勝治katsuji 勝治郎katsujiro 勝洋katsuhiro 勝浩katsuhiro 勝清katsukiyo 勝澄katsuzumi
        勝由katsuyoshi 勝男katsuo/masao 勝秀katsuhide 勝秋katsuaki 勝範katsunori 勝紀katsunori 勝繁katsushige 勝美katsumi
        勝義masayoshi/katsuyoshi 勝臣katsuomi 勝良katsuyoshi 勝芳katsuyoshi 勝英katsuhide 勝茂katsushige 勝蔵katsuzo 勝藏katsuzo
        勝行katsuyuki 勝衛katsuei/katsue 勝裕katsuhiro 勝規katsunori 勝視katsumi 勝造katsuzo 勝郎katsuro 勝重katsushige 勝隆katsutaka
        勝雄katsuo 勝頼katsuyori 勢津子setsuko 勤tsutomu 勤治kinji 勧susumu 勲isao 勲一kunichi 勲夫isao 勲治kunji 勲男isao 包子kaneko
        包常kanetsune 包秀kanehide 匏瓜hoka 北山hokuzan 北嶺hokurei 北明hokumei 北星hokusei 北枝hokushi 北江hokko 北海hokkai 北鴎hokuo
        匠takumi 匡tadashi/tadasu/kyo 匡一kyoichi 匡人masato 匡介kyosuke 匡伸masanobu 匡史tadashi/masashi 匡子masako 匡弘masahiro
        匡彦masahiko 匡志tadashi 匡生kunio 匡美kyomi 十一toichi 十一郎torihiko 十三juza 十三夫tomio 十三子tomiko 十三男tomio 十三郎juzaburo
        十内junai 十吉jukichi 十和子towako 十四toshi 十四子toshiko 十四男toshio 十市toichi 十平次juheiji 十朗juro 十次juji 十次郎jujiro 十百香tomoka
        十糸子toshiko 十蔵juzo 十蘭juran 十郎juro 十郎太jurota 千世chiyo/chise 千世子chiyoko/chiseko 千乃yukino 千也chiya 千五郎sengoro
        千亜紀chiaki 千亦chimata 千代chiyo 千代乃chiyono 千代人chiyoto 千代作chiyosaku 千代司chiyoji/chiyoshi 千代吉chiyokichi 千代太chiyota
        千代女chiyome 千代子chiyoko 千代寿chiyotoshi 千代彦chiyohiko 千代志chiyoshi 千代松chiyomatsu 千代枝chiyoe 千代栄chiyoe 千代次chiyoji
        千代江chiyoe 千代治chiyoji 千代男chiyoo 千代美chiyomi 千代蔵chiyozo 千代雄chiyoo 千仭senjin 千佐子chisako 千作sensaku 千佳chika
        千佳子chikako 千侍senji 千八senpachi 千冬chifuyu 千加chika 千加子chikako 千加枝chikae 千勝chikatsu 千博chihiro 千可chika 千和chikazu
        千和子chiwako/chikako 千咲chisaku 千嘉子chikako 千夏chinatsu/chika 千夏子chikako 千夜子chiyako 千奈china/senna 千奈美chinami
        千寿senju/chizu 千寿子chizuko 千寿江chizue 千尋chihiro/chizu 千帆chiho 千年chitoshi 千幸chiyuki 千広chihiro 千弘chihiro 千彌senya
        千恵chie 千恵子chieko 千恵巳chiemi 千恵美chiemi 千惠chie 千惠子chieko 千惠美chiemi 千文chifumi 千昌chiaki 千明chiaki 千映子chieko
        千春chiharu 千昭chiaki 千晃chiaki 千景chikage 千晴chiharu 千晶chiaki 千智chisato 千曳chibiki 千枝chie 千枝古chieko 千枝子chieko 千栄chie
        千栄子chieko 千榮子chieko 千樫chikashi 千次senji 千歳chitose 千江chie 千江子chieko 千江美chiemi 千洋chihiro 千津chizu 千津子chizuko
        千珈chika 千甕senyo 千由里chiyuri 千登世chitose 千登勢chitose 千真chima 千真季chimaki 千矢子chiyako 千秋chiaki 千種chigusa 千穂chiho
        千穂子chihoko 千穎chikai 千紗子chisako 千紘chihiro 千結chiyui 千絵chie 千絵子chieko 千織chiori 千羽chiwa 千聖chihiro/chisato
        千舟chifune 千花chika 千英chie 千英子chieko 千草chigusa 千華chika 千蓉chiyo 千蔭chikage 千蔵senzo 千裕chihiro 千賀chika 千賀乃chikano
        千賀子chikako 千賀雄chikao 千造senzo 千都chizu 千都世chitose 千里senri/chisato 千里子chiriko 千重子chieko 千重里chieri 千陽chiharu
        千雅chika 千靭senjin 千香chika 千香子chikako 千鶴chizuru 千鶴夫chizuo 千鶴子chizuko 千鶴江chizue 升一郎masuichiro 升助masusuke 升寿masuju
        升平masuhei 午良goro 半nakaba 半三hanzo 半二hanji 半古hanko 半四郎hanshiro 半太郎hantaro 半山hanzan 半峰hanpo 半月hangetsu 半次hanji
        半次郎hanjiro 半江hanko 半牧hanboku 半蔵hanzo 卓taku/takashi 卓三takuzo 卓也takuya 卓二takuji 卓史takashi 卓司takushi 卓吉takukichi
        卓哉takuya 卓士takushi 卓夫takuo 卓子takako 卓宗takuso 卓弥takuya 卓志takashi 卓朗takuro 卓治takuji 卓生takuo 卓男takuo 卓真takuma
        卓美takumi 卓蔵takuzo 卓造takuzo 卓郎takuro 卓雄takuo 協子kyoko 南minami 南北nanboku 南吉nankichi 南橋nankyo 南海nami
        南海子minako/namiko 南畝nanpo 南美minami 南翠nansui 南那nana 南郭nankaku 南里nanri 南陽nanyo 博hiroshi 博一hirokazu 博三hirozo
        博久hirohisa 博之hiroyuki 博也hiroya 博二hiroji 博亮hiroaki 博人hiroto 博仁hirohito 博俊hirotoshi 博保hiroyasu 博信hironobu
        博允hiroshige 博充hiromitsu 博光hiromitsu 博克hirokatsu 博典hironori 博利hirotoshi 博則hironori 博勝hirokatsu 博厚hiroatsu
        博史hirofumi/hiroshi 博司hiroshi 博吉hirokichi 博和hirokazu 博喜hiroki 博嗣hirotsugu 博国hirokuni 博士hiroshi 博太郎hirotaro
        博夫hiroo 博好hiroyoshi 博子hiroko 博孝hirotaka 博実hiromi 博将hiromasa 博己hiromi 博巳hiromi 博幸hiroyuki 博幹hiromiki 博康hiroyasu
        博彦hirohiko 博徳hironori 博志hiroshi 博恵hiroe 博愛hiroyoshi 博成hironari 博敏hirotoshi 博敬hirotaka 博文hirobumi 博明hiroaki
        博春hiroharu 博昭hiroaki 博枝hiroe 博樹hiroki 博次hiroji 博正hiromasa 博江hiroe 博治hiroji 博海hiroumi 博満hiromitsu 博男hiroo
        博秀hirohide 博秋hiroaki 博章hiroaki 博繁hiroshige 博美hiromi 博義hiroyoshi 博臣hiroomi 博良hiroyoshi 博英hirohide 博茂hiroshige
        博行hiroyuki 博規hiroki 博資hiroshi 博道hiromichi 博重hiroshige 博隆hirotaka 博雄hiroo 博雅hiromasa 博雪hiroyuki 博音hiroto
        卜伝bokuden 卜養bokuyo 占魚sengyo 卯shigeru 卯一uichi 卯七ushichi 卯三郎usaburo 卯八uhachi 卯吉ukichi 卯四郎ushiro 卯太郎utaro 印象insho
        即山sokuzan 厚atsushi 厚代atsuyo 厚吉kokichi 厚子atsuko 厚志atsushi 厚海atsumi 厚生atsuo 厚美atsumi 厚郎atsuro 原gen 原二genji
        厳iwao/gen 厳翼genyoku 去来kyorai 参行sangyo 又一mataichi 又一郎mataichiro 又七matashichi 又五郎matagoro 又八matahachi
        又八郎matahachiro 又助matasuke 又吉matakichi 又喜mataki 又四郎matashiro 又市mataichi 又次mataji 又次郎matajiro 又治mataji 又蔵matazo
        又郎mataro 又雄matao 又順hekijun 友tomo/yu 友一tomokazu 友一郎tomoichiro 友三yuzo 友三郎tomosaburo 友乃tomono 友久tomohisa
        友之tomoyuki 友之輔tomonosuke 友也tomoya 友二tomoji/yuji 友五郎tomogoro 友代tomoyo 友作tomosaku 友信tomonobu 友光tomomitsu
        友八tomohachi 友則tomonori 友助tomosuke 友勝tomokatsu 友博tomohiro 友司tomoji 友吉yukichi 友和tomokazu 友喜tomoki 友夫tomoo
        友好tomoyoshi 友子yuko/tomoko 友孝tomotaka 友季子yukiko 友安tomoyasu 友宏tomohiro 友実tomomi 友市yuichi 友希yuki 友希江yukie
        友平tomohei 友幸tomoyuki 友広tomohiro 友康tomoyasu 友弘tomohiro 友弥tomoya 友彦tomohiko 友恵tomoe 友成tomonari 友明tomoaki
        友昭tomoaki 友晴tomoharu 友枝tomoe 友梨yuri 友樹tomoki/yuki 友次tomoji 友江tomoe 友治yuji 友治郎tomojiro 友洋tomohiro 友海yumi/tomomi
        友清tomokiyo 友湖tomoko 友理yuri 友理子yuriko 友男tomoo 友穂yuho 友章tomoaki 友紀yuki 友紀奈yukina 友紀子yukiko 友純tomoito 友絵tomoe
        友美yumi/tomomi 友美子yumiko 友美恵yumie 友義tomoyoshi 友花yuka 友英tomohide 友華yuka 友行tomoyuki 友衛tomoe 友見yumi 友賀yuka
        友道tomomichi 友里yuri 友里子yuriko 友里恵yurie 友里絵yurie 友重tomoshige 友雄tomoo 友香tomoka/yuka 友香子yukako 友香里yukari 収osamu
        収二shuji 収史shuji 叔功yoshiyuki 叔子yoshiko 叡akira 古城kojo 古奈美konami 古実furumi 古峡kokyo 古径kokei 古洞kodo 古渓kokei 古白kohaku
        古童kodo 古蝶kocho 古郷kokyo 古都koto 古都路komiyakoji 古雪kosetsu 句仏kubutsu 只一tadaichi 只三郎tadasaburo 只雄tadao 召波shoha
        可南子kanako 可奈kana 可奈子kanako 可川kasen 可恵kae 可絵kae 可緒里kaori 可美kami 可菜kana 可菜子kanako 可那kana 台水daisui 史fumi 史人fumito
        史代fumiyo 史光norimitsu 史博fumihiro 史夫fumio 史奈fumina 史子fumiko 史山shizan 史彦fumihiko 史恵fumie 史明fumiaki 史晃fumiaki
        史朗shiro 史枝fumie 史歩shiho 史江fumie 史浩fumihiro 史生fumio 史男fumio 史紀fuminori 史織shiori 史良shiryo 史花fumika 史華fumika
        史賢shiken 史郎shiro 史隆fumitaka 史雄fumio 史麻shima 右一uichi 右子yuko 右羊uyo 右近ukon 右門umon 司tsukasa 司朗shiro 司津子shizuko
        司郎shiro 吉一yoshikazu 吉三kichizo 吉三郎yoshisaburo/kichisaburo 吉世kichiyo 吉久yoshihisa 吉之yoshiyuki 吉二kichiji
        吉二郎kichijiro 吉五郎kichigoro 吉伸yoshinobu 吉保yoshiyasu 吉信yoshinobu 吉元yoshimoto 吉光yoshimitsu 吉六kichiroku 吉則yoshinori
        吉助kichisuke 吉勝yoshikatsu 吉博yoshihiro 吉和yoshikazu 吉哉yoshiya 吉太郎yoshitaro 吉夫yoshio 吉子yoshiko 吉孝yoshitaka
        吉守yoshimori 吉宏yoshihiro 吉宗yoshimune 吉展yoshinori 吉平kichihei 吉幸yoshiyuki 吉弘yoshihiro 吉弥yoshiya 吉彌kichiya
        吉彦yoshihiko 吉徳yoshinori 吉政yoshimasa 吉文yoshifumi 吉明yoshiaki 吉春yoshiharu 吉昭yoshiaki 吉晴yoshiharu 吉松kichimatsu
        吉枝yoshie 吉栄yoshie 吉次yoshiji 吉次郎kichijiro 吉正yoshimasa 吉江yoshie 吉治yoshiharu/yoshiji/kichiharu 吉治郎yoshijiro
        吉浩yoshihiro 吉生yoshio 吉男yoshio/kichio 吉盛yoshimori 吉祥kissho 吉秀yoshihide 吉秋yoshiaki 吉章yoshiaki 吉範yoshinori
        吉統yoshimune 吉美yoshimi 吉蔵yoshizo/kichizo 吉藏kichizo 吉衛kichie 吉見yoshimi 吉輝yoshiteru 吉通yoshimichi 吉造kichizo
        吉郎yoshiro 吉隆yoshitaka 吉雄yoshio 同奎doyo 名保美naomi 名奈nana 名津子natsuko 名美nami 名花子nakako 后三郎gosaburo 吏沙risa 吏葉子riyoko
        吐天toten 君代kimiyo 君夫kimio 君子kimiko 君平kunpei 君彦kimihiko 君恵kimie 君枝kimie 君栄kimie 君江kimie 君男kimio 君雄kimio 吟gin
        吟光ginko 吟子ginko 吟秋ginshu 吟香ginko 吹雪fubuki 吾朗goro 吾郎goro 呈一teiichi 呉楼goro 周amane 周一shuichi 周一郎shuichiro 周三shuzo
        周二shuji 周五郎shugoro 周介shusuke 周作shusaku 周助shusuke 周司shuji 周吉shukichi 周太shuta 周太郎shutaro 周夫chikao
        周子kaneko/chikako/shuko 周平shuhei 周延chikanobu 周弼shusuke 周明shumei 周次shuji 周次郎shujiro 周治shuji 周蔵shuzo 周藏shuzo
        周記chikanori 周造shuzo 味津三mitsuzo 味香ajika 咄堂totsudo 和kazu/izumi/yamato 和一kazuichi/waichi 和一郎kazuichiro 和七washichi
        和三kazumi 和三郎wasaburo 和世kazuyo 和久kazuhisa 和之kazuyuki 和也kazuya 和二kazuji 和亮kazuaki 和人kazuto 和仁kazuhito 和代kazuyo
        和伸kazunobu 和佐kazusa 和作wasaku 和佳waka 和佳奈wakana 和佳子wakako 和俊kazutoshi 和信kazunobu 和光kazumitsu 和全wazen 和典kazunori
        和利kazutoshi 和則kazunori 和加子wakako 和助wasuke 和勇kazuo 和博kazuhiro 和可子wakako 和史kazushi/kazufumi 和司kazushi
        和吉kazuyoshi/wakichi 和哉kazuya 和善kazuyoshi 和喜kazuyoshi 和喜夫wakio 和喜子wakiko 和喜蔵wakizo 和喜雄wakio 和嘉子wakako 和多留wataru
        和大kazuhiro 和太郎wataro 和夫kazuo 和好kazuyoshi 和子kazuko 和孝kazutaka 和宏kazuhiro 和実kazumi 和寛kazuhiro 和寿kazutoshi
        和己kazumi 和巳kazumi 和市kazuichi 和希kazuki 和平wahei/kazuhei 和年kazutoshi 和幸kazuyuki 和広kazuhiro 和康kazuyasu 和弘kazuhiro
        和弥kazuya 和彦kazuhiko 和徳kazunori 和志kazushi 和恭kazuyuki 和恵kazue 和惠kazue 和憲kazunori 和成kazunari 和政kazumasa
        和敏kazutoshi 和教kazunori 和文kazufumi 和明kazuaki 和春kazuharu 和昭kazuaki 和晃kazuaki 和朗kazuo 和枝kazue 和栄kazue 和樹kazuki
        和次郎wajiro 和歌子wakako 和正kazumasa 和比古kazuhiko 和民kazutami 和永kazue 和江kazue 和治kazuharu 和泉izumi 和洋kazuhiro 和浩kazuhiro
        和生kazuo 和由kazuyoshi 和男kazuo 和知wachi 和磨kazuma 和秀kazuhide 和秋kazuaki 和穂kazuho 和章kazuaki 和範kazunori 和紀kazunori
        和紗kazusa 和紘kazuhiro 和美kazumi 和義kazuyoshi 和臣kazuomi 和良kazuyoshi 和芳kazuyoshi 和英kazuhide 和茂kazushige 和華子wakane
        和蔵kazuzo/wazo 和行kazuyuki 和衛kazue 和裕kazuhiro 和親kazuchika 和豊kazutoyo 和貴kazutaka 和賀子wakako 和軒waken 和輝kazuteru
        和道kazumichi 和郎kazuo 和重kazue/kazushige 和隆kazutaka 和雄kazuo 和雅kazumasa 和露waro 和音kazune 和風wafu 和香waka 和香子wakako
        和馬kazuma 咲saki 咲也sakuya 咲余sakiyo 咲千代sachiyo 咲太郎sakitaro 咲子sakiko 咲希saki 咲恵sakie 咲枝sakie 咲紀saki 咲織saori 哀果aika
        哀浪airo 哀草果aisoka 品子shinako 哉香saiko 員代kazuyo 員信kazunobu 哥津katsu 哲akira/satoshi/tetsu 哲一tetsuichi
        哲三tetsuzo/tetsumi 哲三郎tetsusaburo 哲久tetsuhisa 哲之tetsuyuki 哲也tetsuya 哲二tetsuji 哲二郎tetsujiro 哲人tetsuto 哲児tetsuji
        哲史tetsushi/tetsufumi/tetsuji 哲司tetsushi/tetsuji 哲吉tetsukichi 哲哉tetsuya 哲士tetsushi 哲太tetsuta/tetta 哲太郎tetsutaro
        哲夫tetsuo 哲央tetsuo 哲子tetsuko 哲宏tetsuhiro 哲巨tekkyo 哲弘tetsuhiro 哲弥tetsuya 哲彌tetsuya 哲彦tetsuhiko 哲志tetsushi
        哲承tessho 哲明tetsuaki 哲朗tetsuro 哲次tetsuji 哲次郎tetsujiro 哲治tetsuji/tetsuharu 哲生tetsuo 哲男tetsuo 哲矢tetsuya 哲章tessho
        哲美tetsumi 哲義tetsuyoshi 哲翁tetsuo 哲郎tetsuro 哲雄tetsuo 唄子utako 唖々aa 唯yui 唯一tadaichi 唯七tadashichi 唯夫tadao 唯志tadashi
        唯男tadao 唯雄tadao 唱太郎shotaro 啄木takuboku 啓akira/kei/hiroshi 啓一keiichi 啓一郎keiichiro 啓三keizo 啓之hiroyuki 啓二keiji
        啓介keisuke 啓伍keigo 啓修keishu 啓助keisuke 啓史hiroshi 啓司keiji 啓吾keigo 啓和yoshikazu 啓善hiroyoshi 啓子keiko/hiroko
        啓成yoshinari 啓文hirofumi 啓明hiroaki 啓行hiroyuki 啓裕keisuke 啓路keiji 啓郎tetsuro 啓雄hiroo 善yoshi 善一zenichi/yoshikazu
        善一郎zenichiro 善七zenshichi 善久yoshihisa 善之yoshiyuki 善二zenji 善人yoshito 善仁yoshihito 善信yoshinobu 善光yoshimitsu
        善典yoshinori 善則yoshinori 善助zensuke 善勝yoshikatsu 善博yoshihiro 善吉zenkichi 善和yoshikazu 善啓yoshihiro 善四郎zenshiro
        善太郎zentaro 善夫yoshio 善子yoshiko 善孝yoshitaka 善宏yoshihiro 善寛yoshihiro 善幸zenko/yoshiyuki 善庵zenan 善康yoshiyasu
        善弘yoshihiro 善彦yoshihiko 善成yoshinari 善文yoshifumi 善昌yoshimasa 善明yoshiaki/zenmei 善春yoshiharu 善昭yoshiaki
        善晴yoshiharu 善朗yoshiro 善松yoshimatsu 善枝yoshie 善次yoshitsugu 善次郎zenjiro 善正yoshimasa 善江yoshie 善治yoshiharu
        善治郎zenjiro 善洋yoshihiro 善浩yoshihiro 善生yoshiki 善男yoshio 善矩yoshinori 善穂yoshiho 善章yoshiaki 善美yoshimi 善蔵zenzo
        善行yoshiyuki 善裕yoshihiro 善規yoshinori 善通yoshimichi 善郎yoshiro 善重yoshishige 善隆yoshitaka 善雄yoshio 喜一kiichi
        喜一郎kiichiro 喜七kishichi 喜七郎kishichiro 喜三kizo 喜三二kisanji 喜三夫kimio 喜三男kimio 喜三郎kisaburo 喜三雄kimio 喜与作kiyosaku
        喜与子kiyoko 喜世kiyo 喜世子kiyoko/kiseko 喜久yoshihisa 喜久二kikuji 喜久代kikuyo 喜久夫kikuo 喜久子kikuko 喜久恵kikue 喜久松kikumatsu
        喜久枝kikue 喜久栄kikue 喜久榮kikue 喜久次kikuji 喜久江kikue 喜久治kikuji 喜久男kikuo 喜久美kikumi 喜久蔵kikuzo 喜久造kikuzo 喜久郎kikuo/kikuro
        喜久雄kikuo 喜之yoshiyuki 喜之祐kinosuke 喜二yoshiji 喜代kiyo 喜代一kiyokazu 喜代三kiyozo 喜代二kiyoji 喜代人kiyoto 喜代助kiyosuke
        喜代司kiyoshi 喜代太kiyota 喜代子kiyoko 喜代志kiyoshi 喜代恵kiyoe 喜代春kiyoharu 喜代松kiyomatsu 喜代枝kiyoe 喜代次kiyoji 喜代江kiyoe
        喜代治kiyoji 喜代美kiyomi 喜代造kiyozo 喜佐子kisako 喜作kisaku 喜信yoshinobu 喜光yoshimitsu 喜八kihachi 喜八郎kihachiro 喜六kiroku
        喜典yoshinori 喜則yoshinori 喜加子kikako 喜助kisuke 喜博yoshihiro 喜吉kiyoshi 喜和yoshikazu/kiwa 喜和子kiwako 喜和男kiwao
        喜四郎kishiro 喜太次kitaji 喜太郎kitaro 喜夫yoshio/kio 喜好kiyoshi 喜子nobuko/yoshiko 喜孝yoshitaka 喜宏yoshihiro 喜己子kimiko
        喜市kiichi 喜市郎kiichiro 喜平kihei 喜平治kiheiji 喜幸yoshiyuki 喜弘yoshihiro 喜彦yoshihiko 喜徳郎kitokuro 喜心kishin 喜志子kishiko
        喜恵kie 喜恵子kieko 喜惠子kieko 喜惣治kisoji 喜政yoshimasa 喜文yoshifumi 喜明yoshiaki 喜昭yoshiaki 喜晴yoshiharu 喜朗yoshiro 喜枝子kieko
        喜栄子kieko 喜榮子kieko 喜次yoshitsugu 喜次郎kijiro 喜正yoshimasa 喜治yoshiharu 喜洋yoshihiro 喜浩yoshihiro 喜温yoshio 喜由kiyoshi
        喜男yoshio 喜章yoshiaki 喜美kimi/yoshimi 喜美代kimiyo 喜美夫kimio 喜美子kimiko 喜美恵kimie 喜美惠kimie 喜美枝kimie 喜美栄kimie 喜美江kimie
        喜美男kimio 喜美雄kimio 喜義kiyoshi 喜翔kisho 喜舟kishu 喜良kiyoshi 喜芳kiyoshi 喜英yoshihide 喜蔵yoshizo/kizo 喜藏kizo 喜行yoshiyuki
        喜裕yoshihiro 喜造kizo 喜郎yoshiro 喜重yoshishige/kiju 喜重子kieko 喜重郎kijuro 喜陽kiyo 喜隆yoshitaka 喜雄yoshio 喬takashi
        喬一kyoichi 喬二kyoji 喬任takato 喬司takashi 喬子takako/kyoko 喬松takamatsu 嗣夫tsuguo 嗣治tsuguji 嗣郎tsugio/shiro 嗣雄tsuguo
        嘉yoshimi 嘉一kiichi/kaichi 嘉一郎kaichiro 嘉七kashichi 嘉三yoshizo 嘉三郎kasaburo 嘉久yoshihisa 嘉之yoshiyuki 嘉人yoshito 嘉代kayo
        嘉代子kayoko 嘉伸yoshinobu 嘉作kasaku 嘉信yoshinobu 嘉光yoshimitsu 嘉克yoshikatsu 嘉六karoku 嘉則yoshinori 嘉助kasuke
        嘉勝yoshikatsu 嘉博yoshihiro 嘉吉yoshikichi/kakichi 嘉和yoshikazu 嘉太郎kataro 嘉夫yoshio 嘉奈子kanako 嘉子yoshiko 嘉孝yoshitaka
        嘉宏yoshihiro 嘉寿子kazuko 嘉平kahei 嘉幸yoshiyuki 嘉康yoshiyasu 嘉弘yoshihiro 嘉彦yoshihiko 嘉徳yoshinori 嘉忠yoshitada 嘉悦kaetsu
        嘉文yoshifumi 嘉明yoshiaki 嘉昭yoshiaki 嘉晃yoshiaki 嘉晴yoshiharu 嘉朗yoshiro 嘉枝yoshie 嘉樹yoshiki 嘉次郎kajiro 嘉正yoshimasa
        嘉治yoshiharu 嘉治馬kajima 嘉津子katsuko 嘉浩yoshihiro 嘉男yoshio 嘉秋yoshiaki 嘉穂kaho 嘉章yoshiaki 嘉紀yoshinori 嘉美yoshimi
        嘉苗kanae 嘉英yoshihide 嘉葎雄katsuo 嘉蔵yoshizo 嘉言yoshitoki 嘉訓kakun 嘉道yoshimichi 嘉郎yoshiro 嘉重yoshishige 嘉隆yoshitaka
        嘉雄yoshio 嘉香kako/yoshika 嘯風shofu 四一yoichi 四丁shitei 四方吉mokichi 四方太shihoda 四明shimei 四朗shiro 四男yotsuo 四良shiro
        四迷shimei 四郎shiro 四郎吉shirokichi 四郎次shiroji 四郎治shiroji 国一kuniichi 国三kunizo 国三郎kunisaburo 国世kuniyo 国久kunihisa
        国之kuniyuki 国代kuniyo 国保kuniyasu 国光kunimitsu 国利kunitoshi 国勝kunikatsu 国博kunihiro 国司kuniji 国吉kunikichi 国周kunichika
        国四郎kunishiro 国士kunio 国太郎kunitaro 国夫kunio 国子kuniko 国平kunihei 国康kuniyasu 国弘kunihiro 国彦kunihiko 国政kunimasa
        国明kuniaki 国春kuniharu 国昭kuniaki 国松kunimatsu 国枝kunie 国次kunitsugu 国武kunitake 国治kuniharu 国清kunikiyo 国男kunio
        国直kuninao 国矢kuniya 国綱kunitsuna 国義kuniyoshi 国臣kuniomi 国芳kuniyoshi 国華kokuka 国蔵kunizo 国藏kunizo 国親kunichika
        国観kokkan 国貞kunisada 国近kunichika 国重kunishige 国雄kunio 圀夫kunio 國勝kunikatsu 國博kunihiro 國太郎kunitaro 國夫kunio
        國子kuniko 國弘kunihiro 國彦kunihiko 國昭kuniaki 國枝kunie 國治kuniji 國浩kunihiro 國男kunio 國雄kunio 園子sonoko 園恵sonoe 園枝sonoe
        園江sonoe 園美sonomi 圓madoka 圓一enichi 圓了enryo 團十郎danjuro 團蔵danzo 在屋ariya 在昌arimasa 圭kei 圭一keiichi 圭三keizo 圭二keiji
        圭介keisuke 圭以子keiko 圭史keishi 圭吾keigo 圭太郎keitaro 圭子keiko 圭岳keigaku 圭生tamao 圭織kaori 圭郁tamaka 地平jihei 均hitoshi
        均美hitomi 坦hiroshi/tan 坦庵takuan/tanan 垢石koseki 城一joichi 城西josei 埜々yaya 基hajime 基一kiichi 基乃motono 基之motoyuki
        基典motonori 基国motokuni 基夫motoo 基子motoko 基寛motohiro 基弘motohiro 基恵kie 基樹motoki 基次mototsugu/motoji 基次郎motojiro
        基氏motouji 基沢kito 基生motoo 基男motoo 基紀motoki 基義motoyoshi 基良motoyoshi 基行motoyuki 基裕motohiro 堂do 堅一kenichi 堅三kenzo
        堅助kensuke 堅吉kenkichi 堅吾kengo 堅太郎kentaro 堅次kenji 堅治kenji 堵庵toan 堺sakai 塔子toko 増一masuichi 増三masuzo 増吉masukichi
        増太郎masutaro 増夫masuo 増己masumi 増幸masuyuki 増次masuji 増次郎masujiro 増治masuharu/masuji 増男masuo 増穂masuho 増美masumi
        増蔵masuzo 士寧shinei 士朗shiro 士行shiko 士郎shiro 壮takeshi 壮一soichi 壮三郎sozaburo 壮太sota 壮夫takeo 壯tsuyoshi 壯之masayuki
        壱太郎kazutaro 壱成issei 壽hisashi 壽一toshikazu 壽人hisato 壽夫toshio 壽子toshiko 壽男toshio 壽美hisami 壽美子sumiko 壽雄hisao
        夏世natsuyo 夏乃natsuno 夏代natsuyo 夏代子kayoko 夏央natsuo 夏奈子kanako 夏子natsuko 夏実natsumi 夏巳natsumi 夏帆natsuho 夏希natsuki
        夏彦natsuhiko 夏月kazuki 夏未natsumi 夏村kason 夏枝natsue 夏樹natsuki 夏江natsue 夏海natsumi 夏生natsuki/natsuo 夏紀natsuki
        夏絵natsue 夏美natsumi 夏葉kayo 夏蔭natsukage 夏見natsumi 夏貴natsuki 夏雄natsuo 夕佳yuka 夕利果yurika 夕加里yukari 夕和yuwa 夕咲yusaku
        夕夏yuka 夕子yuko 夕希yuki 夕影sekiei 夕爾yuji 夕紀yuki 夕紀子yukiko 夕紀美yukimi 夕美yumi 夕美子yumiko 夕蔵yuzo 夕貴yuki 夕貴子yukiko
        夕起yuki 夕起子yukiko 夕香yuka 外世子toyoko 外丸tomaru 外之sotoyuki 外二sotoji 外代子toyoko 外代美toyomi 外史gaishi 外吉sotokichi 外喜toki
        外喜代tokiyo 外喜夫tokio 外喜子tokiko 外喜枝tokie 外喜江tokie 外喜男tokio 外喜雄tokio 外四gaishi 外夫sotoo 外子sotoko 外幸sotoyuki
        外志sotoshi 外志夫toshio 外志子toshiko 外志彦toshihiko 外志明toshiaki 外志枝toshie 外志江toshie 外志男toshio 外志美toshimi 外志雄toshio
        外明sotoaki 外松sotomatsu 外枝sotoe 外栄sotoe 外次sotoji 外次郎sotojiro 外江sotoe 外治sotoji 外男sotoo 外秀sotohide 外紀子tokiko
        外美sotomi 外美子tomiko 外美枝tomie 外美江tomie 外美男tomio 外美雄tomio 外義sotoyoshi 外茂夫tomoo 外茂子tomoko 外茂枝tomoe 外茂次tomoji
        外茂江tomoe 外茂治tomoji 外茂男tomoo 外茂雄tomoo 外行sotoyuki 外雄sotoo 外骨gaikotsu 多三郎tasaburo 多久taku 多代tayo 多佳子takako
        多加子takako 多加恵takae 多助tasuke 多可taka 多吉takichi 多吉郎takichiro 多喜taki 多喜二takiji 多喜夫takio 多喜子takiko 多喜男takio
        多喜雄takio 多嘉taka 多嘉子takako 多四郎tashiro 多圭子takako 多岐taki 多希子takiko 多平tahei 多恵tae 多恵子taeko 多惠子taeko 多摩恵tamae
        多摩美tamami 多枝子taeko 多栄子taeko 多江子taeko 多津tatsu 多津子tatsuko/tazuko 多津美tatsumi 多満tama 多満恵tamae 多留taru 多紀taki 多美tami
        多美子tamiko 多美江tamie 多美男tamio 多英tae 多蔵tazo 多計志takeshi 多賀子takako/tagako 多郎taro 多門tamon 多香子takako 多香美takami
        多鶴子tazuko 夜也yaya 夢yume 夢子yumeko 夢柳muryu 夢路yumeji 夢道mudo 大masaru/hiroshi 大一郎daiichiro 大中dejun 大亀okame
        大二郎daijiro 大介daisuke 大伍daigo 大伸taishin 大作daisaku 大八daihachi 大力dairiki 大助daisuke 大吉daikichi 大吉郎daikichiro
        大周taishu 大地daichi 大夢daimu/taimu 大学daigaku 大峰taiho 大師daishi 大志hiroshi 大成taisei 大拙daisetsu 大樹daiki 大次郎daijiro
        大治daiji 大秀ohide 大翼taiyoku 大蔵taizo 大観taikan 大角daikaku 大起daiki 大輔daisuke 大輝daiki/oteru 大造taizo 大雅taiga 大麓dairoku
        天takashi 天仙tensen 天勝tenkatsu 天壇tendan 天声tensei 天外tengai 天平tenpei 天弦tengen 天心tenshin 天明tenmei 天来tenrai 天民tenmin
        天涙tenrui 天渓tenkei 天眼tengan 天知tenchi 天遊tenyu 天郎tenro 天随tenzui 天風tenpu 天香tenko 天馬tenma 太futoshi 太一taichi
        太一郎taichiro 太七tashichi 太三tazo 太三郎tasaburo 太作taisaku/tasaku 太兵tahei 太助tasuke 太吉takichi 太巳江tamie 太平tahei 太朗taro
        太源taigen 太祇taigi 太紀taiki 太美夫tamio 太美子tamiko 太華taika 太蔵tazo 太郎taro 太郎丸taromaru 太郎治taroji 夫久二fukuji 夫佐子fusako
        夫佐恵fusae 夫美fumi 央hisashi/hiroshi 央子yoko/nakako 奇峰kiho 奈々nana 奈々代nanayo 奈々子nanako 奈々実nanami 奈々恵nanae 奈々枝nanae
        奈々江nanae 奈々絵nanae 奈々美nanami 奈七nana 奈保nao/naho 奈保子nahoko/naoko 奈保美naomi 奈利子nariko 奈加子nakako 奈名子nanako 奈央nao
        奈央子naoko 奈奈nana 奈実nami 奈巳nami 奈帆子nahoko 奈月natsuki 奈未nami 奈江nae 奈津natsu 奈津代natsuyo 奈津子natsuko 奈津枝natsue
        奈津江natsue 奈津美natsumi 奈生子naoko 奈穂nao/naho 奈穂子naoko 奈穂美nahomi/naomi 奈緒nao 奈緒子naoko 奈緒美naomi 奈緒香naoka 奈織nao
        奈美nami 奈美子namiko 奈美恵namie 奈美枝namie 奈美江namie 奈良丸naramaru 奈良雄narao 奈苗nanae 奈見子namiko 奈那美nanami 奈都子natsuko
        奉文tomoyuki 奏衣kanae 奥定okusada 奥津okutsu 奥邃osui 奨susumu/sho 奬susumu 女華johana 好yoshimi 好一yoshikazu 好久yoshihisa
        好之yoshiyuki 好伸yoshinobu 好信yoshinobu 好克yoshikatsu 好則yoshinori 好勝yoshikatsu 好博yoshihiro 好古yoshifuru 好和yoshikazu
        好太郎kotaro 好夫yoshio 好子yoshiko 好孝yoshitaka 好宏yoshihiro 好尚kosho 好幸yoshiyuki 好幾yoshiiku 好広yoshihiro 好弘yoshihiro
        好彦yoshihiko 好徳yoshinori 好忠yoshitada 好恵yoshie 好惠yoshie 好成yoshinari 好敏yoshitoku 好文yoshifumi 好日yoshiharu
        好明yoshiaki 好春yoshiharu 好昭yoshiaki 好晴yoshiharu 好未yoshimi 好松yoshimatsu 好枝yoshie 好次yoshitsugu 好正yoshimasa
        好江yoshie 好治koji/yoshiharu 好洋yoshihiro 好生yoshio 好男yoshio 好秀yoshihide 好秋yoshiaki 好章yoshiaki 好範yoshinori
        好美yoshimi 好行yoshiyuki 好造yoshizo 好道yoshimichi 好郎yoshiro 好重yoshie 好隆yoshitaka 好雄yoshio 如安joan 如是閑nyozekan
        如来nyorai 如水josui 如見joken 如電joden 妃hi/kisaki 妃世miyo 妃佐子hisako 妃呂子hiroko 妃登美hitomi 妃里yuri 妙tae 妙子taeko 妙美taemi
        妹津子setsuko 始hajime 委津子shizuko 姫子himeko 威takeshi 威一郎iichiro 威夫takeo 威雄takeo 婦佐子fusako 婦美fumi 婦美子fumiko 婦美江fumie
        子之七konona 子之吉nenokichi 子之松nenomatsu 子團次kodanji 子平shihei 子規shiki 孔三kozo 孔明hiroaki 存男tsugio 孚makoto 孚九fukyu
        孜tsutomu 孝takashi 孝一koichi 孝三kozo 孝三郎kozaburo 孝丸takamaru 孝久takahisa 孝之takayuki 孝也takaya 孝二koji 孝二郎kojiro
        孝人takahito 孝仁takahito 孝介kosuke 孝代takayo 孝作kosaku 孝佳takayoshi 孝俊takatoshi 孝信takanobu 孝允takayoshi 孝充takamitsu
        孝光takamitsu 孝典takanori 孝利takatoshi 孝則takanori 孝博takahiro 孝友takatomo 孝史takashi 孝司takashi 孝吉kokichi
        孝和kowa/takakazu 孝善takayoshi 孝喜takayoshi 孝嗣takashi 孝四郎koshiro 孝坪kohei 孝士takashi 孝太郎kotaro 孝夫takao 孝好takayoshi
        孝子takako/koko 孝安takayasu 孝宏takahiro 孝尚takanao 孝平takahira 孝幸takayuki 孝広takahiro 孝康takayasu 孝弘takahiro
        孝彦takahiko 孝徳takanori 孝志takashi 孝恵takae 孝憲takanori 孝政takamasa 孝敏takatoshi 孝文takafumi 孝昌takamasa 孝明takaaki
        孝春takaharu 孝昭takaaki 孝枝takae 孝次takatsugu/takaji 孝次郎kojiro 孝正takamasa 孝江takae 孝治koji 孝泰takayasu 孝洋takahiro
        孝浩takahiro 孝海takami 孝生takao 孝男takao 孝秋takaaki 孝章takaaki 孝紀takanori 孝美takami 孝義takayoshi 孝良takayoshi
        孝芳takayoshi 孝英takahide 孝蔵kozo 孝行takayuki 孝裕takahiro 孝輔kosuke 孝通takamichi 孝道takamichi 孝郎takao 孝重takashige
        孝雄takao 孝高yoshitaka 孟takeshi/hajime 孟司takeshi 孟男takeo 孟紀takenori 孟郎takeshiro 季三suezo 季之toshiyuki 季代toshiyo
        季代子kiyoko 季可kika 季吉suekichi 季吟kigin 季子toshiko/sueko 季実子kimiko 季暉sueteru 季知suetomo 季衣toshie 季雄sueo 孤剣koken
        孤島koto 孤景kokei 孤月kogetsu 孤村koson 孤舟koshu 孤蝶kocho 孤雁kogan 学manabu 学圃gakuho 学堂gakudo 学子satoko 学海gakkai
        孫一magoichi 孫七magoshichi 孫七郎magoshichiro 孫三郎magosaburo 孫九郎magokuro 孫作magosaku 孫八magohachi 孫吉magokichi
        孫太夫magodayu 孫太郎magotaro 孫市magoichi 孫次magoji 孫衛magoe 學manabu/gaku 宇一uichi 宇一郎uichiro 宇三郎usaburo 宇世uyo
        宇吉郎ukichiro 宇多子utako 宇太郎utaro 宇蔵uzo 守mamoru/mori 守一shuichi/morikazu/moriichi 守一郎moriichiro 守三morizo 守之moriyuki
        守也moriya 守人morito 守克morikatsu 守内moriuchi 守利moritoshi 守友moritomo 守司moriji 守啓morihiro 守圀morikuni 守夫morio
        守子moriko 守孝moritaka 守宏morihiro 守康moriyasu 守弘morihiro 守彦morihiko 守恒moritsune 守昭moriaki 守時moritoki 守景morikage
        守正morimasa 守武moritake 守治moriharu/moriji 守泰moriyasu 守生morio 守男morio 守皓morihiro 守矢moriya 守義moriyoshi 守良moriyoshi
        守若moriwaka 守英morihide 守衛morie 守重morishige 守雄morio 安yasushi/yasu 安一yasuichi 安一郎yasuichiro 安三yasuzo
        安三郎yasusaburo 安世yasuyo 安之yasuyuki 安二yasuji 安五郎yasugoro 安代yasuyo 安伸yasunobu 安信yasunobu 安光yasumitsu 安利yasutoshi
        安則yasunori 安可里akari 安史yasushi 安司yasushi 安吉yasukichi 安吾ango 安和yasukazu 安啓yasuyoshi 安喜子akiko 安太郎yasutaro 安夫yasuo
        安奈anna 安子yasuko 安孝yasutaka 安宏yasuhiro 安希子akiko 安幸yasuyuki 安広yasuhiro 安廣yasuhiro 安弘yasuhiro 安彦yasuhiko
        安志yasushi 安明yasuaki 安春yasuharu 安晃yasuaki 安枝yasue 安次yasuji 安次郎yasujiro 安正yasumasa 安江yasue 安治yasuji 安治郎yasujiro
        安津子atsuko 安浩yasuhiro 安清yasukiyo 安王yasuo 安男yasuo 安矢子ayako 安秀yasuhide 安積美azumi 安紀aki 安繹yasutsugu 安美yasumi
        安芳yasuyoshi 安芸子akiko 安英yasue 安行yasuyuki 安衛yasue 安見子amiko 安規yasunori 安貞yasusada 安造yasuzo 安里anri 安雄yasuo
        宋一soichi 宋斤sokin 完kan/tamotsu 完二kanji 完治kanji 完造kanzo 宏hiroshi 宏一hirokazu/koichi 宏之hiroyuki 宏人hiroto
        宏伸hironobu 宏保hiroyasu 宏信hironobu 宏光hiromitsu 宏典hironori 宏則hironori 宏史hiroshi 宏司hiroshi 宏和hirokazu 宏士hiroshi
        宏夫hiroo 宏好hiroyoshi 宏子hiroko 宏寿hirotoshi 宏幸hiroyuki 宏彦hirohiko 宏彰hiroaki 宏志hiroshi 宏恵hiroe 宏政hiromasa
        宏敏hirotoshi 宏文hirofumi 宏昌hiroaki/hiromasa 宏明hiroaki 宏昭hiroaki 宏枝hiroe 宏樹hiroki 宏次koji 宏江hiroe 宏治koji/hiroharu
        宏泰hiroyasu 宏海hiromi 宏紀hironori/hiroki 宏美hiromi 宏英hirohide 宏行hiroyuki 宏規hironori 宏道hiromichi 宏陽koyo 宏香hiroka
        宗takashi/hajime 宗一soichi/munekazu 宗丸somaru 宗久sokyu 宗之muneyuki 宗二soji 宗人muneto 宗伯sohaku 宗佑sosuke 宗俊munetoshi
        宗光munemitsu 宗全sozen 宗冬munefuyu 宗利munetoshi 宗勝munekatsu 宗十郎sojuro 宗厳muneyoshi 宗及sokyu 宗吉muneyoshi/sokichi
        宗四郎soshiro 宗因soin 宗城munenari 宗太郎sotaro 宗夫muneo 宗子muneko 宗孝munetaka 宗安muneyasu 宗将munenobu 宗尭munetaka 宗尹munetada
        宗広munehiro 宗弘munehiro 宗彦munehiko 宗彭soho 宗徳munenori 宗忠munetada 宗悦muneyoshi 宗房munefusa 宗敬muneyoshi 宗旦sotan
        宗明muneaki 宗易soeki 宗春muneharu/soshun 宗時munetoki 宗景munekage 宗晴muneharu 宗次郎sojiro 宗武munetake 宗歩soho
        宗治muneharu/soji 宗演soen 宗瑞sozui 宗男muneo 宗直munenao 宗睦munechika 宗矩munenori 宗砌sozei 宗祇sogi 宗純sojun 宗義muneyoshi
        宗翰munemoto 宗茂muneshige 宗薫sokun 宗行muneyuki 宗輔sosuke 宗達sotatsu 宗鑑sokan 宗雄muneo 宗鳳soho 宗麟sorin 官kan 官一kanichi
        官平kanpei 宙外chugai 宙子hiroko 宙美yumi 定sada/sadamu/jo 定一sadaichi/teiichi/sadakazu 定一郎sadaichiro 定三teizo 定之sadayuki
        定二sadaji 定代sadayo 定信sadanobu 定八sadahachi 定則sadanori 定勝sadakatsu 定包sadakane 定博sadahiro
        定吉sadakichi/teikichi/sadayoshi 定四郎sadashiro 定太郎teitaro 定夫sadao 定子sadako/teiko 定実sadazane 定家sadaie 定平sadahei
        定年sadatoshi 定幸sadayuki 定彦sadahiko 定志sadashi 定憲sadanori 定房sadafusa 定明sadaaki 定昭sadaaki 定林teirin 定枝sadae
        定次sadaji 定次郎sadajiro 定正sadamasa 定永sadanaga 定江sadae 定治sadaharu/teiji/sadaji 定治郎sadajiro 定満sadamitsu 定男sadao
        定綱sadatsuna 定美sadami 定義sadayoshi 定蔵sadazo 定行sadayuki 定輔teisuke 定道sadamichi 定雄sadao 定雅teiga 定頼sadayori
        宜伸yoshinobu 宜子nobuko/noriko 宜広nobuhiro 宜範yoshinori 宝子takako 宝岑hoshin 宝水hosui 実minoru 実万sanetsumu 実三jitsuzo
        実也子miyako 実則sanenori/sanetsune 実加子mikako 実千michi 実千代michiyo 実可mika 実可子mikako 実和子miwako 実咲misaki 実基sanemoto
        実央mio 実季miki/sanesue 実定sanesada 実嶺mirei 実希miki 実希子mikiko 実彦sanehiko 実成sanenari 実果mika 実枝mie 実枝子mieko 実根mine
        実歩miho 実淳saneatsu 実然jitsunen 実瑠miru 実知雄michio 実穂miho 実篤saneatsu 実紀miki 実美mimi/sanetomi 実能saneyoshi 実花mika
        実茶misa 実草migusa 実華mika 実里misato/miri 実隆sanetaka 実音mio 実香mika 宣之nobuyuki 宣仁nobuhito 宣光nobumitsu 宣嘉nobuyoshi
        宣太郎nobutaro 宣夫norio 宣子nobuko/noriko 宣幸nobuyuki 宣彦nobuhiko 宣政nobumasa 宣明nobuaki 宣昭noriaki 宣江nobue
        宣治nobuharu/senji 宣男nobuo 宣経nobutsune 宣義nobuyoshi 宣行nobuyuki 宣長norinaga 宣雄norio/nobuo 宮miya 宮子miyako 宮治miyaji
        宰osamu 宰三郎saisaburo 宵二shoji 宵宵yoiyoi 家久iehisa 家信ienobu 家光iemitsu 家子ieko 家定iesada 家宣ienobu 家寿子yasuko 家寿雄yasuo
        家康ieyasu 家慶ieyoshi 家政iemasa 家斉ienari 家時ietoki 家橘kakitsu 家次ietsugu 家正iemasa 家治ieharu 家継ietsugu 家綱ietsuna
        家茂iemochi 家行ieyuki 家達iesato 家重ieshige 容hiroshi/iruru 容一郎youichiro 容保katamori 容堂yodo 容子yoko 容淳hiroatsu
        容頌katanobu 寂聴jakucho 寅tora 寅一toraichi 寅一郎toraichiro 寅三torazo 寅三郎torasaburo 寅二toraji 寅五郎toragoro 寅吉torakichi
        寅喜toraki 寅太郎torataro 寅夫torao 寅寿torakazu 寅市toraichi 寅平torahei 寅彦torahiko/nobuhiko 寅松toramatsu 寅次toraji
        寅次郎torajiro 寅治toraji 寅治郎torajiro 寅泰tomoyasu 寅男torao 寅蔵torazo 寅雄torao 密hisoka 密雄mitsuo 富tomi 富一tomiichi
        富一郎tomiichiro 富三tomizo 富三郎tomisaburo 富久fuku 富久子fukuko 富久男fukuo 富久美fukumi 富之tomiyuki 富也tomiya 富二tomiji
        富二朗tomijiro 富二郎tomijiro 富二雄fujio 富五郎tomigoro 富代tomiyo 富佐fusa 富佐子fusako 富保tomiyasu 富勝tomikatsu 富十郎tomijuro
        富司tomiji 富吉tomikichi 富喜fuki 富喜子fukiko 富士太fujita 富士夫fujio 富士子fujiko 富士枝fujie 富士江fujie 富士男fujio 富士美fujimi
        富士見fujimi 富士雄fujio 富太tomita 富太郎tomitaro 富夫tomio 富子tomiko 富市tomiichi 富康tomiyasu 富弥tomiya 富彦tomihiko 富志子toshiko
        富志郎tomishiro 富恵tomie 富有香fuyuka 富松tomimatsu 富枝tomie 富栄tomie 富次tomiji 富次郎tomijiro 富江tomie 富治tomiharu 富治郎tomijiro
        富生tomio 富由tomiyoshi 富男tomio 富紀tominori 富紀子fukiko 富美fumi 富美代tomiyo/fumiyo 富美夫tomio 富美子tomiko/fumiko
        富美恵fumie/tomie 富美枝tomie 富美江tomie 富美男fumio/tomio 富美雄tomio 富義tomiyoshi 富芳tomiyoshi 富蔵tomizo 富藏tomizo 富衛tomie
        富貴fuki 富貴子fukiko/tokiko 富輝tomiteru 富造tomizo 富郎tomiro 富雄tomio 寒弥kanya 寒月kangetsu 寒村kanson 寒水kansui 寒泉kansen
        寒骨kankotsu 寒鴎kano 寔makoto 寛hiroshi/kan 寛一kanichi/hirokazu 寛久hirohisa 寛之hiroyuki 寛人hiroto 寛仁hirohito 寛代hisayo
        寛利hirotoshi 寛勝hirokatsu 寛和hirokazu 寛子hiroko/noriko 寛定hirosada 寛平kanpei 寛幸hiroyuki 寛志hiroshi 寛忠hirotada 寛恵hiroe
        寛成kansei 寛文hirofumi 寛方kanpo 寛明hiroaki 寛樹hiroki 寛次郎kanjiro 寛治kanji 寛畝kanpo 寛章hiroaki 寛美hiromi 寛道hiromichi
        實minoru 實希miki 實春hiroharu 寧yasushi 寧々nene 寧子yasuko 審也shinya 審爾shinji 寳作hosaku 寸七翁sunao 寿hisashi/hisa/hitoshi
        寿々suzu 寿々代suzuyo 寿々子suzuko 寿一hisaichi/toshiichi/toshikazu 寿三郎jusaburo 寿久toshihisa 寿之toshiyuki/hisayuki
        寿二hisaji 寿人hisato 寿仁toshihito 寿代hisayo 寿光toshimitsu 寿博toshihiro 寿史hisashi 寿和toshikazu 寿和子suwako 寿哉toshiya
        寿喜男sukio 寿太郎jutaro 寿夫toshio/hisao 寿子hisako/yoshiko 寿宏toshihiro/hisahiro 寿己yoshimi 寿幸toshiyuki
        寿彦hisahiko/toshihiko 寿志hisashi 寿恵hisae/toshie/sue 寿恵子sueko 寿文toshifumi 寿明toshiaki 寿昭toshiaki 寿晴toshiharu
        寿朗toshiro 寿枝hisae/toshie/sue 寿栄子sueko 寿梨juri 寿樹hisaki 寿江hisae/toshie 寿江子sueko 寿治toshiharu 寿治郎jujiro 寿海jukai
        寿満子sumako 寿猿juen 寿生hisao 寿男toshio/hisao 寿章toshiaki 寿美toshimi/sumi/hisami 寿美代sumiyo 寿美子sumiko 寿美恵sumie 寿美枝sumie
        寿美栄sumie 寿美江sumie 寿美礼sumire 寿美緒sumio 寿美雄sumio 寿蔵juzo 寿見子sumiko 寿讃jusan 寿賀子sugako 寿輔jusuke 寿郎toshio/toshiro
        寿雄yoshio/hisao/toshio 寿鴻juko 封介hosuke 専三senzo 専太郎sentaro 専治senji 専精senjo 将susumu/masaru 将一shoichi 将之masayuki
        将人masato 将仁masahito 将利masatoshi 将勝masakatsu 将司masashi 将吉郎shokichiro 将太shota 将夫masao 将子masako 将希masaki
        将幸masayuki 将彦masahiko 将憲masanori 将文masafumi 将男masao 将翁shoo 将行masayuki 将雄masao 尉子yasuko 尊takashi 尊夫takao
        尊子takako 尊徳sontoku/takanori 尊氏takauji 尊由sonyu 尊福takatomi 尊義takayoshi 尋子hiroko 尋美hiromi 尋見tazumi
        小一shoichi/koichi 小一郎koichiro 小三吉kosakichi 小三郎kosaburo 小五郎kogoro 小代子sayoko 小六koroku 小剣shoken 小勇shoyu 小勝kokatsu
        小喜子sakiko 小四郎koshiro 小団次kodanji 小夏konatsu 小夜sayo/saya 小夜子sayoko 小夜美sayomi 小太夫kodayu 小太郎kotaro 小山三kosanza
        小巻komaki 小平shohei 小弥太koyata 小径komichi 小恵子saeko 小春koharu 小智子sachiko 小暮kogure 小有里sayuri 小朝koasa 小松komatsu
        小枝sae/koeda 小枝子saeko 小梨絵orie 小椰saya 小楠shonan 小楯odate 小次郎kojiro 小波sazanami/sanami 小町komachi 小百合sayuri 小笑kosho
        小緑komidori 小緒里saori 小織saori 小舟shoshu 小菊kogiku 小蕾shorai 小都子satoko 小雪koyuki 小鰐shogaku 小鸞shoran 尚sho 尚一shoichi
        尚三shozo 尚中shochu 尚久naohisa 尚之naoyuki 尚也naoya 尚二shoji 尚人naoto 尚代hisayo 尚信naonobu 尚充naomitsu 尚光naomitsu
        尚史hisashi 尚司shoji 尚吾shogo 尚嘉naoyoshi 尚夫hisao 尚子shoko/takako/hisako 尚孝naotaka 尚宏naohiro 尚己naomi 尚希naoki
        尚幸naoyuki 尚弘naohiro 尚弥naoya 尚彦naohiko 尚得shotoku 尚徳naonori/takanori 尚志hisashi/naoshi 尚恵naoe 尚文naofumi/naobumi
        尚樹naoki 尚武naotake 尚江naoe 尚治naoharu 尚浩naohiro 尚生hisao 尚男hisao 尚登naoto 尚紀naoki 尚美naomi/hisami 尚義hisayoshi
        尚良hisayoshi 尚行naoyuki 尚貴naoki 尚輝naoki 尚道naomichi 尚達shotatsu 尚雄hisao 尚順hisanobu 尭takashi 尭之takayuki 尭夫takao
        尭子akiko 尺草shakuso 尼ni 尾島ojima 屈山kutsuzan 展也tatsuya 展子nobuko 展江nobue 履信rishin 履軒riken 山人sanjin 山治yamaji
        山蘭sanran 山陽sanyo 山頭火santoka 岐山kizan 岑子mineko 岑生mineo 岩iwa 岩三iwazo 岩三郎iwasaburo 岩五郎iwagoro 岩太郎iwataro 岩夫iwao
        岩子iwako 岩彦iwahiko 岩次郎iwajiro 岩治iwaji 岩生iwao 岩男iwao 岩蔵iwazo 岩雄iwao 岬misaki 岳takeshi 岳人takehito 岳夫takeo
        岳彦takehiko 岳志takeshi 岳文takafumi 岳男takeo 岳陵gakuryo 峯吉minekichi 峯太郎minetaro 峯夫mineo 峯子mineko 峯生mineo 峯男mineo
        峯雄mineo 峰夫mineo 峰子mineko 峰男mineo 峰美minemi 峰葉reiyo 峰雄mineo 峻takashi 峻輝shunki 峻郎takao 崇takashi 崇之takayuki
        崇伝suden 崇博takahiro 崇史takafumi 崇夫takao 崇子takako 崇弘takahiro 崇志takashi 崇成takenari 崇浩takahiro 崇男takao 崋山kazan 崑kon
        嵐雪ransetsu 嵩takashi 嵩子takako 嵯知子sachiko 嶺二reiji 嶺夫mineo 嶺子mineko 嶺雲reiun 巌iwao 巌流ganryu 巌穴ganketsu 巍takashi
        巖iwao 工takumi 工事koji 左京sakyo 左千夫sachio 左升sasho 左右吉sokichi 左團次sadanji 左文sabun 左武郎saburo 左知子sachiko 左織saori
        左近sakon 巧takumi 巨口kyoko 巨泉kyosen 巨湫kyoshu 己三郎misaburo 己代miyo 己代子miyoko 己代治miyoji 己充枝komie 己幸miyuki 巳乃英minohide
        巳之吉minokichi 巳代子miyoko 巳代治miyoji 巳喜男mikio 巳喜雄mikio 巳四雄mishio 巳紀miki 巳記夫mikio 巴tomomi 巴子tomoko 巻maki 巻一kenichi
        巻子makiko 巻江makie 巽tatsumi 市三ichizo 市三郎ichisaburo 市二ichiji 市五郎ichigoro 市代ichiyo 市助ichisuke 市十郎ichijuro
        市太郎ichitaro 市夫ichio 市子ichiko 市平ichihei 市朗ichiro 市松ichimatsu 市次郎ichijiro 市治ichiji 市男ichio 市蔵ichizo 市郎ichiro
        市雄ichio 布佐fusa 布美子fumiko 布見子fumiko 帆kai 希nozomi 希一kiichi 希世子kiyoko 希乃kino 希久子kikuko 希代子kiyoko 希代恵kiyoe
        希典maresuke 希子noriko 希実子kimiko 希己枝kimie 希旨子kishiko 希林kirin 希美kimi/nozomi 希美子kimiko 希良梨kirari 希里江kirie 希顔kigan
        帝二teiji 師宣moronobu 師竹shichiku 帯刀tatewaki 帰一kiichi 常tsune/hisashi 常一tsuneichi 常三tsunezo 常三郎tsunesaburo
        常久tsunehisa 常二tsuneji 常二郎tsunejiro 常五郎tsunegoro 常代tsuneyo 常信tsunenobu 常助tsunesuke 常勝tsunekatsu
        常吉tsunekichi/tsuneyoshi 常喜tsuneyoshi/tsuneki 常四郎tsuneshiro 常夫tsuneo 常子tsuneko 常市tsuneichi 常幸tsuneyuki
        常広tsunehiro 常彦tsunehiko 常徳tsunenori 常憲tsunenori 常成tsunenari 常明tsuneaki 常晴tsuneharu 常松tsunematsu 常樹tsuneki
        常次郎tsunejiro 常正tsunemasa 常治tsuneji/tsuneharu 常生tsuneo 常男tsuneo 常盛tsunemori 常義tsuneyoshi 常胤tsunetane
        常良tsuneyoshi 常蔵jozo/tsunezo 常藏tsunezo 常行tsuneyuki 常観jokan 常造tsunezo 常長tsunenaga 常雄tsuneo 干城kanjo/tateki
        平一heiichi 平一郎heiichiro 平七heishichi 平三heizo 平三郎heisaburo/heizaburo 平二heiji 平五郎heigoro 平作heisaku 平光hiramitsu
        平八heihachi 平八郎heihachiro 平六heiroku 平助heisuke 平十郎heijuro 平司heiji 平吉heikichi 平吾heigo 平四郎heishiro 平太heita
        平太郎heitaro 平日pyoniru 平次heiji 平次郎heijiro 平民heimin 平治heiji 平治郎heijiro 平法hiranori 平蔵heizo 平藏heizo 平造heizo 年minoru
        年一toshikazu 年夫toshio 年子toshiko 年尾toshio 年平toshihira 年彦toshihiko 年恒toshitsune 年方toshikata 年明toshiaki
        年春toshiharu 年昭toshiaki 年晴toshiharu 年枝toshie 年江toshie 年治toshiharu 年男toshio 年百美tomomi 年紀toshinori 年美toshimi
        年英toshihide 年雄toshio 幸miyuki/yuki/ko 幸一koichi 幸一郎koichiro 幸三kozo 幸三郎kozaburo 幸世sachiyo/yukiyo 幸乃yukino
        幸久yukihisa 幸也yukiya 幸二koji 幸二郎kojiro 幸人yukito 幸仁yukihito 幸代sachiyo/yukiyo 幸伸yukinobu 幸作kosaku
        幸保yukiyasu/sachiho 幸信yukinobu 幸光yukimitsu 幸典yukinori 幸利yukitoshi 幸則yukinori 幸博yukihiro 幸司koji 幸吉kokichi
        幸和yukikazu 幸喜yukiyoshi 幸嗣koji 幸四郎koshiro 幸夜yukiyo 幸太郎kotaro 幸夫yukio 幸子sachiko/yukiko 幸孝yukitaka 幸安yukiyasu
        幸宏yukihiro 幸寿yukitoshi 幸岐miyuki 幸市koichi 幸希koki 幸平kohei 幸広yukihiro 幸康yukiyasu 幸延koen 幸弘yukihiro 幸彦sachihiko
        幸徳yukinori 幸恵yukie/sachie 幸惠yukie 幸憲yukinori 幸成yukinari 幸政yukimasa 幸文takafumi 幸映sachie 幸春yukiharu 幸晴yukiharu
        幸智子sachiko 幸月kogetsu 幸村yukimura 幸来yuki 幸枝yukie/sachie 幸栄yukie/sachie 幸次koji 幸次郎kojiro 幸正yukimasa
        幸江yukie/sachie 幸治koji 幸泰yukiyasu 幸洋yukihiro 幸浩yukihiro 幸生sachio 幸男yukio 幸真yukimasa 幸秀yukihide 幸紀yukinori
        幸紘yukihiro 幸絵yukie 幸綱yukitsuna 幸美yukimi 幸義yukiyoshi 幸良yukiyoshi 幸芳yukiyoshi 幸菜yukina 幸蔵kozo 幸衛yukie 幸裕yukihiro
        幸路sachiji 幸輝yukiteru 幸辰yukitoshi 幸郎yukio 幸重yukishige 幸長yoshinaga 幸隆yukitaka 幸雄yukio 幸香yuka 幹miki/motoki
        幹三mikizo 幹久mikihisa 幹也mikiya 幹二朗mikijiro 幹人mikihito 幹代mikiyo 幹哉mikiya 幹太kanta 幹夫mikio 幹央mikio 幹子mikiko
        幹弘mikihiro 幹彦mikihiko 幹枝mikie 幹治kanji 幹生mikio 幹男mikio 幹郎mikio/mikiro 幹雄mikio 幻舟genshu 幻花genka 幽学yugaku 幽芳yuho
        幽谷yukoku 幽香yuko 幾三ikuzo 幾三郎ikusaburo 幾世ikuyo 幾久kiku 幾久子ikuko 幾久造kikuzo 幾代ikuyo 幾代子kiyoko 幾多郎kitaro 幾太郎ikutaro
        幾夫ikuo 幾子ikuko 幾次ikutsugu 幾男ikuo 幾蔵ikuzo 幾雄ikuo 広hiro/hiroshi 広一hirokazu 広一郎hiroichiro 広三kozo 広之hiroyuki
        広也hironari 広人hirohito/hiroto 広介hirosuke 広伸hironobu 広信hironobu 広元hiromoto 広光hiromitsu 広則hironori 広加hiroka
        広助hirosuke 広務hiromu 広勝hirokatsu 広史hiroshi 広司koji/hiroshi 広吉hirokichi 広和hirokazu 広喜hiroki 広士hiroshi 広太hirota
        広夫hiroo 広子hiroko 広実hiromi 広宣hironobu 広常hirotsune 広平hirohei 広幸hiroyuki 広弓hiromi 広彦hirohiko 広徳hironori 広志hiroshi
        広恵hiroe 広文hirofumi 広明hiroaki 広昭hiroaki 広松hiromatsu 広栄hiroe 広業kogyo 広樹hiroki 広次hirotsugu 広正hiromasa 広江hiroe
        広治hiroji 広男hiroo 広紀hiroki 広美hiromi 広義hiroyoshi 広茂hiroshige 広行hiroyuki 広見hiromi 広足hirotari 広輝koki 広通hiromichi
        広造hirozo 広道hiromichi 広重hiroshige 広隆hirotaka 広雄hiroo 広高hirotaka 庄一shoichi 庄一郎shoichiro 庄七shoshichi 庄三shozo
        庄三郎shozaburo 庄二shoji 庄二郎shojiro 庄五郎shogoro 庄亮shoryo 庄作shosaku 庄八shohachi 庄助shosuke 庄吉shokichi 庄吾shogo
        庄四郎shoshiro 庄太shota 庄太郎shotaro 庄子shoko 庄市shoichi 庄平shohei 庄松shomatsu 庄次shoji 庄次郎shojiro 庄治shoji 庄蔵shozo
        庄藏shozo 庄造shozo 庚kanoe 庫吉kurakichi 庫太kurata 庫治koji 庫郎koro 庭鐘teisho 康yasushi/ko 康一yasuichi 康三yasuzo 康世yasuyo
        康乃yasuno 康久yasuhisa 康之yasuyuki 康也koya 康予yasuyo 康二koji/yasuji 康人yasuhito 康仁yasuhito 康代yasuyo 康伸yasunobu
        康信yasunobu 康充yasumitsu 康光yasumitsu 康則yasunori 康博yasuhiro 康友yasutomo 康史yasushi 康司koji 康吉yasukichi 康哉kosai
        康善yasuyoshi 康嗣yasutsugu 康太郎yasutaro 康夫yasuo 康子yasuko 康孝yasutaka 康宏yasuhiro 康平yasuhira 康年yasutoshi 康幸yasuyuki
        康広yasuhiro 康弘yasuhiro 康彦yasuhiko 康彰yasuaki 康徳yasunori 康志yasushi 康恵yasue 康成yasunari 康房yasufusa 康政yasumasa
        康敬yasunori 康文yasufumi/yasubumi 康昌yasumasa 康明yasuaki 康昭yasuaki 康晴yasuharu 康朗yasuro 康枝yasue 康次yasuji 康次郎yasujiro
        康正kosei/yasumasa 康江yasue 康治koji 康洋yasuhiro 康浩yasuhiro 康清yasukiyo 康生yasuo 康男yasuo 康祐kosuke/yasusuke 康秀yasuhide
        康章yasuaki 康算yasukazu 康範yasunori 康紀yasunori 康紘yasuhiro 康美yasumi 康臣yasuomi 康行yasuyuki 康裕yasuhiro 康貴yasutaka
        康輔yasusuke 康造yasuzo 康郎yasuo 康長yasunaga 康隆yasutaka 康雄yasuo 康雅yasumasa 康順kojun 庸isao 庸一yoichi 庸三yozo 庸三郎yozaburo
        庸二郎yojiro 庸介yosuke 庸太郎yotaro 庸夫michio/tsuneo 庸子yoko 庸治yoji 庸雄tsuneo 廉ren 廉吉renkichi 廉太郎rentaro 廉平renpei
        廣hiroshi 廣司hiroshi 廣吉hirokichi 廣子hiroko 廣幸hiroyuki 廣志hiroshi 廣明hiroaki 廣治hiroji 廣祐kosuke 廣美hiromi 廣行hiroyuki
        廣雄hiroo 延之nobuyuki 延于nobuyuki 延佳nobuyoshi 延吉enkichi 延夫nobuo 延子nobuko 延寿enju 延幸nobuyuki 延弘nobuhiro 延房nobufusa
        延枝nobue 延次nobuji 延次郎nobujiro 延江nobue 延浩nobuhiro 延清nobukiyo 延男nobuo 延秀nobuhide 延若enjaku 延造enzo 延郎enro 延雄nobuo
        建ken 建一kenichi 建一郎kenichiro 建三kenzo 建二kenji 建司kenji 建吉kenkichi 建太kenta 建夫takeo/tateo 建子kenshi 建彦takehiko
        建樹takeki 建次kenji 建次郎kenjiro 建治kenji 建生tateo 建男tateo 建華kenka 建造kenzo 弁円benen 弁慶benkei 弁玉bengyoku 式子noriko 弓yumi
        弓子yumiko 弓彦yumihiko 弓恵yumie 弓枝yumie 弘hiroshi 弘一koichi/hirokazu 弘世hiroyo 弘乃hirono 弘久hirohisa 弘之hiroyuki
        弘二koji/hiroji 弘人hiroto 弘代hiroyo 弘佳hiroka 弘信hironobu 弘充hiromitsu 弘光hiromitsu 弘典hironori 弘冨美hirofumi 弘勝hirokatsu
        弘匡hirotada 弘史hiroshi 弘司hiroshi 弘吉hirokichi 弘和hirokazu 弘喜hiroki 弘太郎kotaro 弘夫hiroo 弘子hiroko 弘孝hirotaka
        弘安hiroyasu 弘実hiromi 弘己hiromi 弘巳hiromi 弘幸hiroyuki 弘康hiroyasu 弘彦hirohiko 弘志hiroshi 弘恭hiroyuki/hiroyasu 弘恵hiroe
        弘敏hirotoshi 弘文hirofumi 弘昌hiromasa 弘明hiroaki 弘昭hiroaki 弘暉hiroaki 弘枝hiroe 弘樹hiroki 弘次hiroji 弘正hiromasa
        弘武hirotake/hiromu 弘毅koki/hiroki 弘江hiroe 弘治koji 弘泰hiroyasu 弘海hiromi 弘男hiroo 弘直hironao 弘祐hirosuke 弘章hiroaki
        弘綱hirotsuna 弘美hiromi 弘義hiroyoshi 弘芳hiroyoshi 弘蔵kozo 弘行hiroyuki 弘訓hironori 弘賢hirokata 弘通hiromichi 弘運koun
        弘道hiromichi 弘隆hirotaka 弘雄hiroo 弘雅hiromasa 弥wataru 弥一yaichi 弥一郎yaichiro 弥七yashichi 弥三郎yasaburo 弥二郎yajiro
        弥五郎yagoro 弥代生yayoi 弥作yasaku 弥十郎yajuro 弥千枝yachie 弥四郎yashiro 弥太yata 弥太郎yataro 弥奈子yanako 弥子yako 弥寿子yasuko
        弥市yaichi 弥平yahei 弥彦yahiko 弥恵子yaeko 弥栄子yaeko 弥生yayoi 弥生子yayoko/yaeko 弥蔵yazo 弥重yashige 弥重子yaeko 弱美yowami
        強tsuyoshi/tsutomu 強志tsuyoshi 弾dan 弾正danjo 彊tsuyoshi 彌一yaichi 彌一郎yaichiro 彌太郎yataro 彌生子yaeko 当正tosei
        当綱masatsuna 彝tsune 彦一hikoichi 彦一郎hikoichiro 彦七hikoshichi 彦三hikozo 彦三郎hikosaburo 彦九郎hikokuro 彦二hikoji
        彦介hikosuke 彦作hikosaku 彦司hikoshi 彦四郎hikoshiro 彦太郎hikotaro 彦市hikoichi 彦平hikohei 彦松hikomatsu 彦次hikoji 彦次郎hikojiro
        彦治hikoji 彦馬hikoma 彩aya 彩乃ayano 彩也子sayako 彩伽ayaka 彩佳ayaka 彩名ayana 彩夏ayaka 彩女ayame 彩子ayako/saiko 彩斗美satomi
        彩未ayami 彩水ayami 彩絵sae 彩美ayami 彩花ayaka 彩華ayaka 彩野ayano 彩香ayaka 彪pyo/takeshi/hyo 彪吾hyogo 彬akira/hitoshi 彰akira
        彰一shoichi 彰一郎shoichiro 彰三shozo 彰久akihisa 彰二shoji 彰利akitoshi 彰則akinori 彰吾shogo 彰夫akio 彰子akiko/shoko 彰宏akihiro
        彰布akinobu 彰弘akihiro 彰彦akihiko 彰敏akitoshi 彰晃shoko 彰治shoji 彰洋akihiro 彰浩akihiro 彰男akio 彰良akira/akiyoshi 彰英akihide
        彰雄akio 影草eiso 征tadashi/susumu 征之masayuki 征二郎seijiro 征則masanori 征勝masakatsu 征四郎seishiro 征士郎seishiro
        征夫ikuo/yukio/masao 征子seiko/yukiko/masako 征洋masahiro 征爾seiji 征男yukio/yukuo/masao 征美masami 征良masayoshi
        征雄yukio/masao 徂徠sorai 徂春soshun 径子michiko 待子machiko 律tadashi 律夫ritsuo 律子ritsuko 律師risshi 律次郎ritsujiro 律蔵ritsuzo
        律郎ritsuro 律雄ritsuo 従道tsugumichi 得一tokuichi 得三tokuzo 得三郎tokusaburo 得二tokuji 得夫tokuo 得子tokuko 得治tokuji 得知tokuchi
        得美子tomiko 得雄tokuo 御前gozen 御室omuro 御杖mitsue 御白mishiro 御風gyofu 復fuku 復六mataroku 循子junko 徳isao/toku 徳一tokuichi
        徳一郎tokuichiro 徳七tokushichi 徳三tokuzo 徳三郎tokusaburo 徳丸tokumaru 徳久tokuhisa 徳之noriyuki 徳也tokuya 徳二tokuji
        徳五郎tokugoro 徳代tokuyo 徳光norimitsu/tokumitsu 徳内tokunai 徳則tokunori 徳助tokusuke 徳勇tokuyu 徳司tokuji 徳吉tokuyoshi
        徳和norikazu 徳四郎tokushiro 徳太郎tokutaro 徳夫norio/yoshio/tokuo 徳子tokuko/noriko 徳寿tokuju 徳平tokuhei/tokuhira
        徳幸noriyuki/tokuyuki 徳康tokuyasu 徳弘norihiro 徳弥tokuya 徳彦norihiko/tokuhiko 徳志tokushin 徳恵norie/tokue 徳明noriaki
        徳星tokusei 徳松tokumatsu 徳次tokuji 徳次郎tokujiro 徳正norimasa 徳江tokue 徳治tokuji/tokuharu 徳治郎tokujiro 徳男norio/tokuo
        徳盛tokumori 徳福tokufuku 徳美tokumi 徳義tokuyoshi/noriyoshi 徳蔵tokuzo 徳行noriyuki/tokuyuki 徳衛tokuei/tokue 徳造tokuzo
        徳郎yoshio/tokuro 徳重tokushige 徳雄tokuo/norio 徳馬tokuma 徹toru 徹一郎tetsuichiro 徹三tetsuzo 徹也tetsuya 徹二tetsuji
        徹哉tetsuya 徹太郎tetsutaro 徹夫tetsuo 徹子tetsuko 徹朗tetsuro 徹治tetsuji 徹男tetsuo 徹郎tetsuo/tetsuro 徹雄tetsuo 心kokoro/shin
        心子shinko 忍shinobu 忍月ningetsu 志乃shino 志佳子shikako 志保shiho 志保子shioko/shihoko 志保美shihomi 志信shinobu 志功shiko 志太shida
        志奈shina 志奈子shinako 志寿子shizuko 志寿恵shizue 志帆shiho 志帆子shihoko 志恵子shieko 志摩子shimako 志明shimei 志朗shiro 志津shizu
        志津代shizuyo 志津子shizuko 志津恵shizue 志津枝shizue 志津江shizue 志津雄shizuo 志津香shizuka 志満shima 志満子shimako 志真shima 志穂shiho
        志織shiori 志美子shimiko 志美男shimio 志良shiro 志郎shiro 志都児shizuji 志雄shio 志麻shima 応挙okyo 応賀oga 忠tadashi/kiyoshi
        忠一tadakazu/chuichi 忠一郎chuichiro 忠七chushichi 忠三chuzo 忠三郎chuzaburo 忠世tadayo/chusei 忠久tadahisa 忠之tadayuki 忠也chuya
        忠二chuji 忠二郎chujiro 忠人tadato 忠仁tadahito 忠作chusaku 忠俊tadatoshi 忠保tadayasu 忠信tadanobu 忠光tadamitsu 忠克tadakatsu
        忠八chuhachi 忠典tadanori 忠利tadatoshi 忠刻tadatoki 忠則tadanori 忠助chusuke 忠勇tadao 忠勝tadakatsu 忠博tadahiro 忠史tadashi
        忠司tadashi 忠吉tadayoshi 忠吾chugo 忠和tadakazu 忠哉chuya 忠員tadakazu 忠喜chuki 忠嗣tadatsugu 忠嘉tadayoshi 忠四郎chushiro
        忠国tadakuni 忠士tadashi 忠大tadahiro 忠太chuta 忠太郎chutaro 忠夫tadao 忠好tadayoshi 忠子tadako 忠孝tadataka 忠宏tadahiro
        忠寛tadahiro 忠巳tadami 忠市chuichi 忠常tadatsune 忠平chuhei/tadahira 忠幸tadayuki 忠広tadahiro 忠康tadayasu 忠廣tadahiro
        忠弘tadahiro 忠弥chuya 忠彦tadahiko 忠徳tadanori 忠志tadashi 忠恕tadahiro 忠悦chuetsu 忠悳tadanori 忠慶tadayoshi 忠政tadamasa
        忠敏tadatoshi 忠教tadataka 忠敬chukei/tadataka 忠文tadafumi 忠昌tadamasa 忠明tadaaki 忠春tadaharu 忠昭tadaaki 忠晴tadaharu
        忠松tadamatsu 忠次tadatsugu 忠次郎chujiro 忠正tadamasa 忠武tadatake 忠治tadaharu/chuji 忠治郎chujiro 忠洋tadahiro 忠浩tadahiro
        忠清tadakiyo 忠温tadayoshi 忠生tadao 忠由tadayoshi 忠男tadao 忠盛tadamori 忠直tadanao 忠相tadasuke 忠真tadazane 忠秀tadahide
        忠秋tadaaki 忠章tadaaki 忠範tadanori 忠篤tadaatsu 忠籌tadakazu 忠紀tadanori 忠綱tadatsuna 忠美tadami 忠義tadayoshi 忠能tadayasu
        忠臣tadaomi 忠興tadaoki 忠良tadayoshi 忠芳tadayoshi 忠英tadahide 忠華chuka 忠蔵chuzo 忠藏chuzo 忠行tadayuki 忠裕tadamichi 忠造chuzo
        忠邦tadakuni 忠郎tadao 忠重tadashige 忠長tadanaga 忠隣tadachika 忠雄tadao 忠震tadanari 忠順tadayori/tadamasa 忠頼tadayori
        忠顕tadaaki 忱makoto 怜rei 怜奈reina 怜子reiko/satoko 思円shien 思水shisui 思軒shiken 恂makoto 恆存tsuneari 恋koi 恒hisashi/tsune
        恒一tsunekazu 恒三kozo/tsunezo 恒三郎tsunesaburo 恒久tsunehisa 恒也tsuneya 恒二tsuneji 恒人tsuneto 恒仁tsunehito 恒俊tsunetoshi
        恒則tsunenori 恒助tsunesuke 恒友tsunetomo 恒吉tsunekichi 恒吾tsunego 恒和tsunekazu 恒喜tsuneyoshi 恒太郎tsunetaro 恒夫tsuneo
        恒子tsuneko 恒孝tsunetaka 恒寿tsunetoshi 恒幸tsuneyuki 恒彦tsunehiko 恒志tsuneshi 恒敏tsunetoshi 恒明tsuneaki 恒次tsuneji
        恒次郎tsunejiro 恒正tsunemasa 恒治tsuneji 恒生tsuneo 恒男tsuneo 恒美tsunemi 恒義tsuneyoshi 恒蔵tsunezo 恒行tsuneyuki 恒見tsunemi
        恒郎tsuneo 恒隆tsunetaka 恒雄tsuneo 恕軒joken 恩来onrai 恪tsutomu/kaku 恭kyo 恭一kyoichi 恭一郎kyoichiro 恭三kyozo 恭三郎kyozaburo
        恭世yasuyo 恭久yasuhisa 恭之kyosuke/yasuyuki 恭二kyoji 恭仁子kuniko 恭介kyosuke 恭代yasuyo 恭兵kyohei 恭助kyosuke 恭博yasuhiro
        恭司kyoji 恭吉kyokichi 恭子kyoko 恭平kyohei 恭弘yasuhiro 恭彦yasuhiko 恭枝yasue 恭次kyoji 恭次郎kyojiro 恭正yasumasa 恭治kyoji
        恭生kyosei 恭男yasuo 恭蔵kyozo 恭輔kyosuke 息忠sokuchu 息軒sokken/sokuken 恵megumi 恵一keiichi 恵三keizo 恵三子emiko 恵久yoshihisa
        恵久子ekuko 恵久美ekumi 恵二keiji 恵代yasuyo 恵以子eiko 恵利eri 恵利子eriko 恵利香erika 恵吏eri 恵太keita 恵子keiko 恵実emi 恵実子emiko
        恵己子emiko 恵巳megumi 恵市keiichi 恵智子echiko 恵津etsu 恵津子etsuko 恵淑heisuku 恵滋keiji 恵理eri 恵理乃erino 恵理子eriko 恵理香erika
        恵瓊ekei 恵空keiku 恵美emi/megumi 恵美代emiyo 恵美子emiko 恵美香emika 恵規satomi 恵諦etai 恵里eri 恵里子eriko 恵里香erika 恵麻里emari
        悌一teiichi 悌一郎teiichiro 悌三teizo 悌三郎teizaburo 悌二teiji 悌二郎teijiro 悌介teisuke 悌子teiko 悌次teiji 悌治teiji 悟satoru
        悟史satoshi 悟堂godo 悟志satoshi 悟朗goro 悠yu/haruka 悠一yuichi 悠二yuji 悠作yusaku 悠司yuji 悠太yuta 悠子yuko 悠紀yuki 悠紀子yukiko
        悠紀雄yukio 悠花yuka 悠貴yuki 悠里yuri 悦etsu 悦三etsuzo 悦三郎etsusaburo 悦久yoshihisa 悦也etsuya 悦二etsuji 悦二郎etsujiro 悦代etsuyo
        悦史etsushi 悦司etsushi/etsuji 悦哉etsuya 悦太郎etsutaro 悦夫etsuo 悦子etsuko 悦宏yoshihiro 悦朗etsuro/etsuo 悦次郎etsujiro
        悦治etsuji 悦生etsuo 悦男etsuo 悦美etsumi 悦蔵etsuzo 悦郎etsuro/etsuo 悦雄etsuo 悪魔akuma 悳toku 惇atsushi 惇三junzo 惇夫atsuo
        惇子atsuko 惇彦atsuhiko 惇郎junro 惟中ichu 惟任koreto 惟史tadashi 惟幾korechika 惟政koremasa 惟時koretoki 惟村koremura 惟武koretake
        惟浩tadahiro 惟澄korezumi 惟直korenao 惟義koreyoshi 惟謙iken 惟足koretaru 惠megumi 惠久子ekuko 惠久美ekumi 惠子keiko/shigeko
        惠津子etsuko 惠理eri 惠理子eriko 惠理香erika 惠美emi 惠美子emiko 惣一soichi 惣七soshichi 想太郎sotaro 惺窩seika 意次okitsugu 意知okitomo
        愚仙gusen 愚哉gusai 愚庵guan 愛ai 愛一郎aiichiro 愛二aiji 愛可aika 愛吉aikichi 愛太郎aitaro 愛子aiko 愛山aizan 愛市aiichi 愛希aiki 愛幸aiko
        愛弓ayumi 愛来aki 愛梨airi 愛橘aikitsu 愛次郎aijiro 愛正aisei 愛歩ayumi 愛治aiji 愛理airi/eri 愛砂美asami 愛紗aisa 愛美manami/emi/aimi
        愛花aika 愛菜aina 愛華aika 愛蔵aizo 愛造aizo 愛里ari/eri 愛里紗arisa 愛雄yoshio 愛香aika 愿sunao 慈位yoshii 慈子shigeko 慊堂kodo 慎makoto
        慎一shinichi 慎一郎shinichiro 慎也shinya 慎二shinji 慎吉shinkichi 慎吾shingo 慎太郎shintaro 慎子shinko/chikako 慎悟shingo
        慧toshi/satoshi 慧敏waiman 慧海ekai 慧雲eun 慶kei 慶一keiichi 慶一郎keiichiro 慶久yoshihisa 慶之yoshiyuki 慶信yoshinobu
        慶勝yoshikatsu 慶和yoshikazu 慶喜yoshinobu 慶四郎keishiro 慶太keita 慶太郎keitaro 慶子keiko 慶寧yoshiyasu 慶彦yoshihiko 慶明yoshiaki
        慶松keisho 慶永yoshinaga 慶治keiji 慶男yoshio 慶福yoshitomi 慶篤yoshiatsu 慶臧yoshitsugu 慶雄yoshio 慶頼yoshiyori 憂yu 憂宇子yuko
        憂紀yuki 憂里yuri 憲ken 憲一kenichi 憲一郎kenichiro 憲三kenzo 憲之noriyuki 憲二kenji 憲二郎kenjiro 憲介kensuke 憲作kensaku 憲保yoriyasu
        憲史kenji 憲司kenji/kenshi 憲吉kenkichi 憲吾kengo 憲和norikazu 憲基norimoto 憲太郎kentaro 憲夫norio 憲子noriko 憲実norizane
        憲市kenichi 憲幸noriyuki 憲康noriyasu 憲弘norihiro 憲彦norihiko 憲彰noriaki 憲忠noritada 憲政norimasa 憲方norikata 憲明noriaki
        憲春noriharu 憲昭noriaki 憲次kenji 憲正norimasa 憲武noritake 憲治kenji 憲男norio 憲秋noriaki 憲章noriaki 憲良noriyoshi 憲行noriyuki
        憲郎norio 憲長norinaga 憲雄norio 憲顕noriaki 懐賢yasukata 戊子boshi 成shigeru/naru/sei 成一郎seiichiro 成之shigeyuki
        成人shigeto/naruhito/narito 成仁shigehito/narihito 成介shigeyuki 成代michiyo 成俊naritoshi 成允shigekoto
        成光narumitsu/shigemitsu 成友shigetomo 成史seiji 成司naruji 成吉seikichi 成和shigekazu 成基seiki 成夫shigeo
        成子shigeko/nariko/naruko 成宏shigehiro 成家nariie 成年shigetoshi 成幸shigeyuki/nariyuki 成康nariyasu 成彦naruhiko
        成彬seihin/shigeaki 成彰shigeaki 成徳shigenori 成忠shigetada 成明shigeaki/nariaki 成昭shigeaki/nariaki 成桂seikei 成樹shigeki
        成氏shigeuji 成治shigeharu 成海narumi 成男shigeo 成章shigeaki/nariakira 成紀shigenori/shigeki 成美masami/narumi/shigemi
        成義nariyoshi 成良naruyoshi 成行shigeyuki 成郎shigeo 成雄shigeo 我當gato 我童gado 我聞gamon 戯二joji 房一fusaichi 房三fusami
        房代fusayo 房吉fusakichi 房太郎fusataro 房夫fusao 房好fusayoshi 房子fusako 房恵fusae 房松fusamatsu 房枝fusae 房次fusaji 房江fusae
        房治fusaji 房男fusao 房美fusami 房義fusayoshi 房能fusayoshi 房雄fusao 房顕fusaaki 扇三郎senzaburo 扇緑senroku 扇舟senshu 扇雀senjaku
        手代木teshirogi 手島tejima 手嶋tejima/teshima 才一saiichi 扶三代fumiyo 扶佐子fusako 扶実fumi 扶美代fumiyo 扶美子fumiko 扶美枝fumie
        承晩shoban 把栗haritsu 折蘆setsuro 抱一hoitsu 抱影hoei 抱月hogetsu 抱琴hokin 拓taku 拓三takuzo 拓也takuya 拓司takuji 拓哉takuya
        拓夫takuo 拓子takuko 拓川takusen 拓朗takuro 拓次takuji 拓民takumi 拓治takuji 拓生takuo 拓男takuo 拓美takumi 拓良takura 拓郎takuro 拳ken
        持世mochiyo 持国mochikuni 持房mochifusa 持朝mochitomo 持氏mochiuji 持資mochisuke 按針anjin 振一郎shinichiro 振八shinpachi 挽歌banka
        捨三sutezo 捨吉sutekichi 捨子suteko 捨巳sutemi 捨松sutematsu 捨雄suteo 捷toshi 捷一shoichi 捷三shozo 捷二shoji 捷夫katsuo 捷子shoko
        捷平shohei 捷治shoji 捷郎hayao 捷雄hayao 捺加natsuka 捺実natsumi 採菊saigiku 探元tangen 探山tanzan 掬太郎kikutaro 掬汀kikutei
        掬香kikuko 揚yo 揚子yoko 揚石yoseki 揺yura 揺子yoko 摂子setsuko 摂雄masao 摩利mari 摩利子mariko 摩奈美manami 摩子mako 摩季maki 摩璃子mariko
        摩美mami 摩耶maya 摩起maki 操misao 操一soichi 操六soroku 操吉sokichi 操子misako 操男misao 支峰shiho 支考shiko 收osamu 攻osamu 放哉hosai
        放庵hoan 政masashi/sei 政一masakazu 政一郎masaichiro 政三masazo 政世masayo 政久masahisa 政之masayuki 政二masaji 政二郎masajiro
        政五郎masagoro 政人masato 政仁masahito 政代masayo 政伸masanobu 政俊masatoshi 政信masanobu 政儀masayoshi 政光masamitsu 政六masaroku
        政典masanori 政利masatoshi 政則masanori 政助masasuke 政勝masakatsu 政博masahiro 政司seiji/masashi 政吉masayoshi/masakichi
        政和masakazu 政喜masaki 政太郎masataro 政夫masao 政好masayoshi 政子masako 政孝masataka 政宏masahiro 政実masami 政己masami 政巳masami
        政市masaichi/masashi 政平masahei 政幸masayuki 政広masahiro 政弘masahiro 政彦masahiko 政徳masanori 政志masashi 政恵masae
        政憲masanori 政成masanari 政敏masatoshi 政文masafumi 政明masaaki 政春masaharu 政昭masaaki 政景masakage 政晴masaharu 政朝masatomo
        政材masaki 政枝masae 政栄masae 政樹masaki 政次masaji 政次郎masajiro 政武masatake 政氏masauji 政江masae 政治masaji/masaharu
        政治郎masajiro 政洋masahiro 政浩masahiro 政由masayoshi 政男masao 政直masanao 政知masatomo 政秀masahide 政章masaaki 政範masanori
        政紀masanori 政美masami 政義masayoshi 政臣masaomi 政良masayoshi 政芳masayoshi 政英masahide 政蔵masazo 政行masayuki 政衛masae
        政路masamichi 政輝masateru 政道masamichi 政重masashige 政長masanaga 政隆masataka 政雄masao 政顕masaaki 故里庵korian
        敏satoshi/toshi/bin 敏一toshiichi/toshikazu 敏一郎toshiichiro 敏三toshizo 敏久toshihisa 敏之toshiyuki 敏也toshiya 敏二toshiji
        敏人toshihito 敏仁toshihito 敏介toshisuke 敏代toshiyo 敏伸toshinobu 敏信toshinobu 敏光toshimitsu 敏克toshikatsu 敏典toshinori
        敏則toshinori 敏勝toshikatsu 敏博toshihiro 敏史toshifumi 敏司toshiji 敏和toshikazu 敏哉toshiya 敏嗣toshitsugu 敏夫toshio
        敏子toshiko 敏孝toshitaka 敏宏toshihiro 敏寛toshihiro 敏尋toshihiro 敏己toshimi 敏幸toshiyuki 敏広toshihiro 敏弘toshihiro
        敏彦toshihiko 敏彰toshiaki 敏徳toshinori 敏志satoshi 敏恵toshie 敏惠toshie 敏憲toshinori 敏成toshinari 敏文toshifumi 敏昌toshimasa
        敏明toshiaki 敏春toshiharu 敏昭toshiaki 敏晃toshiaki 敏景toshikage 敏晴toshiharu 敏晶toshiaki 敏朗toshiro 敏枝toshie 敏樹toshiki
        敏次toshiji 敏正toshimasa 敏江toshie 敏治toshiharu/toshiji 敏浩toshihiro 敏生toshio/toshiki 敏男toshio 敏矩toshinori
        敏秀toshihide 敏秋toshiaki 敏章toshiaki 敏紀toshinori 敏美toshimi 敏英toshihide 敏行toshiyuki 敏裕toshihiro 敏記toshinori
        敏道toshimichi 敏邦toshikuni 敏郎toshio 敏隆toshitaka 敏雄toshio 敏靖toshiyasu 敏顕toshiaki 教之noriyuki 教代noriyo 教兼norikane
        教夫norio 教子kyoko/noriko 教成norinari 教景norikage 教朝noritomo 教正norimasa 教生atsuo 敞takashi 散士sanshi 敦atsushi 敦代atsuyo
        敦信atsunobu 敦史atsushi 敦司atsushi 敦啓atsuhiro 敦士atsushi 敦夫atsuo 敦子atsuko 敦彦atsuhiko 敦志atsushi 敦男atsuo 敦盛atsumori
        敦美atsumi 敦雄atsuo 敬takashi 敬一keiichi 敬七keishichi 敬三keizo 敬久takahisa 敬之takayuki/noriyuki 敬了keiryo 敬二keiji
        敬人yoshito 敬介keisuke 敬作keisaku 敬助keisuke 敬吉yoshikichi/keikichi 敬吾keigo 敬和keiwa 敬夫yoshio 敬子keiko 敬宇keiu
        敬志takashi 敬所keisho 敬明moriaki/takaaki 敬枝yoshie 敬次郎keijiro 敬止keishi 敬純takazumi 敬義takayoshi 敬蔵keizo 敬規takanori
        敬道yoshimichi 敬香keiko 数也kazuya 数夫kazuo 数子kazuko 数枝kazue 数義kazuyoshi 整sei 整一seiichi 整輝seiki 文aya/fumi 文一bunichi
        文三bunzo 文三郎bunzaburo 文乃fumino/ayano 文也fumiya 文二bunji 文五郎bungoro 文京bunkyo 文人monto/fumihito 文代fumiyo 文俊fumitoshi
        文信fuminobu 文六bunroku 文典fuminori 文利fumitoshi 文則fuminori 文助bunsuke 文勝fumikatsu 文博fumihiro 文史朗bunshiro 文司bunji
        文吉bunkichi 文吾bungo 文和fumikazu 文嘉bunka 文夏ayaka 文太bunta 文太郎buntaro 文夫fumio 文好fumiyoshi 文子fumiko 文孝fumitaka
        文宏fumihiro 文宜bungi 文宣fuminobu 文平bunpei 文幸fumiyuki 文広fumihiro 文康fumiyasu 文弘fumihiro 文弥bunya 文彦fumihiko
        文徳fuminori 文忠fumitada 文恵fumie 文惠fumie 文成fuminari 文敏fumitoshi 文明fumiaki 文春fumiharu 文昭fumiaki 文月bungetsu
        文朱fumiake 文枝fumie 文栄fumie 文樹fumiki 文正fumimasa 文武fumitake 文江fumie 文治bunji/fumiharu 文治郎bunjiro 文洋fumihiro
        文浩fumihiro 文海bunkai 文淵bunen 文珍bunchin 文生fumio 文田fumita 文男fumio 文秀fumihide 文秋fumiaki 文章fumiaki 文紀fuminori
        文絵fumie 文美子fumiko 文義fumiyoshi 文興fumioki 文行fumiyuki 文衛fumie 文裕fumihiro 文調buncho 文護bungo 文輝fumiteru 文郎fumio
        文隆fumitaka 文雄fumio 文革bunkaku 文香ayaka/fumika 斉hitoshi 斉子seiko 斉定narisada 斉広narinaga 斉彊narikatsu 斉彬nariakira
        斉憲narinori 斉昭nariaki 斉朝naritomo 斉泰nariyasu 斉清narikiyo 斉温nariharu 斉脩narinobu 斉荘naritaka 斉順nariyuki
        斌akira/takeshi 斐子ayako 斗宇子toko 斜汀shatei 斤也kinya 斧吉onokichi 斬雲zanun 新shin 新一shinichi 新一郎shinichiro 新七shinshichi
        新三郎shinzaburo 新之輔shinnosuke 新九郎shinkuro 新二shinji 新五shingo 新五郎shingoro 新伍shingo 新作shinsaku 新八shinpachi
        新六郎shinrokuro 新内shinnai 新史朗shinjiro 新司shinji 新吉shinkichi 新吾shingo 新太arata 新太郎shintaro 新子shinko 新市shinichi
        新平shinpei 新悟shingo 新次shinji 新次郎shinjiro 新治shinji 新泉shinsen 方代hodai 方夫masao 方子noriko/masako 方秀katahide
        方義masayoshi 於菟oto 於菟吉otokichi 施門shimon 旗軒kiken 日乗nichijo 日出刀hideto 日出夫hideo 日出子hideko 日出海hidemi 日出生hideo
        日出男hideo 日出美hidemi 日出雄hideo 日南nichinan 日召nissho 日向子hinako 日奈子hinako 日成iruson 日扇nissen 日登美hitomi 日菜子hinako
        日詰hizume 早人hayato 早代子sayoko 早夕里sayuri 早央里saori 早小里saori 早希saki 早希子sakiko 早愉里sayuri 早智子sachiko 早杜子satoko
        早由sayori 早百合sayuri 早矢加sayaka 早知子sachiko 早紀saki 早紀子sakiko 早織saori 早苗sanae 早記saki 早都子satoko 旬子junko 旭asahi/akira
        旭南kyokunan 旭晃kyokko 旭輝shoki 昂noboru 昂明komei 昆陽konyo 昇noboru 昇一shoichi 昇一郎shoichiro 昇三shozo 昇三郎shozaburo
        昇二shoji 昇司shoji 昇子shoko 昇市shoichi 昇平shohei 昇治shoji 昇泰shotai 昇洲shoshu 昇造shozo 昊hiroshi 昊子hiroko 昌akira
        昌一shoichi/masuichi 昌一郎shoichiro 昌三shozo 昌三郎shosaburo 昌世masayo 昌久masahisa 昌之masayuki 昌也masaya 昌二shoji
        昌二郎shojiro 昌人masato 昌代masayo 昌伸masanobu 昌作shosaku 昌俊masatoshi/shoshun 昌信masanobu 昌光masamitsu
        昌克masayoshi/masakatsu 昌典masanori 昌利masatoshi 昌則masanori 昌勝masakatsu 昌博masahiro 昌史masafumi/masashi 昌司shoji
        昌吉shokichi 昌和masakazu 昌喜masaki 昌嗣masashi 昌士masatake 昌太朗shotaro 昌太郎shotaro 昌夫masao 昌子masako/akiko/shoko
        昌孝masataka 昌宏masahiro 昌実masami 昌宣masanobu 昌寿yoshikazu 昌己masami/shoko 昌巳masami 昌常masatsune 昌平shohei 昌幸masayuki
        昌広masahiro 昌康masayasu 昌弘masahiro 昌彦masahiko 昌徳masanori 昌志masashi 昌恵masami/masae 昌悦shoetsu 昌敏masatoshi
        昌文masafumi 昌明masaaki 昌昭masaaki 昌晃masaaki 昌晴masaharu 昌未masami 昌枝masae 昌樹masaki 昌江masae 昌治shoji 昌洋masahiro
        昌浩masahiro 昌璋masaaki 昌生masao 昌男masao 昌益shoeki 昌福masatomi 昌秀masahide 昌紀masaki/masanori 昌純masazumi 昌繁masashige
        昌美masami/yoshimi 昌義masayoshi 昌胤masatane 昌良masayoshi 昌英masahide 昌行masayuki 昌裕masahiro 昌見masami 昌記masaki
        昌輝masateru 昌造shozo 昌邦masakuni 昌郎masao 昌鎬shoko 昌隆masataka 昌雄masao 明akira 明世akiyo 明久akihisa 明也akiya
        明人akito/akihito 明仁akihito 明代akiyo 明伸akinobu 明信akinobu 明典akinori 明利akitoshi 明則akinori 明博akihiro 明司akishi/akiji
        明善akiyoshi 明夫akio 明央akio 明奈akina 明好akiyoshi 明子akiko 明宏akihiro 明寛akihiro 明寿myoju 明山meisan 明希子akiko 明年akitoshi
        明広akihiro 明廣akihiro 明弘akihiro 明彦akihiko 明徳akinori 明恒akitsune 明恭akiyasu 明恵akie 明憲akinori 明敏akitoshi 明日加asuka
        明日美asumi 明日香asuka 明月meigetsu 明枝akie 明正akimasa 明水akemi 明江akie 明治akiharu 明洋akihiro 明浩akihiro 明生akio 明男akio/haruo
        明石meiseki 明秀akihide 明穂akiho 明紀akinori 明美akemi 明義akiyoshi 明良akiyoshi 明菜akina 明蘭meiran 明衣子meiko 明裕akihiro 明記aki
        明那akina 明郎akio 明雄akio 明霞meika 明香asuka/meika/sayaka 星加hoshika 星子seiko/hoshiko 星巌seigan 星川seisen 星湖seiko 星羅seira
        映丘eikyu 映司eiji 映子eiko 映理子eriko 映紫楼eiro 映美emi 映見emi 春一shunichi/haruichi 春三shunsan/shunzo/haruzo 春乃haruno
        春久haruhisa 春之haruyuki 春二haruji 春仙shunsen 春代haruyo 春信harunobu 春光harumitsu 春利harutoshi 春台shundai
        春吉haruyoshi/harukichi 春喜haruki 春城shunjo 春塘shunto 春声shunsei 春夢shunmu 春太郎harutaro 春夫haruo 春奈haruna 春子haruko
        春嶽shungaku 春市haruichi 春平shunpei/haruhei 春彦haruhiko 春影shunei 春径harumichi 春恵harue 春惠harue 春敬haruyoshi 春日haruhi
        春曙shunsho 春月shungetsu 春松harumatsu 春枝harue 春栄harue 春樹haruki 春次haruji 春水shunsui 春汀shuntei 春江harue 春治haruji
        春洋harumi 春浦shunpo 春浪shunro 春海shunkai/harumi 春涛shunto 春湖shunko 春潮shuncho 春猿shunen 春王haruo 春琴shunkin 春生haruo
        春男haruo 春町harumachi 春紀haruki 春繁harushige 春美harumi 春義haruyoshi 春草shunso 春菊shungiku 春菜haruna 春華haruka 春葉shunyo
        春行haruyuki 春見harumi 春記haruki 春輔harusuke 春郊shunko 春郎haruo 春部harube 春陽haruhi 春雄haruo 春雲shunun 春風haruka 春香haruka
        昭akira 昭一shoichi 昭一郎shoichiro 昭七shoshichi 昭七郎shoshichiro 昭三shozo 昭三郎shosaburo 昭世akiyo 昭乃akino 昭久akihisa
        昭之akiyuki 昭二shoji 昭二郎shojiro 昭五shogo 昭五郎shogoro 昭人akito/akihito 昭仁akihito 昭代akiyo 昭伸akinobu 昭作shosaku
        昭俊akitoshi 昭信akinobu 昭光akimitsu 昭八shohachi 昭八郎shohachiro 昭六shoroku 昭典shosuke/akinori 昭利akitoshi 昭則akinori
        昭助shosuke 昭博akihiro 昭司shoji 昭吉shokichi 昭吾shogo 昭和akikazu 昭善akiyoshi 昭嘉akiyoshi 昭四郎shoshiro 昭太郎shotaro 昭夫akio
        昭子akiko/shoko 昭宏akihiro 昭市shoichi 昭平shohei 昭幸akiyuki 昭広akihiro 昭康akiyasu 昭弘akihiro 昭彦akihiko 昭徳akinori 昭恵akie
        昭悦shoetsu 昭憲akinori 昭文akifumi 昭明teruaki 昭朗akio 昭枝akie 昭栄shoei 昭次shoji 昭次郎shojiro 昭武akitake 昭江terue/akie
        昭治shoji 昭洋akihiro 昭浩akihiro 昭生akio 昭男akio 昭秀akihide 昭策shosaku 昭紀akinori 昭美akemi 昭義akiyoshi 昭良akira/akiyoshi
        昭英akihide 昭蔵shozo 昭裕akihiro 昭輔shosuke 昭造shozo 昭道akimichi 昭郎akio 昭雄akio 是tadashi 是也koreya 是政koremasa 是枝koreeda
        是永korenaga 是清korekiyo 昶akira 晁akira 晁湖choko 時一tokiichi 時三tokizo 時三郎tokisaburo 時代tokiyo 時太郎tokitaro 時夫tokio
        時子tokiko 時弘tokihiro 時彦tokihiko 時成tokinari 時政tokimasa 時敏tokitoshi 時敬tokiyoshi 時春tokiharu 時晴tokiharu 時枝tokie
        時次tokiji 時次郎tokijiro 時正tokimasa 時江tokie 時治tokiji 時男tokio 時福tokiyoshi 時空子tokiko 時致tokimune 時蔵tokizo 時蝶tokicho
        時貞tokisada 時雄tokio 晃akira 晃一koichi 晃一朗koichiro 晃一郎koichiro 晃久akihisa 晃二koji 晃介kosuke 晃代akiyo 晃司koji 晃嗣koji
        晃夫teruo 晃子akiko 晃宏akihiro 晃年akitoshi 晃広akihiro 晃弘akihiro 晃彦akihiko 晃敏akitoshi 晃枝akie 晃浩akihiro 晃生akio 晃男akio
        晃美terumi 晃雄teruo 晄akira 晋susumu 晋一shinichi 晋一郎shinichiro 晋二shinji 晋作shinsaku 晋平shinpei 晋策shinsaku 晋風shinpu
        晟akira 晟一seiichi 晢實tetsuhiro 晩村banson 晩翠bansui 晩霞banka 普hiroshi 普猷fuyu 普羅fura 景仲kagenaka 景信kagenobu 景元kagemoto
        景勝kagekatsu 景子keiko 景憲kagenori 景政kagemasa 景明kageaki 景春kageharu 景時kagetoki 景晋kagemichi/kagekuni 景樹kageki
        景次郎keijiro 景正kagemasa 景盛kagemori 景綱kagetsuna 景織子kyoko 景義kageyoshi 景虎kagetora 景親kagechika 景都keito 景長kagenaga
        景韶kageaki 晴haru 晴一seiichi 晴世haruyo 晴久haruhisa 晴之haruyuki 晴也haruya 晴人haruto 晴代hareyo/haruyo 晴信harunobu
        晴光harumitsu 晴利harutoshi 晴加haruka 晴可haruka 晴夫haruo/hareo 晴好haruyoshi 晴子haruko/seiko 晴康haruyasu 晴弘haruhiro
        晴彦haruhiko 晴恵harue 晴敏harutoshi 晴日haruhi 晴朝harutomo 晴枝harue 晴樹haruki 晴比古haruhiko 晴氏haruuji 晴江harue 晴治haruji
        晴湖seiko 晴瀾seiran 晴生haruo 晴男haruo 晴美harumi 晴義haruyoshi 晴臣haruomi 晴行haruyuki 晴賢harukata 晴雄haruo 晴香haruka
        晶akira/hikari 晶一shoichi 晶也masaya 晶代akiyo/masayo 晶司shoji 晶夫akio 晶子akiko 晶孫shoson 晶川shosen 晶帆akiho 晶弘akihiro
        晶彦akihiko 晶秀shoshu 晶紀aki 晶雄akio 智satoshi/tomo 智一tomokazu 智世tomoyo/chiyo 智乃chino 智久tomohisa
        智之toshiyuki/tomoyuki 智也tomoya 智仁tomohito 智代tomoyo 智代子chiyoko 智代美chiyomi 智令tomoyoshi 智佐chisa 智佳子chikako
        智信tomonobu 智光tomomitsu 智典tomonori 智則tomonori 智加tomoka 智加子chikako 智勝tomokatsu 智博tomohiro 智史satoshi 智司satoshi
        智和tomokazu 智嗣satoshi 智嘉子chikako 智太恵chitae 智夫tomoo 智央tomoo 智子satoko/tomoko 智学chigaku 智宏tomohiro 智実tomomi
        智幸tomoyuki 智広tomohiro 智康tomoyasu 智弘tomohiro 智彦tomohiko 智徳tomonori 智志satoshi 智応chio 智恵chie/tomoe 智恵子chieko
        智恵理chieri 智恵紀chieki 智恵美chiemi 智惠chie 智惠子chieko 智慧子chieko 智文tomofumi 智明tomoaki 智映子chieko 智春chiharu 智昭tomoaki
        智月chigetsu 智朗tomoaki 智枝tomoe 智枝子chieko 智枝美chiemi 智栄子chieko 智栄美chiemi 智樹tomoki 智正tomomasa 智永tomoe 智永子chieko
        智江chie/tomoe 智江子chieko 智沙chisa 智治tomoharu 智洋tomohiro 智津子chizuko 智浩tomohiro 智生tomoo 智男tomoo 智秀tomohide
        智章tomoaki 智紀tomoki/tomonori 智絵tomoe 智美tomomi/satomi 智義tomoyoshi 智英tomohide 智蘊chiun 智行tomoyuki 智衣tomoe
        智裕tomohiro 智計tomoyoshi 智賀子chikako 智雄tomoo 智香tomoka/chika 智香子chikako 暁akira/akatsuki 暁代akiyo 暁台kyotai 暁夫akio
        暁子akiko/kyoko 暁生akio 暁男akio 暁紅gyoko 暁美akemi 暉akira 暉一郎kiichiro 暉子teruko 暉雄teruo 暎二teruji 暎子eiko 暘子yoko
        暢toru/nobu 暢之nobuyuki 暢夫nobuo 暢子yoko/nobuko 暢幸nobuyuki 暢彦nobuhiko 暢暁nobuaki 暢興nobuoki 暢茂nobushige 暮情bojo
        暮潮bocho 暮風bofu 暮鳥bocho 曄子akiko 曉satoru 曉子akiko 曉美akemi 曙夢shomu 曙山shozan 曙海akemi 曙覧akemi 曜子yoko 曠平kohei 更生kosei
        更紗sarasa 曼殊manshu 曽良sora 曾太郎sotaro 月代tsukiyo 月子gesshi/tsukiko 月彦tsukihiko 月斗getto 月村gesson 月杖getsujo 月美tsukimi
        月耕gekko 月舟gesshu 月草gesso 月郊gekko 有yu/tamotsu 有一yuichi 有三yuzo 有事yuji 有二yuji 有余yuyo 有作yusaku 有佳yuka 有佳子yukako
        有光arimitsu 有加yuka 有可yuka 有可里akari 有司yuji 有子yuko/ariko 有小実asami 有希yuki/aki 有希乃yukino 有希子yukiko 有弘arihiro 有弥aya
        有彩arisa 有志yuji 有恒aritsune 有明ariake 有朋aritomo 有望yumi 有未yumi 有果子yukako 有正arimasa 有洋arihiro 有津実atsumi 有為男uio
        有理yuri 有理子yuriko 有理香yurika 有男kunio 有礼arinori 有秋yushu 有策yusaku 有紀yuki/aki 有紀乃yukino 有紀子yukiko 有紀美yukimi 有美yumi
        有美子yumiko 有芳ariyoshi 有記美yukimi 有道arimichi 有里yuri/ari 有里子yuriko 有里巳arimi 有隣urin 有風yufu 有香yuka 有香子yukako
        有香里yukari 朋tomo 朋一tomokazu 朋之tomoyuki 朋代tomoyo 朋夫tomoo 朋子tomoko 朋宏tomohiro 朋広tomohiro 朋弘tomohiro 朋彦tomohiko
        朋恵tomoe 朋未tomomi 朋枝tomoe 朋樹tomoki 朋治tomoharu 朋直tomonao 朋絵tomoe 朋美tomomi 朋花tomoka 朋香tomoka 朔saku 朔太郎sakutaro
        朔風sakufu 朗akira 朗人akito 朗子akiko 望nozomu/nozomi 望奈mina 望美nozomi 望都moto 朝一asaichi 朝二asaji 朝代asayo 朝光tomomitsu
        朝司asaji 朝夫asao 朝子asako 朝宗tomomune 朝延tomonobu 朝彦tomohiko/asahiko 朝忠chochu 朝恵asae 朝房tomofusa 朝政tomomasa
        朝枝asae/tomoe 朝次郎asajiro 朝江asae 朝沙絵asae 朝治asaji 朝生asao 朝男asao 朝美asami/tomomi 朝興tomooki 朝良tomoyoshi 朝長tomonaga
        朝雄asao 朝風chofu 朝香asaka 期雄tokio 木乃香konoka 木之実konomi 木冠bokkan 木国mokkoku 木歩moppo 木米mokubei 木綿yu 木綿子yuko 未佳mika
        未央mio 未奈mina 未子sueko 未季miki 未帆miho 未希miki 未幸miyuki 未彩misa 未得mitoku 未散michiru 未明mimei 未来mirai/miki/miku
        未森mimori 未沙misa 未玖miku 未由季miyuki 未知michi 未知子michiko 未知瑠michiru 未稀miki 未緒mio 未羽miu 未菜mina 未菜子minako 未華江mikae
        未記miki 未都mito 未醒misei 未麻mima 末三suezo 末三郎suesaburo 末吉suekichi 末太郎suetaro 末夫sueo 末子sueko/matsuko 末彦suehiko
        末松suematsu 末枝matsue 末次sueji 末次郎suejiro 末武suetake 末治sueji/matsuji 末男sueo/matsuo 末美suemi 末義sueyoshi 末蔵matsuzo
        末藏suezo 末雄sueo/matsuo 本子motoko 本親motochika 本雄motoo 朱令shurei 朱子akane 朱実akemi 朱美akemi 朱見akemi 朱計美akemi 朱里juri
        朱雀sujaku 朱鳥asuka 朽葉kuchiha/kyuyo 杉作sugisaku 杉子sugiko 杉江sugie 杉雄sugio 杉風sanpu 李ri 李風rifu 杏anzu/an 杏奈anna
        杏子kyoko 杏実anmi 杏村kyoson 杏果kyoka 杏樹anju 杏理anri 杏菜anna 杏里anri 杏里沙arisa 村宗muramune 村重murashige 杜外togai 杜夫morio
        杜生morio 杢太郎mokutaro 来山raizan 東higashi 東一toichi 東一郎toichiro 東三恵tomie 東世子toseko 東伍togo 東作tosaku 東光toko 東勲tokun
        東声tosei 東子toko/haruko 東山tozan 東岡toko 東庵toan 東志也toshiya 東明tomei 東洋一toyokazu 東洋昭toyoaki 東洋雄toyoo 東洞todo 東涯togai
        東湖toko 東男haruo 東石toseki 東籬tori 東蔵tozo 東道todo 東鎮tochin 東陵toryo 松一shoichi 松一郎matsuichiro 松三matsuzo
        松三郎matsusaburo 松丸matsumaru 松乃matsuno 松也matsuya 松二matsuji 松五郎matsugoro 松介matsusuke 松代matsuyo 松助matsusuke
        松司matsuji 松吉matsukichi 松園shoen 松太郎matsutaro 松夫matsuo 松子matsuko 松宇shou 松寿shoju 松平matsuhei 松恵matsue 松枝matsue
        松栄matsue 松次matsuji 松次郎matsujiro 松江matsue 松治matsuji 松治郎matsujiro 松浜shohin 松男matsuo 松緑shoroku 松美matsumi 松翁shoo
        松蔵matsuzo 松藏matsuzo 松衛matsue 松郎matsuro 松陰shoin 松雄matsuo 松魚shogyo 林rin 林三rinzo 林三郎rinzaburo 林二rinji 林作rinsaku
        林吉rinkichi 林外ringai 林太郎rintaro 林子rinko 林宗rinso 林平rinpei 林次郎rinjiro 林治rinji 林蔵rinzo 林見rinken 林造rinzo 果南kanan
        果奈kana 果帆kaho 果歩kaho 枝利子eriko 枝利香erika 枝松edamatsu 枝津子etsuko 枝理子eriko 枝盛emori 枝美子emiko 枝里佳erika 枝里子eriko
        枯川kosen 枳郎shiro 枴童kaido 柊二shuji 柊花shuka 柊郎shuro 柏亭hakutei 柏子hakuko 柏治郎hakujiro 柏蔭hakuin 柏軒hakuken 柑奈kanna
        染五郎somegoro 柚珠奈yuzuna 柯公kako 柱hashira 柱憲chuken 柳作ryusaku 柳北ryuhoku 柳塘ryuto 柳外ryugai 柳太郎ryutaro 柳子ryuko
        柳昇ryusho 柳栄ryuei 柳浪ryuro 柳虹ryuko 柳香ryuko 柴庵saian 柴舟saishu 柾masaki 柾木masaki 柿紅shiko 栄sakae/hisashi 栄一eiichi
        栄一郎eiichiro 栄七eishichi 栄三eiza/eizo 栄三郎eizaburo/eisaburo 栄之輔einosuke 栄二eiji 栄二郎eijiro 栄介eisuke 栄伸yoshinobu
        栄作eisaku 栄助eisuke 栄勝eikatsu 栄司eiji 栄吉eikichi 栄吾eigo 栄喜eiki 栄四郎eishiro 栄太eita 栄太郎eitaro 栄夫hideo 栄子eiko
        栄宏yoshihiro 栄寿eiju 栄市eiichi 栄悦eietsu 栄松eimatsu 栄枝sakae 栄樹eiki 栄次eiji 栄次郎eijiro 栄江sakae 栄治eiji 栄治郎eijiro
        栄津子etsuko 栄理香erika 栄男sakao 栄祐eisuke 栄美emi 栄美子emiko 栄華eika 栄蔵eizo 栄藏eizo 栄西eisai/yosai 栄輝eiki 栄造eizo 栄里eri
        栄重eiju 栄雄hideo 栖鳳seiho 栗太kurita 栗子ritsuko 栗山ritsuzan 栞shiori 栞里shiori 格kaku/itaru 格堂kakudo 格治kakuji 桁平kohei
        桂katsura/kei 桂一keiichi 桂一郎keiichiro 桂三keizo 桂子keiko/katsurako 桂月keigetsu 桂樹keiju 桂次郎keijiro 桂石keishi 桂舟keishu
        桂那keina 桂郎keiro 桂香keika 桃momo 桃代momoyo 桃佳momoka 桃史momoji/toshi 桃子momoko 桃枝momoe 桃水tosui 桃江momoe 桃華momoka
        桃葉toyo 桃郎toro 桃雄momoo 桃香momoka 案外堂angaido 桐子kiriko 桐明kiriaki/tomei 桐谷tokoku 桐軒token 桔平kippei 桜sakura
        桜子sakurako 桜彩osai 梁川ryosen 梅乃umeno 梅也umeya 梅二郎umejiro 梅代umeyo 梅史baishi 梅吉umekichi 梅園baien 梅堂baido 梅太郎umetaro
        梅夫umeo 梅子umeko 梅宇baiu 梅安baian 梅岩baigan 梅年bainen 梅幸baiko 梅松umematsu 梅枝baishi 梅次umeji 梅治umeji 梅渓baikei 梅潭baitan
        梅玉baigyoku 梅男umeo 梅皐baiko 梅花baika 梅蔵umezo 梅軒baiken 梅雀baijaku 梅雄umeo 梅雪baisetsu 梅龕baigan 梓azusa 梓月shigetsu
        梗子kyoko 梟庵kyoan 梢kozue 梢風shofu 梧平gohei 梧月gogetsu 梧楼goro 梨々子ririko 梨乃rino 梨加rika 梨名rina 梨央奈riona 梨奈rina 梨恵rie
        梨枝子rieko 梨沙risa 梨絵rie 梨絵子rieko 梨緒rio 梨花rika 梨花子rikako 梨菜rina 梨香rika 梨香子rikako 梯二teiji 棕隠soin 棟一郎toichiro
        森男morio 森重morishige 森雄morio 植shoku 椿tsubaki 椿山chinzan 椿岳chingaku 楊子yoko 楓kaede 楓湖fuko 楓溪fukei 楚人冠sojinkan
        楚瑜soyu 楠緒子naoko 楠郎kusuro 楢吉yukichi 楢重narashige 楢雄narao 楫子kajiko 業平narihira 楯彦tatehiko 極堂kyokudo 楸邨shuson
        楽堂gakudo 楽天rakuten 楽山rakuzan 榕yo 榕庵yoan 榛名haruna 榮sakae 榮一eiichi 榮一郎eiichiro 榮三eizo 榮三郎eizaburo 榮二eiji
        榮作eisaku 榮光eiko 榮助eisuke 榮司eiji 榮吉eikichi 榮吾eigo 榮喜eiki 榮壽eiju 榮太郎eitaro 榮夫hideo 榮子eiko 榮市eiichi 榮悦eietsu
        榮次eiji 榮治eiji 榮治郎eijiro 榮美子emiko 榮藏eizo 榲邨onson/sugimura 槇一shinichi 槐南kainan 槐園kaien 槐多kaita 槐太kaita 槙子makiko
        樗陰choin 権ken 権一kenichi 権八gonpachi 権十郎gonjuro 権四郎kenshiro 権太郎kentaro 樸shiraki 樹itsuki/tatsuki 樹一郎kiichiro
        樹奈juna/kina 樹生mikio 樹里itsuki/juri 橋十郎hashijuro 橋夫hashio 橋村kyoson 橘tachibana 橘三郎kitsusaburo 橘咲kitsusaku
        橘太郎kitsutaro 橘村kisson 橘洲kisshu 橙里tori 機一kiichi 橿堂kyodo 檀mayumi 櫻子sakurako 欠伸kesshin 次則tsuginori 次夫tsuguo
        次子tsugiko 次弘tsugihiro 次房tsugifusa 次昭tsuguaki 次生tsugio 次男tsuguo 次郎jiro 次郎吉jirokichi 次郎正jiromasa 次雄tsuguo
        欣一kinichi 欣一郎kinichiro 欣三kinzo 欣三郎kinzaburo 欣也kinya 欣二kinji 欣五郎kingoro 欣司kinji 欣吾kingo 欣哉kinya 欣子kinko/yoshiko
        欣弥kinya 欣次郎kinjiro 欣治kinji 欣男yoshio 欣美yoshimi 欧子hiroko 欧貴oki 欽一kinichi 欽也kinya 欽二kinji 欽司kinji 欽吾kingo 欽哉kinya
        欽堂kindo 欽治kinji 歌丸utamaru 歌代utayo 歌代子kayoko 歌六karoku 歌司utashi 歌子utako 歌昇kasho 歌松utamatsu 歌次utaji 歌江utae 歌穂kaho
        歌織kaori 歌蔵utazo 歓一kanichi 正tadashi 正一shoichi 正一郎shoichiro 正七seishichi 正三shosan 正三郎shozaburo 正久masahisa
        正之masayuki 正也masaya/masanari 正二shoji 正二郎shojiro 正人masato/masahito 正伯seihaku 正佳masayoshi 正俊masatoshi 正保masayasu
        正信masanobu 正儀masayoshi/masanori 正克masakatsu 正児masaru 正八shohachi 正六shoroku 正利masatoshi 正則masanori 正勝masakatsu
        正博masahiro 正友masatomo 正史seishi 正司seiji 正吉masakichi/shokichi 正名masana 正吾shogo 正和masakazu 正哉masaya 正善shozen
        正喜masayoshi 正嗣masatsugu 正因masayori 正夢masamu 正太shota 正太郎shotaro 正夫masao 正威masatake 正子masako 正季masasue
        正安masayasu 正実masami 正宣masanobu 正富masatomi 正寛masahiro 正已masami 正巳masami 正希子makiko 正常masatsune 正平shohei/masahira
        正幸masayuki 正幹masamiki 正広masahiro 正廣masahiro 正延masanobu 正弘masahiro 正弥masaya 正彦masahiko 正彰masaaki 正径masatsune
        正徳masanori 正徹shotetsu 正恒masatsune 正恭masayasu 正恵masae 正悦shoetsu 正惠masae 正憲masanori 正成masashige 正敏masatoshi
        正文masafumi 正日joniru 正明masaaki 正時masatoki 正晃masaaki 正晴masaharu 正暉masaaki 正朗masao 正栄shoei 正樹masaki 正次masatsugu
        正武masatake 正毅masaki/masatake 正水masami 正江masae 正治shoji/masaharu 正洋masahiro 正浩masahiro 正淑masatoshi 正満masamitsu
        正煕seiki 正爾shoji 正琳shorin 正由masayoshi 正男masao 正直masanao 正睦masatoshi 正秉masamochi 正秋masaaki 正種masatane 正章masaaki
        正策shosaku 正範masanori 正篤masaatsu 正紀masaki/masanori 正純masazumi 正美masami/masayoshi/masashi 正義masayoshi 正胤masatane
        正臣masaomi 正良masayoshi 正芳masayoshi 正英masahide 正蔵shozo 正藏shozo 正行masayuki/masatsura 正衛masae 正裕masahiro
        正規masaki/masanori 正親masachika 正記masaki 正豊masatoyo 正貴masataka 正輝masaki 正辞masakoto 正辰masatoki 正造shozo 正道seido
        正遠masato 正邦masakuni 正郎masao 正鉄masakane 正門masakado 正隆masataka 正雄masao 正雪shosetsu 正風masakaze 正香masaka 武takeshi
        武一takeichi 武三takezo 武三郎takesaburo 武久takehisa 武之takeyuki 武也takeya 武二takeji 武二郎takejiro 武五郎takegoro
        武人takendo/takehito 武仁takehito 武代takeyo 武俊taketoshi 武信takenobu 武光takemitsu 武典takenori 武利taketoshi 武則takenori
        武助busuke 武博takehiro 武史takeshi 武司takeshi 武吉takeyoshi 武和takekazu 武喜takeyoshi 武嗣takeshi 武四takeshi 武四郎takeshiro
        武士takeshi 武夫takeo 武子takeko 武宏takehiro 武寿taketoshi 武尭taketaka 武山buzan 武己takemi 武市takeichi 武平takehira 武幸takeyuki
        武広takehiro 武庸taketsune 武弘takehiro 武弥takeya 武彦takehiko 武徳takenori 武志takeshi 武憲takenori 武揚buyo/takeaki
        武敏taketoshi 武文takefumi 武明takeaki 武春takeharu 武昭takeaki 武晴takeharu 武松takematsu 武次taketsugu/takeji 武次郎takejiro
        武正takemasa 武比古takehiko 武江takee 武治takeharu/takeji 武法takenori 武洋takehiro 武生takeo 武男takeo 武直takenao 武秀takehide
        武範takenori 武紀takenori 武羅夫murao 武美takemi/takeyoshi 武義takeyoshi 武能takeyoshi 武臣takeomi 武良takeyoshi 武芳takeyoshi
        武英takehide 武茂takeshige 武蔵musashi 武行takeyuki 武裕takehiro 武豊taketoyo 武貞takesada 武道takemichi 武郎takeo/takero
        武郷takesato 武重takeshige 武鑓takeyari 武雄takeo 歩ayumi 歩人hojin 歩美ayumi/fumi 歩衣ai 歳三toshizo 歳之toshiyuki 歳子toshiko
        歳雄toshio 殊法shuho 段三郎danzaburo 段之danshi 段四郎danshiro 段治郎danjiro 段猿danen 段翔dansho 毅atsushi/takeshi/tsuyoshi
        毅一kiichi 毅一郎kiichiro 毅三kizo 毅堂kido 毅彦takehiko 毅志takeshi 毅雄takeo 母都子motoko 比佐子hisako 比佐志hisashi 比呂hiro
        比呂子hiroko 比呂志hiroshi 比呂美hiromi 比奈三hinazo 比奈子hinako 比左良hisara 比露思hiroshi 毬子mariko 毬絵marie 氏久ujihisa 氏亨shiko
        氏勝ujikatsu 氏康ujiyasu 氏憲ujinori 氏政ujimasa 氏朝ujitomo 氏清ujikiyo 氏満ujimitsu 氏照ujiteru 氏直ujinao 氏真ujizane 氏範ujinori
        氏綱ujitsuna 氏繁ujishige 氏規ujinori 氏邦ujikuni 氏頼ujiyori 民三tamizo 民代tamiyo 民八tamihachi 民吉tamikichi 民喜tamiki 民夫tamio
        民子tamiko 民平minpei 民弥tamiya 民恵tamie 民枝tamie 民樹tamiki 民次郎tamijiro 民江tamie 民治tamiji 民生tamio 民男tamio 民義tamiyoshi
        民蔵tamizo 民藏tamizo 民輔tamisuke 民雄tamio 気恵kie 水巴suiha 水穂mizuho 水絵mie/mizue 水絹miki 水蔭suiin 水裏suiri 永hisashi/ei
        永一eiichi 永三子emiko 永之佑einosuke 永二eiji 永二郎eijiro 永作eisaku 永八eihachi 永六eiroku 永吉eikichi 永太郎eitaro 永子eiko
        永寿nagatoshi 永常nagatsune 永弘nagahiro 永機eiki 永次eiji 永治eiji 永洗eisen 永海nami 永湖eiko 永由noriyoshi 永美子emiko 永雄nagao
        汀川teisen 求motomu 汎hiroshi 汎子hiroko 汎平hanpei 汐音shione 江介kosuke 江利eri 江利子eriko 江利香erika 江奈美enami 江威子eiko 江子koko
        江梨eri 江梨子eriko 江梨花erika 江津子etsuko 江漢kokan 江珠emi 江理名erina 江理奈erina 江理子eriko 江美emi 江美子emiko 江莉香erika 江身子emiko
        江里eri 江里子eriko 江釣子ezuriko 江麗ere 池鶴chizuru 汪hiroshi 汪洋oyo 沖美okimi 沙世sayo 沙也saya 沙也加sayaka 沙也香sayaka 沙千子sachiko
        沙夜香sayaka 沙奈sana 沙奈江sanae 沙季saki 沙希子sakiko 沙弥saya 沙戸子satoko 沙斗子satoko 沙智sachi 沙智子sachiko 沙月satsuki 沙有里sayuri
        沙梨sari 沙樹子sakiko 沙生saki 沙由里sayuri 沙知絵sachie 沙穂saho 沙紀saki 沙絵子saeko 沙緒理saori 沙織saori 沙織里saori 沙羅sara 沙耶saya
        沙良sara 沙貴saki 沙那恵sanae 沙都子satoko 沙都美satomi 沙里sari 沙里奈sarina 沢子sawako 沢東takuto 沢枝sawae 沢民takumin 治osamu
        治一郎jiichiro 治久haruhisa 治之haruyuki 治二haruji 治五郎jigoro 治人haruhito 治仁haruhito 治代haruyo 治保harumori 治信harunobu
        治利harutoshi 治助jisuke 治勲chikun 治吉jikichi 治夫haruo 治子haruko 治孝harutaka 治宝harutomi 治平jihei 治幸haruyuki 治彦haruhiko
        治志harushi 治憲harunori 治成harushige 治朗jiro 治枝harue 治樹haruki 治江harue 治済harusada 治生haruo 治男haruo 治紀harutoshi
        治綱harutsuna 治美harumi 治義haruyoshi 治良haruyoshi 治虫osamu 治貞harusada 治郎jiro 治郷harusato 治長harunaga 治雄haruo 泉izumi
        泉三郎senzaburo 泉子izumiko 泉水sensui/izumi 泉美izumi 泊月hakugetsu 泊雲hakuun 法夫norio 法子noriko 法弘norihiro 法昭noriaki
        法正norimasa 法男norio 法雄norio 泡鳴homei 波nami 波山hazan 波津子hatsuko 波空haku 波路namiji 波郷hakyo 泣菫kyukin 泰yasushi/tai
        泰一yasuichi 泰一郎yasuichiro 泰三taizo 泰久yasuhisa 泰之yasuyuki 泰二seiji 泰介taisuke 泰代yasuyo 泰伸yasunobu 泰佑taisuke
        泰信yasunobu 泰光yasumitsu 泰典yasunori 泰則yasunori 泰博yasuhiro 泰史yasushi 泰司yasuji/yasushi 泰和yasukazu 泰啓yasuhiro
        泰士yasushi 泰太郎yasutaro 泰夫yasuo 泰央yasuo 泰子yasuko 泰孝yasutaka 泰宏yasuhiro 泰寛yasuhiro 泰平taihei/yasuhei 泰幸yasuyuki
        泰広yasuhiro 泰弘yasuhiro 泰彦yasuhiko 泰徳yasunori 泰志yasushi 泰愚teu 泰憲yasunori 泰成yasunari 泰文yasufumi 泰明yasuaki
        泰昭yasuaki 泰朋yasutomo 泰枝yasue 泰樹yasuki 泰次yasuji 泰次郎yasujiro/taijiro 泰正yasumasa 泰江yasue 泰治yasuji 泰洋yasuhiro
        泰浩yasuhiro 泰淳taijun 泰清yasukiyo 泰生yasuo 泰男yasuo 泰盛yasumori 泰真taishin 泰祐taisuke 泰秀yasuhide 泰章yasuaki 泰範yasunori
        泰紀yasunori 泰美yasumi 泰葉yasuha 泰行yasuyuki 泰裕yasuhiro 泰資taisuke 泰賢taiken 泰造yasuzo 泰道yasumichi 泰郎yasuo/yasuro
        泰隆yasutaka 泰雄yasuo 泳三yonsamu 洋hiroshi 洋一yoichi 洋一郎yoichiro 洋三yozo 洋之hiroyuki 洋二yoji 洋二郎yojiro 洋介yosuke
        洋代hiroyo 洋光hiromitsu 洋児yoji 洋冲hironaka 洋助yosuke 洋史hiroshi/hirofumi 洋右yosuke 洋司yoji 洋吉yokichi 洋和hirokazu
        洋士hiroshi 洋太郎yotaro 洋夫hiroo 洋奈hirona 洋子yoko 洋孝hirotaka 洋寿yoju 洋己hiromi 洋市yoichi 洋平yohei 洋幸hiroyuki 洋彦hirohiko
        洋征hiroyuki 洋志hiroshi 洋恵hiroe 洋文hirofumi 洋明hiroaki 洋昭hiroaki 洋晶hiroaki 洋樹hiroki 洋次yoji 洋次郎yojiro 洋江hiroe 洋治yoji
        洋祐yosuke 洋美hiromi 洋行hiroyuki 洋輔yosuke 洋造yozo 洋雄hiroo 洌kiyoshi 洌子kiyoko 津世子tsuseko 津也子tsuyako 津南雄tsunao
        津喜子tsukiko 津奈子tsunako 津弥子tsuyako 津祢子tsuneko 洪hiroshi 洪川kosen 洪庵koan 洵makoto 洸ko/akira/takeshi 活子katsuko
        活東katsuto 洽hiroshi 洽治koji 流星ryusei 流水ryusui 流石sasuga 流美rumi 流花ruka 流菜runa 流葉ryuyo 流風ruka 浄kiyoshi 浄元jogen
        浄子kiyoko 浄林jorin 浄清josei 浅二郎asajiro 浅吉asakichi 浅夫asao 浅子asako 浅平asahei 浅次asaji 浅次郎asajiro 浅治asaji 浅茅asaji
        浅雄asao 浅香asaka 浜hama 浜人hinjin 浜千代hamachiyo 浜吉hamakichi 浜子hamako 浜男hamao 浜臣hamaomi 浜雄hamao 浦吉urakichi
        浦太郎urataro 浩hiroshi 浩一koichi 浩一路koichiro 浩三kozo 浩乃hirono 浩久hirohisa 浩之hiroyuki 浩二koji 浩人hiroto 浩代hiroyo
        浩伸hironobu 浩俊hirotoshi 浩信hironobu 浩光hiromitsu 浩史koji/hiroshi 浩司koji 浩和hirokazu 浩哉hiroya 浩喜hiroki 浩嗣hirotsugu
        浩士hiroshi 浩太朗kotaro 浩太郎kotaro 浩子hiroko 浩孝hirotaka 浩寿hirohisa 浩巳hiromi 浩市koichi 浩平kohei 浩幸hiroyuki 浩徳hironori
        浩志hiroshi/koshi 浩忠hirotada 浩恵hiroe 浩成hironari 浩敏hirotoshi 浩文hirofumi/hirobumi 浩明hiroaki 浩映hiroe 浩昭hiroaki
        浩智hirotomo 浩暉hiroki 浩樹hiroki 浩次koji 浩正hiromasa 浩江hiroe 浩秋hiroaki 浩章hiroaki 浩美hiromi 浩義hiroyoshi 浩至hiroshi
        浩行hiroyuki 浩規hironori 浩賢koken 浩通hiromichi 浩道hiromichi 浩重hiroshige 浩隆hirotaka 浩靖hiroyasu 浪六namiroku 浪吉namikichi
        浪子namiko 浪江namie 浪治namiji 浪雄namio 浬子riko 海人kaijin 海南kainan 海南江kanae 海峰miho 海晶kaisho 海老蔵ebizo 海舟kaishu 海蜂miho
        海雲kaiun 海香子mikako 涼suzuka/sayaka/ryo 涼一ryoichi 涼介ryosuke 涼太ryota 涼子ryoko 涼至ryoji 涼菟ryoto 涼葉ryoyo 涼香ryoka
        淇園kien 淇水kisui 淑yoshi 淑乃yoshino 淑人yoshito 淑功yoshiyuki 淑夫toshio/yoshio 淑子toshiko 淑恵yoshie 淑枝yoshie 淑江yoshie
        淑男yoshio 淑美yoshimi 淑華shukuka 淑郎yoshiro/toshiro 淑雄toshio 淑青shukusei 淡窓tanso 淨kiyoshi 深fukashi 深志fukashi
        深水shinsui 深雪miyuki 淳atsushi 淳一junichi 淳三junzo 淳也atsuya 淳二junji 淳史atsushi 淳司atsushi 淳哉junya 淳夫atsuo 淳奈junna
        淳子junko 淳庵junan 淳彦atsuhiko 淳志atsushi 淳男atsuo 淳美atsumi 淳郎junro/atsuo 淳雄atsuo 淵fukashi 淵子fuchiko 混沌konton
        淺子asako 清kiyoshi 清一seiichi 清一郎seiichiro 清三seizo 清三郎seisaburo/seizaburo 清丸kiyomaru 清乃kiyono 清久kiyohisa
        清之kiyoyuki/kiyoshi 清二seiji/kiyoji 清人kiyohito/kiyoto 清仁kiyohito 清介seisuke 清佐kiyosuke 清作seisaku/kiyosaku
        清佳sayaka 清俊kiyotoshi 清信kiyonobu 清光kiyomitsu 清克kiyokatsu 清利kiyotoshi 清則kiyonori 清助seisuke/kiyosuke 清勝kiyokatsu
        清博kiyohiro 清史kiyoshi 清司seiji/kiyoshi/kiyoji 清吉seikichi 清吾seigo 清和kiyokazu 清嗣kiyotsugu 清四郎seishiro 清士kiyoshi
        清太郎kiyotaro/seitaro 清夫sumio/kiyoo 清子kiyoko 清孝kiyotaka 清実kiyomi 清峯seiho 清己kiyomi 清巳kiyomi 清幸kiyoyuki 清広kiyohiro
        清康kiyoyasu 清延kiyonobu 清弘kiyohiro 清張seicho 清彦kiyohiko 清徳kiyonori 清志kiyoshi 清志郎kiyoshiro 清恵kiyoe 清成kiyonari
        清政kiyomasa 清敏kiyotoshi 清文kiyofumi 清方kiyokata 清明kiyoaki 清春kiyoharu 清昭kiyoaki 清晃kiyoaki 清松kiyomatsu 清枝kiyoe
        清栄kiyoe 清次seiji/kiyoji/kiyotsugu 清次郎seijiro/kiyojiro 清正kiyomasa 清武kiyotake 清江kiyoe 清治kiyoji/seiji/kiyoharu
        清泰kiyoyasu 清海kiyomi 清潭seitan 清澄kiyosumi 清照kiyoteru 清男kiyoo 清白suzushiro/seihaku 清盛kiyomori 清矩kiyonori
        清秀kiyohide 清秋kiyoaki 清範kiyonori 清紀kiyonori 清美kiyomi 清英kiyohide 清茂kiyoshige 清蔵seizo/kiyozo 清行kiyoyuki 清衛kiyoe
        清親kiyochika 清貢kiyotsugu 清貴kiyotaka 清輝kiyoteru 清造seizo/kiyozo 清道kiyomichi 清都kiyoto 清重kiyoshige 清隆kiyotaka
        清雄kiyoo 清音kiyone 清風kiyokaze/seifu 清香kiyoka/sayaka 清高kiyotaka 済wataru 渉wataru 渉三shozo 渓kei 渓仙keisen 渓山keizan
        渙kiyoshi/kan 渚nagisa 渚山shozan 渚左nagisa 渚沙nagisa 渡wataru 温atsushi/yutaka 温亭ontei 温子atsuko 温美atsumi 游yu 湖人kojin
        湖南konan 湖吹美kofumi 湖山kozan 湖村koson 湘一shoichi 湘南shonan 湘烟shoen 湛jin 湛山tanzan 湧yu 湧子yuko 満mitsuru/michiru/minoru
        満之manshi 満也mitsuya 満亮mitsusuke 満代mitsuyo 満佐子masako 満兼mitsukane 満利子mariko 満則mitsunori 満博mitsuhiro 満喜maki
        満喜子makiko 満夫mitsuo 満子mitsuko/michiko 満家mitsuie 満寿夫masuo 満寿子masuko 満寿彦masuhiko 満寿恵masue 満寿男masuo 満寿美masumi
        満尭mitsutaka 満幸mitsuyuki 満広mitsuhiro 満弥mitsuya 満彦mitsuhiko 満恵mitsue 満所mansho 満明mitsuaki 満智子machiko 満枝mitsue
        満江mitsue 満治manji/mitsuharu 満津子mitsuko 満洲枝masue 満理子mariko 満理絵marie 満男mitsuo 満直mitsutada 満知子machiko 満祐mitsusuke
        満穂mitsuho 満美mami 満美子mamiko 満義mitsuyoshi 満貞mitsusada 満郎mitsuro 満里mari 満里奈marina 満里子mariko 満隆mitsutaka 満雄mitsuo
        満香mika 源hajime 源一genichi 源一郎genichiro 源三郎genzaburo 源九郎genkuro 源二genji 源五gengo 源六genroku 源内gennai 源吉genkichi
        源太郎gentaro 源子motoko 源次郎genjiro 源治genji 源義genyoshi 源蔵genzo 準一junichi 準太郎juntaro 溥子hiroko 滄洲soshu 滉hiroshi
        滉一koichi 滉二koji 滋shigeru/shigeshi 滋之shigeyuki 滋和shigekazu 滋夫shigeo 滋子shigeko 滋彦shigehiko 滋昭shigeaki 滋樹shigeki
        滋美shigemi 滋雄shigeo 滔天toten 滝太郎takitaro 滝子takiko 滝江takie 滝蔵takizo 滲雨shinu 滿mitsuru 滿子mitsuko 漠baku/hiroshi
        漱石soseki 漸susumu 潔kiyoshi 潔子kiyoko 潔志kiyoshi 潜sen 潜一senichi 潤jun 潤一junichi 潤一郎junichiro 潤三郎junzaburo 潤子junko
        潤美masumi 潮ushio 潮五郎chogoro 潮美shiomi 澄kiyoshi/sumi 澄人sumito 澄代sumiyo 澄夫sumio 澄子sumiko 澄恵sumie 澄枝sumie 澄栄sumie
        澄江sumie 澄生sumio 澄男sumio 澄美子sumiko 澄雄sumio 澤子sawako 澪mio 澪人reijin 澪子mioko 澹泊tanpaku 濱子hamako 濶道hiromichi 瀏ryu
        瀧之takiyuki 瀧二朗takijiro 瀧伸takinobu 瀧子takiko 瀧弥takiya 瀬奈sena 瀬理奈serina 瀬里奈serina 瀬里菜serina 為一tameichi 為三tamezo
        為三郎tamesaburo 為之tameyuki 為五郎tamegoro 為信tamenobu 為兼tamekane 為山izan 為彦tamehiko 為恭tamechika 為春tameharu 為景tamekage
        為朝tametomo 為村tamemura 為次tameji 為次郎tamejiro 為氏tameuji 為男tameo 為相tamesuke 為藩tamehan 為重tameshige 為雄tameo
        為頼tameyori 烈retsu 烈子retsuko 烏山uzan 烏水usui 烏頭子utoshi 無彩musai 無理muri 無草muso 煕hiroshi 煕子hiroko 煙村enson
        照akira/teru 照一shoichi 照三teruzo 照久teruhisa 照之teruyuki 照二shoji 照代teruyo 照光terumitsu 照司teruji 照基terumoto 照夫teruo
        照子teruko 照実terumi 照巳terumi 照平shohei 照幸teruyuki 照康teruyasu 照彦teruhiko 照恵terue 照政terumasa 照文terubumi 照明teruaki
        照枝terue 照次shoji 照正terumasa 照江terue 照治teruji 照泰teruyasu 照生teruo 照男teruo 照秋teruaki 照美terumi 照義teruyoshi 照華shoka
        照蔵teruzo 照行teruyuki 照雄teruo 煬子yoko 熊一kumaichi 熊一郎kumaichiro 熊三郎kumasaburo 熊二kumaji 熊司kumaji 熊吉kumakichi
        熊太郎kumataro 熊夫kumao 熊楠kumagusu 熊次kumaji 熊次郎kumajiro 熊治kumaji 熊治郎kumajiro 熊耳yuji 熊蔵kumazo 熹朔kisaku 燕一enichi
        燕郎enro 爽雨sou 牛一goichi/gyuichi 牧maki 牧之bokushi 牧人makito 牧太makita 牧夫makio 牧子makiko 牧春bokushun 牧水bokusui 牧男makio
        牧祐mayu 牧童bokudo 牧絵makie 牧雄makio 犀星saisei 犀東saito 犀水saisui 狂四郎kyoshiro 狄嶺tekirei 狩行kariyuki 独doku 猛takeshi
        猛司takeshi 猛夫takeo 猛彦takehiko 猛征takemasa 猛志takeshi 猛樹takeki 猛男takeo 猛資takeshi 猛雄takeo 猪三郎isaburo 猪之吉inokichi
        猫八nekohachi 猶吉yukichi 猷逸yuitsu 猿三郎enzaburo 猿五郎engoro 猿十郎enjuro 猿四郎enshiro 猿弥enya 猿次郎enjiro 猿男saruo 猿翁eno
        獅丸shishimaru 獅童shido 玄gen 玄以geni 玄同gendo 玄幹genkan 玄朔gensaku 玄朴genboku 玄沢gentaku 玄白genpaku 玄真genshin 玄統gento
        玄耳genji 玄道gendo 玄適genteki 玄随genzui 玉tama 玉三郎tamasaburo 玉代tamayo 玉吉tamakichi 玉均gyokukin 玉堂gyokudo/kyokudo
        玉太郎tamataro 玉夫tamao 玉子tamako 玉山gyokuzan 玉恵tamae 玉惠tamae 玉望tamamo 玉枝tamae 玉樹tamaki 玉江tamae 玉溪gyokukei
        玉祥gyokusho 玉穂tamaho 玉章gyokusho 玉緒tamao 玉美tamami 玉英tamaei 玉茗gyokumei 玉雪tamayuki 玉青tamao 王城ojo 王堂odo 玖海子kumiko
        玖美kumi 玖美子kumiko 玲rei/akira 玲二reiji 玲可reika 玲央名reona 玲奈rena/reina 玲子reiko/ryoko 玲実reimi 玲川reisen 玲於奈reona
        玲美reimi 玲花reika 玲菜reina 玲那rena/reina 玲里reiri 玲香reiko/reika 珠代tamayo 珠央tamao 珠子tamako 珠実tamami 珠巳tamami
        珠希tamaki 珠恵tamae 珠惠tamae 珠枝tamae 珠樹tamaki 珠江tamae 珠理juri 珠琴tamaki 珠生tamao 珠紀tamaki 珠緒tamao 珠美tamami 珠美子sumiko
        珠香tomoka 球一kyuichi 理satoshi/makoto 理一riichi 理一郎riichiro 理三郎risaburo 理世michiyo/rise 理乃rino 理之masayuki 理代riyo
        理佐risa 理作risaku 理佳rika 理保子rihoko 理加rika 理助risuke 理化rika 理吉rikichi 理名rina 理咲risa 理喜子rikiko 理太郎ritaro 理央rio
        理奈rina 理子satoko/riko 理平rihei 理彩risa 理恵rie 理恵子rieko 理惠rie 理惠子rieko 理枝rie 理枝子rieko 理森tadamori 理江rie 理江子rieko
        理沙risa 理津子ritsuko 理砂risa 理穂riho 理紗risa 理絵rie 理絵子rieko 理緒rio 理美satomi 理花rika 理英子rieko 理衣rii/rie 理詠rie 理貴riki
        理香rika 理香子rikako 琢migaku 琢也takuya 琢二takuji 琢司takuji 琢弥takuya 琢朗takuro 琢治takuji 琢磨takuma 琢郎takuro 琢雄takuo 琴koto
        琴乃kotono 琴代kotoyo 琴子kotoko 琴山kinzan 琴月kingetsu 琴江kotoe 琴海kotomi 琴絵kotoe 琴美kotomi 瑛akira 瑛一eiichi 瑛世akiyo
        瑛二eiji 瑛子eiko 瑛美emi 瑞mizuho 瑞仙zuisen 瑞卿zuikyo 瑞夫mizuo 瑞子mizuko 瑞季mizuki 瑞峰zuiho 瑞希miki/mizuki 瑞恵mizue 瑞枝mizue
        瑞樹mizuki 瑞江mizue 瑞男mizuo 瑞稀mizuki 瑞穂mizuho 瑞紀mizuki 瑞貴mizuki 瑞香mizuka 瑠夏ruka 瑠奈runa 瑠李ruri 瑠璃ruri 瑠璃子ruriko
        瑠維rui 瑠美rumi 瑠美子rumiko 瑠花ruka 瑠衣rui 瑠衣子ruiko 瑠里子ruriko 瑳智子sachiko 瑶yo 瑶子yoko 璋akira 璋一shoichi 璋子akiko 環tamaki
        環山kanzan 環樹tamaki 瓊音keion 瓔子yoko 瓜人kajin 瓦全gazen 瓶子heishi 甃庵shuan 甕江oko 甕臣mikaomi 甚一jinichi 甚二jinji 甚五郎jingoro
        甚八jinpachi 甚太郎jintaro 生子ikuko 生雄ikuo 生馬ikuma 甦浪soro 甫hajime 田加子takako 田善denzen 田士英denshiei 田苗tanae
        田鶴tazu/tazuru 田鶴子tazuko 由yukari/yu 由一yuichi/yoshikazu 由三yoshizo 由三郎yoshisaburo 由乃yuno 由之yoshiyuki 由也yoshiya
        由人yoshito 由仁yuni 由佳yuka 由佳乃yukano 由佳利yukari 由佳子yukako 由佳理yukari 由依yui 由利子yuriko 由利恵yurie 由利香yurika 由加yuka
        由加子yukako 由加里yukari 由博yoshihiro 由可子yukako 由右子yuko 由吉yoshikichi 由喜yuki 由喜子yukiko 由喜雄yukio 由圭yuka 由夏yuka
        由太郎yoshitaro 由夫yoshio 由奈yuna 由妃yuki 由姫子yukiko 由子yuko/yuzu/yoshiko 由季yuki 由季子yukiko 由宇yuu 由実yumi 由実子yumiko
        由岐yuki 由岐子yukiko 由巳yoshimi 由布yu 由布子yuko 由希yuki 由希子yukiko 由幸yoshiyuki 由恵yoshie 由政yoshimasa 由明yoshiaki
        由春yoshiharu 由昭yoshiaki 由晴yoshiharu 由有子yuko 由木子yukiko 由朱yumi 由松yoshimatsu 由果yuka 由枝yuki/yoshie 由架yuka 由梨yuri
        由梨絵yurie 由樹yuki 由樹子yukiko 由次yoshitsugu/yoshiji 由次郎yoshijiro 由正yoshimasa 由比yui 由水yumi 由江yoshie 由治yoshiharu
        由海yumi 由理yuri 由理子yuriko 由男yoshio 由直yoshinao 由真yuma 由祐子yuko 由紀yuki 由紀乃yukino 由紀代yukiyo 由紀夫yukio 由紀子yukiko
        由紀恵yukie 由紀枝yukie 由紀江yukie 由紀男yukio 由紀絵yukie 由紀美yukimi 由美yumi/yoshimi 由美子yumiko 由美恵yumie 由美枝yumie 由美江yumie
        由美絵yumie 由美香yumika 由花yuika/yuka 由莉yuri 由華yuka 由蔵yoshizo 由行yoshiyuki 由衣yui 由衣夏yuika 由記yuki 由記子yukiko 由豆流yuzuru
        由貴yuki/yutaka 由貴子yukiko 由貴恵yukie 由貴江yukie 由賀子yukako 由起yuki 由起夫yukio 由起子yukiko 由起江yukie 由郎yoshiro 由里yuri
        由里子yuriko 由隆yutaka 由雄yoshio 由香yuka 由香利yukari 由香子yukako 由香理yukari 由香里yukari 甲之koshi 甲子夫kineo 甲子男kineo 甲山kozan
        甲斐kai 男dan 男寅otora 町子machiko 町枝machie 留一tomeichi 留七tomeshichi 留三tomezo 留三郎tomesaburo 留五郎tomegoro 留信tomenobu
        留吉tomekichi 留四郎tomeshiro 留夫tomeo 留子tomeko 留康tomeyasu 留次tomeji 留次郎tomejiro 留治tomeji 留治郎tomejiro 留理ruri
        留理子ruriko 留男tomeo 留美rumi 留美子rumiko 留蔵tomezo 留藏tomezo 留衣rui 留里ruri 留里子ruriko 留雄tomeo 當十郎tojuro 當次郎tojiro
        痴雪chisetsu 癖三酔hekisansui 登noboru 登世子toseko/toyoko 登久toku 登久也tokuya 登久子tokuko 登之toshi 登代toyo 登代子toyoko
        登代美toyomi 登勢tose 登喜代tokiyo 登喜夫tokio 登喜子tokiko 登喜枝tokie 登喜男tokio 登喜雄tokio 登女子tomeko 登子takako 登希雄tokio 登志toshi
        登志也toshiya 登志喜toshiki 登志夫toshio 登志子toshiko 登志枝toshie 登志江toshie 登志美toshimi 登志雄toshio 登枝緒toshio 登紀子tokiko 登美tomi
        登美子tomiko 登美恵tomie 登美枝tomie 登美江tomie 登美男tomio 登美雄tomio 登茂子tomoko 登貴子tokiko 登起子tokiko 登輝toki 白也hakuya 白峰shirane
        白星hakusei 白村hakuson 白楊hakuyo 白泉hakusen 白甲hakko 白百合sayuri 白石hakuseki 白秋hakushu 白葉hakuyo 白蓮byakuren 白虹hakuko
        白雄shirao 白鳥shiratori/hakucho 白鸚hakuo 百々代momoyo 百々子momoko 百三hyakuzo 百代momoyo 百合yuri 百合子yuriko 百合枝yurie
        百合花yurika 百合香yurika 百太郎momotaro 百子momoko 百年子motoko 百恵momoe 百枝momoe 百江momoe 百発hyakuhatsu 百穂hyakusui 百衛momoe
        百間hyakken 皎ko/akira 皐月satsuki 皐雨郎kouro 皓akira 皓正terumasa 皓男teruo 皓雄akio 盈mitsuru 盈男mitsuo 益三masuzo 益也子miyako
        益代masuyo 益吉masukichi 益太郎masutaro 益夫masuo 益平masuhei 益弘masuhiro 益枝masue 益栄masuei/masue 益次masuji
        益次郎ekijiro/masujiro 益江masue 益治masuji 益生masuo 益男masuo 益美masumi 益義masuyoshi 益軒ekiken 益郎masuro 益雄masuo 盛一moriichi
        盛亨morimichi 盛光morimitsu 盛夫morio 盛子moriko 盛安moriyasu 盛弥moriya 盛恒moritsune 盛明moriaki 盛昭moriaki 盛正morimasa
        盛氏moriuji 盛治moriji 盛男morio 盛義moriyoshi 盛芳moriyoshi 盛行moriyuki 盛見morimi 盛親morichika 盛誠morimasa 盛遠moritoo
        盛重morishige 盛長morinaga 盛雄morio 盤水bansui 直tadashi/nao/sunao 直一naokazu/naoichi 直一郎naoichiro 直七郎naoshichiro
        直三naozo 直三郎naosaburo/naozaburo 直久naohisa 直之naoyuki 直也naoya 直二naoji 直人naoto 直作naosaku 直俊naotoshi 直信naonobu
        直兄naoe 直光naomitsu 直円naonobu 直冬tadafuyu 直利naotoshi 直則naonori 直史naofumi 直司naoji 直吉naokichi 直和naokazu 直哉naoya
        直喜naoki 直四郎naoshiro 直士naoshi 直太郎naotaro 直好naoyoshi 直子naoko 直孝naotaka 直宏naohiro 直定naosada 直実naomi 直家naoie
        直己naoki/naomi 直巳naomi 直幸naoyuki 直幹naomiki 直弘naohiro 直弼naosuke 直彦naohiko 直得naoe 直徳naonori 直志tadashi/naoshi
        直恵naoe 直愛naomi 直政naomasa 直敏naotoshi 直文naofumi/naobumi 直方naomasa/naokata 直明naoaki 直昭naoaki/naoteru 直枝naoe
        直栄naoei 直樹naoki 直次naoji/naotsugu 直次郎naojiro 直正naomasa 直武naotake 直歩子naoko 直毅naoki 直治naoharu/naoji 直治郎naojiro
        直登naoto 直盛naomori 直秀naohide 直紀naoki 直純naozumi 直美naomi 直義tadayoshi/naoyoshi 直良naoyoshi 直行naoyuki 直衛naoe 直見naomi
        直記naoki 直躬naomi 直輝naoki 直道naomichi 直隆naotaka 直飛人naohito 相仁aihito 相子aiko 相文aifumi 相斗aito 相近sukechika 省一shoichi
        省三shozo 省三郎shosaburo 省二shoji 省司shoji 省吉shokichi 省吾shogo/seigo 省子shoko 省治shoji 省軒seiken 省造shozo 眉山bizan 眞makoto
        眞一shinichi 眞一郎shinichiro 眞之masayuki 眞人masato 眞代masayo 眞佐子masako 眞佐江masae 眞利子mariko 眞喜子makiko 眞喜雄makio
        眞壽美masumi 眞奈mana 眞奈美manami 眞子mako/masako 眞峰mamine 眞帆maho 眞幸masaki 眞弓mayumi 眞智子machiko 眞木子makiko 眞澄masumi
        眞理mari 眞理子mariko 眞由美mayumi 眞知子machiko 眞紀maki 眞紀子makiko 眞美mami 眞美子mamiko 眞規子makiko 眞貴子makiko 眞里子mariko 眞雄masao
        真shin/makoto 真一shinichi 真一郎shinichiro 真世mayo 真久masahisa 真之masayuki/saneyuki 真二shinji 真二郎shinjiro 真人masato
        真仁masami 真代masayo/mayo 真以子maiko 真佐代masayo 真佐子masako 真佐恵masae 真佐美masami 真佐雄masao 真保maho 真優美mayumi 真克masakatsu
        真六shinroku 真利mari/masatoshi 真利子mariko 真千子machiko 真司shinji 真吉shinkichi 真名mana 真名美manami 真和masakazu 真哉shinya
        真喜maki 真喜子makiko 真喜雄makio 真夏manatsu 真夕mayu 真夕子mayuko 真夜mayo 真夫masao 真央mao 真奈mana 真奈実manami 真奈紀manaki 真奈美manami
        真女mao 真妃maki 真子shinko/mako/masako 真孝masataka 真季maki 真季子makiko 真宏masahiro 真実manami/mami 真宮子mamiko 真寿代masuyo
        真寿美masumi 真巳masami 真巳子mamiko 真帆maho 真帆香mahoka 真希maki 真希子makiko 真幸masaki/masayuki 真広masahiro 真康masayasu
        真弓mayumi 真弓子mayuko 真弘masahiro 真弘人makoto 真弥maya 真彦masahiko 真志保mashiho 真恵美maemi 真悠子mayuko 真愉見mayumi 真改shinkai
        真教masanori 真明masaaki 真智machi 真智子machiko 真智雄machio 真有美mayumi 真朝子masako 真木子makiko 真未mami 真柄magara 真梨mari
        真梨子mariko 真樹masaki/maki 真樹夫makio 真樹子makiko 真沙紀masaki 真治shinji/masaharu 真波manami 真清makiyo 真湖mako 真潮mashio
        真澄masumi 真熊makuma 真珠maju 真理mari/masamichi 真理亜maria 真理央mario 真理子mariko 真理恵marie 真理絵marie 真理衣marii 真理雄mario
        真琴makoto 真璃子mariko 真生masao 真生子makiko/maoko 真由mayu 真由子mayuko 真由実mayumi 真由美mayumi 真由香mayuka 真男masao 真矢子mayako
        真知machi 真知子machiko 真砂子masako 真祐美mayumi 真秀maho 真穂maho 真節sanetake 真紀maki 真紀子makiko 真純masumi 真紗子masako 真綸香marika
        真美mami 真美子mamiko 真義masayoshi 真耶maya 真聖masataka 真苗manae 真菜mana 真蔵shinzo 真衣mai 真衣子maiko 真衣香maika 真裕美mayumi
        真貴maki 真貴子makiko 真起子makiko 真輝maki 真道mamichi 真里mari 真里奈marina 真里子mariko 真雄masao 真靖masayasu 真須美masumi 真頼mayori
        真麻masa 眠歩minpo 眸hitomi 督tadashi 睦atsushi/mutsu/mutsumi 睦代mutsuyo 睦夫mutsuo 睦子mutsuko/chikako 睦彦mutsuhiko
        睦恵mutsue 睦男mutsuo 睦美mutsumi 睦郎mutsuo 睦都実mutsumi 睦雄mutsuo 瞬madoka 瞬子shunko 瞭akira 瞳hitomi 瞳子toko 矗nobu 矢一yaichi
        矢之輔yanosuke 矢恵yae 知tomo 知一tomokazu/tomoichi 知三郎tomosaburo 知世tomoyo/chise 知久tomohisa 知久平chikuhei 知之tomoyuki
        知也tomoya 知二tomoji 知代chiyo/tomoyo 知代子chiyoko 知伸tomonobu 知佐chisa 知佐子chisako 知佳chika 知佳子chikako 知則tomonori
        知加tomoka 知加子chikako 知勇chiyuu 知十chiju 知可子chikako 知夏chika 知大tomohiro 知夫tomoo 知奈美chinami 知子tomoko 知孝tomotaka
        知宏tomohiro 知寛chihiro 知寿chizu 知己tomomi 知巳tomomi 知幸tomoyuki 知広tomohiro 知弘tomohiro 知彦tomohiko 知徳tomonori
        知怒夫chinuo 知恵chie/tomoe 知恵子chieko 知恵美chiemi 知惠子chieko 知成tomonari 知明tomoaki 知春chiharu 知昭tomoaki 知朗tomoaki 知枝chie
        知枝子chieko 知栄子chieko 知樹tomoki 知正tomomasa 知江tomoe 知江子chieko 知沙chisa 知沙子chisako 知治tomoharu 知泉chisen 知泰tomoyasu
        知洋tomohiro 知津子chizuko 知瑛子chieko 知生tomoo 知男tomoo 知直tomonao 知砂chisa 知砂子chisako 知穂chiho 知章tomoaki 知紀tomonori
        知紗子chisako 知美tomomi 知義tomoyoshi 知至tomoyoshi 知良kazuyoshi 知芳tomoyoshi 知英tomohide 知英子chieko 知華chika 知行tomoyuki
        知衣chie 知裕tomohiro 知賀子chikako 知賢tomokata 知道tomomichi 知里chisato 知重chie 知雄tomoo 知香chika 知香子chikako 矩之noriyuki
        矩子noriko 石創sekiso 石助sekisuke 石太郎ishitaro 石庵sekian 石燕sekien 石雄ishio 石鼎sekitei 砂央里saori 砂男sunao 砂登子satoko 砂絵sae
        砂絵子saeko 砂織saori 砂羽sawa 研ken 研一kenichi 研一郎kenichiro 研三kenzo 研二kenji 研介kensuke 研司kenji 研堂kendo 研志kenji 研治kenji
        砕壺saiko 砕花saika 破笠haritsu/haryu 碌山rokuzan 碧aoi/midori 碧堂hekido 碧梧桐hekigoto 碧童hekido 碧雲居hekiunkyo 碩seki
        碩子hiroko 確太郎kakutaro 磐iwao 磐夫iwao 磐根iwane 磐水bansui 磐渓bankei 磐雄iwao 磨migaku 磨亜坊maabo 磨季maki 磨智子machiko
        磨理子mariko 磨紀子makiko 磨美mami 磨衣mai 磨衣子maiko 磬kaoru 磯多isota 磯雄isoo 礼aya 礼一reiichi 礼三reizo 礼二reiji 礼助reisuke
        礼厳reigon 礼司reiji 礼奈reina 礼子ayako/reiko 礼実ayami 礼次reiji 礼次郎reijiro 礼江norie 礼治reiji 礼緒奈reona 礼美hiromi/remi/ayami
        礼香reika 祇晶gisho 祐yu 祐一yuichi 祐一郎yuichiro 祐三yuzo 祐三子yumiko 祐之hiroyuki 祐也yuya 祐二yuji 祐二郎yujiro 祐亨sukeyuki
        祐介yusuke 祐信sukenobu 祐加yuka 祐助yusuke 祐史yuji 祐司yuji 祐吉yukichi 祐喜yuki 祐士yushi 祐太郎yutaro 祐奈yuna 祐子yuko/sachiko
        祐季yuki 祐実yumi 祐市yuichi 祐希yuki 祐幸yuko 祐成sukenari 祐政sukemasa 祐昭hiroaki 祐時suketoki 祐有子yuko 祐未yumi 祐樹yuki 祐次yuji
        祐民子yumiko 祐治yuji 祐益sukemasu 祐紀yuki 祐美hiromi/yumi 祐美子yumiko 祐華yuka 祐蔵yuzo 祐親sukechika 祐輔yusuke 祐造yuzo 祐里yuri
        祐里子yuriko 祝hajime 祝子tokiko 祝男norio 祥sachi/sho 祥一shoichi 祥一朗shoichiro 祥一郎shoichiro 祥三shozo 祥之yoshiyuki 祥二shoji
        祥二郎shojiro 祥代sachiyo 祥加hiroka 祥司shoji 祥哉hiroya 祥夫yoshio 祥子sachiko/shoko 祥平shohei 祥弘yoshihiro 祥恵yoshie
        祥晴yoshiharu 祥智yoshitomo 祥次shoji 祥正yoshimasa 祥江yoshie 祥治shoji 祥浩yoshihiro 祥絵sachie 祥行yoshiyuki 祥雄yoshio
        祥雅yoshimasa 禄行rokugyo 禄郎rokuro 禅師zenji 禅海zenkai 禅秀zenshu 禅竹zenchiku 禎tadashi/tei 禎一teiichi 禎三teizo 禎二teiji
        禎介teisuke 禎司teiji 禎夫sadao 禎子sadako/teiko/yoshiko 禎彦yoshihiko 禎男yoshio 禎造teizo 福一fukuichi 福七郎fukushichiro
        福三fukuzo 福三郎fukusaburo 福二fukuji 福代fukuyo 福光fukumitsu 福助fukusuke 福司fukuji 福太郎fukutaro 福夫fukuo 福子fukuko 福弥fukuya
        福恵fukue 福松fukumatsu 福枝fukue 福栄fukue 福次fukuji 福次郎fukujiro 福治fukuharu/fukuji 福治郎fukujiro 福男fukuo 福美fukumi
        福義fukuyoshi 福蔵fukuzo 福藏fukuzo 福重fukushige 福雄fukuo 禧八郎kihachiro 禧子yoshiko 禮子reiko 禾原kagen 禾太郎nogitaro 禿山mokuzan
        禿木tokuboku 秀shigeru/hide/shu 秀一hidekazu/shuichi/hideichi 秀一郎shuichiro/hideichiro 秀三shuzo/hidezo 秀三郎hidesaburo
        秀世hideyo 秀久hidehisa 秀之hideyuki 秀也hideya/shuya 秀二shuji/hideji 秀人hideto 秀仁hidehito 秀代hideyo 秀任hideto
        秀作shusaku/hidesaku 秀佳hideka 秀俊hidetoshi 秀保hideyasu 秀信hidenobu 秀充hidemitsu 秀光hidemitsu 秀克hidekatsu 秀典hidenori
        秀利hidetoshi 秀則hidenori 秀加hideka 秀助hidesuke 秀勝hidekatsu 秀博hidehiro 秀司shuji/hideji 秀吉hideyoshi 秀吾shugo
        秀和hidekazu 秀哉hideya 秀善shuzen 秀喜hideki 秀基hideki 秀太郎hidetaro 秀夫hideo 秀央hideo 秀子hideko/shuko 秀孝hidetaka 秀実hidemi
        秀宣hidenobu 秀家hideie 秀富hidetomi 秀寿hidetoshi 秀尚hidenao 秀山shuzan 秀峰shuho 秀市shuichi 秀平shuhei 秀年hidetoshi
        秀幸hideyuki 秀広hidehiro 秀康hideyasu 秀弘hidehiro 秀弥hideya/shuya 秀彦hidehiko 秀征hideyuki 秀徳hidenori 秀志hideshi
        秀忠hidetada 秀恒hidetsune 秀悦shuetsu 秀憲hidenori 秀成hidenari 秀政hidemasa 秀敏hidetoshi 秀教hidenori 秀文hidefumi 秀明hideaki
        秀春hideharu 秀昭hideaki 秀晃hideaki 秀晴hideharu 秀朗hideo 秀朝hidotemo 秀松hidematsu 秀栄shuei/yoshie 秀樹hideki 秀機hideki
        秀次shuji/hideji/hidetsugu 秀次郎hidejiro 秀正hidemasa 秀毅hideki 秀治shuji/hideji/hideharu 秀洋hidehiro 秀浩hidehiro 秀湖shuko
        秀満hidemitsu 秀瀬hidese 秀爾hideji 秀王hideo 秀生hideo 秀男hideo 秀盛hidemori 秀直hidenao 秀真hozuma 秀秋hideaki 秀穂hideho
        秀章hideaki 秀範hidenori 秀紀hideki/hidenori 秀美hidemi 秀義hideyoshi 秀臣hideomi 秀興hideoki 秀華hideka 秀蓮shuren 秀蔵shuzo
        秀虎hidetora 秀行hideyuki 秀記hideki 秀調shucho 秀貴hideki 秀輔hidesuke 秀輝hideki 秀造hidezo/shuzo 秀逸shuitsu 秀道hidemichi
        秀邦hidekuni 秀郎hideo/shuro/hidero 秀野hideno 秀長hidenaga 秀隆hidetaka 秀雄hideo 秀雅hidemasa 秀頼hideyori 秀高hidetaka
        秉泰heitai 秋二akiji 秋代akiyo 秋光akimitsu 秋則akinori 秋坪shuhei 秋声shusei 秋太郎akitaro 秋夫akio 秋子akiko 秋帆shuhan 秋広akihiro
        秋彦akihiko 秋悦akie 秋成akinari 秋暁shugyo 秋朗shuro 秋枝akie 秋次郎akijiro 秋民shumin 秋水shusui 秋江akie/shuko 秋海akimi 秋涛shuto
        秋渚shusho 秋生akio/shusei/akimi 秋男akio 秋穂akiho 秋竹shuchiku 秋絵akie 秋美akimi 秋義akiyoshi 秋航shuko 秋菜akina 秋蔵akizo
        秋郎akiro 秋雄akio 秋香akika 稀衣mai 税mitsugu 稔minoru 稔之toshiyuki 稔代toshiyo 稔侍nenji 稔充toshimitsu 稔光toshimitsu
        稔哉toshiya 稔夫toshio 稔子toshiko 稔彦toshihiko 稔朗toshiro 稔重toshishige 稔雄toshio 稙長tanenaga 稚加chika 稚菜wakana 稜子ryoko
        種tane 種三郎tanesaburo 種之taneyuki 種亮tanesuke/taneaki 種信tanenobu 種員tanekazu 種基tanemoto 種太郎tanetaro 種夫taneo
        種子taneko/tane 種実tanezane 種市taneichi 種彦tanehiko 種材taneki 種次郎tanejiro 種清tanekiyo 種竹shuchiku 種美kanetomi/tanemi
        種臣taneomi 種雄taneo 稲城inagi 稲子ineko 稲次郎inejiro 稲積izumi 稲舟inafune 稲造inazo 穀koku 穂minoru 穂奈美honami 穂草suiso 穂豊suiho
        穆kiyoshi/atsushi 積tsumoru 積子sekiko 穎川eisen 穗minoru 穣minoru 穣治joji 穰minoru 究kiwamu 空華kuge 空谷kukoku 立兵ryuhei
        立哉tatsuya 立圃ryuho 立塚tatsuzuka 立士tatsuo 立夏子takako 立太郎ritsutaro 立夫tatsuo 立子tatsuko/ritsuko 立徳rittoku 立男tatsuo
        立美tatsumi 立造ritsuzo 立雄ritsuo 竜ryu 竜一ryuichi 竜一郎ryuichiro 竜三ryuzo 竜三郎ryusaburo 竜也tatsuya 竜二ryuji 竜介ryusuke
        竜伍ryugo 竜作ryusaku 竜司ryuji 竜吉ryukichi 竜太ryuta 竜太郎ryutaro 竜夫tatsuo 竜子ryuko 竜峡ryukyo 竜平ryuhei 竜弥tatsuya
        竜彦tatsuhiko 竜文tatsufumi 竜斗ryuto 竜次ryuji 竜治ryuji 竜渓ryukei 竜男tatsuo 竜蔵ryuzo 竜雄tatsuo 竜馬ryoma 章akira 章一shoichi
        章一郎shoichiro 章三shozo 章二shoji 章人akihito 章介shosuke 章代akiyo 章伸akinobu 章作shosaku 章博akihiro 章司shoji 章吾shogo
        章太郎shotaro 章夫akio 章子akiko/ayako/shoko 章宏akihiro 章平shohei 章弘akihiro 章彦akihiko 章恵akie 章悦shoetsu 章次shoji
        章江fumie/akie 章治shoji 章治郎shojiro 章浩akihiro 章生akio/ayao 章男akio 章義akiyoshi 章裕akihiro 章造shozo 章道shodo 章雄akio
        童子doji 端tadashi 競kei/kiso 竹一takeichi 竹一郎takeichiro 竹三郎takesaburo 竹二takeji 竹二郎takejiro 竹代takeyo 竹信takenobu
        竹史takeshi 竹四郎takeshiro 竹士takeshi 竹太郎taketaro 竹夫takeo 竹子takeko 竹山chikuzan 竹市takeichi 竹広takehiro 竹彦takehiko
        竹志takeshi 竹春takeharu 竹松takematsu 竹次takeji 竹次郎takejiro 竹治takeji 竹治郎takejiro 竹男takeo 竹盛takemori 竹紫chikushi
        竹美takemi 竹蔵takezo 竹藏takezo 竹虎taketora 竹郎takeo 竹重takeshige 竹隠chikuin 竹雄takeo 竹雨chikuu 笑emi 笑三郎emisaburo 笑也emiya
        笑太郎emitaro 笑子emiko 笑瓶shohei 笑美emi 笑美子emiko 笑羽emiha 笑野emino 笑雪emiyuki 笙子shoko 笛畝tekiho 笹野sasano 等hitoshi
        等伯tohaku 等栽tosai 等益toeki 等顔togan 筑水chikusui 策伝sakuden 策郎sakuro 策雄sakuo 算哲santetsu 節takashi 節三setsuzo 節也setsuya
        節代setsuyo 節夫setsuo 節子setsuko 節恵setsue 節朗setsuro 節枝setsue 節治setsuji 節男setsuo 節美setsumi 節郎setsuo/setsuro
        節雄setsuo 篁村koson 範一norikazu 範久norihisa 範之noriyuki 範夫norio 範子noriko 範幸noriyuki 範彦norihiko 範忠noritada 範明noriaki
        範枝norie 範男norio 範美norimi 範行noriyuki 範雄norio/nobuo 篠shino 篤atsushi 篤三tokuzo 篤二tokuji 篤二郎tokujiro 篤人atsuhito
        篤信atsunobu 篤史atsushi 篤司atsushi 篤太郎tokutaro 篤夫atsuo 篤子atsuko 篤実atsumi 篤彦atsuhiko 篤志atsushi 篤次郎tokujiro 篤治tokuji
        篤男atsuo 篤美atsumi 篤胤atsutane 篤郎tokuro 篤雄tokuo 簑助minosuke 簑太郎minotaro 籌子kazuko 籍慧fumie 米yone/mai 米一yoneichi
        米三yonezo 米三郎yonesaburo 米作beisaku/yonesaku 米僊beisen 米吉yonekichi 米夫yoneo 米子yoneko 米峰beiho 米庵beian 米彦yonehiko
        米朝beicho 米次郎yonejiro 米治yoneji 米治郎yonejiro 米満yonemitsu 米男yoneo 米蔵yonezo 米藏yonezo 米造yonezo 米雄yoneo 粂吉kumekichi
        粂子kumeko 粂治kumeji 粋子suiko 粧太shota 粧子shoko 粲tsubara 精kiyoshi/tadashi 精一seiichi 精一郎seiichiro 精三seizo 精二seiji
        精四郎sayoshiro 精希masaki 精彦kiyohiko 精華seika 精里seiri 糸子itoko 糸数itokazu 糺tadashi 紀osamu 紀一kiichi/norikazu
        紀一郎kiichiro 紀世助kiyosuke 紀世子kiyoko 紀中kichu 紀久norihisa 紀久夫kikuo 紀久子kikuko 紀久弥kikuya 紀久枝kikue 紀久江kikue 紀久男kikuo
        紀久雄kikuo 紀之noriyuki 紀仁norihito 紀代noriyo 紀代子kiyoko 紀代美kiyomi 紀元kigen/norimoto 紀光norimitsu 紀和kiwa 紀和子kiwako
        紀夫norio 紀子noriko/kiko 紀孝noritaka 紀尾井kioi 紀幸noriyuki 紀彦norihiko 紀恵norie/kie 紀恵子kieko 紀惠子kieko 紀文norifumi
        紀明noriaki 紀昭noriaki 紀枝norie 紀江norie 紀江子kieko 紀洋norihiro 紀生norio 紀男norio 紀章kisho 紀美kimi 紀美代kimiyo 紀美子kimiko
        紀美恵kimie 紀美枝kimie 紀美江kimie 紀義noriyoshi 紀行noriyuki 紀雄toshio/norio 紀香norika 紅kurenai 紅子beniko 紅梅kobai 紅緑koroku
        紅葉koyo 紅蘭koran 紋四郎monshiro 紋子ayako/monko 紋次郎monjiro 紋華ayaka 紋香ayaka 納osamu 純jun 純一junichi 純一郎junichiro 純三junzo
        純世sumiyo 純乃junno 純二junji 純代sumiyo/junyo 純大jundai 純夫sumio 純子junko 純孝sumitaka/junko 純巳masumi 純弘yoshihiro
        純忠sumitada 純恵sumie 純枝sumie 純江sumie 純治sumiharu 純生sumio 純男sumio 純直sumitada 純菜junna 純邦yoshikuni 純郎sumio 純雄sumio
        紗世sayo 紗也佳sayaka 紗千子sachiko 紗夜香sayaka 紗央里saori 紗子saeko 紗己子sakiko 紗弥加sayaka 紗弥香sayaka 紗理奈sarina 紗矢香sayaka
        紗穂saho 紗綾saya 紗綾香sayaka 紗良sara 紗英sae 紗蓉子sayoko 紗陽saya 紗香sayaka 紘hiroshi 紘一koichi 紘子hiroko 紘美hiromi 素一soichi
        素一郎soichiro 素之motoyuki 素十suju 素堂sodo 素夫motoo 素子motoko 素川sosen 素文sobun 素明somei 素水motomi 素琴sokin 素白sohaku
        素直sunao 素行soko/motoyuki 素衛motomori 素逝sosei 素雲soun 紫murasaki/yukari 紫乃shino 紫山shizan 紫峰shiho 紫影shiei 紫水shisui
        紫瀾shiran 紫琴shikin 紫紅shiko 紫舟shishu 紫花子aiko 紫芳shiho 紫苑shion 紫若shijaku 紫葵china 紫蘭shiran 紫逢shio 紳shin 紳助shinsuke
        紳悟shingo 紳爾shinya 紹巴joha 終吉shukichi 絃二郎genjiro 絃声gensei 絃次郎kojiro 経久tsunehisa 経夫tsuneo 経子keiko/kyoko
        経彦tsunehiko 経治tsuneharu 経芳tsuneyoshi 経雄tsuneo 結以yui 結依yui 結友yu 結城yuki 結女yume 結子yuko 結実yumi 結宥花yuka 結果yuka
        結梨yuri 結生yuki 結由yuyu 結穂yuho 結美yumi 結美子yumiko 結花yuka 結衣yui 結香yuka 絢子ayako/junko 絢美ayami 絢香ayaka 統mitsuru/osamu
        統三tozo 統子motoko 絵利eri 絵利加erika 絵夢emu 絵奈ena 絵巳子emiko 絵梨eri 絵梨子eriko 絵梨香erika 絵津子etsuko 絵理eri 絵理奈erina 絵理子eriko
        絵理菜erina 絵理香erika 絵美emi 絵美子emiko 絵莉eri 絵衣子eiko 絵里eri 絵里加erika 絵里南erina 絵里奈erina 絵里子eriko 絵里花erika 絵里香erika
        絵麗奈erena 絵麻ema 絹代kinuyo 絹子kinuko 絹恵kinue 絹枝kinue 絹江kinue 継則tsugunori 継友tsugutomo 継夫tsuguo 継子keiko 綱tsuna
        綱一郎tsunaichiro 綱五郎tsunagoro 綱吉tsunayoshi 綱夫tsunao 綱子tsunako 綱成tsunashige 綱教tsunanori 綱村tsunamura 綱條tsunaeda
        綱武tsunatake 綱男tsunao 綱紀tsunanori 綱義tsunayoshi 綱誠tsunanari 綱重tsunashige 綱雄tsunao 綺堂kido 綺音ayane 綾aya 綾世ayase
        綾乃ayano 綾佳ayaka 綾子ayako 綾水ayami 綾美ayami 綾衣ayagi 綾足ayatari 綾香ayaka 緋紗子hisako 総so 総一soichi 総一朗soichiro
        総一郎soichiro 総三sozo 総司soshi 総子fusako 緑midori 緑三郎rokusaburo 緑子midoriko 緑平ryokuhei 緑葉ryokuyo 緑郎rokuro 緩美hiromi
        縁yukari 縫子nuiko 縷々ruru 總satoshi 總一郎soichiro 總子fusako 績介sekisuke 繁shigeru 繁一shigekazu 繁一郎shigeichiro 繁三shigezo
        繁之shigeyuki 繁二shigeji 繁二郎hanjiro 繁人shigeto 繁代shigeyo 繁俊shigetoshi 繁信shigenobu 繁光shigemitsu 繁利shigetoshi
        繁則shigenori 繁勝shigekatsu 繁司shigeji 繁和shigekazu 繁喜shigeki 繁太shigeta 繁太郎shigetaro 繁夫shigeo 繁子shigeko 繁実shigemi
        繁幸shigeyuki 繁弘shigehiro 繁弥shigeya 繁志shigeshi 繁敏shigetoshi 繁明shigeaki 繁春shigeharu 繁松shigematsu 繁樹shigeki
        繁次shigeji 繁次郎shigejiro 繁民shigemi 繁治shigeji 繁生shigeo 繁男shigeo 繁美shigemi 繁義shigeyoshi 繁蔵shigezo 繁藏shigezo
        繁行shigeyuki 繁雄shigeo 織江orie 織砂orisa 織絵orie 織衛orie 織部oribe 織里奈orina 繞石gyoseki 繭mayu 繭子mayuko 繭歌mayuka 羅山razan
        羊子yoko 美yoshi 美々mimi 美一yoshikazu 美三夫misao 美与miyo 美与子miyoko 美世miyo 美世子miyoko 美乃yoshino 美乃夫minobu 美乃梨minori
        美久miku 美之miyuki 美也miya 美也子miyako 美京bikyo 美代miyo 美代乃miyono 美代吉miyokichi 美代子miyoko 美代志miyoshi 美代治miyoji 美以子miiko
        美伽mika 美佐misa 美佐代misayo 美佐保misaho 美佐夫misao 美佐子misako 美佐恵misae 美佐枝misae 美佐江misae 美佐緒misao 美佑miyu 美佳mika
        美佳子mikako 美保miho 美保子mihoko 美優miyu 美光yoshimitsu 美克yoshikatsu 美八子miyako 美冬mifuyu 美冴misae 美加mika 美加子mikako
        美勝yoshikatsu 美千代michiyo 美千子michiko 美千恵michie 美南子minako 美博yoshihiro 美可mika 美司子mitsuko 美名子minako 美和miwa
        美和子miwako 美咲misaki 美哉miya 美喜miki 美喜代mikiyo 美喜夫mikio 美喜子mikiko 美喜江mikie 美喜男mikio 美喜造mikizo 美喜雄mikio 美嘉子mikako
        美図紀mizuki 美土里midori 美夏mika 美夏子mikako 美夕miyu 美多奈mitana 美夜子miyako 美夫yoshio 美央mio 美央子mioko 美奈mina 美奈代minayo
        美奈子minako 美奈江minae 美女mio 美好miyoshi 美妃miki 美妙bimyo 美子yoshiko 美季miki 美寿miyo 美寿々misuzu 美寿紀mizuki 美岐miki 美峰miho
        美己yoshimi 美帆miho 美帆子mihoko 美希miki 美希子mikiko 美年子mineko 美幸miyuki/yoshiyuki 美弘yoshihiro 美弥miya 美弥妃miyabi
        美弥子miyako 美彌子miyako 美彦yoshihiko 美律子mitsuko 美徳minori/yoshinori 美恵mie/yoshie 美恵子mieko 美惠mie/yoshie 美惠子mieko
        美意子miiko 美愛miai 美憂miyu 美扇mio 美操misao 美文yoshifumi 美明yoshiaki 美映mie 美春miharu 美昭yoshiaki 美晴yoshiharu/miharu
        美晴子miwako 美智michi 美智代michiyo 美智夫michio 美智子michiko 美智恵michie 美智惠michie 美智明michiaki 美智枝michie 美智江michie
        美智男michio 美智雄michio 美智香michika 美月mizuki 美来miku 美果mika 美枝mie/yoshie 美枝子mieko 美栄mie/yoshie 美栄子mieko 美根子mineko
        美梨miri 美榮子mieko 美樹miki/yoshiki 美樹子mikiko 美歌mika 美歩miho 美江mie/yoshie 美江子mieko 美沙misa 美沙子misako 美沙緒misao
        美治yoshiharu/miharu 美波minami 美洋子miyoko 美津mitsu 美津代mitsuyo 美津保mizuho 美津夫mitsuo 美津子mitsuko 美津恵mitsue 美津惠mitsue
        美津枝mitsue 美津栄mitsue 美津江mitsue 美津男mitsuo 美津雄mitsuo 美津香mitsuka 美涼misuzu 美潮mishio 美玖miku 美玲mirei 美甘mikamo 美生mio
        美由miyu 美由喜miyuki 美由希miyuki 美由樹miyuki 美由紀miyuki 美由貴miyuki 美由起miyuki 美男yoshio 美登利midori 美登子mitoko 美登里midori
        美盛yoshimori 美直子minako 美矢子miyako 美知michi 美知世michiyo 美知代michiyo 美知子michiko 美知恵michie 美知枝michie 美知江michie
        美知男michio 美知雄michio 美砂misa 美砂子misako 美礼mirei 美祐miyu 美禅bizen 美禰mine 美禰子mineko 美稀miki 美稚子michiko 美穂miho/yoshiho
        美穂子mihoko 美穗miho 美穗子mihoko 美笑子mieko 美笛mifue/miteki 美紀miki/yoshinori 美紀世mikiyo 美紀夫mikio 美紀子mikiko 美紀絵mikie
        美紅miku 美紗misa 美紗子misako 美紗都misato 美結miyu 美絵mie 美絵子mieko 美緒mio 美緒子mioko 美織miori 美義miyoshi 美羽miwa 美良miyoshi
        美花mika 美花葉mikaha 美芳miyoshi 美苗mina/minae 美英mie 美菜子minako 美華mika 美華保mikaho 美華子mikako 美薫mika 美蘭miran
        美行miyuki/yoshiyuki 美裕miyu 美裸mira 美豊miho 美貴miki 美貴子mikiko 美賀mika 美賀子mikako 美輪miwa 美輪子miwako 美遊miyu 美那mina
        美那子minako 美邦yoshikuni 美郎yoshiro 美郷misato 美都mito 美都世mitsuyo 美都子mitsuko 美都里midori 美里misato 美重mie 美重子mieko
        美野里minori 美鈴misuzu 美陽miyo 美雄yoshio 美雨miu 美雪miyuki 美静yoshishizu 美音mio/mine 美音子mineko 美香mika 美香子mikako 美馬mima
        美鶴mitsuru 美鶴代mitsuyo 美麗mirei 美麻miasa 義yoshi/tadashi 義一giichi/yoshikazu 義三yoshizo/gizo 義三郎gisaburo/yoshisaburo
        義丹gitan 義久yoshihisa 義之yoshiyuki 義也yoshiya 義二yoshiji 義亮giryo 義人yoshihito/yoshito 義仁yoshihito 義介gisuke/yoshisuke
        義仲yoshinaka 義信yoshinobu 義元yoshimoto 義光yoshimitsu/yoshiteru 義克yoshikatsu 義八gihachi 義典yoshinori 義兼yoshikane
        義円gien 義利yoshitoshi 義則yoshinori 義剛yoshitake 義助yoshisuke 義勇yoshitake 義勝yoshikatsu 義博yoshihiro 義友yoshitomo
        義史yoshifumi 義司yoshiji 義吉yoshikichi 義周yoshichika 義和yoshikazu 義哉yoshiya 義哲yoshiaki 義喜yoshiki 義嗣yoshitsugu
        義国yoshikuni 義圓gien 義太夫gidayu 義太郎yoshitaro 義夫yoshio 義央yoshihisa/yoshinaka 義子yoshiko 義孝yoshitaka 義守yoshimori
        義宏yoshihiro 義宗yoshimune 義宜yoshinori 義実yoshizane/yoshimi 義宣yoshinobu/yoshinori 義富yoshitomi 義寛yoshihiro
        義寿yoshihisa 義尚yoshinao/yoshihisa 義尭yoshitaka 義就yoshinari 義己yoshimi 義巳yoshimi 義平yoshihira 義幸yoshiyuki
        義広yoshihiro 義康yoshiyasu 義廣yoshihiro 義弘yoshihiro 義彦yoshihiko 義彰yoshiaki 義徳yoshinori 義忠yoshitada 義恵yoshie
        義憲yoshinori 義成yoshinari 義持yoshimochi 義政yoshimasa 義敏yoshitoshi 義教yoshinori 義文yoshifumi 義方yoshie 義昌yoshimasa
        義明yoshiaki 義春yoshiharu 義昭yoshiaki 義晃yoshiaki 義景yoshikage 義晴yoshiharu 義朗yoshiro 義松yoshimatsu 義枝yoshie
        義栄yoshihide 義樹yoshiki 義次yoshitsugu/yoshiji 義正yoshimasa 義武yoshitake 義江yoshie 義治yoshiharu/yoshiji 義法yoshinori
        義洋yoshihiro 義浩yoshihiro 義清yoshikiyo 義満yoshimitsu 義澄yoshizumi 義照yoshiteru 義生yoshio 義男yoshio 義登yoshito
        義盛yoshimori 義直yoshinao 義知yoshitomo 義秀yoshihide 義秋yoshiaki 義稙yoshitane 義章yoshiaki 義範yoshinori 義紀yoshinori
        義経yoshitsune 義統yoshimune 義継yoshitsugi 義美yoshimi 義胤yoshitane 義興yoshioki 義良yoshinaga 義英yoshihide 義茂yoshimochi
        義虎yoshitora 義行yoshiyuki 義裕yoshihiro 義見yoshimi 義規yoshinori 義視yoshimi 義親yoshichika 義詮yoshiakira
        義象yoshitaka/yoshikata 義貞yoshisada 義貴yoshitaka 義賢yoshikata 義輝yoshiteru 義道yoshimichi 義邦yoshikuni
        義郎yoshio/giro/yoshiro 義重yoshishige 義量yoshikazu 義鎮yoshishige 義鑑yoshiaki 義長yoshinaga 義隆yoshitaka 義雄yoshio
        義高yoshitaka 義龍yoshitatsu 羯南katsunan 羽純hasumi 羽衣子haiko/uiko 羽須美hasumi 翁助osuke 翔sho 翔太shota 翔央sho 翔子shoko
        翠midori 翠子suiko 翠村suison 翠泉suisen 翠蔭suiin 翠軒suiken 翠雨suiu 翠雲suiun 翫之kanno/kanshi 翫蔵kanzo 翫雀kanjaku
        翼tsubasa/tasuku/yoku 耀夫teruo 耀子yoko 耀蔵yozo 老司roji 耒井raisei 耕ko 耕一koichi 耕一郎koichiro 耕三kozo 耕世kosei 耕作kosaku
        耕史koji 耕司koji 耕平kohei 耕治koji 耕生kosei 耕筰kosaku 耕花koka 耕造kozo 耕陽koyo 耻叟chiso 耿二koji 聖kiyoshi 聖一seiichi 聖二seiji
        聖人masato/seijin 聖名子minako 聖奈mina/seina 聖子seiko 聖月mizuki 聖歌seika 聖理奈serina 聖羅seira 聖美kiyomi 聖薇seira
        聖謨toshiakira 聡satoshi/akira 聡史satoshi 聡司satoshi 聡子satoko/toshiko 聡志satoshi 聡明satoaki 聡美satomi 聰satoshi/so
        聰一soichi 聰子satoko 聰明toshiaki 聴松chomatsu 聴秋choshu 肆郎shiro 肇hajime 肇子keiko/choko/hatsuko 肖柏shohaku 育iku 育也ikuya
        育代ikuyo 育夫ikuo 育子ikuko 育実ikumi 育己ikumi 育弘ikuhiro 育忠ikutada 育恵ikue 育未ikumi 育江ikue 育男ikuo 育美ikumi 育造ikuzo 育郎ikuo
        育雄ikuo 背山haizan 胖yutaka 胡堂kodo 胡夷koi 胤平tanehira 胤秀tanehide 胤綱tanetsuna 胤通tanemichi 胤長tanenaga 胤雄taneo
        能久yoshihisa 能収yoshikazu 能子tadako/yoshiko 能家yoshiie 能富子nobuko 能彦yoshihiko 能憲yoshinori 能成yoshinari/yoshishige
        能景yoshikage 能武太nobuta 能理子noriko 能理男norio 能行yoshiyuki 能里子noriko 脩osamu 脩一shuichi 脩三shuzo 脩二shuji 脩五郎shugoro
        脩司shuji 脩造shuzo 臣生shinsei 臥城gajo 臨太郎rintaro 臨川rinsen 臨風rinpu 自子yoriko 至itaru 至一shiichi 至大michitomo 至子yoshiko
        至文shibun 至時yoshitoki 至郎shiro 臼川kyusen 與一yoichi 與一郎yoichiro 與三吉yosakichi 與三次yosoji 與三郎yosaburo 與作yosaku
        與吉yokichi 與四郎yoshiro 與市yoichi 與平yohei 與次郎yojiro 興一koichi 興作kosaku 興信okinobu 興勝okikatsu 興司koji 興禎okisada
        舒一joichi 舜shun 舜二郎shunjiro 舜臣shunshin 舞mai 舞友mayu 舞夢maimu 舞奈mana 舞子maiko 舞歌maika 舞生mau 舞紗maisa 舞美mami 舞花maika
        舞香maika 舟月shugetsu 航wataru/ko 良ryo 良一ryoichi 良一郎ryoichiro 良七ryoshichi 良三ryozo 良久yoshihisa 良之yoshiyuki
        良也yoshiya 良二ryoji 良仁yoshihito 良介ryosuke 良伸yoshinobu 良作ryosaku 良侑yoshiyuki 良信yoshinobu 良光yoshimitsu 良八ryohachi
        良典yoshinori 良兼ryoken 良則yoshinori 良助ryosuke 良勝yoshikatsu 良博yoshihiro 良司ryoji 良吉ryokichi 良吾ryogo 良和yoshikazu
        良基yoshimoto 良太ryota 良太郎ryotaro 良夫yoshio 良子ryoko/yoshiko 良孝yoshitaka 良守yoshimori 良宏yoshihiro 良定yoshisada
        良市ryoichi 良平ryohei 良幸yoshiyuki 良広yoshihiro 良延yoshinobu 良弘yoshihiro 良弥ryoya 良彦yoshihiko 良彰yoshiaki
        良徳yoshitoku/yoshinori 良忠yoshitada 良恵yoshie 良悦ryoetsu 良憲yoshinori 良成yoshinari 良政yoshimasa 良敏yoshitoshi
        良文yoshifumi 良昌yoshimasa 良明yoshiaki 良春yoshiharu 良昭yoshiaki 良晃yoshiaki 良晴yoshiharu 良朔ryosaku 良枝yoshie 良栄ryoei
        良樹yoshiki 良次ryoji 良正yoshimasa 良水yoshimi 良江yoshie 良沢ryotaku 良治yoshiharu/ryoji 良浩yoshihiro 良男yoshio 良知yoshitomo
        良秋yoshiaki 良穂yoshiho 良章yoshiaki 良策ryosaku 良範yoshinori 良紀yoshinori 良純yoshizumi 良美yoshimi 良英yoshihide 良蔵ryozo
        良行yoshiyuki 良衛yoshie 良裕yoshihiro 良貴yoshitaka 良輔ryosuke 良輝yoshiteru 良造ryozo 良郎yoshiro 良郷yoshisato 良重yoshie
        良金yoshikane 良隆yoshitaka 良雄yoshio 艶子tsuyako 艶香tsuyaka 艷子tsuyako 艸太sota 芋銭usen 芙佐子fusako 芙有香fuyuka 芙由子fuyuko
        芙美fumi 芙美子fumiko 芙美枝fumie 芙雀fujaku 芝之園shibanoen 芝二shibaji 芝喜松shikimatsu 芝寿弥shizuya 芝翫shikan 芝雀shibajaku
        芥舟kaishu 芦燕roen 芭蕉basho 花hana 花世hanayo 花代hanayo 花圃kaho 花夏kanatsu 花外kagai 花子hanako 花恵hanae 花枝hanae 花栄hanae
        花梨karin 花江hanae 花痩kaso 花笠karyu 花絵hanae 花緑hanamidori 花織kaori 花美hanami 花菱karyo 花蓑hanamino 花衣hanai 花袋katai
        花蹊kakei 芳kaoru 芳一yoshikazu 芳三yoshizo 芳三郎yoshisaburo 芳久yoshihisa 芳之yoshiyuki 芳二yoshiji 芳人yoshihito 芳仁yoshihito
        芳伸yoshinobu 芳信yoshinobu 芳光yoshimitsu 芳典yoshinori 芳則yoshinori 芳助yoshisuke 芳勝yoshikatsu 芳博yoshihiro 芳司hoji
        芳吉yoshikichi 芳和yoshikazu 芳哉yoshiya 芳喜yoshiki 芳太郎yoshitaro 芳夫yoshio 芳子yoshiko 芳孝yoshitaka 芳守yoshimori
        芳宏yoshihiro 芳崖hogai 芳己yoshimi 芳市yoshiichi 芳平yoshihei 芳年yoshitoshi 芳幸yoshiyuki 芳広yoshihiro 芳延yoshinobu
        芳弘yoshihiro 芳彦yoshihiko 芳徳yoshinori 芳忠yoshitada 芳恵yoshie 芳惠yoshie 芳房yoshifusa 芳敏yoshitoshi
        芳文yoshifumi/yoshibumi 芳昌yoshimasa 芳明yoshiaki 芳春yoshiharu 芳昭yoshiaki 芳晴yoshiharu 芳朗yoshiro 芳松yoshimatsu
        芳枝yoshie 芳柳horyu 芳栄yoshie 芳樹yoshiki 芳次yoshiji 芳次郎yoshijiro 芳正yoshimasa 芳水hosui 芳江yoshie 芳治yoshiharu
        芳治郎yoshijiro 芳洲hoshu 芳浩yoshihiro 芳照yoshiteru 芳生yoshio 芳男yoshio 芳盛yoshimori 芳秋yoshiaki 芳竜horyu 芳章yoshiaki
        芳紀yoshinori 芳美yoshimi 芳良yoshimasa 芳英yoshihide 芳蔵yoshizo 芳藤yoshifuji 芳行yoshiyuki 芳衛yoshie 芳裕yoshihiro 芳賀haga
        芳輝yoshiki/yoshiteru 芳造yoshizo 芳邦yoshikuni 芳郎yoshio 芳重yoshishige 芳野yoshino 芳隆yoshitaka 芳雄yoshio 芳香yoshiko
        芸陽geiyo 芹seri 芹舎kinsha 芽以mei 芽依mei 芽具実megumi 芽利加merika 芽理meri 芽美megumi 芽衣mei 芽衣子meiko 芽里meri 苑子sonoko
        苗子mitsuko 若waka 若久wakahisa 若冲jakuchu 若奈wakana 若子wakako 若楓jakkyo 若次郎wakajiro 若水jakusui 若狭wakasa 若男wakao
        若美wakami 若菜wakana 若葉wakaba 苦味kumi 英suguru/ei/takeshi 英一hidekazu/eiichi 英一郎eiichiro 英三eizo 英三郎eizaburo 英世hideyo
        英久hidehisa 英之hideyuki 英也hideya 英二eiji 英二郎eijiro 英五eigo 英五郎eigoro 英人hideto 英介eisuke 英代hideyo 英伍eigo 英伸hidenobu
        英作eisaku 英佳eika 英俊hidetoshi 英信eishin/hidenobu 英光hidemitsu 英克hidekatsu 英典hidenori 英利hidetoshi 英則hidenori
        英助eisuke 英勝hidekatsu 英博hidehiro 英司eiji 英吉eikichi 英吾eigo 英和hidekazu 英哉hideya 英喜hideki 英嗣hidetsugu 英四郎eishiro
        英太郎eitaro 英夫hideo 英子eiko/hideko 英孝hidetaka 英実hidemi 英宣hidenobu 英寿hidetoshi 英将hidemasa 英市eiichi 英幸hideyuki
        英康hideyasu 英弘hidehiro 英弥hideya 英彦hidehiko 英彰hideaki 英徳hidenori 英心eishin 英志eiji 英忠hidetada 英恵hanae 英悦eietsu
        英憲hidenori 英成eisei/hidenari 英敏hidetoshi 英文hidefumi 英明hideaki 英昭hideaki 英時hidetoki 英晴hideharu 英朋eiho
        英松hidematsu 英樹hideki 英機hideki 英次eiji 英次郎eijiro 英正hidemasa 英武hidetake 英毅hideki 英治eiji 英治郎eijiro 英洋hidehiro
        英津子etsuko 英浩eiko 英理eri 英理奈erina 英理子eriko 英生hideo 英男hideo 英直hidenao 英竜hidetatsu 英章hideaki 英範hironori/hidenori
        英紀hidenori 英絵hanae 英美hidemi/emi/eimi 英美子emiko 英美香emika 英臣hideomi 英莉eri 英華eika 英蔵eizo 英行hideyuki 英裕hidehiro
        英規hidenori 英記hideki 英貴hideki 英資eisuke 英輔eisuke 英輝hideki 英造eizo 英逸eiitsu 英遠eien 英郎hideo 英里eri/eiri 英里何erika
        英里佳erika 英里子eriko 英里紗erisa 英里華erika 英隆hidetaka 英雄hideo 苳三tozo 茂shigeru 茂一moichi/shigekazu/shigeichi
        茂一郎moichiro/shigeichiro 茂七moshichi 茂三shigezo 茂三郎shigesaburo/mosaburo 茂世moyo 茂乃shigeno 茂久shigehisa 茂之shigeyuki
        茂也shigeya 茂二shigeji 茂二郎shigejiro 茂人shigeto 茂代shigeyo 茂作shigesaku 茂俊shigetoshi 茂信shigenobu 茂光shigemitsu
        茂八郎mohachiro 茂典shigenori 茂利shigetoshi 茂則shigenori 茂助mosuke 茂勝shigekatsu 茂博shigehiro 茂司shigeji
        茂吉shigeyoshi/mokichi 茂和shigekazu 茂喜shigeki 茂嘉shigeyoshi 茂太郎shigetaro 茂夫shigeo 茂子shigeko 茂季shigeki 茂実shigemi
        茂己shigemi 茂市moichi 茂平mohei 茂幸shigeyuki 茂弘shigehiro 茂弥shigeya 茂彦shigehiko 茂徳shigenori/mochinaga 茂志shigeshi
        茂憲mochinori 茂成shigenari 茂承mochitsugu 茂文shigefumi 茂明shigeaki 茂春shigeharu 茂昭shigeaki 茂晴shigeharu 茂松shigematsu
        茂樹shigeki 茂次shigeji 茂正shigemasa 茂治shigeharu/shigeji 茂生shigeo 茂男shigeo 茂登子motoko 茂睡mosui 茂穂shigeho 茂範shigenori
        茂紀shigeki 茂索mosaku 茂美shigemi 茂義shigeyoshi 茂良shigeyoshi 茂行shigeyuki 茂輔mosuke 茂郎shigeo/shigero 茂門shigeto
        茂雄shigeo 茅舎bosha 茉侑mayu 茉利mari 茉南manan 茉奈mana 茉歩maho 茉由mayu 茉美mami 茉耶maya 茉莉mari 茉莉乃marino 茉莉子mariko 茉莉花marika
        茉菜mana 茉都香madoka 茉里mari 茉里子mariko 茜akane 茶々chacha 茶々美chachami 茶美chami 茶芽chame 茶魔chama 草二郎sojiro 草人sojin
        草加江kusakae 草城sojo 草子soko 草平sohei 草水sosui 草田男kusatao 荒村koson 荒生arao 荘一shoichi 荘八shohachi/sohachi 荘十soju
        荘十二sotoji 荘司shoji 荘太sota 荘重murashige 荷葉kayo 荷風kafu 荻舟tekishu 莉奈rina 莉子riko 莉沙risa 莉絵rie 莉英rie 莉菜rina/reina
        莉香rika 莞爾kanji 莫哀bakuai 菅一kanichi 菅江kanko 菊kiku 菊一kikuichi 菊三郎kikusaburo 菊丸kikumaru 菊五郎kikugoro 菊代kikuyo
        菊十郎kikujuro 菊太郎kikutaro 菊夫kikuo 菊子kikuko 菊平kikuhei 菊恵kikue 菊松kikumatsu 菊枝kikue 菊栄kikue 菊次kikuji 菊次郎kikujiro
        菊水丸kikusuimaru 菊江kikue 菊治kikuji 菊治郎kikujiro 菊男kikuo 菊美kikumi 菊苗kikunae 菊蔵kikuzo 菊雄kikuo 菜々nana 菜々子nanako 菜央nao
        菜奈nana 菜子saiko 菜季naki 菜採子natsumiko 菜摘natsumi 菜月natsuki 菜桜子naoko 菜水nami 菜津子natsuko 菜生子naoko 菜穂nao/naho
        菜穂子nahoko/naoko 菜穂美naomi 菜緒nao 菜美nami 菜那子nanako 菫哉kinsai 華hana 華世子kayoko 華代hanayo 華奈kana 華奈子kanako 華子hanako
        華宵kasho 華山kazan 華岳kagaku 華月kazuki/katsuki 華澄kasumi 華絵kae 華緒梨kaori 華苗kanae 華菜kana 華那kana 華邨kason 華鈴karin
        萃一郎suiichiro 萌moe 萌乃moeno 萌子moeko 萌映moe 萠megumu/moe 萬吉mankichi 萬喜子makiko 萬太郎mantaro 萬平manpei 萬月matsuki
        萬次郎manjiro 萬治manji 萬純masumi 萬里子mariko 落葉rakuyo 葉yo 葉吉yokichi 葉子yoko/hako 葉摘hatsumi 葉月hazuki 葉舟yoshu 董tadashi
        葦平ashihei 葩夕haseki 葭子yoshiko 葵mamoru/aoi 葵山kizan 蒐一shuichi 蒔子makiko 蒲公英hokoei 蒼梧sogo 蒼石soseki 蒼竹sochiku 蓉塘yoto
        蓉子yoko 蓉峰yoho 蓬吟hogin 蓬春hoshun 蓮ren 蓮司renji 蓮子hasuko 蓮月rengetsu 蓮杖renjo 蓮舟renshu 蓼坡shoha 蓼太ryota 蓼峰ryoho
        蔦tsuta 蔦子tsutako 蔵六zoroku 蔵吉kurakichi 蔵治郎kurajiro 蕃shigeru 蕃山banzan 蕗子fukiko 蕣花shunka 蕪子bushi 蕪村buson 薄氷usurai
        薇陽biyo 薫kaoru 薫園kunen 薫子kaoruko 薫理kaori 薫造kunzo 藍ai 藍子aiko 藍泉ransen 藤丸fujimaru 藤介tosuke 藤十郎tojuro 藤吉tokichi
        藤吉郎tokichiro 藤太tota 藤太郎fujitaro 藤夫fujio 藤子toko/fujiko 藤孝fujitaka 藤彦fujihiko 藤朝tocho 藤村toson 藤枝fujie 藤栄fujie
        藤樹toju 藤次郎tojiro 藤男fujio 藤美fujimi 藤蔭toin 藤車tosha 藤郎fujiro 藤陰toin 藤雄fujio 藹shigeru 藺渓rinkei 蘆庵roan 蘆村roson
        蘆江roko 蘆花roka 蘇峰soho 蘋園hinen 蘭ran 蘭丸ranmaru 蘭台randai 蘭奢ranja 蘭子ranko 蘭嵎rangu 蘭洲ranshu 蘭童rando 蘭舟ranshu
        蘭軒ranken 蘿月ragetsu 虎一toraichi 虎三torazo 虎二郎torajiro 虎司toraji 虎吉torakichi 虎太torata 虎太郎torataro 虎夫torao
        虎彦torahiko 虎明toraaki/toraakira 虎松toramatsu 虎次toraji 虎次郎torajiro 虎治toraji 虎男torao 虎胤toratane 虎臣koshin
        虎賀寿torakazu 虎造torazo 虎雄torao 虔ken 虚吼kyoko 虚太郎kyotaro 虚子kyoshi 虚明kyomei 虫太郎mushitaro 虹児koji 蛍子keiko 蝶二choji
        蝶介chosuke 蝶八郎chohachiro 蝶十郎chojuro 蝶子choko 蝶次郎chojiro 蝶紫choshi 蝶衣choi 融toru 融二yuji 融吉yukichi 螢hotaru 衆shu
        衆子shuko 行ko 行光yukimitsu 行夫yukio 行子ikuko/yukiko 行宏yukihiro 行巨yukiomi 行平kohei/yukihira 行広yukihiro 行弘yukihiro
        行彦yukihiko 行忠yukitada 行正yukimasa 行男ikuo 行秀yukihide 行義yukiyoshi 行衛yukie 行誡gyokai 行重yukishige 行長yukinaga 行雄yukio
        行風kofu 行高yukitaka 衛mamoru 衛彦morihiko 衞mamoru 衡作eisaku 衣厘eri 衣子kinuko 衣沙桜isao 衣理eri 衣美子imiko 衣見emi 衣里eri
        袈裟昭kesaaki 袈裟美kesami 装so 裕hiroshi 裕一hiroichi/yuichi 裕一郎yuichiro 裕三yuzo 裕世hiroyo 裕久hirohisa 裕之hiroyuki 裕也yuya
        裕二yuji 裕人hiroto 裕仁hirohito 裕介yusuke 裕佳梨yukari 裕信hironobu 裕光hiromitsu 裕典hironori 裕加里yukari 裕史yuji/hiroshi
        裕司yuji 裕吉yukichi 裕和hirokazu 裕哉yuya 裕喜hiroki 裕士hiroshi 裕夫hiroo 裕子yuko/hiroko 裕孝hirotaka 裕季yuki 裕実hiromi
        裕己hiromi 裕巳hiromi 裕市yuichi 裕平yuhei 裕幸hiroyuki 裕康hiroyasu 裕彦hirohiko 裕志hiroshi 裕恵hiroe 裕文hirofumi 裕明hiroaki
        裕昭hiroaki 裕月yutsuki 裕朗hiroaki 裕枝hiroe 裕樹yuki 裕次yuji 裕次郎yujiro 裕正hiromasa 裕江hiroe 裕治yuji 裕泰hiroyasu 裕珍yuchin
        裕理yuri 裕生yuki 裕章hiroaki 裕紀yuki 裕紀子yukiko 裕美hiromi/yumi 裕美子yumiko 裕美香yumika 裕英hirohide 裕行hiroyuki 裕見子yumiko
        裕計hirokazu 裕貴yuki 裕貴子yukiko 裕輔yusuke 裕通hiromichi 裕里yuri 裕里子yuriko 裕雄hiroo 裕香yuka 裳川shosen 襄jo/noboru 襟花erika
        西二郎seijiro 西崖seigai 西男nishio 西蔵torizo 西里奈serina 西鶴saikaku 要kaname 要一yoichi 要一郎yoichiro 要三yozo 要二yoji 要人kaname
        要作yosaku 要吉yokichi 要士yoji 要太郎yotaro 要子yoko 要松yomatsu 要治yoji 要蔵yozo 要輔yosuke 見外kengai 見左kenza 規tadashi 規一kiichi
        規久子kikuko 規久男kikuo 規予noriyo 規介kisuke 規千恵michie 規夫norio 規子noriko 規江norie 規清norikiyo 規男norio 規矩夫kikuo 規美子kimiko
        規行noriyuki 規雄norio 覚satoshi/satoru 覚一kakuichi 覚三kakuzo 覚太郎kakutaro 親chikashi 親世chikayo 親元chikamoto
        親光chikamitsu 親和shinna 親夫chikao 親子chikako 親実chikazane 親弘chikahiro 親忠chikatada 親房chikafusa 親朝chikatomo 親男chikao
        親義chikayoshi 親雄chikao 観山kanzan 観樹miki 観次郎kanjiro 観沙misa 観蛍kankei 覺satoru 角一kakuichi 角三郎kakusaburo 角二kakuji
        角太郎kakutaro 角栄kakuei 角次kakuji 角次郎kakujiro 角治kakuji 角蔵kakuzo 角行kakugyo 言水gonsui 言道kotomichi 計hakaru 計一keiichi
        計七keishichi 計男kazuo 計義kazuyoshi 計雄kazuo 訓satoshi 訓子kuniko/noriko 記代noriyo/kiyo 記代子kiyoko 記代美kiyomi 記子noriko
        訥庵totsuan 許六kyoroku 許女yuna 許子motoko 証信shoshin 詔一shoichi 詔子shoko 詔治shoji 詛風sofu 詠一eiichi 詠子eiko 詠美eimi 詩夫utao
        詩央里shiori 詩子utako 詩緒里shiori 詩織shiori 詩野shino 詩音shion 詮勝akikatsu 詮房akifusa 詳子shoko 誉homare 誉子takako
        誉志幸yoshiyuki 誓三seizo 誓子seiko 誠makoto 誠一seiichi 誠一郎seiichiro 誠之seishi/masayuki 誠二seiji 誠人masato 誠史seiji 誠司seiji
        誠哉seiya 誠夫nobuo 誠子seiko/satoko/masako 誠志郎seishiro 誠悦seietsu 誠治seiji 誠由美mayumi 誠記motoki 誤差gosa 説子setsuko
        調四郎choshiro 諒ryo 諒一ryoichi 諒子ryoko 論介ronsuke 諦tai 諭satoshi/satoru 諭吉yukichi 諭美satomi 諸平morohira 諺蔵genzo
        謙ken/yuzuru 謙一kenichi 謙一郎kenichiro 謙三kenzo 謙三郎kenzaburo 謙之kenji 謙也kenya 謙二kenji 謙二郎kenjiro 謙介kensuke 謙作kensaku
        謙信kenshin 謙助kensuke 謙司kenji 謙吉kenkichi 謙吾kengo 謙多郎kentaro 謙太kenta 謙太郎kentaro 謙次kenji 謙次郎kenjiro 謙治kenji
        謙澄kencho 謙蔵kenzo 謙輔kensuke 謙造kenzo 謙雄kaneo 講一koichi 謹一kinichi 謹也kinya 謹二kinji 謹吾kingo 謹治kinji 譚tan 譲yuzuru/jo
        譲二joji 譲吉jokichi 譲次joji 譲治joji 護mamoru 護煕morihiro 護立moritatsu 護貞morisada 讓yuzuru 谷子taniko 谷峨kokuga 豊yutaka
        豊一toyokazu 豊一郎toyoichiro 豊三toyozo 豊三郎toyosaburo 豊久toyohisa 豊二toyoji 豊二郎toyojiro 豊仁toyohito 豊作toyosaku
        豊信toyoshige/toyonobu 豊光toyomitsu 豊助toyosuke 豊勝toyokatsu 豊博toyohiro 豊司toyoji 豊吉toyokichi 豊周toyochika 豊和toyokazu
        豊四郎toyoshiro 豊国hokoku 豊太toyota 豊太郎hotaro/toyotaro 豊子toyoko 豊定toyosada 豊寿toyohisa/toyoshi 豊平toyohei 豊年toyotoshi
        豊幸toyoyuki 豊広toyohiro 豊彦toyohiko 豊志toyoshi 豊文toyofumi 豊明toyoaki/toyoake 豊春toyoharu 豊昭toyoaki 豊朗toyoaki
        豊松toyomatsu 豊栄toyohide 豊樹toyoki 豊次toyoji/toyotsugu 豊次郎toyojiro 豊治toyoji/toyoharu 豊治郎toyojiro 豊秀toyohide
        豊秋toyoaki 豊穂toyoho 豊穎toyokai 豊美toyomi 豊芥子hokaishi 豊茂toyoshige 豊蔵toyozo 豊行toyoyuki 豊造toyozo 豊重toyoshige
        豊隆toyotaka 豊雄tomio/toyoo 象二shoji 象山zousan 豪tsuyoshi/takeshi/go 豪洋takehiro 豪紀hidetoshi 豪雄hideo 豬吉郎ikichiro
        貘baku 貞sada/tadashi 貞一sadaichi 貞一郎teiichiro 貞丈sadatake/teijo 貞三teizo 貞三郎teisaburo/teizaburo 貞世sadayo
        貞久sadahisa 貞之sadayuki 貞二teiji/sadaji 貞二郎teijiro 貞享teikyo 貞仁sadahito 貞代sadayo 貞作teisaku 貞光sadamitsu 貞典sadanori
        貞利sadatoshi 貞剛teigo 貞助teisuke/sadasuke 貞勝sadakatsu 貞博sadahiro 貞吉sadakichi/teikichi 貞吾teigo 貞和sadakazu
        貞基sadatomo 貞夫sadao 貞奴sadayakko 貞好sadayoshi 貞子sadako/teiko 貞宗sadamune 貞室teishitsu 貞幸sadayuki 貞広sadahiro
        貞廣sadahiro 貞弘sadahiro 貞彦sadahiko 貞徳sadanori/teitoku 貞志sadashi 貞恵sadae 貞敏sadatoshi 貞文sadafumi 貞明sadaaki
        貞春sadaharu 貞昭sadaaki 貞時sadatoki 貞枝sadae 貞柳teiryu 貞樹sadaki 貞次teiji/sadaji 貞次郎teijiro/sadajiro 貞氏sadauji 貞江sadae
        貞治sadaharu/teiji/sadaji 貞治郎sadajiro 貞淑teishuku 貞清sadakiyo 貞温sadayoshi 貞生sadao 貞男sadao 貞益sadamasu 貞祐teiyu
        貞秀sadahide 貞紀sadanori 貞継sadatsugu 貞総sadafusa 貞美sadami 貞義sadayoshi 貞胤sadatane 貞良sadayoshi 貞芳sadayoshi 貞蔵teizo
        貞藏teizo 貞行sadayuki 貞載sadatoshi 貞輔teisuke 貞通sadamichi 貞造teizo 貞郎sadao 貞雄sadao 貞風teifu 貢mitsugu 貢太郎kotaro
        貫一kanichi 貫三郎kanzaburo 貫中kanchu 貫之tsurayuki 貫太郎kantaro 貴taka/takashi 貴一kiichi 貴世子kiyoko 貴久takahisa 貴久子kikuko
        貴之takayuki 貴予美kiyomi 貴仁takahito 貴代takayo 貴代子kiyoko 貴代美kiyomi 貴以takai 貴以子kiiko 貴俊takatoshi 貴信takanobu
        貴光takamitsu 貴利takatoshi 貴則takanori 貴博takahiro 貴史takashi 貴司takashi 貴和子kiwako 貴士takashi 貴夫takao 貴子takako/atsuko
        貴宏takahiro 貴幸takayuki 貴広takahiro 貴弘takahiro 貴彦takahiko 貴徳takanori 貴志takashi 貴志子kishiko 貴恵takae/kie 貴文takafumi
        貴族kizoku 貴明takaaki 貴昭takaaki 貴晶takaaki 貴樹takaki 貴洋takahiro 貴浩takahiro 貴理子kiriko 貴生takao 貴由takayoshi 貴男takao
        貴祥kisho 貴章takaaki 貴紀takanori 貴絵takae/kie 貴美takami/kimi 貴美代kimiyo 貴美子kimiko 貴美恵kimie 貴美枝kimie 貴美江kimie 貴美男kimio
        貴美雄kimio 貴義takayoshi 貴英takahide 貴行takayuki 貴裕takahiro 貴雄takao 貴鮮kisen 賀代kayo 賀代子kayoko 賀名kana 賀太kata 賀奈子kanako
        賀子kako/noriko/yoshiko 賀津子kazuko 賀都彰kazuaki 資之sukeyuki 資則sukenori 資夫sukeo 資始sukeharu 資子motoko 資晴sukeharu
        資清sukekiyo 資郎shiro 資長sukenaga 賓水hinsui 賢ken/satoshi/masaru 賢一kenichi 賢一郎kenichiro 賢三kenzo 賢三郎kenzaburo 賢也kenya
        賢二kenji 賢二郎kenjiro 賢介kensuke 賢作kensaku 賢助kensuke 賢史kenji 賢司kenji 賢吉kenkichi 賢吾kengo 賢哉kenya 賢太kenta 賢太郎kentaro
        賢子satoko 賢寿kenju 賢崇kenshu 賢市kenichi 賢志kenji 賢悦kenetsu 賢明tateaki 賢次kenji 賢次郎kenjiro 賢正kensho 賢治kenji 賢清kensei
        賢礼yoshinori 賢良kenryo 賢藏kenzo 賢覚kenkaku 賢輔kensuke 賢造kenzo 賢雄kenyu 質tadashi 質軒shitsuken 贋阿弥ganami 赤城sekijo
        赤彦akahiko 赤黄男akio/kakio 赳takeshi 赳夫takeo 起一kiichi 起世子kiyoko 起久子kikuko 起代子kiyoko 起泉kisen 超susumu 越人etsujin
        越子etsuko 越生koshio 越郎etsuro 路代michiyo 路子michiko 路恵michie 路津子rutsuko 路美romi 蹴月shugetsu 躑躅tsutsuji 身知子michiko
        身禄miroku 躬治motoharu 軍一gunichi 軍司gunji 軍太郎guntaro 軍平gunpei 軍次gunji 軍治gunji 軍治郎gunjiro 軍蔵gunzo 輝akira/teru
        輝一kiichi/terukazu 輝三teruzo 輝世子kiyoko 輝乃teruno 輝久teruhisa 輝之teruyuki 輝也teruya 輝人teruhito 輝代teruyo 輝信terunobu
        輝元terumoto 輝光terumitsu 輝吉terukichi 輝和terukazu 輝国terukuni 輝太郎terutaro 輝夫teruo 輝子teruko 輝幸teruyuki 輝弘teruhiro
        輝彦teruhiko 輝恵terue 輝政terumasa 輝明teruaki 輝昭teruaki 輝朝terutomo 輝枝terue 輝樹teruki 輝正terumasa 輝武terutake 輝江terue
        輝治teruji 輝男teruo 輝秀teruhide 輝秋teruaki 輝美terumi 輝義teruyoshi 輝芳teruyoshi 輝茂terushige 輝虎terutora 輝行teruyuki
        輝隆terutaka 輝雄teruo 轍次tetsuji 辰一tatsuichi 辰一郎tatsuichiro 辰三tatsuzo 辰三郎tatsusaburo 辰之tatsuyuki 辰也tatsuya
        辰二tatsuji 辰二郎tatsujiro 辰五郎tatsugoro 辰信tatsunobu 辰博tatsuhiro 辰吉tatsukichi 辰吾shingo 辰和tatsukazu 辰哉tatsuya
        辰太郎tatsutaro 辰夫tatsuo 辰子tatsuko 辰己tatsumi 辰平tappei/tatsuhei 辰幸tatsuyuki 辰弘tatsuhiro 辰彦tatsuhiko 辰昌tatsumasa
        辰春tatsuharu 辰枝tatsue 辰次tatsuji 辰次郎tatsujiro 辰江tatsue 辰治tatsuji 辰治郎tatsujiro 辰猪tatsui 辰生tatsuo 辰男tatsuo
        辰緑tatsuroku 辰美tatsumi 辰義tatsuyoshi 辰蔵tatsuzo 辰造tatsuzo 辰郎tatsuro 辰雄tatsuo 農minori 辻三tsujimitsu 迂外ugai
        近子chikako 近江omi 迢空choku 迩chikashi 迪susumu 迪夫michio 迪子michiko 退二郎taijiro 退助taisuke 逍遥shoyo 透toru 透吾togo 透子toko
        透谷tokoku 透馬toma 通toru/tsu 通世michiyo 通代michiyo 通倫tsurin 通則michinori 通勝michikatsu 通勢tsusei 通夫michio 通子michiko
        通孝michitaka 通広michihiro 通庸michitsune 通弘michihiro 通彦michihiko 通敏michitoshi 通文michifumi 通明michiaki 通村michimura
        通江michie 通治michiharu 通泰michiyasu 通洋michihiro 通男michio 通義michiyoshi 通茂michishige 通重michishige 通雄michio 速夫hayao
        速雄hayao 進susumu 進一shinichi 進一郎shinichiro 進也shinya 進吉shinkichi 進夫nobuo 進平shinpei 進康nobuyasu 進弘nobuhiro 進矢shinya
        逸itsu 逸夫itsuo 逸子itsuko 逸平ippei 逸彦itsuhiko 逸朗itsuro 逸枝itsue 逸毅hayaki 逸治itsuji 逸男itsuo 逸美itsumi 逸郎itsuo/itsuro
        逸雄itsuo 逸馬itsuma 遊喜yuki 遊子yuko 運hakobu 運吉unkichi 運太郎untaro 運平unpei 運次郎unjiro 運治unji 運蔵unzo 道michi 道一michikazu
        道三dosan 道世michiyo 道久michihisa 道之michiyuki 道也michiya 道二doni 道人michihito 道代michiyo 道信michinobu 道八dohachi
        道則michinori 道助michisuke 道和michikazu 道哉michiya 道太郎michitaro 道夫michio 道子michiko 道寛michihiro 道幸michiyuki
        道広michihiro 道弘michihiro 道弥michiya 道彦michihiko 道徳michinori 道恵michie 道成michinari 道明michiaki 道春michiharu/doshun
        道昭michiaki 道枝michie 道樹michiki 道正michimasa 道江michie 道治michiharu 道灌dokan 道生michio 道甫doho 道男michio 道真michizane
        道範michinori 道義michiyoshi 道良michiyoshi 道行michiyuki 道貫michitsura 道造michizo 道郎michio/michiro 道重michishige
        道長michinaga 道閑dokan 道隆michitaka 道雄michio 達itaru/toru/tatsu 達一tatsuichi 達三tatsuzo 達三郎tatsusaburo 達之tatsuyuki
        達也tatsuya 達二tatsuji 達人tatsuhito 達司tatsuji 達吉tatsukichi 達哉tatsuya 達四郎tatsushiro 達太郎tatsutaro 達夫tatsuo 達子tatsuko
        達実tatsumi 達平tappei 達広tatsuhiro 達弘tatsuhiro 達弥tatsuya 達彦tatsuhiko 達徳tatsunori 達志tatsushi 達成tatsunari
        達昌tatsumasa 達朗tatsuro 達枝tatsue 達次郎tatsujiro 達治tatsuji 達生tatsuo 達男tatsuo 達矢tatsuya 達紘tatsuhiro 達美tatsumi
        達蔵tatsuzo 達行tatsuyuki 達郎tatsuo/tatsuro 達雄tatsuo 遠湖enko 遥haruka 遥子yoko 遥歩ayumu 遥香haruka 遷子senshi 選流senryu 遼ryo
        那央nao 那智nachi 那智子nachiko 那緒nao 邦kuni 邦一kunikazu 邦世kuniyo 邦久kunihisa 邦之kuniyuki 邦仁kunihito 邦代kuniyo 邦俊kunitoshi
        邦光kunimitsu/kuniteru 邦則kuninori 邦助kunisuke 邦博kunihiro 邦和kunikazu 邦国hokoku 邦太郎kunitaro 邦夫kunio 邦央kunio 邦子kuniko
        邦宏kunihiro 邦広kunihiro 邦康kuniyasu 邦弘kunihiro 邦彦kunihiko 邦明kuniaki 邦昭kuniaki 邦暢kuninobu 邦枝kunie 邦次郎kunijiro
        邦正kunimasa 邦武kunitake 邦江kunie 邦治kuniji/kuniharu 邦洋kunihiro 邦浩kunihiro 邦生kunio 邦男kunio 邦秋kuniaki 邦義kuniyoshi
        邦花kunika 邦芳kuniyoshi 邦茂kunishige 邦行kuniyuki 邦衛kunie 邦裕kunihiro 邦観kunimi 邦造kunizo 邦郎kunio 邦雄kunio 邪魔jama
        郁yu/iku 郁三ikuzo 郁也ikuya 郁二ikuji 郁二郎ikujiro 郁代ikuyo 郁太郎ikutaro 郁夫ikuo 郁奈kana 郁子ikuko 郁弥fumiya 郁恵ikue 郁朗ikuro
        郁枝ikue 郁江ikue 郁生ikuo 郁男ikuo 郁絵fumie 郁美ikumi 郁郎ikuo/ikuro 郁雄ikuo 郁雨ikuu 郡司gunji 郡次郎gunjiro 郷子kyoko 都miyako
        都世子toyoko 都代子toyoko 都太郎kunitaro 都子kuniko/miyako 都志子toshiko 都志美toshimi 都紀子tokiko 都美子tomiko 都華咲tsukasa
        都記子tsukiko 都香砂tsukasa 酉松torimatsu 酉治toriji 酉蔵torizo 酉造torizo 醇atsushi 醒川seisen 醒雪seisetsu 里代satoyo 里代子riyoko
        里佐risa 里佳satoka/rika 里佳子rikako 里依rie 里加rika 里史satoshi 里司satoshi 里咲risa 里奈rina 里好riko 里子satoko 里志satoshi 里恵rie
        里恵子saeko/rieko 里昇risho 里朱satomi 里枝rie 里枝子rieko 里歌rika 里江satoe/rie 里江子rieko 里沙risa 里治satoharu/satoji 里津子ritsuko
        里深satomi 里矢riya 里砂risa 里穂riho/rio 里紗risa 里絵rie 里絵子rieko 里緒rio 里緒菜riona 里織saori 里美satomi 里花rika 里菜rina 里華rika
        里衣rie 里香rika 重shigeru 重一shigekazu 重三郎shigesaburo 重久shigehisa 重之shigeyuki 重也shigeya 重二shigeji 重人shigeto
        重俊shigetoshi 重保shigeyasu 重信shigenobu 重倫shigenori 重克shigekatsu 重典shigenori 重利shigetoshi 重則shigenori 重剛shigetake
        重助shigesuke 重勝shigekatsu 重博shigehiro 重厚shigeatsu 重友shigetomo 重吉shigeyoshi/jukichi 重和shigekazu
        重喜shigeyoshi/shigeki 重太郎shigetaro/jutaro 重夫shigeo 重好shigeyoshi 重子shigeko 重孝shigetaka 重安shigeyasu 重宏shigehiro
        重宗shigemune 重定shigesada 重実shigezane 重富shigetomi 重寿shigetoshi 重嶺shigene 重己shigemi 重平juhei 重幸shigeyuki
        重弘shigehiro 重彦shigehiko 重徳shigenori/shigetoku/shigetomi 重忠shigetada 重恭shigeyasu 重憲shigenori 重成shigenari
        重房shigefusa 重政shigemasa 重敏shigetoshi 重文shigefumi 重昂shigetaka 重昌shigemasa 重明shigeaki 重春shigeharu 重昭shigeaki
        重晴shigeharu 重朝shigetomo 重松shigematsu 重樹shigeki 重次shigetsugu/shigeji 重次郎shigejiro 重正shigemasa 重治shigeharu
        重男shigeo 重盛shigemori 重秀shigehide 重秋shigeaki 重紀shigenori 重美shigemi 重義shigeyoshi 重胤shigetane 重能shigeyoshi
        重良shigeyoshi 重芳shigeyoshi 重蔵shigezo/juzo 重行shigeyuki 重豪shigehide 重貞shigesada 重賢shigekata 重通shigemichi
        重道shigemichi 重達shigetatsu 重遠shigetoo 重郎shigeo 重隆shigetaka 重雄shigeo 重頼shigeyori 野枝noe/yae 野良nora 量一ryoichi
        量三ryozo 量子ryoko 量平ryohei 量弥kazuya 量治ryoji 金一kinichi 金一郎kinichiro 金三kinzo 金三郎kinzaburo 金丸kanamaru 金之kaneyuki
        金也kinya 金二kinji 金二郎kinjiro 金五郎kingoro 金作kinsaku 金僊kinsen 金八kinpachi 金六kinroku 金剛kongo 金助kinsuke 金升kinsho
        金司kinji 金吉kanekichi 金吾kingo 金四郎kinshiro 金太朗kintaro 金太郎kintaro 金夫kaneo 金峨kinga 金市kinichi 金市郎kinichiro 金平kinpei
        金広kanehiro 金弥kinya 金次kinji 金次郎kinjiro 金正kanemasa 金治kinji 金治郎kinjiro 金男kaneo 金矢kanaya 金羅kinra 金義kaneyoshi
        金華kinka 金蔵kinzo 金藏kinzo 金行kaneyuki 金造kinzo 金道kanemichi 金重kaneshige 金雄kaneo 金風kinpu 金鵞kinga 釣hitoshi 鈍牛dongyu
        鈍行donko 鈞hitoshi 鈴rin 鈴代suzuyo 鈴夫suzuo 鈴奈reina 鈴子suzuko 鈴恵suzue 鈴木suzuki 鈴枝suzue 鈴江suzue 鈴美suzumi 鈴雄suzuo
        鉄tetsu/magane 鉄三tetsuzo 鉄三郎tetsusaburo 鉄也tetsuya 鉄二tetsuji 鉄五郎tetsugoro 鉄兵teppei 鉄則tetsunori 鉄南tetsunan
        鉄司tetsuji 鉄哉tetsuya 鉄四郎tetsushiro 鉄太郎tetsutaro 鉄夫tetsuo 鉄子tetsuko 鉄山tetsuzan 鉄市tetsuichi 鉄平teppei 鉄幹tekkan
        鉄弥tetsuya 鉄彦tetsuhiko 鉄映tetsuei 鉄次tetsuji 鉄次郎tetsujiro 鉄治tetsuharu 鉄治郎tetsujiro 鉄生tetsuo 鉄男tetsuo 鉄矢tetsuya
        鉄笛tetteki 鉄舟tesshu 鉄蔵tetsuzo 鉄造tetsuzo 鉄郎tetsuo 鉄雄tetsuo 鉱造kozo 銀作ginsaku 銀月gingetsu 銀蔵ginzo 銑三senzo
        銓吉郎senkichiro 鋤雲joun 鋭一eiichi 鋭利庵eirian 鋭治eiji 鋭雄toshio 錠jo 錠吉jokichi 錦nishiki 錦一kinichi 錦司kinji 錦吉郎kinkichiro
        錦吾kingo 錦城kinjo 錦子kinko 錦山kinzan 錦弥kinya 錦花kinka 錦里kinri 錫山shakuzan 錫柱shakuchu 錬三郎renzaburo 錬作rensaku
        錬太郎rentaro 録郎rokuro 鍬三郎kuwasaburo 鍾吉shokichi 鍾正shosei 鎌一kenichi 鎔基yoki 鎭夫shizuo 鎮夫shizuo 鎮男shizuo 鎮載chinsai
        鎮雄shizuo 鏡子kyoko 鏡花kyoka 鐘一shoichi 鐙to 鐡男tetsuo 鐵tetsu 鐵夫tetsuo 鐵男tetsuo 鐵雄tetsuo 鑑akira 鑑三kanzo 長osamu
        長一choichi 長一郎choichiro 長七choshichi 長三chozo 長三郎chozaburo/chosaburo 長世nagayo 長二choji 長五郎chogoro 長人nagato
        長介chosuke 長伯chohaku 長作chosaku 長俊nagatoshi 長信naganobu 長光choko/nagamitsu 長八chohachi 長六choroku 長則naganori
        長助chosuke 長十郎chojuro 長吉chokichi 長吾chogo 長四郎choshiro 長太chota 長太郎chotaro 長夫nagao 長子nagako/choko 長安nagayasu
        長寿choju/nagatoshi 長常nagatsune 長平chohei 長年nagatoshi 長幸nagayuki 長広nagahiro 長悦choetsu 長成chosei 長房nagafusa
        長操nagamochi 長政nagamasa 長敏nagatoshi 長明chomei 長晟nagaakira 長松chomatsu 長次choji 長次郎chojiro 長正nagamasa 長武nagatake
        長氏nagauji 長治nagaharu/choji 長治郎chojiro 長流choryu 長生nagao 長男nagao 長矩naganori 長秀nagahide 長範naganori 長義nagayoshi
        長胤nagatane 長英choei 長蔵chozo 長藏chozo 長行osayuki 長親nagachika 長造chozo 長逸choitsu 長雄nagao 長雋choshun 門吉monkichi
        開hiraku/kai 開代子kayoko 閑枝shizue 関月kangetsu 関根kankon/sekine 関蔵sekizo 関造kanzo 関雪kansetsu 阮甫genpo 阿久魔akuma
        阿佐子asako 阿佐緒asao 阿利佐arisa 阿津子atsuko 阿紀子akiko 陟noboru 陳平chinpei 陳重nobushige 陳雄nobuo 陵子ryoko 陸riku 陸一rikuichi
        陸夫mutsuo 陸奥mutsu 陸子mutsuko 陸男mutsuo 陸郎rikuro 陸雄mutsuo 陽yo/akira 陽一yoichi 陽一郎yoichiro 陽三yozo 陽二yoji 陽二郎yojiro
        陽介yosuke 陽代haruyo 陽保haruyasu 陽典yosuke 陽司yoji 陽吉yokichi 陽太郎yotaro 陽子yoko 陽平yohei 陽次yoji 陽次朗yojiro 陽水yosui
        陽治yoji 陽造yozo 陽香hiroka/yoka 隆takashi 隆一ryuichi 隆一郎ryuichiro 隆三ryuzo 隆三郎ryuzaburo 隆久takahisa 隆之takayuki
        隆也takaya 隆二ryuji 隆二郎ryujiro 隆人takahito 隆介ryusuke 隆仗takayori 隆伸takanobu 隆作ryusaku 隆俊takatoshi 隆信takanobu
        隆光takamitsu 隆典takanori 隆兼takakane 隆利takatoshi 隆則takanori 隆博takahiro 隆史takashi 隆司takashi 隆吉ryukichi 隆吾ryugo
        隆和takakazu 隆哉takaya 隆善takayoshi 隆士takashi 隆太ryuta 隆太郎ryutaro 隆夫takao 隆子takako 隆宏takahiro 隆宣takanori
        隆寿takatoshi 隆平ryuhei 隆年takatoshi 隆幸takayuki 隆広takahiro 隆康takayasu 隆廣takahiro 隆弘takahiro 隆弥takaya 隆彦takahiko
        隆徳takanori 隆志takashi 隆悦ryuetsu 隆憲takanori 隆成takanari 隆房takafusa 隆敏takatoshi 隆文takafumi 隆明takaaki 隆春takaharu
        隆昭takaaki 隆景takakage 隆晴takaharu 隆次ryuji 隆正takamasa 隆江takae 隆治ryuji 隆洋takahiro 隆浩takahiro 隆澄takasumi 隆生takao
        隆男takao 隆盛takamori 隆秀takahide 隆種takatane 隆章takaaki 隆策ryusaku 隆美takami 隆義takayoshi 隆聖ryusei 隆臣takaomi
        隆良takayoshi 隆芳takayoshi 隆英takahide 隆蔵ryuzo 隆行takayuki 隆裕takahiro 隆輝takateru 隆造ryuzo 隆進ryushin 隆道takamichi
        隆郎takao 隆重takashige 隆雄takao 隈畔waihan 随鴎zuio 隼人hayato 隼男hayao 隼雄hayao 雀郎jakuro 雄tsuyoshi/takeshi 雄一yuichi
        雄一朗yuichiro 雄一郎yuichiro 雄三yuzo 雄三郎yusaburo/yuzaburo 雄久katsuhisa 雄也yuya 雄二yuji 雄二郎yujiro 雄介yusuke 雄作yusaku
        雄俊taketoshi 雄助yusuke 雄司yuji 雄吉yukichi 雄吾yugo 雄哉yuya 雄喜yuki 雄基yuki 雄大takehiro/yudai 雄太yuta 雄太郎yutaro 雄子yuko
        雄山yuzan 雄市yuichi 雄平yuhei 雄幸yuko/osachi 雄彦takehiko 雄悦yuetsu 雄文yubun 雄樹yuki 雄次yuji 雄次郎yujiro 雄治yuji 雄治郎yujiro
        雄浩takehiro 雄貴yuki 雄輔yusuke 雄造yuzo 雄郎yuro 雅miyabi/masashi 雅一masaichi 雅三masazo 雅世masayo 雅久masahisa 雅之masayuki
        雅也masaya 雅二masaji 雅人masato 雅仁masahito 雅代masayo 雅俊masatoshi 雅保masayasu 雅信masanobu 雅充masamitsu 雅光masamitsu
        雅典masanori 雅刀masato 雅則masanori 雅功masatoshi 雅勝masakatsu 雅博masahiro 雅史masashi 雅司masashi 雅吉masayoshi 雅和masakazu
        雅哉masaya 雅喜masaki 雅嗣masatsugu 雅基masaki 雅士masashi 雅太郎masataro 雅夫masao 雅奈恵kanae 雅子masako 雅孝masataka 雅宏masahiro
        雅実masami 雅宣masanobu 雅己masaki/masami 雅巳masami 雅市masaichi 雅幸masayuki 雅広masahiro 雅康masayasu 雅弓mayumi 雅弘masahiro
        雅彦masahiko 雅彰masaaki 雅徳masanori 雅志masashi 雅恵masae 雅惠masae 雅憲masanori 雅敏masatoshi 雅文masafumi 雅明masaaki
        雅春masaharu 雅昭masaaki 雅晴masaharu 雅智masatomo 雅有masaari 雅朗masao 雅望masamochi 雅木masaki 雅枝masae 雅樹masaki 雅江masae
        雅治masaharu 雅洋masahiro 雅浩masahiro 雅清masakiyo 雅照masateru 雅生masao 雅由masayoshi 雅男masao 雅直masanao 雅秀masahide
        雅章masaaki 雅範masanori 雅紀masanori 雅紹masatsugu 雅経masatsune 雅美masami/masayoshi 雅義masayoshi 雅臣masaomi 雅良masayoshi
        雅芳masayoshi 雅英masahide 雅行masayuki 雅裕masahiro 雅親masachika 雅通masamichi 雅道masamichi 雅邦gaho 雅隆masataka 雅雄masao
        雅風gafu 集蔵shuzo 雉子郎kijiro 雨山uzan 雨工uko 雨情ujo 雨村uson 雨江uko 雨紅uko 雨雀ujaku 雨鼎utei 雪yuki 雪乃yukino 雪人setsujin
        雪夫yukio 雪子yukiko 雪岱setsutai 雪嶺setsurei 雪枝yukie 雪江yukie 雪洲sesshu 雪男yukio 雪絵yukie 雪美yukimi 雪野yukino 雪雄yukio
        雲峯unpo 雲来unrai 雲浜unpin 雲涛unto 雲照unsho 雲舟unshu 零rei 零余子reiyoshi 零児reiji 雷太raita 雷蔵raizo 震shin 霊山reizan 霊華reika
        霜川sosen 霞kasumi 霞亭katei 霞外kagai 霞村kason 露伴rohan 露子tsuyuko 露月rogetsu 露滴roteki 露石roseki 露美romi 露葉royo 露那tsuyuna
        露風rofu 霽月seigetsu 青々seisei 青之理aonori 青児seiji 青声seisei 青山seizan 青峰seiho 青嵐seiran 青巒seiran 青彦aohiko 青果seika
        青楓seifu 青盛aomori 青葉aoba 青虎seiko 青起seiki 青軒seiken 青邨seison 青陵seiryo 青雨seiu 靖yasushi/osamu 靖久yasuhisa 靖之yasuyuki
        靖二yasuji 靖人yasuhito 靖代yasuyo 靖信yasunobu 靖典yasunori 靖則yasunori 靖博yasuhiro 靖司yasushi 靖夫yasuo 靖子yasuko 靖宏yasuhiro
        靖己seiki 靖幸yasuyuki 靖広yasuhiro 靖弘yasuhiro 靖彦yasuhiko 靖志yasushi 靖忠yasutada 靖恵yasue 靖明yasuaki 靖昭yasuaki 靖晃yasuaki
        靖治yasuharu 靖浩yasuhiro 靖生yasuo 靖男yasuo 靖祥yasuhiro 靖紀yasunori 靖裕yasuhiro 靖郎yasuo/yasuro 靖雄yasuo 静shizu/shizuka
        静一seiichi 静也shizuya 静二seiji 静代shizuyo 静佳shizuka 静六seiroku 静堂seido 静夫shizuo 静奈seina 静子shizuko 静彦shizuhiko
        静恵shizue 静愛shizue 静方shizukata 静枝shizue 静栄shizue 静江shizue 静浪seiro 静湾seiwan 静生shizuo 静男shizuo 静絵shizue 静美shizumi
        静翁seio 静華shizuka 静谷seikoku 静軒seiken 静雄shizuo 静雅shizuka 静香shizuka 静馬shizuma 靜shizu/shizuka 靜代shizuyo 靜夫shizuo
        靜子shizuko 靜枝shizue 靜江shizue 靜男shizuo 靜雄shizuo 靜香shizuka 非水hisui 鞆音tomone 鞠子mariko 音三郎otosaburo 音二郎otojiro
        音吉otokichi 音女otome 音彦otohiko 音松otomatsu 音次otoji 音次郎otojiro 音治otoji 音理onri 音蔵otozo 響也kyoya 響子kyoko 順jun
        順一junichi 順一郎junichiro 順三junzo 順三郎junzaburo 順二junji 順助junsuke 順吉junkichi 順子junko 順安junan 順平junpei 順弘nobuhiro
        順彦yoshihiko 順慶junkei 順次郎junjiro 順治junji 順郎junro 須恵sue 須摩子sumako 須磨子sumako 須緒美suomi 須美sumi 須美子sumiko 須美恵sumie
        須美江sumie 領ryo 頴子eiko 頼yoriyuki 頼信yorinobu 頼元yorimoto 頼光yorimitsu 頼圀yorikuni 頼子yoriko 頼宣yorinobu 頼寧yoriyasu
        頼康yoriyasu 頼庸yoritsune 頼房yorifusa 頼政yorimasa 頼昭yoriaki 頼朝yoritomo 頼照yoriteru 頼綱yoritsuna 頼義yorichika
        頼職yorimoto 頼通yorimichi 頼造raizo 頼道yorimichi 顕一kenichi 顕一郎kenichiro 顕信akinobu 顕吉kenkichi 顕太郎kentaro 顕子akiko
        顕定akisada 顕家akiie 顕彰akira 顕房akifusa 顕智akinori 顕正kensei/akimasa 顕治kenji 顕能akiyoshi 顕雄akio 類子ruiko 顯akira
        風右子fuko 風子fuuko 風月kazuki 風生fusei 風葉fuyo 風虎fuko 飄亭hyotei 飛泉hisen 飛美asumi 飛香asuka 飛馬hiuma 飛鳥asuka/hicho 養yo
        養一yoichi 養一郎yoichiro 養三yozo 養三郎yozaburo 養作yosaku 養助yosuke 養吉yokichi 養子yoko 養平yohei 養治yoji 養治郎yojiro 養蔵yozo
        香kaori/kaoru 香与子kayoko 香世kayo 香世子kayoko 香也子kayako 香代kayo 香代子kayoko 香以koi 香保里kaori 香公子kakuko 香利奈karina 香国kokoku
        香墨koboku 香夜kaya 香奈kana 香奈子kanako 香奈江kanae 香奈美kanami 香子kyoko 香恵kae 香月kogetsu/kazuki 香水kosui 香澄kasumi 香理kaori
        香穂利kaori 香純kasumi 香緒里kaori 香織kaori 香織子kaoriko 香美komi/kami 香苗kanae 香菜kana 香葉子kayoko 香衣kae 香里kaori 香里奈karina
        香雪kosetsu 馨kaoru 馬勝basho 馬宏mahiroshi 馬琴bakin 馮虚hyokyo 駒助komasuke 駒吉komakichi 駒子komako 駒治komaji 駒男komao 駒雄komao
        駿shun 駿一shunichi 駿介shunsuke 駿平shunpei 騏一郎kiichiro 高takashi 高世takayo 高久takahisa 高之takayuki 高任takato 高保takayasu
        高信takanobu/koshin 高光takamitsu 高利takatoshi 高助takasuke 高史takashi 高司takashi 高喜takayoshi 高基takamoto 高士takashi
        高太郎takataro 高夫takao 高央takao 高子takako 高富takatomi 高平takahira 高幸takayuki 高広takahiro 高弘takahiro 高徳takanori
        高志takashi 高成takanari 高房takafusa 高教takanori 高文takafumi 高明komei/takaaki 高梧kogo 高正takamasa 高江takae 高治takaji
        高清takakiyo 高男takao 高直takanao 高福takayoshi 高経takatsune 高綱takatsuna 高義takayoshi 高良takayoshi 高蔵takazo 高虎takatora
        高行takayuki 高裕takahiro 高見takami 高貞takasada 高音takane 高頼takayori 高麗蔵komazo 鬼一kiichi 鬼城kijo 鬼太郎onitaro 鬼貫onitsura
        魁isao 魁蕾kairai 魏takashi 魔子mako 魔弓mayumi 魚彦nahiko 魚春gyoshun 魯山人rosanjin 鮎ayu 鮎子ayuko 鮎美ayumi 鮮一郎senichiro
        鯉丈rijo 鯉洋riyo 鯉紅riko 鱒二masuji 鳥子toriko 鳥逕chokei 鳩子hatoko 鳩翁kyuo 鳳二hoji 鳳作hosaku 鳳岡hoko 鳴秋meishu 鳴雪meisetsu
        鴈五郎gangoro 鴈成gansei 鴈治郎ganjiro 鴈洋ganyo 鴈童gando 鴎二oji 鴎外ogai 鴎所osho 鴎村oson 鴎東oto 鴨平kohei 鴻hiroshi 鴻年konen
        鴻樹koki 鴻章koshi 鵜平uhei 鵞峯gaho 鵬ho 鵬心hoshin 鶏太keita 鶯塘oto 鶴一tsuruichi 鶴三tsuruzo 鶴三郎tsurusaburo 鶴二tsuruji
        鶴代tsuruyo 鶴伴kakuhan 鶴光tsuruko 鶴吉tsurukichi 鶴太郎tsurutaro 鶴夫tsuruo 鶴子tsuruko 鶴所tsurudo 鶴松tsurumatsu 鶴枝tsurue
        鶴次郎tsurujiro 鶴治tsuruji 鶴泳kakuei 鶴男tsuruo 鶴美tsurumi 鶴蔵tsuruzo 鶴雄tsuruo 鶴鳴kakumei 鷹太郎takataro 鷹女takajo 鷹山yozan
        鷹穂takaho 鷹雄takao 鷺城rojo 鷺水rosui 鹿蔵shikazo 麓fumoto 麗urara/rei 麗乃reino 麗佳reika 麗奈rena/reina 麗女reijo 麗子reiko
        麗文reibun 麗水reisui 麗矢reiya 麗砂risa 麗美reimi/remi 麗華reika 麗香reika 麟三rinzo 麟作rinsaku 麟太郎rintaro 麟祥rinsho 麦人bakujin
        麦僊bakusen 麦南bakunan 麦水bakusui 麦草bakuso 麻asa 麻世mayo 麻也maya 麻也子mayako 麻依mai 麻利子mariko 麻利江marie 麻利絵marie 麻利衣marie
        麻友mayu 麻喜asaki/maki 麻垂美masumi 麻太郎asataro 麻央mao 麻央子maoko 麻奈mana 麻奈巳manami 麻奈美manami 麻子asako/mako 麻季maki
        麻季子akiko 麻実asami/mami/ami 麻巳子mamiko 麻帆maho 麻希maki 麻弓mayumi 麻弓子mayuko 麻弥maya/mami 麻愉mayu 麻早masa 麻智子machiko
        麻有ayu 麻有美mayumi 麻未asami/mami 麻梨絵marie 麻椰maya 麻樹maki 麻理mari 麻理子mariko 麻琴makoto 麻生asami/asao 麻由子mayuko 麻由理mayuri
        麻由美mayumi 麻由里mayuri 麻由香mayuka 麻矢maya 麻矢子mayako 麻知子machiko 麻祐美mayumi 麻紀maki 麻紀子makiko 麻紗子masako 麻美asami/mami
        麻美々mamimi 麻美子mamiko 麻耶maya 麻莉mari 麻莉江marie 麻菜mana 麻衣mai 麻衣子maiko 麻衣美maimi 麻記子makiko 麻貴maki 麻貴子makiko 麻起子makiko
        麻那mana 麻里mari 麻里奈marina 麻里子mariko 麻里矢mariya 麻里絵marie 麻里茂marimo 麻里香marika 麻音子maoko 黄塔koto 黄村koson 黄洋koyo
        黄石koseki 黄門komon 黎hajimu 黎二reiji 黎子reiko 黒政kuromasa 黒石kokuseki 黙庵mokuan 黙池mokuchi 黙禅mokuzen 黙老mokuro
        黙阿弥mokuami 黙雷mokurai 鼎kanae 鼎左teisa 鼎浦teiho 鼓村koson 齊hitoshi 龍ryu 龍一ryuichi 龍三ryuzo 龍也tatsuya 龍二ryuji 龍五ryugo
        龍人tatsuto 龍介ryusuke 龍作ryusaku 龍史ryoji 龍司ryuji 龍吉ryukichi 龍哉tatsuya 龍太ryuta 龍太郎ryutaro/ryotaro 龍夫tatsuo 龍子ryuko
        龍宏ryuko 龍平ryuhei 龍彦tatsuhiko 龍栄ryuei 龍樹tatsuki 龍次ryuji 龍治ryuji 龍洲ryoshu 龍生tatsuo 龍男tatsuo 龍緒tatsuo 龍美tatsumi
        龍蔵ryuzo 龍視tatsumi 龍造ryuzo 龍郎tatsuro 龍雄tatsuo 龍雲ryuun 龍鳳ryuho
        """
}
