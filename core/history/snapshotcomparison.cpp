#include "snapshotcomparison.h"

#include "core/compare/merge.h"

#include <algorithm>

namespace core {

namespace {

using Totals = std::vector<std::optional<CaseTotals>>;

std::optional<CaseTotals> totalsIn(const Park &park, const Totals &totals, const QString &id)
{
    const auto found = std::ranges::find(park.cases, id, &Case::id);
    return found == park.cases.end() ? std::nullopt : totals[size_t(found - park.cases.begin())];
}

CaseThenAndNow compared(const QString &id, std::optional<CaseTotals> then, std::optional<CaseTotals> now)
{
    CaseThenAndNow result{id, then, now, {}, {}};
    if (then && now) {
        result.moreTotal = now->total - then->total;
        result.moreEnergy = now->energy - then->energy;
    }
    return result;
}

} // namespace

Totals totalsOfCases(const Evaluation &evaluation)
{
    Totals totals;
    for (const CaseEvaluation &each : evaluation.cases)
        totals.push_back(totalsOf(each));
    return totals;
}

SnapshotComparison compareWithPresent(const Park &then, const Totals &totalsThen, const Park &now, const Totals &totalsNow)
{
    SnapshotComparison result;
    const auto differences = parkDifferences(then, now);
    const auto count = [&](Difference::Kind kind) { return std::ranges::count(differences, kind, &Difference::kind); };
    result.differences = qsizetype(differences.size());
    result.changed = count(Difference::Kind::Changed);
    result.added = count(Difference::Kind::Added);
    result.removed = count(Difference::Kind::Removed);
    const auto has = [&](const QString &id) {
        return std::ranges::find(result.cases, id, &CaseThenAndNow::id) != result.cases.end();
    };
    for (const Park *park : {&now, &then})
        for (const Case &each : park->cases)
            if (!has(each.id))
                result.cases.push_back(compared(each.id, totalsIn(then, totalsThen, each.id), totalsIn(now, totalsNow, each.id)));
    return result;
}

const Snapshot *commonSnapshot(const History &mine, const History &theirs)
{
    for (auto snapshot = mine.snapshots.rbegin(); snapshot != mine.snapshots.rend(); ++snapshot)
        if (std::ranges::find(theirs.snapshots, snapshot->content, &Snapshot::content) != theirs.snapshots.end())
            return &*snapshot;
    return nullptr;
}

Restoration restoration(const Park &now, const Park &then)
{
    Merge merged = merge(now, now, then);
    return {std::move(merged.edits), merged.merged == then};
}

} // namespace core
