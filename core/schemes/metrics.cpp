#include "metrics.h"

#include "core/base/partofwhole.h"
#include "core/schemes/iteminputs.h"
#include "core/units/conversions.h"

#include <algorithm>

namespace core {

namespace {

using Sources = MetricSources;
using Figure = std::optional<double>;

constexpr int wanYuanPerYi = 10'000;   // by name
constexpr int tonnesPerCubicMetre = 1; // of water

Figure ratio(Figure part, Figure whole)
{
    return part && whole ? partOfWhole(*part, *whole) : std::nullopt;
}

/// A figure of the economy of the case.
Figure economy(const Sources &from, std::string_view key)
{
    return from.inCase ? economyFigure(*from.inCase, key) : std::nullopt;
}

/// What is summed over rows says nothing while rows lack their quantity.
bool isCounted(const Sources &from)
{
    return from.account && !from.isIncomplete;
}

Figure energy(const Sources &from)
{
    return isCounted(from) ? Figure(from.account->energy.total.value) : std::nullopt;
}
Figure emissions(const Sources &from)
{
    return isCounted(from) ? Figure(from.account->accounting.total().value) : std::nullopt;
}
/// 工业增加值: the industrial one where it is given apart, else the value added of the park.
Figure valueAdded(const Sources &from)
{
    const Figure industrial = economy(from, "industrialValueAddedWanYuan");
    return industrial ? industrial : economy(from, "valueAddedWanYuan");
}

const Water *water(const Sources &from)
{
    const bool has = from.inCase && !from.isIncomplete && from.inCase->infrastructure.water;
    return has ? &*from.inCase->infrastructure.water : nullptr;
}
Figure freshWater(const Sources &from)
{
    const Water *of = water(from);
    return of ? Figure(of->fresh.value) : std::nullopt;
}
Figure valueOf(const std::optional<CubicMetres> &volume)
{
    return volume ? Figure(volume->value) : std::nullopt;
}
Figure wastewater(const Sources &from)
{
    const Water *of = water(from);
    return of ? valueOf(of->wastewater) : std::nullopt;
}
Figure treated(const Sources &from)
{
    const Water *of = water(from);
    return of ? valueOf(of->wastewaterTreated) : std::nullopt;
}
Figure reclaimed(const Sources &from)
{
    const Water *of = water(from);
    return of ? valueOf(of->reclaimed) : std::nullopt;
}

/// Consumption with electricity at its calorific value. Source: GB/T 2589-2020; rules/evaluation-schemes.md, §4.1, row 1.
Figure electricityAtCalorific(const Sources &from, MegawattHours amount)
{
    return from.library ? Figure(amount.value * gigajoulesPerMegawattHour / from.library->defaultOf("standardCoal").value)
                        : std::nullopt;
}
Figure energyAtCalorific(const Sources &from)
{
    if (!isCounted(from))
        return std::nullopt;
    const Flows &flows = from.account->flows;
    const Figure electricity = electricityAtCalorific(from, flows.received() + flows.primaryGeneration - flows.sent());
    const Energy &of = from.account->energy;
    return electricity ? Figure(of.total.value - of.byCarrier[size_t(Carrier::Electricity)].value + *electricity) : std::nullopt;
}

/// Emissions with uncovered grid power at the grid average in place of the fossil factor.
/// Source: rules/ndrc-910-and-power-rules.md, §6.1 (factory scheme: "there the power factor is the provincial average").
Figure carbonAtGridAverage(const Sources &from)
{
    if (!isCounted(from) || !from.account->parameters.locationFactor)
        return std::nullopt;
    const auto &parameters = from.account->parameters;
    const TonnesCo2 total = from.account->accounting.total() - from.account->energy.uncoveredGrid * parameters.fossilPowerFactor +
                            from.account->energy.uncoveredGrid * *parameters.locationFactor;
    return ratio(total.value, from.account->energy.total.value);
}

MegawattHours nuclear(const Sources &from)
{
    MegawattHours sum;
    for (const Generation &row : from.inCase->energySupply.generation)
        if (row.technology == PowerTechnology::Nuclear)
            sum += row.energy;
    return sum;
}

/// Non-fossil energy: power at equal value with certificates, heat, biogenic fuels. Nuclear counts, natural gas does not.
Tce nonFossil(const Account &account)
{
    const Flows &flows = account.flows;
    const MegawattHours power = flows.directNonFossil + flows.primaryGeneration - flows.sentNonFossil + flows.coveredGrid();
    const Gigajoules heat = flows.nonFossilHeatReceived - flows.nonFossilHeatSent + flows.renewableHeat;
    return power * account.parameters.electricityEqualValue + heat * account.parameters.heatCalorificValue +
           account.energy.biogenicFuels;
}
Figure nonFossilShare(const Sources &from)
{
    return isCounted(from) ? ratio(nonFossil(*from.account).value, from.account->energy.total.value) : std::nullopt;
}
/// As above without nuclear power; power of a direct line counts as renewable.
Figure renewableShare(const Sources &from)
{
    if (!isCounted(from) || !from.inCase)
        return std::nullopt;
    const Tce renewable = nonFossil(*from.account) - nuclear(from) * from.account->parameters.electricityEqualValue;
    return ratio(renewable.value, from.account->energy.total.value);
}

MegawattHours physicalNonFossil(const Flows &flows)
{
    return flows.directNonFossil + flows.primaryGeneration + flows.biomassGeneration - flows.sentNonFossil;
}
Figure renewablePowerShare(const Sources &from)
{
    if (!isCounted(from) || !from.inCase)
        return std::nullopt;
    const Flows &flows = from.account->flows;
    return ratio((physicalNonFossil(flows) + flows.coveredGrid() - nuclear(from)).value, flows.supply().value);
}
/// 物理认定量: own and direct power, certificates and trades not. Source: rules/ndrc-910-and-power-rules.md, §6.1.
Figure physicalShare(const Sources &from)
{
    return isCounted(from) ? ratio(physicalNonFossil(from.account->flows).value, from.account->flows.supply().value)
                           : std::nullopt;
}
Figure electrification(const Sources &from)
{
    return isCounted(from) ? ratio(electricityAtCalorific(from, from.account->flows.supply()), energyAtCalorific(from))
                           : std::nullopt;
}

/// Non-fossil generation and direct supply with what was curtailed. Nothing while nobody says what was.
Figure availableGreen(const Sources &from)
{
    const Figure curtailed = economy(from, "curtailedMwh");
    if (!isCounted(from) || !curtailed)
        return std::nullopt;
    const Flows &flows = from.account->flows;
    return (flows.directNonFossil + flows.primaryGeneration + flows.biomassGeneration).value + *curtailed;
}
/// The ratios of 650号 and 1192号. A simulated year goes before sums of the rows.
/// Source: rules/ndrc-910-and-power-rules.md, §5.1, reading of generation.
Figure selfUseOfGeneration(const Sources &from)
{
    if (from.hourly)
        return from.hourly->selfUseOfGenerationGeneration;
    return isCounted(from) ? ratio(physicalNonFossil(from.account->flows).value, availableGreen(from)) : std::nullopt;
}
Figure selfUseOfConsumption(const Sources &from)
{
    return from.hourly ? from.hourly->selfUseOfLoadDelivered : physicalShare(from);
}
Figure exportOfGeneration(const Sources &from)
{
    if (from.hourly)
        return from.hourly->exportOfGeneration;
    return isCounted(from) ? ratio(from.account->flows.sentNonFossil.value, availableGreen(from)) : std::nullopt;
}

/// Σ over the rows of waste; nothing while a row lacks the amount.
template <class Amount> Figure wasteSum(const Sources &from, Amount amount)
{
    if (!from.inCase || from.isIncomplete || from.inCase->infrastructure.solidWaste.isEmpty())
        return std::nullopt;
    double sum = 0;
    for (const SolidWaste &row : from.inCase->infrastructure.solidWaste) {
        const Figure of = amount(row);
        if (!of)
            return std::nullopt;
        sum += *of;
    }
    return sum;
}
Figure wasteGenerated(const Sources &from)
{
    return wasteSum(from, [](const SolidWaste &row) { return Figure(row.generated.value); });
}
/// Hazardous waste too. Source: rules/evaluation-schemes.md, §2, row 24.
Figure wasteDisposedAndUsed(const Sources &from)
{
    const Figure handled = wasteSum(
        from, [](const SolidWaste &row) { return row.disposed ? Figure(row.used.value + row.disposed->value) : std::nullopt; });
    const Figure all =
        wasteSum(from, [](const SolidWaste &row) { return Figure(row.generated.value + row.usedFromStock.value); });
    return ratio(handled, all);
}
Figure landfilled(const Sources &from)
{
    const Figure sum =
        wasteSum(from, [](const SolidWaste &row) { return row.landfilled ? Figure(row.landfilled->value) : std::nullopt; });
    return ratio(sum, wasteGenerated(from));
}

Figure nativeOpenSpace(const Sources &from)
{
    if (!from.park || !from.inCase || from.isIncomplete || !from.park->profile.area ||
        from.inCase->ecosystem.greenAreas.isEmpty())
        return std::nullopt;
    Hectares native;
    for (const GreenArea &row : from.inCase->ecosystem.greenAreas)
        if (row.native)
            native += row.area;
    return ratio(toSquareKilometres(native).value, from.park->profile.area->value);
}
/// Streams between enterprises of the park; nothing while none is entered at all.
Figure symbiosisLinks(const Sources &from)
{
    if (!from.inCase || from.inCase->infrastructure.symbiosis.isEmpty())
        return std::nullopt;
    return double(std::ranges::count_if(from.inCase->infrastructure.symbiosis, [](const Symbiosis &row) {
        return row.from.id != QLatin1StringView("outside") && row.to.id != QLatin1StringView("outside");
    }));
}

template <std::optional<double> Indicators::*member> Figure ofIndicators(const Sources &from)
{
    return from.indicators ? from.indicators->*member : std::nullopt;
}
Figure judgedCleanEnergy(const Sources &from)
{
    if (!from.indicators || !from.account)
        return std::nullopt;
    return from.account->parameters.cleanEnergyIncludesGas ? from.indicators->cleanEnergyShareWithGas
                                                           : from.indicators->cleanEnergyShare;
}
Figure wasteHeatUse(const Sources &from)
{
    return from.indicators ? from.indicators->wasteEnergyUseByKind[size_t(WasteEnergyKind::Heat)] : std::nullopt;
}

/// One figure over another, times `of` in a unit `per` times as large.
template <Figure (*part)(const Sources &), Figure (*whole)(const Sources &), int of = 1, int per = 1>
Figure quotient(const Sources &from)
{
    const Figure value = ratio(part(from), whole(from));
    return value ? Figure(*value * (double(of) / per)) : std::nullopt;
}
Figure employees(const Sources &from)
{
    return economy(from, "employees");
}
Figure industrialLand(const Sources &from)
{
    return economy(from, "industrialLandKm2");
}

constexpr Metric metricLibrary[]{
    // results of the accounting and indicators: what the rows give and nothing else
    {"totalTce", "tce",
     [](const Sources &from) { return from.account ? Figure(from.account->energy.total.value) : std::nullopt; }, Entering::Never},
    {"totalT", "t", emissions, Entering::Never},
    {"carbonPerEnergy", "t/tce", ofIndicators<&Indicators::carbonPerEnergy>, Entering::Never},
    {"carbonPerEnergyAtGridAverage", "t/tce", carbonAtGridAverage, Entering::Never},
    {"directSupplyShare", "share", ofIndicators<&Indicators::directSupplyShare>, Entering::Never},
    {"cleanEnergyShare", "share", ofIndicators<&Indicators::cleanEnergyShare>, Entering::Never},
    {"cleanEnergyShareWithGas", "share", ofIndicators<&Indicators::cleanEnergyShareWithGas>, Entering::Never},
    {"judgedCleanEnergyShare", "share", judgedCleanEnergy, Entering::Never},
    {"nonFossilPowerShare", "share", ofIndicators<&Indicators::nonFossilPowerShare>, Entering::Never},
    {"productLimitShare", "share", ofIndicators<&Indicators::productLimitShare>, Entering::Never},
    {"solidWasteUse", "share", ofIndicators<&Indicators::solidWasteUse>, Entering::Never},
    {"wasteEnergyUse", "share", ofIndicators<&Indicators::wasteEnergyUse>, Entering::Never},
    {"waterReuse", "share", ofIndicators<&Indicators::waterReuse>, Entering::Never},
    {"electricityUseMwh", "MWh",
     [](const Sources &from) { return isCounted(from) ? Figure(from.account->energy.electricityUse.value) : std::nullopt; },
     Entering::Never},
    {"nonFossilEnergyShare", "share", nonFossilShare, Entering::Never},
    {"renewableEnergyShare", "share", renewableShare, Entering::Never},
    {"renewablePowerShare", "share", renewablePowerShare, Entering::Never},
    {"physicalNonFossilPowerShare", "share", physicalShare, Entering::Never},
    {"electrification", "share", electrification, Entering::Never},
    // computed where rows or the economy allow it, else entered
    {"cleanFreightShare", "share", ofIndicators<&Indicators::cleanFreightShare>},
    {"cleanVehicleShare", "share", ofIndicators<&Indicators::cleanVehicleShare>},
    {"greenCoverage", "share", ofIndicators<&Indicators::greenCoverage>},
    {"newGreenBuildingShare", "share", ofIndicators<&Indicators::newGreenBuildingShare>},
    {"wasteHeatUse", "share", wasteHeatUse},
    {"industrialValueAdded", "万元", valueAdded, Entering::Never},
    {"energyPerValueAdded", "tce/万元", quotient<energy, valueAdded>},
    {"energyPerValueAddedCalorific", "tce/万元", quotient<energyAtCalorific, valueAdded>},
    {"energyProductivity", "万元/tce", quotient<valueAdded, energy>},
    {"co2PerValueAdded", "t/万元", quotient<emissions, valueAdded>},
    {"freshWaterM3", "m³", freshWater},
    {"freshWaterPerValueAdded", "m³/万元", quotient<freshWater, valueAdded>},
    {"waterProductivity", "元/m³", quotient<valueAdded, freshWater, int(yuanPerTenThousand)>},
    {"wastewaterPerValueAdded", "t/万元", quotient<wastewater, valueAdded, tonnesPerCubicMetre>},
    {"wastewaterTreatedShare", "share", quotient<treated, wastewater>},
    {"wastewaterReuse", "share", quotient<reclaimed, wastewater>},
    {"reclaimedWaterUse", "share", quotient<reclaimed, treated>},
    {"solidWastePerValueAdded", "t/万元", quotient<wasteGenerated, valueAdded>},
    {"wasteDisposalAndUse", "share", wasteDisposedAndUsed},
    {"landfillShare", "share", landfilled},
    {"landProductivity", "亿元/km²", quotient<valueAdded, industrialLand, 1, wanYuanPerYi>},
    {"valueAddedPerWorker", "万元/人", quotient<valueAdded, employees>},
    {"highTechOutputShare", "share",
     [](const Sources &from) { return ratio(economy(from, "highTechOutputWanYuan"), economy(from, "grossOutputWanYuan")); }},
    {"recyclingValueAddedShare", "share",
     [](const Sources &from) { return ratio(economy(from, "recyclingValueAddedWanYuan"), valueAdded(from)); }},
    {"greenIndustryValueAddedShare", "share",
     [](const Sources &from) { return ratio(economy(from, "greenIndustryValueAddedWanYuan"), valueAdded(from)); }},
    {"nativeOpenSpace", "share", nativeOpenSpace},
    {"symbiosisLinks", "count", symbiosisLinks},
    {"selfUseOfGeneration", "share", selfUseOfGeneration, Entering::ByEconomy, true},
    {"selfUseOfConsumption", "share", selfUseOfConsumption, Entering::ByEconomy, true},
    {"exportOfGeneration", "share", exportOfGeneration, Entering::ByEconomy, true},
    // of the enterprises, by the filter of the item
    {firmsShareMetric, "share", nullptr, Entering::ByAnswer},
    // entered
    {"technicalIndustrialTradeIncomeWanYuan", "万元", nullptr},
    {"mainPollutantsT", "t", nullptr},
    {"recycledResourceShare", "share", nullptr},
    {"solidWasteExchangedShare", "share", nullptr},
    {"wasteGasUse", "share", nullptr},
    {"energyMeteredShare", "share", nullptr},
    {"nationalRenewableShare", "share", nullptr},
    {"waterWithoutImpactShare", "share", nullptr},
    {"keySourceCompliance", "share", nullptr},
    {"majorIncidents", "count", nullptr},
    {"ecoChainProjects", "count", nullptr},
    {"managementCapacity", "share", nullptr},
    {"riskControlSystem", "share", nullptr},
    {"informationPlatform", "share", nullptr},
    {"newGreenIndustrialBuildingShare", "share", nullptr},
    {"newGreenPublicBuildingShare", "share", nullptr},
    {"busStopCoverage", "share", nullptr},
    {"cleanBusShare", "share", nullptr},
    {"modernServiceShare", "share", nullptr},
    {"airQualityGoodShare", "share", nullptr},
    {"roadShade", "share", nullptr},
    {"parkingShade", "share", nullptr},
    {"greenRdIntensity", "share", nullptr},
    {"innovationPlatforms", "count", nullptr},
    {"sharedLandShare", "share", nullptr},
    {"occupancyShare", "share", nullptr},
    {"surveyShare", "share", nullptr, Entering::ByAnswer},
};

} // namespace

std::span<const Metric> allMetrics()
{
    return metricLibrary;
}

int metricIndex(std::string_view key)
{
    const auto found = std::ranges::find(metricLibrary, key, &Metric::key);
    return found == std::end(metricLibrary) ? -1 : int(found - metricLibrary);
}

MetricValues metricValues(const MetricSources &sources)
{
    MetricValues values;
    values.reserve(std::size(metricLibrary));
    for (const Metric &metric : metricLibrary) {
        MetricValue each;
        if (metric.compute)
            each.value = metric.compute(sources);
        if (!each.value && metric.entering == Entering::ByEconomy) {
            each.value = economy(sources, metric.key);
            each.isEntered = each.value.has_value();
        }
        values.push_back(each);
    }
    return values;
}

} // namespace core
