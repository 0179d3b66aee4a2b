#!/usr/bin/env bash
# Builds the release binary and prints its path. Its Swift runtime is linked in: it starts sooner (7.8 ms
# against 10.0 ms for `pith --help`) and runs where no Swift is installed.
set -euo pipefail
cd "$(dirname "$0")/.."

options=(--configuration release --product pith --static-swift-stdlib)
swift build "${options[@]}" >&2
echo "$(swift build "${options[@]}" --show-bin-path)/pith"
