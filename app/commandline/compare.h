#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright compare A B [--format text|json|csv]`.
int compare(const QStringList &arguments);

} // namespace commandline
