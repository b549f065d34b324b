# Shared by the scripts beside it; sourced, never run.
# shellcheck shell=bash

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$*"
  exit 1
}

# --- what must be installed -------------------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    sudo DEBIAN_FRONTEND=noninteractive "$@"
  else
    die "This needs root: $*"
  fi
}

apt_updated=
apt_update() {
  [ -n "$apt_updated" ] && return
  command -v apt-get >/dev/null || die "No apt-get here. Please install: $*"
  as_root apt-get update -q >&2
  apt_updated=yes
}

# without -q, which would end ldconfig early, and that counts as a failure here
has_library() { ldconfig -p | grep -F "$1" >/dev/null; }
has_font() { [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" -name '*.[to]tf' -print -quit 2>/dev/null)" ]; }

# need build|window|virtual-display|package|package-test|lintian|desktop|traces ...: installs what is not there; asks apt
# for nothing when all is there
need() {
  local missing=()
  PATH="$PATH:/usr/sbin:/sbin" # ldconfig
  for what in "$@"; do
    case $what in
      build)
        command -v mvn >/dev/null || missing+=(maven)
        ;;
      window)
        has_library libgtk-3.so.0 || missing+=(libgtk-3-0)
        has_library libGL.so.1 || missing+=(libgl1)
        has_library libXtst.so.6 || missing+=(libxtst6)
        has_library libfontconfig.so.1 || missing+=(fontconfig)
        has_font || missing+=(fonts-dejavu-core)
        ;;
      virtual-display)
        command -v Xvfb >/dev/null || missing+=(xvfb)
        command -v openbox >/dev/null || missing+=(openbox)
        ;;
      shellcheck)
        command -v shellcheck >/dev/null || missing+=(shellcheck)
        ;;
      lintian)
        command -v lintian >/dev/null || missing+=(lintian)
        ;;
      package)
        command -v unzip >/dev/null || missing+=(unzip)
        command -v xz >/dev/null || missing+=(xz-utils)
        command -v strip >/dev/null || missing+=(binutils)
        ;;
      jpackage-deb)
        command -v fakeroot >/dev/null || missing+=(fakeroot)
        ;;
      jpackage-rpm)
        command -v rpmbuild >/dev/null || missing+=(rpm)
        ;;
      desktop)
        command -v xterm >/dev/null || missing+=(xterm)
        command -v wmctrl >/dev/null || missing+=(wmctrl)
        command -v xrandr >/dev/null || missing+=(x11-xserver-utils)
        command -v setpriv >/dev/null || missing+=(util-linux)
        ;;
      bus)
        command -v dbus-daemon >/dev/null || missing+=(dbus-daemon)
        command -v gdbus >/dev/null || missing+=(libglib2.0-bin)
        /usr/bin/python3 -c 'import dbusmock' 2>/dev/null || missing+=(python3-dbusmock)
        ;;
      cage)
        command -v cage >/dev/null || missing+=(cage)
        command -v Xwayland >/dev/null || missing+=(xwayland)
        ;;
      package-test)
        command -v debootstrap >/dev/null || missing+=(debootstrap)
        command -v pgrep >/dev/null || missing+=(procps)
        command -v lintian >/dev/null || missing+=(lintian)
        command -v desktop-file-validate >/dev/null || missing+=(desktop-file-utils)
        command -v appstreamcli >/dev/null || missing+=(appstream)
        command -v qemu-x86_64 >/dev/null || missing+=(qemu-user)
        command -v python3 >/dev/null || missing+=(python3-minimal)
        ;;
      traces)
        command -v strace >/dev/null || missing+=(strace)
        command -v xdotool >/dev/null || missing+=(xdotool)
        command -v xclip >/dev/null || missing+=(xclip)
        command -v xwininfo >/dev/null || missing+=(x11-utils)
        command -v xwd >/dev/null || missing+=(x11-apps)
        ;;
      windows) # to build and run the Windows program here
        command -v x86_64-w64-mingw32-gcc >/dev/null || missing+=(gcc-mingw-w64-x86-64-win32)
        command -v wixl >/dev/null || missing+=(wixl)
        command -v msibuild >/dev/null || missing+=(msitools)
        command -v osslsigncode >/dev/null || missing+=(osslsigncode)
        command -v wine >/dev/null || missing+=(wine wine64)
        command -v unzip >/dev/null || missing+=(unzip)
        command -v zip >/dev/null || missing+=(zip)
        command -v strings >/dev/null || missing+=(binutils)
        command -v openssl >/dev/null || missing+=(openssl)
        command -v pgrep >/dev/null || missing+=(procps)
        command -v python3 >/dev/null || missing+=(python3)
        [ -r /usr/lib/x86_64-linux-gnu/dri/swrast_dri.so ] || missing+=(libgl1-mesa-dri)
        [ -r /etc/ssl/certs/ca-certificates.crt ] || missing+=(ca-certificates)
        ;;
      pip)
        python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)
        ;;
    esac
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing: ${missing[*]}"
  apt_update "${missing[@]}"
  as_root apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

is_jdk_25() {
  local version
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ]
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  return 1
}

need_jdk() {
  local package
  find_jdk && return
  if command -v apt-get >/dev/null; then
    apt_update
    for package in openjdk-25-jdk temurin-25-jdk; do
      if [ -n "$(apt-cache --quiet=0 madison "$package" 2>/dev/null)" ]; then
        say "Installing: $package"
        as_root apt-get install -q -y --no-install-recommends "$package" >&2
        find_jdk && return
      fi
    done
  fi
  die "Baliewijzer needs a JDK 25 and there is none in JAVA_HOME (${JAVA_HOME:-not set}), in /usr/lib/jvm or with apt.
Install Eclipse Temurin 25 (https://adoptium.net/installation/linux/) or unpack any JDK 25 and set JAVA_HOME to it."
}

# --- build and run ----------------------------------------------------------------------------------------------------

maven() {
  # Maven's own libraries call what a JDK 25 warns about
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
    mvn -B -Dstyle.color=never "$@"
}

is_built() {
  local jar newer
  jar=$(find target -maxdepth 1 -name 'baliewijzer-*.jar' -print -quit 2>/dev/null)
  [ -n "$jar" ] && [ -d target/lib ] || return 1
  # folders too: a file that was deleted shows only there
  newer=$(find pom.xml src/main fxml styles content -newer "$jar" -print -quit 2>/dev/null)
  [ -z "$newer" ]
}

# an older version left there would be on the module path as well
clear_module_path() { rm -rf target/lib target/baliewijzer-*.jar; }

build_if_needed() {
  is_built && return
  need build
  say "Building ..."
  clear_module_path
  # the tests are compiled by those who run them
  maven -q -Dmaven.test.skip package >&2
}

# The program, as it is installed but for its place, from any folder.
program() (
  # shellcheck source=../installer/linux/environment.sh
  source "$root/installer/linux/environment.sh"
  alone "$JAVA_HOME/bin/java" "@$root/installer/java-options.txt" -Dbaliewijzer.home="$root/styles" \
    --module-path "$(find "$root/target" -maxdepth 1 -name 'baliewijzer-*.jar'):$root/target/lib" \
    --module nl.baliewijzer/nl.baliewijzer.Main "$@"
)

# ahead JAR TIME: puts into it what the program would otherwise work out at every start (installer/Ahead.java)
ahead() {
  local made=$root/target/ahead
  rm -rf "$made"
  "$JAVA_HOME/bin/java" --module-path "$1:target/lib" --add-modules nl.baliewijzer \
    --add-exports nl.baliewijzer/nl.baliewijzer.content=ALL-UNNAMED installer/Ahead.java "$made" styles >&2
  "$JAVA_HOME/bin/jar" --update --date="$2" --file "$1" -C "$made" .
  rm -r "$made"
}

# --- a display of our own ---------------------------------------------------------------------------------------------

display_folder=
display_processes=()

stop_display() {
  local process
  for process in "${display_processes[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  display_processes=()
  [ -z "$display_folder" ] || rm -rf "$display_folder"
}

# an X server on a free number with a window manager; both end with the script. `openbox_rules` may name a configuration.
start_display() {
  local number
  need window virtual-display
  display_folder=$(mktemp -d)
  trap stop_display EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  mkfifo "$display_folder/number" "$display_folder/managed"
  # opened for both ways, so that nobody waits for the other side
  exec 3<>"$display_folder/number" 4<>"$display_folder/managed"

  Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp >"$display_folder/xvfb.log" 2>&1 4>&- &
  display_processes=("$!")
  read -r -t 30 -u 3 number || die "The virtual display did not start: $(cat "$display_folder/xvfb.log")"
  export DISPLAY=":$number" NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY

  openbox --sm-disable ${openbox_rules:+--config-file "$openbox_rules"} --startup "sh -c 'echo ready >\"$display_folder/managed\"'" \
    >"$display_folder/openbox.log" 2>&1 3>&- 4>&- &
  display_processes=("$!" "${display_processes[@]}")
  read -r -t 30 -u 4 _ || die "The window manager did not start: $(cat "$display_folder/openbox.log")"
  exec 3>&- 4>&-
}
