# What the program finds around it, the same for the installed one and for the scripts; sourced, never run.
# shellcheck shell=sh

# All that it is told of the session; everything else could load code into it, change the machine that it runs on, or send
# its libraries elsewhere: LD_*, GTK_*, GIO_*, JAVA_TOOL_OPTIONS and what nobody has thought of yet.
told="HOME USER LOGNAME TZ DISPLAY XAUTHORITY WAYLAND_DISPLAY GDK_SCALE GDK_DPI_SCALE NO_AT_BRIDGE XMODIFIERS GTK_IM_MODULE
  XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_SESSION_ID XDG_SESSION_TYPE XDG_CURRENT_DESKTOP"

# No dump, also not when it is made to abort in a way that its own options do not cover.
# shellcheck disable=SC3045 # every shell of Debian knows it
ulimit -c 0

# alone COMMAND ...: becomes that command, with only these variables; before its name may stand more of them, as NAME=VALUE.
# It speaks Dutch whatever the session speaks, and letters outside ASCII arrive in arguments and names of files only under a
# locale of UTF-8: a service has none, and one that was never generated counts as none. Every system has this one.
# GTK's libraries must not ask the system about its network, keep settings of theirs, or reach for remote file systems;
# a graphics driver must not keep what it compiled; and where the session has no message bus none is to be started, which
# would stay behind.
alone() {
  for name in $told; do
    eval "value=\${$name-} given=\${$name+yes}"
    # shellcheck disable=SC2154
    [ -z "$given" ] || set -- "$name=$value" "$@"
  done
  [ -S "${XDG_RUNTIME_DIR-}/bus" ] || set -- DBUS_SESSION_BUS_ADDRESS=disabled: "$@"
  exec /usr/bin/env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 GIO_USE_NETWORK_MONITOR=base GSETTINGS_BACKEND=memory GIO_USE_VFS=local \
    MESA_SHADER_CACHE_DISABLE=true "$@"
}
