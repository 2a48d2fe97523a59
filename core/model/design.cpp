#include "design.h"

#include <algorithm>

namespace core {

/// Up to the greatest double below 2⁶⁴. Source: hourly methods, §7: the seed is an integer of 64 bits.
static constexpr Traits seedLimits{.least = 0, .most = 0x1.fffffffffffffp63, .whole = true};
static constexpr Traits designAmount{.least = 0, .most = greatestInDesign};
static constexpr Traits designPrice{.least = -greatestInDesign, .most = greatestInDesign}; // below 0 on some days
static constexpr Traits efficiency{.least = 1e-3, .most = 1};    // nothing passes a store of efficiency 0
static constexpr Traits heatPumpSink{.least = -40, .most = 160}; // Source: hourly methods, §6: none above 160 °C

static constexpr Field seriesFields[]{
    fieldOf<HourlySeries, &HourlySeries::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), {.isId = true}),
    field<&HourlySeries::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&HourlySeries::step>("stepMinutes", QT_TRANSLATE_NOOP("Field", "Step")),
    field<&HourlySeries::values>("values", QT_TRANSLATE_NOOP("Field", "Values")),
    field<&HourlySeries::origin>("origin", QT_TRANSLATE_NOOP("Field", "Origin")),
};
static constexpr Field loadFields[]{
    fieldOf<HourlyLoad, &HourlyLoad::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), {.isId = true}),
    field<&HourlyLoad::carrier>("carrier", QT_TRANSLATE_NOOP("Field", "Carrier")),
    field<&HourlyLoad::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Energy"), designAmount),
    field<&HourlyLoad::shape>("shape", QT_TRANSLATE_NOOP("Field", "Load shape")),
    field<&HourlyLoad::series>("series", QT_TRANSLATE_NOOP("Field", "Series")),
    field<&HourlyLoad::temperature>("temperatureC", QT_TRANSLATE_NOOP("Field", "Temperature")),
    field<&HourlyLoad::flexible, &Flexibility::shareUp>("flexible.shareUp", QT_TRANSLATE_NOOP("Field", "Flexible up"), share),
    field<&HourlyLoad::flexible, &Flexibility::shareDown>("flexible.shareDown", QT_TRANSLATE_NOOP("Field", "Flexible down"),
                                                          share),
    field<&HourlyLoad::flexible, &Flexibility::hours>("flexible.hours", QT_TRANSLATE_NOOP("Field", "Flexible within"),
                                                      designAmount),
};
static constexpr Field plantFields[]{
    fieldOf<Plant, &Plant::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), {.isId = true}),
    field<&Plant::technology>("technology", QT_TRANSLATE_NOOP("Field", "Technology")),
    field<&Plant::capacity>("mw", QT_TRANSLATE_NOOP("Field", "Capacity"), designAmount),
    field<&Plant::least>("min", QT_TRANSLATE_NOOP("Field", "Least capacity"), designAmount),
    field<&Plant::most>("max", QT_TRANSLATE_NOOP("Field", "Greatest capacity"), designAmount),
    field<&Plant::direct>("direct", QT_TRANSLATE_NOOP("Field", "Behind the meter or on a direct line"), {.defaulted = true}),
    field<&Plant::tilt>("tilt", QT_TRANSLATE_NOOP("Field", "Tilt"), {.least = 0, .most = 90}),
    field<&Plant::azimuth>("azimuth", QT_TRANSLATE_NOOP("Field", "Azimuth"), {.least = 0, .most = 360}),
    field<&Plant::tracker>("tracker", QT_TRANSLATE_NOOP("Field", "Tracker")),
    field<&Plant::mount>("mount", QT_TRANSLATE_NOOP("Field", "Mount")),
    field<&Plant::losses>("losses", QT_TRANSLATE_NOOP("Field", "Losses"), share),
    field<&Plant::dcAc>("dcAc", QT_TRANSLATE_NOOP("Field", "DC to AC ratio"), {.least = 0.5, .most = 3}),
    field<&Plant::gamma>("gamma", QT_TRANSLATE_NOOP("Field", "Temperature coefficient"), {.least = -0.02, .most = 0.02}),
    field<&Plant::curve>("curve", QT_TRANSLATE_NOOP("Field", "Power curve")),
    field<&Plant::hub>("hubM", QT_TRANSLATE_NOOP("Field", "Hub height"), {.least = 10, .most = 300}),
    field<&Plant::shear>("shear", QT_TRANSLATE_NOOP("Field", "Wind shear"), {.least = 0, .most = 2}),
    field<&Plant::meanSpeed>("meanMs", QT_TRANSLATE_NOOP("Field", "Mean wind speed"), {.least = 0, .most = 30}),
    field<&Plant::electricEfficiency>("electricEfficiency", QT_TRANSLATE_NOOP("Field", "Electric efficiency"), efficiency),
    field<&Plant::powerToHeat>("powerToHeat", QT_TRANSLATE_NOOP("Field", "Power to heat ratio"),
                               {.least = 1e-3, .most = greatestInDesign}),
    field<&Plant::mode>("mode", QT_TRANSLATE_NOOP("Field", "Operation")),
    field<&Plant::fuel>("fuel", QT_TRANSLATE_NOOP("Field", "Fuel"), {.lookup = Lookup::Fuels}),
    field<&Plant::source>("source", QT_TRANSLATE_NOOP("Field", "Heat source")),
    field<&Plant::sinkTemperature>("sinkC", QT_TRANSLATE_NOOP("Field", "Sink temperature"), heatPumpSink),
    field<&Plant::series>("series", QT_TRANSLATE_NOOP("Field", "Series")),
    field<&Plant::costs, &PlantCosts::capex>("capexYuanPerKw", QT_TRANSLATE_NOOP("Field", "Investment"), designAmount),
    field<&Plant::costs, &PlantCosts::omShare>("omShare", QT_TRANSLATE_NOOP("Field", "Operation, share of investment"), share),
    field<&Plant::costs, &PlantCosts::life>("lifeYears", QT_TRANSLATE_NOOP("Field", "Lifetime"), designAmount),
};
static constexpr Field storageFields[]{
    fieldOf<StorageUnit, &StorageUnit::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), {.isId = true}),
    field<&StorageUnit::carrier>("carrier", QT_TRANSLATE_NOOP("Field", "Carrier")),
    field<&StorageUnit::energy>("mwh", QT_TRANSLATE_NOOP("Field", "Energy"), designAmount),
    field<&StorageUnit::power>("mw", QT_TRANSLATE_NOOP("Field", "Power"), designAmount),
    field<&StorageUnit::chargeEfficiency>("chargeEfficiency", QT_TRANSLATE_NOOP("Field", "Charging efficiency"), efficiency),
    field<&StorageUnit::dischargeEfficiency>("dischargeEfficiency", QT_TRANSLATE_NOOP("Field", "Discharging efficiency"),
                                             efficiency),
    field<&StorageUnit::socMin>("socMin", QT_TRANSLATE_NOOP("Field", "Least state of charge"), share),
    field<&StorageUnit::socMax>("socMax", QT_TRANSLATE_NOOP("Field", "Greatest state of charge"), share),
    field<&StorageUnit::selfDischargePerHour>("selfDischargePerHour", QT_TRANSLATE_NOOP("Field", "Self-discharge per hour"),
                                              share),
    field<&StorageUnit::gridCharging>("gridCharging", QT_TRANSLATE_NOOP("Field", "Charges from the grid")),
    field<&StorageUnit::costs, &PlantCosts::capex>("capexYuanPerKw", QT_TRANSLATE_NOOP("Field", "Investment"), designAmount),
    field<&StorageUnit::costs, &PlantCosts::omShare>("omShare", QT_TRANSLATE_NOOP("Field", "Operation, share of investment"),
                                                     share),
    field<&StorageUnit::costs, &PlantCosts::life>("lifeYears", QT_TRANSLATE_NOOP("Field", "Lifetime"), designAmount),
};
static constexpr Field bandFields[]{
    field<&TariffBand::months>("months", QT_TRANSLATE_NOOP("Field", "Months"), {.least = 1, .most = 12, .counts = true}),
    field<&TariffBand::weekdays>("weekdays", QT_TRANSLATE_NOOP("Field", "Weekdays"), {.least = 1, .most = 7, .counts = true}),
    field<&TariffBand::hours>("hours", QT_TRANSLATE_NOOP("Field", "Hours"), {.bands = true}),
};
static constexpr Object seriesObject{
    .fields = seriesFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<HourlySeries>};
static constexpr Object loadObject{
    .fields = loadFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<HourlyLoad>};
static constexpr Object plantObject{
    .fields = plantFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<Plant>};
static constexpr Object storageObject{
    .fields = storageFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<StorageUnit>};
static constexpr Object bandObject{
    .fields = bandFields, .lists = {}, .parts = {}, .requiredGroup = {}, .judge = nullptr, .extra = extraOf<TariffBand>};

static constexpr Field designFields[]{
    field<&Design::weather, &Weather::kind>("weather.kind", QT_TRANSLATE_NOOP("Field", "Weather")),
    field<&Design::weather, &Weather::station>("weather.station", QT_TRANSLATE_NOOP("Field", "Station"),
                                               {.lookup = Lookup::Stations}),
    field<&Design::weather, &Weather::seed>("weather.seed", QT_TRANSLATE_NOOP("Field", "Seed"), seedLimits),
    field<&Design::weather, &Weather::file>("weather.file", QT_TRANSLATE_NOOP("Field", "File")),
    field<&Design::weather, &Weather::sunOffset>("weather.sunOffsetH", QT_TRANSLATE_NOOP("Field", "Sun offset"),
                                                 {.least = -furthestSunOffset, .most = furthestSunOffset}),
    field<&Design::weather, &Weather::scaleToStation>("weather.scaleToStation",
                                                      QT_TRANSLATE_NOOP("Field", "Scaled to the station"), {.defaulted = true}),
    field<&Design::weather, &Weather::ghi>("weather.ghi", QT_TRANSLATE_NOOP("Field", "Global irradiance")),
    field<&Design::weather, &Weather::dni>("weather.dni", QT_TRANSLATE_NOOP("Field", "Direct irradiance")),
    field<&Design::weather, &Weather::dhi>("weather.dhi", QT_TRANSLATE_NOOP("Field", "Diffuse irradiance")),
    field<&Design::weather, &Weather::temperature>("weather.temperature", QT_TRANSLATE_NOOP("Field", "Temperature")),
    field<&Design::weather, &Weather::wind>("weather.wind", QT_TRANSLATE_NOOP("Field", "Wind speed")),
    field<&Design::weather, &Weather::windHeight>("weather.windHeightM", QT_TRANSLATE_NOOP("Field", "Height of the wind speed"),
                                                  {.least = 0, .most = greatestInDesign, .defaulted = true}),
    field<&Design::grid, &GridConnection::importLimit>("grid.importMw", QT_TRANSLATE_NOOP("Field", "Import limit"), designAmount),
    field<&Design::grid, &GridConnection::exportLimit>("grid.exportMw", QT_TRANSLATE_NOOP("Field", "Export limit"),
                                                       {.least = 0, .most = greatestInDesign, .defaulted = true}),
    field<&Design::grid, &GridConnection::island>("grid.island", QT_TRANSLATE_NOOP("Field", "Island"), {.defaulted = true}),
    field<&Design::grid, &GridConnection::emissionFactor>("grid.emissionFactor", QT_TRANSLATE_NOOP("Field", "Emission factor"),
                                                          designAmount),
    field<&Design::tariff, &Tariff::prices, &BandPrices::sharpPeak>("tariff.prices.S",
                                                                    QT_TRANSLATE_NOOP("Field", "Price, sharp peak"), designPrice),
    field<&Design::tariff, &Tariff::prices, &BandPrices::peak>("tariff.prices.P", QT_TRANSLATE_NOOP("Field", "Price, peak"),
                                                               designPrice),
    field<&Design::tariff, &Tariff::prices, &BandPrices::flat>("tariff.prices.F", QT_TRANSLATE_NOOP("Field", "Price, flat"),
                                                               designPrice),
    field<&Design::tariff, &Tariff::prices, &BandPrices::valley>("tariff.prices.V", QT_TRANSLATE_NOOP("Field", "Price, valley"),
                                                                 designPrice),
    field<&Design::tariff, &Tariff::prices, &BandPrices::deepValley>(
        "tariff.prices.D", QT_TRANSLATE_NOOP("Field", "Price, deep valley"), designPrice),
    field<&Design::tariff, &Tariff::importSeries>("tariff.importSeries", QT_TRANSLATE_NOOP("Field", "Import prices")),
    field<&Design::tariff, &Tariff::exportPrice>("tariff.exportPrice", QT_TRANSLATE_NOOP("Field", "Export price"), designPrice),
    field<&Design::tariff, &Tariff::exportSeries>("tariff.exportSeries", QT_TRANSLATE_NOOP("Field", "Export prices")),
    field<&Design::tariff, &Tariff::fees, &GridFees::transmission>("tariff.fees.transmission",
                                                                   QT_TRANSLATE_NOOP("Field", "Fee, transmission"), designPrice),
    field<&Design::tariff, &Tariff::fees, &GridFees::loss>("tariff.fees.loss", QT_TRANSLATE_NOOP("Field", "Fee, line losses"),
                                                           designPrice),
    field<&Design::tariff, &Tariff::fees, &GridFees::system>("tariff.fees.system",
                                                             QT_TRANSLATE_NOOP("Field", "Fee, system operation"), designPrice),
    field<&Design::tariff, &Tariff::fees, &GridFees::fund>("tariff.fees.fund", QT_TRANSLATE_NOOP("Field", "Fee, funds"),
                                                           designPrice),
    field<&Design::tariff, &Tariff::capacityPrice>("tariff.capacityYuanPerKwYear", QT_TRANSLATE_NOOP("Field", "Capacity price"),
                                                   designPrice),
    field<&Design::tariff, &Tariff::demandPrice>("tariff.demandYuanPerKwMonth", QT_TRANSLATE_NOOP("Field", "Demand price"),
                                                 designPrice),
    field<&Design::tariff, &Tariff::networkRule>("tariff.networkRule", QT_TRANSLATE_NOOP("Field", "Network charge")),
    field<&Design::tariff, &Tariff::averageLoadRate>("tariff.averageLoadRate", QT_TRANSLATE_NOOP("Field", "Average load rate"),
                                                     designAmount),
    field<&Design::tariff, &Tariff::carbonPrice>("tariff.carbonPriceYuanPerT", QT_TRANSLATE_NOOP("Field", "Carbon price"),
                                                 designPrice),
    field<&Design::policy, &SupplyPolicy::selfUseOfGenerationMin>(
        "policy.selfUseOfGenerationMin", QT_TRANSLATE_NOOP("Field", "Least self-use of generation"), share),
    field<&Design::policy, &SupplyPolicy::selfUseOfLoadMin>("policy.selfUseOfLoadMin",
                                                            QT_TRANSLATE_NOOP("Field", "Least self-use of load"), share),
    field<&Design::policy, &SupplyPolicy::exportOfGenerationMax>(
        "policy.exportOfGenerationMax", QT_TRANSLATE_NOOP("Field", "Greatest export of generation"), share),
    field<&Design::policy, &SupplyPolicy::unusedMax>("policy.unusedMax", QT_TRANSLATE_NOOP("Field", "Greatest unused share"),
                                                     share),
    field<&Design::policy, &SupplyPolicy::directShareMin>("policy.directShareMin",
                                                          QT_TRANSLATE_NOOP("Field", "Least direct share"), share),
    field<&Design::policy, &SupplyPolicy::carbonPerEnergyMax>(
        "policy.carbonPerEnergyMax", QT_TRANSLATE_NOOP("Field", "Greatest carbon per energy"), designAmount),
    field<&Design::policy, &SupplyPolicy::basis>("policy.basis", QT_TRANSLATE_NOOP("Field", "Basis of the shares")),
    field<&Design::dispatch>("dispatch", QT_TRANSLATE_NOOP("Field", "Dispatch"), {.defaulted = true}),
    field<&Design::calendar, &DesignCalendar::firstWeekday>("calendar.firstWeekday",
                                                            QT_TRANSLATE_NOOP("Field", "Weekday of 1 January"),
                                                            {.least = 1, .most = 7, .defaulted = true, .closed = true}),
    field<&Design::calendar, &DesignCalendar::holidays>("calendar.holidays", QT_TRANSLATE_NOOP("Field", "Holidays"),
                                                        {.defaulted = true, .dates = true}),
    field<&Design::calendar, &DesignCalendar::workdays>("calendar.workdays", QT_TRANSLATE_NOOP("Field", "Make-up workdays"),
                                                        {.defaulted = true, .dates = true}),
};

static constexpr List designLists[]{
    list<&Design::series>("series", QT_TRANSLATE_NOOP("Field", "Series"), seriesObject),
    list<&Design::loads>("loads", QT_TRANSLATE_NOOP("Field", "Loads"), loadObject),
    list<&Design::plants>("plants", QT_TRANSLATE_NOOP("Field", "Plants"), plantObject),
    list<&Design::storage>("storage", QT_TRANSLATE_NOOP("Field", "Storage"), storageObject),
    list<&Design::tariffBands>("tariff.bands", QT_TRANSLATE_NOOP("Field", "Tariff bands"), bandObject),
};
/// A day is a holiday or a make-up workday, not both.
static std::optional<ErrorCode> judgeDesign(const void *object)
{
    const DesignCalendar &calendar = static_cast<const Design *>(object)->calendar;
    const bool isDoubtful =
        std::ranges::any_of(calendar.holidays, [&](const QString &date) { return calendar.workdays.contains(date); });
    return isDoubtful ? std::optional(ErrorCode::DateInBothLists) : std::nullopt;
}

constinit const Object designObject{.fields = designFields,
                                    .lists = designLists,
                                    .parts = {},
                                    .requiredGroup = {},
                                    .judge = judgeDesign,
                                    .extra = extraOf<Design>};

} // namespace core
