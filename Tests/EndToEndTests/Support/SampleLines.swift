import Foundation

/// A small café desk as native JSON Lines, with times near now.
enum SampleLines {
    /// A time so many minutes from now, as the format writes it.
    static func time(minutesFromNow minutes: Double) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.timeZone = TimeZone(identifier: "UTC")
        return formatter.string(from: Date(timeIntervalSinceNow: minutes * 60))
    }

    /// Three customers who wait, two saved replies, two agents. Roohi's ticket is the one to serve first: it is urgent
    /// and waits longest.
    static var desk: [String] {
        [
            #"{"kind":"agent","id":"ana","name":"ana"}"#,
            #"{"kind":"agent","id":"ben","name":"ben"}"#,
            #"{"kind":"customer","id":"c-roohi","name":"Roohi Moolla","preferred_name":"Roohi","pronunciation":"ROO-hee MOO-lah","emails":["roohi@example.com"],"phones":["+1 415 555 0136"],"since":"2019-05-02T00:00:00Z","vip":true,"address":{"city":"Petaluma","country":"US"}}"#,
            #"{"kind":"usual","customer":"c-roohi","item":"Café au lait, very light coffee","context":"mornings"}"#,
            #"{"kind":"customer","id":"c-dana","name":"Dana Okafor","emails":["dana@example.com"]}"#,
            #"{"kind":"customer","id":"c-ikram","name":"Ikram ul-Haq","emails":["ikram@example.com"],"phones":["+44 20 7946 0991"]}"#,
            #"{"kind":"customer","id":"c-rui","name":"Rui Moura","emails":["rui@example.com"],"address":{"city":"Porto","country":"PT"}}"#,
            #"{"kind":"order","id":"1182","customer":"c-roohi","at":"\#(time(minutesFromNow: -50))","items":[{"name":"Latte","quantity":1,"price":4.5}],"total":4.5,"currency":"USD"}"#,
            #"{"kind":"saved_reply","id":"r-cold","title":"Cold drink, sorry and refunded","body":"Hello {{customer.preferred_name}}, I am sorry that your latte came cold. I have put the money back on your card.","tags":["drink"]}"#,
            #"{"kind":"saved_reply","id":"r-invoice","title":"New invoice","body":"Hello {{customer.preferred_name}}, a new invoice is on its way.","tags":["invoice"]}"#,
            #"{"kind":"ticket","id":"t-cold","customer":"c-roohi","at":"\#(time(minutesFromNow: -45))","channel":"phone","subject":"Order 1182 came cold","priority":"urgent"}"#,
            #"{"kind":"message","id":"m-cold","ticket":"t-cold","at":"\#(time(minutesFromNow: -45))","from":"customer","author":"Roohi","body":"Order 1182 again. The latte was stone cold. I come in every morning!"}"#,
            #"{"kind":"ticket","id":"t-refund","customer":"c-dana","at":"\#(time(minutesFromNow: -20))","channel":"social","subject":"Still no refund","priority":"normal"}"#,
            #"{"kind":"message","id":"m-refund","ticket":"t-refund","at":"\#(time(minutesFromNow: -20))","from":"customer","author":"Dana","body":"Day six, and still no refund."}"#,
            #"{"kind":"ticket","id":"t-invoice","customer":"c-ikram","at":"\#(time(minutesFromNow: -10))","channel":"email","subject":"Wrong address on invoice","priority":"low"}"#,
            #"{"kind":"message","id":"m-invoice","ticket":"t-invoice","at":"\#(time(minutesFromNow: -10))","from":"customer","author":"Ikram","body":"The invoice has the wrong address on it."}"#,
        ]
    }

    /// So many customers, each with a ticket and its first message: three lines a customer.
    static func crowd(_ count: Int) -> [String] {
        (0..<count).flatMap { number in
            [
                #"{"kind":"customer","id":"c\#(number)","name":"Guest \#(number) Example","emails":["guest\#(number)@example.com"]}"#,
                #"{"kind":"ticket","id":"t\#(number)","customer":"c\#(number)","at":"2026-01-02T03:04:05Z","channel":"email","subject":"Matter \#(number)"}"#,
                #"{"kind":"message","id":"m\#(number)","ticket":"t\#(number)","at":"2026-01-02T03:04:05Z","from":"customer","body":"This is about matter \#(number)."}"#,
            ]
        }
    }
}
