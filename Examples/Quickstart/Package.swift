// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Quickstart",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-helpdesk", path: "../..")],
  targets: [
    .executableTarget(
      name: "Quickstart", dependencies: [.product(name: "Helpdesk", package: "swift-helpdesk")])
  ]
)
