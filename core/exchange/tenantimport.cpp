#include "tenantimport.h"

#include "core/exchange/tenantextras.h"
#include "core/exchange/tenantfile.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// In how many cells two workbooks differ, sheet by sheet.
int differences(const Spreadsheet &one, const Spreadsheet &other)
{
    int count = 0;
    for (const Sheet &sheet : one.sheets) {
        const Sheet *same = sheet.name.startsWith(u'_') ? nullptr : other.find(sheet.name);
        if (!same)
            continue;
        for (const SheetCell &cell : sheet.cells)
            count += sheet.textAt(cell.row, cell.column) != same->textAt(cell.row, cell.column);
        for (const SheetCell &cell : same->cells)
            count += !sheet.at(cell.row, cell.column);
    }
    return count;
}

void findTwice(TenantImport &import, const std::vector<ReturnedFile> &files)
{
    for (size_t second = 1; second < import.answers.size(); ++second)
        for (size_t first = 0; first < second; ++first) {
            if (import.answers[second].enterprise.isEmpty() ||
                import.answers[first].enterprise != import.answers[second].enterprise)
                continue;
            const int count = differences(*files[first].content, *files[second].content);
            import.findings.push_back({.code = ImportCode::AnsweredTwice,
                                       .file = qsizetype(second),
                                       .found = files[first].fileName,
                                       .meant = import.answers[second].enterprise,
                                       .value = double(count)});
            for (RowChange &change : import.changes)
                if (change.file == qsizetype(first) || change.file == qsizetype(second))
                    change.isAsked = true;
        }
}

} // namespace

TenantImport readTenantBooks(const Park &park, const Library &library, const BookTexts &texts, qsizetype caseIndex,
                             const std::vector<ReturnedFile> &files)
{
    TenantImport import;
    std::vector<TenantFile> read;
    std::map<QString, QString> claimed; // of the enterprises' rows as they came, with who claims them
    for (size_t i = 0; i < files.size(); ++i) {
        TenantFile reading;
        if (files[i].content)
            reading = readTenantBook(park, library, texts, caseIndex, qsizetype(i), *files[i].content);
        else
            reading.findings.push_back(
                {.code = ImportCode::FileRefused, .file = qsizetype(i), .error = files[i].content.error()});
        for (ImportFinding &place : reading.serials) {
            const auto [at, isNew] = claimed.try_emplace(place.found, reading.answer.enterprise);
            if (isNew || at->second == reading.answer.enterprise)
                continue;
            place.meant = at->second;
            for (RowChange &change : reading.changes)
                if (change.sheet == place.sheet && change.sheetRow == place.row)
                    change.isTakable = false;
            reading.findings.push_back(std::move(place));
        }
        std::ranges::move(reading.findings, std::back_inserter(import.findings));
        std::ranges::move(reading.changes, std::back_inserter(import.changes));
        import.answers.push_back(reading.answer);
        read.push_back(std::move(reading));
    }
    offerWater(park, caseIndex, read, import);
    findTwice(import, files);
    std::ranges::stable_sort(import.findings, {}, &ImportFinding::file);
    for (const Enterprise &enterprise : park.enterprises)
        if (std::ranges::find(import.answers, enterprise.id, &TenantAnswer::enterprise) == import.answers.end())
            import.missing << enterprise.id;
    return import;
}

} // namespace core
