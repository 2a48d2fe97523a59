#include "hourlyresult.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

void add(HourlyValues &into, const HourlyValues &values, double factor = 1)
{
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        into[hour] += factor * values[hour];
}

void clear(HourlyValues &values)
{
    values.assign(hoursPerYear, 0);
}

/// Several stores of one carrier as one, for heat and hydrogen.
StoreSettings together(const HourlyModel &model, StorageCarrier carrier)
{
    StoreSettings all;
    double least = 0, most = 0;
    for (const StoreProfile &each : model.stores) {
        if (each.carrier != carrier || each.settings.energy <= 0)
            continue;
        if (all.energy == 0)
            all = each.settings;
        else {
            all.energy += each.settings.energy;
            all.power += each.settings.power;
        }
        least += each.settings.least();
        most += each.settings.most();
    }
    if (all.energy > 0) {
        all.socMin = least / all.energy;
        all.socMax = most / all.energy;
    }
    return all;
}

class Run
{
public:
    Run(const HourlyModel &model, HourlyResult &into) : m_model(model), m_into(into) {}

    void run()
    {
        loads();
        generation();
        heat();
        hydrogen();
        flexible();
        batteries();
        grid();
        classes();
        sums();
    }

private:
    void loads();
    void generation();
    void heat();
    void hydrogen();
    void flexible();
    void batteries();
    void grid();
    void classes();
    void sums();

    const HourlyModel &m_model;
    HourlyResult &m_into;
    std::vector<HourlyValues> m_moved; ///< flexible loads after they moved
};

void Run::loads()
{
    for (HourlyValues *values : {&m_into.load, &m_into.heatLoad, &m_into.coolingLoad, &m_into.hydrogenLoad})
        clear(*values);
    HourlyValues *const ofCarrier[]{&m_into.load, &m_into.heatLoad, &m_into.coolingLoad, &m_into.hydrogenLoad};
    for (const LoadProfile &load : m_model.loads)
        add(*ofCarrier[size_t(load.carrier)], load.power);
    add(m_into.load, m_into.coolingLoad, 1 / m_model.chillerCop);
}

void Run::generation()
{
    for (HourlyValues *values : {&m_into.pv, &m_into.wind, &m_into.other, &m_into.traded, &m_into.available})
        clear(*values);
    m_into.plants.assign(m_model.plants.size(), {});
    for (size_t i = 0; i < m_model.plants.size(); ++i) {
        const PlantProfile &plant = m_model.plants[i];
        if (!plant.isGenerator())
            continue;
        HourlyValues &into = !plant.direct                               ? m_into.traded
                             : plant.technology == PlantTechnology::Pv   ? m_into.pv
                             : plant.technology == PlantTechnology::Wind ? m_into.wind
                                                                         : m_into.other;
        add(into, plant.perUnit, plant.capacity);
        m_into.plants[i].available = plant.capacity * sumOf(plant.perUnit);
    }
    m_into.deficit.resize(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        m_into.available[hour] = m_into.pv[hour] + m_into.wind[hour] + m_into.other[hour];
        m_into.deficit[hour] = m_into.load[hour] - m_into.available[hour];
    }
}

void Run::heat()
{
    std::vector<HeatPlant> plants;
    for (size_t i = 0; i < m_model.plants.size(); ++i)
        if (const PlantProfile &plant = m_model.plants[i]; plant.makesHeat()) {
            plants.push_back(plant.heat);
            plants.back().power = plant.capacity;
            plants.back().cop = plant.cop;
            plants.back().plant = i;
        }
    const StoreSettings store = together(m_model, StorageCarrier::Heat);
    if (plants.empty() && store.energy <= 0) { // nothing to decide: all heat is bought
        m_into.heat = {};
        m_into.heat.bought = m_into.heatLoad;
        return;
    }
    balanceHeat(m_into.heatLoad, m_into.deficit, plants, store, m_into.heat);
    for (size_t n = 0; n < plants.size(); ++n) {
        PlantYear &year = m_into.plants[plants[n].plant];
        year.heat = sumOf(m_into.heat.heat[n]);
        year.fuel = sumOf(m_into.heat.fuel[n]);
        const double power = sumOf(m_into.heat.power[n]);
        (power < 0 ? year.available : year.power) = std::abs(power);
    }
    add(m_into.load, m_into.heat.used);
    add(m_into.available, m_into.heat.made);
    add(m_into.other, m_into.heat.made);
}

void Run::hydrogen()
{
    double power = 0;
    for (const PlantProfile &plant : m_model.plants)
        if (plant.technology == PlantTechnology::Electrolyser)
            power += plant.capacity;
    const StoreSettings store = together(m_model, StorageCarrier::Hydrogen);
    if (power <= 0) {
        m_into.hydrogen = {};
        m_into.hydrogen.bought = m_into.hydrogenLoad;
        return;
    }
    balanceHydrogen(m_into.hydrogenLoad, m_into.deficit, power, m_model.electricityPerHydrogen, store, m_into.hydrogen);
    add(m_into.load, m_into.hydrogen.power);
    const double made = sumOf(m_into.hydrogen.made), used = sumOf(m_into.hydrogen.power);
    for (size_t i = 0; i < m_model.plants.size(); ++i)
        if (m_model.plants[i].technology == PlantTechnology::Electrolyser) {
            m_into.plants[i].hydrogen = made * m_model.plants[i].capacity / power;
            m_into.plants[i].power = used * m_model.plants[i].capacity / power;
        }
}

void Run::flexible()
{
    m_moved.assign(m_model.loads.size(), {});
    for (size_t i = 0; i < m_model.loads.size(); ++i) {
        const LoadProfile &load = m_model.loads[i];
        if (!load.flexible || load.carrier != LoadCarrier::Electricity)
            continue;
        m_moved[i] = load.power;
        shiftLoad(*load.flexible, m_moved[i], m_into.deficit);
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            m_into.load[hour] += m_moved[i][hour] - load.power[hour];
    }
}

void Run::batteries()
{
    HourlyValues residual = m_into.deficit;
    for (HourlyValues *values : {&m_into.charge, &m_into.discharge, &m_into.level})
        clear(*values);
    size_t count = 0;
    for (const StoreProfile &store : m_model.stores) {
        if (store.carrier != StorageCarrier::Electricity)
            continue;
        m_into.batteries.resize(std::max(m_into.batteries.size(), count + 1));
        StoreYear &year = m_into.batteries[count++];
        if (store.gridCharging && !m_model.grid.island) {
            const TariffHours hours =
                tariffHours(m_model.prices.import, store.settings.chargeEfficiency * store.settings.dischargeEfficiency);
            runStore(store.settings, residual, year, {hours.charge, hours.discharge, m_model.grid.importLimit});
        } else {
            runStore(store.settings, residual, year);
        }
        add(m_into.charge, year.charge);
        add(m_into.discharge, year.discharge);
        add(m_into.level, year.level);
    }
    m_into.batteries.resize(count);
    m_into.grid.imported.swap(residual); // the residual waits there for the grid
}

void Run::grid()
{
    const HourlyValues residual = std::move(m_into.grid.imported);
    const double budget = m_model.grid.exportShareMax ? *m_model.grid.exportShareMax * sumOf(m_into.available) : 1e300;
    settleGrid(residual, m_model.grid, budget, m_model.feedInOrder, m_into.grid);
}

/// Green and fossil power are mixed in proportion, at the bus and in the store.
void Run::classes()
{
    for (HourlyValues *values : {&m_into.directGreen, &m_into.directFossil, &m_into.tradedGreen, &m_into.gridPower})
        values->resize(hoursPerYear);
    HourlyValues green(hoursPerYear); // own non-fossil generation of the hour
    for (const PlantProfile &plant : m_model.plants)
        if (plant.isGenerator() && plant.direct && plant.nonFossil)
            add(green, plant.perUnit, plant.capacity);
    double stored = 0, storedGreen = 0;       // what the stores hold on top of their start, as charged
    for (size_t pass = 0; pass < 2; ++pass) { // the second year begins with the mixture in which the first ended
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const double available = m_into.available[hour];
            const double own = available - m_into.grid.exported[hour] - m_into.grid.curtailed[hour];
            const double share = available > 0 ? std::min(1.0, green[hour] / available) : 0;
            const double charge = m_into.charge[hour], discharge = m_into.discharge[hour];
            const double imported = m_into.grid.imported[hour];
            const double ownCharge = std::min(charge, std::max(own, 0.0)), ownUsed = std::max(own - ownCharge, 0.0);
            stored += charge;
            storedGreen += ownCharge * share;
            const double mixture = stored > 0 ? storedGreen / stored : 0;
            // discharged energy was charged with losses: the store's content shrinks by its share of the level
            const double levelBefore = m_into.level[hour] + discharge;
            const double out = levelBefore > 0 ? std::min(1.0, discharge / levelBefore) : 0;
            stored -= stored * out;
            storedGreen -= storedGreen * out;
            m_into.directGreen[hour] = ownUsed * share + discharge * mixture;
            m_into.tradedGreen[hour] = std::min(m_into.traded[hour], std::max(0.0, imported - (charge - ownCharge)));
            m_into.gridPower[hour] = std::max(0.0, imported - (charge - ownCharge)) - m_into.tradedGreen[hour];
            m_into.directFossil[hour] = ownUsed * (1 - share) + discharge * (1 - mixture);
        }
    }
    m_into.loads.assign(m_model.loads.size(), {});
    for (size_t i = 0; i < m_model.loads.size(); ++i) {
        const LoadProfile &load = m_model.loads[i];
        const HourlyValues &power = m_moved[i].empty() ? load.power : m_moved[i];
        LoadYear &year = m_into.loads[i];
        year.energy = sumOf(power);
        year.peak = *std::ranges::max_element(power);
        if (load.carrier == LoadCarrier::Electricity)
            for (size_t hour = 0; hour < hoursPerYear; ++hour)
                if (m_into.load[hour] > 0)
                    year.directGreen += power[hour] / m_into.load[hour] * m_into.directGreen[hour];
    }
}

void Run::sums()
{
    SupplySums &sums = m_into.sums;
    sums.load = sumOf(m_into.load);
    sums.available = sumOf(m_into.available);
    sums.imported = sumOf(m_into.grid.imported);
    sums.exported = sumOf(m_into.grid.exported);
    sums.curtailed = sumOf(m_into.grid.curtailed);
    m_into.charged = sumOf(m_into.charge);
    m_into.discharged = sumOf(m_into.discharge);
    m_into.unserved = sumOf(m_into.grid.unserved);
    m_into.tradedGeneration = sumOf(m_into.traded);
    m_into.heatBought = sumOf(m_into.heat.bought);
    m_into.hydrogenBought = sumOf(m_into.hydrogen.bought);
    m_into.emissions = (sums.imported - sumOf(m_into.tradedGreen)) * m_model.emissionFactor;
    SupplySums served = sums; // load that no one served was not supplied
    served.load -= m_into.unserved;
    m_into.ratios = ratiosOf(served);

    double fossil = 0;
    for (size_t i = 0; i < m_model.plants.size(); ++i)
        if (!m_model.plants[i].nonFossil && m_model.plants[i].direct)
            fossil += m_into.plants[i].available;
    const double generated = sums.available - sums.curtailed, supply = sums.imported + generated - sums.exported;
    m_into.directShare = supply > 0 ? std::optional((generated - fossil - sums.exported) / supply) : std::nullopt;

    HourlyValues generation(hoursPerYear);
    double peak = 0;
    m_into.hoursWithoutImport = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        generation[hour] = m_into.available[hour] - m_into.grid.curtailed[hour];
        peak = std::max(peak, m_into.grid.imported[hour]);
        m_into.hoursWithoutImport += m_into.grid.imported[hour] <= 0 && m_into.grid.unserved[hour] <= 0;
    }
    m_into.connected = m_model.importLimit.value_or(peak);
    m_into.bill = billOf(m_model.tariff, m_model.prices, {m_into.grid.imported, m_into.grid.exported, generation},
                         m_into.connected, m_model.emissionFactor);
}

} // namespace

void simulate(const HourlyModel &model, HourlyResult &into)
{
    Run(model, into).run();
}

IslandCheck islandOf(const HourlyModel &model, const HourlyResult &result, size_t hours)
{
    std::vector<StoreSettings> stores;
    std::vector<const StoreYear *> years;
    for (const StoreProfile &store : model.stores)
        if (store.carrier == StorageCarrier::Electricity) {
            years.push_back(&result.batteries[stores.size()]);
            stores.push_back(store.settings);
        }
    return islandCheck(result.deficit, stores, years, result.grid.imported, hours);
}

std::vector<HourlyCheck> checksOf(const HourlyModel &model, const HourlyResult &result)
{
    double balance = 0, both = 0, largestLoad = 0, wraps = 0, step = 0, bounds = 0, classes = 0;
    const GridYear &grid = result.grid;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double in = result.available[hour] + grid.imported[hour] + result.discharge[hour] + grid.unserved[hour];
        const double out = result.load[hour] + result.charge[hour] + grid.exported[hour] + grid.curtailed[hour];
        balance = std::max(balance, std::abs(in - out));
        largestLoad = std::max(largestLoad, result.load[hour]);
        both = std::max(
            {both, std::min(result.charge[hour], result.discharge[hour]), std::min(grid.imported[hour], grid.exported[hour])});
        classes = std::max(classes, std::abs(result.directGreen[hour] + result.directFossil[hour] + result.tradedGreen[hour] +
                                             result.gridPower[hour] + grid.unserved[hour] - result.load[hour]));
    }
    const double scale = std::max(largestLoad, 1e-9);
    double energy = 1e-9;
    size_t count = 0;
    for (const StoreProfile &store : model.stores) {
        if (store.carrier != StorageCarrier::Electricity)
            continue;
        const StoreYear &year = result.batteries[count++];
        const StoreSettings &settings = store.settings;
        energy = std::max(energy, settings.energy);
        double before = year.start;
        for (size_t hour = 0; hour < hoursPerYear && settings.energy > 0; ++hour) {
            const double expected = before * (1 - settings.selfDischarge) + settings.chargeEfficiency * year.charge[hour] -
                                    year.discharge[hour] / settings.dischargeEfficiency;
            step = std::max(step, std::abs(year.level[hour] - expected));
            bounds = std::max({bounds, -year.level[hour], year.level[hour] - settings.most()});
            before = year.level[hour];
        }
        if (!settings.start && settings.energy > 0)
            wraps = std::max(wraps, std::abs(year.level.back() - year.start));
    }
    const SupplySums &sums = result.sums;
    const double used = sums.load - result.unserved - sums.imported - result.discharged + result.charged; // own, on site
    double months = 0, money = 0;
    for (const double value : monthlySums(grid.imported))
        months += value;
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        money += 1000 * grid.imported[hour] * model.prices.import[hour];
    return {{"hourBalance", balance / scale, 1e-6},
            {"storeStep", step / energy, 1e-9},
            {"storeBounds", bounds / energy, 1e-9},
            {"storeFirstIsLast", wraps / energy, 1e-9},
            {"neverBoth", both / scale, 1e-9},
            {"hourClasses", classes / scale, 1e-6},
            {"generation",
             std::abs(sums.available - used - sums.exported - sums.curtailed) / std::max({sums.available, sums.load, 1.0}), 1e-9},
            {"monthsAreTheYear", std::abs(months - sums.imported) / std::max(sums.imported, 1.0), 1e-9},
            {"energyCost", std::abs(money - totalOf(result.bill, BillPart::Energy)) / std::max(std::abs(money), 1.0), 1e-9}};
}

EnergySupply supplyOf(const HourlyModel &model, const HourlyResult &result, const QString &prefix)
{
    EnergySupply supply;
    const QString note = QStringLiteral("simulation"); // a mark for the program, a sentence is made of it where it is shown
    const auto received = [&](const char *id, ReceivedPowerKind kind, double energy) {
        if (energy <= 0)
            return;
        PowerReceived row;
        row.id = prefix + QString::fromLatin1(id);
        row.kind = kind;
        row.energy = {energy};
        row.note = note;
        supply.powerReceived.append(row);
    };
    received("grid", ReceivedPowerKind::Grid, result.sums.imported);
    double fossil = 0, nonFossil = 0;
    for (size_t i = 0; i < model.plants.size(); ++i) {
        const PlantProfile &plant = model.plants[i];
        if (!plant.direct || result.plants[i].available <= 0)
            continue;
        (plant.nonFossil ? nonFossil : fossil) += result.plants[i].available;
        Generation row;
        row.id = prefix + plant.id;
        row.technology = plant.technology == PlantTechnology::Wind  ? PowerTechnology::Wind
                         : plant.technology == PlantTechnology::Chp ? PowerTechnology::Gas
                         : plant.technology == PlantTechnology::Pv  ? PowerTechnology::Pv
                         : plant.nonFossil                          ? PowerTechnology::Pv
                                                                    : PowerTechnology::OtherFossil;
        row.capacity = Megawatts{plant.capacity};
        // what was curtailed was not generated; it is shared out by what was available
        const double kept = result.sums.available > 0 ? 1 - result.sums.curtailed / result.sums.available : 1;
        row.energy = {result.plants[i].available * kept};
        row.note = note;
        supply.generation.append(row);
    }
    if (result.sums.exported > 0) {
        const double green = nonFossil + fossil > 0 ? nonFossil / (nonFossil + fossil) : 1;
        const auto sent = [&](const char *id, SourceKind kind, double energy) {
            if (energy <= 0)
                return;
            PowerSent row;
            row.id = prefix + QString::fromLatin1(id);
            row.kind = kind;
            row.energy = {energy};
            row.note = note;
            supply.powerSent.append(row);
        };
        sent("sentGreen", SourceKind::NonFossil, green * result.sums.exported);
        sent("sentFossil", SourceKind::Fossil, (1 - green) * result.sums.exported);
    }
    return supply;
}

} // namespace core
