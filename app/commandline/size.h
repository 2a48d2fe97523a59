#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright size CASE.json [--fix W,P,E,B,G [--rule | --limits]] [--hourly OUT.csv|.xlsx] [--format text|json]`: problem S. With --fix
/// the annual limits are left out and only reported, as in the expected results of the reference, unless --limits is given.
int size(const QStringList &arguments);

} // namespace commandline
