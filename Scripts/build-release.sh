#!/usr/bin/env bash
# Builds the release binary and prints its path. The Swift runtime is linked into it, so that it starts sooner and
# runs where no Swift is installed (figures: CONTRIBUTING.md, Decisions).
set -euo pipefail
cd "$(dirname "$0")/.."

options=(--configuration release --product pith --static-swift-stdlib)
swift build "${options[@]}" >&2
echo "$(swift build "${options[@]}" --show-bin-path)/pith"
