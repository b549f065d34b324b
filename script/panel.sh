# The employee at a panel that runs: keys, what is on the screen, what is in the memory; sourced after lib.sh, never run.
# `window` and `pid` are the window and the process of the panel, `canary` is a word that no other text here holds.
# shellcheck shell=bash
# shellcheck disable=SC2154

window=
pid=

# what the line of a fact on the screen is called; only the program puts the canary behind it
fact_called=$(sed -n 's/^fact.menu = \(.*\){0}$/\1/p' src/main/resources/nl/baliewijzer/view/texts.properties)

keys() { xdotool key --clearmodifiers --delay 60 "$@"; }

# Shown, at its place with room beside it, and with the keyboard: until then the window comes and goes.
is_ready() {
  window=$(xdotool search --onlyvisible --name '^Baliewijzer$' 2>/dev/null | tail -n 1) && [ -n "$window" ] &&
    xprop -id "$window" _NET_WM_STRUT_PARTIAL 2>/dev/null | grep ' = ' >/dev/null &&
    xdotool windowfocus "$window" 2>/dev/null && [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ]
}

picture() { xwd -silent -id "$window" | tail -c +200; }

# a picture, once the window has come to rest; a blinking cursor never rests, so not for ever
rested() {
  local before now
  before=$(picture | md5sum)
  for _ in {1..12}; do
    sleep 0.15
    now=$(picture | md5sum)
    [ "$now" != "$before" ] || break
    before=$now
  done
  printf '%s' "$now"
}

# step 4, away from the counter, a fact of one's own; letters do nothing anywhere but in a field
types_the_fact() {
  local before stop
  keys ctrl+4 Tab Return
  for stop in {1..40}; do
    keys Tab
    before=$(rested)
    xdotool type --delay 15 "$canary"
    [ "$(rested)" = "$before" ] || ! in_memory "$canary" || break
  done
  keys Return
  rested >/dev/null
  in_memory "$fact_called$canary" || die "The fact did not come on the screen (after $stop stops); nothing was tested."
}

# reads the memory of the program as a debugger would
in_memory() {
  local range access rest from
  while read -r range access rest; do
    case $access in
      rw*)
        from=$((16#${range%-*}))
        as_root dd "if=/proc/$pid/mem" bs=1M iflag=skip_bytes,count_bytes "skip=$from" \
          "count=$((16#${range#*-} - from))" 2>/dev/null | grep -aF "$1" >/dev/null && return
        ;;
    esac
  done <"/proc/$pid/maps"
  return 1
}
