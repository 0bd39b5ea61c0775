#!/bin/sh
# Makes dist/gdsim_VERSION_ARCHITECTURE.deb of build/bundle/gdsim: `make deb`. It fits the Debian that it is made on and later
# ones: what it depends on is asked of every library in it, for which these have to be installed here.
# DEB_QUICK=1 spares the time of compressing.
# The databases of file types, programs and icons are brought up to date by Debian's own triggers.
set -eu
cd "$(dirname "$0")/.."
for package in dpkg-dev libwayland-cursor0 libwayland-egl1; do
    dpkg-query --show "$package" >/dev/null 2>&1 || missing="${missing:-} $package"
done
if [ -n "${missing:-}" ]; then
    echo "Packages are missing here: sudo apt-get install$missing" >&2
    exit 1
fi
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

# Debian's packages of which a copy is inside are not asked for: it installs where there is no network.
printf 'Source: gdsim\n\nPackage: gdsim\nArchitecture: any\n' >build/deb/debian/control
private=$(find "$PWD/$root/usr/lib/gdsim" -name '*.so*' -exec dirname {} + | sort -u | sed 's/^/-l/')
inside=$(for library in "$root"/usr/lib/gdsim/_internal/lib*.so*; do
    dpkg-query --search "*/$(basename "$library")" 2>/dev/null || true
done | cut -d: -f1 | sort -u | sed 's/^/-x/')
# shellcheck disable=SC2086 # words are wanted
(cd build/deb && find root/usr/lib/gdsim -type f \( -name '*.so*' -o -name gdsim \) -print0 |
    xargs -0 dpkg-shlibdeps -O --ignore-missing-info --warnings=0 $private $inside) >build/deb/substvars
needed=$(sed -n 's/^shlibs:Depends=//p' build/deb/substvars)

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
dpkg-deb --root-owner-group -Zxz ${DEB_QUICK:+-z0} --build $root "dist/gdsim_${version}_$architecture.deb"
dpkg-deb --info "dist/gdsim_${version}_$architecture.deb" | grep -E 'Depends|Installed-Size'
ls -lh "dist/gdsim_${version}_$architecture.deb"
