#include "plantprofiles.h"

#include "shapes.h"

#include <algorithm>

namespace core {

namespace {

/// Ids of fuels.csv where a plant names none. Ours.
constexpr QLatin1StringView gasPlantFuel("natural_gas"), biomassPlantFuel("wood");

QString known(const QStringList &ids)
{
    return ids.join(QStringLiteral(", "));
}

QString placeOf(const Plant &row)
{
    return QStringLiteral("design/plants/") + row.id;
}

Result<HourlyValues> generator(const Plant &row, const PlantFrame &frame)
{
    if (row.series)
        return hourlySeries(frame.design, *row.series, {SeriesUnit::PerUnit}, placeOf(row) + QStringLiteral("/series"));
    if (row.technology == PlantTechnology::Series)
        return fail({ErrorCode::MissingKey, QStringLiteral("series"), placeOf(row), {}});
    if (!frame.weather.isGiven())
        return fail({ErrorCode::NoWeather, {}, placeOf(row), {}});
    if (row.technology == PlantTechnology::Pv) {
        const auto settings = pvSettingsOf(row, frame.tables, frame.weather);
        if (!settings)
            return fail(settings.error());
        return pvYear(*settings, frame.weather, frame.sun).power;
    }
    const auto settings = windSettingsOf(row, frame.tables);
    if (!settings)
        return fail(settings.error());
    return windYear(*settings, frame.weather).power;
}

Result<HourlyValues> copOf(const Plant &row, double sink, const PlantFrame &frame)
{
    if (!frame.weather.isGiven())
        return fail({ErrorCode::NoWeather, {}, placeOf(row), {}});
    const HourlyTables &tables = frame.tables;
    const HeatPumpSource source = row.source.value_or(HeatPumpSource::Air);
    const double mean = sumOf(frame.weather.temperature) / double(hoursPerYear);
    const double heatingCurve = tables.defaultOf("heatingCurve");
    HourlyValues cop(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double outside = frame.weather.temperature[hour];
        // without a given sink the house's heating curve, at most the temperature of radiators
        const double to = row.sinkTemperature ? sink : std::min(heatingCurve - outside, sink);
        const double from = source == HeatPumpSource::Air     ? outside
                            : source == HeatPumpSource::Waste ? tables.defaultOf("wasteHeatSource")
                                                              : mean;
        cop[hour] = heatPumpCop(source, to, from, tables.heatPumps());
    }
    return cop;
}

/// Whether nearly all energy comes while the sun is up. One per cent: ours, for twilight and clocks.
bool followsTheSun(const HourlyValues &perUnit, const SunYear &sun)
{
    double all = 0, dark = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        all += perUnit[hour];
        if (sun.cosZenith[hour] <= 0)
            dark += perUnit[hour];
    }
    constexpr double most = 0.01;
    return dark <= most * all;
}

bool isNonFossil(PowerTechnology technology)
{
    return technology != PowerTechnology::Gas && technology != PowerTechnology::Coal &&
           technology != PowerTechnology::OtherFossil && technology != PowerTechnology::WasteHeat;
}

/// What the plant's electricity counts as.
void takeSource(PlantProfile &made, const PlantFrame &frame)
{
    made.source = made.technology == PlantTechnology::Pv     ? PowerTechnology::Pv
                  : made.technology == PlantTechnology::Wind ? PowerTechnology::Wind
                  : followsTheSun(made.perUnit, frame.sun)   ? PowerTechnology::Pv
                                                             : PowerTechnology::Wind;
    const auto isThis = [&](const Row &row) { return bareId(row.id) == bareId(made.id); };
    const EnergySupply &supply = frame.inCase.energySupply;
    if (const auto line = std::ranges::find_if(supply.powerReceived, isThis);
        line != supply.powerReceived.end() && line->kind != ReceivedPowerKind::Grid) {
        made.line = line->kind;
        made.nonFossil = line->kind == ReceivedPowerKind::DirectNonFossil;
        return;
    }
    if (made.technology == PlantTechnology::Series)
        if (const auto row = std::ranges::find_if(supply.generation, isThis); row != supply.generation.end())
            made.source = row->technology;
    made.nonFossil = isNonFossil(made.source);
}

Result<void> takeFuel(PlantProfile &made, const QString &id, const Library &library)
{
    const Fuel *fuel = library.fuels().find(id);
    if (!fuel)
        return fail({ErrorCode::UnknownWord, id, made.id + QStringLiteral("/fuel"), id});
    made.fuel = id;
    made.nonFossil = fuel->biogenic;
    made.source = fuel->biogenic                    ? PowerTechnology::Biomass
                  : fuel->category == Carrier::Coal ? PowerTechnology::Coal
                  : fuel->category == Carrier::Gas  ? PowerTechnology::Gas
                                                    : PowerTechnology::OtherFossil;
    return {};
}

Result<void> makeChp(PlantProfile &made, const Plant &row, const PlantFrame &frame)
{
    made.heat.kind = HeatPlant::Kind::Chp;
    made.heat.efficiency = row.electricEfficiency.value_or(frame.tables.defaultOf("chpElectric"));
    made.heat.powerToHeat = row.powerToHeat.value_or(frame.tables.defaultOf("chpPowerToHeat"));
    made.heat.mode = row.mode.value_or(ChpMode::Heat);
    return takeFuel(made, row.fuel.value_or(QString(gasPlantFuel)), frame.library);
}

} // namespace

Result<PvSettings> pvSettingsOf(const Plant &row, const HourlyTables &tables, const WeatherYear &weather)
{
    PvSettings settings;
    settings.tilt = row.tilt ? row.tilt->value : defaultTilt(weather.site.latitude);
    settings.azimuth = row.azimuth ? row.azimuth->value : defaultAzimuth(weather.site.latitude);
    if (row.tracker.value_or(false))
        settings.tracker = PvTracker{};
    const QString mountId = row.mount.value_or(tables.mountIds().front());
    const PvMount *mount = tables.mount(mountId);
    if (!mount)
        return fail({ErrorCode::MountUnknown, mountId, {}, known(tables.mountIds())});
    settings.mount = *mount;
    settings.gamma = row.gamma.value_or(tables.defaultOf("pvGamma"));
    settings.losses = row.losses.value_or(tables.defaultOf("pvLosses"));
    settings.dcAc = row.dcAc.value_or(tables.defaultOf("pvDcAc"));
    settings.inverter = tables.defaultOf("pvInverter");
    settings.albedo = tables.defaultOf("albedo");
    return settings;
}

Result<WindSettings> windSettingsOf(const Plant &row, const HourlyTables &tables)
{
    WindSettings settings;
    const QString curveId = row.curve.value_or(QStringLiteral("generic_220"));
    settings.curve = tables.curve(curveId);
    if (!settings.curve)
        return fail({ErrorCode::CurveUnknown, curveId, {}, known(tables.curveIds())});
    settings.hub = row.hub ? row.hub->value : tables.defaultOf("windHub");
    settings.shear = row.shear.value_or(tables.defaultOf("windShear"));
    if (row.meanSpeed)
        settings.meanSpeed = row.meanSpeed->value;
    settings.losses = row.losses.value_or(tables.defaultOf("windLosses"));
    return settings;
}

Result<PlantProfile> plantProfile(const Plant &row, const PlantFrame &frame)
{
    PlantProfile made;
    made.id = row.id;
    made.technology = row.technology;
    made.capacity = orNothing(row.capacity.value);
    made.direct = row.direct;
    switch (row.technology) {
    case PlantTechnology::Pv:
    case PlantTechnology::Wind:
    case PlantTechnology::Series: {
        auto perUnit = generator(row, frame);
        if (!perUnit)
            return fail(perUnit.error());
        made.perUnit = *std::move(perUnit);
        takeSource(made, frame);
        break;
    }
    case PlantTechnology::Chp:
        if (auto chp = makeChp(made, row, frame); !chp)
            return fail(chp.error());
        break;
    case PlantTechnology::HeatPump: {
        made.heat.kind = HeatPlant::Kind::HeatPump;
        const double sink = row.sinkTemperature ? row.sinkTemperature->value : frame.tables.defaultOf("heatSink");
        auto cop = copOf(row, sink, frame);
        if (!cop)
            return fail(cop.error());
        made.cop = *std::move(cop);
        break;
    }
    case PlantTechnology::ElectricBoiler:
        made.heat.kind = HeatPlant::Kind::ElectricBoiler;
        made.heat.efficiency = frame.tables.defaultOf("electricBoiler");
        break;
    case PlantTechnology::GasBoiler:
    case PlantTechnology::BiomassBoiler: {
        const bool isGas = row.technology == PlantTechnology::GasBoiler;
        made.heat.efficiency = frame.tables.defaultOf(isGas ? "gasBoiler" : "biomassBoiler");
        const QString fuel = row.fuel.value_or(QString(isGas ? gasPlantFuel : biomassPlantFuel));
        if (auto taken = takeFuel(made, fuel, frame.library); !taken)
            return fail(taken.error());
        break;
    }
    case PlantTechnology::Electrolyser:
        break;
    }
    return made;
}

} // namespace core
