import Testing

@testable import DeskModel

struct PagedListTests {
    /// Eight bytes each, so that a page holds a million.
    private static let page = PagedList<UInt64>.pageLength

    @Test func aPageIsAPowerOfTwoOfElementsAndEightMebibytesAtMost() {
        #expect(Self.page == 1 << 20)
        #expect(PagedList<UInt8>.pageLength == 8 << 20)
        // Three words: the next power of two below.
        #expect(PagedList<(UInt64, UInt64, UInt64)>.pageLength == 1 << 18)
        #expect(PagedList<Void>.pageLength == 8 << 20)
    }

    @Test func elementsStandWhereTheyWerePutOnBothSidesOfAPagesEnd() {
        var list = PagedList<UInt64>()
        #expect(list.isEmpty)
        #expect(Array(list) == [])
        let count = Self.page * 2 + 3
        for number in 0..<UInt64(count) { list.append(number &* 0x9E37_79B9_7F4A_7C15) }
        #expect(list.count == count)
        #expect(!list.isEmpty)
        for place in [0, 1, Self.page - 1, Self.page, Self.page + 1, 2 * Self.page - 1, 2 * Self.page, count - 1] {
            #expect(list[place] == UInt64(place) &* 0x9E37_79B9_7F4A_7C15)
        }
        var place: UInt64 = 0
        for element in list {
            if element != place &* 0x9E37_79B9_7F4A_7C15 { Issue.record("another element at \(place)") }
            place += 1
        }
        #expect(place == UInt64(count))
    }

    @Test func aCopyKeepsWhatItHadWhenTheOtherGrows() {
        var list = PagedList<String>()
        for number in 0..<100 { list.append("name \(number)") }
        let copy = list
        list.append("one more")
        #expect(copy.count == 100)
        #expect(Array(copy) == (0..<100).map { "name \($0)" })
        #expect(list[100] == "one more")
        #expect(list != copy)
    }

    @Test func aCopyOfAListThatHasReservedItsLastPageGrowsApartToo() {
        var list = PagedList<UInt64>()
        for number in 0..<UInt64(Self.page + 2) { list.append(number) }
        var copy = list
        list.append(7)
        copy.append(8)
        copy.append(9)
        #expect((list.count, list[Self.page + 2]) == (Self.page + 3, 7))
        #expect((copy.count, copy[Self.page + 2], copy[Self.page + 3]) == (Self.page + 4, 8, 9))
        #expect(list[Self.page + 1] == copy[Self.page + 1])
    }

    @Test func adviceIsForWholePagesOfRoomThatIsWorthIt() {
        // Nothing comes of it that could be seen but the room, which stays as it is.
        for bytes in [0, 1, 4095, 4 << 20, (4 << 20) + 4097] {
            let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes + 1)
            defer { room.deallocate() }
            room.initialize(repeating: 7)
            LargePages.advise(UnsafeMutableBufferPointer(rebasing: room[1...]))
            #expect(room.allSatisfy { $0 == 7 })
        }
    }
}
