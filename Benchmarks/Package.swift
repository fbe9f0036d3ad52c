// swift-tools-version:6.2
import PackageDescription

/// As in the package that is measured: the Swift 6 language, and no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

// A package of its own, so that nothing here ever reaches a user of casenote.
let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "Generation", swiftSettings: strict),
    .executableTarget(name: "generate", dependencies: ["Generation"], swiftSettings: strict),
    .testTarget(name: "GenerationTests", dependencies: ["Generation"], swiftSettings: strict),
  ]
)
