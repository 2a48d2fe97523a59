#pragma once

#include "core/base/result.h"
#include "core/sizing/leastcost.h"

#include <QByteArray>

namespace core {

/// A design in the form of reference-models/README.md, result, with the proven relative `gap`, `lower_bound_yuan`, `solves` and
/// `seconds`; of an infeasible case the status and, under `infeasible`, what stands in the way.
QByteArray designToJson(const sizing::SizingCase &sizing, const sizing::SearchResult &result, double seconds);

/// The hours as `hour,s,x,m,c,d,e` (and `unserved` of a rule), numbers that read back to the same double.
QByteArray dispatchToCsv(const sizing::Dispatch &dispatch, bool withUnserved);
/// Writes the hours, as a workbook of the same columns where the name ends with .xlsx, else as dispatchToCsv(). Fails:
/// FileNotWritable.
Result<void> writeDispatch(const sizing::Dispatch &dispatch, bool withUnserved, const QString &fileName);

/// The key of a capacity, as in a case file's result.
const char *capacityKey(sizing::Infeasibility::Capacity capacity);
/// The word of an outcome: optimal, infeasible, simulated, cancelled, stalled.
const char *outcomeWord(sizing::Outcome outcome);

} // namespace core
