#include "numbertext.h"

#include <QHash>

#include <cmath>
#include <cstdlib>

namespace core {

namespace {

constexpr int highestExponent = 400; // no number of a double has a higher one, either way

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads digits from `at` on, thousands in threes; nothing when the separators stand wrongly.
std::optional<QString> wholePart(QStringView text, qsizetype &at, QChar separator)
{
    QString digits;
    qsizetype group = 0; // digits since the last separator
    bool isGrouped = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isDigit(c)) {
            digits += c;
            ++group;
            continue;
        }
        const bool separates = (c == separator || c == u' ' || c == u'\'') && at + 1 < text.size() && isDigit(text[at + 1]);
        if (!separates || digits.isEmpty())
            break;
        if (isGrouped ? group != 3 : group > 3)
            return std::nullopt;
        isGrouped = true;
        group = 0;
    }
    return isGrouped && group != 3 ? std::nullopt : std::optional(digits);
}

} // namespace

QString narrowed(QStringView text)
{
    QString narrow;
    narrow.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        narrow += code >= 0xff01 && code <= 0xff5e   ? QChar(char16_t(code - 0xfee0))
                  : c.isSpace()                      ? QChar(u' ')
                  : code == 0x2212 || code == 0x2013 ? QChar(u'-')
                  : code == 0x3002                   ? QChar(u'.')
                                                     : c;
    }
    return narrow.trimmed();
}

QString plainFuelUnit(QStringView text)
{
    QString plain = narrowed(text).toLower();
    plain.remove(u' ')
        .replace(u'\u00b3', u'3')
        .replace(u'\u2074', QStringLiteral("^4"))
        .replace(QStringLiteral("10^4"), QStringLiteral("万"))
        .replace(QStringLiteral("立方米"), QStringLiteral("m3"))
        .replace(u'方', QStringLiteral("m3"))
        .remove(u'标')
        .remove(u'n');
    static const QHash<QString, QString> words{{QStringLiteral("吨"), QStringLiteral("t")},
                                               {QStringLiteral("公斤"), QStringLiteral("kg")},
                                               {QStringLiteral("千克"), QStringLiteral("kg")},
                                               {QStringLiteral("升"), QStringLiteral("l")}};
    return words.value(plain, plain);
}

std::optional<WrittenNumber> writtenNumber(QStringView written, DecimalSign decimal)
{
    const QString text = narrowed(written);
    const QChar point = decimal == DecimalSign::Point ? u'.' : u',', separator = decimal == DecimalSign::Point ? u',' : u'.';
    qsizetype at = 0;
    QString digits;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+'))
        digits += text[at++];
    const auto whole = wholePart(text, at, separator);
    if (!whole)
        return std::nullopt;
    QString decimals;
    if (at < text.size() && text[at] == point)
        for (++at; at < text.size() && isDigit(text[at]); ++at)
            decimals += text[at];
    if (whole->isEmpty() && decimals.isEmpty())
        return std::nullopt;
    int exponent = 0;
    if (at + 1 < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        qsizetype end = at + 1 + (text[at + 1] == u'-' || text[at + 1] == u'+');
        const qsizetype first = end;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end > first) {
            bool isInRange = false;
            exponent = QStringView(text).mid(at + 1, end - at - 1).toInt(&isInRange);
            if (!isInRange || std::abs(exponent) > highestExponent)
                return std::nullopt;
            at = end;
        }
    }
    WrittenNumber number;
    number.rest = text.mid(at).trimmed();
    if (number.rest.startsWith(u'万') || number.rest.startsWith(u'亿')) {
        exponent += number.rest[0] == u'万' ? 4 : 8;
        number.rest = number.rest.mid(1).trimmed();
    }
    if (number.rest == u'%') {
        number.isPercent = true;
        number.rest.clear();
        exponent -= 2;
    }
    if (!number.rest.isEmpty() && (isDigit(number.rest[0]) || number.rest[0] == u',' || number.rest[0] == u'.'))
        return std::nullopt;
    bool isNumber = false; // the exponent goes into the text: 12.3万 is read as the nearest number to 123000
    number.value =
        (digits + (whole->isEmpty() ? QStringLiteral("0") : *whole) + u'.' + decimals + u'e' + QString::number(exponent))
            .toDouble(&isNumber);
    return isNumber && std::isfinite(number.value) ? std::optional(number) : std::nullopt;
}

} // namespace core
