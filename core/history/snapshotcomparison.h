#pragma once

#include "core/compare/differences.h"
#include "core/history/history.h"

namespace core {

/// A case of a snapshot or of the present, or of both.
struct CaseThenAndNow {
    QString id;
    std::optional<CaseTotals> then, now; ///< nothing where there is no such case, or its errors stop it
    std::optional<double> moreTotal;     ///< now less then [t CO2]
    std::optional<double> moreEnergy;    ///< [tce]
};

/// How the present differs from a snapshot.
struct SnapshotComparison {
    qsizetype differences = 0, changed = 0, added = 0, removed = 0; ///< all; fields; rows that only the present has, had once
    std::vector<CaseThenAndNow> cases;                              ///< by their ids, those of the present first
};
/// The totals of each case; nothing where errors stop it.
std::vector<std::optional<CaseTotals>> totalsOfCases(const Evaluation &evaluation);
/// Totals by the cases of each park.
SnapshotComparison compareWithPresent(const Park &then, const std::vector<std::optional<CaseTotals>> &totalsThen, const Park &now,
                                      const std::vector<std::optional<CaseTotals>> &totalsNow);

/// The newest snapshot of one history that the other has, too, whatever it is called there: the state in which two copies went
/// apart. Null: there is none.
const Snapshot *commonSnapshot(const History &mine, const History &theirs);

/// What brings a park back to what it was.
struct Restoration {
    std::vector<Edit> edits;
    bool isWhole = true; ///< false: x- keys of a part differ, which no edit can set
};
Restoration restoration(const Park &now, const Park &then);

} // namespace core
