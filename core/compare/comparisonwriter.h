#pragma once

#include "core/compare/differences.h"

namespace core {

/// Two versions of a park beside each other, all that writers of a comparison need.
struct ParkComparison {
    QString fileA, fileB;
    const Park *a = nullptr, *b = nullptr;
    const Evaluation *evaluatedA = nullptr, *evaluatedB = nullptr;
    std::vector<Difference> differences;
    std::vector<std::vector<DifferenceEffect>> effects; ///< of each difference
    RowMatch cases;
};
ParkComparison compare(const QString &fileA, const Park &a, const Evaluation &evaluatedA, const QString &fileB, const Park &b,
                       const Evaluation &evaluatedB, const Library &library, int currentYear);

/// A value of a field as JSON says it; "null" where there is none.
QByteArray jsonOf(const Value &value);
/// A value of a field as a cell of separated values: a text as csvCell() of texts writes it, nothing as an empty cell, all else
/// as JSON.
QByteArray csvCell(const Value &value);

/// {"format": "parkwright-comparison", "version": 1, "a", "b": {file, park}, "cases": [{id, a, b: {year, totals, indicators}}],
/// "differences": [{path, kind, a, b, effects: [{case, totalT, totalTce, carbonPerEnergy}]}]}. A case or a value that only one
/// side has is null on the other. The order of keys is stable, numbers read back to the same double.
QByteArray comparisonToJson(const ParkComparison &comparison);

/// One line per difference and case on which it has an effect: path, kind, a, b, case, totalT, totalTce, carbonPerEnergy. RFC
/// 4180, UTF-8, '\n'; keys as header.
QByteArray comparisonToCsv(const ParkComparison &comparison);

} // namespace core
