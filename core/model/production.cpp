#include "production.h"

namespace core {

static constexpr auto productFields =
    rowFields<Product>(field<&Product::product>("product", QT_TRANSLATE_NOOP("Field", "Product")),
                       field<&Product::output>("output", QT_TRANSLATE_NOOP("Field", "Output"), notNegative),
                       field<&Product::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
                       field<&Product::unitEnergy>("unitEnergyKgce", QT_TRANSLATE_NOOP("Field", "Energy per unit")),
                       field<&Product::limitStandard>("limitStandard", QT_TRANSLATE_NOOP("Field", "Limit standard"),
                                                      {.lookup = Lookup::LimitStandards}),
                       field<&Product::limitProduct>("limitProduct", QT_TRANSLATE_NOOP("Field", "Product in the standard"),
                                                     {.lookup = Lookup::LimitProducts}));
static constexpr Object productObject = rowObject<Product>(productFields, [](const void *row) -> std::optional<ErrorCode> {
    const auto &product = *static_cast<const Product *>(row);
    if (product.limitStandard.has_value() != product.limitProduct.has_value())
        return ErrorCode::LimitHalfGiven;
    return {};
});

static constexpr auto processEmissionFields = rowFields<ProcessEmission>(
    field<&ProcessEmission::process>("process", QT_TRANSLATE_NOOP("Field", "Process"), {.lookup = Lookup::Processes}),
    field<&ProcessEmission::output>("outputT", QT_TRANSLATE_NOOP("Field", "Output"), notNegative),
    field<&ProcessEmission::factor>("factorTPerT", QT_TRANSLATE_NOOP("Field", "Process factor"), lastingQuantity),
    field<&ProcessEmission::justification>("justification", QT_TRANSLATE_NOOP("Field", "Justification")));
static constexpr Object processEmissionObject = rowObject<ProcessEmission>(processEmissionFields);

static constexpr auto processElectricityFields = rowFields<ProcessElectricity>(
    fieldOf<ProcessElectricity, &ProcessElectricity::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Electricity"), notNegative),
    field<&ProcessElectricity::loadShape>("loadShape", QT_TRANSLATE_NOOP("Field", "Load shape"),
                                          {.defaulted = true, .lookup = Lookup::LoadShapes}));
static constexpr Object processElectricityObject = rowObject<ProcessElectricity>(processElectricityFields);

static constexpr auto heatUseFields = rowFields<HeatUse>(
    field<&HeatUse::energy>("gj", QT_TRANSLATE_NOOP("Field", "Heat"), notNegative),
    field<&HeatUse::temperature>("temperatureC", QT_TRANSLATE_NOOP("Field", "Temperature"), {.lasting = true}));
static constexpr Object heatUseObject = rowObject<HeatUse>(heatUseFields);

static constexpr List productionLists[]{
    list<&Production::products>("products", QT_TRANSLATE_NOOP("Field", "Products"), productObject),
    list<&Production::processEmissions>("processEmissions", QT_TRANSLATE_NOOP("Field", "Process emissions"),
                                        processEmissionObject),
    list<&Production::electricityUse>("electricityUse", QT_TRANSLATE_NOOP("Field", "Electricity use"), processElectricityObject),
    list<&Production::heatUse>("heatUse", QT_TRANSLATE_NOOP("Field", "Heat use"), heatUseObject),
    list<&Production::fuelUse>("fuelUse", QT_TRANSLATE_NOOP("Field", "Fuels"), fuelUseObject),
};
constinit const Object productionObject{
    .fields = {}, .lists = productionLists, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Production>};

} // namespace core
