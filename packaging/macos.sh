#!/bin/sh
# On macOS, of build/bundle/gdsim.app: packaging/macos.sh makes dist/gdsim-VERSION-macos-ARCHITECTURE.dmg.
# With SIGN_AS="Developer ID Application: NAME (TEAM)" everything in it is signed; with NOTARY_PROFILE, made once by
# `xcrun notarytool store-credentials`, Apple's notary is asked, too. Without both the .dmg is for one's own machines:
# the first start is by a right click, Open.
set -eu
cd "$(dirname "$0")/.."
version=$(basename dist/gdsim-*.whl | cut -d- -f2)
app=build/bundle/gdsim.app
image=dist/gdsim-$version-macos-$(uname -m).dmg

if [ -n "${SIGN_AS:-}" ]; then
    # Every library by itself, the innermost first: the notary refuses a bundle whose Qt is signed by its makers alone.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) |
        awk '{ print gsub("/", "/"), $0 }' | sort -rn | cut -d' ' -f2- | while read -r file; do
        case $(file -b "$file") in
        Mach-O*) codesign --force --timestamp --options runtime --entitlements packaging/entitlements.plist \
            --sign "$SIGN_AS" "$file" ;;
        esac
    done
    codesign --force --timestamp --options runtime --entitlements packaging/entitlements.plist --sign "$SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi
rm -f "$image"
hdiutil create -volname gdsim -srcfolder "$app" -format ULMO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
