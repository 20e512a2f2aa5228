import Foundation
import FuzzTargets

/// The target that `USUAL_FUZZ_TARGET` names. In a file of its own: what libFuzzer calls may hold on to nothing, and the
/// variables of a main file are held on to.
let chosenTarget = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["USUAL_FUZZ_TARGET"] ?? "")
