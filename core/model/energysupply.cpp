#include "energysupply.h"

namespace core {

static constexpr auto powerReceivedFields =
    rowFields<PowerReceived>(field<&PowerReceived::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                             field<&PowerReceived::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Electricity"), notNegative));
static constexpr Object powerReceivedObject = rowObject<PowerReceived>(powerReceivedFields);

static constexpr auto powerSentFields =
    rowFields<PowerSent>(field<&PowerSent::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                         field<&PowerSent::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Electricity"), notNegative));
static constexpr Object powerSentObject = rowObject<PowerSent>(powerSentFields);

static constexpr auto greenAttributeFields =
    rowFields<GreenAttribute>(field<&GreenAttribute::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                              field<&GreenAttribute::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Electricity"), notNegative),
                              field<&GreenAttribute::producedFrom>("producedFrom", QT_TRANSLATE_NOOP("Field", "Produced from")),
                              field<&GreenAttribute::producedTo>("producedTo", QT_TRANSLATE_NOOP("Field", "Produced to")),
                              field<&GreenAttribute::serial>("serial", QT_TRANSLATE_NOOP("Field", "Serial number")));
static constexpr Object greenAttributeObject =
    rowObject<GreenAttribute>(greenAttributeFields, [](const void *row) -> std::optional<ErrorCode> {
        const auto &attribute = *static_cast<const GreenAttribute *>(row);
        if (attribute.producedTo && *attribute.producedTo < attribute.producedFrom)
            return ErrorCode::PeriodReversed;
        return {};
    });

static constexpr auto generationFields =
    rowFields<Generation>(field<&Generation::technology>("technology", QT_TRANSLATE_NOOP("Field", "Technology")),
                          field<&Generation::capacity>("capacityMw", QT_TRANSLATE_NOOP("Field", "Capacity"), lastingQuantity),
                          field<&Generation::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Net generation"), notNegative));
static constexpr Object generationObject = rowObject<Generation>(generationFields);

static constexpr auto heatTransferFields = rowFields<HeatTransfer>(
    field<&HeatTransfer::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&HeatTransfer::energy>("gj", QT_TRANSLATE_NOOP("Field", "Heat"), notNegative),
    field<&HeatTransfer::steam, &Steam::mass>("steam.tonnes", QT_TRANSLATE_NOOP("Field", "Steam"), notNegative),
    field<&HeatTransfer::steam, &Steam::pressure>("steam.pressureMPa", QT_TRANSLATE_NOOP("Field", "Pressure (absolute)"),
                                                  lastingQuantity),
    field<&HeatTransfer::steam, &Steam::temperature>("steam.temperatureC", QT_TRANSLATE_NOOP("Field", "Temperature"),
                                                     {.lasting = true}),
    field<&HeatTransfer::factor>("factorTPerGj", QT_TRANSLATE_NOOP("Field", "Measured factor"), lastingQuantity));
static constexpr Object heatTransferObject = rowObject<HeatTransfer>(heatTransferFields,
                                                                     [](const void *row) -> std::optional<ErrorCode> {
                                                                         const auto &heat =
                                                                             *static_cast<const HeatTransfer *>(row);
                                                                         if (heat.energy && heat.steam)
                                                                             return ErrorCode::EnergyAndSteam;
                                                                         if (!heat.energy && !heat.steam)
                                                                             return ErrorCode::NeitherEnergyNorSteam;
                                                                         return {};
                                                                     },
                                                                     {"gj", "steam"});

static constexpr auto heatProducedFields =
    rowFields<HeatProduced>(field<&HeatProduced::technology>("technology", QT_TRANSLATE_NOOP("Field", "Technology")),
                            field<&HeatProduced::energy>("gj", QT_TRANSLATE_NOOP("Field", "Heat"), notNegative));
static constexpr Object heatProducedObject = rowObject<HeatProduced>(heatProducedFields);

static constexpr List energySupplyLists[]{
    list<&EnergySupply::powerReceived>("powerReceived", QT_TRANSLATE_NOOP("Field", "Power received"), powerReceivedObject),
    list<&EnergySupply::powerSent>("powerSent", QT_TRANSLATE_NOOP("Field", "Power sent"), powerSentObject),
    list<&EnergySupply::greenAttributes>("greenAttributes", QT_TRANSLATE_NOOP("Field", "Green attributes"), greenAttributeObject),
    list<&EnergySupply::generation>("generation", QT_TRANSLATE_NOOP("Field", "Own generation"), generationObject),
    list<&EnergySupply::heatReceived>("heatReceived", QT_TRANSLATE_NOOP("Field", "Heat received"), heatTransferObject),
    list<&EnergySupply::heatSent>("heatSent", QT_TRANSLATE_NOOP("Field", "Heat sent"), heatTransferObject),
    list<&EnergySupply::heatProduced>("heatProduced", QT_TRANSLATE_NOOP("Field", "Heat produced"), heatProducedObject),
    list<&EnergySupply::fuelUse>("fuelUse", QT_TRANSLATE_NOOP("Field", "Fuels"), fuelUseObject),
    list<&EnergySupply::electricityUse>("electricityUse", QT_TRANSLATE_NOOP("Field", "Electricity use"), electricityUseObject),
};
constinit const Object energySupplyObject{
    .fields = {}, .lists = energySupplyLists, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<EnergySupply>};

bool isPrimary(PowerTechnology technology)
{
    switch (technology) {
    case PowerTechnology::Pv:
    case PowerTechnology::Wind:
    case PowerTechnology::Hydro:
    case PowerTechnology::Geothermal:
    case PowerTechnology::SolarThermalPower:
    case PowerTechnology::Nuclear:
        return true;
    default:
        return false;
    }
}

} // namespace core
