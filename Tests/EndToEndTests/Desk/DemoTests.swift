import Foundation
import Glibc
import TerminalEmulator
import Testing

/// The sample desk is there whole or not at all.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct DemoTests {
    @Test func oneThatWasKilledWhileItWasFilledIsBegunAnew() throws {
        let desk = try TestDesk()
        let filling = try desk.start(["demo", "--desk", desk.path, "--customers", "20000"])
        let aside = "\(desk.path).making"
        try desk.eventually("it is being filled") {
            FileManager.default.fileExists(atPath: "\(aside)/desk/log/manifest")
        }
        filling.send(signal: SIGKILL)
        #expect(try filling.waitsForEnd().status != 0)
        #expect(!FileManager.default.fileExists(atPath: desk.path))

        let outcome = try desk.run("demo", "--desk", desk.path, "--customers", "60")
        #expect(outcome.status == 64 && outcome.errorText.contains("The sample desk is at"), "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: aside))
        let whole = try desk.eventCount()
        try desk.expectSoundLog()

        try desk.run("demo", "--desk", "\(desk.path)/", "--customers", "500")
        #expect(try desk.eventCount() == whole, "a desk that is there is left as it is")
    }

    @Test func aLinkIsFollowed() throws {
        let desk = try TestDesk()
        let target = desk.folder.appendingPathComponent("elsewhere").path
        mkdir(target, 0o755)
        symlink(target, desk.path)
        try desk.run("demo", "--desk", desk.path)
        #expect(FileManager.default.fileExists(atPath: "\(target)/log"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: desk.path) == target)
        try desk.expectSoundLog()
    }
}
