#!/bin/sh
# Makes the disk image of the app that `make package` built, on macOS.
# Signed only where SIGN_IDENTITY names a "Developer ID Application" certificate in the keychain, and notarized only
# where NOTARY_PROFILE also names what `xcrun notarytool store-credentials` stored.
# Usage: tools/installers/macos/make_disk_image.sh APP FILE.dmg
set -eu

app=${1:?the .app folder}
image=${2:?the disk image to make}
here=tools/installers/macos
python=${PYTHON:-.venv/bin/python}

if [ -n "${SIGN_IDENTITY:-}" ]; then
    # From the inside out: libraries, the two programs, the whole. Only programs have entitlements.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -not -path '*/MacOS/armatic-setup*' \
        -exec codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" {} +
    for framework in "$app"/Contents/Frameworks/PySide6/Qt/lib/*.framework; do
        [ -d "$framework" ] || continue
        codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" "$framework"
    done
    for program in "$app/Contents/MacOS/armatic-setup-cli" "$app"; do
        codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
            --sign "$SIGN_IDENTITY" "$program"
    done
    codesign --verify --strict --verbose=2 "$app"
else
    echo "No SIGN_IDENTITY: the app keeps the signature of this computer alone."
fi

rm -f "$image"
"$python" -m dmgbuild -s "$here/disk_image.py" -D app="$app" "Armatic Setup" "$image"

if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGN_IDENTITY" "$image"
fi
if [ -n "${SIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
else
    echo "Not notarized: macOS will warn whoever downloads $image."
fi
