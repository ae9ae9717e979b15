#!/usr/bin/env bash
# Fills the command outputs in the READMEs: readme_output.sh PROGRAM [--check]
# A region is "<!-- output: … -->", a fence, a line "$ gouji …", its output, a fence.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT
for readme in README.md README.zh.md; do
  inside=false
  while IFS= read -r line; do
    case $line in
      '<!-- output: '*) inside=true ;;
      '<!-- end of output -->') inside=false ;;
    esac
    if ! $inside || [[ $line == '<!--'* || $line == '```'* ]]; then
      printf '%s\n' "$line"
    elif [[ $line == '$ gouji '* ]]; then
      printf '%s\n' "$line"
      read -ra words <<< "${line#\$ gouji }"
      LC_ALL=C.UTF-8 "$program" "${words[@]}" || (($? == 1))
    fi
  done < "$readme" > "$fresh"
  if [[ ${2:-} == --check ]]; then
    diff -u "$readme" "$fresh" || { echo "run $0 PROGRAM"; exit 1; }
  else
    cat "$fresh" > "$readme"
  fi
done
