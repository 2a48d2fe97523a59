#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright evaluate FILE… [--case ID] [--scheme ID]… [--require] [--format text|json|csv]`.
int evaluate(const QStringList &arguments);

} // namespace commandline
