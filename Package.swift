// swift-tools-version: 6.2

import PackageDescription

// Mail and web dependencies never reach an embedder unasked: everything that needs more than
// libsqlite3 stands behind this trait (Docs/Decisions/0001-mail-behind-a-trait.md).
let mail = TargetDependencyCondition.when(traits: ["Mail"])

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "swift-helpdesk",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "Helpdesk", targets: ["Helpdesk"]),
    .library(name: "HelpdeskAccount", targets: ["HelpdeskAccount"]),
    .library(name: "HelpdeskTrail", targets: ["HelpdeskTrail"]),
    .library(name: "HelpdeskMail", targets: ["HelpdeskMail"]),
    .library(name: "HelpdeskTesting", targets: ["HelpdeskTesting"]),
    .executable(name: "helpdeskctl", targets: ["HelpdeskCommand"]),
  ],
  traits: [
    .trait(name: "Mail", description: "Reads real mail: MIME through GMime (libgmime-3.0).")
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
  ],
  targets: [
    // Pure rooms: values in, values out.
    .target(name: "HelpdeskTrail", dependencies: [crypto]),
    .target(name: "HelpdeskLanguage"),
    .target(name: "HelpdeskCore", dependencies: ["HelpdeskLanguage"]),
    .target(name: "HelpdeskAccount", dependencies: ["HelpdeskCore", "HelpdeskLanguage"]),

    // The room with SQL, and the engine where clock, randomness, store and rules meet.
    .target(
      name: "HelpdeskStore", dependencies: ["HelpdeskCore", "HelpdeskLanguage", "HelpdeskTrail", grdb]),
    .target(
      name: "Helpdesk",
      dependencies: [
        "HelpdeskCore", "HelpdeskLanguage", "HelpdeskTrail", "HelpdeskStore", logging,
      ]),

    // Doors.
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0",
      providers: [.apt(["libgmime-3.0-dev"]), .brew(["gmime"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
    .target(
      name: "HelpdeskMail",
      dependencies: [
        "Helpdesk", "HelpdeskCore", crypto, .target(name: "CGMime", condition: mail),
        .target(name: "CCurl", condition: mail),
      ]),
    .target(name: "HelpdeskTesting", dependencies: ["Helpdesk"]),
    .executableTarget(
      name: "HelpdeskCommand",
      dependencies: [
        "Helpdesk", "HelpdeskAccount", "HelpdeskTrail", .target(name: "HelpdeskMail", condition: mail),
        argumentParser,
      ]),

    // Measures, in release builds; a target and no product.
    .executableTarget(
      name: "helpdesk-benchmark",
      dependencies: [
        "Helpdesk", "HelpdeskAccount", "HelpdeskCore", "HelpdeskLanguage", "HelpdeskStore", "HelpdeskTrail",
        .target(name: "HelpdeskMail", condition: mail), .target(name: "CGMime", condition: mail),
        argumentParser, logging,
      ],
      path: "Sources/HelpdeskBenchmark"),

    // Tests.
    .testTarget(name: "HelpdeskTrailTests", dependencies: ["HelpdeskTrail"]),
    .testTarget(
      name: "HelpdeskLanguageTests", dependencies: ["HelpdeskLanguage"], exclude: ["Corpus"]),
    .testTarget(name: "HelpdeskCoreTests", dependencies: ["HelpdeskCore", "HelpdeskLanguage"]),
    .testTarget(
      name: "HelpdeskAccountTests", dependencies: ["HelpdeskAccount", "HelpdeskCore", "HelpdeskLanguage"]),
    .testTarget(
      name: "HelpdeskStoreTests", dependencies: ["HelpdeskStore", "HelpdeskLanguage", grdb],
      exclude: ["Golden"]),
    .testTarget(
      name: "HelpdeskTests", dependencies: ["Helpdesk", "HelpdeskStore", "HelpdeskTesting", logging]),
    .testTarget(
      name: "HelpdeskMailTests",
      dependencies: ["Helpdesk", "HelpdeskCommand", "HelpdeskCore", "HelpdeskMail", "HelpdeskTesting"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "HelpdeskCommandTests",
      dependencies: ["Helpdesk", "HelpdeskTesting", "HelpdeskTrail", "HelpdeskCommand"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
      .enableUpcomingFeature("ExistentialAny"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
      .enableUpcomingFeature("MemberImportVisibility"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
      .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
