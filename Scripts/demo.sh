#!/usr/bin/env bash
# Builds pith, cleans the saved pages of Samples/ into out/, and shows one of the articles.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/setup.sh
pith=$(Scripts/build-release.sh)

"$pith" clean Samples --output out

articles=(out/*.txt)
echo "${#articles[@]} articles are in out/. The first:"
echo
echo "==> ${articles[0]} <=="
cat "${articles[0]}"
