import CFuzzer
import Foundation

// Fuzzing TARGET [what libFuzzer takes...]: a run that finds nothing ends with 0.
guard let name = CommandLine.arguments.dropFirst().first, let target = FuzzTarget(rawValue: name) else {
  print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
  exit(64)
}

var count = CommandLine.argc - 1
// libFuzzer takes the program's name from the first argument: for it that is the target.
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1

FuzzTarget.chosen = target
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
    FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  })
