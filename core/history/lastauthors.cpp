#include "lastauthors.h"

#include "core/compare/paths.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// What a change of the trail touched, as conflicts write their paths: a field, rows, or the list that was put in order.
QStringList placesOf(const TrailChange &change)
{
    if (const Field *field = change.field())
        return {below(change.path, inPath(field->key))};
    const QString list = below(change.path, inPath(change.list()->key));
    if (change.kind == Edit::Kind::Order)
        return {list};
    QStringList rows;
    for (const QString &row : change.rows)
        rows.append(below(list, row));
    return rows;
}

bool isOf(const MergeConflict &conflict, const TrailChange &change)
{
    const bool isOrder = change.kind == Edit::Kind::Order;
    return std::ranges::any_of(placesOf(change), [&](const QString &place) {
        if (isOrder || conflict.kind == MergeConflict::Kind::Order)
            return isOrder && place == conflict.path;
        const bool isInside = place == conflict.path || place.startsWith(conflict.path + u'/');
        return isInside || (!change.field() && conflict.path.startsWith(place + u'/')); // a row comes and goes with its fields
    });
}

} // namespace

std::vector<QString> lastAuthors(const History &history, const std::vector<MergeConflict> &conflicts)
{
    std::vector<QString> authors(conflicts.size());
    std::vector<size_t> unknown(conflicts.size());
    std::iota(unknown.begin(), unknown.end(), size_t(0));
    for (auto entry = history.trail.crbegin(); entry != history.trail.crend() && !unknown.empty(); ++entry) {
        const auto changes = changesOf(*entry, history.pieces);
        if (!changes)
            continue; // what is damaged tells nothing
        std::erase_if(unknown, [&](size_t i) {
            const bool isFound =
                std::ranges::any_of(*changes, [&](const TrailChange &change) { return isOf(conflicts[i], change); });
            if (isFound)
                authors[i] = entry->moment.who;
            return isFound;
        });
    }
    return authors;
}

} // namespace core
