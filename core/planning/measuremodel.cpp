#include "measuremodel.h"

#include "core/planning/measurehours.h"

#include <algorithm>

namespace core {

namespace {

constexpr double probe = 1e6; ///< units used in addition where a pool is empty, to learn what a unit does

double supplied(const Account &account)
{
    return std::max(0.0, account.energy.electricityUse.value);
}

/// The quantity of a kind of heat received [GJ].
double heatReceived(const Account &account, bool isFossil)
{
    const double nonFossil = account.flows.nonFossilHeatReceived.value;
    return isFossil ? account.flows.heatReceived.value - nonFossil : nonFossil;
}

/// What is left of a pool when everything is taken tells how much there was.
double available(const Park &park, qsizetype caseIndex, const Account &account, const Library &library,
                 const std::function<void(EffectSum &, double)> &set, const std::function<double(const EffectSum &)> &unused)
{
    EffectSum all;
    constexpr double everything = 1e15;
    set(all, everything);
    // doubles keep 1e15 to an eighth: what is there is asked again near itself
    const double rough = everything - unused(withMeasures(park, caseIndex, account, library, all).unused);
    EffectSum twice;
    set(twice, 2 * rough + 1);
    return 2 * rough + 1 - unused(withMeasures(park, caseIndex, account, library, twice).unused);
}

} // namespace

double MeasureModel::Pool::greatest(double amount, double limit) const
{
    double greatest = 0;
    for (const Segment &each : segments)
        greatest = std::max(greatest, (each.total - limit * each.energy) * amount);
    return greatest;
}

std::optional<MeasureModel> MeasureModel::make(const Park &park, qsizetype caseIndex, const QList<Measure> &measures,
                                               const Library &common, int currentYear)
{
    CaseEvaluation base = evaluateCase(park, caseIndex, common, {}, currentYear, hasError(evaluateDocument(park, common)));
    if (!base.hasResults)
        return std::nullopt;
    MeasureModel model;
    model.m_park = park;
    model.m_caseIndex = caseIndex;
    model.m_ownLibrary = base.ownLibrary;
    model.m_library = &base.libraryOr(common);
    model.m_currentYear = currentYear;
    model.m_total = base.account.accounting.total().value;
    model.m_energy = base.account.energy.total.value;
    model.m_account = std::move(base.account);
    std::map<std::pair<QString, QString>, size_t> fuels;
    for (const Measure &measure : measures) {
        model.m_effects.push_back(effectsOf(measure, *model.m_library));
        model.m_greatestSaving += std::max(0.0, model.m_effects.back().electricity);
        for (const auto &[fuel, quantity] : model.m_effects.back().fuels)
            fuels.insert({fuel, 0});
    }
    bool isGood = model.addPool({heatReceived(model.m_account, true), heatReceived(model.m_account, false)},
                                [](EffectSum &sum, double amount) { sum.heat = amount; });
    isGood = isGood && model.addPool({model.m_account.accounting.process.value},
                                     [](EffectSum &sum, double amount) { sum.process = amount; });
    for (auto &[fuel, pool] : fuels) {
        const auto set = [&fuel](EffectSum &sum, double amount) { sum.fuels[fuel] = amount; };
        const double there =
            available(model.m_park, caseIndex, model.m_account, *model.m_library, set, [&fuel](const EffectSum &sum) {
                const auto found = sum.fuels.find(fuel);
                return found == sum.fuels.end() ? 0.0 : found->second;
            });
        pool = model.m_pools.size();
        isGood = isGood && model.addPool({there}, set);
    }
    if (!isGood)
        return std::nullopt;
    for (const EffectSum &each : model.m_effects) {
        State amounts = model.empty();
        amounts[0] = each.electricity;
        amounts[1] = each.renewable;
        amounts[2] = each.heat;
        amounts[3] = each.process;
        for (const auto &[fuel, quantity] : each.fuels)
            amounts[2 + fuels.at(fuel)] += quantity;
        model.m_amounts.push_back(std::move(amounts));
    }
    return model;
}

bool MeasureModel::addPool(const std::vector<double> &sizes, const std::function<void(EffectSum &, double)> &set)
{
    Pool pool;
    double from = 0;
    CaseTotals before{m_total, m_energy, {}};
    for (const double size : sizes) {
        EffectSum effects;
        const bool isEmpty = !(size > 0);
        if (isEmpty && !pool.segments.empty())
            break;
        set(effects, isEmpty ? -probe : from + size);
        const auto with = evaluatedWith(effects);
        if (!with)
            return false;
        const double amount = isEmpty ? -probe : size;
        pool.segments.push_back(
            {std::max(0.0, size), (before.total - with->total) / amount, (before.energy - with->energy) / amount});
        if (!isEmpty)
            before = *with;
        from += std::max(0.0, size);
    }
    m_pools.push_back(std::move(pool));
    return true;
}

std::optional<CaseTotals> MeasureModel::evaluatedWith(const EffectSum &effects) const
{
    Park park = m_park;
    park.cases[m_caseIndex] = withMeasures(m_park, m_caseIndex, m_account, *m_library, effects, m_hours.get()).derived;
    return totalsOf(evaluateCase(park, m_caseIndex, *m_library, {}, m_currentYear, false));
}

EffectSum MeasureModel::effects(const std::vector<bool> &chosen) const
{
    EffectSum sum;
    for (size_t i = 0; i < m_effects.size(); ++i)
        if (chosen[i])
            sum += m_effects[i];
    return sum;
}

DerivedCase MeasureModel::derived(const std::vector<bool> &chosen) const
{
    return withMeasures(m_park, m_caseIndex, m_account, *m_library, effects(chosen), m_hours.get());
}

std::optional<CaseTotals> MeasureModel::evaluated(const std::vector<bool> &chosen) const
{
    return evaluatedWith(effects(chosen));
}

void MeasureModel::add(State &state, size_t measure, double sign) const
{
    const State &amounts = m_amounts[measure];
    for (size_t i = 0; i < state.size(); ++i)
        state[i] += sign * amounts[i];
}

/// The electricity line when this much power [MWh] less is received. Source: domain model, §3 rule 4.
double MeasureModel::electricityTotal(double saved) const
{
    const Flows &flows = m_account.flows;
    const double grid = std::max(0.0, flows.grid.value - saved);
    const double other =
        std::clamp(flows.otherFossil.value + std::min(0.0, flows.grid.value - saved), 0.0, flows.otherFossil.value);
    return (std::max(0.0, grid - flows.attributes.value) + other - flows.sentFossil.value) *
           m_account.parameters.fossilPowerFactor.value;
}

CaseTotals MeasureModel::totals(const State &state) const
{
    const double saved = std::min(state[0], supplied(m_account));
    const double added = std::max(0.0, state[1]);
    CaseTotals result{m_total, m_energy, {}};
    result.total += electricityTotal(m_hours ? m_hours->split(saved, added).displaced : saved + added) - electricityTotal(0);
    result.energy -= saved * m_account.parameters.electricityEqualValue.value;
    for (size_t i = 0; i < m_pools.size(); ++i) {
        double amount = state[2 + i];
        for (const Segment &each : m_pools[i].segments) {
            const double taken = std::min(amount, each.size);
            result.total -= taken * each.total;
            result.energy -= taken * each.energy;
            amount -= taken;
            if (!(amount > 0))
                break;
        }
    }
    if (result.energy > 0)
        result.carbonPerEnergy = result.total / result.energy;
    return result;
}

CaseTotals MeasureModel::totals(const std::vector<bool> &chosen) const
{
    State state = empty();
    for (size_t i = 0; i < size(); ++i)
        if (chosen[i])
            add(state, i);
    return totals(state);
}

double MeasureModel::leastExcess(const State &low, const State &high, double limit) const
{
    const double most = std::min(high[0], supplied(m_account)), least = std::min(low[0], supplied(m_account));
    double result = m_total - limit * m_energy;
    result += electricityTotal(most + std::max(0.0, high[1])) - electricityTotal(0);
    result += limit * least * m_account.parameters.electricityEqualValue.value;
    for (size_t i = 0; i < m_pools.size(); ++i) {
        const auto at = [&](double amount) {
            double change = 0;
            for (const Segment &each : m_pools[i].segments) {
                const double taken = std::min(amount, each.size);
                change -= taken * (each.total - limit * each.energy);
                amount -= taken;
                if (!(amount > 0))
                    break;
            }
            return change;
        };
        double best = std::min(at(low[2 + i]), at(high[2 + i])), kink = 0;
        for (const Segment &each : m_pools[i].segments) { // it turns only where a segment ends
            kink += each.size;
            if (kink > low[2 + i] && kink < high[2 + i])
                best = std::min(best, at(kink));
        }
        result += best;
    }
    return result;
}

double MeasureModel::greatestGain(size_t measure, double limit) const
{
    const State &amounts = m_amounts[measure];
    // power: each MWh less takes away one factor at most, and what more is used may stay covered
    double gain = std::max(0.0, (amounts[0] + std::max(0.0, amounts[1])) * m_account.parameters.fossilPowerFactor.value);
    const double perEnergy = limit * m_account.parameters.electricityEqualValue.value;
    if (amounts[0] < 0 || m_greatestSaving <= supplied(m_account)) // saved power is saved energy, unless there is too little
        gain -= perEnergy * amounts[0];
    for (size_t i = 0; i < m_pools.size(); ++i)
        gain += m_pools[i].greatest(amounts[2 + i], limit);
    return gain;
}

} // namespace core
