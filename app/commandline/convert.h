#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright import IN OUT.park`: a project from an exchange file (or from another project).
int importPark(const QStringList &arguments);

/// `parkwright export FILE OUT.json`: an exchange file from a project; reading it again gives an equal park.
int exportPark(const QStringList &arguments);

} // namespace commandline
