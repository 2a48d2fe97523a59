#include "heat.h"

#include <algorithm>

namespace core {

namespace {

/// One hour of a store that is filled and emptied by hand.
class StoreHand
{
public:
    StoreHand(const StoreSettings &settings, StoreYear &year, size_t hours) : m_settings(settings), m_year(year)
    {
        for (HourlyValues *values : {&year.charge, &year.discharge, &year.level})
            values->assign(hours, 0);
        m_level = year.start;
    }
    void begin() { m_level *= 1 - m_settings.selfDischarge; }
    double room() const
    {
        return std::min(m_settings.power, std::max(0.0, (m_settings.most() - m_level) / m_settings.chargeEfficiency));
    }
    double content() const
    {
        return std::min(m_settings.power, std::max(0.0, (m_level - m_settings.least()) * m_settings.dischargeEfficiency));
    }
    void charge(size_t hour, double power)
    {
        m_level += power * m_settings.chargeEfficiency;
        m_year.charge[hour] += power;
    }
    void discharge(size_t hour, double power)
    {
        m_level -= power / m_settings.dischargeEfficiency;
        m_year.discharge[hour] += power;
    }
    void end(size_t hour) { m_year.level[hour] = m_level; }
    double level() const { return m_level; }

private:
    const StoreSettings &m_settings;
    StoreYear &m_year;
    double m_level;
};

void resize(std::vector<HourlyValues> &each, size_t plants, size_t hours)
{
    each.resize(plants);
    for (HourlyValues &values : each)
        values.assign(hours, 0);
}

/// Heat per electricity of a plant that takes electricity; 0: it takes none.
double heatPerPower(const HeatPlant &plant, size_t hour)
{
    if (plant.kind == HeatPlant::Kind::HeatPump)
        return plant.cop[hour];
    return plant.kind == HeatPlant::Kind::ElectricBoiler ? plant.efficiency : 0;
}

/// One year from the store's start; `deficit` is changed. Long: an hour is CHP, store, other plants and surplus power in this
/// order, each with what the one before left.
void passHeat(std::span<const double> load, std::span<double> deficit, std::span<const HeatPlant> plants,
              const StoreSettings &settings, HeatYear &into)
{
    StoreHand store(settings, into.store, load.size());
    for (size_t hour = 0; hour < load.size(); ++hour) {
        store.begin();
        double need = load[hour], spare = 0;
        const auto use = [&](size_t i, double heat) {
            const HeatPlant &plant = plants[i];
            into.heat[i][hour] += heat;
            if (const double ratio = heatPerPower(plant, hour); ratio > 0) {
                into.power[i][hour] += heat / ratio;
                into.used[hour] += heat / ratio;
                deficit[hour] += heat / ratio;
            } else if (plant.kind == HeatPlant::Kind::FuelBoiler) {
                into.fuel[i][hour] += heat / plant.efficiency;
            }
        };
        for (size_t i = 0; i < plants.size(); ++i) {
            const HeatPlant &plant = plants[i];
            if (plant.kind != HeatPlant::Kind::Chp)
                continue;
            const double asked = plant.mode == ChpMode::Heat ? need * plant.powerToHeat : std::max(deficit[hour], 0.0);
            const double power = std::min(plant.power, asked), heat = power / plant.powerToHeat;
            into.power[i][hour] = -power;
            into.heat[i][hour] = heat;
            into.fuel[i][hour] = power / plant.efficiency;
            into.made[hour] += power;
            deficit[hour] -= power;
            spare += std::max(0.0, heat - need);
            need = std::max(0.0, need - heat);
        }
        if (spare > 0) {
            const double charge = std::min(spare, store.room());
            store.charge(hour, charge);
            into.dumped[hour] = spare - charge;
        } else if (need > 0) {
            const double discharge = std::min(need, store.content());
            store.discharge(hour, discharge);
            need -= discharge;
        }
        const bool discharged = into.store.discharge[hour] > 0;
        for (size_t i = 0; i < plants.size(); ++i) {
            if (plants[i].kind == HeatPlant::Kind::Chp)
                continue;
            const double heat = std::min(need, plants[i].power);
            if (heat > 0)
                use(i, heat);
            need -= heat;
        }
        into.bought[hour] = need;
        for (size_t i = 0; i < plants.size() && !discharged && deficit[hour] < 0; ++i)
            if (const double ratio = heatPerPower(plants[i], hour); ratio > 0) {
                const double heat = std::min(
                    {-deficit[hour] * ratio, plants[i].power - into.heat[i][hour], store.room() - into.store.charge[hour]});
                if (heat > 0) {
                    use(i, heat);
                    store.charge(hour, heat);
                }
            }
        store.end(hour);
    }
}

} // namespace

double heatPumpCop(HeatPumpSource source, double sink, double sourceTemperature, const HeatPumpRules &rules)
{
    const double lift = std::max(rules.leastLift, sink - sourceTemperature);
    const auto byCurve = [&](const CopCurve &of) {
        return rules.real * (of.constant + of.perKelvin * lift + of.perKelvin2 * lift * lift);
    };
    double cop = 0;
    switch (source) {
    case HeatPumpSource::Air:
        cop = byCurve(rules.air);
        break;
    case HeatPumpSource::Ground:
        cop = byCurve(rules.ground);
        break;
    case HeatPumpSource::Water:
        cop = byCurve(rules.water);
        break;
    case HeatPumpSource::Waste:
        cop = rules.carnotShare * (sink + 273.15) / lift;
        break;
    }
    return std::clamp(cop, rules.leastCop, rules.mostCop);
}

void balanceHeat(std::span<const double> load, std::span<double> deficit, std::span<const HeatPlant> plants,
                 const StoreSettings &store, HeatYear &into)
{
    const size_t hours = load.size();
    const std::vector<double> before(deficit.begin(), deficit.end());
    into.store.start = store.start.value_or(store.least());
    for (int pass = 0; pass < 50; ++pass) {
        std::ranges::copy(before, deficit.begin());
        resize(into.heat, plants.size(), hours);
        resize(into.power, plants.size(), hours);
        resize(into.fuel, plants.size(), hours);
        for (HourlyValues *values : {&into.bought, &into.dumped, &into.used, &into.made})
            values->assign(hours, 0);
        passHeat(load, deficit, plants, store, into);
        const double end = into.store.level.empty() ? 0 : into.store.level.back();
        if (store.energy <= 0 || store.start || std::abs(end - into.store.start) <= 1e-12 * store.energy)
            break;
        into.store.start = end;
    }
}

void balanceHydrogen(std::span<const double> load, std::span<double> deficit, double power, double electricityPerHydrogen,
                     const StoreSettings &settings, HydrogenYear &into)
{
    const size_t hours = load.size();
    into.store.start = settings.start.value_or(settings.least());
    for (int pass = 0; pass < 50; ++pass) {
        for (HourlyValues *values : {&into.made, &into.power, &into.bought})
            values->assign(hours, 0);
        StoreHand store(settings, into.store, hours);
        const double most = power / electricityPerHydrogen;
        for (size_t hour = 0; hour < hours; ++hour) {
            store.begin();
            const double need = load[hour];
            const double surplus = std::max(0.0, -deficit[hour]) / electricityPerHydrogen;
            // what surplus gives first, then the store, then the bus
            double made = std::min({most, surplus, need + store.room()});
            const double fromStore = std::min(std::max(0.0, need - made), store.content());
            made += std::min(most - made, std::max(0.0, need - made - fromStore));
            if (made > need)
                store.charge(hour, made - need);
            else if (fromStore > 0)
                store.discharge(hour, fromStore);
            into.made[hour] = made;
            into.power[hour] = made * electricityPerHydrogen;
            into.bought[hour] = std::max(0.0, need - made - fromStore);
            store.end(hour);
        }
        if (settings.energy <= 0 || settings.start || std::abs(store.level() - into.store.start) <= 1e-12 * settings.energy)
            break;
        into.store.start = store.level();
    }
    for (size_t hour = 0; hour < hours; ++hour)
        deficit[hour] += into.power[hour];
}

} // namespace core
