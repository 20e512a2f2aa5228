/// Names in Arabic and Hebrew letters as they are mostly written in Latin ones: of محمد these scripts tell no more than `mhmd`.
///
/// Common knowledge, collected by hand: one line a name, its Latin form and the forms it has in these scripts, folded. Other spellings of
/// the Latin form are found by sound, as a typo, or as forms of one name (`GivenNames`).
enum VowellessNames {
    /// The Latin forms of a folded word; none when it is not known. O(1).
    static func latin(_ word: String) -> [[UInt8]] { forms[word] ?? [] }

    private static let forms: [String: [[UInt8]]] = {
        var forms: [String: [[UInt8]]] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            for word in words.dropFirst() {
                var reader = WordReader(String(word))
                while reader.next() {
                    forms[String(decoding: reader.word, as: UTF8.self), default: []].append(Array(words[0].utf8))
                }
            }
        }
        return forms
    }()

    private static let table = """
        mohammed محمد מוחמד
        ahmed أحمد אחמד
        mahmoud محمود
        hamid حامد حميد
        mustafa مصطفى
        ali علي
        omar عمر עומר
        othman عثمان
        abubakr أبوبكر
        hassan حسن حسان
        hussein حسين
        ibrahim إبراهيم
        ismail إسماعيل
        ishaq إسحاق
        yaqoub يعقوب
        yusuf يوسف
        musa موسى
        issa عيسى
        yahya يحيى
        zakaria زكريا
        sulaiman سليمان
        dawood داود داوود
        adam آدم אדם
        nuh نوح
        idris إدريس
        khaled خالد
        walid وليد
        tariq طارق
        ziad زياد
        samir سمير
        amir أمير אמיר
        karim كريم
        rahim رحيم
        salim سليم سالم
        said سعيد
        saad سعد
        sami سامي סמי
        fadi فادي
        hadi هادي
        rami رامي רמי
        nabil نبيل
        jamal جمال
        kamal كمال
        jalal جلال
        bilal بلال
        faisal فيصل
        fahad فهد
        sultan سلطان
        turki تركي
        nasser ناصر
        nasr نصر
        mansour منصور
        anwar أنور
        ashraf أشرف
        adel عادل
        imad عماد
        ayman أيمن
        usama أسامة
        hamza حمزة
        hisham هشام
        hatem حاتم
        hazem حازم
        majid ماجد مجيد
        marwan مروان
        maher ماهر
        munir منير
        murad مراد
        qasim قاسم
        rashid راشد رشيد
        reda رضا
        reza رضا
        sabri صبري
        saleh صالح
        shadi شادي
        sharif شريف
        taha طه
        wael وائل
        yasser ياسر
        yassin ياسين
        younis يونس
        zaid زيد
        jaber جابر
        jafar جعفر
        abbas عباس
        abdullah عبدالله
        abdulrahman عبدالرحمن
        abdulaziz عبدالعزيز
        abdulkarim عبدالكريم
        abdulqadir عبدالقادر
        abdulmalik عبدالملك
        abdullatif عبداللطيف
        abdulhamid عبدالحميد
        abdulhakim عبدالحكيم
        abdulwahab عبدالوهاب
        abdulmajid عبدالمجيد
        abdulhadi عبدالهادي
        abdulsalam عبدالسلام
        abdulrazzaq عبدالرزاق
        abdulfattah عبدالفتاح
        abdulghani عبدالغني
        abdul عبد
        rahman رحمن الرحمن
        allah الله
        aziz عزيز العزيز
        abu أبو
        ibn ابن بن
        umm أم
        fatima فاطمة
        aisha عائشة
        khadija خديجة
        zainab زينب
        mariam مريم מרים
        maryam مريم
        amina أمينة آمنة
        layla ليلى
        salma سلمى
        huda هدى
        nada ندى
        noor نور
        noura نورة
        rana رنا
        rania رانيا
        reem ريم
        sara سارة
        samira سميرة
        samar سمر
        hanan حنان
        hiba هبة
        iman إيمان
        ines إيناس
        jamila جميلة
        karima كريمة
        latifa لطيفة
        lina لينا
        lamia لمياء
        maha مها
        mona منى
        nadia نادية ناديا
        nahla نهلة
        najwa نجوى
        rasha رشا
        sahar سحر
        samia سامية
        sana سناء
        shirin شيرين
        suad سعاد
        wafa وفاء
        yasmin ياسمين
        zahra زهراء زهرة الزهراء
        dalia داليا
        dina دينا דינה
        farah فرح
        ghada غادة
        hala هالة
        malak ملك
        basma بسمة
        asma أسماء
        hajar هاجر
        sumaya سمية
        rabia رابعة
        khalil خليل
        haddad حداد الحداد
        najjar نجار النجار
        masri مصري المصري
        khoury خوري الخوري
        hariri حريري الحريري
        shami الشامي
        baghdadi البغدادي
        tamimi التميمي
        ghamdi الغامدي
        qahtani القحطاني
        otaibi العتيبي
        harbi الحربي
        shehri الشهري
        zahrani الزهراني
        maliki المالكي
        hashimi الهاشمي
        hosseini حسيني الحسيني
        ahmadi أحمدي
        mohammadi محمدي
        rezaei رضائي رضایی
        hosseini حسینی
        karimi كريمي کریمی
        rahimi رحيمي رحیمی
        kazemi كاظمي کاظمی
        farhad فرهاد
        javad جواد
        mehdi مهدي مهدی
        mahdi مهدي مهدی
        hossein حسین
        ali علی
        amirhossein امیرحسین
        zahra زهرا
        fatemeh فاطمه
        khan خان
        malik ملك مالك
        shah شاه
        iqbal إقبال اقبال
        david דוד דויד
        moshe משה
        yosef יוסף
        yossi יוסי
        yaakov יעקב
        kobi קובי
        avraham אברהם
        avi אבי
        yitzhak יצחק
        shlomo שלמה
        shimon שמעון
        levi לוי
        cohen כהן
        yehuda יהודה
        dan דן
        daniel דניאל
        michael מיכאל
        rafael רפאל
        gabriel גבריאל
        uri אורי
        eliyahu אליהו
        eli אלי
        haim חיים
        meir מאיר
        ben בן
        benjamin בנימין
        binyamin בנימין
        nadav נדב
        noam נועם
        yonatan יונתן
        jonathan יונתן
        itai איתי
        ido עידו
        gil גיל
        guy גיא
        oren אורן
        ron רון
        tal טל
        tomer תומר
        yair יאיר
        yoav יואב
        zvi צבי
        ariel אריאל
        asaf אסף
        amit עמית
        alon אלון
        eitan איתן
        erez ארז
        sarah שרה
        rivka רבקה
        rachel רחל
        leah לאה
        hannah חנה
        esther אסתר
        ruth רות
        naomi נעמי
        miriam מרים
        yael יעל
        tamar תמר
        noa נועה נעה
        maya מאיה
        michal מיכל
        shira שירה
        talia טליה
        ayelet איילת
        galit גלית
        orly אורלי
        ronit רונית
        sigal סיגל
        efrat אפרת
        mizrahi מזרחי
        peretz פרץ
        biton ביטון
        dahan דהן
        friedman פרידמן
        katz כץ
        azulay אזולאי
        malka מלכה
        shapiro שפירא שפירו
        goldberg גולדברג
        rosenberg רוזנברג
        klein קליין
        segal סגל
        hadad חדד
        gabay גבאי
        amar עמר
        ohayon אוחיון
        vaknin ועקנין
        john ג'ון
        george ג'ורג'
        smith סמית סמית'
        """
}
