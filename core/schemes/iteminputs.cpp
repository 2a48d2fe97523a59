#include "iteminputs.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view valueAdded = "industrialValueAddedWanYuan";
constexpr RowInput water{System::Infrastructure, {}, true}, solidWaste{System::Infrastructure, "solidWaste"},
    wasteEnergy{System::Infrastructure, "wasteEnergy"}, greenAreas{System::Ecosystem, "greenAreas"};

/// What the functions of the metric library ask for.
struct MetricInputs {
    std::string_view metric;
    bool needsEnergy = false;
    std::array<std::string_view, 2> economy{};
    std::optional<RowInput> rows{};
    bool needsArea = false;
};
constexpr MetricInputs computed[]{
    {"totalTce", true},
    {"totalT", true},
    {"carbonPerEnergy", true},
    {"carbonPerEnergyAtGridAverage", true},
    {"directSupplyShare", true},
    {"cleanEnergyShare", true},
    {"cleanEnergyShareWithGas", true},
    {"judgedCleanEnergyShare", true},
    {"nonFossilPowerShare", true},
    {"electricityUseMwh", true},
    {"nonFossilEnergyShare", true},
    {"renewableEnergyShare", true},
    {"renewablePowerShare", true},
    {"physicalNonFossilPowerShare", true},
    {"electrification", true},
    {"productLimitShare", false, {}, RowInput{System::Production, "products"}},
    {"solidWasteUse", false, {}, solidWaste},
    {"wasteEnergyUse", false, {}, wasteEnergy},
    {"waterReuse", false, {}, water},
    {"cleanFreightShare", false, {}, RowInput{System::Transport, "freight"}},
    {"cleanVehicleShare", false, {}, RowInput{System::Transport, "fleets"}},
    {"greenCoverage", false, {}, greenAreas, true},
    {"newGreenBuildingShare", false, {}, RowInput{System::Buildings, "buildings"}},
    {"wasteHeatUse", false, {}, wasteEnergy},
    {"industrialValueAdded", false, {valueAdded}},
    {"energyPerValueAdded", true, {valueAdded}},
    {"energyPerValueAddedCalorific", true, {valueAdded}},
    {"energyProductivity", true, {valueAdded}},
    {"co2PerValueAdded", true, {valueAdded}},
    {"freshWaterM3", false, {}, water},
    {"freshWaterPerValueAdded", false, {valueAdded}, water},
    {"waterProductivity", false, {valueAdded}, water},
    {"wastewaterPerValueAdded", false, {valueAdded}, water},
    {"wastewaterTreatedShare", false, {}, water},
    {"wastewaterReuse", false, {}, water},
    {"reclaimedWaterUse", false, {}, water},
    {"solidWastePerValueAdded", false, {valueAdded}, solidWaste},
    {"wasteDisposalAndUse", false, {}, solidWaste},
    {"landfillShare", false, {}, solidWaste},
    {"landProductivity", false, {valueAdded, "industrialLandKm2"}},
    {"valueAddedPerWorker", false, {valueAdded, "employees"}},
    {"highTechOutputShare", false, {"highTechOutputWanYuan", "grossOutputWanYuan"}},
    {"recyclingValueAddedShare", false, {"recyclingValueAddedWanYuan", valueAdded}},
    {"greenIndustryValueAddedShare", false, {"greenIndustryValueAddedWanYuan", valueAdded}},
    {"nativeOpenSpace", false, {}, greenAreas, true},
    {"symbiosisLinks", false, {}, RowInput{System::Infrastructure, "symbiosis"}},
    {"selfUseOfGeneration", true, {"curtailedMwh"}},
    {"selfUseOfConsumption", true},
    {"exportOfGeneration", true, {"curtailedMwh"}},
};

template <class T> void addOnce(std::vector<T> &to, const T &value)
{
    if (std::ranges::find(to, value) == to.end())
        to.push_back(value);
}

void add(ItemInputs &to, const ItemInputs &more)
{
    for (const std::string_view key : more.economy)
        addOnce(to.economy, key);
    for (const RowInput &row : more.rows)
        addOnce(to.rows, row);
    to.needsEnergy = to.needsEnergy || more.needsEnergy;
    to.needsArea = to.needsArea || more.needsArea;
}

AnswerKind answerOf(const SchemeItem &item)
{
    switch (item.rule.kind) {
    case RuleKind::Bool:
        return AnswerKind::Word;
    case RuleKind::DistinctTargets:
        return AnswerKind::Horizons;
    case RuleKind::Ordinal:
        return AnswerKind::Grade;
    default:
        break;
    }
    const bool mayAnswer = item.measured.metric < 0 || allMetrics()[size_t(item.measured.metric)].entering != Entering::Never;
    return mayAnswer && item.measured.series == SeriesKind::Level ? AnswerKind::Figure : AnswerKind::None;
}

std::vector<int> yearsOf(const Measured &measured)
{
    if (measured.series == SeriesKind::Level)
        return {0};
    if (measured.series != SeriesKind::Mean)
        return {0, measured.years};
    std::vector<int> years;
    for (int back = 0; back < measured.years; ++back)
        years.push_back(back);
    return years;
}

} // namespace

ItemInputs inputsOfMetric(std::string_view metric)
{
    ItemInputs inputs;
    const auto found = std::ranges::find(computed, metric, &MetricInputs::metric);
    if (found == std::end(computed)) {
        const int index = metricIndex(metric);
        if (index >= 0 && allMetrics()[size_t(index)].entering == Entering::ByEconomy)
            inputs.economy.push_back(allMetrics()[size_t(index)].key);
        return inputs;
    }
    for (const std::string_view key : found->economy)
        if (!key.empty())
            inputs.economy.push_back(key);
    if (found->rows)
        inputs.rows.push_back(*found->rows);
    if (found->needsEnergy)
        inputs.rows.push_back({});
    inputs.needsEnergy = found->needsEnergy;
    inputs.needsArea = found->needsArea;
    return inputs;
}

ItemInputs inputsOf(const SchemeItem &item)
{
    ItemInputs inputs;
    inputs.answer = answerOf(item);
    inputs.yearsBack = yearsOf(item.measured);
    inputs.needsEnterprises = item.firms.has_value();
    const auto &metrics = allMetrics();
    if (item.measured.metric >= 0) {
        const Metric &metric = metrics[size_t(item.measured.metric)];
        // what the answer gives needs no figure that holds for all schemes
        if (metric.compute || inputs.answer == AnswerKind::None)
            add(inputs, inputsOfMetric(metric.key));
        const bool isSeries = item.measured.series != SeriesKind::Level;
        if (isSeries && metric.compute && metric.entering == Entering::ByEconomy)
            addOnce(inputs.economy, metric.key); // for years without rows
    }
    if (item.measured.denominator >= 0)
        add(inputs, inputsOfMetric(metrics[size_t(item.measured.denominator)].key));
    if (item.rule.kind == RuleKind::ExternalRef)
        add(inputs, inputsOfMetric(metrics[size_t(item.rule.reference)].key));
    return inputs;
}

bool isOfSystem(const Scheme &scheme, const SchemeItem &item, System system)
{
    const auto is = [system](const RowInput &row) { return row.system == system; };
    if (std::ranges::any_of(inputsOf(item).rows, is))
        return true;
    return item.category >= 0 && scheme.categories[size_t(item.category)].id ==
                                     QLatin1StringView(systemPart(system).key.data(), qsizetype(systemPart(system).key.size()));
}

std::vector<Deliverer> deliverersOf(const SchemeItem &item)
{
    const ItemInputs inputs = inputsOf(item);
    std::vector<Deliverer> found;
    if (inputs.needsEnterprises)
        addOnce(found, Deliverer::Enterprises);
    if (inputs.needsEnergy) {
        addOnce(found, Deliverer::EnergySuppliers);
        addOnce(found, Deliverer::Enterprises);
    }
    for (const RowInput &row : inputs.rows)
        if (!inputs.needsEnergy || !row.list.empty() || row.isWater)
            addOnce(found, row.system == System::Infrastructure ? Deliverer::WaterAndWaste
                           : row.system == System::Transport    ? Deliverer::Transport
                           : row.system == System::Production   ? Deliverer::Enterprises
                                                                : Deliverer::ParkManagement);
    if (!inputs.economy.empty())
        addOnce(found, Deliverer::Statistics);
    if (found.empty())
        found.push_back(Deliverer::ParkManagement); // plans, systems, records, surveys
    return found;
}

Place placeOf(const RowInput &input, qsizetype caseIndex)
{
    Place place = systemPlace(caseIndex, input.system);
    if (input.isWater) {
        place.kind = Place::Kind::Water;
    } else if (!input.list.empty()) {
        place.kind = Place::Kind::List;
        place.list = listIndex(input.system, input.list);
    }
    return place;
}

std::optional<double> economyFigure(const Case &inCase, std::string_view key)
{
    const QLatin1StringView name(key.data(), qsizetype(key.size()));
    const auto found = std::ranges::find_if(inCase.economy, [name](const EconomyFigure &each) { return each.key == name; });
    return found == inCase.economy.end() ? std::nullopt : std::optional(found->value);
}

std::vector<Edit> editsToEconomy(const Park &park, qsizetype caseIndex, const QString &key, std::optional<double> value)
{
    const QList<EconomyFigure> &figures = park.cases.at(caseIndex).economy;
    const Address owner = caseAddress(caseIndex);
    const int list = listIndex(caseObject, "economy");
    const qsizetype row = std::ranges::find(figures, key, &EconomyFigure::key) - figures.begin();
    if (row == figures.size()) {
        if (!value)
            return {};
        EconomyFigure made;
        made.key = key;
        made.value = *value;
        return {Edit::insert(owner, list, row, std::vector{std::make_shared<const EconomyFigure>(made)})};
    }
    if (!value)
        return {Edit::remove(owner, list, row, 1)};
    if (figures[row].value == *value)
        return {};
    return {Edit::set(rowAddress(owner, list, row), fieldIndex(*caseObject.lists[size_t(list)].element, "value"), *value)};
}

std::optional<bool> flagOf(const Enterprise &enterprise, const QString &flag)
{
    const auto found = std::ranges::find(enterprise.flags, flag, &EnterpriseFlag::key);
    return found == enterprise.flags.end() ? std::nullopt : std::optional(found->value);
}

std::vector<Edit> editsToFlag(const Park &park, qsizetype enterprise, const QString &flag, std::optional<bool> value)
{
    const Enterprise &of = park.enterprises.at(enterprise);
    if (flagOf(of, flag) == value)
        return {};
    const Address owner = rowAddress({}, listIndex(parkObject, "enterprises"), enterprise);
    const int list = listIndex(enterpriseObject, "flags");
    const qsizetype row = std::ranges::find(of.flags, flag, &EnterpriseFlag::key) - of.flags.begin();
    if (row == of.flags.size()) {
        EnterpriseFlag made;
        made.key = flag;
        made.value = *value;
        return {Edit::insert(owner, list, row, std::vector{std::make_shared<const EnterpriseFlag>(made)})};
    }
    if (!value)
        return {Edit::remove(owner, list, row, 1)};
    return {Edit::set(rowAddress(owner, list, row), fieldIndex(*enterpriseObject.lists[size_t(list)].element, "value"), *value)};
}

} // namespace core
