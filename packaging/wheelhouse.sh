#!/bin/sh
# Fills build/wheelhouse with the wheel of dist/ and all that it needs, for each Python that it runs with and this kind of
# machine: `make wheelhouse`. GDSIM_EXTRAS=video,cluster adds these extras.
set -eu
cd "$(dirname "$0")/.."
rm -rf build/wheelhouse
wheel=$(echo dist/gdsim-*.whl)
for version in 3.11 3.12 3.13; do
    .venv-packages/bin/python -m pip download --quiet --disable-pip-version-check --only-binary :all: \
        --python-version $version --dest build/wheelhouse "./$wheel${GDSIM_EXTRAS:+[$GDSIM_EXTRAS]}"
done
du -sh build/wheelhouse
echo "On a machine without network, with Python 3.11, 3.12 or 3.13, in a copy of this folder:"
echo "    pip install --no-index --find-links . gdsim"
