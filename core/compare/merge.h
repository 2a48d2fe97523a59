#pragma once

#include "core/compare/rows.h"

#include <map>
#include <memory>

namespace core {

/// A place where two edited copies of a park want different things.
struct MergeConflict {
    enum class Kind : unsigned char {
        Field,         ///< both set the field, to different values
        Group,         ///< one took a nested object away in which the other changed something: steam, water
        Rule,          ///< each row is valid, the fields of both together are not: heat in GJ and as steam
        MineRemoved,   ///< I removed the row, they changed it
        TheirsRemoved, ///< they removed the row, I changed it
        SameId,        ///< both inserted a row of this id, with other contents or in another list
        Order,         ///< both put the rows into an order of their own
        List,          ///< both changed a list whose rows nothing tells apart: tariff bands
        Extra,         ///< both changed the x- keys of an object, or they changed those of a part, which no edit can
    };
    Kind kind = Kind::Field;
    QString path;                                ///< as parkDifferences() writes it
    const Object *object = nullptr;              ///< of the object or the row
    const Field *field = nullptr;                ///< Field, Group: the first that differs
    const List *list = nullptr;                  ///< of rows and lists
    std::optional<Address> inMine{}, inTheirs{}; ///< the object, the row, or the owner of the list; nothing where it is gone
    Value base{}, mine{}, theirs{};              ///< Field, Group, Extra
    bool canKeepBoth = false;                    ///< SameId: theirs may come in under a free id
    std::shared_ptr<const void> baseRow{};       ///< MineRemoved, TheirsRemoved: the row before
};

enum class MergeChoice : unsigned char {
    Mine,
    Theirs,
    Both, ///< only where canKeepBoth; else as Mine
};

/// What becomes of a conflict, by its path and kind; Mine where nothing is said.
using MergeChoices = std::map<std::pair<QString, MergeConflict::Kind>, MergeChoice>;

struct Merge {
    std::vector<Edit> edits; ///< turn `mine` into the merged park, one after the other
    std::vector<MergeConflict> conflicts;
    Park merged;
};

/// Merges two copies of a park that were edited apart: row by row as their keys match, field by field by the declarations.
/// What only one copy changed is taken; what both changed alike is taken once; all else is a conflict, in which `choices` decide.
/// Nothing is applied: `edits` are one step for whoever applies them to `mine`. Every edit of either side is in the merged park
/// or under a conflict, and with choices turned round merge(base, theirs, mine) gives the same park. Assumes: base is the common
/// ancestor; any park will do, though, the less alike the more conflicts.
Merge merge(const Park &base, const Park &mine, const Park &theirs, const MergeChoices &choices = {});

/// The park of a file that cannot say what only projects hold, such as own text and the factors of a case, with what the park
/// that was handed out has of it. Lists that are not empty stay as they are.
Park withWhatOnlyProjectsHold(Park park, const Park &held);

} // namespace core
