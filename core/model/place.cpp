#include "place.h"

#include "core/base/keytext.h"

#include <algorithm>

namespace core {

Place parameterPlace(qsizetype caseIndex, std::string_view key)
{
    const auto fields = parametersObject.fields;
    const auto found = std::ranges::find(fields, key, &Field::key);
    return {.kind = caseIndex < 0 ? Place::Kind::Parameter : Place::Kind::CaseParameter,
            .caseIndex = qint32(caseIndex),
            .index = qint32(found - fields.begin())};
}

signed char listIndex(System system, std::string_view key)
{
    const auto lists = systemPart(system).object->lists;
    const auto found = std::ranges::find(lists, key, &List::key);
    return static_cast<signed char>(found == lists.end() ? -1 : found - lists.begin());
}

const List *listAt(const Place &place)
{
    if (place.kind != Place::Kind::Row && place.kind != Place::Kind::List)
        return nullptr;
    return &systemPart(place.system).object->lists[size_t(place.list)];
}

static QString idInDesign(const Design &design, const Place &place)
{
    if (place.list < 0)
        return QStringLiteral("design");
    const List &list = designObject.lists[size_t(place.list)];
    const Value id = list.element->fields[0].get(list.at(&design, place.index));
    const QString *text = std::get_if<QString>(&id);
    return text ? *text : QString::number(place.index + 1);
}

QString pathInDesign(const Design &design, const Place &place)
{
    if (place.list < 0)
        return {};
    const QString list = keyText(designObject.lists[size_t(place.list)].key).replace(u'.', u'/');
    return u'/' + list + u'/' + idInDesign(design, place);
}

QString idAt(const Park &park, const Place &place)
{
    switch (place.kind) {
    case Place::Kind::ParkArea:
        return park.profile.id;
    case Place::Kind::Parameter:
    case Place::Kind::CaseParameter:
        return keyText(parametersObject.fields[size_t(place.index)].key);
    case Place::Kind::Enterprise:
        return park.enterprises.at(place.index).id;
    case Place::Kind::Measure:
        return park.measures.at(place.index).id;
    case Place::Kind::Evidence:
        return park.evidence.at(place.index).id;
    case Place::Kind::Case:
        return park.cases.at(place.caseIndex).id;
    case Place::Kind::Answer:
        return park.cases.at(place.caseIndex).answers.at(place.index).key;
    case Place::Kind::System:
        return keyText(systemPart(place.system).key);
    case Place::Kind::List:
        return keyText(listAt(place)->key);
    case Place::Kind::Row:
        return rowId(*listAt(place), systemOf(park.cases.at(place.caseIndex), place.system), place.index);
    case Place::Kind::Water:
        return QStringLiteral("water");
    case Place::Kind::Design:
        return idInDesign(park.cases.at(place.caseIndex).design, place);
    }
    return {};
}

QString path(const Park &park, const Place &place)
{
    const QString id = idAt(park, place);
    if (place.caseIndex < 0)
        switch (place.kind) {
        case Place::Kind::ParkArea:
            return QStringLiteral("park/areaKm2");
        case Place::Kind::Parameter:
            return QStringLiteral("parameters/") + id;
        case Place::Kind::Enterprise:
            return QStringLiteral("enterprises/") + id;
        case Place::Kind::Measure:
            return QStringLiteral("measures/") + id;
        default:
            return QStringLiteral("evidence/") + id;
        }
    QString inCase = QStringLiteral("cases/") + park.cases.at(place.caseIndex).id;
    const auto system = [&place] { return u'/' + keyText(systemPart(place.system).key); };
    switch (place.kind) {
    case Place::Kind::CaseParameter:
        return inCase + QStringLiteral("/parameters/") + id;
    case Place::Kind::Answer:
        return inCase + QStringLiteral("/answers/") + id;
    case Place::Kind::System:
        return inCase + system();
    case Place::Kind::List:
        return inCase + system() + u'/' + id;
    case Place::Kind::Row:
        return inCase + system() + u'/' + keyText(listAt(place)->key) + u'/' + id;
    case Place::Kind::Water:
        return inCase + QStringLiteral("/infrastructure/water");
    case Place::Kind::Design:
        return inCase + QStringLiteral("/design") + pathInDesign(park.cases.at(place.caseIndex).design, place);
    default:
        return inCase;
    }
}

} // namespace core
