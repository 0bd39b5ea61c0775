#!/bin/sh
# Makes dist/gdsim_VERSION_ARCHITECTURE.deb of build/bundle/gdsim: `make deb`. It needs dpkg-dev, and fits the Debian that it
# is made on and later ones: the packages it depends on are asked of every library in it.
# The databases of file types, programs and icons are brought up to date by Debian's own triggers.
set -eu
cd "$(dirname "$0")/.."
command -v dpkg-shlibdeps >/dev/null || {
    echo "dpkg-shlibdeps is missing: sudo apt-get install dpkg-dev" >&2
    exit 1
}
version=$(basename dist/gdsim-*.whl | cut -d- -f2)
architecture=$(dpkg --print-architecture)
root=build/deb/root
rm -rf build/deb
mkdir -p $root/DEBIAN $root/usr/bin $root/usr/lib $root/usr/share/doc/gdsim build/deb/debian

cp -R build/bundle/gdsim $root/usr/lib/gdsim
rm -r $root/usr/lib/gdsim/README.txt $root/usr/lib/gdsim/share
ln -s ../lib/gdsim/gdsim $root/usr/bin/gdsim
cp -R packaging/share/. $root/usr/share/
gzip --best --no-name $root/usr/share/man/man1/gdsim.1
mv $root/usr/lib/gdsim/THIRD-PARTY.txt $root/usr/share/doc/gdsim/copyright
gzip --best --no-name --stdout CHANGELOG.md >$root/usr/share/doc/gdsim/changelog.gz
chmod -R u=rwX,go=rX $root
find $root/usr/lib/gdsim -name '*.so*' -exec chmod 644 {} +

# Libraries that are in the package are found first, and ask for nothing.
printf 'Source: gdsim\n\nPackage: gdsim\nArchitecture: any\n' >build/deb/debian/control
inside=$(find "$PWD/$root/usr/lib/gdsim" -name '*.so*' -exec dirname {} + | sort -u | sed 's/^/-l/')
needed=$(cd build/deb && find root/usr/lib/gdsim -type f \( -name '*.so*' -o -name gdsim \) -print0 |
    xargs -0 dpkg-shlibdeps -O --ignore-missing-info $inside 2>/dev/null | sed 's/^shlibs:Depends=//')

cat >$root/DEBIAN/control <<END
Package: gdsim
Version: $version
Architecture: $architecture
Maintainer: ${DEB_MAINTAINER:-gdsim <root@localhost>}
Section: education
Priority: optional
Installed-Size: $(du -sk $root/usr | cut -f1)
Depends: $needed
Recommends: desktop-file-utils, shared-mime-info, xdg-utils
Description: see loss functions and gradient descent at work
 A simulator for classrooms: pick a loss, an optimizer and a learning rate,
 press play, and watch a ball roll down the loss surface. It comes with
 lessons, real data and small networks, works without a network, and brings
 its own Python and Qt.
END
(cd $root && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
dpkg-deb --root-owner-group -Zxz --build $root "dist/gdsim_${version}_$architecture.deb"
dpkg-deb --info "dist/gdsim_${version}_$architecture.deb" | grep -E 'Depends|Installed-Size'
ls -lh "dist/gdsim_${version}_$architecture.deb"
