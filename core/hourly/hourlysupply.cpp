#include "hourlysupply.h"

#include "core/accounting/accounting.h"
#include "core/units/conversions.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double nothing = 1e-9;     // MWh: rounding of the balance
constexpr double ownUseNoise = 1e-9; // of the load: the same over a year of sums

/// Whether power of this technology burns a fuel that has a row of its own.
bool burns(PowerTechnology technology)
{
    return technology == PowerTechnology::Gas || technology == PowerTechnology::Coal ||
           technology == PowerTechnology::OtherFossil || technology == PowerTechnology::Biomass;
}

/// A boiler makes heat of fuel or electricity; other heat the hourly model does not know.
bool isMadeByPlants(HeatTechnology technology)
{
    return technology != HeatTechnology::SolarThermal && technology != HeatTechnology::Geothermal &&
           technology != HeatTechnology::WasteHeat;
}

class Writer
{
public:
    Writer(const Case &inCase, const HourlyModel &model, const HourlyResult &result, const Library &library, int factorSet)
        : m_case(inCase),
          m_now(inCase.energySupply),
          m_made(inCase.energySupply),
          m_model(model),
          m_result(result),
          m_library(library),
          m_factorSet(factorSet)
    {}

    EnergySupply write()
    {
        power();
        attributes();
        const bool makesHeat = std::ranges::any_of(
            m_model.plants, [](const PlantProfile &plant) { return plant.makesHeat() && plant.capacity > 0; });
        if (makesHeat)
            heat();
        fuels(makesHeat);
        ownUse();
        return m_made;
    }

private:
    /// The row of this plant if there is one already, with its enterprise; else a new one.
    template <class R> R rowOf(const QList<R> &present, const QString &id) const
    {
        const auto found = std::ranges::find_if(present, [&](const R &row) { return bareId(row.id) == bareId(id); });
        R row = found == present.end() ? R() : *found;
        row.id = QString(simulatedPrefix) + bareId(id);
        row.note = QStringLiteral("simulation"); // a mark for the program, a sentence is made of it where it is shown
        return row;
    }
    void power();
    void attributes();
    void heat();
    void heatReceived();
    double otherHeat() const;
    void takeFromBoilers();
    bool isBoiler(const PlantProfile &plant) const;
    void fuels(bool makesHeat);
    void ownUse();
    void addFuel(const QString &id, const QString &fuel, FuelActivity activity, double energy);

    const Case &m_case;
    const EnergySupply &m_now;
    EnergySupply m_made;
    const HourlyModel &m_model;
    const HourlyResult &m_result;
    const Library &m_library;
    const int m_factorSet;
    double m_boilers = 1; ///< part of the boilers' heat that is needed beside the rows of heat that stay
};

void Writer::power()
{
    m_made.powerReceived.clear();
    m_made.powerSent.clear();
    m_made.generation.clear();
    if (m_result.sums.imported > nothing) {
        auto row = rowOf(m_now.powerReceived, QStringLiteral("grid"));
        row.kind = ReceivedPowerKind::Grid;
        row.energy = {m_result.sums.imported};
        m_made.powerReceived.append(row);
    }
    double sentGreen = 0, sentFossil = 0;
    for (size_t i = 0; i < m_model.plants.size(); ++i) {
        const PlantProfile &plant = m_model.plants[i];
        const PlantYear &year = m_result.plants[i];
        (plant.nonFossil ? sentGreen : sentFossil) += year.exported;
        if (year.kept <= nothing)
            continue;
        if (plant.line) {
            auto row = rowOf(m_now.powerReceived, plant.id);
            row.kind = *plant.line;
            row.energy = {year.kept};
            m_made.powerReceived.append(row);
        } else {
            auto row = rowOf(m_now.generation, plant.id);
            row.technology = plant.source;
            row.capacity = Megawatts{plant.capacity};
            row.energy = {year.kept};
            m_made.generation.append(row);
        }
    }
    const auto sent = [&](const char *id, SourceKind kind, double energy) {
        if (energy <= nothing)
            return;
        auto row = rowOf(m_now.powerSent, QString::fromLatin1(id));
        row.kind = kind;
        row.energy = {energy};
        m_made.powerSent.append(row);
    };
    sent("sentGreen", SourceKind::NonFossil, sentGreen);
    sent("sentFossil", SourceKind::Fossil, sentFossil);
}

void Writer::attributes()
{
    m_made.greenAttributes.removeIf([](const GreenAttribute &row) { return row.id.startsWith(simulatedPrefix); });
    const double traded = sumOf(m_result.tradedGreen);
    if (traded <= nothing)
        return;
    auto row = rowOf(m_now.greenAttributes, QStringLiteral("greenTrade"));
    row.kind = AttributeKind::GreenTrade;
    row.energy = {traded};
    row.producedFrom = monthOf(m_case.year, 1);
    row.producedTo = monthOf(m_case.year, 12);
    m_made.greenAttributes.append(row);
}

bool Writer::isBoiler(const PlantProfile &plant) const
{
    return plant.technology == PlantTechnology::GasBoiler || plant.technology == PlantTechnology::BiomassBoiler;
}

/// Of the rows that stay, less what is sent [GJ].
double Writer::otherHeat() const
{
    double other = 0;
    for (const HeatProduced &row : m_made.heatProduced)
        if (!isMadeByPlants(row.technology))
            other += orNothing(row.energy.value);
    for (const HeatTransfer &row : m_now.heatSent)
        other -= heatOf(row, m_library).value_or(Gigajoules{}).value;
    return other;
}

/// The hours know no other heat than that of plants: what other rows make beyond the heat bought, boilers need not.
void Writer::takeFromBoilers()
{
    double boilers = 0;
    for (size_t i = 0; i < m_model.plants.size(); ++i)
        if (isBoiler(m_model.plants[i]))
            boilers += m_result.plants[i].heat * gigajoulesPerMegawattHour;
    const double tooMuch = otherHeat() - m_result.heatBought * gigajoulesPerMegawattHour;
    if (boilers > nothing && tooMuch > 0)
        m_boilers = std::max(0.0, 1 - tooMuch / boilers);
}

void Writer::heat()
{
    m_made.heatProduced.removeIf([](const HeatProduced &row) { return isMadeByPlants(row.technology); });
    takeFromBoilers();
    for (size_t i = 0; i < m_model.plants.size(); ++i) {
        const PlantProfile &plant = m_model.plants[i];
        const double made = m_result.plants[i].heat * (isBoiler(plant) ? m_boilers : 1);
        if (!plant.makesHeat() || made <= nothing)
            continue;
        auto row = rowOf(m_now.heatProduced, plant.id + QStringLiteral("-heat"));
        const auto boiler = [&] {
            return plant.source == PowerTechnology::Biomass ? HeatTechnology::BiomassBoiler
                   : plant.source == PowerTechnology::Coal  ? HeatTechnology::CoalBoiler
                                                            : HeatTechnology::GasBoiler;
        };
        row.technology = plant.technology == PlantTechnology::HeatPump         ? HeatTechnology::HeatPump
                         : plant.technology == PlantTechnology::ElectricBoiler ? HeatTechnology::ElectricBoiler
                                                                               : boiler();
        row.energy = {made * gigajoulesPerMegawattHour};
        m_made.heatProduced.append(row);
    }
    heatReceived();
}

/// What neither plants nor other sources make comes from outside, as what came before: kinds and factors keep their shares.
void Writer::heatReceived()
{
    double before = 0;
    for (const HeatTransfer &row : m_now.heatReceived)
        before += std::max(0.0, heatOf(row, m_library).value_or(Gigajoules{}).value);
    const double needed = std::max(0.0, m_result.heatBought * gigajoulesPerMegawattHour - otherHeat());
    m_made.heatReceived.clear();
    if (needed <= nothing)
        return;
    if (before <= 0) {
        auto row = rowOf(m_now.heatReceived, QStringLiteral("heat"));
        row.steam.reset();
        row.energy = Gigajoules{needed};
        m_made.heatReceived.append(row);
        return;
    }
    for (const HeatTransfer &present : m_now.heatReceived) {
        auto row = rowOf(m_now.heatReceived, present.id);
        row.energy = Gigajoules{needed * std::max(0.0, heatOf(present, m_library).value_or(Gigajoules{}).value) / before};
        row.steam.reset();
        m_made.heatReceived.append(row);
    }
}

void Writer::fuels(bool makesHeat)
{
    double before = 0, after = 0; // power of plants that burn what was entered
    for (const Generation &row : m_now.generation)
        if (burns(row.technology))
            before += orNothing(row.energy.value);
    for (size_t i = 0; i < m_model.plants.size(); ++i)
        if (const PlantProfile &plant = m_model.plants[i]; plant.isGenerator() && !plant.line && burns(plant.source))
            after += m_result.plants[i].kept;
    const double share = before > 0 ? after / before : 1;
    m_made.fuelUse.clear();
    for (const FuelUse &row : m_now.fuelUse) {
        const bool isGone = row.id.startsWith(simulatedPrefix) || (makesHeat && row.activity == FuelActivity::HeatGeneration) ||
                            (share <= nothing && row.activity == FuelActivity::PowerGeneration);
        if (isGone)
            continue;
        m_made.fuelUse.append(row);
        if (row.activity == FuelActivity::PowerGeneration && std::abs(share - 1) > 1e-12)
            m_made.fuelUse.last().quantity.value *= share;
    }
    for (size_t i = 0; i < m_model.plants.size(); ++i) {
        const PlantProfile &plant = m_model.plants[i];
        const PlantYear &year = m_result.plants[i];
        if (plant.fuel.isEmpty() || year.fuel <= nothing)
            continue;
        const double made = year.available + year.heat, forPower = made > 0 ? year.available / made : 0;
        const double burnt = year.fuel * (isBoiler(plant) ? m_boilers : 1);
        addFuel(plant.id + QStringLiteral("-fuel-power"), plant.fuel, FuelActivity::PowerGeneration, burnt * forPower);
        addFuel(plant.id + QStringLiteral("-fuel-heat"), plant.fuel, FuelActivity::HeatGeneration, burnt * (1 - forPower));
    }
}

/// What heat pumps, boilers, electrolysers, chillers and the losses of stores take, so that uses and supply balance. Loads that a
/// design gives itself need not be the uses of the case: their difference is no use.
void Writer::ownUse()
{
    m_made.electricityUse.removeIf([](const ElectricityUse &row) { return row.id.startsWith(simulatedPrefix); });
    const auto isOfItsOwn = [](const HourlyLoad &load) {
        return load.carrier == LoadCarrier::Electricity && (load.series || load.energy);
    };
    if (std::ranges::any_of(m_case.design.loads, isOfItsOwn))
        return;
    const SupplySums &sums = m_result.sums;
    double own = sums.imported + sums.available - sums.curtailed - sums.exported;
    for (const AnnualUse &use : annualUses(m_case))
        own -= use.carrier == LoadCarrier::Electricity ? use.energy : 0;
    if (own <= ownUseNoise * sums.load)
        return;
    auto row = rowOf(m_now.electricityUse, QStringLiteral("ownUse"));
    row.energy = {own};
    m_made.electricityUse.append(row);
}

void Writer::addFuel(const QString &id, const QString &fuelId, FuelActivity activity, double energy)
{
    const Fuel *fuel = m_library.fuels().find(fuelId);
    if (!fuel || energy <= nothing)
        return;
    for (const Fuel::Unit &unit : fuel->units) {
        const auto set = size_t(m_factorSet);
        if (m_factorSet < 0 || set >= unit.bySet.size() || !unit.bySet[set].heatValue || unit.bySet[set].heatValue->value <= 0)
            continue;
        auto row = rowOf(m_now.fuelUse, id);
        row.fuel = fuelId;
        row.unit = unit.symbol;
        row.activity = activity;
        row.quantity = FuelQuantity{energy * gigajoulesPerMegawattHour / unit.bySet[set].heatValue->value};
        m_made.fuelUse.append(row);
        return;
    }
}

} // namespace

EnergySupply supplyOf(const Case &inCase, const HourlyModel &model, const HourlyResult &result, const Library &library,
                      int factorSet)
{
    return Writer(inCase, model, result, library, factorSet).write();
}

bool hasSimulatedSupply(const EnergySupply &supply)
{
    const auto hasSome = [](const auto &rows) {
        return std::ranges::any_of(rows, [](const auto &row) { return row.id.startsWith(simulatedPrefix); });
    };
    return hasSome(supply.powerReceived) || hasSome(supply.generation);
}

std::optional<Indicators> indicatorsWith(const Park &park, qsizetype caseIndex, const EnergySupply &supply,
                                         const Library &library)
{
    Park planned = park;
    planned.cases[caseIndex].energySupply = supply;
    std::vector<Finding> findings;
    const Account account = core::account(planned, caseIndex, library, findings);
    const auto isError = [](const Finding &finding) { return finding.severity == Severity::Error; };
    if (std::ranges::any_of(findings, isError))
        return {};
    return indicators(planned, caseIndex, account, library, findings);
}

} // namespace core
