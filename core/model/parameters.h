#pragma once

#include "field.h"

namespace core {

/// What a project or a case sets differently from the defaults of resources/reference/parameters.csv.
struct Parameters : Described {
    std::optional<TcePerMegawattHour> electricityEqualValue;
    std::optional<TcePerGigajoule> heatCalorificValue;
    std::optional<TonnesCo2PerMegawattHour> fossilPowerFactor;
    std::optional<TonnesCo2PerGigajoule> fossilHeatFactor;
    std::optional<TonnesCo2PerMegawattHour> locationFactor;
    std::optional<bool> onSiteCountsAsDirect;
    std::optional<bool> includeFeedstockInEnergy;
    std::optional<bool> cleanEnergyIncludesGas;
    std::optional<QString> fuelFactorSet;
    std::optional<Months> greenAttributeValidity;
    std::optional<double> discountRate;
    bool operator==(const Parameters &) const = default;
};
extern const Object parametersObject;

} // namespace core
