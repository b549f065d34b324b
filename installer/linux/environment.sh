# What the program finds around it, the same for the installed one and for the scripts; sourced, never run.
# shellcheck shell=sh

# A variable of the environment must not change the machine that it runs on.
unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JDK_AOT_VM_OPTIONS CLASSPATH

# No dump, also not when it is made to abort in a way that its own options do not cover.
# shellcheck disable=SC3045 # every shell of Debian knows it
ulimit -c 0

# GTK's libraries must not ask the system about its network, keep settings of theirs, or reach for remote file systems;
# and a graphics driver must not keep what it compiled.
export GIO_USE_NETWORK_MONITOR=base GSETTINGS_BACKEND=memory GIO_USE_VFS=local MESA_SHADER_CACHE_DISABLE=true
