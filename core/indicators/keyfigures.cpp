#include "keyfigures.h"

#include "core/accounting/uses.h"
#include "core/base/partofwhole.h"
#include "core/model/edit.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

std::optional<double> sumOf(const auto &rows, auto amount)
{
    if (rows.isEmpty())
        return std::nullopt;
    double total = 0;
    for (const auto &row : rows)
        total += amount(row);
    return total;
}

/// The rows of a list that lack a quantity.
qsizetype missingRows(std::span<const Finding> findings, System system, size_t list)
{
    std::set<qint32> rows;
    for (const Finding &each : findings)
        if (each.code == FindingCode::MissingQuantity && each.place.kind == Place::Kind::Row && each.place.system == system &&
            size_t(each.place.list) == list)
            rows.insert(each.place.index);
    return qsizetype(rows.size());
}

/// Whether rows of the system were entered into one of these lists, with what they need; of all its lists where none is named.
bool isEntered(const Case &inCase, System system, std::initializer_list<std::string_view> lists,
               std::span<const Finding> findings)
{
    const auto &all = systemPart(system).object->lists;
    for (size_t i = 0; i < all.size(); ++i)
        if ((lists.size() == 0 || std::ranges::find(lists, all[i].key) != lists.end()) &&
            all[i].size(systemOf(inCase, system)) > missingRows(findings, system, i))
            return true;
    return false;
}

/// The sum over the rows that state the amount; nothing where none does.
std::optional<double> statedSumOf(const auto &rows, auto amount)
{
    std::optional<double> total;
    for (const auto &row : rows)
        if (const std::optional<double> stated = amount(row))
            total = total.value_or(0) + *stated;
    return total;
}

/// What vegetation takes up in a year: shown, never subtracted.
std::optional<double> uptake(const QList<GreenArea> &areas)
{
    return statedSumOf(areas, [](const GreenArea &area) {
        return area.sink ? std::optional(area.area.value * area.sink->value) : std::nullopt;
    });
}

/// Networks of different kinds carry what cannot be added: the largest share that is lost in one.
std::optional<double> largestLoss(const QList<Network> &networks)
{
    std::optional<double> largest;
    for (const Network &network : networks)
        largest = std::max(largest, network.lossShare);
    return largest;
}

/// Electricity of the buildings that state it over their floor area [kWh/m²].
std::optional<double> electricityPerArea(const QList<Building> &buildings)
{
    double electricity = 0, area = 0; // kWh, m²
    for (const Building &building : buildings)
        if (building.electricity) {
            electricity += building.floorArea.value * building.electricity->value;
            area += building.floorArea.value;
        }
    return partOfWhole(electricity, area);
}

/// Roof that can carry modules [m²]. PV that stands there already is not subtracted: a park does not say on which roof it stands.
std::optional<double> usableRoof(const QList<Building> &buildings)
{
    return statedSumOf(buildings, [](const Building &building) {
        return building.roofArea && building.pvUsableShare ? std::optional(building.roofArea->value * *building.pvUsableShare)
                                                           : std::nullopt;
    });
}

double electricityOfAll(const QList<Fleet> &fleets)
{
    double electricity = 0;
    for (const Fleet &fleet : fleets)
        electricity += electricityOf(fleet).value;
    return electricity;
}

std::optional<double> nativeShare(const QList<GreenArea> &areas)
{
    const auto all = sumOf(areas, [](const GreenArea &area) { return area.area.value; });
    const auto native = sumOf(areas, [](const GreenArea &area) { return area.native ? area.area.value : 0.0; });
    return all ? partOfWhole(*native, *all) : std::nullopt;
}

/// Fuel energy of the vehicles' rows.
double fleetEnergy(const Account &account)
{
    const auto fleets = listIndex(System::Transport, "fleets");
    double energy = 0;
    for (const Contribution &row : account.ledger)
        if (row.system == System::Transport && row.list == fleets)
            energy += row.energy.value;
    return energy;
}

} // namespace

/// Long: the figures of six systems, one block each.
std::vector<KeyFigure> keyFigures(const Case &inCase, System system, const Account &account, const Indicators &indicators,
                                  std::span<const Finding> findings)
{
    const auto ofSystem = [system](FigureKind kind) { return systemFigure(kind, -1, system); };
    const auto flow = [](FlowSum sum) { return caseFigure(FigureKind::Flow, -1, sum); };
    const auto ofList = [system](FigureKind kind, std::string_view list, std::string_view field = {}) {
        const Place place = listPlace(-1, system, list);
        return Figure{kind, place, field.empty() ? -1 : fieldIndex(*listAt(place)->element, field)};
    };
    const auto entered = [&](std::optional<double> value, std::initializer_list<std::string_view> lists) {
        return isEntered(inCase, system, lists, findings) ? value : std::nullopt;
    };
    const std::optional<double> emission = entered(account.accounting.bySystem[size_t(system)].value, {});
    std::vector<KeyFigure> figures{
        {QT_TRANSLATE_NOOP("KeyFigure", "Emissions of the system"), emission, Unit::TonneCo2,
         ofSystem(FigureKind::SystemEmissions)},
        {QT_TRANSLATE_NOOP("KeyFigure", "Share of the park"),
         emission ? partOfWhole(*emission, account.accounting.total().value) : std::nullopt, Unit::None,
         ofSystem(FigureKind::SystemShare)},
    };
    const auto add = [&figures](const char *label, std::optional<double> value, Unit unit, const Figure &figure) {
        figures.push_back({label, value, unit, figure});
    };
    const auto addShare = [&](const char *label, std::string_view key) {
        const Indicator *found = indicator(key);
        add(label, indicators.*found->value, Unit::None, caseFigure(FigureKind::Indicator, -1, found - allIndicators().data()));
    };
    switch (system) {
    case System::EnergySupply:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Electricity supplied"),
            entered(account.energy.electricityUse.value, {"powerReceived", "powerSent", "generation"}), Unit::MegawattHour,
            flow(FlowSum::Electricity));
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Direct green supply"), "directSupplyShare");
        add(QT_TRANSLATE_NOOP("KeyFigure", "Uncovered grid power"),
            entered(account.energy.uncoveredGrid.value, {"powerReceived"}), Unit::MegawattHour, flow(FlowSum::UncoveredGrid));
        add(QT_TRANSLATE_NOOP("KeyFigure", "Heat supplied"),
            entered(account.flows.heatSupply().value, {"heatReceived", "heatSent", "heatProduced"}), Unit::Gigajoule,
            flow(FlowSum::Heat));
        break;
    case System::Infrastructure:
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Solid waste used"), "solidWasteUse");
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Waste energy used"), "wasteEnergyUse");
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Water reused"), "waterReuse");
        add(QT_TRANSLATE_NOOP("KeyFigure", "Largest network loss"), largestLoss(inCase.infrastructure.networks), Unit::None,
            ofList(FigureKind::LargestLoss, "networks"));
        break;
    case System::Production:
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Products at limit level 2"), "productLimitShare");
        add(QT_TRANSLATE_NOOP("KeyFigure", "Process emissions"), entered(account.accounting.process.value, {"processEmissions"}),
            Unit::TonneCo2, caseFigure(FigureKind::Line, -1, Line::Process));
        add(QT_TRANSLATE_NOOP("KeyFigure", "Electricity used"),
            entered(account.flows.electricityUse[size_t(system)].value, {"electricityUse"}), Unit::MegawattHour,
            ofSystem(FigureKind::ElectricityUse));
        add(QT_TRANSLATE_NOOP("KeyFigure", "Heat used"), entered(account.flows.heatUse[size_t(system)].value, {"heatUse"}),
            Unit::Gigajoule, ofSystem(FigureKind::HeatUse));
        break;
    case System::Transport:
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Clean freight"), "cleanFreightShare");
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Clean vehicles"), "cleanVehicleShare");
        add(QT_TRANSLATE_NOOP("KeyFigure", "Fuel of the fleets"), entered(fleetEnergy(account), {"fleets"}), Unit::Tce,
            ofList(FigureKind::ListEnergy, "fleets"));
        add(QT_TRANSLATE_NOOP("KeyFigure", "Power of the fleets"), entered(electricityOfAll(inCase.transport.fleets), {"fleets"}),
            Unit::MegawattHour, ofList(FigureKind::ListElectricity, "fleets"));
        break;
    case System::Buildings:
        add(QT_TRANSLATE_NOOP("KeyFigure", "Floor area"),
            entered(sumOf(inCase.buildings.buildings, [](const Building &each) { return each.floorArea.value; }), {"buildings"}),
            Unit::SquareMetre, ofList(FigureKind::ListSum, "buildings", "floorAreaM2"));
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Green new buildings"), "newGreenBuildingShare");
        add(QT_TRANSLATE_NOOP("KeyFigure", "Power by floor area"), electricityPerArea(inCase.buildings.buildings),
            Unit::KilowattHourPerSquareMetre, ofList(FigureKind::ElectricityPerArea, "buildings"));
        add(QT_TRANSLATE_NOOP("KeyFigure", "Roof usable for PV"), usableRoof(inCase.buildings.buildings), Unit::SquareMetre,
            ofList(FigureKind::UsableRoof, "buildings"));
        break;
    case System::Ecosystem:
        addShare(QT_TRANSLATE_NOOP("KeyFigure", "Green coverage"), "greenCoverage");
        add(QT_TRANSLATE_NOOP("KeyFigure", "Native species"), nativeShare(inCase.ecosystem.greenAreas), Unit::None,
            ofList(FigureKind::NativeShare, "greenAreas"));
        add(QT_TRANSLATE_NOOP("KeyFigure", "Yearly uptake, never subtracted"),
            entered(uptake(inCase.ecosystem.greenAreas), {"greenAreas"}), Unit::TonneCo2,
            ofList(FigureKind::Uptake, "greenAreas"));
        break;
    }
    return figures;
}

} // namespace core
