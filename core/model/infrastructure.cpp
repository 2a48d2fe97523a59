#include "infrastructure.h"

namespace core {

static constexpr Field waterFields[]{
    field<&Infrastructure::water, &Water::fresh>("water.freshM3", QT_TRANSLATE_NOOP("Field", "Fresh water"), notNegative),
    field<&Infrastructure::water, &Water::reused>("water.reusedM3", QT_TRANSLATE_NOOP("Field", "Reused water"), notNegative),
    field<&Infrastructure::water, &Water::wastewater>("water.wastewaterM3", QT_TRANSLATE_NOOP("Field", "Wastewater"),
                                                      notNegative),
    field<&Infrastructure::water, &Water::wastewaterTreated>("water.wastewaterTreatedM3",
                                                             QT_TRANSLATE_NOOP("Field", "Wastewater treated"), notNegative),
    field<&Infrastructure::water, &Water::reclaimed>("water.reclaimedM3", QT_TRANSLATE_NOOP("Field", "Reclaimed water"),
                                                     notNegative),
};

static constexpr auto solidWasteFields = rowFields<SolidWaste>(
    field<&SolidWaste::material>("material", QT_TRANSLATE_NOOP("Field", "Material")),
    field<&SolidWaste::hazardous>("hazardous", QT_TRANSLATE_NOOP("Field", "Hazardous"), {.defaulted = true}),
    field<&SolidWaste::generated>("generatedT", QT_TRANSLATE_NOOP("Field", "Generated"), notNegative),
    field<&SolidWaste::used>("usedT", QT_TRANSLATE_NOOP("Field", "Used"), notNegative),
    field<&SolidWaste::usedFromStock>("usedFromStockT", QT_TRANSLATE_NOOP("Field", "Used from stock"),
                                      {.least = 0, .defaulted = true}),
    field<&SolidWaste::disposed>("disposedT", QT_TRANSLATE_NOOP("Field", "Disposed"), notNegative),
    field<&SolidWaste::landfilled>("landfilledT", QT_TRANSLATE_NOOP("Field", "Landfilled"), notNegative));
static constexpr Object solidWasteObject = rowObject<SolidWaste>(solidWasteFields);

static constexpr auto wasteEnergyFields = rowFields<WasteEnergy>(
    field<&WasteEnergy::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&WasteEnergy::recoverable>("recoverableGj", QT_TRANSLATE_NOOP("Field", "Recoverable"), notNegative),
    field<&WasteEnergy::used>("usedGj", QT_TRANSLATE_NOOP("Field", "Used"), notNegative));
static constexpr Object wasteEnergyObject = rowObject<WasteEnergy>(wasteEnergyFields);

static constexpr auto networkFields =
    rowFields<Network>(field<&Network::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                       field<&Network::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity"), lastingQuantity),
                       field<&Network::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
                       field<&Network::lossShare>("lossShare", QT_TRANSLATE_NOOP("Field", "Losses"), share),
                       field<&Network::meteredShare>("meteredShare", QT_TRANSLATE_NOOP("Field", "Metered"), share));
static constexpr Object networkObject = rowObject<Network>(networkFields);

static constexpr auto symbiosisFields = rowFields<Symbiosis>(
    field<&Symbiosis::from>("from", QT_TRANSLATE_NOOP("Field", "From"), {.lookup = Lookup::EnterprisesOrOutside}),
    field<&Symbiosis::to>("to", QT_TRANSLATE_NOOP("Field", "To"), {.lookup = Lookup::EnterprisesOrOutside}),
    field<&Symbiosis::stream>("stream", QT_TRANSLATE_NOOP("Field", "Stream")),
    field<&Symbiosis::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity"), notNegative),
    field<&Symbiosis::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")));
static constexpr Object symbiosisObject = rowObject<Symbiosis>(symbiosisFields);

static constexpr List infrastructureLists[]{
    list<&Infrastructure::solidWaste>("solidWaste", QT_TRANSLATE_NOOP("Field", "Solid waste"), solidWasteObject),
    list<&Infrastructure::wasteEnergy>("wasteEnergy", QT_TRANSLATE_NOOP("Field", "Waste energy"), wasteEnergyObject),
    list<&Infrastructure::networks>("networks", QT_TRANSLATE_NOOP("Field", "Networks"), networkObject),
    list<&Infrastructure::symbiosis>("symbiosis", QT_TRANSLATE_NOOP("Field", "Symbiosis"), symbiosisObject),
    list<&Infrastructure::electricityUse>("electricityUse", QT_TRANSLATE_NOOP("Field", "Electricity use"), electricityUseObject),
    list<&Infrastructure::fuelUse>("fuelUse", QT_TRANSLATE_NOOP("Field", "Fuels"), fuelUseObject),
};
constinit const Object infrastructureObject{
    .fields = waterFields,
    .lists = infrastructureLists,
    .parts = {},
    .requiredGroup = {},
    .judge = nullptr,
    .extra = extraOf<Infrastructure>};

} // namespace core
