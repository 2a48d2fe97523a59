#include "indicators.h"

#include "core/base/partofwhole.h"
#include "core/indicators/productlevel.h"
#include "core/units/conversions.h"

#include <algorithm>

namespace core {

namespace {

/// Σ of what `amount` takes from the rows that `counts` picks.
template <class Rows, class Amount, class Counts> double sum(const Rows &rows, Amount amount, Counts counts)
{
    double total = 0;
    for (const auto &row : rows)
        if (counts(row))
            total += amount(row);
    return total;
}
constexpr auto every = [](const auto &) { return true; };

/// Products at level 2 over products that have one; nothing when one of these lacks its energy.
std::optional<double> productLimitShare(const QList<Product> &products, const Library &library, Place place,
                                        std::vector<Finding> &findings)
{
    double limited = 0, reached = 0;
    bool complete = true;
    for (qsizetype i = 0; i < products.size(); ++i) {
        const Product &product = products[i];
        if (!product.limitStandard || !product.limitProduct)
            continue;
        const ProductLimit *limit = limitOf(product, library);
        if (!limit) {
            place.index = qint32(i);
            findings.push_back({FindingCode::UnknownReference, Severity::Error, place, 5});
            continue;
        }
        if (!limit->level2)
            continue;
        ++limited;
        complete = complete && product.unitEnergy;
        if (product.unitEnergy && product.unitEnergy->value <= *limit->level2)
            ++reached;
    }
    return complete ? partOfWhole(reached, limited) : std::nullopt;
}

void addEnergyIndicators(const Account &account, Indicators &into)
{
    const Flows &flows = account.flows;
    const Energy &energy = account.energy;
    const double c = energy.total.value, u = energy.electricityUse.value;
    into.carbonPerEnergy = partOfWhole(account.accounting.total().value, c);
    into.directSupplyShare = partOfWhole(energy.directNonFossil.value, u);
    const Tce clean = cleanEnergy(account);
    into.cleanEnergyShare = partOfWhole(clean.value, c);
    into.cleanEnergyShareWithGas = partOfWhole((clean + energy.naturalGas).value, c);
    const MegawattHours nonFossil =
        flows.directNonFossil + flows.primaryGeneration + flows.biomassGeneration - flows.sentNonFossil + flows.coveredGrid();
    into.nonFossilPowerShare = partOfWhole(nonFossil.value, u);
}

void addInfrastructureIndicators(const Infrastructure &infrastructure, Indicators &into)
{
    const auto ordinary = [](const SolidWaste &waste) { return !waste.hazardous; };
    into.solidWasteUse =
        partOfWhole(sum(
                        infrastructure.solidWaste, [](const SolidWaste &waste) { return waste.used.value; }, ordinary),
                    sum(
                        infrastructure.solidWaste,
                        [](const SolidWaste &waste) { return waste.generated.value + waste.usedFromStock.value; }, ordinary));
    const auto used = [](const WasteEnergy &energy) { return energy.used.value; };
    const auto recoverable = [](const WasteEnergy &energy) { return energy.recoverable.value; };
    into.wasteEnergyUse =
        partOfWhole(sum(infrastructure.wasteEnergy, used, every), sum(infrastructure.wasteEnergy, recoverable, every));
    for (size_t kind = 0; kind < into.wasteEnergyUseByKind.size(); ++kind) {
        const auto ofKind = [kind](const WasteEnergy &energy) { return size_t(energy.kind) == kind; };
        into.wasteEnergyUseByKind[kind] =
            partOfWhole(sum(infrastructure.wasteEnergy, used, ofKind), sum(infrastructure.wasteEnergy, recoverable, ofKind));
    }
    if (const auto &water = infrastructure.water)
        into.waterReuse = partOfWhole(water->reused.value, water->reused.value + water->fresh.value);
}

void addTransportIndicators(const Transport &transport, Indicators &into)
{
    const auto mass = [](const Freight &freight) { return freight.mass.value; };
    into.cleanFreightShare = partOfWhole(sum(transport.freight, mass, [](const Freight &freight) { return freight.clean; }),
                                         sum(transport.freight, mass, every));
    const auto count = [](const Fleet &fleet) { return fleet.count; };
    const auto clean = [](const Fleet &fleet) { return isClean(fleet.powertrain); };
    into.cleanVehicleShare = partOfWhole(sum(transport.fleets, count, clean), sum(transport.fleets, count, every));
}

} // namespace

std::span<const Indicator> allIndicators()
{
    static constexpr Indicator all[]{
        {"carbonPerEnergy", QT_TRANSLATE_NOOP("Indicator", "Carbon per energy"), Unit::TonneCo2PerTce,
         &Indicators::carbonPerEnergy},
        {"directSupplyShare", QT_TRANSLATE_NOOP("Indicator", "Direct green supply"), Unit::None, &Indicators::directSupplyShare},
        {"cleanEnergyShare", QT_TRANSLATE_NOOP("Indicator", "Clean energy share"), Unit::None, &Indicators::cleanEnergyShare},
        {"cleanEnergyShareWithGas", QT_TRANSLATE_NOOP("Indicator", "Clean energy share with natural gas"), Unit::None,
         &Indicators::cleanEnergyShareWithGas},
        {"nonFossilPowerShare", QT_TRANSLATE_NOOP("Indicator", "Non-fossil power share"), Unit::None,
         &Indicators::nonFossilPowerShare},
        {"productLimitShare", QT_TRANSLATE_NOOP("Indicator", "Products at limit level 2"), Unit::None,
         &Indicators::productLimitShare},
        {"solidWasteUse", QT_TRANSLATE_NOOP("Indicator", "Solid waste used"), Unit::None, &Indicators::solidWasteUse},
        {"wasteEnergyUse", QT_TRANSLATE_NOOP("Indicator", "Waste energy used"), Unit::None, &Indicators::wasteEnergyUse},
        {"waterReuse", QT_TRANSLATE_NOOP("Indicator", "Water reused"), Unit::None, &Indicators::waterReuse},
        {"cleanFreightShare", QT_TRANSLATE_NOOP("Indicator", "Clean freight"), Unit::None, &Indicators::cleanFreightShare},
        {"cleanVehicleShare", QT_TRANSLATE_NOOP("Indicator", "Clean vehicles"), Unit::None, &Indicators::cleanVehicleShare},
        {"greenCoverage", QT_TRANSLATE_NOOP("Indicator", "Green coverage"), Unit::None, &Indicators::greenCoverage},
        {"newGreenBuildingShare", QT_TRANSLATE_NOOP("Indicator", "Green share of new buildings"), Unit::None,
         &Indicators::newGreenBuildingShare},
    };
    return all;
}

const Indicator *indicator(std::string_view key)
{
    const auto all = allIndicators();
    const auto found = std::ranges::find(all, key, &Indicator::key);
    return found == all.end() ? nullptr : &*found;
}

bool isClean(Powertrain powertrain)
{
    return powertrain == Powertrain::Bev || powertrain == Powertrain::Phev || powertrain == Powertrain::Fcev;
}

Indicators indicators(const Park &park, qsizetype caseIndex, const Account &account, const Library &library,
                      std::vector<Finding> &findings)
{
    const Case &inCase = park.cases.at(caseIndex);
    Indicators result;
    addEnergyIndicators(account, result);
    const Place products = rowPlace(caseIndex, System::Production, "products");
    result.productLimitShare = productLimitShare(inCase.production.products, library, products, findings);
    addInfrastructureIndicators(inCase.infrastructure, result);
    addTransportIndicators(inCase.transport, result);
    if (park.profile.area && !inCase.ecosystem.greenAreas.isEmpty()) {
        const Hectares green{sum(
            inCase.ecosystem.greenAreas, [](const GreenArea &area) { return area.area.value; }, every)};
        result.greenCoverage = partOfWhole(toSquareKilometres(green).value, park.profile.area->value);
    }
    const auto area = [](const Building &building) { return building.floorArea.value; };
    result.newGreenBuildingShare =
        partOfWhole(sum(inCase.buildings.buildings, area,
                        [](const Building &building) { return building.isNew && building.standard >= BuildingStandard::Green2; }),
                    sum(inCase.buildings.buildings, area, [](const Building &building) { return building.isNew; }));
    return result;
}

Tce cleanEnergy(const Account &account)
{
    const Flows &flows = account.flows;
    return (flows.directNonFossil + flows.primaryGeneration - flows.sentNonFossil + flows.coveredGrid()) *
               account.parameters.electricityEqualValue +
           (flows.nonFossilHeatReceived - flows.nonFossilHeatSent + flows.renewableHeat) * account.parameters.heatCalorificValue +
           account.energy.biogenicFuels;
}

void withdrawIncomplete(const std::vector<Finding> &findings, Indicators &indicators)
{
    using Values = std::vector<std::optional<double> Indicators::*>;
    static const Values ofEnergy{&Indicators::carbonPerEnergy, &Indicators::directSupplyShare, &Indicators::cleanEnergyShare,
                                 &Indicators::cleanEnergyShareWithGas, &Indicators::nonFossilPowerShare};
    static const std::pair<std::string_view, Values> ofOneList[]{
        {"networks", {}},
        {"symbiosis", {}},
        {"surfaces", {}},
        {"solidWaste", {&Indicators::solidWasteUse}},
        {"wasteEnergy", {&Indicators::wasteEnergyUse}},
        {"products", {&Indicators::productLimitShare}},
        {"processEmissions", {&Indicators::carbonPerEnergy}},
        {"freight", {&Indicators::cleanFreightShare}},
        {"greenAreas", {&Indicators::greenCoverage}},
    };
    const auto withdraw = [&indicators](const Values &values) {
        for (const auto value : values)
            (indicators.*value).reset();
    };
    for (const Finding &finding : findings) {
        if (finding.code != FindingCode::MissingQuantity)
            continue;
        const List *list = listAt(finding.place);
        if (!list) {
            withdraw({&Indicators::waterReuse});
            continue;
        }
        const auto alone = std::ranges::find(ofOneList, list->key, &std::pair<std::string_view, Values>::first);
        withdraw(alone == std::end(ofOneList) ? ofEnergy : alone->second);
        if (list->key == "wasteEnergy")
            indicators.wasteEnergyUseByKind = {};
        if (list->key == "fleets")
            withdraw({&Indicators::cleanVehicleShare});
        if (list->key == "buildings")
            withdraw({&Indicators::newGreenBuildingShare});
    }
}

} // namespace core
