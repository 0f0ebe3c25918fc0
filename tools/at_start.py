"""The packaged app runs this before all else, see pyinstaller.spec and main.py.

Ctrl+C ends it without a word until somebody takes care of it. Python's own handler would raise an exception
wherever it is: in the middle of loading Qt, which then dies with the places in its code.

What guesses encodings is left out of the app (tools/bundle_files.py), which requests would warn of.
"""

import signal
import warnings

if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

warnings.filterwarnings("ignore", "Unable to find acceptable character detection dependency")
