import DeskModel

extension PBCustomerRecord: RecordMessage {
    init(_ record: CustomerRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = stored(3, record.name) { self.name = value }
        if let value = stored(4, record.preferredName) { self.preferredName = value }
        if let value = stored(5, record.pronunciation) { self.pronunciation = value }
        if let value = stored(6, record.formOfAddress) { self.formOfAddress = value }
        self.emails = storedList(7, record.emails)
        self.phones = storedList(8, record.phones)
        self.handles = storedList(9, record.handles).map { PBHandle($0) }
        self.accountNumbers = storedList(10, record.accountNumbers)
        if let value = stored(11, record.language) { self.language = value }
        if let value = stored(12, record.since) { self.since = value }
        if let value = stored(13, record.vip) { self.vip = value }
        self.tags = storedList(14, record.tags)
        if let value = stored(15, record.address) { self.address = PBAddress(value) }
        if let value = stored(16, record.birthDate) { self.birthDate = value }
    }

    func record() throws(EventCodecError) -> CustomerRecord {
        var record = CustomerRecord()
        record.name = change(3, hasName ? self.name : nil)
        record.preferredName = change(4, hasPreferredName ? self.preferredName : nil)
        record.pronunciation = change(5, hasPronunciation ? self.pronunciation : nil)
        record.formOfAddress = change(6, hasFormOfAddress ? self.formOfAddress : nil)
        record.emails = changes(7, self.emails)
        record.phones = changes(8, self.phones)
        record.handles = changes(9, self.handles.map(\.value))
        record.accountNumbers = changes(10, self.accountNumbers)
        record.language = change(11, hasLanguage ? self.language : nil)
        record.since = change(12, hasSince ? self.since : nil)
        record.vip = change(13, hasVip ? self.vip : nil)
        record.tags = changes(14, self.tags)
        record.address = change(15, hasAddress ? self.address.value : nil)
        record.birthDate = change(16, hasBirthDate ? self.birthDate : nil)
        return record
    }
}

extension PBHandle {
    init(_ handle: Handle) {
        self.init()
        channel = handle.channel
        self.handle = handle.handle
    }

    var value: Handle { Handle(channel: channel, handle: handle) }
}

extension PBAddress {
    init(_ address: PostalAddress) {
        self.init()
        if let value = address.street { street = value }
        if let value = address.city { city = value }
        if let value = address.region { region = value }
        if let value = address.postcode { postcode = value }
        if let value = address.country { country = value }
    }

    var value: PostalAddress {
        PostalAddress(
            street: hasStreet ? street : nil, city: hasCity ? city : nil, region: hasRegion ? region : nil,
            postcode: hasPostcode ? postcode : nil, country: hasCountry ? country : nil)
    }
}
