#!/usr/bin/env bash
# Builds the engine and starts it:   ./run.sh [--demo]
# or runs one of its commands:       ./run.sh import|publish|check|user|serve ...
#
# From the environment (the engine reads these itself):
#   PORT, HOST                    where it listens, 8080 on 127.0.0.1
#   Storage__Root                 where it keeps its private PostgreSQL, keys and caches, ./data
#   ConnectionStrings__Listings   a PostgreSQL server to use instead of the private one
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/prepare.sh
source "$root/scripts/prepare.sh"

prepare util-linux postgresql nodejs libvips42
wish chromium fonts-paratype
build src/ListingEngine.Host

# Machines that do not tell their cache's size get a nursery of 256 KiB and collect garbage without end; 32 MiB suits everybody.
export DOTNET_GCgen0size=${DOTNET_GCgen0size:-0x2000000}

case ${1:-} in
    serve | import | publish | check | user | --help | --version) ;;
    *) set -- serve "$@" ;;
esac
exec dotnet "$root/src/ListingEngine.Host/bin/Release/net10.0/ListingEngine.Host.dll" "$@"
