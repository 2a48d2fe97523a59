#include "hourlymodel.h"

#include "core/accounting/uses.h"
#include "core/units/conversions.h"

#include <algorithm>

namespace core {

std::vector<AnnualUse> annualUses(const Case &inCase)
{
    std::vector<AnnualUse> uses;
    const auto add = [&](const QString &id, LoadCarrier carrier, double energy, const QString &shape) {
        if (energy > 0)
            uses.push_back({id, carrier, energy, shape});
    };
    const auto electricity = [&](const QList<ElectricityUse> &rows, const QString &shape) {
        for (const ElectricityUse &row : rows)
            add(row.id, LoadCarrier::Electricity, orNothing(row.energy.value), shape);
    };
    const QString continuous = QStringLiteral("continuous"), office = QStringLiteral("office");
    QList<ElectricityUse> ofSupply = inCase.energySupply.electricityUse; // a year makes its stations' own use anew
    ofSupply.removeIf([](const ElectricityUse &row) { return row.id.startsWith(simulatedPrefix); });
    electricity(ofSupply, continuous);
    electricity(inCase.infrastructure.electricityUse, continuous);
    QString ofProduction = QStringLiteral("flat");
    double largest = 0;
    for (const ProcessElectricity &row : inCase.production.electricityUse) {
        add(row.id, LoadCarrier::Electricity, orNothing(row.energy.value), row.loadShape);
        if (row.energy.value > largest) {
            largest = row.energy.value;
            ofProduction = row.loadShape;
        }
    }
    electricity(inCase.transport.electricityUse, continuous);
    const auto isWhole = [](std::initializer_list<double> values) {
        return std::ranges::none_of(values, [](double value) { return value == notGiven; });
    };
    for (const Fleet &fleet : inCase.transport.fleets)
        if (isWhole({fleet.count, fleet.annualDistance.value, fleet.energyPer100Km, fleet.shareInPark}))
            add(fleet.id, LoadCarrier::Electricity, electricityOf(fleet).value, QStringLiteral("evDepot"));
    electricity(inCase.buildings.electricityUse, office);
    for (const Building &building : inCase.buildings.buildings)
        if (isWhole({building.floorArea.value}))
            add(building.id, LoadCarrier::Electricity, electricityOf(building).value, office);
    electricity(inCase.ecosystem.electricityUse, QStringLiteral("flat"));
    for (const HeatUse &row : inCase.production.heatUse)
        add(row.id, LoadCarrier::Heat, orNothing(row.energy.value) / gigajoulesPerMegawattHour, ofProduction);
    for (const Building &building : inCase.buildings.buildings)
        if (isWhole({building.floorArea.value}))
            add(building.id, LoadCarrier::Heat, heatOf(building).value / gigajoulesPerMegawattHour, heatingShape);
    return uses;
}

double roofCapacity(const Buildings &buildings, const HourlyTables &tables)
{
    double area = 0;
    for (const Building &building : buildings.buildings)
        if (building.roofArea && building.pvUsableShare && building.roofArea->value != notGiven)
            area += building.roofArea->value * *building.pvUsableShare;
    return area * tables.defaultOf("moduleEfficiency") / 1000; // 1 kW/m² at standard conditions
}

} // namespace core
