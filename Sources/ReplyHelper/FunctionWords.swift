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
}
