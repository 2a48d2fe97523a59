#include "core/exchange/parkbook.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/tenantbook.h"
#include "core/exchange/tenantimport.h"
#include "tests/support/parks.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace core;

namespace {

const SheetReader reader{QStringLiteral(PROGRAM)};

/// The example with so many rows of electricity for each enterprise.
Park parkWithRows(int rows)
{
    Park park = support::coastalPark();
    for (Case &each : park.cases)
        for (const Enterprise &enterprise : park.enterprises)
            for (int i = 0; i < rows; ++i) {
                ProcessElectricity row;
                row.id = enterprise.id + u'-' + QString::number(i);
                row.enterprise = Ref<Enterprise>{enterprise.id};
                row.energy.value = 100 + i;
                each.production.electricityUse.append(row);
            }
    return park;
}

/// 25 workbooks of 200 rows: cells out of the files, findings and changes. Goal: 2 s.
void readTenants(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Park park = parkWithRows(200);
    const BookTexts texts = BookTexts::english();
    QStringList names;
    for (qsizetype i = 0; i < park.enterprises.size(); ++i) {
        const TenantRequest request{.caseIndex = 2, .enterprise = i, .withValues = true};
        names << folder.filePath(tenantFileName(park, request));
        if (!writeBook(tenantBook(park, support::library(), texts, request), names.back()))
            return state.SkipWithError("not written");
    }
    for (auto _ : state) {
        auto contents = reader.read(names);
        std::vector<ReturnedFile> files;
        for (qsizetype i = 0; i < names.size(); ++i)
            files.push_back({names[i], std::move(contents[size_t(i)])});
        const TenantImport import = readTenantBooks(park, support::library(), texts, 2, files);
        if (!import.findings.empty() || !import.changes.empty())
            return state.SkipWithError("something was found");
    }
}
BENCHMARK(readTenants)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One sheet of 100,000 rows. Goal: 3 s.
void readLargeSheet(benchmark::State &state)
{
    const QTemporaryDir folder;
    OutSheet sheet{.name = QStringLiteral("rows")};
    for (int i = 0; i < 100'000; ++i)
        sheet.rows.push_back({QString(QStringLiteral("XP%1").arg(i)), QStringLiteral("E01"), double(i),
                              QStringLiteral("continuous"), QStringLiteral("备注")});
    const QString name = folder.filePath(QStringLiteral("rows.xlsx"));
    if (!writeBook(OutBook{{sheet}}, name))
        return state.SkipWithError("not written");
    for (auto _ : state) {
        const auto read = reader.read(name);
        if (!read || read->sheets[0].cells.size() != 500'000)
            return state.SkipWithError("not read");
    }
}
BENCHMARK(readLargeSheet)->Unit(benchmark::kMillisecond)->UseRealTime();

void writeWholePark(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Park park = support::coastalPark();
    for (auto _ : state)
        if (!writeBook(parkBook(park, BookTexts::english()), folder.filePath(QStringLiteral("park.xlsx"))))
            return state.SkipWithError("not written");
}
BENCHMARK(writeWholePark)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
