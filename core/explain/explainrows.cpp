#include "explanation.h"

#include "core/accounting/uses.h"
#include "core/indicators/productlevel.h"
#include "core/model/edit.h"
#include "core/units/conversions.h"

#include <algorithm>

// The formulas of rows, of the indicators that rows give, and of parameters. Source of each: domain model, §1 to §4.

namespace core {

namespace {

bool isConversion(Line line)
{
    return line == Line::Conversion;
}

} // namespace

Operand Explainer::plainConstant(double value, const char *label, bool divides)
{
    return {.value = value, .divides = divides, .label = label};
}

// ---- rows

Figure Explainer::quantityFigure(const Place &row) const
{
    const std::string_view list = listAt(row)->key;
    if (list == "fleets" || list == "buildings")
        return {Kind::RowQuantity, row};
    if (list == "heatReceived" || list == "heatSent") {
        const Figure given = rowValue(row, "gj");
        return valueOf(given) ? given : Figure{Kind::RowQuantity, row};
    }
    if (list == "processEmissions")
        return rowValue(row, "outputT");
    return rowValue(row, list == "fuelUse" ? "quantity" : list.starts_with("heat") ? "gj" : "mwh");
}

Figure Explainer::ownFactor(const Place &row, bool heatValue) const
{
    const std::string_view list = listAt(row)->key;
    if (list == "fuelUse")
        return rowValue(row, heatValue ? "custom.ncvGjPerUnit" : "custom.tco2PerUnit");
    return rowValue(row, list == "processEmissions" ? "factorTPerT" : "factorTPerGj");
}

const Fuel *Explainer::fuelOf(const Contribution &row) const
{
    static const QString gas = QStringLiteral("natural_gas"), diesel = QStringLiteral("diesel"),
                         gasoline = QStringLiteral("gasoline");
    const std::string_view list = systemPart(row.system).object->lists[size_t(row.list)].key;
    if (list == "buildings")
        return m_library.fuels().find(gas);
    if (list == "fleets") {
        const Powertrain powertrain = inCase().transport.fleets.at(row.index).powertrain;
        const bool isGas = powertrain == Powertrain::Cng || powertrain == Powertrain::Lng;
        return m_library.fuels().find(isGas ? gas : powertrain == Powertrain::Diesel ? diesel : gasoline);
    }
    return list == "fuelUse" ? m_library.fuels().find(fuelUse(row.system, row.index).fuel) : nullptr;
}

const FuelUse &Explainer::fuelUse(System system, qsizetype index) const
{
    const List &list = systemPart(system).object->lists[size_t(listIndex(system, "fuelUse"))];
    return *static_cast<const FuelUse *>(list.at(systemOf(inCase(), system), index));
}

bool Explainer::isBunker(const Contribution &row) const
{
    return row.line == Line::Fuel && systemPart(row.system).object->lists[size_t(row.list)].key == "fuelUse" &&
           fuelUse(row.system, row.index).internationalBunker;
}

QString Explainer::fuelUnitOf(const Place &row) const
{
    const std::string_view list = listAt(row)->key;
    if (list == "fuelUse")
        return fuelUse(row.system, row.index).unit;
    const Contribution *of = contribution(row);
    const Fuel *fuel = of ? fuelOf(*of) : nullptr;
    return !fuel ? QString() : fuel->isNaturalGas() ? QStringLiteral("10^4Nm3") : QStringLiteral("t");
}

Explainer::Formula Explainer::ofRow(const Figure &figure) const
{
    if (figure.kind == Kind::RowValue)
        return ofRowValue(figure);
    if (!isThere(figure.place))
        return {};
    const Contribution *row = contribution(figure.place);
    const auto kinds = kindsOf(figure.place);
    const bool isUse = figure.kind >= Kind::RowQuantity && figure.kind <= Kind::RowRoof;
    if (isUse && std::ranges::find(kinds, figure.kind) == kinds.end())
        return {};
    switch (figure.kind) {
    case Kind::RowEmission:
    case Kind::RowBiogenic:
        return row ? emissionOf(figure.place, *row, figure.kind == Kind::RowBiogenic)
                   : Formula{.unit = Unit::TonneCo2, .operation = Operation::ByRule};
    case Kind::RowEnergy:
        return row ? energyOf(figure.place, *row) : Formula{.unit = Unit::Tce, .operation = Operation::ByRule};
    case Kind::FuelFactor:
        return row ? fuelFactorOf(figure.place, *row, figure.index == 1) : Formula{};
    case Kind::RowQuantity:
        return quantityOf(figure.place);
    case Kind::RowFlow:
        return ofRowFlow(figure);
    default:
        return useOf(figure);
    }
}

Explainer::Formula Explainer::ofRowValue(const Figure &figure) const
{
    if (figure.place.kind == Place::Kind::ParkArea)
        return {.unit = Unit::SquareKilometre};
    const Object &object =
        figure.place.kind == Place::Kind::Water ? *systemPart(System::Infrastructure).object : *listAt(figure.place)->element;
    if (figure.index < 0 || figure.index >= int(object.fields.size()))
        return {};
    const Unit unit = object.fields[size_t(figure.index)].unit;
    const bool isOfFuel = unit == Unit::FuelUnit || unit == Unit::GigajoulePerFuelUnit || unit == Unit::TonneCo2PerFuelUnit;
    return {.unit = unit, .fuelUnit = isOfFuel && isThere(figure.place) ? fuelUnitOf(figure.place) : QString()};
}

/// The quantity of a row with the sign with which it counts.
Operand Explainer::counted(const Place &row, const Contribution &contribution) const
{
    const std::string_view list = listAt(row)->key;
    Operand made = operand(quantityFigure(row));
    made.negative = list == "powerSent" || list == "heatSent" || list == "greenAttributes" ||
                    (list == "fuelUse" && contribution.quantity < 0);
    return made;
}

Explainer::Formula Explainer::emissionOf(const Place &row, const Contribution &of, bool biogenic) const
{
    Formula made{.unit = Unit::TonneCo2, .operation = Operation::Product};
    made.operands = {counted(row, of)};
    if (listAt(row)->key == "greenAttributes" && valueOf(caseFigure(Kind::CountedShare)))
        made.operands.push_back(operand(caseFigure(Kind::CountedShare)));
    if (of.line == Line::Conversion)
        made.readings = {OurReading::ConversionNet};
    if (of.line == Line::None)
        made.readings = {OurReading::Feedstock};
    const Fuel *fuel = fuelOf(of);
    const bool isBiogenic = fuel && fuel->biogenic;
    const bool byRule = biogenic ? !isBiogenic || of.line != Line::Fuel : isBiogenic || of.line == Line::None;
    switch (byRule ? FactorOrigin::Kind::ByRule : of.factorFrom.kind) {
    case FactorOrigin::Kind::FuelRow:
        made.operands.push_back(operand({Kind::FuelFactor, row, 0}));
        break;
    case FactorOrigin::Kind::OwnValue:
        made.operands.push_back(operand(ownFactor(row, false)));
        break;
    case FactorOrigin::Kind::Parameter:
        made.operands.push_back(operand(caseFigure(Kind::Parameter, of.factorFrom.index)));
        break;
    case FactorOrigin::Kind::ByRule:
    case FactorOrigin::Kind::None:
        made.operation = Operation::ByRule;
        break;
    }
    return made;
}

Explainer::Formula Explainer::energyOf(const Place &row, const Contribution &of) const
{
    Formula made{.unit = Unit::Tce, .operation = Operation::Product};
    made.operands = {counted(row, of)};
    const bool isLeftOut = of.line == Line::None && !m_evaluated.account.parameters.includeFeedstockInEnergy;
    if (isLeftOut)
        made.readings = {OurReading::Feedstock};
    switch (isLeftOut ? FactorOrigin::Kind::ByRule : of.heatValueFrom.kind) {
    case FactorOrigin::Kind::FuelRow:
    case FactorOrigin::Kind::OwnValue:
        made.operands.push_back(of.heatValueFrom.kind == FactorOrigin::Kind::FuelRow ? operand({Kind::FuelFactor, row, 1})
                                                                                     : operand(ownFactor(row, true)));
        made.operands.push_back(constant("standardCoal", QT_TRANSLATE_NOOP("Operand", "Standard coal (GJ/tce)"), true));
        break;
    case FactorOrigin::Kind::Parameter:
        made.operands.push_back(operand(caseFigure(Kind::Parameter, of.heatValueFrom.index)));
        break;
    case FactorOrigin::Kind::ByRule:
    case FactorOrigin::Kind::None:
        made.operation = Operation::ByRule;
        break;
    }
    return made;
}

/// A factor of a row of fuels.csv: from its parts where it gives them.
Explainer::Formula Explainer::fuelFactorOf(const Place &row, const Contribution &of, bool heatValue) const
{
    const FactorOrigin from = heatValue ? of.heatValueFrom : of.factorFrom;
    Formula made{.unit = heatValue ? Unit::GigajoulePerFuelUnit : Unit::TonneCo2PerFuelUnit,
                 .operation = Operation::Looked,
                 .fuelUnit = fuelUnitOf(row)};
    if (from.kind != FactorOrigin::Kind::FuelRow)
        return made;
    const Table &table = m_library.fuels().table();
    made.source = tableRow(table, from.index);
    made.readings = {OurReading::FactorSearch};
    const auto cell = [&](std::string_view column) {
        const auto number = table.number(from.index, table.column(column));
        return number ? *number : std::nullopt;
    };
    const auto ncv = cell("ncv_GJ_per_unit"), carbon = cell("carbon_tC_per_TJ"), oxidation = cell("oxidation_pct");
    if (heatValue || !ncv || !carbon || !oxidation)
        return made;
    const auto part = [&](std::optional<double> value, const char *label) {
        return Operand{.value = value, .label = label, .source = made.source};
    };
    made.operation = Operation::Product;
    made.operands = {part(ncv, QT_TRANSLATE_NOOP("Operand", "Heat value (GJ per unit)")),
                     part(carbon, QT_TRANSLATE_NOOP("Operand", "Carbon content (tC/TJ)")),
                     isConversion(of.line)
                         ? plainConstant(1, QT_TRANSLATE_NOOP("Operand", "Oxidation of conversion, fixed by annex 4"), false)
                         : part(*oxidation / 100, QT_TRANSLATE_NOOP("Operand", "Oxidation")),
                     plainConstant(co2PerCarbon, QT_TRANSLATE_NOOP("Operand", "CO₂ per carbon, 44/12"), false),
                     plainConstant(1000, QT_TRANSLATE_NOOP("Operand", "GJ per TJ"), true)};
    return made;
}

/// Fuel of a fleet or of a building's gas, or heat of steam.
Explainer::Formula Explainer::quantityOf(const Place &row) const
{
    const std::string_view list = listAt(row)->key;
    if (list == "heatReceived" || list == "heatSent")
        return steamOf(row);
    Formula made{.unit = Unit::FuelUnit, .operation = Operation::Product, .fuelUnit = fuelUnitOf(row)};
    if (list == "buildings") {
        made.operands = {operand(rowValue(row, "floorAreaM2")), operand(rowValue(row, "gasM3PerM2")),
                         plainConstant(1e4, QT_TRANSLATE_NOOP("Operand", "m³ per 10⁴ m³"), true)};
        return made;
    }
    const Fleet &fleet = inCase().transport.fleets.at(row.index);
    made.operands = fleetOperands(row);
    const bool isGas = fleet.powertrain == Powertrain::Cng || fleet.powertrain == Powertrain::Lng;
    const bool weighed = fleet.energyUnit == VehicleEnergyUnit::Kilogramme;
    if (isGas && weighed)
        made.operands.push_back(
            constant("naturalGasDensity", QT_TRANSLATE_NOOP("Operand", "Density of natural gas (kg/m³)"), true));
    if (!isGas && !weighed)
        made.operands.push_back(
            fleet.powertrain == Powertrain::Diesel
                ? constant("dieselDensity", QT_TRANSLATE_NOOP("Operand", "Density of diesel (kg/L)"), false)
                : constant("gasolineDensity", QT_TRANSLATE_NOOP("Operand", "Density of gasoline (kg/L)"), false));
    made.operands.push_back(isGas ? plainConstant(1e4, QT_TRANSLATE_NOOP("Operand", "m³ per 10⁴ m³"), true)
                                  : plainConstant(1000, QT_TRANSLATE_NOOP("Operand", "kg per t"), true));
    return made;
}

std::vector<Operand> Explainer::fleetOperands(const Place &row) const
{
    return {operand(rowValue(row, "count")), operand(rowValue(row, "annualKm")), operand(rowValue(row, "energyPer100Km")),
            plainConstant(100, QT_TRANSLATE_NOOP("Operand", "km"), true), operand(rowValue(row, "shareInPark"))};
}

Explainer::Formula Explainer::steamOf(const Place &row) const
{
    const auto &rows = listAt(row)->key == "heatReceived" ? inCase().energySupply.heatReceived : inCase().energySupply.heatSent;
    const HeatTransfer &transfer = rows.at(row.index);
    Formula made{.unit = Unit::Gigajoule, .operation = Operation::Steam, .readings = {OurReading::Steam}};
    if (!transfer.steam)
        return {.unit = Unit::Gigajoule};
    made.operands = {operand(rowValue(row, "steam.tonnes")),
                     {.value = m_library.steam().enthalpy(transfer.steam->pressure, transfer.steam->temperature),
                      .label = QT_TRANSLATE_NOOP("Operand", "Enthalpy of the steam (kJ/kg)"),
                      .source = tableRow(m_library.steam().table(), 0)},
                     constant("feedWaterEnthalpy", QT_TRANSLATE_NOOP("Operand", "Enthalpy of the feed water (kJ/kg)"), false),
                     operand(rowValue(row, "steam.pressureMPa"))};
    if (transfer.steam->temperature)
        made.operands.push_back(operand(rowValue(row, "steam.temperatureC")));
    return made;
}

/// Use of electricity and heat of fleets and buildings, roofs for PV, uptake of green areas.
Explainer::Formula Explainer::useOf(const Figure &figure) const
{
    const Place &row = figure.place;
    Formula made{.unit = unitOf(figure), .operation = Operation::Product};
    if (figure.kind == Kind::RowUptake) {
        made.operands = {operand(rowValue(row, "areaHa")), operand(rowValue(row, "sinkTPerHaYr"))};
        made.readings = {OurReading::SinksBeside};
    } else if (figure.kind == Kind::RowRoof) {
        made.operands = {operand(rowValue(row, "roofAreaM2")), operand(rowValue(row, "pvUsableShare"))};
    } else if (figure.kind == Kind::RowHeat) {
        made.operands = {operand(rowValue(row, "floorAreaM2")), operand(rowValue(row, "heatGjPerM2"))};
    } else if (listAt(row)->key == "fleets") {
        const Fleet &fleet = inCase().transport.fleets.at(row.index);
        if (electricityOf(fleet).value == 0)
            return {.unit = Unit::MegawattHour, .operation = Operation::ByRule};
        made.operands = fleetOperands(row);
        made.operands.push_back(plainConstant(1000, QT_TRANSLATE_NOOP("Operand", "kWh per MWh"), true));
    } else {
        made.operands = {operand(rowValue(row, "floorAreaM2")), operand(rowValue(row, "electricityKwhPerM2")),
                         plainConstant(1000, QT_TRANSLATE_NOOP("Operand", "kWh per MWh"), true)};
    }
    return made;
}

// ---- parameters

Explainer::Formula Explainer::ofParameter(int field) const
{
    const Field &of = parametersObject.fields[size_t(field)];
    Formula made{.unit = of.unit};
    const bool isOwn = of.get(&inCase().parameters).index() != 0 || of.get(&m_park.parameters).index() != 0;
    const auto value = valueOf(caseFigure(Kind::Parameter, field));
    const auto take = [&](const Table &table, const DefaultValue &found) {
        if (isOwn && found.value != value)
            return; // the user's own
        made.source = tableRow(table, found.row);
        made.operation = isOwn ? Operation::Given : Operation::Looked;
    };
    if (of.key == "locationFactorTPerMwh") {
        if (const auto average = m_library.nationalAverage(inCase().year))
            take(m_library.gridFactors(), *average);
    } else if (of.kind == core::Kind::Number) {
        take(m_library.parameters(), m_library.defaultOf(of.key));
    }
    if (of.key == "electricityEqualValueTcePerMwh")
        made.readings = {OurReading::EqualValue};
    return made;
}

// ---- indicators

Explainer::Formula Explainer::ofIndicator(const Figure &figure) const
{
    const bool isPart = figure.kind == Kind::Numerator || figure.kind == Kind::Denominator;
    const int count = int(allIndicators().size());
    const bool isWasteKind = figure.kind == Kind::WasteEnergyUse || (isPart && figure.index >= count);
    const std::string_view key = isWasteKind ? "wasteEnergyUse" : allIndicators()[size_t(figure.index)].key;
    if (isPart)
        return partOf(key, figure.kind == Kind::Numerator, isWasteKind ? figure.index - count : -1);
    Formula made{.unit = unitOf(figure), .operation = Operation::Quotient, .readings = readingsOf(key)};
    const auto over = [&](const Figure &first, const Figure &second) { made.operands = {operand(first), operand(second)}; };
    if (key == "carbonPerEnergy") {
        over(caseFigure(Kind::Emissions), caseFigure(Kind::Consumption));
    } else if (key == "directSupplyShare") {
        over(flow(FlowSum::DirectCounted), flow(FlowSum::Electricity));
    } else if (key == "cleanEnergyShare") {
        over(caseFigure(Kind::CleanEnergy), caseFigure(Kind::Consumption));
    } else if (key == "cleanEnergyShareWithGas") {
        over(caseFigure(Kind::CleanEnergyWithGas), caseFigure(Kind::Consumption));
    } else if (key == "nonFossilPowerShare") {
        over(flow(FlowSum::NonFossilPower), flow(FlowSum::Electricity));
    } else {
        const int part = isWasteKind ? count + figure.index : figure.index;
        over(caseFigure(Kind::Numerator, part), caseFigure(Kind::Denominator, part));
    }
    if (key == "greenCoverage") {
        made.operation = Operation::Product; // hectares over square kilometres
        made.operands[1] = divisor({Kind::RowValue, {.kind = Place::Kind::ParkArea}, 0});
        made.operands.push_back(plainConstant(100, QT_TRANSLATE_NOOP("Operand", "ha per km²"), true));
    }
    return made;
}

std::vector<OurReading> Explainer::readingsOf(std::string_view indicator)
{
    if (indicator == "carbonPerEnergy")
        return {OurReading::EqualValue, OurReading::NoOffsets};
    if (indicator == "directSupplyShare")
        return {OurReading::OnSiteDirect};
    if (indicator == "cleanEnergyShare")
        return {OurReading::CleanEnergy};
    if (indicator == "cleanEnergyShareWithGas")
        return {OurReading::CleanEnergy, OurReading::GasInClean};
    if (indicator == "productLimitShare")
        return {OurReading::ProductCount};
    if (indicator == "solidWasteUse")
        return {OurReading::SolidWaste};
    if (indicator == "wasteEnergyUse")
        return {OurReading::WasteEnergyWeights};
    if (indicator == "waterReuse")
        return {OurReading::WaterReuse};
    return {};
}

/// What stands above or below the line of an indicator that rows give. `kind`: of waste energy, −1: all.
Explainer::Formula Explainer::partOf(std::string_view indicator, bool above, int kind) const
{
    const Infrastructure &infrastructure = inCase().infrastructure;
    const auto all = [](const auto &) { return true; };
    Formula made{.operation = Operation::Sum, .readings = readingsOf(indicator)};
    const auto add = [&](System system, std::string_view list, const auto &rows, std::string_view key, auto counts) {
        const auto values = rowValues(system, list, rows, key, counts);
        made.operands.insert(made.operands.end(), values.begin(), values.end());
        made.unit =
            listAt(rowPlace(system, list, 0))->element->fields[size_t(rowValue(rowPlace(system, list, 0), key).index)].unit;
    };
    if (indicator == "productLimitShare") {
        addProducts(made, above);
    } else if (indicator == "solidWasteUse") {
        const auto ordinary = [](const SolidWaste &row) { return !row.hazardous; };
        add(System::Infrastructure, "solidWaste", infrastructure.solidWaste, above ? "usedT" : "generatedT", ordinary);
        if (!above)
            add(System::Infrastructure, "solidWaste", infrastructure.solidWaste, "usedFromStockT", ordinary);
    } else if (indicator == "wasteEnergyUse") {
        add(System::Infrastructure, "wasteEnergy", infrastructure.wasteEnergy, above ? "usedGj" : "recoverableGj",
            [kind](const WasteEnergy &row) { return kind < 0 || int(row.kind) == kind; });
    } else if (indicator == "waterReuse" && infrastructure.water) {
        const Place water{.kind = Place::Kind::Water, .system = System::Infrastructure, .caseIndex = qint32(m_caseIndex)};
        made.unit = Unit::CubicMetre;
        made.operands = {operand(rowValue(water, "water.reusedM3"))};
        if (!above)
            made.operands.push_back(operand(rowValue(water, "water.freshM3")));
    } else if (indicator == "cleanFreightShare") {
        add(System::Transport, "freight", inCase().transport.freight, "tonnes",
            [above](const Freight &row) { return !above || row.clean; });
    } else if (indicator == "cleanVehicleShare") {
        add(System::Transport, "fleets", inCase().transport.fleets, "count",
            [above](const Fleet &row) { return !above || isClean(row.powertrain); });
    } else if (indicator == "greenCoverage") {
        add(System::Ecosystem, "greenAreas", inCase().ecosystem.greenAreas, "areaHa", all);
    } else if (indicator == "newGreenBuildingShare") {
        add(System::Buildings, "buildings", inCase().buildings.buildings, "floorAreaM2",
            [above](const Building &row) { return row.isNew && (!above || row.standard >= BuildingStandard::Green2); });
    }
    return made;
}

/// Each product with a level 2 counts one; above the line those that reach it.
void Explainer::addProducts(Formula &into, bool reached) const
{
    const auto &products = inCase().production.products;
    for (qsizetype i = 0; i < products.size(); ++i) {
        const ProductLimit *limit = limitOf(products[i], m_library);
        if (!limit || !limit->level2 || (reached && !(products[i].unitEnergy && products[i].unitEnergy->value <= *limit->level2)))
            continue;
        Figure figure = rowValue(rowPlace(System::Production, "products", i), "unitEnergyKgce");
        into.operands.push_back({.figure = figure,
                                 .value = 1,
                                 .label = QT_TRANSLATE_NOOP("Operand", "Product"),
                                 .source = tableRow(m_library.limits(), limit->row)});
    }
}

} // namespace core
