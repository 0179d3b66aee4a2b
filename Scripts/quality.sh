#!/usr/bin/env bash
# Scores Pith on sets of real pages, held out by site, and fails where a figure is below its floor.
# The sets are no part of the project: without them it says so and passes.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly sets=(fundus-dev news-dev wcxb-dev trafilatura-dev readability)

corpus=${PITH_CORPUS:-}
if [ -z "$corpus" ] && [ -x ../shared/corpus/unpack.sh ]; then
  corpus=$(../shared/corpus/unpack.sh)
fi
if [ -z "$corpus" ]; then
  echo "quality: not measured, since there are no pages to measure on (PITH_CORPUS names their folder)"
  exit 0
fi
for set in "${sets[@]}"; do
  [ -e "$corpus/$set/gold.jsonl" ] || { echo "quality: $corpus has no set $set" >&2; exit 1; }
done

Scripts/setup.sh
swift build --package-path Benchmarks -c release --product quality
Benchmarks/.build/release/quality "${sets[@]/#/$corpus/}" --folds Benchmarks/Folds \
  --peers Benchmarks/peers.json --floors Tests/Quality/floors.json "$@"
