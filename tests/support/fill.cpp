#include "fill.h"

namespace support {

using namespace core;

namespace {

Value valueFor(const Field &field, int counter)
{
    switch (field.kind) {
    case Kind::Number:
        if (field.traits.closed)
            return field.traits.least + counter % 100 + 0.5;
        return field.traits.most == 1 ? 0.25 : counter + 0.5;
    case Kind::Whole:
        return field.choices.empty() ? double(1 + counter % 8) : double(field.choices.size());
    case Kind::Flag:
        return !(std::holds_alternative<bool>(field.initial()) && std::get<bool>(field.initial()));
    case Kind::Choice:
        return QString::fromLatin1(field.choices.back().key);
    case Kind::Text:
    case Kind::Reference:
        return QStringLiteral("文 \"%1\"\n\t").arg(counter);
    case Kind::Month:
        return QStringLiteral("%1-07").arg(1000 + counter);
    case Kind::Texts:
        if (field.traits.dates) // other days in each list
            return QStringList{toDayText(counter % 180), toDayText(180 + counter % 180)};
        return QStringList{QStringLiteral("a %1").arg(counter), QStringLiteral("b")};
    case Kind::Numbers:
        return QList<double>{0.1, double(counter), -1e-7};
    }
    return {};
}

void fill(const Object &object, void *target, int &counter)
{
    for (const Field &field : object.fields)
        if (!field.set(target, valueFor(field, ++counter)))
            qFatal("the field %s refuses its own kind", field.key.data());
    for (const List &list : object.lists)
        for (qsizetype i = 0; i < 2; ++i) {
            list.insert(target, i);
            fill(*list.element, list.edit(target, i), counter);
        }
    for (const Part &part : object.parts)
        fill(*part.object, part.edit(target), counter);
}

} // namespace

Park filledPark()
{
    Park park;
    int counter = 0;
    fill(parkObject, &park, counter);
    for (Case &each : park.cases) // heat is given as energy or as steam
        for (auto *rows : {&each.energySupply.heatReceived, &each.energySupply.heatSent}) {
            (*rows)[0].energy.reset();
            (*rows)[1].steam.reset();
        }
    return park;
}

void dropProjectOnly(Park &park)
{
    for (const List &list : parkObject.lists)
        while (list.onlyInProject && list.size(&park) > 0)
            list.remove(&park, 0);
    for (Case &each : park.cases)
        each.factors.clear();
}

} // namespace support
