#!/bin/sh
# Starts Parkwright from the folder that holds this script, with the loader, the C library and Qt of this folder and none of the
# machine. The folder may stand anywhere, be read only and be called by a link.
self=$0
[ -e "$self" ] || self=$(command -v -- "$self")
while [ -h "$self" ]; do
    target=$(readlink -- "$self")
    case $target in
    /*) self=$target ;;
    *) self=$(dirname -- "$self")/$target ;;
    esac
done
here=$(CDPATH='' cd -- "$(dirname -- "$self")" && pwd -P) || exit 5
case $here in
*[:\;]*)
    echo "Parkwright cannot start from a folder whose name holds a colon or a semicolon: $here. Rename the folder." >&2
    echo "所在文件夹名称含有冒号或分号，园匠无法启动：$here。请重命名该文件夹。" >&2
    exit 5 ;;
esac

# What the user has set is kept aside; the program gives it back before it starts anything else (ui/model/ownprogram.cpp).
for name in LOCPATH FONTCONFIG_FILE QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH; do
    eval "isSet=\${$name+yes}"
    unset "PARKWRIGHT_HOST_$name"
    [ -z "$isSet" ] || eval "export PARKWRIGHT_HOST_$name=\"\$$name\""
done
unset QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH # plugins of another Qt
export LOCPATH="$here/lib/locale" # the machine's locales are for its own C library
export FONTCONFIG_FILE="${FONTCONFIG_FILE:-$here/fonts/fonts.conf}"

exec "$here/lib/@LOADER@" --library-path "$here/lib" --argv0 "$here/parkwright" "$here/bin/parkwright" "$@"
