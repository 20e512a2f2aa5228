import Testing

/// The scenarios need the program; where it has to be there, its absence is a failure and no skipped test.
@Suite struct ProgramTests {
    @Test(.enabled(if: Program.isRequired, "only where USUAL_BINARY or CI is set"))
    func theProgramIsThere() {
        #expect(Program.isBuilt, "there is no program at \(Program.usual); `make build` builds it")
    }
}
