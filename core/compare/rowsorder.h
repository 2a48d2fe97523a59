#pragma once

#include <QStringList>

#include <functional>

namespace core {

/// The orders of one list in three versions, by the keys of its rows.
struct RowOrders {
    QStringList base, mine, theirs;
};

/// The merged order of the rows that stay: rows that all three have stand as the side that moved them put them, as mine (or
/// theirs, by the choice) when both moved them differently; others after the row they follow on their side. Turning the sides and
/// the choice round gives the same order. `isConflict`: both moved them.
QStringList mergedOrder(const RowOrders &orders, const std::function<bool(const QString &)> &stays, bool theirsWins,
                        bool &isConflict);

} // namespace core
