/// A small desk as native lines: every kind, mentions before the line, patches, lines without an id, unknown keys.
enum DeskLines {
    static let all = [
        #"{"kind":"agent","id":"a1","name":"Mia Ochoa","role":"supervisor"}"#,
        #"{"kind":"ticket","id":"t1","customer":"c1","at":"2026-03-01T08:00:00-08:00","channel":"email","subject":"Too strong","status":"open","priority":"high","assignee":"mia","reason":"drink/strength","tags":["coffee"],"complaint":true}"#,
        #"{"kind":"message","id":"m1","ticket":"t1","at":"2026-03-01T16:00:00Z","from":"customer","body":"So strong\u0000\u001b[31m!\nAgain."}"#,
        #"{"kind":"customer","id":"c1","name":"Roohi Moolla","preferred_name":"Roohi","pronunciation":"ROO-hee","emails":["roohi@example.net"],"phones":["+1 650 555 0100"],"handles":[{"channel":"twitter","handle":"@roohi","verified":true}],"account_numbers":["A-1"],"language":"en","since":"2019","vip":true,"tags":["regular"],"address":{"street":"1 Way","city":"Menlo Park","floor":3},"birth_date":"1980-02-29","loyalty":{"stars":12,"level":"gold"},"/odd":null}"#,
        #"{"kind":"saved_reply","id":"r1","title":"Cold","body":"Dear {{customer.preferred_name}}","tags":["drink"]}"#,
        #"{"kind":"message","ticket":"t1","at":"2026-03-01T16:10:00Z","from":"agent","author":"mia","body":"Sorry.","saved_reply":"r1"}"#,
        #"{"kind":"preference","customer":"c1","key":"milk","value":"oat","at":"2026-03-01T16:11:00Z","by":"mia"}"#,
        #"{"kind":"usual","customer":"c1","item":"café au lait","context":"mornings"}"#,
        #"{"kind":"note","customer":"c1","text":"Marathon in May.","pinned":true}"#,
        #"{"kind":"fact","customer":"c1","ticket":"t1","key":"order number","value":"5511"}"#,
        #"{"kind":"order","id":"o1","customer":"c1","at":"2026-02-01T09:00:00Z","items":[{"name":"café au lait","quantity":1,"price":4.50,"sku":"CAL"},{"name":"deposit","quantity":-1}],"total":4.5,"currency":"USD","status":"paid"}"#,
        #"{"kind":"complaint","id":"x1","customer":"c1","ticket":"t1","at":"2026-03-01T16:00:00Z","reason":"too strong"}"#,
        #"{"kind":"promise","id":"p1","customer":"c1","ticket":"t1","text":"We call","due":"2031-03-05T16:00:00Z"}"#,
        #"{"kind":"survey","customer":"c1","ticket":"t1","at":"2026-03-02T16:00:00Z","type":"nps","score":3,"comment":"meh"}"#,
        #"{"kind":"idea","customer":"c1","at":"2026-03-02T16:00:00Z","text":"Half-caf","topic":"drinks"}"#,
        #"{"kind":"customer","id":"c2","source":"till","name":"R. Moolla"}"#,
        #"{"kind":"order","id":"o9","source":"till","customer":{"source":"import","id":"c1"},"at":"2026-02-02T09:00:00Z"}"#,
        #"{"kind":"customer","id":"c1","preferred_name":null,"emails":[],"phones":["+1 650 555 0199"]}"#,
        #"{"kind":"ticket","id":"t2","customer":"c7","at":"2026-03-02T08:00:00Z","channel":"phone"}"#,
    ]
}
