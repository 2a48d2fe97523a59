#include "tenantimport.h"

#include "core/exchange/tenantextras.h"
#include "core/exchange/tenantfile.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// In how many cells two workbooks differ, sheet by sheet; a sheet that only one has counts with its cells.
int differences(const Spreadsheet &one, const Spreadsheet &other)
{
    int count = 0;
    for (const auto &[has, lacks] : {std::pair(&one, &other), std::pair(&other, &one)})
        for (const Sheet &sheet : has->sheets)
            if (!sheet.name.startsWith(u'_') && !lacks->find(sheet.name))
                count += int(sheet.cells.size());
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

/// A file with the content of one before says nothing new.
void leaveOut(TenantImport &import, qsizetype file, const QString &same, std::vector<TenantFile> &read)
{
    std::erase_if(import.changes, [file](const RowChange &each) { return each.file == file; });
    std::erase_if(import.findings, [file](const ImportFinding &each) { return each.file == file; });
    read[size_t(file)].water.clear();
    import.findings.push_back({.code = ImportCode::SameAnswer, .file = file, .found = same});
}

void findTwice(TenantImport &import, const std::vector<ReturnedFile> &files, std::vector<TenantFile> &read)
{
    std::set<size_t> leftOut;
    const auto isSame = [&](size_t first, size_t second) {
        const QString &enterprise = import.answers[second].enterprise;
        return !enterprise.isEmpty() && import.answers[first].enterprise == enterprise;
    };
    for (size_t second = 1; second < import.answers.size(); ++second)
        for (size_t first = 0; first < second && !leftOut.contains(second); ++first) {
            if (!isSame(first, second) || leftOut.contains(first))
                continue;
            const int count = differences(*files[first].content, *files[second].content);
            if (count == 0) {
                leaveOut(import, qsizetype(second), files[first].fileName, read);
                leftOut.insert(second);
                continue;
            }
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
    findTwice(import, files, read);
    offerWater(park, caseIndex, read, import);
    std::ranges::stable_sort(import.findings, {}, &ImportFinding::file);
    for (const Enterprise &enterprise : park.enterprises)
        if (std::ranges::find(import.answers, enterprise.id, &TenantAnswer::enterprise) == import.answers.end())
            import.missing << enterprise.id;
    return import;
}

} // namespace core
