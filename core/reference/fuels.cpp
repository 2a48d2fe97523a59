#include "fuels.h"

#include "core/units/conversions.h"

#include <algorithm>

namespace core {

namespace {

struct FuelRow {
    qint32 row;
    int set;
    std::optional<double> heatValue, carbon, oxidation, perUnit;
};

std::optional<Carrier> carrierFromText(const QString &category)
{
    static const QHash<QString, Carrier> known{{QStringLiteral("coal"), Carrier::Coal},
                                               {QStringLiteral("oil"), Carrier::Oil},
                                               {QStringLiteral("gas"), Carrier::Gas},
                                               {QStringLiteral("biomass_waste_other"), Carrier::BiomassWasteOther}};
    const auto found = known.find(category);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

void take(FuelFactor &factor, const FuelRow &row, bool named)
{
    factor.unitKnown = true;
    if (row.heatValue && !factor.heatValue) {
        factor.heatValue = GigajoulesPerFuelUnit{*row.heatValue};
        factor.heatValueRow = row.row;
        factor.heatValueFallback = !named;
    }
    if (factor.emission)
        return;
    if (row.heatValue && row.carbon && row.oxidation) {
        factor.emission = fuelFactor({*row.heatValue}, *row.carbon, *row.oxidation / 100);
        factor.fullOxidation = fuelFactor({*row.heatValue}, *row.carbon, 1);
    } else if (row.perUnit) {
        factor.emission = TonnesCo2PerFuelUnit{*row.perUnit};
        factor.fullOxidation = *factor.emission;
    } else {
        return;
    }
    factor.emissionRow = row.row;
    factor.emissionFallback = !named;
}

/// The sets that are searched where the named one has nothing, by their search_order.
Result<std::vector<int>> searchOrder(const Table &sets)
{
    std::vector<std::pair<double, int>> places;
    for (qsizetype i = 0; i < sets.rowCount(); ++i) {
        const auto place = sets.number(i, sets.column("search_order"));
        if (!place)
            return fail(place.error());
        if (*place)
            places.emplace_back(**place, int(i));
    }
    std::ranges::sort(places);
    std::vector<int> order;
    for (const auto &place : places)
        order.push_back(place.second);
    return order;
}

/// For each set that can be named: that set first, then the others in their order.
std::vector<FuelFactor> searched(const std::vector<FuelRow> &rows, const std::vector<int> &order, size_t sets)
{
    std::vector<FuelFactor> bySet(sets);
    for (size_t named = 0; named < sets; ++named) {
        const auto takeFrom = [&](int set) {
            for (const FuelRow &row : rows)
                if (row.set == set)
                    take(bySet[named], row, set == int(named));
        };
        takeFrom(int(named));
        for (const int set : order)
            if (set != int(named))
                takeFrom(set);
    }
    return bySet;
}

} // namespace

bool Fuel::isNaturalGas() const
{
    return id == QLatin1StringView("natural_gas") || id == QLatin1StringView("lng");
}

const std::vector<FuelFactor> *Fuel::inUnit(QStringView symbol) const
{
    const auto found = std::ranges::find_if(units, [symbol](const Unit &unit) { return unit.symbol == symbol; });
    return found == units.end() ? nullptr : &found->bySet;
}

Result<Fuels> Fuels::make(Table table, Table sets)
{
    Fuels fuels;
    fuels.m_table = std::move(table);
    fuels.m_sets = std::move(sets);

    const auto order = searchOrder(fuels.m_sets);
    if (!order)
        return fail(order.error());
    const Table &rows = fuels.m_table;
    const int fuelColumn = rows.column("fuel_id"), unitColumn = rows.column("activity_unit"),
              setColumn = rows.column("factor_set"), biogenicColumn = rows.column("biogenic_co2"),
              categoryColumn = rows.column("category");
    const int numbers[]{rows.column("ncv_GJ_per_unit"), rows.column("carbon_tC_per_TJ"), rows.column("oxidation_pct"),
                        rows.column("tCO2_per_unit")};
    std::vector<std::vector<std::vector<FuelRow>>> gathered; // fuel, unit, row
    for (qsizetype i = 0; i < rows.rowCount(); ++i) {
        const QString &id = rows.text(i, fuelColumn);
        const auto category = carrierFromText(rows.text(i, categoryColumn));
        const int set = fuels.setIndex(rows.text(i, setColumn));
        if (!category || set < 0)
            return fail(rows.broken(i, !category ? QStringLiteral("category") : QStringLiteral("factor_set")));
        FuelRow row{qint32(i), set, {}, {}, {}, {}};
        std::optional<double> *const into[]{&row.heatValue, &row.carbon, &row.oxidation, &row.perUnit};
        for (size_t n = 0; n < std::size(numbers); ++n) {
            const auto number = rows.number(i, numbers[n]);
            if (!number)
                return fail(number.error());
            *into[n] = *number;
        }
        auto found = fuels.m_byId.find(id);
        if (found == fuels.m_byId.end()) {
            found = fuels.m_byId.insert(id, qsizetype(fuels.m_fuels.size()));
            fuels.m_fuels.push_back({id,
                                     rows.text(i, "name_zh"),
                                     rows.text(i, "name_en"),
                                     *category,
                                     rows.text(i, biogenicColumn) == QLatin1StringView("yes"),
                                     {}});
            gathered.emplace_back();
        }
        Fuel &fuel = fuels.m_fuels[size_t(*found)];
        auto &units = gathered[size_t(*found)];
        const QString &symbol = rows.text(i, unitColumn);
        auto unit = std::ranges::find_if(fuel.units, [&symbol](const Fuel::Unit &each) { return each.symbol == symbol; });
        if (unit == fuel.units.end()) {
            fuel.units.push_back({symbol, {}});
            units.emplace_back();
            unit = fuel.units.end() - 1;
        }
        units[size_t(unit - fuel.units.begin())].push_back(row);
    }
    for (size_t f = 0; f < fuels.m_fuels.size(); ++f)
        for (size_t u = 0; u < fuels.m_fuels[f].units.size(); ++u)
            fuels.m_fuels[f].units[u].bySet = searched(gathered[f][u], *order, size_t(fuels.m_sets.rowCount()));
    return fuels;
}

const Fuel *Fuels::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_fuels[size_t(*found)];
}

int Fuels::setIndex(QStringView name) const
{
    return int(m_sets.row(name));
}

} // namespace core
