#include "ledgerexplain.h"

namespace core {

namespace {

// One number holds what a sum is of: energy, of what, grouping, key + 1.
constexpr int ofShift = 1, groupingShift = 3, keyShift = 6;

} // namespace

Figure ledgerFigure(qsizetype caseIndex, const LedgerSumFigure &sum)
{
    const qint32 index =
        qint32(sum.isEnergy) | qint32(sum.of) << ofShift | qint32(sum.grouping) << groupingShift | (sum.key + 1) << keyShift;
    return caseFigure(FigureKind::Ledger, caseIndex, index);
}

LedgerSumFigure ledgerSumOf(const Figure &figure)
{
    return {LedgerSumFigure::Of((figure.index >> ofShift) & 3), LedgerGrouping((figure.index >> groupingShift) & 7),
            (figure.index >> keyShift) - 1, (figure.index & 1) != 0};
}

Explanation explainLedgerSum(const Figure &figure, const std::vector<Contribution> &ledger, const LedgerRows &rows)
{
    const bool isEnergy = ledgerSumOf(figure).isEnergy;
    const LedgerSum sum = sumOf(ledger, rows);
    Explanation made;
    made.figure = figure;
    made.unit = isEnergy ? Unit::Tce : Unit::TonneCo2;
    made.operation = Operation::Sum;
    if (!rows.empty()) // nothing entered is not 0
        made.value = isEnergy ? sum.energy.value : sum.emission.value;
    for (const qint32 row : rows) {
        const Contribution &each = ledger[size_t(row)];
        const Place place{Place::Kind::Row, each.system, each.list, figure.place.caseIndex, each.index};
        made.operands.push_back({.figure = {isEnergy ? FigureKind::RowEnergy : FigureKind::RowEmission, place},
                                 .value = isEnergy ? each.energy.value : each.emission.value,
                                 .unit = made.unit});
    }
    return made;
}

} // namespace core
