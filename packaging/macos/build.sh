#!/bin/sh
# NOT TRIED. build.sh PYTHON3: dist/Call Companion.app and a disk image of it, on a Mac. Set IDENTITY to sign.
set -eu
root="$(cd "$(dirname "$0")/../.." && pwd)" python="$1"
work="$root/build/macos"
version="$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/companion/__init__.py")"
"$python" -m venv "$work/venv"
for list in run package; do
    "$work/venv/bin/python" -m pip install --quiet --no-deps --require-hashes --requirement "$root/requirements/$list.txt"
done
"$work/venv/bin/python" -m PyInstaller --noconfirm --windowed --optimize 2 --name "Call Companion" \
    --osx-bundle-identifier callcompanion.CallCompanion --paths "$root" --collect-submodules companion \
    --add-data "$root/resources:companion/resources" --distpath "$root/dist" --workpath "$work" --specpath "$work" \
    "$root/companion/__main__.py"
app="$root/dist/Call Companion.app"
if [ -n "${IDENTITY:-}" ]; then codesign --deep --force --options runtime --timestamp --sign "$IDENTITY" "$app"; fi
hdiutil create -volname "Call Companion" -srcfolder "$app" -ov -format UDZO "$root/dist/call-companion-$version.dmg"
