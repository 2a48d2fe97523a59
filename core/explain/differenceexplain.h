#pragma once

#include "core/compare/parktable.h"
#include "core/explain/explanation.h"

namespace core {

/// A total by which cases stand side by side, with its path in the result (domain model, §5).
struct ComparedTotal {
    std::string_view key; ///< of comparedFigure()
    const char *path;     ///< for figureAtPath()
};
inline constexpr ComparedTotal comparedTotals[]{
    {"totalT", "accounting.totalT"}, {"totalTce", "energy.totalTce"}, {"carbonPerEnergy", "indicators.carbonPerEnergy"}};

/// How a total of a case differs from that of another.
struct DifferenceFigure {
    qsizetype base = -1;  ///< the case that it is compared with
    size_t total = 0;     ///< in comparedTotals
    bool isShare = false; ///< of the size of the base's total; else in its unit
};
/// The difference as a figure of kind Difference whose place is the compared case, and what such a figure is.
Figure differenceFigure(qsizetype caseIndex, const DifferenceFigure &difference);
DifferenceFigure differenceOf(const Figure &figure);

/// A difference, value of the case − value of the base, with both as figures of their cases; a share is the difference over the
/// size of the base's value. No value: one of the cases has no result, or (of a share) the base's value is 0. Source:
/// numberChange() of core/compare; the figures of domain model, §3 and §4. Assumes that the evaluation has both cases.
Explanation explainDifference(const Figure &figure, const Evaluation &evaluation);

} // namespace core
