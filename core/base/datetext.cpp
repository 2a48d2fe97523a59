#include "datetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace core {

namespace {

/// Full-width digits and signs as plain ones, no time of the day behind the date, no white space around.
QString plainDate(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression time(QStringLiteral("[T ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"));
    return plain.remove(time);
}

/// "20 Jan 2026", "January 20, 2026".
std::optional<QString> dateInWords(QString text)
{
    text.remove(u',').remove(u'.');
    for (const char *format : {"d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy"})
        if (const QDate date = QLocale::c().toDate(text.simplified(), QString::fromLatin1(format)); date.isValid())
            return date.toString(Qt::ISODate);
    return std::nullopt;
}

} // namespace

std::optional<QString> writtenDate(const QString &text)
{
    const QString plain = plainDate(text);
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?|\\s*月?)"
                       "|\\s*年?)$")),
        together(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    auto match = numbers.match(plain);
    if (!match.hasMatch())
        match = together.match(plain);
    if (!match.hasMatch())
        return dateInWords(plain);
    const QString year = match.captured(1);
    if (match.captured(2).isEmpty())
        return year.toInt() > 0 ? std::optional(year) : std::nullopt;
    const int month = match.captured(2).toInt();
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate date(year.toInt(), month, hasDay ? match.captured(3).toInt() : 1);
    if (!date.isValid())
        return std::nullopt;
    return date.toString(hasDay ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

std::optional<QDate> firstDayMeant(const QString &text)
{
    constexpr qsizetype yearLength = 4, monthLength = 7;
    const auto written = writtenDate(text);
    if (!written)
        return std::nullopt;
    const QString day = written->size() == yearLength    ? *written + QStringLiteral("-01-01")
                        : written->size() == monthLength ? *written + QStringLiteral("-01")
                                                         : *written;
    return QDate::fromString(day, Qt::ISODate);
}

std::optional<QDate> lastDayMeant(const QString &text)
{
    constexpr qsizetype yearLength = 4, monthLength = 7;
    const auto written = writtenDate(text);
    const auto first = firstDayMeant(text);
    if (!first)
        return std::nullopt;
    return written->size() == yearLength    ? first->addYears(1).addDays(-1)
           : written->size() == monthLength ? first->addMonths(1).addDays(-1)
                                            : *first;
}

} // namespace core
