#include "core/history/history.h"
#include "core/history/snapshotcomparison.h"
#include "core/storage/projectfile.h"
#include "core/storage/workingcopy.h"
#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"
#include "ui/model/trailmodel.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

using namespace core;
using namespace core::storage;

namespace {

constexpr qsizetype rows = 5000;
const Moment noon{QStringLiteral("2026-11-27T12:00:00.000Z"), QStringLiteral("A")};

Edit quantity(const Park &park, int number)
{
    const Address owner = systemAddress(0, System::EnergySupply);
    const int list = listIndex(objectAt(owner), "powerReceived");
    const qsizetype size = objectAt(owner).lists[size_t(list)].size(find(park, owner));
    const Address row = rowAddress(owner, list, number % size);
    return Edit::set(row, fieldIndex(objectAt(row), "mwh"), number + 0.5);
}

HistoryStep command(History &history, Park &park, const Edit &edit)
{
    TrailWriter writer(history.pieces);
    writer.add(park, edit);
    apply(park, edit);
    return record(history, writer.entry(noon, QStringLiteral("edit")));
}

/// What the window waits for: every row is new.
void firstSnapshot(benchmark::State &state)
{
    const Park park = bench::parkOf(rows);
    for (auto _ : state) {
        History history;
        benchmark::DoNotOptimize(makeSnapshot(history, park, QStringLiteral("a"), {}, noon, {}));
    }
}
BENCHMARK(firstSnapshot)->Unit(benchmark::kMillisecond);

/// One row changed since.
void nextSnapshot(benchmark::State &state)
{
    Park park = bench::parkOf(rows);
    History history;
    makeSnapshot(history, park, QStringLiteral("a"), {}, noon, {});
    int number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        command(history, park, quantity(park, ++number));
        state.ResumeTiming();
        benchmark::DoNotOptimize(makeSnapshot(history, park, QStringLiteral("b"), {}, noon, {}));
    }
}
BENCHMARK(nextSnapshot)->Unit(benchmark::kMillisecond);

/// Until it is on the disk, with the making: the first, of which every row is new, and those after it.
void snapshotOnDisk(benchmark::State &state)
{
    const bool isFirst = state.range(0) == 0;
    Park park = bench::parkOf(rows);
    const QTemporaryDir folder;
    History history;
    auto copy = WorkingCopy::create(folder.path(), park, {});
    if (!copy || (!isFirst && !copy->apply({}, makeSnapshot(history, park, QStringLiteral("a"), {}, noon, {}))))
        return state.SkipWithError("cannot create");
    int number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        if (isFirst) {
            copy->discard();
            copy = WorkingCopy::create(folder.path(), park, {});
            history = {};
        } else {
            const Edit edit = quantity(park, ++number);
            if (!copy->apply({edit}, command(history, park, edit)))
                state.SkipWithError("cannot apply");
        }
        state.ResumeTiming();
        if (!copy || !copy->apply({}, makeSnapshot(history, park, QStringLiteral("b"), {}, noon, {})))
            state.SkipWithError("cannot keep");
    }
}
BENCHMARK(snapshotOnDisk)->ArgName("next")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

void readSnapshot(benchmark::State &state)
{
    History history;
    makeSnapshot(history, bench::parkOf(rows), QStringLiteral("a"), {}, noon, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(parkOfSnapshot(history, 1));
}
BENCHMARK(readSnapshot)->Unit(benchmark::kMillisecond);

/// The edits of a restoration after a hundred changes.
void restoreSnapshot(benchmark::State &state)
{
    const Park then = bench::parkOf(rows);
    Park now = then;
    for (int i = 0; i < 100; ++i)
        apply(now, quantity(now, i));
    for (auto _ : state)
        benchmark::DoNotOptimize(restoration(now, then));
}
BENCHMARK(restoreSnapshot)->Unit(benchmark::kMillisecond);

/// A project of ten snapshots and a trail of many commands.
void openWithHistory(benchmark::State &state)
{
    Park park = bench::parkOf(rows);
    History history;
    for (int i = 0; i < state.range(0); ++i) {
        if (i % (state.range(0) / 10) == 0)
            makeSnapshot(history, park, QStringLiteral("a"), {}, noon, {});
        command(history, park, quantity(park, i));
    }
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("p.park"));
    if (!writeProject(park, name, history))
        state.SkipWithError("cannot write");
    for (auto _ : state)
        benchmark::DoNotOptimize(readWholeProject(name));
}
BENCHMARK(openWithHistory)->Arg(100)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// The trail of 100,000 changes as the page shows it, and what a filter costs.
class LongTrail
{
public:
    LongTrail()
    {
        Park park = bench::parkOf(rows);
        History history;
        for (int i = 0; i < 100'000; ++i)
            command(history, park, quantity(park, i));
        m_document.open(park, {}, ui::Document::Origin::Imported, history);
    }
    ui::TrailModel &model() { return m_model; }

private:
    ui::Appearance m_appearance;
    ui::Document m_document;
    ui::Results m_results{m_document, support::library(), support::schemes(), support::currentYear};
    ui::TrailModel m_model{m_document, m_results, m_appearance};
};

void showLongTrail(benchmark::State &state)
{
    LongTrail trail;
    for (auto _ : state)
        trail.model().refresh();
}
BENCHMARK(showLongTrail)->Unit(benchmark::kMillisecond);

void filterLongTrail(benchmark::State &state)
{
    LongTrail trail;
    const QString texts[]{QStringLiteral("nobody"), QStringLiteral("12345.5"), QStringLiteral("powerReceived")};
    for (auto _ : state) {
        trail.model().setFilter({texts[state.range(0)], {}, {}});
        trail.model().setFilter({QStringLiteral("nobody wrote this"), {}, {}});
    }
}
BENCHMARK(filterLongTrail)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

} // namespace
