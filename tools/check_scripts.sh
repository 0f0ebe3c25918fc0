#!/bin/sh
# Reads the workflow files and the shell scripts with their linters. The linters are installed on Linux only.
# Usage: tools/check_scripts.sh FOLDER-OF-THE-LINTERS
set -eu

bin=${1:?the folder of the linters}
if [ "$(uname -s)" != Linux ]; then exit 0; fi
"$bin/check-jsonschema" --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$bin/zizmor" --offline --no-progress --quiet --persona pedantic .github/workflows
"$bin/shellcheck" --severity warning tools/*.sh tools/installers/*/*.sh
