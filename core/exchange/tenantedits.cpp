#include "tenantimport.h"

#include "core/model/newrows.h"

#include <algorithm>

namespace core {

std::vector<bool> acceptable(const TenantImport &import)
{
    std::vector<bool> accepted;
    for (const RowChange &change : import.changes)
        accepted.push_back(change.isTakable && !change.isAsked &&
                           (change.kind == RowChange::Kind::New || change.kind == RowChange::Kind::Changed));
    return accepted;
}

namespace {

/// Whether the change puts its row into another list than it stands in, or into one at all.
bool isInserted(const RowChange &change)
{
    return change.kind != RowChange::Kind::Removed &&
           (change.row < 0 || !(change.from == change.owner) || change.fromList != change.list);
}

bool isRemoved(const RowChange &change)
{
    return change.row >= 0 && (change.kind == RowChange::Kind::Removed || isInserted(change));
}

bool hasId(const Case &inCase, const QString &id)
{
    for (const System system : allSystems)
        for (const List &list : systemPart(system).object->lists)
            for (qsizetype i = 0; i < list.size(systemOf(inCase, system)); ++i)
                if (list.element->fields[0].get(list.at(systemOf(inCase, system), i)) == Value(id))
                    return true;
    return false;
}

/// The edits of a row that stays where it is.
std::vector<Edit> editsInPlace(const RowChange &change)
{
    const Object &object = *objectAt(change.owner).lists[size_t(change.list)].element;
    const auto isNested = [&object](int field) { return object.fields[size_t(field)].inOptionalObject; };
    if (std::ranges::any_of(change.fields, isNested)) // nested objects come and go: the row as a whole
        return {Edit::remove(change.owner, change.list, change.row, 1),
                Edit::insert(change.owner, change.list, change.row, std::vector{change.content})};
    std::vector<Edit> edits;
    for (const int field : change.fields)
        edits.push_back(Edit::set(rowAddress(change.owner, change.list, change.row), field,
                                  object.fields[size_t(field)].get(change.content.get())));
    return edits;
}

} // namespace

std::vector<Edit> editsOf(const Park &park, const TenantImport &import, const std::vector<bool> &accepted)
{
    std::vector<const RowChange *> taken;
    for (size_t i = 0; i < std::min(import.changes.size(), accepted.size()); ++i)
        if (accepted[i] && import.changes[i].isTakable)
            taken.push_back(&import.changes[i]);
    Park scratch = park; // so that new ids are free among the new ones too
    std::vector<Edit> edits;
    const auto push = [&](Edit edit) {
        apply(scratch, edit);
        edits.push_back(std::move(edit));
    };
    for (const RowChange *change : taken)
        if (!isInserted(*change) && !isRemoved(*change))
            for (Edit &edit : editsInPlace(*change))
                push(std::move(edit));
    std::vector<const RowChange *> removed;
    std::ranges::copy_if(taken, std::back_inserter(removed), [](const RowChange *change) { return isRemoved(*change); });
    std::ranges::sort(removed, [](const RowChange *a, const RowChange *b) { return a->row > b->row; });
    for (const RowChange *change : removed)
        push(Edit::remove(change->from, change->fromList, change->row, 1));
    for (const RowChange *change : taken) {
        if (!isInserted(*change))
            continue;
        const List &list = objectAt(change->owner).lists[size_t(change->list)];
        const bool isTaken = change->id.isEmpty() || hasId(scratch.cases.at(caseOf(change->owner)), change->id);
        const QString id = isTaken ? freeIds(scratch, change->owner, change->list, 1).front() : change->id;
        list.element->fields[0].set(change->content.get(), id);
        push(Edit::insert(change->owner, change->list, list.size(find(scratch, change->owner)), std::vector{change->content}));
    }
    return edits;
}

} // namespace core
