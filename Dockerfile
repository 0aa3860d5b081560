# One image for everything: `docker build -t listing-engine .`; docker-compose.yml adds the database.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
# The pages' scripts and styles come from npm.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*

# What packages are restored depends on these files alone, so that an edit of the code does not fetch them again.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ListingEngine.Core/ListingEngine.Core.csproj src/ListingEngine.Core/packages.lock.json src/ListingEngine.Core/
COPY src/ListingEngine.Host/ListingEngine.Host.csproj src/ListingEngine.Host/packages.lock.json src/ListingEngine.Host/
RUN dotnet restore src/ListingEngine.Host --locked-mode

COPY feeds-schemas feeds-schemas
COPY src src
RUN dotnet publish src/ListingEngine.Host --no-restore -c Release -o /app -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble AS runtime

# Ubuntu has chromium as a snap only, which no container can run: Debian's is an ordinary package.
FROM debian:trixie-slim
COPY --from=runtime /usr/share/dotnet /usr/share/dotnet
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates curl libicu76 libssl3t64 tzdata \
        libvips42t64 libheif-plugin-libde265 libheif-plugin-aomdec chromium fonts-paratype fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && ln -s /usr/share/dotnet/dotnet /usr/bin/dotnet \
    && useradd --uid 1654 --create-home app \
    && install -d -o app -g app -m 0700 /data

WORKDIR /app
COPY --from=build /app ./

ENV PORT=8080 \
    HOST=0.0.0.0 \
    DOTNET_GCgen0size=0x2000000 \
    # Docker gives no user namespaces, of which chromium makes its sandbox; it opens the engine's own pages only, without scripts.
    Press__Sandbox=false \
    Storage__Root=/data
EXPOSE 8080
VOLUME /data
USER app
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD curl --fail --silent --show-error --output /dev/null "http://127.0.0.1:${PORT}/health/ready" || exit 1
# An array, not a shell's line: SIGTERM reaches the engine itself.
# The commands: docker compose exec engine dotnet ListingEngine.Host.dll import ...
ENTRYPOINT ["dotnet", "ListingEngine.Host.dll", "serve"]
