#!/bin/sh
# Ties .gdsim files to this checkout for the current user, or unties them: `scripts/desktop.sh install` or `uninstall`.
# It writes three files below $XDG_DATA_HOME, else ~/.local/share, and tells the desktop's databases where there are any.
set -eu
cd "$(dirname "$0")/.."
program=$(pwd -P)/.venv/bin/gdsim
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/gdsim.desktop
type=$data/mime/packages/gdsim.xml
icon=$data/icons/hicolor/scalable/apps/gdsim.svg

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# A desktop file is escaped twice: every value's backslashes, and before that what stands in the quotes of Exec,
# where % begins a field.
escaped() {
    printf '%s' "$1" | sed 's/\\/\\\\/g'
}

quoted() {
    case $1 in
    # xdg-open of the plainest desktops does not understand quotes.
    *[!a-zA-Z0-9/._+-]*) escaped "\"$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g')\"" ;;
    *) printf '%s' "$1" ;;
    esac
}

write_entry() {
    EXEC="Exec=$(quoted "$program") %f" TRY="TryExec=$(escaped "$program")" awk '
        /^Exec=/ { print ENVIRON["EXEC"]; next }
        /^TryExec=/ { print ENVIRON["TRY"]; next }
        { print }
    ' assets/desktop/gdsim.desktop >"$entry"
}

tell_the_desktop() {
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$data/mime"
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$data/applications"
    fi
}

[ "$(uname)" = Linux ] || stop "This is for Linux; assets/desktop/README.md says how it is done on Windows and macOS."
case ${1:-} in
install)
    [ -x "$program" ] || stop "There is no $program yet: make install-desktop sets it up first."
    mkdir -p "${entry%/*}" "${type%/*}" "${icon%/*}"
    cp assets/desktop/gdsim.svg "$icon"
    cp assets/desktop/gdsim.xml "$type"
    write_entry
    tell_the_desktop
    echo "A double click on a .gdsim file opens gdsim now, and the menu of programs has it too."
    ;;
uninstall)
    rm -f "$entry" "$type" "$icon"
    mkdir -p "$data/mime/packages" "$data/applications"
    tell_the_desktop
    echo "Files that end in .gdsim are tied to gdsim no longer."
    ;;
*) stop "Usage: scripts/desktop.sh install, or scripts/desktop.sh uninstall" ;;
esac
