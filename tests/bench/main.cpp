#include "core/base/memory.h"
#include "ui/shell/look.h"

#include <QApplication>

#include <benchmark/benchmark.h>

/// Benchmarks of windows need an application; nothing is shown.
int main(int argc, char **argv)
{
    core::takeMemoryInLargePieces(); // as the program does
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    QApplication application(argc, argv);
    ui::applyLook(application, ui::Theme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
