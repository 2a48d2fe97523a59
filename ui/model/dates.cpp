#include "dates.h"

#include "core/exchange/numbertext.h"
#include "core/model/field.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int anyCommonYear = 2018;

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

QString weekdayName(qsizetype day, const core::Calendar &calendar, Language language)
{
    return localeOf(language).dayName(int(calendar.weekdayByDate(size_t(day))) + 1, QLocale::ShortFormat);
}

/// The day in a month that "10-1", "10/1", "10月1日" mean, or "7日" of the month before it; nothing: no date is meant.
std::optional<QString> dateMeant(const QString &typed, const QString &before = {})
{
    static const QRegularExpression whole(QStringLiteral("^(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?$")),
        inMonth(QStringLiteral("^(\\d{1,2})\\s*[日号]$"));
    if (const auto match = whole.match(typed); match.hasMatch())
        return match.captured(1).rightJustified(2, u'0') + u'-' + match.captured(2).rightJustified(2, u'0');
    if (const auto match = inMonth.match(typed); match.hasMatch() && before.size() == 5)
        return before.left(3) + match.captured(1).rightJustified(2, u'0');
    return std::nullopt;
}

/// All days of a span; nothing: it is none.
std::optional<QStringList> spanMeant(const QString &typed)
{
    static const QRegularExpression span(QStringLiteral("^(.+?)\\s*(?:[…~至到]|\\.\\.+)\\s*(.+)$"));
    const auto match = span.match(typed);
    const auto from = match.hasMatch() ? dateMeant(match.captured(1)) : std::nullopt;
    const auto to = from ? dateMeant(match.captured(2), *from) : std::nullopt;
    const auto first = from ? core::dayOfYearFromText(*from) : std::nullopt;
    const auto last = to ? core::dayOfYearFromText(*to) : std::nullopt;
    if (!first || !last || *last < *first)
        return std::nullopt;
    QStringList days;
    for (int day = *first; day <= *last; ++day)
        days << core::toDayText(day);
    return days;
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

QString weekdayText(qsizetype day, const core::Calendar &calendar, Language language)
{
    const QString name = weekdayName(day, calendar, language);
    const QDate date = dateOf(anyCommonYear, day);
    QString text = language == Language::Chinese ? QStringLiteral("%1日 %2").arg(date.day()).arg(name)
                                                       : QStringLiteral("%2 %1").arg(date.day()).arg(name);
    switch (calendar.days[size_t(day)]) {
    case core::Calendar::Day::Holiday:
        return QCoreApplication::translate("Dates", "%1 off").arg(text);
    case core::Calendar::Day::Workday:
        return QCoreApplication::translate("Dates", "%1 at work").arg(text);
    case core::Calendar::Day::Usual:
        break;
    }
    return text;
}

QString hourText(qsizetype hour, const core::Calendar &calendar, Language language)
{
    const qsizetype day = hour / 24;
    const QString name = weekdayName(day, calendar, language);
    const QDate date = dateOf(anyCommonYear, day);
    QString text = language == Language::Chinese ? localeOf(language).toString(date, QStringLiteral("M月d日")) + u' ' + name
                                                 : name + u' ' + localeOf(language).toString(date, QStringLiteral("d MMM"));
    if (calendar.days[size_t(day)] == core::Calendar::Day::Holiday)
        text = QCoreApplication::translate("Dates", "%1 (holiday)").arg(text);
    if (calendar.days[size_t(day)] == core::Calendar::Day::Workday)
        text = QCoreApplication::translate("Dates", "%1 (make-up workday)").arg(text);
    const auto clock = [](qsizetype of) { return QStringLiteral("%1:00").arg(of, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1, %2–%3").arg(text, clock(hour % 24), clock(hour % 24 + 1));
}

QString hourKey(int year, qsizetype hour)
{
    return QStringLiteral("%1 %2:00").arg(dateOf(year, hour / 24).toString(Qt::ISODate)).arg(hour % 24, 2, 10, QLatin1Char('0'));
}

QStringList datesMeant(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；\n]")), blanks(QStringLiteral("\\s+"));
    QStringList dates;
    QString text = typed;
    text.replace(u'–', u'~').replace(u'—', u'~'); // a dash of a span is no hyphen of a date
    for (const QString &each : core::narrowed(text).split(between, Qt::SkipEmptyParts)) {
        const QString piece = each.trimmed();
        if (const auto date = dateMeant(piece))
            dates << *date;
        else if (const auto span = spanMeant(piece))
            dates << *span;
        else
            for (const QString &word : piece.split(blanks, Qt::SkipEmptyParts))
                dates << spanMeant(word).value_or(QStringList{dateMeant(word).value_or(word)});
    }
    return dates;
}

QString datesText(const QStringList &dates)
{
    constexpr qsizetype leastOfSpan = 3;
    QStringList pieces;
    for (qsizetype first = 0; first < dates.size();) {
        const auto day = core::dayOfYearFromText(dates[first]);
        qsizetype end = first + 1;
        while (day && end < dates.size() && core::dayOfYearFromText(dates[end]) == *day + int(end - first))
            ++end;
        const bool isSpan = end - first >= leastOfSpan;
        pieces << (isSpan ? dates[first] + u'–' + dates[end - 1] : dates[first]);
        first = isSpan ? end : first + 1;
    }
    return pieces.join(QStringLiteral(", "));
}

} // namespace ui
