import DeskModel

extension PBOrderRecord: RecordMessage {
    init(_ record: OrderRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = stored(4, record.at) { self.at = value.microseconds }
        self.items = storedList(5, record.items).map { PBOrderItem($0) }
        if let value = stored(6, record.total) { self.totalMillionths = value.millionths }
        if let value = stored(7, record.currency) { self.currency = value }
        if let value = stored(8, record.status) { self.status = value }
    }

    func record() throws(EventCodecError) -> OrderRecord {
        var record = OrderRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "order_record.customer")
        record.at = time(4, hasAt ? self.at : nil)
        record.items = changes(5, self.items.map(\.value))
        record.total = change(6, hasTotalMillionths ? Amount(millionths: self.totalMillionths) : nil)
        record.currency = change(7, hasCurrency ? self.currency : nil)
        record.status = change(8, hasStatus ? self.status : nil)
        return record
    }
}

extension PBOrderItem {
    init(_ item: OrderItem) {
        self.init()
        name = item.name
        quantityMillionths = item.quantity.millionths
        if let price = item.price { priceMillionths = price.millionths }
    }

    var value: OrderItem {
        OrderItem(
            name: name, quantity: Amount(millionths: quantityMillionths),
            price: hasPriceMillionths ? Amount(millionths: priceMillionths) : nil)
    }
}
