/// What a café sells, with prices in cents.
enum Menu {
    static let drinks: [(name: StaticString, cents: Int)] = [
        ("Café au lait", 425), ("Latte", 450), ("Flat white", 460), ("Cappuccino", 440), ("Cortado", 375),
        ("Espresso", 290), ("Americano", 360), ("Mocha", 500), ("Filter coffee", 350), ("Cold brew", 475),
        ("Iced latte", 490), ("Masala chai", 430), ("Hojicha latte", 520), ("Earl Grey, milk first", 320),
        ("Mint tea", 310), ("Hot chocolate", 450), ("Flat white, oat", 490), ("Decaf, extra hot", 370),
    ]
    static let food: [(name: StaticString, cents: Int)] = [
        ("Croissant", 325), ("Cardamom bun", 400), ("Almond cake", 500), ("Banana bread", 390), ("Beef pasty", 650),
        ("Churro", 300), ("Scone", 340), ("Pineapple cake", 420), ("Cheese toastie", 720), ("Fruit bowl", 560),
    ]
    static let preferences: [(key: StaticString, value: StaticString)] = [
        ("milk", "oat"), ("milk", "whole, not too hot"), ("sugar", "none"), ("sugar", "two, on the side"),
        ("cup", "brings their own"), ("seat on a plane", "aisle"), ("seat on a plane", "window, left side"),
        ("contact", "by phone after five"), ("contact", "by mail, never by phone"), ("allergy", "nuts"),
        ("allergy", "gluten"), ("receipt", "on paper"), ("lid", "no lid"), ("language", "slowly, please"),
    ]
    static let notes: [StaticString] = [
        "Comes with a guide dog: water bowl by the door.", "Hard of hearing: face them when you speak.",
        "Always in a hurry before nine, all the time in the world after ten.", "Knows every barista by name.",
        "Travels with a double bass: book the second seat.", "Pays for a stranger's coffee once a week.",
        "New in town, looking for a choir.", "Asks for the corner table to work; leave them in peace.",
        "Has had a bad month with delays. Be generous.", "Teaches next door: thirty children on Fridays.",
    ]
    static let ideas: [(text: StaticString, topic: StaticString)] = [
        ("Show the queue at each café before I walk there.", "queue"), ("A smaller bag of beans.", "bag size"),
        ("Let me give my stamps to a friend.", "stamps"), ("Tell me at which carousel my bag is.", "bags"),
        ("Oat milk in the lounge too.", "menu"), ("One box for the whole name.", "names"),
        ("Pause a subscription without cancelling it.", "subscription"),
        ("A quiet carriage for cafés: a quiet hour.", "hours"),
    ]
}
