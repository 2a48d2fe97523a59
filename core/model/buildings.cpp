#include "buildings.h"

namespace core {

static constexpr auto buildingFields = rowFields<Building>(
    field<&Building::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Building::type>("type", QT_TRANSLATE_NOOP("Field", "Type")),
    field<&Building::floorArea>("floorAreaM2", QT_TRANSLATE_NOOP("Field", "Floor area"), lastingQuantity),
    field<&Building::isNew>("isNew", QT_TRANSLATE_NOOP("Field", "New"), {.defaulted = true}),
    field<&Building::standard>("standard", QT_TRANSLATE_NOOP("Field", "Standard"), {.defaulted = true}),
    field<&Building::electricity>("electricityKwhPerM2", QT_TRANSLATE_NOOP("Field", "Electricity"), notNegative),
    field<&Building::gas>("gasM3PerM2", QT_TRANSLATE_NOOP("Field", "Gas"), notNegative),
    field<&Building::heat>("heatGjPerM2", QT_TRANSLATE_NOOP("Field", "Heat"), notNegative),
    field<&Building::roofArea>("roofAreaM2", QT_TRANSLATE_NOOP("Field", "Roof area"), lastingQuantity),
    field<&Building::pvUsableShare>("pvUsableShare", QT_TRANSLATE_NOOP("Field", "Roof usable for PV"),
                                    {.least = 0, .most = 1, .lasting = true}));
static constexpr Object buildingObject = rowObject<Building>(buildingFields);

static constexpr List buildingsLists[]{
    list<&Buildings::buildings>("buildings", QT_TRANSLATE_NOOP("Field", "Buildings"), buildingObject),
    list<&Buildings::fuelUse>("fuelUse", QT_TRANSLATE_NOOP("Field", "Fuels"), fuelUseObject),
    list<&Buildings::electricityUse>("electricityUse", QT_TRANSLATE_NOOP("Field", "Electricity use"), electricityUseObject),
};
constinit const Object buildingsObject{
    .fields = {}, .lists = buildingsLists, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Buildings>};

} // namespace core
