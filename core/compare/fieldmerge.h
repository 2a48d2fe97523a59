#pragma once

#include "core/compare/merge.h"

#include <functional>

namespace core {

/// One object in three versions, and where a conflict in it would stand.
struct ThreeObjects {
    const Object &object;
    const void *base, *mine, *theirs;
    QString path;
    std::function<std::shared_ptr<const void>()> copyOfMine; ///< to try rules on; empty where the object has none
};

struct FieldMerge {
    std::vector<Edit> edits; ///< Set, without the address of the object
    std::vector<MergeConflict> conflicts;
};
/// Merges the fields of an object: single ones, nested optional objects as one where a side took them away, all of them as one
/// where the fields of both sides together break the object's rule.
FieldMerge mergeFields(const ThreeObjects &of, const std::function<MergeChoice(const MergeConflict &)> &choose);

} // namespace core
