import Glibc
import Seeded
import Testing

/// The same as the crash tests, for as long as `make soak` says.
@Suite(.enabled(if: Program.isBuilt && Program.soakMinutes != nil, "only in `make soak`"))
struct SoakTests {
    @Test func importsKilledAtRandomMomentsLoseNothing() throws {
        var dice = Dice()
        let end = time(nil) + Int((Program.soakMinutes ?? 0) * 60)
        while time(nil) < end {
            let customers = Int.random(in: 10...5000, using: &dice)
            try KilledImport.killAndResume(customers: customers, rounds: 8, &dice)
        }
    }
}
