#include "explanation.h"

#include "core/economics/cashflow.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace core {

namespace {

bool isOfRow(Figure::Kind kind)
{
    return kind >= Figure::Kind::RowEmission;
}
bool isOfSystem(Figure::Kind kind)
{
    return kind >= Figure::Kind::SystemEmissions && kind < Figure::Kind::ListSum;
}
bool isOfList(Figure::Kind kind)
{
    return kind >= Figure::Kind::ListSum && kind < Figure::Kind::RowEmission;
}

double signedValue(const Operand &operand)
{
    return (operand.negative ? -1 : 1) * operand.value.value_or(0);
}

double sumOf(const std::vector<Operand> &operands)
{
    double sum = 0;
    for (const Operand &operand : operands)
        sum += signedValue(operand);
    return sum;
}

std::optional<double> productOf(const std::vector<Operand> &operands)
{
    double product = 1;
    for (const Operand &operand : operands) {
        if (!operand.value || (operand.divides && *operand.value == 0))
            return std::nullopt;
        product = operand.divides ? product / signedValue(operand) : product * signedValue(operand);
    }
    return product;
}

} // namespace

std::optional<double> combined(Operation operation, const std::vector<Operand> &operands)
{
    const auto value = [&](size_t i) { return operands[i].value; };
    switch (operation) {
    case Operation::Given:
    case Operation::Looked:
        return std::nullopt;
    case Operation::Sum:
        return sumOf(operands);
    case Operation::SumNotBelow0:
        return std::max(0.0, sumOf(operands));
    case Operation::Product:
        return productOf(operands);
    case Operation::Quotient:
        return value(0) && value(1) && *value(1) > 0 ? std::optional(*value(0) / *value(1)) : std::nullopt;
    case Operation::Smaller:
        return std::min(value(0), value(1));
    case Operation::Larger:
        return std::max(value(0), value(1));
    case Operation::Largest:
        return operands.empty() ? std::nullopt : std::ranges::max(operands, {}, &Operand::value).value;
    case Operation::Annuity:
        return value(0) && value(1) ? std::optional(economics::annuityFactor(*value(0), *value(1))) : std::nullopt;
    case Operation::Steam:
        return value(0) && value(1) ? std::optional(*value(0) * (*value(1) - value(2).value_or(0)) / 1000) : std::nullopt;
    case Operation::ByRule:
        return 0;
    case Operation::Same:
        return value(0);
    }
    return std::nullopt;
}

Explainer::Explainer(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library)
    : m_park(park), m_caseIndex(caseIndex), m_evaluated(evaluated), m_library(library)
{}

Explanation Explainer::explain(const Figure &figure) const
{
    Formula made = formula(figure);
    return {figure,         valueOf(figure),          made.unit,   std::move(made.fuelUnit),
            made.operation, std::move(made.operands), made.source, std::move(made.readings)};
}

Explainer::Formula Explainer::formula(const Figure &figure) const
{
    if (isOfRow(figure.kind))
        return ofRow(figure);
    if (isOfList(figure.kind))
        return ofList(figure);
    if (isOfEnterprise(figure.kind))
        return ofEnterprise(figure);
    if (isOfSystem(figure.kind))
        return ofSystem(figure);
    return ofCase(figure);
}

std::optional<double> Explainer::valueOf(const Figure &figure) const
{
    if (isOfRow(figure.kind))
        return rowValueOf(figure);
    if (isOfList(figure.kind))
        return listValue(figure);
    if (isOfEnterprise(figure.kind))
        return enterpriseValue(figure);
    if (isOfSystem(figure.kind))
        return systemValue(figure);
    return caseValue(figure);
}

// ---- operands

Operand Explainer::operand(const Figure &figure, bool negative) const
{
    const Formula of = figure.kind == Kind::RowValue || figure.kind == Kind::FuelFactor || figure.kind == Kind::RowQuantity
                           ? formula(figure)
                           : Formula{.unit = unitOf(figure)};
    return {.figure = figure, .value = valueOf(figure), .unit = of.unit, .fuelUnit = of.fuelUnit, .negative = negative};
}

Operand Explainer::divisor(const Figure &figure) const
{
    Operand made = operand(figure);
    made.divides = true;
    return made;
}

Operand Explainer::constant(std::string_view key, const char *label, bool divides) const
{
    const DefaultValue found = m_library.defaultOf(key);
    return {.value = found.value, .divides = divides, .label = label, .source = tableRow(m_library.parameters(), found.row)};
}

Figure Explainer::parameter(std::string_view key) const
{
    return caseFigure(Kind::Parameter, parameterPlace(m_caseIndex, key).index);
}

Place Explainer::rowPlace(System system, std::string_view list, qsizetype index) const
{
    return core::rowPlace(m_caseIndex, system, list, index);
}

const Contribution *Explainer::contribution(const Place &row) const
{
    const auto &ledger = m_evaluated.account.ledger;
    if (m_ledgerOf.size() != ledger.size()) {
        m_ledgerOf.reserve(ledger.size());
        for (size_t i = 0; i < ledger.size(); ++i)
            m_ledgerOf.emplace(ledgerKey(ledger[i].system, ledger[i].list, ledger[i].index), i);
    }
    const auto found = m_ledgerOf.find(ledgerKey(row.system, row.list, row.index));
    return found == m_ledgerOf.end() ? nullptr : &m_evaluated.account.ledger[found->second];
}

ReferenceRow Explainer::tableRow(const Table &table, qsizetype row) const
{
    const auto tables = m_library.keptTables();
    for (size_t i = 0; i < tables.size(); ++i)
        if (tables[i] == &table)
            return {qint32(i), qint32(row)};
    return {};
}

// ---- what stands around a figure

std::vector<Figure> Explainer::below(const Figure &figure) const
{
    std::set<Figure> seen{figure};
    std::vector<Figure> found{figure};
    for (size_t i = 0; i < found.size(); ++i) {
        if (isOfRow(found[i].kind))
            continue; // its factors are in the ledger
        for (const Operand &operand : formula(found[i]).operands)
            if (operand.figure.kind != Kind::None && seen.insert(operand.figure).second)
                found.push_back(operand.figure);
    }
    return found;
}

std::vector<FactorUse> Explainer::factors(const Figure &figure) const
{
    std::map<Figure, FactorUse> uses;
    const auto use = [&](const Figure &factor, double weight) {
        const auto [at, isNew] = uses.try_emplace(factor, FactorUse{factor, {}, 0});
        if (isNew)
            at->second.source = formula(factor).source;
        at->second.weight += std::abs(weight);
    };
    std::map<ReferenceRow, Figure> ofFuels; // one row of the table serves many rows of the park
    const auto useOfRow = [&](const Figure &of) {
        const Contribution *row = contribution(of.place);
        if (!row || (of.kind != Kind::RowEmission && of.kind != Kind::RowEnergy && of.kind != Kind::RowBiogenic))
            return;
        const bool isEnergy = of.kind == Kind::RowEnergy;
        const FactorOrigin from = isEnergy ? row->heatValueFrom : row->factorFrom;
        const double weight = isEnergy ? row->energy.value : row->emission.value;
        if (from.kind == FactorOrigin::Kind::Parameter)
            return use(caseFigure(Kind::Parameter, from.index), weight);
        if (from.kind == FactorOrigin::Kind::FuelRow) {
            const Figure factor{Kind::FuelFactor, of.place, isEnergy};
            // the two factors of a row of the table may be used both
            const ReferenceRow key{isEnergy, from.index};
            return use(ofFuels.try_emplace(key, factor).first->second, weight);
        }
        if (from.kind == FactorOrigin::Kind::OwnValue)
            use(ownFactor(of.place, isEnergy), weight);
    };
    for (const Figure &each : below(figure)) {
        if (isOfRow(each.kind)) {
            useOfRow(each);
            continue;
        }
        for (const Operand &operand : formula(each).operands)
            if (operand.figure.kind == Kind::Parameter)
                use(operand.figure, valueOf(each).value_or(0));
    }
    std::vector<FactorUse> sorted;
    sorted.reserve(uses.size());
    for (const auto &[factor, each] : uses)
        sorted.push_back(each);
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &FactorUse::weight);
    return sorted;
}

std::vector<Figure> Explainer::usedIn(const Figure &figure) const
{
    std::vector<Figure> found;
    const auto ask = [&](const Figure &candidate) {
        if (!isOfRow(figure.kind) && isOverRows(candidate))
            return;
        const auto operands = formula(candidate).operands;
        if (candidate != figure &&
            std::ranges::any_of(operands, [&](const Operand &operand) { return operand.figure == figure; }))
            found.push_back(candidate);
    };
    const bool isWord = figure.kind == Kind::RowValue && !valueOf(figure); // it chooses for all of its row
    if (isOfRow(figure.kind)) {
        for (const Kind kind : kindsOf(figure.place)) {
            if (isWord)
                found.push_back({kind, figure.place});
            else
                ask({kind, figure.place});
        }
    }
    for (const Figure &candidate : allOfCase())
        ask(candidate);
    const auto enterprise = isOfRow(figure.kind)          ? enterpriseAt(figure.place)
                            : isOfEnterprise(figure.kind) ? std::optional(qsizetype(figure.place.index))
                                                          : std::nullopt;
    if (enterprise)
        for (const Figure &candidate : allOfEnterprise(*enterprise))
            ask(candidate);
    return found;
}

bool Explainer::isOverRows(const Figure &figure) const
{
    switch (figure.kind) {
    case Kind::Line:
        return figure.index != int(Line::Electricity);
    case Kind::Carrier:
        return figure.index != int(Carrier::Electricity) && figure.index != int(Carrier::Heat);
    case Kind::InternationalBunkers:
    case Kind::Biogenic:
    case Kind::NaturalGas:
    case Kind::BiogenicFuels:
    case Kind::OwnEmissions:
    case Kind::ElectricityUse:
    case Kind::HeatUse:
    case Kind::Numerator:
    case Kind::Denominator:
    case Kind::EnterpriseOwn:
    case Kind::EnterpriseElectricityUse:
    case Kind::EnterpriseHeatUse:
    case Kind::EnterpriseEnergy:
    case Kind::EnterpriseFuelEnergy:
        return true;
    default:
        return isOfRow(figure.kind);
    }
}

std::vector<Figure::Kind> Explainer::kindsOf(const Place &row) const
{
    if (!listAt(row))
        return {};
    const std::string_view list = listAt(row)->key;
    std::vector<Kind> kinds;
    if (contribution(row))
        kinds = {Kind::RowEmission, Kind::RowBiogenic, Kind::RowEnergy};
    if (list == "fleets" || list == "buildings")
        kinds.push_back(Kind::RowElectricity);
    if (list == "buildings")
        kinds.insert(kinds.end(), {Kind::RowHeat, Kind::RowRoof});
    if (list == "greenAreas")
        kinds.push_back(Kind::RowUptake);
    if (list == "heatReceived" || list == "heatSent" || ((list == "fleets" || list == "buildings") && contribution(row)))
        kinds.push_back(Kind::RowQuantity);
    return kinds;
}

std::vector<Figure> Explainer::allOfCase() const
{
    std::vector<Figure> all;
    const auto add = [&](Kind kind, int count) {
        for (int i = 0; i < count; ++i)
            all.push_back(caseFigure(kind, i));
    };
    for (const Kind kind :
         {Kind::Emissions, Kind::Consumption, Kind::LocationBased, Kind::InternationalBunkers, Kind::Biogenic, Kind::CleanEnergy,
          Kind::CleanEnergyWithGas, Kind::CleanHeatEnergy, Kind::NaturalGas, Kind::BiogenicFuels, Kind::CountedShare})
        all.push_back(caseFigure(kind));
    const int indicatorCount = int(allIndicators().size());
    add(Kind::Line, int(Line::None));
    add(Kind::Carrier, carrierCount);
    add(Kind::MixPart, mixPartCount);
    add(Kind::Flow, int(FlowSum::HeatWhole) + 1);
    add(Kind::LocationPart, 2);
    add(Kind::Indicator, indicatorCount);
    add(Kind::WasteEnergyUse, int(m_evaluated.indicators.wasteEnergyUseByKind.size()));
    add(Kind::Numerator, indicatorCount);
    add(Kind::Denominator, indicatorCount);
    for (const System system : allSystems)
        for (const Kind kind : {Kind::SystemEmissions, Kind::SystemShare, Kind::OwnEmissions, Kind::ElectricityShare,
                                Kind::HeatShare, Kind::ElectricityUse, Kind::HeatUse})
            all.push_back(this->system(kind, system));
    return all;
}

std::vector<qsizetype> Explainer::evidence(const Figure &figure) const
{
    std::vector<qsizetype> found;
    Place of = figure.place;
    if (isOfEnterprise(figure.kind))
        of.caseIndex = -1; // evidence refers to the enterprise of the park
    const QString place = core::path(m_park, of);
    const QString ofCase = core::path(m_park, casePlace(m_caseIndex)); // what is about all of a case proves none of its figures
    for (qsizetype i = 0; i < m_park.evidence.size(); ++i)
        if (std::ranges::any_of(m_park.evidence[i].refers, [&](const QString &refers) {
                return refers != ofCase && (refers == place || (isOfRow(figure.kind) && place.startsWith(refers + u'/')));
            }))
            found.push_back(i);
    return found;
}

std::vector<Place> Explainer::rows(const Figure &figure) const
{
    std::set<Place> places;
    for (const Figure &each : below(figure))
        if (each.place.kind == Place::Kind::Row || each.place.kind == Place::Kind::Water)
            places.insert(each.place);
    return {places.begin(), places.end()};
}

std::vector<const Finding *> Explainer::findings(const Figure &figure) const
{
    std::set<Place> places;
    for (const Figure &each : below(figure))
        if (isOfRow(each.kind) || each == figure)
            places.insert(each.place);
    places.erase(casePlace(m_caseIndex)); // of the case as a whole: not about a row
    std::vector<const Finding *> found;
    for (const Finding &finding : m_evaluated.findings)
        if (places.contains(finding.place))
            found.push_back(&finding);
    return found;
}

std::vector<Alternative> alternatives(const Park &park, const Figure &figure, const Library &library,
                                      const std::vector<Scheme> &schemes, int currentYear)
{
    static constexpr std::optional<bool> Parameters::*switches[]{
        &Parameters::onSiteCountsAsDirect, &Parameters::includeFeedstockInEnergy, &Parameters::cleanEnergyIncludesGas};
    static constexpr std::string_view keys[]{"onSiteCountsAsDirect", "includeFeedstockInEnergy", "cleanEnergyIncludesGas"};
    const qsizetype index = figure.place.caseIndex;
    const auto resultOf = [&](const Park &of) {
        const CaseEvaluation evaluated = evaluateCase(of, index, library, schemes, currentYear, false);
        return evaluated.hasResults ? Explainer(of, index, evaluated, evaluated.libraryOr(library)).valueOf(figure)
                                    : std::nullopt;
    };
    const std::optional<double> present = resultOf(park);
    std::vector<Alternative> found;
    for (size_t i = 0; i < std::size(switches); ++i) {
        Park other = park;
        const EffectiveParameters now =
            effectiveParameters(park.parameters, park.cases[index].parameters, park.cases[index].year, library);
        const bool taken[]{now.onSiteCountsAsDirect, now.includeFeedstockInEnergy, now.cleanEnergyIncludesGas};
        other.cases[index].parameters.*switches[i] = !taken[i];
        if (const auto result = resultOf(other); result != present)
            found.push_back({parameterPlace(-1, keys[i]).index, !taken[i], result});
    }
    return found;
}

} // namespace core
