#include "field.h"

namespace core {

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
    if (const QString *id = std::get_if<QString>(&value); id && field.traits.isId) {
        if (id->isEmpty())
            return ErrorCode::EmptyId;
        if (id->contains(u'/'))
            return ErrorCode::SlashInId;
    }
    return std::nullopt;
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
