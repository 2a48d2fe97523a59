#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright simulate FILE --case ID [--hourly OUT.csv|.xlsx] [--format text|json]`.
int simulate(const QStringList &arguments);

} // namespace commandline
