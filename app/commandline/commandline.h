#pragma once

#include <QStringList>

namespace commandline {

/// The exit codes of the program (domain model, §6).
enum ExitCode : int { Done = 0, FoundErrors = 1, Usage = 2, Refused = 3, Infeasible = 4, Internal = 5 };

/// Whether the first argument names a subcommand, --help or --version.
bool isCommand(const QString &argument);

/// Complains about a word that is neither a command nor a file nor an option: Usage.
int refuseWord(const QString &word);

/// Runs a subcommand under a QCoreApplication; the arguments without the program's name. Output on stdout, messages on stderr.
int run(const QStringList &arguments);

} // namespace commandline
