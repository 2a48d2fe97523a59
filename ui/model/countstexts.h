#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ui {

// Few whole numbers that each stand once, as people write them: the months of a tariff band, its weekdays.

/// "1–6, 9": three numbers and more that follow each other as one span. countsMeant() reads it back.
QString countsText(const QList<double> &counts);
/// The numbers of 1…`most` that people mean by "1-6, 9", "1至6、9", in order; nothing: there is another text or number in it.
std::optional<QList<double>> countsMeant(const QString &typed, int most);

/// The bands of the 24 hours of a day as they are kept, by letters of either case with blanks between; nothing: they are not 24,
/// or others than S, P, F, V, D.
std::optional<QString> bandHoursMeant(const QString &typed);

} // namespace ui
