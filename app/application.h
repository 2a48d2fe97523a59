#pragma once

#include <QStringList>

namespace app {

/// The first argument that is neither a file to open nor an option of the window; empty: there is none. Needs no application.
QString wrongWord(const QStringList &arguments);

/// After Qt took over the user's locale: libraries in C keep writing the decimal point that formats of files ask for.
void keepDecimalPoint();

/// Builds and joins everything that the window lives with, shows it, runs until it is closed. The arguments without the program's
/// name: a file to open, with --review for reading only and with remarks, and for pictures of the manual --shot OUT.png with
/// --page, --language, --theme, --show-case, --size,
/// --text-size, --step of the wizard and --scheme of wizard and evaluation, or --shot FOLDER --page all for all of them; for
/// measuring --first-paint and --first-page.
int runWindow(int &argc, char **argv);

} // namespace app
