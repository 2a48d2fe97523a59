#include <benchmark/benchmark.h>

#include <QProcess>

namespace {

/// From starting a program to its first painted window, or to all of it with its page, at which it ends.
void firstWindow(benchmark::State &state, const char *program, const QStringList &arguments)
{
    for (auto _ : state) {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        if (!process.waitForFinished(20000) || process.exitCode() != 0)
            state.SkipWithError("the program did not end well; is there a display?");
    }
}
BENCHMARK_CAPTURE(firstWindow, emptyMainWindow, EMPTY_WINDOW, QStringList{})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(20)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK_CAPTURE(firstWindow, parkwright, PROGRAM, QStringList{QStringLiteral("--first-paint")})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(20)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK_CAPTURE(firstWindow, parkwrightWhole, PROGRAM, QStringList{QStringLiteral("--first-page")})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(20)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK_CAPTURE(firstWindow, parkwrightWithExample, PROGRAM,
                  QStringList{QStringLiteral("--first-page"), QStringLiteral(EXAMPLES "/coastal-park.json")})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(20)
    ->Repetitions(3)
    ->ReportAggregatesOnly();

} // namespace
