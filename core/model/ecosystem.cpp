#include "ecosystem.h"

namespace core {

static constexpr auto greenAreaFields =
    rowFields<GreenArea>(field<&GreenArea::type>("type", QT_TRANSLATE_NOOP("Field", "Type")),
                         field<&GreenArea::area>("areaHa", QT_TRANSLATE_NOOP("Field", "Area"), lastingQuantity),
                         field<&GreenArea::native>("native", QT_TRANSLATE_NOOP("Field", "Native species"), {.defaulted = true}),
                         field<&GreenArea::plantedYear>("plantedYear", QT_TRANSLATE_NOOP("Field", "Planted in"), lastingQuantity),
                         field<&GreenArea::sink>("sinkTPerHaYr", QT_TRANSLATE_NOOP("Field", "Yearly uptake"), lastingQuantity));
static constexpr Object greenAreaObject = rowObject<GreenArea>(greenAreaFields);

static constexpr auto surfaceFields =
    rowFields<Surface>(field<&Surface::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                       field<&Surface::area>("areaHa", QT_TRANSLATE_NOOP("Field", "Area"), lastingQuantity));
static constexpr Object surfaceObject = rowObject<Surface>(surfaceFields);

static constexpr List ecosystemLists[]{
    list<&Ecosystem::greenAreas>("greenAreas", QT_TRANSLATE_NOOP("Field", "Green areas"), greenAreaObject),
    list<&Ecosystem::surfaces>("surfaces", QT_TRANSLATE_NOOP("Field", "Surfaces"), surfaceObject),
    list<&Ecosystem::fuelUse>("fuelUse", QT_TRANSLATE_NOOP("Field", "Fuels"), fuelUseObject),
    list<&Ecosystem::electricityUse>("electricityUse", QT_TRANSLATE_NOOP("Field", "Electricity use"), electricityUseObject),
};
constinit const Object ecosystemObject{
    .fields = {}, .lists = ecosystemLists, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Ecosystem>};

} // namespace core
