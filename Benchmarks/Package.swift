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

/// What is measured, module by module.
let parts: Target.Dependency = .product(name: "CasenoteParts", package: "casenote")

// A package of its own, so that nothing here ever reaches a user of casenote.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "casenote", path: "..")],
  targets: [
    .target(name: "Generation", swiftSettings: strict),
    .executableTarget(name: "generate", dependencies: ["Generation"], swiftSettings: strict),
    .target(name: "Measuring", dependencies: [parts], swiftSettings: strict),
    .executableTarget(name: "stages", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "icu-words", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "identifiers", dependencies: [parts], swiftSettings: strict),
    .testTarget(name: "GenerationTests", dependencies: ["Generation"], swiftSettings: strict),
    .testTarget(
      name: "MeasuringTests", dependencies: ["Generation", "Measuring", parts],
      swiftSettings: strict),
  ]
)
