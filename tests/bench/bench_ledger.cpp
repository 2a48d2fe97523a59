#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"
#include "ui/model/findmodel.h"
#include "ui/model/ledgermodel.h"

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace core;

namespace {

/// A park of so many rows.
struct Open {
    ui::Appearance appearance;
    ui::Document document;
    ui::Results results{document, support::library(), support::schemes(), support::currentYear};
    ui::ShownCase shown{document, results};

    explicit Open(qsizetype rows) { document.open(bench::parkOf(rows), QString(), ui::Document::Origin::Imported); }
};

/// A park whose ledger has at least so many contributions.
qsizetype rowsForLedgerOf(qsizetype contributions)
{
    const Park park = bench::parkOf(1000);
    const auto evaluated = evaluateCase(park, 0, support::library(), support::schemes(), support::currentYear, false);
    return contributions * 1000 / qsizetype(std::max<size_t>(1, evaluated.account.ledger.size()));
}

/// Goal: under 50 ms for 5,000 contributions, by any column.
void BM_sortLedger(benchmark::State &state)
{
    const Open open(rowsForLedgerOf(5000));
    ui::LedgerModel model(open.document, open.shown, open.results, open.appearance);
    Qt::SortOrder order = Qt::AscendingOrder;
    for (auto _ : state) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        model.sort(int(state.range(0)), order);
    }
    state.counters["contributions"] = double(model.wholeSum().count);
}
BENCHMARK(BM_sortLedger)->DenseRange(0, ui::LedgerModel::ColumnCount - 1)->Unit(benchmark::kMillisecond);

/// Goal: under 50 ms: a typed text, a system, and back.
void BM_filterLedger(benchmark::State &state)
{
    const Open open(rowsForLedgerOf(5000));
    ui::LedgerModel model(open.document, open.shown, open.results, open.appearance);
    model.sort(ui::LedgerModel::Emission, Qt::DescendingOrder);
    bool isText = false;
    for (auto _ : state) {
        isText = !isText;
        if (state.range(0) == 0)
            model.setText(isText ? QStringLiteral("gas") : QStringLiteral("coal"));
        else
            model.setFilter({isText ? std::optional(System::Production) : std::nullopt, {}, {}, {}});
    }
}
BENCHMARK(BM_filterLedger)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// Goal: under 50 ms: grouped by enterprise, with sums.
void BM_groupLedger(benchmark::State &state)
{
    const Open open(rowsForLedgerOf(5000));
    ui::LedgerModel model(open.document, open.shown, open.results, open.appearance);
    bool isGrouped = false;
    for (auto _ : state) {
        isGrouped = !isGrouped;
        model.setGrouping(isGrouped ? LedgerGrouping::Enterprise : LedgerGrouping::None);
    }
}
BENCHMARK(BM_groupLedger)->Unit(benchmark::kMillisecond);

/// The page came into view.
void BM_readLedger(benchmark::State &state)
{
    const Open open(rowsForLedgerOf(5000));
    ui::LedgerModel model(open.document, open.shown, open.results, open.appearance);
    for (auto _ : state)
        model.refresh();
}
BENCHMARK(BM_readLedger)->Unit(benchmark::kMillisecond);

/// Goal: within a frame, 16 ms, for each letter that is typed in a park of 5,000 rows.
void BM_find(benchmark::State &state)
{
    const Open open(5000);
    ui::FindModel model(open.document, open.shown, open.results, open.appearance);
    model.read({{QStringLiteral("Overview"), {}}}, {});
    const QStringList texts{QStringLiteral("g"), QStringLiteral("ga"), QStringLiteral("gas"), QStringLiteral("slljyxgs"),
                            QStringLiteral("nowhere"), QStringLiteral("12,345.6")};
    qsizetype i = 0;
    for (auto _ : state)
        model.setText(texts[++i % texts.size()]);
}
BENCHMARK(BM_find)->Unit(benchmark::kMillisecond);

/// What Ctrl+K reads before the first letter.
void BM_readFindables(benchmark::State &state)
{
    const Open open(5000);
    ui::FindModel model(open.document, open.shown, open.results, open.appearance);
    for (auto _ : state)
        model.read({{QStringLiteral("Overview"), {}}}, {});
}
BENCHMARK(BM_readFindables)->Unit(benchmark::kMillisecond);

} // namespace
