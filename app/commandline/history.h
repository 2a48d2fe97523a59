#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright history FILE.park [--format text|json|csv]`: the snapshots of a project and the trail of its changes.
int history(const QStringList &arguments);

} // namespace commandline
