#include "hourlytable.h"

#include "core/dossier/sourcewords.h"
#include "core/hourly/plantprofiles.h"

#include <algorithm>
#include <map>

// What the hourly model assumes: T36.

namespace core {

namespace {

class Assumptions
{
public:
    Assumptions(DossierWork &work, qsizetype caseIndex, const HourlyModel &model)
        : m_work(work),
          m_tables(*work.request.hourlyTables),
          m_model(model),
          m_table(work.table(QStringLiteral("T36"), {}, {{"year", work.yearText(caseIndex)}}))
    {}

    DocumentTable run()
    {
        addWeather();
        addLoads();
        for (const Plant &each : m_model.design.plants)
            addPlant(each);
        for (const StorageUnit &each : m_model.design.storage)
            addStore(each);
        addGrid();
        return std::move(m_table);
    }

private:
    QString text(const char *name, const Puts &puts = {}) const
    {
        return m_work.text(QStringLiteral("T36.") + QLatin1StringView(name), puts);
    }
    static QString figure(double value) { return fullText(roundedValue(value, 6)); }
    QString given() const { return m_work.text(QStringLiteral("formula.input")); }
    /// Where a value comes from: what the design enters, else the default of this name.
    QString source(bool isGiven, const char *ofDefault) const
    {
        return isGiven ? given() : asSource(m_work, m_tables.sourceOf(ofDefault));
    }

    void add(const QString &object, const char *what, const QString &value, const QString &from)
    {
        m_table.rows.push_back(
            {RowKind::Usual,
             {m_work.cell(object), m_work.cell(text(what)), m_work.cell(value), m_work.cell(from.isEmpty() ? dash() : from)}});
    }

    void addWeather()
    {
        const WeatherYear &weather = m_model.weather;
        const auto &stations = m_tables.stations();
        const auto station = std::ranges::find(stations, weather.place, &ClimateStation::name);
        const bool isKnown = station != stations.end();
        const QString object = text("weather");
        add(object, "station",
            !isKnown             ? weather.place
            : m_work.isChinese() ? station->nameZh
                                 : station->name,
            isKnown ? asSource(m_work, station->source) : QString());
        add(object, "origin", text(weather.origin == WeatherOrigin::Series ? "originSeries" : "originSynthetic"), dash());
        const auto &asked = m_model.design.weather;
        add(object, "seed", figure(asked ? asked->seed.value_or(1) : 1), asked && asked->seed ? given() : text("default"));
        if (!m_model.temperatureFrom.isEmpty())
            add(object, "temperatureFrom", m_model.temperatureFrom, text("estimate"));
        if (m_model.scaledBy)
            add(object, "scaled", m_work.text(QStringLiteral("yes")), given());
    }

    /// The energy of loads with the same carrier and shape together: a park has many and few shapes.
    void addLoads()
    {
        std::map<std::pair<LoadCarrier, QString>, double> loads;
        for (const LoadProfile &each : m_model.loads)
            loads[{each.carrier, each.shape}] += core::sumOf(each.power);
        for (const auto &[kind, energy] : loads) {
            const QString carrier = m_work.word("load", kind.first), &shape = kind.second;
            const QString run = shape.isEmpty()         ? text("series")
                                : shape == heatingShape ? text("heating")
                                : shape == coolingShape ? text("cooling")
                                                        : m_tables.nameOf(shape, m_work.isChinese());
            add(text("load", {{"carrier", carrier}, {"shape", run}}), "energy", roundedText(energy, 0), text("annual"));
        }
    }

    void addPlant(const Plant &plant)
    {
        const QString object = m_work.word("plant", plant.technology) + QStringLiteral(" ") + plant.id;
        add(object, "capacity", figure(plant.capacity.value), given());
        if (plant.series)
            return add(object, "profile", *plant.series, given());
        if (plant.technology == PlantTechnology::Pv)
            addField(object, plant);
        else if (plant.technology == PlantTechnology::Wind)
            addTurbines(object, plant);
        else
            addConverter(object, plant);
    }

    void addField(const QString &object, const Plant &plant)
    {
        const auto in = pvSettingsOf(plant, m_tables, m_model.weather);
        if (!in)
            return;
        add(object, "tilt", figure(in->tilt), plant.tilt ? given() : text("byLatitude"));
        add(object, "azimuth", figure(in->azimuth), plant.azimuth ? given() : text("byLatitude"));
        const QString mount = plant.mount.value_or(m_tables.mountIds().front());
        add(object, "mount", m_tables.nameOf(mount, m_work.isChinese()), plant.mount ? given() : text("default"));
        add(object, "losses", figure(in->losses), source(plant.losses.has_value(), "pvLosses"));
        add(object, "dcAc", figure(in->dcAc), source(plant.dcAc.has_value(), "pvDcAc"));
        add(object, "gamma", figure(in->gamma), source(plant.gamma.has_value(), "pvGamma"));
        add(object, "inverter", figure(in->inverter), source(false, "pvInverter"));
        add(object, "albedo", figure(in->albedo), source(false, "albedo"));
    }

    void addTurbines(const QString &object, const Plant &plant)
    {
        const auto in = windSettingsOf(plant, m_tables);
        if (!in)
            return;
        const auto curve =
            std::ranges::find_if(m_tables.curveIds(), [&](const QString &each) { return m_tables.curve(each) == in->curve; });
        add(object, "curve", m_tables.nameOf(*curve, m_work.isChinese()), plant.curve ? given() : text("default"));
        add(object, "hub", figure(in->hub), source(plant.hub.has_value(), "windHub"));
        add(object, "shear", figure(in->shear), source(plant.shear.has_value(), "windShear"));
        if (in->meanSpeed)
            add(object, "meanSpeed", figure(*in->meanSpeed), given());
        add(object, "losses", figure(in->losses), source(plant.losses.has_value(), "windLosses"));
    }

    /// What turns one carrier into another.
    void addConverter(const QString &object, const Plant &plant)
    {
        const auto made = std::ranges::find(m_model.plants, plant.id, &PlantProfile::id);
        if (made == m_model.plants.end())
            return;
        const bool isChp = plant.technology == PlantTechnology::Chp;
        if (isChp) {
            add(object, "electricEfficiency", figure(made->heat.efficiency),
                source(plant.electricEfficiency.has_value(), "chpElectric"));
            add(object, "powerToHeat", figure(made->heat.powerToHeat), source(plant.powerToHeat.has_value(), "chpPowerToHeat"));
        }
        const struct {
            PlantTechnology technology;
            const char *ofDefault;
        } boilers[]{{PlantTechnology::ElectricBoiler, "electricBoiler"},
                    {PlantTechnology::GasBoiler, "gasBoiler"},
                    {PlantTechnology::BiomassBoiler, "biomassBoiler"}};
        for (const auto &each : boilers)
            if (plant.technology == each.technology)
                add(object, "efficiency", figure(made->heat.efficiency), source(false, each.ofDefault));
        if (!made->fuel.isEmpty())
            add(object, "fuel", m_work.fuelName(made->fuel, m_work.roles.goal), plant.fuel ? given() : text("default"));
        if (plant.technology == PlantTechnology::HeatPump)
            add(object, "cop", figure(core::sumOf(made->cop) / double(made->cop.size())), source(false, "heatPumpReal"));
        if (plant.technology == PlantTechnology::Electrolyser)
            add(object, "electricityPerHydrogen", figure(m_model.electricityPerHydrogen), source(false, "electrolyserMwhPerMwh"));
    }

    void addStore(const StorageUnit &store)
    {
        const auto made = std::ranges::find(m_model.stores, store.id, &StoreProfile::id);
        if (made == m_model.stores.end())
            return;
        const bool isBattery = store.carrier == StorageCarrier::Electricity;
        const StoreSettings &in = made->settings;
        const QString object = m_work.text(QStringLiteral("T16.storage"), {{"carrier", m_work.word("storage", store.carrier)}}) +
                               QStringLiteral(" ") + store.id;
        const char *const eachWay = isBattery ? "batteryRoundTrip" : "storeEfficiency";
        add(object, "storeEnergy", figure(in.energy), given());
        add(object, "storePower", figure(in.power), given());
        add(object, "charge", figure(in.chargeEfficiency), source(store.chargeEfficiency.has_value(), eachWay));
        add(object, "discharge", figure(in.dischargeEfficiency), source(store.dischargeEfficiency.has_value(), eachWay));
        const bool hasDefault = isBattery && !store.socMin;
        add(object, "leastCharge", figure(in.socMin),
            hasDefault     ? source(false, "batteryLeastCharge")
            : store.socMin ? given()
                           : text("default"));
    }

    void addGrid()
    {
        const QString object = text("grid");
        add(object, "import", m_model.importLimit ? figure(*m_model.importLimit) : text("unlimited"),
            m_model.importLimit ? given() : text("default"));
        add(object, "export", figure(m_model.grid.exportLimit), given());
    }

    DossierWork &m_work;
    const HourlyTables &m_tables;
    const HourlyModel &m_model;
    DocumentTable m_table;
};

} // namespace

DocumentTable assumptionsTable(DossierWork &work, qsizetype caseIndex, const HourlyModel &model)
{
    return Assumptions(work, caseIndex, model).run();
}

} // namespace core
