#include "energyflow.h"

#include "core/accounting/uses.h"
#include "core/indicators/flownodes.h"
#include "core/units/conversions.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core {

using namespace flownodes;

namespace {

/// What does not add up is never hidden among others.
bool mayMerge(FlowBuilder::Node node)
{
    return node != NotAccounted && node != Losses;
}

constexpr double remainderOfRounding = 1e-12; // relative; below it a remainder is none

double terajoules(Gigajoules energy)
{
    return toTerajoules(energy);
}
double terajoules(MegawattHours energy)
{
    return toTerajoules(toGigajoules(energy));
}

/// Fills the flow of one case; one function per part of the picture.
class Collector
{
public:
    Collector(const Park &park, qsizetype caseIndex, const Account &account, const Library &library)
        : m_case(park.cases.at(caseIndex)), m_caseIndex(caseIndex), m_account(account), m_library(library)
    {}

    FlowBuilder::Built run()
    {
        addFuels();
        addPowerSupply();
        addGeneration();
        addHeatSupply();
        addUses();
        addSent();
        balance(Plants);
        balance(Electricity);
        balance(Heat);
        return m_flow.build(table(), OtherSources, OtherUses, mayMerge);
    }

private:
    /// A row of fuel as it counts.
    struct FuelRow {
        Place place;
        QString fuel;
        Carrier carrier;
        FuelActivity activity = FuelActivity::FinalUse;
        double energy = 0; ///< TJ
    };
    /// What is made and used of one fuel, in TJ.
    struct FuelBalance {
        double used = 0, output = 0, recovered = 0;
        /// Of each use, what comes from the output of conversion and from recovered energy.
        double outputShare() const { return used > 0 ? std::min(output, used) / used : 0; }
        double recoveredShare() const { return used > 0 ? std::min(recovered, used - std::min(output, used)) / used : 0; }
        /// Of the output, what no row uses.
        double unusedShare() const { return output > used ? (output - used) / output : 0; }
    };

    const FuelUse &fuelUse(System system, qsizetype index) const
    {
        switch (system) {
        case System::EnergySupply:
            return m_case.energySupply.fuelUse.at(index);
        case System::Infrastructure:
            return m_case.infrastructure.fuelUse.at(index);
        case System::Production:
            return m_case.production.fuelUse.at(index);
        case System::Transport:
            return m_case.transport.fuelUse.at(index);
        case System::Buildings:
            return m_case.buildings.fuelUse.at(index);
        default:
            return m_case.ecosystem.fuelUse.at(index);
        }
    }

    /// The fuel of a contribution; feedstock that does not count as energy has none.
    std::optional<FuelRow> fuelRow(const Contribution &row) const
    {
        if (row.unit != Unit::FuelUnit || row.energy == Tce{})
            return std::nullopt;
        FuelRow result;
        result.place = {.kind = Place::Kind::Row,
                        .system = row.system,
                        .list = row.list,
                        .caseIndex = qint32(m_caseIndex),
                        .index = row.index};
        result.carrier = row.carrier;
        result.energy = std::abs(terajoules(FuelQuantity{row.quantity} * GigajoulesPerFuelUnit{row.heatValue}));
        if (row.list == listIndex(row.system, "fuelUse")) {
            const FuelUse &use = fuelUse(row.system, row.index);
            result.fuel = use.fuel;
            result.activity = use.activity;
        } else { // fleets and buildings burn fuels of the tables
            result.fuel = m_library.fuels().table().text(row.heatValueFrom.index, "fuel_id");
        }
        return result;
    }

    void addFuels()
    {
        std::vector<FuelRow> rows;
        for (const Contribution &each : m_account.ledger)
            if (auto row = fuelRow(each))
                rows.push_back(*std::move(row));
        QHash<QString, FuelBalance> balances;
        for (const FuelRow &row : rows) {
            FuelBalance &balance = balances[row.fuel];
            (row.activity == FuelActivity::ConversionOutput  ? balance.output
             : row.activity == FuelActivity::RecoveredEnergy ? balance.recovered
                                                             : balance.used) += row.energy;
        }
        for (const FuelRow &row : rows)
            addFuel(row, balances[row.fuel]);
    }

    void addFuel(const FuelRow &row, const FuelBalance &balance)
    {
        switch (row.activity) {
        case FuelActivity::ConversionOutput:
            m_flow.add(Plants, Sent, balance.unusedShare() * row.energy, row.place);
            return;
        case FuelActivity::RecoveredEnergy:
            return; // stands with the rows that use it
        case FuelActivity::PowerGeneration:
        case FuelActivity::HeatGeneration:
        case FuelActivity::ConversionInput: // its own output comes back to the plants and crosses no border
            addFuel(row, balance, Plants);
            return;
        case FuelActivity::FinalUse:
        case FuelActivity::Feedstock:
            addFuel(row, balance, nodeOf(row.place.system));
            m_flow.add(Plants, nodeOf(row.place.system), balance.outputShare() * row.energy, row.place);
            return;
        }
    }

    /// What is bought or won, and what is recovered.
    void addFuel(const FuelRow &row, const FuelBalance &balance, Node to)
    {
        m_flow.add(sourceOf(row), to, (1 - balance.outputShare() - balance.recoveredShare()) * row.energy, row.place);
        m_flow.add(Recovered, to, balance.recoveredShare() * row.energy, row.place);
    }

    Node sourceOf(const FuelRow &row) const
    {
        switch (row.carrier) {
        case Carrier::Coal:
            return Coal;
        case Carrier::Oil:
            return Oil;
        case Carrier::Gas:
            return Gas;
        default:
            const Fuel *fuel = m_library.fuels().find(row.fuel);
            return fuel && fuel->biogenic ? Biomass : OtherFuels;
        }
    }

    /// Grid power is what valid attributes do not cover; they are counted as far as there is grid power.
    void addPowerSupply()
    {
        const auto &received = m_case.energySupply.powerReceived;
        for (qsizetype i = 0; i < received.size(); ++i)
            m_flow.add(received[i].kind == ReceivedPowerKind::DirectNonFossil ? DirectGreen : Grid, Electricity,
                       terajoules(received[i].energy), rowPlace(m_caseIndex, System::EnergySupply, "powerReceived", i));
        const auto list = listIndex(System::EnergySupply, "greenAttributes");
        for (const Contribution &row : m_account.ledger) {
            if (row.system != System::EnergySupply || row.list != list)
                continue;
            const double covered = terajoules(MegawattHours{-row.quantity});
            const Place place = rowPlace(m_caseIndex, System::EnergySupply, "greenAttributes", row.index);
            m_flow.add(Certificates, Electricity, covered, place);
            m_flow.add(Grid, Electricity, -covered, place);
        }
    }

    static Node sourceOf(PowerTechnology technology)
    {
        switch (technology) {
        case PowerTechnology::Pv:
            return Pv;
        case PowerTechnology::Wind:
            return Wind;
        case PowerTechnology::Hydro:
        case PowerTechnology::Geothermal:
        case PowerTechnology::SolarThermalPower:
        case PowerTechnology::Nuclear:
            return OtherPrimary;
        case PowerTechnology::WasteHeat:
            return OtherHeat;
        default:
            return Plants;
        }
    }

    void addGeneration()
    {
        const auto &rows = m_case.energySupply.generation;
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_flow.add(sourceOf(rows[i].technology), Electricity, terajoules(rows[i].energy),
                       rowPlace(m_caseIndex, System::EnergySupply, "generation", i));
    }

    static Node sourceOf(HeatTechnology technology)
    {
        const bool burns = technology == HeatTechnology::BiomassBoiler || technology == HeatTechnology::GasBoiler ||
                           technology == HeatTechnology::CoalBoiler;
        return burns ? Plants : OtherHeat;
    }

    double heat(const HeatTransfer &row) const { return terajoules(heatOf(row, m_library).value_or(Gigajoules{})); }

    void addHeatSupply()
    {
        const EnergySupply &supply = m_case.energySupply;
        for (qsizetype i = 0; i < supply.heatReceived.size(); ++i)
            m_flow.add(supply.heatReceived[i].kind == SourceKind::Fossil ? FossilHeat : NonFossilHeat, Heat,
                       heat(supply.heatReceived[i]), rowPlace(m_caseIndex, System::EnergySupply, "heatReceived", i));
        for (qsizetype i = 0; i < supply.heatProduced.size(); ++i)
            m_flow.add(sourceOf(supply.heatProduced[i].technology), Heat, terajoules(supply.heatProduced[i].energy),
                       rowPlace(m_caseIndex, System::EnergySupply, "heatProduced", i));
    }

    template <class Rows> void addElectricityUse(System system, const Rows &rows)
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_flow.add(Electricity, nodeOf(system), terajoules(rows[i].energy),
                       rowPlace(m_caseIndex, system, "electricityUse", i));
    }

    void addUses()
    {
        addElectricityUse(System::EnergySupply, m_case.energySupply.electricityUse);
        addElectricityUse(System::Infrastructure, m_case.infrastructure.electricityUse);
        addElectricityUse(System::Production, m_case.production.electricityUse);
        addElectricityUse(System::Transport, m_case.transport.electricityUse);
        addElectricityUse(System::Buildings, m_case.buildings.electricityUse);
        addElectricityUse(System::Ecosystem, m_case.ecosystem.electricityUse);
        const auto &heatUse = m_case.production.heatUse;
        for (qsizetype i = 0; i < heatUse.size(); ++i)
            m_flow.add(Heat, nodeOf(System::Production), terajoules(heatUse[i].energy),
                       rowPlace(m_caseIndex, System::Production, "heatUse", i));
        const auto &fleets = m_case.transport.fleets;
        for (qsizetype i = 0; i < fleets.size(); ++i)
            m_flow.add(Electricity, nodeOf(System::Transport), terajoules(electricityOf(fleets[i])),
                       rowPlace(m_caseIndex, System::Transport, "fleets", i));
        const auto &buildings = m_case.buildings.buildings;
        for (qsizetype i = 0; i < buildings.size(); ++i) {
            const Place place = rowPlace(m_caseIndex, System::Buildings, "buildings", i);
            m_flow.add(Electricity, nodeOf(System::Buildings), terajoules(electricityOf(buildings[i])), place);
            m_flow.add(Heat, nodeOf(System::Buildings), terajoules(heatOf(buildings[i])), place);
        }
    }

    void addSent()
    {
        const EnergySupply &supply = m_case.energySupply;
        for (qsizetype i = 0; i < supply.powerSent.size(); ++i)
            m_flow.add(Electricity, Sent, terajoules(supply.powerSent[i].energy),
                       rowPlace(m_caseIndex, System::EnergySupply, "powerSent", i));
        for (qsizetype i = 0; i < supply.heatSent.size(); ++i)
            m_flow.add(Heat, Sent, heat(supply.heatSent[i]), rowPlace(m_caseIndex, System::EnergySupply, "heatSent", i));
    }

    void balance(Node node)
    {
        const double in = m_flow.inflow(node), out = m_flow.outflow(node);
        if (std::abs(in - out) <= remainderOfRounding * std::max(in, out))
            return;
        if (in > out)
            m_flow.add(node, Losses, in - out);
        else
            m_flow.add(NotAccounted, node, out - in);
    }

    const Case &m_case;
    qsizetype m_caseIndex;
    const Account &m_account;
    const Library &m_library;
    FlowBuilder m_flow;
};

} // namespace

EnergyFlow energyFlow(const Park &park, qsizetype caseIndex, const Account &account, const Library &library)
{
    FlowBuilder::Built built = Collector(park, caseIndex, account, library).run();
    EnergyFlow flow{std::move(built.nodes), {}};
    for (const FlowBuilder::Path &path : built.paths) {
        FlowPath &into = flow.paths.emplace_back(FlowPath{path.from, path.to, path.amount, {}});
        for (const FlowBuilder::Part &part : path.parts)
            into.parts.push_back({part.row, part.amount});
    }
    return flow;
}

double EnergyFlow::into(size_t node) const
{
    double sum = 0;
    for (const FlowPath &path : paths)
        if (path.to == node)
            sum += path.terajoules;
    return sum;
}

double EnergyFlow::outOf(size_t node) const
{
    double sum = 0;
    for (const FlowPath &path : paths)
        if (path.from == node)
            sum += path.terajoules;
    return sum;
}

double EnergyFlow::through(size_t node) const
{
    return std::max(into(node), outOf(node));
}

double EnergyFlow::total() const
{
    double sum = 0;
    for (size_t node = 0; node < nodes.size(); ++node)
        if (nodes[node].column == FlowColumn::Sources)
            sum += outOf(node);
    return sum;
}

double inUnit(double terajoules, FlowUnit unit, const Library &library)
{
    const Gigajoules energy = fromTerajoules(terajoules);
    switch (unit) {
    case FlowUnit::MegawattHour:
        return toMegawattHours(energy).value;
    case FlowUnit::CoalEquivalent:
        return energy.value / library.defaultOf("standardCoal").value;
    default:
        return terajoules;
    }
}

} // namespace core
