# Checks that may need a moment, on a virtual display; sourced after lib.sh, never run. A check that fails is counted in
# `failures`, and the others go on.
# shellcheck shell=bash

failures=0
# what else to say of a failure: where things were at that moment
situation() { :; }
fail() {
  say "FAILED: $*$(situation)"
  failures=$((failures + 1))
}

# waits until a command succeeds; a slow machine gets twenty seconds
waits() {
  for _ in {1..200}; do
    ! "$@" || return 0
    sleep 0.1
  done
  return 1
}

# holds WHAT COMMAND ...
holds() {
  if waits "${@:2}"; then say "holds: $1"; else fail "$1"; fi
}

# --- the window of the program ----------------------------------------------------------------------------------------

# shellcheck disable=SC2034 # the name of the window, for who sources this
window=
is_shown() { window=$(xdotool search --onlyvisible --name '^(Baliewijzer|Bezoekersinfo)$' 2>/dev/null | tail -n 1) && [ -n "$window" ]; }
is_titled() { [ "$(xdotool getwindowname "$window" 2>/dev/null)" = "$1" ]; }
# left, top, width and height of a window
place() { xwininfo -id "$1" 2>/dev/null | awk '/Absolute upper-left X/{x=$4} /Absolute upper-left Y/{y=$4} /Width/{w=$2} /Height/{h=$2} END{print x, y, w, h}'; }
# the window that is shown now; after another start it is another one
stands() { is_shown && [ "$(place "$window")" = "$1" ]; }
