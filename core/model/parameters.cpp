#include "parameters.h"

namespace core {

static constexpr Field parametersFields[]{
    field<&Parameters::electricityEqualValue>("electricityEqualValueTcePerMwh",
                                              QT_TRANSLATE_NOOP("Field", "Equal value of electricity"), notNegative),
    field<&Parameters::heatCalorificValue>("heatTcePerGj", QT_TRANSLATE_NOOP("Field", "Calorific value of heat"), notNegative),
    field<&Parameters::fossilPowerFactor>("fossilPowerFactorTPerMwh", QT_TRANSLATE_NOOP("Field", "Fossil power factor"),
                                          notNegative),
    field<&Parameters::fossilHeatFactor>("fossilHeatFactorTPerGj", QT_TRANSLATE_NOOP("Field", "Fossil heat factor"), notNegative),
    field<&Parameters::locationFactor>("locationFactorTPerMwh", QT_TRANSLATE_NOOP("Field", "Location-based power factor"),
                                       notNegative),
    field<&Parameters::onSiteCountsAsDirect>("onSiteCountsAsDirect",
                                             QT_TRANSLATE_NOOP("Field", "On-site non-fossil power counts as direct supply")),
    field<&Parameters::includeFeedstockInEnergy>("includeFeedstockInEnergy",
                                                 QT_TRANSLATE_NOOP("Field", "Feedstock counts as energy consumption")),
    field<&Parameters::cleanEnergyIncludesGas>("cleanEnergyIncludesGas",
                                               QT_TRANSLATE_NOOP("Field", "Natural gas counts as clean energy")),
    field<&Parameters::fuelFactorSet>("fuelFactorSet", QT_TRANSLATE_NOOP("Field", "Factor set of fuels"),
                                      {.lookup = Lookup::FactorSets}),
    field<&Parameters::greenAttributeValidity>("greenAttributeValidityMonths",
                                               QT_TRANSLATE_NOOP("Field", "Validity of green attributes"), notNegative),
    field<&Parameters::discountRate>("discountRate", QT_TRANSLATE_NOOP("Field", "Discount rate"), notNegative),
};
constinit const Object parametersObject{
    .fields = parametersFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Parameters>};

} // namespace core
