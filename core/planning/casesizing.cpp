#include "casesizing.h"

#include "core/hourly/hourlyresult.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

using sizing::SizingCase;

constexpr double noBound = 1e4; // MW, as the problem's own default

/// Prices and bounds of one technology from the plants of the design, each where the first of them gives it.
sizing::Technology technologyOf(const QList<Plant> &plants, PlantTechnology technology, const HourlyTables &tables,
                                std::array<const char *, 3> defaults, bool &isDefault)
{
    sizing::Technology made{tables.defaultOf(defaults[0]), tables.defaultOf(defaults[1]), tables.defaultOf(defaults[2]), 0, 0};
    isDefault = true;
    bool isBounded = true, isThere = false;
    for (const Plant &plant : plants) {
        if (plant.technology != technology || !isSized(plant))
            continue;
        if (!isThere && plant.costs.capex) {
            made.capexYuanPerKw = orNothing(plant.costs.capex->value);
            isDefault = false;
        }
        if (!isThere && plant.costs.omShare)
            made.omShare = *plant.costs.omShare;
        if (!isThere && plant.costs.life && plant.costs.life->value > 0)
            made.lifeYears = plant.costs.life->value;
        isThere = true;
        made.min += plant.least ? orNothing(plant.least->value) : 0;
        if (plant.most)
            made.max += orNothing(plant.most->value);
        else
            isBounded = false;
    }
    if (!isThere || !isBounded)
        made.max = noBound;
    made.max = std::max(made.max, made.min);
    return made;
}

/// Output per MW of all plants of a technology, by their capacities; of equal weight while none has one.
std::vector<double> perUnitOf(const HourlyModel &model, const QList<Plant> &plants, PlantTechnology technology)
{
    std::vector<double> sum(hoursPerYear);
    double weight = 0;
    const auto add = [&](bool equally) {
        for (const PlantProfile &plant : model.plants) {
            const auto row = std::ranges::find(plants, plant.id, &Plant::id);
            if (plant.technology != technology || !plant.direct || row == plants.end() || plant.perUnit.empty())
                continue;
            const double part = equally ? 1 : plant.capacity;
            for (size_t hour = 0; hour < hoursPerYear; ++hour)
                sum[hour] += part * plant.perUnit[hour];
            weight += part;
        }
    };
    add(false);
    if (weight <= 0)
        add(true);
    if (weight > 0)
        for (double &value : sum)
            value /= weight;
    return sum;
}

void takeBattery(const Design &design, const HourlyModel &model, const HourlyTables &tables, CaseSizing &into)
{
    SizingCase &problem = into.problem;
    const auto row = std::ranges::find(design.storage, StorageCarrier::Electricity, &StorageUnit::carrier);
    double hours = tables.defaultOf("batteryHours");
    PlantCosts costs;
    sizing::Battery &battery = problem.battery;
    if (row != design.storage.end()) {
        if (orNothing(row->energy.value) > 0 && orNothing(row->power.value) > 0)
            hours = row->energy.value / row->power.value;
        costs = row->costs;
        const auto store = std::ranges::find(model.stores, row->id, &StoreProfile::id);
        battery.chargeEfficiency = store->settings.chargeEfficiency;
        battery.dischargeEfficiency = store->settings.dischargeEfficiency;
        battery.socMin = store->settings.socMin;
        battery.socMax = store->settings.socMax;
        battery.selfDischargePerHour = store->settings.selfDischarge;
        battery.gridCharging = store->gridCharging;
    }
    battery.powerPerEnergy = 1 / hours;
    // the design prices a store by its power; a whole system of this many hours costs as much per kWh as per kW ÷ hours
    into.batteryDefault = !costs.capex;
    problem.batteryEnergy = {costs.capex ? orNothing(costs.capex->value) / hours : tables.defaultOf("batteryCapexPerKwh"),
                             costs.omShare.value_or(tables.defaultOf("batteryOmShare")),
                             costs.life && costs.life->value > 0 ? costs.life->value : tables.defaultOf("batteryLife"), 0,
                             noBound};
    problem.batteryPower = {0, 0, problem.batteryEnergy.lifeYears, 0, noBound};
}

/// Price and fees of each hour; what the energy and the connection cost.
void takeTariff(const HourlyModel &model, CaseSizing &into)
{
    SizingCase &problem = into.problem;
    const Tariff &tariff = model.tariff;
    into.paidFees = feesOnImport(tariff, model.prices.fees, 0); // carbon is the search's own
    problem.series.importPrice = model.prices.import;
    for (double &price : problem.series.importPrice)
        price += into.paidFees;
    problem.series.exportPrice = model.prices.exported;
    problem.series.exportPrice.resize(hoursPerYear);
    sizing::GridConnection &grid = problem.grid;
    grid.maxMw = model.grid.island ? 0 : model.importLimit.value_or(noBound);
    grid.exportMaxMw = model.grid.island ? 0 : model.grid.exportLimit;
    grid.capacityCharge = priceOfConnection(tariff, model.prices);
    grid.demandCharge = tariff.demandPrice ? orNothing(tariff.demandPrice->value) : 0;
    grid.emissionFactor = model.emissionFactor;
    grid.carbonPrice = tariff.carbonPrice ? orNothing(tariff.carbonPrice->value) : 0;
    grid.ownLevy = levyOnOwn(tariff, model.prices.fees);
}

/// Own power that is not sized by what it counts as [MWh].
struct FirmPower {
    double all = 0, notGreen = 0, notPrimary = 0;
};

FirmPower firmPower(const Case &inCase, const HourlyModel &model, const HourlyResult &year)
{
    FirmPower sums;
    for (size_t i = 0; i < model.plants.size(); ++i) {
        const PlantProfile &plant = model.plants[i];
        const double energy = year.plants[i].available;
        if (!plant.direct || energy <= 0)
            continue;
        const auto &rows = inCase.energySupply.generation;
        const auto row = std::ranges::find(rows, plant.id, &Generation::id);
        const bool isBiomass = row != rows.end() && row->technology == PowerTechnology::Biomass;
        sums.all += energy;
        sums.notGreen += plant.nonFossil ? 0 : energy;
        sums.notPrimary += plant.nonFossil && !isBiomass ? 0 : energy;
    }
    return sums;
}

void takeLimits(const SupplyPolicy &policy, const FirmPower &firm, CaseSizing &into)
{
    sizing::Limits &limits = into.problem.limits;
    limits.basis = policy.basis == PolicyBasis::Generation ? sizing::Basis::Generation : sizing::Basis::Delivered;
    limits.selfUseOfGenerationMin = policy.selfUseOfGenerationMin;
    limits.selfUseOfLoadMin = policy.selfUseOfLoadMin;
    limits.exportOfGenerationMax = policy.exportOfGenerationMax;
    limits.unusedMax = policy.unusedMax;
    if (policy.directShareMin)
        into.directShareCap = (1 - *policy.directShareMin) * into.loadMwh - firm.notGreen;
    if (policy.carbonPerEnergyMax)
        into.carbonCap = into.carbon.importAt(policy.carbonPerEnergyMax->value);
    for (const std::optional<double> &cap : {into.directShareCap, into.carbonCap})
        if (cap)
            limits.importMaxMwh = std::min(limits.importMaxMwh.value_or(*cap), *cap);
    if (limits.importMaxMwh)
        limits.importMaxMwh = std::max(0.0, *limits.importMaxMwh);
}

} // namespace

std::optional<double> CarbonOfImport::carbonPerEnergy(double importMwh) const
{
    if (energyTce <= 0)
        return {};
    return (othersT + factor * std::max(0.0, importMwh - attributesMwh)) / energyTce;
}

double CarbonOfImport::importAt(double limit) const
{
    const double uncovered = limit * energyTce - othersT;
    if (uncovered < 0)
        return uncovered;
    return (factor > 0 ? uncovered / factor : 1e12) + attributesMwh;
}

bool isSized(const Plant &plant)
{
    return plant.direct && (plant.technology == PlantTechnology::Pv || plant.technology == PlantTechnology::Wind);
}

tl::expected<CaseSizing, NoSizing> caseSizing(const Case &inCase, const HourlyModel &model, const Account &account,
                                              const HourlyTables &tables)
{
    CaseSizing made;
    SizingCase &problem = made.problem;
    problem.name = inCase.name;
    problem.discountRate = account.parameters.discountRate;
    const Design &design = inCase.design;
    // the year without what is sized
    HourlyModel bare = model;
    for (PlantProfile &plant : bare.plants) {
        const auto row = std::ranges::find(design.plants, plant.id, &Plant::id);
        if (row != design.plants.end() && isSized(*row))
            plant.capacity = 0;
    }
    for (StoreProfile &store : bare.stores)
        if (store.carrier == StorageCarrier::Electricity)
            store.settings.energy = store.settings.power = 0;
    const HourlyResult year = simulate(bare);
    made.loadMwh = year.sums.load;
    problem.series.loadMw = year.load;
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        problem.series.loadMw[hour] = std::max(0.0, year.load[hour] - year.available[hour]);
    made.firmMwh = year.sums.available;
    if (std::ranges::all_of(problem.series.loadMw, [](double load) { return load <= 0; }))
        return tl::unexpected(NoSizing::Load);
    takeTariff(model, made);
    if (std::ranges::all_of(model.prices.import, [](double price) { return price <= 0; }))
        return tl::unexpected(NoSizing::Prices);
    problem.series.pvPu = perUnitOf(model, design.plants, PlantTechnology::Pv);
    problem.series.windPu = perUnitOf(model, design.plants, PlantTechnology::Wind);
    problem.pv = technologyOf(design.plants, PlantTechnology::Pv, tables, {"pvCapex", "pvOmShare", "pvLife"}, made.pvDefault);
    problem.wind =
        technologyOf(design.plants, PlantTechnology::Wind, tables, {"windCapex", "windOmShare", "windLife"}, made.windDefault);
    takeBattery(design, model, tables, made);

    const FirmPower firm = firmPower(inCase, bare, year);
    const EffectiveParameters &parameters = account.parameters;
    const Flows &flows = account.flows;
    const double powerTce =
        (flows.received() + flows.primaryGeneration - flows.sent()).value * parameters.electricityEqualValue.value;
    made.carbon = {(account.accounting.total() - account.accounting.electricity).value, parameters.fossilPowerFactor.value,
                   flows.attributes.value,
                   account.energy.total.value - powerTce +
                       (made.loadMwh - firm.notPrimary) * parameters.electricityEqualValue.value};
    takeLimits(design.policy, firm, made);
    return made;
}

std::vector<double> sharedAsNow(double capacity, const std::vector<double> &now)
{
    const double sum = std::accumulate(now.begin(), now.end(), 0.0);
    std::vector<double> shares;
    for (const double each : now)
        shares.push_back(capacity * (sum > 0 ? each / sum : 1.0 / double(now.size())));
    return shares;
}

} // namespace core
