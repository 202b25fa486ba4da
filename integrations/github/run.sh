#!/usr/bin/env bash
# The step of action.yml. What the user wrote comes by the environment, never as text of a script.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "${GKLINT_FOLDER:-.}" || exit 2

# One argument a line; names may hold blanks.
words=()
read_words() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    if [ -n "$line" ]; then words+=("$line"); fi
  done <<<"$1"
}

read_words "${GKLINT_ARGS:-}"
words+=(-f stylish)
if [ -n "${GKLINT_SARIF:-}" ]; then
  words+=(-f sarif "-o.sarif=$GKLINT_SARIF")
  relative='const { relative, resolve } = require("node:path"); relative(process.argv[1], resolve(process.argv[2]))'
  echo "sarif=$(node -p "$relative" "${GITHUB_WORKSPACE:-.}" "$GKLINT_SARIF")" >>"$GITHUB_OUTPUT"
fi
if [ "${GKLINT_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  words+=(-f markdown "-o.markdown=$GITHUB_STEP_SUMMARY")
fi
words+=(--)
read_words "${GKLINT_FILES:-.}"

if [ "${GKLINT_ANNOTATIONS:-true}" = true ]; then echo "::add-matcher::$here/problem-matcher.json"; fi
node "$here/../../bin/gklint.js" "${words[@]}"
code=$?
if [ "${GKLINT_ANNOTATIONS:-true}" = true ]; then echo '::remove-matcher owner=gklint::'; fi
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
