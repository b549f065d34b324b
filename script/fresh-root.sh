# A Debian of its own to install in, and what a user of it does; sourced after lib.sh, by root, never run.
# shellcheck shell=bash
# shellcheck disable=SC2154

suite=bookworm
mirror=http://deb.debian.org/debian
base=$root/target/fresh-root/base
fresh=$root/target/fresh-root/fresh

# two employees, whose numbers nobody else has
first=$((1000000 + 2 * $$))
second=$((first + 1))

mounted=()
fresh_processes=()

enter() {
  local place=$1
  shift
  chroot "$place" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}
inside() { enter "$fresh" "$@"; }

# mount KIND PLACE: where no mounts are allowed, the program has to do without
attach() {
  mkdir -p "$fresh/$2"
  if mount -t "$1" ${3:+-o "$3"} "$1" "$fresh/$2" 2>/dev/null; then
    mounted=("$fresh/$2" "${mounted[@]}")
    return
  fi
  say "No mounts allowed here: $2 is left as it is."
  return 1
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
  say "Making a fresh Debian ..."
  debootstrap --variant=minbase "$suite" "$base" "$mirror" >"$base.log" || die "$(tail "$base.log")"
  {
    cp "$1" "$base/package.deb"
    enter "$base" apt-get update -q
    # with the package first, and nothing else yet: what it does not ask for is not there
    enter "$base" apt-get install -q -y --no-install-recommends /package.deb
    enter "$base" sh -c 'find /usr/lib/baliewijzer/current/ -name "*.so" -exec ldd {} +' |
      grep 'not found' | grep -v libjvm.so | sort -u >"$base.missing" || true
    enter "$base" apt-get purge -q -y baliewijzer
    enter "$base" apt-get install -q -y --no-install-recommends xvfb openbox
    enter "$base" apt-get clean
    rm "$base/package.deb"
  } >>"$base.log" 2>&1 || die "$(tail "$base.log")"
  echo "$wanted" >"$base.wanted"
}

start_fresh() {
  local user number
  rm -rf "$fresh"
  cp -a "$base" "$fresh"
  trap end_fresh EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  attach proc proc || true
  devices
  for user in "$first" "$second"; do
    inside useradd --no-log-init --uid "$user" --create-home "balie$user"
    install -d -m 700 -o "$user" -g "$user" "$fresh/run/user/$user"
  done

  mkfifo "$fresh/tmp/number"
  exec 5<>"$fresh/tmp/number"
  inside Xvfb -displayfd 5 -screen 0 1920x1080x24 -nolisten tcp >"$fresh/tmp/xvfb.log" 2>&1 &
  fresh_processes=("$!")
  read -r -t 60 -u 5 number || die "The virtual display did not start: $(cat "$fresh/tmp/xvfb.log")"
  export DISPLAY=":$number" NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  inside DISPLAY="$DISPLAY" openbox --sm-disable >"$fresh/tmp/openbox.log" 2>&1 5>&- &
  fresh_processes=("$!" "${fresh_processes[@]}")
  exec 5>&-
  timeout 60 sh -c 'until xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"; do sleep 0.1; done' ||
    die "The window manager did not start: $(cat "$fresh/tmp/openbox.log")"
}

end_fresh() {
  local process place
  for process in $(pgrep -u "$first,$second") "${fresh_processes[@]}"; do
    kill "$process" 2>/dev/null || true
  done
  for process in "${fresh_processes[@]}"; do
    wait "$process" 2>/dev/null || true
  done
  for place in "${mounted[@]}"; do umount "$place" || true; done
  mounted=()
  rm -rf "$fresh"
}

# as USER [NAME=VALUE ...] COMMAND ...: an employee after logging in; `under` stands before it all
under=()
as() {
  local user=$1
  shift
  "${under[@]}" chroot --userspec="$user:$user" "$fresh" env -i -C / PATH=/usr/bin:/bin LANG=C.UTF-8 NO_AT_BRIDGE=1 \
    HOME="/home/balie$user" XDG_RUNTIME_DIR="/run/user/$user" DISPLAY="$DISPLAY" "$@"
}

# the virtual machine of a user's panel
panel_of() { pgrep -u "$1" -x java; }
