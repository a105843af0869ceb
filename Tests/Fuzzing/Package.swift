// swift-tools-version: 6.2

import PackageDescription

// The readers of mail alone, watched by libFuzzer: a package of its own, so that no ordinary build knows of
// it. `Tests/fuzz` builds and runs it. The targets are the package's own folders; what needs a desk, a server
// or a hash is left out, so that a build takes minutes and not a quarter of an hour.

// libFuzzer without a `main` of its own; `Tests/fuzz` knows where the compiler keeps it.
let runtime = Context.environment["FUZZER_RUNTIME"] ?? "libclang_rt.fuzzer_no_main.a"

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "HelpdeskLanguage"),
    .target(name: "HelpdeskCore", dependencies: ["HelpdeskLanguage"]),
    .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0"),
    .target(
      name: "HelpdeskMail", dependencies: ["HelpdeskCore", "CGMime"],
      exclude: [
        "Composing/ComposedMail.swift", "Composing/ComposingTrouble.swift",
        "Composing/CompositionError.swift",
        "Composing/MailWriter.swift", "Composing/MediaType.swift", "Composing/MessageIDs.swift",
        "Composing/OrderReference.swift",
        "Composing/PlainBody.swift", "Composing/SpoolTransport+Mail.swift", "Intake", "SMTP",
        "Relay/RecognizedMail+JSON.swift", "IMAP/IMAPMailbox.swift",
        "IMAP/IMAPSession.swift", "Server/BlockingQueue.swift", "Server/CurlHandle.swift",
        "Server/TransferControl.swift", "Server/TransportSecurity.swift",
      ],
      swiftSettings: [.define("Mail"), .unsafeFlags(["-sanitize=fuzzer,address"])]),
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzzing", dependencies: ["CFuzzer", "HelpdeskMail"],
      swiftSettings: [.define("Mail")],
      linkerSettings: [.unsafeFlags(["-sanitize=address", "-Xlinker", runtime]), .linkedLibrary("stdc++")]),
  ]
)

for target in package.targets where target.type != .system && target.name != "CFuzzer" {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
