#!/usr/bin/env bash
# Draws the pictures of the demonstration and its agency's logo anew, with a headless Chromium; they are kept in the repository, so this is run when a scene changes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/../../src/ListingEngine.Host/Demo/Pictures
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
mkdir -p "$out"
"${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --allow-file-access-from-files --user-data-dir="$profile" --virtual-time-budget=120000 --dump-dom \
    "file://$here/scenes.html" 2>/dev/null > "$profile/page"
if grep -q '^failed' "$profile/page"; then grep '^failed' "$profile/page" >&2; exit 1; fi
grep -o '[a-z0-9.-]* data:image/[a-z]*;base64,[A-Za-z0-9+/=]*' "$profile/page" | while read -r name data; do
    base64 -d <<<"${data#*,}" > "$out/$name"
done
ls "$out" | wc -l
