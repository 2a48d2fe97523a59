#include "hourlymodel.h"

#include "matching.h"
#include "plantprofiles.h"
#include "shapes.h"

#include "core/accounting/accounting.h"
#include "core/accounting/effectiveparameters.h"
#include "core/model/designchecks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

class Maker
{
public:
    Maker(const Case &inCase, const Library &library, const HourlyTables &tables, HourlyModel &model)
        : m_case(inCase), m_library(library), m_design(model.design), m_tables(tables), m_model(model)
    {}

    Result<void> loads();
    /// Those of the design, else those of the annual rows.
    Result<void> plants();
    void stores();
    Result<void> tariff();

private:
    /// A shape of sum 1, with its sum as the numbers have it.
    struct Shape {
        HourlyValues values;
        double sum = 0;
    };
    Result<const Shape *> shape(const QString &id);
    Result<HourlyValues> madeShape(const QString &id) const;
    Result<void> addLoad(const QString &id, LoadCarrier carrier, double energy, const QString &shapeId,
                         const std::optional<Flexibility> &flexible = {});
    Result<void> addUses(const std::vector<AnnualUse> &uses);
    QString known(const QStringList &ids) const { return ids.join(QStringLiteral(", ")); }
    double defaultOf(const char *name) const { return m_tables.defaultOf(name); }

    const Case &m_case;
    const Library &m_library;
    const Design &m_design; ///< the model's
    const HourlyTables &m_tables;
    HourlyModel &m_model;
    std::map<QString, Shape> m_shapes; ///< many loads have the same few
};

Result<const Maker::Shape *> Maker::shape(const QString &id)
{
    if (const auto known = m_shapes.find(id); known != m_shapes.end())
        return &known->second;
    auto made = madeShape(id);
    if (!made)
        return fail(made.error());
    Shape &kept = m_shapes[id];
    kept.values = *std::move(made);
    kept.sum = sumOf(kept.values);
    return &kept;
}

Result<HourlyValues> Maker::madeShape(const QString &id) const
{
    const HourlyValues &temperature = m_model.weather.temperature;
    if ((id == heatingShape || id == coolingShape) && !m_model.weather.isGiven())
        return fail({ErrorCode::NoWeather, {}, {}, {}});
    if (id == heatingShape)
        return buildingHeatShape(temperature, {defaultOf("heatBalanceTemperature"), defaultOf("heatingSeasonMean"),
                                               defaultOf("hotWaterShare"), defaultOf("heatByNight")});
    if (id == coolingShape)
        return buildingColdShape(temperature, defaultOf("coldBalanceTemperature"), defaultOf("heatByNight"));
    const LoadShape *shape = m_tables.shape(id);
    if (!shape)
        return fail({ErrorCode::ShapeUnknown, id, {}, known(m_tables.shapeIds())});
    HourlyValues values = hourlyShape(*shape, m_model.calendar);
    normalise(values, 1);
    return values;
}

Result<void> Maker::addLoad(const QString &id, LoadCarrier carrier, double energy, const QString &shapeId,
                            const std::optional<Flexibility> &flexible)
{
    const auto known = shape(shapeId);
    if (!known)
        return fail(known.error());
    LoadProfile load{id, carrier, (*known)->values, {}, shapeId};
    normalise(load.power, energy, (*known)->sum);
    if (flexible)
        load.flexible = FlexibleLoad{flexible->shareUp, flexible->shareDown,
                                     size_t(std::clamp(flexible->hours.value, 1.0, double(hoursPerYear)))};
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
    // loads without energy or series that are no use themselves have what no other load names, each the same part of it
    const auto takers = [&](LoadCarrier carrier) {
        return std::ranges::count_if(m_design.loads, [&](const HourlyLoad &load) {
            const bool isUse =
                std::ranges::any_of(uses, [&](const AnnualUse &use) { return use.carrier == carrier && use.id == load.id; });
            return load.carrier == carrier && !isUse && !load.series && !(load.energy && load.energy->value != notGiven);
        });
    };
    std::array<bool, 4> hasOwn{};
    for (const HourlyLoad &load : m_design.loads) {
        hasOwn[size_t(load.carrier)] = true;
        const bool isGiven = load.energy && load.energy->value != notGiven;
        double energy = isGiven ? load.energy->value : 0;
        QString shapeId;
        if (!isGiven) {
            const double parts = double(takers(load.carrier));
            for (const AnnualUse &use : uses)
                if (use.carrier == load.carrier && (use.id == load.id || (!isNamed(use) && !load.series))) {
                    if (use.id == load.id) {
                        energy = use.energy;
                        shapeId = use.shape;
                        break;
                    }
                    energy += use.energy / parts;
                }
        }
        if (load.series) {
            auto values = hourlySeries(m_design, *load.series, {SeriesUnit::Power, SeriesUnit::Energy, SeriesUnit::PerUnit},
                                       QStringLiteral("design/loads/%1/series").arg(load.id));
            if (!values)
                return fail(values.error());
            if (isGiven || energy > 0)
                normalise(*values, energy);
            m_model.loads.push_back({load.id, load.carrier, *std::move(values), {}});
            if (load.flexible)
                m_model.loads.back().flexible =
                    FlexibleLoad{load.flexible->shareUp, load.flexible->shareDown,
                                 size_t(std::clamp(load.flexible->hours.value, 1.0, double(hoursPerYear)))};
            continue;
        }
        if (load.shape)
            shapeId = *load.shape;
        if (shapeId.isEmpty())
            shapeId = load.carrier == LoadCarrier::Cooling ? QString(coolingShape) : QStringLiteral("flat");
        if (auto added = addLoad(load.id, load.carrier, energy, shapeId, load.flexible); !added)
            return added;
    }
    for (size_t i = 0; i < m_model.loads.size(); ++i)
        m_model.users.push_back({m_model.loads[i].id, i});
    std::vector<AnnualUse> others = uses;
    std::erase_if(others, [&hasOwn](const AnnualUse &use) { return hasOwn[size_t(use.carrier)]; });
    return addUses(others);
}

/// A park of thousands of rows has few shapes: one load for each, and who its users are.
Result<void> Maker::addUses(const std::vector<AnnualUse> &uses)
{
    std::vector<AnnualUse> sums; // of a carrier and shape, in the order of the first use
    std::map<std::pair<LoadCarrier, QString>, size_t> places;
    for (const AnnualUse &use : uses) {
        const auto [place, isFirst] = places.try_emplace({use.carrier, use.shape}, sums.size());
        if (isFirst)
            sums.push_back(use);
        else
            sums[place->second].energy += use.energy;
    }
    const size_t first = m_model.loads.size();
    for (const AnnualUse &sum : sums)
        if (auto added = addLoad(sum.id, sum.carrier, sum.energy, sum.shape); !added)
            return added;
    for (const AnnualUse &use : uses) {
        const size_t place = places.at({use.carrier, use.shape});
        m_model.users.push_back({use.id, first + place, use.energy / sums[place].energy});
    }
    return {};
}

Result<void> Maker::plants()
{
    const SunYear sun = sunYear(m_model.weather.site, m_model.weather.sunOffset);
    if (m_design.plants.isEmpty())
        if (auto added = addPlantsOfRows(m_model.design, m_case, m_tables, m_model.weather, sun); !added)
            return added;
    const PlantFrame frame{m_case, m_design, m_library, m_tables, m_model.weather, sun};
    for (const Plant &row : m_design.plants) {
        auto made = plantProfile(row, frame);
        if (!made)
            return fail(made.error());
        m_model.plants.push_back(*std::move(made));
    }
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
        settings.chargeEfficiency = row.chargeEfficiency.value_or(eachWay);
        settings.dischargeEfficiency = row.dischargeEfficiency.value_or(eachWay);
        settings.socMin = row.socMin.value_or(isBattery ? defaultOf("batteryLeastCharge") : 0);
        settings.socMax = std::max(settings.socMin, row.socMax.value_or(1));
        settings.selfDischarge = row.selfDischargePerHour.value_or(0);
        m_model.stores.push_back(store);
    }
}

Result<void> Maker::tariff()
{
    HourlyValues import, exported;
    const struct {
        const std::optional<QString> &id;
        HourlyValues &into;
        QString place;
    } wanted[]{{m_design.tariff.importSeries, import, QStringLiteral("design/tariff/importSeries")},
               {m_design.tariff.exportSeries, exported, QStringLiteral("design/tariff/exportSeries")}};
    for (const auto &each : wanted)
        if (each.id) {
            auto values = hourlySeries(m_design, *each.id, {SeriesUnit::Price}, each.place);
            if (!values)
                return fail(values.error());
            each.into = *std::move(values);
        }
    m_model.tariff = m_design.tariff;
    m_model.prices = hourlyPrices(m_design.tariff, m_design.tariffBands, import, exported, m_model.calendar);
    m_model.prices.hoursOfMonth = defaultOf("networkRuleHours");
    if (m_model.grid.island) // off-grid projects pay no network charge. Source: rules, §5.3
        m_model.prices.fees.transmission = {};
    m_model.feedInOrder = byFallingPrice(m_model.prices.exported);
    return {};
}

} // namespace

Calendar calendarOf(const DesignCalendar &given)
{
    Calendar calendar;
    calendar.firstWeekday = uint8_t(given.firstWeekday);
    const std::pair<const QStringList &, Calendar::Day> lists[]{{given.holidays, Calendar::Day::Holiday},
                                                                {given.workdays, Calendar::Day::Workday}};
    for (const auto &[dates, as] : lists)
        for (const QString &date : dates)
            if (const auto day = dayOfYearFromText(date))
                calendar.days[size_t(*day)] = as;
    return calendar;
}

Result<HourlyModel> hourlyModel(const Park &park, qsizetype caseIndex, const Library &library, const HourlyTables &tables,
                                DesignWeather weather, const MadePlants *plants)
{
    const Case &inCase = park.cases.at(caseIndex);
    const Design &design = inCase.design;
    if (const std::vector<Finding> wrong = judgeDesign(design, caseIndex); !wrong.empty())
        return fail(refusalOf(design, wrong.front()));
    HourlyModel model;
    model.design = design;
    model.calendar = calendarOf(design.calendar);
    model.weather = std::move(weather.weather);
    model.temperatureFrom = weather.temperatureFrom;
    model.scaledBy = weather.scaledBy;
    model.globalBeforeScaling = weather.globalBeforeScaling;
    model.stationKilometres = weather.stationKilometres;
    model.chillerCop = tables.defaultOf("chillerCop");
    model.electricityPerHydrogen = tables.defaultOf("electrolyserMwhPerMwh");
    model.optimalAsked = design.dispatch == Dispatch::Optimal;
    model.grid.island = design.grid.island;
    if (design.grid.island)
        model.importLimit = 0; // nothing is connected
    else if (design.grid.importLimit)
        model.importLimit = model.grid.importLimit = orNothing(design.grid.importLimit->value);
    model.grid.exportLimit = orNothing(design.grid.exportLimit.value);
    model.grid.exportShareMax = design.policy.exportOfGenerationMax;
    const EffectiveParameters parameters = effectiveParameters(park.parameters, inCase.parameters, inCase.year, library);
    model.emissionFactor = design.grid.emissionFactor ? design.grid.emissionFactor->value : parameters.fossilPowerFactor.value;
    model.gridShare = carbonFreeShare(parameters.locationFactor ? std::optional(parameters.locationFactor->value) : std::nullopt,
                                      parameters.fossilPowerFactor.value);
    model.onSiteCountsAsDirect = parameters.onSiteCountsAsDirect;
    for (const GreenAttribute &row : inCase.energySupply.greenAttributes)
        if (!row.id.startsWith(simulatedPrefix) && isValidFor(row, inCase.year, parameters.greenAttributeValidity))
            model.certificates += orNothing(row.energy.value);
    Maker maker(inCase, library, tables, model);
    if (auto made = maker.loads(); !made)
        return fail(made.error());
    if (plants) {
        model.design.plants = plants->rows;
        model.design.series = plants->series;
        model.plants = plants->profiles;
    } else if (auto made = maker.plants(); !made) {
        return fail(made.error());
    }
    maker.stores();
    if (auto made = maker.tariff(); !made)
        return fail(made.error());
    return model;
}

} // namespace core
