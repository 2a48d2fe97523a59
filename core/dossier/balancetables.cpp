#include "dossiertables.h"

#include <numeric>

// The balances of electricity (T09) and heat (T10), of the years passed and of the goal.

namespace core {

namespace {

/// Lines of a balance over the cases.
class BalanceRows
{
public:
    BalanceRows(DossierWork &work, DocumentTable &table, const Cases &cases) : m_work(work), m_table(table), m_cases(cases) {}

    template <class ValueOf>
    void add(const QString &name, const QString &path, ValueOf valueOf, FigureFormat format = FigureFormat::Whole,
             RowKind kind = RowKind::Usual, bool onlyWhere = false)
    {
        std::vector<std::optional<double>> values;
        bool any = !onlyWhere;
        for (const qsizetype each : m_cases) {
            values.push_back(valueOf(each));
            any = any || (values.back() && *values.back() != 0);
        }
        if (!any)
            return;
        DocumentTableRow row{kind, {m_work.cell(name)}};
        for (size_t i = 0; i < m_cases.size(); ++i)
            row.cells.push_back(m_work.cell(m_work.number(m_cases[i], path, format, values[i])));
        m_table.rows.push_back(std::move(row));
    }
    void add(const char *name, const char *path, FigureFormat format = FigureFormat::Whole, RowKind kind = RowKind::Usual,
             bool onlyWhere = false)
    {
        const QString figure = QLatin1StringView(path);
        add(
            m_work.text(QLatin1StringView(name)), figure, [&](qsizetype each) { return m_work.value(each, figure); }, format,
            kind, onlyWhere);
    }

private:
    DossierWork &m_work;
    DocumentTable &m_table;
    const Cases &m_cases;
};

template <class Rows, class Technology> double madeBy(const Rows &rows, Technology technology)
{
    double sum = 0;
    for (const auto &row : rows)
        sum += row.technology == technology ? row.energy.value : 0;
    return sum;
}

template <class Q> double sumOf(const BySystem<Q> &uses)
{
    return std::accumulate(uses.begin(), uses.end(), Q{}).value;
}

} // namespace

namespace {

/// That of one year among others names its year: no two tables have the same title.
DocumentTable balanceTable(const DossierWork &work, const QString &id, const Cases &cases)
{
    DocumentTable table = work.table(id, cases);
    if (id.contains(u':'))
        table.caption =
            work.text(QStringLiteral("table.ofYear"), {{"year", work.yearText(cases.front())}, {"title", table.caption}});
    return table;
}

} // namespace

DocumentTable electricityTable(DossierWork &work, const QString &id, const Cases &cases)
{
    DocumentTable table = balanceTable(work, id, cases);
    BalanceRows balance(work, table, cases);
    balance.add("T09.grid", "flows.gridMwh");
    balance.add("T09.direct", "flows.directMwh");
    balance.add("T09.otherFossil", "flows.otherFossilMwh", FigureFormat::Whole, RowKind::Usual, true);
    for (size_t i = 0; i < std::size(powerTechnologies); ++i) {
        const QString key = QLatin1StringView(powerTechnologies[i].key);
        balance.add(
            work.text(QStringLiteral("T09.own"), {{"technology", work.word("power", PowerTechnology(i))}}),
            QStringLiteral("generation.") + key,
            [&](qsizetype each) { return madeBy(work.at(each).energySupply.generation, PowerTechnology(i)); },
            FigureFormat::Whole, RowKind::Usual, true);
    }
    const auto less = [&](const char *name, const char *path) {
        balance.add(
            work.text(QLatin1StringView(name)), QStringLiteral("minus(%1)").arg(QLatin1StringView(path)),
            [&](qsizetype each) {
                const auto sent = work.value(each, QLatin1StringView(path));
                return sent ? std::optional(-*sent) : std::nullopt;
            },
            FigureFormat::Whole, RowKind::Usual, true);
    };
    less("T09.sentNonFossil", "flows.sentNonFossilMwh");
    less("T09.sentFossil", "flows.sentFossilMwh");
    balance.add("T09.use", "energy.electricityUseMwh", FigureFormat::Whole, RowKind::Total);
    balance.add(work.text(QStringLiteral("T09.uses")), QStringLiteral("flows.electricityUsesMwh"),
                [&](qsizetype each) { return sumOf(work.account(each).flows.electricityUse); });
    balance.add("T09.counted", "energy.directNonFossilMwh");
    balance.add("T09.attributes", "energy.attributesMwh");
    balance.add("T09.uncovered", "energy.uncoveredGridMwh");
    balance.add("T09.directShare", "indicators.directSupplyShare", FigureFormat::Percent);
    balance.add("T09.nonFossilShare", "indicators.nonFossilPowerShare", FigureFormat::Percent);
    work.note(table, QStringLiteral("T09.note"));
    return table;
}

DocumentTable heatTable(DossierWork &work, const QString &id, const Cases &cases)
{
    DocumentTable table = balanceTable(work, id, cases);
    BalanceRows balance(work, table, cases);
    const auto transfers = [&](const QList<HeatTransfer> EnergySupply::*list, SourceKind kind, qsizetype each, double sign) {
        double sum = 0;
        for (const HeatTransfer &row : work.at(each).energySupply.*list)
            if (const auto heat = heatOf(row, work.library(each)); heat && row.kind == kind)
                sum += sign * heat->value;
        return sum;
    };
    const auto addTransfers = [&](const char *name, const char *path, const QList<HeatTransfer> EnergySupply::*list,
                                  SourceKind kind, double sign) {
        balance.add(
            work.text(QLatin1StringView(name)), QLatin1StringView(path),
            [&](qsizetype each) { return transfers(list, kind, each, sign); }, FigureFormat::Whole, RowKind::Usual, true);
    };
    addTransfers("T10.fossil", "flows.fossilHeatReceivedGj", &EnergySupply::heatReceived, SourceKind::Fossil, 1);
    addTransfers("T10.nonFossil", "flows.nonFossilHeatReceivedGj", &EnergySupply::heatReceived, SourceKind::NonFossil, 1);
    for (size_t i = 0; i < std::size(heatTechnologies); ++i)
        balance.add(
            work.text(QStringLiteral("T10.own"), {{"technology", work.word("heat", HeatTechnology(i))}}),
            QStringLiteral("heatProduced.") + QLatin1StringView(heatTechnologies[i].key),
            [&](qsizetype each) { return madeBy(work.at(each).energySupply.heatProduced, HeatTechnology(i)); },
            FigureFormat::Whole, RowKind::Usual, true);
    addTransfers("T10.sentFossil", "flows.fossilHeatSentGj", &EnergySupply::heatSent, SourceKind::Fossil, -1);
    addTransfers("T10.sentNonFossil", "flows.nonFossilHeatSentGj", &EnergySupply::heatSent, SourceKind::NonFossil, -1);
    balance.add("T10.supply", "flows.heatSupplyGj", FigureFormat::Whole, RowKind::Total);
    const auto uses = [&](qsizetype each) { return sumOf(work.account(each).flows.heatUse); };
    balance.add(work.text(QStringLiteral("T10.uses")), QStringLiteral("flows.heatUsesGj"), uses);
    balance.add(work.text(QStringLiteral("T10.difference")), QStringLiteral("flows.heatDifferenceGj"),
                [&](qsizetype each) { return work.account(each).flows.heatSupply().value - uses(each); });
    return table;
}

} // namespace core
