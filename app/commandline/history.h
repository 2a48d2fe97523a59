#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright history FILE.park [--format text|json|csv]`: the snapshots of a project and the trail of its changes.
/// With `--snapshot NAME [--note TEXT]` it keeps the park as it is now under a name, in the project.
int history(const QStringList &arguments);

} // namespace commandline
