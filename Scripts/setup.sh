#!/usr/bin/env bash
# Gets a Debian or Ubuntu machine with Swift ready to build Pith: installs the system packages that are missing.
# Does nothing, and says nothing, where none is. With --tests, also what the tests need.
set -euo pipefail

# The first Swift whose package manager reads Package.swift (its tools version).
readonly minimum_swift=6.2

fail() {
  echo "setup: $1" >&2
  exit 1
}

if ! command -v swift >/dev/null; then
  fail "Swift is not on PATH; get version $minimum_swift or later from https://www.swift.org/install/linux/"
fi

# Each line: what shows that a package is there, and the package (its Debian name).
missing=()
need_command() { command -v "$1" >/dev/null || missing+=("$2"); }
need_header() { printf '#include <cstdio>\n#include <%s>\n' "$1" | g++ -E -x c++ - >/dev/null 2>&1 || missing+=("$2"); }
need_library() { pkg-config --exists "$1" 2>/dev/null || missing+=("$2"); }

need_command git git # swift fetches the package's dependencies with it
need_command g++ g++ # swift links with its C library headers, start files and linker
need_command pkg-config pkg-config
need_library libcurl libcurl4-openssl-dev
need_library zlib zlib1g-dev
need_library libbrotlidec libbrotli-dev
need_library libzstd libzstd-dev
need_library libpsl libpsl-dev
need_library libxml-2.0 libxml2-dev
need_library uchardet libuchardet-dev
need_library libcrypto libssl-dev
need_library sqlite3 libsqlite3-dev
need_header cld2/public/compact_lang_det.h libcld2-dev # has no pkg-config file
# A Swift that was only unpacked starts once the libraries are there that its own tools are linked with.
swift build --version >/dev/null 2>&1 || missing+=(libncurses-dev libsqlite3-dev)
[ -e /etc/ssl/certs/ca-certificates.crt ] || [ -e /etc/pki/tls/certs/ca-bundle.crt ] || missing+=(ca-certificates)

if [ "${1:-}" = --tests ]; then
  need_command openssl openssl # certificates of the tests' servers
  # The servers of the tests, which start them by themselves. nginx is in a folder that users may not have on PATH.
  PATH="$PATH:/usr/sbin" need_command nginx nginx-light
  PATH="$PATH:/usr/sbin" need_command cron cron
  need_command systemd-analyze systemd # checks units; no systemd has to run
  python3 -c 'import h2' 2>/dev/null || /usr/bin/python3 -c 'import h2' 2>/dev/null || missing+=(python3-h2)
  # "ensurepip" is what Debian's python3 lacks without its package for virtual environments.
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
fi

# Debian starts a web server as soon as nginx is installed, and cron, unless a policy says no.
readonly policy=/usr/sbin/policy-rc.d
without_services() {
  if [ -e "$policy" ]; then
    "$@"
    return
  fi
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
  "${as_root[@]}" chmod 755 "$policy"
  local status=0
  "$@" || status=$?
  "${as_root[@]}" rm -f "$policy"
  return $status
}

install_missing() {
  command -v apt-get >/dev/null || fail "install these with your package manager (Debian names): ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  echo "setup: installing ${missing[*]}" >&2
  "${as_root[@]}" apt-get update -qq
  without_services "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

if [ ${#missing[@]} -gt 0 ]; then
  install_missing
fi

# warcio reads the web archives that the tests write. It is kept beside the build, not in the system.
readonly warcio_version=1.8.1
if [ "${1:-}" = --tests ]; then
  warcio=$(cd "$(dirname "$0")/.." && pwd)/.build/warcio
  installed=$("$warcio/bin/python" -c 'from importlib.metadata import version; print(version("warcio"))' 2>/dev/null) || true
  if [ "$installed" != "$warcio_version" ]; then
    echo "setup: installing warcio $warcio_version" >&2
    python3 -m venv --clear "$warcio"
    "$warcio/bin/python" -m pip install --quiet --disable-pip-version-check "warcio==$warcio_version"
  fi
fi

version=$(swift --version 2>&1 | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p') || true
if [ "$(printf '%s\n' "$minimum_swift" "${version:-0}" | sort -V | head -n 1)" != "$minimum_swift" ]; then
  fail "Swift ${version:-of unknown version} is too old; get $minimum_swift or later from https://www.swift.org/install/linux/"
fi
