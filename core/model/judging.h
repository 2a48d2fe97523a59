#pragma once

#include "finding.h"

namespace core {

/// A number above another one that is no mere rounding of sums: 1e-9 of the other one is allowed (domain model, §5).
constexpr bool clearlyAbove(double value, double other)
{
    return value > other + 1e-9 * (other < 0 ? -other : other);
}

/// Whether a path that evidence refers to is one of the park: `park`, `enterprises/ID`, `measures/ID`, a place of a case,
/// or a clause, `schemes/ID` or `schemes/ID/ITEM`.
bool leadsSomewhere(const Park &park, const QString &path);

/// What the place of an unknownReference names that is not there: ids of cases, measures and evidence, paths, the text of a row's
/// cell. Empty where there is nothing wrong or the place is none of these.
QStringList unknownReferences(const Park &park, const Finding &finding);

/// What the document says of itself, outside of its cases: repeated ids, numbers below 0, references into nothing.
/// Raises: duplicateId, negativeQuantity, unknownReference. Source: domain model, §5.
std::vector<Finding> judgeDocument(const Park &park);

/// What one case says of itself without any factor: repeated ids, numbers out of range, references into nothing, more used than
/// there was, metered years to come, sinks that are stocks (uptake above `greatestSink`). `currentYear` is the year of today.
/// Raises: duplicateId, negativeQuantity, shareOutOfRange, unknownReference, usedExceedsAvailable, sinkIsStock, futureActual,
/// designOutOfRange.
/// Source: domain model, §5.
void judgeCase(const Park &park, qsizetype caseIndex, int currentYear, TonnesCo2PerHectareYear greatestSink,
               std::vector<Finding> &findings);

} // namespace core
