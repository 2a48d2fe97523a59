#pragma once

#include "core/hourly/calendar.h"
#include "ui/model/language.h"

#include <QStringList>

namespace ui {

// The dates of a year of 365 days, as hourly results have it: 29 February is dropped.

/// 0 for January … 334 for December, 365 for month 13.
int firstDayOf(int month);
/// "Apr", "4月".
QString monthName(int month, Language language);
/// "16 April", "4月16日"; `day` counts from 0.
QString dayText(qsizetype day, Language language);
/// "Mon 16", "16日 周一"; "Mon 1 off" on a holiday, "Sat 4 at work" on a make-up workday.
QString weekdayText(qsizetype day, const core::Calendar &calendar, Language language);
/// "Thu 19 Apr, 13:00–14:00", with (holiday) or (make-up workday) behind the date; hours are intervals, `hour` counts from 0.
QString hourText(qsizetype hour, const core::Calendar &calendar, Language language);
/// "2025-04-19 13:00", for tables.
QString hourKey(int year, qsizetype hour);

/// The dates that people mean by "10-1, 10/2", "10月1日至7日", "10-01–10-07" (all days of it) as MM-DD; what cannot be read stays
/// as it was typed.
QStringList datesMeant(const QString &typed);
/// "01-01, 10-01–10-07": three days and more that follow each other as one span. datesMeant() reads it back.
QString datesText(const QStringList &dates);

} // namespace ui
