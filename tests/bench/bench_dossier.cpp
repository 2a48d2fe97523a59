#include "core/dossier/dossier.h"
#include "core/schemes/evaluation.h"
#include "tests/support/packs.h"
#include "tests/support/parks.h"
#include "ui/print/documentexport.h"

#include <benchmark/benchmark.h>

using namespace core;

namespace {

/// The application of the example park from evaluation to bytes, as the command line does it.
void exportApplication(benchmark::State &state, ui::DocumentFile file)
{
    const Park park = support::coastalPark();
    const auto schemes = readSchemes(QStringLiteral(":/schemes"));
    const auto texts = DossierTexts::read(QStringLiteral(":/dossier"));
    const auto tables = HourlyTables::read(QStringLiteral(":/reference"));
    if (!schemes || !texts || !tables)
        return state.SkipWithError("not read");
    const auto fonts = std::make_shared<const ui::DocumentFonts>();
    DossierRequest request;
    request.date = QDate(2026, 3, 12);
    request.programVersion = QStringLiteral("0");
    request.hourlyTables = &*tables;
    for (auto _ : state) {
        const Evaluation evaluation = evaluate(park, support::library(), *schemes, 2026);
        auto document = buildDossier(park, evaluation, support::library(), *schemes, *texts, request);
        if (!document)
            return state.SkipWithError("not built");
        const auto made =
            ui::exportDocument(std::make_shared<const Document>(*std::move(document)), fonts, file, QDate(2026, 3, 12));
        if (!made)
            return state.SkipWithError("not exported");
        state.counters["pages"] = made->pages;
        state.counters["kB"] = double(made->bytes.size()) / 1000;
    }
}
void applicationAsDocx(benchmark::State &state)
{
    exportApplication(state, ui::DocumentFile::Docx); // goal: 2 s
}
BENCHMARK(applicationAsDocx)->Unit(benchmark::kMillisecond)->UseRealTime();
void applicationAsPdf(benchmark::State &state)
{
    exportApplication(state, ui::DocumentFile::Pdf); // goal: 3 s
}
BENCHMARK(applicationAsPdf)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
