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

prepare util-linux postgresql nodejs libvips42 libxml2-utils chromium fonts-paratype poppler-utils
build ListingEngine.sln || give_up "the build failed."

# Tests run most code once: counting how often it runs, to compile it better, costs a fifth of their time and gains nothing.
export DOTNET_TieredPGO=0

# Many tests wait for a browser, a server or a lock; one class more than there are processors uses that time.
threads=$(($(nproc) + 1))

filter=()
if (($# > 0)) && [[ $1 != -* ]]; then
    for word in "$@"; do filter+=(-method "*$word*"); done
else
    filter=("$@")
fi

said=$(mktemp)
trap 'rm -f "$said"' EXIT
# What the runner's closing line says: "   NAME  Total: 9, Errors: 0, Failed: 1, Skipped: 0, Not Run: 0, Time: 1.0s".
# (Its XML report would be easier to read, but xunit 3.2 loses the message of a theory without data when it writes one.)
count() { sed -n "s/^ .* Total: .*$1: \([0-9]*\),.*/\1/p" "$said" | tail -n 1 | grep . || echo 0; }

passed=0 failed=0 skipped=0
for project in "$root"/tests/*.Tests; do
    name=$(basename "$project")
    printf '%s\n' "$name"
    code=0
    dotnet "$project/bin/Release/net10.0/$name.dll" -noColor -noLogo -maxThreads "$threads" "${filter[@]}" </dev/null 2>&1 | tee "$said" |
        sed '/^  \(Discovering\|Discovered\|Starting\|Finished\):/d; /^=== TEST EXECUTION SUMMARY/d' || code=1
    bad=$(($(count Failed) + $(count Errors)))
    # A runner that fell over counts, whatever it had counted itself.
    if ((code != 0 && bad == 0)); then bad=1; fi
    total=$(sed -n 's/^ .* Total: \([0-9]*\),.*/\1/p' "$said" | tail -n 1)
    passed=$((passed + ${total:-0} - $(count Failed) - $(count Skipped) - $(count "Not Run"))) failed=$((failed + bad)) skipped=$((skipped + $(count Skipped)))
done

summary="$passed passed, $failed failed"
if ((skipped > 0)); then summary+=", $skipped skipped"; fi
if ((passed + failed == 0)); then printf 'No test ran.\n'; fi
printf '%s\n' "$summary"
((failed == 0 && passed > 0))
