#include "fuelaccount.h"

#include "core/accounting/uses.h"
#include "core/units/conversions.h"

#include <algorithm>

namespace core {

namespace {

bool isConversion(FuelActivity activity)
{
    return activity == FuelActivity::ConversionInput || activity == FuelActivity::ConversionOutput ||
           activity == FuelActivity::RecoveredEnergy;
}

double sign(FuelActivity activity)
{
    return activity == FuelActivity::ConversionOutput || activity == FuelActivity::RecoveredEnergy ? -1 : 1;
}

std::optional<GigajoulesPerFuelUnit> heatValueOf(const FuelUse &row, const std::vector<FuelFactor> &bySet, int set)
{
    if (row.custom && row.custom->heatValue)
        return row.custom->heatValue;
    return set >= 0 && size_t(set) < bySet.size() ? bySet[size_t(set)].heatValue : std::nullopt;
}

} // namespace

std::vector<FactorChoice> factorChoices(const FuelUse &row, const QString &setInForce, const Library &library)
{
    const Fuels &fuels = library.fuels();
    const Fuel *fuel = fuels.find(row.fuel);
    const std::vector<FuelFactor> *bySet = fuel ? fuel->inUnit(row.unit) : nullptr;
    if (!bySet)
        return {};
    const int used = fuels.setIndex(row.factorSet.value_or(setInForce));
    const bool isFromTables = used >= 0 && !(row.custom && row.custom->emission);
    std::vector<FactorChoice> choices;
    for (size_t set = 0; set < bySet->size(); ++set) {
        const FuelFactor &factor = (*bySet)[set];
        if (!factor.emission || factor.emissionFallback)
            continue;
        const bool isUsed = isFromTables && (*bySet)[size_t(used)].emissionRow == factor.emissionRow;
        choices.push_back({fuels.table().text(factor.emissionRow, "factor_set"), &factor, isUsed});
    }
    return choices;
}

std::vector<UnitChoice> fuelUnits(const FuelUse &row, const QString &setInForce, const Library &library)
{
    const Fuels &fuels = library.fuels();
    const Fuel *fuel = fuels.find(row.fuel);
    const std::vector<FuelFactor> *bySet = fuel ? fuel->inUnit(row.unit) : nullptr;
    if (!bySet)
        return {};
    std::vector<UnitChoice> choices =
        row.unit == QLatin1StringView("t") ? unitChoices(Unit::Tonne) : std::vector{UnitChoice{row.unit, 1, {}}};
    const auto heatValue = heatValueOf(row, *bySet, fuels.setIndex(row.factorSet.value_or(setInForce)));
    if (!heatValue || !(heatValue->value > 0))
        return choices;
    for (UnitChoice each : unitChoices(Unit::Gigajoule, 1 / library.defaultOf("standardCoal").value))
        if (each.symbol != QLatin1StringView("MWh")) { // it would be read as power
            each.factor /= heatValue->value;
            choices.push_back(std::move(each));
        }
    return choices;
}

FuelAccount::FuelAccount(const Library &library, const EffectiveParameters &parameters, qsizetype caseIndex, Account &into,
                         std::vector<Finding> &findings)
    : m_library(library),
      m_parameters(parameters),
      m_caseIndex(caseIndex),
      m_into(into),
      m_findings(findings),
      m_gasolineDensity(library.defaultOf("gasolineDensity").value),
      m_dieselDensity(library.defaultOf("dieselDensity").value),
      m_gasDensity(library.defaultOf("naturalGasDensity").value),
      m_heatValueOfCoal(library.defaultOf("standardCoal").value)
{}

std::optional<FuelAccount::Looked> FuelAccount::lookUp(const QString &name, QStringView unit, int set, const CustomFactor *custom,
                                                       const Place &place)
{
    const auto raise = [&](FindingCode code, Severity severity, qint32 row = -1) {
        m_findings.push_back({code, severity, place, -1, row});
    };
    const Fuel *fuel = m_library.fuels().find(name);
    if (!fuel) {
        raise(FindingCode::UnknownFuel, Severity::Error);
        return std::nullopt;
    }
    const auto *bySet = fuel->inUnit(unit);
    if (!bySet || !(*bySet)[size_t(set)].unitKnown) {
        raise(FindingCode::UnitMismatch, Severity::Error);
        return std::nullopt;
    }
    const FuelFactor &factor = (*bySet)[size_t(set)];
    const bool ownHeatValue = custom && custom->heatValue, ownEmission = custom && custom->emission;
    const bool lacksHeatValue = !ownHeatValue && !factor.heatValue, lacksEmission = !ownEmission && !factor.emission;
    if (lacksHeatValue || lacksEmission) {
        const bool onlyBiogenicCo2 = !lacksHeatValue && fuel->biogenic;
        raise(FindingCode::MissingFactor, onlyBiogenicCo2 ? Severity::Warning : Severity::Error);
        if (!onlyBiogenicCo2)
            return std::nullopt;
    }
    if (!ownEmission && factor.emission && factor.emissionFallback)
        raise(FindingCode::FactorSetFallback, Severity::Info, factor.emissionRow);
    else if (!ownHeatValue && factor.heatValueFallback)
        raise(FindingCode::FactorSetFallback, Severity::Info, factor.heatValueRow);
    return Looked{fuel, &factor};
}

void FuelAccount::addFuel(const Looked &looked, const CustomFactor *custom, FuelActivity activity, FuelQuantity quantity,
                          const Place &place, bool bunker)
{
    const bool conversion = isConversion(activity), feedstock = activity == FuelActivity::Feedstock;
    Contribution row;
    row.system = place.system;
    row.list = place.list;
    row.index = place.index;
    row.carrier = looked.fuel->category;
    row.unit = Unit::FuelUnit;
    row.quantity = sign(activity) * quantity.value;
    const FuelQuantity counted{row.quantity};

    TonnesCo2PerFuelUnit factor;
    if (custom && custom->emission) {
        factor = *custom->emission;
        row.factorFrom = {FactorOrigin::Kind::OwnValue, -1};
    } else if (looked.factor->emission) {
        factor = conversion ? looked.factor->fullOxidation : *looked.factor->emission;
        row.factorFrom = {FactorOrigin::Kind::FuelRow, looked.factor->emissionRow};
    }
    GigajoulesPerFuelUnit heatValue;
    if (custom && custom->heatValue) {
        heatValue = *custom->heatValue;
        row.heatValueFrom = {FactorOrigin::Kind::OwnValue, -1};
    } else {
        heatValue = *looked.factor->heatValue;
        row.heatValueFrom = {FactorOrigin::Kind::FuelRow, looked.factor->heatValueRow};
    }
    row.factor = factor.value;
    row.heatValue = heatValue.value;

    Accounting &accounting = m_into.accounting;
    if (!feedstock) {
        row.line = conversion ? Line::Conversion : Line::Fuel;
        if (!looked.fuel->biogenic)
            row.emission = counted * factor;
        else if (!conversion)
            row.biogenic = counted * factor;
    }
    if (!feedstock || m_parameters.includeFeedstockInEnergy)
        row.energy = Tce{(counted * heatValue).value / m_heatValueOfCoal};

    (conversion ? accounting.conversion : accounting.fuel) += row.emission;
    accounting.biogenic += row.biogenic;
    if (bunker && row.line == Line::Fuel)
        accounting.internationalBunkers += row.emission;
    accounting.bySystem[size_t(row.system)] += row.emission;
    m_into.energy.byCarrier[size_t(row.carrier)] += row.energy;
    if (row.line == Line::Fuel && looked.fuel->biogenic)
        m_into.energy.biogenicFuels += row.energy;
    if (row.line == Line::Fuel && looked.fuel->isNaturalGas())
        m_into.energy.naturalGas += row.energy;
    m_into.ledger.push_back(row);
}

void FuelAccount::addFuelUse(System system, const QList<FuelUse> &rows)
{
    Place place = rowPlace(m_caseIndex, system, "fuelUse");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const FuelUse &use = rows[i];
        place.index = qint32(i);
        const int set = use.factorSet ? m_library.fuels().setIndex(*use.factorSet) : m_parameters.factorSet;
        if (set < 0) {
            if (use.factorSet)
                m_findings.push_back({FindingCode::UnknownReference, Severity::Error, place, 5});
            continue;
        }
        const CustomFactor *custom = use.custom ? &*use.custom : nullptr;
        if (const auto looked = lookUp(use.fuel, use.unit, set, custom, place))
            addFuel(*looked, custom, use.activity, use.quantity, place, use.internationalBunker);
    }
}

/// What a fleet burns; nothing where its unit does not fit its vehicles, no fuel where it uses electricity or bought hydrogen.
std::optional<FuelAccount::FleetFuel> FuelAccount::fuelOf(const Fleet &fleet) const
{
    static const QString diesel = QStringLiteral("diesel"), gasoline = QStringLiteral("gasoline"),
                         gas = QStringLiteral("natural_gas");
    using EnergyUnit = VehicleEnergyUnit;
    const EnergyUnit unit = fleet.energyUnit;
    const double amount = energyInPark(fleet);
    const auto liquid = [&](const QString &fuel, double density) {
        return FleetFuel{&fuel, u"t", tonnesOfFuel(unit == EnergyUnit::Litre ? amount * density : amount)};
    };
    const auto units = energyUnitsOf(fleet.powertrain);
    if (std::ranges::find(units, unit) == units.end())
        return std::nullopt;
    switch (fleet.powertrain) {
    case Powertrain::Gasoline:
        return liquid(gasoline, m_gasolineDensity);
    case Powertrain::Diesel:
        return liquid(diesel, m_dieselDensity);
    case Powertrain::Cng:
    case Powertrain::Lng:
        return FleetFuel{&gas, u"10^4Nm3",
                         tenThousandCubicMetres(unit == EnergyUnit::Kilogramme ? amount / m_gasDensity : amount)};
    case Powertrain::Phev:
        return unit == EnergyUnit::Litre ? liquid(gasoline, m_gasolineDensity) : FleetFuel{};
    case Powertrain::Bev:
    case Powertrain::Fcev: // bought hydrogen is a row of fuelUse
        break;
    }
    return FleetFuel{};
}

void FuelAccount::addFleets(const QList<Fleet> &fleets)
{
    Place place = rowPlace(m_caseIndex, System::Transport, "fleets");
    for (qsizetype i = 0; i < fleets.size(); ++i) {
        const Fleet &fleet = fleets[i];
        place.index = qint32(i);
        const auto burnt = fuelOf(fleet);
        if (!burnt) {
            m_findings.push_back({FindingCode::FleetUnitMismatch, Severity::Error, place, 6});
            continue;
        }
        if (!burnt->fuel) {
            m_into.flows.electricityUse[size_t(System::Transport)] += electricityOf(fleet);
            continue;
        }
        if (m_parameters.factorSet < 0)
            continue;
        if (const auto looked = lookUp(*burnt->fuel, burnt->unit, m_parameters.factorSet, nullptr, place))
            addFuel(*looked, nullptr, FuelActivity::FinalUse, burnt->quantity, place, false);
    }
}

void FuelAccount::addBuildings(const QList<Building> &buildings)
{
    static const QString gas = QStringLiteral("natural_gas");
    Place place = rowPlace(m_caseIndex, System::Buildings, "buildings");
    for (qsizetype i = 0; i < buildings.size(); ++i) {
        const Building &building = buildings[i];
        place.index = qint32(i);
        m_into.flows.electricityUse[size_t(System::Buildings)] += electricityOf(building);
        m_into.flows.heatUse[size_t(System::Buildings)] += heatOf(building);
        if (!building.gas || m_parameters.factorSet < 0)
            continue;
        if (const auto looked = lookUp(gas, u"10^4Nm3", m_parameters.factorSet, nullptr, place))
            addFuel(*looked, nullptr, FuelActivity::FinalUse,
                    tenThousandCubicMetres(building.floorArea.value * building.gas->value), place, false);
    }
}

} // namespace core
