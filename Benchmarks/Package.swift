// swift-tools-version: 6.2
import PackageDescription

/// As in Pith's own package, since the linked targets are read by both.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "pith-benchmarks",
  dependencies: [
    .package(name: "pith", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2Tree", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Corpus", dependencies: [.product(name: "PithExtraction", package: "pith")]),
    .executableTarget(
      name: "quality",
      dependencies: [
        "Corpus",
        .product(name: "PithExtraction", package: "pith"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Quality"),
    .executableTarget(
      name: "predict",
      dependencies: [
        "Corpus",
        .product(name: "PithExtraction", package: "pith"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Predict"),
    .executableTarget(
      name: "features",
      dependencies: [
        "Corpus",
        .product(name: "PithExtraction", package: "pith"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Features"),
    .executableTarget(
      name: "fetchload",
      dependencies: [
        .product(name: "PithFetching", package: "pith"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/FetchLoad"),
    .executableTarget(
      name: "crawl",
      dependencies: [
        .product(name: "Pith", package: "pith"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Crawl"),
    // Links to the folders of these names in ../Tests.
    .target(name: "PithTestServer", swiftSettings: strict),
    .target(
      name: "PithSimulation", dependencies: ["PithTestServer", .product(name: "Pith", package: "pith")],
      swiftSettings: strict),
    .executableTarget(
      name: "simulate",
      dependencies: [
        "PithSimulation",
        .product(name: "Pith", package: "pith"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Simulate"),
    .executableTarget(
      name: "speed",
      dependencies: [
        "CLibXML2Tree",
        .product(name: "PithExtraction", package: "pith"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Speed"),
  ]
)
