#include "measures.h"

#include "core/economics/cashflow.h"
#include "core/model/newrows.h"
#include "core/planning/measurehours.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Takes `saved` from quantities in proportion; below 0 adds to them. Returns what is left when they are used up.
template <class Rows, class Has, class Scale> double takeFrom(Rows &rows, double saved, Has quantity, Scale scale)
{
    double sum = 0;
    for (const auto &row : std::as_const(rows))
        sum += quantity(row);
    if (!(sum > 0) || saved == 0)
        return saved;
    const double left = std::max(0.0, 1 - saved / sum);
    for (auto &row : rows)
        if (quantity(row) > 0)
            scale(row, left);
    return std::max(0.0, saved - sum);
}

template <class Rows> double takeEnergy(Rows &rows, double saved, auto fits)
{
    return takeFrom(
        rows, saved, [&](const auto &row) { return fits(row) ? row.energy.value : 0.0; },
        [](auto &row, double left) { row.energy.value *= left; });
}
constexpr auto everyUse = [](const auto &) { return true; };

QString freeId(const Park &park, qsizetype caseIndex, const Case &derived, const QString &stem)
{
    QSet<QString> taken = takenIds(park, systemAddress(caseIndex, System::EnergySupply), 0);
    for (const PowerReceived &row : derived.energySupply.powerReceived)
        taken.insert(row.id);
    int number = 1;
    while (taken.contains(stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

/// One derivation: the case and where its fuels stand.
class Derivation
{
public:
    Derivation(const Park &park, qsizetype caseIndex, const Account &account, const Library &library, const MeasureHours *hours)
        : m_park(park), m_index(caseIndex), m_account(account), m_library(library), m_hours(hours)
    {
        m_result.derived = park.cases.at(caseIndex);
    }

    DerivedCase with(const EffectSum &effects)
    {
        power(effects.electricity, effects.renewable);
        heat(effects.heat);
        process(effects.process);
        for (const auto &[fuel, quantity] : effects.fuels)
            takeFuel(fuel.first, fuel.second, quantity);
        return std::move(m_result);
    }

private:
    template <class Action> void electricityUses(Action action)
    {
        Case &c = m_result.derived;
        action(c.energySupply.electricityUse);
        action(c.infrastructure.electricityUse);
        action(c.production.electricityUse);
        action(c.transport.electricityUse);
        action(c.buildings.electricityUse);
        action(c.ecosystem.electricityUse);
    }

    PowerReceived received(ReceivedPowerKind kind, double mwh)
    {
        PowerReceived row;
        row.id = freeId(m_park, m_index, m_result.derived, QStringLiteral("MR"));
        row.kind = kind;
        row.energy = {mwh};
        return row;
    }

    void power(double electricity, double renewable)
    {
        EnergySupply &supply = m_result.derived.energySupply;
        const double saved = std::min(electricity, std::max(0.0, m_account.energy.electricityUse.value));
        m_result.unused.electricity = electricity - saved;
        const double added = std::max(0.0, renewable);
        m_result.unused.renewable = renewable - added;
        double sum = 0;
        electricityUses([&sum](const auto &rows) {
            for (const auto &row : rows)
                sum += row.energy.value;
        });
        if (sum > 0)
            electricityUses([&](auto &rows) {
                for (auto &row : rows)
                    row.energy.value *= std::max(0.0, 1 - saved / sum);
            });
        const PowerSplit split = m_hours ? m_hours->split(saved, added) : PowerSplit{saved + added, 0, 0};
        const auto isKind = [](ReceivedPowerKind kind) { return [kind](const PowerReceived &row) { return row.kind == kind; }; };
        double rest = takeEnergy(supply.powerReceived, split.displaced, isKind(ReceivedPowerKind::Grid));
        if (rest > 0)
            rest = takeEnergy(supply.powerReceived, rest, isKind(ReceivedPowerKind::OtherFossil));
        if (rest < 0)
            supply.powerReceived.append(received(ReceivedPowerKind::Grid, -rest));
        send(std::max(0.0, rest) + split.sent);
        const double come = added - split.unused;
        if (come > 0) {
            supply.powerReceived.append(received(ReceivedPowerKind::DirectNonFossil, come));
        } else if (come < 0) { // own green power that nobody takes any more
            rest = takeEnergy(supply.powerReceived, -come, isKind(ReceivedPowerKind::DirectNonFossil));
            takeEnergy(supply.generation, rest, [](const Generation &row) { return isPrimary(row.technology); });
        }
    }

    /// Non-fossil power sent out in addition; below 0 that of the rows falls.
    void send(double mwh)
    {
        QList<PowerSent> &rows = m_result.derived.energySupply.powerSent;
        if (mwh < 0)
            takeEnergy(rows, -mwh, [](const PowerSent &row) { return row.kind == SourceKind::NonFossil; });
        if (mwh <= 0)
            return;
        PowerSent row;
        row.id = freeId(m_park, m_index, m_result.derived, QStringLiteral("MS"));
        row.kind = SourceKind::NonFossil;
        row.energy = {mwh};
        rows.append(row);
    }

    double takeHeat(double saved, SourceKind kind)
    {
        return takeFrom(
            m_result.derived.energySupply.heatReceived, saved,
            [&](const HeatTransfer &row) { return row.kind == kind ? heatOf(row, m_library).value_or(Gigajoules{}).value : 0.0; },
            [](HeatTransfer &row, double left) {
                if (row.energy)
                    row.energy->value *= left;
                else
                    row.steam->mass.value *= left;
            });
    }

    void heat(double saved)
    {
        double rest = takeHeat(saved, SourceKind::Fossil);
        if (rest > 0)
            rest = takeHeat(rest, SourceKind::NonFossil);
        if (rest < 0) {
            HeatTransfer row;
            row.id = freeId(m_park, m_index, m_result.derived, QStringLiteral("MH"));
            row.energy = Gigajoules{-rest};
            m_result.derived.energySupply.heatReceived.append(row);
            rest = 0;
        }
        m_result.unused.heat = rest;
        takeEnergy(m_result.derived.production.heatUse, saved - rest, everyUse);
    }

    void process(double saved)
    {
        m_result.unused.process = takeFrom(
            m_result.derived.production.processEmissions, saved,
            [](const ProcessEmission &row) { return row.output.value * row.factor.value; },
            [](ProcessEmission &row, double left) { row.factor.value *= left; });
    }

    template <class Action> void fuelUses(Action action)
    {
        Case &c = m_result.derived;
        action(c.energySupply.fuelUse);
        action(c.infrastructure.fuelUse);
        action(c.production.fuelUse);
        action(c.transport.fuelUse);
        action(c.buildings.fuelUse);
        action(c.ecosystem.fuelUse);
    }
    static bool isUse(const FuelUse &row, const QString &fuel, const QString &unit)
    {
        return row.fuel == fuel && row.unit == unit &&
               (row.activity == FuelActivity::FinalUse || row.activity == FuelActivity::PowerGeneration ||
                row.activity == FuelActivity::HeatGeneration);
    }

    /// Whether the factor of a contribution is a row of this fuel and unit: fleets and buildings do not name theirs.
    bool isOf(const Contribution &each, const QString &fuel, const QString &unit) const
    {
        const FactorOrigin &origin = each.factorFrom.kind == FactorOrigin::Kind::FuelRow ? each.factorFrom : each.heatValueFrom;
        const Table &table = m_library.fuels().table();
        return origin.kind == FactorOrigin::Kind::FuelRow && origin.index >= 0 && table.text(origin.index, "fuel_id") == fuel &&
               table.text(origin.index, "activity_unit") == unit;
    }

    void takeFuel(const QString &fuel, const QString &unit, double saved)
    {
        double sum = 0;
        fuelUses([&](const auto &rows) {
            for (const FuelUse &row : rows)
                sum += isUse(row, fuel, unit) ? row.quantity.value : 0.0;
        });
        static const int fleets = listIndex(System::Transport, "fleets"), buildings = listIndex(System::Buildings, "buildings");
        std::vector<const Contribution *> others;
        for (const Contribution &each : m_account.ledger) {
            const bool isFleet = each.system == System::Transport && each.list == fleets,
                       isBuilding = each.system == System::Buildings && each.list == buildings;
            if ((isFleet || isBuilding) && each.line == Line::Fuel && isOf(each, fuel, unit)) {
                sum += each.quantity;
                others.push_back(&each);
            }
        }
        if (!(sum > 0)) {
            addFuel(fuel, unit, saved);
            return;
        }
        const double left = std::max(0.0, 1 - saved / sum);
        m_result.unused.fuels[{fuel, unit}] = std::max(0.0, saved - sum);
        fuelUses([&](auto &rows) {
            for (FuelUse &row : rows)
                if (isUse(row, fuel, unit))
                    row.quantity.value *= left;
        });
        for (const Contribution *each : others)
            if (each->system == System::Transport)
                m_result.derived.transport.fleets[each->index].annualDistance.value *= left;
            else
                m_result.derived.buildings.buildings[each->index].gas->value *= left;
    }

    void addFuel(const QString &fuel, const QString &unit, double saved)
    {
        m_result.unused.fuels[{fuel, unit}] = std::max(0.0, saved);
        if (saved >= 0)
            return;
        FuelUse row;
        row.id = freeId(m_park, m_index, m_result.derived, QStringLiteral("MF-%1-").arg(fuel));
        row.fuel = fuel;
        row.unit = unit;
        row.quantity = {-saved};
        m_result.derived.production.fuelUse.append(row);
    }

    const Park &m_park;
    qsizetype m_index;
    const Account &m_account;
    const Library &m_library;
    const MeasureHours *m_hours;
    DerivedCase m_result;
};

QString unitOf(const MeasureFuel &fuel, const Library &library)
{
    const Fuel *known = library.fuels().find(fuel.fuel);
    return fuel.unit ? *fuel.unit : known && !known->units.empty() ? known->units.front().symbol : QString();
}

} // namespace

EffectSum &EffectSum::operator+=(const EffectSum &other)
{
    electricity += other.electricity;
    heat += other.heat;
    process += other.process;
    renewable += other.renewable;
    for (const auto &[fuel, quantity] : other.fuels)
        fuels[fuel] += quantity;
    return *this;
}

EffectSum effectsOf(const Measure &measure, const Library &library)
{
    const auto value = [](const auto &quantity) { return quantity && std::isfinite(quantity->value) ? quantity->value : 0.0; };
    EffectSum sum;
    sum.electricity = value(measure.effects.electricity);
    sum.heat = value(measure.effects.heat);
    sum.process = value(measure.effects.process);
    sum.renewable = value(measure.effects.renewable);
    for (const MeasureFuel &fuel : measure.fuels)
        if (fuel.quantity.value != notGiven && library.fuels().find(fuel.fuel))
            sum.fuels[{fuel.fuel, unitOf(fuel, library)}] += fuel.quantity.value;
    return sum;
}

DerivedCase withMeasures(const Park &park, qsizetype caseIndex, const Account &account, const Library &library,
                         const EffectSum &effects, const MeasureHours *hours)
{
    return Derivation(park, caseIndex, account, library, hours).with(effects);
}

bool isHeldBy(const Measure &measure, const Case &inCase)
{
    return measure.appliesTo.contains(inCase.id);
}

Edit keptAsCase(const Park &park, Case derived, const QString &name, int year)
{
    derived.id = emptyCase(park, CaseKind::Planned, year).id;
    derived.name = name;
    derived.kind = CaseKind::Planned;
    derived.year = year;
    return Edit::insert({}, listIndex(parkObject, "cases"), park.cases.size(),
                        std::vector{std::make_shared<Case>(std::move(derived))});
}

std::optional<double> yearlyCost(const Measure &measure, double discountRate)
{
    const double investment = measure.investment ? measure.investment->value : 0;
    const double years = measure.lifetime ? measure.lifetime->value : 0;
    if (investment != 0 && years < 1)
        return std::nullopt;
    const double annuity = investment != 0 ? investment / economics::annuityFactor(discountRate, years) : 0;
    return annuity + (measure.annualCost ? measure.annualCost->value : 0) -
           (measure.annualSaving ? measure.annualSaving->value : 0);
}

} // namespace core
