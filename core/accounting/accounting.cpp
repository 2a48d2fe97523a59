#include "accounting.h"

#include "core/accounting/fuelaccount.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

template <class Q> BySystem<TonnesCo2> sharedOut(TonnesCo2 emission, Q supply, const BySystem<Q> &uses)
{
    BySystem<TonnesCo2> parts{};
    const TonnesCo2 left = shareOut(emission, supply, std::span<const Q>(uses), std::span<TonnesCo2>(parts));
    parts[size_t(System::EnergySupply)] += left;
    return parts;
}

/// Accounts what is no fuel: power, heat, process emissions. One function per sentence of domain model, §3 and §4.
class Accountant
{
public:
    Accountant(const Park &park, qsizetype caseIndex, const Library &library, std::vector<Finding> &findings)
        : m_case(park.cases.at(caseIndex)), m_caseIndex(caseIndex), m_library(library), m_findings(findings)
    {
        m_account.parameters = effectiveParameters(park.parameters, m_case.parameters, m_case.year, library);
        judgeParameters(park.parameters);
    }

    Account run()
    {
        m_account.ledger.reserve(size_t(expectedRows()));
        addFuels();
        addPower();
        addHeat();
        addProcesses();
        addUses();
        sumElectricity();
        sumEnergy();
        addShares();
        return std::move(m_account);
    }

private:
    using OriginKind = FactorOrigin::Kind;

    void judgeParameters(const Parameters &ofProject)
    {
        if (m_account.parameters.factorSet < 0) {
            const bool own = m_case.parameters.fuelFactorSet.has_value();
            Q_ASSERT(own || ofProject.fuelFactorSet);
            if (own)
                m_findings.push_back(
                    {FindingCode::UnknownReference, Severity::Error, parameterPlace(m_caseIndex, "fuelFactorSet")});
        }
        if (!m_account.parameters.locationFactor)
            m_findings.push_back(
                {FindingCode::MissingFactor, Severity::Warning, parameterPlace(m_caseIndex, "locationFactorTPerMwh")});
    }

    qsizetype expectedRows() const
    {
        qsizetype rows = 0;
        for (const System system : allSystems)
            for (const List &list : systemPart(system).object->lists)
                rows += list.size(systemOf(m_case, system));
        return rows;
    }

    /// A contribution of a row of energy supply.
    Contribution &add(std::string_view list, qsizetype index, Line line, Carrier carrier, Unit unit)
    {
        Contribution row;
        row.list = listIndex(System::EnergySupply, list);
        row.index = qint32(index);
        row.line = line;
        row.carrier = carrier;
        row.unit = unit;
        return m_account.ledger.emplace_back(row);
    }

    FactorOrigin parameter(std::string_view key) const { return {OriginKind::Parameter, parameterPlace(m_caseIndex, key).index}; }

    void addFuels()
    {
        FuelAccount fuels(m_library, m_account.parameters, m_caseIndex, m_account, m_findings);
        fuels.addFuelUse(System::EnergySupply, m_case.energySupply.fuelUse);
        fuels.addFuelUse(System::Infrastructure, m_case.infrastructure.fuelUse);
        fuels.addFuelUse(System::Production, m_case.production.fuelUse);
        fuels.addFleets(m_case.transport.fleets);
        fuels.addFuelUse(System::Transport, m_case.transport.fuelUse);
        fuels.addBuildings(m_case.buildings.buildings);
        fuels.addFuelUse(System::Buildings, m_case.buildings.fuelUse);
        fuels.addFuelUse(System::Ecosystem, m_case.ecosystem.fuelUse);
    }

    void addElectricity(std::string_view list, qsizetype index, MegawattHours energy, bool fossil, bool isEnergy)
    {
        Contribution &row = add(list, index, Line::Electricity, Carrier::Electricity, Unit::MegawattHour);
        row.quantity = energy.value;
        if (fossil) {
            row.factor = m_account.parameters.fossilPowerFactor.value;
            row.factorFrom = parameter("fossilPowerFactorTPerMwh");
            row.emission = energy * m_account.parameters.fossilPowerFactor;
        } else {
            row.factorFrom = {OriginKind::ByRule, -1};
        }
        if (isEnergy) {
            row.heatValue = m_account.parameters.electricityEqualValue.value;
            row.heatValueFrom = parameter("electricityEqualValueTcePerMwh");
            row.energy = energy * m_account.parameters.electricityEqualValue;
        }
    }

    void addPower()
    {
        const EnergySupply &supply = m_case.energySupply;
        Flows &flows = m_account.flows;
        for (qsizetype i = 0; i < supply.powerReceived.size(); ++i) {
            const PowerReceived &row = supply.powerReceived[i];
            MegawattHours *const into[]{&flows.grid, &flows.directNonFossil, &flows.otherFossil};
            *into[size_t(row.kind)] += row.energy;
            addElectricity("powerReceived", i, row.energy, row.kind != ReceivedPowerKind::DirectNonFossil, true);
        }
        for (qsizetype i = 0; i < supply.powerSent.size(); ++i) {
            const PowerSent &row = supply.powerSent[i];
            const bool fossil = row.kind == SourceKind::Fossil;
            (fossil ? flows.sentFossil : flows.sentNonFossil) += row.energy;
            addElectricity("powerSent", i, -row.energy, fossil, true);
        }
        addAttributes();
        for (qsizetype i = 0; i < supply.generation.size(); ++i)
            addGeneration(supply.generation[i], i);
    }

    /// Valid attributes take grid power off the fossil factor; more of them than grid power count only in part.
    void addAttributes()
    {
        const auto &rows = m_case.energySupply.greenAttributes;
        Flows &flows = m_account.flows;
        const auto valid = [&](const GreenAttribute &row) {
            return isValidFor(row, m_case.year, m_account.parameters.greenAttributeValidity);
        };
        for (const GreenAttribute &row : rows)
            if (valid(row))
                flows.attributes += row.energy;
        const double countedShare = flows.attributes > flows.grid ? flows.grid / flows.attributes : 1;
        Place place = rowPlace(m_caseIndex, System::EnergySupply, "greenAttributes");
        for (qsizetype i = 0; i < rows.size(); ++i) {
            place.index = qint32(i);
            if (valid(rows[i]))
                addElectricity("greenAttributes", i, -(countedShare * rows[i].energy), true, false);
            else
                m_findings.push_back({FindingCode::ExpiredAttribute, Severity::Warning, place, -1, -1, rows[i].energy.value});
        }
    }

    void addGeneration(const Generation &row, qsizetype index)
    {
        Flows &flows = m_account.flows;
        flows.generation += row.energy;
        if (isPrimary(row.technology)) {
            flows.primaryGeneration += row.energy;
            addElectricity("generation", index, row.energy, false, true);
        } else if (row.technology == PowerTechnology::Biomass) {
            flows.biomassGeneration += row.energy;
        } // the others: inside their fuel, or adding nothing
    }

    void addHeatRow(std::string_view list, qsizetype index, const HeatTransfer &row, double direction)
    {
        const auto energy = heatOf(row, m_library);
        if (!energy) {
            const Place place = rowPlace(m_caseIndex, System::EnergySupply, list, index);
            m_findings.push_back({FindingCode::MissingFactor, Severity::Error, place, 4});
            return;
        }
        Flows &flows = m_account.flows;
        const bool fossil = row.kind == SourceKind::Fossil;
        (direction > 0 ? flows.heatReceived : flows.heatSent) += *energy;
        if (!fossil)
            (direction > 0 ? flows.nonFossilHeatReceived : flows.nonFossilHeatSent) += *energy;
        const Gigajoules counted = direction * *energy;
        Contribution &into = add(list, index, Line::Heat, Carrier::Heat, Unit::Gigajoule);
        into.quantity = counted.value;
        if (fossil) {
            const TonnesCo2PerGigajoule factor = row.factor.value_or(m_account.parameters.fossilHeatFactor);
            into.factor = factor.value;
            into.factorFrom = row.factor ? FactorOrigin{OriginKind::OwnValue, -1} : parameter("fossilHeatFactorTPerGj");
            into.emission = counted * factor;
        } else {
            into.factorFrom = {OriginKind::ByRule, -1};
        }
        addHeatEnergy(into, counted);
        m_account.accounting.heat += into.emission;
    }

    void addHeatEnergy(Contribution &into, Gigajoules counted) const
    {
        into.heatValue = m_account.parameters.heatCalorificValue.value;
        into.heatValueFrom = parameter("heatTcePerGj");
        into.energy = counted * m_account.parameters.heatCalorificValue;
    }

    void addHeat()
    {
        const EnergySupply &supply = m_case.energySupply;
        for (qsizetype i = 0; i < supply.heatReceived.size(); ++i)
            addHeatRow("heatReceived", i, supply.heatReceived[i], 1);
        for (qsizetype i = 0; i < supply.heatSent.size(); ++i)
            addHeatRow("heatSent", i, supply.heatSent[i], -1);
        for (qsizetype i = 0; i < supply.heatProduced.size(); ++i) {
            const HeatProduced &row = supply.heatProduced[i];
            m_account.flows.heatProduced += row.energy;
            if (row.technology != HeatTechnology::SolarThermal && row.technology != HeatTechnology::Geothermal)
                continue;
            m_account.flows.renewableHeat += row.energy;
            Contribution &into = add("heatProduced", i, Line::Heat, Carrier::Heat, Unit::Gigajoule);
            into.quantity = row.energy.value;
            into.factorFrom = {OriginKind::ByRule, -1};
            addHeatEnergy(into, row.energy);
        }
    }

    void addProcesses()
    {
        const auto &rows = m_case.production.processEmissions;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            Contribution into;
            into.system = System::Production;
            into.list = listIndex(System::Production, "processEmissions");
            into.index = qint32(i);
            into.line = Line::Process;
            into.unit = Unit::Tonne;
            into.quantity = rows[i].output.value;
            into.factor = rows[i].factor.value;
            into.factorFrom = {OriginKind::OwnValue, -1};
            into.emission = rows[i].output * rows[i].factor;
            m_account.accounting.process += into.emission;
            m_account.accounting.bySystem[size_t(System::Production)] += into.emission;
            m_account.ledger.push_back(into);
        }
    }

    template <class Rows> void addElectricityUse(System system, const Rows &rows)
    {
        for (const auto &row : rows)
            m_account.flows.electricityUse[size_t(system)] += row.energy;
    }

    void addUses()
    {
        addElectricityUse(System::EnergySupply, m_case.energySupply.electricityUse);
        addElectricityUse(System::Infrastructure, m_case.infrastructure.electricityUse);
        addElectricityUse(System::Production, m_case.production.electricityUse);
        addElectricityUse(System::Transport, m_case.transport.electricityUse);
        addElectricityUse(System::Buildings, m_case.buildings.electricityUse);
        addElectricityUse(System::Ecosystem, m_case.ecosystem.electricityUse);
        for (const HeatUse &row : m_case.production.heatUse)
            m_account.flows.heatUse[size_t(System::Production)] += row.energy;
    }

    /// Rules 4, 7 and 8.
    void sumElectricity()
    {
        const Flows &flows = m_account.flows;
        const EffectiveParameters &parameters = m_account.parameters;
        Accounting &accounting = m_account.accounting;
        accounting.electricity = (flows.uncoveredGrid() + flows.otherFossil - flows.sentFossil) * parameters.fossilPowerFactor;
        if (parameters.locationFactor)
            accounting.locationBasedTotal = accounting.total() - accounting.electricity +
                                            flows.grid * *parameters.locationFactor +
                                            (flows.otherFossil - flows.sentFossil) * parameters.fossilPowerFactor;
    }

    void sumEnergy()
    {
        const Flows &flows = m_account.flows;
        const EffectiveParameters &parameters = m_account.parameters;
        Energy &energy = m_account.energy;
        energy.byCarrier[size_t(Carrier::Electricity)] =
            (flows.received() + flows.primaryGeneration - flows.sent()) * parameters.electricityEqualValue;
        energy.byCarrier[size_t(Carrier::Heat)] =
            (flows.heatReceived - flows.heatSent + flows.renewableHeat) * parameters.heatCalorificValue;
        energy.total = std::accumulate(energy.byCarrier.begin(), energy.byCarrier.end(), Tce{});
        energy.electricityUse = flows.supply();
        energy.directNonFossil = flows.directNonFossil;
        if (parameters.onSiteCountsAsDirect)
            energy.directNonFossil += flows.primaryGeneration + flows.biomassGeneration - flows.sentNonFossil;
        energy.attributes = flows.attributes;
        energy.uncoveredGrid = flows.uncoveredGrid();
    }

    void addShares()
    {
        const auto electricity = electricityBySystem(m_account), heat = heatBySystem(m_account);
        for (const System system : allSystems)
            m_account.accounting.bySystem[size_t(system)] += electricity[size_t(system)] + heat[size_t(system)];
    }

    const Case &m_case;
    qsizetype m_caseIndex;
    const Library &m_library;
    std::vector<Finding> &m_findings;
    Account m_account;
};

} // namespace

std::optional<TonnesCo2> effectOf(const Finding &finding, const EffectiveParameters &parameters)
{
    if (finding.code != FindingCode::ExpiredAttribute)
        return std::nullopt;
    return MegawattHours{finding.amount} * parameters.fossilPowerFactor;
}

BySystem<TonnesCo2> electricityBySystem(const Account &account)
{
    return sharedOut(account.accounting.electricity, account.flows.supply(), account.flows.electricityUse);
}

BySystem<TonnesCo2> heatBySystem(const Account &account)
{
    return sharedOut(account.accounting.heat, account.flows.heatSupply(), account.flows.heatUse);
}

std::optional<double> imbalance(double supply, double used)
{
    return used > 0 && supply != 0 ? std::optional(std::abs((supply - used) / supply)) : std::nullopt;
}

bool isBalanced(double supply, double used)
{
    return used <= 0 || std::abs(supply - used) <= balanceTolerance * std::abs(supply);
}

bool isValidFor(const GreenAttribute &attribute, int year, double validity)
{
    const Month last = attribute.producedTo.value_or(attribute.producedFrom);
    return last <= monthOf(year, 12) && attribute.producedFrom.count + validity >= monthOf(year, 1).count;
}

std::optional<Gigajoules> heatOf(const HeatTransfer &transfer, const Library &library)
{
    if (transfer.energy || !transfer.steam)
        return transfer.energy;
    const auto enthalpy = library.steam().enthalpy(transfer.steam->pressure, transfer.steam->temperature);
    if (!enthalpy)
        return std::nullopt;
    return Gigajoules{transfer.steam->mass.value * (*enthalpy - library.defaultOf("feedWaterEnthalpy").value) / 1000};
}

Account account(const Park &park, qsizetype caseIndex, const Library &library, std::vector<Finding> &findings)
{
    return Accountant(park, caseIndex, library, findings).run();
}

} // namespace core
