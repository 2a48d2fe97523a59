#include "merge.h"

#include "core/compare/fieldmerge.h"
#include "core/compare/paths.h"
#include "core/compare/rowsorder.h"
#include "core/model/newrows.h"

#include <algorithm>

namespace core {

namespace {

using Kind = MergeConflict::Kind;

/// An object or the owner of a list in three versions: what it is and where it stands in mine and theirs.
struct Three {
    const void *base, *mine, *theirs;
    Address inMine, inTheirs;
    QString path;
};

/// One list in three versions and what becomes of its rows.
struct ThreeLists {
    const List &list;
    int index;
    const Three &owner;
    RowKeys base, mine, theirs;
    QSet<qsizetype> removed{};                           ///< rows of mine
    std::vector<std::shared_ptr<const void>> inserted{}; ///< with
    QStringList insertedKeys{};
    QStringList staying{};

    QString path(const QString &key) const { return owner.path + u'/' + key; }
};

/// The ids of one case that both sides inserted into different lists.
using DoubledIds = QSet<QString>;

class Merger
{
public:
    Merger(const Park &base, const Park &mine, const Park &theirs, const MergeChoices &choices)
        : m_theirs(theirs), m_choices(choices)
    {
        m_result.merged = mine;
        objects(parkObject, {&base, &mine, &theirs, {}, {}, {}}, {});
    }
    Merge result() { return std::move(m_result); }

private:
    MergeChoice chosen(const MergeConflict &conflict) const
    {
        const auto found = m_choices.find({conflict.path, conflict.kind});
        if (found == m_choices.end() || (found->second == MergeChoice::Both && !conflict.canKeepBoth))
            return MergeChoice::Mine;
        return found->second;
    }
    MergeChoice choose(MergeConflict conflict)
    {
        m_result.conflicts.push_back(std::move(conflict));
        return chosen(m_result.conflicts.back());
    }

    void edit(Edit edit)
    {
        apply(m_result.merged, edit);
        m_result.edits.push_back(std::move(edit));
    }

    /// Fields, parts and lists, the inner ones first: their addresses are those of mine until the list around them changes.
    void objects(const Object &object, const Three &of, const std::function<std::shared_ptr<const void>()> &copyOfMine,
                 bool isRow = false)
    {
        FieldMerge fields = mergeFields({object, of.base, of.mine, of.theirs, of.path, copyOfMine},
                                        [this](const MergeConflict &conflict) { return chosen(conflict); });
        for (MergeConflict &each : fields.conflicts) {
            each.inMine = of.inMine;
            each.inTheirs = of.inTheirs;
            m_result.conflicts.push_back(std::move(each));
        }
        for (Edit &each : fields.edits) {
            each.object = of.inMine;
            edit(std::move(each));
        }
        if (!isRow && extraOf(object, of.theirs) != extraOf(object, of.base) &&
            extraOf(object, of.theirs) != extraOf(object, of.mine))
            extraConflict(object, of);
        const DoubledIds outer = std::exchange(m_doubled, &object == &caseObject ? doubledIds(of) : m_doubled);
        for (size_t i = 0; i < object.parts.size(); ++i) {
            const Part &part = object.parts[i];
            objects(*part.object,
                    {part.at(of.base), part.at(of.mine), part.at(of.theirs), partAddress(of.inMine, i),
                     partAddress(of.inTheirs, i), below(of.path, inPath(part.key))},
                    [&part, mine = of.mine] { return part.copy(mine); });
        }
        for (size_t i = 0; i < object.lists.size(); ++i) {
            Three owner = of;
            owner.path = below(of.path, inPath(object.lists[i].key));
            lists(object.lists[i], int(i), owner);
        }
        m_doubled = outer;
    }

    MergeChoice extraConflict(const Object &object, const Three &of)
    {
        return choose({.kind = Kind::Extra,
                       .path = below(of.path, QStringLiteral("x-")),
                       .object = &object,
                       .inMine = of.inMine,
                       .inTheirs = of.inTheirs,
                       .base = QString::fromUtf8(extraOf(object, of.base)),
                       .mine = QString::fromUtf8(extraOf(object, of.mine)),
                       .theirs = QString::fromUtf8(extraOf(object, of.theirs))});
    }

    /// The ids that both sides inserted, each into another list of the case; said as conflicts of the case.
    DoubledIds doubledIds(const Three &of)
    {
        const auto inserted = [&](const void *side) {
            QHash<QString, const List *> ids;
            for (const System system : allSystems)
                for (const List &list : systemPart(system).object->lists) {
                    const RowKeys before = rowKeys(list, systemPart(system).at(of.base));
                    for (const QString &key : rowKeys(list, systemPart(system).at(side)).keys)
                        if (before.row(key) < 0)
                            ids.insert(key, &list);
                }
            return ids;
        };
        const auto mine = inserted(of.mine), theirs = inserted(of.theirs);
        QStringList doubled;
        for (auto each = mine.begin(); each != mine.end(); ++each)
            if (const List *other = theirs.value(each.key()); other && other != each.value())
                doubled.append(each.key());
        std::ranges::sort(doubled);
        for (const QString &id : doubled)
            choose(doubledConflict(of.path, id));
        return DoubledIds(doubled.begin(), doubled.end());
    }
    static MergeConflict doubledConflict(const QString &casePath, const QString &id)
    {
        return {.kind = Kind::SameId, .path = casePath + u'/' + id, .canKeepBoth = true};
    }
    /// The choice for an id that stands in two lists of the case the path leads into.
    MergeChoice choiceOfDoubled(const QString &path, const QString &id) const
    {
        return chosen(doubledConflict(path.section(u'/', 0, 1), id));
    }

    void lists(const List &list, int index, const Three &owner)
    {
        const bool mayLoseDoubled = !m_doubled.isEmpty() && isOfSystem(owner);
        if (!mayLoseDoubled && isSame(list, owner.base, owner.theirs))
            return; // nothing to take
        ThreeLists of{list, index, owner, rowKeys(list, owner.base), rowKeys(list, owner.mine), rowKeys(list, owner.theirs)};
        if (!of.base.areUnique || !of.mine.areUnique || !of.theirs.areUnique) {
            whole(of);
            return;
        }
        for (const QString &key : of.base.keys)
            rowOfBase(of, key);
        for (const QString &key : of.mine.keys)
            if (of.base.row(key) < 0)
                rowOfMine(of, key);
        for (const QString &key : QStringList(of.theirs.keys)) // rows that come in under a new id are added to them
            if (of.theirs.row(key) >= 0 && of.base.row(key) < 0 && of.mine.row(key) < 0)
                rowOfTheirs(of, key);
        restructure(of);
    }

    /// A list whose rows nothing tells apart.
    void whole(const ThreeLists &of)
    {
        if (isSame(of.list, of.owner.mine, of.owner.theirs) || isSame(of.list, of.owner.base, of.owner.theirs))
            return;
        const bool isMineSame = isSame(of.list, of.owner.base, of.owner.mine);
        if (!isMineSame && choose({.kind = Kind::List,
                                   .path = of.owner.path,
                                   .object = of.list.element,
                                   .list = &of.list,
                                   .inMine = of.owner.inMine,
                                   .inTheirs = of.owner.inTheirs}) != MergeChoice::Theirs)
            return;
        if (const qsizetype size = of.list.size(of.owner.mine))
            edit(Edit::remove(of.owner.inMine, of.index, 0, size));
        Edit insert{.kind = Edit::Kind::Insert, .object = of.owner.inMine, .member = of.index};
        for (qsizetype i = 0; i < of.list.size(of.owner.theirs); ++i)
            insert.rows.push_back(of.list.copy(of.owner.theirs, i));
        if (!insert.rows.empty())
            edit(std::move(insert));
    }

    MergeChoice rowConflict(const ThreeLists &of, Kind kind, const QString &key)
    {
        MergeConflict conflict{.kind = kind, .path = of.path(key), .object = of.list.element, .list = &of.list};
        if (const qsizetype row = of.mine.row(key); row >= 0)
            conflict.inMine = rowAddress(of.owner.inMine, of.index, row);
        if (const qsizetype row = of.theirs.row(key); row >= 0)
            conflict.inTheirs = rowAddress(of.owner.inTheirs, of.index, row);
        if (const qsizetype row = of.base.row(key); row >= 0)
            conflict.baseRow = of.list.copy(of.owner.base, row);
        conflict.canKeepBoth = kind == Kind::SameId && of.list.element->fields[0].traits.isId;
        return choose(std::move(conflict));
    }

    void take(ThreeLists &of, const QString &key)
    {
        of.inserted.push_back(of.list.copy(of.owner.theirs, of.theirs.row(key)));
        of.insertedKeys.append(key);
        of.staying.append(key);
    }

    void rowOfBase(ThreeLists &of, const QString &key)
    {
        const qsizetype inBase = of.base.row(key), inMine = of.mine.row(key), inTheirs = of.theirs.row(key);
        const Object &element = *of.list.element;
        if (inMine >= 0 && inTheirs >= 0) {
            of.staying.append(key);
            rowOfAll(of, key);
        } else if (inMine >= 0) {
            const bool isUntouched = isSame(element, of.list.at(of.owner.base, inBase), of.list.at(of.owner.mine, inMine));
            if (isUntouched || rowConflict(of, Kind::TheirsRemoved, key) == MergeChoice::Theirs)
                of.removed.insert(inMine);
            else
                of.staying.append(key);
        } else if (inTheirs >= 0) {
            const bool isUntouched = isSame(element, of.list.at(of.owner.base, inBase), of.list.at(of.owner.theirs, inTheirs));
            if (!isUntouched && rowConflict(of, Kind::MineRemoved, key) == MergeChoice::Theirs)
                take(of, key);
        }
    }

    void rowOfAll(ThreeLists &of, const QString &key)
    {
        const List &list = of.list;
        const qsizetype row = of.mine.row(key);
        const Three inner{list.at(of.owner.base, of.base.row(key)),
                          list.at(of.owner.mine, row),
                          list.at(of.owner.theirs, of.theirs.row(key)),
                          rowAddress(of.owner.inMine, of.index, row),
                          rowAddress(of.owner.inTheirs, of.index, of.theirs.row(key)),
                          of.path(key)};
        if (isSame(*list.element, inner.base, inner.theirs))
            return;
        objects(
            *list.element, inner, [&] { return list.copy(of.owner.mine, row); }, true);
        const QByteArray &base = extraOf(*list.element, inner.base), &mine = extraOf(*list.element, inner.mine),
                         &theirs = extraOf(*list.element, inner.theirs);
        if (theirs == base || theirs == mine)
            return;
        if (mine == base || extraConflict(*list.element, inner) == MergeChoice::Theirs)
            replaceExtra(of, row, theirs);
    }

    /// No edit sets x- keys: the row goes and comes back with others.
    void replaceExtra(const ThreeLists &of, qsizetype row, const QByteArray &extra)
    {
        const auto copy = of.list.copy(find(m_result.merged, of.owner.inMine), row);
        *of.list.element->extra(const_cast<void *>(copy.get())) = extra; // our own copy
        edit(Edit::remove(of.owner.inMine, of.index, row, 1));
        Edit insert{.kind = Edit::Kind::Insert, .object = of.owner.inMine, .member = of.index};
        insert.row = row;
        insert.rows = {copy};
        edit(std::move(insert));
    }

    /// A row that mine inserted, perhaps theirs too.
    void rowOfMine(ThreeLists &of, const QString &key)
    {
        const qsizetype inMine = of.mine.row(key), inTheirs = of.theirs.row(key);
        if (inTheirs < 0) {
            if (isDoubled(of, key) && choiceOfDoubled(of.owner.path, key) == MergeChoice::Theirs)
                of.removed.insert(inMine);
            else
                of.staying.append(key);
            return;
        }
        if (isSame(*of.list.element, of.list.at(of.owner.mine, inMine), of.list.at(of.owner.theirs, inTheirs))) {
            of.staying.append(key);
            return;
        }
        switch (rowConflict(of, Kind::SameId, key)) {
        case MergeChoice::Mine:
            of.staying.append(key);
            break;
        case MergeChoice::Theirs:
            of.removed.insert(inMine);
            take(of, key);
            break;
        case MergeChoice::Both:
            of.staying.append(key);
            takeRenamed(of, key);
            break;
        }
    }

    void rowOfTheirs(ThreeLists &of, const QString &key)
    {
        const MergeChoice choice = isDoubled(of, key) ? choiceOfDoubled(of.owner.path, key) : MergeChoice::Theirs;
        if (choice == MergeChoice::Theirs)
            take(of, key);
        else if (choice == MergeChoice::Both)
            takeRenamed(of, key);
    }

    static bool isOfSystem(const Three &owner)
    {
        return owner.inMine.size() == 2 && std::ranges::any_of(allSystems, [&](System system) {
                   return systemPart(system).object == &objectAt(owner.inMine);
               });
    }
    bool isDoubled(const ThreeLists &of, const QString &key) const
    {
        return isOfSystem(of.owner) && m_doubled.contains(key) && of.list.element->fields[0].traits.isId;
    }

    void takeRenamed(ThreeLists &of, const QString &key)
    {
        take(of, key);
        const QSet<QString> taken = takenIds(m_result.merged, of.owner.inMine, of.index) +
                                    takenIds(m_theirs, of.owner.inTheirs, of.index) +
                                    QSet<QString>(of.insertedKeys.begin(), of.insertedKeys.end());
        int number = 2;
        while (taken.contains(key + u'-' + QString::number(number)))
            ++number;
        const QString free = key + u'-' + QString::number(number);
        of.list.element->fields[0].set(const_cast<void *>(of.inserted.back().get()), free); // our own copy
        of.insertedKeys.back() = of.staying.back() = free;
        of.theirs.keys.insert(of.theirs.keys.indexOf(key) + 1, free);
    }

    /// Removes and inserts the rows and puts them in order.
    void restructure(const ThreeLists &of)
    {
        bool isConflict = false;
        const RowOrders orders{of.base.keys, of.mine.keys, of.theirs.keys};
        const QSet<QString> staying(of.staying.begin(), of.staying.end());
        const auto stays = [&](const QString &key) { return staying.contains(key); };
        QStringList target = mergedOrder(orders, stays, false, isConflict);
        if (isConflict && choose({.kind = Kind::Order,
                                  .path = of.owner.path,
                                  .object = of.list.element,
                                  .list = &of.list,
                                  .inMine = of.owner.inMine,
                                  .inTheirs = of.owner.inTheirs}) == MergeChoice::Theirs)
            target = mergedOrder(orders, stays, true, isConflict);
        QStringList current;
        for (qsizetype i = 0; i < of.mine.keys.size(); ++i)
            if (!of.removed.contains(i))
                current.append(of.mine.keys[i]);
        for (qsizetype end = of.mine.keys.size(); end > 0;) { // runs of removed rows, the last first
            qsizetype from = end;
            while (from > 0 && of.removed.contains(from - 1))
                --from;
            if (from < end)
                edit(Edit::remove(of.owner.inMine, of.index, from, end - from));
            end = from < end ? from : end - 1;
        }
        if (!of.inserted.empty()) {
            Edit insert{.kind = Edit::Kind::Insert, .object = of.owner.inMine, .member = of.index};
            insert.row = current.size();
            insert.rows = of.inserted;
            edit(std::move(insert));
            current += of.insertedKeys;
        }
        if (current != target)
            edit(Edit::reorder(of.owner.inMine, of.index, orderOf(current, target)));
    }

    static std::vector<qsizetype> orderOf(const QStringList &current, const QStringList &target)
    {
        QHash<QString, qsizetype> placeOf;
        for (qsizetype i = 0; i < current.size(); ++i)
            placeOf.insert(current[i], i);
        std::vector<qsizetype> order;
        for (const QString &key : target)
            order.push_back(placeOf.value(key));
        return order;
    }

    const Park &m_theirs;
    const MergeChoices &m_choices;
    DoubledIds m_doubled;
    Merge m_result;
};

/// Lists that only projects have, where the owner does not have them.
void keepLists(const Object &object, const void *held, void *owner)
{
    for (const List &list : object.lists)
        if (list.onlyInProject && list.size(owner) == 0)
            for (qsizetype i = 0; i < list.size(held); ++i) {
                list.insert(owner, i);
                list.assign(owner, i, list.at(held, i));
            }
}

} // namespace

Merge merge(const Park &base, const Park &mine, const Park &theirs, const MergeChoices &choices)
{
    return Merger(base, mine, theirs, choices).result();
}

Park withWhatOnlyProjectsHold(Park park, const Park &held)
{
    keepLists(parkObject, &held, &park);
    for (Case &each : park.cases)
        if (const auto same = std::ranges::find(held.cases, each.id, &Case::id); same != held.cases.end())
            keepLists(caseObject, &*same, &each);
    return park;
}

} // namespace core
