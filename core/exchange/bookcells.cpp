#include "bookcells.h"

#include "core/exchange/json.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

OutColumn fieldColumn(const Field &field, const BookTexts &texts)
{
    const QString unit = QString::fromUtf8(symbol(field.unit)),
                  in = unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unit);
    OutColumn column{.key = QString::fromLatin1(field.key.data(), qsizetype(field.key.size())),
                     .label = texts.label(field.label) + in,
                     .otherLabel = texts.otherLabel(field.label) + in};
    for (const Word &word : field.kind == Kind::Choice ? field.choices : std::span<const Word>()) // a number stays one
        column.choices << texts.label(word.label);
    if (field.kind == Kind::Flag)
        column.choices = {texts.flag(true), texts.flag(false)};
    return column;
}

QString listText(const QStringList &items)
{
    const bool isPlain =
        std::ranges::none_of(items, [](const QString &each) { return each.isEmpty() || each.contains(u'\n'); }) &&
        (items.isEmpty() || !items[0].startsWith(u'['));
    if (isPlain)
        return items.join(u'\n');
    QString json;
    for (const QString &item : items) {
        json::Node node;
        node.type = json::Type::Text;
        const std::string kept = item.toStdString();
        node.text = kept;
        json += (json.isEmpty() ? u'[' : u',') + QString::fromUtf8(json::toText(node));
    }
    return json + u']';
}

std::optional<QStringList> textsOf(const QString &written)
{
    if (!written.startsWith(u'['))
        return written.split(u'\n', Qt::SkipEmptyParts);
    const auto tree = json::parse(written.toUtf8());
    if (!tree || tree->root.type != json::Type::Array)
        return std::nullopt;
    QStringList items;
    for (const json::Node &each : tree->root.children)
        items << each.string();
    return items;
}

QString listText(const QList<double> &numbers)
{
    QStringList items;
    for (const double number : numbers)
        items << QString::fromStdString(json::numberText(number));
    return items.join(u' ');
}

QString escaped(const QString &text)
{
    QString made;
    for (const QChar c : text)
        made += c.isNull() || c >= QChar(0xFFFE) || c == u'\\' ? QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'))
                                                               : QString(c);
    return made;
}

QString unescaped(const QString &text)
{
    constexpr qsizetype digits = 4, length = 6;
    QString made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isMark = text[at] == u'\\' && at + length <= text.size();
        const ushort code = isMark ? text.mid(at + length - digits, digits).toUShort(&isMark, 16) : ushort(0);
        made += isMark ? QChar(code) : text[at];
        at += isMark ? length - 1 : 0;
    }
    return made;
}

bool isKept(double number)
{
    constexpr int written = 16, readable = 15; // digits
    constexpr double least = 1e-6, most = 1e15;
    const double size = std::abs(number);
    const QByteArray text = QByteArray::number(number, 'g', written);
    return number == 0
               ? !std::signbit(number)
               : size >= least && size < most && text == QByteArray::number(number, 'g', readable) && text.toDouble() == number;
}

bool isSameInBook(double exact, double read)
{
    constexpr double rounding = 2e-15; // of 16 digits, and of a reader that takes large powers of ten inexactly
    return std::abs(exact - read) <= std::max(rounding * std::abs(exact), std::numeric_limits<double>::min());
}

} // namespace core
