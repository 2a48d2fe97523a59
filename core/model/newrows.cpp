#include "newrows.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

void addIds(const Object &object, const void *owner, QSet<QString> &ids)
{
    for (const List &list : object.lists)
        if (list.element->fields[0].traits.isId)
            for (qsizetype i = 0; i < list.size(owner); ++i)
                ids.insert(rowId(list, owner, i));
}

/// "powerReceived" begins its ids with PR.
QString initials(std::string_view key)
{
    QString text;
    for (size_t i = 0; i < key.size(); ++i)
        if (i == 0 || (key[i] >= 'A' && key[i] <= 'Z'))
            text += QChar::fromLatin1(key[i]).toUpper();
    return text;
}

QStringList counted(const QString &stem, int from, qsizetype count, const QSet<QString> &taken)
{
    QStringList ids;
    for (int number = from; ids.size() < count; ++number)
        if (const QString id = stem + QString::number(number); !taken.contains(id))
            ids.append(id);
    return ids;
}

QString freeCaseId(const Park &park, const QString &wanted)
{
    QSet<QString> taken;
    for (const Case &each : park.cases)
        taken.insert(each.id);
    return taken.contains(wanted) ? counted(wanted + u'-', 2, 1, taken).front() : wanted;
}

} // namespace

void emptyNumbers(const Object &object, void *row, bool keepLasting)
{
    for (const Field &field : object.fields) {
        if (field.kind != Kind::Number || (keepLasting && field.traits.lasting) || !field.hasGroup(row))
            continue;
        field.set(row, field.presence == Presence::Defaulted ? field.initial() : Value{});
        if (field.inOptionalObject && isGroupEmpty(object, field, row))
            field.dropGroup(row);
    }
    for (const List &list : object.lists)
        for (qsizetype i = 0; i < list.size(row); ++i)
            emptyNumbers(*list.element, list.edit(row, i), keepLasting);
}

QSet<QString> takenIds(const Park &park, const Address &owner, int index)
{
    const List &list = objectAt(owner).lists[size_t(index)];
    QSet<QString> ids;
    const qsizetype inCase = caseOf(owner);
    const bool isOfSystem = inCase >= 0 && owner.size() == 2;
    if (isOfSystem)
        for (const System system : allSystems)
            addIds(*systemPart(system).object, systemOf(park.cases.at(inCase), system), ids);
    const void *held = find(park, owner);
    for (qsizetype i = 0; held && i < list.size(held); ++i)
        ids.insert(rowId(list, held, i));
    return ids;
}

QStringList freeIds(const Park &park, const Address &owner, int index, qsizetype count)
{
    const List &list = objectAt(owner).lists[size_t(index)];
    const void *held = find(park, owner);
    const QSet<QString> taken = takenIds(park, owner, index);
    if (!held || list.size(held) == 0)
        return counted(initials(list.key), 1, count, taken);
    const QString last = rowId(list, held, list.size(held) - 1);
    qsizetype digits = last.size();
    while (digits > 0 && last[digits - 1].isDigit() && last.size() - digits < 8)
        --digits;
    return counted(last.left(digits), last.mid(digits).toInt() + 1, count, taken);
}

std::vector<std::shared_ptr<void>> newRows(const Park &park, const Address &owner, int index, qsizetype count)
{
    const List &list = objectAt(owner).lists[size_t(index)];
    const bool hasId = list.element->fields[0].traits.isId;
    const QStringList ids = hasId ? freeIds(park, owner, index, count) : QStringList(count, QString());
    const qsizetype inCase = caseOf(owner);
    std::vector<std::shared_ptr<void>> rows;
    for (const QString &id : ids) {
        rows.push_back(list.make());
        emptyNumbers(*list.element, rows.back().get(), false);
        if (hasId)
            list.element->fields[0].set(rows.back().get(), id);
        for (const Field &field : list.element->fields) // a month of the case's own year
            if (field.kind == Kind::Month && field.presence == Presence::Required && inCase >= 0)
                field.set(rows.back().get(), toText(monthOf(park.cases.at(inCase).year, 1)));
    }
    return rows;
}

Case emptyCase(const Park &park, CaseKind kind, int year)
{
    Case made;
    made.id = freeCaseId(park, QStringLiteral("C%1").arg(year));
    made.name = QString::number(year);
    made.kind = kind;
    made.year = year;
    return made;
}

Case copyOfCase(const Park &park, const Case &original, const QString &suffix)
{
    Case made = original;
    made.id = freeCaseId(park, original.id + QStringLiteral("-2"));
    made.name = original.name + suffix;
    return made;
}

Case rolledForward(const Park &park, const Case &original)
{
    Case made = original;
    const QString year = QString::number(original.year), next = QString::number(original.year + 1);
    made.year = original.year + 1;
    made.id = freeCaseId(park, original.id.contains(year) ? QString(original.id).replace(year, next) : u'C' + next);
    static const QRegularExpression remark(
        QStringLiteral("\\s*[（(][^（()）]*[）)]")); // "(base year)": of that year, not of the next
    const QString name = QString(original.name).remove(remark);
    made.name = name.contains(year) ? QString(name).replace(year, next) : next;
    for (const System system : allSystems)
        emptyNumbers(*systemPart(system).object, systemPart(system).edit(&made), true);
    for (GreenAttribute &each : made.energySupply.greenAttributes) {
        each.producedFrom = monthOf(made.year, 1);
        each.producedTo.reset();
        each.serial.reset();
    }
    made.economy.clear();
    made.answers.clear();
    made.factors.clear(); // a new year takes the library of its time
    return made;
}

} // namespace core
