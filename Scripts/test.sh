#!/usr/bin/env bash
# Lints, builds without a warning, and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/setup.sh --tests
swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources
swift build --build-tests -Xswiftc -warnings-as-errors
# Not all at once, as is the default: two thousand tests that wait for each other's processor tell nobody which one hangs.
log=.build/test.log
if ! swift test --skip-build --experimental-maximum-parallelization-width 12 2>&1 | tee "$log"; then
  # Thousands of lines further up, where a log that is cut off no longer shows them.
  echo "What failed (all of the output: $log):"
  grep -E -A 4 '^✘|error:' "$log" || true
  exit 1
fi
