#!/bin/sh
# jpackage runs this in the root of a package, before it packs: the program goes where versions can stand side by side, and
# what is not below /usr/lib comes in. It hears no variables; script/package fills in the places and writes it out as
# baliewijzer-post-image.sh.
set -e

mkdir usr/lib/image
mv usr/lib/baliewijzer/* usr/lib/image
mv usr/lib/image usr/lib/baliewijzer
rm -rf usr/share
cp -a '@AROUND@/.' .

if [ -d DEBIAN ]; then
  rm DEBIAN/preinst
  cp '@RESOURCES@/conffiles' DEBIAN
  find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums
  chmod 644 DEBIAN/*
  chmod 755 DEBIAN/postinst DEBIAN/prerm DEBIAN/postrm
fi
find . -exec touch --no-dereference --date '@TIME@' {} +
