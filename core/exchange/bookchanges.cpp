#include "bookchanges.h"

#include "core/model/newrows.h"

#include <algorithm>

namespace core {

const Object &elementOf(const RowChange &change)
{
    const Object &owner = objectAt(change.owner);
    return change.list < 0 ? owner : *owner.lists[size_t(change.list)].element;
}

const void *heldBy(const Park &park, const RowChange &change)
{
    if (change.list < 0)
        return find(park, change.owner);
    return change.row < 0 ? nullptr : find(park, rowAddress(change.from, change.fromList, change.row));
}

std::vector<int> shownFields(const RowChange &change)
{
    if (!change.fields.empty() || change.kind != RowChange::Kind::New)
        return change.fields;
    std::vector<int> fields;
    const Object &object = elementOf(change);
    for (size_t i = 1; i < object.fields.size(); ++i) {
        const Field &field = object.fields[i];
        const Value value = field.get(change.content.get());
        const bool isDefault = field.presence == Presence::Defaulted && value == field.initial();
        if (value.index() != 0 && value != Value(QString()) && !isDefault)
            fields.push_back(int(i));
    }
    return fields;
}

std::vector<bool> acceptable(const BookImport &import)
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
    return change.kind != RowChange::Kind::Removed && change.list >= 0 &&
           (change.row < 0 || !(change.from == change.owner) || change.fromList != change.list);
}

bool isRemoved(const RowChange &change)
{
    return change.row >= 0 && (change.kind == RowChange::Kind::Removed || isInserted(change));
}

/// The edits of a row that stays where it is.
std::vector<Edit> editsInPlace(const RowChange &change)
{
    const Object &object = elementOf(change);
    const auto isNested = [&](int field) { return change.list >= 0 && object.fields[size_t(field)].inOptionalObject; };
    if (std::ranges::any_of(change.fields, isNested)) // nested objects come and go: the row as a whole
        return {Edit::remove(change.owner, change.list, change.row, 1),
                Edit::insert(change.owner, change.list, change.row, std::vector{change.content})};
    std::vector<Edit> edits;
    for (const int field : change.fields)
        edits.push_back(Edit::set(change.list < 0 ? change.owner : rowAddress(change.owner, change.list, change.row), field,
                                  object.fields[size_t(field)].get(change.content.get())));
    return edits;
}

/// One edit for new rows of one list, at its end. They keep their ids where nobody has them, the others get free ones.
Edit insertion(const Park &park, const std::vector<const RowChange *> &changes)
{
    const Address &owner = changes.front()->owner;
    const int at = changes.front()->list;
    const List &list = objectAt(owner).lists[size_t(at)];
    QSet<QString> taken = takenIds(park, owner, at);
    std::vector<bool> keepsId;
    for (const RowChange *change : changes) {
        keepsId.push_back(!change->id.isEmpty() && !taken.contains(change->id));
        if (keepsId.back())
            taken.insert(change->id);
    }
    QStringList unused = freeIds(park, owner, at, 2 * qsizetype(changes.size()));
    unused.removeIf([&taken](const QString &id) { return taken.contains(id); });
    std::vector<std::shared_ptr<void>> rows;
    for (size_t i = 0; i < changes.size(); ++i) {
        list.element->fields[0].set(changes[i]->content.get(), keepsId[i] ? changes[i]->id : unused.takeFirst());
        rows.push_back(changes[i]->content);
    }
    return Edit::insert(owner, at, list.size(find(park, owner)), rows);
}

} // namespace

std::vector<Edit> editsOf(const Park &park, const BookImport &import, const std::vector<bool> &accepted)
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
    std::vector<const RowChange *> inserted;
    std::ranges::copy_if(taken, std::back_inserter(inserted), [](const RowChange *change) { return isInserted(*change); });
    for (auto first = inserted.begin(); first != inserted.end();) {
        const auto end = std::find_if(first, inserted.end(), [&](const RowChange *each) {
            return !((*first)->owner == each->owner) || (*first)->list != each->list;
        });
        push(insertion(scratch, {first, end}));
        first = end;
    }
    return edits;
}

} // namespace core
