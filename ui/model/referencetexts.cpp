#include "referencetexts.h"

#include "core/model/park.h"
#include "ui/model/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

struct References {
    Q_DECLARE_TR_FUNCTIONS(References)
};

template <class Rows> QString named(const Rows &rows, const QString &id)
{
    const auto found = std::ranges::find(rows, id, [](const auto &row) { return row.id; });
    return found == rows.end() ? QString() : found->id + u' ' + found->name;
}

/// The year, or the name where the year is that of several.
QString caseName(const Park &park, const Case &inCase)
{
    const bool isOnly = std::ranges::count(park.cases, inCase.year, &Case::year) == 1;
    return isOnly ? QString::number(inCase.year) : inCase.name;
}

/// The name of an item or a condition of a scheme; its key where no scheme has it.
QString itemName(const ItemNames &names, const QString &schemeId, const QString &id)
{
    const auto local = [&](const LocalText &text) { return text.in(names.language == Language::Chinese); };
    for (const Scheme &scheme : names.schemes) {
        if (scheme.id != schemeId)
            continue;
        if (const auto item = std::ranges::find(scheme.items, id, &SchemeItem::id); item != scheme.items.end())
            return local(item->name);
        const auto condition = std::ranges::find(scheme.conditions, id, &SchemeCondition::id);
        return condition == scheme.conditions.end() ? id : local(condition->name);
    }
    return id;
}

QString schemeName(const ItemNames &names, const QString &id)
{
    const auto found = std::ranges::find(names.schemes, id, &Scheme::id);
    return found == names.schemes.end() ? id : found->name.in(names.language == Language::Chinese);
}

/// Below a case: a system, its list or water, a row; answers of an item.
QStringList stepsBelow(const QStringList &parts, const ItemNames &names)
{
    const auto isKey = [](const auto &named, const QString &key) { return key == QLatin1StringView(named.key); };
    QStringList steps;
    for (const System system : allSystems) {
        const Part &part = systemPart(system);
        if (!isKey(part, parts[0]))
            continue;
        steps << fieldText(part.label);
        for (const List &list : part.object->lists)
            if (parts.size() > 1 && isKey(list, parts[1]))
                steps = QStringList(fieldText(list.label)) + parts.mid(2);
        if (parts.size() == 2 && parts[1] == QLatin1StringView("water"))
            steps << References::tr("Water");
        return steps;
    }
    if (parts[0] == QLatin1StringView("answers") && parts.size() > 1)
        return {References::tr("answer to %1")
                    .arg(parts.size() == 2 ? itemName(names, defaultScheme, parts[1])
                                           : schemeName(names, parts[1]) + u' ' + itemName(names, parts[1], parts[2]))};
    return {};
}

QString wordsOf(const Park &park, const QStringList &parts, const ItemNames &names)
{
    if (parts.size() == 1 && parts[0] == QLatin1StringView("park"))
        return References::tr("the park as a whole");
    if (parts.size() == 2 && parts[0] == QLatin1StringView("enterprises"))
        return named(park.enterprises, parts[1]);
    if (parts.size() == 2 && parts[0] == QLatin1StringView("measures"))
        return named(park.measures, parts[1]);
    if (parts.size() == 3 && parts[0] == QLatin1StringView("schemes"))
        return schemeName(names, parts[1]) + u' ' + itemName(names, parts[1], parts[2]);
    if (parts.size() < 2 || parts[0] != QLatin1StringView("cases"))
        return {};
    const auto inCase = std::ranges::find(park.cases, parts[1], &Case::id);
    if (inCase == park.cases.end())
        return {};
    QString name = caseName(park, *inCase);
    if (parts.size() == 2)
        return name;
    const QStringList steps = stepsBelow(parts.mid(2), names);
    return steps.isEmpty() ? QString() : name + QStringLiteral(" › ") + steps.join(QStringLiteral(" › "));
}

} // namespace

QString referenceText(const Park &park, const QString &path, const ItemNames &names)
{
    const QString words = wordsOf(park, path.split(u'/'), names);
    return words.isEmpty() ? path : words;
}

} // namespace ui
