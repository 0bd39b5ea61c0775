#!/bin/sh
# Makes build/bundle/gdsim of the wheel in dist/, a folder that needs nothing, and of that dist/gdsim-VERSION-….tar.xz:
# `make bundle`.
set -eu
cd "$(dirname "$0")/.."
python=.venv-packages/bin/python
version=$(basename dist/gdsim-*.whl | cut -d- -f2)
rm -rf build/wheel build/bundle
$python -m pip install --quiet --disable-pip-version-check --no-deps --no-index --ignore-installed \
    --target build/wheel dist/gdsim-*.whl
# The hashes of Python's sets would put modules in another order each time.
PYTHONHASHSEED=0 $python -m PyInstaller --noconfirm --log-level ERROR --workpath build/pyinstaller \
    --distpath build/bundle packaging/gdsim.spec
cp -R packaging/share build/bundle/gdsim/share
cp packaging/folder-README.txt build/bundle/gdsim/README.txt
archive=dist/gdsim-$version-linux-$(uname -m).tar.xz
tar --directory build/bundle --sort=name --owner=0 --group=0 --numeric-owner --create gdsim |
    xz --threads=0 -9 >"$archive"
du -sh build/bundle/gdsim "$archive"
