// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: the walls between targets are kept by the compiler.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "pith",
  products: [
    .executable(name: "pith", targets: ["PithCLI"]),
    .library(name: "Pith", targets: ["Pith"]),
    .library(name: "PithFetching", targets: ["PithCore", "PithFetch"]),
    .library(name: "PithExtraction", targets: ["PithCore", "PithParse", "PithExtract"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CUChardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CLinux"),
    // A C function around CLD2, which is C++ and has no pkg-config file.
    .target(name: "CLanguageDetector", linkerSettings: [.linkedLibrary("cld2")]),

    .target(name: "PithCore", swiftSettings: strict),
    .target(
      name: "PithFetch",
      dependencies: ["PithCore", "CLibCurl", "CLibPSL", "CZlib", "CBrotli", "CZstd", "CLinux"],
      swiftSettings: strict),
    .target(
      name: "PithParse", dependencies: ["PithCore", "CLibXML2", "CUChardet"], swiftSettings: strict),
    .target(name: "CBlockModel", exclude: ["blocks.model"]),
    .target(
      name: "PithExtract", dependencies: ["PithCore", "CBlockModel", "CLanguageDetector"],
      swiftSettings: strict),
    .target(
      name: "PithFeeds", dependencies: ["PithCore", "PithParse", "PithExtract", "CLibXML2", "CZlib"],
      swiftSettings: strict),
    .target(
      name: "PithStore", dependencies: ["PithCore", "CLibCrypto", "CLinux", "CZlib"],
      swiftSettings: strict),
    .target(
      name: "PithLedger",
      dependencies: ["PithCore", "PithStore", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "PithConfig",
      dependencies: [
        "PithCore", "PithFetch", "PithExtract", "PithStore", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Pith",
      dependencies: [
        "PithCore", "PithFetch", "PithParse", "PithExtract", "PithFeeds", "PithStore", "PithLedger",
        "PithConfig",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "PithCLI",
      dependencies: [
        "Pith", "CLinux", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    .target(name: "PithTestServer", path: "Tests/PithTestServer", swiftSettings: strict),
    .target(
      name: "PithSimulation", dependencies: ["Pith", "PithTestServer"], path: "Tests/PithSimulation",
      swiftSettings: strict),
    .testTarget(
      name: "PithCoreTests", dependencies: ["PithCore", "PithTestServer"], swiftSettings: strict),
    .testTarget(
      name: "PithFetchTests", dependencies: ["PithCore", "PithFetch", "PithTestServer"], swiftSettings: strict
    ),
    .testTarget(name: "PithParseTests", dependencies: ["PithCore", "PithParse"], swiftSettings: strict),
    .testTarget(
      name: "PithExtractTests", dependencies: ["PithCore", "PithParse", "PithExtract"], swiftSettings: strict),
    .testTarget(
      name: "PithFeedsTests", dependencies: ["PithCore", "PithParse", "PithFeeds"], swiftSettings: strict),
    .testTarget(name: "PithStoreTests", dependencies: ["PithCore", "PithStore"], swiftSettings: strict),
    .testTarget(
      name: "PithLedgerTests", dependencies: ["PithCore", "PithStore", "PithLedger"], swiftSettings: strict),
    .testTarget(
      name: "PithConfigTests",
      dependencies: ["PithCore", "PithFetch", "PithExtract", "PithStore", "PithConfig"],
      swiftSettings: strict),
    .testTarget(
      name: "PithTests", dependencies: ["Pith", "PithTestServer", "PithSimulation"], swiftSettings: strict),
    .testTarget(
      name: "PithCLITests", dependencies: ["Pith", "PithCLI", "PithTestServer", "PithSimulation"],
      swiftSettings: strict),
  ]
)
