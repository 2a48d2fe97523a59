#include "incomplete.h"

namespace core {

namespace {

QString text(std::string_view key)
{
    return QString::fromLatin1(key.data(), qsizetype(key.size()));
}

/// Whether the field of the object is required and has no value.
bool isDue(const Field &field, const void *at)
{
    return field.kind == Kind::Number && field.presence == Presence::Required && field.hasGroup(at) && field.get(at).index() == 0;
}

/// The key of what an object lacks; empty: nothing.
QString missing(const Object &object, const void *at)
{
    for (const Field &field : object.fields)
        if (isDue(field, at))
            return text(field.key);
    const auto code = object.judge ? object.judge(at) : std::nullopt;
    if (code == ErrorCode::NeitherEnergyNorSteam)
        return text(object.alternatives[0]);
    if (code == ErrorCode::LimitHalfGiven)
        return QStringLiteral("limitStandard, limitProduct");
    if (code == ErrorCode::EmptyReason)
        return QStringLiteral("reason");
    return {};
}

std::optional<Error> firstIncomplete(const Object &object, const void *at, const QString &place)
{
    if (const QString key = missing(object, at); !key.isEmpty())
        return Error{ErrorCode::NotEntered, key, place, {}};
    const QString before = place.isEmpty() ? QString() : place + u'/';
    for (const Part &part : object.parts)
        if (auto error = firstIncomplete(*part.object, part.at(at), before + text(part.key)))
            return error;
    for (const List &list : object.lists)
        for (qsizetype i = 0; i < list.size(at); ++i) {
            const Value first = list.element->fields[0].get(list.at(at, i));
            const QString *id = std::get_if<QString>(&first);
            const QString row = id ? *id : QString::number(i + 1);
            if (auto error = firstIncomplete(*list.element, list.at(at, i), before + text(list.key) + u'/' + row))
                return error;
        }
    return std::nullopt;
}

/// Steam that is entered half and heat that is not entered at all count nothing.
void fillHeat(QList<HeatTransfer> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const HeatTransfer &row = rows.at(i);
        const bool halfSteam = row.steam && (row.steam->mass.value == notGiven || row.steam->pressure.value == notGiven);
        if (!halfSteam && (row.energy || row.steam))
            continue;
        rows[i].steam.reset();
        rows[i].energy = Gigajoules{0};
    }
}

} // namespace

std::optional<Error> firstIncomplete(const Park &park)
{
    return firstIncomplete(parkObject, &park, {});
}

Park withoutMissing(const Park &park, qsizetype caseIndex)
{
    Park filled = park;
    Case &inCase = filled.cases[caseIndex];
    fillHeat(inCase.energySupply.heatReceived);
    fillHeat(inCase.energySupply.heatSent);
    for (const System system : allSystems) {
        const Part &part = systemPart(system);
        for (const Field &field : part.object->fields)
            if (isDue(field, part.at(&inCase)))
                field.set(part.edit(&inCase), 0.0);
        for (const List &list : part.object->lists)
            for (qsizetype i = 0; i < list.size(part.at(&inCase)); ++i)
                for (const Field &field : list.element->fields)
                    if (isDue(field, list.at(part.at(&inCase), i))) // reads first: writing copies a shared list
                        field.set(list.edit(part.edit(&inCase), i), 0.0);
    }
    return filled;
}

} // namespace core
