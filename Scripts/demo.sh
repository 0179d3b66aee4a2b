#!/usr/bin/env bash
# Builds pith, cleans the saved pages of Samples/ into out/, and shows one of the articles.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/setup.sh
pith=$(Scripts/build-release.sh)

"$pith" clean Samples --output out

article=$(find out -name '*.txt' | sort | head -n 1)
echo
echo "==> $article <=="
cat "$article"
