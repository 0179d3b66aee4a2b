import ArgumentParser

/// Whether AMP pages are wanted, or the pages that they are versions of.
struct AMPOption: ParsableArguments {
  @Flag(
    name: .customLong("resolve-amp"),
    help:
      "Fetch the canonical page of an AMP page in its place; where it cannot be had, the AMP page is taken."
  )
  var isOn = false
}
