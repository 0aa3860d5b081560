#!/bin/bash
cd /work/w-page; time nice dotnet tests/ListingEngine.Host.Tests/bin/Debug/net10.0/ListingEngine.Host.Tests.dll -noColor -noLogo "$@" 2>&1 | tail -${LINES_:-90}
