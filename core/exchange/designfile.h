#pragma once

#include "core/hourly/hourlymodel.h"

namespace core {

/// The hourly model of a case's design. A weather file that the design names is read from the folder of the park's file unless
/// its name is absolute. Fails: as hourlyModel and readEpw.
Result<HourlyModel> readHourlyModel(const Park &park, qsizetype caseIndex, const Library &library, const HourlyTables &tables,
                                    const QString &parkFile);

} // namespace core
