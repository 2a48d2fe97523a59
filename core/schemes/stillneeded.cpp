#include "stillneeded.h"

#include "core/indicators/productlevel.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

/// 强化园区资源节约集约 (waste, waste heat, water), the fourth key task. Source: 发改环资〔2025〕910号, 二、重点任务 (四).
constexpr int savingResources = 4; // Source: as above

double countLimited(const QList<Product> &products, const Library &library)
{
    return double(std::ranges::count_if(products, [&](const Product &product) {
        const ProductLimit *limit = limitOf(product, library);
        return limit && limit->level2;
    }));
}

StillNeeded waterNeeded(const Water &water, double target)
{
    const double total = water.fresh.value + water.reused.value;
    const double replacing = target * total - water.reused.value;
    if (target >= 1)
        return {replacing, Unit::CubicMetre, {}};
    return {water.fresh.value * target / (1 - target) - water.reused.value, Unit::CubicMetre, replacing};
}

double recoverable(const QList<WasteEnergy> &rows)
{
    double sum = 0;
    for (const WasteEnergy &row : rows)
        sum += row.recoverable.value;
    return sum;
}

/// What could be used of the waste that counts.
double usableWaste(const QList<SolidWaste> &rows)
{
    double sum = 0;
    for (const SolidWaste &row : rows)
        if (!row.hazardous)
            sum += row.generated.value + row.usedFromStock.value;
    return sum;
}

// Metrics that the same effects of a measure move.
constexpr std::string_view aboutWater[]{"waterReuse",      "freshWaterPerValueAdded", "waterProductivity",
                                        "wastewaterReuse", "reclaimedWaterUse",       "wastewaterPerValueAdded"};
constexpr std::string_view aboutWaste[]{"solidWasteUse", "wasteDisposalAndUse", "landfillShare", "solidWastePerValueAdded"};
constexpr std::string_view aboutGreenEnergy[]{"judgedCleanEnergyShare", "cleanEnergyShare",    "cleanEnergyShareWithGas",
                                              "directSupplyShare",      "nonFossilPowerShare", "nonFossilEnergyShare",
                                              "renewableEnergyShare",   "renewablePowerShare", "physicalNonFossilPowerShare"};
constexpr std::string_view aboutCarbon[]{"carbonPerEnergy", "carbonPerEnergyAtGridAverage", "totalT", "co2PerValueAdded"};
constexpr std::string_view aboutUse[]{"totalTce", "energyPerValueAdded", "energyPerValueAddedCalorific", "energyProductivity"};

template <size_t size> bool isOneOf(std::string_view metric, const std::string_view (&metrics)[size])
{
    return std::ranges::find(metrics, metric) != std::end(metrics);
}

/// What a measure of saving resources is about, as far as its own words tell.
struct Subject {
    bool isWater = false, isWaste = false;
    bool isKnown() const { return isWater || isWaste; }
};

Subject subjectOf(const QString &text)
{
    static const QRegularExpression water(QStringLiteral("[污废中]水|水(?!泥)|water"), QRegularExpression::CaseInsensitiveOption),
        waste(QStringLiteral(
                  "固废|危废|废物|废料|废渣|废弃|[钢炉矿]渣|尾矿|污泥|垃圾|粉煤灰|solid waste|waste(?!\\s*-?(?:water|heat))|"
                  "slag|sludge|landfill"),
              QRegularExpression::CaseInsensitiveOption);
    return {text.contains(water), text.contains(waste)};
}

/// Its name decides; where that is silent, its content.
Subject subjectOf(const Measure &measure)
{
    const Subject named = subjectOf(measure.name);
    return named.isKnown() ? named : subjectOf(measure.content.value_or(QString()));
}

bool savesHeat(const Measure &measure)
{
    return measure.effects.heat.value_or(Gigajoules{}).value > 0;
}

} // namespace

std::optional<StillNeeded> stillNeeded(const SchemeItem &item, const ItemResult &result, const Park &park, qsizetype caseIndex,
                                       const Account &account, const Library &library)
{
    if (result.status != ItemStatus::NotMet || !result.gap)
        return std::nullopt;
    const Case &inCase = park.cases.at(caseIndex);
    const double gap = *result.gap;
    if (item.metric == "carbonPerEnergy")
        return StillNeeded{gap * account.energy.total.value, Unit::TonneCo2, {}};
    if (item.metric == "judgedCleanEnergyShare" || item.metric == "cleanEnergyShare" || item.metric == "cleanEnergyShareWithGas")
        return StillNeeded{gap * account.energy.total.value, Unit::Tce, {}};
    if (item.metric == "productLimitShare") // rounding must not ask for one more
        return StillNeeded{std::ceil(gap * countLimited(inCase.production.products, library) - 1e-9), Unit::None, {}};
    if (item.metric == "solidWasteUse")
        return StillNeeded{gap * usableWaste(inCase.infrastructure.solidWaste), Unit::Tonne, {}};
    if (item.metric == "wasteEnergyUse")
        return StillNeeded{gap * recoverable(inCase.infrastructure.wasteEnergy), Unit::Gigajoule, {}};
    if (item.metric == "waterReuse" && inCase.infrastructure.water)
        return waterNeeded(*inCase.infrastructure.water, *result.target);
    return std::nullopt;
}

std::optional<double> relativeGap(const ItemResult &result)
{
    return result.gap && result.target && *result.target != 0 ? std::optional(std::abs(*result.gap / *result.target))
                                                              : std::nullopt;
}

std::vector<size_t> itemsToFix(const SchemeResult &result)
{
    std::vector<size_t> items;
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.items[i].status == ItemStatus::NotMet)
            items.push_back(i);
    std::ranges::stable_sort(items, std::ranges::less(), [&](size_t i) { return relativeGap(result.items[i]).value_or(1); });
    return items;
}

std::vector<size_t> itemsToEnter(const SchemeResult &result)
{
    std::vector<size_t> items;
    for (size_t i = 0; i < result.items.size(); ++i) {
        const ItemRole role = result.scheme->items[i].role;
        if (result.items[i].status == ItemStatus::NoData && role != ItemRole::Info && role != ItemRole::Bonus)
            items.push_back(i);
    }
    return items;
}

ItemMeasures measuresFor(const SchemeItem &item, const Park &park)
{
    const bool ofWater = isOneOf(item.metric, aboutWater), saving = ofWater || isOneOf(item.metric, aboutWaste);
    const auto helps = [&](const Measure &measure) {
        const MeasureEffects &effects = measure.effects;
        const bool renewable = effects.renewable.value_or(MegawattHours{}).value > 0;
        if (item.metric == "wasteEnergyUse" || item.metric == "wasteHeatUse")
            return measure.task == savingResources && savesHeat(measure);
        if (saving) {
            const Subject subject = subjectOf(measure);
            const bool isAbout = !subject.isKnown() || (ofWater ? subject.isWater : subject.isWaste);
            return measure.task == savingResources && !savesHeat(measure) && isAbout;
        }
        if (isOneOf(item.metric, aboutGreenEnergy))
            return renewable;
        if (isOneOf(item.metric, aboutCarbon))
            return renewable || savesHeat(measure) || effects.process.value_or(TonnesCo2{}).value > 0 || !measure.fuels.isEmpty();
        if (isOneOf(item.metric, aboutUse))
            return savesHeat(measure) || effects.electricity.value_or(MegawattHours{}).value > 0 || !measure.fuels.isEmpty();
        return false;
    };
    ItemMeasures found{{}, saving};
    for (qsizetype i = 0; i < park.measures.size(); ++i)
        if (helps(park.measures[i]))
            found.measures.push_back(i);
    return found;
}

std::optional<double> cheapestMeasure(const SchemeItem &item, const Park &park)
{
    std::optional<double> least;
    for (const qsizetype each : measuresFor(item, park).measures)
        if (const auto &investment = park.measures[each].investment; investment && (!least || investment->value < *least))
            least = investment->value;
    return least;
}

std::vector<size_t> itemsByCost(const SchemeResult &result, const Park &park)
{
    std::vector<size_t> items = itemsToFix(result);
    std::ranges::stable_sort(items, std::ranges::less(), [&](size_t i) {
        return cheapestMeasure(result.scheme->items[i], park).value_or(std::numeric_limits<double>::infinity());
    });
    return items;
}

} // namespace core
