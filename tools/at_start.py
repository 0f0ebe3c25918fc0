"""The packaged app runs this first, before the modules of PyInstaller itself (pyinstaller.spec); see main.py.

Ctrl+C ends it without a word until somebody takes care of it. Python's own handler would raise an exception
wherever it is: in the middle of loading Qt, which then dies with the places in its code. It is set here with
what is built into Python, since loading the module signal takes a while.

What guesses encodings is left out of the app (tools/bundle_files.py), which requests would warn of.
"""

import _signal  # type: ignore[import-not-found]

if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)

import warnings

warnings.filterwarnings("ignore", "Unable to find acceptable character detection dependency")
