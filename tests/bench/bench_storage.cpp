#include "core/storage/projectfile.h"
#include "core/storage/workingcopy.h"
#include "tests/bench/grownpark.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace core::storage;

namespace {

constexpr qsizetype rows = 5000;

/// Sets the quantity of a row of the power that is received.
Edit quantity(int number)
{
    const Address owner = systemAddress(0, System::EnergySupply);
    const int list = listIndex(objectAt(owner), "powerReceived");
    const Address row = rowAddress(owner, list, number % 100);
    return Edit::set(row, fieldIndex(objectAt(row), "mwh"), number + 0.5);
}

void openProject(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("p.park"));
    if (!writeProject(bench::parkOf(rows), name))
        state.SkipWithError("cannot write");
    for (auto _ : state)
        benchmark::DoNotOptimize(readProject(name));
}
BENCHMARK(openProject)->Unit(benchmark::kMillisecond);

void publishProject(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("p.park"));
    const Park park = bench::parkOf(rows);
    for (auto _ : state)
        if (!writeProject(park, name))
            state.SkipWithError("cannot write");
}
BENCHMARK(publishProject)->Unit(benchmark::kMillisecond)->UseRealTime();

void createWorkingCopy(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Park park = bench::parkOf(rows);
    for (auto _ : state)
        if (auto copy = WorkingCopy::create(folder.path(), park, {}))
            copy->discard();
        else
            state.SkipWithError("cannot create");
}
BENCHMARK(createWorkingCopy)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Until it is on the disk.
void applyOneEdit(benchmark::State &state)
{
    const QTemporaryDir folder;
    auto copy = WorkingCopy::create(folder.path(), bench::parkOf(rows), {});
    int number = 0;
    for (auto _ : state)
        if (!copy || !copy->apply({quantity(++number)}))
            state.SkipWithError("cannot apply");
}
BENCHMARK(applyOneEdit)->Unit(benchmark::kMillisecond)->UseRealTime();

/// As a crash leaves it, with the log.
void recoverWorkingCopy(benchmark::State &state)
{
    const QTemporaryDir folder;
    auto copy = WorkingCopy::create(folder.path(), bench::parkOf(rows), {});
    if (!copy)
        return state.SkipWithError("cannot create");
    for (int number = 0; number < 10000; number += 10) {
        std::vector<Edit> command;
        for (int i = 0; i < 10; ++i)
            command.push_back(quantity(number + i));
        if (!copy->apply(command))
            return state.SkipWithError("cannot apply");
    }
    const QString left = folder.filePath(QStringLiteral("left"));
    for (auto _ : state) {
        state.PauseTiming();
        for (const char *suffix : {"", "-wal"}) {
            QFile::remove(left + QLatin1StringView(suffix));
            QFile::copy(copy->path() + QLatin1StringView(suffix), left + QLatin1StringView(suffix));
        }
        state.ResumeTiming();
        const auto recovered = WorkingCopy::recover(left);
        state.PauseTiming();
        if (!recovered || recovered->unsavedEdits() != 10000)
            state.SkipWithError("cannot recover");
        state.ResumeTiming();
    }
}
BENCHMARK(recoverWorkingCopy)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
