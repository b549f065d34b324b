# Shared by the scripts beside it; sourced, never run.
# shellcheck shell=bash disable=SC2034,SC2154 source-path=SCRIPTDIR source=../../script/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../script/lib.sh"

here=$root/installer/windows
made=$root/target/windows
# another folder for a test of upgrades
stage=${BALIEWIJZER_STAGE:-$made/stage}

# the version of the program, or another one for a test of upgrades
version=${BALIEWIJZER_VERSION:-$(sed -n '0,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p' "$root/pom.xml")}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || die "A version of Windows has three numbers, not: $version"

# a build without a certificate calls itself a trial version
if [ -n "${BALIEWIJZER_SIGN_PKCS12:-}" ]; then build=; else build=testversie; fi

# the time that Maven gives every file in a jar; the cache refuses a jar with another time than it was trained with
jar_time=$(sed -n 's/.*<project.build.outputTimestamp>\(.*\)<.*/\1/p' "$root/pom.xml")

# signs with the certificate of the environment, if there is one
sign() {
  local file
  [ -n "${BALIEWIJZER_SIGN_PKCS12:-}" ] || return 0
  for file in "$@"; do
    osslsigncode sign -pkcs12 "$BALIEWIJZER_SIGN_PKCS12" -readpass "${BALIEWIJZER_SIGN_PASSFILE:?}" -h sha256 -n Baliewijzer \
      ${BALIEWIJZER_SIGN_TIMESTAMP:+-ts "$BALIEWIJZER_SIGN_TIMESTAMP"} -in "$file" -out "$file.signed" >/dev/null ||
      die "Signing failed: $file"
    mv "$file.signed" "$file"
  done
}

# Whether a certificate was withdrawn is not asked: that needs the network. An older osslsigncode never asks.
verify_signature() {
  local crl=()
  # its help ends with an error
  case $(osslsigncode verify --help 2>&1 || true) in *-ignore-crl*) crl=(-ignore-crl) ;; esac
  osslsigncode verify "${crl[@]}" "$@"
}

# Wine with a home of its own; nothing of the user's, nothing printed but what the program prints
windows() {
  WINEPREFIX=$wine_home WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" timeout -k 5 "${patience:-120}" wine "$@"
}

# The launchers: launchers FOLDER [MORE OPTIONS OF JAVA]...
launchers() {
  local to=$1 kind file about
  shift
  mkdir -p "$to" "$made/src"
  {
    echo '#define BUILD "'"$build"'"'
    echo "#define JAR_TIME $(date -d "$jar_time" +%s)ULL"
    printf '#define JVM_OPTIONS'
    sed 's/[[:space:]]*$//; /^#/d; /^$/d; s/\\/\\\\/g; s/"/\\"/g; s/.*/"&",/' "$root/installer/java-options.txt" | tr '\n' ' ' | sed 's/^/ /'
    local more
    for more in "$@"; do printf '"%s", ' "${more//\\/\\\\}"; done
    echo
  } >"$made/src/options.h"
  for kind in WINDOW CONSOLE; do
    case $kind in
      WINDOW) file=Baliewijzer.exe about="Baliewijzer" ;;
      CONSOLE) file=baliewijzer-cli.exe about="Baliewijzer op de opdrachtregel" ;;
    esac
    x86_64-w64-mingw32-windres -I "$here" -DNUMBERS="${version//./,},0" -DVERSION="\\\"$version\\\"" -DFILE="\\\"$file\\\"" \
      -DABOUT="\\\"$about\\\"" "$here/launcher.rc" "$made/src/$kind.o"
    x86_64-w64-mingw32-gcc -std=c17 -O2 -s -Wall -Wextra -Werror -municode -static -D_WIN32_WINNT=0x0A00 -D$kind \
      -I "$made/src" -I "$here" -I "$JAVA_HOME/include" -Wl,--no-insert-timestamp,--stack,2097152 \
      "-m$(case $kind in WINDOW) echo windows ;; CONSOLE) echo console ;; esac)" \
      "$here/launcher.c" "$made/src/$kind.o" -o "$to/$file" -ladvapi32
  done
}
