#include "randomedits.h"

#include <algorithm>
#include <numeric>

namespace support {

using namespace core;

namespace {

/// Every object of the park with its address.
void addresses(const Object &object, const void *at, const Address &address, std::vector<Address> &into)
{
    into.push_back(address);
    for (size_t i = 0; i < object.parts.size(); ++i) {
        Address inner = address;
        inner.append({.part = qint16(i)});
        addresses(*object.parts[i].object, object.parts[i].at(at), inner, into);
    }
    for (size_t l = 0; l < object.lists.size(); ++l)
        for (qsizetype i = 0; i < object.lists[l].size(at); ++i)
            addresses(*object.lists[l].element, object.lists[l].at(at, i), rowAddress(address, int(l), i), into);
}

Value randomValue(const Field &field, std::mt19937 &random)
{
    const auto number = [&random](unsigned below) { return unsigned(random()) % below; };
    const bool mayBeEmpty =
        field.presence == Presence::Optional || (field.kind == Kind::Number && field.presence == Presence::Required);
    if (mayBeEmpty && number(4) == 0)
        return {};
    switch (field.kind) {
    case Kind::Number:
        if (field.traits.closed)
            return field.traits.least + number(1000) / 7.0;
        return number(3) == 0 ? 0.1 * number(10) : number(1000000) / 7.0;
    case Kind::Whole:
        return double(2 + number(6));
    case Kind::Flag:
        return number(2) == 0;
    case Kind::Choice:
        return QString::fromLatin1(field.choices[number(unsigned(field.choices.size()))].key);
    case Kind::Month:
        return toText(monthOf(2020 + int(number(5)), 1 + int(number(12))));
    case Kind::Texts:
        if (field.traits.dates)
            return QStringList{toDayText(int(number(4))), toDayText(4 + int(number(4)))};
        return QStringList{QString::number(number(100)), QStringLiteral("文")};
    case Kind::Numbers:
        return QList<double>{double(number(100)), 0.5};
    default:
        return QStringLiteral("text %1").arg(number(100000));
    }
}

} // namespace

Edit randomEdit(const Park &park, std::mt19937 &random)
{
    std::vector<Address> all;
    addresses(parkObject, &park, {}, all);
    for (;;) {
        const Address &address = all[random() % all.size()];
        const Object &object = objectAt(address);
        if (random() % 4 != 0 && !object.fields.empty()) {
            const int field = int(random() % object.fields.size());
            const auto edits = editsToSet(park, address, field, randomValue(object.fields[size_t(field)], random));
            if (edits && edits->size() == 1)
                return edits->front();
            continue;
        }
        if (object.lists.empty())
            continue;
        const int list = int(random() % object.lists.size());
        const List &rows = object.lists[size_t(list)];
        const qsizetype size = rows.size(find(park, address));
        const qsizetype at = qsizetype(random() % unsigned(size + 1));
        switch (random() % 3) {
        case 0:
            return Edit::insert(address, list, at, newRows(park, address, list, 1 + qsizetype(random() % 3)));
        case 1:
            if (at < size)
                return Edit::remove(address, list, at, 1 + qsizetype(random() % unsigned(std::min<qsizetype>(3, size - at))));
            break;
        default:
            std::vector<qsizetype> order(static_cast<size_t>(size));
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), random);
            if (size > 1)
                return Edit::reorder(address, list, order);
        }
    }
}

} // namespace support
