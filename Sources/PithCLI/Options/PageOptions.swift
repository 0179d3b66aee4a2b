import ArgumentParser
import Pith

/// The bounds on a page, fetched or saved, and how it is read.
struct PageOptions: ParsableArguments {
  @Option(
    name: .customLong("max-bytes"),
    help: ArgumentHelp(
      "Take no page that is larger than this; units are K, M and G: 5M.", valueName: "bytes"))
  var maximumBytes = ByteLimit(Settings().maximumPageBytes)

  @Option(
    help: ArgumentHelp(
      "Where a block may be content or not: precision strips it, recall keeps it.", valueName: "focus"))
  var focus = FocusName(.balanced)
}
