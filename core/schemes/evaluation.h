#pragma once

#include "core/schemes/scheme.h"

#include <functional>

namespace core {

/// Simulates the year of a case's design; nothing where that cannot be done. Asked for a case with a design that is judged by a
/// scheme with shares of a simulated year (650号, 688号, 1192号), once an evaluation: it takes a few milliseconds.
using HourlyRatios = std::function<std::optional<SupplyRatios>(const Park &park, qsizetype caseIndex)>;

/// Everything that is computed for one case; without results when an error stopped it.
struct CaseEvaluation {
    bool hasResults = false;
    std::vector<Finding> findings;
    Account account;
    Indicators indicators;
    std::vector<SchemeResult> schemes;  ///< in the order asked for
    std::optional<SupplyRatios> hourly; ///< of the simulated year, where a scheme asked
    /// What the case was evaluated with when it keeps factors that the common library has otherwise; else null. Rows of the
    /// ledger and of findings count in it.
    std::shared_ptr<const Library> ownLibrary;
    const Library &libraryOr(const Library &common) const { return ownLibrary ? *ownLibrary : common; }
};

/// Whether some row that emits or uses energy has its quantity: else totals of 0 are no results. Rows that wait for theirs
/// (missingQuantity), as those of a case rolled forward do, stand in the ledger with 0.
bool isAnythingEntered(const CaseEvaluation &evaluated);

struct Evaluation {
    std::vector<Finding> findings; ///< of the document
    std::vector<CaseEvaluation> cases;
};

/// The findings of the document: its own, certificates that are claimed twice in any of its cases, and a factor set that neither
/// the library nor what a case keeps knows. An error among them stops every case.
std::vector<Finding> evaluateDocument(const Park &park, const Library &library);

/// Evaluates one case by the schemes; the schemes must outlive the result.
/// Factors that the case keeps stand in for those of the library.
/// `documentHasErrors`: the case gets findings only. `currentYear` is the year of today.
/// `hourly`: none, and shares of a simulated year come from the annual rows. Source: domain model, §3 to §5.
CaseEvaluation evaluateCase(const Park &park, qsizetype caseIndex, const Library &library, const std::vector<Scheme> &schemes,
                            int currentYear, bool documentHasErrors, const HourlyRatios &hourly = {});

/// Judges the cases of an evaluation again by the schemes, each with the other cases as its years (caseOfYear()): evaluateCase()
/// knows one case only, so that items over several years have no data there. Cheap: no factor is asked.
void judgeOverYears(const Park &park, const Library &library, const std::vector<Scheme> &schemes, Evaluation &evaluation);

/// Evaluates a park: the document, then each case, then what takes several years.
Evaluation evaluate(const Park &park, const Library &library, const std::vector<Scheme> &schemes, int currentYear,
                    const HourlyRatios &hourly = {});

/// The figures of a case that comparisons look at. Sources: domain model, §3 and §4.
struct CaseTotals {
    double total = 0;                      ///< totalT [t CO2]
    double energy = 0;                     ///< totalTce [tce]
    std::optional<double> carbonPerEnergy; ///< [t/tce]
    bool operator==(const CaseTotals &) const = default;
};
/// Nothing of a case without results.
std::optional<CaseTotals> totalsOf(const CaseEvaluation &evaluated);

} // namespace core
