import Desk
import JSON

/// Two customers side by side, as `usual customer compare --json` prints them.
extension CustomerComparison {
    /// The keys of the document, in an object that is open.
    func write(to json: inout JSONWriter) {
        for (key, side) in [("first", first), ("second", second)] {
            json.object(key) { json in
                json.field("customer", side.id)
                json.field("name", side.name)
                json.field("has", side.holds)
            }
        }
        json.array("fields", fields) { json, field in
            json.object { json in
                json.field("key", field.key)
                json.field("first", field.first)
                json.field("second", field.second)
                json.field("choice", field.isChoice)
                json.field("list", field.isList)
            }
        }
        json.array("evidence", evidence) { json, evidence in
            json.object { json in
                json.field("field", evidence.field)
                json.field("level", evidence.level)
            }
        }
        json.field("apart", areApart)
        json.field("one_person", isOnePerson)
    }
}
