#!/bin/sh
# Makes dist/gdsim-VERSION-ARCHITECTURE.AppImage of build/bundle/gdsim: packaging/appimage.sh APPIMAGETOOL, which is the
# program of that name from the AppImage project. It loads a part of itself from the network.
set -eu
tool=$(realpath "$1")
cd "$(dirname "$0")/.."
version=$(basename dist/gdsim-*.whl | cut -d- -f2)
folder=build/AppDir
rm -rf $folder
mkdir -p $folder/usr/lib
cp -R build/bundle/gdsim $folder/usr/lib/gdsim
cp -R packaging/share $folder/usr/share
cp assets/desktop/gdsim.desktop assets/desktop/gdsim.svg $folder/
# The AppImage's own reader refuses an entry whose program is asked for before it is there.
sed -i '/^TryExec=/d' $folder/gdsim.desktop
ln -s usr/lib/gdsim/gdsim $folder/AppRun
ARCH=$(uname -m) APPIMAGE_EXTRACT_AND_RUN=1 "$tool" --no-appstream $folder "dist/gdsim-$version-$(uname -m).AppImage"
