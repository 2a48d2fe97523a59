#pragma once

#include "heat.h"
#include "tariff.h"
#include "weather.h"

#include "core/model/park.h"
#include "core/reference/hourlytables.h"
#include "core/reference/library.h"

namespace core {

// What a year is computed from, made once per design; changing a capacity afterwards needs no new model.

/// A load through the year: one of the design, or all annual uses of one carrier and shape together, for which the dispatch asks
/// only as their sum.
struct LoadProfile {
    QString id; ///< of its row; of several rows that of the first
    LoadCarrier carrier = LoadCarrier::Electricity;
    HourlyValues power; ///< MW
    std::optional<FlexibleLoad> flexible;
    QString shape = {}; ///< of load_shapes.csv, heatingShape or coolingShape; empty: a series
};

/// Who uses a load: the load of a design itself, or one of the annual uses that a load is. Uses of one shape are in proportion in
/// every hour, and so is all that is traced to them hour by hour.
struct LoadUser {
    QString id;
    size_t load = 0; ///< its place among the loads
    double part = 1; ///< of each hour of the load
};

/// A plant with all its defaults filled in.
struct PlantProfile {
    QString id;
    PlantTechnology technology = PlantTechnology::Pv;
    double capacity = 0; ///< MW: modules, rated wind, electricity of CHP and electrolyser, heat of the others
    bool direct = true;
    bool nonFossil = true;
    PowerTechnology source = PowerTechnology::Pv; ///< what its electricity counts as in the accounting
    std::optional<ReceivedPowerKind> line;        ///< where it stands outside and supplies by a line of its own
    QString fuel;                                 ///< of CHP and boilers: id of fuels.csv
    HourlyValues perUnit;                         ///< of pv, wind and series: MW per MW
    HourlyValues cop;                             ///< of heat pumps
    HeatPlant heat;                               ///< of CHP, heat pumps and boilers, without its power
    bool isGenerator() const { return !perUnit.empty(); }
    bool makesHeat() const
    {
        return technology == PlantTechnology::Chp || technology == PlantTechnology::HeatPump ||
               technology == PlantTechnology::ElectricBoiler || technology == PlantTechnology::GasBoiler ||
               technology == PlantTechnology::BiomassBoiler;
    }
};

struct StoreProfile {
    QString id;
    StorageCarrier carrier = StorageCarrier::Electricity;
    StoreSettings settings;
    bool gridCharging = false; ///< may charge from the grid; asked by the dispatch at least cost only
};

struct HourlyModel {
    Design design; ///< as it was run: plants of annual rows written out
    WeatherYear weather;
    QString temperatureFrom;                 ///< the place of the temperatures where they are an estimate; else empty
    std::optional<MonthlyValues> scaledBy;   ///< factors that brought the irradiance to the station's means
    double globalBeforeScaling = 0;          ///< kWh/m²
    std::optional<double> stationKilometres; ///< from the park to the station whose means the weather has, where both are known
    Calendar calendar;
    std::vector<LoadProfile> loads;
    std::vector<LoadUser> users; ///< of all loads, in the order of the rows that they are
    std::vector<PlantProfile> plants;
    std::vector<StoreProfile> stores;
    GridSettings grid;
    std::optional<double> importLimit; ///< as given, 0 of an island; the bill's connected capacity
    double emissionFactor = 0;         ///< t/MWh of imported power
    Tariff tariff;
    HourlyPrices prices;
    std::vector<uint32_t> feedInOrder;
    double chillerCop = 1, electricityPerHydrogen = 1;
    double certificates = 0; ///< MWh of grid power that green attributes of the case cover, without simulated ones
    bool onSiteCountsAsDirect = true;
    std::optional<double> gridShare; ///< of carbon-free power in that of the grid: carbonFreeShare()
    bool optimalAsked = false;       ///< dispatch at least cost with foresight
};

/// The weekdays of a design's year.
Calendar calendarOf(const DesignCalendar &given);

/// What the simulation writes has ids of its own, so that the next run finds them.
inline constexpr QLatin1StringView simulatedPrefix("SIM-");
/// An id without that prefix.
inline QString bareId(const QString &id)
{
    return id.startsWith(simulatedPrefix) ? id.sliced(simulatedPrefix.size()) : id;
}

/// Shapes that follow the weather instead of a row of load_shapes.csv.
inline constexpr QLatin1StringView heatingShape("heating"), coolingShape("cooling");

/// Annual uses of a case [MWh] with the id of their row and the shape that holds for them. The electricity sums to the
/// accounting's.
struct AnnualUse {
    QString id;
    LoadCarrier carrier;
    double energy;
    QString shape; ///< of load_shapes.csv, or "heating"
    bool operator==(const AnnualUse &) const = default;
};
std::vector<AnnualUse> annualUses(const Case &inCase);

/// The series of a design with this id, hour by hour; `place` names it. Fails: SeriesUnknown, and SeriesUnit when it is in none
/// of these units, with that place; as hourlyOf.
Result<HourlyValues> hourlySeries(const Design &design, const QString &id, std::initializer_list<SeriesUnit> units,
                                  const QString &place);

/// An hourly series of 8760 values from one of 15, 30 or 60 minutes, a year or a leap year (29 February is dropped): means, or
/// sums of energy. Fails: NumberOutOfRange (another step), SeriesLength, both with the place in the design.
Result<HourlyValues> hourlyOf(const HourlySeries &series);

/// Whether a series has the hours of a leap year, of which 29 February is dropped. Source: hourly methods, §1.4.
bool hasLeapDay(const HourlySeries &series);

/// Modules that the roofs of a case hold [MW]: roof area × usable share × module efficiency.
double roofCapacity(const Buildings &buildings, const HourlyTables &tables);

/// Where a park lies, by the clock of its place; `elevation` [m] stands in where the park's is not known. Nothing: no
/// coordinates.
std::optional<Site> siteOf(const ParkProfile &profile, double elevation);

/// The weather of a design with what the page says of it; fields as in HourlyModel.
struct DesignWeather {
    WeatherYear weather;
    QString temperatureFrom;
    std::optional<MonthlyValues> scaledBy;
    double globalBeforeScaling = 0; ///< kWh/m² a year
    std::optional<double> stationKilometres; ///< HourlyModel
};
/// The weather of a design: `fromFile` where it names a file (the caller reads it), else the series over a synthetic year, else
/// the synthetic year of its station or of the one nearest to the park. A year whose sun is synthetic stays one, whatever series
/// stand over it. Nothing (`isGiven`) where the design names no weather and the park no place: who needs weather then fails.
/// Fails: NoWeather (a file that the caller did not read, series without a place), StationUnknown, Series…, NumberOutOfRange (a
/// park that lies nowhere on earth, an impossible month), MissingKey (no file, no series, global irradiance beside only one of
/// direct and diffuse). Source: hourly methods, §2, §7.
Result<DesignWeather> designWeather(const Park &park, const Case &inCase, const HourlyTables &tables,
                                    const WeatherYear *fromFile = nullptr);

/// The plants of a model with the rows and series that they were made of: another model of the same weather, rows and factors
/// takes them as they are.
struct MadePlants {
    QList<Plant> rows;
    QList<HourlySeries> series;
    std::vector<PlantProfile> profiles;
};

/// The model of a case's design; what the design leaves out comes from the case's annual rows and from hourly_defaults.csv.
/// `plants`: made before, taken instead. Fails: as designWeather, NoWeather (none is given, and a plant or shape asks for it),
/// ShapeUnknown, CurveUnknown, MountUnknown, SeriesUnknown, SeriesLength, SeriesUnit, MissingKey (the series of a plant);
/// NumberOutOfRange, UnknownWord and IdRepeated with the place of what judgeDesign finds. Source: hourly methods, §6, §9, §10.
Result<HourlyModel> hourlyModel(const Park &park, qsizetype caseIndex, const Library &library, const HourlyTables &tables,
                                DesignWeather weather, const MadePlants *plants = nullptr);

} // namespace core
