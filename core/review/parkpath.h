#pragma once

#include "core/model/edit.h"

namespace core {

/// Where a path leads in a park.
struct PathEnd {
    Address object; ///< what it leads to, or whose field
    int field = -1; ///< −1: the object itself
};
/// Follows a path as findings and comparisons write it: "cases/C2025/energySupply/powerReceived/P1/mwh". Of rows with one key the
/// first. Nothing: it leads nowhere in this park.
std::optional<PathEnd> endOfPath(const Park &park, const QString &path);
/// The path of an object, or of its field; empty for the park itself.
QString pathTo(const Park &park, const Address &object, int field = -1);

/// A piece of a path as people are told it, whether or not a park has such rows.
struct PathStep {
    const char *label = nullptr; ///< of a part, a list or a field; null: the path is not one that declarations know
    QString name{};              ///< of a list: the key of its row
};
std::vector<PathStep> stepsOf(const QString &path);
/// The description of the object that a path leads to, or whose field; null: no declaration knows it.
const Object *objectOf(const QString &path);

} // namespace core
