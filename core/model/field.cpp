#include "field.h"

#include <algorithm>

namespace core {

namespace {

constexpr int daysOfMonths[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

struct DateTrouble {
    ErrorCode code;
    QString text;
};

/// The first text of a list that is no date or stood there before.
std::optional<DateTrouble> firstTrouble(const QStringList &dates)
{
    for (qsizetype i = 0; i < dates.size(); ++i) {
        if (dates[i] == QLatin1StringView("02-29"))
            return DateTrouble{ErrorCode::LeapDay, dates[i]};
        if (!dayOfYearFromText(dates[i]))
            return DateTrouble{ErrorCode::NoDateOfYear, dates[i]};
        if (dates.indexOf(dates[i]) < i)
            return DateTrouble{ErrorCode::DateRepeated, dates[i]};
    }
    return std::nullopt;
}

/// The dates of a field that lists dates; nothing of another field or value.
const QStringList *datesOf(const Field &field, const Value &value)
{
    return field.traits.dates ? std::get_if<QStringList>(&value) : nullptr;
}

} // namespace

std::optional<int> dayOfYearFromText(const QString &text)
{
    if (text.size() != 5 || text[2] != u'-')
        return std::nullopt;
    int digits[4], n = 0;
    for (const int i : {0, 1, 3, 4}) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return std::nullopt;
        digits[n++] = digit;
    }
    const int month = digits[0] * 10 + digits[1], day = digits[2] * 10 + digits[3];
    if (month < 1 || month > 12 || day < 1 || day > daysOfMonths[month - 1])
        return std::nullopt;
    int before = 0;
    for (int i = 1; i < month; ++i)
        before += daysOfMonths[i - 1];
    return before + day - 1;
}

QString toDayText(int day)
{
    int month = 0;
    while (month < 11 && day >= daysOfMonths[month])
        day -= daysOfMonths[month++];
    return QStringLiteral("%1-%2").arg(month + 1, 2, 10, QLatin1Char('0')).arg(day + 1, 2, 10, QLatin1Char('0'));
}

std::optional<Month> monthFromText(const QString &text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    int digits[6], n = 0;
    for (int i = 0; i < 7; ++i) {
        if (i == 4)
            continue;
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return std::nullopt;
        digits[n++] = digit;
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    const int month = digits[4] * 10 + digits[5];
    if (year < 1 || month < 1 || month > 12)
        return std::nullopt;
    return monthOf(year, month);
}

std::optional<ErrorCode> trouble(const Field &field, const Value &value)
{
    if (const double *number = std::get_if<double>(&value)) {
        if (!std::isfinite(*number))
            return ErrorCode::NumberNotFinite;
        if (field.traits.closed && (*number < field.traits.least || *number > field.traits.most))
            return ErrorCode::NumberOutOfRange;
    }
    if (const auto *numbers = std::get_if<QList<double>>(&value);
        numbers && !std::ranges::all_of(*numbers, [](double number) { return std::isfinite(number); }))
        return ErrorCode::NumberNotFinite;
    if (const QString *id = std::get_if<QString>(&value); id && field.traits.isId) {
        if (id->isEmpty())
            return ErrorCode::EmptyId;
        if (id->contains(u'/'))
            return ErrorCode::SlashInId;
    }
    if (const QStringList *dates = datesOf(field, value))
        if (const auto wrong = firstTrouble(*dates))
            return wrong->code;
    return std::nullopt;
}

QString troublingText(const Field &field, const Value &value)
{
    const QStringList *dates = datesOf(field, value);
    const auto wrong = dates ? firstTrouble(*dates) : std::nullopt;
    return wrong ? wrong->text : QString();
}

QString rowId(const List &list, const void *owner, qsizetype row)
{
    return std::get<QString>(list.element->fields[0].get(list.at(owner, row)));
}

QString toText(Month month)
{
    return QStringLiteral("%1-%2")
        .arg(month.count / 12, 4, 10, QLatin1Char('0'))
        .arg(month.count % 12 + 1, 2, 10, QLatin1Char('0'));
}

} // namespace core
