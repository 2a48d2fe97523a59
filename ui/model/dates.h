#pragma once

#include "ui/model/language.h"

#include <QString>

namespace ui {

// The dates of a year of 365 days, as hourly results have it: 29 February is dropped.

/// 0 for January … 334 for December, 365 for month 13.
int firstDayOf(int month);
/// "Apr", "4月".
QString monthName(int month, Language language);
/// "16 April", "4月16日"; `day` counts from 0.
QString dayText(qsizetype day, Language language);
/// "Mon 16", "16日 周一".
QString weekdayText(qsizetype day, Language language);
/// "Thu 19 Apr, 13:00–14:00"; hours are intervals, `hour` counts from 0.
QString hourText(qsizetype hour, Language language);
/// "2025-04-19 13:00", for tables.
QString hourKey(int year, qsizetype hour);

} // namespace ui
