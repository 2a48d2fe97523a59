#include "measureplan.h"

#include "core/economics/cashflow.h"
#include "core/units/conversions.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

/// Years from the first building to the end of the last life: more of them are a slip of the pen. Ours.
constexpr double longestProgramme = 500;

/// Whether a measure says all that its flow of money is made of.
bool hasFlow(const Measure &measure)
{
    return measure.investment && measure.annualSaving && measure.lifetime && measure.startYear && measure.endYear &&
           *measure.endYear >= *measure.startYear && measure.lifetime->value >= 1;
}

} // namespace

std::vector<qsizetype> measuresInPlan(const Park &park, const DossierRoles &roles)
{
    std::vector<qsizetype> planned = roles.steps;
    if (roles.goal >= 0)
        planned.push_back(roles.goal);
    std::vector<qsizetype> found;
    for (qsizetype i = 0; i < park.measures.size(); ++i) {
        const QStringList &cases = park.measures[i].appliesTo;
        const bool isIn = planned.empty() || cases.isEmpty() ||
                          std::ranges::any_of(planned, [&](qsizetype each) { return cases.contains(park.cases.at(each).id); });
        if (isIn)
            found.push_back(i);
    }
    return found;
}

std::vector<economics::ProgrammeProject> programmeProjects(const Park &park, const std::vector<qsizetype> &measures)
{
    std::vector<economics::ProgrammeProject> projects;
    double first = std::numeric_limits<double>::max(), last = std::numeric_limits<double>::lowest();
    for (const qsizetype each : measures) {
        const Measure &measure = park.measures.at(each);
        if (!hasFlow(measure))
            return {};
        first = std::min(first, *measure.startYear);
        last = std::max(last, *measure.endYear + measure.lifetime->value);
        if (last - first > longestProgramme)
            return {};
        projects.push_back({measure.investment->value, measure.annualCost ? measure.annualCost->value : 0,
                            measure.annualSaving->value, int(*measure.startYear), int(*measure.endYear),
                            measure.lifetime->value});
    }
    return projects;
}

std::optional<double> indicativeTonnes(const Measure &measure, const Account &goal, const Library &library)
{
    double tonnes = 0;
    for (const MeasureFuel &each : measure.fuels) {
        const Fuel *fuel = library.fuels().find(each.fuel);
        const auto *bySet = !fuel || fuel->units.empty() ? nullptr
                            : each.unit                  ? fuel->inUnit(*each.unit)
                                                         : &fuel->units.front().bySet;
        const int set = goal.parameters.factorSet;
        if (!bySet || set < 0 || !(*bySet)[size_t(set)].emission)
            return std::nullopt;
        tonnes += fuel->biogenic ? 0 : each.quantity.value * (*bySet)[size_t(set)].emission->value;
    }
    const MeasureEffects &effects = measure.effects;
    if (effects.heat)
        tonnes += (*effects.heat * goal.parameters.fossilHeatFactor).value;
    if (effects.renewable)
        tonnes += (*effects.renewable * goal.parameters.fossilPowerFactor).value;
    if (effects.electricity && goal.energy.electricityUse.value > 0)
        tonnes +=
            effects.electricity->value * std::max(0.0, goal.accounting.electricity.value) / goal.energy.electricityUse.value;
    if (effects.process)
        tonnes += effects.process->value;
    return tonnes;
}

std::optional<double> abatementCost(const Measure &measure, std::optional<double> indicative, double rate)
{
    if (!indicative || *indicative <= 0 || !measure.investment || !measure.lifetime || measure.lifetime->value < 1 ||
        !measure.annualSaving)
        return std::nullopt;
    const double annuity = measure.investment->value / economics::annuityFactor(rate, measure.lifetime->value);
    const double cost = measure.annualCost ? measure.annualCost->value : 0;
    return (annuity + cost - measure.annualSaving->value) * yuanPerTenThousand / *indicative;
}

} // namespace core
