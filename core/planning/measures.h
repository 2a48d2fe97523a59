#pragma once

#include "core/model/edit.h"
#include "core/schemes/evaluation.h"

#include <map>

namespace core {

class MeasureHours;

/// What measures save in a year, added up; a negative figure is used in addition.
struct EffectSum {
    double electricity = 0;                              ///< [MWh]
    double heat = 0;                                     ///< [GJ]
    double process = 0;                                  ///< [t CO2]
    double renewable = 0;                                ///< [MWh] of renewable power added
    std::map<std::pair<QString, QString>, double> fuels; ///< by fuel and unit
    EffectSum &operator+=(const EffectSum &other);
};
/// The effects of a measure; a fuel without a unit is in that of its first factor row. Source: domain model, §1.
EffectSum effectsOf(const Measure &measure, const Library &library);

/// A case with measures in it.
struct DerivedCase {
    Case derived;
    EffectSum unused; ///< what the case has too little of to be saved
};

/// A case with the effects of measures applied at once; their order does not matter. Our reading ▲, the domain model does not say
/// where a saving falls: power saved and renewable power take the place of grid power, then of other fossil power, the surplus is
/// sent out as non-fossil power; renewable power comes in as a direct supply; heat saved is fossil heat received, then
/// non-fossil; a fuel falls in all rows, fleets (kilometres) and buildings' gas that use it in this unit; process emissions fall
/// by their factors; all in proportion, uses of power and heat too. What is used in addition grows in proportion, or as a new
/// row. `account` is that of the case. With `hours` the surplus is that of the simulated year: power displaced, sent out and
/// unused are those of MeasureHours::split().
DerivedCase withMeasures(const Park &park, qsizetype caseIndex, const Account &account, const Library &library,
                         const EffectSum &effects, const MeasureHours *hours = nullptr);

/// Whether the rows of a case hold what a measure does: it says that it applies there. Our reading ▲ of appliesTo, as the roles
/// of the documents read it: planned cases that no measure names are those without measures.
bool isHeldBy(const Measure &measure, const Case &inCase);

/// The edit that keeps a derived case: planned, under a free id, in the year and by the name given.
Edit keptAsCase(const Park &park, Case derived, const QString &name, int year);

/// What a measure costs a year [10⁴ yuan]: annuity of the investment over the lifetime, yearly cost, less yearly saving; nothing
/// without a lifetime where something is invested. Source: rules/dossier.md, abatement cost.
std::optional<double> yearlyCost(const Measure &measure, double discountRate);

} // namespace core
