#!/usr/bin/env bash
# Builds everything and runs every test:   ./test.sh
# or those whose full name holds a word:   ./test.sh PrivatePostgres
# Arguments that begin with a dash go to the test runners as they are (-class, -method, -trait ...).
#
# LISTINGS_TEST_CONNECTION names a PostgreSQL server to test on; by default the tests start one and throw it away.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/prepare.sh
source "$root/scripts/prepare.sh"

prepare util-linux postgresql libxml2-utils
build ListingEngine.sln || give_up "the build failed."

filter=()
if (($# > 0)) && [[ $1 != -* ]]; then
    for word in "$@"; do filter+=(-method "*$word*"); done
else
    filter=("$@")
fi

report=$(mktemp)
trap 'rm -f "$report"' EXIT
count() { xmllint --xpath "number(sum(/assemblies/assembly/@$1))" "$report" 2>/dev/null || echo 0; }

passed=0 failed=0 skipped=0
for project in "$root"/tests/*.Tests; do
    name=$(basename "$project")
    printf '%s\n' "$name"
    : >"$report"
    code=0
    dotnet "$project/bin/Release/net10.0/$name.dll" -noColor -noLogo -reporter quiet -xml "$report" "${filter[@]}" </dev/null || code=1
    bad=$(($(count failed) + $(count errors)))
    # A runner that fell over counts, whatever it had counted itself.
    if ((code != 0 && bad == 0)); then bad=1; fi
    passed=$((passed + $(count passed))) failed=$((failed + bad)) skipped=$((skipped + $(count skipped)))
done

summary="$passed passed, $failed failed"
if ((skipped > 0)); then summary+=", $skipped skipped"; fi
if ((passed + failed == 0)); then printf 'No test ran.\n'; fi
printf '%s\n' "$summary"
((failed == 0 && passed > 0))
