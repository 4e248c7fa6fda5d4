#!/bin/sh
# What the launcher promises, tried in a checkout of stand-ins: no network, no real Java, a few seconds.
# shellcheck disable=SC2016 # the stand-ins' scripts are meant to be taken as they stand
set -u

top=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(CDPATH='' cd -- "$(mktemp -d)" && pwd -P)
# Spaces in every path, since people have them.
scene="$work/a scene"
checkout="$scene/the checkout"
tools=$scene/tools
# Stands for the root of the file system when JDKs are looked for.
places=$scene/places
usual_jdk=$places/usr/lib/jvm/temurin-25
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

checks=0
failures=0

# ---- The scene

# Puts a program called $1 on the launcher's PATH; its script comes on standard input.
stand_in() {
    { echo '#!/bin/sh' && cat; } >"$tools/$1"
    chmod +x "$tools/$1"
}

# Makes a JDK of version $2 in folder $1, whose java tells how it was started; with $3 = jre, one without a compiler.
make_jdk() {
    mkdir -p "$1/bin"
    printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
    cat >"$1/bin/java" <<JAVA
#!/bin/sh
case "\$*" in
    *-Djarmode=tools*) mkdir -p target/unpacked && echo unpacked >target/unpacked/countersign.jar ;;
    *-XshowSettings*) echo "    java.home = $1" ;;
    *-version) echo 'openjdk version "$2" 2026-01-01' >&2 ;;
    *)
        echo "java of $1"
        echo "process \$\$ in \$PWD"
        echo "database <\${SPRING_DATASOURCE_URL:-none}>"
        for argument in "\$@"; do echo "<\$argument>"; done
        ;;
esac
JAVA
    chmod +x "$1/bin/java"
    [ "${3:-jdk}" = jre ] || cp "$1/bin/java" "$1/bin/javac"
}

# A fresh checkout, and a PATH with the shell's own tools, a Node 24 and a Maven that "builds" by making the jar.
set_scene() {
    rm -rf "$scene"
    mkdir -p "$checkout/src/main/sh" "$checkout/src/test/sh" "$checkout/frontend/generated" "$tools" "$scene/home"
    for tool in sh cat chmod cp date dirname find grep mkdir mktemp mv nice readlink rm rmdir sed sleep touch; do
        ln -s "$(command -v "$tool")" "$tools/$tool"
    done
    cp "$top/countersign" "$top/mvnw" "$checkout"
    sed 's# /usr/# "$places"/usr/#g; s# /opt/# "$places"/opt/#g; s# /Library/# "$places"/Library/#g' \
        "$top/src/main/sh/toolchain.sh" >"$checkout/src/main/sh/toolchain.sh"
    echo '<project/>' >"$checkout/pom.xml"
    echo 'export {}' >"$checkout/frontend/editor.ts"
    find "$checkout" -exec touch -t 202001010000 {} +
    true >"$checkout/maven.log"
    echo 'echo 1000' | stand_in id
    echo 'echo v24.1.0' | stand_in node
    stand_in mvn <<'MVN'
[ "$1" != --version ] || { echo 'Apache Maven 3.9.9' && exit; }
echo "maven $*" >>maven.log
echo "with $JAVA_HOME and $(node --version)" >>maven.log
mkdir -p target
echo built >target/countersign.jar
MVN
}

# Runs a command with nothing but the scene around it; leaves `status`, $scene/out and $scene/err.
in_scene() {
    status=0
    env -i PATH="$tools" HOME="$scene/home" places="$places" "$@" >"$scene/out" 2>"$scene/err" </dev/null || status=$?
}

launch() {
    in_scene "$checkout/countersign" "$@"
}

times_built() {
    grep -c '^maven' "$checkout/maven.log"
}

# ---- The checks

check() {
    checks=$((checks + 1))
    told=$1
    shift
    if ! "$@"; then
        failures=$((failures + 1))
        echo "FAILED: $told"
        echo "  exit code $status; printed:"
        sed 's/^/  | /' "$scene/out" "$scene/err"
    fi
}

exits_with() { [ "$status" -eq "$1" ]; }
prints() { grep -qF -- "$1" "$scene/out"; }
says() { grep -qF -- "$1" "$scene/err"; }
prints_nothing() { [ ! -s "$scene/out" ]; }
not() { ! "$@"; }
has_built() { [ "$(times_built)" -eq "$1" ]; }
logged() { grep -qF -- "$1" "$checkout/maven.log"; }

# ---- Usage

refuses() {
    launch "$@"
    check "'$*' exits with 2" exits_with 2
    check "'$*' says how it is used" says 'usage: countersign demo|run'
    check "'$*' prints nothing on standard output" prints_nothing
}

set_scene
refuses
refuses frobnicate
refuses --port 8080
refuses demo --colour red
refuses demo --port
refuses demo --port ''
refuses demo --port eighty
refuses demo --port -1
refuses demo --port 0
refuses demo --port 080
refuses demo --port 65536
refuses demo --port 99999999999999999999
refuses demo --port 8080x --data here
refuses run --data
refuses run --data --port 8080
refuses run leftover
refuses run --data "$checkout/pom.xml"
refuses verify --port 8080
refuses verify --data "$scene/no such folder"
refuses verify
refuses verify --head 12
refuses verify --head 12:9F3C
refuses verify --head "0:$(printf '%064d' 0)"
refuses demo --head "7:$(printf '%064d' 0)"
refuses verify-record
refuses verify-record "$checkout/pom.xml"
refuses verify-record "$checkout/pom.xml" --key
refuses verify-record "$checkout/pom.xml" --key "$scene/no such key"
refuses verify-record "$scene/no such record" --key "$checkout/pom.xml"
refuses bench --articles
refuses bench --articles 99
refuses bench --articles 10000000
refuses bench --articles many
refuses bench --growth 1000,
refuses bench --growth 1000,12
refuses bench --growth 1000,10000 --articles 1000
refuses bench --data here
refuses test --port 8080
refuses help demo
check 'a refusal builds nothing' has_built 0

for ask in help --help -h 'demo --help'; do
    # shellcheck disable=SC2086 # two words on purpose
    launch $ask
    check "'$ask' exits with 0" exits_with 0
    for verb in demo run verify verify-record bench test help; do
        check "'$ask' tells of $verb" prints "./countersign $verb"
    done
done

# ---- Finding a JDK

finds() {
    launch run --data "$scene/data"
    check "$1" prints "java of $2"
}

set_scene
launch run
check 'without a JDK it exits with 1' exits_with 1
check 'without a JDK it says what to install' says 'no JDK 25 or newer found. Install one'

make_jdk "$places/usr/lib/jvm/java-17" 17.0.15
make_jdk "$places/usr/lib/jvm/jre-25" 25.0.1 jre
launch run
check 'neither an old JDK nor a JRE will do' says 'no JDK 25 or newer found'

make_jdk "$scene/home/.sdkman/candidates/java/27.ea" 27-ea
finds 'a JDK of SDKMAN is found' "$scene/home/.sdkman/candidates/java/27.ea"
make_jdk "$scene/home/.jdks/openjdk-26" 26.0.1
finds 'of several JDKs the nearest to 25 is taken' "$scene/home/.jdks/openjdk-26"
make_jdk "$places/Library/Java/JavaVirtualMachines/temurin 25/Contents/Home" 25
finds 'a JDK of macOS is found' "$places/Library/Java/JavaVirtualMachines/temurin 25/Contents/Home"

make_jdk "$scene/elsewhere/jdk-26" 26.0.2
ln -s "$scene/elsewhere/jdk-26/bin/java" "$tools/java"
finds 'the JDK of java on PATH goes before the usual places' "$scene/elsewhere/jdk-26"
rm "$tools/java"
ln -s "$places/usr/lib/jvm/java-17/bin/java" "$tools/java"
finds 'java on PATH is passed over when it is too old' "$places/Library/Java/JavaVirtualMachines/temurin 25/Contents/Home"

make_jdk "$scene/mine/jdk" 28
rm "$scene/mine/jdk/release"
in_scene JAVA_HOME="$scene/mine/jdk" "$checkout/countersign" run
check 'JAVA_HOME goes before all, also without a release file' prints "java of $scene/mine/jdk"
in_scene JAVA_HOME="$places/usr/lib/jvm/java-17" "$checkout/countersign" run
check 'JAVA_HOME is passed over when it is too old' prints 'temurin 25'
in_scene JAVA_HOME="$scene/nothing here" "$checkout/countersign" run
check 'JAVA_HOME is passed over when nothing is there' prints 'temurin 25'

# ---- What Java is told

set_scene
make_jdk "$usual_jdk" 25.0.1
launch demo --port 8123 --data "$scene/my data"
check 'the demo starts' exits_with 0
check 'the jar is run, unpacked' prints '<target/unpacked/countersign.jar>'
check 'the demo has its profile' prints '<--spring.profiles.active=demo>'
check 'the port is passed on' prints '<--server.port=8123>'
check 'a data folder with a space is passed on as one' prints "<--countersign.data=$scene/my data>"
check 'Java works in the checkout' prints " in $checkout"

launch demo
check 'the port is 8080 unless given' prints '<--server.port=8080>'
check "the demo's data is data/demo" prints "<--countersign.data=$checkout/data/demo>"
launch run
check "a real installation's data is data/run" prints "<--countersign.data=$checkout/data/run>"
check 'a real installation has no profile' not prints 'profiles'

mkdir -p "$scene/else where" "$checkout/data/run"
(cd "$scene/else where" && launch run --data 'my data')
check 'a relative data folder is seen from the caller' prints "<--countersign.data=$scene/else where/my data>"
ln -s "$checkout/countersign" "$scene/first link"
(cd "$scene" && ln -s 'first link' "$scene/second link")
(cd / && in_scene "$scene/second link" run)
check 'it can be called through links from anywhere' prints "<--countersign.data=$checkout/data/run>"

launch verify
check 'verify is passed on' prints '<--countersign.verify>'
check 'verify compares with nothing unless asked' not prints 'countersign.head'
check 'verify looks where run keeps its data' prints "<--countersign.data=$checkout/data/run>"
launch verify --head "1204:$(printf '%064d' 7)"
check 'a head is handed to verify' prints "<--countersign.head=1204:$(printf '%064d' 7)>"
(cd "$checkout" && launch verify-record pom.xml --key frontend/editor.ts)
check 'a record is seen from the caller' prints "<--countersign.verify-record=$checkout/pom.xml>"
check 'and so is the key' prints "<--countersign.record-key=$checkout/frontend/editor.ts>"
in_scene SPRING_DATASOURCE_URL=jdbc:x "$checkout/countersign" verify --data "$scene/none"
check 'verify with an external database needs no data folder' prints '<--countersign.verify>'
in_scene SPRING_DATASOURCE_URL=jdbc:x "$checkout/countersign" run
check 'run uses the external database' prints 'database <jdbc:x>'
in_scene SPRING_DATASOURCE_URL=jdbc:x "$checkout/countersign" demo
check 'the demo never touches the external database' prints 'database <none>'
check 'the demo says so' says 'SPRING_DATASOURCE_URL is set aside'

env -i PATH="$tools" HOME="$scene/home" places="$places" "$checkout/countersign" run >"$scene/out" 2>"$scene/err" &
launched=$!
wait "$launched"
check 'Java takes the place of the launcher, so that signals reach it' prints "process $launched in"

# ---- Starting faster the next time

set_scene
make_jdk "$usual_jdk" 25.0.1
sed -i 's#^    \*-XshowSettings#    *-XX:AOTCacheOutput*) echo kept >target/unpacked/preparing/start.aot; echo "$@" >>"$HOME/../practice.log" ;;\n&#' "$usual_jdk/bin/java"
launch run
check 'the first launch goes on while the next is prepared' prints '<target/unpacked/countersign.jar>'
check 'and uses nothing that is not there' not prints '<-XX:AOTCache=target/unpacked/start.aot>'
until [ -f "$checkout/target/unpacked/start.aot" ] && [ ! -d "$checkout/target/unpacked/preparing" ]; do sleep 0.1; done
check 'what is practised serves nobody else' grep -q -- '--countersign.rehearsal --server.address=127.0.0.1 --server.port=0' "$scene/practice.log"
launch run
check 'the next launch uses what was prepared' prints '<-XX:AOTCache=target/unpacked/start.aot>'
check 'and prepares nothing again' test "$(grep -c . "$scene/practice.log")" -eq 1
touch -t 203801010000 "$checkout/target/countersign.jar"
launch run
check 'a newer jar is unpacked anew' not prints '<-XX:AOTCache=target/unpacked/start.aot>'
check 'and once, even one from the future' not test "$checkout/target/unpacked/countersign.jar" -ot "$checkout/target/countersign.jar"

# ---- Building

set_scene
make_jdk "$usual_jdk" 25.0.1
launch run
check 'without a jar it builds' has_built 1
check 'the build runs no tests' logged '-DskipTests package'
check 'the build gets the JDK that was found' logged "with $usual_jdk and v24.1.0"
check 'it says that it builds' says 'Building Countersign'
launch run
check 'it does not build again for nothing' has_built 1
check 'and says nothing then' not says 'Building'

touch -t 203801010000 "$checkout/frontend/generated" "$checkout/frontend/index.html"
launch run
check 'what the build writes itself is no reason to build' has_built 1

built=1
for source in pom.xml package.json package-lock.json src/main/java/A.java frontend/editor.ts db-migrations/V0001__a.sql; do
    mkdir -p "$(dirname "$checkout/$source")"
    find "$checkout" -exec touch -t 202001010000 {} +
    touch "$checkout/target/countersign.jar"
    touch -t 203801010000 "$checkout/$source"
    launch run
    built=$((built + 1))
    check "a newer $source is a reason to build" has_built $built
    touch -t 202001010000 "$checkout/$source"
done
touch -t 203801010000 "$checkout/src/main/java"
launch run
check 'a deleted source is a reason to build' has_built $((built + 1))

set_scene
make_jdk "$usual_jdk" 25.0.1
stand_in mvn <<'MVN'
[ "$1" != --version ] || { echo 'Apache Maven 3.9.9' && exit; }
mkdir -p target
echo half >target/countersign.jar
echo 'cannot find symbol' >&2
exit 1
MVN
launch run
check 'a failed build exits with 1' exits_with 1
check "a failed build shows Maven's words" says 'cannot find symbol'
check 'a failed build starts nothing' prints_nothing
check 'a failed build leaves no half jar' test ! -e "$checkout/target/countersign.jar"
check 'a failed build lets go of the lock' test ! -e "$checkout/.cache/build.lock"

rm -rf "$checkout/.cache"
echo >"$checkout/.cache"
launch run
check 'where it cannot write it says so' says 'cannot write into'
check 'and exits with 1' exits_with 1

# ---- Two at once, and being stopped

set_scene
make_jdk "$usual_jdk" 25.0.1
mkdir -p "$checkout/.cache/build.lock"
sh -c 'echo $$' >"$checkout/.cache/build.lock/pid"
mkdir -p "$checkout/target"
echo half >"$checkout/target/countersign.jar"
launch run
check "a dead process's lock is passed over" exits_with 0
check 'and what it left half built is built afresh' has_built 1

mkfifo "$scene/blocked" "$scene/told"
rm -f "$checkout/target/countersign.jar"
sh -c 'read -r line <"$1"' waiter "$scene/blocked" &
builder=$!
mkdir -p "$checkout/.cache/build.lock"
echo "$builder" >"$checkout/.cache/build.lock/pid"
env -i PATH="$tools" HOME="$scene/home" places="$places" "$checkout/countersign" run >"$scene/out" 2>"$scene/told" &
launched=$!
{
    read -r line
    echo 'the other build ends' >"$scene/blocked"
    cat >/dev/null
} <"$scene/told"
status=0
wait "$launched" || status=$?
echo "$line" >"$scene/err"
check "it waits for another launcher's build" says "Process $builder is building in this checkout"
check 'and then goes on' exits_with 0

rm -f "$checkout/target/countersign.jar"
stand_in mvn <<'MVN'
[ "$1" != --version ] || { echo 'Apache Maven 3.9.9' && exit; }
mkdir -p target
echo half >target/countersign.jar
echo "$$" >"$HOME/../told"
read -r line <"$HOME/../blocked"
MVN
env -i PATH="$tools" HOME="$scene/home" places="$places" "$checkout/countersign" run >"$scene/out" 2>"$scene/err" &
launched=$!
read -r maven <"$scene/told"
kill "$launched"
status=0
wait "$launched" || status=$?
check 'stopped while it builds, it exits with 143' exits_with 143
check 'and stops Maven' not kill -0 "$maven" 2>/dev/null
check 'and leaves no half jar' test ! -e "$checkout/target/countersign.jar"
check 'and lets go of the lock' test ! -e "$checkout/.cache/build.lock"

# ---- Node and Maven

set_scene
make_jdk "$usual_jdk" 25.0.1
echo 'echo v20.20.2' | stand_in node
stand_in npm <<'NPM'
echo "$*" >>"$HOME/npm.log"
while [ "$1" != --prefix ]; do shift; done
mkdir -p "$2/bin"
printf '#!/bin/sh\necho v24.9.0\n' >"$2/bin/node"
chmod +x "$2/bin/node"
NPM
launch run
check 'another Node is set aside for one that npm installs' logged 'and v24.9.0'
check 'it is kept in the cache' test -x "$checkout/.cache/node/bin/node"
rm "$checkout/target/countersign.jar" "$scene/home/npm.log"
launch run
check 'the next build takes it from there' logged 'and v24.9.0'
check 'without asking npm again' test ! -e "$scene/home/npm.log"

rm -r "$checkout/target/countersign.jar" "$checkout/.cache/node" "$checkout/maven.log"
echo 'exit 1' | stand_in npm
launch run
check 'without a registry Node is left to Vaadin' logged 'and v20.20.2'
check 'and it says so' says 'Vaadin will look for Node 24 itself'
check 'and no half Node is kept' test ! -e "$checkout/.cache/node"

rm "$checkout/target/countersign.jar"
echo 'echo Apache Maven 3.6.2' | stand_in mvn
launch run
check 'an old Maven is refused with a sentence' says 'no Maven 3.6.3 or newer found. Install one'
rm "$tools/mvn"
launch run
check 'no Maven is refused with a sentence' says 'no Maven 3.6.3 or newer found. Install one'
echo 'echo 0' | stand_in id
stand_in apt-get <<'APT'
echo "$*" >>"$HOME/apt.log"
printf '#!/bin/sh\necho "Apache Maven 3.8.7"\nmkdir -p target && echo >target/countersign.jar\n' >"${0%/*}/mvn"
chmod +x "${0%/*}/mvn"
APT
launch run
check 'on Debian, root gets a Maven installed' exits_with 0
check 'from the package maven' grep -q 'install .* maven' "$scene/home/apt.log"
rm "$tools/mvn" "$checkout/target/countersign.jar"
mkdir -p "$scene/my maven/bin"
printf '#!/bin/sh\nmkdir -p target && echo "$0" >target/countersign.jar\n' >"$scene/my maven/bin/mvn"
chmod +x "$scene/my maven/bin/mvn"
in_scene MAVEN_HOME="$scene/my maven" "$checkout/countersign" run
check 'MAVEN_HOME goes before all' grep -q 'my maven' "$checkout/target/countersign.jar"

# ---- Measuring

set_scene
make_jdk "$usual_jdk" 25.0.1
launch bench
check 'the benchmark is started from its sources' prints '<src/test/java/org/countersign/bench/Bench.java>'
check 'with the class path of the jar' prints '<target/unpacked/countersign.jar:target/unpacked/lib/*>'
check 'it measures 10,000 articles unless told' prints '<10000>'
check 'and keeps away from the usual port' prints '<8333>'
check 'and writes into target' prints "<$checkout/target/bench.json>"
mkdir "$scene/elsewhere"
cd "$scene/elsewhere" || exit 1
launch bench --growth 1000,10000 --out my.json --port 8080
cd "$work" || exit 1
check 'several sizes are handed on' prints '<1000,10000>'
check 'a file is taken from where it was called' prints "<$scene/elsewhere/my.json>"
check 'a port is taken' prints '<8080>'
in_scene SPRING_DATASOURCE_URL=jdbc:postgresql://clinic.example/real "$checkout/countersign" bench
check "it stays away from somebody's database" prints 'database <none>'

# ---- Testing

set_scene
make_jdk "$usual_jdk" 25.0.1
echo 'echo launcher tested' >"$checkout/src/test/sh/launcher-test.sh"
true | stand_in chromium
launch test
check 'passing tests exit with 0' exits_with 0
check "the launcher's own tests run first" prints 'launcher tested'
check 'the build is verified' logged 'verify'
check 'each stage tells its time' prints 'Java and journeys    passed in '
check 'what fails is played once more' logged 'failsafe.rerunFailingTestsCount=1'
check 'nothing is said of second tries where there were none' not prints 'second try'
check 'the editor is left out where it has no tests yet' prints 'There are no editor tests'

stand_in mvn <<'MVN'
[ "$1" != --version ] || { echo 'Apache Maven 3.9.9' && exit; }
mkdir -p target/surefire-reports
echo built >target/countersign.jar
cat >target/surefire-reports/TEST-clinic.SigningTest.xml <<'REPORT'
  <testcase name="isRefused" classname="clinic.SigningTest" time="0.1"/>
  <testcase name="isKept(Clinic)" classname="clinic.SigningTest" time="0.1">
    <flakyFailure message="no">no</flakyFailure>
  </testcase>
REPORT
MVN
launch test
check 'a second try that passes is enough' exits_with 0
check 'and is told at the end' prints 'clinic.SigningTest.isKept'
check 'what passed at once is not' not prints 'clinic.SigningTest.isRefused'

touch "$checkout/vitest.config.ts"
echo 'echo "npm $*" && [ "$1" != run ]' | stand_in npm
launch test
check "the editor's packages are installed as locked" prints 'npm ci'
check 'failing editor tests fail the whole' exits_with 1
check 'and are named' prints 'Editor               FAILED in '
check 'and the later stages run all the same' prints 'Java and journeys    passed in '

rm "$tools/chromium" "$checkout/vitest.config.ts"
launch test
check 'without a browser the tests fail' exits_with 1
check 'and say what to install' says 'Chromium or Google Chrome on the PATH'
echo 'echo 0' | stand_in id
stand_in apt-get <<'APT'
echo "$*" >>"$HOME/apt.log"
echo '#!/bin/sh' >"${0%/*}/chromium"
chmod +x "${0%/*}/chromium"
APT
launch test
check 'on Debian, root gets a browser installed' exits_with 0
check 'with the fonts' grep -q 'install .* chromium fonts-liberation' "$scene/home/apt.log"

if [ "$failures" -gt 0 ]; then
    echo "launcher: $failures of $checks checks failed"
    exit 1
fi
echo "launcher: all $checks checks hold"
