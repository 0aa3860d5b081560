#!/usr/bin/env bash
# Builds the engine and starts it:   ./run.sh [--demo]
# or runs one of its commands:       ./run.sh import|publish|check|user|serve ...
#
# From the environment (the engine reads these itself):
#   PORT                          where it listens, 8080
#   Storage__Root                 where it keeps photos and its private PostgreSQL, ./data
#   ConnectionStrings__Listings   a PostgreSQL server to use instead of the private one
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/prepare.sh
source "$root/scripts/prepare.sh"

prepare util-linux postgresql
build src/ListingEngine.Host

case ${1:-} in
    serve | import | publish | check | user | --help | --version) ;;
    *) set -- serve "$@" ;;
esac
exec dotnet "$root/src/ListingEngine.Host/bin/Release/net10.0/ListingEngine.Host.dll" "$@"
