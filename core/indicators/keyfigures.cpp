#include "keyfigures.h"

namespace core {

namespace {

std::optional<double> partOf(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

std::optional<double> sumOf(const auto &rows, auto amount)
{
    if (rows.isEmpty())
        return std::nullopt;
    double total = 0;
    for (const auto &row : rows)
        total += amount(row);
    return total;
}

/// What vegetation takes up in a year: shown, never subtracted.
std::optional<double> uptake(const QList<GreenArea> &areas)
{
    return sumOf(areas,
                 [](const GreenArea &area) { return area.area.value * area.sink.value_or(TonnesCo2PerHectareYear{}).value; });
}

std::optional<double> nativeShare(const QList<GreenArea> &areas)
{
    const auto all = sumOf(areas, [](const GreenArea &area) { return area.area.value; });
    const auto native = sumOf(areas, [](const GreenArea &area) { return area.native ? area.area.value : 0.0; });
    return all ? partOf(*native, *all) : std::nullopt;
}

/// Fuel energy of the vehicles' rows.
double fleetEnergy(const Account &account)
{
    const auto fleets = static_cast<signed char>(listIndex(System::Transport, "fleets"));
    double energy = 0;
    for (const Contribution &row : account.ledger)
        if (row.system == System::Transport && row.list == fleets)
            energy += row.energy.value;
    return energy;
}

} // namespace

std::vector<KeyFigure> keyFigures(const Case &inCase, System system, const Account &account, const Indicators &indicators)
{
    const double emission = account.accounting.bySystem[size_t(system)].value;
    std::vector<KeyFigure> figures{
        {QT_TRANSLATE_NOOP("KeyFigure", "Emissions of the system"), emission, Unit::TonneCo2},
        {QT_TRANSLATE_NOOP("KeyFigure", "Share of the park"), partOf(emission, account.accounting.total().value)},
    };
    const auto add = [&figures](const char *label, std::optional<double> value, Unit unit = Unit::None) {
        figures.push_back({label, value, unit});
    };
    const auto electricity = [&] {
        add(QT_TRANSLATE_NOOP("KeyFigure", "Electricity used"), account.flows.electricityUse[size_t(system)].value,
            Unit::MegawattHour);
    };
    switch (system) {
    case System::EnergySupply:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Electricity use"), account.energy.electricityUse.value, Unit::MegawattHour);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Direct green supply"), indicators.directSupplyShare);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Uncovered grid power"), account.energy.uncoveredGrid.value, Unit::MegawattHour);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Heat use"), account.flows.heatSupply().value, Unit::Gigajoule);
        break;
    case System::Infrastructure:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Solid waste used"), indicators.solidWasteUse);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Waste energy used"), indicators.wasteEnergyUse);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Water reused"), indicators.waterReuse);
        electricity();
        break;
    case System::Production:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Products at limit level 2"), indicators.productLimitShare);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Process emissions"), account.accounting.process.value, Unit::TonneCo2);
        electricity();
        add(QT_TRANSLATE_NOOP("KeyFigure", "Heat used"), account.flows.heatUse[size_t(system)].value, Unit::Gigajoule);
        break;
    case System::Transport:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Clean freight"), indicators.cleanFreightShare);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Clean vehicles"), indicators.cleanVehicleShare);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Fuel of the fleets"), fleetEnergy(account), Unit::Tce);
        electricity();
        break;
    case System::Buildings:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Floor area"),
            sumOf(inCase.buildings.buildings, [](const Building &each) { return each.floorArea.value; }), Unit::SquareMetre);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Green share of new buildings"), indicators.newGreenBuildingShare);
        electricity();
        add(QT_TRANSLATE_NOOP("KeyFigure", "Heat used"), account.flows.heatUse[size_t(system)].value, Unit::Gigajoule);
        break;
    case System::Ecosystem:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Green coverage"), indicators.greenCoverage);
        add(QT_TRANSLATE_NOOP("KeyFigure", "Native species"), nativeShare(inCase.ecosystem.greenAreas));
        add(QT_TRANSLATE_NOOP("KeyFigure", "Yearly uptake, never subtracted"), uptake(inCase.ecosystem.greenAreas),
            Unit::TonneCo2);
        break;
    }
    return figures;
}

} // namespace core
