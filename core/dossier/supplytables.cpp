#include "dossiertables.h"

#include <algorithm>
#include <map>

// Supply by carrier (T06), use by purpose (T07), mix (T08). Sum of T06 = sum of T07 = the energy consumption.

namespace core {

namespace {

const QList<FuelUse> &fuelsOf(const Case &inCase, System system)
{
    switch (system) {
    case System::EnergySupply:
        return inCase.energySupply.fuelUse;
    case System::Infrastructure:
        return inCase.infrastructure.fuelUse;
    case System::Production:
        return inCase.production.fuelUse;
    case System::Transport:
        return inCase.transport.fuelUse;
    case System::Buildings:
        return inCase.buildings.fuelUse;
    case System::Ecosystem:
        break;
    }
    return inCase.ecosystem.fuelUse;
}

std::string_view listKey(const Contribution &row)
{
    return systemPart(row.system).object->lists[size_t(row.list)].key;
}

/// An amount with the energy it stands for.
struct Amount {
    double quantity = 0;
    double tce = 0;
    bool isThere = false;
    void add(double more, double energy)
    {
        quantity += more;
        tce += energy;
        isThere = true;
    }
};

/// What comes in of one fuel: used, made in the park, own.
struct FuelSupply {
    Amount used, made, won;
};
using FuelKey = std::pair<QString, QString>; ///< fuel and unit

struct YearSupply {
    std::map<FuelKey, FuelSupply> fuels;
    Amount grid, direct, otherPower, sentPower, generation, heat, sentHeat, ownHeat;
};

YearSupply supplyIn(const DossierWork &work, qsizetype caseIndex)
{
    YearSupply supply;
    const Case &inCase = work.at(caseIndex);
    for (const Contribution &row : work.account(caseIndex).ledger) {
        const std::string_view list = listKey(row);
        const double quantity = row.quantity, tce = row.energy.value;
        if (list == "powerReceived") {
            Amount *const into[]{&supply.grid, &supply.direct, &supply.otherPower};
            into[size_t(inCase.energySupply.powerReceived.at(row.index).kind)]->add(quantity, tce);
        } else if (list == "powerSent") {
            supply.sentPower.add(quantity, tce);
        } else if (list == "generation") {
            supply.generation.add(quantity, tce);
        } else if (list == "heatReceived") {
            supply.heat.add(quantity, tce);
        } else if (list == "heatSent") {
            supply.sentHeat.add(quantity, tce);
        } else if (list == "heatProduced") {
            supply.ownHeat.add(quantity, tce);
        } else if (const auto fuel = burntFuel(inCase, row, work.library(caseIndex));
                   fuel && (tce != 0 || row.line != Line::None)) {
            FuelSupply &into = supply.fuels[{fuel->fuel, fuel->unit}];
            const bool isMade =
                fuel->activity == FuelActivity::ConversionOutput || fuel->activity == FuelActivity::RecoveredEnergy;
            if (isMade)
                into.made.add(-quantity, -tce);
            else if (fuel->row && fuel->row->origin == FuelOrigin::Own)
                into.won.add(quantity, tce);
            else
                into.used.add(quantity, tce);
        }
    }
    return supply;
}

/// A line of the supply in each year.
struct SupplyLine {
    QString name, unit, origin;
    std::vector<Amount> years;
};

class SupplyLines
{
public:
    SupplyLines(DossierWork &work, const Cases &cases) : m_work(work), m_cases(cases)
    {
        for (const qsizetype each : cases)
            m_years.push_back(supplyIn(work, each));
    }

    std::vector<SupplyLine> lines()
    {
        addFuels();
        addSum("grid", "MWh", "bought", &YearSupply::grid);
        addSum("direct", "MWh", "bought", &YearSupply::direct);
        addSum("otherPower", "MWh", "bought", &YearSupply::otherPower);
        addSum("heat", "GJ", "bought", &YearSupply::heat);
        addSum("generation", "MWh", "own", &YearSupply::generation);
        addSum("ownHeat", "GJ", "own", &YearSupply::ownHeat);
        addSum("sentPower", "MWh", "sent", &YearSupply::sentPower);
        addSum("sentHeat", "GJ", "sent", &YearSupply::sentHeat);
        addDeductions();
        return std::move(m_lines);
    }

private:
    QString origin(const char *key) const { return m_work.text(QStringLiteral("T06.") + QLatin1StringView(key)); }

    void add(SupplyLine line)
    {
        if (std::ranges::any_of(line.years, &Amount::isThere))
            m_lines.push_back(std::move(line));
    }

    void addSum(const char *name, const char *unit, const char *from, Amount YearSupply::*of)
    {
        SupplyLine line{m_work.text(QStringLiteral("T06.") + QLatin1StringView(name)), QLatin1StringView(unit), origin(from), {}};
        for (const YearSupply &year : m_years)
            line.years.push_back(year.*of);
        add(std::move(line));
    }

    /// What is used of a fuel beyond what the park makes is bought; what is made beyond its use leaves or stays unused.
    void addFuels()
    {
        std::map<FuelKey, int> all;
        for (const YearSupply &year : m_years)
            for (const auto &[key, supply] : year.fuels)
                all[key];
        for (const auto &[key, unused] : all) {
            const QString name = m_work.fuelName(key.first, m_cases.front());
            SupplyLine bought{name, unitText(key.second), origin("bought"), {}},
                own{name, unitText(key.second), origin("own"), {}};
            for (const YearSupply &year : m_years) {
                const auto found = year.fuels.find(key);
                const FuelSupply supply = found == year.fuels.end() ? FuelSupply{} : found->second;
                Amount outside, inside;
                if (const double share = supply.used.quantity - supply.made.quantity;
                    supply.used.isThere && (share > 0 || !supply.made.isThere))
                    outside.add(share, supply.used.tce - supply.made.tce);
                if (supply.made.isThere || supply.won.isThere)
                    inside.add(supply.made.quantity + supply.won.quantity, supply.made.tce + supply.won.tce);
                bought.years.push_back(outside);
                own.years.push_back(inside);
            }
            add(std::move(bought));
            add(std::move(own));
        }
    }

    /// What the park made out of fuels is in their input already, and what of it nobody used is no consumption: with both the
    /// lines sum to C.
    void addDeductions()
    {
        SupplyLine made{m_work.text(QStringLiteral("T06.made")), dash(), dash(), {}},
            unused{m_work.text(QStringLiteral("T06.unused")), dash(), dash(), {}};
        for (const YearSupply &year : m_years) {
            Amount all, left;
            for (const auto &[key, supply] : year.fuels) {
                if (!supply.made.isThere)
                    continue;
                all.add(0, -supply.made.tce);
                const bool isShort = supply.used.isThere && supply.used.quantity > supply.made.quantity;
                if (!isShort && supply.used.tce != supply.made.tce)
                    left.add(0, supply.used.tce - supply.made.tce);
            }
            made.years.push_back(all);
            unused.years.push_back(left);
        }
        add(std::move(made));
        add(std::move(unused));
    }

    QString unitText(const QString &unit) const { return m_work.text(QStringLiteral("unit.") + unit); }

    DossierWork &m_work;
    const Cases &m_cases;
    std::vector<YearSupply> m_years;
    std::vector<SupplyLine> m_lines;
};

} // namespace

std::optional<BurntFuel> burntFuel(const Case &inCase, const Contribution &row, const Library &library)
{
    const std::string_view list = listKey(row);
    if (list == "fuelUse") {
        const FuelUse &use = fuelsOf(inCase, row.system).at(row.index);
        return BurntFuel{use.fuel, use.unit, use.activity, &use};
    }
    if ((list != "fleets" && list != "buildings") || row.heatValueFrom.kind != FactorOrigin::Kind::FuelRow)
        return std::nullopt;
    const Table &fuels = library.fuels().table();
    return BurntFuel{fuels.text(row.heatValueFrom.index, "fuel_id"), fuels.text(row.heatValueFrom.index, "activity_unit"),
                     FuelActivity::FinalUse, nullptr};
}

DocumentTable supplyTable(DossierWork &work, const Cases &cases)
{
    DocumentTable table = work.table(QStringLiteral("T06"), cases);
    table.isLandscape = true;
    int number = 0;
    for (const SupplyLine &line : SupplyLines(work, cases).lines()) {
        DocumentTableRow row{RowKind::Usual, {work.cell(line.name), work.cell(line.unit)}};
        ++number;
        for (size_t i = 0; i < cases.size(); ++i) {
            const Amount &amount = line.years[i];
            const QString path = QStringLiteral("supply.%1.").arg(number);
            const bool hasQuantity = amount.isThere && line.unit != dash();
            row.cells.push_back(work.cell(work.number(cases[i], path + QLatin1StringView("quantity"), FigureFormat::Whole,
                                                      hasQuantity ? std::optional(amount.quantity) : std::nullopt)));
            row.cells.push_back(work.cell(work.number(cases[i], path + QLatin1StringView("tce"), FigureFormat::TwoDecimals,
                                                      amount.isThere ? std::optional(amount.tce) : std::nullopt)));
        }
        row.cells.push_back(work.cell(line.origin));
        table.rows.push_back(std::move(row));
    }
    DocumentTableRow total{RowKind::Total,
                           {work.cell(work.text(QStringLiteral("table.total"))), work.cell(dash())}};
    for (const qsizetype each : cases) {
        total.cells.push_back(work.cell(dash()));
        total.cells.push_back(work.cell(work.number(each, QStringLiteral("energy.totalTce"), FigureFormat::TwoDecimals)));
    }
    total.cells.push_back(work.cell(QString()));
    table.rows.push_back(std::move(total));
    work.note(table, QStringLiteral("T06.note"));
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

DocumentTable useTable(DossierWork &work, qsizetype caseIndex)
{
    struct Purposes {
        double fuel = 0, conversion = 0, feedstock = 0;
    };
    const Account &account = work.account(caseIndex);
    const Library &library = work.library(caseIndex);
    std::map<QString, Purposes> fuels;
    Purposes all;
    for (const Contribution &row : account.ledger) {
        const auto fuel = burntFuel(work.at(caseIndex), row, library);
        if (!fuel)
            continue;
        Purposes &into = fuels[fuel->fuel];
        const double heatValue = row.quantity * row.heatValue / library.defaultOf("standardCoal").value;
        double Purposes::*const where = row.line == Line::Conversion ? &Purposes::conversion
                                        : row.line == Line::Fuel     ? &Purposes::fuel
                                                                     : &Purposes::feedstock;
        const double amount = row.line == Line::None ? heatValue : row.energy.value;
        into.*where += amount;
        all.*where += amount;
    }
    const bool countsFeedstock = account.parameters.includeFeedstockInEnergy;
    DocumentTable table = work.table(QStringLiteral("T07:") + work.at(caseIndex).id, {}, {{"year", work.yearText(caseIndex)}});
    const auto add = [&](RowKind kind, const QString &name, const QString &path, std::array<std::optional<double>, 5> values) {
        static const char *const keys[]{"fuel", "conversion", "electricity", "heat", "total"};
        DocumentTableRow row{kind, {work.cell(name)}};
        for (size_t i = 0; i < values.size(); ++i)
            row.cells.push_back(
                work.cell(work.number(caseIndex, QStringLiteral("use.%1.%2").arg(path, QLatin1StringView(keys[i])),
                                      FigureFormat::TwoDecimals, values[i])));
        table.rows.push_back(std::move(row));
    };
    for (const auto &[fuel, purposes] : fuels)
        if (purposes.fuel != 0 || purposes.conversion != 0)
            add(RowKind::Usual, work.fuelName(fuel, caseIndex), fuel,
                {purposes.fuel, purposes.conversion, std::nullopt, std::nullopt, purposes.fuel + purposes.conversion});
    const double electricity = account.energy.byCarrier[size_t(Carrier::Electricity)].value,
                 heat = account.energy.byCarrier[size_t(Carrier::Heat)].value, feedstock = countsFeedstock ? all.feedstock : 0;
    const double burnt = all.fuel + all.conversion;
    add(RowKind::Total, work.text(QStringLiteral("T07.fuels")), QStringLiteral("fuels"),
        {all.fuel, all.conversion, std::nullopt, std::nullopt, burnt});
    add(RowKind::Usual, work.word("carrier", "electricity"), QStringLiteral("electricity"),
        {std::nullopt, std::nullopt, electricity, std::nullopt, electricity});
    add(RowKind::Usual, work.word("carrier", "heat"), QStringLiteral("heat"),
        {std::nullopt, std::nullopt, std::nullopt, heat, heat});
    if (countsFeedstock)
        add(RowKind::Usual, work.text(QStringLiteral("T07.feedstock")), QStringLiteral("feedstock"),
            {std::nullopt, std::nullopt, std::nullopt, std::nullopt, feedstock});
    add(RowKind::Total, work.text(QStringLiteral("table.total")), QStringLiteral("all"),
        {all.fuel, all.conversion, electricity, heat, burnt + electricity + heat + feedstock});
    if (!countsFeedstock && all.feedstock != 0)
        work.note(table, QStringLiteral("T07.note"),
                  {{"tce", work.number(caseIndex, QStringLiteral("use.feedstock"), FigureFormat::TwoDecimals, all.feedstock)}});
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

DocumentTable mixTable(DossierWork &work, const Cases &cases)
{
    DocumentTable table = work.table(QStringLiteral("T08"), cases);
    const auto add = [&](RowKind kind, const QString &name, const QString &path) {
        DocumentTableRow row{kind, {work.cell(name)}};
        for (const qsizetype each : cases) {
            const auto value = work.value(each, path), total = work.value(each, QStringLiteral("energy.totalTce"));
            const auto part = value && total && *total > 0 ? std::optional(*value / *total) : std::nullopt;
            row.cells.push_back(work.cell(work.number(each, path, FigureFormat::TwoDecimals)));
            row.cells.push_back(work.cell(work.number(each, QStringLiteral("share(%1)").arg(path), FigureFormat::Percent, part)));
        }
        table.rows.push_back(std::move(row));
    };
    for (const std::string_view each : carrierKeys())
        add(RowKind::Usual, work.word("carrier", each),
            QStringLiteral("energy.byCarrierTce.") + QLatin1StringView(each.data(), qsizetype(each.size())));
    add(RowKind::Total, work.text(QStringLiteral("table.total")), QStringLiteral("energy.totalTce"));
    work.note(table, QStringLiteral("table.unrounded"));
    return table;
}

} // namespace core
