#include "evaluation.h"

#include "core/accounting/certificates.h"
#include "core/model/incomplete.h"
#include "core/model/judging.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace core {

namespace {

constexpr double smallestNegative = -1e-6; // t; below it a negative electricity line is no rounding

/// Supply against what the rows use.
template <class Q>
void judgeBalance(Q supply, const BySystem<Q> &uses, FindingCode code, const Place &place, std::vector<Finding> &findings)
{
    const Q used = std::accumulate(uses.begin(), uses.end(), Q{});
    if (!isBalanced(supply.value, used.value))
        findings.push_back({code, Severity::Warning, place, -1, -1, supply.value, used.value});
}

/// The findings that need results.
void judgeResults(const CaseEvaluation &evaluated, qsizetype caseIndex, const std::vector<Scheme> &schemes,
                  std::vector<Finding> &findings)
{
    const Flows &flows = evaluated.account.flows;
    const Place supply = systemPlace(caseIndex, System::EnergySupply);
    if (clearlyAbove(flows.attributes.value, flows.grid.value)) {
        const Place place = listPlace(caseIndex, System::EnergySupply, "greenAttributes");
        findings.push_back(
            {FindingCode::AttributesExceedGrid, Severity::Warning, place, -1, -1, flows.attributes.value, flows.grid.value});
    }
    const double electricity = evaluated.account.accounting.electricity.value;
    if (electricity < smallestNegative)
        findings.push_back({FindingCode::NegativeElectricity, Severity::Warning, supply, -1, -1, electricity});
    judgeBalance(flows.supply(), flows.electricityUse, FindingCode::ElectricityImbalance, supply, findings);
    judgeBalance(flows.heatSupply(), flows.heatUse, FindingCode::HeatImbalance, supply, findings);
    for (size_t i = 0; i < schemes.size(); ++i) {
        const SchemeClass &parkClass = schemes[i].classes[evaluated.schemes[i].classIndex];
        if (parkClass.belowAll)
            findings.push_back({FindingCode::BelowEnergyClass, Severity::Warning, casePlace(caseIndex), -1, -1,
                                evaluated.account.energy.total.value,
                                schemes[i].classes[evaluated.schemes[i].classIndex + 1].from});
    }
}

bool isIncomplete(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.code == FindingCode::MissingQuantity; });
}

/// Whether the case knows the factor set by what it keeps.
bool keepsSet(const Case &inCase, const QString &set)
{
    return std::ranges::any_of(inCase.factors, [&set](const KeptFactor &each) {
        return each.table == QLatin1StringView("factor_sets") && each.row == set;
    });
}

/// Whether every figure is a number: sums and products of numbers that were accepted may go beyond the largest one.
bool isFinite(const CaseEvaluation &evaluated)
{
    const Accounting &accounting = evaluated.account.accounting;
    const Energy &energy = evaluated.account.energy;
    std::vector<double> figures{accounting.total().value,     accounting.internationalBunkers.value,
                                accounting.biogenic.value,    accounting.locationBasedTotal.value_or(TonnesCo2()).value,
                                energy.total.value,           energy.biogenicFuels.value,
                                energy.naturalGas.value,      energy.electricityUse.value,
                                energy.directNonFossil.value, energy.attributes.value,
                                energy.uncoveredGrid.value};
    for (const TonnesCo2 part : accounting.bySystem)
        figures.push_back(part.value);
    for (const Tce part : energy.byCarrier)
        figures.push_back(part.value);
    for (const Indicator &each : allIndicators())
        figures.push_back((evaluated.indicators.*each.value).value_or(0.0));
    return std::ranges::all_of(figures, [](double figure) { return std::isfinite(figure); });
}

/// Whether an item is judged by what a simulated year gives.
bool asksHourly(const Scheme &scheme)
{
    return std::ranges::any_of(scheme.items, [](const SchemeItem &item) {
        const int metric = item.measured.metric;
        return metric >= 0 && allMetrics()[size_t(metric)].fromHourly;
    });
}

YearFigures figuresOf(const Park &park, qsizetype caseIndex, const Library &common, const CaseEvaluation &evaluated)
{
    MetricSources sources;
    sources.park = &park;
    sources.inCase = &park.cases.at(caseIndex);
    sources.account = &evaluated.account;
    sources.indicators = &evaluated.indicators;
    sources.library = &evaluated.libraryOr(common);
    sources.isIncomplete = isIncomplete(evaluated.findings);
    sources.hourly = evaluated.hourly ? &*evaluated.hourly : nullptr;
    return {sources.inCase, metricValues(sources)};
}

} // namespace

bool isAnythingEntered(const CaseEvaluation &evaluated)
{
    std::set<std::tuple<System, signed char, qint32>> missing;
    for (const Finding &finding : evaluated.findings)
        if (finding.code == FindingCode::MissingQuantity && finding.place.kind == Place::Kind::Row)
            missing.emplace(finding.place.system, finding.place.list, finding.place.index);
    return std::ranges::any_of(evaluated.account.ledger, [&missing](const Contribution &row) {
        return row.quantity != 0 || !missing.contains({row.system, row.list, row.index});
    });
}

std::vector<Finding> evaluateDocument(const Park &park, const Library &library)
{
    std::vector<Finding> findings = judgeDocument(park);
    std::ranges::copy(judgeClaims(park), std::back_inserter(findings));
    const auto &set = park.parameters.fuelFactorSet;
    const bool isUnknown = set && library.fuels().setIndex(*set) < 0;
    if (isUnknown &&
        (park.cases.empty() || !std::ranges::all_of(park.cases, [&](const Case &each) { return keepsSet(each, *set); })))
        findings.push_back({FindingCode::UnknownReference, Severity::Error, parameterPlace(-1, "fuelFactorSet")});
    return findings;
}

CaseEvaluation evaluateCase(const Park &park, qsizetype caseIndex, const Library &common, const std::vector<Scheme> &schemes,
                            int currentYear, bool documentHasErrors, const HourlyRatios &hourly)
{
    CaseEvaluation result;
    if (auto own = common.keeping(park.cases.at(caseIndex).factors))
        result.ownLibrary = *std::move(own);
    else
        result.findings.push_back({FindingCode::BrokenFactors, Severity::Error, casePlace(caseIndex)});
    const Library &library = result.libraryOr(common);
    judgeCase(park, caseIndex, currentYear, {library.defaultOf("greatestSink").value}, result.findings);
    const bool lacks = isIncomplete(result.findings);
    const Park filled = lacks ? withoutMissing(park, caseIndex) : Park();
    const Park &counted = lacks ? filled : park;
    result.account = account(counted, caseIndex, library, result.findings);
    result.indicators = indicators(counted, caseIndex, result.account, library, result.findings);
    if (lacks)
        withdrawIncomplete(result.findings, result.indicators);
    if (!hasError(result.findings) && !isFinite(result))
        result.findings.push_back({FindingCode::ResultTooLarge, Severity::Error, casePlace(caseIndex)});
    result.hasResults = !documentHasErrors && !hasError(result.findings);
    if (!result.hasResults) {
        result.account = {};
        result.indicators = {};
        return result;
    }
    const bool isSimulated = hourly && !lacks && park.cases.at(caseIndex).design != Design();
    if (isSimulated && std::ranges::any_of(schemes, asksHourly))
        result.hourly = hourly(park, caseIndex);
    const YearFigures figures = figuresOf(park, caseIndex, common, result);
    for (const Scheme &scheme : schemes)
        result.schemes.push_back(judge(scheme, figures, {}, park));
    judgeResults(result, caseIndex, schemes, result.findings);
    return result;
}

Evaluation evaluate(const Park &park, const Library &library, const std::vector<Scheme> &schemes, int currentYear,
                    const HourlyRatios &hourly)
{
    Evaluation result;
    result.findings = evaluateDocument(park, library);
    const bool stopped = hasError(result.findings);
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        result.cases.push_back(evaluateCase(park, i, library, schemes, currentYear, stopped, hourly));
    judgeOverYears(park, library, schemes, result);
    return result;
}

void judgeOverYears(const Park &park, const Library &library, const std::vector<Scheme> &schemes, Evaluation &evaluation)
{
    if (std::ranges::none_of(schemes, &Scheme::needsYears))
        return;
    std::vector<YearFigures> all, years;
    for (size_t i = 0; i < evaluation.cases.size(); ++i) {
        const CaseEvaluation &each = evaluation.cases[i];
        all.push_back(each.hasResults ? figuresOf(park, qsizetype(i), library, each) : YearFigures());
        if (each.hasResults)
            years.push_back(all.back());
    }
    for (size_t i = 0; i < evaluation.cases.size(); ++i)
        for (size_t s = 0; evaluation.cases[i].hasResults && s < schemes.size(); ++s)
            if (schemes[s].needsYears())
                evaluation.cases[i].schemes[s] = judge(schemes[s], all[i], years, park);
}

std::optional<CaseTotals> totalsOf(const CaseEvaluation &evaluated)
{
    if (!evaluated.hasResults)
        return std::nullopt;
    return CaseTotals{evaluated.account.accounting.total().value, evaluated.account.energy.total.value,
                      evaluated.indicators.carbonPerEnergy};
}

} // namespace core
