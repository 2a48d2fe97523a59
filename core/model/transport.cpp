#include "transport.h"

namespace core {

static constexpr auto fleetFields = rowFields<Fleet>(
    field<&Fleet::vehicle>("vehicle", QT_TRANSLATE_NOOP("Field", "Vehicle")),
    field<&Fleet::powertrain>("powertrain", QT_TRANSLATE_NOOP("Field", "Powertrain")),
    field<&Fleet::count>("count", QT_TRANSLATE_NOOP("Field", "Count"), notNegative),
    field<&Fleet::annualDistance>("annualKm", QT_TRANSLATE_NOOP("Field", "Distance per vehicle and year"), notNegative),
    field<&Fleet::energyPer100Km>("energyPer100Km", QT_TRANSLATE_NOOP("Field", "Energy per 100 km"), notNegative),
    field<&Fleet::energyUnit>("energyUnit", QT_TRANSLATE_NOOP("Field", "Energy unit")),
    field<&Fleet::shareInPark>("shareInPark", QT_TRANSLATE_NOOP("Field", "Share in the park"),
                               {.least = 0, .most = 1, .defaulted = true}));
static constexpr Object fleetObject = rowObject<Fleet>(fleetFields);

static constexpr auto freightFields =
    rowFields<Freight>(field<&Freight::mode>("mode", QT_TRANSLATE_NOOP("Field", "Mode")),
                       field<&Freight::clean>("clean", QT_TRANSLATE_NOOP("Field", "Clean")),
                       field<&Freight::mass>("tonnes", QT_TRANSLATE_NOOP("Field", "Goods"), notNegative),
                       field<&Freight::distance>("km", QT_TRANSLATE_NOOP("Field", "Distance"), notNegative));
static constexpr Object freightObject = rowObject<Freight>(freightFields);

static constexpr List transportLists[]{
    list<&Transport::fleets>("fleets", QT_TRANSLATE_NOOP("Field", "Vehicle fleets"), fleetObject),
    list<&Transport::freight>("freight", QT_TRANSLATE_NOOP("Field", "Freight"), freightObject),
    list<&Transport::fuelUse>("fuelUse", QT_TRANSLATE_NOOP("Field", "Fuels"), fuelUseObject),
    list<&Transport::electricityUse>("electricityUse", QT_TRANSLATE_NOOP("Field", "Electricity use"), electricityUseObject),
};
constinit const Object transportObject{
    .fields = {}, .lists = transportLists, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Transport>};

} // namespace core
