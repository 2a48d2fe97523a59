#include "incomplete.h"

#include "core/base/keytext.h"

namespace core {

namespace {

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
            return keyText(field.key);
    const auto code = object.judge ? object.judge(at) : std::nullopt;
    if (code == ErrorCode::NeitherEnergyNorSteam)
        return keyText(object.alternatives[0]);
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
        if (auto error = firstIncomplete(*part.object, part.at(at), before + keyText(part.key)))
            return error;
    for (const List &list : object.lists)
        for (qsizetype i = 0; i < list.size(at); ++i) {
            const Value first = list.element->fields[0].get(list.at(at, i));
            const QString *id = std::get_if<QString>(&first);
            const QString row = id ? *id : QString::number(i + 1);
            if (auto error = firstIncomplete(*list.element, list.at(at, i), before + keyText(list.key) + u'/' + row))
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

namespace {

void emptyHeat(QList<HeatTransfer> &made, const QList<HeatTransfer> &original)
{
    for (qsizetype i = 0; i < std::min(made.size(), original.size()); ++i)
        if (made[i].energy && made[i].energy->value == 0 && !original[i].energy) {
            made[i].energy.reset();
            made[i].steam = original[i].steam;
        }
}

/// Fields of an object that are due in the original and 0 in what was made of it.
void emptyFields(const Object &object, const void *original, void *made)
{
    for (const Field &field : object.fields)
        if (isDue(field, original) && field.get(made) == Value(0.0))
            field.set(made, Value());
}

} // namespace

void emptyMissing(Case &made, const Case &original)
{
    emptyHeat(made.energySupply.heatReceived, original.energySupply.heatReceived);
    emptyHeat(made.energySupply.heatSent, original.energySupply.heatSent);
    for (const System system : allSystems) {
        const Part &part = systemPart(system);
        emptyFields(*part.object, part.at(&original), part.edit(&made));
        for (const List &list : part.object->lists)
            for (qsizetype i = 0; i < std::min(list.size(part.at(&original)), list.size(part.at(&made))); ++i)
                emptyFields(*list.element, list.at(part.at(&original), i), list.edit(part.edit(&made), i));
    }
}

} // namespace core
