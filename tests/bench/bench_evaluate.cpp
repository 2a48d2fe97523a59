#include "tests/support/parks.h"

#include <benchmark/benchmark.h>

using namespace core;

namespace {

/// A park with one case of about this many rows: the rows of the example's case 2025 again and again, each with its own id.
Park parkOf(qsizetype rows)
{
    Park park = support::coastalPark();
    park.measures.clear();
    park.evidence.clear();
    const Case model = park.cases[2];
    park.cases = {Case()};
    Case &grown = park.cases[0];
    grown.id = QStringLiteral("C");
    grown.year = model.year;
    grown.infrastructure.water = model.infrastructure.water;
    qsizetype count = 0;
    while (count < rows)
        for (const System system : allSystems) {
            const void *from = systemOf(model, system);
            void *into = systemPart(system).edit(&grown);
            for (const List &list : systemPart(system).object->lists)
                for (qsizetype i = 0; i < list.size(from) && count < rows; ++i, ++count) {
                    const qsizetype last = list.size(into);
                    list.insert(into, last);
                    for (const Field &field : list.element->fields)
                        field.set(list.edit(into, last), field.get(list.at(from, i)));
                    list.element->fields[0].set(list.edit(into, last), QStringLiteral("R%1").arg(count));
                }
        }
    return park;
}

void evaluatePark(benchmark::State &state)
{
    const Park park = parkOf(state.range(0));
    const Library &library = support::library();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateCase(park, 0, library, support::schemes(), support::currentYear, false));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(evaluatePark)->Arg(50)->Arg(500)->Arg(5000)->Arg(50000)->Unit(benchmark::kMicrosecond)->Complexity(benchmark::oN);

void readPark(benchmark::State &state)
{
    const QByteArray text = toJson(parkOf(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(parkFromJson(text));
}
BENCHMARK(readPark)->Arg(5000)->Unit(benchmark::kMillisecond);

void writePark(benchmark::State &state)
{
    const Park park = parkOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(toJson(park));
}
BENCHMARK(writePark)->Arg(5000)->Unit(benchmark::kMillisecond);

void readLibrary(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Library::read(QStringLiteral(":/reference")));
}
BENCHMARK(readLibrary)->Unit(benchmark::kMillisecond);

} // namespace
