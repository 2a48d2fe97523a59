#include "rowsorder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace core {

namespace {

QStringList kept(const QStringList &keys, const std::function<bool(const QString &)> &keeps)
{
    QStringList result;
    std::ranges::copy_if(keys, std::back_inserter(result), keeps);
    return result;
}

QSet<QString> setOf(const QStringList &keys)
{
    return QSet<QString>(keys.begin(), keys.end());
}

/// The rows of a side that are not in the spine, by how many rows of the spine stand before them.
QHash<QString, qsizetype> anchors(const QStringList &side, const QHash<QString, qsizetype> &spine)
{
    QHash<QString, qsizetype> result;
    qsizetype last = 0;
    for (const QString &key : side) {
        const auto found = spine.find(key);
        if (found != spine.end())
            last = *found + 1;
        else
            result.insert(key, last);
    }
    return result;
}

/// The rows outside of the spine that stand at one anchor: in the order of their side, the sides by their first key.
using Guests = std::array<QStringList, 3>; ///< only mine, only theirs, both

} // namespace

QStringList mergedOrder(const RowOrders &orders, const std::function<bool(const QString &)> &stays, bool theirsWins,
                        bool &isConflict)
{
    const QSet<QString> inBase = setOf(orders.base), inMine = setOf(orders.mine), inTheirs = setOf(orders.theirs);
    const auto isCommon = [&](const QString &key) {
        return inBase.contains(key) && inMine.contains(key) && inTheirs.contains(key) && stays(key);
    };
    const QStringList base = kept(orders.base, isCommon), mine = kept(orders.mine, isCommon),
                      theirs = kept(orders.theirs, isCommon);
    isConflict = mine != base && theirs != base && mine != theirs;
    const bool takesTheirs = isConflict ? theirsWins : mine == base;
    const QStringList &spine = takesTheirs ? theirs : mine;

    QHash<QString, qsizetype> placeOf;
    for (qsizetype i = 0; i < spine.size(); ++i)
        placeOf.insert(spine[i], i);
    const auto ofMine = anchors(orders.mine, placeOf), ofTheirs = anchors(orders.theirs, placeOf);
    std::vector<Guests> guests(size_t(spine.size()) + 1);
    const auto add = [&](const QStringList &side, size_t own, const auto &anchorOf, const auto &otherAnchorOf) {
        for (const QString &key : side) {
            if (placeOf.contains(key) || !stays(key))
                continue;
            const qsizetype at = anchorOf.value(key);
            if (!otherAnchorOf.contains(key))
                guests[size_t(at)][own].append(key);
            else if (own == 0) // both have it: once, at the earlier place
                guests[size_t(std::min(at, otherAnchorOf.value(key)))][2].append(key);
        }
    };
    add(orders.mine, 0, ofMine, ofTheirs);
    add(orders.theirs, 1, ofTheirs, ofMine);

    const bool isOneSided = orders.mine == orders.base || orders.theirs == orders.base || orders.mine == orders.theirs;
    QStringList result;
    for (qsizetype i = 0; i <= spine.size(); ++i) {
        Guests &here = guests[size_t(i)];
        if (!isOneSided)
            std::ranges::sort(here[2]);
        std::ranges::sort(here, [](const QStringList &a, const QStringList &b) { return a.value(0) < b.value(0); });
        for (const QStringList &each : here)
            result += each;
        if (i < spine.size())
            result.append(spine[i]);
    }
    return result;
}

} // namespace core
