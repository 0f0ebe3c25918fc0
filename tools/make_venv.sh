#!/bin/sh
# Makes the virtual environment with a Python new enough; on Debian and Ubuntu it installs Python's venv first.
# Usage: tools/make_venv.sh FOLDER [PYTHON]
set -eu
folder=$1
wanted=${2:-python3}

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
is_complete() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

find_python() {
    for candidate in "$wanted" python3 python3.11 python3.12 python3.13 python3.14; do
        if new_enough "$candidate" && is_complete "$candidate"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

python=$(find_python) || {
    "$(dirname "$0")/system_packages.sh" python
    python=$(find_python) || {
        echo "Python 3.11 or newer with its venv module is missing. Install it, then run make again." >&2
        exit 1
    }
}
echo "Making $folder with $("$python" --version) ..."
"$python" -m venv "$folder"
