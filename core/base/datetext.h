#pragma once

#include <QDate>
#include <QString>

#include <optional>

// Dates as people write them, read in one place: for cells that are typed, pasted or imported, and for the documents.

namespace core {

/// The date that "2026/1/20", "2026.1.20", "2026年1月20日", "20260120", "20 Jan 2026" mean, as 2026-01-20; "2026年1月" as
/// 2026-01, "2026年" as 2026. The year comes first or the month is a word, else nobody knows which number is the day. Nothing: no
/// date is meant, or there is no such day.
std::optional<QString> writtenDate(const QString &text);

/// The first and the last day of a date, a month or a year, however it is written; nothing: the text is none.
std::optional<QDate> firstDayMeant(const QString &text);
std::optional<QDate> lastDayMeant(const QString &text);

} // namespace core
