#include "use.h"

namespace core {

static constexpr auto fuelUseFields = rowFields<FuelUse>(
    field<&FuelUse::fuel>("fuel", QT_TRANSLATE_NOOP("Field", "Fuel"), {.lookup = Lookup::Fuels}),
    field<&FuelUse::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity"), notNegative),
    field<&FuelUse::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), {.lookup = Lookup::FuelUnits}),
    field<&FuelUse::activity>("activity", QT_TRANSLATE_NOOP("Field", "Use")),
    field<&FuelUse::factorSet>("factorSet", QT_TRANSLATE_NOOP("Field", "Factor set"), {.lookup = Lookup::FactorSets}),
    field<&FuelUse::custom, &CustomFactor::heatValue>("custom.ncvGjPerUnit", QT_TRANSLATE_NOOP("Field", "Own heat value"),
                                                      lastingQuantity),
    field<&FuelUse::custom, &CustomFactor::emission>("custom.tco2PerUnit", QT_TRANSLATE_NOOP("Field", "Own factor"),
                                                     lastingQuantity),
    field<&FuelUse::custom, &CustomFactor::source>("custom.source", QT_TRANSLATE_NOOP("Field", "Source of own values")),
    field<&FuelUse::internationalBunker>("internationalBunker", QT_TRANSLATE_NOOP("Field", "International bunker"),
                                         {.defaulted = true}),
    field<&FuelUse::origin>("origin", QT_TRANSLATE_NOOP("Field", "Origin"), {.defaulted = true}));
constinit const Object fuelUseObject = rowObject<FuelUse>(fuelUseFields);

static constexpr auto electricityUseFields =
    rowFields<ElectricityUse>(field<&ElectricityUse::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Electricity"), notNegative));
constinit const Object electricityUseObject = rowObject<ElectricityUse>(electricityUseFields);

} // namespace core
