#!/bin/sh
# packaging/try-wheel.sh WHEEL PYTHON…: installs the wheel into a new environment of each Python, outside the checkout,
# and tries what it installed. With GDSIM_WHEELHOUSE=FOLDER it asks no network but takes all from that folder.
set -eu
wheel=$(realpath "$1")
smoke=$(realpath "$(dirname "$0")/smoke.py")
shift
if [ -n "${GDSIM_WHEELHOUSE:-}" ]; then
    from="--no-index --find-links $(realpath "$GDSIM_WHEELHOUSE")"
fi
for python in "$@"; do
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    python=$(command -v "$python")
    (
        cd "$folder"
        unset PYTHONPATH
        "$python" -m venv environment
        # shellcheck disable=SC2086 # words are wanted
        environment/bin/python -m pip install --quiet --disable-pip-version-check ${from:-} "$wheel"
        environment/bin/python --version
        environment/bin/python "$smoke" "$folder/environment/bin/gdsim"
        [ -s environment/share/man/man1/gdsim.1 ] || { echo "The wheel has no man page." >&2; exit 1; }
    )
    rm -rf "$folder"
done
