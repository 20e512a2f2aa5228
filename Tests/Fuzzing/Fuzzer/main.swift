import CFuzzer
import Foundation
import FuzzTargets

// libFuzzer on one target: `USUAL_FUZZ_TARGET` says which, `USUAL_FUZZ_SEEDS` a folder that its own seeds go to first.
// Everything on the command line is libFuzzer's.

guard let target = chosenTarget else {
    print("USUAL_FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")).")
    exit(64)
}
if let folder = ProcessInfo.processInfo.environment["USUAL_FUZZ_SEEDS"] {
    for (number, seed) in target.seeds.enumerated() {
        try Data(seed).write(to: URL(fileURLWithPath: "\(folder)/seed-\(number)"))
    }
}
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
        chosenTarget?.read(UnsafeRawBufferPointer(start: bytes, count: count))
        return 0
    })
