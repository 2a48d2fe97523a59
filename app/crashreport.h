#pragma once

#include <QStringList>

namespace app {

/// From now on a crash of the program leaves a text in the folder (made when missing): version, system, signal, calls; no word of
/// a park, and nothing is sent anywhere. The program ends then as it would have.
void keepCrashReports(const QString &folder);

/// The reports of the folder that were not told of yet, the oldest first; they are now.
QStringList untoldCrashReports(const QString &folder);

} // namespace app
