#pragma once

#include <QDateTime>

namespace ui {

enum class MomentDetail : unsigned char { Minutes, Seconds };

/// A moment in the time of the place where it is read: "2025-04-19 13:00".
QString momentText(const QDateTime &when, MomentDetail detail = MomentDetail::Minutes);
/// The same of a moment as the trail writes it (ISO 8601); what is none stays as it is written.
QString momentText(const QString &when, MomentDetail detail = MomentDetail::Minutes);

} // namespace ui
