#pragma once

#include "core/schemes/evaluation.h"

#include <functional>

namespace core {

/// A figure by which cases and parks are compared: totals, the six systems, indicators.
struct ComparedFigure {
    std::string_view key; ///< as in the result: "totalT", "energySupply", "carbonPerEnergy"
    const char *label;
    Unit unit; ///< None: a share
    std::function<std::optional<double>(const CaseEvaluation &)> value;
};
/// All of them: totals, emissions by system, indicators. Sources: domain model, §3 and §4.
const std::vector<ComparedFigure> &comparedFigures();
/// The figure of this key; null when there is none.
const ComparedFigure *comparedFigure(std::string_view key);

/// The share of a system in the emissions of the case, 0…1; nothing where there are none.
ComparedFigure systemShare(System system);

/// A case of a park that stands in a table over parks or cases.
struct ComparedCase {
    const Park *park = nullptr;
    const Evaluation *evaluation = nullptr;
    qsizetype caseIndex = -1;
    const Case &inCase() const { return park->cases.at(caseIndex); }
    const CaseEvaluation &evaluated() const { return evaluation->cases[size_t(caseIndex)]; }
};

/// The cases of one park, in their order.
std::vector<ComparedCase> casesOf(const Park &park, const Evaluation &evaluation);

/// The case by which a park stands beside others: that of the year when one is asked for, else the newest; metered before
/// planned, with results before without. Nothing when there is no such case.
std::optional<ComparedCase> comparableCase(const Park &park, const Evaluation &evaluation, std::optional<int> year = {});

enum class Best : unsigned char { Smallest, Largest };

/// A case with its rank: 1 the best, equal values share a rank, no rank without the value.
struct RankedCase {
    size_t index = 0; ///< in the cases given
    std::optional<double> value;
    int rank = 0; ///< 0: none
};
/// The cases by a figure, the best first, those without the value last in the order given.
std::vector<RankedCase> ranking(const std::vector<ComparedCase> &cases, const ComparedFigure &figure, Best best);

/// A point of a scatter of two figures; cases that lack one of them are left out.
struct ComparedPoint {
    size_t index = 0;
    double x = 0, y = 0;
};
std::vector<ComparedPoint> scatter(const std::vector<ComparedCase> &cases, const ComparedFigure &x, const ComparedFigure &y);

/// Keeps the cases whose figure lies in the range, both bounds included: parks of a size, or in which a system weighs much.
std::vector<ComparedCase> within(const std::vector<ComparedCase> &cases, const ComparedFigure &figure, double least, double most);

} // namespace core
