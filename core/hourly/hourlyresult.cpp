#include "hourlyresult.h"

#include "hourlysources.h"
#include "optimaldispatch.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

/// The bus on which the largest battery is dispatched.
BusYear busOf(const HourlyModel &model, const HourlyResult &result, const HourlyValues &load)
{
    BusYear bus;
    bus.load = load;
    bus.available = result.available;
    bus.importPrice = model.prices.import;
    bus.exportPrice = model.prices.exported;
    bus.importFees = feesOnImport(model.tariff, model.prices.fees, model.emissionFactor);
    bus.levy = levyOnOwn(model.tariff, model.prices.fees);
    bus.importLimit = model.grid.island ? 0 : model.grid.importLimit;
    bus.exportLimit = model.grid.island ? 0 : model.grid.exportLimit;
    if (model.grid.exportShareMax)
        bus.feedInBudget = *model.grid.exportShareMax * sumOf(result.available);
    bus.demandPrice = model.tariff.demandPrice.value_or(YuanPerKilowattMonth{}).value;
    if (!model.importLimit)
        bus.connectionPrice = priceOfConnection(model.tariff, model.prices);
    return bus;
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

/// The direct green share of what is used, hour by hour.
HourlyValues greenOfUse(const HourlyResult &result)
{
    HourlyValues green(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        green[hour] = result.load[hour] > 0 ? result.directGreen[hour] / result.load[hour] : 0;
    return green;
}

const HourlyValues &loadHours(const HourlyModel &model, const HourlyResult &result, size_t load)
{
    return result.moved[load].empty() ? model.loads[load].power : result.moved[load];
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
        if (m_model.optimalAsked)
            leastCost();
        traceSources(m_model, m_into);
        loadSums();
        sums();
        money();
        if (m_into.leastCost)
            judgeLeastCost();
    }

private:
    void loads();
    void generation();
    void heat();
    void hydrogen();
    void flexible();
    void batteries();
    void grid();
    void leastCost();
    void judgeLeastCost();
    void loadSums();
    void sums();
    void money();
    Bill bill() const;

    const HourlyModel &m_model;
    HourlyResult &m_into;
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
    m_into.moved.assign(m_model.loads.size(), {});
    for (size_t i = 0; i < m_model.loads.size(); ++i) {
        const LoadProfile &load = m_model.loads[i];
        if (!load.flexible || load.carrier != LoadCarrier::Electricity)
            continue;
        m_into.moved[i] = load.power;
        shiftLoad(*load.flexible, m_into.moved[i], m_into.deficit);
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            m_into.load[hour] += m_into.moved[i][hour] - load.power[hour];
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
        runStore(store.settings, residual, year);
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
    settleGrid(residual, m_model.grid, budget, m_model.feedInOrder, m_into.grid, m_model.prices.exported);
}

void Run::loadSums()
{
    m_into.loads.assign(m_model.loads.size(), {});
    const HourlyValues green = greenOfUse(m_into);
    for (size_t i = 0; i < m_model.loads.size(); ++i) {
        const LoadProfile &load = m_model.loads[i];
        const HourlyValues &power = loadHours(m_model, m_into, i);
        LoadYear year{0, power.front(), 0};
        for (size_t hour = 0; hour < hoursPerYear; ++hour) { // three sums at once: each waits for itself only
            year.energy += power[hour];
            year.peak = std::max(year.peak, power[hour]);
            year.directGreen += power[hour] * green[hour];
        }
        if (load.carrier != LoadCarrier::Electricity)
            year.directGreen = 0;
        m_into.loads[i] = year;
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
    m_into.chargedWhileDischarging = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        m_into.chargedWhileDischarging += std::min(m_into.charge[hour], m_into.discharge[hour]);
    m_into.unserved = sumOf(m_into.grid.unserved);
    m_into.tradedGeneration = sumOf(m_into.traded);
    m_into.heatBought = sumOf(m_into.heat.bought);
    m_into.hydrogenBought = sumOf(m_into.hydrogen.bought);
    const double covered = std::min(sums.imported, sumOf(m_into.tradedGreen) + m_model.certificates);
    m_into.emissions = (sums.imported - covered) * m_model.emissionFactor;
    SupplySums served = sums; // load that no one served was not supplied
    served.load -= m_into.unserved;
    m_into.ratios = ratiosOf(served);

    double direct = 0;
    for (size_t i = 0; i < m_model.plants.size(); ++i)
        if (const PlantProfile &plant = m_model.plants[i]; plant.nonFossil && (plant.line || m_model.onSiteCountsAsDirect))
            direct += m_into.plants[i].kept - m_into.plants[i].exported;
    const double supply = sums.imported + sums.available - sums.curtailed - sums.exported;
    m_into.directShare = supply > 0 ? std::optional(direct / supply) : std::nullopt;
}

Bill Run::bill() const
{
    HourlyValues generation(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        generation[hour] = m_into.available[hour] - m_into.grid.curtailed[hour];
    const double connected = m_model.importLimit.value_or(std::ranges::max(m_into.grid.imported));
    return billOf(m_model.tariff, m_model.prices, {m_into.grid.imported, m_into.grid.exported, generation}, connected,
                  m_model.emissionFactor);
}

void Run::money()
{
    m_into.hoursWithoutImport = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        m_into.hoursWithoutImport += m_into.grid.imported[hour] <= 0 && m_into.grid.unserved[hour] <= 0;
    m_into.connected = m_model.importLimit.value_or(std::ranges::max(m_into.grid.imported));
    m_into.bill = bill();
}

/// The largest battery with foresight; the rule's year stays where that is no cheaper.
void Run::leastCost()
{
    m_into.leastCost.emplace();
    LeastCost &said = *m_into.leastCost;
    said.ruleYuan = totalOf(bill());
    said.ruleUnserved = sumOf(m_into.grid.unserved);
    said.hasProfiles = std::ranges::any_of(m_model.plants, [](const PlantProfile &plant) {
        return plant.capacity > 0 && (plant.makesHeat() || plant.technology == PlantTechnology::Electrolyser);
    });
    for (const LoadProfile &load : m_model.loads)
        said.hasProfiles |= load.flexible && load.carrier == LoadCarrier::Electricity;
    std::vector<const StoreProfile *> batteries;
    for (const StoreProfile &store : m_model.stores)
        if (store.carrier == StorageCarrier::Electricity)
            batteries.push_back(&store);
    const auto largest = std::ranges::max_element(batteries, {}, [](const StoreProfile *each) { return each->settings.energy; });
    const size_t chosen = size_t(largest - batteries.begin());

    HourlyValues residual = m_into.deficit, load = m_into.load;
    std::vector<StoreYear> years(batteries.size());
    for (size_t i = 0; i < batteries.size(); ++i)
        if (i != chosen) {
            runStore(batteries[i]->settings, residual, years[i]);
            said.otherStores += batteries[i]->settings.energy > 0;
            add(load, years[i].charge);
            add(load, years[i].discharge, -1);
        }
    const StoreSettings none;
    auto plan = leastCostYear(busOf(m_model, m_into, load), batteries.empty() ? none : (*largest)->settings,
                              !batteries.empty() && (*largest)->gridCharging && !m_model.grid.island);
    if (!plan)
        return;
    said.arePricesBent = plan->arePricesBent;
    GridYear byRule = std::exchange(m_into.grid, std::move(plan->grid));
    const double yuan = totalOf(bill()), unserved = sumOf(m_into.grid.unserved);
    said.lowerBound = yuan - plan->cost + plan->lowerBound;
    constexpr double nothing = 1e-6; // MWh
    said.isUsed = unserved < said.ruleUnserved - nothing || yuan <= said.ruleYuan;
    if (!said.isUsed) {
        m_into.grid = std::move(byRule);
        return;
    }
    if (!batteries.empty())
        years[chosen] = std::move(plan->battery);
    m_into.batteries = std::move(years);
    for (HourlyValues *values : {&m_into.charge, &m_into.discharge, &m_into.level})
        clear(*values);
    for (const StoreYear &year : m_into.batteries) {
        add(m_into.charge, year.charge);
        add(m_into.discharge, year.discharge);
        add(m_into.level, year.level);
    }
}

void Run::judgeLeastCost()
{
    const double yuan = totalOf(m_into.bill);
    LeastCost &said = *m_into.leastCost;
    said.lowerBound = std::min(said.lowerBound, yuan);
    said.gap = (yuan - said.lowerBound) / std::max(std::abs(yuan), 1.0);
}

} // namespace

void simulate(const HourlyModel &model, HourlyResult &into)
{
    into.leastCost.reset();
    Run(model, into).run();
}

LoadYear userYear(const HourlyResult &result, const LoadUser &user)
{
    const LoadYear &all = result.loads[user.load];
    return {user.part * all.energy, user.part * all.peak, user.part * all.directGreen};
}

UserHours userHours(const HourlyModel &model, const HourlyResult &result, const LoadUser &user)
{
    UserHours hours{loadHours(model, result, user.load), greenOfUse(result)};
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        hours.power[hour] *= user.part;
        hours.directGreen[hour] *= hours.power[hour];
    }
    return hours;
}

} // namespace core
