# shellcheck shell=bash
# Sourced by run.sh and test.sh with $root set: sees to it that what the engine needs is installed. On Debian and Ubuntu
# it installs what is missing; elsewhere, or without the right to, it names what to install and ends with 1.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

give_up() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

has_postgres() {
    local program version
    for program in /usr/lib/postgresql/*/bin/postgres "$(command -v postgres || true)" \
        /usr/pgsql-*/bin/postgres /usr/libexec/postgresql*/postgres; do
        [[ -x $program && -x ${program%postgres}initdb ]] || continue
        version=$("$program" --version | sed -n 's/.*(PostgreSQL) \([0-9]*\).*/\1/p')
        if ((${version:-0} >= 15)); then return 0; fi
    done
    return 1
}

has() {
    case $1 in
        postgresql) has_postgres ;;
        util-linux) command -v flock >/dev/null && command -v setsid >/dev/null && command -v setpriv >/dev/null ;;
        nodejs) command -v node >/dev/null && command -v npm >/dev/null ;;
        chromium) command -v chromium >/dev/null ;;
        libxml2-utils) command -v xmllint >/dev/null ;;
        poppler-utils) command -v pdftotext >/dev/null ;;
        fonts-paratype) [[ -n $(find /usr/share/fonts /usr/local/share/fonts -name PTS55F.ttf 2>/dev/null) ]] ;;
        libvips42) [[ $(PATH=$PATH:/sbin:/usr/sbin ldconfig -p) == *libvips.so.42* ]] ;;
    esac
}

# Newer releases pack the decoder of phones' pictures (HEIC) apart and do not install it with libvips.
decoders() {
    [[ " $* " != *" libvips42 "* ]] || apt-cache pkgnames libheif-plugin-libde265
}

# Debian's PostgreSQL makes and starts a server of its own when it is installed: nobody here asked for it. The setting
# stands only while we install, so that the machine's next PostgreSQL is set up as its owner expects.
install_with_apt() {
    local sudo=() settings=/etc/postgresql-common/createcluster.d/listing-engine.conf failed=0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || give_up "these packages are missing and only root can install them: $*. As root: apt-get install $*"
        sudo=(sudo)
    fi
    printf 'Installing %s\n' "$*" >&2
    "${sudo[@]}" mkdir -p "${settings%/*}"
    printf 'create_main_cluster = false\n' | "${sudo[@]}" tee "$settings" >/dev/null
    # shellcheck disable=SC2046
    {
        "${sudo[@]}" apt-get update -q &&
            "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" $(decoders "$@")
    } </dev/null >&2 || failed=1
    "${sudo[@]}" rm -f "$settings"
    ((failed == 0)) || give_up "apt-get could not install $*; its words are above."
}

# Debian packs npm apart from Node.
packages() { printf '%s\n' "${@/#nodejs/nodejs npm}"; }

# prepare PACKAGE...: by their Debian names.
prepare() {
    local package missing=()
    for package in "$@"; do has "$package" || missing+=("$package"); done
    if ((${#missing[@]} > 0)); then
        command -v apt-get >/dev/null || give_up "please install what Debian calls ${missing[*]}" \
            "(PostgreSQL 15 or newer; util-linux for flock, setsid and setpriv; nodejs with npm; libvips 8.14 or newer; libxml2-utils for xmllint; chromium; fonts-paratype, the fonts PT Sans and PT Serif; poppler-utils for pdftotext)."
        # shellcheck disable=SC2046
        install_with_apt $(packages "${missing[@]}")
        for package in "${missing[@]}"; do
            has "$package" || give_up "$package is installed but too old: PostgreSQL 15 or newer is needed." \
                "Add its own package source (sudo /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh) and install postgresql-17."
        done
    fi
    if ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
        give_up "the .NET SDK 10 is missing. Ubuntu: sudo apt-get install dotnet-sdk-10.0." \
            "Elsewhere: https://dotnet.microsoft.com/download/dotnet/10.0"
    fi
}

# wish PACKAGE...: what the engine does without if it must.
wish() {
    local package missing=()
    for package in "$@"; do has "$package" || missing+=("$package"); done
    if ((${#missing[@]} == 0)); then return; fi
    if command -v apt-get >/dev/null && (install_with_apt "${missing[@]}"); then return; fi
    printf 'Without %s the engine works, but makes no PDF of presentations.\n' "${missing[*]}" >&2
}

# build PROJECT: restores and compiles, one build at a time in this checkout, showing errors only. The projects share a compiler, which by the second
# one runs warm: that halves the build. It does not stay behind for next time: it would keep its memory, and whatever pipe or lock it was started with.
build() (
    cd "${root:?}" && mkdir -p artifacts || exit
    trap 'dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 || true' EXIT
    DOTNET_TieredPGO=0 flock --close artifacts/build.lock dotnet msbuild "$1" -restore -m -nr:false -nologo -v:q -tl:off -clp:"ErrorsOnly;NoSummary" \
        -p:Configuration=Release -p:UseSharedCompilation=true >&2
)
