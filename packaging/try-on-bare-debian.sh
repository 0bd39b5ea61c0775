#!/bin/sh
# Tries the packages of dist/ on a Debian that has neither Python nor Qt nor a network, as root:
#     packaging/try-on-bare-debian.sh [FOLDER]
# It makes a bare system below FOLDER (build/bare-debian) with debootstrap, from the mirror that apt uses here, installs
# the .deb into one copy of it and unpacks the .tar.xz in another, and uses each as a pupil does: without a screen, in a
# window (on an Xvfb of this machine, with openbox), by opening a file. Then it removes the package and looks for what is
# left. Pictures of the windows lie in FOLDER. Needed here: debootstrap xvfb openbox xdotool, and `make deb` before.
set -eu
cd "$(dirname "$0")/.."
here=$(pwd -P)
folder=$(realpath -m "${1:-build/bare-debian}")
packer=$here/.venv-packages/bin/python
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
deb=$(ls "$here"/dist/gdsim_*.deb)
archive=$(ls "$here"/dist/gdsim-*-linux-*.tar.xz)
# What every desktop has, and the folder takes from it: the system's OpenGL.
DESKTOP="libgl1 libegl1"
# What opens a file there: GNOME's gio, which xdg-open asks.
OPENERS="libglib2.0-bin"

say() {
    printf '\n== %s\n' "$*"
}

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

clean_up() {
    rm -f "$folder/number"
    [ -z "${screen_pid:-}" ] || kill "$screen_pid" 2>/dev/null || true
    for root in "$folder"/deb "$folder"/archive; do
        for place in tmp/.X11-unix proc dev; do
            umount --lazy "$root/$place" 2>/dev/null || true
        done
    done
}

make_bare_system() {
    [ -e "$folder/base/.made" ] && return
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' "Created-By: Packages" |
        awk -v release="$release" '$2 == release { print $1; exit }')
    say "A bare $release from $mirror"
    debootstrap --variant=minbase "$release" "$folder/base" "$mirror" >"$folder/debootstrap.log"
    rm -rf "$folder/base/etc/apt"
    cp -a /etc/apt "$folder/base/etc/apt"
    # What the machine's configuration names to trust.
    mkdir -p "$folder/base/usr/share/keyrings"
    cp -an /usr/share/keyrings/. "$folder/base/usr/share/keyrings/"
    chroot "$folder/base" useradd --create-home pupil
    touch "$folder/base/.made"
}

# copy NAME PACKAGE…: a copy of the bare system with these packages, and without anything that says Python or Qt.
copy() {
    root=$folder/$1
    shift
    rm -rf "$root"
    cp -a "$folder/base" "$root"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --make-rslave "$root/dev"
    in_root apt-get update -qq
    in_root apt-get install -qq --no-install-recommends "$@" >"$folder/copy.log" 2>&1
    found=$(find "$root/usr" "$root/opt" -name 'python3*' -type f -o -name 'libQt*' -o -name 'libpython*' | grep -v share/ || true)
    [ -z "$found" ] || stop "This system is not bare: $found"
}

in_root() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

without_network() {
    unshare --net chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

as_pupil() {
    unshare --net chroot --userspec=pupil "$root" env -i PATH=/usr/bin:/bin HOME=/home/pupil LC_ALL=C.UTF-8 \
        DISPLAY="$DISPLAY" XDG_CURRENT_DESKTOP=GNOME sh -c 'cd /home/pupil && "$@"' sh "$@"
}

# A command of this machine that calls the program in the system, in the same folder, without screen and network.
write_caller() {
    cat >"$folder/gdsim" <<END
#!/bin/sh
chmod 777 .
exec unshare --net chroot --userspec=pupil "$root" env -i PATH=/usr/bin:/bin HOME=/home/pupil LC_ALL=C.UTF-8 \\
    sh -c 'cd "\$0" && exec $1 "\$@"' "\${PWD#"$root"}" "\$@"
END
    chmod +x "$folder/gdsim"
}

try_commands() {
    write_caller "$1"
    TMPDIR=$root/tmp "$packer" packaging/smoke.py "$folder/gdsim"
}

# look_at NAME COMMAND…: opens a window by this command, plays, and takes a picture of the screen.
look_at() {
    picture=$folder/$1.png
    shift
    as_pupil "$@" &
    opener=$!
    timeout 60 xdotool search --sync --onlyvisible --name 'gdsim' >/dev/null || stop "No window came of: $*"
    # The start page and a software renderer take their time.
    sleep 6
    xdotool key --clearmodifiers space
    sleep 4
    "$packer" -c 'import sys
from PySide6.QtGui import QGuiApplication
QGuiApplication.setDesktopSettingsAware(False)
application = QGuiApplication(sys.argv[:1])
application.primaryScreen().grabWindow(0).save(sys.argv[1])' "$picture"
    xdotool key --clearmodifiers ctrl+q
    timeout 30 sh -c "while xdotool search --onlyvisible --name gdsim >/dev/null; do sleep 0.2; done" ||
        stop "The window stays after Ctrl+Q."
    wait $opener || stop "$* ended with a failure."
    echo "Look at $picture"
}

[ "$(id -u)" = 0 ] || stop "Only root can make a system in a folder."
mkdir -p "$folder"
clean_up
trap clean_up EXIT
make_bare_system

say "A screen of this machine, of the size of a school's laptop"
mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 1366x768x24 +extension GLX -nolisten tcp -ac 3>"$folder/number" >"$folder/screen.log" 2>&1 &
screen_pid=$!
# It takes a number that nobody else has.
read -r number <"$folder/number"
export DISPLAY=:"$number" QT_QPA_PLATFORM=xcb
openbox >/dev/null 2>&1 &

say "The Debian package, where there is no network any more"
copy deb $OPENERS
cp "$deb" "$root/tmp/"
in_root apt-get install -qq --download-only "/tmp/$(basename "$deb")" >"$folder/download.log" 2>&1
without_network apt-get install -qq "/tmp/$(basename "$deb")" >"$folder/install.log" 2>&1 || stop "$(cat "$folder/install.log")"
in_root dpkg --list gdsim | tail -1
try_commands gdsim
cp assets/experiments/house-prices.gdsim "$root/home/pupil/"
as_pupil gio info -a standard::content-type house-prices.gdsim | grep -q x-gdsim || stop "The type of the file is not known."
look_at deb-window gdsim house-prices.gdsim
look_at deb-xdg-open xdg-open house-prices.gdsim

say "Taken away again"
without_network apt-get purge -qq --autoremove gdsim >/dev/null 2>&1
left=$(find "$root/usr" "$root/etc" "$root/var" "$root/opt" -iname '*gdsim*' -not -path '*/var/lib/apt/*'
    grep -rIl gdsim "$root/usr" "$root/etc" "$root/var/lib" --exclude-dir=apt || true)
[ -z "$left" ] || stop "Files of gdsim are left, or speak of it: $left"
in_root gio mime application/x-gdsim+json 2>&1 | grep -q gdsim.desktop && stop "The type is still tied to gdsim."
echo "No file of the system is called gdsim or speaks of it. In the pupil's home stays what is the pupil's:"
(cd "$root/home/pupil" && find . -path '*gdsim*' -type f | sort)

say "The folder that needs nothing, unpacked by a pupil"
copy archive $DESKTOP
cp "$archive" "$root/home/pupil/"
tar --directory "$root/home/pupil" --extract --file "$archive"
chroot "$root" chown -R pupil: /home/pupil
cp assets/experiments/house-prices.gdsim "$root/home/pupil/"
try_commands /home/pupil/gdsim/gdsim
look_at archive-window /home/pupil/gdsim/gdsim house-prices.gdsim

say "All as expected."
