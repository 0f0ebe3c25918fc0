"""What dmgbuild puts into the disk image and where; the app's path comes as ``-D app=PATH``.

Usage: dmgbuild -s tools/installers/macos/disk_image.py -D app=PATH NAME FILE.dmg
"""

from pathlib import Path

_APP = Path(defines["app"])  # type: ignore[name-defined]  # noqa: F821 - dmgbuild gives it

format = "UDZO"  # noqa: A001 - dmgbuild reads this name
filesystem = "HFS+"
files = [str(_APP)]
symlinks = {"Applications": "/Applications"}
background = str(Path("tools/installers/macos/background.png").resolve())
icon = str(Path("tools/installers/macos/armatic-setup.icns").resolve())
window_rect = ((200, 140), (660, 400))
icon_size = 112
text_size = 13
icon_locations = {_APP.name: (180, 180), "Applications": (480, 180)}
