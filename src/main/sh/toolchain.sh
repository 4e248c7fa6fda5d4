# Finds the JDK, the Node and the Maven that Countersign is built with.
# Read by ./countersign and ./mvnw, which set `top` to the checkout first.
# shellcheck shell=sh

: "${top:?}"
readonly oldest_jdk=25
readonly node_wanted=24

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    printf 'countersign: %s\n' "$*" >&2
    exit 1
}

# The major version of the JDK in folder $1; nothing when there is no JDK (a JRE has no javac).
jdk_version() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    stated=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
    [ -n "$stated" ] ||
        stated=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p')
    printf '%s' "$stated"
}

is_new_enough_jdk() {
    [ "$(jdk_version "$1")" -ge "$oldest_jdk" ] 2>/dev/null
}

# `java` may be a link or a version switcher's stand-in: only Java itself knows where it lives.
home_of_java_on_path() {
    command -v java >/dev/null 2>&1 || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Where installers put JDKs. Of several, the oldest that will do: nearest to what Countersign is tested with.
jdk_in_the_usual_places() {
    best=
    best_version=
    for place in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        is_new_enough_jdk "$place" || continue
        version=$(jdk_version "$place")
        if [ -z "$best" ] || [ "$version" -lt "$best_version" ]; then
            best=$place
            best_version=$version
        fi
    done
    printf '%s' "$best"
}

use_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && is_new_enough_jdk "$JAVA_HOME"; then
        return
    fi
    found=$(home_of_java_on_path)
    is_new_enough_jdk "$found" || found=$(jdk_in_the_usual_places)
    [ -n "$found" ] ||
        fail "no JDK $oldest_jdk or newer found. Install one (Temurin $oldest_jdk, for example)," \
            "or set JAVA_HOME to the folder of the one that you have."
    JAVA_HOME=$found
    export JAVA_HOME
}

is_node_wanted() {
    case $("$1" --version 2>/dev/null) in
        v"$node_wanted".*) return 0 ;;
        *) return 1 ;;
    esac
}

# Vaadin builds the browser's side with exactly this Node. Without npm it is left to Vaadin to fetch one.
use_node() {
    is_node_wanted node && return
    cached_node=$top/.cache/node
    if ! is_node_wanted "$cached_node/bin/node"; then
        command -v npm >/dev/null 2>&1 || return 0
        say "Installing Node $node_wanted into .cache/node (about 10 seconds, once) …"
        if ! install_node; then
            say "That did not work; Vaadin will look for Node $node_wanted itself."
            return 0
        fi
    fi
    PATH=$cached_node/bin:$PATH
    export PATH
}

# Into a folder aside first, so that an interrupted installation is never taken for a Node.
install_node() {
    fresh_node=$top/.cache/node.$$
    mkdir -p "$top/.cache"
    if npm install --global --prefix "$fresh_node" --no-audit --no-fund --loglevel=error \
        "node@$node_wanted" npm@11 >/dev/null && is_node_wanted "$fresh_node/bin/node"; then
        rm -rf "$cached_node"
        mv "$fresh_node" "$cached_node"
    else
        rm -rf "$fresh_node"
        return 1
    fi
}

is_debian_as_root() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

install_debian_packages() {
    DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
} >&2

# Whether `mvn` on PATH is 3.6.3 or newer, the oldest that the build's plugins work with.
is_maven_new_enough() {
    mvn --version 2>/dev/null |
        sed -n 's/.*Apache Maven \([0-9][0-9]*\)\.\([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2 \3/p' | {
        read -r major minor patch &&
            [ "$((major * 1000000 + minor * 1000 + patch))" -ge 3006003 ]
    }
}

use_maven() {
    if [ -n "${MAVEN_HOME:-}" ]; then
        maven=$MAVEN_HOME/bin/mvn
        [ -x "$maven" ] || fail "MAVEN_HOME is $MAVEN_HOME, but there is no Maven in it."
        return
    fi
    maven=mvn
    is_maven_new_enough && return
    if is_debian_as_root; then
        say "Installing Maven (Debian's package maven) …"
        if install_debian_packages maven && is_maven_new_enough; then
            return
        fi
    fi
    fail "no Maven 3.6.3 or newer found. Install one, or set MAVEN_HOME to the folder of the one that you have."
}
