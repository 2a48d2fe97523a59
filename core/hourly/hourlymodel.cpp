#include "hourlymodel.h"

#include "pv.h"
#include "shapes.h"
#include "wind.h"

#include "core/accounting/effectiveparameters.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

class Maker
{
public:
    Maker(const Case &inCase, const HourlyTables &tables, HourlyModel &model)
        : m_case(inCase),
          m_design(inCase.design),
          m_tables(tables),
          m_model(model),
          m_sun(sunYear(model.weather.site, model.weather.sunOffset))
    {}

    Result<void> loads();
    Result<void> plants();
    void stores();
    Result<void> tariff();

private:
    Result<HourlyValues> series(const QString &id, std::initializer_list<SeriesUnit> units) const
    {
        return hourlySeries(m_design, id, units);
    }
    /// A shape of sum 1.
    Result<HourlyValues> shape(const QString &id) const;
    Result<void> addLoad(const QString &id, LoadCarrier carrier, double energy, const QString &shapeId,
                         const std::optional<Flexibility> &flexible = {});
    Result<PlantProfile> plant(const Plant &row) const;
    Result<HourlyValues> generator(const Plant &row) const;
    Result<void> addGeneration(const Generation &row);
    QString known(const QStringList &ids) const { return ids.join(QStringLiteral(", ")); }
    double defaultOf(const char *name) const { return m_tables.defaultOf(name); }

    const Case &m_case;
    const Design &m_design;
    const HourlyTables &m_tables;
    HourlyModel &m_model;
    SunYear m_sun;
};

Result<HourlyValues> Maker::shape(const QString &id) const
{
    const HourlyValues &temperature = m_model.weather.temperature;
    if (id == heatingShape)
        return buildingHeatShape(temperature, {defaultOf("heatBalanceTemperature"), defaultOf("heatingSeasonMean"),
                                               defaultOf("hotWaterShare"), defaultOf("heatByNight")});
    if (id == coolingShape)
        return buildingColdShape(temperature, defaultOf("coldBalanceTemperature"), defaultOf("heatByNight"));
    const LoadShape *shape = m_tables.shape(id);
    if (!shape)
        return fail({ErrorCode::ShapeUnknown, id, {}, known(m_tables.shapeIds())});
    HourlyValues values = hourlyShape(*shape, m_model.firstWeekday);
    normalise(values, 1);
    return values;
}

Result<void> Maker::addLoad(const QString &id, LoadCarrier carrier, double energy, const QString &shapeId,
                            const std::optional<Flexibility> &flexible)
{
    auto values = shape(shapeId);
    if (!values)
        return fail(values.error());
    normalise(*values, energy);
    LoadProfile load{id, carrier, *std::move(values), {}};
    if (flexible)
        load.flexible =
            FlexibleLoad{flexible->shareUp, flexible->shareDown, size_t(std::clamp(flexible->hours.value, 1.0, 8760.0))};
    m_model.loads.push_back(std::move(load));
    return {};
}

Result<void> Maker::loads()
{
    const std::vector<AnnualUse> uses = annualUses(m_case);
    const auto isNamed = [&](const AnnualUse &use) {
        return std::ranges::any_of(m_design.loads,
                                   [&](const HourlyLoad &load) { return load.carrier == use.carrier && load.id == use.id; });
    };
    std::array<bool, 4> hasOwn{};
    for (const HourlyLoad &load : m_design.loads) {
        hasOwn[size_t(load.carrier)] = true;
        double energy = load.energy ? orNothing(load.energy->value) : 0;
        QString shapeId;
        if (!load.energy)
            for (const AnnualUse &use : uses)
                if (use.carrier == load.carrier && (use.id == load.id || (!isNamed(use) && !load.series))) {
                    if (use.id == load.id) {
                        energy = use.energy;
                        shapeId = use.shape;
                        break;
                    }
                    energy += use.energy;
                }
        if (load.series) {
            auto values = series(*load.series, {SeriesUnit::Power, SeriesUnit::Energy, SeriesUnit::PerUnit});
            if (!values)
                return fail(values.error());
            if (energy > 0)
                normalise(*values, energy);
            m_model.loads.push_back({load.id, load.carrier, *std::move(values), {}});
            if (load.flexible)
                m_model.loads.back().flexible = FlexibleLoad{load.flexible->shareUp, load.flexible->shareDown,
                                                             size_t(std::clamp(load.flexible->hours.value, 1.0, 8760.0))};
            continue;
        }
        if (load.shape)
            shapeId = *load.shape;
        if (shapeId.isEmpty())
            shapeId = load.carrier == LoadCarrier::Cooling ? QString(coolingShape) : QStringLiteral("flat");
        if (auto added = addLoad(load.id, load.carrier, energy, shapeId, load.flexible); !added)
            return added;
    }
    for (const AnnualUse &use : uses)
        if (!hasOwn[size_t(use.carrier)])
            if (auto added = addLoad(use.id, use.carrier, use.energy, use.shape); !added)
                return added;
    return {};
}

Result<HourlyValues> Maker::generator(const Plant &row) const
{
    const WeatherYear &weather = m_model.weather;
    if (row.technology == PlantTechnology::Series) {
        if (!row.series)
            return fail({ErrorCode::SeriesUnknown, row.id, {}, {}});
        return series(*row.series, {SeriesUnit::PerUnit});
    }
    if (row.technology == PlantTechnology::Pv) {
        if (row.series)
            return series(*row.series, {SeriesUnit::PerUnit});
        PvSettings settings;
        settings.tilt = row.tilt ? row.tilt->value : defaultTilt(weather.site.latitude);
        settings.azimuth = row.azimuth ? row.azimuth->value : 180;
        if (row.tracker.value_or(false))
            settings.tracker = PvTracker{};
        const QString mountId = row.mount.value_or(m_tables.mountIds().front());
        const PvMount *mount = m_tables.mount(mountId);
        if (!mount)
            return fail({ErrorCode::MountUnknown, mountId, {}, known(m_tables.mountIds())});
        settings.mount = *mount;
        settings.gamma = row.gamma.value_or(defaultOf("pvGamma"));
        settings.losses = row.losses.value_or(defaultOf("pvLosses"));
        settings.dcAc = row.dcAc.value_or(defaultOf("pvDcAc"));
        settings.inverter = defaultOf("pvInverter");
        settings.albedo = defaultOf("albedo");
        if (settings.dcAc < 0.5 || settings.dcAc > 3)
            return fail({ErrorCode::NumberOutOfRange, row.id, {}, QStringLiteral("dcAc")});
        return pvYear(settings, weather, m_sun).power;
    }
    if (row.series)
        return series(*row.series, {SeriesUnit::PerUnit});
    WindSettings settings;
    const QString curveId = row.curve.value_or(QStringLiteral("generic_220"));
    settings.curve = m_tables.curve(curveId);
    if (!settings.curve)
        return fail({ErrorCode::CurveUnknown, curveId, {}, known(m_tables.curveIds())});
    settings.hub = row.hub ? row.hub->value : defaultOf("windHub");
    settings.shear = row.shear.value_or(defaultOf("windShear"));
    if (row.meanSpeed)
        settings.meanSpeed = row.meanSpeed->value;
    settings.losses = row.losses.value_or(defaultOf("windLosses"));
    if (settings.hub < 10 || settings.hub > 300)
        return fail({ErrorCode::NumberOutOfRange, row.id, {}, QStringLiteral("hubM")});
    return windYear(settings, weather).power;
}

Result<PlantProfile> Maker::plant(const Plant &row) const
{
    PlantProfile made{row.id, row.technology, orNothing(row.capacity.value), row.direct, true, {}, {}, {}};
    HeatPlant &heat = made.heat;
    switch (row.technology) {
    case PlantTechnology::Pv:
    case PlantTechnology::Wind:
    case PlantTechnology::Series: {
        auto perUnit = generator(row);
        if (!perUnit)
            return fail(perUnit.error());
        made.perUnit = *std::move(perUnit);
        break;
    }
    case PlantTechnology::Chp:
        heat.kind = HeatPlant::Kind::Chp;
        heat.efficiency = row.electricEfficiency.value_or(defaultOf("chpElectric"));
        heat.powerToHeat = row.powerToHeat.value_or(defaultOf("chpPowerToHeat"));
        heat.mode = row.mode.value_or(ChpMode::Heat);
        made.nonFossil = false;
        if (heat.efficiency <= 0 || heat.powerToHeat <= 0)
            return fail({ErrorCode::NumberOutOfRange, row.id, {}, QStringLiteral("powerToHeat")});
        break;
    case PlantTechnology::HeatPump: {
        heat.kind = HeatPlant::Kind::HeatPump;
        const HeatPumpSource source = row.source.value_or(HeatPumpSource::Air);
        const double sink = row.sinkTemperature ? row.sinkTemperature->value : defaultOf("heatSink");
        if (sink > 160 || sink < -40) // Source: hourly methods, §6: no heat pump above 160 °C
            return fail({ErrorCode::NumberOutOfRange, row.id, {}, QStringLiteral("sinkC")});
        const double mean = sumOf(m_model.weather.temperature) / double(hoursPerYear);
        made.cop.resize(hoursPerYear);
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const double outside = m_model.weather.temperature[hour];
            // without a given sink the house's heating curve, 40 − T, at most the radiators' 60 °C
            const double to = row.sinkTemperature ? sink : std::clamp(40 - outside, 30.0, sink);
            const double from = source == HeatPumpSource::Air     ? outside
                                : source == HeatPumpSource::Waste ? defaultOf("wasteHeatSource")
                                                                  : mean;
            made.cop[hour] = heatPumpCop(source, to, from, defaultOf("heatPumpReal"), defaultOf("heatPumpCarnot"));
        }
        break;
    }
    case PlantTechnology::ElectricBoiler:
        heat.kind = HeatPlant::Kind::ElectricBoiler;
        heat.efficiency = defaultOf("electricBoiler");
        break;
    case PlantTechnology::GasBoiler:
        heat.efficiency = defaultOf("gasBoiler");
        break;
    case PlantTechnology::BiomassBoiler:
        heat.efficiency = defaultOf("biomassBoiler");
        break;
    case PlantTechnology::Electrolyser:
        break;
    }
    return made;
}

/// A generation row becomes a plant that makes just its year's energy.
Result<void> Maker::addGeneration(const Generation &row)
{
    const double energy = orNothing(row.energy.value);
    if (energy <= 0)
        return {};
    PlantProfile made;
    made.id = row.id;
    made.technology = PlantTechnology::Series;
    made.nonFossil = row.technology != PowerTechnology::Gas && row.technology != PowerTechnology::Coal &&
                     row.technology != PowerTechnology::OtherFossil && row.technology != PowerTechnology::WasteHeat;
    made.perUnit.assign(hoursPerYear, 1);
    if (row.technology == PowerTechnology::Pv || row.technology == PowerTechnology::Wind) {
        Plant asked;
        asked.technology = made.technology = row.technology == PowerTechnology::Pv ? PlantTechnology::Pv : PlantTechnology::Wind;
        auto perUnit = generator(asked);
        if (!perUnit)
            return fail(perUnit.error());
        made.perUnit = *std::move(perUnit);
    }
    const double full = sumOf(made.perUnit);
    made.capacity = row.capacity && orNothing(row.capacity->value) > 0 ? row.capacity->value : full > 0 ? energy / full : 0;
    if (made.capacity > 0)
        normalise(made.perUnit, energy / made.capacity);
    m_model.plants.push_back(std::move(made));
    return {};
}

Result<void> Maker::plants()
{
    for (const Plant &row : m_design.plants) {
        auto made = plant(row);
        if (!made)
            return fail(made.error());
        m_model.plants.push_back(*std::move(made));
    }
    if (m_design.plants.isEmpty())
        for (const Generation &row : m_case.energySupply.generation)
            if (auto added = addGeneration(row); !added)
                return added;
    return {};
}

void Maker::stores()
{
    for (const StorageUnit &row : m_design.storage) {
        StoreProfile store{row.id, row.carrier, {}, row.gridCharging.value_or(false)};
        const bool isBattery = row.carrier == StorageCarrier::Electricity;
        const double eachWay = isBattery ? std::sqrt(defaultOf("batteryRoundTrip")) : defaultOf("storeEfficiency");
        StoreSettings &settings = store.settings;
        settings.energy = orNothing(row.energy.value);
        settings.power = orNothing(row.power.value);
        settings.chargeEfficiency = std::clamp(row.chargeEfficiency.value_or(eachWay), 1e-3, 1.0);
        settings.dischargeEfficiency = std::clamp(row.dischargeEfficiency.value_or(eachWay), 1e-3, 1.0);
        settings.socMin = row.socMin.value_or(isBattery ? defaultOf("batteryLeastCharge") : 0);
        settings.socMax = std::max(settings.socMin, row.socMax.value_or(1));
        settings.selfDischarge = std::clamp(row.selfDischargePerHour.value_or(0), 0.0, 1.0);
        m_model.stores.push_back(store);
    }
}

Result<void> Maker::tariff()
{
    HourlyValues import, exported;
    const struct {
        const std::optional<QString> &id;
        HourlyValues &into;
    } wanted[]{{m_design.tariff.importSeries, import}, {m_design.tariff.exportSeries, exported}};
    for (const auto &each : wanted)
        if (each.id) {
            auto values = series(*each.id, {SeriesUnit::Price});
            if (!values)
                return fail(values.error());
            each.into = *std::move(values);
        }
    m_model.tariff = m_design.tariff;
    m_model.prices = hourlyPrices(m_design.tariff, m_design.tariffBands, import, exported, m_model.firstWeekday);
    m_model.feedInOrder = byFallingPrice(m_model.prices.exported);
    return {};
}

} // namespace

Result<HourlyModel> hourlyModel(const Park &park, qsizetype caseIndex, const Library &library, const HourlyTables &tables,
                                DesignWeather weather)
{
    const Case &inCase = park.cases.at(caseIndex);
    const Design &design = inCase.design;
    HourlyModel model;
    model.weather = std::move(weather.weather);
    model.temperatureFrom = weather.temperatureFrom;
    model.scaledBy = weather.scaledBy;
    model.globalBeforeScaling = weather.globalBeforeScaling;
    model.chillerCop = tables.defaultOf("chillerCop");
    model.electricityPerHydrogen = tables.defaultOf("electrolyserMwhPerMwh");
    model.optimalAsked = design.dispatch == Dispatch::Optimal;
    model.grid.island = design.grid.island;
    if (design.grid.importLimit)
        model.importLimit = model.grid.importLimit = orNothing(design.grid.importLimit->value);
    model.grid.exportLimit = orNothing(design.grid.exportLimit.value);
    model.grid.exportShareMax = design.policy.exportOfGenerationMax;
    model.emissionFactor =
        design.grid.emissionFactor
            ? design.grid.emissionFactor->value
            : effectiveParameters(park.parameters, inCase.parameters, inCase.year, library).fossilPowerFactor.value;
    Maker maker(inCase, tables, model);
    if (auto made = maker.loads(); !made)
        return fail(made.error());
    if (auto made = maker.plants(); !made)
        return fail(made.error());
    maker.stores();
    if (auto made = maker.tariff(); !made)
        return fail(made.error());
    return model;
}

} // namespace core
