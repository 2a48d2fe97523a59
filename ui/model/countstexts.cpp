#include "countstexts.h"

#include "core/exchange/numbertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace ui {

QString countsText(const QList<double> &counts)
{
    constexpr qsizetype leastOfSpan = 3;
    QStringList pieces;
    for (qsizetype first = 0; first < counts.size();) {
        qsizetype end = first + 1;
        while (end < counts.size() && counts[end] == counts[end - 1] + 1)
            ++end;
        const bool isSpan = end - first >= leastOfSpan;
        pieces << (isSpan ? QStringLiteral("%1–%2").arg(counts[first]).arg(counts[end - 1]) : QString::number(counts[first]));
        first = isSpan ? end : first + 1;
    }
    return pieces.join(QStringLiteral(", "));
}

std::optional<QList<double>> countsMeant(const QString &typed, int most)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；\\s]+")),
        span(QStringLiteral("^(\\d+)\\s*[-–—~至到]\\s*(\\d+)$"));
    static const QRegularExpression aroundDash(QStringLiteral("\\s*([-–—~至到])\\s*"));
    QString text = core::narrowed(typed);
    text.replace(aroundDash, QStringLiteral("\\1"));
    std::set<int> meant;
    for (const QString &piece : text.split(between, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = span.match(piece);
        bool isFirst = true, isLast = true;
        const int first = match.hasMatch() ? match.captured(1).toInt(&isFirst) : piece.toInt(&isFirst);
        const int last = match.hasMatch() ? match.captured(2).toInt(&isLast) : first;
        if (!isFirst || !isLast || first < 1 || last > most || last < first)
            return std::nullopt;
        for (int each = first; each <= last; ++each)
            meant.insert(each);
    }
    return QList<double>(meant.begin(), meant.end());
}

std::optional<QString> bandHoursMeant(const QString &typed)
{
    constexpr qsizetype hoursOfDay = 24;
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QString letters = core::narrowed(typed).toUpper().remove(blanks);
    const auto isBand = [](QChar letter) { return QStringLiteral("SPFVD").contains(letter); };
    return letters.size() == hoursOfDay && std::ranges::all_of(letters, isBand) ? std::optional(letters) : std::nullopt;
}

} // namespace ui
