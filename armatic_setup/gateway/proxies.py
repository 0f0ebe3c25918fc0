"""Which proxy the connections of this computer go through: variables first, then the system's own settings.

Windows and macOS are asked by the standard library. On Linux it knows variables only; the settings of GNOME,
which most desktops share, are asked by the program ``gsettings`` where there is one. A script that chooses
the proxy (PAC) is a program of its own, which is not run here: it is noticed, so that it can be told.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

from armatic_setup.gateway.line import Proxy, ProxySource

#: Seconds for a program of the system that reads its settings.
_PATIENCE: Final = 3.0
_GNOME: Final = "org.gnome.system.proxy"
_GNOME_LINE: Final = re.compile(rf"{re.escape(_GNOME)}(?:\.(?P<part>\w+))? (?P<key>[\w-]+) (?P<value>.*)")
_WINDOWS: Final = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"


class SystemProxies:
    """The proxies of this computer. What only a program of the system tells is asked once."""

    def __call__(self, url: str) -> Mapping[str, str]:
        """Proxies by scheme for an address; empty where it is reached directly."""
        from urllib.request import getproxies

        from requests.utils import should_bypass_proxies

        # Not given another list, it takes that of the variables or of the system.
        if should_bypass_proxies(url, no_proxy=None):
            return {}
        found: Mapping[str, str] = getproxies()
        return found or self._of_gnome(urlsplit(url).hostname or "")

    def script(self) -> bool:
        """Whether the system's settings name a script that chooses the proxy."""
        if sys.platform == "win32":
            return bool(_windows_script())
        if sys.platform == "darwin":
            told = _told(["/usr/sbin/scutil", "--proxy"])
            return bool(re.search(r"ProxyAuto(Config|Discovery)Enable\s*:\s*1\b", told))
        return self._gnome.get(("", "mode")) == "auto"

    def _of_gnome(self, host: str) -> Mapping[str, str]:
        told = self._gnome
        if told.get(("", "mode")) != "manual" or _matches(host, told.get(("", "ignore-hosts"), "")):
            return {}
        name, port = told.get(("https", "host"), ""), told.get(("https", "port"), "0")
        return {"https": f"http://{name}:{port}"} if name and port != "0" else {}

    @cached_property
    def _gnome(self) -> Mapping[tuple[str, str], str]:
        """The settings by part and key; empty where nobody tells them."""
        if sys.platform != "linux" or (program := shutil.which("gsettings")) is None:
            return {}
        lines = map(_GNOME_LINE.fullmatch, _told([program, "list-recursively", _GNOME]).splitlines())
        return {(line["part"] or "", line["key"]): line["value"].strip("'") for line in lines if line}


def names_script(proxy_url: str) -> bool:
    """Whether somebody set the address of a script in the place of a proxy's."""
    try:
        path = urlsplit(proxy_url).path.lower()
    except ValueError:
        return False
    return path.endswith((".pac", ".dat"))


def chosen(url: str, proxies: Mapping[str, str]) -> str:
    """The proxy among *proxies* that a request to *url* goes through, as it is set; or empty."""
    from requests.utils import select_proxy

    return select_proxy(url, dict(proxies)) or ""


def shown(proxy_url: str) -> Proxy | None:
    """What may be shown of the proxy that was *chosen*."""
    from urllib.request import getproxies_environment

    if not proxy_url:
        return None
    # Variables win: the system's own settings are asked only where no variable names a proxy.
    ours = proxy_url in getproxies_environment().values()
    return Proxy.of(proxy_url, ProxySource.ENVIRONMENT if ours else ProxySource.SYSTEM)


def in_use(url: str) -> Proxy | None:
    """The proxy that a connection to *url* would go through now."""
    return shown(chosen(url, SystemProxies()(url)))


def _told(command: Sequence[str]) -> str:
    """What a program of the system prints; empty where it does not run."""
    try:
        ran = subprocess.run(  # noqa: S603 - fixed words, no shell
            command, capture_output=True, timeout=_PATIENCE, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return ran.stdout.decode("utf-8", "replace")


def _matches(host: str, ignored: str) -> bool:
    """Whether *host* is on GNOME's list of those that are reached directly, such as ``['*.corp', 'x']``."""
    names = re.findall(r"'([^']*)'", ignored)
    return any(host == name or (name.startswith("*") and host.endswith(name[1:])) for name in names)


def _windows_script() -> str:
    """The address of the script, by the user's own settings of Windows."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _WINDOWS) as settings:
            return str(winreg.QueryValueEx(settings, "AutoConfigURL")[0])
    return ""
