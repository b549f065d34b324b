# A Debian of its own to install in, and what a user of it does; sourced after lib.sh, by root, never run.
# shellcheck shell=bash
# shellcheck disable=SC2154

# the release of Debian, the root that is kept from it, and the copy that is worked in
fresh=$root/target/fresh-root/fresh
suite=
base=
use_suite() {
  suite=$1
  base=$root/target/fresh-root/$suite
  mkdir -p "${base%/*}"
}
use_suite bookworm

# two employees, whose numbers nobody else has
first=$((1000000 + 2 * $$))
second=$((first + 1))

# the display that each of them sits at
declare -A display_of=()

mounted=()
fresh_processes=()

enter() {
  local place=$1
  shift
  chroot "$place" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
    ${http_proxy:+http_proxy="$http_proxy"} "$@"
}
inside() { enter "$fresh" "$@"; }
# in the background, as the very process that can be ended later
stays() { exec chroot "$fresh" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"; }

# attach KIND PLACE [OPTIONS]: what the fresh Debian has mounted
attach() {
  mkdir -p "$fresh/$2"
  mount -t "$1" ${3:+-o "$3"} "$1" "$fresh/$2"
  mounted=("$fresh/$2" "${mounted[@]}")
}
detach() {
  umount "${mounted[0]}"
  mounted=("${mounted[@]:1}")
}

# What a root of one's own takes; a container may lack it. Said at once, and not found out halfway.
need_rights() {
  local probe process lacks=()
  probe=$(mktemp -d -p "$(dirname "$base")")
  { mknod "$probe/null" c 1 3 && : >"$probe/null"; } 2>/dev/null ||
    lacks+=("devices: mknod, and a target folder on a disk without nodev (CAP_MKNOD)")
  chroot / true 2>/dev/null || lacks+=("another root: chroot (CAP_SYS_CHROOT)")
  { mount -t tmpfs tmpfs "$probe" && umount "$probe"; } 2>/dev/null || lacks+=("file systems: mount (CAP_SYS_ADMIN)")
  unshare --net true 2>/dev/null || lacks+=("a place without a network: unshare (CAP_SYS_ADMIN)")
  setpriv --reuid "$first" --clear-groups sleep 60 &
  process=$!
  timeout 5 sh -c "until [ \"\$(stat -c %u /proc/$process)\" = $first ]; do :; done" || true
  head -c 0 "/proc/$process/mem" 2>/dev/null && strace -qq -o /dev/null true 2>/dev/null ||
    lacks+=("the memory and the calls of other processes: strace (CAP_SYS_PTRACE)")
  kill "$process"
  rm -rf "$probe"
  [ ${#lacks[@]} -eq 0 ] || die "A fresh Debian cannot be made here, because this root may not have:
$(printf -- '- %s\n' "${lacks[@]}")
Run it on a virtual machine, or in a container with these rights (docker run --privileged)."
}

# where this machine gets its own Debian from, and by which way
find_mirror() {
  local found proxy=
  found=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
    sed -n 's|^\(http[^ ]*/debian/*\) [a-z]* main$|\1|p' | head -n 1)
  mirror=${found:-http://deb.debian.org/debian}
  eval "$(apt-config shell proxy Acquire::http::Proxy)"
  [ -z "$proxy" ] || export http_proxy=$proxy
}

# what every device of a PC has, and no more
devices() {
  local device
  for device in null zero random urandom tty; do
    [ -c "$fresh/dev/$device" ] || cp -a "/dev/$device" "$fresh/dev/$device"
  done
}

# Debian, what the package asks for, and a display; kept for the next time
make_base() {
  local wanted
  wanted=$(dpkg-deb --field "$1" Depends)
  [ "$(cat "$base.wanted" 2>/dev/null)" != "$wanted" ] || return 0
  rm -rf "$base" "$base.wanted"
  mkdir -p "$base"
  find_mirror
  say "Making a fresh Debian $suite from $mirror ..."
  debootstrap --variant=minbase "$suite" "$base" "$mirror" >"$base.log" || die "$(tail "$base.log")"
  {
    cp "$1" "$base/package.deb"
    enter "$base" apt-get update -q
    # with the package first, and nothing else yet: what it does not ask for is not there
    enter "$base" apt-get install -q -y --no-install-recommends /package.deb
    enter "$base" sh -c 'find /usr/lib/baliewijzer/current/ -name "*.so" -exec ldd {} +' |
      grep 'not found' | grep -v libjvm.so | sort -u >"$base.missing" || true
    enter "$base" apt-get purge -q -y baliewijzer
    enter "$base" apt-get install -q -y --no-install-recommends xvfb openbox rpm
    enter "$base" apt-get clean
    rm "$base/package.deb"
  } >>"$base.log" 2>&1 || die "$(tail "$base.log")"
  echo "$wanted" >"$base.wanted"
}

start_fresh() {
  local user
  rm -rf "$fresh"
  cp -a "$base" "$fresh"
  trap end_fresh EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  # as on a disk of its own: a program can see there what kind of disk it is on
  mount --bind "$fresh" "$fresh"
  mounted=("$fresh")
  attach proc proc
  devices
  for user in "$first" "$second"; do
    inside useradd --no-log-init --uid "$user" --create-home "balie$user" 2>/dev/null
    install -d -m 700 -o "$user" -g "$user" "$fresh/run/user/$user"
    give_display "$user"
  done
  export DISPLAY=${display_of[$first]} NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
}

# a display with a window manager, for one employee; nobody shares one
give_display() {
  local number log=$fresh/tmp/display-$1
  mkfifo "$log.number"
  exec 5<>"$log.number"
  stays Xvfb -displayfd 5 -screen 0 1920x1080x24 -nolisten tcp >"$log.xvfb" 2>&1 &
  fresh_processes=("$!" "${fresh_processes[@]}")
  read -r -t 60 -u 5 number || die "The virtual display did not start: $(cat "$log.xvfb")"
  exec 5>&-
  display_of[$1]=:$number
  stays DISPLAY=":$number" openbox --sm-disable >"$log.openbox" 2>&1 &
  fresh_processes=("$!" "${fresh_processes[@]}")
  DISPLAY=:$number timeout 60 sh -c 'until xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"; do sleep 0.1; done' ||
    die "The window manager did not start: $(cat "$log.openbox")"
}

end_fresh() {
  local process place
  for process in $(pgrep -u "$first,$second") "${fresh_processes[@]}"; do
    kill "$process" 2>/dev/null || true
  done
  # as long as one of them is there, so is the disk that it is on
  timeout 30 sh -c "while pgrep -u '$first,$second' >/dev/null; do sleep 0.2; done" || pkill -KILL -u "$first,$second"
  for process in "${fresh_processes[@]}"; do
    wait "$process" 2>/dev/null || true
  done
  for place in "${mounted[@]}"; do umount "$place" || true; done
  mounted=()
  rm -rf --one-file-system "$fresh"
}

# as USER [NAME=VALUE ...] COMMAND ...: an employee after logging in; `under` stands before it all
under=()
as() {
  local user=$1
  shift
  "${under[@]}" chroot --userspec="$user:$user" "$fresh" env -i -C / PATH=/usr/bin:/bin LANG=C.UTF-8 NO_AT_BRIDGE=1 \
    HOME="/home/balie$user" XDG_RUNTIME_DIR="/run/user/$user" DISPLAY="${display_of[$user]}" "$@"
}

# at USER COMMAND ...: looks at that employee's display
at() {
  local DISPLAY=${display_of[$1]}
  export DISPLAY
  shift
  "$@"
}

# the virtual machine of a user's panel
panel_of() { pgrep -u "$1" -x java; }
