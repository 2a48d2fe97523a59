#pragma once

#include <QString>

namespace ui {

/// How this program is started once more: for another window, and as the reader of spreadsheets. Usually its own file. In the
/// self-contained archive (packaging/linux/start.sh) the running file is the dynamic loader, and what starts it is the script.
QString ownProgram();

/// Takes back what the start script of the archive set for this process alone, so that what the program opens (a browser, an
/// office) has the user's own environment. To be called once Qt has found its plugins and fonts. Without the script: nothing.
void restoreUsersEnvironment();

} // namespace ui
