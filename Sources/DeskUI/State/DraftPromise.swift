import Desk
import DeskModel
import TerminalKit

extension State {
    /// What the draft promises by a time and is not in the promise book yet; nil where it promises nothing, or nobody can
    /// book it now.
    var promiseInDraft: PromiseFinder.Found? {
        guard isComposing, let composer, composer.isPublic, composer.sending == nil,
            Reason.customerUnchangeable(self) == nil
        else { return nil }
        let editor = composer.readEditor ?? composer.editor
        let key = LineMemory.PromiseKey(characters: editor.characters, booked: booked(composer), zone: zone)
        let found = lineMemory.promise(key, at: now, until: words.nextMinute) { findPromise(in: editor) }
        return found?.isPromise == true ? found : nil
    }

    /// The sentence of the draft that is to be proposed for the promise book, with its time.
    func findPromise() -> PromiseFinder.Found? { composer.flatMap { findPromise(in: $0.editor) } }

    private func findPromise(in editor: TextEditor) -> PromiseFinder.Found? {
        guard let composer else { return nil }
        let finder = PromiseFinder(reader: MomentReader(now: now, zone: zone))
        return finder.find(in: editor.text, except: booked(composer))
    }

    /// Sentences that are in the promise book.
    private func booked(_ composer: Composer) -> [String] {
        composer.booked + (shownCustomer?.promises.filter { $0.status == .open }.map(\.text) ?? [])
    }

    /// A promise is in the book: the sentence of the draft that it was taken from is not proposed again.
    mutating func noteBooked(_ sentence: String?, on ticket: TicketID?) {
        guard let sentence, let ticket, composer?.ticket == ticket else { return }
        composer?.booked.append(sentence)
    }
}
