#!/bin/sh
# Makes a folder that needs nothing, build/bundle/gdsim, of the wheel in dist/: `make bundle`. On Linux also of that
# dist/gdsim-VERSION-….tar.xz, with XZ_LEVEL=1 in less time. On Windows and macOS: packaging/bundle.sh PYTHON, with a
# Python that has .[packages].
set -eu
cd "$(dirname "$0")/.."
python=${1:-.venv-packages/bin/python}
if ! ls dist/gdsim-*.whl >/dev/null 2>&1; then
    $python packaging/share.py
    $python -m build --no-isolation --outdir dist .
fi
version=$(basename dist/gdsim-*.whl | cut -d- -f2)
rm -rf build/wheel build/bundle
$python -m pip install --quiet --disable-pip-version-check --no-deps --no-index --ignore-installed \
    --target build/wheel dist/gdsim-*.whl
$python packaging/icon.py build
# The hashes of Python's sets would put modules in another order each time.
PYTHONHASHSEED=0 $python -m PyInstaller --noconfirm --log-level ERROR --workpath build/pyinstaller \
    --distpath build/bundle packaging/gdsim.spec
[ "$(uname)" = Linux ] || exit 0

cp -R packaging/share build/bundle/gdsim/share
cp packaging/folder-README.txt build/bundle/gdsim/README.txt
archive=dist/gdsim-$version-linux-$(uname -m).tar.xz
tar --directory build/bundle --sort=name --owner=0 --group=0 --numeric-owner --create gdsim |
    xz --threads=0 "-${XZ_LEVEL:-9}" >"$archive"
du -sh build/bundle/gdsim "$archive"
