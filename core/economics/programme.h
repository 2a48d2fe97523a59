#pragma once

#include <optional>
#include <vector>

namespace core::economics {

// Several projects of a plan as one flow of money over calendar years: what an application argues with before it is designed.

struct ProgrammeProject {
    double investment = 0; ///< in equal parts over startYear…endYear
    double yearlyCost = 0, yearlySaving = 0;
    int startYear = 0, endYear = 0; ///< not before startYear
    double life = 0;                ///< years of cost and saving, from the year after endYear; a part of a year has its part
};

struct ProgrammeYear {
    int year = 0;
    double investment = 0, cost = 0, saving = 0;
    double net = 0, discounted = 0;    ///< to the first year
    double sum = 0, discountedSum = 0; ///< up to this year
};

/// What moves a programme: factors on all investments, savings and costs.
struct ProgrammeScale {
    double investment = 1, saving = 1, cost = 1;
};

struct Programme {
    std::vector<ProgrammeYear> years;                 ///< every year from the first to the last with money
    std::vector<double> rates;                        ///< internal rates of return: none, one, or several that mean nothing
    bool changesSign = false;                         ///< the net flow; without that there is no internal rate
    double netPresentValue = 0;                       ///< in the first year
    std::optional<double> payback, discountedPayback; ///< years from the beginning of the first year, construction with them;
                                                      ///< nothing where nothing was to be paid back either

    std::optional<double> rate() const ///< nothing unless there is exactly one
    {
        return rates.size() == 1 ? std::optional(rates.front()) : std::nullopt;
    }
};

/// The flow of a programme, before tax: no debt, no residual value, no replacement. Empty without projects.
/// Source: rules for the documents, programme cash flow.
Programme programme(const std::vector<ProgrammeProject> &projects, double discountRate, const ProgrammeScale &scale = {});

} // namespace core::economics
