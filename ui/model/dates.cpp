#include "dates.h"

#include <QDate>
#include <QLocale>

namespace ui {

namespace {

constexpr int anyCommonYear = 2018; // a common year that begins on a Monday, as the year of the hourly model does

/// The date of a day; the days after 28 February of a leap year are those of March on.
QDate dateOf(int year, qsizetype day)
{
    const QDate common = QDate(anyCommonYear, 1, 1).addDays(day);
    return QDate(year, common.month(), common.day());
}

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

int firstDayOf(int month)
{
    return month > 12 ? 365 : int(QDate(anyCommonYear, 1, 1).daysTo(QDate(anyCommonYear, month, 1)));
}

QString monthName(int month, Language language)
{
    return localeOf(language).standaloneMonthName(month, QLocale::ShortFormat);
}

QString dayText(qsizetype day, Language language)
{
    return localeOf(language).toString(dateOf(anyCommonYear, day),
                                       language == Language::Chinese ? QStringLiteral("M月d日") : QStringLiteral("d MMMM"));
}

QString weekdayText(qsizetype day, Language language)
{
    return localeOf(language).toString(dateOf(anyCommonYear, day),
                                       language == Language::Chinese ? QStringLiteral("d日 ddd") : QStringLiteral("ddd d"));
}

QString hourText(qsizetype hour, Language language)
{
    const QString day =
        localeOf(language).toString(dateOf(anyCommonYear, hour / 24),
                                    language == Language::Chinese ? QStringLiteral("M月d日 ddd") : QStringLiteral("ddd d MMM"));
    const auto clock = [](qsizetype of) { return QStringLiteral("%1:00").arg(of, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1, %2–%3").arg(day, clock(hour % 24), clock(hour % 24 + 1));
}

QString hourKey(int year, qsizetype hour)
{
    return QStringLiteral("%1 %2:00").arg(dateOf(year, hour / 24).toString(Qt::ISODate)).arg(hour % 24, 2, 10, QLatin1Char('0'));
}

} // namespace ui
