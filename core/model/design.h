#pragma once

#include "field.h"

#include <array>

// The hourly model of a case: weather, loads, plants, storage, grid, tariff and limits.

namespace core {

enum class SeriesUnit : unsigned char { Power, Energy, Price, Irradiance, Temperature, Speed, PerUnit };
inline constexpr Word seriesUnits[]{
    {"MW", QT_TRANSLATE_NOOP("Field", "MW")},
    {"MWh", QT_TRANSLATE_NOOP("Field", "MWh")},
    {"yuan/kWh", QT_TRANSLATE_NOOP("Field", "yuan/kWh")},
    {"W/m2", QT_TRANSLATE_NOOP("Field", "W/m²")},
    {"degC", QT_TRANSLATE_NOOP("Field", "°C")},
    {"m/s", QT_TRANSLATE_NOOP("Field", "m/s")},
    {"perUnit", QT_TRANSLATE_NOOP("Field", "per unit")},
};
template <> inline constexpr std::span<const Word> words<SeriesUnit>{seriesUnits};

/// Minutes between the values of a series. Source: hourly methods, §10.
inline constexpr std::array seriesSteps{15.0, 30.0, 60.0};
/// No number of a design is greater, as none of a sizing problem is: what is, was never meant. Ours.
inline constexpr double greatestInDesign = 1e12;
/// h: the sun of a file is no further from the clock, either way.
inline constexpr double furthestSunOffset = 12;

struct DesignRow : Described {
    QString id;
    bool operator==(const DesignRow &) const = default;
};

struct HourlySeries : DesignRow {
    SeriesUnit unit = SeriesUnit::Power;
    Minutes step{60};
    QList<double> values;
    std::optional<QString> origin;
    bool operator==(const HourlySeries &) const = default;
};

enum class WeatherKind : unsigned char { Synthetic, Epw, Series };
inline constexpr Word weatherKinds[]{
    {"synthetic", QT_TRANSLATE_NOOP("Field", "Synthetic")},
    {"epw", QT_TRANSLATE_NOOP("Field", "EPW file")},
    {"series", QT_TRANSLATE_NOOP("Field", "Series")},
};
template <> inline constexpr std::span<const Word> words<WeatherKind>{weatherKinds};

struct Weather {
    WeatherKind kind = WeatherKind::Synthetic;
    std::optional<QString> station;
    std::optional<double> seed;
    std::optional<QString> file;
    std::optional<Hours> sunOffset;
    bool scaleToStation = false;
    std::optional<QString> ghi, dni, dhi, temperature, wind; ///< ids of series
    Metres windHeight{10};
    bool operator==(const Weather &) const = default;
};

enum class LoadCarrier : unsigned char { Electricity, Heat, Cooling, Hydrogen };
inline constexpr Word loadCarriers[]{
    {"electricity", QT_TRANSLATE_NOOP("Field", "Electricity")},
    {"heat", QT_TRANSLATE_NOOP("Field", "Heat")},
    {"cooling", QT_TRANSLATE_NOOP("Field", "Cooling")},
    {"hydrogen", QT_TRANSLATE_NOOP("Field", "Hydrogen")},
};
template <> inline constexpr std::span<const Word> words<LoadCarrier>{loadCarriers};

struct Flexibility {
    double shareUp = 0, shareDown = 0;
    Hours hours;
    bool operator==(const Flexibility &) const = default;
};

struct HourlyLoad : DesignRow {
    LoadCarrier carrier = LoadCarrier::Electricity;
    std::optional<MegawattHours> energy;
    std::optional<QString> shape, series;
    std::optional<Celsius> temperature;
    std::optional<Flexibility> flexible;
    bool operator==(const HourlyLoad &) const = default;
};

enum class PlantTechnology : unsigned char {
    Pv,
    Wind,
    Chp,
    HeatPump,
    ElectricBoiler,
    GasBoiler,
    BiomassBoiler,
    Electrolyser,
    Series
};
inline constexpr Word plantTechnologies[]{
    {"pv", QT_TRANSLATE_NOOP("Field", "Solar PV")},
    {"wind", QT_TRANSLATE_NOOP("Field", "Wind")},
    {"chp", QT_TRANSLATE_NOOP("Field", "CHP")},
    {"heatPump", QT_TRANSLATE_NOOP("Field", "Heat pump")},
    {"electricBoiler", QT_TRANSLATE_NOOP("Field", "Electric boiler")},
    {"gasBoiler", QT_TRANSLATE_NOOP("Field", "Gas boiler")},
    {"biomassBoiler", QT_TRANSLATE_NOOP("Field", "Biomass boiler")},
    {"electrolyser", QT_TRANSLATE_NOOP("Field", "Electrolyser")},
    {"series", QT_TRANSLATE_NOOP("Field", "Series")},
};
template <> inline constexpr std::span<const Word> words<PlantTechnology>{plantTechnologies};

enum class ChpMode : unsigned char { Heat, Power };
inline constexpr Word chpModes[]{
    {"heat", QT_TRANSLATE_NOOP("Field", "Follows heat")},
    {"power", QT_TRANSLATE_NOOP("Field", "Follows power")},
};
template <> inline constexpr std::span<const Word> words<ChpMode>{chpModes};

enum class HeatPumpSource : unsigned char { Air, Ground, Water, Waste };
inline constexpr Word heatPumpSources[]{
    {"air", QT_TRANSLATE_NOOP("Field", "Air")},
    {"ground", QT_TRANSLATE_NOOP("Field", "Ground")},
    {"water", QT_TRANSLATE_NOOP("Field", "Water")},
    {"waste", QT_TRANSLATE_NOOP("Field", "Waste heat")},
};
template <> inline constexpr std::span<const Word> words<HeatPumpSource>{heatPumpSources};

struct PlantCosts {
    std::optional<YuanPerKilowatt> capex;
    std::optional<double> omShare;
    std::optional<Years> life;
    bool operator==(const PlantCosts &) const = default;
};

struct Plant : DesignRow {
    PlantTechnology technology = PlantTechnology::Pv;
    Megawatts capacity;
    std::optional<Megawatts> least, most;
    bool direct = true;
    std::optional<Degrees> tilt, azimuth;
    std::optional<bool> tracker;
    std::optional<QString> mount;
    std::optional<double> losses, dcAc, gamma;
    std::optional<QString> curve;
    std::optional<Metres> hub;
    std::optional<double> shear;
    std::optional<MetresPerSecond> meanSpeed;
    std::optional<double> electricEfficiency, powerToHeat;
    std::optional<ChpMode> mode;
    std::optional<QString> fuel;
    std::optional<HeatPumpSource> source;
    std::optional<Celsius> sinkTemperature;
    std::optional<QString> series;
    PlantCosts costs;
    bool operator==(const Plant &) const = default;
};

enum class StorageCarrier : unsigned char { Electricity, Heat, Hydrogen };
inline constexpr Word storageCarriers[]{
    {"electricity", QT_TRANSLATE_NOOP("Field", "Electricity")},
    {"heat", QT_TRANSLATE_NOOP("Field", "Heat")},
    {"hydrogen", QT_TRANSLATE_NOOP("Field", "Hydrogen")},
};
template <> inline constexpr std::span<const Word> words<StorageCarrier>{storageCarriers};

struct StorageUnit : DesignRow {
    StorageCarrier carrier = StorageCarrier::Electricity;
    MegawattHours energy;
    Megawatts power;
    std::optional<double> chargeEfficiency, dischargeEfficiency, socMin, socMax, selfDischargePerHour;
    std::optional<bool> gridCharging;
    PlantCosts costs;
    bool operator==(const StorageUnit &) const = default;
};

struct GridConnection {
    std::optional<Megawatts> importLimit;
    Megawatts exportLimit;
    bool island = false;
    std::optional<TonnesCo2PerMegawattHour> emissionFactor;
    bool operator==(const GridConnection &) const = default;
};

struct TariffBand : Described {
    QList<double> months;
    std::optional<QList<double>> weekdays;
    QString hours; ///< 24 letters: S sharp peak, P peak, F flat, V valley, D deep valley
    bool operator==(const TariffBand &) const = default;
};

struct BandPrices {
    std::optional<YuanPerKilowattHour> sharpPeak;
    YuanPerKilowattHour peak, flat, valley;
    std::optional<YuanPerKilowattHour> deepValley;
    bool operator==(const BandPrices &) const = default;
};

struct GridFees {
    YuanPerKilowattHour transmission, loss, system, fund;
    bool operator==(const GridFees &) const = default;
};

enum class NetworkRule : unsigned char { PerKwh, Capacity1192 };
inline constexpr Word networkRules[]{
    {"perKwh", QT_TRANSLATE_NOOP("Field", "Per kWh")},
    {"capacity1192", QT_TRANSLATE_NOOP("Field", "By capacity (notice 1192)")},
};
template <> inline constexpr std::span<const Word> words<NetworkRule>{networkRules};

struct Tariff {
    std::optional<BandPrices> prices;
    std::optional<QString> importSeries;
    std::optional<YuanPerKilowattHour> exportPrice;
    std::optional<QString> exportSeries;
    std::optional<GridFees> fees;
    std::optional<YuanPerKilowattYear> capacityPrice;
    std::optional<YuanPerKilowattMonth> demandPrice;
    std::optional<NetworkRule> networkRule;
    std::optional<double> averageLoadRate;
    std::optional<YuanPerTonneCo2> carbonPrice;
    bool operator==(const Tariff &) const = default;
};

enum class PolicyBasis : unsigned char { Delivered, Generation };
inline constexpr Word policyBases[]{
    {"delivered", QT_TRANSLATE_NOOP("Field", "Delivered")},
    {"generation", QT_TRANSLATE_NOOP("Field", "Generation")},
};
template <> inline constexpr std::span<const Word> words<PolicyBasis>{policyBases};

struct SupplyPolicy {
    std::optional<double> selfUseOfGenerationMin, selfUseOfLoadMin, exportOfGenerationMax, unusedMax, directShareMin;
    std::optional<TonnesCo2PerTce> carbonPerEnergyMax;
    std::optional<PolicyBasis> basis;
    bool operator==(const SupplyPolicy &) const = default;
};

enum class Dispatch : unsigned char { Rule, Optimal };
inline constexpr Word dispatches[]{
    {"rule", QT_TRANSLATE_NOOP("Field", "By rule")},
    {"optimal", QT_TRANSLATE_NOOP("Field", "Least cost")},
};
template <> inline constexpr std::span<const Word> words<Dispatch>{dispatches};

enum class Weekday : unsigned char { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
/// In files a weekday is its number, as in the bands of a tariff.
inline constexpr Word weekdayWords[]{
    {"1", QT_TRANSLATE_NOOP("Field", "Monday")},    {"2", QT_TRANSLATE_NOOP("Field", "Tuesday")},
    {"3", QT_TRANSLATE_NOOP("Field", "Wednesday")}, {"4", QT_TRANSLATE_NOOP("Field", "Thursday")},
    {"5", QT_TRANSLATE_NOOP("Field", "Friday")},    {"6", QT_TRANSLATE_NOOP("Field", "Saturday")},
    {"7", QT_TRANSLATE_NOOP("Field", "Sunday")},
};
template <> struct As<Weekday> : AsPlain<double, Kind::Whole> {
    static constexpr std::span<const Word> choices{weekdayWords};
    static Value out(Weekday day) { return double(int(day) + 1); }
    static bool in(Weekday &day, const Value &value)
    {
        int number = 0;
        const bool isOne = As<int>::in(number, value) && number >= 1 && number <= int(choices.size());
        if (isOne)
            day = Weekday(number - 1);
        return isOne;
    }
};

/// The days of the simulated year, which has 365 and no real calendar.
struct DesignCalendar {
    Weekday firstWeekday = Weekday::Monday; ///< of 1 January
    QStringList holidays, workdays;         ///< MM-DD; a holiday counts as a Sunday, a make-up workday as a Monday
    bool operator==(const DesignCalendar &) const = default;
};

struct Design : Described {
    QList<HourlySeries> series;
    std::optional<Weather> weather;
    QList<HourlyLoad> loads;
    QList<Plant> plants;
    QList<StorageUnit> storage;
    GridConnection grid;
    Tariff tariff;
    QList<TariffBand> tariffBands;
    SupplyPolicy policy;
    Dispatch dispatch = Dispatch::Rule;
    DesignCalendar calendar;
    bool operator==(const Design &) const = default;
};
extern const Object designObject;

} // namespace core
