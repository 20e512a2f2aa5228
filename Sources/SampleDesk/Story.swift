/// What tickets are about: how it begins, what is answered, how it ends. `@` stands for the customer's name.
///
/// Customers write English, or their own language where the story has words in it.
struct Story {
    /// A customer's words in one language.
    struct Words {
        var language: StaticString
        var opening: StaticString
        var thanks: StaticString

        init(_ language: StaticString, _ opening: StaticString, _ thanks: StaticString) {
            self.language = language
            self.opening = opening
            self.thanks = thanks
        }
    }

    var reason: StaticString
    var savedReply: StaticString
    var isComplaint: Bool
    var subjects: [StaticString]
    var openings: [StaticString]
    var details: [StaticString]
    var replies: [StaticString]
    var thanks: [StaticString]
    var foreign: [Words] = []

    static let all: [Story] = [
        Story(
            reason: "drink/cold", savedReply: "sr-cold", isComplaint: true,
            subjects: ["Drink was cold", "Cold coffee again", "Lukewarm this morning"],
            openings: [
                "My drink was cold this morning.",
                "It was barely warm when I got it.",
            ],
            details: [
                "I did not have time to turn back.", "It was fine last week.", "The place was half empty, too.",
                "I drank half and gave up.",
            ],
            replies: [
                "@, I'm sorry: nobody should have to carry a cold cup to the train. I have refunded the order and the next one is on us, made in front of you."
            ],
            thanks: ["Thank you, that was quick.", "Appreciated.", "See you tomorrow then."],
            foreign: [
                Words("es", "Mi café llegó frío y el sitio estaba casi vacío.", "Gracias, muy amables."),
                Words("de", "Mein Kaffee war kalt, schon zum zweiten Mal.", "Danke, das ging schnell."),
                Words("uk", "Кава була ледь тепла.", "Дякую!"),
                Words("vi", "Cà phê của tôi bị nguội.", "Cảm ơn nhiều."),
                Words("ko", "커피가 차가웠어요.", "감사합니다."),
            ]),
        Story(
            reason: "order/wrong", savedReply: "sr-wrong", isComplaint: false,
            subjects: ["Wrong drink", "Not what I ordered", "Oat, not cow"],
            openings: [
                "I was given somebody else's order.", "I asked for decaf and I do not think it was.",
            ],
            details: [
                "No harm done, but please check.", "The name on the cup was not mine.",
                "It happens too often at the Depot.",
            ],
            replies: [
                "That is not what you asked for, @, and it is ours to put right. Come by the counter and we remake it at once, or I refund it now: which suits you better?"
            ],
            thanks: ["Remake, please.", "A refund is fine, thanks."],
            foreign: [
                Words(
                    "fr", "Ce n'est pas ce que j'ai commandé : le nom sur le gobelet n'était pas le mien.", "Merci !"),
                Words("it", "Ho chiesto un decaffeinato e non credo che lo fosse.", "Grazie mille."),
                Words("tr", "Bu benim siparişim değildi.", "Teşekkürler!"),
            ]),
        Story(
            reason: "delivery/late", savedReply: "sr-late", isComplaint: false,
            subjects: ["Where is my parcel?", "Beans are late", "Delivery an hour late"],
            openings: [
                "My order has not arrived.", "The tracking has not moved for three days.",
            ],
            details: ["I am down to the last spoon.", "It was meant as a present.", "The courier never rang."],
            replies: [
                "I'm sorry your order is late, @. I have just spoken with the courier: it is on its way and I am watching it. If it has not reached you tomorrow I refund the delivery without your asking."
            ],
            thanks: ["It is here, thank you.", "Arrived this afternoon."],
            foreign: [
                Words("de", "Wo bleibt meine Bestellung? Seit drei Tagen bewegt sich nichts.", "Danke, sie ist da."),
                Words("nl", "Mijn bestelling is er nog niet; het was een cadeau.", "Hij is er, dank je."),
                Words("zh-Hans", "我的包裹三天没有动静了。", "收到了，谢谢！"),
                Words("pl", "Przesyłka stoi od trzech dni.", "Dotarła, dziękuję."),
            ]),
        Story(
            reason: "refund/status", savedReply: "sr-refund-status", isComplaint: false,
            subjects: ["Where is my refund?", "Refund not on my card"],
            openings: [
                "I cancelled and the money is not back yet.",
                "Three people told me three things about my refund.",
            ],
            details: ["It has been four days.", "The bank knows nothing of it.", "I would rather not call again."],
            replies: [
                "Thank you for your patience, @. The refund left us and your bank has it; banks take up to five working days to show it. I am attaching the reference so that they can find it at once."
            ],
            thanks: ["It came today.", "Thanks for the reference."],
            foreign: [
                Words("es", "¿Dónde está mi reembolso? Ya van cuatro días.", "Perfecto, ya llegó."),
                Words("ar", "أين المبلغ المسترد؟ مرت أربعة أيام.", "وصل، شكراً لكم."),
                Words("pt", "Onde está o meu reembolso? O banco não sabe de nada.", "Já chegou, obrigado."),
            ]),
        Story(
            reason: "app/login", savedReply: "sr-login", isComplaint: false,
            subjects: ["Cannot sign in", "App logs me out", "Login loop after the update"],
            openings: [
                "The app will not let me in.", "Since the update I am signed out each morning.",
            ],
            details: ["I reinstalled it twice.", "My stamps are in there.", "It says device not found."],
            replies: [
                "Sorry about that, @. I have reset your sign-in: open the link in the mail that just went out, choose a new passphrase, and your stamps and saved orders are where you left them."
            ],
            thanks: ["Works!", "I am in."],
            foreign: [
                Words("fr", "Je ne peux plus me connecter depuis la mise à jour.", "Ça marche, merci."),
                Words("ja", "アプリにログインできません。", "入れました。ありがとうございます。"),
                Words("ru", "Приложение не пускает после обновления.", "Заработало, спасибо."),
            ]),
        Story(
            reason: "app/stamps", savedReply: "sr-stamps", isComplaint: false,
            subjects: ["Stamps missing", "Nine stamps, not seven"],
            openings: ["Two stamps are missing from my card.", "The till did not scan me."],
            details: ["It was at Water Street.", "I have the receipts.", "Yesterday, around noon."],
            replies: [
                "I have added the missing stamps to your card, @; you can see them in the app now. Thank you for telling us, it helps us find the till that forgets."
            ],
            thanks: ["All there, thanks!"],
            foreign: [
                Words("ja", "スタンプが二つ足りません。", "全部そろいました。ありがとうございます。"),
                Words("th", "แสตมป์หายไปสองดวงค่ะ", "ครบแล้ว ขอบคุณค่ะ"),
                Words("id", "Stempel saya hilang dua.", "Sudah lengkap, terima kasih."),
            ]),
        Story(
            reason: "gift-card/balance", savedReply: "sr-giftcard", isComplaint: false,
            subjects: ["Gift card balance", "How much is left?"],
            openings: ["How much is on my gift card?"],
            details: ["It ends in 2209.", "My sister gave it to me.", "The number is rubbed off."],
            replies: [
                "Your card holds 35.00, @. You can use it at every counter and in the app, and it never runs out."
            ],
            thanks: ["Lovely.", "More than I thought."],
            foreign: [
                Words("it", "Quanto resta sulla mia carta regalo?", "Grazie!"),
                Words("el", "Πόσα έχει μείνει στη δωροκάρτα μου;", "Ευχαριστώ πολύ!"),
            ]),
        Story(
            reason: "food/allergens", savedReply: "sr-allergen", isComplaint: false,
            subjects: ["Is there egg in it?", "Nuts in the almond-free bun?", "Gluten question"],
            openings: [
                "What is in the pistachio cake?", "My son cannot have egg: what may he have?",
                "Is the oat milk gluten free?",
            ],
            details: [
                "Please do not guess.", "A trace is enough to spoil the week.", "The label at the counter was blank.",
            ],
            replies: [
                "A careful question, @, so a careful answer: it contains egg, milk and pistachio. Our kitchen handles all three, and traces cannot be ruled out. Tell the counter and they use clean tools."
            ],
            thanks: ["Thank you for not guessing.", "Clear, thanks."],
            foreign: [
                Words("hi", "क्या पिस्ते वाले केक में अंडा है?", "अंदाज़ा न लगाने के लिए धन्यवाद।"),
                Words("da", "Er der æg i pistaciekagen? Gæt ikke, tak.", "Tak for et klart svar."),
            ]),
        Story(
            reason: "flight/delay", savedReply: "sr-flight-delay", isComplaint: true,
            subjects: ["Flight delayed", "Hours at the gate"],
            openings: [
                "My flight is delayed and nobody says for how long.",
                "We have been on the tarmac for two hours.",
            ],
            details: [
                "I have two small children with me.", "I will miss my connection.",
                "The screen says on time, which is not so.",
            ],
            replies: [
                "I'm sorry, @, waiting without knowing is the worst of it. Your flight is now due this afternoon. A meal is on us meanwhile: show this message at any of our counters past security."
            ],
            thanks: ["The meal helped.", "At least somebody answers."],
            foreign: [
                Words("es", "Mi vuelo sale con cinco horas de retraso y nadie dice nada.", "Gracias por responder."),
                Words("fa", "پروازم پنج ساعت تأخیر دارد و کسی چیزی نمی گوید.", "سپاسگزارم."),
                Words("zh-Hans", "航班延误五个小时，没有人解释。", "谢谢您的照顾。"),
                Words("tl", "Limang oras nang naantala ang lipad ko.", "Salamat po."),
            ]),
        Story(
            reason: "flight/rebook", savedReply: "sr-flight-rebook", isComplaint: false,
            subjects: ["Missed connection", "Another flight, please"],
            openings: [
                "I missed my connection.", "The first leg was late and the second left without me.",
            ],
            details: ["My bag went on without me.", "I need to be there by tomorrow noon.", "There are two of us."],
            replies: [
                "You are rebooked, @: tomorrow morning, same name and same seat side. The new boarding pass is in your mail. Your bag goes with you."
            ],
            thanks: ["Thank you, I can sleep now.", "Got it."],
            foreign: [
                Words("it", "Ho perso la coincidenza e devo arrivare entro domani.", "Grazie di cuore."),
                Words("sw", "Nimekosa ndege ya kuunganisha.", "Asante sana."),
            ]),
        Story(
            reason: "flight/cancelled", savedReply: "sr-flight-cancel", isComplaint: true,
            subjects: ["Flight cancelled", "Money back, please"],
            openings: [
                "My flight was cancelled overnight.",
                "Cancelled, and I learnt it from the screen.",
            ],
            details: ["I want my money, not a voucher.", "The hotel is paid for.", "Nobody at the desk knew."],
            replies: [
                "Your flight has been cancelled and I'm sorry, @. You may choose: the next flight we can find, or all your money back. Tell me which, and I do it while you are here."
            ],
            thanks: ["The money, please.", "The next flight is fine."],
            foreign: [
                Words("fr", "Mon vol est annulé et je l'ai appris par l'écran.", "Merci, le prochain vol."),
                Words("he", "הטיסה שלי בוטלה ואיש לא הודיע.", "תודה, הטיסה הבאה."),
                Words("bn", "আমার ফ্লাইট বাতিল হয়েছে।", "ধন্যবাদ।"),
            ]),
        Story(
            reason: "bag/lost", savedReply: "sr-bag-trace", isComplaint: true,
            subjects: ["Bag did not arrive", "Still no suitcase"],
            openings: [
                "My bag did not arrive with me."
            ],
            details: ["It is blue with a red ribbon.", "My medicine is in it.", "It has a sticker of a whale."],
            replies: [
                "@, I'm sorry your bag did not arrive with you. I have opened the trace and I look at it morning and evening, so you need not. Until it is here, buy what you need for the first days and send me the receipts."
            ],
            thanks: ["It came this morning!"],
            foreign: [
                Words("de", "Mein Koffer ist nicht angekommen. Darin sind meine Medikamente.", "Danke, er ist da."),
                Words("pt", "A minha mala não chegou; é azul com uma fita vermelha.", "Chegou, obrigado."),
                Words("am", "ሻንጣዬ አልደረሰም።", "ደርሷል፣ አመሰግናለሁ።"),
                Words("ta", "என் பை வரவில்லை.", "வந்துவிட்டது, நன்றி."),
            ]),
        Story(
            reason: "bag/damaged", savedReply: "sr-bag-damaged", isComplaint: true,
            subjects: ["Suitcase broken", "A wheel is missing"],
            openings: ["My suitcase came back with a broken wheel.", "The handle is gone and the lining torn."],
            details: ["Photographs attached.", "It was new.", "It was my mother's."],
            replies: [
                "That is no way to give somebody's suitcase back, @. Choose a repair or a new one of the same kind: we pay either way, and the photographs you sent are proof enough."
            ],
            thanks: ["A repair, please.", "A new one then. Thank you."],
            foreign: [
                Words("cs", "Kufr se vrátil s rozbitým kolečkem.", "Děkuji, opravu prosím.")
            ]),
        Story(
            reason: "account/name", savedReply: "sr-name", isComplaint: false,
            subjects: ["My name is wrong", "Name cut off"],
            openings: [
                "My name is misspelt on the boarding pass.", "Your form does not take my name.",
                "Given and family name are swapped.",
            ],
            details: ["It must match my passport.", "It has happened three times.", "I fly on Friday."],
            replies: [
                "You should see your name as you write it, @. I have corrected it in our files and asked the airline to do the same, and I have checked the booking under both spellings."
            ],
            thanks: ["Finally!", "Thank you, all of it is there."],
            foreign: [
                Words("vi", "Tên và họ của tôi bị đổi chỗ trên thẻ lên máy bay.", "Cảm ơn, đã đúng rồi."),
                Words("pl", "Moje nazwisko jest źle zapisane na karcie pokładowej.", "Nareszcie, dziękuję."),
            ]),
        Story(
            reason: "beans/subscription", savedReply: "sr-subscription", isComplaint: false,
            subjects: ["Pause my beans", "Too much coffee"],
            openings: ["Please pause my subscription.", "We are away for a month."],
            details: ["I do not want to lose the price.", "Until the first of the month."],
            replies: ["Done, @: your subscription rests until you wake it, and nothing is charged meanwhile."],
            thanks: ["Perfect.", "Thanks!"]),
        Story(
            reason: "store/hours", savedReply: "sr-hours", isComplaint: false,
            subjects: ["Open on Sunday?", "Closing time"],
            openings: ["Until when are you open tonight?", "Are you open on the holiday?"],
            details: ["We come from far.", "There are six of us."],
            replies: [
                "We pour the last cup at 21:30 at the Depot, @, and at 19:00 elsewhere. On holidays the Depot keeps going."
            ],
            thanks: ["Thanks!", "See you tonight."]),
        Story(
            reason: "praise", savedReply: "sr-praise", isComplaint: false,
            subjects: ["Thank you", "A kind word for the crew"],
            openings: ["I only want to say thank you.", "The barista remembered me after a year."],
            details: ["It made my day.", "Please tell her."],
            replies: [
                "You have made somebody's morning, @. I have read it out to the crew and pinned it by the machine."
            ],
            thanks: ["Wonderful."],
            foreign: [
                Words("ga", "Ba mhaith liom buíochas a ghabháil leis an bhfoireann.", "Go hálainn."),
                Words("mi", "Ngā mihi nui ki te kaimahi.", "Ka pai."),
            ]),
    ]
}
