#pragma once

#include "core/model/park.h"
#include "core/reference/library.h"

namespace core {

/// The parameters that hold for one case: its own, else the project's, else the defaults of the library.
struct EffectiveParameters {
    TcePerMegawattHour electricityEqualValue;
    TcePerGigajoule heatCalorificValue;
    TonnesCo2PerMegawattHour fossilPowerFactor;
    TonnesCo2PerGigajoule fossilHeatFactor;
    std::optional<TonnesCo2PerMegawattHour> locationFactor; ///< nothing: the tables begin after the year
    bool onSiteCountsAsDirect = true;
    bool includeFeedstockInEnergy = false;
    bool cleanEnergyIncludesGas = false;
    int factorSet = -1;                ///< −1: a set that the library does not know
    double greenAttributeValidity = 0; ///< months
    double discountRate = 0;
};

/// Source: domain model, §1, table of parameters.
EffectiveParameters effectiveParameters(const Parameters &ofProject, const Parameters &ofCase, int year, const Library &library);

/// The same as a park writes them, each given that has a value: for comparing what holds instead of what is written. With the
/// year 0, the location factor has no default.
Parameters parametersInForce(const Parameters &ofProject, const Parameters &ofCase, int year, const Library &library);

/// What holds where a park writes parameters: for the project, or for the case they stand in. Assumes: `written` are those of
/// the park or of one of its cases.
Parameters parametersInForce(const Park &park, const Parameters &written, const Library &library);

/// The name of the factor set that holds for the case.
QString effectiveFactorSet(const Parameters &ofProject, const Parameters &ofCase, const Library &library);

} // namespace core
