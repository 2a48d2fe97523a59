#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright check FILE… [--format text|json|csv]`: the findings and nothing else.
int check(const QStringList &arguments);

} // namespace commandline
