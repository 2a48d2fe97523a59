#include "bookcells.h"

#include "core/exchange/json.h"

#include <algorithm>

namespace core {

OutColumn fieldColumn(const Field &field, const BookTexts &texts)
{
    const QString unit = QString::fromUtf8(symbol(field.unit)),
                  in = unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unit);
    OutColumn column{.key = QString::fromLatin1(field.key.data(), qsizetype(field.key.size())),
                     .label = texts.label(field.label) + in,
                     .otherLabel = texts.otherLabel(field.label) + in};
    for (const Word &word : field.choices)
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

} // namespace core
