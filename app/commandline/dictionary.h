#pragma once

#include <QStringList>

namespace commandline {

/// `dictionary [--language zh|en] [--format md|csv]`: every list and field that a project can hold.
int dictionary(const QStringList &arguments);

} // namespace commandline
