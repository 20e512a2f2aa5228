/// The words that hold sentences together and say nothing of the matter, as stems.
///
/// On a desk with few texts they would look as telling as any word; once there are many, their counts show it. Own
/// list for English; other languages learn from their texts alone.
enum FunctionWords {
    static let english: Set<String> = [
        "a", "about", "after", "again", "ain", "all", "also", "am", "an", "and", "ani", "anyth", "are", "as", "at",
        "be", "been",
        "befor", "but", "by", "can", "cannot", "cant", "could", "did", "didnt", "do", "doe", "doesnt", "done", "dont",
        "for",
        "from", "get", "got", "had", "has", "have", "havent", "he", "hello", "help", "her", "here", "hi", "him", "his",
        "how", "i",
        "id", "if", "ill", "im", "in", "into", "is", "isnt", "it", "ive", "just", "know", "let", "like", "may", "me",
        "more",
        "much", "my", "need", "no", "not", "now", "of", "off", "on", "onli", "or", "our", "out", "over", "pleas", "put",
        "see",
        "she", "should", "so", "some", "someth", "still", "such", "tell", "than", "thank", "that", "the", "their",
        "them", "then",
        "there", "these", "they", "thing", "this", "those", "to", "too", "up", "us", "veri", "want", "was", "wasnt",
        "we", "were",
        "what", "when", "where", "whi", "which", "who", "will", "with", "without", "wont", "would", "yes", "yet", "you",
        "your",
    ]

    /// Words of other tongues, whole and in lower case, and numbers: they stand for no matter either, so no suggestion gives one
    /// for its reason. How replies are ranked does not ask for them.
    static let noReason: Set<String> = [
        // Numbers, which are no reason by themselves.
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        // German.
        "und", "oder", "aber", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
        "eines", "ich", "du", "er", "sie", "es", "wir", "ihr", "mich", "mir", "mein", "meine", "meinen", "meinem",
        "meiner", "unser", "unsere", "ihre", "ihren", "ihrem", "ihrer", "sich", "ist", "sind", "bin", "habe",
        "haben", "wurde", "werden", "wird", "kann", "können", "nicht", "kein", "keine", "auch", "noch", "schon",
        "nur", "sehr", "mit", "von", "vom", "zu", "zum", "zur", "bei", "beim", "auf", "aus", "für", "im", "in",
        "an", "am", "um", "nach", "seit", "bis", "dass", "wenn", "als", "wie", "was", "wer", "wo", "warum", "ja",
        "nein", "bitte", "danke", "hallo", "geehrte", "geehrter", "herr", "frau", "damen", "herren", "eins",
        "zwei", "drei", "vier", "fünf",
        // French.
        "et", "ou", "mais", "le", "la", "les", "un", "une", "de", "au", "aux", "je", "tu", "il", "elle", "on",
        "nous", "vous", "ils", "elles", "me", "te", "se", "mon", "ma", "mes", "notre", "nos", "votre", "vos",
        "ce", "cet", "cette", "ces", "qui", "que", "quoi", "dont", "où", "est", "suis", "sont", "été", "ai",
        "avons", "avez", "pas", "ne", "plus", "avec", "sans", "dans", "sur", "sous", "chez", "pour", "très",
        "aussi", "bonjour", "merci", "oui", "non", "deux", "trois",
        // Spanish.
        "y", "o", "pero", "el", "los", "las", "una", "unos", "unas", "del", "al", "yo", "tú", "él", "ella",
        "nosotros", "ustedes", "ellos", "mi", "mis", "su", "sus", "nuestro", "este", "esta", "esto", "ese", "esa",
        "quien", "cuando", "donde", "soy", "son", "está", "están", "fue", "he", "ha", "no", "sí", "con", "sin",
        "en", "por", "para", "muy", "también", "hola", "gracias", "dos", "tres",
        // Portuguese.
        "e", "mas", "a", "os", "as", "uma", "uns", "umas", "do", "da", "na", "nas", "ao", "eu", "ele", "ela",
        "nós", "vocês", "eles", "meu", "minha", "seu", "sua", "isso", "quem", "quando", "onde", "é", "sou", "são",
        "estão", "foi", "tenho", "não", "sim", "com", "sem", "em", "muito", "também", "olá", "obrigado",
        "obrigada", "dois", "três",
        // Italian.
        "lo", "i", "gli", "uno", "di", "della", "dei", "dal", "nel", "senza", "per", "tra", "io", "lui", "lei",
        "noi", "voi", "loro", "ti", "si", "mio", "mia", "suo", "questo", "questa", "che", "chi", "dove", "è",
        "sono", "ho", "abbiamo", "sì", "molto", "anche", "ciao", "grazie", "due", "tre",
        // Dutch.
        "of", "maar", "het", "een", "ik", "jij", "hij", "zij", "wij", "jullie", "mij", "mijn", "onze", "uw",
        "zijn", "is", "ben", "heb", "hebben", "niet", "geen", "ook", "nog", "met", "van", "voor", "bij", "op",
        "uit", "naar", "om", "dat", "wat", "waar", "nee", "graag", "bedankt", "twee", "drie",
    ]
}
