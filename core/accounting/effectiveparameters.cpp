#include "effectiveparameters.h"

#include <algorithm>

namespace core {

namespace {

template <class T> T chosen(const std::optional<T> &ofCase, const std::optional<T> &ofProject, T fallback)
{
    return ofCase ? *ofCase : ofProject ? *ofProject : fallback;
}

} // namespace

QString effectiveFactorSet(const Parameters &ofProject, const Parameters &ofCase, const Library &library)
{
    return chosen(ofCase.fuelFactorSet, ofProject.fuelFactorSet, library.fuels().sets().id(0));
}

EffectiveParameters effectiveParameters(const Parameters &ofProject, const Parameters &ofCase, int year, const Library &library)
{
    const auto pick = [&]<class T>(std::optional<T> Parameters::*member, std::string_view key) {
        return chosen(ofCase.*member, ofProject.*member, T{library.defaultOf(key).value});
    };
    EffectiveParameters result;
    result.electricityEqualValue = pick(&Parameters::electricityEqualValue, "electricityEqualValueTcePerMwh");
    result.heatCalorificValue = pick(&Parameters::heatCalorificValue, "heatTcePerGj");
    result.fossilPowerFactor = pick(&Parameters::fossilPowerFactor, "fossilPowerFactorTPerMwh");
    result.fossilHeatFactor = pick(&Parameters::fossilHeatFactor, "fossilHeatFactorTPerGj");
    result.locationFactor = ofCase.locationFactor ? ofCase.locationFactor : ofProject.locationFactor;
    if (!result.locationFactor)
        if (const auto average = library.nationalAverage(year))
            result.locationFactor = TonnesCo2PerMegawattHour{average->value};
    result.onSiteCountsAsDirect = chosen(ofCase.onSiteCountsAsDirect, ofProject.onSiteCountsAsDirect, true);
    result.includeFeedstockInEnergy = chosen(ofCase.includeFeedstockInEnergy, ofProject.includeFeedstockInEnergy, false);
    result.cleanEnergyIncludesGas = chosen(ofCase.cleanEnergyIncludesGas, ofProject.cleanEnergyIncludesGas, false);
    result.factorSet = library.fuels().setIndex(effectiveFactorSet(ofProject, ofCase, library));
    result.greenAttributeValidity = pick(&Parameters::greenAttributeValidity, "greenAttributeValidityMonths").value;
    result.discountRate = pick(&Parameters::discountRate, "discountRate");
    return result;
}

Parameters parametersInForce(const Parameters &ofProject, const Parameters &ofCase, int year, const Library &library)
{
    const EffectiveParameters effective = effectiveParameters(ofProject, ofCase, year, library);
    Parameters held;
    held.electricityEqualValue = effective.electricityEqualValue;
    held.heatCalorificValue = effective.heatCalorificValue;
    held.fossilPowerFactor = effective.fossilPowerFactor;
    held.fossilHeatFactor = effective.fossilHeatFactor;
    held.locationFactor = effective.locationFactor;
    held.onSiteCountsAsDirect = effective.onSiteCountsAsDirect;
    held.includeFeedstockInEnergy = effective.includeFeedstockInEnergy;
    held.cleanEnergyIncludesGas = effective.cleanEnergyIncludesGas;
    held.fuelFactorSet = effectiveFactorSet(ofProject, ofCase, library);
    held.greenAttributeValidity = Months{effective.greenAttributeValidity};
    held.discountRate = effective.discountRate;
    return held;
}

Parameters parametersInForce(const Park &park, const Parameters &written, const Library &library)
{
    const auto in = std::ranges::find_if(park.cases, [&written](const Case &each) { return &each.parameters == &written; });
    return in == park.cases.end() ? parametersInForce(park.parameters, {}, 0, library)
                                  : parametersInForce(park.parameters, written, in->year, library);
}

} // namespace core
