#pragma once

#include "core/schemes/evaluation.h"

// What to do first: where the emissions of a case are, and which measures of the park say that they help there.

namespace core {

enum class StepKind : unsigned char {
    UncoveredGrid,    ///< grid power without direct supply or green attributes
    FossilHeat,       ///< received
    Fuels,            ///< of the carrier that emits most
    Process,          ///< emissions of processes
    ExpiredAttribute, ///< a green attribute that is not counted in the case's year
    MissingInput,     ///< an item of the scheme has no value
};

struct FirstStep {
    StepKind kind = StepKind::UncoveredGrid;
    TonnesCo2 effect;            ///< the emissions it is about; 0 where it is not about emissions
    std::optional<double> share; ///< of the total
    double quantity = 0;         ///< in `unit`: power [MWh], heat [GJ], fuels [tce], output of processes [t]
    Unit unit = Unit::None;
    Carrier carrier = Carrier::Coal; ///< of the fuels
    size_t item = 0;                 ///< of the first scheme, where its input is missing
    Place place;                     ///< where to look: the largest row, or what is missing
    std::vector<qsizetype> measures; ///< of the park, the largest effect first
};

/// The steps of a case in the order of their effect, what is missing last. Measures count by the effects they state, whatever
/// cases they apply to. `park` is the park as the case is counted. Source: domain model, §1 (measures), §3.
std::vector<FirstStep> firstSteps(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library);

/// Where the input of an indicator is entered.
Place inputPlace(qsizetype caseIndex, std::string_view metric);

} // namespace core
