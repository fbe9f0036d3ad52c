// swift-tools-version: 6.3;(experimentalCGen)
import PackageDescription

/// Every Swift target: the Swift 6 language, imports that do not leak, no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// Swift's runtime and Foundation inside the released program.
///
/// The libraries that they are else in take longer to load than a short note to score. Of the linkers,
/// only LLVM's says nothing of Foundation's own use of `mktemp`.
let staticRuntime: (swift: [SwiftSetting], linker: [LinkerSetting]) = {
  let isReleased = BuildSettingCondition.when(platforms: [.linux], configuration: .release)
  return (
    [.unsafeFlags(["-static-stdlib"], isReleased)],
    [.unsafeFlags(["-static-stdlib", "-use-ld=lld"], isReleased)]
  )
}()

let package = Package(
  name: "casenote",
  products: [
    .library(name: "RecordingQuality", targets: ["RecordingQuality"]),
    .executable(name: "casenote", targets: ["casenote"]),
    // For Benchmarks/, which measures the parts one by one.
    .library(
      name: "CasenoteParts",
      targets: [
        "CICU", "Context", "Indicators", "Learned", "Matching", "Pipeline", "RecordingQuality",
        "Records", "Reports", "Scoring", "TextCore", "Training",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // A target may import only those above it.
    .systemLibrary(name: "SystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["SystemICU"]),
    .target(name: "TextCore", dependencies: ["CICU"], swiftSettings: strict),
    .systemLibrary(name: "CPrefetch"),
    .target(name: "Matching", dependencies: ["CPrefetch", "TextCore"], swiftSettings: strict),
    .executableTarget(
      name: "LexiconEmbedder", dependencies: ["Matching", "TextCore"], swiftSettings: strict),
    .plugin(
      name: "EmbedLexicons", capability: .buildTool(), dependencies: ["LexiconEmbedder"],
      path: "Sources/EmbedLexicons"),
    .target(name: "CBuiltIn", plugins: ["EmbedLexicons"]),
    .target(
      name: "BuiltInLexicons", dependencies: ["CBuiltIn"], path: "Lexicons", exclude: ["README.md"],
      swiftSettings: strict, plugins: ["EmbedLexicons"]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Records", dependencies: ["CExpat", "CZip", "CZlib", "Yams"],
      resources: [.embedInCode("Tables/header-names.txt")], swiftSettings: strict),
    .target(
      name: "Context", dependencies: ["Matching", "Records", "TextCore"], swiftSettings: strict),
    .target(
      name: "Indicators", dependencies: ["Context", "Matching", "TextCore"],
      swiftSettings: strict),
    .target(
      name: "Learned",
      dependencies: ["CPrefetch", "Context", "Indicators", "Matching", "Records", "TextCore"],
      swiftSettings: strict),
    .target(
      name: "Scoring", dependencies: ["Indicators", "Records", "TextCore"], swiftSettings: strict),
    .target(
      name: "RecordingQuality",
      dependencies: [
        "BuiltInLexicons", "Context", "Indicators", "Learned", "Matching", "Records", "Scoring",
        "TextCore",
      ], swiftSettings: strict),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "Cases",
      dependencies: [
        "Context", "Indicators", "Matching", "RecordingQuality", "Records", "Scoring", "TextCore",
      ], swiftSettings: strict),
    .executableTarget(name: "ListEmbedder", swiftSettings: strict),
    .plugin(
      name: "EmbedLists", capability: .buildTool(), dependencies: ["ListEmbedder"],
      path: "Sources/EmbedLists"),
    .target(
      name: "Training",
      dependencies: [
        "Cases", "Context", "Indicators", "RecordingQuality", "Records", "Scoring", "TextCore",
      ], exclude: ["Lists/README.md"], swiftSettings: strict, plugins: ["EmbedLists"]),
    .target(
      name: "Reports",
      dependencies: [
        "CXlsxWriter", "CZip", "Cases", "Context", "Indicators", "Learned", "Matching",
        "RecordingQuality",
        "Records", "Scoring",
        "TextCore", "Training",
      ], swiftSettings: strict),
    .target(
      name: "Pipeline",
      dependencies: ["Cases", "RecordingQuality", "Records", "Reports", "TextCore", "Training"],
      swiftSettings: strict),
    .systemLibrary(name: "CMalloc"),
    .executableTarget(
      name: "casenote",
      dependencies: [
        "CMalloc", "Cases", "Indicators", "Learned", "Matching", "Pipeline", "RecordingQuality",
        "Records",
        "Reports",
        "Scoring", "TextCore", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict + staticRuntime.swift, linkerSettings: staticRuntime.linker),

    // Tests are laid out like the sources.
    .target(
      name: "Support", dependencies: ["CZip", "Matching", "RecordingQuality", "TextCore"],
      path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "TextCoreTests", dependencies: ["CICU", "Support", "TextCore"], swiftSettings: strict),
    .testTarget(
      name: "MatchingTests", dependencies: ["Matching", "Support", "TextCore"],
      swiftSettings: strict),
    .testTarget(
      name: "LexiconTests", dependencies: ["Learned", "Matching", "RecordingQuality", "Support"],
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["CZip", "CZlib", "Records", "Support"],
      exclude: ["Exports/Fixtures", "Office/Fixtures", "Office/Hostile"],
      swiftSettings: strict),
    .testTarget(
      name: "ContextTests",
      dependencies: ["Context", "Matching", "RecordingQuality", "Records", "Support", "TextCore"],
      swiftSettings: strict),
    .testTarget(
      name: "IndicatorsTests",
      dependencies: [
        "Indicators", "Matching", "RecordingQuality", "Records", "Scoring", "Support",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LearnedTests",
      dependencies: [
        "Context", "Indicators", "Learned", "RecordingQuality", "Records", "Scoring", "Support",
        "TextCore",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScoringTests", dependencies: ["Indicators", "Records", "Scoring", "TextCore"],
      swiftSettings: strict),
    .testTarget(
      name: "CasesTests",
      dependencies: [
        "Cases", "Context", "Indicators", "RecordingQuality", "Records", "Scoring", "Support",
      ], swiftSettings: strict),
    .testTarget(
      name: "TrainingTests",
      dependencies: ["Cases", "Indicators", "RecordingQuality", "Records", "Support", "Training"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Cases", "Context", "Indicators", "RecordingQuality", "Records", "Reports",
        "Scoring",
        "Support",
        "TextCore", "Training",
      ], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Cases", "Pipeline", "RecordingQuality", "Records", "Reports", "Scoring", "Support",
        "Training",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Cases", "Indicators", "Support", "casenote"],
      swiftSettings: strict),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "Indicators", "Matching", "RecordingQuality", "Records", "Scoring", "Support", "TextCore",
      ], swiftSettings: strict),
  ]
)
