#pragma once

#include <QStringList>

namespace commandline {

/// `parkwright yield WEATHER.epw [--pv K=V,…] [--wind K=V,…] [--sun-offset auto|epw|HOURS] [--format text|json]`.
int yield(const QStringList &arguments);

} // namespace commandline
