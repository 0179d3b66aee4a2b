#!/usr/bin/env bash
# Installs pith, its completions and its man page under a prefix, or removes them again.
set -euo pipefail

usage() {
  echo "usage: Scripts/install.sh [--prefix DIR] [--uninstall]   (DIR: /usr/local by default)"
}

prefix=/usr/local
uninstall=false
while [ $# -gt 0 ]; do
  case $1 in
    --prefix)
      [ $# -ge 2 ] || { usage >&2; exit 64; }
      prefix=$2
      shift 2
      ;;
    --prefix=*)
      prefix=${1#--prefix=}
      shift
      ;;
    --uninstall)
      uninstall=true
      shift
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 64
      ;;
  esac
done

# A relative prefix counts from where the caller stands.
prefix=$(realpath -m "$prefix")
cd "$(dirname "$0")/.."

binary=$prefix/bin/pith
manual=$prefix/share/man/man1/pith.1
bash_completion=$prefix/share/bash-completion/completions/pith
zsh_completion=$prefix/share/zsh/site-functions/_pith
fish_completion=$prefix/share/fish/vendor_completions.d/pith.fish

# The nearest folder above the prefix that is there decides whether sudo is needed.
nearest=$prefix
until [ -e "$nearest" ]; do nearest=$(dirname "$nearest"); done
as_root=()
if [ ! -w "$nearest" ]; then
  command -v sudo >/dev/null || { echo "install: cannot write to $nearest; choose another --prefix" >&2; exit 1; }
  as_root=(sudo)
fi

if $uninstall; then
  "${as_root[@]}" rm -f "$binary" "$manual" "$bash_completion" "$zsh_completion" "$fish_completion"
  echo "removed pith from $prefix"
  exit 0
fi

Scripts/setup.sh
pith=$(Scripts/build-release.sh)

completions=$(mktemp -d)
trap 'rm -rf "$completions"' EXIT
for shell in bash zsh fish; do
  "$pith" --generate-completion-script "$shell" >"$completions/$shell"
done

"${as_root[@]}" install -D -s -m 755 "$pith" "$binary"
"${as_root[@]}" install -D -m 644 Documentation/pith.1 "$manual"
"${as_root[@]}" install -D -m 644 "$completions/bash" "$bash_completion"
"${as_root[@]}" install -D -m 644 "$completions/zsh" "$zsh_completion"
"${as_root[@]}" install -D -m 644 "$completions/fish" "$fish_completion"
echo "installed $binary"
